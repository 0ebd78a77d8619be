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
    let digit = |half: u8| if half < 10 { b'0' + half } else { b'a' - 10 + half };
    let mut digits = [0; 64];
    for (pair, byte) in digits.as_chunks_mut::<2>().0.iter_mut().zip(Sha256::digest(text.as_bytes())) {
        *pair = [digit(byte >> 4), digit(byte & 15)];
    }
    str::from_utf8(&digits).unwrap_or_default().to_owned()
}
