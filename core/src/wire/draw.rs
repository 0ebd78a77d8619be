//! The call `draw`: the dossier as a picture of letters, for a terminal.

use crate::model::declare::record;
use crate::picture::{Canvas, portrait};
use crate::refusal::Refusal;
use crate::wire::Door;

record! {
    /// How the dossier is to be drawn.
    Draw {
        may {
            /// The language of the headings and, where it has them, of the texts; that of the
            /// dossier where nothing is said.
            language: Option<String>,
            /// How many columns wide, from 40; 96 where nothing is said.
            width: Option<u16>,
            /// Whether in colour.
            colour: bool,
        }
    }
}

record! {
    /// A picture of letters.
    Drawing {
        must {
            /// The lines.
            text: String,
        }
    }
}

pub(super) fn draw(door: &mut Door, asked: Draw) -> Result<Drawing, Refusal> {
    let canvas = Canvas { width: asked.width.unwrap_or(96).max(40).into(), colour: asked.colour };
    Ok(Drawing::new(portrait(door.dossier()?, asked.language.as_deref(), canvas)))
}
