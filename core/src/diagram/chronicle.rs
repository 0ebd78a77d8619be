//! What has become of a subject: what was done when, by whom and why, what it went through, what is due;
//! from what the dossier remembers, and from the ledger where one is kept.

use chrono::NaiveDate;

use crate::diagram::words::{Words, say};
use crate::fault::Params;
use crate::index::Row;
use crate::ledger::Entry;
use crate::message::{Locale, filled};
use crate::model::value::{Id, PartialDate, Period, Text};
use crate::model::{
    AnyEntity, Cycle, Dossier, MeasureState, Noun, Phase, PhaseStatus, Recommendation, RecommendationState,
    Stakeholder,
};
use crate::order::InOrder;
use crate::rules::Term;
use crate::workflow::{Machine, machine};

/// What has become of a subject.
#[derive(Debug)]
pub struct Chronicle {
    pub(super) title: String,
    pub(super) language: &'static str,
    pub(super) marks: Vec<Mark>,
}

/// Something in the course of time.
#[derive(Debug)]
pub(super) struct Mark {
    pub(super) kind: Kind,
    /// The day, and the last of several; none where it is not known.
    pub(super) days: Option<(NaiveDate, NaiveDate)>,
    /// When, in words.
    pub(super) when: String,
    pub(super) what: String,
    pub(super) who: String,
    pub(super) why: String,
}

/// What something in the course of time is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Somebody did something.
    Step,
    /// It went through something.
    Phase,
    /// It was to go through something.
    Plan,
    /// It was halted.
    Halt,
    /// Something is due.
    Due,
    /// Something was due, and is late.
    Late,
    /// The day as of which one looks.
    Now,
}

/// Where one looks.
pub(crate) struct Past<'p> {
    pub(crate) dossier: &'p Dossier,
    /// The entries of the ledger, where one is kept.
    pub(crate) entries: &'p [Entry],
    pub(crate) as_of: Option<NaiveDate>,
    pub(crate) language: &'p str,
    /// Where an id stands.
    pub(crate) find: &'p dyn Fn(uuid::Uuid) -> Option<Row>,
}

impl Chronicle {
    /// What has become of the entity at a place.
    pub(crate) fn of(past: &Past<'_>, row: Row) -> Option<Self> {
        let entity = AnyEntity::copy_of(past.dossier, row)?;
        let mut telling = Telling { past, locale: Locale::of(past.language), marks: Vec::new() };
        let kept = telling.kept(&entity);
        match &entity {
            AnyEntity::Recommendation(asked) => telling.recommendation(asked, kept),
            AnyEntity::Cycle(cycle) => telling.cycle(cycle),
            _ => {}
        }
        if let Some(day) = past.as_of {
            let what = say(telling.locale, "as-of");
            let now = telling.mark(Kind::Now, Some(&day.into()), what);
            telling.marks.push(now);
        }
        let mut marks = telling.marks;
        // What is not dated comes last; of one day, in the order in which it was told.
        marks.order_by_key(|mark| mark.days.map_or(NaiveDate::MAX, |(first, _)| first));
        let name = past.dossier.name_at(row.noun, row.row);
        let name = name.map_or_else(
            || row.noun.code().to_owned(),
            |name| name.read(&[past.language], first(past.dossier)).to_owned(),
        );
        let locale = Locale::of(past.language);
        let title = say(locale, "history").replace("{name}", &name);
        Some(Self { title, language: locale.language(), marks })
    }

    /// It in words: a line for each.
    #[must_use]
    pub fn text(&self) -> String {
        let mut out = vec![self.title.clone()];
        out.extend(self.marks.iter().map(Mark::line));
        out.join("\n")
    }
}

impl Mark {
    /// It in words, on one line.
    pub(super) fn line(&self) -> String {
        let why = if self.why.is_empty() { String::new() } else { format!(": {}", self.why) };
        format!("{} · {}{why}", self.when, self.label())
    }

    /// What and by whom.
    pub(super) fn label(&self) -> String {
        let who = if self.who.is_empty() { String::new() } else { format!(" — {}", self.who) };
        format!("{}{who}", self.what)
    }
}

/// The language of bare strings.
fn first(dossier: &Dossier) -> &str {
    dossier.languages.first().map_or("", |language| language.as_str())
}

struct Telling<'t, 'p> {
    past: &'t Past<'p>,
    locale: &'static Locale,
    marks: Vec<Mark>,
}

