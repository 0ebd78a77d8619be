//! Of machines: their tables are whole, every verb is open where they say so and nowhere else, and to
//! those they name and nobody else.

use serde_json::{Value, json};
use tavolata::Dossier;
use tavolata::model::Noun;
use tavolata::model::describe::Shape;
use tavolata::workflow::{
    Command, Context, Goal, MACHINES, Machine, Or, Place, RETIRERS, Role, Step, What, keepers,
};

const ACTOR: &str = "6f1f1c1e-6f0c-5b8e-9b0a-2f8f0f6b7f11";

fn states_of(machine: &Machine) -> Vec<&'static str> {
    let field = machine.noun.record().field(machine.field).unwrap();
    let Shape::Choice(choice) = field.shape else { return Vec::new() };
    choice.options.iter().map(|(code, _)| *code).collect()
}

#[test]
fn a_machine_has_every_state_of_its_noun_and_leads_to_each() {
    for machine in MACHINES {
        let noun = machine.noun.code();
        let mut known = states_of(machine);
        let mut states: Vec<_> = machine.states.iter().map(|state| state.code).collect();
        let mut reached = vec![machine.start()];
        for step in machine.steps {
            assert!(step.from.iter().all(|from| states.contains(from)), "{noun} {}", step.verb);
            match step.to {
                Goal::State(to) => reached.push(to),
                // A course leads through all phases.
                _ => {
                    reached.extend(states.iter().filter(|state| !["suspended", "abandoned"].contains(state)))
                }
            }
        }
        assert!(states.iter().all(|state| reached.contains(state)), "{noun}: a state is never reached");
        known.sort_unstable();
        states.sort_unstable();
        assert_eq!(known, states, "{noun}");
    }
}

#[test]
fn a_step_writes_fields_that_there_are_and_says_what_it_does() {
    for machine in MACHINES {
        let record = machine.noun.record();
        for step in machine.steps {
            assert!(!step.says.is_empty() && !step.who.is_empty(), "{} {}", record.name, step.verb);
            for write in step.writes {
                let there = match write.place {
                    Place::Field(name) | Place::More(name) => record.field(name).is_some(),
                    Place::Row(list, name) => match record.field(list).map(|field| field.shape) {
                        Some(Shape::List(Shape::Record(row))) => row.field(name).is_some(),
                        _ => false,
                    },
                    Place::Aside(_) => true,
                };
                assert!(there, "{} {}: {:?}", record.name, step.verb, write.place);
            }
            if let Goal::State(to) = step.to {
                let rules = machine.state(to).unwrap().rules;
                for settled in step.settles {
                    assert!(
                        rules.contains(settled),
                        "{} {}: {settled} guards nothing there",
                        record.name,
                        step.verb
                    );
                }
            }
        }
    }
}

/// What an entity of a noun must have, in a state.
fn entity(noun: Noun, field: &str, state: &str) -> Value {
    let mut entity = json!({"slug": "cosa", (field): state});
    let more = match noun {
        Noun::Project => json!({"title": "Progetto"}),
        Noun::Body => json!({"name": "Tavolo", "kind": "provincial_table", "project": "progetto"}),
        Noun::Service => json!({"name": "Sportello"}),
        Noun::Barrier | Noun::Measure => json!({"title": "Orari", "project": "progetto"}),
        Noun::Cycle => json!({"project": "progetto"}),
        Noun::Session => json!({"kind": "workshop", "project": "progetto"}),
        Noun::Recommendation => json!({"text": "Aprire di sera", "project": "progetto"}),
        Noun::Measurement => json!({"indicator": "indicatore"}),
        Noun::Output => json!({"kind": "report", "title": "Rapporto", "project": "progetto"}),
        Noun::Consent => json!({"subject": "P-01"}),
        Noun::Decision => json!({"title": "Orari", "project": "progetto"}),
        // A noun that must have more has to be named above: nothing could be read of it.
        _ => json!({}),
    };
    entity.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    entity
}

/// A dossier with an entity in a state, and somebody who plays a part in its project.
fn dossier(machine: &Machine, state: &str, part: Option<&str>, more: &Value) -> Dossier {
    let mut entity = entity(machine.noun, machine.field, state);
    entity.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    let parts: Vec<_> = part.iter().map(|role| json!({"stakeholder": ACTOR, "role": role})).collect();
    let mut text = json!({
        "format": 1, "slug": "prova", "languages": ["it"],
        "stakeholders": [{"id": ACTOR, "name": "CSV Marche", "kind": "volunteer_support_centre"}],
        "projects": [{"slug": "progetto", "title": "Progetto", "participations": parts}],
        "indicators": [{"slug": "indicatore", "title": "Operatori formati", "project": "progetto"}],
        "sessions": [{"slug": "incontro", "kind": "workshop"}],
        "working_tables": [{"slug": "tavolo", "session": "incontro", "number": 1, "title": "Tavolo", "composition": [ACTOR]}],
    });
    if machine.noun == Noun::Project {
        entity["participations"] = json!(parts);
        text["projects"] = json!([]);
        text["indicators"] = json!([]);
    }
    let table = text.as_object_mut().unwrap().entry(machine.noun.table()).or_insert_with(|| json!([]));
    table.as_array_mut().unwrap().push(entity);
    Dossier::from_json(&text.to_string()).unwrap()
}

