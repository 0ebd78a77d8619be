//! An identifier names one thing.

use crate::model::value::{Identifier, Truth};
use crate::rules::prelude::*;
use crate::rules::schemes::folded;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "identifier/shared",
    severity: Severity::Warning,
    says: "`{name}` and `{other}` both have the {scheme} identifier `{value}`",
    because: "They are one thing entered twice, or one of them bears a number that is not its own.",
    fix: "Merge the two; or give each its own identifier.",
    sources: &["Popolo 1.0, handling duplicates", "IATI 2.03, unique identifiers"],
    bad: r#"{"stakeholders": [
        {"slug": "asp", "name": "Asp Ambito 9", "kind": "public_personal_services_company", "identifiers": [{"scheme": "IPA", "value": "asp_an9"}]},
        {"slug": "azienda", "name": "Azienda Servizi alla Persona di Jesi", "kind": "public_personal_services_company", "identifiers": [{"scheme": "IPA", "value": "ASP_AN9"}]}
    ]}"#,
    good: r#"{"stakeholders": [
        {"slug": "asp", "name": "Asp Ambito 9", "kind": "public_personal_services_company", "aliases": ["Azienda Servizi alla Persona di Jesi"], "identifiers": [{"scheme": "IPA", "value": "asp_an9"}]}
    ]}"#,
    checks: &[
        Check::Project(|view, here, found| {
            let list = Identifiers { lookup: Lookup::ProjectIdentifiers, field: "identifiers", of: |it: &Project| &it.identifiers };
            list.check(view, here, found, |_| true);
        }),
        Check::Territory(|view, here, found| {
            let list = Identifiers { lookup: Lookup::TerritoryCodes, field: "codes", of: |it: &Territory| &it.codes };
            // A code may pass on: to what took the place of a territory, or to the same place at another rank.
            let after = |other: &Territory| match (here.valid, other.valid) {
                (Some(one), Some(other)) => one.apart(&other) == Truth::Yes,
                _ => false,
            };
            list.check(view, here, found, |other| here.kind == other.kind && !after(other));
        }),
        Check::Stakeholder(|view, here, found| {
            let list =
                Identifiers { lookup: Lookup::StakeholderIdentifiers, field: "identifiers", of: |it: &Stakeholder| &it.identifiers };
            // An office has the tax code of the body it is part of.
            list.check(view, here, found, |other| view.whole_of(here.id) != view.whole_of(other.id));
        }),
        Check::Service(|view, here, found| {
            let list = Identifiers { lookup: Lookup::ServiceIdentifiers, field: "identifiers", of: |it: &Service| &it.identifiers };
            list.check(view, here, found, |_| true);
        }),
    ],
    ..Rule::PLAIN
};

/// Where a noun keeps its identifiers, and how their bearers are found.
struct Identifiers<T> {
    lookup: Lookup,
    field: &'static str,
    of: fn(&T) -> &[Identifier],
}

impl<T: Entity> Identifiers<T> {
    /// Finds each identifier that an earlier entity has as well, of those that are to differ.
    fn check(&self, view: &View<'_>, here: &T, found: &mut Found<'_>, differs: impl Fn(&T) -> bool) {
        for (row, identifier) in (self.of)(here).iter().enumerate() {
            let words = folded(identifier);
            let has = |other: &T| (self.of)(other).iter().any(|one| folded(one) == words);
            let bearers = view.alike::<T>(self.lookup, key(&[&words[0], &words[1]]));
            // Where many bear one identifier, the first of them stand for all.
            let mut earlier = bearers.take(8).take_while(|(_, other)| other.id() != here.id());
            if let Some((first, other)) = earlier.find(|(_, other)| has(other) && differs(other)) {
                found.at(format!("/{}/{row}", self.field), [
                    ("name", view.name(here.id()).unwrap_or_default().into()),
                    ("other", view.name(other.id()).unwrap_or_default().into()),
                    ("scheme", identifier.scheme.as_str().into()),
                    ("value", identifier.value.as_str().into()),
                    ("first", first.to_string().into()),
                ]);
            }
        }
    }
}
