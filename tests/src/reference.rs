//! Prints the reference of calls, nouns and codes for people.

use std::fmt::Write as _;

use tavolata::model::Noun;
use tavolata::model::describe::{Record, Shape};
use tavolata::wire::CALLS;

use crate::types::{Named, name_of, named_types, plain, sentence};

/// The reference, as the file `docs/reference.md`.
#[must_use]
pub fn reference() -> String {
    let mut out = String::from(
        "# Reference\n\nGenerated from the core. [Calls](#calls) · [nouns](#nouns) · [records](#records) · [codes](#codes)\n\n\
         ## Calls\n\nOne handle, `call(name, arguments)`: JSON in, JSON out.\n\n| call | arguments | reply | what it does |\n|---|---|---|---|\n",
    );
    for call in CALLS {
        let (arguments, reply) = (link(&call.arguments), link(&call.reply));
        let _ = writeln!(out, "| `{}` | {arguments} | {reply} | {} |", call.name, sentence(call.says));
    }
    out.push_str("\n## Nouns\n\nEach is a table of the dossier. Fields in bold must be there; by hand a `slug` may stand for the `id`.\n");
    let nouns: Vec<_> = Noun::ALL.iter().map(|noun| noun.record().name).collect();
    for noun in Noun::ALL {
        record(&format!("{} (`{}`)", noun.record().name, noun.table()), noun.record(), &mut out);
    }
    out.push_str("\n## Records\n");
    let types = named_types();
    for (name, named) in &types {
        if let Named::Record(fields) = named
            && !nouns.contains(name)
        {
            record(name, fields, &mut out);
        }
    }
    out.push_str("\n## Codes\n\nAn open list also takes a code of another vocabulary, as `{\"code\": \"…\", \"vocabulary\": \"…\", \"label\": \"…\"}`.\n");
    for (name, named) in &types {
        if let Named::Choice(choice) = named {
            let open = if choice.open { "" } else { " (closed)" };
            let _ = write!(out, "\n### {name}{open}\n\n{}\n\n", sentence(choice.says));
            for (code, says) in choice.options {
                let _ = writeln!(out, "- `{code}`: {}", sentence(says));
            }
        }
    }
    out
}

fn record(title: &str, record: &Record, out: &mut String) {
    let _ = write!(out, "\n### {title}\n\n{}\n", sentence(record.says));
    if record.fields.is_empty() {
        return;
    }
    out.push_str("\n| field | holds | what it is |\n|---|---|---|\n");
    for field in record.fields {
        let name = if field.required { format!("**`{}`**", field.name) } else { format!("`{}`", field.name) };
        let _ = writeln!(out, "| {name} | {} | {} |", link(&field.shape), sentence(field.says));
    }
}

/// What a shape holds, with a link where it is described.
fn link(shape: &Shape) -> String {
    let anchor = |name: &str, to: &str| format!("[{name}](#{})", to.to_lowercase());
    match plain(shape) {
        Shape::Flag => "true or false".into(),
        Shape::Whole { .. } => "whole number".into(),
        Shape::Number => "number".into(),
        Shape::Scalar(scalar) if scalar.name == "string" => "string".into(),
        Shape::Scalar(scalar) => format!("{}, as `{}`", scalar.says, scalar.example),
        Shape::Choice(choice) if choice.open => anchor(choice.name, choice.name),
        Shape::Choice(choice) => anchor(choice.name, &format!("{}-closed", choice.name)),
        Shape::Reference(Some(noun)) => {
            let name = noun.record().name;
            format!("→ {}", anchor(name, &format!("{name}-{}", noun.table())))
        }
        Shape::Reference(None) => "→ anything".into(),
        Shape::List(item) => format!("list of {}", link(item)),
        Shape::Map(_, value) => format!("{} by name", link(value)),
        Shape::Record(record) => match Noun::ALL.iter().find(|noun| noun.record().name == record.name) {
            Some(noun) => anchor(record.name, &format!("{}-{}", record.name, noun.table())),
            None => anchor(name_of(record.name), name_of(record.name)),
        },
        Shape::Either(either) => either.says.into(),
        _ => "any JSON".into(),
    }
}
