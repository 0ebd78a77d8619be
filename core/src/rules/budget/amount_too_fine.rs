//! Amounts of money end with the cent.

use crate::model::value::Money;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "budget/amount-too-fine",
    severity: Severity::Warning,
    says: "{amount} has more than two digits after the point",
    because: "In Italy a point divides thousands: read as a decimal point, it makes an amount a thousandth of what it is.",
    fix: "Check the amount against the grant agreement, and write it without dividing thousands.",
    sources: &["FAMI project WIFI: 637.298,20 and 63729,82 in one sentence"],
    bad: r#"{"projects": [{"slug": "p", "title": "Reti in Comune",
            "budget": {"total": {"amount": "637.298", "currency": "EUR"}}}]}"#,
    good: r#"{"projects": [{"slug": "p", "title": "Reti in Comune",
            "budget": {"total": {"amount": "637298.20", "currency": "EUR"}}}]}"#,
    checks: &[Check::Project(|_, project, found| {
        for (row, participation) in project.participations.iter().enumerate() {
            check(participation.share, || format!("/participations/{row}/share"), found);
        }
        let Some(budget) = &project.budget else { return };
        check(budget.total, || "/budget/total".to_owned(), found);
        check(budget.cofinancing, || "/budget/cofinancing".to_owned(), found);
        check(budget.fund_share, || "/budget/fund_share".to_owned(), found);
        for (row, line) in budget.lines.iter().enumerate() {
            check(Some(line.amount), || format!("/budget/lines/{row}/amount"), found);
        }
    })],
    ..Rule::PLAIN
};

fn check(money: Option<Money>, at: impl Fn() -> String, found: &mut Found<'_>) {
    let Some(money) = money.filter(|money| money.amount().inner().scale() > 2) else { return };
    let amount = money.amount();
    let finding = found.at(at(), [("amount", money.to_string().into())]);
    // Three digits are thousands, divided off as one does in Italy.
    let thousands = amount.times(1000.into()).filter(|_| amount.inner().scale() == 3);
    if let Some(whole) = thousands.map(|whole| whole.rounded(0)) {
        finding.suggest([Edit::replace(format!("{}/amount", at()), &whole)]);
    }
}
