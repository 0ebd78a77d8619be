//! A live dossier: it takes edits and tells how they change what is found.
//!
//! Each check notes what it has read beyond its own subject. After an edit only those subjects are
//! checked anew that have read something it touched; the result is that of a full check.

use std::cell::RefCell;

use chrono::NaiveDate;

use crate::document::Edit;
use crate::index::{Pairs, pair, row_of};
use crate::model::{Acceptance, Dossier};
use crate::order::InOrder;
use crate::refusal::Refusal;
use crate::rules::acceptance::{Acceptances, lies_in};
use crate::rules::finding::{Finding, Keyed, Subject};
use crate::rules::indexed::{Changed, Indexed};
use crate::rules::kept::{Kept, Part};
use crate::rules::noted::Noted;
use crate::rules::plan::Plan;
use crate::rules::profile::Profile;
use crate::rules::staging::Touched;
use crate::rules::subjects::Subjects;
use crate::rules::view::View;

/// How an edit changes what is found.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Change {
    /// Findings that are gone, with the places they had.
    pub gone: Vec<Finding>,
    /// Findings that have come.
    pub come: Vec<Finding>,
}

/// What one part of the checks has read.
#[derive(Default)]
struct Reading {
    /// By what was read, the subjects whose checks have read it, some perhaps no longer.
    readers: Pairs,
    /// By subject, what its check had read when everything was checked; all of that is in `readers`.
    noted: Noted,
}

/// A dossier under rules that are held against it at every edit.
///
/// An edit of an entity, or an entity added at the end of its table, costs no more in a large
/// dossier than in a small one, but for what a large one has more of: an edit of what very many
/// refer to checks those that read it. To take an entity away, to put one between others, or to
/// change the dossier's own languages, title, provenance or acceptances, checks everything anew.
///
/// ```
/// use tavolata::Dossier;
/// use tavolata::document::{Edit, EditKind};
/// use tavolata::rules::{Live, Profile};
///
/// let text = r#"{"format": 1, "slug": "prova", "languages": ["it"],
///     "barriers": [{"slug": "orari", "title": "Orari"}]}"#;
/// let mut live = Live::new(Dossier::from_json(text).unwrap(), &Profile::of_rules(["barrier/nature-missing"]), None);
/// let mut edit = Edit::new(EditKind::Add, "/barriers/0/natures".into());
/// edit.value = Some(serde_json::json!(["opening_hours"]));
/// let change = live.edit(&[edit]).unwrap();
/// assert_eq!(change.gone[0].code, "barrier/nature-missing");
/// assert!(change.come.is_empty() && live.findings().is_empty());
/// ```
pub struct Live {
    now: Indexed,
    watch: Watch,
}

/// What rules find in a dossier, and what each of their findings rests on.
pub(crate) struct Watch {
    plan: Plan,
    as_of: Option<NaiveDate>,
    found: Kept,
    /// What was read, for each part of a check.
    reading: [Reading; 2],
    /// How many findings there are of each rule, by its place in the catalogue.
    counts: Vec<usize>,
    checked: usize,
}

impl Live {
    /// A dossier, held from now on against the rules of a profile as of a day.
    #[must_use]
    pub fn new(dossier: Dossier, profile: &Profile, as_of: Option<NaiveDate>) -> Self {
        let now = Indexed::of(dossier);
        Self { watch: Watch::of(&now, profile, as_of), now }
    }

    /// The dossier as it is now.
    #[must_use]
    pub fn dossier(&self) -> &Dossier {
        &self.now.dossier
    }

    /// The dossier, no longer watched.
    #[must_use]
    pub fn into_dossier(self) -> Dossier {
        self.now.dossier
    }

    /// Everything that is found now, as [`Dossier::check_all`] gives it.
    #[must_use]
    pub fn findings(&self) -> Vec<Finding> {
        self.watch.findings(&self.now)
    }

    /// How much was checked anew at the last edit, or checked at first: how many entities and other
    /// rows.
    #[must_use]
    pub fn checked(&self) -> usize {
        self.watch.checked
    }

    /// Makes edits, in their order, and tells how they change what is found and not accepted.
    ///
    /// # Errors
    /// As [`Dossier::patched`]; then nothing has changed.
    pub fn edit(&mut self, edits: &[Edit]) -> Result<Change, Refusal> {
        let before = self.watch.before(&self.now);
        let changed = self.now.edit(edits)?;
        Ok(self.watch.after(&self.now, &changed, before))
    }
}

