//! When: a timeline of the project, its sessions, phases and what is due.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::model::value::{PartialDate, Period};
use crate::model::*;
use crate::picture::axis::{Axis, days};
use crate::picture::rich::{Ink, Rich};
use crate::picture::scene::{LIMIT, Part, Scene};
use crate::picture::sheet::Sheet;

/// A row of the timeline.
struct Moment {
    label: Rich,
    stretch: Option<(NaiveDate, NaiveDate)>,
    points: Vec<NaiveDate>,
    sign: (char, Ink),
    when: Rich,
    /// Whether it belongs to the row above it.
    within: bool,
}

pub(super) fn draw(sheet: &mut Sheet, scene: &Scene<'_>, part: &Part<'_>) {
    let moments = moments(scene, part);
    if moments.is_empty() {
        return;
    }
    let counts = [(part.series.len(), "series"), (part.sessions.len(), "session")];
    let counts =
        counts.iter().filter(|(count, _)| *count > 0).map(|(count, thing)| scene.words.count(*count, thing));
    sheet.heading(&scene.words.say("when"), &counts.collect::<Vec<_>>().join(" · "));
    let (label, when) = (sheet.width() * 30 / 100, sheet.width() * 26 / 100);
    let chart = if sheet.is_wide() { sheet.width() - label - when - 6 } else { sheet.width() - 4 };
    let known = moments.iter().flat_map(|moment| {
        moment.points.iter().copied().chain(moment.stretch.into_iter().flat_map(|(from, to)| [from, to]))
    });
    let axis = Axis::over(known, chart);
    if let Some(axis) = &axis {
        for line in axis.ticks(&scene.words) {
            let before = if sheet.is_wide() { label + 4 } else { 4 };
            sheet.line(&Rich::new().pad(before).then(line));
        }
    }
    for moment in moments.iter().take(LIMIT) {
        row(sheet, moment, axis.as_ref(), label, chart);
    }
    sheet.more(2, moments.len().saturating_sub(LIMIT), &scene.words.say("more"));
}

fn row(sheet: &mut Sheet, moment: &Moment, axis: Option<&Axis>, label: usize, chart: usize) {
    let dated = moment.stretch.is_some() || !moment.points.is_empty();
    let drawn = axis.map(|axis| match dated {
        true => axis.row(moment.stretch, &moment.points, moment.sign),
        false => Rich::dim("· ".repeat(chart / 2)),
    });
    let first = if moment.within { Rich::dim("  └ ") } else { Rich::plain("  ") };
    let label = label.saturating_sub(first.width() - 2);
    let (title, when) = (moment.label.clone(), moment.when.clone());
    match drawn {
        // The chart is no text to be wrapped: its spaces are days.
        Some(drawn) if sheet.is_wide() => {
            sheet.columns(&first, &[(title, label), (drawn.unbroken(), chart), (when, 0)]);
        }
        None if sheet.is_wide() => sheet.columns(&first, &[(title, label + chart / 2), (when, 0)]),
        drawn => {
            sheet.item(&first, &Rich::join([title, when], " · "));
            if let Some(drawn) = drawn.filter(|_| dated) {
                sheet.line(&Rich::new().pad(4).then(drawn));
            }
        }
    }
}

fn moments(scene: &Scene<'_>, part: &Part<'_>) -> Vec<Moment> {
    let words = scene.words;
    let mut all = Vec::new();
    if let Some(period) = part.project.and_then(|project| project.period) {
        let known = period.start.or(period.end).is_some();
        let doubt = if known { String::new() } else { words.say("dates-unknown") };
        let when = Rich::join([Rich::plain(words.period(&period, true)), Rich::dim(doubt)], " · ");
        all.push(lasting(Rich::bold(words.say("project")), Some(&period), when, Ink::Cyan));
    }
    let stretch = |label: Rich, period: Period, ink: Ink| {
        lasting(label, Some(&period), Rich::plain(words.period(&period, true)), ink)
    };
    for cycle in &part.cycles {
        let title = cycle.title.as_ref().map_or("", |title| words.text(title));
        let dated = cycle.phases.iter().filter_map(|phase| Some((phase, phase.actual.or(phase.planned)?)));
        all.extend(dated.map(|(phase, period)| {
            let label = Rich::join([Rich::plain(words.code(&phase.kind)), Rich::dim(title)], " · ");
            stretch(label, period, Ink::Magenta)
        }));
    }
    meetings(scene, part, &mut all);
    all.extend(part.trainings.iter().filter_map(|training| {
        Some(stretch(Rich::plain(words.text(&training.title)), training.period?, Ink::Green))
    }));
    all.extend(due(scene, part));
    all
}

/// Each series with its sessions below it, then the sessions of none.
fn meetings(scene: &Scene<'_>, part: &Part<'_>, all: &mut Vec<Moment>) {
    let mut held = BTreeMap::<_, Vec<&Session>>::new();
    for session in &part.sessions {
        held.entry(session.series).or_default().push(session);
    }
    for series in &part.series {
        let within = held.remove(&Some(series.id)).unwrap_or_default();
        all.push(of_series(scene, series, &within));
        all.extend(within.into_iter().map(|session| of_session(scene, session, true)));
    }
    all.extend(held.into_values().flatten().map(|session| of_session(scene, session, false)));
}

