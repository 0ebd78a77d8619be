//! A source can be found again.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "source/place-missing",
    severity: Severity::Advice,
    says: "the source `{source}` has no address, no file and no publisher",
    because: "A fact rests on it, but nobody can look it up.",
    fix: "Add its web address, the file it is kept in, or at least who published it.",
    sources: &["ISO 690, information resources", "PROV-O, atLocation"],
    bad: r#"{"sources": [{"slug": "notizia", "title": "Seminario a Firenze", "kind": "news"}]}"#,
    good: r#"{"sources": [
        {
            "slug": "notizia",
            "title": "Seminario a Firenze",
            "kind": "news",
            "publisher": "Toscana Notizie"
        }
    ]}"#,
    checks: &[Check::Source(|view, source, found| {
        // A law or an act is found by its title; an interview is nowhere but with whoever held it.
        let elsewhere =
            matches!(source.kind, Some(SourceKind::Law | SourceKind::Act | SourceKind::Interview));
        let placed = source.url.is_some() || source.file.is_some();
        let published = source.publisher.is_some() || source.published_by.is_some();
        if !elsewhere && !placed && !published {
            found.here([("source", view.read(&source.title).into())]);
        }
    })],
    ..Rule::PLAIN
};
