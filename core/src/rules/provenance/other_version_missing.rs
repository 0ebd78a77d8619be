//! Where sources disagree, it is recorded what the other one says.

use crate::rules::facts::subject;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "provenance/other-version-missing",
    severity: Severity::Advice,
    says: "sources are said to disagree about a fact of `{subject}`, but what the other one says is not recorded",
    because: "Whoever has to decide between the two must look for the other one all over again.",
    fix: "Put the words of the other source under `quote`, or its value under `as_stated`.",
    sources: &["PROV-O, alternateOf", "FAMI project Cittadini si diventa: a title in three wordings"],
    bad: r#"{
        "projects": [{"slug": "csd", "title": "Cittadini si diventa"}],
        "sources": [{"slug": "notizia", "title": "Le associazioni", "publisher": "CSV Marche"}],
        "provenance": [
            {
                "subject": "project/csd",
                "field": "/title",
                "status": "contradicted",
                "source": "notizia"
            }
        ]
    }"#,
    good: r#"{
        "projects": [{"slug": "csd", "title": "Cittadini si diventa"}],
        "sources": [{"slug": "notizia", "title": "Le associazioni", "publisher": "CSV Marche"}],
        "provenance": [
            {
                "subject": "project/csd",
                "field": "/title",
                "status": "contradicted",
                "source": "notizia",
                "as_stated": "Il contributo degli immigrati alla progettazione delle politiche locali"
            }
        ]
    }"#,
    checks: &[Check::Provenance(|view, provenance, found| {
        let told = provenance.quote.is_some() || provenance.as_stated.is_some() || provenance.by.is_some();
        if provenance.status == FactStatus::Contradicted && !told {
            found.here([("subject", subject(view, provenance))]);
        }
    })],
    ..Rule::PLAIN
};
