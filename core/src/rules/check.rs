//! Checking: every rule asked, held against a dossier, findings in a fixed order.

use chrono::NaiveDate;

use crate::index::{Met, Referrers, Row};
use crate::model::{Dossier, Noun};
use crate::rules::acceptance::Acceptances;
use crate::rules::finding::{Finding, Subject};
use crate::rules::ground::Ground;
use crate::rules::plan::in_order;
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
        let plan = profile.plan();
        let mut ground = Ground::of(self);
        let mut of_values = Vec::new();
        if plan.asks_of_values {
            // Whoever walks over all values meets all references: who refers to whom comes with it.
            let (mut met, mut found) = (Met::default(), Vec::new());
            let view = View::new(self, &ground, as_of);
            for subject in self.subjects() {
                plan.check_values(&view, self, subject, Some(&mut met), &mut found);
                of_values.extend(found.drain(..).map(|keyed| (subject, keyed)));
            }
            ground.set_referrers(Referrers::from_met(self, met));
        }
        let view = View::new(self, &ground, as_of);
        let mut of_values = of_values.into_iter().peekable();
        let mut found = Vec::new();
        for subject in self.subjects() {
            let before = found.len();
            while let Some((_, keyed)) = of_values.next_if(|(of, _)| *of == subject) {
                found.push(keyed);
            }
            plan.check_whole(&view, self, subject, &mut found);
            in_order(&mut found, before);
        }
        let mut findings: Vec<_> = found.into_iter().map(|keyed| keyed.finding).collect();
        Acceptances::of(self, as_of).settle(&plan, as_of, &mut findings);
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
