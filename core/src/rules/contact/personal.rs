//! A contact that all may see is that of an office, not of a person.

use crate::rules::personal_data::{PHONE_ABROAD, all};
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "contact/personal",
    severity: Severity::Warning,
    says: "`{contact}` looks like one person's address or number, and nothing keeps it from being published",
    because: "People who change jobs go on being called, and a private number cannot be taken back.",
    fix: "Give the address or number of the office; or restrict who may see this one.",
    sources: &["Regulation (EU) 2016/679, article 5(1)(c) (data minimisation)"],
    personal: &["contact"],
    bad: r#"{"projects": [{"slug": "p", "title": "Reti in Comune", "contacts": [
            {"kind": "email", "role": "Segreteria del progetto", "value": "nome.cognome@comune.example"}]}]}"#,
    good: r#"{"projects": [{"slug": "p", "title": "Reti in Comune", "contacts": [
            {"kind": "email", "role": "Segreteria del progetto", "value": "servizi.sociali@comune.example"}]}]}"#,
    checks: &[
        Check::Project(|_, project, found| check(&project.contacts, found)),
        Check::Stakeholder(|_, stakeholder, found| check(&stakeholder.contacts, found)),
        Check::Service(|_, service, found| check(&service.contacts, found)),
    ],
    ..Rule::PLAIN
};

fn check(contacts: &[Contact], found: &mut Found<'_>) {
    for (row, contact) in contacts.iter().enumerate() {
        // Where it is withheld and is there all the same, another rule says so.
        let open =
            matches!(contact.visibility, None | Some(Visibility::Public)) && contact.withheld.is_none();
        let Some(value) = contact.value.as_deref().filter(|_| open) else { continue };
        // What stands here is an office's, where it does not look like one person's.
        let Some(personal) = all(value).into_iter().find(|it| it.kind != PHONE_ABROAD) else { continue };
        let finding = found.at(format!("/contacts/{row}/value"), [("contact", personal.masked().into())]);
        finding.suggest([Edit::add(format!("/contacts/{row}/visibility"), &Visibility::Restricted)]);
    }
}
