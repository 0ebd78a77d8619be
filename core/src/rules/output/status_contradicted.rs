//! What has come out counts as published.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "output/status-contradicted",
    severity: Severity::Warning,
    says: "`{output}` came out on {date:date}, but is still marked as not published",
    because: "It is missing from every list of what the project has given back, and people ask where it is.",
    fix: "Set its status to `published`; or, if it has not come out, remove the date.",
    sources: &["FAMI project TEAMS: a report announced for the coming weeks"],
    dated: true,
    bad: r#"{"outputs": [{
        "slug": "rapporto", "kind": "report", "title": "Rapporto finale sui tavoli di Bari",
        "status": "in_progress", "published_on": "2025-11-20"}]}"#,
    good: r#"{"outputs": [{
        "slug": "rapporto", "kind": "report", "title": "Rapporto finale sui tavoli di Bari",
        "status": "published", "published_on": "2025-11-20"}]}"#,
    checks: &[Check::Output(|view, output, found| {
        let open = matches!(output.status, Some(OutputState::Announced | OutputState::InProgress));
        let (Some(as_of), Some(date), true) = (view.as_of(), output.published_on, open) else { return };
        if date.days().is_some_and(|(_, last)| last <= as_of) {
            let output = ("output", view.read(&output.title).into());
            let finding = found.at("/status", [output, ("date", date.to_string().into())]);
            finding.suggest([Edit::replace("/status", &OutputState::Published)]);
        }
    })],
    ..Rule::PLAIN
};
