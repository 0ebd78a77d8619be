//! Cofinancing is at the rate that the call asks for.

use crate::rules::amounts::is_within_a_cent;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "budget/cofinancing-off-rate",
    severity: Severity::Warning,
    says: "the cofinancing is {share} of the total, and the call asks for {rate}",
    because: "A lower share can cost the grant; a higher one was perhaps not meant.",
    fix: "Check the amounts and the rate of the call.",
    sources: &["FAMI 2014-2020, financial plan"],
    checks: &[Check::Project(|_, project, found| {
        let (Some(budget), Some(call)) = (&project.budget, &project.call) else { return };
        let (Some(total), Some(cofinancing), Some(rate)) =
            (budget.total, budget.cofinancing, call.cofinancing_rate)
        else {
            return;
        };
        let asked = total.amount().times(rate);
        if asked.is_some_and(|asked| is_within_a_cent(asked, cofinancing.amount())) {
            return;
        }
        if let Some(share) = cofinancing.share_of(&total).map(|share| share.rounded(6)) {
            found.at("/budget/cofinancing", [("share", share.to_string().into()), ("rate", rate.to_string().into())]);
        }
    })],
    ..Rule::PLAIN
};
