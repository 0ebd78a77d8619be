//! What holds for any input, tried with thousands that nobody thought of.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

#[path = "properties/agenda.rs"]
mod agenda;
#[path = "properties/decisions.rs"]
mod decisions;
#[path = "properties/index.rs"]
mod index;
#[path = "properties/ledger.rs"]
mod ledger;
#[path = "properties/live.rs"]
mod live;
#[path = "properties/reading.rs"]
mod reading;
#[path = "properties/values.rs"]
mod values;

use conformance::fixtures::read;

/// The names of the five dossiers.
const DOSSIERS: [&str; 5] = ["cittadini-si-diventa", "teams", "mi-main", "wifi", "multi-azione-puglia"];

fn text_of(name: &str) -> String {
    read(&format!("examples/dossiers/{name}.json")).unwrap()
}