impl Watch {
    /// Checks everything, and follows from now on what changes.
    pub(crate) fn of(now: &Indexed, profile: &Profile, as_of: Option<NaiveDate>) -> Self {
        let mut watch = Self {
            plan: profile.plan(),
            as_of,
            found: Kept::default(),
            reading: Default::default(),
            counts: Vec::new(),
            checked: 0,
        };
        watch.check_all(now);
        watch
    }

    /// Everything that is found now.
    pub(crate) fn findings(&self, now: &Indexed) -> Vec<Finding> {
        self.findings_in(&now.dossier)
    }

    fn findings_in(&self, dossier: &Dossier) -> Vec<Finding> {
        let found = self.found.iter().map(|(subject, keyed)| (subject, keyed.clone()));
        let mut findings = in_order(found.collect());
        Acceptances::of(dossier, self.as_of).settle(&self.plan, self.as_of, &mut findings);
        findings
    }

    /// Checks everything anew, of a dossier that is another.
    pub(crate) fn look_again(&mut self, now: &Indexed) {
        self.check_all(now);
    }

    /// What must be known before a change: the acceptances that accept nothing.
    pub(crate) fn before(&self, now: &Indexed) -> Vec<Finding> {
        self.absent(now)
    }

    /// How a change has changed what is found and not accepted.
    pub(crate) fn after(&mut self, now: &Indexed, changed: &Changed, absent_before: Vec<Finding>) -> Change {
        match changed {
            Changed::Rows(touched) => self.check_touched(now, touched, absent_before),
            Changed::All(before) => {
                let before = self.shown_of(before);
                self.check_all(now);
                difference(before, self.shown_of(&now.dossier))
            }
        }
    }

    /// What is found and not accepted by a dossier.
    fn shown_of(&self, dossier: &Dossier) -> Vec<Finding> {
        let mut findings = self.findings_in(dossier);
        findings.retain(|finding| finding.accepted.is_none());
        findings
    }

    fn check_touched(&mut self, now: &Indexed, touched: &Touched, absent_before: Vec<Finding>) -> Change {
        let affected = self.affected(touched);
        let (mut before, mut after) = (Vec::new(), Vec::new());
        let reads = RefCell::new(Vec::new());
        let mut last = None;
        self.checked = 0;
        for place in affected {
            let (subject, part) = Part::at(place);
            self.checked += usize::from(last.replace(subject) != Some(subject));
            if let Some((gone, come)) = self.check_again(now, subject, part, &reads) {
                before.extend(gone.into_iter().map(|keyed| (subject, keyed)));
                after.extend(come.into_iter().map(|keyed| (subject, keyed)));
            }
        }
        let acceptances = Acceptances::of(&now.dossier, self.as_of);
        let shown = |found: Vec<(Subject, Keyed)>, absent: Vec<Finding>| {
            let findings = in_order(found).into_iter().filter(|finding| self.plan.shows(finding));
            findings.filter(|finding| acceptances.accepting(finding).is_none()).chain(absent).collect()
        };
        difference(shown(before, absent_before), shown(after, self.absent(now)))
    }

    /// What is to be checked anew, in order: the subjects touched, and, in part, those that have read of
    /// them.
    fn affected(&self, touched: &Touched) -> Vec<u64> {
        let mut affected = Vec::new();
        for (part, reading) in Part::BOTH.into_iter().zip(&self.reading) {
            affected.extend(touched.rows.iter().map(|row| part.of(row.number())));
            for read in &touched.reads {
                affected.extend(reading.readers.rows(read.number()).map(|reader| part.of(reader)));
            }
        }
        affected.sort_unstable();
        affected.dedup();
        affected
    }

    /// Checks one part of a subject anew: what was found before, and what is found now, where that is
    /// not the same.
    fn check_again(
        &mut self,
        now: &Indexed,
        subject: Subject,
        part: Part,
        reads: &RefCell<Vec<u64>>,
    ) -> Option<(Vec<Keyed>, Vec<Keyed>)> {
        let mut found = Vec::new();
        let view = View::new(&now.dossier, &now.ground, self.as_of).noting(reads);
        check(&self.plan, &view, &now.dossier, subject, part, &mut found);
        if let Some(Reading { readers, noted }) = self.reading.get_mut(part as usize) {
            let mut reads = reads.borrow_mut();
            for read in distinct(&mut reads).iter().map(|read| row_of(*read)) {
                if !noted.has(subject, read) {
                    readers.add(pair(read, subject.number()));
                }
            }
            reads.clear();
        }
        let place = part.of(subject.number());
        if self.found.at(place) == found {
            return None;
        }
        let come = found.clone();
        let gone = self.found.put(place, found);
        count(&mut self.counts, &come, |count| count + 1);
        count(&mut self.counts, &gone, |count| count - 1);
        Some((gone, come))
    }

