//! "Did you mean": the known name nearest to one that was written.

use crate::fault::Fault;
use crate::letters::lower;

/// The known name that a person most likely meant, if any is near enough: a third of its letters
/// may differ, but of a short name not the first; of those as near, it is the one that begins alike. A
/// written name that one known name contains, and no other, counts as near: of several, one would be
/// picked by chance, and mislead.
pub(crate) fn nearest<'n>(written: &str, mut known: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    let mut effort = usize::MAX;
    nearest_within(&mut effort, written, &mut known)
}

/// A fault with the known name nearest to what was written, where one is near enough. It is one piece
/// of code for all lists of names.
pub(crate) fn near(fault: Fault, written: &str, known: &mut dyn Iterator<Item = &str>) -> Fault {
    match nearest_within(&mut { usize::MAX }, written, known) {
        Some(near) => fault.with("nearest", near),
        None => fault,
    }
}

/// The same with all there is to choose from: of lists that are short enough to be read.
pub(crate) fn among(fault: Fault, written: &str, known: &mut dyn Iterator<Item = &str>) -> Fault {
    let known: Vec<&str> = known.collect();
    near(fault.with("known", known.join(", ")), written, &mut known.into_iter())
}

/// The nearest, with so many comparisons at most, which are counted off; advice on thousands of slips
/// must not take longer than finding them. One piece of code for all lists of names, for there are
/// many.
pub(crate) fn nearest_within<'n>(
    effort: &mut usize,
    written: &str,
    known: &mut dyn Iterator<Item = &'n str>,
) -> Option<&'n str> {
    let length = written.chars().count();
    // Longer names are no slips of the pen, and comparing them takes the square of their length.
    if length > 100 {
        return None;
    }
    let lower = lower(written);
    let mut best: Option<(usize, bool, &str)> = None;
    let (mut container, mut containers) = (None, 0_usize);
    for name in known {
        if length >= 4 && name.contains(written) {
            container = Some(name);
            containers += 1;
        }
        let longest = length.max(name.chars().count());
        let farthest = longest.max(3) / 3;
        if name.chars().count().abs_diff(length) > farthest {
            continue;
        }
        *effort = effort.checked_sub(1)?;
        let begins_otherwise = !name.starts_with(lower.chars().next().unwrap_or_default());
        let found = (strsim::osa_distance(&lower, name), begins_otherwise, name);
        let is_short = name.chars().count() <= 3;
        if found.0 <= farthest && !(is_short && begins_otherwise) && best.is_none_or(|best| found < best) {
            best = Some(found);
        }
    }
    best.map(|(.., name)| name).or(container.filter(|_| containers == 1))
}
