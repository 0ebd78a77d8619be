//! A kind of deadline as data: what is waited for, in which states, until when, for whom.

use crate::model::value::{Id, PartialDate};
use crate::model::{
    Acceptance, Body, Consent, Cycle, Indicator, Measure, Measurement, Noun, Output, Project, Recommendation,
    Session, Stakeholder,
};
use crate::rules::{Term, View};
use crate::workflow::roles::Role;

/// A kind of deadline.
#[derive(Debug)]
pub struct Kind {
    /// Its code.
    pub code: &'static str,
    /// The noun of what is waited for; of findings that are accepted for a time, none.
    pub noun: Option<Noun>,
    /// The field that says when it is due, with `*` for the number of a row; of what is due so long after a
    /// day, the field of that day.
    pub field: &'static str,
    /// The states in which it is waited for, with an empty one where nobody says in which it is; all where
    /// none is named.
    pub states: &'static [&'static str],
    /// For whom it is: the first of these that is anybody.
    pub whom: &'static [Whom],
    /// So many days before, it is near.
    pub near: i64,
    /// So many days after, it is not yet overdue.
    pub grace: i64,
    /// So many days without a step, somebody should ask, where its steps are dated.
    pub stale: Option<i64>,
    /// The code of the rule that finds it once it is overdue, where there is one.
    pub rule: Option<&'static str>,
    pub(super) signs: Signs,
}

/// For whom something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whom {
    /// For those whom a field of the subject names.
    Field(&'static str),
    /// For those who have that role in the project or cycle of the subject.
    Role(Role),
}

/// What the dossier tells of something that is waited for.
#[derive(Debug, Default)]
pub(super) struct Sign {
    /// The place below the subject.
    pub(super) below: String,
    /// Until when it is waited for, where anybody says.
    pub(super) term: Option<Term>,
    /// The cycle to which its steps belong.
    pub(super) cycle: Option<Id<Cycle>>,
    /// The last step on the way to it.
    pub(super) step: Option<PartialDate>,
    /// Why it is not on its way to be there in time, where it is not.
    pub(super) risk: Option<&'static str>,
    /// For whom it is, where that is not what the table says.
    pub(super) whom: Vec<Id<Stakeholder>>,
    /// What the subject is called, where that is not its own name.
    pub(super) called: Option<String>,
    /// What a message speaks of besides.
    pub(super) param: Option<(&'static str, String)>,
}

/// Takes what there is to be waited for, one by one.
pub(super) type Take<'t> = dyn FnMut(Sign) + 't;

/// Looks for what is waited for, noun by noun.
#[derive(Debug, Clone, Copy)]
pub(super) enum Signs {
    Project(fn(&View<'_>, &Project, &mut Take<'_>)),
    Body(fn(&View<'_>, &Body, &mut Take<'_>)),
    Cycle(fn(&View<'_>, &Cycle, &mut Take<'_>)),
    Session(fn(&View<'_>, &Session, &mut Take<'_>)),
    Measure(fn(&View<'_>, &Measure, &mut Take<'_>)),
    Recommendation(fn(&View<'_>, &Recommendation, &mut Take<'_>)),
    Indicator(fn(&View<'_>, &Indicator, &mut Take<'_>)),
    Measurement(fn(&View<'_>, &Measurement, &mut Take<'_>)),
    Output(fn(&View<'_>, &Output, &mut Take<'_>)),
    Consent(fn(&View<'_>, &Consent, &mut Take<'_>)),
    Accepted(fn(&View<'_>, &Acceptance, &mut Take<'_>)),
}
