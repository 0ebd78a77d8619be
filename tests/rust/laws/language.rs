//! Of language: everything is said in every language, with the same parameters.

use std::collections::BTreeSet;

use tavolata::document::PROBLEMS;
use tavolata::message::{LANGUAGES, Locale, Saying};
use tavolata::model::describe::{Datum, Shape};
use tavolata::model::{Dossier, Noun};
use tavolata::rules::CATALOGUE;
use tavolata::wire::CALLS;
use tavolata::workflow::{MACHINES, Role};

use crate::told;

/// Problems that no fixture can show in every language, and what shows them instead.
const SHOWN_ELSEWHERE: [(&str, &str); 5] = [
    ("document/too-large", "half a gibibyte is too much for a browser: limits.rs"),
    ("document/too-many-entities", "two million entities are too many for a browser: limits.rs"),
    ("document/not-utf8", "texts of other languages are never anything else: limits.rs"),
    ("workflow/event-astray", "nothing that is decided leads there: properties/ledger.rs seeks it"),
    ("document/unreadable", "there is no such text: properties.rs seeks one"),
];

#[test]
fn every_code_is_shown_by_a_fixture() {
    let told = told();
    let elsewhere = |code: &str| SHOWN_ELSEWHERE.iter().any(|(shown, _)| *shown == code);
    let codes = Locale::of("en").codes().filter(|code| !elsewhere(code));
    let missing: Vec<_> = codes.filter(|code| !told.contains_key(*code)).collect();
    assert!(missing.is_empty(), "no fixture shows {}", missing.join(", "));
}

#[test]
fn every_problem_rule_and_refusal_is_said_in_every_language() {
    let english = Locale::of("en");
    let codes: BTreeSet<_> = english.codes().collect();
    for problem in PROBLEMS {
        assert!(codes.contains(problem.code), "nothing is said of {}", problem.code);
    }
    for &language in LANGUAGES {
        let locale = Locale::of(language);
        assert_eq!(locale.language(), language);
        assert_eq!(locale.codes().collect::<BTreeSet<_>>(), codes, "codes of {language}");
        for code in &codes {
            let (here, there) = (locale.saying(code).unwrap(), english.saying(code).unwrap());
            assert!(!here.says.is_empty() && !here.fix.is_empty(), "{language} {code}");
            assert_eq!(here.params(), there.params(), "parameters of {language} {code}");
            for words in here.categories() {
                assert_eq!(words, locale.categories(), "the forms of number of {language} {code}");
            }
            let is_rule = CATALOGUE.iter().any(|rule| rule.code == *code);
            assert_eq!(!here.because.is_empty(), is_rule, "the reason of {language} {code}");
            assert!(!here.because.contains(['{', '[']), "the reason of {language} {code} has parameters");
        }
    }
}

#[test]
fn every_language_has_the_same_phrases() {
    let english: BTreeSet<_> = Locale::of("en").phrases().collect();
    for &language in LANGUAGES {
        let locale = Locale::of(language);
        assert_eq!(locale.phrases().collect::<BTreeSet<_>>(), english, "phrases of {language}");
        for &phrase in &english {
            // The mark between thousands may be a space.
            let says = locale.phrase(phrase);
            let is_mark = phrase.contains("mark/");
            assert!(!says.is_empty() && (is_mark || !says.trim().is_empty()), "{language} {phrase}");
            let (here, there) = (said(says), said(Locale::of("en").phrase(phrase)));
            assert_eq!(here.params(), there.params(), "parameters of {language} {phrase}");
            for words in here.categories() {
                assert_eq!(words, locale.categories(), "the forms of number of {language} {phrase}");
            }
        }
    }
}

fn said(says: &'static str) -> Saying {
    Saying { says, ..Saying::default() }
}

