//! The same through the door by which other languages come in: calls with JSON text, as they make
//! them, so that what they add can be told from what the core takes.

use std::time::Duration;

use serde_json::{Value, json};
use tavolata::document::Layout;
use tavolata::wire::Door;

use crate::clocked;
use crate::live::{EDITS, edits};
use crate::town;

/// The calls that are measured one by one, and how often.
const ROUNDS: usize = 5;

/// The edits that a bench in another language makes of the same towns, as arguments of `patch`.
pub(crate) fn patches(towns: usize) -> Vec<Value> {
    let dossier = town::dossier(towns);
    edits(&dossier, towns)
        .into_iter()
        .map(|(_, edit)| {
            // To remove takes no value, and ignores one.
            json!({"edits": [{"op": edit.op.code(), "path": edit.path, "value": edit.value}]})
        })
        .collect()
}

/// What each call takes at the least, in milliseconds; of edits, each.
pub(crate) fn times(towns: usize) -> Value {
    let dossier = town::dossier(towns);
    let text = dossier.to_json_in(Layout::Compact);
    let patches: Vec<String> = patches(towns).iter().map(Value::to_string).collect();
    let as_of = json!({"as_of": town::AS_OF}).to_string();
    let [mut load, mut check, mut watch] = [Duration::MAX; 3];
    let mut each = vec![Duration::MAX; EDITS];
    for _ in 0..ROUNDS {
        let mut door = Door::new();
        let mut call = |name: &str, arguments: &str| {
            let mut reply = Ok(String::new());
            let took = clocked(|| reply = door.call(name, arguments));
            assert!(reply.is_ok(), "{name}: {reply:?}");
            took
        };
        load = load.min(call("load", &text));
        check = check.min(call("check", &as_of));
        watch = watch.min(call("watch", &as_of));
        for (took, patch) in each.iter_mut().zip(&patches) {
            *took = (*took).min(call("patch", patch));
        }
    }
    let millis = |time: Duration| time.as_secs_f64() * 1e3;
    let patch: Vec<f64> = each.into_iter().map(millis).collect();
    json!({"load": millis(load), "check": millis(check), "watch": millis(watch), "patch": patch})
}
