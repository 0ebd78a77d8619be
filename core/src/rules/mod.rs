//! What must hold: one file a rule, and the catalogue of them.

mod acceptance;
pub(crate) mod addressed;
mod amounts;
pub(crate) mod answers;
mod attendance_lens;
mod attendance_rows;
pub(crate) mod awaited;
mod check;
mod compositions;
mod consents;
mod coordinates;
mod cycle_course;
mod cycle_results;
mod doubtful;
mod electorate;
mod evidence;
mod facts;
mod finding;
mod glance;
mod ground;
mod groups;
mod gulpease;
mod held;
mod indexed;
mod kept;
mod languages;
mod late;
mod likes;
mod live;
mod locations;
mod lookup;
mod measurements;
mod mend;
mod names;
mod noted;
mod owners;
mod parts;
mod periods;
mod personal_data;
mod personal_numbers;
mod places;
mod plan;
mod pointer;
mod predicate;
mod profile;
mod reads;
mod roll;
mod rule;
mod schemes;
mod sectors;
mod session_days;
pub(crate) mod stages;
mod staging;
mod subjects;
mod taking_part;
mod view;

pub(crate) use electorate::{electors, lived, member};
pub use finding::Finding;
pub(crate) use finding::{MASK, in_short, mask, without_personal};
pub(crate) use ground::Ground;
pub(crate) use held::Held;
pub(crate) use indexed::{Changed, Indexed};
pub(crate) use late::Term;
pub(crate) use live::Watch;
pub use live::{Change, Live};
pub use mend::Mend;
pub(crate) use places::meet;
pub use predicate::OwnRule;
pub use profile::{Profile, ProfileChoice, Setting};
pub(crate) use profile::{covers, rule_of, unknown_group};
#[cfg(feature = "terminal")]
pub(crate) use profile::{no_rule, unknown_profile};
pub use rule::{Limit, Rule, Severity};
pub(crate) use staging::{Touched, begin, change, exchange};
pub(crate) use view::View;

/// What a rule's file needs.
mod prelude {
    pub(super) use super::finding::Found;
    pub(super) use super::glance::Glance;
    pub(super) use super::lookup::{Lookup, key};
    pub(super) use super::rule::{Check, Limit, Rule, Severity};
    pub(super) use super::view::View;
    pub(super) use crate::document::Edit;
    pub(super) use crate::letters::lower;
    pub(super) use crate::model::*;
}

macro_rules! catalogue {
    ($($group:ident: $($rule:ident)*;)*) => {
        $(mod $group { $(pub(super) mod $rule;)* })*

        /// Every rule, in the order in which findings at one place are shown.
        pub const CATALOGUE: &[&Rule] = &[$($({
            const RULE: Rule = $group::$rule::RULE.built();
            &RULE
        },)*)*];
    };
}

catalogue! {
    dossier: languages_repeated;
    reference: dangling noun_wrong circular action_unknown repeated;
    language: three_letter name_given unassigned;
    text: language_unlisted version_copied translation_unreviewed personal_data blank placeholder untrimmed;
    identifier: malformed check_digit_wrong shared repeated;
    territory:
        rank_inverted country_contradicted name_ambiguous not_valid_then code_missing
        code_of_another_province;
    stakeholder:
        name_doubled name_joined alias_repeated distinct_from_itself former_id_in_use tax_code_personal
        sector_contradicted unit_without_body dissolved_before_founded active_after_dissolved;
    date: year_unknown weekday_contradicted implausible in_future;
    period: reversed duration_contradicted;
    project:
        lead_missing lead_doubled role_unknown declared_count_contradicted
        action_numbers_gap action_number_doubled title_varies partner_missing_there partner_undescribed
        one_level outside_fund outcome_missing cycles_open;
    call: rank_beyond_applicants;
    budget:
        cofinancing_exceeds_total parts_unequal_total cofinancing_off_rate currency_mixed
        shares_exceed_total amount_too_fine;
    contact: personal withheld_yet_given;
    body:
        act_missing status_contradicted members_missing composition_short
        composition_exceeded membership_doubled chair_not_member member_left_partnership
        dormant sitting_before_act membership_before_act;
    service:
        name_doubled owner_missing eligibility_reversed cost_contradicted digital_only language_unstaffed
        unverified;
    location: out_of_range outside_country shelter_shown withheld_yet_given;
    hours: closing_before_opening validity_reversed overlapping;
    barrier:
        service_missing nature_missing users_blamed title_doubled duplicate_unnamed duplicate_counted
        evidence_missing evidence_thin unconfirmed legal_basis_missing gender_unanswered
        measure_missing unaddressed removal_unconfirmed;
    cycle:
        services_missing lead_missing migrants_missing public_body_missing owner_absent
        level_unpromised promise_unmatched phase_contradicted mandatory_phase_missing
        skip_unexplained suspended_from_missing training_missing barriers_missing measures_missing
        baseline_missing measurements_missing recommendations_missing tables_unreported
        feedback_missing recommendations_open phase_order_contradicted;
    series: count_contradicted;
    session:
        outside_project outside_series day_outside_period ends_before_start held_in_future
        project_contradicted announced_undated date_missing status_stale attendance_contradicted
        report_missing reported_unrecorded need_unmet;
    attendance:
        parts_exceed_total parts_below_total known_for_series_only series_divided
        series_contradicted presences_as_persons gender_missing gender_unbalanced
        migrant_share_low small_count;
    table: number_doubled one_sector facilitator_of_owner questions_missing outcome_missing;
    question: answer_missing order_doubled hard_to_read;
    contribution:
        place_missing place_contradicted author_contradicted consent_missing
        consent_withdrawn;
    consent: guardian_missing purposes_missing purpose_repeated answered_unasked expired expired_early subject_named;
    measure: responsible_missing agreement_missing overdue evidence_missing;
    recommendation:
        addressee_missing addressee_not_owner origin_missing text_doubled code_doubled
        consensus_missing blocked_yet_issued consensus_contradicted status_contradicted issue_date_missing due_missing answer_before_issue
        response_overdue response_contradicted response_unreasoned competent_missing review_date_missing
        measure_missing verified_unproved verified_by_addressee verified_without_users continuation_missing reopened_too_often
        log_out_of_order;
    decision:
        rule_incomplete threshold_unsound voter_not_member voted_twice stance_foreign objection_unreasoned ranking_unsound
        counts_contradicted quorum_unmet result_contradicted result_unproved;
    indicator:
        target_missing unit_missing qualitative_in_figures ratio_parts_missing percentage_out_of_range
        count_negative direction_contradicted target_inexact target_version_unexplained persons_summed
        code_doubled unmeasured;
    measurement:
        ratio_impossible percentage_contradicted implausible parts_exceed_total overlapping
        version_doubled value_missing overdue;
    output:
        overdue status_contradicted published_in_future plan_missing address_missing languages_missing
        italian_only format_inaccessible;
    source: place_missing retrieved_before_published checksum_malformed;
    provenance:
        source_missing field_unknown inference_unexplained other_version_missing status_contradicted
        not_stated_yet_given stated_yet_absent withheld_yet_given repeated;
    accepted: rule_unknown place_unknown expired finding_absent;
    own: unfinished;
}
