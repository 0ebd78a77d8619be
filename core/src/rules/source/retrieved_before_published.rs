//! A document is read after it has come out.

use crate::model::value::{PartialDate, Truth};
use crate::rules::doubtful::may_be_past;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "source/retrieved-before-published",
    severity: Severity::Error,
    says: "the source[ `{source}`] was consulted ({retrieved:date}) before it came out ({published:date})",
    because: "Nobody can tell any more which version of the page the facts came from.",
    fix: "Check both dates; if the page has changed since, enter the later version as a separate source.",
    sources: &["ISO 690, date of access"],
    dated: true,
    about: "source",
    bad: r#"{"sources": [
        {
            "slug": "notizia",
            "title": "Seminario a Firenze",
            "published": "2021-09-14",
            "retrieved": "2021-09-01"
        }
    ]}"#,
    good: r#"{"sources": [
        {
            "slug": "notizia",
            "title": "Seminario a Firenze",
            "published": "2021-09-14",
            "retrieved": "2021-10-01"
        }
    ]}"#,
    checks: &[Check::Source(|view, source, found| {
        let published = source.published.filter(|published| may_be_past(view, published));
        let (Some(retrieved), Some(published)) = (source.retrieved, published) else { return };
        if PartialDate::from(retrieved.day()).before(&published) == Truth::Yes {
            let params =
                [("retrieved", retrieved.to_string().into()), ("published", published.to_string().into())];
            found.at("/retrieved", params);
        }
    })],
    ..Rule::PLAIN
};
