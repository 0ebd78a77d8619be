//! Co-design cycles: their phases as a chain, the present one marked; cycles that follow the same
//! plan in one line each.

use crate::model::*;
use crate::picture::rich::{Ink, Rich};
use crate::picture::scene::{LIMIT, Part, Scene};
use crate::picture::sheet::Sheet;

pub(super) fn draw(sheet: &mut Sheet, scene: &Scene<'_>, part: &Part<'_>) {
    if part.cycles.is_empty() {
        return;
    }
    let words = scene.words;
    sheet.heading(&words.say("cycles"), &part.cycles.len().to_string());
    let mut plans = Vec::<(Vec<CyclePhase>, Vec<&Cycle>)>::new();
    for cycle in &part.cycles {
        let plan: Vec<_> = cycle.phases.iter().map(|phase| phase.kind).collect();
        match plans.iter_mut().find(|(known, _)| *known == plan && !plan.is_empty()) {
            Some((_, cycles)) => cycles.push(cycle),
            None => plans.push((plan, vec![cycle])),
        }
        if plans.len() > LIMIT {
            break;
        }
    }
    for (plan, cycles) in plans.iter().take(LIMIT) {
        match cycles.as_slice() {
            [cycle] => alone(sheet, scene, cycle),
            cycles => together(sheet, scene, plan, cycles),
        }
    }
}

/// Where a phase of a cycle stands: as stated, or else by the phase the cycle is in.
fn standing(cycle: &Cycle, number: usize, phase: &Phase) -> Option<PhaseStatus> {
    let present = cycle.phases.iter().position(|phase| Some(phase.kind) == cycle.phase);
    phase.status.or(match (present, cycle.phase) {
        (Some(present), _) if number < present => Some(PhaseStatus::Done),
        (Some(present), _) if number == present => Some(PhaseStatus::Active),
        (Some(_), _) => Some(PhaseStatus::Planned),
        (None, Some(CyclePhase::Closed)) => Some(PhaseStatus::Done),
        _ => None,
    })
}

fn sign(standing: Option<PhaseStatus>) -> (&'static str, Ink) {
    match standing {
        Some(PhaseStatus::Done) => ("●", Ink::Green),
        Some(PhaseStatus::Active) => ("◉", Ink::Yellow),
        Some(PhaseStatus::Skipped) => ("✕", Ink::Dim),
        Some(PhaseStatus::Planned) => ("○", Ink::Plain),
        None => ("○", Ink::Dim),
    }
}

fn title(scene: &Scene<'_>, cycle: &Cycle) -> Rich {
    let title = cycle.title.as_ref().map(|title| scene.words.text(title));
    let place = cycle.territory.map(|place| scene.name(place)).filter(|place| Some(*place) != title);
    let title = Rich::bold(title.unwrap_or_default());
    let turn = cycle.iteration.map_or_else(String::new, |turn| scene.words.fill("turn", "number", turn));
    Rich::join([title, Rich::dim(place.unwrap_or_default()), Rich::dim(turn)], " · ")
}

fn about(scene: &Scene<'_>, cycle: &Cycle) -> Rich {
    let words = scene.words;
    let method = cycle.method.as_ref().map_or_else(String::new, |method| words.code(method));
    let template = cycle.template.as_ref().map_or_else(String::new, |template| words.code(template));
    let promise = cycle.promised_level.as_ref();
    let promise = promise.map_or_else(
        || words.say("promise-unknown"),
        |level| words.fill("promise", "level", words.code(level)),
    );
    Rich::join([template, method, promise].into_iter().map(Rich::dim), " · ")
}

fn present(scene: &Scene<'_>, cycle: &Cycle) -> Rich {
    let active =
        cycle.phases.iter().find(|phase| phase.status == Some(PhaseStatus::Active)).map(|phase| phase.kind);
    match cycle.phase.or(active) {
        Some(phase) => Rich::of(Ink::Yellow, scene.words.code(&phase)),
        None => Rich::dim(scene.words.say("phase-unknown")),
    }
}

fn alone(sheet: &mut Sheet, scene: &Scene<'_>, cycle: &Cycle) {
    sheet.item(&Rich::of(Ink::Cyan, "  ↻ "), &Rich::join([title(scene, cycle), about(scene, cycle)], " · "));
    let chain = cycle.phases.iter().enumerate().map(|(number, phase)| {
        let (sign, ink) = sign(standing(cycle, number, phase));
        let name = scene.words.code(&phase.kind).replace(' ', "\u{a0}");
        let ink_of_name = if sign == "◉" { Ink::Bold } else { Ink::Plain };
        Rich::of(ink, sign).and(ink_of_name, format!("\u{a0}{name}"))
    });
    let chain = Rich::join(chain, " ─ ");
    if !chain.is_empty() {
        sheet.item(&Rich::plain("    "), &chain);
    }
    if standing_unknown(cycle) {
        sheet.item(&Rich::plain("    "), &present(scene, cycle));
    }
    people(sheet, scene, cycle);
}

/// Whether the chain does not show where the cycle is.
fn standing_unknown(cycle: &Cycle) -> bool {
    let mut standings = cycle.phases.iter().enumerate().map(|(number, phase)| standing(cycle, number, phase));
    !standings.any(|standing| standing == Some(PhaseStatus::Active))
}

/// The plan once, with numbers; then a line for each cycle.
fn together(sheet: &mut Sheet, scene: &Scene<'_>, plan: &[CyclePhase], cycles: &[&Cycle]) {
    if let Some(first) = cycles.first() {
        sheet.item(&Rich::of(Ink::Cyan, "  ↻ "), &about(scene, first));
    }
    let chain = plan.iter().enumerate().map(|(number, phase)| {
        let name = scene.words.code(phase).replace(' ', "\u{a0}");
        Rich::bold((number + 1).to_string()).and(Ink::Plain, format!("\u{a0}{name}"))
    });
    sheet.item(&Rich::plain("    "), &Rich::join(chain, " → "));
    let longest =
        cycles.iter().map(|cycle| title(scene, cycle).width()).max().unwrap_or(0).min(sheet.width() / 3);
    for cycle in cycles.iter().take(LIMIT) {
        let signs = cycle.phases.iter().enumerate().map(|(number, phase)| {
            let (sign, ink) = sign(standing(cycle, number, phase));
            Rich::of(ink, sign)
        });
        let line = Rich::join([Rich::join(signs, "──"), present(scene, cycle)], "  ");
        sheet.columns(&Rich::plain("    "), &[(title(scene, cycle), longest), (line, 0)]);
        people(sheet, scene, cycle);
    }
    sheet.more(4, cycles.len().saturating_sub(LIMIT), &scene.words.say("more"));
}

/// Who takes part in this very cycle.
fn people(sheet: &mut Sheet, scene: &Scene<'_>, cycle: &Cycle) {
    let people = cycle.participations.iter().take(LIMIT).map(|part| {
        let name = Rich::plain(scene.name(part.stakeholder));
        if part.role == ParticipationRole::Participant {
            name
        } else {
            name.and(Ink::Dim, format!(" ({})", scene.words.code(&part.role)))
        }
    });
    let people = Rich::join(people, ", ");
    if !people.is_empty() {
        sheet.item(&Rich::dim("      └ "), &people);
    }
}
