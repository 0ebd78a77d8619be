//! Of advice: who follows what a rule says of the provenance is rid of the finding, and gets no other.

use std::collections::BTreeSet;

use conformance::rules::{EXAMPLE_DAY, example};
use tavolata::rules::{CATALOGUE, Finding, Profile};

/// Rules that advise a row of the provenance, and their bad example once the advice is followed.
const FOLLOWED: &[(&str, &str)] = &[
    (
        "text/placeholder",
        r#"{
            "measures": [{"slug": "sportello", "title": "Sportello serale"}],
            "provenance": [{"subject": "measure/sportello", "field": "/description", "status": "not_stated"}]
        }"#,
    ),
    (
        "date/year-unknown",
        r#"{
            "sessions": [
                {"slug": "seminario", "kind": "seminar", "date": {"edtf": "2021-09-17", "weekday": "friday"}}
            ],
            "provenance": [{
                "subject": "session/seminario", "field": "/date", "status": "inferred",
                "by": "Il progetto si è svolto nel 2021."
            }]
        }"#,
    ),
    (
        "project/role-unknown",
        r#"{
            "stakeholders": [
                {"slug": "fondazione", "name": "Fondazione Aperta", "kind": "foundation"},
                {"slug": "comune", "name": "Comune di Pisa", "kind": "municipality"}
            ],
            "projects": [
                {
                    "slug": "servizi-aperti", "title": "Servizi aperti",
                    "participations": [
                        {"stakeholder": "fondazione", "role": "lead"},
                        {"stakeholder": "comune", "role": "unknown"}
                    ]
                }
            ],
            "provenance": [{
                "subject": "project/servizi-aperti", "field": "/participations/1/role", "status": "not_stated"
            }]
        }"#,
    ),
    (
        "budget/currency-mixed",
        r#"{
            "projects": [{"slug": "p", "title": "Reti in Comune", "budget": {
                "total": {"amount": "100000.00", "currency": "EUR"},
                "cofinancing": {"amount": "10416.67", "currency": "EUR"}}}],
            "provenance": [{
                "subject": "project/p", "field": "/budget/cofinancing", "status": "derived",
                "by": "10000 CHF, cambio del 17 settembre 2021: 0,96 CHF per 1 EUR"
            }]
        }"#,
    ),
    (
        "provenance/withheld-yet-given",
        r#"{
            "projects": [{
                "slug": "csd", "title": "Cittadini si diventa",
                "contacts": [{"kind": "email", "value": "progetto@example.org"}]
            }],
            "provenance": [{
                "subject": "project/csd", "field": "/contacts/0/value", "status": "inferred",
                "by": "È l'indirizzo di un ufficio."
            }]
        }"#,
    ),
];

#[test]
fn whoever_follows_advice_on_the_provenance_has_no_finding_left() {
    let advising = CATALOGUE.iter().filter(|rule| rule.english().fix.contains("provenance"));
    let advising: BTreeSet<_> = advising.map(|rule| rule.code).collect();
    let followed: BTreeSet<_> = FOLLOWED.iter().map(|(code, _)| *code).collect();
    assert_eq!(followed, advising, "the rules that advise a row of the provenance");
    let check = |tables: &str| -> Vec<Finding> {
        example(tables).unwrap().check(&Profile::default(), EXAMPLE_DAY.parse().ok())
    };
    for (code, tables) in FOLLOWED {
        let rule = CATALOGUE.iter().find(|rule| rule.code == *code).unwrap();
        let before: BTreeSet<_> = check(rule.bad).into_iter().map(|finding| finding.code).collect();
        let after: BTreeSet<_> = check(tables).into_iter().map(|finding| finding.code).collect();
        assert!(before.contains(*code) && !after.contains(*code), "{code}: the advice leaves the finding");
        let new: Vec<_> = after.difference(&before).collect();
        assert!(new.is_empty(), "{code}: the advice adds {new:?}");
    }
}
