//! A machine as Mermaid, which many sites draw where they find it in Markdown.

use std::fmt::Write as _;

use crate::diagram::graph::Scope;
use crate::diagram::words::Words;
use crate::model::CycleTemplate;
use crate::workflow::Machine;

/// A machine as Mermaid; of one whose subjects have a plan, as that plan has it.
///
/// ```
/// use tavolata::{diagram, model::Noun, workflow::machine};
///
/// let text = diagram::mermaid(machine(Noun::Body).unwrap(), None, "en");
/// assert!(text.starts_with("stateDiagram-v2\n") && text.contains("proposed --> established: establish\n"));
/// ```
#[must_use]
pub fn mermaid(machine: &Machine, template: Option<&CycleTemplate>, language: &str) -> String {
    let words = Words::new(machine, language);
    let scope = Scope::of(machine, template);
    let states = scope.states();
    let mut out = String::from("stateDiagram-v2\n");
    for state in &states {
        let _ = writeln!(out, "    {state}: {}", plain(&words.state(state)));
    }
    let _ = writeln!(out, "    [*] --> {}", machine.start());
    let mut elsewhere = Vec::new();
    for step in machine.steps {
        for from in step.from.iter().filter(|from| states.contains(from)) {
            let Some(goal) = scope.goal(step, from) else { continue };
            let to = goal.unwrap_or_else(|name| {
                if !elsewhere.contains(&name) {
                    elsewhere.push(name);
                    let _ = writeln!(out, "    {name}: {}", plain(&words.say(name)));
                }
                name
            });
            let _ = writeln!(out, "    {from} --> {to}: {}", plain(&words.verb(step.verb)));
        }
    }
    for end in states.iter().filter(|state| machine.open(state).next().is_none()) {
        let _ = writeln!(out, "    {end} --> [*]");
    }
    out
}

/// What Mermaid would take for its own signs is left out.
fn plain(words: &str) -> String {
    words.replace([':', ';', '#', '\n'], " ")
}
