//! What was announced has come out by its day.

use crate::model::value::PartialDate;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "output/overdue",
    severity: Severity::Warning,
    says: "`{output}` was announced for {due} and, on {as_of}, has not come out",
    because: "Those who took part were promised it, and judge the next invitation by it.",
    fix: "Publish it and enter the date; or say when it will come, and tell them.",
    sources: &["FAMI project TEAMS: a report announced for the coming weeks"],
    dated: true,
    checks: &[Check::Output(|view, output, found| {
        let open = matches!(output.status, Some(OutputState::Announced | OutputState::InProgress));
        let (Some(as_of), Some(due)) = (view.as_of(), output.due) else { return };
        // About a day or month is late only when the month is over.
        let exact = !due.approximate && !due.uncertain;
        let day = due.day.filter(|_| exact);
        let exactly = PartialDate { day, approximate: false, uncertain: false, ..due };
        let late = exactly.days().is_some_and(|(_, last)| last < as_of);
        if open && output.published_on.is_none() && late {
            found.at("/due", [
                ("output", view.read(&output.title).into()),
                ("due", due.to_string().into()),
                ("as_of", as_of.to_string().into()),
            ]);
        }
    })],
    ..Rule::PLAIN
};
