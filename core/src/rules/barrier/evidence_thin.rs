//! What weighs much stands on more than one leg.

use crate::rules::evidence::{counts_as_confirmed, independent, is_confirmed};
use crate::rules::prelude::*;
use crate::rules::stages::is_established;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "barrier/evidence-thin",
    severity: Severity::Warning,
    says: "`{barrier}` is rated as grave, but has {pieces} of the {wanted} independent pieces of evidence this takes",
    because: "What only one voice has said is easily dismissed, however true it is.",
    fix: "Ask others who meet it, or look for a figure or a document; or lower the severity to what can be shown.",
    sources: &["Triangulation of sources in qualitative research (Denzin 1978)"],
    limits: &[Limit { name: "pieces", default: 2, least: 2, most: 10 }],
    bad: r#"{"barriers": [{
        "slug": "residenza", "title": "Senza residenza niente medico di base", "domains": ["health"],
        "status": "documented", "severity": "blocking",
        "evidence": [{"kind": "interview", "text": "Rifiutata due volte allo sportello"}]}]}"#,
    good: r#"{"barriers": [{
        "slug": "residenza", "title": "Senza residenza niente medico di base", "domains": ["health"],
        "status": "documented", "severity": "blocking",
        "evidence": [
            {"kind": "interview", "text": "Rifiutata due volte allo sportello"},
            {"kind": "document", "text": "Il regolamento dell’ASL chiede la residenza"}]}]}"#,
    checks: &[Check::Barrier(|view, barrier, found| {
        let grave = barrier.severity >= Some(BarrierSeverity::Major);
        if !grave || barrier.evidence.is_empty() || !is_established(barrier) {
            return;
        }
        // That it counts as confirmed and is not, another rule says.
        if counts_as_confirmed(barrier) && !is_confirmed(view, barrier) {
            return;
        }
        let wanted = usize::try_from(found.limit("pieces")).unwrap_or_default();
        let pieces = independent(view, &barrier.evidence);
        if pieces < wanted {
            found.at("/evidence", [
                ("barrier", view.read(&barrier.title).into()),
                ("pieces", pieces.into()),
                ("wanted", wanted.into()),
            ]);
        }
    })],
    ..Rule::PLAIN
};
