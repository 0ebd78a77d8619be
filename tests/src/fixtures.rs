//! Fixtures: found on disk and made against a door, as `tests/README.md` says.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value};
use tavolata::wire::Door;

/// The root of the repository.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The text of a file, by its path from the root of the repository.
///
/// # Errors
/// What went wrong, with the path.
pub fn read(path: &str) -> Result<String, String> {
    fs::read_to_string(root().join(path)).map_err(|error| format!("{path}: {error}"))
}

/// The JSON of a file, by its path from the root of the repository.
///
/// # Errors
/// What went wrong, with the path.
pub fn json(path: &str) -> Result<Value, String> {
    serde_json::from_str(&read(path)?).map_err(|error| format!("{path}: {error}"))
}

/// The JSON files in a folder and those within it, in the order of their paths, from the root of
/// the repository.
///
/// # Errors
/// What went wrong, with the path.
pub fn json_files(folder: &str) -> Result<Vec<String>, String> {
    let mut found = Vec::new();
    let entries = fs::read_dir(root().join(folder)).map_err(|error| format!("{folder}: {error}"))?;
    for entry in entries {
        let entry = entry.map_err(|error| format!("{folder}: {error}"))?;
        let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            found.extend(json_files(&path)?);
        } else if path.ends_with(".json") {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// What came of a step: its reply, or its refusal.
pub type Outcome = Result<Value, Value>;

/// Makes the steps of a fixture on one new handle, and gives what came of each.
///
/// # Errors
/// The first step that came out other than expected, and how.
pub fn run(fixture: &Value) -> Result<Vec<Outcome>, String> {
    let fixture = keyed(fixture, &["says", "steps"], "the fixture")?;
    if !fixture.get("says").is_some_and(Value::is_string) {
        return Err("the fixture does not say what holds".into());
    }
    let steps = fixture.get("steps").and_then(Value::as_array).filter(|steps| !steps.is_empty());
    let mut door = Door::new();
    let mut outcomes = Vec::new();
    for (row, step) in steps.ok_or("the fixture has no steps")?.iter().enumerate() {
        let made = make(&mut door, step);
        outcomes.push(made.map_err(|wrong| format!("step {}: {wrong}", row + 1))?);
    }
    Ok(outcomes)
}

const ARGUMENTS: [&str; 4] = ["with", "text", "file", "repeat"];
const EXPECTATIONS: [&str; 3] = ["reply", "reply_has", "refusal"];

fn make(door: &mut Door, step: &Value) -> Result<Outcome, String> {
    let keys: Vec<_> = ["call"].iter().chain(&ARGUMENTS).chain(&EXPECTATIONS).copied().collect();
    let step = keyed(step, &keys, "the step")?;
    for several in [&ARGUMENTS[..], &EXPECTATIONS[..]] {
        if several.iter().filter(|key| step.contains_key(**key)).count() > 1 {
            return Err(format!("it has several of {}", several.join(", ")));
        }
    }
    let call = step.get("call").and_then(Value::as_str).ok_or("it makes no call")?;
    let parsed = |text: &str| serde_json::from_str(text).map_err(|error| format!("`{call}`: {error}"));
    let outcome = match door.call(call, &arguments(step)?) {
        Ok(reply) => Ok(parsed(&reply)?),
        Err(refusal) => Err(parsed(&refusal)?),
    };
    let wrong = judge(step, &outcome);
    if wrong.is_empty() { Ok(outcome) } else { Err(format!("`{call}`\n    {}", wrong.join("\n    "))) }
}

/// The text of the arguments of a step.
///
/// # Errors
/// Why there is none.
pub fn arguments(step: &Map<String, Value>) -> Result<String, String> {
    if let Some(json) = step.get("with") {
        return Ok(json.to_string());
    }
    if let Some(text) = step.get("text") {
        return text.as_str().map(str::to_owned).ok_or_else(|| "`text` is no string".into());
    }
    if let Some(path) = step.get("file") {
        return read(path.as_str().ok_or("`file` is no string")?);
    }
    let Some(repeat) = step.get("repeat") else { return Ok("{}".into()) };
    let repeat = keyed(repeat, &["before", "unit", "times", "after"], "`repeat`")?;
    let text = |key: &str| repeat.get(key).and_then(Value::as_str);
    let times = repeat.get("times").and_then(Value::as_u64).and_then(|times| usize::try_from(times).ok());
    let (unit, times) = text("unit").zip(times).ok_or("`repeat` wants `unit` and `times`")?;
    let (before, after) = (text("before").unwrap_or_default(), text("after").unwrap_or_default());
    Ok(format!("{before}{}{after}", unit.repeat(times)))
}

/// A misspelt expectation would otherwise be one that always holds.
fn keyed<'v>(value: &'v Value, keys: &[&str], what: &str) -> Result<&'v Map<String, Value>, String> {
    let object = value.as_object().ok_or_else(|| format!("{what} is no object"))?;
    match object.keys().find(|key| !keys.contains(&key.as_str())) {
        Some(unknown) => Err(format!("{what} has the unknown key `{unknown}`")),
        None => Ok(object),
    }
}

fn judge(step: &Map<String, Value>, outcome: &Outcome) -> Vec<String> {
    let (whole, part, refusal) = (step.get("reply"), step.get("reply_has"), step.get("refusal"));
    match (outcome, whole, part, refusal) {
        (Ok(reply), _, _, Some(_)) => vec![format!("is not refused, but replies {}", brief(Some(reply)))],
        (Err(found), _, _, Some(expected)) => differences(expected, found, false, ""),
        (Err(found), ..) => vec![format!("is refused: {}", brief(Some(found)))],
        (Ok(reply), Some(expected), _, None) => differences(expected, reply, true, ""),
        (Ok(reply), None, Some(expected), None) => differences(expected, reply, false, ""),
        (Ok(_), None, None, None) => Vec::new(),
    }
}

/// What differs, each with its pointer; unless `whole`, an object may have more than is expected.
#[must_use]
pub fn differences(expected: &Value, found: &Value, whole: bool, at: &str) -> Vec<String> {
    match (expected, found) {
        (Value::Object(expected), Value::Object(found)) => {
            let more = found.keys().filter(|key| whole && !expected.contains_key(*key));
            let each = expected.keys().chain(more).map(|key| {
                let at = format!("{at}/{}", key.replace('~', "~0").replace('/', "~1"));
                match (expected.get(key), found.get(key)) {
                    (Some(expected), Some(found)) => differences(expected, found, whole, &at),
                    (expected, found) => vec![apart(&at, expected, found)],
                }
            });
            each.flatten().collect()
        }
        (Value::Array(expected), Value::Array(found)) if expected.len() == found.len() => {
            let pairs = expected.iter().zip(found).enumerate();
            pairs.flat_map(|(row, (one, two))| differences(one, two, whole, &format!("{at}/{row}"))).collect()
        }
        (Value::Number(one), Value::Number(two)) if one == two || one.as_f64() == two.as_f64() => Vec::new(),
        (one, two) if one == two => Vec::new(),
        (one, two) => vec![apart(at, Some(one), Some(two))],
    }
}

fn apart(at: &str, expected: Option<&Value>, found: Option<&Value>) -> String {
    let at = if at.is_empty() { "the whole" } else { at };
    format!("{at}: expected {}, got {}", brief(expected), brief(found))
}

fn brief(value: Option<&Value>) -> String {
    let text = value.map_or_else(|| "nothing".into(), Value::to_string);
    match text.char_indices().nth(600) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}
