//! Letters: large and small ones alike.

/// In small letters, each by itself. (The standard library also looks what stands around a Greek
/// sigma, which takes six kilobytes of the wasm file; whoever compares folds both sides.)
pub(crate) fn lower(text: &str) -> String {
    text.chars().flat_map(char::to_lowercase).collect()
}
