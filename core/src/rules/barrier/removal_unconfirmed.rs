//! That a barrier is gone is said by those who met it.

use crate::model::value::Truth;
use crate::rules::evidence::is_of_users;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "barrier/removal-unconfirmed",
    severity: Severity::Warning,
    says: "`{barrier}` is marked as gone on the word of those who met it, but nothing they have said since is recorded",
    because: "A desk can be sure that it has removed a barrier which people still run into the next morning.",
    fix: "Ask those who use the service, and add what they say as evidence, with the date; until then set the status to `removed`.",
    sources: &["Decidim, accountability: those who proposed see what was done", "GAO practice: closed on evidence, not on a statement"],
    bad: r#"{"barriers": [{
        "slug": "moduli", "title": "Moduli della mensa solo in italiano", "domains": ["education"],
        "status": "confirmed_by_users", "reported_on": "2025-02-10",
        "evidence": [
            {"kind": "interview", "text": "Non sapevo che cosa firmavo", "on": "2025-02-10"},
            {"kind": "document", "text": "I moduli in arabo e inglese", "on": "2025-09-01"}]}],
        "measures": [{"slug": "traduzione", "title": "Moduli in arabo e inglese", "barriers": ["moduli"]}]}"#,
    good: r#"{"barriers": [{
        "slug": "moduli", "title": "Moduli della mensa solo in italiano", "domains": ["education"],
        "status": "confirmed_by_users", "reported_on": "2025-02-10",
        "evidence": [
            {"kind": "document", "text": "I moduli in arabo e inglese", "on": "2025-09-01"},
            {"kind": "interview", "text": "Adesso lo compilo da sola", "on": "2025-10-14"}]}],
        "measures": [{"slug": "traduzione", "title": "Moduli in arabo e inglese", "barriers": ["moduli"]}]}"#,
    checks: &[Check::Barrier(|view, barrier, found| {
        if barrier.status != Some(BarrierState::ConfirmedByUsers) {
            return;
        }
        let evidence = &barrier.evidence;
        let confirms = |piece: &Evidence| is_of_users(view, barrier, piece) && is_last(barrier, piece);
        // A step adds its evidence at the end; of a list made by hand only the dates tell the order.
        let confirmed = match evidence.last() {
            Some(last) if found.guards() => confirms(last),
            _ => evidence.iter().any(confirms),
        };
        if !confirmed {
            let finding = found.at("/evidence", [("barrier", view.read(&barrier.title).into())]);
            finding.suggest([Edit::replace("/status", &BarrierState::Removed)]);
        }
    })],
    ..Rule::PLAIN
};

/// Whether a piece may be of the time when the barrier was gone: it neither reported the barrier, nor is any
/// other piece certainly later.
fn is_last(barrier: &Barrier, piece: &Evidence) -> bool {
    let Some(on) = piece.on else { return true };
    let reports = barrier.reported_on.is_some_and(|reported| reported == on || on.before(&reported) == Truth::Yes);
    let later = |other: &Evidence| other.on.is_some_and(|other| on.before(&other) == Truth::Yes);
    !reports && !barrier.evidence.iter().any(later)
}
