//! What is free has no price.

use crate::model::value::Decimal;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "service/cost-contradicted",
    severity: Severity::Error,
    says: "`{service}` is entered as free, but costs {amount:money}",
    because: "People without money stay away from a service that is free, or are turned away at the counter.",
    fix: "Say which of the two is right; if it is free for some only, keep the price, remove the mark “free”, and say in words who does not pay.",
    sources: &["CPSV-AP 3.2, cost"],
    bad: r#"{"services": [{
        "slug": "corso", "name": "Corso di italiano del CPIA di Ancona",
        "cost": {"free": true, "amount": {"amount": "20.00", "currency": "EUR"}}}]}"#,
    good: r#"{"services": [{
        "slug": "corso", "name": "Corso di italiano del CPIA di Ancona",
        "cost": {"amount": {"amount": "20.00", "currency": "EUR"},
            "text": "Gratuito per chi cerca lavoro"}}]}"#,
    checks: &[Check::Service(|view, service, found| {
        let priced = service.cost.as_ref().filter(|cost| cost.free).and_then(|cost| cost.amount);
        let Some(price) = priced.filter(|price| price.amount() > Decimal::ZERO) else { return };
        // A price is not entered by mistake as easily as a box is ticked.
        found
            .at("/cost", [("service", view.read(&service.name).into()), ("amount", price.to_string().into())])
            .suggest([Edit::remove("/cost/free")]);
    })],
    ..Rule::PLAIN
};
