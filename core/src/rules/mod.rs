//! What must hold: one file a rule, and the catalogue of them.

mod acceptance;
mod amounts;
mod attendance_rows;
mod check;
mod coordinates;
mod finding;
mod ground;
mod late;
mod likes;
mod live;
mod lookup;
mod mend;
mod names;
mod owners;
mod plan;
mod predicate;
mod profile;
mod reads;
mod rule;
mod stages;
mod staging;
mod view;

pub use finding::Finding;
pub(crate) use finding::mask;
pub use live::{Change, Live};
pub use mend::Mend;
pub use predicate::OwnRule;
pub use profile::{Profile, ProfileChoice, Setting};
pub(crate) use profile::{rule_of, unknown_group, unknown_profile, unknown_rule};
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
        title_varies partner_missing_there;
    budget: cofinancing_exceeds_total parts_unequal_total cofinancing_off_rate currency_mixed;
    body: act_missing;
    service:
        owner_missing eligibility_reversed cost_contradicted digital_only language_unstaffed
        unverified;
    location: out_of_range outside_country;
    hours: closing_before_opening validity_reversed overlapping;
    barrier:
        service_missing nature_missing users_blamed title_doubled duplicate_unnamed
        duplicate_counted evidence_missing evidence_thin legal_basis_missing gender_unanswered
        measure_missing unaddressed;
    cycle: services_missing;
    session: outside_project held_in_future;
    attendance:
        parts_exceed_total parts_below_total known_for_series_only series_divided
        series_contradicted;
    question: answer_missing;
    measure: responsible_missing agreement_missing overdue evidence_missing;
    recommendation:
        addressee_missing addressee_not_owner origin_missing text_doubled code_doubled
        blocked_yet_issued status_contradicted issue_date_missing due_missing answer_before_issue
        response_overdue response_contradicted response_unreasoned competent_missing
        review_date_missing measure_missing verified_unproved verified_by_addressee
        continuation_missing;
    indicator: target_missing unit_missing;
    output:
        overdue status_contradicted published_in_future plan_missing address_missing
        languages_missing format_inaccessible;
    provenance: source_missing;
    accepted: rule_unknown expired finding_absent;
    own: unfinished;
}
