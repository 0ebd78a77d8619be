//! Of rules: each is one file, one fixture and one key of the locales, under one name.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use conformance::fixtures::{json, json_files, root};
use conformance::rules::found_in;
use serde_json::{Value, json};
use tavolata::Dossier;
use tavolata::rules::{CATALOGUE, Profile};

#[test]
fn every_rule_is_shown_passing_and_failing() {
    for rule in CATALOGUE {
        let fixture = json(&format!("tests/fixtures/rules/{}.json", rule.code)).unwrap();
        let steps = fixture["steps"].as_array().unwrap();
        let checks: Vec<_> = steps.iter().filter(|step| step["call"] == "check").collect();
        for check in &checks {
            assert_eq!(check["with"]["only"][0], rule.code, "{} is not asked by name", rule.code);
        }
        let passes = checks.iter().any(|check| check["reply"] == json!([]));
        let finds = |finding: &Value| finding["code"] == rule.code;
        let fails =
            |check: &&Value| check["reply_has"].as_array().is_some_and(|found| found.iter().all(finds));
        assert!(passes, "{} is never shown passing", rule.code);
        assert!(checks.iter().copied().any(|check| fails(&check)), "{} is never shown failing", rule.code);
    }
}

#[test]
fn every_fixture_of_a_rule_is_of_one_that_exists() {
    let codes: BTreeSet<_> =
        CATALOGUE.iter().map(|rule| format!("tests/fixtures/rules/{}.json", rule.code)).collect();
    for path in json_files("tests/fixtures/rules").unwrap() {
        assert!(codes.contains(&path), "{path} is of no rule");
    }
}

#[test]
fn every_rule_is_one_file_named_for_the_breach() {
    let mut seen = BTreeSet::new();
    for rule in CATALOGUE {
        assert!(seen.insert(rule.code), "{} is listed twice", rule.code);
        let (group, breach) = rule.code.split_once('/').unwrap();
        let plain = |part: &str| part.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
        assert!(plain(group) && plain(breach) && group == rule.group(), "{} is not group/breach", rule.code);
        for wish in ["use-", "prefer-", "should-", "must-", "no-"] {
            assert!(!breach.starts_with(wish), "{} names a wish, not a breach", rule.code);
        }
        let file = format!("core/src/rules/{group}/{}.rs", breach.replace('-', "_"));
        assert!(root().join(&file).is_file(), "{} has no file {file}", rule.code);
        assert!(!rule.sources.is_empty(), "{} comes from nowhere", rule.code);
    }
}

#[test]
fn every_rule_has_an_example_that_breaks_it_and_one_that_keeps_it() {
    // What `own/unfinished` speaks of stands in a profile; its fixture shows it.
    for rule in CATALOGUE.iter().filter(|rule| rule.code != "own/unfinished") {
        let found = |tables| found_in(rule, tables).unwrap_or_else(|error| panic!("{}: {error}", rule.code));
        assert_eq!(found(rule.bad).len(), 1, "the bad example of {} breaks it once", rule.code);
        assert_eq!(found(rule.good).len(), 0, "the good example of {} keeps it", rule.code);
    }
}

#[test]
fn every_limit_has_a_default_that_it_may_be_set_to() {
    for rule in CATALOGUE {
        for limit in rule.limits {
            assert!((limit.least..=limit.most).contains(&limit.default), "{} {}", rule.code, limit.name);
        }
    }
}

#[test]
fn what_may_be_personal_is_a_parameter() {
    for rule in CATALOGUE {
        for name in rule.personal {
            assert!(rule.english().params().contains(name), "{} speaks of no {name}", rule.code);
        }
    }
}

/// The dossiers that the fixtures of rules load.
fn shown() -> impl Iterator<Item = Dossier> {
    let fixtures = json_files("tests/fixtures/rules").unwrap().into_iter().map(|path| json(&path).unwrap());
    fixtures.flat_map(|fixture| {
        let steps = fixture["steps"].as_array().unwrap().clone();
        steps.into_iter().filter_map(|step| {
            let text = step["text"].as_str().map_or_else(|| step["with"].to_string(), str::to_owned);
            (step["call"] == "load").then(|| Dossier::from_json(&text).ok()).flatten()
        })
    })
}

#[test]
fn a_rule_says_whether_it_goes_by_the_day() {
    let mut goes: BTreeSet<&str> = BTreeSet::new();
    let days = ["1990-01-01", "2019-06-01", "2021-10-15", "2024-01-01", "2026-01-01", "2099-12-31"];
    let profile = Profile::default();
    for dossier in shown() {
        let by_rule = |as_of: Option<NaiveDate>| {
            let findings = dossier.check_all(&profile, as_of);
            CATALOGUE
                .iter()
                .map(move |rule| {
                    let of_rule = findings.iter().filter(|finding| finding.code == rule.code);
                    (rule.code, of_rule.map(|finding| finding.at.clone()).collect::<Vec<_>>())
                })
                .collect::<Vec<_>>()
        };
        let without = by_rule(None);
        for day in days {
            let differing = by_rule(Some(day.parse().unwrap())).into_iter().zip(&without);
            goes.extend(differing.filter(|(with, without)| with != *without).map(|((code, _), _)| code));
        }
    }
    for rule in CATALOGUE.iter().filter(|rule| rule.group() != "accepted") {
        assert_eq!(rule.dated, goes.contains(rule.code), "{}", rule.code);
    }
}

#[test]
fn a_group_or_rule_asked_alone_finds_what_it_finds_among_all() {
    let text = std::fs::read_to_string(root().join("examples/dossiers/portfolio.json")).unwrap();
    let mut dossier = Dossier::from_json(&text).unwrap();
    // Of what is accepted some is found and some is not; one acceptance is over.
    let accepted = json!([
        {"code": "barrier/nature-missing", "reason": "Non rilevata nella ricerca"},
        {"code": "identifier/malformed", "at": "/projects/0", "reason": "Corretto nella fonte"},
        {"code": "service/owner-missing", "reason": "In corso di verifica", "until": "2022-06-30"},
    ]);
    dossier.accepted = serde_json::from_value(accepted).unwrap();
    let as_of = NaiveDate::from_ymd_opt(2023, 6, 1);
    let all = dossier.check_all(&Profile::default(), as_of);
    assert!(all.iter().any(|finding| finding.code == "accepted/finding-absent"));
    let groups = CATALOGUE.iter().map(|rule| rule.group()).collect::<BTreeSet<_>>().into_iter();
    for asked in groups.chain(CATALOGUE.iter().map(|rule| rule.code)) {
        let alone = dossier.check_all(&Profile::of_rules([asked]), as_of);
        let is_meant = |code: &str| code == asked || code.split('/').next() == Some(asked);
        let among_all = all.iter().filter(|finding| is_meant(&finding.code));
        assert_eq!(alone.iter().collect::<Vec<_>>(), among_all.collect::<Vec<_>>(), "{asked}");
    }
}
