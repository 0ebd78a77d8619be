//! Profiles: which rules are asked.

use crate::rules::CATALOGUE;
use crate::rules::plan::Asked;

/// Which rules are asked; all of them unless some are named.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Profile {
    /// The codes of the rules asked alone; all where none is named.
    pub only: Vec<String>,
}

impl Profile {
    /// The rules asked, in the order of the catalogue.
    pub(crate) fn asked(&self) -> Vec<Asked> {
        let asked = |code: &str| self.only.is_empty() || self.only.iter().any(|only| only == code);
        let rules = CATALOGUE.iter().enumerate().filter(|(_, rule)| asked(rule.code));
        rules
            .map(|(number, rule)| {
                let limits = rule.limits.iter().map(|limit| limit.default).collect();
                Asked { rule, number, severity: rule.severity, limits }
            })
            .collect()
    }
}
