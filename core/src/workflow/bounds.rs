//! Bounds: what holds of values in a form besides what their kind says, as JSON Schema.

use serde_json::Value;

use crate::json::read;

/// What holds of values of a type, of a field or under the keys of a map besides what their kind says.
const MORE: &[(&str, &str)] = &[
    (
        "BoundedQuantity",
        r#"{"oneOf": [{"required": ["more_than"]}, {"required": ["at_least"]}, {"required": ["less_than"]},
            {"required": ["at_most"]}, {"required": ["between"]}, {"required": ["about"]}, {"required": ["mean"]}],
            "dependentRequired": {"within": ["about"]}}"#,
    ),
    ("BoundedQuantity.between", r#"{"minItems": 2, "maxItems": 2}"#),
    ("BoundedQuantity.within", r#"{"minimum": 0, "pattern": "^[0-9]"}"#),
    (
        "Count",
        r#"{"minimum": 0, "pattern": "^[0-9]", "additionalProperties": {"minimum": 0, "pattern": "^[0-9]",
            "items": {"minimum": 0, "pattern": "^[0-9]"}}}"#,
    ),
    ("Date", r#"{"format": "date"}"#),
    ("Id", r#"{"format": "uuid"}"#),
    (
        "TextKey",
        r#"{"minProperties": 1, "properties": {"original": {"type": "string"}},
            "dependentSchemas": {"original": {"minProperties": 2}}}"#,
    ),
    ("Money.amount", r#"{"pattern": "^(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}"#),
];

/// A form with what more holds of such a thing.
pub(super) fn with_more(mut form: Value, name: &str) -> Value {
    let more = MORE.iter().find(|(of, _)| *of == name).and_then(|(_, more)| read(more));
    if let (Value::Object(form), Some(Value::Object(more))) = (&mut form, more) {
        form.extend(more);
    }
    form
}
