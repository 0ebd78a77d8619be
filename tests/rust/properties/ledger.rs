//! Of ledgers: what is replayed is the same, what is altered is found, what is merged is the same from
//! every side.

use proptest::prelude::*;
use serde_json::{Value, json};
use tavolata::Dossier;
use tavolata::ledger::{Ledger, Stored};
use tavolata::wire::Door;
use tavolata::workflow::{Command, Context, MACHINES};

const START: &str = r#"{"format": 1, "slug": "prova", "languages": ["it"],
    "projects": [{"slug": "cittadini", "title": "Cittadini si diventa", "participations": [
        {"stakeholder": "fondaca", "role": "lead"}, {"stakeholder": "csv", "role": "facilitator"},
        {"stakeholder": "donne", "role": "participant"}]}],
    "stakeholders": [
        {"slug": "fondaca", "name": "FONDACA", "kind": "foundation"},
        {"slug": "csv", "name": "CSV Marche", "kind": "volunteer_support_centre"},
        {"slug": "asl", "name": "ASL Foggia", "kind": "health_authority"},
        {"slug": "donne", "name": "Donne in cammino", "kind": "migrant_association"}],
    "services": [{"slug": "triage", "name": "Triage", "owner": "asl"}],
    "barriers": [
        {"slug": "lingua", "title": "Nessuno interpreta", "project": "cittadini", "services": ["triage"],
         "natures": ["interpretation_missing"]},
        {"slug": "orari", "title": "Orari", "project": "cittadini", "services": ["triage"]}],
    "measures": [{"slug": "telefono", "title": "Interprete al telefono", "project": "cittadini",
        "barriers": ["lingua"], "responsible": "asl", "due": "2027-01-01"}],
    "recommendations": [
        {"slug": "interprete", "text": "Assegnare un interprete al triage", "project": "cittadini",
         "addressees": [{"stakeholder": "asl"}], "services": ["triage"], "barriers": ["lingua"]},
        {"slug": "sera", "text": "Aprire una sera", "project": "cittadini",
         "addressees": [{"stakeholder": "asl"}], "services": ["triage"], "barriers": ["orari"]}]}"#;

const ACTORS: &[&str] = &["fondaca", "csv", "asl", "donne"];
const SUBJECTS: &[&str] = &[
    "barrier/lingua",
    "barrier/orari",
    "measure/telefono",
    "recommendation/interprete",
    "recommendation/sera",
    "project/cittadini",
    "barrier/nuova",
];

/// A command not yet aimed.
#[derive(Debug, Clone, Copy)]
struct Draft {
    actor: usize,
    subject: usize,
    verb: usize,
    word: u8,
    /// Who gives it wants what is given to go through: they give all that any step asks for.
    minutes: u16,
}

fn drafts(most: usize) -> impl Strategy<Value = Vec<Draft>> {
    let draft = (0..ACTORS.len(), 0..SUBJECTS.len(), any::<usize>(), any::<u8>(), 1..500_u16);
    let draft =
        draft.prop_map(|(actor, subject, verb, word, minutes)| Draft { actor, subject, verb, word, minutes });
    prop::collection::vec(draft, 0..most)
}

/// What is given for a name, wherever a step asks for it.
fn given(name: &str, word: u8) -> Option<Value> {
    Some(match name {
        "kind" => json!("interview"),
        "text" | "reason" => json!(format!("Perché {word}")),
        "consensus" => json!("consensus"),
        "parts" => json!(["La prima"]),
        "review_on" => json!("2027-03-01"),
        "competent" => json!("fondaca"),
        "measures" => json!(["telefono"]),
        "evidence" => json!(["measure/telefono"]),
        "continued_by" => json!("sera"),
        "duplicate_of" => json!("orari"),
        "legal_basis" => json!("D.Lgs. 286/1998"),
        "agreed_by" => json!(["asl"]),
        "responsible" => json!("asl"),
        "due" => json!("2027-02-01"),
        "addressees" => json!([{"stakeholder": "asl"}]),
        _ => return None,
    })
}

