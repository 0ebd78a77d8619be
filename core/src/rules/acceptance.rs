//! Accepting: findings that the dossier itself declares to be accepted are set apart.

use chrono::NaiveDate;

use crate::document::{Edit, nearest};
use crate::model::describe::Datum;
use crate::model::value::Date;
use crate::model::visit::At;
use crate::model::{Acceptance, Dossier, Noun};
use crate::rules::finding::{Finding, Found};
use crate::rules::plan::Plan;
use crate::rules::pointer::{End, follow, leads};

/// Shows findings, one by one.
type Shows<'s> = dyn Fn(&mut dyn FnMut(&Finding)) + 's;

/// The acceptances of a dossier that hold on a day, each with the place it speaks of.
pub(crate) struct Acceptances<'d> {
    dossier: &'d Dossier,
    each: Vec<(usize, &'d Acceptance, Option<String>)>,
}

impl<'d> Acceptances<'d> {
    pub(crate) fn of(dossier: &'d Dossier, as_of: Option<NaiveDate>) -> Self {
        let holds = |acceptance: &&'d Acceptance| !is_over(acceptance, as_of);
        let rows = dossier.accepted.iter().enumerate().filter(|(_, acceptance)| holds(acceptance));
        let placed = |(row, acceptance): (usize, &'d Acceptance)| {
            (row, acceptance, acceptance.at.as_deref().map(|at| place(dossier, at)))
        };
        Self { dossier, each: rows.map(placed).collect() }
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

    /// The findings on acceptances that accept nothing: of a place that there is not, or of a rule that
    /// is asked, can tell and finds nothing there. `show` shows everything that is found, in any order.
    pub(crate) fn absent(
        &self,
        plan: &Plan,
        as_of: Option<NaiveDate>,
        accepts_any: &dyn Fn(usize, &Acceptance, Option<&str>) -> bool,
        show: &Shows<'_>,
    ) -> Vec<Finding> {
        let mut out = Vec::new();
        for (row, acceptance, place) in &self.each {
            let place = place.as_deref();
            if accepts_any(*row, acceptance, place) {
                continue;
            }
            let is_lost = place.is_some_and(|place| !is_there(self.dossier, place));
            let can_tell =
                || plan.asked(&acceptance.code).is_some_and(|of| !of.rule.dated || as_of.is_some());
            let asked = if is_lost { plan.asked(LOST) } else { plan.asked(ABSENT).filter(|_| can_tell()) };
            let Some(asked) = asked else { continue };
            let mut left = Vec::new();
            show(&mut |finding| {
                if finding.code == acceptance.code && self.accepting(finding).is_none() {
                    left.push(finding.at.clone());
                }
            });
            let table = At::ROOT.field("accepted");
            let found = Found::new(asked, table.row(*row), &mut out);
            let tell = if is_lost { tell_lost } else { tell_absent };
            tell(self.dossier, acceptance, &left, found);
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
        let show = |see: &mut dyn FnMut(&Finding)| findings.iter().for_each(see);
        let absent = self.absent(plan, as_of, &|row, _, _| used.get(row) == Some(&true), &show);
        findings.extend(absent);
    }
}

/// That something is accepted in vain.
pub(super) const ABSENT: &str = "accepted/finding-absent";
/// That what is accepted is nowhere.
pub(super) const LOST: &str = "accepted/place-unknown";

/// That a rule finds nothing where it is accepted; and where it does find something, nearest to there.
fn tell_absent(dossier: &Dossier, acceptance: &Acceptance, left: &[String], mut found: Found<'_>) {
    let code = ("code", acceptance.code.as_str().into());
    let Some(at) = acceptance.at.as_deref() else {
        return found.here([code]).suggest([Edit::remove("")]);
    };
    let (place, at) = (place(dossier, at), ("at", at.into()));
    let shared = |other: &str| place.split('/').zip(other.split('/')).take_while(|(a, b)| a == b).count();
    // Of several as near, the first: the shorter of two numbers is the smaller.
    let nearer = |a: &&String, b: &&String| (shared(b), a.len(), *a).cmp(&(shared(a), b.len(), *b));
    let Some(near) = left.iter().min_by(nearer) else {
        return found.here([code, at]).suggest([Edit::remove("")]);
    };
    // With the root, the table and the row in common it is a finding on the same entity.
    let edit = if shared(near) >= 3 { Edit::replace("/at", near) } else { Edit::remove("") };
    found.here([code, at, ("elsewhere", near.as_str().into())]).suggest([edit]);
}

/// That the place where a rule is accepted is none of the dossier; and which one was probably meant.
fn tell_lost(dossier: &Dossier, acceptance: &Acceptance, left: &[String], mut found: Found<'_>) {
    let at = acceptance.at.as_deref().unwrap_or_default();
    let (code, at_there) = (("code", acceptance.code.as_str().into()), ("at", at.into()));
    let Some(meant) = meant_at(dossier, at) else {
        found.at("/at", [code, at_there]);
        return;
    };
    let told = found.at("/at", [code, at_there, ("nearest", meant.as_str().into())]);
    let place = place(dossier, &meant);
    // Where nothing is found, the acceptance would accept nothing.
    if left.iter().any(|found| lies_in(found, &place)) {
        told.suggest([Edit::replace("/at", &meant)]);
    }
}

/// Whether a place is one that the dossier has; a field on its way may well be empty.
fn is_there(dossier: &Dossier, place: &str) -> bool {
    leads(&Dossier::SHAPE, place) && !matches!(follow(dossier, place), End::RowMissing)
}

/// The place that was probably meant by one that the dossier does not have.
fn meant_at(dossier: &Dossier, at: &str) -> Option<String> {
    let mut steps = at.trim_start_matches('/').splitn(3, '/');
    let table = nearest(steps.next()?, Noun::ALL.iter().map(|noun| noun.table()))?;
    let noun = *Noun::ALL.iter().find(|noun| noun.table() == table)?;
    let there = |at: String| Some(at).filter(|at| is_there(dossier, &place(dossier, at)));
    let Some(name) = steps.next() else { return Some(format!("/{table}")) };
    let slugs = (0..dossier.rows(noun)).filter_map(|row| dossier.slug_at(noun, row));
    let row =
        there(format!("/{table}/{name}")).or_else(|| Some(format!("/{table}/{}", nearest(name, slugs)?)))?;
    steps.next().and_then(|below| there(format!("{row}/{below}"))).or(Some(row))
}

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
