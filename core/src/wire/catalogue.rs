//! The call `catalogue`: the rules, for whoever wants to show or translate them.

use crate::model::declare::record;
use crate::refusal::Refusal;
use crate::rules::{self, CATALOGUE, Severity};
use crate::wire::Door;

record! {
    /// In what language the rules are wanted.
    Catalogue {
        may {
            /// The language; English where nothing is said.
            language: Option<String>,
        }
    }
}

record! {
    /// A rule as the catalogue shows it.
    Rule {
        must {
            /// The stable code.
            code: String,
            /// The group.
            group: String,
            /// How grave a finding of it is.
            severity: Severity,
            /// The version since which it exists.
            since: String,
            /// What is the case, with places for parameters.
            says: String,
            /// Why that matters.
            because: String,
            /// What to do.
            fix: String,
        }
        may {
            /// Where it comes from: law, standard, practice.
            sources: Vec<String>,
            /// The names of the parameters.
            params: Vec<String>,
        }
    }
}

pub(super) fn catalogue(_: &mut Door, asked: Catalogue) -> Result<Vec<Rule>, Refusal> {
    let language = asked.language.as_deref().unwrap_or("en");
    let owned = |texts: &[&'static str]| texts.iter().map(|&text| text.to_owned()).collect();
    let rule = |rule: &&rules::Rule| {
        let saying = rule.saying(language);
        let (code, group, since) = (rule.code.into(), rule.group().into(), rule.since.into());
        let (says, because, fix) = (saying.says.into(), saying.because.into(), saying.fix.into());
        let (sources, params) = (owned(rule.sources), owned(&rule.english().params()));
        Rule { sources, params, ..Rule::new(code, group, rule.severity, since, says, because, fix) }
    };
    Ok(CATALOGUE.iter().map(rule).collect())
}
