//! The call `speak`: the texts of a language are handed over.

use crate::fault::Fault;
use crate::message::{self, Texts};
use crate::model::declare::record;
use crate::model::value::Language;
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
    let language = texts.language.as_deref().unwrap_or_default();
    language.parse::<Language>().map_err(|fault| Refusal { at: "/language".into(), ..fault.into() })?;
    // A language of which nothing comes would count as spoken, and stay silent.
    if texts.phrases.is_empty() && texts.sayings.is_empty() {
        return Err(Fault::new("call/texts-missing").with("found", language).into());
    }
    message::speak(texts);
    Ok(Spoken::new(message::spoken().into_iter().map(str::to_owned).collect()))
}
