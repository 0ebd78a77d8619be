//! The call `agenda`: what is due, for whom, as things stand on a day.

use crate::fault::Params;
use crate::index::Row;
use crate::model::declare::record;
use crate::model::value::{Date, Id, PartialDate};
use crate::model::{Noun, Stakeholder};
use crate::refusal::Refusal;
use crate::rules::Indexed;
use crate::wire::{Door, unfound};
use crate::workflow::{self, DeadlineStanding, Horizon};

record! {
    /// Of what days one asks.
    Agenda {
        must {
            /// The day as of which one looks.
            as_of: Date,
        }
        may {
            /// How far one looks ahead; 30 days where nothing is said.
            horizon: Option<Horizon>,
            /// The stakeholder for whom something is due: an id, a slug, or `stakeholder/slug`; an office is asked for
            /// what its body is. All where none is named.
            who: Option<String>,
            /// The language; that of the watch, else English, where nothing is said.
            language: Option<String>,
        }
    }
}

record! {
    /// Somebody for whom something is due.
    Awaited {
        must {
            /// Their id.
            id: Id<Stakeholder>,
        }
        may {
            /// Their slug.
            slug: Option<String>,
            /// What they are called, in the dossier's first language.
            name: Option<String>,
        }
    }
}

record! {
    /// Something that is waited for.
    Deadline {
        must {
            /// The code of its kind.
            code: String,
            /// The place in the dossier that tells of it, as a JSON Pointer.
            at: String,
            /// The day by which it is due as things stand; where no day is set, that by which somebody should
            /// have taken a step.
            day: Date,
            /// So many days are left; below zero, it is so many days late.
            left: i64,
            /// How it stands.
            standing: DeadlineStanding,
            /// What the message speaks of.
            params: Params,
            /// What is waited for, until when and how it stands, as a sentence.
            message: String,
        }
        may {
            /// For whom it is.
            who: Vec<Awaited>,
            /// The noun of what is waited for; of a finding that is accepted for a time, none.
            noun: Option<String>,
            /// Its id.
            id: Option<String>,
            /// Its slug.
            slug: Option<String>,
            /// What it is called, in the dossier's first language.
            name: Option<String>,
            /// When it is due, as the dossier states it or as follows from what it states; nothing where nobody
            /// has set a day, and for too long nobody has taken a step.
            due: Option<PartialDate>,
            /// For so many days its cycle was halted, and it is due so much later.
            halted: Option<i64>,
        }
    }
}

pub(super) fn agenda(door: &mut Door, asked: Agenda) -> Result<Vec<Deadline>, Refusal> {
    let language = door.spoken(asked.language);
    let now = door.desk()?.now();
    let (as_of, horizon) = (asked.as_of.day(), asked.horizon.unwrap_or_default());
    let found = match asked.who {
        Some(who) => now.agenda_of(stakeholder(now, &who)?, as_of, horizon),
        None => now.agenda(as_of, horizon),
    };
    Ok(found.into_iter().map(|deadline| told(deadline, now, &language)).collect())
}

fn stakeholder(now: &Indexed, written: &str) -> Result<Id<Stakeholder>, Refusal> {
    let row = now.find(written, Some(Noun::Stakeholder));
    let id = row.and_then(|row| now.dossier.id_at(row.noun, row.row));
    id.map(Id::from).ok_or_else(|| unfound(now, "/who", written, Some(Noun::Stakeholder)))
}

/// A deadline, with a sentence on it.
pub(super) fn told(deadline: workflow::Deadline, now: &Indexed, language: &str) -> Deadline {
    let message = deadline.message(language);
    let workflow::Deadline { code, noun, id, at, due, day, halted, left, standing, who, params } = deadline;
    let place = |id| now.ground.index().find(id);
    let slug = |row: Option<Row>| Some(now.dossier.slug_at(row?.noun, row?.row)?.to_owned());
    let name = |row: Option<Row>| {
        let first = now.dossier.languages.first().map_or("", |language| language.as_str());
        now.dossier.name_at(row?.noun, row?.row).map(|name| name.read(&[], first).to_owned())
    };
    let awaited = |id: Id<Stakeholder>| {
        let row = place(id.uuid());
        Awaited { slug: slug(row), name: name(row), ..Awaited::new(id) }
    };
    let who = who.into_iter().map(awaited).collect();
    let row = id.and_then(place);
    Deadline {
        who,
        noun: noun.map(|noun| noun.code().to_owned()),
        id: id.map(|id| id.to_string()),
        slug: slug(row),
        name: name(row),
        due,
        halted: Some(halted).filter(|days| *days > 0),
        ..Deadline::new(code.into(), at, day, left, standing, params, message)
    }
}
