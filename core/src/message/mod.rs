//! How it speaks: a code and its parameters become a sentence in a language.
use crate::fault::Params;

/// The sentence.
#[must_use]
pub fn text(code: &str, _params: &Params, _language: &str) -> String {
    code.to_owned()
}
