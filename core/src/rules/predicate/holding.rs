//! Whether a predicate holds of an entity: looked at in a bounded number of steps.

use std::cell::Cell;

use serde_json::Value;

use crate::letters::lower;
use crate::model::node::{Fields, Sight};
use crate::model::value::{Decimal, PartialDate, Range, Text, Truth};
use crate::rules::predicate::form::{Predicate, Test};
use crate::rules::predicate::path::Step;
use crate::rules::view::View;

/// How many values are looked at, at most, to answer for one entity.
pub(crate) const MOST_VALUES: u32 = 10_000;

/// The looking at one entity.
pub(super) struct Look<'v, 'd> {
    view: &'v View<'d>,
    left: Cell<u32>,
}

impl<'v, 'd> Look<'v, 'd> {
    pub(super) fn new(view: &'v View<'d>) -> Self {
        Self { view, left: Cell::new(MOST_VALUES) }
    }

    /// Whether it was stopped before it had seen everything.
    pub(super) fn was_stopped(&self) -> bool {
        self.left.get() == 0
    }

    pub(super) fn holds(&self, predicate: &Predicate, of: &Sight<'_>) -> bool {
        match predicate {
            Predicate::All(each) => each.iter().all(|one| self.holds(one, of)),
            Predicate::Any(each) => each.iter().any(|one| self.holds(one, of)),
            Predicate::Not(inner) => !self.holds(inner, of),
            Predicate::Exists(path) => self.any(of, &path.steps, &mut |_| true),
            Predicate::Compare(path, tests) => {
                self.any(of, &path.steps, &mut |value| tests.iter().all(|test| self.stands(test, value)))
            }
            Predicate::Count { path, which, least, most } => {
                let mut count = 0_u64;
                self.any(of, &path.steps, &mut |value| {
                    let counts = which.as_ref().is_none_or(|which| self.holds(which, value));
                    count += u64::from(counts);
                    count > *most
                });
                (*least..=*most).contains(&count)
            }
        }
    }

    /// Whether any value at the end of some steps is as wanted; looks no further then.
    pub(super) fn any(
        &self,
        from: &Sight<'_>,
        steps: &[Step],
        wanted: &mut dyn FnMut(&Sight<'_>) -> bool,
    ) -> bool {
        let Some(left) = self.left.get().checked_sub(1) else { return false };
        self.left.set(left);
        match (from, steps.split_first()) {
            (Sight::Nothing, _) => false,
            (Sight::List(items), _) => (0..items.count())
                .any(|number| items.item(number).is_some_and(|item| self.any(&item.sight(), steps, wanted))),
            (value, None) => wanted(value),
            (Sight::Reference(id), Some(_)) => {
                let entity = self.view.row(*id).and_then(|row| self.view.fields(row));
                entity.is_some_and(|fields| self.any(&Sight::Record(fields), steps, wanted))
            }
            (Sight::Record(fields), Some((Step::Field(number), further))) => {
                fields.field(*number).is_some_and(|field| self.any(&field.sight(), further, wanted))
            }
            (Sight::Record(fields), Some((Step::Back(noun), further))) => {
                let id = own_id(*fields);
                let mut rows = id.into_iter().flat_map(|id| self.view.referring_rows(id, *noun));
                rows.any(|row| {
                    let entity = self.view.fields(row);
                    entity.is_some_and(|fields| self.any(&Sight::Record(fields), further, wanted))
                })
            }
            _ => false,
        }
    }

    fn stands(&self, test: &Test, value: &Sight<'_>) -> bool {
        match test {
            Test::Is(wanted) => wanted.iter().any(|wanted| is(value, wanted)),
            Test::Exactly(wanted) => {
                range(value).is_some_and(|range| wanted.iter().any(|wanted| range == exactly(*wanted)))
            }
            Test::Less(bound) => {
                range(value).is_some_and(|range| exactly(*bound).exceeds(&range) == Truth::Yes)
            }
            Test::More(bound) => {
                range(value).is_some_and(|range| range.exceeds(&exactly(*bound)) == Truth::Yes)
            }
            Test::Before(day) => date(value).is_some_and(|date| date.before(day) == Truth::Yes),
            Test::After(day) => date(value).is_some_and(|date| day.before(&date) == Truth::Yes),
            Test::Contains(part) => {
                words(value, self.view.first_language()).iter().any(|word| lower(word).contains(part))
            }
            Test::LacksLanguage(language) => match value {
                Sight::Text(text) => !text.answers(language.as_str(), self.view.first_language()),
                _ => false,
            },
        }
    }
}

fn own_id(fields: &dyn Fields) -> Option<uuid::Uuid> {
    match fields.field(0)?.sight() {
        Sight::Reference(id) => Some(id),
        _ => None,
    }
}

fn is(value: &Sight<'_>, wanted: &Value) -> bool {
    match (value, wanted) {
        (Sight::Flag(flag), Value::Bool(wanted)) => flag == wanted,
        (Sight::Reference(id), Value::String(wanted)) => *id.to_string() == **wanted,
        (Sight::Word(word), Value::String(wanted)) => word == wanted,
        (Sight::Text(text), Value::String(wanted)) => versions(text).any(|version| version == wanted),
        (Sight::Date(date), Value::String(wanted)) => date.to_string() == *wanted,
        // A code of another vocabulary.
        (Sight::Word(word), Value::Object(coded)) => coded.get("code").is_some_and(|code| *code == **word),
        (Sight::Record(fields), Value::String(wanted)) => {
            own_id(*fields).is_some_and(|id| *id.to_string() == **wanted)
        }
        _ => false,
    }
}

fn exactly(value: Decimal) -> Range {
    crate::model::value::Quantity::Exact(value).range()
}

fn range(value: &Sight<'_>) -> Option<Range> {
    match value {
        Sight::Whole(number) => Some(exactly((*number).into())),
        Sight::Decimal(number) => Some(exactly(*number)),
        Sight::Range(range) => Some(*range),
        Sight::Word(word) => word.parse().ok().map(exactly),
        _ => None,
    }
}

fn date(value: &Sight<'_>) -> Option<PartialDate> {
    match value {
        Sight::Date(date) => Some(**date),
        Sight::Word(word) => word.parse().ok(),
        _ => None,
    }
}

fn versions(text: &Text) -> impl Iterator<Item = &str> {
    text.versions("").map(|(_, words)| words)
}

/// A value in words.
pub(super) fn words(value: &Sight<'_>, first: &str) -> Vec<String> {
    match value {
        Sight::Word(word) => vec![word.to_string()],
        Sight::Text(text) => text.versions(first).map(|(_, words)| words.to_owned()).collect(),
        Sight::Whole(number) => vec![number.to_string()],
        Sight::Decimal(number) => vec![number.to_string()],
        Sight::Flag(flag) => vec![flag.to_string()],
        Sight::Date(date) => vec![date.to_string()],
        Sight::Reference(id) => vec![id.to_string()],
        _ => Vec::new(),
    }
}
