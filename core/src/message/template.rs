//! Templates: `{name}` stands for a parameter, `{name:phrase}` for the locale's words for it, and
//! `[…]` for words that appear only if every parameter in them is there. Braces around anything
//! but a name, and brackets without a parameter, stand for themselves.

use crate::fault::Params;
use crate::message::Locale;

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
        match name(inside).map(|(name, phrase)| (params.get(name), phrase)) {
            Some((Some(value), phrase)) => {
                let value = value.to_string();
                out.push_str(if phrase { locale.phrase(&value) } else { &value });
            }
            Some((None, _)) => complete = false,
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

/// The names of the parameters in a template.
pub(super) fn names(template: &str) -> Vec<&str> {
    let mut names = Vec::new();
    let mut rest = template;
    while let Some((_, inside, after)) = next_between(rest, '{', '}') {
        names.extend(name(inside).map(|(name, _)| name));
        rest = after;
    }
    names.sort_unstable();
    names.dedup();
    names
}

/// The name between braces, and whether the locale's words for it are wanted; nothing where it is
/// no name.
fn name(inside: &str) -> Option<(&str, bool)> {
    let (name, phrase) = inside.strip_suffix(":phrase").map_or((inside, false), |name| (name, true));
    let plain = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
    plain.then_some((name, phrase))
}

/// What stands before, between and after the next pair of brackets.
fn next_between(text: &str, open: char, close: char) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once(open)?;
    let (inside, after) = rest.split_once(close)?;
    Some((before, inside, after))
}
