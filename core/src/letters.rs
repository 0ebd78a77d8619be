//! Letters: large and small ones alike.

/// In small letters, each by itself. (The standard library also looks what stands around a Greek
/// sigma, which takes six kilobytes of the wasm file; whoever compares folds both sides.)
pub(crate) fn lower(text: &str) -> String {
    text.chars().map(small).collect()
}

/// The small letter of a large one, and any other as it is. Of `İ`, for which the standard library
/// has an `i` and the dot by itself, it is the `i`.
pub(crate) fn small(letter: char) -> char {
    if letter.is_ascii() {
        letter.to_ascii_lowercase()
    } else {
        letter.to_lowercase().next().unwrap_or(letter)
    }
}
