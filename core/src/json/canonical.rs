//! Canonical JSON (RFC 8785): the one text of a value, so that a digest of it is the same wherever it
//! is made.

use serde_json::{Number, Value};

use crate::json::lexis::shortest;
use crate::json::reader::read;
use crate::json::writer::{Layout, Writer};
use crate::model::node::Node;
use crate::order::InOrder;

impl Writer {
    /// Writes an object of such members; in the order of their names, where the text is to be canonical.
    pub(crate) fn members<'m>(&mut self, members: impl Iterator<Item = (&'m str, &'m dyn Node)> + Clone) {
        let is_before = |one: &(&str, _), other: &(&str, _)| in_utf16(one.0, other.0).is_le();
        if self.layout != Layout::Canonical || members.clone().is_sorted_by(is_before) {
            return self.ordered(&mut { members }, Self::string);
        }
        self.sorted(members.collect());
    }

    fn sorted(&mut self, mut members: Vec<(&str, &dyn Node)>) {
        members.order_by(|(one, _), (other, _)| in_utf16(one, other));
        self.ordered(&mut members.into_iter(), Self::string);
    }

    /// Brings what was written from a place on into its canonical form. A string, true and false are in it.
    pub(super) fn order_from(&mut self, start: usize) {
        let written = self.out.get(start..).unwrap_or_default();
        if !written.starts_with(['"', 't', 'f']) {
            let value = read(written).unwrap_or_default();
            self.out.truncate(start);
            self.json(&value);
        }
    }

    /// Writes JSON of which nothing is known.
    pub(crate) fn json(&mut self, value: &Value) {
        match value {
            Value::Null => self.null(),
            Value::Bool(true) => self.out.push_str("true"),
            Value::Bool(false) => self.out.push_str("false"),
            Value::Number(number) => self.number(number),
            Value::String(text) => self.string(text),
            Value::Array(items) => self.list(items),
            Value::Object(members) => {
                self.members(members.iter().map(|(name, value)| (name.as_str(), value as &dyn Node)));
            }
        }
    }

    fn number(&mut self, number: &Number) {
        let exact = number.as_i64().filter(|number| number.unsigned_abs() < 1 << 53);
        match (exact, number.as_f64()) {
            (None, Some(fraction)) if self.layout == Layout::Canonical => self.out.push_str(&es6(fraction)),
            _ => self.out.push_str(&number.to_string()),
        }
    }
}

/// Makes whole numbers of those that are written as fractions, such as `46.0`.
pub(crate) fn make_canonical(value: &mut Value) {
    match value {
        Value::Number(number) if !number.is_i64() && !number.is_u64() => {
            if let Some(whole) = number.as_f64().filter(|it| it.fract() == 0.0 && it.abs() < MOST_EXACT) {
                #[expect(clippy::cast_possible_truncation, reason = "it is whole, and small enough")]
                let whole = whole as i64;
                *number = whole.into();
            }
        }
        Value::Array(items) => items.iter_mut().for_each(make_canonical),
        Value::Object(members) => members.iter_mut().for_each(|(_, value)| make_canonical(value)),
        _ => {}
    }
}

/// Every whole number below this is exact as a double: two to the power of 53.
const MOST_EXACT: f64 = 9_007_199_254_740_992.0;

/// The order of names by their UTF-16 code units.
fn in_utf16(one: &str, other: &str) -> std::cmp::Ordering {
    match one.is_ascii() && other.is_ascii() {
        true => one.cmp(other),
        false => one.encode_utf16().cmp(other.encode_utf16()),
    }
}

/// A number as ECMAScript writes it (Number::toString).
fn es6(number: f64) -> String {
    let text = shortest(number.abs());
    let (mantissa, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let all = format!("{whole}{fraction}");
    let leading = all.len() - all.trim_start_matches('0').len();
    let digits = all.trim_matches('0');
    if digits.is_empty() {
        return "0".into();
    }
    // The number is 0.digits times ten to the power of this.
    let point = exponent.parse::<i32>().unwrap_or_default() + length(whole)
        - length(all.get(..leading).unwrap_or_default());
    let sign = if number < 0.0 { "-" } else { "" };
    let zeros = |count: i32| "0".repeat(usize::try_from(count).unwrap_or_default());
    let count = length(digits);
    match point {
        1..=21 if point >= count => format!("{sign}{digits}{}", zeros(point - count)),
        1..=21 => {
            let (whole, fraction) =
                digits.split_at_checked(usize::try_from(point).unwrap_or_default()).unwrap_or((digits, ""));
            format!("{sign}{whole}.{fraction}")
        }
        -5..=0 => format!("{sign}0.{}{digits}", zeros(-point)),
        _ => {
            let (first, rest) = digits.split_at_checked(1).unwrap_or((digits, ""));
            let dot = if rest.is_empty() { "" } else { "." };
            let plus = if point > 0 { "+" } else { "" };
            format!("{sign}{first}{dot}{rest}e{plus}{}", point - 1)
        }
    }
}

fn length(text: &str) -> i32 {
    i32::try_from(text.len()).unwrap_or(i32::MAX)
}
