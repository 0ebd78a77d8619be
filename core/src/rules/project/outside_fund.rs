//! A project runs in the years of its fund.

use chrono::Months;

use crate::model::value::{PartialDate, Truth};
use crate::rules::doubtful::is_plausible;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "project/outside-fund",
    severity: Severity::Warning,
    says: "a date of the project[ `{project}`], {date:date}, is outside the years of `{fund}`, {years}",
    because: "What is spent outside the eligible years is not reimbursed.",
    fix: "Check the dates of the project, and which programming period the fund belongs to.",
    sources: &["Regulation (EU) 514/2014, article 17 (eligibility of expenditure)"],
    limits: &[Limit { name: "years", default: 3, least: 0, most: 10 }],
    about: "project",
    bad: r#"{"projects": [{"slug": "p", "title": "Reti in Comune",
            "framework": {"fund": "FAMI", "period": {"start": "2014", "end": "2020"}},
            "period": {"start": "2011-03-01", "end": "2013-02-28"}}]}"#,
    good: r#"{"projects": [{"slug": "p", "title": "Reti in Comune",
            "framework": {"fund": "FAMI", "period": {"start": "2014", "end": "2020"}},
            "period": {"start": "2019-03-01", "end": "2021-02-28"}}]}"#,
    checks: &[Check::Project(|_, project, found| {
        let (Some(framework), Some(period)) = (&project.framework, project.period) else { return };
        let Some(years) = framework.period else { return };
        let start = period.start.filter(is_plausible);
        let early = start.zip(years.start).filter(|(date, from)| date.before(from) == Truth::Yes);
        // Funds go on paying for some years after their last.
        let longer = Months::new(12 * u32::try_from(found.limit("years")).unwrap_or_default());
        let last = years.end.and_then(|to| to.days()?.1.checked_add_months(longer));
        let is_late =
            |date: &PartialDate| date.days().zip(last).is_some_and(|((first, _), last)| first > last);
        let late = period.end.filter(|date| is_plausible(date) && is_late(date));
        let (at, date) = match (early, late) {
            (Some((date, _)), _) => ("/period/start", date),
            (None, Some(date)) => ("/period/end", date),
            (None, None) => return,
        };
        let ends = [years.start, years.end].map(|date| date.map_or("…".into(), |date| date.to_string()));
        found.at(
            at,
            [
                ("date", date.to_string().into()),
                ("fund", framework.fund.as_str().into()),
                ("years", ends.join(" – ").into()),
            ],
        );
    })],
    ..Rule::PLAIN
};
