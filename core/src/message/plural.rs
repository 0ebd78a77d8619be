//! The category of number that decides the form of words (Unicode CLDR, cardinal plurals).

/// The category that every language has.
pub(super) const OTHER: &str = "other";

/// The category of a count in a language.
pub(super) fn category(language: &str, count: i64) -> &'static str {
    let count = count.unsigned_abs();
    match (language, count) {
        ("ar", _) => arabic(count),
        ("fr", 0 | 1) | (_, 1) => "one",
        _ => OTHER,
    }
}

/// Arabic has six.
fn arabic(count: u64) -> &'static str {
    match (count, count % 100) {
        (0, _) => "zero",
        (1, _) => "one",
        (2, _) => "two",
        (_, 3..=10) => "few",
        (_, 11..=99) => "many",
        _ => OTHER,
    }
}

/// The categories for which a language wants words.
pub(super) fn categories(language: &str) -> &'static [&'static str] {
    match language {
        "ar" => &["zero", "one", "two", "few", "many", OTHER],
        _ => &["one", OTHER],
    }
}
