//! The Gulpease index: how easy an Italian text is to read, from 0 to 100.

/// The index of a text: by it, one under 80 is hard with a primary school certificate, one under
/// 60 with a lower-secondary one, one under 40 even with an upper-secondary one.
pub(super) fn index(text: &str) -> Option<i64> {
    let (mut letters, mut words, mut sentences, mut open) = (0, 0, 0, false);
    for chunk in text.split_whitespace() {
        for word in chunk.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()) {
            words += 1;
            letters += word.chars().count();
            open = true;
        }
        let ends = chunk.trim_end_matches(['"', '»', '”', ')']).ends_with(['.', '!', '?', '…', ';']);
        if ends && open {
            sentences += 1;
            open = false;
        }
    }
    sentences += i64::from(open);
    let letters = i64::try_from(letters).ok()?;
    let points = (300 * sentences - 10 * letters).checked_div_euclid(words)?;
    Some((89 + points).clamp(0, 100))
}
