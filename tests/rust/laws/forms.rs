//! What a form accepts a command may give, and what a command may give a form accepts.

use std::collections::BTreeSet;

use conformance::fixtures::{arguments, json, json_files};
use conformance::types::{Named, named_types};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};
use tavolata::message::Locale;
use tavolata::model::Noun;
use tavolata::model::describe::Shape;
use tavolata::wire::Door;

use crate::schema::flaw;

/// What the fixtures show to be wrong with what is given that no form can know: it is about what else
/// the dossier holds.
const UNTOLD: &[&str] = &[
    "reference/dangling",
    "reference/name-unknown",
    "workflow/day-before-last",
    "workflow/day-past",
    "workflow/day-to-come",
    "workflow/field-reserved",
    "workflow/id-taken",
    "workflow/nothing-changed",
    "workflow/rows-kept",
];

/// The form of a command, where its verb is open to whoever gives it.
fn form(door: &mut Door, asked: &Value) -> Option<Value> {
    let command = &asked["command"];
    let mut wanted = json!({"context": asked["context"]});
    for name in ["subject", "noun"] {
        if !command[name].is_null() {
            wanted[name] = command[name].clone();
        }
    }
    let allowed: Value = serde_json::from_str(&door.call("allowed", &wanted.to_string()).ok()?).unwrap();
    for closed in allowed["closed"].as_array().unwrap() {
        closed["reasons"]
            .as_array()
            .unwrap()
            .iter()
            .for_each(|reason| assert!(is_placed(reason), "{reason}"));
    }
    let open = allowed["open"].as_array().unwrap().iter().find(|open| open["verb"] == command["verb"]);
    open.map(|open| open["given"].clone())
}

/// Whether one can tell where a reason stands: in the command, in its context or in a table.
fn is_placed(reason: &Value) -> bool {
    let first = reason["at"].as_str().unwrap().split('/').nth(1).unwrap_or_default();
    ["command", "context"].contains(&first) || Noun::ALL.iter().any(|noun| noun.table() == first)
}

/// Why a form and what came of a command disagree.
fn disagreement(
    form: &Value,
    given: &Value,
    outcome: &Result<String, String>,
    untold: &mut BTreeSet<String>,
) -> Option<String> {
    // What is blank says nothing, and people do not send it.
    let said = |value: &Value| value.as_str().is_none_or(|text| !text.trim().is_empty());
    let given = given.as_object().unwrap().clone().into_iter().filter(|(_, value)| said(value)).collect();
    let flaw = flaw(form, form, &given);
    let Err(refusal) = outcome else { return flaw.map(|flaw| format!("refused by the form: {flaw}")) };
    let refusal: Value = serde_json::from_str(refusal).unwrap();
    let problems = refusal["problems"].as_array().unwrap().iter();
    let given = problems.filter(|problem| problem["at"].as_str().unwrap().starts_with("/command/given"));
    let accepted = given.filter(|_| flaw.is_none()).find(|problem| {
        let code = problem["code"].as_str().unwrap();
        untold.insert(code.to_owned());
        !UNTOLD.contains(&code)
    });
    accepted.map(|problem| format!("accepted by the form: {problem}"))
}