#[test]
fn states_and_roles_have_words() {
    let known: BTreeSet<_> = Locale::of("en").phrases().collect();
    for machine in MACHINES {
        let Shape::Choice(choice) = machine.noun.record().field(machine.field).unwrap().shape else {
            panic!("the state of {} is no code", machine.noun.code())
        };
        for state in machine.states {
            let special = format!("portrait/{}/{}", choice.name, state.code);
            let is_known = known.contains(special.as_str()) || known.contains(state.code);
            assert!(is_known, "no words for the state {} of {}", state.code, machine.noun.code());
        }
    }
    let Shape::Choice(roles) = Role::SHAPE else { panic!("a role is no code") };
    for (role, _) in roles.options {
        assert!(known.contains(format!("roles/{role}").as_str()), "no words for the role {role}");
    }
}

#[test]
fn verbs_and_what_is_told_of_have_words() {
    let known: BTreeSet<_> = Locale::of("en").phrases().collect();
    for verb in ["register", "revise", "retire", "settle"] {
        assert!(known.contains(format!("verb/{verb}").as_str()), "nothing is said of {verb}");
        assert!(known.contains(format!("label/{verb}").as_str()), "no words for {verb}");
    }
    for machine in MACHINES {
        for step in machine.steps {
            let (noun, verb) = (machine.noun.code(), step.verb);
            assert!(known.contains(format!("verb/{noun}/{verb}").as_str()), "nothing is said of {verb}");
            assert!(known.contains(format!("label/{verb}").as_str()), "no words for {verb} of {noun}");
        }
    }
    let nameless = |name: &str| Locale::of("it").record_of(name) == name;
    for record in Noun::ALL.iter().map(|noun| noun.record().name).chain(["Command", "Context"]) {
        assert!(!nameless(record), "no words for {record}");
    }
}

#[test]
fn every_parameter_of_a_message_is_given_with_its_code() {
    let told = told();
    for code in Locale::of("en").codes() {
        let Some(given) = told.get(code) else { continue };
        for name in Locale::of("en").saying(code).unwrap().params() {
            assert!(given.contains_key(name), "no fixture shows {code} with its parameter {name}");
        }
    }
    for problem in PROBLEMS {
        let Some(given) = told.get(problem.code) else { continue };
        let listed: BTreeSet<_> = problem.params.iter().copied().collect();
        let given: BTreeSet<_> = given.keys().map(String::as_str).collect();
        assert_eq!(given, listed, "parameters of {}", problem.code);
    }
}

#[test]
fn what_a_field_expects_has_words() {
    let mut names = BTreeSet::new();
    let mut seen = BTreeSet::new();
    expected(&Dossier::SHAPE, &mut names, &mut seen);
    for call in CALLS {
        expected(&call.arguments, &mut names, &mut seen);
    }
    let known: BTreeSet<_> = Locale::of("en").phrases().collect();
    let missing: Vec<_> = names.iter().filter(|name| !known.contains(**name)).collect();
    assert!(missing.is_empty(), "no words for {missing:?}");
}

fn expected(shape: &Shape, names: &mut BTreeSet<&'static str>, seen: &mut BTreeSet<&'static str>) {
    match shape {
        Shape::Flag => drop(names.insert("Flag")),
        Shape::Whole { .. } => drop(names.insert("Whole")),
        Shape::Number => drop(names.insert("Number")),
        Shape::Scalar(scalar) => drop(names.insert(scalar.name)),
        Shape::Choice(_) => drop(names.insert("Choice")),
        Shape::Reference(_) => drop(names.insert("Reference")),
        Shape::Open => drop(names.insert("Object")),
        Shape::List(item) => {
            names.insert("List");
            expected(item, names, seen);
        }
        Shape::Map(key, value) => {
            names.extend(["Object", key.name]);
            expected(value, names, seen);
        }
        Shape::Record(record) => {
            names.insert("Object");
            if seen.insert(record.name) {
                record.fields.iter().for_each(|field| expected(&field.shape, names, seen));
            }
        }
        Shape::Either(either) => {
            names.insert(either.name);
            either.shapes.iter().for_each(|shape| expected(shape, names, seen));
        }
        Shape::Checked(shape, _) => expected(shape, names, seen),
    }
}
