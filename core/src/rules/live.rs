//! A live dossier: it takes edits and tells how they change what is found.
//!
//! Each check notes what it has read beyond its own subject. After an edit only those subjects are
//! checked anew that have read something it touched; the result is that of a full check.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::document::Edit;
use crate::index::{Pairs, pair};
use crate::model::{Acceptance, Dossier};
use crate::refusal::Refusal;
use crate::rules::acceptance::{Acceptances, lies_in};
use crate::rules::finding::{Finding, Keyed, Subject};
use crate::rules::ground::Ground;
use crate::rules::plan::Plan;
use crate::rules::profile::Profile;
use crate::rules::reads::Read;
use crate::rules::staging::{Staged, Touched};
use crate::rules::view::View;

/// How an edit changes what is found.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Change {
    /// Findings that are gone, with the places they had.
    pub gone: Vec<Finding>,
    /// Findings that have come.
    pub come: Vec<Finding>,
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
    dossier: Dossier,
    ground: Ground,
    plan: Plan,
    as_of: Option<NaiveDate>,
    found: BTreeMap<Subject, Vec<Keyed>>,
    /// By what was read, the subjects whose checks have read it, some perhaps no longer.
    readers: Pairs,
    /// How many findings there are of each rule.
    counts: BTreeMap<String, usize>,
    checked: usize,
}

impl Live {
    /// A dossier, held from now on against the rules of a profile as of a day.
    #[must_use]
    pub fn new(dossier: Dossier, profile: &Profile, as_of: Option<NaiveDate>) -> Self {
        let mut live = Self {
            ground: Ground::of(&dossier),
            dossier,
            plan: profile.plan(),
            as_of,
            found: BTreeMap::new(),
            readers: Pairs::default(),
            counts: BTreeMap::new(),
            checked: 0,
        };
        live.check_all();
        live
    }

    /// The dossier as it is now.
    #[must_use]
    pub fn dossier(&self) -> &Dossier {
        &self.dossier
    }

    /// The dossier, no longer watched.
    #[must_use]
    pub fn into_dossier(self) -> Dossier {
        self.dossier
    }

    /// Everything that is found now, as [`Dossier::check_all`] gives it.
    #[must_use]
    pub fn findings(&self) -> Vec<Finding> {
        let mut findings: Vec<_> = self.found.values().flatten().map(|keyed| keyed.finding.clone()).collect();
        Acceptances::of(&self.dossier, self.as_of).settle(&self.plan, self.as_of, &mut findings);
        findings
    }

    /// How much was checked anew at the last edit, or checked at first: how many entities and other
    /// rows.
    #[must_use]
    pub fn checked(&self) -> usize {
        self.checked
    }

    /// Makes edits, in their order, and tells how they change what is found and not accepted.
    ///
    /// # Errors
    /// As [`Dossier::patched`]; then nothing has changed.
    pub fn edit(&mut self, edits: &[Edit]) -> Result<Change, Refusal> {
        match Staged::of(&self.dossier, &self.ground, edits) {
            Some(staged) => Ok(self.edit_entities(staged)),
            None => {
                let patched = self.dossier.patched(edits)?;
                let before = self.shown();
                self.dossier = patched;
                self.ground = Ground::of(&self.dossier);
                self.check_all();
                Ok(difference(before, self.shown()))
            }
        }
    }

    fn shown(&self) -> Vec<Finding> {
        let mut findings = self.findings();
        findings.retain(|finding| finding.accepted.is_none());
        findings
    }

    fn edit_entities(&mut self, staged: Staged) -> Change {
        let absent_before = self.absent();
        let touched = staged.commit(&mut self.dossier, &mut self.ground);
        let mut before = Vec::new();
        let mut after = Vec::new();
        let affected = self.affected(&touched);
        self.checked = affected.len();
        for subject in affected {
            before.extend(self.found.get(&subject).into_iter().flatten().cloned());
            self.check_again(subject);
            after.extend(self.found.get(&subject).into_iter().flatten().cloned());
        }
        let acceptances = Acceptances::of(&self.dossier, self.as_of);
        let shown = |found: Vec<Keyed>, absent: Vec<Finding>| {
            let findings = found.into_iter().map(|keyed| keyed.finding);
            findings.filter(|finding| acceptances.accepting(finding).is_none()).chain(absent).collect()
        };
        difference(shown(before, absent_before), shown(after, self.absent()))
    }

    /// The subjects to be checked anew.
    fn affected(&self, touched: &Touched) -> BTreeSet<Subject> {
        let readers = touched.reads.iter().flat_map(|read| self.readers.numbers(read.number()));
        touched.rows.iter().copied().map(Subject::Row).chain(readers.map(Subject::of)).collect()
    }

    fn check_again(&mut self, subject: Subject) {
        let reads = RefCell::new(Vec::new());
        let mut found = Vec::new();
        let view = View::new(&self.dossier, &self.ground, self.as_of).noting(&reads);
        self.plan.check(&view, &self.dossier, subject, &mut found);
        for read in reads.take() {
            self.readers.add(pair(read.number(), subject.number()));
        }
        for keyed in &found {
            *self.counts.entry(keyed.finding.code.to_string()).or_default() += 1;
        }
        let gone =
            if found.is_empty() { self.found.remove(&subject) } else { self.found.insert(subject, found) };
        for keyed in gone.into_iter().flatten() {
            if let Some(count) = self.counts.get_mut(&*keyed.finding.code) {
                *count -= 1;
            }
        }
    }

    fn check_all(&mut self) {
        let reads = RefCell::new(Vec::<Read>::new());
        let view = View::new(&self.dossier, &self.ground, self.as_of).noting(&reads);
        let mut readers = Vec::new();
        self.found.clear();
        self.counts.clear();
        self.checked = 0;
        for subject in self.dossier.subjects() {
            self.checked += 1;
            let mut found = Vec::new();
            self.plan.check(&view, &self.dossier, subject, &mut found);
            readers.extend(reads.borrow_mut().drain(..).map(|read| pair(read.number(), subject.number())));
            for keyed in &found {
                *self.counts.entry(keyed.finding.code.to_string()).or_default() += 1;
            }
            if !found.is_empty() {
                self.found.insert(subject, found);
            }
        }
        self.readers = Pairs::of(readers);
    }

    /// The findings on acceptances that accept nothing.
    fn absent(&self) -> Vec<Finding> {
        Acceptances::of(&self.dossier, self.as_of)
            .absent(&self.plan, self.as_of, |_, acceptance, place| self.finds(acceptance, place))
    }

    /// Whether anything is found that an acceptance accepts.
    fn finds(&self, acceptance: &Acceptance, place: Option<&str>) -> bool {
        let Some(place) = place else {
            return self.counts.get(acceptance.code.as_str()).is_some_and(|count| *count > 0);
        };
        let here = |keyed: &Keyed| keyed.finding.code == acceptance.code && lies_in(&keyed.finding.at, place);
        match Subject::at(place) {
            Some(subject) => self.found.get(&subject).into_iter().flatten().any(here),
            None => self.found.values().flatten().any(here),
        }
    }
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
