//! Every fixture holds in Rust, through the door that other languages use.

use conformance::fixtures::{json, json_files, run};

#[test]
fn every_fixture_holds() {
    let files = json_files("tests/fixtures").unwrap_or_default();
    assert!(!files.is_empty(), "there are no fixtures");
    let held = |path: &String| json(path).and_then(|fixture| run(&fixture)).map(drop);
    let wrong: Vec<_> =
        files.iter().filter_map(|path| Some(format!("{path}\n  {}", held(path).err()?))).collect();
    assert!(wrong.is_empty(), "{} of {} fail:\n{}", wrong.len(), files.len(), wrong.join("\n"));
}

#[test]
fn every_wrong_fixture_fails() {
    let wrong = json("tests/wrong.json").unwrap_or_default();
    let fixtures = wrong.as_array().map(Vec::as_slice).unwrap_or_default();
    assert!(!fixtures.is_empty(), "there are no wrong fixtures");
    for fixture in fixtures {
        assert!(run(fixture).is_err(), "it holds all the same: {fixture}");
    }
}
