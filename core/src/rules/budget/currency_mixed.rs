//! The amounts of one budget are in one currency.

use crate::order::InOrder;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "budget/currency-mixed",
    severity: Severity::Error,
    says: "the budget[ of `{project}`] has amounts in {currencies}",
    because: "Amounts of different currencies cannot be added or compared.",
    fix: "Convert them to one currency, and record the rate and the day in the provenance.",
    sources: &["IATI 2.03, rule 7.8.1"],
    about: "project",
    bad: r#"{"projects": [{"slug": "p", "title": "Reti in Comune", "budget": {
            "total": {"amount": "100000.00", "currency": "EUR"},
            "cofinancing": {"amount": "10000.00", "currency": "CHF"}}}]}"#,
    good: r#"{"projects": [{"slug": "p", "title": "Reti in Comune", "budget": {
            "total": {"amount": "100000.00", "currency": "EUR"},
            "cofinancing": {"amount": "10000.00", "currency": "EUR"}}}]}"#,
    checks: &[Check::Project(|_, project, found| {
        let Some(budget) = &project.budget else { return };
        let amounts = [budget.total, budget.cofinancing, budget.fund_share].into_iter().flatten();
        let amounts = amounts.chain(budget.lines.iter().map(|line| line.amount));
        let mut currencies: Vec<_> = amounts.map(|amount| amount.currency()).collect();
        currencies.order();
        currencies.dedup();
        if currencies.len() > 1 {
            let names: Vec<_> = currencies.iter().map(ToString::to_string).collect();
            found.at("/budget", [("currencies", names.join(", ").into())]);
        }
    })],
    ..Rule::PLAIN
};
