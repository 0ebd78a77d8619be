//! What is told in words has no figures.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "indicator/qualitative-in-figures",
    severity: Severity::Warning,
    says: "`{indicator}` is called qualitative, but it has figures: {value:quantity}",
    because: "A qualitative indicator needs no unit and no target, so nobody asks what the figures count.",
    fix: "Make the measure a count, a percentage or a scale; or say in words what was found, and remove the figures.",
    sources: &["IATI 2.03, indicator measure 5 (qualitative)"],
    bad: r#"{"indicators": [
            {"slug": "i", "title": "Fiducia nello sportello", "measure": "qualitative", "unit": "points",
             "targets": [{"value": 4}]}
        ]}"#,
    good: r#"{"indicators": [
            {"slug": "i", "title": "Fiducia nello sportello", "measure": "ordinal", "unit": "points",
             "targets": [{"value": 4}]}
        ]}"#,
    checks: &[Check::Indicator(|view, indicator, found| {
        if !matches!(indicator.measure, Some(IndicatorMeasure::Qualitative)) {
            return;
        }
        let stated = indicator.baseline.iter().map(|baseline| baseline.value);
        let mut stated = stated.chain(indicator.targets.iter().map(|target| target.value));
        let measured = || view.referring::<Measurement>(indicator.id.uuid()).find_map(|it| it.value);
        let Some(value) = stated.next().or_else(measured) else { return };
        let indicated = ("indicator", view.read(&indicator.title).into());
        let finding = found.at("/measure", [indicated, ("value", value.to_string().into())]);
        // With unit and target it is all that another measure is.
        let meant =
            indicator.unit.as_ref().filter(|_| !indicator.targets.is_empty()).map(|unit| match unit {
                IndicatorUnit::Points => IndicatorMeasure::Ordinal,
                _ => IndicatorMeasure::Unit,
            });
        if let Some(measure) = meant {
            finding.suggest([Edit::replace("/measure", &measure)]);
        }
    })],
    ..Rule::PLAIN
};
