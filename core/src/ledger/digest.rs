//! Digests: SHA-256 over canonical JSON (RFC 8785), which anybody can recompute.

use sha2::{Digest, Sha256};

use crate::json::{Layout, written_into};
use crate::model::node::Node;

/// The digest of a value, in 64 hexadecimal digits.
pub(super) fn digest(value: &dyn Node) -> String {
    digest_by(&mut String::new(), value)
}

/// The same, by way of a text that is used again and again.
pub(super) fn digest_by(text: &mut String, value: &dyn Node) -> String {
    written_into(text, value, Layout::Canonical);
    let mut digits = String::with_capacity(64);
    for byte in Sha256::digest(text.as_bytes()) {
        for half in [byte >> 4, byte & 15] {
            digits.extend(char::from_digit(half.into(), 16));
        }
    }
    digits
}
