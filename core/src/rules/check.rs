//! Checking: every rule asked, held against a dossier, findings in a fixed order.

use chrono::NaiveDate;

use crate::index::{Met, Referrers};
use crate::model::Dossier;
use crate::order::InOrder;
use crate::rules::acceptance::Acceptances;
use crate::rules::finding::{Finding, Keyed, Subject};
use crate::rules::ground::Ground;
use crate::rules::parts;
use crate::rules::plan::{Plan, in_order};
use crate::rules::profile::Profile;
use crate::rules::subjects::Subjects;
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
        self.check_in(parts::count(self), profile, as_of)
    }

    /// The same, looked at in so many parts.
    fn check_in(&self, parts: usize, profile: &Profile, as_of: Option<NaiveDate>) -> Vec<Finding> {
        let plan = profile.plan();
        let mut ground = Ground::of(self);
        let of_values = parts::each(self, parts, |subjects| {
            let view = View::new(self, &ground, as_of);
            of_values(&plan, &view, self, Met::new(ground.index()), subjects)
        });
        let mut met = Met::new(ground.index());
        let of_values = of_values.into_iter().map(|(found, references)| {
            met.append(references);
            found
        });
        let of_values: Vec<_> = of_values.collect();
        if plan.asks_of_values {
            // Whoever walks over all values meets all references: who refers to whom comes with it.
            let referrers = Referrers::from_met(self, met);
            ground.set_referrers(referrers);
        }
        let found = parts::each_with(self, of_values, |subjects, of_values| {
            let view = View::new(self, &ground, as_of);
            of_subjects(&plan, &view, self, subjects, of_values)
        });
        let mut findings: Vec<_> = found.into_iter().flatten().collect();
        Acceptances::of(self, as_of).settle(&plan, as_of, &mut findings);
        findings
    }
}

/// What the rules on values find, subject by subject, and the references they meet.
fn of_values<'i>(
    plan: &Plan,
    view: &View<'_>,
    dossier: &Dossier,
    mut met: Met<'i>,
    subjects: Subjects,
) -> (Vec<(Subject, Keyed)>, Met<'i>) {
    let (mut all, mut found) = (Vec::new(), Vec::new());
    if plan.asks_of_values {
        for subject in subjects {
            plan.check_values(view, dossier, subject, Some(&mut met), &mut found);
            all.extend(found.drain(..).map(|keyed| (subject, keyed)));
        }
        let astray = met.astray();
        for row in &astray {
            plan.check_references(view, dossier, *row, &mut found);
            all.extend(found.drain(..).map(|keyed| (Subject::Row(*row), keyed)));
        }
        if !astray.is_empty() {
            all.order_by_key(|(subject, _)| *subject);
        }
    }
    (all, met)
}

/// What all rules find, subject by subject, where it is known what those on values find.
fn of_subjects(
    plan: &Plan,
    view: &View<'_>,
    dossier: &Dossier,
    subjects: Subjects,
    of_values: Vec<(Subject, Keyed)>,
) -> Vec<Finding> {
    let mut of_values = of_values.into_iter().peekable();
    let mut found = Vec::new();
    for subject in subjects {
        let before = found.len();
        while let Some((_, keyed)) = of_values.next_if(|(of, _)| *of == subject) {
            found.push(keyed);
        }
        plan.check_whole(view, dossier, subject, &mut found);
        in_order(&mut found, before);
    }
    found.into_iter().map(|keyed| keyed.finding).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_is_found_in_however_many_parts_one_looks() {
        let text = include_str!("../../../examples/dossiers/portfolio.json");
        let dossier = Dossier::from_json(text).unwrap();
        let as_of = "2023-06-01".parse().ok();
        let whole = dossier.check_in(1, &Profile::default(), as_of);
        assert!(!whole.is_empty());
        for parts in [2, 3, 7, 64] {
            assert_eq!(dossier.check_in(parts, &Profile::default(), as_of), whole, "{parts} parts");
        }
    }
}
