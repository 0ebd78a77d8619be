//! A service in Italy lies in Italy.

use crate::model::value::Decimal;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "location/outside-country",
    severity: Severity::Warning,
    says: "`{service}` is given in Italy, and its coordinates {latitude}, {longitude} lie outside",
    because: "A map sends people to another country; most often latitude and longitude have changed places.",
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
            if in_italy(north, east) || !on_earth(north, east) || !is_italian(view, service) {
                continue;
            }
            let finding = found.at(format!("/locations/{row}"), [
                ("service", view.read(&service.name).into()),
                ("latitude", north.to_string().into()),
                ("longitude", east.to_string().into()),
            ]);
            if in_italy(east, north) {
                finding.suggest([
                    Edit::replace(format!("/locations/{row}/latitude"), &east),
                    Edit::replace(format!("/locations/{row}/longitude"), &north),
                ]);
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

/// Whether a place lies within the whole degrees around Italy, from Lampedusa to the Vetta d’Italia.
fn in_italy(north: Decimal, east: Decimal) -> bool {
    between(north, 35, 48) && between(east, 6, 19)
}

fn on_earth(north: Decimal, east: Decimal) -> bool {
    between(north, -90, 90) && between(east, -180, 180)
}

fn between(degrees: Decimal, least: i64, most: i64) -> bool {
    (Decimal::from(least)..=Decimal::from(most)).contains(&degrees)
}
