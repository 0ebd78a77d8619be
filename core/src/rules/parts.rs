//! Parts of a check: the subjects of a dossier, all in one part or, with the feature `threads`, in as
//! many as there are processors. What comes of it is the same.

use crate::model::Dossier;
use crate::rules::subjects::Subjects;

/// Makes something of each part of the subjects, in their order.
pub(super) fn each<R: Send>(dossier: &Dossier, parts: usize, make: impl Fn(Subjects) -> R + Sync) -> Vec<R> {
    each_with(dossier, vec![(); parts], |subjects, ()| make(subjects))
}

/// The same, where each part takes something of its own along.
pub(super) fn each_with<T: Send, R: Send>(
    dossier: &Dossier,
    parts: Vec<T>,
    make: impl Fn(Subjects, T) -> R + Sync,
) -> Vec<R> {
    let all = Subjects::of(dossier);
    let size = all.len().div_ceil(parts.len().max(1)).max(1);
    side_by_side(parts, |part, with| make(all.clone().part(part * size, size), with))
}

/// Below so many entities, to begin a thread costs more than it saves.
#[cfg(feature = "threads")]
const SMALL: usize = 2000;

/// How many parts a dossier is best checked in.
#[cfg(feature = "threads")]
pub(super) fn count(dossier: &Dossier) -> usize {
    match dossier.entity_count() {
        0..SMALL => 1,
        _ => std::thread::available_parallelism().map_or(1, usize::from),
    }
}

/// How many parts a dossier is best checked in.
#[cfg(not(feature = "threads"))]
pub(super) fn count(_: &Dossier) -> usize {
    1
}

#[cfg(feature = "threads")]
fn side_by_side<T: Send, R: Send>(parts: Vec<T>, make: impl Fn(usize, T) -> R + Sync) -> Vec<R> {
    if parts.len() < 2 {
        return parts.into_iter().enumerate().map(|(part, with)| make(part, with)).collect();
    }
    let make = &make;
    std::thread::scope(|scope| {
        let begun: Vec<_> =
            parts.into_iter().enumerate().map(|(part, with)| scope.spawn(move || make(part, with))).collect();
        // What panics there panics here, as it would without threads.
        let done = begun.into_iter().map(|thread| thread.join());
        done.map(|made| made.unwrap_or_else(|panic| std::panic::resume_unwind(panic))).collect()
    })
}

#[cfg(not(feature = "threads"))]
fn side_by_side<T: Send, R: Send>(parts: Vec<T>, make: impl Fn(usize, T) -> R + Sync) -> Vec<R> {
    parts.into_iter().enumerate().map(|(part, with)| make(part, with)).collect()
}
