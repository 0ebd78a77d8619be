//! Services, and the barriers before each of them.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::value::Id;
use crate::model::*;
use crate::picture::bars;
use crate::picture::rich::{Ink, Rich};
use crate::picture::scene::{LIMIT, Part, Scene};
use crate::picture::sheet::Sheet;

pub(super) fn draw(sheet: &mut Sheet, scene: &Scene<'_>, part: &Part<'_>) {
    let words = scene.words;
    let (services, barriers) = (part.services.len(), part.barriers.len());
    let counts = [words.count(services, "service"), words.count(barriers, "barrier")];
    sheet.heading(&words.say("services"), &counts.join(" · "));
    if services == 0 {
        sheet.missing(&words.say("no-services"));
    }
    let answers = answers(part);
    let mut told = BTreeSet::new();
    for service in part.services.iter().take(LIMIT) {
        sheet.item(&Rich::of(Ink::Blue, "  ▣ "), &service_line(scene, service));
        let before = part.barriers.iter().copied().filter(|barrier| barrier.services.contains(&service.id));
        list(sheet, scene, &before.collect::<Vec<_>>(), &answers, &mut told);
    }
    sheet.more(2, services.saturating_sub(LIMIT), &words.say("more"));
    let mut domains = BTreeMap::<String, Vec<&Barrier>>::new();
    for &barrier in part.barriers.iter().filter(|barrier| barrier.services.is_empty()) {
        domains.entry(words.codes(&barrier.domains)).or_default().push(barrier);
    }
    for (domain, barriers) in domains.iter().take(LIMIT) {
        let title = if domain.is_empty() {
            words.say("no-service-named")
        } else {
            words.fill("domain-only", "domain", domain)
        };
        sheet.item(&Rich::dim("  ▢ "), &Rich::dim(title));
        list(sheet, scene, barriers, &answers, &mut told);
    }
    if barriers == 0 {
        sheet.missing(&words.say("no-barriers"));
    }
}

fn service_line(scene: &Scene<'_>, service: &Service) -> Rich {
    let words = scene.words;
    let owner = match service.owner {
        Some(owner) => Rich::dim(format!("{}: ", words.say("owner"))).and(Ink::Plain, scene.name(owner)),
        None => Rich::of(Ink::Yellow, words.say("owner-unknown")),
    };
    let providers = match service.providers.as_slice() {
        [] => Rich::new(),
        providers => Rich::dim(words.fill("given-by", "names", scene.names(providers))),
    };
    let orientation =
        service.orientation.as_ref().map_or_else(String::new, |orientation| words.code(orientation));
    let place = service.territory.map_or("", |place| scene.name(place));
    let about = [orientation, words.codes(&service.domains), place.to_owned()];
    let parts = [Rich::bold(words.text(&service.name)), owner, providers];
    Rich::join(parts.into_iter().chain(about.into_iter().map(Rich::dim)), " · ")
}

/// How many recommendations ask for the removal of each barrier.
fn answers(part: &Part<'_>) -> BTreeMap<Id<Barrier>, usize> {
    let mut answers = BTreeMap::new();
    for barrier in part.recommendations.iter().flat_map(|asked| &asked.barriers) {
        *answers.entry(*barrier).or_default() += 1;
    }
    answers
}

fn list(
    sheet: &mut Sheet,
    scene: &Scene<'_>,
    barriers: &[&Barrier],
    answers: &BTreeMap<Id<Barrier>, usize>,
    told: &mut BTreeSet<Id<Barrier>>,
) {
    let hidden = barriers.len().saturating_sub(LIMIT);
    let shown = barriers.len() - hidden;
    for (number, barrier) in barriers.iter().take(LIMIT).enumerate() {
        let last = number + 1 == shown && hidden == 0;
        let branch = Rich::dim(if last { "    └─ " } else { "    ├─ " });
        let below = Rich::dim(if last { "       " } else { "    │  " });
        let title = Rich::plain(scene.words.text(&barrier.title));
        if !told.insert(barrier.id) {
            sheet.put(&branch, &below, &title.and(Ink::Dim, format!(" ({})", scene.words.say("told-above"))));
            continue;
        }
        sheet.put(&branch, &below, &title);
        sheet.put(
            &below,
            &below,
            &barrier_line(scene, barrier, answers.get(&barrier.id).copied().unwrap_or(0)),
        );
    }
    sheet.more(7, hidden, &scene.words.say("more"));
}

fn barrier_line(scene: &Scene<'_>, barrier: &Barrier, answers: usize) -> Rich {
    let words = scene.words;
    let weight =
        barrier.severity.map_or_else(|| words.say("severity-unknown"), |severity| words.code(&severity));
    let weight =
        bars::severity(barrier.severity).and(Ink::Dim, format!("\u{a0}{weight}").replace(' ', "\u{a0}"));
    let sides = [words.codes(&barrier.supply), words.codes(&barrier.abilities)];
    let nature = if barrier.natures.is_empty() { String::new() } else { words.codes(&barrier.natures) };
    let reach = barrier.reach.map_or_else(String::new, |reach| words.fill("reach", "count", reach));
    let gender = match barrier.gender_dimension {
        Some(Answer::Yes) => words.say("gendered"),
        Some(Answer::Unknown) => words.say("gender-unknown"),
        Some(Answer::No) | None => String::new(),
    };
    let status = barrier.status.map_or_else(String::new, |status| words.code(&status));
    let asked = match answers {
        0 => Rich::of(Ink::Yellow, format!("→\u{a0}{}", words.say("no-answer").replace(' ', "\u{a0}"))),
        some => Rich::of(
            Ink::Green,
            format!("→\u{a0}{}", words.count(some, "recommendation").replace(' ', "\u{a0}")),
        ),
    };
    let nature = Rich::of(Ink::Red, nature);
    let rest = sides.into_iter().chain([words.codes(&barrier.groups), reach, gender, status]).map(Rich::dim);
    Rich::join([weight, nature].into_iter().chain(rest).chain([asked]), " · ")
}
