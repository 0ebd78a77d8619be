//! What is withheld is not there.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "contact/withheld-yet-given",
    severity: Severity::Error,
    says: "this contact is marked as withheld ({reason:phrase}), but its value is there",
    because: "Whoever withheld it relies on it not being passed on, and the next export passes it on.",
    fix: "Remove the value; or, if it may be given, remove the reason.",
    sources: &["Regulation (EU) 2016/679, article 5(1)(f) (confidentiality)"],
    bad: r#"{"stakeholders": [{"slug": "a", "name": "Associazione Ponti", "kind": "migrant_association", "contacts": [
            {"kind": "telephone", "role": "Referente", "value": "071 000 0000", "withheld": "no_consent"}]}]}"#,
    good: r#"{"stakeholders": [{"slug": "a", "name": "Associazione Ponti", "kind": "migrant_association", "contacts": [
            {"kind": "telephone", "role": "Referente", "withheld": "no_consent"}]}]}"#,
    checks: &[
        Check::Project(|_, project, found| check(&project.contacts, found)),
        Check::Stakeholder(|_, stakeholder, found| check(&stakeholder.contacts, found)),
        Check::Service(|_, service, found| check(&service.contacts, found)),
    ],
    ..Rule::PLAIN
};

fn check(contacts: &[Contact], found: &mut Found<'_>) {
    for (row, contact) in contacts.iter().enumerate() {
        let Some(reason) = contact.withheld.as_ref().filter(|_| contact.value.is_some()) else { continue };
        let value = format!("/contacts/{row}/value");
        found.at(&value, [("reason", reason.code().into())]).suggest([Edit::remove(&value)]);
    }
}
