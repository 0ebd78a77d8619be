//! The call `diagram`: the life of a noun as a picture.

use crate::diagram::{mermaid, outline, picture};
use crate::fault::Fault;
use crate::model::declare::{choices, record};
use crate::model::{CycleTemplate, Noun};
use crate::refusal::Refusal;
use crate::wire::Door;
use crate::workflow::{machine, noun_unknown};

choices! {
    /// As what the life of a noun is drawn.
    closed DiagramForm {
        /// As SVG.
        Svg = "svg",
        /// As Mermaid.
        Mermaid = "mermaid",
        /// In words: a line for each step.
        Text = "text",
    }
}

record! {
    /// Whose life is to be drawn, and how.
    Diagram {
        must {
            /// The noun.
            noun: String,
        }
        may {
            /// As what; as SVG where nothing is said.
            form: Option<DiagramForm>,
            /// The language; English where nothing is said.
            language: Option<String>,
            /// Of a cycle, the plan that it follows; research and action as in the FAMI projects where
            /// nothing is said.
            template: Option<CycleTemplate>,
        }
    }
}

record! {
    /// A picture.
    Picture {
        must {
            /// It, as a text.
            text: String,
        }
    }
}

pub(super) fn diagram(_: &mut Door, asked: Diagram) -> Result<Picture, Refusal> {
    let refused = |fault: Fault| Refusal { at: "/noun".into(), ..fault.into() };
    let Some(noun) = Noun::of(&asked.noun) else {
        return Err(refused(noun_unknown(&asked.noun)));
    };
    let Some(machine) = machine(noun) else {
        return Err(refused(Fault::new("diagram/stateless").with("found", noun.code())));
    };
    let draw = match asked.form {
        Some(DiagramForm::Mermaid) => mermaid,
        Some(DiagramForm::Text) => outline,
        _ => picture,
    };
    Ok(Picture::new(draw(machine, asked.template.as_ref(), asked.language.as_deref().unwrap_or("en"))))
}
