//! What has become of a subject: what was done when, by whom and why, what it went through, what is due;
//! from what the dossier remembers, and from the ledger where one is kept.

use chrono::NaiveDate;
use serde_json::Value;

use crate::diagram::became::{Became, log};
use crate::diagram::graph::Scope;
use crate::diagram::onward::Onward;
use crate::diagram::svg::isolated;
use crate::diagram::voiced::voiced;
use crate::diagram::words::{Words, say};
use crate::fault::Params;
use crate::index::Row;
use crate::ledger::Entry;
use crate::message::{Locale, filled};
use crate::model::value::{Id, PartialDate, Period, Text};
use crate::model::{AnyEntity, Cycle, Noun, Phase, PhaseStatus, Recommendation, Stakeholder};
use crate::order::InOrder;
use crate::rules::Indexed;
use crate::workflow::{Deadline, DeadlineStanding, Event, Goal, Machine, machine};

/// What has become of a subject.
#[derive(Debug)]
pub struct Chronicle {
    pub(super) title: String,
    pub(super) language: &'static str,
    pub(super) marks: Vec<Mark>,
}

/// The first and the last of some days, where they are known.
type Days = Option<(NaiveDate, NaiveDate)>;

/// Something in the course of time.
#[derive(Debug)]
pub(super) struct Mark {
    pub(super) kind: Kind,
    /// The day, and the last of several; none where it is not known.
    pub(super) days: Days,
    /// When, in words.
    pub(super) when: String,
    pub(super) what: String,
    pub(super) who: String,
    pub(super) why: String,
    /// The code of the state that was come to.
    pub(super) state: Option<String>,
    /// In which states its verb is open, where it is known by what verb.
    from: Vec<&'static str>,
}

/// What something in the course of time is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Somebody did something.
    Step,
    /// Its life began.
    Start,
    /// It came back to where it had been.
    Back,
    /// Its life ended.
    End,
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
    pub(crate) now: &'p Indexed,
    /// The entries of the ledger, where one is kept.
    pub(crate) entries: &'p [Entry],
    pub(crate) as_of: Option<NaiveDate>,
    pub(crate) language: &'p str,
}

