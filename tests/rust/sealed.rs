//! What a ledger has sealed, recomputed by `sha256sum` over canonical JSON that another library writes.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::io::Write;
use std::process::{self, Command, Stdio};
use std::{env, fs};

use conformance::fixtures::{json, json_files, run};
use conformance::generated::root;
use serde_json::Value;
use tavolata::Dossier;
use tavolata::document::Layout;

/// The digest that the shell's own program gives of a value.
fn sha256sum(value: &Value) -> String {
    let mut child = Command::new("sha256sum").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let text = serde_json_canonicalizer::to_vec(value).unwrap();
    child.stdin.take().unwrap().write_all(&text).unwrap();
    let told = String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap();
    told.split_whitespace().next().unwrap_or_default().to_owned()
}

/// Every ledger in the fixtures that is opened, and not refused.
fn ledgers() -> Vec<Value> {
    let mut ledgers = Vec::new();
    for path in json_files("tests/fixtures/ledger").unwrap() {
        let fixture = json(&path).unwrap();
        let outcomes = run(&fixture).unwrap();
        let steps = fixture.get("steps").and_then(Value::as_array).unwrap();
        let opened = steps.iter().zip(outcomes).filter(|(step, outcome)| {
            step.get("call").is_some_and(|call| call == "open_ledger") && outcome.is_ok()
        });
        ledgers.extend(opened.filter_map(|(step, _)| step.get("with").cloned()));
    }
    ledgers
}

#[test]
fn canonical_json_is_what_another_library_makes_of_it() {
    let numbers = [
        "0",
        "-0.0",
        "1",
        "-1",
        "100",
        "1e21",
        "1e20",
        "123456789012345e6",
        "1e-6",
        "1e-7",
        "0.1",
        "-0.5",
        "1.5e300",
        "5e-324",
        "9007199254740992",
        "333333333.3333333",
        "1e-5",
        "4.50",
        "2e-3",
        "0.000001",
        "123.456",
        "123456789012345e10",
    ];
    let numbers: Vec<Value> = numbers.iter().map(|text| serde_json::from_str(text).unwrap()).collect();
    let text = serde_json::json!({
        "format": 1, "slug": "prova", "languages": ["it"], "title": "Così",
        "ext": {
            "numbers": numbers,
            "\u{20ac}": "Euro", "\r": "Return", "\u{fb33}": "Dalet", "1": "One", "\u{1f600}": "Smiley",
            "\u{80}": "Control", "\u{f6}": "Diaeresis",
            "b": [true, false, null, "\u{7f}\u{1f}\u{8}\u{c}\"\\/<>\u{2028}"],
            "a": {"z": {}, "y": [], "": 1},
        },
    });
    let dossier = Dossier::from_json(&text.to_string()).unwrap();
    let canonical = dossier.to_json_in(Layout::Canonical);
    let value: Value = serde_json::from_str(&dossier.to_json()).unwrap();
    assert_eq!(canonical, serde_json_canonicalizer::to_string(&value).unwrap());
}

#[test]
fn whoever_has_sha256sum_can_recompute_what_a_ledger_has_sealed() {
    let ledgers = ledgers();
    assert!(ledgers.len() > 1, "there are ledgers in the fixtures");
    let mut sealed = 0;
    for ledger in ledgers {
        assert_eq!(Some(sha256sum(&ledger["origin"]).as_str()), ledger["root"].as_str());
        for entry in ledger["entries"].as_array().unwrap() {
            assert_eq!(Some(sha256sum(&entry["deed"]).as_str()), entry["hash"].as_str());
            sealed += 1;
        }
    }
    assert!(sealed > 3, "{sealed} entries");
}

/// The program of `docs/ledger.md` in some language.
fn shown(language: &str) -> String {
    let document = fs::read_to_string(root().join("docs/ledger.md")).unwrap();
    let (_, after) = document.split_once(&format!("```{language}\n")).unwrap();
    after.split_once("```").unwrap().0.to_owned()
}

#[test]
fn the_shell_program_that_readers_are_shown_recomputes_the_hashes() {
    let jq = Command::new("jq").arg("--version").output();
    assert!(jq.is_ok(), "the shell program of docs/ledger.md wants `jq`: install it, as tests/run does");
    let ledger =
        ledgers().into_iter().max_by_key(|ledger| ledger["entries"].as_array().unwrap().len()).unwrap();
    let folder = env::temp_dir().join(format!("tavolata-sealed-{}", process::id()));
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("ledger.json"), ledger.to_string()).unwrap();
    let ran = Command::new("bash").args(["-c", &shown("bash")]).current_dir(&folder).output().unwrap();
    fs::remove_dir_all(&folder).unwrap();
    let entries = ledger["entries"].as_array().unwrap();
    let sealed = entries.iter().map(|entry| format!("as sealed {}\n", entry["hash"].as_str().unwrap()));
    assert_eq!(String::from_utf8(ran.stdout).unwrap(), sealed.collect::<String>());
}
