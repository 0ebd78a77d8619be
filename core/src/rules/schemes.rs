//! The forms of identifiers that Italian registers and the European Union give.

use crate::letters::small;
use crate::model::value::Identifier;

/// A scheme whose form is known.
pub(super) struct Scheme {
    /// What it is called.
    name: &'static str,
    /// The phrase that says how its identifiers are written.
    pub(super) form: &'static str,
    fits: fn(&str) -> bool,
    /// Writes an identifier as the scheme does, as far as that is a matter of letters and spaces.
    tidied: fn(&str) -> String,
}

const SCHEMES: &[Scheme] = &[
    Scheme {
        name: "IT-CF",
        form: "form/it-cf",
        fits: |value| digits(value, 11),
        tidied: |value| unmarked(value, "IT"),
    },
    Scheme {
        name: "CUP",
        form: "form/cup",
        fits: |value| capitals(value, 15..=15) && value.starts_with(|first: char| first.is_ascii_uppercase()),
        tidied: |value| unmarked(value, "CUP"),
    },
    Scheme {
        name: "IT-CUUO",
        form: "form/it-cuuo",
        fits: |value| capitals(value, 6..=6),
        tidied: |value| unmarked(value, ""),
    },
    Scheme {
        name: "NUTS",
        form: "form/nuts",
        fits: |value| capitals(value, 2..=5) && value.bytes().take(2).all(|byte| byte.is_ascii_uppercase()),
        tidied: |value| unmarked(value, ""),
    },
    Scheme {
        name: "IPA",
        form: "form/ipa",
        fits: |value| {
            !value.is_empty()
                && value.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte))
        },
        tidied: |value| value.trim().to_owned(),
    },
    Scheme {
        name: "FAMI-PROG",
        form: "form/fami-prog",
        fits: |value| {
            let number = value.strip_prefix("PROG-").unwrap_or(value);
            digits(number, number.len().clamp(1, 6))
        },
        tidied: |value| {
            let number = unmarked(value, "N");
            number.trim_start_matches('°').replace("PROG", "PROG-").replace("--", "-")
        },
    },
];

impl Scheme {
    /// The scheme of an identifier, where its form is known.
    pub(super) fn of(identifier: &Identifier) -> Option<&'static Self> {
        SCHEMES.iter().find(|scheme| scheme.name.eq_ignore_ascii_case(identifier.scheme.trim()))
    }

    /// Whether a value is written as the scheme writes them.
    pub(super) fn fits(&self, value: &str) -> bool {
        (self.fits)(value)
    }

    /// The same value as the scheme writes it, where only its letters and spaces are in the way.
    pub(super) fn tidied(&self, value: &str) -> Option<String> {
        Some((self.tidied)(value)).filter(|tidied| self.fits(tidied))
    }
}

/// Whether it is so many digits.
pub(super) fn digits(value: &str, length: usize) -> bool {
    value.len() == length && value.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether the last of eleven digits is the check digit of the others (D.M. 23 December 1976).
pub(super) fn check_digit_holds(value: &str) -> bool {
    let weighed = value.bytes().enumerate().map(|(place, byte)| {
        let digit = u32::from(byte.saturating_sub(b'0'));
        match place % 2 {
            0 => digit,
            _ if digit > 4 => digit * 2 - 9,
            _ => digit * 2,
        }
    });
    weighed.sum::<u32>().is_multiple_of(10)
}

/// Scheme and value, folded, so that two spellings of one identifier are alike.
pub(super) fn folded(identifier: &Identifier) -> [String; 2] {
    let fold = |text: &str| {
        let letters = text.chars().filter(|letter| letter.is_alphanumeric());
        letters.map(small).collect()
    };
    [fold(&identifier.scheme), fold(&identifier.value)]
}

fn capitals(value: &str, length: std::ops::RangeInclusive<usize>) -> bool {
    length.contains(&value.len())
        && value.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
}

/// In capitals, without spaces, dots and a mark before it.
fn unmarked(value: &str, mark: &str) -> String {
    let letters = value.chars().filter(|letter| !letter.is_whitespace() && !".:/".contains(*letter));
    // Whatever has a check digit is written in the letters of ASCII.
    let plain: String = letters.map(|letter| letter.to_ascii_uppercase()).collect();
    plain.strip_prefix(mark).unwrap_or(&plain).to_owned()
}
