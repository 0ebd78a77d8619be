//! A place that is withheld cannot be found.

use crate::rules::locations::{is_given, take_out};
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "location/withheld-yet-given",
    severity: Severity::Error,
    says: "this place of `{service}` is marked as withheld ({reason:phrase}), but its address or coordinates are there",
    because: "Coordinates lead to the door as surely as an address, and every map shows them.",
    fix: "Remove the address and coordinates; or, if they may be given, remove the reason.",
    sources: &["Regulation (EU) 2016/679, article 5(1)(f) (confidentiality)"],
    bad: r#"{"services": [{"slug": "s", "name": "Casa di accoglienza", "locations": [
            {"withheld": "safety", "latitude": "43.6158", "longitude": "13.5189"}]}]}"#,
    good: r#"{"services": [{"slug": "s", "name": "Casa di accoglienza", "locations": [{"withheld": "safety"}]}]}"#,
    checks: &[Check::Service(|view, service, found| {
        for (row, location) in service.locations.iter().enumerate() {
            let Some(reason) = location.withheld.as_ref().filter(|_| is_given(location)) else { continue };
            let at = format!("/locations/{row}");
            let edits = take_out(location, &at);
            let named = [("service", view.read(&service.name).into()), ("reason", reason.code().into())];
            found.at(at, named).suggest(edits);
        }
    })],
    ..Rule::PLAIN
};
