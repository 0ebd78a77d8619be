//! Order and sets of short lists, by one piece of code for all types.
//!
//! The sorts of the standard library are faster, and each type sorted with them adds four kilobytes
//! to the wasm file; lists that may be very long still use them.

use std::cmp::Ordering;

/// Sorting that keeps what is equal in its order.
pub(crate) trait InOrder<T> {
    /// Sorts by a comparison.
    fn order_by(&mut self, compare: impl FnMut(&T, &T) -> Ordering);

    /// Sorts by a key.
    fn order_by_key<K: Ord>(&mut self, mut key: impl FnMut(&T) -> K) {
        self.order_by(|one, other| key(one).cmp(&key(other)));
    }

    /// Sorts by the items themselves.
    fn order(&mut self)
    where
        T: Ord,
    {
        self.order_by(T::cmp);
    }
}

impl<T> InOrder<T> for [T] {
    fn order_by(&mut self, mut compare: impl FnMut(&T, &T) -> Ordering) {
        if self.len() < 2 {
            return;
        }
        let mut places: Vec<usize> = (0..self.len()).collect();
        merge_sort(&mut places, &mut |one, other| match (self.get(one), self.get(other)) {
            (Some(one), Some(other)) => compare(one, other),
            _ => Ordering::Equal,
        });
        // Each item goes round its circle of places once.
        for start in 0..places.len() {
            let mut here = start;
            while let Some(place) = places.get_mut(here) {
                let from = std::mem::replace(place, here);
                if from == start {
                    break;
                }
                self.swap(here, from);
                here = from;
            }
        }
    }
}

/// Lists up to this length are put in order where they are: for them room for another costs more.
const SHORT: usize = 20;

/// Sorts numbers by what they stand for.
fn merge_sort(places: &mut Vec<usize>, compare: &mut dyn FnMut(usize, usize) -> Ordering) {
    if places.len() <= SHORT {
        return insertion_sort(places, compare);
    }
    let mut width = 1;
    while width < places.len() {
        let mut merged = Vec::with_capacity(places.len());
        for pair in places.chunks(width * 2) {
            let (mut left, mut right) = pair.split_at_checked(width).unwrap_or((pair, &[]));
            while let (Some((one, further)), Some((other, beyond))) =
                (left.split_first(), right.split_first())
            {
                if compare(*other, *one) == Ordering::Less {
                    merged.push(*other);
                    right = beyond;
                } else {
                    merged.push(*one);
                    left = further;
                }
            }
            merged.extend_from_slice(left);
            merged.extend_from_slice(right);
        }
        *places = merged;
        width *= 2;
    }
}

/// The same, of few.
fn insertion_sort(places: &mut [usize], compare: &mut dyn FnMut(usize, usize) -> Ordering) {
    for sorted in 1..places.len() {
        let mut here = sorted;
        while let Some([before, it]) = here.checked_sub(1).and_then(|start| places.get_mut(start..=here))
            && compare(*it, *before) == Ordering::Less
        {
            std::mem::swap(before, it);
            here -= 1;
        }
    }
}

/// The different ones among some items, in order.
pub(crate) fn distinct<T: Ord>(items: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut items: Vec<T> = items.into_iter().collect();
    items.order();
    items.dedup();
    items
}

/// The numbers of those items that stand before already, in order.
pub(crate) fn repeats<T: Ord>(items: &[T]) -> Vec<usize> {
    let mut places: Vec<usize> = (0..items.len()).collect();
    merge_sort(&mut places, &mut |one, other| items.get(one).cmp(&items.get(other)));
    let pairs = places.iter().zip(places.iter().skip(1));
    let repeats =
        pairs.filter(|(one, other)| items.get(**one) == items.get(**other)).map(|(_, later)| *later);
    let mut repeats: Vec<_> = repeats.collect();
    repeats.order();
    repeats
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_equal_stays_in_its_order() {
        let mut words = ["tre", "due", "uno", "quattro", "sei", "cinque", "otto"];
        words.order_by_key(|word| word.len());
        assert_eq!(words, ["tre", "due", "uno", "sei", "otto", "cinque", "quattro"]);
        let mut none: [u8; 0] = [];
        none.order();
        let mut many: Vec<u32> =
            (0..1000).map(|number: u32| number.wrapping_mul(2_654_435_761) % 1009).collect();
        let mut sorted = many.clone();
        sorted.sort_unstable();
        many.order();
        assert_eq!(many, sorted);
        assert_eq!(repeats(&["tre", "due", "tre", "uno", "due", "tre"]), [2, 4, 5]);
    }
}
