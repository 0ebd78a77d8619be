//! "Did you mean": the known name nearest to one that was written.

/// The known name that a person most likely meant, if any is near enough: a third of its letters
/// may differ, and a written name that a known one contains counts as near.
pub(crate) fn nearest<'n>(written: &str, known: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    // Longer names are no slips of the pen, and comparing them takes the square of their length.
    if written.len() > 100 {
        return None;
    }
    known
        .map(|name| (strsim::damerau_levenshtein(&written.to_lowercase(), name), name))
        .filter(|(distance, name)| {
            let longest = written.chars().count().max(name.chars().count());
            *distance * 3 <= longest.max(3) || (written.len() >= 4 && name.contains(written))
        })
        .min()
        .map(|(_, name)| name)
}
