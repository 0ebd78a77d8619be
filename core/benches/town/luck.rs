//! Chance that comes out the same every time (SplitMix64).

/// A seeded stream of numbers.
pub(crate) struct Luck(u64);

impl Luck {
    pub(crate) fn of(seed: u64) -> Self {
        Self(seed)
    }

    pub(crate) fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below `bound`.
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        (self.number() % bound as u64) as usize
    }

    /// A number from `least` to `most`, both included.
    pub(crate) fn between(&mut self, least: i64, most: i64) -> i64 {
        least + self.below((most - least + 1) as usize) as i64
    }

    /// Yes once in so many times.
    pub(crate) fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    pub(crate) fn pick<'l, T: ?Sized>(&mut self, list: &[&'l T]) -> &'l T {
        list[self.below(list.len())]
    }

    /// Something `times - 1` times in so many, else nothing.
    pub(crate) fn mostly<T>(&mut self, times: usize, value: T) -> Option<T> {
        (!self.once_in(times)).then_some(value)
    }

    /// Something once in so many times.
    pub(crate) fn rarely<T>(&mut self, times: usize, value: T) -> Option<T> {
        self.once_in(times).then_some(value)
    }
}
