//! The files that are made from the core, and what each should hold.

use std::path::PathBuf;

use crate::{portfolio, python, reference, rules, schema, typescript};

/// The command that makes them anew.
pub const REMEDY: &str = "UPDATE=1 cargo test -p conformance --test generated";

/// A file made from the core.
#[derive(Debug)]
pub struct Generated {
    /// Where it lies, from the root of the repository.
    pub path: &'static str,
    /// What it should hold.
    pub text: String,
}

/// Every file made from the core.
#[must_use]
pub fn files() -> Vec<Generated> {
    vec![
        Generated { path: "bindings-wasm/js/calls.d.ts", text: typescript::declarations() },
        Generated { path: "bindings-python/python/tavolata/_calls.py", text: python::module() },
        Generated { path: "examples/dossiers/portfolio.json", text: portfolio::portfolio() },
        Generated { path: "docs/schema.json", text: schema::schema() },
        Generated { path: "docs/reference.md", text: reference::reference() },
        Generated { path: "docs/rules.md", text: rules::rules() },
    ]
}

/// The root of the repository.
#[must_use]
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
}
