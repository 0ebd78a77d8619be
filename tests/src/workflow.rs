//! Prints the machines for people: each drawn, and as a table of its steps.

use std::fmt::Write as _;

use tavolata::diagram::{mermaid, picture};
use tavolata::message::Locale;
use tavolata::model::{CycleTemplate, Noun};
use tavolata::rules::CATALOGUE;
use tavolata::workflow::{Goal, MACHINES, Machine, Or, Role, Step, What};

use crate::generated::Generated;

/// The marks between which the part of `docs/workflow.md` lies that is made from the core.
const BEGIN: &str = "<!-- made from the core: machines -->";
const END: &str = "<!-- end: machines -->";

/// The pictures, and the document that shows them; whatever else the document says stays.
#[must_use]
pub fn files(document: &str) -> Vec<Generated> {
    let mut files = vec![Generated { path: "docs/workflow.md".into(), text: within(document, &machines()) }];
    for machine in MACHINES {
        for (name, template) in drawings(machine) {
            let path = format!("docs/machines/{name}.svg");
            files.push(Generated { path, text: picture(machine, template.as_ref(), "en") });
        }
    }
    files
}

/// Puts a part in the place of the one that is there, or at the end.
fn within(document: &str, part: &str) -> String {
    let part = format!("{BEGIN}\n\n{part}\n{END}\n");
    let parts = document.split_once(BEGIN).and_then(|(before, rest)| Some((before, rest.split_once(END)?.1)));
    match parts {
        Some((before, after)) => format!("{before}{part}{}", after.strip_prefix('\n').unwrap_or(after)),
        None if document.is_empty() => format!("# Workflow\n\n{part}"),
        None => format!("{}\n\n{part}", document.trim_end()),
    }
}

/// The pictures of a machine by the names of their files: of a cycle, one for each course that plans take.
fn drawings(machine: &Machine) -> Vec<(String, Option<CycleTemplate>)> {
    let noun = machine.noun.code();
    if machine.noun != Noun::Cycle {
        return vec![(noun.to_owned(), None)];
    }
    let plans =
        [CycleTemplate::FamiResearchAction, CycleTemplate::SeminarWithTables, CycleTemplate::DoubleDiamond];
    plans.into_iter().map(|plan| (format!("{noun}-{}", plan.code().replace('_', "-")), Some(plan))).collect()
}

fn machines() -> String {
    let mut out = String::from(
        "## The machines\n\nA noun whose life has states moves from one to another only by the verbs below. \
         A step that leads to a guarded state is refused where one of the rules that guard it would find something. \
         All of it is one table in the core, and so are the pictures: the call `diagram` draws each in any language of the library, \
         as SVG, Mermaid or text.\n",
    );
    for machine in MACHINES {
        let _ = write!(out, "\n- [{}](#{})", called(machine), called(machine).replace(' ', "-"));
    }
    out.push('\n');
    MACHINES.iter().for_each(|machine| one(machine, &mut out));
    out
}

/// A noun as people call it.
fn called(machine: &Machine) -> String {
    Locale::of("en").phrase(machine.noun.code()).replace('_', " ")
}

fn one(machine: &Machine, out: &mut String) {
    let _ = write!(out, "\n### {}\n", called(machine));
    for (name, template) in drawings(machine) {
        if let Some(plan) = &template {
            let _ = write!(out, "\nThe plan `{}`:\n", plan.code());
        }
        let _ = write!(
            out,
            "\n![{}; the table below has its steps](machines/{name}.svg)\n",
            Locale::of("en").phrase(&format!("diagram/title/{}", machine.noun.code()))
        );
        let _ = write!(
            out,
            "\n<details><summary>As Mermaid</summary>\n\n```mermaid\n{}```\n\n</details>\n",
            mermaid(machine, template.as_ref(), "en")
        );
    }
    out.push_str("\n| verb | what it does | from | to | who | given with it | guards |\n|---|---|---|---|---|---|---|\n");
    for step in machine.steps {
        let _ = writeln!(
            out,
            "| `{}` | {} | {} | {} | {} | {} | {} |",
            step.verb,
            step.says,
            codes(step.from),
            goal(step),
            who(step),
            given(step),
            guards(machine, step),
        );
    }
}

/// Who may take a step, and who may not whatever else they are.
fn who(step: &Step) -> String {
    let named = |roles: &[Role]| {
        roles.iter().map(|role| role.code().replace('_', " ")).collect::<Vec<_>>().join(", ")
    };
    let each = if step.is_for_each() { ", each for themselves" } else { "" };
    match step.never {
        [] => format!("{}{each}", named(step.who)),
        never => format!("{}{each}; never {}", named(step.who), named(never)),
    }
}

fn codes(codes: &[&str]) -> String {
    codes.iter().map(|code| format!("`{code}`")).collect::<Vec<_>>().join(", ")
}

fn goal(step: &Step) -> String {
    match step.to {
        Goal::State(to) => format!("`{to}`"),
        Goal::Onward { by: 1 } => "the next phase of the plan".into(),
        Goal::Onward { .. } => "the phase after the next".into(),
        Goal::Kept(field) => format!("the state in `{field}`"),
    }
}

/// What is given with a step: in bold what must be; with what goes there where nothing is given.
fn given(step: &Step) -> String {
    let mut named: Vec<(&str, Or)> = Vec::new();
    for write in step.writes {
        let What::Given(name, or) = write.what else { continue };
        if !named.iter().any(|(known, _)| *known == name) {
            named.push((name, or));
        }
    }
    if step.reasoned {
        named.push(("reason", Or::Refuse));
    }
    let shown = named.iter().map(|(name, or)| match or {
        Or::Refuse => format!("**`{name}`**"),
        Or::Nothing => format!("`{name}`"),
        Or::Today => format!("`{name}` (otherwise that day)"),
        Or::After(days) => format!("`{name}` (otherwise {days} days later)"),
        Or::Kept(days) => format!("`{name}` (otherwise the day that stands there, or {days} days later)"),
    });
    shown.collect::<Vec<_>>().join(", ")
}

/// The rules that guard the state to which a step leads.
fn guards(machine: &Machine, step: &Step) -> String {
    let state = match step.to {
        Goal::State(to) => machine.state(to),
        _ => return "those of the state".into(),
    };
    let known = |code: &str| CATALOGUE.iter().any(|rule| rule.code == code);
    let rule = |code: &&str| match known(code) {
        true => format!("[{code}](rules.md#{})", code.replace('/', "")),
        false => format!("`{code}`"),
    };
    state.into_iter().flat_map(|state| state.rules).map(rule).collect::<Vec<_>>().join(", ")
}
