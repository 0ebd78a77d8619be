//! Coordinates lie on Earth.

use crate::rules::coordinates::{may_be_on_earth, turned};
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "location/out-of-range",
    severity: Severity::Error,
    says: "the coordinates {coordinates} are nowhere on Earth",
    because: "On a map the service is nowhere, and every distance to it comes out wrong.",
    fix: "Latitude goes from -90 to 90, longitude from -180 to 180; check the decimal point, and that the two are not swapped.",
    sources: &["WGS 84 (EPSG:4326)"],
    bad: r#"{"services": [{
        "slug": "questura", "name": "Ufficio immigrazione della questura di Ancona",
        "locations": [{"latitude": "436158", "longitude": "13.5189"}]}]}"#,
    good: r#"{"services": [{
        "slug": "questura", "name": "Ufficio immigrazione della questura di Ancona",
        "locations": [{"latitude": "43.6158", "longitude": "13.5189"}]}]}"#,
    checks: &[Check::Service(|_, service, found| {
        for (row, location) in service.locations.iter().enumerate() {
            let (north, east) = (location.latitude, location.longitude);
            if may_be_on_earth(north, east) {
                continue;
            }
            let stated: Vec<_> = [north, east].iter().flatten().map(ToString::to_string).collect();
            let finding = found.at(format!("/locations/{row}"), [("coordinates", stated.join(", ").into())]);
            if let (Some(north), Some(east), true) = (north, east, may_be_on_earth(east, north)) {
                finding.suggest(turned(row, north, east));
            }
        }
    })],
    ..Rule::PLAIN
};
