//! The parts of a budget make up the whole.

use crate::model::value::{Decimal, Money};
use crate::rules::amounts::is_within_a_cent;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "budget/parts-unequal-total",
    severity: Severity::Error,
    says: "in the budget[ of `{project}`], {of:phrase} add up to {sum:money}, not to the total of {total:money}",
    because: "A budget that does not add up is sent back, and nobody knows which figure to trust.",
    fix: "Check the amounts against the grant agreement.",
    sources: &["FAMI 2014-2020, financial plan"],
    about: "project",
    bad: r#"{"projects": [{"slug": "p", "title": "Reti in Comune", "budget": {
            "total": {"amount": "100000.00", "currency": "EUR"},
            "cofinancing": {"amount": "10000.00", "currency": "EUR"},
            "fund_share": {"amount": "95000.00", "currency": "EUR"}}}]}"#,
    good: r#"{"projects": [{"slug": "p", "title": "Reti in Comune", "budget": {
            "total": {"amount": "100000.00", "currency": "EUR"},
            "cofinancing": {"amount": "10000.00", "currency": "EUR"},
            "fund_share": {"amount": "90000.00", "currency": "EUR"}}}]}"#,
    checks: &[Check::Project(|_, project, found| {
        let Some(budget) = &project.budget else { return };
        let Some(total) = budget.total else { return };
        if let (Some(cofinancing), Some(fund)) = (budget.cofinancing, budget.fund_share) {
            compare(found, "/budget", "budget_sources", [cofinancing, fund].into_iter(), total);
        }
        if !budget.lines.is_empty() {
            let lines = budget.lines.iter().map(|line| line.amount);
            compare(found, "/budget/lines", "budget_lines", lines, total);
        }
    })],
    ..Rule::PLAIN
};

/// Compares a sum with the total; sums of several currencies are another rule's business.
fn compare(
    found: &mut Found<'_>,
    at: &str,
    of: &'static str,
    mut parts: impl Iterator<Item = Money>,
    total: Money,
) {
    let sum = parts.try_fold(Decimal::ZERO, |sum, part| {
        (part.currency() == total.currency()).then(|| sum.plus(part.amount())).flatten()
    });
    if let Some(sum) = sum.filter(|sum| !is_within_a_cent(*sum, total.amount())) {
        let sum = format!("{sum} {}", total.currency());
        found.at(at, [("of", of.into()), ("sum", sum.into()), ("total", total.to_string().into())]);
    }
}
