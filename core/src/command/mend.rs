//! `mend FILE…`: makes the certain mends, and those suggested where it is asked to, and writes the
//! files back.

use crate::command::checked::{Asking, Checked, Placed, Tally, placed};
use crate::command::job::Job;
use crate::command::screen::{Screen, harmless_json, ink};
use crate::command::text::{Page, Remark, remarks, summary};
use crate::command::{Done, Outcome};
use crate::document::{Edit, EditKind, retouched};
use crate::model::Dossier;
use crate::rules::Finding;

/// How often it is looked again: a mend may make room for another.
const ROUNDS: usize = 20;

pub(super) fn run(job: &Job<'_>) -> Outcome {
    job.want_files()?;
    let asking = job.asking()?;
    let is_dry = job.given.has("dry-run");
    let wanted = Wanted { suggested: job.given.has("suggested"), asking: &asking };
    let prints_dossier = !is_dry && job.paths().contains(&"-");
    // Where a dossier itself is printed, what is said of it goes where errors go.
    let screen = if prints_dossier { &job.complaints } else { &job.screen };
    let (mut done, mut said) = (Done::default(), String::new());
    let (mut tally, mut count) = (Tally::default(), 0);
    for path in job.paths() {
        let text = match job.dossier_text(path) {
            Ok(text) => text,
            Err(fault) => {
                done.problems.push(fault.clone());
                let unread = Checked::unread(path, fault);
                said.push_str(&remarks(&unread, screen));
                tally.add(&unread);
                continue;
            }
        };
        let mended = Mended::of(path, text, &wanted, screen, is_dry);
        count += mended.count;
        said.push_str(&mended.said);
        tally.add(&Checked::of(path, &mended.text, Dossier::from_json(&mended.text), &asking));
        if path == "-" && !is_dry {
            done.output = harmless_json(&mended.text);
        } else if mended.count > 0 && !is_dry {
            done.writes.insert(path.to_owned(), mended.text);
        }
    }
    said.push_str(&counted(count, is_dry, screen));
    said.push_str(&format!("{}: {}", screen.say("left"), summary(&tally, screen)));
    done.exit = u8::from(!tally.is_well());
    *if prints_dossier { &mut done.complaints } else { &mut done.output } += &said;
    Ok(done)
}

/// How much was mended, or would be.
fn counted(count: usize, is_dry: bool, screen: &Screen) -> String {
    let name = match (count, is_dry) {
        (0, _) => "count/nothing-to-mend",
        (_, true) => "count/would-mend",
        (_, false) => "count/mended",
    };
    format!("{}\n", screen.ink(ink::GREEN, &screen.fill(name, [("count", count.into())])))
}

/// Which mends are to be made.
struct Wanted<'w> {
    /// Whether also those at which somebody should look first.
    suggested: bool,
    asking: &'w Asking,
}

impl Wanted<'_> {
    fn wants(&self, finding: &Finding) -> bool {
        finding.mend.as_ref().is_some_and(|mend| (mend.certain || self.suggested) && !mend.edits.is_empty())
    }
}

/// A text with the mends made.
struct Mended {
    text: String,
    count: usize,
    /// What was done, or why nothing could be.
    said: String,
}

impl Mended {
    fn of(path: &str, text: &str, wanted: &Wanted<'_>, screen: &Screen, is_dry: bool) -> Self {
        let mut mended = Self { text: text.to_owned(), count: 0, said: String::new() };
        for _ in 0..ROUNDS {
            let dossier = match Dossier::from_json(&mended.text) {
                Ok(dossier) => dossier,
                Err(refusal) => {
                    let checked = Checked::of(path, &mended.text, Err(refusal), wanted.asking);
                    mended.said = remarks(&checked, screen);
                    return mended;
                }
            };
            let Some((text, made)) = round(&mended.text, &dossier, wanted) else { break };
            let word = screen.say(if is_dry { "would-mend" } else { "mended" });
            let before = mended.text.strip_prefix('\u{feff}').unwrap_or(&mended.text);
            let page = Page::open(path, before, screen);
            for found in placed(before, made) {
                mended.count += 1;
                mended.said.push_str(&told(&page, &word, &found, screen));
            }
            mended.text = text;
        }
        mended
    }
}

/// One round: the mends that do not touch one another, and the text with them made.
fn round(text: &str, dossier: &Dossier, wanted: &Wanted<'_>) -> Option<(String, Vec<Finding>)> {
    let mut taken: Vec<Finding> = Vec::new();
    let findings = dossier.check(&wanted.asking.profile, wanted.asking.as_of);
    // From the end, so that a row taken away moves none that is still to be mended.
    for finding in findings.into_iter().rev() {
        let is_apart = edits(&finding).iter().all(|edit| {
            taken.iter().flat_map(edits_of).all(|other| !touches(edit, other) && !touches(other, edit))
        });
        if wanted.wants(&finding) && is_apart {
            taken.push(finding);
        }
    }
    if taken.is_empty() {
        return None;
    }
    match made(text, dossier, &taken) {
        Some(text) => {
            taken.reverse();
            Some((text, taken))
        }
        // Together they do not go: the first that goes alone.
        None => taken.into_iter().rev().find_map(|one| {
            let text = made(text, dossier, std::slice::from_ref(&one))?;
            Some((text, vec![one]))
        }),
    }
}

/// The text with mends made: only what they change is written anew, where that gives the same
/// dossier; else all of it.
fn made(text: &str, dossier: &Dossier, findings: &[Finding]) -> Option<String> {
    let edits: Vec<Edit> = findings.iter().flat_map(edits_of).cloned().collect();
    let patched = dossier.patched(&edits).ok().filter(|patched| patched != dossier)?;
    let touched =
        retouched(text, &edits).filter(|text| Dossier::from_json(text).is_ok_and(|again| again == patched));
    Some(touched.unwrap_or_else(|| patched.to_json()))
}

fn edits(finding: &Finding) -> &[Edit] {
    finding.mend.as_ref().map_or(&[], |mend| &mend.edits)
}

fn edits_of(finding: &Finding) -> impl Iterator<Item = &Edit> {
    edits(finding).iter()
}

/// Whether an edit stands at another's place or below it, or in a list whose rows the other moves.
fn touches(edit: &Edit, other: &Edit) -> bool {
    let moved = other.path.rsplit_once('/').filter(|_| other.op != EditKind::Replace);
    let around = moved.map_or(other.path.as_str(), |(list, last)| {
        let is_row = last == "-" || last.bytes().all(|byte| byte.is_ascii_digit());
        if is_row { list } else { other.path.as_str() }
    });
    edit.path.strip_prefix(around).is_some_and(|below| below.is_empty() || below.starts_with('/'))
}

fn told(page: &Page<'_>, word: &str, found: &Placed<Finding>, screen: &Screen) -> String {
    let language = &screen.language;
    let notes = edits_of(&found.what).map(|edit| (screen.say(edit_word(edit)), written(edit)));
    let remark = Remark {
        ink: ink::GREEN,
        word,
        code: &found.what.code,
        mark: "",
        says: &found.what.message(language),
        notes: notes.collect(),
    };
    page.remark(&remark, found)
}

fn edit_word(edit: &Edit) -> &'static str {
    match edit.op {
        EditKind::Add => "edit/add",
        EditKind::Remove => "edit/remove",
        EditKind::Replace => "edit/replace",
    }
}

fn written(edit: &Edit) -> String {
    match &edit.value {
        Some(value) => format!("{} {value}", edit.path),
        None => edit.path.clone(),
    }
}
