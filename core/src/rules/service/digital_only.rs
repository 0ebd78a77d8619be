//! A service can be used without a computer.

use crate::rules::prelude::*;
use crate::rules::stages::may_be_had;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "service/digital-only",
    severity: Severity::Warning,
    says: "`{service}` can be used only by computer or smartphone",
    because: "People without a device, a digital identity or practice in reading are shut out, and have nobody to ask.",
    fix: "Add the counter, the telephone number or the assistance centre where people get help; if there is none, record the barrier.",
    sources: &["GOV.UK Service Standard, point 5: make sure everyone can use the service"],
    bad: r#"{"services": [{
        "slug": "nido", "name": "Iscrizione al nido del Comune di Bari",
        "channels": [{"kind": "web_site"}, {"kind": "app"}]}]}"#,
    good: r#"{"services": [{
        "slug": "nido", "name": "Iscrizione al nido del Comune di Bari",
        "channels": [{"kind": "web_site"}, {"kind": "assistance_centre"}]}]}"#,
    checks: &[Check::Service(|view, service, found| {
        let digital = !service.channels.is_empty() && service.channels.iter().all(needs_a_device);
        if !digital || !may_be_had(service) {
            return;
        }
        let in_person = !service.locations.is_empty() || !service.hours.is_empty();
        let by_hand = |contact: &Contact| !matches!(contact.kind, ContactKind::Email | ContactKind::WebPage);
        if !in_person && !service.contacts.iter().any(by_hand) {
            found.at("/channels", [("service", view.read(&service.name).into())]);
        }
    })],
    ..Rule::PLAIN
};

fn needs_a_device(channel: &Channel) -> bool {
    matches!(
        channel.kind,
        ChannelKind::WebSite | ChannelKind::App | ChannelKind::VideoCall | ChannelKind::Email
    )
}
