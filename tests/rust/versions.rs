//! One version for everything: what each manifest says, or leaves to another to say.

use std::fs;

use conformance::generated::root;
use serde_json::Value;

fn text(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_default()
}

#[test]
fn the_npm_package_has_the_version_of_the_crate() {
    let package: Value = serde_json::from_str(&text("bindings-wasm/package.json")).unwrap();
    assert_eq!(package["version"], env!("CARGO_PKG_VERSION"));
}

#[test]
fn the_python_package_takes_its_version_from_the_crate() {
    let project = text("bindings-python/pyproject.toml");
    assert!(project.contains("dynamic = [\"version\""), "pyproject.toml states a version of its own");
}

#[test]
fn the_crate_pins_itself_within_the_workspace() {
    let pinned = format!("tavolata = {{ path = \"core\", version = \"={}\"", env!("CARGO_PKG_VERSION"));
    assert!(text("Cargo.toml").contains(&pinned));
}

#[test]
fn the_changelog_speaks_of_this_version() {
    assert!(text("CHANGELOG.md").contains(&format!("## {}", env!("CARGO_PKG_VERSION"))));
}
