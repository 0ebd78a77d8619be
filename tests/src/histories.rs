//! Draws histories of subjects from the fixtures, for the documents.

use serde_json::{Value, json};

use crate::fixtures;
use crate::generated::Generated;

/// The name of the picture, the fixture, the subject, and the day as of which one looks.
const DRAWN: &[(&str, &str, &str, Option<&str>)] = &[
    ("to-the-zone", "journeys/from-municipality-to-region", "recommendation/linea-per-i-campi", None),
    ("to-the-region", "journeys/from-municipality-to-region", "recommendation/linea-regionale", None),
    ("halted-cycle", "pictures/timeline", "cycle/giro", Some("2026-05-20")),
];

/// The pictures.
#[must_use]
pub fn files() -> Vec<Generated> {
    let file = |(name, fixture, subject, as_of): &(&str, &str, &str, Option<&str>)| Generated {
        path: format!("docs/histories/{name}.svg"),
        // What went wrong is seen where the picture should be.
        text: drawn(fixture, subject, *as_of).unwrap_or_else(|wrong| wrong),
    };
    DRAWN.iter().map(file).collect()
}

/// The history of a subject after all the steps of a fixture.
fn drawn(fixture: &str, subject: &str, as_of: Option<&str>) -> Result<String, String> {
    let mut fixture = fixtures::json(&format!("tests/fixtures/{fixture}.json"))?;
    let asked = match as_of {
        Some(day) => json!({ "subject": subject, "as_of": day }),
        None => json!({ "subject": subject }),
    };
    let steps = fixture.get_mut("steps").and_then(Value::as_array_mut).ok_or("no steps")?;
    steps.push(json!({ "call": "timeline", "with": asked }));
    let last = fixtures::run(&fixture)?.pop().ok_or("no outcome")?;
    let picture = last.map_err(|refusal| refusal.to_string())?;
    picture.get("text").and_then(Value::as_str).map(str::to_owned).ok_or_else(|| "no picture".into())
}