#[test]
fn a_form_accepts_what_may_be_given_and_nothing_else() {
    let (mut held, mut wrong, mut untold) = (0, Vec::new(), BTreeSet::new());
    for path in json_files("tests/fixtures").unwrap() {
        let fixture = json(&path).unwrap();
        let mut door = Door::new();
        for (row, step) in fixture["steps"].as_array().unwrap().iter().enumerate() {
            let call = step["call"].as_str().unwrap();
            let Ok(text) = arguments(step.as_object().unwrap()) else { continue };
            let asked = serde_json::from_str::<Value>(&text).unwrap_or_default();
            let is_command = ["apply", "decide"].contains(&call);
            let form = if is_command { form(&mut door, &asked) } else { None };
            let outcome = door.call(call, &text);
            if let Some(form) = form {
                let given = asked["command"].get("given").cloned().unwrap_or_else(|| json!({}));
                held += 1;
                let why = disagreement(&form, &given, &outcome, &mut untold);
                wrong.extend(why.map(|why| format!("{path} step {}: {why}", row + 1)));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {held}:\n{}", wrong.len(), wrong.join("\n"));
    assert_eq!(untold.iter().collect::<Vec<_>>(), UNTOLD, "what no form can know");
    assert!(held > 300, "only {held} commands were held against a form");
}

/// Whether a form takes `null`, which takes away what is there.
fn takes_null(form: &Value) -> bool {
    form["anyOf"].as_array().into_iter().flatten().any(|form| form["type"] == "null")
}

#[test]
fn what_a_form_lets_be_taken_away_may_be_taken_away() {
    let (mut held, mut wrong) = (0, BTreeSet::new());
    for path in json_files("tests/fixtures/workflow").unwrap() {
        let fixture = json(&path).unwrap();
        let mut door = Door::new();
        for step in fixture["steps"].as_array().unwrap() {
            let Ok(text) = arguments(step.as_object().unwrap()) else { continue };
            let _ = door.call(step["call"].as_str().unwrap(), &text);
            let mut asked = serde_json::from_str::<Value>(&text).unwrap_or_default();
            asked["command"]["verb"] = "revise".into();
            let Some(form) = form(&mut door, &asked).filter(|_| !asked["command"]["subject"].is_null())
            else {
                continue;
            };
            for (name, _) in form["properties"].as_object().unwrap().iter().filter(|(_, it)| takes_null(it)) {
                asked["command"]["given"] = json!({name: null});
                held += 1;
                let refusal = door.call("decide", &asked.to_string()).err().unwrap_or_default();
                if refusal.contains(&format!("/command/given/{name}")) {
                    wrong.insert(format!("{path}: {}: {name}: {refusal}", asked["command"]["subject"]));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(held > 1000, "only {held} were taken away");
}

/// What the calendar and arithmetic tell, and no pattern does.
const RECKONED: &[&str] = &["value/date-impossible", "value/fraction-malformed"];

#[test]
fn what_a_pattern_takes_is_read() {
    let mut runner = TestRunner::deterministic();
    for named in named_types().into_values() {
        let Named::Scalar(scalar) = named else { continue };
        if scalar.pattern.is_empty() {
            continue;
        }
        let within = scalar.pattern.trim_start_matches('^').trim_end_matches('$');
        let strings = proptest::string::string_regex(within).unwrap();
        for _ in 0..512 {
            let text = strings.new_tree(&mut runner).unwrap().current();
            let fault = (scalar.check)(&text).filter(|fault| !RECKONED.contains(&fault.code));
            assert!(fault.is_none(), "{}: `{text}`: {fault:?}", scalar.name);
        }
        assert!(regex::Regex::new(scalar.pattern).unwrap().is_match(scalar.example), "{}", scalar.name);
    }
}

/// A value that a form accepts.
fn sample(root: &Value, form: &Value) -> Value {
    if let Some(place) = form["$ref"].as_str() {
        return sample(root, root.pointer(place.trim_start_matches('#')).unwrap());
    }
    let first = |keyword: &str| form[keyword].get(0).filter(|first| first.get("required").is_none());
    if let Some(known) = first("oneOf").or(first("anyOf")) {
        return sample(root, known);
    }
    if !form["const"].is_null() {
        return form["const"].clone();
    }
    match form["type"].as_str().unwrap_or_default() {
        "object" => {
            let cases = [&form["required"], &form["oneOf"][0]["required"]];
            let names = cases.into_iter().filter_map(Value::as_array).flatten().filter_map(Value::as_str);
            let named = names.map(|name| (name.to_owned(), sample(root, &form["properties"][name])));
            let others = form.get("additionalProperties").filter(|others| others.is_object());
            let others = others.map(|others| ("it".to_owned(), sample(root, others)));
            Value::Object(named.chain(others).collect())
        }
        "array" => {
            let least = form["minItems"].as_u64().unwrap_or(1);
            (0..least).map(|_| sample(root, &form["items"])).collect()
        }
        "string" if form.get("x-noun") == Some(&"project".into()) => "tavoli".into(),
        "string" if form.get("x-noun") == Some(&"entity".into()) => "stakeholder/csv".into(),
        "string" if form.get("x-noun").is_some() => "csv".into(),
        "string" => form["examples"].get(0).cloned().unwrap_or_else(|| "…".into()),
        "boolean" => true.into(),
        "integer" | "number" => form["minimum"].as_i64().unwrap_or_default().max(1).into(),
        _ => json!({}),
    }
}

#[test]
fn what_a_form_asks_for_may_be_given() {
    let mut door = Door::new();
    let dossier = json!({
        "format": 1, "slug": "ancona", "languages": ["it"],
        "stakeholders": [{"slug": "csv", "name": "CSV Marche", "kind": "volunteer_support_centre"}],
        "projects": [{
            "slug": "tavoli", "title": "Tavoli", "participations": [{"stakeholder": "csv", "role": "lead"}]
        }],
    });
    door.call("load", &dossier.to_string()).unwrap();
    let context = json!({"at": "2026-03-02T10:30:00+01:00", "actor": "csv"});
    let allowed = door.call("allowed", &json!({"context": context}).to_string()).unwrap();
    let allowed: Value = serde_json::from_str(&allowed).unwrap();
    let mut held = 0;
    for open in allowed["open"].as_array().unwrap() {
        let form = &open["given"];
        for (name, asked) in form["properties"].as_object().unwrap() {
            let value = sample(form, asked);
            assert_eq!(flaw(form, asked, &value), None, "{name} of {}", open["noun"]);
            let command = json!({"verb": "register", "noun": open["noun"], "given": {name: value}});
            let asked = json!({"command": command, "context": context}).to_string();
            let refusal = door.call("decide", &asked).err().unwrap_or_else(|| "{}".to_owned());
            let refusal: Value = serde_json::from_str(&refusal).unwrap();
            let at = format!("/command/given/{name}");
            let problems = refusal["problems"].as_array().into_iter().flatten();
            let wrong: Vec<_> = problems
                .filter(|problem| problem["at"].as_str().unwrap().starts_with(&at))
                .filter(|problem| !UNTOLD.contains(&problem["code"].as_str().unwrap()))
                .collect();
            assert!(wrong.is_empty(), "{name} of {}: {value}: {wrong:?}", open["noun"]);
            held += 1;
        }
    }
    assert!(held > 200, "only {held} were given");
}

#[test]
fn what_people_are_asked_has_words() {
    let known: BTreeSet<_> = Locale::of("en").phrases().collect();
    let mut missing = BTreeSet::new();
    let mut seen = BTreeSet::new();
    for noun in Noun::ALL {
        unsaid(&Shape::Record(noun.record()), &known, &mut missing, &mut seen);
    }
    assert!(missing.is_empty(), "no words for {missing:?}");
}

/// The fields and codes within a shape for which there are no words.
fn unsaid(
    shape: &Shape,
    known: &BTreeSet<&str>,
    missing: &mut BTreeSet<String>,
    seen: &mut BTreeSet<&'static str>,
) {
    match shape {
        Shape::Record(record) if seen.insert(record.name) => {
            for field in record.fields {
                let names =
                    [format!("field/{}.{}", record.name, field.name), format!("field/{}", field.name)];
                if !names.iter().any(|name| known.contains(name.as_str())) {
                    missing.insert(names[0].clone());
                }
                unsaid(&field.shape, known, missing, seen);
            }
        }
        Shape::Choice(choice) => missing.extend(choice.options.iter().filter_map(|(code, _)| {
            let special = format!("portrait/{}/{code}", choice.name);
            (!known.contains(special.as_str()) && !known.contains(code)).then_some(special)
        })),
        Shape::Either(either) => {
            either.shapes.iter().for_each(|shape| unsaid(shape, known, missing, seen));
        }
        Shape::List(shape) | Shape::Map(_, shape) | Shape::Checked(shape, _) => {
            unsaid(shape, known, missing, seen);
        }
        _ => {}
    }
}
