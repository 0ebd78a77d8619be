//! Opens the door of tavolata to JavaScript, and does nothing else.

use wasm_bindgen::prelude::wasm_bindgen;

/// One dossier, held in the memory of the wasm module.
#[wasm_bindgen]
pub struct Door(tavolata::wire::Door);

#[wasm_bindgen]
impl Door {
    /// A new, empty dossier.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn open() -> Self {
        Self(tavolata::wire::Door::new())
    }

    /// Makes the call `name`: JSON text in, JSON text out.
    ///
    /// # Errors
    /// Throws the text of a refusal, as JSON; `dossier.js` makes a `Refusal` of it.
    pub fn call(&mut self, name: &str, arguments: &str) -> Result<String, String> {
        self.0.call(name, arguments)
    }
}
