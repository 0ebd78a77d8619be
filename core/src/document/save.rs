//! Saving: the stored form, always the same bytes for the same dossier.

use crate::json::{Layout, written};
use crate::model::Dossier;

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
        let mut text = written(self, layout);
        if layout == Layout::Indented {
            text.push('\n');
        }
        text
    }
}
