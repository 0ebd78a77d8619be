//! Saving: the stored form, always the same bytes for the same dossier.

use serde::Serialize;
use serde_json::ser::{CompactFormatter, Formatter, PrettyFormatter, Serializer};

use crate::model::Dossier;

/// How the text is laid out; the values and their order are the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Layout {
    /// A line for each value, two spaces for each step inwards: for people and their diffs.
    #[default]
    Indented,
    /// No space at all: for machines.
    Compact,
}

impl Dossier {
    /// The dossier as JSON text, indented.
    ///
    /// Fields stand in the order of the model, what is absent is left out, and both id and slug
    /// are written; reading it back gives the same dossier.
    ///
    /// ```
    /// use tavolata::Dossier;
    ///
    /// let text = r#"{"slug": "prova", "languages": ["it"], "format": 1}"#;
    /// let dossier = Dossier::from_json(text).unwrap();
    /// assert_eq!(Dossier::from_json(&dossier.to_json()).unwrap(), dossier);
    /// ```
    #[must_use]
    pub fn to_json(&self) -> String {
        self.to_json_in(Layout::Indented)
    }

    /// The dossier as JSON text in a layout.
    #[must_use]
    pub fn to_json_in(&self, layout: Layout) -> String {
        match layout {
            Layout::Indented => {
                let mut text = written(self, PrettyFormatter::new());
                text.push('\n');
                text
            }
            Layout::Compact => written(self, CompactFormatter),
        }
    }
}

fn written(dossier: &Dossier, formatter: impl Formatter) -> String {
    let mut bytes = Vec::new();
    // Writing to memory cannot fail, and the model holds nothing that JSON cannot.
    let outcome = dossier.serialize(&mut Serializer::with_formatter(&mut bytes, formatter));
    debug_assert!(outcome.is_ok());
    String::from_utf8(bytes).unwrap_or_default()
}
