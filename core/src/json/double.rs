//! Doubles from their digits, each the nearest there is.
//!
//! The standard library reads them with a table of ten kilobytes that no compression makes smaller.
//! Nearly every number that people write needs one exact multiplication or division instead, and
//! the others a long division.

use std::cmp::Ordering;

/// The double nearest to a number that is written as in JSON, infinite where it is too large;
/// nothing where it is no number.
pub(crate) fn double(written: &str) -> Option<f64> {
    let unsigned = written.strip_prefix('-');
    let (mantissa, exponent) = split(unsigned.unwrap_or(written), &['e', 'E']);
    let (whole, fraction) = split(mantissa, &['.']);
    let (digits, left_out) = significant(whole.bytes().chain(fraction.bytes()))?;
    let exponent = power(exponent)? + left_out - i64::try_from(fraction.len()).ok()?;
    let number = nearest(digits, exponent);
    Some(if unsigned.is_some() { -number } else { number })
}

fn split<'w>(written: &'w str, at: &[char]) -> (&'w str, &'w str) {
    written.split_once(at).unwrap_or((written, ""))
}

/// An exponent; of one that is too large for any number, one that is as well.
fn power(written: &str) -> Option<i64> {
    let digits = written.strip_prefix(['+', '-']).unwrap_or(written);
    let size = digits.bytes().try_fold(0, |size: i64, digit| {
        digit.is_ascii_digit().then(|| (size * 10 + i64::from(digit - b'0')).min(i64::MAX >> 8))
    })?;
    Some(if written.starts_with('-') { -size } else { size })
}

/// The first digits of a number, as many as are sure to fit, and how many come after them.
///
/// Whoever reads a number keeps it only where seventeen digits say it. Of any other it does not
/// matter which way the last bit is rounded; that something follows is marked all the same.
fn significant(digits: impl Iterator<Item = u8>) -> Option<(u64, i64)> {
    const FULL: u64 = 10_u64.pow(18);
    let (mut first, mut left_out) = (0, 0);
    for digit in digits {
        if !digit.is_ascii_digit() {
            return None;
        }
        let digit = u64::from(digit - b'0');
        if first < FULL {
            first = first * 10 + digit;
        } else {
            first |= u64::from(digit > 0);
            left_out += 1;
        }
    }
    Some((first, left_out))
}

/// The double nearest to `digits` times ten to the power of `exponent`.
fn nearest(digits: u64, exponent: i64) -> f64 {
    let power = usize::try_from(exponent.unsigned_abs()).unwrap_or(usize::MAX);
    match (POWERS.get(power), exponent) {
        _ if digits == 0 => 0.0,
        // Both are doubles, so what is nearest to their quotient or product is what the processor finds.
        (Some(power), ..0) if digits < 1 << 53 => digits as f64 / power,
        (Some(power), 0..) if digits < 1 << 53 => digits as f64 * power,
        (_, ..-400) => 0.0,
        (_, -400..0) => quotient(Large::of(digits), Large::of(1).times_ten(power)),
        (_, 0..400) => quotient(Large::of(digits).times_ten(power), Large::of(1)),
        (_, 400..) => f64::INFINITY,
    }
}

/// The powers of ten that a double holds exactly.
const POWERS: [f64; 23] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18,
    1e19, 1e20, 1e21, 1e22,
];

/// The double nearest to a quotient.
fn quotient(mut rest: Large, mut divisor: Large) -> f64 {
    // A double has 53 bits; of some more the last stands for all that follow.
    const BITS: i64 = 60;
    let exponent = rest.bits() - divisor.bits();
    rest.shift(-exponent);
    divisor.shift(exponent);
    let mut bits = 0;
    for _ in 0..BITS {
        bits <<= 1;
        if rest.compared(&divisor) != Ordering::Less {
            rest.subtract(&divisor);
            bits |= 1;
        }
        rest.shift(1);
    }
    rounded(bits | u64::from(rest.bits() > 0), exponent - (BITS - 1))
}

