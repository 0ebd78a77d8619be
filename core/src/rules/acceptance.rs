//! Accepting: findings that the dossier itself declares to be accepted are set apart.

use chrono::NaiveDate;

use crate::document::Edit;
use crate::model::value::Date;
use crate::model::visit::At;
use crate::model::{Acceptance, Dossier, Noun};
use crate::rules::finding::{Finding, Found};
use crate::rules::plan::Plan;

/// The acceptances of a dossier that hold on a day, each with the place it speaks of.
pub(crate) struct Acceptances<'d> {
    each: Vec<(usize, &'d Acceptance, Option<String>)>,
}

impl<'d> Acceptances<'d> {
    pub(crate) fn of(dossier: &'d Dossier, as_of: Option<NaiveDate>) -> Self {
        let holds = |acceptance: &&'d Acceptance| !is_over(acceptance, as_of);
        let rows = dossier.accepted.iter().enumerate().filter(|(_, acceptance)| holds(acceptance));
        let placed = |(row, acceptance): (usize, &'d Acceptance)| {
            (row, acceptance, acceptance.at.as_deref().map(|at| place(dossier, at)))
        };
        Self { each: rows.map(placed).collect() }
    }

    /// The row of the first acceptance that accepts a finding.
    pub(crate) fn accepting(&self, finding: &Finding) -> Option<usize> {
        self.all_accepting(finding).next()
    }

    fn all_accepting(&self, finding: &Finding) -> impl Iterator<Item = usize> {
        let accepts = |(_, acceptance, place): &&(usize, &Acceptance, Option<String>)| {
            acceptance.code == finding.code
                && place.as_deref().is_none_or(|place| lies_in(&finding.at, place))
        };
        self.each.iter().filter(accepts).map(|(row, ..)| *row)
    }

    /// The findings on acceptances that accept nothing, of those whose rules are asked and can tell.
    pub(crate) fn absent(
        &self,
        plan: &Plan,
        as_of: Option<NaiveDate>,
        accepts_any: impl Fn(usize, &Acceptance, Option<&str>) -> bool,
    ) -> Vec<Finding> {
        let Some(absent) = plan.asked(FINDING_ABSENT) else { return Vec::new() };
        let mut out = Vec::new();
        for (row, acceptance, place) in &self.each {
            let can_tell =
                plan.asked(&acceptance.code).is_some_and(|asked| !asked.rule.dated || as_of.is_some());
            if can_tell && !accepts_any(*row, acceptance, place.as_deref()) {
                let table = At::ROOT.field("accepted");
                let mut found = Found::new(absent, table.row(*row), &mut out);
                let code = ("code", acceptance.code.as_str().into());
                let edit = [Edit::remove("")];
                match &acceptance.at {
                    Some(at) => found.here([code, ("at", at.as_str().into())]).suggest(edit),
                    None => found.here([code]).suggest(edit),
                }
            }
        }
        out.into_iter().map(|keyed| keyed.finding).collect()
    }

    /// Marks the findings that are accepted, adds those on acceptances that accept nothing, and takes
    /// away what was only looked for to know these.
    pub(crate) fn settle(&self, plan: &Plan, as_of: Option<NaiveDate>, findings: &mut Vec<Finding>) {
        if !self.each.is_empty() {
            self.mark(plan, as_of, findings);
        }
        findings.retain(|finding| plan.shows(finding));
    }

    fn mark(&self, plan: &Plan, as_of: Option<NaiveDate>, findings: &mut Vec<Finding>) {
        let mut used = vec![false; self.each.last().map_or(0, |(row, ..)| row + 1)];
        for finding in findings.iter_mut() {
            finding.accepted = self.accepting(finding);
            for row in self.all_accepting(finding) {
                if let Some(used) = used.get_mut(row) {
                    *used = true;
                }
            }
        }
        findings.extend(self.absent(plan, as_of, |row, _, _| used.get(row) == Some(&true)));
    }
}

/// What is found where something is accepted in vain.
pub(super) const FINDING_ABSENT: &str = "accepted/finding-absent";

/// Whether it was accepted for a time that is past.
pub(crate) fn is_over(acceptance: &Acceptance, as_of: Option<NaiveDate>) -> bool {
    matches!((acceptance.until, as_of), (Some(until), Some(as_of)) if Date::day(until) < as_of)
}

/// Whether a place is another or lies below it.
pub(crate) fn lies_in(at: &str, place: &str) -> bool {
    at.strip_prefix(place).is_some_and(|below| below.is_empty() || below.starts_with('/'))
}

/// A place as findings have it: with the number of the row in the place of an id or slug.
fn place(dossier: &Dossier, at: &str) -> String {
    let mut steps = at.splitn(4, '/').skip(1);
    let (table, row, below) = (steps.next(), steps.next(), steps.next());
    let noun = Noun::ALL.iter().find(|noun| Some(noun.table()) == table);
    let (Some(noun), Some(name)) = (noun, row) else { return at.to_owned() };
    let bears = |row: &usize| match uuid::Uuid::try_parse(name) {
        Ok(id) => dossier.id_at(*noun, *row) == Some(id),
        Err(_) => dossier.slug_at(*noun, *row) == Some(name),
    };
    let by_number = name.parse().ok().filter(|row| *row < dossier.rows(*noun));
    match by_number.or_else(|| (0..dossier.rows(*noun)).find(bears)) {
        Some(row) => {
            format!("/{}/{row}{}{}", noun.table(), below.map_or("", |_| "/"), below.unwrap_or_default())
        }
        None => at.to_owned(),
    }
}
