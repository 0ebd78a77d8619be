//! One version of a figure is one figure.

use crate::rules::measurements::{has_time, is_same_part, is_same_time, is_valid, time_key, when};
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "measurement/version-doubled",
    severity: Severity::Warning,
    says: "`{indicator}` has two measurements for {when:date}[, both version {version}], but nothing says which one counts",
    because: "Two reports will quote two figures, each with a source.",
    fix: "Number the versions and mark the older one as revised; or remove the duplicate.",
    sources: &["IATI 2.03, actual values of a period, told apart by place and dimension"],
    bad: r#"{"indicators": [{"slug": "i", "title": "Accessi allo sportello", "unit": "accesses"}],
         "measurements": [
            {"slug": "a", "indicator": "i", "period": {"start": "2025-01", "end": "2025-06"}, "value": 210},
            {"slug": "b", "indicator": "i", "period": {"start": "2025-01", "end": "2025-06"}, "value": 236}
        ]}"#,
    good: r#"{"indicators": [{"slug": "i", "title": "Accessi allo sportello", "unit": "accesses"}],
         "measurements": [
            {"slug": "a", "indicator": "i", "period": {"start": "2025-01", "end": "2025-06"}, "value": 210,
             "version": 1, "status": "revised"},
            {"slug": "b", "indicator": "i", "period": {"start": "2025-01", "end": "2025-06"}, "value": 236, "version": 2}
        ]}"#,
    checks: &[Check::Measurement(|view, measurement, found| {
        if !is_valid(measurement) || !has_time(measurement) || !view.shares(Lookup::MeasurementTimes) {
            return;
        }
        let doubled = |other: &Measurement| {
            is_valid(other)
                && other.version == measurement.version
                && is_same_time(measurement, other)
                && is_same_part(measurement, other)
        };
        let alike = view.alike::<Measurement>(Lookup::MeasurementTimes, time_key(measurement));
        let mut earlier =
            alike.map(|(_, other)| other).take(64).take_while(|other| other.id != measurement.id);
        let Some(other) = earlier.find(|other| doubled(other)) else { return };
        let (Some(when), Some(indicator)) = (when(measurement), view.get(measurement.indicator)) else {
            return;
        };
        let named = [("indicator", view.read(&indicator.title).into()), ("when", when.into())];
        let finding = match measurement.version {
            None => found.here(named),
            Some(version) => {
                let [indicator, when] = named;
                found.here([indicator, when, ("version", usize::from(version).into())])
            }
        };
        let says = |it: &Measurement| (it.value, it.numerator, it.denominator, it.text.clone());
        if says(other) == says(measurement) {
            finding.suggest([Edit::remove("")]);
        }
    })],
    ..Rule::PLAIN
};
