//! How somebody voted, and what the votes came to, in words.

use serde_json::Value;

use crate::message::Locale;
use crate::model::Decision;
use crate::model::value::Text;
use crate::workflow::Event;

/// What an event says of a decision: each vote, the result, the option that was chosen.
pub(super) fn voiced(
    decision: &Decision,
    event: &Event,
    locale: &Locale,
    read: &dyn Fn(&Text) -> String,
) -> Vec<String> {
    let words = |choice: &str, code: Option<&Value>| {
        code.and_then(Value::as_str).map(|code| locale.choice_of(choice, code).replace('_', " "))
    };
    let option = |code: &Value| {
        let code = code.as_str()?;
        let known = decision.options.iter().find(|option| option.code == code);
        Some(known.map_or_else(|| code.to_owned(), |option| read(&option.text)))
    };
    let mut said = Vec::new();
    for vote in event.add.get("votes").into_iter().flatten() {
        said.extend(words("Stance", vote.get("stance")));
        let ranking = vote.get("ranking").and_then(Value::as_array).into_iter().flatten();
        said.push(ranking.filter_map(option).collect::<Vec<_>>().join(locale.comma()));
    }
    said.extend(words("DecisionResult", event.set.get("result")));
    said.extend(event.set.get("chosen").and_then(option));
    said
}
