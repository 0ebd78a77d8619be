//! What private people said is published with their consent.

use crate::rules::groups::is_of_private_people;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "contribution/consent-missing",
    severity: Severity::Warning,
    says: "what somebody said ({group:phrase}) is open to everybody, but no consent is recorded",
    because: "In a small place one sentence is enough to tell who said it, and it can follow them to every counter.",
    fix: "Link the consent under which it may be published; until then keep it within the project.",
    sources: &["Regulation (EU) 2016/679, articles 6 and 9"],
    bad: r#"{"contributions": [{"slug": "k", "text": "Allo sportello mi hanno chiesto un documento che non esiste.",
            "target_group": "asylum_seeker", "visibility": "public"}]}"#,
    good: r#"{"consents": [{"slug": "c", "subject": "P-07", "purposes": [
            {"purpose": "quote_anonymous", "state": "given"}, {"purpose": "publication", "state": "given"}]}],
         "contributions": [{"slug": "k", "text": "Allo sportello mi hanno chiesto un documento che non esiste.",
            "target_group": "asylum_seeker", "visibility": "public", "consent": "c"}]}"#,
    checks: &[Check::Contribution(|_, contribution, found| {
        let public = matches!(contribution.visibility, Some(Visibility::Public));
        // A stakeholder is a body, or speaks in a public role.
        if !public || contribution.consent.is_some() || contribution.stakeholder.is_some() {
            return;
        }
        let kind = contribution.stakeholder_kind.as_ref();
        let single = kind.filter(|kind| {
            matches!(kind, StakeholderKind::IndividualUser | StakeholderKind::IndividualCitizen)
        });
        let group =
            contribution.target_group.as_ref().filter(|it| is_of_private_people(it) && kind.is_none());
        let of = group.map(TargetGroup::code).or(single.map(StakeholderKind::code));
        if let Some(of) = of {
            let finding = found.at("/visibility", [("group", of.into())]);
            finding.suggest([Edit::replace("/visibility", &Visibility::Project)]);
        }
    })],
    ..Rule::PLAIN
};
