//! What was announced has come out by its day.

use crate::rules::awaited;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "output/overdue",
    severity: Severity::Warning,
    says: "`{output}` was due by {due:date}, but on {as_of:date} nothing says that it has come out",
    because: "Those who took part were promised it, and will judge the next invitation by it.",
    fix: "Publish it and enter the date; if it is already out, enter that date. Otherwise agree on a new date, and tell those who took part.",
    sources: &["FAMI project TEAMS: a report announced for the coming weeks"],
    dated: true,
    bad: r#"{"outputs": [{
        "slug": "sintesi", "kind": "synthesis", "title": "Sintesi del seminario di Ancona",
        "status": "announced", "due": "2025-10"}]}"#,
    good: r#"{"outputs": [{
        "slug": "sintesi", "kind": "synthesis", "title": "Sintesi del seminario di Ancona",
        "status": "published", "due": "2025-10", "published_on": "2025-10-24"}]}"#,
    checks: &[Check::Output(|view, output, found| {
        // Of one without a status nobody knows that it is out, and its day has come all the same.
        let open = matches!(output.status, None | Some(OutputState::Announced | OutputState::InProgress));
        let (Some(as_of), Some(term), true) = (view.as_of(), awaited::output(output), open) else { return };
        if term.is_over(view) {
            found.at("/due", [
                ("output", view.read(&output.title).into()),
                ("due", term.told(view).into()),
                ("as_of", as_of.to_string().into()),
            ]);
        }
    })],
    ..Rule::PLAIN
};
