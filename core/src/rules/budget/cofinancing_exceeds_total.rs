//! What the beneficiaries bring is part of the whole.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "budget/cofinancing-exceeds-total",
    severity: Severity::Error,
    says: "the cofinancing of {cofinancing} is more than the total of {total}",
    because: "A part cannot be more than the whole; a point or comma is easily misread.",
    fix: "Check both amounts against the grant agreement.",
    sources: &["FAMI 2014-2020, financial plan"],
    checks: &[Check::Project(|_, project, found| {
        let Some(budget) = &project.budget else { return };
        let (Some(total), Some(cofinancing)) = (budget.total, budget.cofinancing) else { return };
        if total.currency() == cofinancing.currency() && cofinancing.amount() > total.amount() {
            let cofinancing = cofinancing.to_string().into();
            found.at("/budget/cofinancing", [("cofinancing", cofinancing), ("total", total.to_string().into())]);
        }
    })],
    ..Rule::PLAIN
};
