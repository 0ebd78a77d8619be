//! Whether a test says anything of what stands at the end of a path: a text is never less than a
//! number, and no code is one that its list does not have.

use serde_json::Value;
use uuid::Uuid;

use crate::document::{expected, flaws_of};
use crate::fault::Fault;
use crate::model::describe::{Flaw, Scalar, Shape};
use crate::model::value::FIGURE;

/// That a test is one of something else, where it is.
pub(super) fn unsuited(test: &str, stands: &Shape) -> Option<Fault> {
    let name = expected(stands);
    let (suits, wants) = match test {
        "less" | "more" => (is_number(stands), "Figure"),
        "before" | "after" => (matches!(name, "PartialDate" | "Edtf" | "Date"), "PartialDate"),
        "lacks_language" => (name == "Text", "Text"),
        "contains" => {
            (!matches!(name, "Flag" | "Reference" | "Id" | "Object") || is_number(stands), "string")
        }
        _ => (written_as(stands).is_some(), "string"),
    };
    let fault = Fault::new("predicate/test-unsuited").with("test", test).with("expected", wants);
    (!suits).then(|| fault.with("found", name))
}

/// What is wrong with a value that something standing there is to be equal to.
pub(super) fn flaws(value: &Value, stands: &Shape) -> Vec<Flaw> {
    written_as(stands).map_or_else(Vec::new, |shape| flaws_of(value, &shape))
}

/// Whether numbers stand there. An amount of money is compared as one.
pub(super) fn is_number(stands: &Shape) -> bool {
    match stands {
        Shape::Checked(inner, _) => is_number(inner),
        Shape::Record(record) => record.name == "Money",
        shape => matches!(expected(shape), "Whole" | "Number" | "Figure" | "Quantity" | "Decimal"),
    }
}

/// The form in which a message puts what stands there, where it is not shown as it is written.
pub(super) fn form(stands: &Shape) -> Option<&'static str> {
    match (stands, expected(stands)) {
        (_, "PartialDate" | "Edtf" | "Date") => Some("date"),
        (_, "Duration") => Some("duration"),
        (Shape::Checked(Shape::Record(record), _), _) if record.name == "Money" => Some("quantity"),
        _ => None,
    }
}

/// How a predicate writes what stands there; nothing where it cannot be equal to anything.
fn written_as(stands: &Shape) -> Option<Shape> {
    match stands {
        _ if is_number(stands) => Some(FIGURE),
        Shape::Checked(inner, _) => written_as(inner),
        Shape::Flag | Shape::Choice(_) | Shape::Scalar(_) => Some(*stands),
        Shape::Reference(_) => Some(ID),
        // A text is compared version by version, a date without its weekday: each as a string.
        Shape::Either(either) => either.shapes.first().copied(),
        _ => None,
    }
}

/// No dossier is at hand in which a slug would stand for an id.
const ID: Shape = Shape::Scalar(&Scalar {
    name: "Id",
    says: "a UUID",
    example: "6f1f1c1e-6f0c-5b8e-9b0a-2f8f0f6b7f11",
    pattern: "",
    check: |text| {
        let fault = || {
            let fault = Fault::new("field/wrong-kind").with("expected", "Id").with("found", "string");
            fault.with("example", ID.example())
        };
        Uuid::try_parse(text).is_err().then(fault)
    },
});
