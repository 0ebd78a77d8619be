//! The call `timeline`: what has become of something, as a picture or in words.

use crate::diagram::{Chronicle, Past, timeline as drawn};
use crate::model::declare::{choices, record};
use crate::model::value::Date;
use crate::refusal::Refusal;
use crate::wire::diagram::Picture;
use crate::wire::{Door, unfound};

choices! {
    /// As what a history is told.
    closed TimelineForm {
        /// As SVG.
        Svg = "svg",
        /// In words: a line for each thing.
        Text = "text",
    }
}

record! {
    /// Whose history is to be told, and how.
    Timeline {
        must {
            /// The subject: its id, or `noun/slug`.
            subject: String,
        }
        may {
            /// As what; as SVG where nothing is said.
            form: Option<TimelineForm>,
            /// The language; that of the watch, else English, where nothing is said.
            language: Option<String>,
            /// The day as of which one looks: without it nothing is late.
            as_of: Option<Date>,
        }
    }
}

pub(super) fn timeline(door: &mut Door, asked: Timeline) -> Result<Picture, Refusal> {
    let language = door.spoken(asked.language);
    let desk = door.desk()?;
    let now = desk.now();
    let past = Past {
        now,
        entries: desk.ledger().map_or(&[][..], |ledger| ledger.entries()),
        as_of: asked.as_of.map(Date::day),
        language: &language,
    };
    let Some(told) = now.find(&asked.subject, None).and_then(|row| Chronicle::of(&past, row)) else {
        return Err(unfound(now, "/subject", &asked.subject, None));
    };
    Ok(Picture::new(if asked.form == Some(TimelineForm::Text) { told.text() } else { drawn(&told) }))
}
