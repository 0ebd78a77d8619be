//! Templates: `{name}` stands for a parameter, `{name:phrase}` for the locale's words for it (under
//! `name/value`, or under the value alone), `{name:phrases}` for those of each value of a list with
//! commas, `{name:verb}` and `{name:verbs}` for those of verbs, `{name:state}` for those of a state in the life
//! of the parameter `noun`, `{name:record}` for those of a kind of record, `{name:date}` for a date as
//! people write it, `{name:quantity}`, `{name:money}`, `{name:percent}` and `{name:duration}` for figures as they do,
//! `{name:one=# day|other=# days}` for the words that go with a number (`#`), and `[…]` for words
//! that appear only if every parameter in them is there. Braces around anything but a name, and
//! brackets without a parameter, stand for themselves.

use crate::fault::{Param, Params};
use crate::message::Locale;
use crate::message::{dates, figures, plural};
use crate::order::InOrder;

/// The sentence of a template with its parameters.
pub(super) fn fill(template: &str, params: &Params, locale: &Locale) -> String {
    let mut out = String::with_capacity(template.len() + 32);
    let mut rest = template;
    while let Some((before, optional, after)) = next_between(rest, '[', ']') {
        out.push_str(&parameters(before, params, locale).0);
        if names(optional).is_empty() {
            out.push('[');
            out.push_str(optional);
            out.push(']');
        } else {
            let (words, complete) = parameters(optional, params, locale);
            if complete {
                out.push_str(&words);
            }
        }
        rest = after;
    }
    out.push_str(&parameters(rest, params, locale).0);
    out
}

/// The words with parameters put in, and whether all of them were there.
fn parameters(template: &str, params: &Params, locale: &Locale) -> (String, bool) {
    let (mut out, mut complete, mut rest) = (String::new(), true, template);
    while let Some((before, inside, after)) = next_between(rest, '{', '}') {
        out.push_str(before);
        match place(inside).map(|(name, form)| (name, params.get(name), form)) {
            Some((name, Some(value), form)) => form.add(&mut out, (name, value), params, locale),
            Some((_, None, _)) => complete = false,
            None => {
                out.push('{');
                out.push_str(inside);
                out.push('}');
            }
        }
        rest = after;
    }
    out.push_str(rest);
    (out, complete)
}

/// How a parameter is put into words.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Form<'t> {
    Plain,
    Phrase,
    Phrases,
    Verbs,
    State,
    Record,
    Date,
    Quantity,
    Money,
    Percent,
    Duration,
    /// Words by category of number.
    Counted(&'t str),
}

impl Form<'_> {
    /// Adds a value to a sentence.
    fn add(self, out: &mut String, (name, value): (&str, &Param), params: &Params, locale: &Locale) {
        let written = value.to_string();
        match self {
            Self::Plain => out.push_str(&written),
            Self::Phrase => out.push_str(locale.phrase_of(name, &written)),
            Self::Phrases => {
                let words: Vec<_> = written.split(", ").map(|one| locale.phrase_of(name, one)).collect();
                out.push_str(&words.join(locale.comma()));
            }
            Self::Verbs => {
                let words: Vec<_> = written.split(", ").map(|one| locale.verb_of(one)).collect();
                out.push_str(&words.join(locale.comma()));
            }
            Self::State => {
                let noun = params.get("noun").map(Param::to_string).unwrap_or_default();
                out.push_str(locale.state_of(&noun, &written));
            }
            Self::Record => out.push_str(locale.record_of(&written)),
            Self::Date => dates::add(out, &written, locale),
            Self::Quantity => out.push_str(&figures::quantity(&written, locale)),
            Self::Money => out.push_str(&figures::money(&written, locale)),
            Self::Percent => out.push_str(&figures::percent(&written, locale)),
            Self::Duration => out.push_str(&figures::duration(&written, locale)),
            Self::Counted(forms) => {
                // Of what is no whole number, such as "> 60", there are many.
                let count = written.parse();
                let category =
                    count.map_or(plural::OTHER, |count| plural::category(locale.language(), count));
                let words = variants(forms);
                let of = |category: &str| words.clone().find(|(name, _)| *name == category);
                let quantity = figures::quantity(&written, locale);
                match of(category).or_else(|| of(plural::OTHER)) {
                    Some((_, words)) => out.push_str(&words.replace('#', &quantity)),
                    None => out.push_str(&quantity),
                }
            }
        }
    }
}

/// Words by category of number.
fn variants(forms: &str) -> impl Iterator<Item = (&str, &str)> + Clone {
    forms.split('|').filter_map(|form| form.split_once('='))
}

