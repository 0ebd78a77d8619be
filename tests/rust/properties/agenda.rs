//! Of the agenda: whatever the days, it is in order, says nothing twice, agrees with the rules, and is put
//! off by as long as a cycle was halted.
#![expect(clippy::indexing_slicing, clippy::string_slice, reason = "a test fails by panicking")]

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use serde_json::{Value, json};
use tavolata::Dossier;
use tavolata::model::{CyclePhase, Suspension};
use tavolata::rules::Profile;
use tavolata::workflow::{Deadline, DeadlineStanding, Horizon, KINDS};

use crate::{DOSSIERS, text_of};

const FOR_EVER: Horizon = Horizon::Days(100_000);

/// A day of the years around which all happens, by its number.
fn day(number: u16) -> NaiveDate {
    NaiveDate::from_ymd_opt(2025, 1, 1).unwrap().checked_add_days(Days::new(number.into())).unwrap()
}

/// An entity not yet written: what it is, in what state, on what days.
#[derive(Debug, Clone)]
struct Draft {
    noun: u8,
    state: usize,
    days: [u16; 4],
    partly: bool,
    in_cycle: bool,
}

fn drafts() -> impl Strategy<Value = Vec<Draft>> {
    let days = prop::array::uniform4(0..900_u16);
    let draft = (0..8_u8, 0..20_usize, days, prop::bool::weighted(0.3), any::<bool>());
    let draft =
        draft.prop_map(|(noun, state, days, partly, in_cycle)| Draft { noun, state, days, partly, in_cycle });
    prop::collection::vec(draft, 1..30)
}

impl Draft {
    fn date(&self, number: usize) -> String {
        let written = day(self.days[number]).to_string();
        if self.partly { written[..7].to_owned() } else { written }
    }

