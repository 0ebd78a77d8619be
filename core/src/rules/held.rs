//! Rules held against one entity as it would be, though the dossier has it otherwise or not at all: so they
//! guard a state that a command would lead to.

use crate::index::Row;
use crate::model::AnyEntity;
use crate::model::tables::for_each_table;
use crate::model::visit::At;
use crate::rules::finding::{Finding, Found};
use crate::rules::plan::Asked;
use crate::rules::profile::Profile;
use crate::rules::rule::Check;
use crate::rules::view::View;

/// Some rules, as a profile asks them.
#[derive(Debug)]
pub(crate) struct Held(Vec<Asked>);

impl Held {
    /// Those rules of a profile that have one of these codes.
    pub(crate) fn of(profile: &Profile, codes: &[&str]) -> Self {
        let mut asked = profile.asked_of(codes);
        asked.iter_mut().for_each(|asked| asked.guards = true);
        Self(asked)
    }

    /// What they find of an entity that would stand at a row.
    pub(crate) fn find(&self, view: &View<'_>, entity: &AnyEntity, row: Row) -> Vec<Finding> {
        let mut out = Vec::new();
        let table = At::ROOT.field(row.noun.table());
        for asked in &self.0 {
            let found = Found::new(asked, table.row(row.row), &mut out);
            held(asked, view, entity, found.about(entity.called(), view.first_language()));
        }
        out.into_iter().map(|keyed| keyed.finding).collect()
    }
}

macro_rules! held {
    ($($(#[doc = $says:literal])* $table:ident: $Noun:ident = $code:literal),* $(,)?) => {
        /// Holds what a rule checks of the entity's noun against it.
        fn held(asked: &Asked, view: &View<'_>, entity: &AnyEntity, mut found: Found<'_>) {
            for check in asked.rule.checks {
                match (check, entity) {
                    $((Check::$Noun(check), AnyEntity::$Noun(entity)) => check(view, entity, &mut found),)*
                    _ => {}
                }
            }
        }
    };
}

for_each_table!(held);
