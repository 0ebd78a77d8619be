//! An acceptance is of a place that there is.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "accepted/place-unknown",
    says: "`{code}` is accepted at `{at}`, a place this dossier does not have[; did you mean `{nearest}`?]",
    because: "Nothing is accepted there, and the finding that was meant is still shown.",
    fix: "Copy the place from the finding, or write it with the slug, as `/services/anagrafe` or `/services/anagrafe/name`; leave `at` out to accept everything the rule finds.",
    sources: &["Linters, unused suppression"],
    bad: r#"{"barriers": [{"slug": "orari", "title": "Orari"}],
        "accepted": [{"code": "barrier/nature-missing", "at": "/barriers/orario", "reason": "Non rilevata"}]}"#,
    good: r#"{"barriers": [{"slug": "orari", "title": "Orari"}],
        "accepted": [{"code": "barrier/nature-missing", "at": "/barriers/orari", "reason": "Non rilevata"}]}"#,
    // Found along with what accepts nothing, in `acceptance.rs`: an edit of any table may take the place away.
    checks: &[],
    ..Rule::PLAIN
};
