//! The shares of the partners are parts of one budget.

use crate::order::InOrder;
use crate::model::value::Decimal;
use crate::rules::amounts::is_within_a_cent;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "budget/shares-exceed-total",
    severity: Severity::Error,
    says: "the participants' shares[ in `{project}`] add up to {sum:money}, more than the total of {total:money}",
    because: "Somebody is counting on money that is not there.",
    fix: "Check the shares and the total against the partnership agreement.",
    sources: &["FAMI 2014-2020, financial plan"],
    about: "project",
    bad: r#"{"stakeholders": [
            {"slug": "c", "name": "Comune di Ancona", "kind": "municipality"},
            {"slug": "a", "name": "Associazione Ponti", "kind": "migrant_association"}],
         "projects": [{"slug": "p", "title": "Reti in Comune",
            "budget": {"total": {"amount": "100000.00", "currency": "EUR"}},
            "participations": [
                {"stakeholder": "c", "role": "lead", "share": {"amount": "70000.00", "currency": "EUR"}},
                {"stakeholder": "a", "role": "partner", "share": {"amount": "40000.00", "currency": "EUR"}}]}]}"#,
    good: r#"{"stakeholders": [
            {"slug": "c", "name": "Comune di Ancona", "kind": "municipality"},
            {"slug": "a", "name": "Associazione Ponti", "kind": "migrant_association"}],
         "projects": [{"slug": "p", "title": "Reti in Comune",
            "budget": {"total": {"amount": "100000.00", "currency": "EUR"}},
            "participations": [
                {"stakeholder": "c", "role": "lead", "share": {"amount": "60000.00", "currency": "EUR"}},
                {"stakeholder": "a", "role": "partner", "share": {"amount": "40000.00", "currency": "EUR"}}]}]}"#,
    checks: &[Check::Project(|_, project, found| {
        let Some(total) = project.budget.as_ref().and_then(|budget| budget.total) else { return };
        let shares = project.participations.iter().filter_map(|it| Some((it.stakeholder, it.share?)));
        let mut shares: Vec<_> = shares.collect();
        // Whoever takes part twice, as partner and as host, may have its one share at both places.
        shares.order_by_key(|(whose, share)| (whose.uuid(), share.amount()));
        shares.dedup();
        let sum = shares.iter().try_fold(Decimal::ZERO, |sum, (_, share)| {
            (share.currency() == total.currency()).then(|| sum.plus(share.amount())).flatten()
        });
        if let Some(sum) = sum.filter(|sum| *sum > total.amount() && !is_within_a_cent(*sum, total.amount()))
        {
            let sum = format!("{sum} {}", total.currency());
            found.at("/participations", [("sum", sum.into()), ("total", total.to_string().into())]);
        }
    })],
    ..Rule::PLAIN
};
