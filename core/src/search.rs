//! Parts of a text, found one place after the other.
//!
//! What is looked for here is short, and so is where. The standard library searches texts of any
//! length in linear time, and slices them with a message for each that it could not: six kilobytes
//! of the wasm file.

/// Whether a letter stands in a text.
pub(crate) fn has(text: &str, letter: char) -> bool {
    match u8::try_from(letter) {
        Ok(byte) if byte.is_ascii() => text.as_bytes().contains(&byte),
        _ => text.chars().any(|other| other == letter),
    }
}

/// Where a part first stands in a text.
pub(crate) fn find(text: &str, part: &str) -> Option<usize> {
    if part.is_empty() {
        return Some(0);
    }
    let alike = |bytes: &[u8]| bytes.first() == part.as_bytes().first() && bytes == part.as_bytes();
    text.as_bytes().windows(part.len()).position(alike)
}

/// What stands before a part of a text, and what behind.
pub(crate) fn split_once<'t>(text: &'t str, part: &str) -> Option<(&'t str, &'t str)> {
    let at = find(text, part)?;
    Some((text.get(..at)?, text.get(at + part.len()..)?))
}

/// The text with another in the place of a part that is not empty, wherever it stands.
pub(crate) fn replaced(text: &str, part: &str, by: &str) -> String {
    let (mut out, mut rest) = (String::with_capacity(text.len()), text);
    while let Some((before, behind)) = split_once(rest, part) {
        out.push_str(before);
        out.push_str(by);
        rest = behind;
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::{find, replaced, split_once};

    #[test]
    fn parts_are_found_where_the_standard_library_finds_them() {
        for (text, part) in [
            ("", "a"),
            ("a", ""),
            ("a", "ab"),
            ("aab", "ab"),
            ("à – è – ì", " – "),
            ("aaaa", "aa"),
            ("ab", "b"),
        ] {
            assert_eq!(find(text, part), text.find(part), "{part} in {text}");
            assert_eq!(split_once(text, part), text.split_once(part), "{part} in {text}");
            if !part.is_empty() {
                assert_eq!(replaced(text, part, "a–"), text.replace(part, "a–"), "{part} in {text}");
            }
        }
    }
}