    fn check_all(&mut self, now: &Indexed) {
        let reads = RefCell::new(Vec::new());
        let view = View::new(&now.dossier, &now.ground, self.as_of).noting(&reads);
        self.found = Kept::default();
        self.counts.clear();
        self.checked = Subjects::of(&now.dossier).len();
        for (part, reading) in Part::BOTH.into_iter().zip(&mut self.reading) {
            let mut readers = Vec::new();
            reading.noted = Noted::of(&now.dossier);
            for subject in Subjects::of(&now.dossier) {
                let mut found = Vec::new();
                check(&self.plan, &view, &now.dossier, subject, part, &mut found);
                let mut reads = reads.borrow_mut();
                let distinct = distinct(&mut reads);
                readers.extend(distinct.iter().map(|read| pair(row_of(*read), subject.number())));
                if matches!(subject, Subject::Row(_)) {
                    reading.noted.push(distinct);
                }
                reads.clear();
                count(&mut self.counts, &found, |count| count + 1);
                self.found.put(part.of(subject.number()), found);
            }
            reading.readers = Pairs::of(readers);
        }
    }

    /// The findings on acceptances that accept nothing.
    fn absent(&self, now: &Indexed) -> Vec<Finding> {
        let acceptances = Acceptances::of(&now.dossier, self.as_of);
        let show = |see: &mut dyn FnMut(&Finding)| self.found.iter().for_each(|(_, it)| see(&it.finding));
        let finds = |_, acceptance: &Acceptance, place: Option<&str>| self.finds(acceptance, place);
        acceptances.absent(&self.plan, self.as_of, &finds, &show)
    }

    /// Whether anything is found that an acceptance accepts.
    fn finds(&self, acceptance: &Acceptance, place: Option<&str>) -> bool {
        let Some(place) = place else {
            let rule = self.plan.asked(&acceptance.code).map(|asked| asked.number);
            return rule.and_then(|rule| self.counts.get(rule)).is_some_and(|count| *count > 0);
        };
        let here = |keyed: &Keyed| keyed.finding.code == acceptance.code && lies_in(&keyed.finding.at, place);
        match Subject::at(place) {
            Some(subject) => {
                Part::BOTH.into_iter().any(|part| self.found.at(part.of(subject.number())).iter().any(here))
            }
            None => self.found.iter().any(|(_, keyed)| here(keyed)),
        }
    }
}

/// Holds one part of the rules against one subject.
fn check(
    plan: &Plan,
    view: &View<'_>,
    dossier: &Dossier,
    subject: Subject,
    part: Part,
    found: &mut Vec<Keyed>,
) {
    match part {
        Part::Values => plan.check_values(view, dossier, subject, None, found),
        Part::Whole => plan.check_whole(view, dossier, subject, found),
    }
}

/// What was found, subject by subject, in the order of the catalogue; of one rule, that of values
/// first.
fn in_order(mut found: Vec<(Subject, Keyed)>) -> Vec<Finding> {
    found.order_by_key(|(subject, keyed)| (*subject, keyed.rule));
    found.into_iter().map(|(_, keyed)| keyed.finding).collect()
}

/// Counts findings by rule.
fn count(counts: &mut Vec<usize>, found: &[Keyed], step: impl Fn(usize) -> usize) {
    for keyed in found {
        if counts.len() <= keyed.rule {
            counts.resize(keyed.rule + 1, 0);
        }
        if let Some(count) = counts.get_mut(keyed.rule) {
            *count = step(*count);
        }
    }
}

/// Reads in order, each once.
fn distinct(reads: &mut Vec<u64>) -> &[u64] {
    reads.sort_unstable();
    reads.dedup();
    reads
}

/// What is in one list and not in the other.
fn difference(mut before: Vec<Finding>, mut after: Vec<Finding>) -> Change {
    let mut stays = Vec::new();
    before.retain(|finding| match after.iter().position(|other| other == finding) {
        Some(row) => {
            stays.push(after.remove(row));
            false
        }
        None => true,
    });
    Change { gone: before, come: after }
}
