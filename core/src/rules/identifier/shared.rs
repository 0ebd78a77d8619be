//! An identifier names one thing.

use crate::model::value::{Identifier, Truth};
use crate::rules::prelude::*;
use crate::rules::schemes::folded;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "identifier/shared",
    severity: Severity::Warning,
    says: "`{name}` and `{other}` both have the {scheme} identifier `{value}`",
    because: "They are one thing entered twice, or one of them has a number that is not its own.",
    fix: "Merge the two; or give each its own identifier.",
    sources: &["Popolo 1.0, handling duplicates", "IATI 2.03, unique identifiers"],
    bad: r#"{"stakeholders": [
        {
            "slug": "asp",
            "name": "Asp Ambito 9",
            "kind": "public_personal_services_company",
            "identifiers": [{"scheme": "IPA", "value": "asp_an9"}]
        },
        {
            "slug": "azienda",
            "name": "Azienda Servizi alla Persona di Jesi",
            "kind": "public_personal_services_company",
            "identifiers": [{"scheme": "IPA", "value": "ASP_AN9"}]
        }
    ]}"#,
    good: r#"{"stakeholders": [
        {
            "slug": "asp",
            "name": "Asp Ambito 9",
            "kind": "public_personal_services_company",
            "aliases": ["Azienda Servizi alla Persona di Jesi"],
            "identifiers": [{"scheme": "IPA", "value": "asp_an9"}]
        }
    ]}"#,
    checks: &[
        Check::Project(|view, here, found| {
            let earlier =
                Earlier { lookup: Lookup::ProjectIdentifiers, identifiers: |it: &Project| &it.identifiers };
            earlier.check(view, here, found, "identifiers", |_| true);
        }),
        Check::Territory(|view, here, found| {
            // A code may pass on to what took the place of a territory.
            let after = |other: &Territory| match (here.valid, other.valid) {
                (Some(one), Some(other)) => one.apart(&other) == Truth::Yes,
                _ => false,
            };
            let earlier = Earlier { lookup: Lookup::TerritoryCodes, identifiers: |it: &Territory| &it.codes };
            earlier.check(view, here, found, "codes", |other| here.kind == other.kind && !after(other));
        }),
        Check::Stakeholder(|view, here, found| {
            // An office has the tax code of the body it is part of.
            let of_two = |other: &Stakeholder| view.whole_of(here.id) != view.whole_of(other.id);
            let earlier = Earlier {
                lookup: Lookup::StakeholderIdentifiers,
                identifiers: |it: &Stakeholder| &it.identifiers,
            };
            earlier.check(view, here, found, "identifiers", of_two);
        }),
        Check::Service(|view, here, found| {
            let earlier =
                Earlier { lookup: Lookup::ServiceIdentifiers, identifiers: |it: &Service| &it.identifiers };
            earlier.check(view, here, found, "identifiers", |_| true);
        }),
    ],
    ..Rule::PLAIN
};

/// How a noun keeps its identifiers, and how earlier bearers of one are found.
struct Earlier<T> {
    lookup: Lookup,
    identifiers: fn(&T) -> &[Identifier],
}

impl<T: Entity> Earlier<T> {
    /// Finds each identifier that an earlier entity has as well, of those that are to differ.
    fn check(
        &self,
        view: &View<'_>,
        here: &T,
        found: &mut Found<'_>,
        field: &str,
        differs: impl Fn(&T) -> bool,
    ) {
        for (row, identifier) in (self.identifiers)(here).iter().enumerate() {
            let words @ [scheme, value] = &folded(identifier);
            let has = |other: &T| (self.identifiers)(other).iter().any(|one| folded(one) == *words);
            let bearers = view.alike::<T>(self.lookup, key(&[scheme, value]));
            // Where many bear one identifier, the first of them stand for all.
            let mut earlier = bearers.take(8).take_while(|(_, other)| other.id() != here.id());
            if let Some((first, other)) = earlier.find(|(_, other)| has(other) && differs(other)) {
                found.at(format!("/{field}/{row}"), [
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
