//! Prints the types of the calls for TypeScript.

use std::fmt::Write as _;

use tavolata::model::describe::{Record, Shape};
use tavolata::wire::CALLS;

use crate::types::{Named, is_given, name_of, named_types, plain, sentence};

/// Calls that the package offers under names of its own.
const NAMED_THERE: &[&str] = &["load", "load_lenient", "save"];

/// The declarations, as the file `bindings-wasm/js/calls.d.ts`.
#[must_use]
pub fn declarations() -> String {
    let mut out = String::from(
        "/** The calls of the core and the nouns they speak of. Generated from the core: do not edit. */\n",
    );
    for (name, named) in named_types() {
        out.push('\n');
        declare(name, named, &mut out);
    }
    out.push_str("\n/** One method for each call of the core. */\nexport interface Calls {\n");
    for call in CALLS.iter().filter(|call| !NAMED_THERE.contains(&call.name)) {
        comment("  ", &sentence(call.says), &mut out);
        let optional = if all_optional(&call.arguments) { "?" } else { "" };
        let arguments = match type_of(&call.arguments) {
            // By hand, slugs stand in for ids, which the types of what is saved cannot say.
            document if document == "DossierDocument" => format!("{document} | object"),
            arguments => arguments,
        };
        let reply = type_of(&call.reply);
        let _ = writeln!(out, "  {}(args{optional}: {arguments}): {reply};", camel(call.name));
    }
    out.push_str("}\n");
    out
}

fn declare(name: &str, named: Named, out: &mut String) {
    match named {
        Named::Record(record) => {
            comment("", &sentence(record.says), out);
            let _ = writeln!(out, "export interface {name} {{");
            for field in record.fields {
                comment("  ", &sentence(field.says), out);
                let optional = if field.required { "" } else { "?" };
                let given = is_given(record) && ["Date", "Instant"].contains(&type_of(&field.shape).as_str());
                let more = if given { " | globalThis.Date" } else { "" };
                let name =
                    if is_word(field.name) { field.name.to_owned() } else { format!("\"{}\"", field.name) };
                let _ = writeln!(out, "  {name}{optional}: {}{more};", type_of(&field.shape));
            }
            out.push_str("}\n");
        }
        Named::Choice(choice) => {
            comment("", &sentence(choice.says), out);
            let _ = writeln!(out, "export type {name} =");
            for (code, says) in choice.options {
                let _ = writeln!(out, "  /** {} */\n  | \"{code}\"", sentence(says));
            }
            if choice.open {
                out.push_str("  /** A code of another vocabulary. */\n  | Coded\n");
            }
            out.truncate(out.trim_end().len());
            out.push_str(";\n");
        }
        Named::Either(either) => {
            comment("", &capitalised(either.says), out);
            let shapes: Vec<_> = either.shapes.iter().map(type_of).collect();
            let _ = writeln!(out, "export type {name} = {};", distinct(shapes).join(" | "));
        }
        Named::Scalar(scalar) => {
            comment("", &format!("{}, such as `{}`.", capitalised(scalar.says), scalar.example), out);
            let _ = writeln!(out, "export type {name} = string;");
        }
    }
}

fn type_of(shape: &Shape) -> String {
    match plain(shape) {
        Shape::Flag => "boolean".into(),
        Shape::Whole { .. } | Shape::Number => "number".into(),
        Shape::Scalar(scalar) => scalar.name.into(),
        Shape::Choice(choice) => choice.name.into(),
        Shape::Reference(_) => "Id".into(),
        Shape::List(item) => match type_of(item) {
            name if name.contains(' ') => format!("({name})[]"),
            name => format!("{name}[]"),
        },
        // A key that is not there is undefined.
        Shape::Map(_, value) => format!("{{ [key: string]: {} | undefined }}", type_of(value)),
        Shape::Record(record) => name_of(record.name).into(),
        Shape::Either(either) => either.name.into(),
        _ => "unknown".into(),
    }
}

fn distinct(mut shapes: Vec<String>) -> Vec<String> {
    let mut seen = Vec::new();
    shapes.retain(|shape| {
        let new = !seen.contains(shape);
        seen.push(shape.clone());
        new
    });
    shapes
}

fn all_optional(shape: &Shape) -> bool {
    fn optional(record: &Record) -> bool {
        record.fields.iter().all(|field| !field.required)
    }
    matches!(plain(shape), Shape::Record(record) if optional(record))
}

fn comment(indent: &str, text: &str, out: &mut String) {
    let _ = writeln!(out, "{indent}/** {text} */");
}

fn camel(name: &str) -> String {
    let mut parts = name.split('_');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |name, part| name + &capitalised(part))
}

/// Whether a name needs no quotation marks.
#[must_use]
pub fn is_word(name: &str) -> bool {
    name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

/// The same with a capital at the beginning.
#[must_use]
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
