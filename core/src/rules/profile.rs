//! Profiles: which rules are asked.

use crate::rules::{CATALOGUE, Rule};

/// Which rules are asked; all of them unless some are named.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Profile {
    /// The codes of the rules asked alone; all where none is named.
    pub only: Vec<String>,
}

impl Profile {
    /// The rules asked, in the order of the catalogue.
    pub(crate) fn rules(&self) -> Vec<&'static Rule> {
        let asked = |rule: &&&Rule| self.only.is_empty() || self.only.iter().any(|code| code == rule.code);
        CATALOGUE.iter().filter(asked).copied().collect()
    }
}
