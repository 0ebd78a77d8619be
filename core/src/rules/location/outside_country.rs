//! A service in Italy lies in Italy.

use crate::rules::coordinates::{may_be_in_italy, may_be_on_earth, turned};
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "location/outside-country",
    severity: Severity::Warning,
    says: "`{service}` is provided in Italy, but its coordinates {coordinates} lie outside it",
    because: "A map sends people to another country; usually latitude and longitude are swapped.",
    fix: "Latitude comes first: in Italy it goes from 35 to 48, longitude from 6 to 19.",
    sources: &["WGS 84 (EPSG:4326)", "ISTAT, administrative boundaries"],
    bad: r#"{"territories": [{"slug": "bari", "name": "Bari", "kind": "municipality", "country": "IT"}],
        "services": [{
            "slug": "cpia", "name": "CPIA di Bari", "territory": "bari",
            "locations": [{"latitude": "16.8719", "longitude": "41.1171"}]}]}"#,
    good: r#"{"territories": [{"slug": "bari", "name": "Bari", "kind": "municipality", "country": "IT"}],
        "services": [{
            "slug": "cpia", "name": "CPIA di Bari", "territory": "bari",
            "locations": [{"latitude": "41.1171", "longitude": "16.8719"}]}]}"#,
    checks: &[Check::Service(|view, service, found| {
        for (row, location) in service.locations.iter().enumerate() {
            let Some((north, east)) = location.latitude.zip(location.longitude) else { continue };
            let elsewhere = may_be_on_earth(Some(north), Some(east)) && !may_be_in_italy(north, east);
            if !elsewhere || !is_italian(view, service) {
                continue;
            }
            let finding = found.at(format!("/locations/{row}"), [
                ("service", view.read(&service.name).into()),
                ("coordinates", format!("{north}, {east}").into()),
            ]);
            if may_be_in_italy(east, north) {
                finding.suggest(turned(row, north, east));
            }
        }
    })],
    ..Rule::PLAIN
};

/// Whether the territory of a service, or one around it, says that it is Italian.
fn is_italian(view: &View<'_>, service: &Service) -> bool {
    let Some(territory) = service.territory else { return false };
    view.around(territory).any(|around| around.country.is_some_and(|country| country.to_string() == "IT"))
}
