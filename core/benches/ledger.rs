//! What it takes to decide on a command, let it happen and seal it.
//!
//! ```text
//! cargo bench --bench ledger              the whole, and its parts
//! ```
//!
//! So many recommendations each go from a draft to an answer; their commands come by turns, as they
//! would from many tables at once. Beside it: the same steps by a bare machine that knows nothing but
//! its states.

#![expect(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a program for the terminal"
)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use tavolata::Dossier;
use tavolata::ledger::Ledger;
use tavolata::model::Noun;
use tavolata::workflow::{Command, Context, machine};

/// So many recommendations.
const MANY: usize = 2_000;
/// Who does what, in turn.
const LIFE: &[(&str, &str)] = &[
    ("csv", "submit"),
    ("csv", "validate"),
    ("fondaca", "issue"),
    ("asl", "acknowledge"),
    ("asl", "reject"),
    ("fondaca", "reopen"),
    ("asl", "accept"),
];

fn dossier() -> Dossier {
    let recommendations: Vec<_> = (0..MANY)
        .map(|number| {
            serde_json::json!({
                "slug": format!("r{number}"), "text": format!("Assegnare un interprete al triage {number}"),
                "project": "cittadini", "addressees": [{"stakeholder": "asl"}], "services": ["triage"],
                "barriers": ["lingua"],
            })
        })
        .collect();
    let text = serde_json::json!({
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

fn commands(dossier: &Dossier) -> Vec<(Command, Context)> {
    let id = |slug: &str| dossier.id_of(Noun::Stakeholder, slug).unwrap().to_string();
    let mut commands = Vec::new();
    for (who, verb) in LIFE {
        for number in 0..MANY {
            let subject = dossier.id_at(Noun::Recommendation, number).unwrap().to_string();
            let mut command = Command { subject: Some(subject), ..Command::new((*verb).to_owned()) };
            match *verb {
                "validate" => drop(command.given.insert("consensus".into(), "consensus".into())),
                "reject" => {
                    drop(command.given.insert("text".into(), "Manca la copertura di bilancio.".into()))
                }
                "reopen" => {
                    drop(command.given.insert("reason".into(), "Il bilancio è stato variato.".into()))
                }
                _ => {}
            }
            let context = Context::new("2026-03-02T10:00:00+01:00".parse().unwrap());
            commands.push((command, Context { actor: Some(id(who)), ..context }));
        }
    }
    commands
}

fn main() {
    let start = dossier();
    let commands = commands(&start);
    let (mut whole, mut alone, mut bare) = (Duration::MAX, Duration::MAX, Duration::MAX);
    for _ in 0..25 {
        let mut ledger = Ledger::new(start.clone());
        let began = Instant::now();
        for (command, context) in &commands {
            if let Err(refusal) = ledger.apply(command, context) {
                println!("{refusal} {:?}", refusal.problems);
                return;
            }
        }
        whole = whole.min(began.elapsed());
        assert_eq!(ledger.entries().len(), commands.len());

        let began = Instant::now();
        let replayed = ledger.replay().unwrap();
        alone = alone.min(began.elapsed());
        assert!(replayed == *ledger.dossier(), "what is replayed is the same");

        let began = Instant::now();
        let mut states = vec!["draft"; MANY];
        for (number, (command, _)) in commands.iter().enumerate() {
            let recommendations = machine(Noun::Recommendation).unwrap();
            let state = states.get_mut(number % MANY).unwrap();
            let step = recommendations.open(state).find(|step| step.verb == command.verb).unwrap();
            if let tavolata::workflow::Goal::State(to) = step.to {
                *state = to;
            }
        }
        black_box(&states);
        bare = bare.min(began.elapsed());
    }
    let rate = |time: Duration| commands.len() as f64 / time.as_secs_f64() / 1000.0;
    println!("{} commands", commands.len());
    println!("decide, evolve, seal {:8.0} thousand a second", rate(whole));
    println!("replay               {:8.0} thousand a second", rate(alone));
    println!("a bare machine       {:8.0} thousand a second", rate(bare));
}
