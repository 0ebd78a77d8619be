//! Nobody learns from a dossier where people hide.

use crate::rules::locations::{is_given, take_out};
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "location/shelter-shown",
    severity: Severity::Error,
    says: "`{service}` takes in people hiding from violence or trafficking, but the dossier tells where it is",
    because: "Whoever hurt them is looking for exactly this address.",
    fix: "Remove the address and coordinates, and mark them as withheld for safety; give the number of the anti-violence centre, or 1522, as the way in.",
    sources: &[
        "Agreement between State and Regions of 14 September 2022 on anti-violence centres and shelters",
        "HSDS 3.0, issues 166 and 487 of openreferral/specification",
    ],
    bad: r#"{"services": [{"slug": "s", "name": "Casa rifugio", "domains": ["anti_violence"], "locations": [
            {"address": "via Esempio 1, Ancona"}]}]}"#,
    good: r#"{"services": [{"slug": "s", "name": "Casa rifugio", "domains": ["anti_violence"], "locations": [
            {"withheld": "safety"}]}]}"#,
    checks: &[Check::Service(|view, service, found| {
        if !is_shelter(service, view) {
            return;
        }
        for (row, location) in service.locations.iter().enumerate() {
            // Where a place is said to be withheld and is there, another rule says so.
            if location.withheld.is_some() || !is_given(location) {
                continue;
            }
            let at = format!("/locations/{row}");
            let mut edits = take_out(location, &at);
            edits.push(Edit::add(format!("{at}/withheld"), &WithheldReason::Safety));
            found.at(at, [("service", view.read(&service.name).into())]).suggest(edits);
        }
    })],
    ..Rule::PLAIN
};

/// Whether people live hidden there. A centre that only gives advice wants to be found.
fn is_shelter(service: &Service, view: &View<'_>) -> bool {
    let survivors = service.domains.contains(&ServiceDomain::AntiViolence)
        || service.target_groups.contains(&TargetGroup::TraffickingSurvivor);
    if !survivors || service.locations.is_empty() {
        return false;
    }
    let name = lower(service.name.read(&["it"], view.first_language()));
    let called = ["rifugio", "protett", "segret", "casa di fuga", "shelter", "refuge"]
        .iter()
        .any(|it| name.contains(it));
    called || service.domains.contains(&ServiceDomain::Housing)
}
