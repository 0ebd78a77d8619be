//! Checking: every rule asked, held against a dossier, findings in a fixed order.

use chrono::NaiveDate;
use uuid::Uuid;

use crate::index::{Index, Row};
use crate::model::describe::Datum;
use crate::model::value::{PartialDate, Period};
use crate::model::visit::{At, Visit};
use crate::model::{Dossier, Noun};
use crate::rules::finding::{Finding, Found, Keyed};
use crate::rules::profile::Profile;
use crate::rules::rule::{Check, CheckDate, CheckPeriod, CheckReference, Rule, check_entities, numbered};
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
        let index = Index::of(self);
        let view = View::new(self, &index, as_of);
        let rules = profile.rules();
        let mut found = Vec::new();
        check_whole(&view, &rules, &mut found);
        check_values(&view, &rules, &mut found);
        check_entities(&view, &rules, &mut found);
        // Stable: what one rule finds at one row stays in the order of the text.
        found.sort_by_key(|keyed| (keyed.row, keyed.rule));
        found.into_iter().map(|keyed| keyed.finding).collect()
    }
}

fn check_whole(view: &View<'_>, rules: &[&'static Rule], out: &mut Vec<Keyed>) {
    for (rule, check) in numbered(rules) {
        if let Check::Whole(check) = check {
            check(view, &mut Found::new(rule, At::ROOT, None, out));
        }
    }
}

type Numbered<F> = Vec<((usize, &'static Rule), F)>;

/// Runs the checks of values wherever such a value stands.
struct Values<'v, 'd> {
    view: &'v View<'d>,
    row: Option<Row>,
    references: Numbered<CheckReference>,
    dates: Numbered<CheckDate>,
    periods: Numbered<CheckPeriod>,
    out: &'v mut Vec<Keyed>,
}

impl Visit for Values<'_, '_> {
    fn reference(&mut self, at: &At<'_>, noun: Option<Noun>, id: Uuid) {
        for &(rule, check) in &self.references {
            check(self.view, noun, id, &mut Found::new(rule, *at, self.row, self.out));
        }
    }

    fn date(&mut self, at: &At<'_>, date: &PartialDate) {
        for &(rule, check) in &self.dates {
            check(self.view, date, &mut Found::new(rule, *at, self.row, self.out));
        }
    }

    fn period(&mut self, at: &At<'_>, period: &Period) {
        for &(rule, check) in &self.periods {
            check(self.view, period, &mut Found::new(rule, *at, self.row, self.out));
        }
    }
}

fn check_values(view: &View<'_>, rules: &[&'static Rule], out: &mut Vec<Keyed>) {
    let (mut references, mut dates, mut periods) = (Vec::new(), Vec::new(), Vec::new());
    for (rule, check) in numbered(rules) {
        match check {
            Check::Reference(check) => references.push((rule, check)),
            Check::Date(check) => dates.push((rule, check)),
            Check::Period(check) => periods.push((rule, check)),
            _ => {}
        }
    }
    if references.is_empty() && dates.is_empty() && periods.is_empty() {
        return;
    }
    let mut values = Values { view, row: None, references, dates, periods, out };

    view.dossier().walk_entities(&mut values, |values, row| values.row = Some(row));
    values.row = None;
    view.dossier().provenance.walk(&At::ROOT.field("provenance"), &mut values);
}