fn lasting(label: Rich, period: Option<&Period>, when: Rich, ink: Ink) -> Moment {
    let (start, end) = period.map_or((None, None), |period| (period.start, period.end));
    let first = start.as_ref().and_then(days).map(|(first, _)| first);
    let last = end.as_ref().and_then(days).map(|(_, last)| last);
    let stretch = first.zip(last).filter(|(first, last)| first <= last);
    let points = if stretch.is_some() { Vec::new() } else { [first, last].into_iter().flatten().collect() };
    // One end alone: the other is not known.
    let sign = if first.is_some() { '┣' } else { '┫' };
    Moment { label, stretch, points, sign: (sign, ink), when, within: false }
}

fn of_series(scene: &Scene<'_>, series: &Series, within: &[&Session]) -> Moment {
    let words = scene.words;
    let planned = series.planned.map_or_else(String::new, |planned| format!(" ×{planned}"));
    let label = Rich::plain(words.text(&series.title)).and(Ink::Bold, planned);
    let points: Vec<_> = within.iter().filter_map(|session| Some(days(session.date.as_ref()?)?.0)).collect();
    let dates = series.period.map(|period| words.period(&period, true)).filter(|dates| !dates.is_empty());
    let unknown =
        if points.is_empty() && dates.is_none() { words.say("date-unknown") } else { String::new() };
    // Its sessions, listed below it, have places of their own.
    let places = if points.is_empty() { scene.names(&series.territories) } else { String::new() };
    let open = series.openness.as_ref().map_or_else(String::new, |open| words.code(open));
    let when = Rich::join(
        [
            Rich::plain(dates.unwrap_or_default()),
            attendance(scene, &series.attendance),
            Rich::dim(unknown),
            Rich::dim(places),
            Rich::dim(open),
        ],
        " · ",
    );
    let dated = lasting(Rich::new(), series.period.as_ref(), Rich::new(), Ink::Yellow);
    let points = points.into_iter().chain(dated.points).collect();
    Moment { label, points, sign: ('●', Ink::Yellow), when, ..dated }
}

fn of_session(scene: &Scene<'_>, session: &Session, within: bool) -> Moment {
    let words = scene.words;
    let name = session
        .title
        .as_ref()
        .map_or_else(|| words.code(&session.kind), |title| words.text(title).to_owned());
    let place = session.territory.map(|place| scene.name(place));
    // Within a series what differs is the place.
    let label = Rich::plain(place.filter(|_| within).unwrap_or(&name));
    let date = session.date.as_ref();
    let dates = session.period.map(|period| words.period(&period, true));
    let when = date.map(|date| words.short_date(date)).or(dates.filter(|dates| !dates.is_empty()));
    let when = when.map_or_else(|| Rich::dim(words.say("date-unknown")), Rich::bold);
    let mode = session.mode.as_ref().map_or_else(String::new, |mode| words.code(mode));
    let place = session.place.as_ref().map_or("", |place| words.text(place));
    let when =
        Rich::join([when, attendance(scene, &session.attendance), Rich::dim(mode), Rich::dim(place)], " · ");
    let spans = lasting(Rich::new(), session.period.as_ref(), Rich::new(), Ink::Yellow);
    let points = date.and_then(days).map(|(first, _)| first).into_iter().chain(spans.points).collect();
    Moment { label, points, sign: ('●', Ink::Yellow), when, within, ..spans }
}

/// How many came in all; a figure of a part only where there is none of the whole.
fn attendance(scene: &Scene<'_>, rows: &[Attendance]) -> Rich {
    let whole = |row: &&Attendance| {
        row.stakeholder_kind.is_none()
            && row.target_group.is_none()
            && row.gender.is_none()
            && row.stakeholder.is_none()
    };
    let Some(row) = rows.iter().find(whole).or(rows.first()) else { return Rich::new() };
    let unit = row
        .unit
        .as_ref()
        .map_or_else(|| scene.words.code(&AttendanceUnit::Persons), |unit| scene.words.code(unit));
    Rich::of(Ink::Green, format!("{} {unit}", row.count).replace(' ', "\u{a0}"))
}

/// What is due or came out on a day.
fn due<'s>(scene: &'s Scene<'_>, part: &'s Part<'_>) -> impl Iterator<Item = Moment> + 's {
    let words = scene.words;
    let moment = move |what: &str, name: &str, date: PartialDate| {
        let label = Rich::dim(format!("{} ", words.say(what))).and(Ink::Plain, name);
        let points = days(&date).map(|(_, last)| last).into_iter().collect();
        Moment {
            label,
            stretch: None,
            points,
            sign: ('◆', Ink::Magenta),
            when: Rich::bold(words.short_date(&date)),
            within: false,
        }
    };
    let outputs = part.outputs.iter().filter_map(move |output| {
        let (what, date) =
            output.published_on.map(|on| ("came-out", on)).or(output.due.map(|due| ("due", due)))?;
        Some(moment(what, words.text(&output.title), date))
    });
    let answers =
        part.recommendations.iter().filter(|asked| scene.is_open(asked)).filter_map(move |asked| {
            Some(moment("answer-due", words.text(&asked.text), asked.response_due?))
        });
    let measures = part
        .measures
        .iter()
        .filter_map(move |measure| Some(moment("due", words.text(&measure.title), measure.due?)));
    outputs.chain(answers).chain(measures)
}