/// The double nearest to `bits` times two to the power of `exponent`: of two the even one.
fn rounded(bits: u64, exponent: i64) -> f64 {
    let excess = i64::from(u64::BITS - bits.leading_zeros()) - 53;
    // The smallest doubles have fewer bits.
    let dropped = excess.max(-1074 - exponent).max(1);
    if dropped >= i64::from(u64::BITS) {
        return 0.0;
    }
    let (kept, half) = (bits >> dropped, 1 << (dropped - 1));
    let up = match (bits - (kept << dropped)).cmp(&half) {
        Ordering::Less => 0,
        Ordering::Equal => kept & 1,
        Ordering::Greater => 1,
    };
    let power = match u64::try_from(exponent + dropped + 1023) {
        Ok(0) | Err(_) => f64::from_bits(1 << (exponent + dropped + 1074)),
        Ok(biased @ 1..=2046) => f64::from_bits(biased << 52),
        Ok(_) => f64::INFINITY,
    };
    (kept + up) as f64 * power
}

/// A whole number of any size, the lowest 32 bits first; the highest are not nothing.
struct Large(Vec<u32>);

impl Large {
    fn of(number: u64) -> Self {
        let mut large = Self(vec![number as u32, (number >> 32) as u32]);
        large.trim();
        large
    }

    fn trim(&mut self) {
        while self.0.last() == Some(&0) {
            self.0.pop();
        }
    }

    /// How many bits it has.
    fn bits(&self) -> i64 {
        let highest = self.0.last().map_or(0, |limb| limb.leading_zeros());
        self.0.len() as i64 * 32 - i64::from(highest)
    }

    /// The number times ten to a power.
    fn times_ten(mut self, power: usize) -> Self {
        for _ in 0..power {
            self.times(10);
        }
        self
    }

    fn times(&mut self, factor: u64) {
        let mut carried = 0;
        for limb in &mut self.0 {
            carried += u64::from(*limb) * factor;
            *limb = carried as u32;
            carried >>= 32;
        }
        if carried > 0 {
            self.0.push(carried as u32);
        }
    }

    /// Times two, so many times.
    fn shift(&mut self, bits: i64) {
        if bits > 0 {
            self.0.splice(0..0, std::iter::repeat_n(0, (bits / 32) as usize));
            self.times(1 << (bits % 32));
        }
    }

    fn compared(&self, other: &Self) -> Ordering {
        self.0.len().cmp(&other.0.len()).then_with(|| self.0.iter().rev().cmp(other.0.iter().rev()))
    }

    /// Takes away a number that is no larger.
    fn subtract(&mut self, other: &Self) {
        let mut borrowed = 0;
        for (at, limb) in self.0.iter_mut().enumerate() {
            let less = i64::from(*limb) - i64::from(other.0.get(at).copied().unwrap_or(0)) - borrowed;
            *limb = less as u32;
            borrowed = i64::from(less < 0);
        }
        self.trim();
    }
}

#[cfg(test)]
mod tests {
    use super::double;

    #[track_caller]
    fn is_read(written: &str) {
        let (ours, theirs) = (double(written).unwrap(), written.parse::<f64>().unwrap());
        assert_eq!(ours.to_bits(), theirs.to_bits(), "{written}: {ours:e} is not {theirs:e}");
    }

    #[test]
    fn doubles_are_read_as_the_standard_library_reads_them() {
        let mut bits = 0x9E37_79B9_7F4A_7C15_u64;
        for _ in 0..5_000 {
            bits ^= bits << 13;
            bits ^= bits >> 7;
            bits ^= bits << 17;
            let number = f64::from_bits(bits);
            if number.is_finite() {
                is_read(&format!("{number:e}"));
                is_read(&format!("{number:.16e}"));
                is_read(&(number % 1e6).to_string());
            }
            is_read(&format!("{}.{}e{}", bits >> 40, bits % 10_000, bits as i8));
        }
    }

    #[test]
    fn doubles_are_read_at_the_ends_of_their_range() {
        for written in [
            "0",
            "-0",
            "0.0e5",
            "-0.1",
            "1e22",
            "1e23",
            "9007199254740993",
            "9007199254740993e-1",
            "5e-324",
            "2e-324",
            "3e-324",
            "2.4703282292062328e-324",
            "2.4703282292062327e-324",
            "1e-400",
            "1e-9999999999999",
            "2.2250738585072011e-308",
            "2.2250738585072014e-308",
            "1.7976931348623157e308",
            "1.7976931348623158e308",
            "1.7976931348623159e308",
            "1e309",
            "1e99999999999999999999",
            "0.000000000000000000000000000001e30",
            "123456789012345678901234567890",
        ] {
            is_read(written);
        }
        for written in ["x", "1x", "1.x", "1e5x", "--1"] {
            assert_eq!(double(written), None, "{written}");
        }
    }
}
