//! Deadlines: what is waited for, until when as things stand, for whom; and the agenda of them all.
//!
//! Nothing of it is stored. The kinds are a table; the days are those on which the rules stand that
//! find something late.

mod horizon;
mod kind;
mod kinds;
mod look;
mod signs;
mod whom;

use chrono::NaiveDate;
use uuid::Uuid;

pub use horizon::Horizon;
pub use kind::{Kind, Whom};
pub use kinds::KINDS;

use crate::fault::Params;
use crate::index::Row;
use crate::message::{self, Locale};
use crate::model::declare::choices;
use crate::model::value::{Date, Id, PartialDate};
use crate::model::{Dossier, Noun, Stakeholder};
use crate::rules::{Ground, Indexed, View};
use crate::workflow::deadlines::look::Look;

choices! {
    /// How it stands with something that is waited for; the first that holds.
    closed DeadlineStanding {
        /// Its day is over.
        Overdue = "overdue",
        /// It is not on its way to be there in time.
        AtRisk = "at_risk",
        /// Nobody has taken a step for long.
        Stale = "stale",
        /// Its day is near.
        Near = "near",
        /// There is time.
        Ahead = "ahead",
    }
}

/// Something that is waited for, as things stand on a day.
#[derive(Debug, Clone, PartialEq)]
pub struct Deadline {
    /// The code of its kind.
    pub code: &'static str,
    /// The noun of what is waited for; of a finding that is accepted for a time, none.
    pub noun: Option<Noun>,
    /// The id of what is waited for.
    pub id: Option<Uuid>,
    /// The place in the dossier that tells of it, as a JSON Pointer.
    pub at: String,
    /// When it is due, as the dossier states it or as follows from what it states; nothing where nobody has
    /// set a day, and for too long nobody has taken a step.
    pub due: Option<PartialDate>,
    /// The day by which it is due as things stand; where no day is set, that by which somebody should have
    /// taken a step.
    pub day: Date,
    /// For so many days its cycle was halted, and it is due so much later.
    pub halted: i64,
    /// So many days are left; below zero, it is so many days late.
    pub left: i64,
    /// How it stands.
    pub standing: DeadlineStanding,
    /// For whom it is.
    pub who: Vec<Id<Stakeholder>>,
    /// What its message speaks of.
    pub params: Params,
}

impl Deadline {
    /// What is waited for, until when and how it stands, as a sentence in a language.
    #[must_use]
    pub fn message(&self, language: &str) -> String {
        let risk = self.params.get("risk").map(|risk| format!("risk/{risk}"));
        let says = |name: &str| {
            let key = format!("deadline/{name}");
            let own = Locale::of(language).phrase(&key);
            // Somebody's own language may lack what a newer library says.
            let sentence = if own == key { Locale::of("en").phrase(&key) } else { own };
            message::filled(sentence, &self.params, language)
        };
        let when = match (self.due, self.left) {
            (None, _) => None,
            (_, 0) => Some("today"),
            (_, left) => Some(if left < 0 { "late" } else { "left" }),
        };
        let how = match self.standing {
            DeadlineStanding::AtRisk => risk.as_deref(),
            DeadlineStanding::Stale => Some("idle"),
            _ => None,
        };
        let halted = (self.halted > 0).then_some("halted");
        let told: Vec<_> = [when, how, halted].into_iter().flatten().map(says).collect();
        format!("{} ({})", says(self.code), told.join(&says("and")))
    }
}

impl Dossier {
    /// What is due, for whom: all that is overdue, at risk or stale on a day, and all that is due from then
    /// on as far as one looks, in the order of the days, then of the tables.
    ///
    /// ```
    /// use tavolata::Dossier;
    /// use tavolata::workflow::Horizon;
    ///
    /// let text = r#"{"format": 1, "slug": "prova", "languages": ["it"], "measures": [
    ///     {"slug": "cartelli", "title": "Cartelli", "status": "under_way", "due": "2026-03"}]}"#;
    /// let agenda = Dossier::from_json(text).unwrap().agenda("2026-03-20".parse().unwrap(), Horizon::Days(14));
    /// assert_eq!((agenda[0].code, agenda[0].left), ("measure/done", 11));
    /// assert_eq!(agenda[0].message("en"), "`Cartelli` is to be done by March 2026 (11 days left)");
    /// ```
    #[must_use]
    pub fn agenda(&self, as_of: NaiveDate, horizon: Horizon) -> Vec<Deadline> {
        let ground = Ground::of(self);
        agenda(self, &View::new(self, &ground, Some(as_of)), as_of, horizon)
    }
}

impl Indexed {
    pub(crate) fn agenda(&self, as_of: NaiveDate, horizon: Horizon) -> Vec<Deadline> {
        agenda(&self.dossier, &View::new(&self.dossier, &self.ground, Some(as_of)), as_of, horizon)
    }

    /// What an agenda holds for one stakeholder; an office is asked for what its body is.
    pub(crate) fn agenda_of(
        &self,
        who: Id<Stakeholder>,
        as_of: NaiveDate,
        horizon: Horizon,
    ) -> Vec<Deadline> {
        let view = View::new(&self.dossier, &self.ground, None);
        let whole = view.whole_of(who);
        let mut agenda = self.agenda(as_of, horizon);
        agenda.retain(|deadline| deadline.who.iter().any(|one| *one == who || *one == whole));
        agenda
    }

    /// The deadlines of one subject, however far ahead; without a day as of which one looks, nothing is late
    /// and nothing put off.
    #[cfg(feature = "pictures")]
    pub(crate) fn deadlines_of(&self, row: Row, as_of: Option<NaiveDate>) -> Vec<Deadline> {
        let as_of = as_of.unwrap_or(NaiveDate::MIN);
        let view = View::new(&self.dossier, &self.ground, Some(as_of));
        listed(Look::new(&self.dossier, &view, as_of, Some(NaiveDate::MAX)), row)
    }
}

fn agenda(dossier: &Dossier, view: &View<'_>, as_of: NaiveDate, horizon: Horizon) -> Vec<Deadline> {
    let mut look = Look::new(dossier, view, as_of, Some(horizon.end(as_of)));
    KINDS.iter().for_each(|kind| look.all(kind));
    look.found()
}

/// The deadlines of one subject that are past or near.
pub(super) fn of_subject(dossier: &Dossier, view: &View<'_>, as_of: NaiveDate, row: Row) -> Vec<Deadline> {
    listed(Look::new(dossier, view, as_of, None), row)
}

fn listed(mut look: Look<'_, '_>, row: Row) -> Vec<Deadline> {
    KINDS.iter().filter(|kind| kind.noun == Some(row.noun)).for_each(|kind| look.one(kind, row.row));
    look.found()
}