/// The codes of what speaks against a verb.
fn reasons(dossier: &Dossier, machine: &Machine, verb: &str) -> Vec<&'static str> {
    let subject = Some(format!("{}/cosa", machine.noun.code()));
    let command = Command { subject, ..Command::new(verb.to_owned()) };
    let context =
        Context { actor: Some(ACTOR.into()), ..Context::new("2026-03-02T10:00:00Z".parse().unwrap()) };
    let refusal = dossier.decide(&command, &context).err();
    refusal.into_iter().flat_map(|refusal| refusal.problems).map(|problem| problem.code).collect()
}

#[test]
fn every_verb_is_open_in_its_states_and_in_no_other() {
    let mut pairs = 0;
    for machine in MACHINES {
        for state in machine.states {
            let dossier = dossier(machine, state.code, Some("lead"), &json!({}));
            for verb in machine.verbs() {
                let open = machine.open(state.code).any(|step| step.verb == verb);
                let closed = reasons(&dossier, machine, verb).contains(&"workflow/not-open");
                assert_eq!(open, !closed, "{} {} {verb}", machine.noun.code(), state.code);
                pairs += 1;
            }
        }
    }
    assert!(pairs > 900, "{pairs} pairs of state and verb");
}

/// The parts in a project that make somebody what a role says.
const PARTS: &[(Role, &str)] = &[
    (Role::Lead, "lead"),
    (Role::Partner, "partner"),
    (Role::LocalCoordinator, "local_coordinator"),
    (Role::Facilitator, "facilitator"),
    (Role::Rapporteur, "rapporteur"),
    (Role::ServiceOwner, "service_owner"),
    (Role::Participant, "participant"),
    (Role::Evaluator, "evaluator"),
];

fn is_permitted(dossier: &Dossier, machine: &Machine, step: &Step) -> bool {
    !reasons(dossier, machine, step.verb).contains(&"workflow/not-permitted")
}

#[test]
fn every_verb_is_open_to_the_roles_it_names_and_to_no_other() {
    for machine in MACHINES {
        for step in machine.steps {
            let state = step.from.first().unwrap();
            let named = |role: Role| step.who.contains(&role);
            for (role, part) in PARTS {
                let dossier = dossier(machine, state, Some(part), &json!({}));
                let permitted = is_permitted(&dossier, machine, step);
                assert_eq!(permitted, named(*role), "{} {} by {part}", machine.noun.code(), step.verb);
            }
            let nobody = dossier(machine, state, None, &json!({}));
            assert_eq!(
                is_permitted(&nobody, machine, step),
                named(Role::Public),
                "{} {}",
                machine.noun.code(),
                step.verb
            );
            let (role, more) = match machine.noun {
                Noun::Recommendation => (Role::Addressee, json!({"addressees": [{"stakeholder": ACTOR}]})),
                Noun::Measure => (Role::Addressee, json!({"responsible": ACTOR})),
                Noun::Body => (Role::BodyMember, json!({"memberships": [{"stakeholder": ACTOR}]})),
                Noun::Service => (Role::ServiceOwner, json!({"owner": ACTOR})),
                _ => continue,
            };
            let theirs = dossier(machine, state, None, &more);
            assert_eq!(
                is_permitted(&theirs, machine, step),
                named(role),
                "{} {} by {role:?}",
                machine.noun.code(),
                step.verb
            );
            if machine.noun == Noun::Recommendation {
                let at_the_table = dossier(machine, state, None, &json!({"tables": ["tavolo"]}));
                let permitted = is_permitted(&at_the_table, machine, step);
                assert_eq!(permitted, named(Role::TableMember), "{} by a member of its table", step.verb);
            }
        }
    }
}

#[test]
fn what_is_said_of_a_thing_is_revised_by_those_who_keep_it_and_by_nobody_else() {
    for machine in MACHINES {
        for (role, part) in PARTS {
            let dossier = dossier(machine, machine.start(), Some(part), &json!({}));
            for (verb, who) in [("revise", keepers(machine.noun)), ("retire", RETIRERS)] {
                let refused = reasons(&dossier, machine, verb).contains(&"workflow/not-permitted");
                assert_eq!(!refused, who.contains(role), "{} {verb} by {part}", machine.noun.code());
            }
        }
    }
}

#[test]
fn what_a_step_asks_for_is_asked_for() {
    for machine in MACHINES {
        for step in machine.steps {
            let state = step.from.first().unwrap();
            let dossier = dossier(machine, state, Some("lead"), &json!({}));
            let missing = reasons(&dossier, machine, step.verb).contains(&"workflow/datum-missing");
            let asks = step.reasoned
                || step.writes.iter().any(|write| matches!(write.what, What::Given(_, Or::Refuse)));
            assert_eq!(missing, asks, "{} {}", machine.noun.code(), step.verb);
        }
    }
}
