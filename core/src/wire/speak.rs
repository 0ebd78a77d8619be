//! The call `speak`: the texts of a language are handed over.

use crate::message::{self, Texts};
use crate::model::declare::record;
use crate::refusal::Refusal;
use crate::wire::Door;

record! {
    /// The languages that there are now.
    Spoken {
        must {
            /// Their tags, the one to fall back on first.
            languages: Vec<String>,
        }
    }
}

pub(super) fn speak(_: &mut Door, texts: Texts) -> Result<Spoken, Refusal> {
    message::speak(texts);
    Ok(Spoken::new(message::spoken().into_iter().map(str::to_owned).collect()))
}