impl Telling<'_, '_> {
    /// Something of a day, perhaps known only in part.
    fn mark(&self, kind: Kind, on: Option<&PartialDate>, what: String) -> Mark {
        let days = on.and_then(|date| sure(date).days());
        // What is due in a month is due by its end.
        let days =
            days.map(
                |(first, last)| {
                    if matches!(kind, Kind::Due | Kind::Late) { (last, last) } else { (first, last) }
                },
            );
        let when = on.map_or_else(|| say(self.locale, "undated"), |date| self.dated(&date.to_string()));
        Mark { kind, days, when, what, who: String::new(), why: String::new() }
    }

    /// Something of a period; one that is not over lasts until the day as of which one looks.
    fn span(&self, kind: Kind, period: &Period, what: String) -> Mark {
        let start = period.start.and_then(|date| sure(&date).days()).map(|(first, _)| first);
        let end = period.end.and_then(|date| sure(&date).days()).map(|(_, last)| last);
        let end = end.or(self.past.as_of.filter(|day| start.is_none_or(|start| start <= *day)));
        let days = start.or(end).zip(end.or(start)).filter(|(start, end)| start <= end);
        let date = |date: Option<PartialDate>| {
            date.map_or_else(|| "…".to_owned(), |date| self.dated(&date.to_string()))
        };
        let (from, to) = (date(period.start), date(period.end));
        let when = if from == to { from } else { format!("{from} – {to}") };
        Mark { kind, days, when, what, who: String::new(), why: String::new() }
    }

    /// A date as people write it.
    fn dated(&self, edtf: &str) -> String {
        filled("{day:date}", &Params::from([("day".to_owned(), edtf.into())]), self.past.language)
    }

    fn name(&self, id: Option<Id<Stakeholder>>) -> String {
        let row = id.and_then(|id| (self.past.find)(id.uuid()));
        row.and_then(|row| self.past.dossier.name_at(row.noun, row.row))
            .map_or_else(String::new, |name| self.read(name))
    }

    fn read(&self, text: &Text) -> String {
        text.read(&[self.past.language], first(self.past.dossier)).to_owned()
    }

    /// What the ledger has kept; how many rows it has added to each list is known from it as well.
    fn kept(&mut self, entity: &AnyEntity) -> usize {
        let mut logged = 0;
        let machine = machine(entity.noun());
        for entry in self.past.entries {
            for event in entry.deed.events.iter().filter(|event| event.subject.uuid() == entity.id()) {
                logged += event.add.get("log").map_or(0, Vec::len);
                let what = self.did(
                    machine,
                    &event.did,
                    machine.and_then(|machine| event.set.get(machine.field)?.as_str()),
                );
                let why = reason(entry).map_or_else(String::new, |why| self.read(&why));
                let who = self.name(entry.deed.on_behalf_of.or(entry.deed.actor));
                let mark = self.mark(Kind::Step, Some(&entry.deed.at.day().into()), what);
                self.marks.push(Mark { who, why, ..mark });
            }
        }
        logged
    }

    /// What was done, and what it became by that.
    fn did(&self, machine: Option<&Machine>, verb: &str, state: Option<&str>) -> String {
        let Some(machine) = machine else { return verb.replace('_', " ") };
        let words = Words::new(machine, self.past.language);
        match state {
            Some(state) => format!("{} → {}", words.verb(verb), words.state(state)),
            None => words.verb(verb),
        }
    }

    /// What a recommendation remembers itself; the last rows of its log that the ledger has kept as well are
    /// told already.
    fn recommendation(&mut self, asked: &Recommendation, kept: usize) {
        let state = |code: &str| {
            machine(Noun::Recommendation)
                .map_or_else(String::new, |it| Words::new(it, self.past.language).state(code))
        };
        let rows = asked.log.len().saturating_sub(kept);
        let mut told = Vec::new();
        for row in asked.log.iter().take(rows) {
            told.push((row.on, state(row.status.code()), row.by, row.reason.clone()));
        }
        let is_told = |status: RecommendationState| asked.log.iter().any(|row| row.status == status);
        if let Some(on) = asked.issued_on.filter(|_| !is_told(RecommendationState::Issued)) {
            told.push((Some(on), state("issued"), None, None));
        }
        for answer in asked
            .responses
            .iter()
            .filter(|answer| !asked.log.iter().any(|row| row.status.code() == answer.kind.code()))
        {
            told.push((answer.on, state(answer.kind.code()), answer.by, answer.text.clone()));
        }
        for (on, what, by, why) in told {
            let (who, why) = (self.name(by), why.map_or_else(String::new, |why| self.read(&why)));
            self.marks.push(Mark { who, why, ..self.mark(Kind::Step, on.as_ref(), what) });
        }
        self.dues(asked);
    }

