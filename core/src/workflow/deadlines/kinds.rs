//! The table of deadlines.

use crate::model::Noun;
use crate::rules::awaited::FIGURE_DAYS;
use crate::workflow::deadlines::kind::{Kind, Signs, Whom};
use crate::workflow::deadlines::signs;
use crate::workflow::roles::Role::{Evaluator, Facilitator, Lead, LocalCoordinator, Rapporteur};

const LEAD: &[Whom] = &[Whom::Role(Lead)];
const COORDINATORS: &[Whom] = &[Whom::Role(LocalCoordinator), Whom::Role(Lead)];
const EVALUATORS: &[Whom] = &[Whom::Role(Evaluator), Whom::Role(Lead)];
const HOLDERS: &[Whom] = &[Whom::Field("organisers"), Whom::Role(LocalCoordinator), Whom::Role(Lead)];
const TABLE: &[Whom] =
    &[Whom::Role(Rapporteur), Whom::Role(Facilitator), Whom::Role(LocalCoordinator), Whom::Role(Lead)];
/// Where nobody is addressed, whoever sends it has to see to that.
const ADDRESSEES: &[Whom] = &[Whom::Field("addressees"), Whom::Role(LocalCoordinator), Whom::Role(Lead)];

const fn kind(code: &'static str, noun: Noun, field: &'static str, signs: Signs) -> Kind {
    Kind {
        code,
        noun: Some(noun),
        field,
        states: &[],
        whom: LEAD,
        near: signs::NOTICE,
        grace: 0,
        stale: None,
        rule: None,
        signs,
    }
}

/// Every kind of deadline, in the order of the nouns.
pub const KINDS: &[Kind] = &[
    Kind {
        states: &["implementation"],
        near: 90,
        ..kind("project/end", Noun::Project, "period/end", Signs::Project(signs::end))
    },
    Kind {
        states: &["operating"],
        whom: &[Whom::Field("chair"), Whom::Role(Lead)],
        near: 60,
        rule: Some("body/dormant"),
        ..kind("body/sitting", Noun::Body, "status", Signs::Body(signs::sitting))
    },
    Kind {
        states: &[
            "",
            "draft",
            "preparation",
            "service_identification",
            "joint_training",
            "barrier_analysis",
            "co_design",
            "experimentation",
            "evaluation",
            "recommendation_drafting",
            "dissemination",
            "follow_up",
            "suspended",
        ],
        whom: COORDINATORS,
        ..kind("cycle/phase", Noun::Cycle, "phases/*/planned/end", Signs::Cycle(signs::phases))
    },
    Kind {
        states: &["planned", "announced", "open"],
        whom: HOLDERS,
        rule: Some("session/status-stale"),
        ..kind("session/day", Noun::Session, "date", Signs::Session(signs::day))
    },
    Kind {
        states: &["held"],
        whom: HOLDERS,
        rule: Some("session/report-missing"),
        ..kind("session/report", Noun::Session, "date", Signs::Session(signs::report))
    },
    Kind {
        states: &["agreed", "planned", "on_trial", "under_way"],
        whom: &[Whom::Field("responsible"), Whom::Role(LocalCoordinator), Whom::Role(Lead)],
        near: 30,
        rule: Some("measure/overdue"),
        ..kind("measure/done", Noun::Measure, "due", Signs::Measure(signs::measure))
    },
    Kind {
        states: &["draft", "table_review"],
        whom: TABLE,
        stale: Some(60),
        ..kind("recommendation/agreement", Noun::Recommendation, "status", Signs::Recommendation(signs::step))
    },
    Kind {
        states: &["validated", "not_competent"],
        whom: COORDINATORS,
        stale: Some(30),
        ..kind("recommendation/sending", Noun::Recommendation, "status", Signs::Recommendation(signs::step))
    },
    Kind {
        states: &[
            "",
            "issued",
            "acknowledged",
            "accepted",
            "accepted_in_part",
            "noted",
            "deferred",
            "rejected",
            "not_competent",
            "planned",
            "in_implementation",
            "implemented",
        ],
        whom: ADDRESSEES,
        stale: Some(90),
        rule: Some("recommendation/response-overdue"),
        ..kind(
            "recommendation/answer",
            Noun::Recommendation,
            "response_due",
            Signs::Recommendation(signs::answer),
        )
    },
    Kind {
        // Where others have answered it has come further.
        states: &["accepted_in_part", "deferred", "planned", "in_implementation"],
        whom: ADDRESSEES,
        ..kind(
            "recommendation/review",
            Noun::Recommendation,
            "responses/*/review_on",
            Signs::Recommendation(signs::review),
        )
    },
    Kind {
        states: &["accepted", "accepted_in_part", "planned", "in_implementation"],
        whom: ADDRESSEES,
        near: signs::CLOSE,
        stale: Some(90),
        ..kind(
            "recommendation/implementation",
            Noun::Recommendation,
            "responses/*/review_on",
            Signs::Recommendation(signs::implementation),
        )
    },
    Kind {
        states: &["implemented"],
        whom: COORDINATORS,
        stale: Some(60),
        ..kind(
            "recommendation/verification",
            Noun::Recommendation,
            "status",
            Signs::Recommendation(signs::step),
        )
    },
    Kind {
        whom: EVALUATORS,
        near: 30,
        ..kind("indicator/target", Noun::Indicator, "targets/*/due", Signs::Indicator(signs::targets))
    },
    Kind {
        states: &["scheduled"],
        whom: EVALUATORS,
        grace: FIGURE_DAYS,
        rule: Some("measurement/overdue"),
        ..kind("measurement/figure", Noun::Measurement, "on", Signs::Measurement(signs::figure))
    },
    Kind {
        states: &["", "announced", "in_progress"],
        near: 30,
        rule: Some("output/overdue"),
        ..kind("output/publication", Noun::Output, "due", Signs::Output(signs::output))
    },
    Kind {
        whom: COORDINATORS,
        near: 30,
        rule: Some("consent/expired"),
        ..kind("consent/expiry", Noun::Consent, "expires", Signs::Consent(signs::consent))
    },
    Kind {
        noun: None,
        rule: Some("accepted/expired"),
        ..kind("accepted/until", Noun::Project, "until", Signs::Accepted(signs::acceptance))
    },
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::Locale;
    use crate::rules::rule_of;
    use crate::workflow::machines::machine;

    #[test]
    fn every_kind_speaks_of_what_there_is() {
        for (row, kind) in KINDS.iter().enumerate() {
            let code = kind.code;
            assert!(KINDS.iter().skip(row + 1).all(|other| other.code != code), "{code} stands twice");
            assert_ne!(Locale::of("en").phrase(&format!("deadline/{code}")), format!("deadline/{code}"));
            assert!(kind.rule.is_none_or(|rule| rule_of(rule).is_some()), "the rule of {code}");
            let Some(noun) = kind.noun else { continue };
            let field = |name: &str| noun.record().field(name).is_some();
            assert!(kind.field.split('/').next().is_some_and(field), "the field of {code}");
            let named = |whom: &Whom| {
                matches!(whom, Whom::Role(_)) || matches!(whom, Whom::Field(name) if field(name))
            };
            assert!(kind.whom.iter().all(named), "for whom {code} is");
            let known =
                |state: &&str| state.is_empty() || machine(noun).is_some_and(|it| it.state(state).is_some());
            assert!(kind.states.iter().all(known), "the states of {code}");
        }
    }
}
