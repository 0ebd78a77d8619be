//! Findings as SARIF 2.1.0, the format that code hosts and editors exchange.

use serde_json::{Value, json};
use uuid::Uuid;

use crate::command::check::Report;
use crate::command::checked::{Checked, Held, Placed, Sound};
use crate::command::json::text;
use crate::command::text::justification;
use crate::document::{Lines, Tree, replacements};
use crate::fault::Params;
use crate::message;
use crate::rules::{CATALOGUE, Finding, Profile, Rule, Severity};

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

pub(super) fn print(report: &Report<'_>) -> String {
    let language = report.screen.language.as_str();
    let results: Vec<_> = report.checked.iter().flat_map(|checked| results(checked, report)).collect();
    let notices: Vec<_> =
        report.checked.iter().filter_map(|checked| notification(checked, language)).collect();
    let driver = json!({
        "name": "tavolata",
        "version": env!("CARGO_PKG_VERSION"),
        "semanticVersion": env!("CARGO_PKG_VERSION"),
        "rules": rules(report.profile, &results, language),
    });
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": driver},
            "columnKind": "unicodeCodePoints",
            "language": message::Locale::of(language).language(),
            "invocations": [{
                "executionSuccessful": notices.is_empty(),
                "toolExecutionNotifications": notices,
            }],
            "results": results,
        }],
    });
    text(&log)
}

/// The rules that were asked, and what else the results speak of.
fn rules(profile: &Profile, results: &[Value], language: &str) -> Vec<Value> {
    let asked = CATALOGUE.iter().filter(|rule| profile.asks(rule));
    let mut rules: Vec<_> = asked.map(|rule| described(rule, language)).collect();
    for code in results.iter().filter_map(|result| result.get("ruleId")?.as_str()) {
        if !rules.iter().any(|rule| rule.get("id").and_then(Value::as_str) == Some(code)) {
            rules.push(foreign(profile, code, language));
        }
    }
    rules
}

fn described(rule: &Rule, language: &str) -> Value {
    let saying = rule.saying(language);
    json!({
        "id": rule.code,
        "shortDescription": {"text": message::shape(saying.says, language)},
        "fullDescription": {"text": saying.because},
        "help": {"text": message::shape(saying.fix, language)},
        "defaultConfiguration": {"level": level(rule.severity)},
    })
}

/// A rule of the profile's own, or a problem that keeps a file from being read.
fn foreign(profile: &Profile, code: &str, language: &str) -> Value {
    let own = profile.own.iter().find(|own| own.code == code);
    let (says, because, fix, severity) = match own {
        Some(own) => {
            let read = |text: &crate::model::value::Text| text.read(&[language], "").to_owned();
            let optional = |text: &Option<_>| text.as_ref().map(read).unwrap_or_default();
            let severity = own.severity.unwrap_or(Severity::Warning);
            (read(&own.says), optional(&own.because), optional(&own.fix), severity)
        }
        None => {
            let saying = message::Locale::of(language).saying(code).unwrap_or_default();
            (saying.says.into(), saying.because.into(), saying.fix.into(), Severity::Error)
        }
    };
    let says = message::shape(&says, language);
    // A description may not be empty, and not everything has a reason of its own.
    let or_says = |text: String| if text.is_empty() { says.clone() } else { text };
    json!({
        "id": code,
        "shortDescription": {"text": says},
        "fullDescription": {"text": or_says(because)},
        "help": {"text": or_says(message::shape(&fix, language))},
        "defaultConfiguration": {"level": level(severity)},
    })
}

fn results(checked: &Checked<'_>, report: &Report<'_>) -> Vec<Value> {
    match &checked.held {
        Held::Sound(sound) => {
            let file = File::of(checked);
            sound.found.iter().map(|it| finding(&file, sound, it, report)).collect()
        }
        Held::Unsound(refusal) => {
            let language = report.screen.language.as_str();
            let problem = |placed: &Placed<&crate::document::Problem>| {
                let it = placed.what;
                let says = message(it.code, &it.params, language);
                let location = location(checked.path, placed, &it.at);
                result(it.code, Severity::Error, &says, location, &it.at)
            };
            checked.problems(refusal).iter().map(problem).collect()
        }
        Held::Unread(_) => Vec::new(),
    }
}

/// A file in which findings can be mended; one whose lines are not to be shown has no tree.
struct File<'c> {
    path: &'c str,
    text: &'c str,
    tree: Option<Tree<'c>>,
    lines: Lines<'c>,
}

impl<'c> File<'c> {
    fn of(checked: &Checked<'c>) -> Self {
        let Checked { path, text, .. } = *checked;
        let tree = checked.open.then(|| Tree::read(text).ok()).flatten();
        Self { path, text, tree, lines: Lines::of(text) }
    }

