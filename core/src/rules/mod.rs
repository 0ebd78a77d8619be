//! What must hold: one file a rule, and the catalogue of them.

mod acceptance;
mod amounts;
mod attendance_lens;
mod attendance_rows;
mod check;
mod compositions;
mod cycle_course;
mod finding;
mod ground;
mod lookup;
mod mend;
mod names;
mod places;
mod plan;
mod profile;
mod reads;
mod rule;
mod sectors;
mod session_days;
mod taking_part;
mod view;

pub use finding::Finding;
pub use mend::Mend;
pub use profile::{Profile, ProfileChoice, Setting};
pub(crate) use profile::{rule_of, unknown_rule};
pub use rule::{Limit, Rule, Severity};

/// What a rule's file needs.
mod prelude {
    pub(super) use super::finding::Found;
    pub(super) use super::lookup::{Lookup, key};
    pub(super) use super::rule::{Check, Limit, Rule, Severity};
    pub(super) use super::view::View;
    pub(super) use crate::document::Edit;
    pub(super) use crate::model::*;
}

macro_rules! catalogue {
    ($($group:ident: $($rule:ident)*;)*) => {
        $(mod $group { $(pub(super) mod $rule;)* })*

        /// Every rule, in the order in which findings at one place are shown.
        pub const CATALOGUE: &[&Rule] = &[$($(&$group::$rule::RULE,)*)*];
    };
}

catalogue! {
    reference: dangling noun_wrong circular;
    stakeholder: name_doubled name_joined tax_code_personal;
    date: year_unknown weekday_contradicted;
    period: reversed duration_contradicted;
    project:
        lead_missing lead_doubled role_unknown declared_count_contradicted action_numbers_gap
        title_varies partner_missing_there partner_undescribed one_level;
    budget: cofinancing_exceeds_total parts_unequal_total cofinancing_off_rate currency_mixed;
    body:
        act_missing status_contradicted members_missing composition_short composition_exceeded
        membership_doubled chair_not_member member_left_partnership dormant;
    service: owner_missing;
    barrier: service_missing nature_missing;
    cycle:
        services_missing lead_missing migrants_missing public_body_missing owner_absent
        level_unpromised promise_unmatched phase_contradicted mandatory_phase_missing
        skip_unexplained suspended_from_missing barriers_missing recommendations_missing
        feedback_missing;
    session:
        outside_project held_in_future project_contradicted date_missing status_stale
        report_missing need_unmet;
    attendance:
        parts_exceed_total parts_below_total known_for_series_only series_divided
        series_contradicted presences_as_persons gender_missing gender_unbalanced
        migrant_share_low;
    table: number_doubled one_sector facilitator_of_owner questions_missing outcome_missing;
    question: answer_missing order_doubled;
    contribution: place_missing place_contradicted author_contradicted;
    recommendation: addressee_missing addressee_not_owner origin_missing;
    indicator: target_missing unit_missing;
    output: overdue plan_missing;
    provenance: source_missing;
    accepted: rule_unknown expired finding_absent;
}
