//! The call `render`: a code and its parameters in words, at any time, in any language.

use crate::fault::Params;
use crate::message;
use crate::model::declare::record;
use crate::refusal::Refusal;
use crate::rules;
use crate::wire::Door;

record! {
    /// What is to be put into words.
    Render {
        must {
            /// The code of a rule, problem or refusal.
            code: String,
        }
        may {
            /// What the message speaks of.
            params: Params,
            /// Whether what may be personal data is masked.
            mask: bool,
            /// The language; English where nothing is said.
            language: Option<String>,
        }
    }
}

record! {
    /// It in words.
    Rendered {
        must {
            /// The language used, which is English where the one asked for is not known.
            language: String,
            /// What is the case.
            message: String,
            /// What to do about it.
            fix: String,
        }
    }
}

pub(super) fn render(_: &mut Door, mut asked: Render) -> Result<Rendered, Refusal> {
    if asked.mask {
        rules::mask(&asked.code, &mut asked.params);
    }
    let language = message::Locale::of(asked.language.as_deref().unwrap_or("en")).language();
    let message = message::text(&asked.code, &asked.params, language);
    Ok(Rendered::new(language.into(), message, message::fix(&asked.code, &asked.params, language)))
}
