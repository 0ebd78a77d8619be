//! What the beneficiaries bring is part of the whole.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "budget/cofinancing-exceeds-total",
    severity: Severity::Error,
    says: "the cofinancing[ of `{project}`], {cofinancing:money}, is more than the total, {total:money}",
    because: "A part cannot be more than the whole; a point or comma is easily misread.",
    fix: "Check both amounts against the grant agreement.",
    sources: &["FAMI 2014-2020, financial plan"],
    about: "project",
    bad: r#"{"projects": [{"slug": "p", "title": "Reti in Comune", "budget": {
            "total": {"amount": "63729.82", "currency": "EUR"},
            "cofinancing": {"amount": "637298.20", "currency": "EUR"}}}]}"#,
    good: r#"{"projects": [{"slug": "p", "title": "Reti in Comune", "budget": {
            "total": {"amount": "637298.20", "currency": "EUR"},
            "cofinancing": {"amount": "63729.82", "currency": "EUR"}}}]}"#,
    checks: &[Check::Project(|_, project, found| {
        let Some(budget) = &project.budget else { return };
        let (Some(total), Some(cofinancing)) = (budget.total, budget.cofinancing) else { return };
        if total.currency() == cofinancing.currency() && cofinancing.amount() > total.amount() {
            let named =
                [("cofinancing", cofinancing.to_string().into()), ("total", total.to_string().into())];
            let finding = found.at("/budget/cofinancing", named);
            // Nothing else was reckoned from either, so they have probably changed places.
            if budget.fund_share.is_none() && budget.lines.is_empty() {
                finding.suggest([
                    Edit::replace("/budget/total", &cofinancing),
                    Edit::replace("/budget/cofinancing", &total),
                ]);
            }
        }
    })],
    ..Rule::PLAIN
};
