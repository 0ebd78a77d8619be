//! Prints the rules for people: each with reason, remedy, source, and a dossier that breaks it and
//! one that keeps it.

use std::fmt::Write as _;

use serde_json::{Map, Value, json};
use tavolata::Dossier;
use tavolata::rules::{CATALOGUE, Finding, Profile, Rule};

/// The day as of which examples are checked.
pub const EXAMPLE_DAY: &str = "2026-01-01";

/// An example of a rule as a dossier: its tables, with a head where it brings none.
///
/// # Errors
/// Why it is no dossier.
pub fn example(tables: &str) -> Result<Dossier, String> {
    let mut document: Map<String, Value> = serde_json::from_str(tables).map_err(|error| error.to_string())?;
    for (name, value) in [("format", json!(1)), ("slug", json!("example")), ("languages", json!(["it"]))] {
        document.entry(name).or_insert(value);
    }
    Dossier::from_json(&Value::Object(document).to_string()).map_err(|refusal| refusal.to_string())
}

/// What a rule finds in one of its examples, as the default profile asks it.
///
/// # Errors
/// Why the example is no dossier.
pub fn found_in(rule: &Rule, tables: &str) -> Result<Vec<Finding>, String> {
    let mut findings = example(tables)?.check(&Profile::default(), EXAMPLE_DAY.parse().ok());
    findings.retain(|finding| finding.code == rule.code);
    Ok(findings)
}

/// The rules, as the file `docs/rules.md`.
#[must_use]
pub fn rules() -> String {
    let mut out = format!(
        "# Rules\n\nGenerated from the core: {} rules in {} groups. ",
        CATALOGUE.len(),
        groups().len()
    );
    out.push_str(
        "An *error* cannot be as it stands, a *warning* is probably wrong or will hurt, *advice* could be better or is worth knowing. \
         ✓ marks what a machine can mend unseen, ✎ what it can suggest. Each rule has an example that breaks it and one that keeps it, \
         held against it as of 2026-01-01.\n\n\
         A profile leaves rules out, changes how grave they are and the figures they go by ([how](checking.md)); \
         a dossier may accept a finding, with a reason.\n",
    );
    for group in groups() {
        let _ = write!(out, "\n- **{group}**:");
        for rule in CATALOGUE.iter().filter(|rule| rule.group() == group) {
            let _ = write!(out, " [{}](#{})", breach(rule), anchor(rule));
        }
    }
    out.push('\n');
    for group in groups() {
        let _ = write!(out, "\n## {group}\n");
        CATALOGUE.iter().filter(|rule| rule.group() == group).for_each(|rule| one(rule, &mut out));
    }
    out
}

/// The groups, in the order of the catalogue.
fn groups() -> Vec<&'static str> {
    let mut groups: Vec<_> = CATALOGUE.iter().map(|rule| rule.group()).collect();
    groups.dedup();
    groups
}

fn one(rule: &Rule, out: &mut String) {
    let findings = found_in(rule, rule.bad).unwrap_or_default();
    let finding = findings.first();
    let mark = match finding.and_then(|finding| finding.mend.as_ref()) {
        Some(mend) if mend.certain => " ✓",
        Some(_) => " ✎",
        None => "",
    };
    let _ = write!(out, "\n### {}\n\n*{}*{mark}", rule.code, rule.severity.code());
    if let Some(finding) = finding {
        let _ = write!(out, " · {}", escaped(&finding.message("en")));
    }
    let _ = write!(
        out,
        "\n\n{} **{}**\n",
        rule.because,
        escaped(&finding.map_or_else(|| rule.fix.into(), |it| it.fix("en")))
    );
    for limit in rule.limits {
        let _ =
            write!(out, "\nGoes by `{}`: {} ({} to {}).", limit.name, limit.default, limit.least, limit.most);
    }
    if rule.dated {
        out.push_str("\nGoes by the day as of which one looks.");
    }
    let _ = write!(out, "\nSource: {}.\n", rule.sources.join("; "));
    if !rule.bad.is_empty() {
        let _ = write!(
            out,
            "\n<details><summary>Examples</summary>\n\nBroken:\n\n```json\n{}\n```\n\nKept:\n\n```json\n{}\n```\n\n</details>\n",
            pretty(rule.bad),
            pretty(rule.good)
        );
    }
}

fn breach(rule: &Rule) -> &'static str {
    rule.code.split_once('/').map_or(rule.code, |(_, breach)| breach)
}

/// The anchor of a heading, as Markdown is shown on the web.
fn anchor(rule: &Rule) -> String {
    rule.code.replace('/', "")
}

/// A message in Markdown: what stands in backticks is code already.
fn escaped(message: &str) -> String {
    message.replace('<', "&lt;")
}

/// Example tables, indented alike whatever their source looks like.
fn pretty(tables: &str) -> String {
    let lines: Vec<_> = tables.lines().collect();
    let inner = lines.iter().skip(1).filter(|line| !line.trim().is_empty());
    let margin = inner.map(|line| line.len() - line.trim_start().len()).min().unwrap_or_default();
    let trimmed = |line: &&str| {
        line.get(margin.min(line.len() - line.trim_start().len())..).unwrap_or_default().to_owned()
    };
    let first = lines.first().map(|line| (*line).to_owned());
    first.into_iter().chain(lines.iter().skip(1).map(trimmed)).collect::<Vec<_>>().join("\n")
}
