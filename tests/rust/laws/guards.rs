//! Of machines: what guards a state is a rule, and is shown turning a command away.

use std::collections::BTreeSet;

use conformance::fixtures::{json, json_files};
use serde_json::Value;
use tavolata::model::Noun;
use tavolata::rules::CATALOGUE;

use tavolata::workflow::{Goal, MACHINES, Or, Step, What};

/// The commands that fixtures of the workflow show, with what came of them.
fn shown(noun: &str) -> Vec<Value> {
    let files = json_files(&format!("tests/fixtures/workflow/{noun}")).unwrap();
    let steps = files.iter().flat_map(|path| json(path).unwrap()["steps"].as_array().unwrap().clone());
    steps.filter(|step| step["call"] == "apply").collect()
}

/// The codes of the problems for which a command is refused.
fn reasons(step: &Value) -> BTreeSet<String> {
    let problems = step["refusal"]["problems"].as_array().into_iter().flatten();
    problems.filter_map(|problem| problem["code"].as_str().map(str::to_owned)).collect()
}

#[test]
fn every_guard_is_a_rule() {
    for machine in MACHINES {
        for code in machine.states.iter().flat_map(|state| state.rules) {
            let known = CATALOGUE.iter().any(|rule| rule.code == *code);
            assert!(known, "{code}, which guards {}, is no rule", machine.noun.code());
        }
    }
}

fn asks(step: &Step) -> bool {
    step.writes.iter().any(|write| matches!(write.what, What::Given(_, Or::Refuse)))
}

#[test]
fn every_guard_is_shown_turning_a_command_away() {
    for machine in MACHINES {
        let noun = machine.noun.code();
        let shown: BTreeSet<_> = shown(noun).iter().flat_map(reasons).collect();
        for state in machine.states {
            // Where every verb that leads there asks for what the rule wants, its want is told instead.
            let mut leading = machine.steps.iter().filter(|step| step.to == Goal::State(state.code));
            let asked = |step: &Step, code: &&str| step.settles.contains(code) && asks(step);
            for code in state.rules.iter().filter(|code| !leading.clone().all(|step| asked(step, code))) {
                assert!(shown.contains(*code), "no command to a {noun} is shown refused by {code}");
            }
            assert!(state.code == machine.start() || leading.next().is_some() || machine.noun == Noun::Cycle);
        }
    }
}

#[test]
fn every_verb_is_shown_taken_and_refused_to_the_wrong_state_to_the_wrong_hands_and_for_want_of_a_reason() {
    for machine in MACHINES {
        let noun = machine.noun.code();
        for step in machine.steps {
            let (verb, path) = (step.verb, format!("tests/fixtures/workflow/{noun}/{}.json", step.verb));
            let fixture = json(&path).unwrap();
            let of_verb = |step: &&Value| step["with"]["command"]["verb"] == verb;
            let steps: Vec<_> = fixture["steps"].as_array().unwrap().iter().filter(of_verb).collect();
            let taken = steps.iter().any(|step| step["reply_has"]["events"][0]["did"] == verb);
            assert!(taken, "{path} never shows it taken");
            let refused: BTreeSet<_> = steps.iter().flat_map(|step| reasons(step)).collect();
            let mut wanted = vec!["workflow/not-open", "workflow/not-permitted"];
            wanted.extend(step.reasoned.then_some("workflow/datum-missing"));
            for code in wanted {
                assert!(refused.contains(code), "{path} never shows {code}");
            }
        }
    }
}
