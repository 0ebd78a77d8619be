//! Checking: every rule asked, held against a dossier, findings in a fixed order.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::document::Edit;
use crate::index::Row;
use crate::model::visit::At;
use crate::model::{Dossier, Noun};
use crate::rules::acceptance::{Acceptances, lies_in};
use crate::rules::finding::{Finding, Found, Subject};
use crate::rules::ground::Ground;
use crate::rules::plan::Plan;
use crate::rules::profile::Profile;
use crate::rules::view::View;

impl Dossier {
    /// Holds the rules of a profile against the dossier as of a day; without a day, nothing is
    /// late and nothing lies in the future.
    ///
    /// Findings come table by table and row by row, at one row in the order of the catalogue.
    ///
    /// ```
    /// use tavolata::{Dossier, rules::Profile};
    ///
    /// let text = r#"{"format": 1, "slug": "prova", "languages": ["it"],
    ///     "recommendations": [{"slug": "orari", "text": "Aprire anche di sera"}]}"#;
    /// let dossier = Dossier::from_json(text).unwrap();
    /// let findings = dossier.check(&Profile::default(), None);
    /// assert_eq!(findings[0].code, "recommendation/addressee-missing");
    /// assert_eq!(findings[0].at, "/recommendations/0");
    /// ```
    #[must_use]
    pub fn check(&self, profile: &Profile, as_of: Option<NaiveDate>) -> Vec<Finding> {
        let mut findings = self.check_all(profile, as_of);
        findings.retain(|finding| finding.accepted.is_none());
        findings
    }

    /// The same, with the findings that the dossier itself declares to be accepted; each of these
    /// says which acceptance it is.
    #[must_use]
    pub fn check_all(&self, profile: &Profile, as_of: Option<NaiveDate>) -> Vec<Finding> {
        let ground = Ground::of(self);
        let view = View::new(self, &ground, as_of);
        let plan = Plan::of(profile.asked());
        let mut found = Vec::new();
        for subject in self.subjects() {
            plan.check(&view, self, subject, &mut found);
        }
        let mut findings: Vec<_> = found.into_iter().map(|keyed| keyed.finding).collect();
        accept(self, &ground, profile, as_of, &mut findings);
        findings
    }

    /// Everything that a finding may be about, in the order in which findings are shown.
    pub(crate) fn subjects(&self) -> impl Iterator<Item = Subject> {
        let rows =
            Noun::ALL.iter().flat_map(|noun| (0..self.rows(*noun)).map(|row| Row { noun: *noun, row }));
        let provenance = (0..self.provenance.len()).map(Subject::Provenance);
        let accepted = (0..self.accepted.len()).map(Subject::Accepted);
        std::iter::once(Subject::Head).chain(rows.map(Subject::Row)).chain(provenance).chain(accepted)
    }
}

/// Marks what is accepted, and adds what is accepted without being there.
fn accept(
    dossier: &Dossier,
    ground: &Ground,
    profile: &Profile,
    as_of: Option<NaiveDate>,
    findings: &mut Vec<Finding>,
) {
    if dossier.accepted.is_empty() {
        return;
    }
    let acceptances = Acceptances::of(dossier, as_of);
    let mut used = BTreeSet::new();
    for finding in findings.iter_mut() {
        finding.accepted = acceptances.accepting(finding);
        used.extend(finding.accepted);
    }
    let Some(absent) = profile.asked().into_iter().find(|asked| asked.rule.code == ABSENT) else { return };
    for (row, acceptance, place) in acceptances.each().filter(|(row, ..)| !used.contains(row)) {
        if is_absent(dossier, ground, profile, as_of, &acceptance.code, place) {
            let mut found = Vec::new();
            let table = At::ROOT.field("accepted");
            let mut here = Found::new(&absent, table.row(row), &mut found);
            let code = ("code", acceptance.code.as_str().into());
            let edit = [Edit::remove("")];
            match &acceptance.at {
                Some(at) => here.here([code, ("at", at.as_str().into())]).suggest(edit),
                None => here.here([code]).suggest(edit),
            }
            findings.extend(found.into_iter().map(|keyed| keyed.finding));
        }
    }
}

const ABSENT: &str = "accepted/finding-absent";

/// Whether a rule finds nothing at a place, and would not find anything there on some day either.
fn is_absent(
    dossier: &Dossier,
    ground: &Ground,
    profile: &Profile,
    as_of: Option<NaiveDate>,
    code: &str,
    place: Option<&str>,
) -> bool {
    let Some(asked) = profile.asked_alone(code) else { return false };
    let plan = Plan::of(vec![asked]);
    let view = View::new(dossier, ground, as_of);
    let mut found = Vec::new();
    for subject in dossier.subjects().filter(|subject| place.is_none_or(|place| subject.holds(place))) {
        plan.check(&view, dossier, subject, &mut found);
    }
    let there = |at: &str| place.is_none_or(|place| lies_in(at, place));
    !view.misses_a_day() && !found.iter().any(|keyed| there(&keyed.finding.at))
}
