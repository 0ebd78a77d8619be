//! Coordinates lie on Earth.

use crate::model::value::Decimal;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "location/out-of-range",
    severity: Severity::Error,
    says: "the coordinates[ {latitude} north][ {longitude} east] lie nowhere on Earth",
    because: "On a map the service is nowhere, and every distance to it comes out wrong.",
    fix: "Latitude goes from -90 to 90, longitude from -180 to 180; check the decimal point and which is which.",
    sources: &["WGS 84 (EPSG:4326)"],
    bad: r#"{"services": [{
        "slug": "questura", "name": "Ufficio immigrazione della questura di Ancona",
        "locations": [{"latitude": "436158", "longitude": "13.5189"}]}]}"#,
    good: r#"{"services": [{
        "slug": "questura", "name": "Ufficio immigrazione della questura di Ancona",
        "locations": [{"latitude": "43.6158", "longitude": "13.5189"}]}]}"#,
    checks: &[Check::Service(|_, service, found| {
        for (row, location) in service.locations.iter().enumerate() {
            let (latitude, longitude) = (location.latitude, location.longitude);
            if within(latitude, 90) && within(longitude, 180) {
                continue;
            }
            let stated = |degrees: Option<Decimal>| degrees.map(|degrees| degrees.to_string());
            let finding = match (stated(latitude), stated(longitude)) {
                (Some(north), Some(east)) => {
                    found.at(format!("/locations/{row}"), [("latitude", north.into()), ("longitude", east.into())])
                }
                (Some(north), None) => found.at(format!("/locations/{row}"), [("latitude", north.into())]),
                (_, east) => {
                    found.at(format!("/locations/{row}"), [("longitude", east.unwrap_or_default().into())])
                }
            };
            if let (Some(north), Some(east)) = (latitude, longitude)
                && within(longitude, 90)
                && within(latitude, 180)
            {
                finding.suggest([
                    Edit::replace(format!("/locations/{row}/latitude"), &east),
                    Edit::replace(format!("/locations/{row}/longitude"), &north),
                ]);
            }
        }
    })],
    ..Rule::PLAIN
};

fn within(degrees: Option<Decimal>, most: i64) -> bool {
    degrees.is_none_or(|degrees| (Decimal::from(-most)..=Decimal::from(most)).contains(&degrees))
}
