//! Prints the types of the calls for Python.

use std::fmt::Write as _;

use tavolata::model::describe::{Record, Shape};
use tavolata::wire::{CALLS, Call};

use crate::types::{Named, is_given, name_of, named_types, plain, sentence};
use crate::typescript::{capitalised, is_word};

/// Calls that the package offers under names of its own.
const NAMED_THERE: &[&str] = &["load", "load_lenient", "save"];

/// The module, as the file `bindings-python/python/tavolata/_calls.py`.
#[must_use]
pub fn module() -> String {
    let types = named_types();
    let mut out = String::from(
        "\"\"\"The calls of the core and the nouns they speak of. Generated from the core: do not edit.\"\"\"\n\n\
         from __future__ import annotations\n\n\
         from collections.abc import Mapping\n\
         from datetime import date, datetime\n\
         from typing import Any, Literal, NotRequired, TypeAlias, TypedDict\n\n\
         __all__ = [\n",
    );
    for name in types.keys() {
        let _ = writeln!(out, "    \"{name}\",");
    }
    out.push_str("]\n");
    for (name, named) in types {
        declare(name, named, &mut out);
    }
    out.push_str(
        "\n\nclass Calls:\n    \"\"\"One method for each call of the core.\"\"\"\n\n    \
         def call(self, name: str, arguments: object = None) -> Any:\n        \
         \"\"\"Makes any call of the core, by its name there.\"\"\"\n        \
         raise NotImplementedError\n",
    );
    for call in CALLS.iter().filter(|call| !NAMED_THERE.contains(&call.name)) {
        method(call, &mut out);
    }
    out
}

fn declare(name: &str, named: Named, out: &mut String) {
    match named {
        Named::Record(record) if record.fields.iter().all(|field| is_word(field.name)) => {
            declare_class(name, record, out);
        }
        Named::Record(record) => declare_call(name, record, out),
        Named::Choice(choice) => {
            let codes: Vec<_> = choice.options.iter().map(|(code, _)| format!("\"{code}\"")).collect();
            let open = if choice.open { " | Coded" } else { "" };
            let _ = write!(out, "\n\n{name}: TypeAlias = 'Literal[{}]{open}'\n", codes.join(", "));
            let _ = writeln!(out, "\"\"\"{}\"\"\"", sentence(choice.says));
        }
        Named::Either(either) => {
            let mut shapes: Vec<_> = either.shapes.iter().map(type_of).collect();
            shapes.dedup();
            let _ = write!(out, "\n\n{name}: TypeAlias = \"{}\"\n", shapes.join(" | "));
            let _ = writeln!(out, "\"\"\"{}.\"\"\"", docs(&capitalised(either.says)));
        }
        Named::Scalar(scalar) => {
            let _ = write!(out, "\n\n{name}: TypeAlias = str\n");
            let _ = writeln!(
                out,
                "\"\"\"{}, such as `{}`.\"\"\"",
                docs(&capitalised(scalar.says)),
                scalar.example
            );
        }
    }
}

fn declare_class(name: &str, record: &Record, out: &mut String) {
    let _ = write!(out, "\n\nclass {name}(TypedDict):\n    \"\"\"{}\"\"\"\n", sentence(record.says));
    if !record.fields.is_empty() {
        out.push('\n');
    }
    for field in record.fields {
        let says = sentence(field.says);
        let holds = if is_given(record) { given(&field.shape) } else { type_of(&field.shape) };
        let holds = if field.required { holds } else { format!("NotRequired[{holds}]") };
        let _ = write!(out, "    {}: {holds}\n    \"\"\"{says}\"\"\"\n", field.name);
    }
}

/// A record with names that cannot stand in a class.
fn declare_call(name: &str, record: &Record, out: &mut String) {
    let _ = write!(out, "\n\n{name} = TypedDict(\n    \"{name}\",\n    {{\n");
    for field in record.fields {
        let holds = type_of(&field.shape);
        let holds = if field.required { holds } else { format!("NotRequired[{holds}]") };
        let _ = writeln!(out, "        # {}", sentence(field.says));
        let _ = writeln!(out, "        \"{}\": \"{holds}\",", field.name);
    }
    let _ = write!(out, "    }},\n)\n\"\"\"{}\"\"\"\n", sentence(record.says));
}

fn docs(text: &str) -> String {
    text.replace('\\', "\\\\")
}

fn type_of(shape: &Shape) -> String {
    match plain(shape) {
        Shape::Flag => "bool".into(),
        Shape::Whole { .. } => "int".into(),
        Shape::Number => "float".into(),
        Shape::Scalar(scalar) if scalar.name == "string" => "str".into(),
        Shape::Scalar(scalar) => scalar.name.into(),
        Shape::Choice(choice) => choice.name.into(),
        Shape::Reference(_) => "Id".into(),
        Shape::List(item) => format!("list[{}]", type_of(item)),
        Shape::Map(_, value) => format!("dict[str, {}]", type_of(value)),
        Shape::Record(record) => name_of(record.name).into(),
        Shape::Either(either) => either.name.into(),
        _ => "Any".into(),
    }
}

fn method(call: &Call, out: &mut String) {
    let Shape::Record(record) = plain(&call.arguments) else { return };
    let reply = type_of(&call.reply);
    if name_of(record.name) == "DossierDocument" {
        return document_method(call, &reply, out);
    }
    let _ = write!(out, "\n    def {}(", call.name);
    parameters(record, out);
    let _ = write!(out, ") -> {reply}:\n        \"\"\"{}", sentence(call.says));
    for field in record.fields {
        let _ = write!(out, "\n\n        {}: {}", field.name, sentence(field.says));
    }
    out.push_str(if record.fields.is_empty() { "\"\"\"\n" } else { "\n        \"\"\"\n" });
    let pairs: Vec<_> = record.fields.iter().map(|field| format!("\"{0}\": {0}", field.name)).collect();
    // No field begins with an underscore, so none is hidden by the name.
    let _ = writeln!(out, "        _asked: dict[str, Any] = {{{}}}", pairs.join(", "));
    let _ = writeln!(
        out,
        "        given = {{name: value for name, value in _asked.items() if value is not None}}"
    );
    let _ = writeln!(out, "        reply: {reply} = self.call(\"{}\", given)", call.name);
    out.push_str("        return reply\n");
}

/// A call whose argument is a dossier, as plain data.
fn document_method(call: &Call, reply: &str, out: &mut String) {
    let _ = write!(
        out,
        "\n    def {0}(self, document: DossierDocument | Mapping[str, Any]) -> {reply}:\n        \"\"\"{1}\"\"\"\n        \
         reply: {reply} = self.call(\"{0}\", document)\n        return reply\n",
        call.name,
        sentence(call.says)
    );
}

fn parameters(record: &Record, out: &mut String) {
    out.push_str("self");
    // Required ones may be given by place, in their order; the others by name only.
    for field in record.fields.iter().filter(|field| field.required) {
        let _ = write!(out, ", {}: {}", field.name, given(&field.shape));
    }
    if record.fields.iter().any(|field| !field.required) {
        out.push_str(", *");
    }
    for field in record.fields.iter().filter(|field| !field.required) {
        let _ = write!(out, ", {}: {} | None = None", field.name, given(&field.shape));
    }
}

/// The type of what is given: a day or a moment may come as Python has it.
fn given(shape: &Shape) -> String {
    match type_of(shape) {
        day if day == "Date" => "Date | date".into(),
        moment if moment == "Instant" => "Instant | datetime".into(),
        other => other,
    }
}
