//! Two services with one name and one owner are probably one.

use crate::rules::names::worded;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "service/name-doubled",
    severity: Severity::Warning,
    says: "`{name}` and `{other}` look like one service under two entries",
    because: "The barriers before it are divided between the two, and each looks better than the service is.",
    fix: "Merge the two; or name what tells them apart: where each is given, or by whom.",
    sources: &["CPSV-AP 3, public service", "HSDS 3.0, service"],
    bad: r#"{"stakeholders": [{"slug": "comune", "name": "Comune di Jesi", "kind": "municipality"}],
        "services": [
            {"slug": "sportello", "name": "Sportello immigrazione", "owner": "comune"},
            {"slug": "sportello-2", "name": "Sportello Immigrazione", "owner": "comune"}
        ]}"#,
    good: r#"{"stakeholders": [{"slug": "comune", "name": "Comune di Jesi", "kind": "municipality"}],
        "territories": [
            {"slug": "centro", "name": "Centro", "kind": "neighbourhood"},
            {"slug": "stazione", "name": "Stazione", "kind": "neighbourhood"}
        ],
        "services": [
            {"slug": "sportello", "name": "Sportello immigrazione", "owner": "comune", "territory": "centro"},
            {"slug": "sportello-2", "name": "Sportello Immigrazione", "owner": "comune", "territory": "stazione"}
        ]}"#,
    checks: &[Check::Service(|view, service, found| {
        if !view.shares(Lookup::ServiceNames) {
            return;
        }
        let name = worded(service.name.read(&[], view.first_language()));
        let alike = view.alike::<Service>(Lookup::ServiceNames, key(&[&name]));
        // Where many bear one name, the first of them stand for all.
        let mut earlier = alike.take(8).take_while(|(_, other)| other.id != service.id);
        let doubled = |other: &Service| {
            let same = worded(other.name.read(&[], view.first_language())) == name;
            same && !name.is_empty() && is_one(service, other)
        };
        if let Some((first, other)) = earlier.find(|(_, other)| doubled(other)) {
            found.here([
                ("name", view.read(&service.name).into()),
                ("other", view.read(&other.name).into()),
                ("first", first.to_string().into()),
            ]);
        }
    })],
    ..Rule::PLAIN
};

/// Whether two have an owner or a place in common, and nothing that tells them apart: providers or
/// addresses of their own.
fn is_one(one: &Service, other: &Service) -> bool {
    let known = one.owner.is_some() || one.territory.is_some();
    known
        && (one.owner, one.territory) == (other.owner, other.territory)
        && (one.providers.is_empty() || other.providers.is_empty())
        && (one.locations.is_empty() || other.locations.is_empty())
}
