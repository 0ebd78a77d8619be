//! Digests: SHA-256 over canonical JSON (RFC 8785), which anybody can recompute.

use serde::Serialize;
use sha2::{Digest, Sha256};

/// The digest of a value, in 64 hexadecimal digits.
pub(super) fn digest(value: &impl Serialize) -> String {
    // What comes from the model can always be written.
    let canonical = serde_json_canonicalizer::to_vec(value).unwrap_or_default();
    let mut digits = String::with_capacity(64);
    for byte in Sha256::digest(canonical) {
        for half in [byte >> 4, byte & 15] {
            digits.extend(char::from_digit(half.into(), 16));
        }
    }
    digits
}
