//! What JSON is made of below the brackets: white space, strings, numbers.

use std::borrow::Cow;

/// A number as JSON writes it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Number {
    /// A whole number from zero.
    Whole(u64),
    /// A whole number below zero.
    Negative(i64),
    /// Any other.
    Fraction(f64),
}

impl Number {
    /// Whether it is as large as a double holds, and no larger.
    pub(crate) fn is_finite(self) -> bool {
        !matches!(self, Self::Fraction(fraction) if fraction.is_infinite())
    }
}

/// The first byte from there on that is no white space.
pub(crate) fn skip_space(bytes: &[u8], mut at: usize) -> usize {
    while matches!(bytes.get(at), Some(b' ' | b'\n' | b'\t' | b'\r')) {
        at += 1;
    }
    at
}

/// Where the run of plain characters of a string ends: at a quotation mark, a backslash, a control
/// character or the end of the text.
pub(crate) fn plain_end(bytes: &[u8], start: usize) -> usize {
    let mut at = start;
    // Eight bytes at a step: most of a dossier is text that people have written.
    while let Some(&eight) = bytes.get(at..).and_then(|rest| rest.first_chunk::<8>()) {
        let special = specials(u64::from_le_bytes(eight));
        if special != 0 {
            return at + special.trailing_zeros() as usize / 8;
        }
        at += 8;
    }
    // Of the last eight those are plain that were looked at already.
    if let (true, Some(&eight)) = (start < at && at < bytes.len(), bytes.last_chunk::<8>()) {
        let special = specials(u64::from_le_bytes(eight));
        let plain = if special == 0 { 8 } else { special.trailing_zeros() as usize / 8 };
        return bytes.len() - 8 + plain;
    }
    while let Some(&byte) = bytes.get(at) {
        if byte == b'"' || byte == b'\\' || byte < 0x20 {
            break;
        }
        at += 1;
    }
    at
}

/// The high bit of the first byte that is a quotation mark, a backslash or a control character
/// (bits of later bytes may be set as well where one of them is).
fn specials(eight: u64) -> u64 {
    const ONES: u64 = u64::from_ne_bytes([1; 8]);
    let each = |byte: u8| ONES * u64::from(byte);
    let (quote, backslash) = (eight ^ each(b'"'), eight ^ each(b'\\'));
    // A byte below what is taken from it comes to have its high bit, which no plain ASCII byte has.
    let below = eight.wrapping_sub(each(0x20)) | quote.wrapping_sub(ONES) | backslash.wrapping_sub(ONES);
    below & !eight & each(0x80)
}

/// What a string says, from what stands between its quotation marks; nothing where an escape is
/// wrong.
pub(crate) fn unescaped(written: &str) -> Option<Cow<'_, str>> {
    if !written.contains('\\') {
        return Some(Cow::Borrowed(written));
    }
    let mut out = String::with_capacity(written.len());
    let mut rest = written;
    while let Some((before, after)) = rest.split_once('\\') {
        out.push_str(before);
        let (letter, mut tail) = split_first(after)?;
        out.push(match letter {
            '"' | '\\' | '/' => letter,
            'b' => '\u{8}',
            'f' => '\u{c}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => {
                let (character, after) = escaped_character(tail)?;
                tail = after;
                character
            }
            _ => return None,
        });
        rest = tail;
    }
    out.push_str(rest);
    Some(Cow::Owned(out))
}

fn split_first(text: &str) -> Option<(char, &str)> {
    let mut letters = text.chars();
    letters.next().map(|first| (first, letters.as_str()))
}

/// The character of four hexadecimal digits, or of two such escapes for one outside the basic plane.
fn escaped_character(digits: &str) -> Option<(char, &str)> {
    let (first, rest) = unit(digits)?;
    if !(0xD800..0xDC00).contains(&first) {
        return char::from_u32(first).map(|character| (character, rest));
    }
    let (second, rest) = unit(rest.strip_prefix("\\u")?)?;
    let low = second.checked_sub(0xDC00).filter(|low| *low < 0x400)?;
    let character = char::from_u32(0x10000 + ((first - 0xD800) << 10) + low)?;
    Some((character, rest))
}

