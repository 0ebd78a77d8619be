//! The one door for other languages: a named call, JSON in, JSON out.

/// A handle on one dossier, for a host in another language.
#[derive(Default)]
pub struct Door {
    document: String,
}

impl Door {
    /// An empty dossier behind a new handle.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Makes the call `name` with JSON arguments.
    ///
    /// # Errors
    /// A refusal, as JSON.
    pub fn call(&mut self, name: &str, arguments: &str) -> Result<String, String> {
        match name {
            "describe" => Ok(r#"{"version":"0.1.0","format":1,"calls":[{"name":"describe"},{"name":"load"},{"name":"save"}]}"#.to_owned()),
            "load" => {
                self.document = arguments.to_owned();
                Ok("{}".to_owned())
            }
            "save" => Ok(self.document.clone()),
            _ => Err(format!(r#"{{"code":"call/unknown","at":"","params":{{"name":{name:?}}},"message":"there is no such call"}}"#)),
        }
    }
}
