//! Amounts of money end with the cent.

use std::fmt;

use crate::model::value::Money;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "budget/amount-too-fine",
    severity: Severity::Warning,
    says: "{amount}, in the budget[ of `{project}`], has more than two digits after the point",
    because: "In Italy a point divides thousands: read as a decimal point, it makes an amount a thousandth of what it is.",
    fix: "Check the amount against the grant agreement, and write it without a thousands separator.",
    sources: &["FAMI project WIFI: 637.298,20 and 63729,82 in one sentence"],
    about: "project",
    bad: r#"{"projects": [{"slug": "p", "title": "Reti in Comune",
            "budget": {"total": {"amount": "637.298", "currency": "EUR"}}}]}"#,
    good: r#"{"projects": [{"slug": "p", "title": "Reti in Comune",
            "budget": {"total": {"amount": "637298.20", "currency": "EUR"}}}]}"#,
    checks: &[Check::Project(|_, project, found| {
        let mut fine = amounts(project);
        fine.retain(|(_, money)| digits(*money) > 2);
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
fn amounts(project: &Project) -> Vec<(Place, Money)> {
    let mut amounts = Vec::new();
    for (row, it) in project.participations.iter().enumerate() {
        amounts.extend(it.share.map(|share| (Place::Row("participations", row, "share"), share)));
    }
    let Some(budget) = &project.budget else { return amounts };
    let sums =
        [("total", budget.total), ("cofinancing", budget.cofinancing), ("fund_share", budget.fund_share)];
    for (field, sum) in sums {
        amounts.extend(sum.map(|sum| (Place::Sum(field), sum)));
    }
    for (row, line) in budget.lines.iter().enumerate() {
        amounts.push((Place::Row("budget/lines", row, "amount"), line.amount));
    }
    amounts
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