impl Chronicle {
    /// What has become of the entity at a place.
    pub(crate) fn of(past: &Past<'_>, row: Row) -> Option<Self> {
        let dossier = &past.now.dossier;
        let entity = AnyEntity::copy_of(dossier, row)?;
        let mut telling = Telling { past, locale: Locale::of(past.language), marks: Vec::new() };
        let kept = telling.kept(&entity);
        telling.dues(row);
        telling.retired(entity.id());
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
        let title = say(telling.locale, "history").replace("{name}", &telling.headed(row));
        let mut marks = telling.marks;
        // What is not dated comes last; of one day, in the order in which it was told.
        marks.order_by_key(|mark| mark.days.map_or(NaiveDate::MAX, |(first, _)| first));
        if let Some(machine) = machine(row.noun) {
            let template = if let AnyEntity::Cycle(cycle) = &entity { cycle.template.as_ref() } else { None };
            tell_apart(&mut marks, &Scope::of(machine, template));
        }
        Some(Self { title, language: telling.locale.language(), marks })
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

/// Which steps begin a life, lead back or end it, as its diagram has them.
fn tell_apart(marks: &mut [Mark], scope: &Scope<'_>) {
    let (machine, onward) = (scope.machine, Onward::of(scope));
    // Whoever was halted goes on from there.
    let halted = |state: &str| machine.open(state).any(|step| matches!(step.to, Goal::Kept(_)));
    let mut last: Option<(Days, String)> = None;
    for mark in marks {
        let Some(state) = &mark.state else { continue };
        let back = |from: &str| from != state && !halted(from) && onward.leads_back(from, state);
        let came_back = match &last {
            Some((days, from)) => is_after(mark.days, *days) && back(from),
            None => !mark.from.is_empty() && mark.from.iter().all(|from| back(from)),
        };
        let is_first = last.is_none() && mark.from.is_empty() && state == machine.start();
        mark.kind = if machine.open(state).next().is_none() {
            Kind::End
        } else if came_back {
            Kind::Back
        } else if is_first {
            Kind::Start
        } else {
            Kind::Step
        };
        last = Some((mark.days, state.clone()));
    }
}

/// Whether what is told later was later: of days known only in part it may not have been.
fn is_after(later: Days, earlier: Days) -> bool {
    later == earlier || later.zip(earlier).is_some_and(|((start, _), (_, end))| end < start)
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
        let when = on.map_or_else(|| say(self.locale, "undated"), |date| self.dated(&date.to_string()));
        Mark { kind, days, when, what, who: String::new(), why: String::new(), state: None, from: Vec::new() }
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
        Mark { kind, days, when, what, who: String::new(), why: String::new(), state: None, from: Vec::new() }
    }

    /// A date as people write it.
    fn dated(&self, edtf: &str) -> String {
        filled("{day:date}", &Params::from([("day".to_owned(), edtf.into())]), self.past.language)
    }

    fn name(&self, id: Option<Id<Stakeholder>>) -> String {
        id.map_or_else(String::new, |id| self.named(id.uuid()))
    }

    /// What something is called.
    fn named(&self, id: uuid::Uuid) -> String {
        let dossier = &self.past.now.dossier;
        let row = self.past.now.ground.index().find(id);
        let name = row.and_then(|row| dossier.name_at(row.noun, row.row));
        name.map_or_else(String::new, |name| self.read(name))
    }

    fn read(&self, text: &Text) -> String {
        let first = self.past.now.dossier.languages.first().map_or("", |language| language.as_str());
        isolated(text.read(&[self.past.language], first), self.locale.language())
    }

    /// What it is called; what has no name of its own, by what it is and its slug.
    fn headed(&self, row: Row) -> String {
        let dossier = &self.past.now.dossier;
        if let Some(name) = dossier.name_at(row.noun, row.row) {
            return self.read(name);
        }
        let noun = self.locale.phrase_of("noun", row.noun.code()).to_owned();
        let slug = dossier.slug_at(row.noun, row.row);
        slug.map_or(noun.clone(), |slug| format!("{noun} {}", isolated(slug, self.locale.language())))
    }

    /// What the ledger has kept; how many rows it has added to each list is known from it as well.
    fn kept(&mut self, entity: &AnyEntity) -> usize {
        let mut logged = 0;
        let machine = machine(entity.noun());
        for entry in self.past.entries {
            for event in entry.deed.events.iter().filter(|event| event.subject.uuid() == entity.id()) {
                logged += event.add.get("log").map_or(0, Vec::len);
                let state = machine.and_then(|machine| event.set.get(machine.field)?.as_str());
                let what = self.did(machine, &event.did, state);
                let who = self.name(entry.deed.on_behalf_of.or(entry.deed.actor));
                let mark = self.mark(Kind::Step, Some(&entry.deed.at.day().into()), what);
                let steps = machine.iter().flat_map(|machine| machine.steps);
                let from = steps.filter(|step| step.verb == event.did).flat_map(|step| step.from).copied();
                let (why, from) = (self.why(entity, entry, event), from.collect());
                self.marks.push(Mark { who, why, state: state.map(str::to_owned), from, ..mark });
            }
        }
        logged
    }

    /// That it was taken out of use, which the dossier itself remembers.
    fn retired(&mut self, id: uuid::Uuid) {
        let past = self.past;
        for it in past.now.dossier.retired.iter().filter(|it| it.subject.uuid() == id) {
            let what = self.locale.verb_of("retire").to_owned();
            let mark = self.mark(Kind::End, Some(&it.on.day().into()), what);
            self.marks.push(Mark { who: self.name(it.by), why: self.read(&it.reason), ..mark });
        }
    }

    /// What was done, and what it became by that.
    fn did(&self, machine: Option<&Machine>, verb: &str, state: Option<&str>) -> String {
        let Some(machine) = machine else { return self.locale.verb_of(verb).to_owned() };
        let words = Words::new(machine, self.past.language);
        match state {
            Some(state) => words.leads(&words.verb(verb), &words.state(state)),
            None => words.verb(verb),
        }
    }

    /// How somebody voted and what that came to, the reason that was given, what was answered or otherwise put
    /// into words, and what has taken its place.
    fn why(&self, entity: &AnyEntity, entry: &Entry, event: &Event) -> String {
        let voices = match entity {
            AnyEntity::Decision(decision) => voiced(decision, event, self.locale, &|text| self.read(text)),
            _ => Vec::new(),
        };
        let rows = event.add.iter().flat_map(|(_, rows)| rows);
        let said = rows.flat_map(|row| [row.get("reason"), row.get("text")]);
        let said = [entry.deed.command.given.get("reason")].into_iter().chain(said).flatten();
        let said = said.filter_map(|said| Some(self.read(&crate::json::read::<Text>(&said.to_string())?)));
        let next = event.set.get("continued_by").and_then(Value::as_str).and_then(|id| id.parse().ok());
        joined(voices.into_iter().chain(said).chain(next.map(|id| self.named(id))))
    }

    /// What a recommendation remembers itself; the last rows of its log that the ledger has kept as well are
    /// told already.
    fn recommendation(&mut self, asked: &Recommendation, kept: usize) {
        let Some(machine) = machine(Noun::Recommendation) else { return };
        let words = Words::new(machine, self.past.language);
        let mut told = Vec::new();
        for Became { state, on, by, reason, answer } in log(asked, asked.log.len().saturating_sub(kept)) {
            let what = match answer.map(|answer| answer.kind.code()).filter(|kind| *kind != state) {
                Some(kind) => words.leads(&words.state(kind), &words.state(state)),
                None => words.state(state),
            };
            let text = answer.and_then(|answer| answer.text.as_ref());
            let why = joined(reason.into_iter().chain(text).map(|why| self.read(why)));
            let on = on.or(answer.and_then(|answer| answer.on));
            let who = self.name(by.or(answer.and_then(|answer| answer.by)));
            let mark = self.mark(Kind::Step, on.as_ref(), what);
            told.push(Mark { who, why, state: Some(state.to_owned()), ..mark });
        }
        // What the ledger has kept came after it.
        self.marks.splice(0..0, told);
        let measures = asked.measures.iter().filter_map(|id| self.past.now.ground.index().find(id.uuid()));
        measures.collect::<Vec<_>>().into_iter().for_each(|row| self.dues(row));
    }

    /// What is still waited for, as the agenda has it.
    fn dues(&mut self, row: Row) {
        for deadline in self.past.now.deadlines_of(row, self.past.as_of) {
            let late = deadline.standing == DeadlineStanding::Overdue;
            // Somebody's step, for which no day is set; the end of measures, told with each; and that of a
            // phase, which its bar shows as long as it holds.
            let elsewhere = match deadline.code {
                "recommendation/implementation" => deadline.at.contains("/measures/"),
                "cycle/phase" => !late && deadline.halted == 0,
                _ => false,
            };
            if let Some(due) = deadline.due.filter(|_| !elsewhere) {
                self.due(row, &deadline, due, late);
            }
        }
    }

    fn due(&mut self, row: Row, deadline: &Deadline, due: PartialDate, late: bool) {
        let mut params = deadline.params.clone();
        if let Some(name) = self.past.now.dossier.name_at(row.noun, row.row) {
            params.insert("subject".into(), self.read(name).into());
        }
        let words = |key: &str| filled(self.locale.phrase(key), &params, self.past.language);
        let what = words(&format!("diagram/due/{}", deadline.code));
        let (kind, what) = match late {
            true => (Kind::Late, say(self.locale, "overdue").replace("{what}", &what)),
            false => (Kind::Due, what),
        };
        let (on, why) = match deadline.halted {
            0 => (due, String::new()),
            _ => (deadline.day.day().into(), words("deadline/halted")),
        };
        let who = deadline.who.iter().map(|who| self.named(who.uuid())).collect::<Vec<_>>().join(", ");
        let days = Some((deadline.day.day(), deadline.day.day()));
        let mark = Mark { days, who, why, ..self.mark(kind, Some(&on), what) };
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

/// Texts one after the other, none twice.
fn joined(texts: impl Iterator<Item = String>) -> String {
    let mut all: Vec<String> = Vec::new();
    texts.filter(|text| !text.is_empty()).for_each(|text| {
        if !all.contains(&text) {
            all.push(text);
        }
    });
    all.join(" · ")
}
