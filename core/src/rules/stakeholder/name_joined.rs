//! A name made of two names may be two bodies, or one body under both its names.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "stakeholder/name-joined",
    severity: Severity::Warning,
    says: "`{name}` joins two names with `{joint}`: two bodies, or one under both its names?",
    because: "As it stands nobody can tell how many bodies sit at the table, nor find either by its name.",
    fix: "Enter two stakeholders; or, if it is one, give it one name and put the other among its aliases.",
    sources: &["Popolo 1.0, handling duplicates"],
    bad: r#"{"stakeholders": [
        {"slug": "forem", "name": "Office Wallon de la formation e Le Forem", "kind": "foreign_public_body"}
    ]}"#,
    good: r#"{"stakeholders": [
        {
            "slug": "forem",
            "name": "Le Forem",
            "kind": "foreign_public_body",
            "aliases": ["Office Wallon de la formation"]
        }
    ]}"#,
    checks: &[Check::Stakeholder(|view, stakeholder, found| {
        if matches!(stakeholder.form, Some(StakeholderForm::Group)) {
            return;
        }
        let name = view.read(&stakeholder.name);
        if let Some(joint) = JOINTS.iter().find(|joint| joins(&name, joint)) {
            found.at("/name", [("name", name.into()), ("joint", joint.trim().into())]);
        }
    })],
    ..Rule::PLAIN
};

const JOINTS: &[&str] = &[" e ", " ed ", " et ", " and ", " y ", " und "];

/// Whether what follows the joint begins like a name of its own, with a capital or an article
/// before one, and what stands before it is long enough to be one.
fn joins(name: &str, joint: &str) -> bool {
    name.match_indices(joint).any(|(at, joint)| {
        let (before, after) =
            (name.get(..at).unwrap_or_default(), name.get(at + joint.len()..).unwrap_or_default());
        let capital =
            |word: Option<&str>| word.and_then(|word| word.chars().next()).is_some_and(char::is_uppercase);
        before.split_whitespace().count() >= 2
            && after.split_whitespace().count() >= 2
            && capital(after.split_whitespace().next())
    })
}
