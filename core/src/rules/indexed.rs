//! A dossier that is looked things up in while it changes.

use crate::document::Edit;
use crate::model::Dossier;
use crate::refusal::Refusal;
use crate::rules::ground::Ground;
use crate::rules::staging::{self, Touched};

/// A dossier, and what rules and commands look things up in, kept up at every change.
pub(crate) struct Indexed {
    pub(crate) dossier: Dossier,
    pub(crate) ground: Ground,
}

/// What has changed.
pub(crate) enum Changed {
    /// Single entities.
    Rows(Touched),
    /// The whole dossier; this is how it was.
    All(Box<Dossier>),
}

impl Indexed {
    pub(crate) fn of(dossier: Dossier) -> Self {
        Self { ground: Ground::of(&dossier), dossier }
    }

    /// Makes edits, in their order: all of them or none.
    pub(crate) fn edit(&mut self, edits: &[Edit]) -> Result<Changed, Refusal> {
        if let Some(touched) = staging::edit(&mut self.dossier, &mut self.ground, edits) {
            return Ok(Changed::Rows(touched));
        }
        let before = std::mem::replace(self, Self::of(self.dossier.patched(edits)?));
        Ok(Changed::All(Box::new(before.dossier)))
    }
}
