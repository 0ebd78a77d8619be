//! The call `describe`: what this library is.

use crate::document::{MAX_BYTES, MAX_DEPTH, MAX_ENTITIES, MAX_PROBLEMS, MAX_STRING};
use crate::message::{self, documented};
use crate::model::declare::record;
use crate::model::{FORMAT, Noun};
use crate::refusal::Refusal;
use crate::wire::{CALLS, Door};

record! {
    /// Asks for nothing in particular.
    Describe {}
}

record! {
    /// What this library is.
    Description {
        must {
            /// Its version.
            version: String,
            /// The version of the stored form.
            format: u32,
            /// The languages it speaks.
            languages: Vec<String>,
            /// How large a document may be.
            limits: Limits,
            /// The calls.
            calls: Vec<Named>,
            /// The nouns, by the names of their tables.
            nouns: Vec<Named>,
        }
    }
}

record! {
    /// How large a document may be.
    Limits {
        must {
            /// The longest text, in bytes.
            bytes: usize,
            /// The deepest nesting.
            depth: usize,
            /// The most entities.
            entities: usize,
            /// The longest string, in bytes as written.
            string: usize,
            /// How many problems are listed.
            problems: usize,
        }
    }
}

record! {
    /// A name and what it stands for.
    Named {
        must {
            /// The name.
            name: String,
            /// What it stands for.
            says: String,
        }
    }
}

pub(super) fn describe(_: &mut Door, _: Describe) -> Result<Description, Refusal> {
    let call = |call: &crate::wire::Call| {
        Named::new(call.name.into(), documented(&format!("call/{}", call.name), call.says))
    };
    let noun =
        |noun: &Noun| Named::new(noun.table().into(), documented(noun.record().name, noun.record().says));
    Ok(Description::new(
        env!("CARGO_PKG_VERSION").into(),
        FORMAT,
        message::spoken().into_iter().map(str::to_owned).collect(),
        Limits::new(MAX_BYTES, MAX_DEPTH, MAX_ENTITIES, MAX_STRING, MAX_PROBLEMS),
        CALLS.iter().map(call).collect(),
        Noun::ALL.iter().map(noun).collect(),
    ))
}
