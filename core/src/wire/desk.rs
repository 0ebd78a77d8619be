//! What a handle holds once its dossier changes: the dossier, and whatever follows the changes.

use crate::document::Edit;
use crate::model::Dossier;
use crate::refusal::Refusal;
use crate::rules::{Change, Changed, Indexed, Watch};
use crate::wire::check::Telling;

/// A dossier that changes, and who is told.
pub(super) struct Desk {
    pub(super) now: Indexed,
    /// The rules that watch it, and how what they find is told.
    pub(super) watch: Option<(Watch, Telling)>,
}

impl Desk {
    pub(super) fn of(dossier: Dossier) -> Self {
        Self { now: Indexed::of(dossier), watch: None }
    }

    /// The language in which its findings are told.
    pub(super) fn language(&self) -> &str {
        self.watch.as_ref().map_or("en", |(_, telling)| &telling.language)
    }

    /// Makes edits.
    pub(super) fn edit(&mut self, edits: &[Edit]) -> Result<Option<Change>, Refusal> {
        self.change(|now| now.edit(edits))
    }

    /// Lets something change the dossier; where it is watched, how that changes what is found.
    pub(super) fn change(
        &mut self,
        change: impl FnOnce(&mut Indexed) -> Result<Changed, Refusal>,
    ) -> Result<Option<Change>, Refusal> {
        match &mut self.watch {
            Some((watch, _)) => watch.follow(&mut self.now, change).map(Some),
            None => change(&mut self.now).map(|_| None),
        }
    }
}
