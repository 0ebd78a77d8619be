//! What a project leaves behind: trainings, outputs and the plans they inform, bodies, measures.

use crate::model::*;
use crate::picture::rich::{Ink, Rich};
use crate::picture::scene::{LIMIT, Part, Scene};
use crate::picture::sheet::Sheet;

pub(super) fn draw(sheet: &mut Sheet, scene: &Scene<'_>, part: &Part<'_>) {
    let measures = part.measures.iter().map(|measure| measure_line(scene, measure));
    section(sheet, scene, "measures", measures);
    let trainings = part.trainings.iter().map(|training| (("▸", Ink::Green), training_line(scene, training)));
    section(sheet, scene, "trainings", trainings);
    let outputs = part.outputs.iter().map(|output| output_line(scene, output));
    section(sheet, scene, "outputs", outputs);
    let bodies = part.bodies.iter().map(|body| body_line(scene, body));
    section(sheet, scene, "bodies", bodies);
}

type Line = ((&'static str, Ink), Rich);

fn section(sheet: &mut Sheet, scene: &Scene<'_>, heading: &str, lines: impl ExactSizeIterator<Item = Line>) {
    let count = lines.len();
    if count == 0 {
        return;
    }
    sheet.heading(&scene.words.say(heading), &count.to_string());
    for ((sign, ink), line) in lines.take(LIMIT) {
        sheet.item(&Rich::plain("  ").and(ink, sign).and(Ink::Plain, " "), &line);
    }
    sheet.more(4, count.saturating_sub(LIMIT), &scene.words.say("more"));
}

fn measure_line(scene: &Scene<'_>, measure: &Measure) -> Line {
    let words = scene.words;
    let sign = match measure.status {
        Some(MeasureState::Done) => ("●", Ink::Green),
        Some(MeasureState::UnderWay | MeasureState::OnTrial) => ("◐", Ink::Yellow),
        Some(MeasureState::Dropped) => ("✕", Ink::Red),
        _ => ("○", Ink::Dim),
    };
    let status = measure.status.map_or_else(String::new, |status| words.code(&status));
    let responsible = match measure.responsible {
        Some(who) => Rich::plain(scene.name(who)),
        None => Rich::of(Ink::Yellow, words.say("nobody-responsible")),
    };
    let due = measure.due.map_or_else(String::new, |due| words.fill("due-by", "date", words.date(&due)));
    let removes = scene.names(&measure.barriers);
    let removes = if removes.is_empty() { removes } else { format!("{}: {removes}", words.say("removes")) };
    let title = Rich::plain(words.text(&measure.title));
    (sign, Rich::join([title, responsible, Rich::dim(status), Rich::dim(due), Rich::dim(removes)], " · "))
}

fn training_line(scene: &Scene<'_>, training: &Training) -> Rich {
    let words = scene.words;
    let modes = words.codes(&training.modes);
    let audience = words.codes(&training.audience);
    let whom = if audience.is_empty() { words.codes(&training.target_groups) } else { audience };
    let joint = if training.joint { words.say("joint") } else { String::new() };
    let topics = training.topics.iter().map(|topic| words.text(topic)).collect::<Vec<_>>().join("; ");
    let about = [joint, modes, whom, topics].into_iter().map(Rich::dim);
    Rich::join([Rich::plain(words.text(&training.title))].into_iter().chain(about), " · ")
}

fn output_line(scene: &Scene<'_>, output: &Output) -> Line {
    let words = scene.words;
    let sign = match output.status {
        Some(OutputState::Published | OutputState::Delivered) => ("●", Ink::Green),
        Some(OutputState::InProgress) => ("◐", Ink::Yellow),
        Some(OutputState::Withdrawn) => ("✕", Ink::Red),
        Some(OutputState::Announced) => ("○", Ink::Plain),
        None => ("·", Ink::Dim),
    };
    let status = output.status.map_or_else(String::new, |status| words.code(&status));
    let due = output.due.map_or_else(String::new, |due| words.fill("due-by", "date", words.date(&due)));
    let came = output.published_on.map_or_else(String::new, |on| words.date(&on));
    let tongues = if output.multilingual { words.say("multilingual") } else { String::new() };
    let tongues = if output.languages.is_empty() {
        tongues
    } else {
        output.languages.iter().map(|language| language.as_str()).collect::<Vec<_>>().join(", ")
    };
    let informs = match output.informs.as_slice() {
        [] => Rich::new(),
        plans => Rich::of(Ink::Cyan, format!("→ {}", scene.names(plans))),
    };
    let about = [words.code(&output.kind), status, due, came, tongues].into_iter().map(Rich::dim);
    (
        sign,
        Rich::join([Rich::plain(words.text(&output.title))].into_iter().chain(about).chain([informs]), " · "),
    )
}

fn body_line(scene: &Scene<'_>, body: &Body) -> Line {
    let words = scene.words;
    let sign = match body.status {
        Some(BodyState::Operating) => ("●", Ink::Green),
        Some(BodyState::Established) => ("◐", Ink::Yellow),
        Some(BodyState::Dissolved) => ("✕", Ink::Red),
        Some(BodyState::Proposed) => ("○", Ink::Plain),
        None => ("·", Ink::Dim),
    };
    let status = body.status.map_or_else(String::new, |status| words.code(&status));
    let place = body.territory.map_or("", |place| scene.name(place)).to_owned();
    let act = body.act.as_ref().map_or_else(String::new, |act| act.reference.clone());
    let seats = match body.memberships.len() {
        0 => String::new(),
        seats => words.count(seats, "seat"),
    };
    let name = words.text(&body.name);
    let kind = words.code(&body.kind);
    let kind = if kind.to_lowercase() == name.to_lowercase() { String::new() } else { kind };
    let about = [kind, place, status, act, seats].into_iter().map(Rich::dim);
    (sign, Rich::join([Rich::plain(name)].into_iter().chain(about), " · "))
}