impl Draft {
    fn command(&self) -> Command {
        let subject = *SUBJECTS.get(self.subject).unwrap_or(&"");
        let (noun, slug) = subject.split_once('/').unwrap_or_default();
        if slug == "nuova" {
            let with = json!({"verb": "register", "noun": "barrier", "given": {
                "slug": format!("nuova-{}", self.word % 4), "title": format!("Barriera {}", self.word),
                "project": "cittadini"}});
            return serde_json::from_value(with).unwrap();
        }
        let machine = MACHINES.iter().find(|machine| machine.noun.code() == noun).unwrap();
        let steps = machine.steps.len();
        let number = self.verb % (steps + 3);
        let (verb, with) = match machine.steps.get(number) {
            Some(step) => {
                let names = step.writes.iter().filter_map(|write| match write.what {
                    tavolata::workflow::What::Given(name, _) => Some(name),
                    _ => None,
                });
                let names = names.chain(step.reasoned.then_some("reason"));
                // Of a measure, evidence is words.
                let of = |name: &str| match (noun, name) {
                    ("measure", "evidence") => Some(json!("Verbale 3")),
                    _ => given(name, self.word),
                };
                let with: serde_json::Map<_, _> =
                    names.filter_map(|name| Some((name.to_owned(), of(name)?))).collect();
                (step.verb, Value::Object(with))
            }
            None if number == steps => ("retire", json!({"reason": "Non serve più"})),
            None => {
                let field = if noun == "recommendation" { "text" } else { "title" };
                ("revise", json!({field: format!("Testo {}", self.word)}))
            }
        };
        serde_json::from_value(json!({"verb": verb, "subject": subject, "given": with})).unwrap()
    }

    fn context(&self, minutes: u32) -> Context {
        let actor = ACTORS.get(self.actor).map(|actor| format!("stakeholder/{actor}"));
        let at = format!(
            "2026-{:02}-{:02}T{:02}:{:02}:00+01:00",
            1 + minutes / 40320 % 12,
            1 + minutes / 1440 % 28,
            minutes / 60 % 24,
            minutes % 60
        );
        Context { actor, ..Context::new(at.parse().unwrap()) }
    }
}

/// Gives commands, one after another; how many minutes had passed at the last.
fn work(ledger: &mut Ledger, drafts: &[Draft], mut minutes: u32) -> u32 {
    for draft in drafts {
        minutes += u32::from(draft.minutes);
        let before = ledger.dossier().clone();
        if ledger.apply(&draft.command(), &draft.context(minutes)).is_err() {
            assert_eq!(*ledger.dossier(), before, "what is refused changes nothing");
        }
    }
    minutes
}

fn start() -> Ledger {
    Ledger::new(Dossier::from_json(START).unwrap())
}

fn text(ledger: &Ledger) -> String {
    serde_json::to_string(&ledger.stored().unwrap()).unwrap()
}

fn tampered(entries: &mut Vec<tavolata::ledger::Entry>, kind: u8, at: usize) {
    let at = at % entries.len();
    match kind {
        0 => drop(entries.remove(at)),
        1 => {
            let entry = entries[at].clone();
            entries.insert(at, entry);
        }
        2 => {
            let next = (at + 1) % entries.len();
            entries.swap(at, next);
        }
        3 => entries[at].deed.previous.push("0".repeat(64)),
        4 => entries[at].deed.command.verb.push('x'),
        5 => entries[at].hash = "0".repeat(64),
        6 => entries.truncate(at),
        _ => entries[at].deed.events.clear(),
    }
}

/// The entries of which whoever made the last of some knew, with these themselves.
fn past(ledger: &Ledger, last: &str) -> Ledger {
    let mut stored = ledger.stored().unwrap();
    let mut known = vec![last.to_owned()];
    for entry in ledger.entries().iter().rev() {
        if known.contains(&entry.hash) {
            known.extend(entry.deed.previous.iter().cloned());
        }
    }
    stored.entries.retain(|entry| known.contains(&entry.hash));
    stored.heads = vec![last.to_owned()];
    Ledger::open(stored).unwrap()
}