fn unit(text: &str) -> Option<(u32, &str)> {
    let (digits, rest) = text.split_at_checked(4)?;
    let plain = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    u32::from_str_radix(digits, 16).ok().filter(|_| plain).map(|unit| (unit, rest))
}

/// Where what may belong to a number ends.
pub(crate) fn number_end(bytes: &[u8], at: usize) -> usize {
    let part = |byte: &&u8| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E');
    at + bytes.get(at..).unwrap_or_default().iter().take_while(part).count()
}

/// The number that is written so, infinite where it is too large for a double; nothing where JSON does
/// not write numbers so.
pub(crate) fn number(written: &str) -> Option<Number> {
    let digits = written.strip_prefix('-').unwrap_or(written);
    let whole = digits.bytes().take_while(u8::is_ascii_digit).count();
    let (whole, rest) = digits.split_at_checked(whole)?;
    if whole.is_empty() || (whole.len() > 1 && whole.starts_with('0')) {
        return None;
    }
    if rest.is_empty() {
        let number = match written.starts_with('-') {
            // Minus nothing is a fraction to every other reader of JSON.
            true if whole == "0" => Some(Number::Fraction(-0.0)),
            true => written.parse().ok().map(Number::Negative),
            false => written.parse().ok().map(Number::Whole),
        };
        return number.or_else(|| fraction(written));
    }
    let after_point = match rest.strip_prefix('.') {
        Some(fraction) => {
            let digits = fraction.bytes().take_while(u8::is_ascii_digit).count();
            fraction.get(digits..).filter(|_| digits > 0)?
        }
        None => rest,
    };
    let exponent_is_sound = after_point.is_empty()
        || after_point.strip_prefix(['e', 'E']).is_some_and(|exponent| {
            let digits = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
            !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
        });
    if exponent_is_sound { fraction(written) } else { None }
}

/// Whether a double holds the number as it is written, so that no reader of JSON loses a digit.
pub(crate) fn exact(written: &str) -> bool {
    // Fifteen digits always fit.
    if written.len() <= 15 {
        return true;
    }
    let digits = significant(written);
    digits.len() <= 15 || written.parse().is_ok_and(|number| significant(&shortest(number)) == digits)
}

/// The shortest form of a number that reads back as the same, with a point or an exponent; nothing
/// of what is no number. One library writes all of them: a second one is ten kilobytes.
pub(crate) fn shortest(number: f64) -> String {
    serde_json::Number::from_f64(number).map_or_else(String::new, |number| number.to_string())
}

/// The digits of a number but for zeros before and after them.
fn significant(written: &str) -> String {
    let mantissa = written.split(['e', 'E']).next().unwrap_or_default();
    let digits: String = mantissa.chars().filter(char::is_ascii_digit).collect();
    digits.trim_matches('0').to_owned()
}

fn fraction(written: &str) -> Option<Number> {
    written.parse().ok().map(Number::Fraction)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_run_ends_where_the_first_special_byte_stands_wherever_that_is() {
        for length in 0..40 {
            for place in 0..=length {
                for special in [b'"', b'\\', b'\n', 0x1f] {
                    // A quotation mark before the start is no end.
                    let mut bytes = vec![b'"'; 3];
                    bytes.extend(vec![0xC3; length]);
                    bytes.extend([special; 9]);
                    if let Some(byte) = bytes.get_mut(3 + place) {
                        *byte = special;
                    }
                    for end in 3..bytes.len() {
                        let bytes = bytes.get(..end).unwrap_or_default();
                        assert_eq!(plain_end(bytes, 3), end.min(3 + place.min(length)), "{bytes:?}");
                    }
                }
            }
        }
    }
}