/// The names of the parameters in a template.
pub(super) fn names(template: &str) -> Vec<&str> {
    let mut names: Vec<_> = places(template).map(|(name, _)| name).collect();
    names.order();
    names.dedup();
    names
}

/// The categories of number that a template has words for, for each number in it.
pub(super) fn categories(template: &str) -> Vec<Vec<&str>> {
    let counted = places(template).filter_map(|(_, form)| match form {
        Form::Counted(forms) => Some(variants(forms).map(|(category, _)| category).collect()),
        _ => None,
    });
    counted.collect()
}

fn places(template: &str) -> impl Iterator<Item = (&str, Form<'_>)> {
    let mut rest = template;
    std::iter::from_fn(move || {
        let (_, inside, after) = next_between(rest, '{', '}')?;
        rest = after;
        Some(place(inside))
    })
    .flatten()
}

/// The name between braces and how it is put into words; nothing where it is no name.
fn place(inside: &str) -> Option<(&str, Form<'_>)> {
    let (name, form) = match inside.split_once(':') {
        None => (inside, Form::Plain),
        Some((name, "phrase")) => (name, Form::Phrase),
        Some((name, "phrases")) => (name, Form::Phrases),
        Some((name, "verb" | "verbs")) => (name, Form::Verbs),
        Some((name, "state")) => (name, Form::State),
        Some((name, "record")) => (name, Form::Record),
        Some((name, "date")) => (name, Form::Date),
        Some((name, "quantity")) => (name, Form::Quantity),
        Some((name, "money")) => (name, Form::Money),
        Some((name, "percent")) => (name, Form::Percent),
        Some((name, "duration")) => (name, Form::Duration),
        Some((name, forms)) if forms.contains("other=") => (name, Form::Counted(forms)),
        Some(_) => return None,
    };
    let plain = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
    plain.then_some((name, form))
}

/// What stands before, between and after the next pair of brackets.
fn next_between(text: &str, open: char, close: char) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once(open)?;
    let (inside, after) = rest.split_once(close)?;
    Some((before, inside, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(template: &str, name: &str, value: impl Into<Param>, language: &str) -> String {
        fill(template, &Params::from([(name.to_owned(), value.into())]), Locale::of(language))
    }

    #[test]
    fn words_go_with_the_number() {
        let english = "{count:one=# barrier|other=# barriers}";
        assert_eq!(filled(english, "count", 1_usize, "en"), "1 barrier");
        assert_eq!(filled(english, "count", 0_usize, "en"), "0 barriers");
        assert_eq!(filled(english, "count", "> 60", "en"), "more than 60 barriers");
        assert_eq!(filled(english, "count", "1", "en"), "1 barrier");
        assert_eq!(filled("{count:other=#}", "count", 1_usize, "en"), "1");
    }

    #[test]
    fn dates_are_written_as_people_do() {
        assert_eq!(filled("{on:date}", "on", "2021-09-17", "it"), "17 settembre 2021");
        assert_eq!(filled("{on:date}", "on", "2021-10~", "en"), "about October 2021");
        assert_eq!(filled("{on:date}", "on", "XXXX-09-17", "en"), "17 September");
        assert_eq!(filled("{on:date}", "on", "2021", "en"), "2021");
        assert_eq!(filled("{on:date}", "on", "soon", "en"), "soon");
    }

    #[test]
    fn each_of_a_list_is_put_into_words() {
        let asked = "{roles:phrases}";
        assert_eq!(filled(asked, "roles", "lead, service_owner", "it"), "capofila, titolare del servizio");
        assert_eq!(filled(asked, "roles", "lead, partner", "ar"), "الجهة القائدة، شريك");
        assert_eq!(filled(asked, "roles", "lead, someone_else", "en"), "project lead, someone_else");
    }

    #[test]
    fn a_state_has_the_words_of_its_noun() {
        let said = |noun: &str, code: &str, language: &str| {
            let params = Params::from([("noun".to_owned(), noun.into()), ("to".to_owned(), code.into())]);
            fill("{to:state}", &params, Locale::of(language))
        };
        assert_eq!(said("session", "planned", "it"), "programmato");
        assert_eq!(said("recommendation", "planned", "it"), "programmata");
        assert_eq!(said("cycle", "co_design", "it"), "co-progettazione");
        assert_eq!(said("indicator", "co_design", "en"), "co-design");
        assert_eq!(filled("{to:state}", "to", "elsewhere", "en"), "elsewhere");
    }

    #[test]
    fn what_is_no_place_stands_for_itself() {
        assert_eq!(
            filled("{\"it\": \"…\"} {on:never} [x]", "on", "2021", "en"),
            "{\"it\": \"…\"} {on:never} [x]"
        );
    }
}