/// What a field holds of what has an id.
fn held(ledger: &Ledger, id: &str, field: &str) -> Value {
    let dossier: Value = serde_json::from_str(&ledger.dossier().to_json()).unwrap();
    let tables = dossier.as_object().unwrap().values().filter_map(Value::as_array).flatten();
    tables.filter(|row| row["id"] == id).map(|row| row[field].clone()).next().unwrap_or_default()
}

/// Fields that hold something else than what they held when a step locked them, without anybody having
/// said so who knew of the step, and without being listed as in conflict.
fn unlocked(ledger: &Ledger) -> Vec<String> {
    let mut unlocked = Vec::new();
    let conflicts = ledger.conflicts();
    let mut seen = Vec::new();
    let all = ledger.entries();
    let steps = all.iter().rev().flat_map(|entry| entry.deed.events.iter().map(move |event| (entry, event)));
    for (entry, event) in steps {
        let (subject, fields) = (event.subject.uuid(), ["text", "title", "addressees", "due"]);
        let state = event.set.get("status").and_then(Value::as_str);
        let Some(state) = state.filter(|_| !seen.contains(&subject)) else { continue };
        seen.push(subject);
        let noun =
            entry.deed.command.subject.as_deref().and_then(|it| it.split_once('/')).unwrap_or_default().0;
        let machine = MACHINES.iter().find(|machine| machine.noun.code() == noun);
        let Some(state) = machine.and_then(|machine| machine.state(state)) else { continue };
        let then = past(ledger, &entry.hash);
        let id = subject.to_string();
        for field in fields.into_iter().filter(|it| state.locks.contains(it) || state.locks.contains(&"*")) {
            let is_listed = conflicts.iter().any(|it| it.subject == subject && it.field == field);
            let says = |it: &tavolata::ledger::Entry| {
                it.deed.events.iter().any(|it| it.subject.uuid() == subject && it.set.contains_key(field))
                    && past(ledger, &it.hash).entries().contains(entry)
            };
            let is_said = all.iter().any(says);
            if !is_listed && !is_said && held(ledger, &id, field) != held(&then, &id, field) {
                unlocked.push(format!("{field} of {id}"));
            }
        }
    }
    unlocked
}