    /// How the text can be changed so that a finding is mended, where that takes so little.
    fn fixes(&self, finding: &Finding, language: &str) -> Option<Value> {
        let edits = &finding.mend.as_ref()?.edits;
        let replacements =
            replacements(self.tree.as_ref()?, self.text, edits)?.into_iter().map(|(start, end, new)| {
                let ((start_line, start), (end_line, end)) =
                    (self.lines.line_and_column(start), self.lines.line_and_column(end));
                json!({
                    "deletedRegion": {
                        "startLine": start_line,
                        "startColumn": start,
                        "endLine": end_line,
                        "endColumn": end,
                    },
                    "insertedContent": {"text": new},
                })
            });
        Some(json!([{
            "description": {"text": finding.fix(language)},
            "artifactChanges": [{
                "artifactLocation": {"uri": uri(self.path)},
                "replacements": replacements.collect::<Vec<_>>(),
            }],
        }]))
    }
}

fn finding(file: &File<'_>, sound: &Sound, found: &Placed<Finding>, report: &Report<'_>) -> Value {
    let (finding, language) = (&found.what, report.screen.language.as_str());
    let says = sentences(&finding.message(language), &finding.fix(language));
    let location = location(file.path, found, &finding.at);
    let mut value = result(&finding.code, finding.severity, &says, location, &lasting(sound, &finding.at));
    // The acceptance stands in the dossier itself.
    let suppressions = justification(sound, finding, report.screen)
        .map(|why| json!([{"kind": "inSource", "status": "accepted", "justification": why}]));
    for (name, more) in [("suppressions", suppressions), ("fixes", file.fixes(finding, language))] {
        if let (Some(fields), Some(more)) = (value.as_object_mut(), more) {
            fields.insert(name.into(), more);
        }
    }
    value
}

fn message(code: &str, params: &Params, language: &str) -> String {
    sentences(&message::text(code, params, language), &message::fix(code, params, language))
}

/// What is the case and what to do, as sentences.
fn sentences(says: &str, fix: &str) -> String {
    let stop = if says.ends_with(['?', '!', '.']) { "" } else { "." };
    format!("{says}{stop} {fix}").trim_end().to_owned()
}

fn result(code: &str, severity: Severity, says: &str, location: Value, place: &str) -> Value {
    let print = Uuid::new_v5(&Uuid::NAMESPACE_URL, format!("{code} {place}").as_bytes());
    json!({
        "ruleId": code,
        "level": level(severity),
        "message": {"text": says},
        "locations": [location],
        "partialFingerprints": {"codeAndPlace/v1": print.simple().to_string()},
    })
}

fn location<T>(path: &str, place: &Placed<T>, pointer: &str) -> Value {
    let region = json!({
        "startLine": place.line.max(1),
        "startColumn": place.column.max(1),
        "endColumn": place.column.max(1) + place.length,
    });
    json!({
        "physicalLocation": {"artifactLocation": {"uri": uri(path)}, "region": region},
        "logicalLocations": [{"fullyQualifiedName": pointer}],
    })
}

/// A place that stays when rows move: with the id in the place of the row's number.
fn lasting(sound: &Sound, pointer: &str) -> String {
    let mut steps: Vec<_> = pointer.split('/').map(str::to_owned).collect();
    if let [_, table, row, ..] = steps.as_mut_slice()
        && let Some(noun) = crate::model::Noun::ALL.iter().find(|noun| noun.table() == table)
        && let Some(id) = row.parse().ok().and_then(|row| sound.dossier.id_at(*noun, row))
    {
        *row = id.to_string();
    }
    steps.join("/")
}

/// Why a file could not be read: of the run, not of the file's content.
fn notification(checked: &Checked<'_>, language: &str) -> Option<Value> {
    let Held::Unread(fault) = &checked.held else { return None };
    Some(json!({
        "descriptor": {"id": fault.code},
        "level": "error",
        "message": {"text": message(fault.code, &fault.params, language)},
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": uri(checked.path)}}}],
    }))
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "note",
    }
}

/// A path as a URI: relative as it was given, absolute with its scheme.
fn uri(path: &str) -> String {
    let path = path.replace('\\', "/");
    let path = path.strip_prefix("./").unwrap_or(&path);
    let mut out = String::new();
    let drive = path.split_once(':').filter(|(drive, _)| drive.len() == 1);
    if path.starts_with('/') {
        out.push_str("file://");
    } else if drive.is_some() {
        out.push_str("file:///");
    }
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                out.push(byte.into())
            }
            b':' if drive.is_some() => out.push(':'),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_becomes_a_uri() {
        assert_eq!(uri("./a b/è.json"), "a%20b/%C3%A8.json");
        assert_eq!(uri("C:\\x\\y.json"), "file:///C:/x/y.json");
        assert_eq!(uri("/x:y.json"), "file:///x%3Ay.json");
    }
}
