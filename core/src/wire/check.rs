//! The call `check`: the rules are held against the dossier.

use chrono::NaiveDate;

use crate::fault::Params;
use crate::message;
use crate::model::declare::record;
use crate::model::value::Date;
use crate::refusal::Refusal;
use crate::rules::{self, Mend, Profile, ProfileChoice, Severity};
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
            /// The rules asked alone, by code or by group; all where none is named.
            only: Vec<String>,
            /// Whether what may be personal data is masked in messages and parameters.
            mask: bool,
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
            /// The language of the message, where there are no messages in the one asked for.
            language: Option<String>,
        }
    }
}

/// How findings are told: in what language, and whether accepted ones are shown.
#[derive(Debug, Clone)]
pub(super) struct Telling {
    pub(super) language: String,
    accepted: bool,
    mask: bool,
}

impl Telling {
    /// Findings in words, without the accepted ones where they are not wanted.
    pub(super) fn told(&self, findings: Vec<rules::Finding>) -> Vec<Finding> {
        let shown = findings.into_iter().filter(|finding| self.accepted || finding.accepted.is_none());
        let other = message::instead_of(&self.language);
        let told = |finding: rules::Finding| {
            let finding = if self.mask { finding.masked() } else { finding };
            let (message, fix) = (finding.message(&self.language), finding.fix(&self.language));
            let rules::Finding { code, severity, at, params, mend, accepted, .. } = finding;
            let language = other.map(str::to_owned);
            Finding {
                mend,
                accepted,
                language,
                ..Finding::new(code.into(), severity, at, params, message, fix)
            }
        };
        shown.map(told).collect()
    }
}

impl Check {
    /// What is asked: the profile, the day, how to tell.
    fn asked(self) -> Result<(Profile, Option<NaiveDate>, Telling), Refusal> {
        let mut profile = self.profile.map(ProfileChoice::profile).unwrap_or_default();
        refuse_unknown(&self.only, &profile)?;
        if !self.only.is_empty() {
            profile.only = self.only;
        }
        let language = self.language.unwrap_or_else(|| "en".into());
        Ok((
            profile,
            self.as_of.map(Date::day),
            Telling { language, accepted: self.accepted, mask: self.mask },
        ))
    }
}

/// Refuses what is to be asked alone and is neither a rule nor a group of rules.
pub(super) fn refuse_unknown(only: &[String], profile: &Profile) -> Result<(), Refusal> {
    let mut flaws =
        only.iter().enumerate().filter_map(|(row, asked)| Some((row, profile.flaw_of_asked(asked)?)));
    match flaws.next() {
        Some((row, fault)) => Err(Refusal { at: format!("/only/{row}"), ..fault.into() }),
        None => Ok(()),
    }
}

pub(super) fn check(door: &mut Door, asked: Check) -> Result<Vec<Finding>, Refusal> {
    let (profile, as_of, telling) = asked.asked()?;
    Ok(telling.told(door.dossier()?.check_all(&profile, as_of)))
}

pub(super) fn watch(door: &mut Door, asked: Check) -> Result<Vec<Finding>, Refusal> {
    let (profile, as_of, telling) = asked.asked()?;
    Ok(door.desk()?.watch(&profile, as_of, telling))
}
