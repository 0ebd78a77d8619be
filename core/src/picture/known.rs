//! How it is known: from what documents, and how many of the facts are stated, inferred, unknown.

use crate::model::*;
use crate::picture::rich::{Ink, Rich};
use crate::picture::scene::Scene;
use crate::picture::sheet::Sheet;

const STATUSES: &[(FactStatus, char, Ink)] = &[
    (FactStatus::Stated, '█', Ink::Green),
    (FactStatus::Inferred, '▓', Ink::Yellow),
    (FactStatus::Derived, '▒', Ink::Blue),
    (FactStatus::NotStated, '░', Ink::Dim),
    (FactStatus::Withheld, '▤', Ink::Magenta),
    (FactStatus::NotApplicable, '·', Ink::Dim),
    (FactStatus::Contradicted, '╳', Ink::Red),
];

pub(super) fn draw(sheet: &mut Sheet, scene: &Scene<'_>) {
    let dossier = scene.dossier;
    let words = scene.words;
    let facts = dossier.provenance.len();
    if dossier.sources.is_empty() && facts == 0 {
        return;
    }
    let counts = [words.count(dossier.sources.len(), "source"), words.count(facts, "fact")];
    sheet.heading(&words.say("known"), &counts.join(" · "));
    let width = sheet.width() - 4;
    let (mut bar, mut legend, mut so_far, mut drawn) = (Rich::new(), Vec::new(), 0, 0);
    for &(status, sign, ink) in STATUSES {
        let count = dossier.provenance.iter().filter(|fact| fact.status == status).count();
        if count == 0 {
            continue;
        }
        so_far += count;
        // Even the rarest is seen: one contradiction matters more than its share.
        let end = (so_far * width / facts).max(drawn + 1).min(width);
        bar = bar.and(ink, sign.to_string().repeat(end - drawn));
        drawn = end;
        legend.push(
            Rich::of(ink, sign.to_string()).and(
                Ink::Plain,
                format!("\u{a0}{}\u{a0}{count}", words.code(&status).replace(' ', "\u{a0}")),
            ),
        );
    }
    if facts > 0 {
        sheet.line(&Rich::plain("  ").then(bar));
        sheet.item(&Rich::plain("  "), &Rich::join(legend, "   "));
    }
}
