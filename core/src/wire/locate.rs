//! The call `locate`: where values stand in a text.

use crate::document;
use crate::model::declare::record;
use crate::refusal::Refusal;
use crate::wire::Door;

record! {
    /// Which values to find in which text.
    Locate {
        must {
            /// The text of a dossier.
            text: String,
            /// JSON Pointers into it.
            pointers: Vec<String>,
        }
    }
}

record! {
    /// Where a value stands; what is not in the text stands where the value around it does.
    Located {
        must {
            /// The JSON Pointer.
            at: String,
        }
        may {
            /// The line, from 1.
            line: Option<usize>,
            /// The column in characters, from 1.
            column: Option<usize>,
            /// How many characters of the line it covers.
            length: Option<usize>,
            /// The line, or the part of it around the place.
            excerpt: Option<String>,
            /// At what column of the excerpt the place begins, from 1.
            excerpt_column: Option<usize>,
        }
    }
}

pub(super) fn locate(_: &mut Door, asked: Locate) -> Result<Vec<Located>, Refusal> {
    let places = document::places(&asked.text, &asked.pointers);
    let located = |(at, place): (String, Option<document::Place>)| match place {
        None => Located::new(at),
        Some(place) => Located {
            at,
            line: Some(place.line),
            column: Some(place.column),
            length: Some(place.length),
            excerpt: Some(place.excerpt),
            excerpt_column: Some(place.excerpt_column),
        },
    };
    Ok(asked.pointers.into_iter().zip(places).map(located).collect())
}
