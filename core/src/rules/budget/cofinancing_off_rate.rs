//! Cofinancing is at the rate that the call asks for.

use crate::rules::amounts::is_within_a_cent;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "budget/cofinancing-off-rate",
    severity: Severity::Warning,
    says: "the cofinancing[ of `{project}`] is {share:percent} of the total, but the call asks for {rate:percent}",
    because: "A lower share can cost the grant; a higher one may not have been intended.",
    fix: "Check the amounts and the rate of the call.",
    sources: &["FAMI 2014-2020, financial plan"],
    about: "project",
    bad: r#"{"projects": [{"slug": "p", "title": "Reti in Comune", "call": {"cofinancing_rate": "0.1"}, "budget": {
            "total": {"amount": "100000.00", "currency": "EUR"},
            "cofinancing": {"amount": "8000.00", "currency": "EUR"}}}]}"#,
    good: r#"{"projects": [{"slug": "p", "title": "Reti in Comune", "call": {"cofinancing_rate": "0.1"}, "budget": {
            "total": {"amount": "100000.00", "currency": "EUR"},
            "cofinancing": {"amount": "10000.00", "currency": "EUR"}}}]}"#,
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
            let named = [("share", share.to_string().into()), ("rate", rate.to_string().into())];
            let finding = found.at("/budget/cofinancing", named);
            // Ten per cent written as 10 and not as 0.1.
            let part = rate.over(100.into()).filter(|_| rate > 1.into());
            let meant = part.filter(|part| {
                total.amount().times(*part).is_some_and(|asked| is_within_a_cent(asked, cofinancing.amount()))
            });
            if let Some(part) = meant {
                finding.suggest([Edit::replace("/call/cofinancing_rate", &part)]);
            }
        }
    })],
    ..Rule::PLAIN
};
