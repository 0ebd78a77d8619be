//! The call `check`: the rules are held against the dossier.

use crate::fault::Params;
use crate::model::declare::record;
use crate::model::value::Date;
use crate::refusal::Refusal;
use crate::rules::{self, Mend, ProfileChoice, Severity};
use crate::wire::Door;

record! {
    /// What is asked of the rules.
    Check {
        may {
            /// The day as of which one looks; without it nothing is late and nothing in the future.
            as_of: Option<Date>,
            /// The language of the messages; English where nothing is said.
            language: Option<String>,
            /// The profile, by name or in full; `default` where nothing is said.
            profile: Option<ProfileChoice>,
            /// The codes of the rules asked alone; all where none is named.
            only: Vec<String>,
            /// Whether findings that the dossier declares to be accepted are shown as well.
            accepted: bool,
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
            /// The row of the dossier's acceptance that accepts it, where one does.
            accepted: Option<usize>,
        }
    }
}

pub(super) fn check(door: &mut Door, asked: Check) -> Result<Vec<Finding>, Refusal> {
    let language = asked.language.as_deref().unwrap_or("en");
    for (row, code) in asked.only.iter().enumerate().filter(|(_, code)| rules::rule_of(code).is_none()) {
        let fault = rules::unknown_rule(code);
        return Err(Refusal { at: format!("/only/{row}"), ..Refusal::from(fault) });
    }
    let mut profile = asked.profile.map(ProfileChoice::profile).unwrap_or_default();
    if !asked.only.is_empty() {
        profile.only = asked.only;
    }
    let mut findings = door.dossier()?.check_all(&profile, asked.as_of.map(Date::day));
    findings.retain(|finding| asked.accepted || finding.accepted.is_none());
    let told = |finding: rules::Finding| {
        let (message, fix) = (finding.message(language), finding.fix(language));
        let rules::Finding { code, severity, at, params, mend, accepted } = finding;
        Finding { mend, accepted, ..Finding::new(code.into(), severity, at, params, message, fix) }
    };
    Ok(findings.into_iter().map(told).collect())
}
