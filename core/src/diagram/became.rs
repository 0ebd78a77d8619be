//! What a recommendation became, step by step: its log, joined with the answers that were given.

use crate::model::value::{Id, PartialDate, Text};
use crate::model::{Recommendation, RecommendationState, Response, Stakeholder};

/// What a recommendation became, and by what answer.
pub(super) struct Became<'r> {
    pub(super) state: &'static str,
    pub(super) on: Option<PartialDate>,
    pub(super) by: Option<Id<Stakeholder>>,
    pub(super) reason: Option<&'r Text>,
    pub(super) answer: Option<&'r Response>,
}

/// The first so many rows of the log, each with the answer that it is of; and what was sent or answered
/// without a row of the log.
pub(super) fn log(asked: &Recommendation, many: usize) -> Vec<Became<'_>> {
    let mut told = Vec::new();
    for row in &asked.log {
        let (state, on, by) = (row.status.code(), row.on, row.by);
        told.push(Became { state, on, by, reason: row.reason.as_ref(), answer: None });
    }
    let mut answers: Vec<_> = asked.responses.iter().collect();
    for is_of in IS_OF {
        answers.retain(|answer| {
            let row = told.iter_mut().find(|row| row.answer.is_none() && is_of(row, answer));
            row.map(|row| row.answer = Some(answer)).is_none()
        });
    }
    let sent = RecommendationState::Issued.code();
    let is_sent = asked.issued_on.is_some() && told.iter().all(|row| row.state != sent);
    told.truncate(many);
    if is_sent {
        told.push(Became { state: sent, on: asked.issued_on, by: None, reason: None, answer: None });
    }
    told.extend(answers.into_iter().map(|answer| {
        let state = answer.kind.code();
        Became { state, on: answer.on, by: answer.by, reason: None, answer: Some(answer) }
    }));
    told
}

/// Which row of the log is of an answer, the surest first. Of several addressees, what they have said
/// together may be something else than what one of them has.
const IS_OF: [fn(&Became<'_>, &Response) -> bool; 3] = [
    |row, answer| {
        let theirs = row.by.is_none() || answer.by.is_none() || row.by == answer.by;
        theirs && row.state == answer.kind.code() && row.on == answer.on
    },
    |row, answer| {
        let theirs = row.by.is_some() && row.by == answer.by && row.on == answer.on;
        theirs && !["issued", "acknowledged"].contains(&row.state)
    },
    |row, answer| row.state == answer.kind.code(),
];
