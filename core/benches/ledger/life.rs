//! The work: many recommendations that each go from a draft to an answer, their commands by turns, as they
//! would come from many tables at once.

use serde_json::json;
use tavolata::Dossier;
use tavolata::model::Noun;
use tavolata::workflow::{Command, Context};

/// Who does what, with what is given for it.
type Deed = (&'static str, &'static str, Option<(&'static str, &'static str)>);

/// The deeds of a life, in turn.
pub(crate) const LIFE: &[Deed] = &[
    ("csv", "submit", None),
    ("csv", "validate", Some(("consensus", "consensus"))),
    ("fondaca", "issue", None),
    ("asl", "acknowledge", None),
    ("asl", "reject", Some(("text", "Manca la copertura di bilancio."))),
    ("fondaca", "reopen", Some(("reason", "Il bilancio è stato variato."))),
    ("asl", "accept", None),
];

/// A dossier with so many recommendations, all drafts.
pub(crate) fn dossier(many: usize) -> Dossier {
    let recommendation = |number| {
        json!({
            "slug": format!("r{number}"), "text": format!("Assegnare un interprete al triage {number}"),
            "project": "cittadini", "addressees": [{"stakeholder": "asl"}], "services": ["triage"],
            "barriers": ["lingua"],
        })
    };
    let recommendations: Vec<_> = (0..many).map(recommendation).collect();
    let text = json!({
        "format": 1, "slug": "banco", "languages": ["it"],
        "projects": [{"slug": "cittadini", "title": "Cittadini si diventa", "participations": [
            {"stakeholder": "fondaca", "role": "lead"}, {"stakeholder": "csv", "role": "facilitator"}]}],
        "stakeholders": [
            {"slug": "fondaca", "name": "FONDACA", "kind": "foundation"},
            {"slug": "csv", "name": "CSV Marche", "kind": "volunteer_support_centre"},
            {"slug": "asl", "name": "ASL Foggia", "kind": "health_authority"}],
        "services": [{"slug": "triage", "name": "Triage", "owner": "asl"}],
        "barriers": [{"slug": "lingua", "title": "Nessuno interpreta", "services": ["triage"],
            "natures": ["interpretation_missing"]}],
        "recommendations": recommendations,
    });
    Dossier::from_json(&text.to_string()).unwrap()
}

/// The commands of their lives: the first step of each, then the second of each, and so on.
pub(crate) fn commands(dossier: &Dossier) -> Vec<(Command, Context)> {
    let id = |slug: &str| dossier.id_of(Noun::Stakeholder, slug).unwrap().to_string();
    let mut commands = Vec::new();
    for (who, verb, given) in LIFE {
        for number in 0..dossier.recommendations.len() {
            let subject = dossier.id_at(Noun::Recommendation, number).unwrap().to_string();
            let mut command = Command { subject: Some(subject), ..Command::new((*verb).to_owned()) };
            command.given.extend(given.map(|(name, value)| (name.to_owned(), value.into())));
            let context = Context::new("2026-03-02T10:00:00+01:00".parse().unwrap());
            commands.push((command, Context { actor: Some(id(who)), ..context }));
        }
    }
    commands
}
