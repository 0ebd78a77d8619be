//! What is on the web has an address.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "output/address-missing",
    severity: Severity::Warning,
    says: "`{output}` is published, but nothing says where it can be found",
    because: "Those who took part cannot read what came of it, and when the project's site closes nobody notices that it is gone.",
    fix: "Enter its address under `url`, preferably one that will outlive the project; if it is not on the web, enter under `channels` how people come by it.",
    sources: &["IATI 2.03, document-link: url"],
    bad: r#"{"outputs": [{
        "slug": "guida", "kind": "information_material", "title": "Guida ai servizi di San Severo",
        "status": "published", "channels": ["web"]}]}"#,
    good: r#"{"outputs": [{
        "slug": "guida", "kind": "information_material", "title": "Guida ai servizi di San Severo",
        "status": "published", "channels": ["web"], "url": "https://www.example.org/guida"}]}"#,
    checks: &[Check::Output(|view, output, found| {
        let published = output.status == Some(OutputState::Published);
        let on_the_web =
            output.kind == OutputKind::Platform || output.channels.contains(&DisseminationChannel::Web);
        // Whoever publishes it knows where, on the web or elsewhere.
        let nowhere = found.guards() && output.channels.is_empty();
        if published && (on_the_web || nowhere) && output.url.is_none() {
            found.here([("output", view.read(&output.title).into())]);
        }
    })],
    ..Rule::PLAIN
};
