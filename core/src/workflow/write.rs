//! What a step writes, and where: of what a command gives, of the day, of what is there.

use crate::model::describe::Shape;

/// Something that a step writes.
#[derive(Debug, Clone, Copy)]
pub struct Write {
    /// Where.
    pub place: Place,
    /// What.
    pub what: What,
}

/// Where a step writes.
#[derive(Debug, Clone, Copy)]
pub enum Place {
    /// Into a field.
    Field(&'static str),
    /// Into a field of a new row of a list; all that a step writes into one list is one row.
    Row(&'static str, &'static str),
    /// At the end of a list: what is given is added to what is there.
    More(&'static str),
    /// Nowhere by itself: the step's own code makes of it what it does.
    Aside(&'static Shape),
}

/// What a step writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// What the command gives under that name, and what goes there where it gives nothing.
    Given(&'static str, Or),
    /// A code.
    Code(&'static str),
    /// The state from which the step leads.
    From,
    /// The day on which it is taken.
    Day,
    /// What another field holds.
    Copy(&'static str),
    /// A number one higher than the field holds, from one.
    OneMore,
    /// Nothing: what the field holds is taken away.
    Nothing,
    /// Who gives the command, or on whose behalf.
    Actor,
    /// Who gives the command, where somebody else acts by it.
    Recorder,
    /// Of a vote, the member whose it is, where that is not whoever acts.
    Member,
    /// Who may vote on that day, as things stand.
    Electorate,
}

/// What is done where a command does not give what a step asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Or {
    /// The command is refused.
    Refuse,
    /// Nothing is written.
    Nothing,
    /// The day of the command is written.
    Today,
    /// A day so many days after that of the command is written.
    After(u16),
    /// The same, unless the field holds a day that is not over by then, which stays.
    Kept(u16),
}

/// What a command must give for a field of the same name.
pub(super) const fn must(field: &'static str) -> Write {
    Write { place: Place::Field(field), what: What::Given(field, Or::Refuse) }
}

/// What a command may give for a field of the same name.
pub(super) const fn may(field: &'static str) -> Write {
    Write { place: Place::Field(field), what: What::Given(field, Or::Nothing) }
}

/// What a command may give to be added to a list of the same name.
pub(super) const fn more(list: &'static str) -> Write {
    Write { place: Place::More(list), what: What::Given(list, Or::Nothing) }
}

/// What a command may give for a field under another name, and what goes there otherwise.
pub(super) const fn given(field: &'static str, name: &'static str, or: Or) -> Write {
    Write { place: Place::Field(field), what: What::Given(name, or) }
}

/// Something in a field.
pub(super) const fn put(field: &'static str, what: What) -> Write {
    Write { place: Place::Field(field), what }
}

/// Something in a new row of a list.
pub(super) const fn row(list: &'static str, field: &'static str, what: What) -> Write {
    Write { place: Place::Row(list, field), what }
}
