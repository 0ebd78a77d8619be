//! The files that are made from the core, and what each should hold.

use std::fs;
use std::path::PathBuf;

use crate::{histories, portfolio, python, reference, refusals, rules, schema, typescript, workflow};

/// The command that makes them anew.
pub const REMEDY: &str = "UPDATE=1 cargo test -p conformance --test generated";

/// A file made from the core.
#[derive(Debug)]
pub struct Generated {
    /// Where it lies, from the root of the repository.
    pub path: String,
    /// What it should hold.
    pub text: String,
}

/// Every file made from the core.
#[must_use]
pub fn files() -> Vec<Generated> {
    let mut files = vec![
        Generated { path: "bindings-wasm/js/calls.d.ts".into(), text: typescript::declarations() },
        Generated { path: "bindings-python/python/tavolata/_calls.py".into(), text: python::module() },
        Generated { path: "examples/dossiers/portfolio.json".into(), text: portfolio::portfolio() },
        Generated { path: "docs/schema.json".into(), text: schema::schema() },
        Generated { path: "docs/reference.md".into(), text: reference::reference() },
        Generated { path: "docs/rules.md".into(), text: rules::rules() },
        Generated { path: "docs/refusals.md".into(), text: refusals::refusals() },
    ];
    // People write parts of it as well.
    let workflow = fs::read_to_string(root().join("docs/workflow.md")).unwrap_or_default();
    files.extend(workflow::files(&workflow));
    files.extend(histories::files());
    files
}

/// The root of the repository.
#[must_use]
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
}
