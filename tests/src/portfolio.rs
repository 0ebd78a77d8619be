//! Makes the portfolio: the five example dossiers joined into one.
#![expect(clippy::panic, reason = "a part of the test suite: what is wrong here should stop it")]

use std::fs;

use tavolata::Dossier;

use crate::generated::root;

const EMPTY: &str = r#"{
  "format": 1,
  "slug": "portfolio",
  "namespace": "urn:tavolata:seeds",
  "title": {
    "it": "Cinque progetti FAMI attorno a un tavolo",
    "en": {"text": "Five FAMI projects round one table", "by": "human"}
  },
  "languages": ["it", "en"]
}"#;

const PARTS: [&str; 5] = ["cittadini-si-diventa", "teams", "mi-main", "wifi", "multi-azione-puglia"];

/// The portfolio in the stored form, as the file `examples/dossiers/portfolio.json`.
///
/// # Panics
/// Where an example cannot be read, or two of them disagree.
#[must_use]
pub fn portfolio() -> String {
    let read = |text: &str| Dossier::from_json(text).unwrap_or_else(|refusal| panic!("{refusal}"));
    let mut joined = read(EMPTY);
    for part in PARTS {
        let path = root().join(format!("examples/dossiers/{part}.json"));
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let (with_part, conflicts) = joined.join(&read(&text)).unwrap_or_else(|refusal| panic!("{refusal}"));
        assert!(conflicts.is_empty(), "{part} disagrees with those before: {conflicts:#?}");
        joined = with_part;
    }
    joined.to_json()
}