    fn dues(&mut self, asked: &Recommendation) {
        use RecommendationState::{Acknowledged, Deferred, Issued};
        let waits =
            asked.status.map_or(asked.responses.is_empty(), |status| matches!(status, Issued | Acknowledged));
        self.due(asked.response_due.as_ref(), say(self.locale, "answer-due"), waits);
        let last = asked.responses.last().and_then(|answer| answer.review_on);
        self.due(last.as_ref(), say(self.locale, "look-again"), asked.status == Some(Deferred));
        for id in &asked.measures {
            let measure =
                (self.past.find)(id.uuid()).and_then(|row| AnyEntity::copy_of(self.past.dossier, row));
            let Some(AnyEntity::Measure(measure)) = measure else { continue };
            let waits = !matches!(measure.status, Some(MeasureState::Done | MeasureState::Dropped));
            let what = say(self.locale, "measure-due").replace("{name}", &self.read(&measure.title));
            self.due(measure.due.as_ref(), what, waits);
        }
    }

    /// Something that is due; where it is still waited for, it may be late.
    fn due(&mut self, on: Option<&PartialDate>, what: String, waits: bool) {
        let Some(on) = on else { return };
        let mark = if waits && self.past.as_of.is_some_and(|day| is_over(on, day)) {
            self.mark(Kind::Late, Some(on), say(self.locale, "overdue").replace("{what}", &what))
        } else {
            self.mark(Kind::Due, Some(on), what)
        };
        self.marks.push(mark);
    }

    fn cycle(&mut self, cycle: &Cycle) {
        let Some(machine) = machine(Noun::Cycle) else { return };
        let words = Words::new(machine, self.past.language);
        for phase in &cycle.phases {
            self.phase(phase, words.state(phase.kind.code()));
        }
        let halted = words.state("suspended");
        for halt in &cycle.suspensions {
            let (start, end) = (halt.start.day().into(), halt.end.day().into());
            let period = Period { start: Some(start), end: Some(end), duration: None };
            self.marks.push(self.span(Kind::Halt, &period, halted.clone()));
        }
        if let Some(since) = cycle.suspended_since {
            let period = Period { start: Some(since.day().into()), end: None, duration: None };
            let why = cycle.status_reason.as_ref().map_or_else(String::new, |why| self.read(why));
            self.marks.push(Mark { why, ..self.span(Kind::Halt, &period, halted) });
        }
    }

    fn phase(&mut self, phase: &Phase, name: String) {
        if let Some(planned) = &phase.planned {
            let what = say(self.locale, "as-planned").replace("{what}", &name);
            self.marks.push(self.span(Kind::Plan, planned, what));
            let waits = matches!(phase.status, Some(PhaseStatus::Planned | PhaseStatus::Active));
            let late = |end: &PartialDate| waits && self.past.as_of.is_some_and(|day| is_over(end, day));
            if let Some(end) = planned.end.filter(late) {
                let what = say(self.locale, "overdue").replace("{what}", &name);
                self.marks.push(self.mark(Kind::Late, Some(&end), what));
            }
        }
        let why = phase.skip_reason.as_ref().map_or_else(String::new, |why| self.read(why));
        if let Some(actual) = &phase.actual {
            self.marks.push(Mark { why, ..self.span(Kind::Phase, actual, name) });
        } else if phase.status == Some(PhaseStatus::Skipped) {
            let what = say(self.locale, "skipped").replace("{what}", &name);
            self.marks.push(Mark { why, ..self.mark(Kind::Step, None, what) });
        }
    }
}

/// A date without its doubts: a picture shows where it lies, and the words beside it show the doubt.
fn sure(date: &PartialDate) -> PartialDate {
    PartialDate { approximate: false, uncertain: false, ..*date }
}

/// The reason that was given with what an entry records.
fn reason(entry: &Entry) -> Option<Text> {
    crate::json::read(&entry.deed.command.given.get("reason")?.to_string())
}

/// Whether all that a date can mean is past.
fn is_over(due: &PartialDate, as_of: NaiveDate) -> bool {
    Term::by(*due).is_some_and(|term| term.last < as_of)
}
