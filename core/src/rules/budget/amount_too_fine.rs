//! Amounts of money end with the cent.

use std::fmt;

use crate::model::value::Money;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "budget/amount-too-fine",
    severity: Severity::Warning,
    says: "{amount}, in the budget[ of `{project}`], has more than two digits after the point",
    because: "In Italy a point divides thousands: read as a decimal point, it makes an amount a thousandth of what it is.",
    fix: "Check the amount against the grant agreement, and write it without dividing thousands.",
    sources: &["FAMI project WIFI: 637.298,20 and 63729,82 in one sentence"],
    about: "project",
    bad: r#"{"projects": [{"slug": "p", "title": "Reti in Comune",
            "budget": {"total": {"amount": "637.298", "currency": "EUR"}}}]}"#,
    good: r#"{"projects": [{"slug": "p", "title": "Reti in Comune",
            "budget": {"total": {"amount": "637298.20", "currency": "EUR"}}}]}"#,
    checks: &[Check::Project(|_, project, found| {
        let fine: Vec<_> = amounts(project).filter(|(_, money)| digits(*money) > 2).collect();
        if fine.is_empty() {
            return;
        }
        let in_thousands = fine.iter().filter(|(_, money)| digits(*money) == 3);
        // Who divides thousands does so in all amounts; only all of them together still fit.
        let whole: Vec<_> = in_thousands
            .filter_map(|(at, money)| {
                let whole = money.amount().times(1000.into())?.rounded(0);
                Some(Edit::replace(format_args!("{at}/amount"), &whole))
            })
            .collect();
        for (at, money) in fine {
            let finding = found.at(at, [("amount", money.to_string().into())]);
            if digits(money) == 3 {
                finding.suggest(whole.clone());
            }
        }
    })],
    ..Rule::PLAIN
};

fn digits(money: Money) -> u32 {
    money.amount().inner().scale()
}

/// Every amount of a project, with its place.
fn amounts(project: &Project) -> impl Iterator<Item = (Place, Money)> {
    let shares = project.participations.iter().map(|it| it.share).enumerate();
    let shares = shares.filter_map(|(row, share)| Some((Place::Row("participations", row, "share"), share?)));
    let budget = project.budget.as_ref();
    let sums = budget.into_iter().flat_map(|it| {
        let sums = [("total", it.total), ("cofinancing", it.cofinancing), ("fund_share", it.fund_share)];
        sums.into_iter().filter_map(|(field, money)| Some((Place::Sum(field), money?)))
    });
    let lines = budget.into_iter().flat_map(|it| it.lines.iter().map(|line| line.amount).enumerate());
    shares.chain(sums).chain(lines.map(|(row, amount)| (Place::Row("budget/lines", row, "amount"), amount)))
}

/// Where an amount stands; written out only when something is said of it.
enum Place {
    Sum(&'static str),
    Row(&'static str, usize, &'static str),
}

impl fmt::Display for Place {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sum(field) => write!(out, "/budget/{field}"),
            Self::Row(list, row, field) => write!(out, "/{list}/{row}/{field}"),
        }
    }
}
