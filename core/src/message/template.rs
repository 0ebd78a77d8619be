//! Templates: `{name}` stands for a parameter, `{name:phrase}` for the locale's words for it, and
//! `[…]` for words that appear only if every parameter in them is there.

use crate::fault::Params;
use crate::message::Locale;

/// The sentence of a template with its parameters.
pub(super) fn fill(template: &str, params: &Params, locale: &Locale) -> String {
    let mut out = String::with_capacity(template.len() + 32);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('[') {
        out.push_str(&parameters(before, params, locale).0);
        let (optional, tail) = after.split_once(']').unwrap_or((after, ""));
        let (words, complete) = parameters(optional, params, locale);
        if complete {
            out.push_str(&words);
        }
        rest = tail;
    }
    out.push_str(&parameters(rest, params, locale).0);
    out
}

/// The words with parameters put in, and whether all of them were there.
fn parameters(template: &str, params: &Params, locale: &Locale) -> (String, bool) {
    let (mut out, mut complete, mut rest) = (String::new(), true, template);
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let (name, tail) = after.split_once('}').unwrap_or((after, ""));
        let (name, phrase) = name.strip_suffix(":phrase").map_or((name, false), |name| (name, true));
        match params.get(name) {
            Some(value) => {
                let value = value.to_string();
                out.push_str(if phrase { locale.phrase(&value) } else { &value });
            }
            None => complete = false,
        }
        rest = tail;
    }
    out.push_str(rest);
    (out, complete)
}

/// The names of the parameters in a template.
pub(super) fn names(template: &str) -> Vec<&str> {
    let open = template.split('{').skip(1).filter_map(|part| part.split_once('}'));
    let mut names: Vec<_> = open.map(|(name, _)| name.strip_suffix(":phrase").unwrap_or(name)).collect();
    names.sort_unstable();
    names.dedup();
    names
}