/// Settles what is in conflict, now one version and now another, as long as anything can be.
fn settle(ledger: &mut Ledger, minutes: u32, which: usize) {
    for number in 0..20 {
        let conflicts = ledger.conflicts();
        let Some(conflict) = conflicts.get(number % conflicts.len().max(1)) else { return };
        let version = &conflict.versions[(which + number) % conflict.versions.len()];
        let given = json!({"field": conflict.field, "entry": version.entry});
        let command = json!({"verb": "settle", "subject": conflict.subject, "given": given});
        let draft = Draft { actor: 0, subject: 0, verb: 0, word: 0, minutes: 1 };
        let command: Command = serde_json::from_value(command).unwrap();
        let before = ledger.count();
        if ledger.apply(&command, &draft.context(minutes + u32::try_from(number).unwrap())).is_ok() {
            assert!(ledger.count() > before, "it is an entry");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn what_is_replayed_is_the_same(drafts in drafts(60)) {
        let mut ledger = start();
        work(&mut ledger, &drafts, 0);
        prop_assert_eq!(ledger.replay().unwrap().to_json(), ledger.dossier().to_json());
        prop_assert!(ledger.verify().is_ok());
        let stored: Stored = serde_json::from_str(&text(&ledger)).unwrap();
        let opened = Ledger::open(stored).unwrap();
        prop_assert_eq!(opened.dossier().to_json(), ledger.dossier().to_json());
        prop_assert_eq!(text(&opened), text(&ledger));
        prop_assert_eq!(Dossier::from_json(&ledger.dossier().to_json()).unwrap(), ledger.dossier().clone());
        let resumed = Ledger::resume(ledger.snapshot().unwrap()).unwrap();
        prop_assert_eq!(resumed.dossier(), ledger.dossier());
        prop_assert_eq!(resumed.count(), ledger.count());
    }

    #[test]
    fn what_is_altered_is_found(drafts in drafts(60), kind in 0..8_u8, at in any::<usize>()) {
        let mut ledger = start();
        work(&mut ledger, &drafts, 0);
        prop_assume!(!ledger.entries().is_empty());
        let mut stored = ledger.stored().unwrap();
        tampered(&mut stored.entries, kind, at);
        if stored.entries != ledger.entries() {
            let refusal = Ledger::open(stored).err().map(|refusal| (refusal.code, refusal.at));
            prop_assert!(refusal.is_some(), "tampering {kind} at {at}");
        }
    }

    #[test]
    fn ledgers_merge_the_same_from_every_side(
        common in drafts(20), one in drafts(20), two in drafts(20), three in drafts(20), again in drafts(10),
    ) {
        let mut base = start();
        let minutes = work(&mut base, &common, 0);
        let branch = |drafts: &[Draft]| {
            let mut ledger = Ledger::open(base.stored().unwrap()).unwrap();
            work(&mut ledger, drafts, minutes);
            ledger
        };
        let (one, two, three) = (branch(&one), branch(&two), branch(&three));
        let both = one.merge(&two).unwrap();
        prop_assert_eq!(text(&both), text(&two.merge(&one).unwrap()), "from either side");
        prop_assert_eq!(text(&one.merge(&one).unwrap()), text(&one), "with itself");
        prop_assert_eq!(text(&both.merge(&two).unwrap()), text(&both), "what is in it already");
        let all = both.merge(&three).unwrap();
        prop_assert_eq!(text(&all), text(&one.merge(&two.merge(&three).unwrap()).unwrap()), "in any order");
        prop_assert!(all.verify().is_ok());
        for entry in one.entries().iter().chain(two.entries()).chain(three.entries()) {
            prop_assert!(all.entries().contains(entry), "nothing is lost");
        }
        prop_assert_eq!(Dossier::from_json(&all.dossier().to_json()).unwrap(), all.dossier().clone());
        prop_assert_eq!(all.replay().unwrap(), all.dossier().clone());
        prop_assert_eq!(unlocked(&all), Vec::<String>::new(), "what is locked is as it was");
        let reopened = Ledger::open(all.stored().unwrap()).unwrap();
        prop_assert_eq!(reopened.conflicts(), all.conflicts());
        let mut onward = reopened;
        settle(&mut onward, minutes + 14_000, again.len());
        prop_assert_eq!(onward.replay().unwrap(), onward.dossier().clone(), "what is settled is the same");
        work(&mut onward, &again, minutes + 15_000);
        prop_assert_eq!(onward.replay().unwrap(), onward.dossier().clone());
        prop_assert_eq!(onward.audit(None).unwrap(), Vec::new(), "what was decided is decided so again");
    }

    #[test]
    fn a_watched_dossier_tells_what_commands_change(drafts in drafts(40)) {
        let mut door = Door::new();
        door.call("load", START).unwrap();
        let asked = json!({"as_of": "2026-06-01"}).to_string();
        let mut found: Vec<Value> = serde_json::from_str(&door.call("watch", &asked).unwrap()).unwrap();
        let mut minutes = 0;
        for draft in drafts {
            minutes += u32::from(draft.minutes);
            let asked = json!({"command": draft.command(), "context": draft.context(minutes)});
            let Ok(reply) = door.call("apply", &asked.to_string()) else { continue };
            let reply: Value = serde_json::from_str(&reply).unwrap();
            for gone in reply["gone"].as_array().unwrap() {
                let place = found.iter().position(|finding| finding == gone);
                found.remove(place.expect("only what was found is gone"));
            }
            found.extend(reply["come"].as_array().unwrap().iter().cloned());
            let mut all: Vec<Value> = serde_json::from_str(&door.call("check", &json!({"as_of": "2026-06-01"}).to_string()).unwrap()).unwrap();
            let key = |finding: &Value| finding.to_string();
            all.sort_by_key(key);
            found.sort_by_key(key);
            prop_assert_eq!(&all, &found);
        }
    }
}
