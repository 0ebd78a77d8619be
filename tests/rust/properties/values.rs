//! Of values: what is printed reads back the same, and intervals do what intervals do.

use proptest::prelude::*;
use tavolata::model::value::{
    Clock, Currency, Date, Decimal, Duration, Language, Money, PartialDate, Quantity, Range, Slug, Truth,
};

fn decimal() -> impl Strategy<Value = Decimal> {
    "-?(0|[1-9][0-9]{0,8})(\\.[0-9]{1,4})?".prop_filter_map("no decimal", |text| text.parse().ok())
}

fn quantity() -> impl Strategy<Value = Quantity> {
    let pair = (decimal(), decimal()).prop_map(|(one, two)| Quantity::Between(one.min(two), one.max(two)));
    let about = (decimal(), prop::option::of(0_u16..999))
        .prop_map(|(value, within)| Quantity::About { value, within: within.map(|it| i32::from(it).into()) });
    prop_oneof![
        decimal().prop_map(Quantity::Exact),
        decimal().prop_map(Quantity::MoreThan),
        decimal().prop_map(Quantity::AtLeast),
        decimal().prop_map(Quantity::LessThan),
        decimal().prop_map(Quantity::AtMost),
        decimal().prop_map(Quantity::Mean),
        pair,
        about,
    ]
}

fn range() -> impl Strategy<Value = Range> {
    quantity().prop_map(|quantity| quantity.range())
}

/// Whether a range holds everything that another does, by its bounds.
fn holds(wide: &Range, narrow: &Range) -> bool {
    let low = wide.low().is_none_or(|low| narrow.low().is_some_and(|narrow| low <= narrow));
    let high = wide.high().is_none_or(|high| narrow.high().is_some_and(|narrow| narrow <= high));
    low && high
}

fn same<T: std::str::FromStr + std::fmt::Display + PartialEq>(text: &str) -> bool {
    text.parse::<T>().is_ok_and(|value| value.to_string() == text)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(256) })]

    #[test]
    fn a_decimal_prints_as_it_was_written(number in decimal()) {
        prop_assert!(same::<Decimal>(&number.to_string()));
    }

    #[test]
    fn a_quantity_reads_back_from_its_json(quantity in quantity()) {
        let json = serde_json::to_string(&quantity).unwrap();
        let back: Quantity = serde_json::from_str(&json).unwrap();
        prop_assert_eq!(back.range(), quantity.range());
        prop_assert_eq!(serde_json::to_string(&back).unwrap(), json);
    }

    #[test]
    fn a_sum_grows_with_its_parts(one in range(), two in range(), three in range()) {
        prop_assert_eq!(one.plus(&two), two.plus(&one));
        prop_assert_eq!(one.plus(&two).plus(&three), one.plus(&two.plus(&three)));
        prop_assert_eq!(Range::ZERO.plus(&one), one);
        if two.low().is_some_and(|low| !low.is_negative()) {
            prop_assert_ne!(one.exceeds(&one.plus(&two)), Truth::Yes);
        }
        if holds(&two, &three) {
            prop_assert!(holds(&one.plus(&two), &one.plus(&three)));
        }
    }

    #[test]
    fn of_two_at_most_one_exceeds_the_other(one in range(), two in range()) {
        let both = (one.exceeds(&two), two.exceeds(&one));
        prop_assert_ne!(both, (Truth::Yes, Truth::Yes));
        prop_assert!(both.0 != Truth::Yes || both.1 == Truth::No, "{both:?}");
        prop_assert_ne!(one.exceeds(&one), Truth::Yes);
    }

    #[test]
    fn a_count_is_never_below_zero(range in range()) {
        let count = range.from_zero();
        prop_assert!(count.low().is_some_and(|low| !low.is_negative()));
        prop_assert_eq!(count.from_zero(), count);
    }

    #[test]
    fn a_duration_is_written_in_one_way(years in 0_u16.., months in 0_u16.., weeks in 0_u16.., days in 0_u16..) {
        prop_assume!((years, months, weeks, days) != (0, 0, 0, 0));
        let text = Duration { years, months, weeks, days }.to_string();
        prop_assert!(same::<Duration>(&text));
    }

    #[test]
    fn a_date_is_written_in_one_way(text in "([0-9]{4}|XXXX)(-[01][0-9](-[0-3][0-9])?)?[~?%]?") {
        if let Ok(date) = text.parse::<PartialDate>() {
            prop_assert_eq!(date.to_string(), text.clone());
            if let Some((first, last)) = date.days() {
                prop_assert!(first <= last);
                prop_assert_eq!(date.before(&date), Truth::from_bounds(false, first < last));
            }
            prop_assert!(text.parse::<Date>().is_err() || same::<Date>(&text));
        }
    }

    #[test]
    fn money_is_never_negative(amount in decimal()) {
        let money = Money::new(amount, Currency::EUR);
        prop_assert_eq!(money.is_ok(), !amount.is_negative());
        if let Ok(money) = money {
            let json = serde_json::to_string(&money).unwrap();
            prop_assert_eq!(serde_json::from_str::<Money>(&json).unwrap(), money);
        }
    }

    #[test]
    fn what_any_text_reads_as_prints_as_that_text(text in "\\PC{0,12}") {
        prop_assert!(text.parse::<Decimal>().is_err() || same::<Decimal>(&text));
        prop_assert!(text.parse::<Duration>().is_err() || same::<Duration>(&text));
        prop_assert!(text.parse::<PartialDate>().is_err() || same::<PartialDate>(&text));
        prop_assert!(text.parse::<Clock>().is_err() || same::<Clock>(&text));
        prop_assert!(text.parse::<Language>().is_err() || same::<Language>(&text));
        prop_assert!(text.parse::<Slug>().is_err() || same::<Slug>(&text));
        prop_assert!(text.parse::<Currency>().is_err() || same::<Currency>(&text));
    }
}
