//! Findings as JSON: a list of files, each with what was found in it or why it cannot be read.

use serde_json::{Value, json};

use crate::command::check::Report;
use crate::command::checked::{Checked, Held, Placed, Sound};
use crate::command::screen::{Screen, harmless_json};
use crate::document::{Layout, Problem};
use crate::fault::Fault;
use crate::json::written;
use crate::message;
use crate::rules::Finding;

pub(super) fn print(report: &Report<'_>) -> String {
    let files = report.checked.iter().map(|checked| file(checked, report.screen)).collect();
    text(&Value::Array(files))
}

/// JSON for people and machines.
pub(super) fn text(value: &Value) -> String {
    format!("{}\n", harmless_json(&written(value, Layout::Indented)))
}

fn file(checked: &Checked<'_>, screen: &Screen) -> Value {
    let (mut findings, mut problems) = (Vec::new(), Vec::new());
    match &checked.held {
        Held::Sound(sound) => {
            findings = sound.found.iter().map(|found| finding(found, sound, screen)).collect();
        }
        Held::Unsound(refusal) => {
            let placed = checked.problems(refusal);
            problems = placed.iter().map(|placed| problem(placed, &screen.language)).collect();
        }
        Held::Unread(fault) => problems.push(unread(fault, &screen.language)),
    }
    json!({"file": checked.path, "findings": findings, "problems": problems})
}

/// A finding as the call `check` gives it, and its place.
fn finding(found: &Placed<Finding>, sound: &Sound, screen: &Screen) -> Value {
    let (finding, language) = (&found.what, screen.language.as_str());
    let mut value = json!({
        "code": finding.code,
        "severity": finding.severity.code(),
        "at": finding.at,
        "line": found.line,
        "column": found.column,
        "end_column": found.column + found.length,
        "params": finding.params,
        "message": finding.message(language),
        "fix": finding.fix(language),
    });
    let acceptance = sound.acceptance(finding);
    let text = |text| Value::from(sound.read(text, screen));
    let more = [
        ("mend", finding.mend.as_ref().and_then(|mend| crate::json::read(&written(mend, Layout::Compact)))),
        ("accepted", finding.accepted.map(Value::from)),
        ("reason", acceptance.map(|acceptance| text(&acceptance.reason))),
        ("by", acceptance.and_then(|acceptance| acceptance.by.as_ref()).map(text)),
        ("until", acceptance.and_then(|acceptance| acceptance.until).map(|day| day.to_string().into())),
        ("language", message::instead_of(language).map(Value::from)),
    ];
    for (name, more) in more {
        if let (Some(fields), Some(more)) = (value.as_object_mut(), more) {
            fields.insert(name.to_owned(), more);
        }
    }
    value
}

fn problem(placed: &Placed<&Problem>, language: &str) -> Value {
    let Problem { code, at, params, line, column, .. } = placed.what;
    json!({
        "code": code,
        "at": at,
        "line": line,
        "column": column,
        "end_column": column + placed.length,
        "params": params,
        "message": message::text(code, params, language),
        "fix": message::fix(code, params, language),
    })
}

/// Of a file that could not be read nothing has a place.
fn unread(fault: &Fault, language: &str) -> Value {
    json!({
        "code": fault.code,
        "params": fault.params,
        "message": message::text(fault.code, &fault.params, language),
        "fix": message::fix(fault.code, &fault.params, language),
    })
}
