//! What has come out is past.

use crate::rules::doubtful::{is_plausible, is_to_come};
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "output/published-in-future",
    severity: Severity::Error,
    says: "`{output}` is said to have come out on {date:date}, which is still to come on {as_of:date}",
    because: "People look for something that is not there, and the report to the fund counts it.",
    fix: "Correct the date; the date on which it should come out goes under `due`.",
    sources: &["IATI 2.03, rules 11.1.3 and 11.1.4"],
    dated: true,
    bad: r#"{"outputs": [{
        "slug": "guida", "kind": "information_material", "title": "Guida ai servizi di Nardò",
        "status": "in_progress", "published_on": "2026-04-15"}]}"#,
    good: r#"{"outputs": [{
        "slug": "guida", "kind": "information_material", "title": "Guida ai servizi di Nardò",
        "status": "in_progress", "due": "2026-04-15"}]}"#,
    checks: &[Check::Output(|view, output, found| {
        let (Some(as_of), Some(date)) = (view.as_of(), output.published_on) else { return };
        if !is_plausible(&date) || !is_to_come(view, &date) {
            return;
        }
        let finding = found.at("/published_on", [
            ("output", view.read(&output.title).into()),
            ("date", date.to_string().into()),
            ("as_of", as_of.to_string().into()),
        ]);
        let open = matches!(output.status, None | Some(OutputState::Announced | OutputState::InProgress));
        if open && output.due.is_none() {
            finding.suggest([Edit::remove("/published_on"), Edit::add("/due", &date)]);
        }
    })],
    ..Rule::PLAIN
};
