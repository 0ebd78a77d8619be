//! The roll: those who may vote on a decision, each once, and whose each vote is.

use uuid::Uuid;

use crate::map::Map;
use crate::model::value::Id;
use crate::model::{Answer, Elector, Stakeholder, StakeholderForm};
use crate::rules::view::View;
use crate::tally::Head;

/// Those who may vote, each once, and the ways to find them.
#[derive(Default)]
pub(super) struct Roll {
    pub(super) heads: Vec<Head>,
    /// Of each head, whose it is.
    pub(super) members: Vec<Id<Stakeholder>>,
    /// Where they stand among them; nothing where several are found that way.
    places: Map<(Way, Uuid), Option<usize>>,
}

/// A way to find an elector.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Way {
    /// By who they are.
    Themselves,
    /// By somebody for whom they sit.
    Seat,
    /// By the body that they are an office of.
    Office,
}

impl Roll {
    /// The roll of some electors; whether a group among them may have several votes.
    pub(super) fn of(view: &View<'_>, electors: &[Elector], groups: bool) -> Self {
        let mut roll = Self::default();
        for elector in electors.iter() {
            if roll.at(Way::Themselves, elector.member).is_none() {
                roll.add(view, elector, groups);
            }
        }
        roll
    }

    fn add(&mut self, view: &View<'_>, elector: &Elector, groups: bool) {
        let place = self.heads.len();
        let is_group = |one: &Stakeholder| one.form == Some(StakeholderForm::Group);
        let voices = || elector.on_behalf_of.iter().copied().chain([elector.member]);
        self.heads.push(Head {
            certain: !elector.uncertain,
            several: groups && voices().filter_map(|id| view.get(id)).any(is_group),
            lived: elector.lived_experience.unwrap_or(Answer::Unknown),
            kinds: elector.kinds.clone(),
        });
        self.members.push(elector.member);
        self.note(Way::Themselves, elector.member, place);
        self.note(Way::Office, view.whole_of(elector.member), place);
        elector.on_behalf_of.iter().for_each(|whom| self.note(Way::Seat, *whom, place));
    }

    fn note(&mut self, way: Way, id: Id<Stakeholder>, place: usize) {
        let key = (way, id.uuid());
        let others = self.places.get(&key).is_some_and(|other| *other != Some(place));
        self.places.insert(key, Some(place).filter(|_| !others));
    }

    fn at(&self, way: Way, id: Id<Stakeholder>) -> Option<usize> {
        self.places.get(&(way, id.uuid())).copied().flatten()
    }

    /// Whose vote it is that somebody casts, for themselves or for somebody else: that of the member in
    /// whose seat or place they vote, else their own, else that of the only member who sits for them, or
    /// is an office of the same body.
    pub(super) fn find(
        &self,
        view: &View<'_>,
        voter: Id<Stakeholder>,
        for_whom: Option<Id<Stakeholder>>,
    ) -> Option<usize> {
        let whom = for_whom.unwrap_or(voter);
        let own = self.at(Way::Themselves, voter);
        let sits = own.filter(|own| self.at(Way::Seat, whom) == Some(*own));
        let seat = || self.at(Way::Seat, whom).or_else(|| self.at(Way::Seat, voter));
        let member = sits.or_else(|| self.at(Way::Themselves, whom)).or(own);
        member.or_else(seat).or_else(|| self.at(Way::Office, view.whole_of(whom)))
    }
}
