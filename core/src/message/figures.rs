//! Figures as people write them in the language of a message: quantities with what is left open about
//! them, money, shares, lengths of time.

use crate::fault::Params;
use crate::message::{Locale, template};
use crate::model::value::{Decimal, Duration};

/// A number with the marks of the language between thousands and before the fraction; anything else
/// as it came.
fn number(written: &str, locale: &Locale) -> String {
    let digits = written.strip_prefix('-').unwrap_or(written);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let is_number = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !is_number(whole) || !is_number(fraction) {
        return written.to_owned();
    }
    let mut out = if digits.len() < written.len() { "-".to_owned() } else { String::new() };
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) {
            out.push_str(locale.phrase("figure/mark/thousands"));
        }
        out.push(digit);
    }
    if !fraction.is_empty() {
        out.push_str(locale.phrase("figure/mark/decimal"));
        out.push_str(fraction);
    }
    out
}

/// A quantity, as the model writes it: `> 60` is “more than 60”.
pub(super) fn quantity(written: &str, locale: &Locale) -> String {
    let said = |form: &str, value: &str| locale.phrase(form).replace("{value}", &number(value, locale));
    for (sign, form) in SIGNS {
        let Some(value) = written.strip_prefix(sign) else { continue };
        return match value.split_once(" ± ") {
            Some((value, within)) => {
                said("quantity/about-within", value).replace("{within}", &number(within, locale))
            }
            None => said(form, value),
        };
    }
    match written.split_once('–') {
        Some((low, high)) => said("quantity/between", low).replace("{high}", &number(high, locale)),
        None => number(written, locale),
    }
}

/// What stands before the value of a quantity, and the phrase for it.
const SIGNS: [(&str, &str); 6] = [
    ("> ", "quantity/more-than"),
    ("≥ ", "quantity/at-least"),
    ("< ", "quantity/less-than"),
    ("≤ ", "quantity/at-most"),
    ("≈ ", "quantity/about"),
    ("⌀ ", "quantity/mean"),
];

/// An amount of money, as the model writes it: `637298.20 EUR`; anything else as it came.
pub(crate) fn money(written: &str, locale: &Locale) -> String {
    let Some((amount, currency)) = written.split_once(' ') else { return written.to_owned() };
    let form = locale.phrase(if currency == "EUR" { "figure/euro" } else { "figure/money" });
    form.replace("{amount}", &number(amount, locale)).replace("{currency}", currency)
}

/// A share of one in per cent, to a hundredth; anything else as it came.
pub(crate) fn percent(written: &str, locale: &Locale) -> String {
    let share = written.parse::<Decimal>().ok();
    let Some(hundredfold) = share.and_then(|share| share.times(100.into())) else {
        return written.to_owned();
    };
    let shown = hundredfold.rounded(2).to_string();
    locale.phrase("figure/percent").replace("{value}", &number(&shown, locale))
}

/// A length of time, as the model writes it: `P18M` is “18 months”; anything else as it came.
pub(crate) fn duration(written: &str, locale: &Locale) -> String {
    let Ok(length) = written.parse::<Duration>() else { return written.to_owned() };
    let units = [
        ("duration/years", length.years),
        ("duration/months", length.months),
        ("duration/weeks", length.weeks),
        ("duration/days", length.days),
    ];
    let said = |(form, count): &(&str, u16)| {
        let mut params = Params::new();
        params.insert("count".to_owned(), usize::from(*count).into());
        template::fill(locale.phrase(form), &params, locale)
    };
    let parts: Vec<_> = units.iter().filter(|(_, count)| *count > 0).map(said).collect();
    parts.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_the_marks_of_the_language() {
        assert_eq!(number("1234567.5", Locale::of("it")), "1.234.567,5");
        assert_eq!(number("-1234", Locale::of("en")), "-1,234");
        assert_eq!(number("60", Locale::of("fr")), "60");
        assert_eq!(number("many", Locale::of("en")), "many");
        assert_eq!(number("", Locale::of("en")), "");
    }

    #[test]
    fn quantities_say_what_is_left_open() {
        let italian = |written| quantity(written, Locale::of("it"));
        assert_eq!(italian("> 120"), "più di 120");
        assert_eq!(italian("⌀ 560"), "in media 560");
        assert_eq!(italian("≈ 1420"), "circa 1.420");
        assert_eq!(italian("60–80"), "da 60 a 80");
        assert_eq!(quantity("≈ 420 ± 20", Locale::of("en")), "about 420, give or take 20");
        assert_eq!(quantity("7", Locale::of("en")), "7");
    }

    #[test]
    fn lengths_of_time_are_counted_in_their_units() {
        assert_eq!(duration("P1Y6M", Locale::of("it")), "1 anno, 6 mesi");
        assert_eq!(duration("P2W", Locale::of("en")), "2 weeks");
        assert_eq!(duration("long", Locale::of("en")), "long");
    }

    #[test]
    fn money_and_shares_are_written_as_people_do() {
        assert_eq!(money("637298.20 EUR", Locale::of("it")), "637.298,20\u{a0}€");
        assert_eq!(money("637298.20 EUR", Locale::of("en")), "€637,298.20");
        assert_eq!(money("100 CHF", Locale::of("fr")), "100\u{a0}CHF");
        assert_eq!(percent("0.099999", Locale::of("es")), "10\u{a0}%");
        assert_eq!(percent("0.333333", Locale::of("it")), "33,33\u{a0}%");
    }
}
