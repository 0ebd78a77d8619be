//! A machine as a picture, and as the words that stand for it.

use crate::diagram::graph::{Graph, Kind, Node, Scope};
use crate::diagram::key::key;
use crate::diagram::layout::{Layout, Line};
use crate::diagram::ports::{MARK, STATE, VERB};
use crate::diagram::svg::{Frame, Head, Point, Sheet, rounded};
use crate::diagram::words::Words;
use crate::model::CycleTemplate;
use crate::workflow::Machine;

/// Draws a machine as SVG; of one whose subjects have a plan, as that plan has it.
///
/// ```
/// use tavolata::{diagram, model::Noun, workflow::machine};
///
/// let svg = diagram::picture(machine(Noun::Body).unwrap(), None, "en");
/// assert!(svg.starts_with("<svg") && svg.contains("dissolve: proposed · established · operating → dissolved"));
/// ```
#[must_use]
pub fn picture(machine: &Machine, template: Option<&CycleTemplate>, language: &str) -> String {
    let words = Words::new(machine, language);
    let scope = Scope::of(machine, template);
    let graph = Graph::of(&scope, &words);
    let layout = Layout::of(&graph);
    let mut sheet = Sheet::new(words.locale.language());
    layout.lines.iter().for_each(|line| draw_line(&mut sheet, line));
    for label in &layout.labels {
        let (x, y, wide, high) = label.frame;
        sheet.rect("p", label.frame, 3);
        let back = layout.lines.get(label.flow).is_some_and(|line| line.back);
        sheet.text(if back { "v rv" } else { "v" }, (x + wide / 2, y + high / 2 + VERB / 3), &label.verb);
    }
    for ((node, frame), lines) in graph.nodes.iter().zip(&layout.boxes).zip(&layout.words) {
        draw_box(&mut sheet, node, *frame, lines);
    }
    let ends = graph.nodes.iter().any(|node| node.kind == Kind::End);
    let back = graph.flows.iter().any(|flow| flow.back);
    let signs = [("start", true), ("end", ends), ("back", back)];
    let signs = signs.into_iter().filter(|(_, shown)| *shown).map(|(name, _)| name);
    let size = key(&mut sheet, words.locale, signs, layout.size);
    let head = Head {
        title: &words.title(),
        desc: &outline(machine, template, language),
        language: words.locale.language(),
        style: "",
    };
    sheet.finish(size, &head)
}

/// A machine in words: a line for each step, from where it leads to where.
#[must_use]
pub fn outline(machine: &Machine, template: Option<&CycleTemplate>, language: &str) -> String {
    let words = Words::new(machine, language);
    let scope = Scope::of(machine, template);
    let states = scope.states();
    let first = states.first().map_or_else(String::new, |state| words.state(state));
    let mut out = vec![format!("{}: {first}", words.say("start"))];
    for step in machine.steps {
        let mut goals: Vec<(Vec<String>, String)> = Vec::new();
        for from in step.from.iter().filter(|from| states.contains(from)) {
            let Some(goal) = scope.goal(step, from) else { continue };
            let (from, to) =
                (words.state(from), goal.map_or_else(|name| words.say(name), |to| words.state(to)));
            match goals.iter_mut().find(|(_, known)| *known == to) {
                Some((sources, _)) => sources.push(from),
                None => goals.push((vec![from], to)),
            }
        }
        let verb = words.verb(step.verb);
        out.extend(
            goals.into_iter().map(|(from, to)| format!("{verb}: {}", words.leads(&from.join(" · "), &to))),
        );
    }
    let ends =
        states.iter().filter(|state| machine.open(state).next().is_none()).map(|state| words.state(state));
    let ends = ends.collect::<Vec<_>>().join(" · ");
    if !ends.is_empty() {
        out.push(format!("{}: {ends}", words.say("end")));
    }
    out.join("\n")
}

fn draw_line(sheet: &mut Sheet, line: &Line) {
    let path = line.routes.iter().map(|route| rounded(route, 8)).collect::<String>();
    // Where lines cross, the upper one runs as over a bridge.
    sheet.path("h", &path);
    sheet.path(if line.back { "r" } else { "f" }, &path);
    let mut heads: Vec<String> = line.routes.iter().filter_map(|route| head(route)).collect();
    heads.sort();
    heads.dedup();
    sheet.path(if line.back { "ra" } else { "fa" }, &heads.concat());
}

/// The head of an arrow, at the end of its route.
fn head(route: &[Point]) -> Option<String> {
    let &(x, y) = route.last()?;
    let before = route.iter().rev().find(|point| **point != (x, y))?;
    Some(if before.0 == x { format!("M{x} {y}l-5 -9h10z") } else { format!("M{x} {y}l9 -5v10z") })
}

fn draw_box(sheet: &mut Sheet, node: &Node, frame: Frame, lines: &[String]) {
    let (x, y, wide, high) = frame;
    match node.kind {
        Kind::Any(_) | Kind::Elsewhere => sheet.rect("a", frame, high / 2),
        Kind::End => {
            sheet.rect("e", frame, 9);
            sheet.rect("i", (x + 4, y + 4, wide - 8, high - 8), 6);
        }
        _ => sheet.rect("b", frame, 9),
    }
    if node.kind == Kind::Start {
        let middle = x + wide / 2;
        sheet.circle("k", (middle, y - 22), 6);
        sheet.path("f", &format!("M{middle} {}V{}", y - 16, y - 4));
        sheet.path("fa", &format!("M{middle} {y}l-5 -9h10z"));
    }
    let mut base = y + high / 2 + 5 - 8 * (i32::try_from(lines.len()).unwrap_or(1) - 1);
    for line in lines {
        sheet.text("s", (x + wide / 2, base), line);
        base += STATE + 3;
    }
    // Up to two stand one above the other, more in pairs.
    let pairs = usize::from(node.marks.len() > 2) + 1;
    let rows: Vec<_> = node.marks.chunks(pairs).collect();
    let mut at = y + high / 2 - 8 * (i32::try_from(rows.len()).unwrap_or(1) - 1);
    for row in rows {
        let left = x + wide - 14 - MARK * i32::try_from(pairs - 1).unwrap_or(0);
        for (place, mark) in (0..).zip(row) {
            badge(sheet, (left + MARK * place, at), *mark);
        }
        at += 16;
    }
}

fn badge(sheet: &mut Sheet, (x, y): Point, mark: char) {
    sheet.circle("k", (x, y), 7);
    sheet.text("m", (x, y + 4), &mark.to_string());
}
