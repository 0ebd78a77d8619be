//! A barrier is made of something.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "barrier/nature-missing",
    severity: Severity::Warning,
    says: "nothing says what kind of barrier `{barrier}` is",
    because: "Language, cost and mistrust call for different answers; without a nature or dimension none can be chosen, and barriers cannot be compared between places.",
    fix: "Give its nature, or the dimension of access that falls short.",
    sources: &["Levesque et al. 2013, access to health care"],
    bad: r#"{"barriers": [{
        "slug": "pediatra", "title": "Molte famiglie non hanno il pediatra", "domains": ["health"]}]}"#,
    good: r#"{"barriers": [{
        "slug": "pediatra", "title": "Molte famiglie non hanno il pediatra", "domains": ["health"],
        "natures": ["residence_or_tax_code"]}]}"#,
    checks: &[Check::Barrier(|view, barrier, found| {
        if barrier.natures.is_empty() && barrier.supply.is_empty() && barrier.abilities.is_empty() {
            found.here([("barrier", view.read(&barrier.title).into())]);
        }
    })],
    ..Rule::PLAIN
};
