//! The call `check`: the rules are held against the dossier.

use crate::fault::Params;
use crate::model::declare::record;
use crate::model::value::Date;
use crate::refusal::Refusal;
use crate::rules::{self, CATALOGUE, Mend, Profile, Severity};
use crate::wire::Door;

record! {
    /// What is asked of the rules.
    Check {
        may {
            /// The day as of which one looks; without it nothing is late and nothing in the future.
            as_of: Option<Date>,
            /// The language of the messages; English where nothing is said.
            language: Option<String>,
            /// The codes of the rules asked alone; all where none is named.
            only: Vec<String>,
        }
    }
}

record! {
    /// A breach of a rule.
    Finding {
        must {
            /// The rule's code.
            code: String,
            /// How grave it is.
            severity: Severity,
            /// The place, as a JSON Pointer into the dossier.
            at: String,
            /// What the message speaks of.
            params: Params,
            /// What is the case.
            message: String,
            /// What to do about it.
            fix: String,
        }
        may {
            /// How a machine can mend it, where one can.
            mend: Option<Mend>,
        }
    }
}

pub(super) fn check(door: &mut Door, asked: Check) -> Result<Vec<Finding>, Refusal> {
    let language = asked.language.as_deref().unwrap_or("en");
    for (row, code) in asked.only.iter().enumerate() {
        known(code).map_err(|refusal| Refusal { at: format!("/only/{row}"), ..refusal })?;
    }
    let findings = door.dossier()?.check(&Profile { only: asked.only }, asked.as_of.map(Date::day));
    let told = |finding: rules::Finding| {
        let (message, fix) = (finding.message(language), finding.fix(language));
        let rules::Finding { code, severity, at, params, mend } = finding;
        Finding { mend, ..Finding::new(code.into(), severity, at, params, message, fix) }
    };
    Ok(findings.into_iter().map(told).collect())
}

/// Refuses the code of no rule.
fn known(code: &str) -> Result<(), Refusal> {
    let codes = || CATALOGUE.iter().map(|rule| rule.code);
    if codes().any(|known| known == code) {
        return Ok(());
    }
    let mut refusal = Refusal::new("rule/unknown");
    refusal.params.insert("found".into(), code.into());
    if let Some(near) = crate::document::nearest(code, codes()) {
        refusal.params.insert("nearest".into(), near.into());
    }
    Err(refusal)
}
