//! What counts as confirmed stands on more than one voice, or on the agreement of a table.

use crate::rules::evidence::{counts_as_confirmed, is_confirmed};
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "barrier/unconfirmed",
    severity: Severity::Warning,
    says: "`{barrier}` is marked as {status:phrase}, but rests on fewer than two independent sources, and no table is recorded as having agreed on it",
    because: "Whoever has to change the service can set a single voice aside; a second one, or a whole table, has to be answered.",
    fix: "Add a second, independent piece of evidence; or name the contribution made at the table, and enter how far the table agreed.",
    sources: &[
        "Triangulation of sources in qualitative research (Denzin 1978)",
        "FAMI project “Cittadini si diventa”: services are analysed together",
    ],
    bad: r#"{"barriers": [{
        "slug": "residenza", "title": "Senza residenza niente medico di base", "domains": ["health"],
        "status": "validated",
        "evidence": [{"kind": "interview", "text": "Rifiutata due volte allo sportello"}]}]}"#,
    good: r#"{"barriers": [{
        "slug": "residenza", "title": "Senza residenza niente medico di base", "domains": ["health"],
        "status": "validated",
        "evidence": [
            {"kind": "interview", "text": "Rifiutata due volte allo sportello"},
            {"kind": "document", "text": "Il regolamento dell’ASL chiede la residenza"}]}]}"#,
    checks: &[Check::Barrier(|view, barrier, found| {
        // That nothing at all shows it, another rule says of a dossier.
        let shown = found.guards() || !barrier.evidence.is_empty();
        let claimed = counts_as_confirmed(barrier) && shown;
        let Some(status) = barrier.status.filter(|_| claimed && !is_confirmed(view, barrier)) else { return };
        let named = [("barrier", view.read(&barrier.title).into()), ("status", status.code().into())];
        let finding = found.at("/evidence", named);
        // A grave one would be too thinly shown even then.
        let grave = barrier.severity >= Some(BarrierSeverity::Major);
        if status == BarrierState::Validated && !grave {
            finding.suggest([Edit::replace("/status", &BarrierState::Documented)]);
        }
    })],
    ..Rule::PLAIN
};
