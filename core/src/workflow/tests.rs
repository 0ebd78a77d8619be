//! A recommendation's whole life, by commands.

use super::*;
use crate::Dossier;

const START: &str = r#"{"format": 1, "slug": "prova", "languages": ["it"],
    "projects": [{"slug": "cittadini", "title": "Cittadini si diventa", "participations": [
        {"stakeholder": "fondaca", "role": "lead"}, {"stakeholder": "donne", "role": "participant"}, {"stakeholder": "csv", "role": "facilitator"}]}],
    "stakeholders": [
        {"slug": "fondaca", "name": "FONDACA", "kind": "foundation"},
        {"slug": "csv", "name": "CSV Marche", "kind": "volunteer_support_centre"},
        {"slug": "asl", "name": "ASL Foggia", "kind": "health_authority"},
        {"slug": "donne", "name": "Donne in cammino", "kind": "migrant_association"}],
    "services": [{"slug": "triage", "name": "Triage", "owner": "asl"}],
    "barriers": [{"slug": "lingua", "title": "Nessuno interpreta", "services": ["triage"], "natures": ["interpretation_missing"]}],
    "measures": [{"slug": "telefono", "title": "Interprete al telefono", "responsible": "asl", "due": "2026-09-01", "status": "planned"}]}"#;

fn give(dossier: &mut Dossier, actor: &str, day: &str, json: serde_json::Value) -> Result<Vec<Event>, String> {
    let command: Command = crate::json::read(&json.to_string()).expect("a command");
    let context = Context { actor: Some(actor.into()), ..Context::new(format!("{day}T10:00:00+01:00").parse().unwrap()) };
    let events = dossier.decide(&command, &context).map_err(|refusal| {
        let reasons = refusal.problems.iter().map(|it| format!("{} {}: {}", it.at, it.code, it.message("en")));
        reasons.collect::<Vec<_>>().join("\n")
    })?;
    let events = events.events;
    dossier.evolve(&events).expect("what was decided happens");
    Ok(events)
}

#[test]
fn a_recommendation_lives() {
    let mut dossier = Dossier::from_json(START).unwrap();
    let d = &mut dossier;
    let on = "recommendation/interprete";
    let j = |v: serde_json::Value| v;
    for (actor, day, command) in [
        ("stakeholder/fondaca", "2026-03-01", serde_json::json!({"verb": "register", "noun": "recommendation", "with": {
            "slug": "interprete", "text": "Assegnare un interprete al triage", "project": "cittadini",
            "addressees": [{"stakeholder": "asl"}], "barriers": ["lingua"], "services": ["triage"]}})),
        ("stakeholder/fondaca", "2026-03-01", serde_json::json!({"verb": "issue", "subject": on})),
        ("stakeholder/fondaca", "2026-03-01", serde_json::json!({"verb": "submit", "subject": on})),
        ("stakeholder/csv", "2026-03-02", serde_json::json!({"verb": "validate", "subject": on, "with": {"consensus": "consensus"}})),
        ("stakeholder/asl", "2026-03-05", serde_json::json!({"verb": "issue", "subject": on, "with": {"onn": "2026-03-04"}})),
        ("stakeholder/fondaca", "2026-03-05", serde_json::json!({"verb": "issue", "subject": on, "with": {"on": "2026-03-04"}})),
        ("stakeholder/asl", "2026-03-20", serde_json::json!({"verb": "reject", "subject": on})),
        ("stakeholder/asl", "2026-03-20", serde_json::json!({"verb": "accept", "subject": on})),
        ("stakeholder/asl", "2026-03-20", serde_json::json!({"verb": "plan", "subject": on, "with": {"measures": ["telefono"]}})),
        ("stakeholder/asl", "2026-03-20", serde_json::json!({"verb": "start", "subject": on})),
        ("stakeholder/asl", "2026-03-20", serde_json::json!({"verb": "complete", "subject": on, "with": {"evidence": ["measure/telefono"]}})),
        ("stakeholder/asl", "2026-03-20", serde_json::json!({"verb": "verify", "subject": on})),
        ("stakeholder/donne", "2026-03-20", serde_json::json!({"verb": "verify", "subject": on})),
    ] {
        match give(d, actor, day, j(command.clone())) {
            Ok(events) => for event in events { println!("{}", crate::json::written(&event, crate::json::Layout::Compact)); },
            Err(why) => println!("--- {command}\n{why}"),
        }
    }
    println!("{}", crate::json::written(&d.recommendations, crate::json::Layout::Indented));
    println!("{:#?}", d.allowed(on, &Context { actor: Some("stakeholder/csv".into()), ..Context::new("2026-03-02T10:00:00Z".parse().unwrap()) }));
    panic!();
}