    fn state(&self, of: &[&'static str]) -> &'static str {
        of[self.state % of.len()]
    }

    fn table(&self) -> &'static str {
        [
            "measures",
            "outputs",
            "sessions",
            "recommendations",
            "measurements",
            "consents",
            "bodies",
            "accepted",
        ][usize::from(self.noun)]
    }

    /// A day before anything is halted.
    fn past(&self, number: usize) -> String {
        let mut earlier = self.clone();
        earlier.days[number] %= 300;
        earlier.date(number)
    }

    fn recommendation(&self) -> Value {
        let state = self.state(&[
            "draft",
            "validated",
            "issued",
            "acknowledged",
            "accepted",
            "deferred",
            "planned",
            "in_implementation",
            "implemented",
            "rejected",
        ]);
        let answers = match state {
            "accepted" | "planned" | "in_implementation" => "accepted",
            other => other,
        };
        let is_answer = ["accepted", "deferred", "rejected"].contains(&answers);
        let answer = json!({"kind": answers, "by": "comune", "on": self.past(1), "review_on": self.date(2)});
        json!({
            "text": "Aprire di sera", "status": state, "issued_on": self.past(0), "response_due": self.date(3),
            "addressees": [{"stakeholder": "comune"}, {"stakeholder": "asl"}],
            "responses": if is_answer { json!([answer]) } else { json!([]) },
            "measures": if self.in_cycle { json!(["prima"]) } else { json!([]) },
        })
    }

    fn entity(&self, number: usize) -> Value {
        let mut entity = match self.noun {
            0 => json!({
                "title": "Cartelli", "due": self.date(0), "responsible": "comune",
                "status": self.state(&["proposed", "planned", "on_trial", "under_way", "done", "dropped"])}),
            1 => json!({
                "kind": "report", "title": "Sintesi", "due": self.date(0),
                "status": self.state(&["announced", "in_progress", "delivered", "published"])}),
            2 => {
                let status = self.state(&["planned", "announced", "open", "held", "reported", "postponed"]);
                let date = if status == "held" { self.past(0) } else { self.date(0) };
                let kind = self.state(&["seminar", "sitting", "training"]);
                json!({"kind": kind, "date": date, "body": "consulta", "status": status})
            }
            3 => self.recommendation(),
            4 => json!({
                "indicator": "formati", "on": self.date(0), "status": self.state(&["scheduled", "collected"])}),
            5 => json!({
                "subject": "P-01", "expires": day(self.days[0]).to_string(),
                "purposes": [{"purpose": "contact", "state": self.state(&["given", "refused"])}]}),
            6 => json!({
                "name": "Consulta", "kind": "consulta", "status": self.state(&["established", "operating"]),
                "act": {"reference": "1/2025", "date": self.date(0)}}),
            _ => {
                return json!({"code": "service/owner-missing", "reason": "Va bene", "until": day(self.days[0]).to_string()});
            }
        };
        entity["slug"] = format!("numero-{number}").into();
        if self.in_cycle && self.noun < 4 {
            entity["cycle"] = "jesi".into();
        }
        entity
    }
}

fn dossier(drafts: &[Draft]) -> Dossier {
    let mut all = json!({
        "format": 1, "slug": "prova", "languages": ["it"],
        "projects": [{"slug": "servizi", "title": "Servizi", "participations": [{"stakeholder": "comune", "role": "lead"}]}],
        "stakeholders": [
            {"slug": "comune", "name": "Comune di Jesi", "kind": "municipality"},
            {"slug": "asl", "name": "ASL", "kind": "health_authority"}],
        "bodies": [{"slug": "consulta", "name": "Consulta", "kind": "consulta", "status": "operating"}],
        "cycles": [{"slug": "jesi", "project": "servizi", "phase": "follow_up", "phases": [
            {"kind": "follow_up", "status": "active", "planned": {"end": "2026-02"}}]}],
        "measures": [{"slug": "prima", "title": "Prima", "cycle": "jesi", "status": "planned", "due": "2026-01-20"}],
        "indicators": [{"slug": "formati", "title": "Formati", "targets": [{"value": 10, "due": "2026-03"}]}],
    });
    for (number, draft) in drafts.iter().enumerate() {
        if all[draft.table()].is_null() {
            all[draft.table()] = json!([]);
        }
        all[draft.table()].as_array_mut().unwrap().push(draft.entity(number));
    }
    Dossier::from_json(&all.to_string()).unwrap()
}

fn key(deadline: &Deadline) -> (&'static str, String) {
    (deadline.code, deadline.at.clone())
}

/// The table and row of a place.
fn row(at: &str) -> String {
    at.split('/').take(3).collect::<Vec<_>>().join("/")
}

fn is_sound(dossier: &Dossier, as_of: NaiveDate) {
    let all = dossier.agenda(as_of, FOR_EVER);
    assert!(all.is_sorted_by_key(|deadline| deadline.day), "in the order of the days");
    assert_eq!(all.iter().map(key).collect::<BTreeSet<_>>().len(), all.len(), "nothing twice");
    let mut longer = all;
    for days in [400, 90, 30, 7, 0] {
        let shorter = dossier.agenda(as_of, Horizon::Days(days));
        assert!(shorter.iter().all(|deadline| longer.contains(deadline)), "{days} days are among more");
        longer = shorter;
    }
    agrees(dossier, as_of, &longer);
}

/// What a rule finds late, the agenda holds as overdue, and the other way round.
fn agrees(dossier: &Dossier, as_of: NaiveDate, agenda: &[Deadline]) {
    for kind in KINDS {
        let Some(rule) = kind.rule else { continue };
        let found = dossier.check(&Profile::of_rules([rule]), Some(as_of));
        let found: BTreeSet<_> = found.iter().map(|finding| row(&finding.at)).collect();
        let overdue = |it: &&Deadline| it.code == kind.code && it.standing == DeadlineStanding::Overdue;
        let overdue: BTreeSet<_> = agenda.iter().filter(overdue).map(|deadline| row(&deadline.at)).collect();
        assert_eq!(found, overdue, "{rule} and {} on {as_of}", kind.code);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(128) })]

    #[test]
    fn an_agenda_is_in_order_says_nothing_twice_and_agrees_with_the_rules(drafts in drafts(), as_of in 0..1000_u16) {
        is_sound(&dossier(&drafts), day(as_of));
    }

    #[test]
    fn that_of_a_dossier_of_somebody_does_too(name in prop::sample::select(&DOSSIERS[..]), years in 2014..2032_i32) {
        is_sound(&Dossier::from_json(&text_of(name)).unwrap(), NaiveDate::from_ymd_opt(years, 5, 17).unwrap());
    }

    #[test]
    fn a_cycle_halted_for_some_days_puts_off_what_is_open_by_as_many(
        drafts in drafts(), from in 300..600_u16, length in 1..200_u16
    ) {
        let mut dossier = dossier(&drafts);
        let (start, end) = (day(from), day(from + length));
        let before = dossier.agenda(start, FOR_EVER);
        let stored = dossier.clone();

        // As long as it is halted, nothing of it becomes late.
        let cycle = &mut dossier.cycles[0];
        (cycle.phase, cycle.suspended_since) = (Some(CyclePhase::Suspended), Some(start.into()));
        let meanwhile = dossier.agenda(end, FOR_EVER);
        agrees(&dossier, end, &meanwhile);

        // Then it goes on, with so much the more time.
        let cycle = &mut dossier.cycles[0];
        (cycle.phase, cycle.suspended_since) = (Some(CyclePhase::FollowUp), None);
        cycle.suspensions.push(Suspension::new(start.into(), end.into()));
        let after = dossier.agenda(end, FOR_EVER);
        agrees(&dossier, end, &after);

        let of_cycle = |deadline: &&Deadline| in_cycle(&stored, deadline) && deadline.left >= 0;
        for open in before.iter().filter(of_cycle) {
            for agenda in [&meanwhile, &after] {
                let then = agenda.iter().find(|it| key(it) == key(open)).unwrap();
                let put_off = then.day.day().signed_duration_since(open.day.day()).num_days();
                assert_eq!((put_off, then.halted), (i64::from(length), i64::from(length)), "{open:?}");
                assert_eq!((then.left, then.standing, then.due), (open.left, open.standing, open.due));
            }
        }
        let elsewhere = |deadline: &&Deadline| !in_cycle(&stored, deadline);
        prop_assert!(after.iter().filter(elsewhere).eq(stored.agenda(end, FOR_EVER).iter().filter(elsewhere)));
    }
}

/// Whether something belongs to the cycle.
fn in_cycle(dossier: &Dossier, deadline: &Deadline) -> bool {
    let Some(id) = deadline.id else { return false };
    let cycle = Some(dossier.cycles[0].id);
    dossier.cycles[0].id.uuid() == id
        || dossier.measures.iter().any(|it| it.id.uuid() == id && it.cycle == cycle)
        || dossier.outputs.iter().any(|it| it.id.uuid() == id && it.cycle == cycle)
        || dossier.sessions.iter().any(|it| it.id.uuid() == id && it.cycle == cycle)
        || dossier.recommendations.iter().any(|it| it.id.uuid() == id && it.cycle == cycle)
}
