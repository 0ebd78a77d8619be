//! The call `catalogue`: the rules, for whoever wants to show or translate them.

use crate::model::declare::record;
use crate::refusal::Refusal;
use crate::rules::{self, CATALOGUE, Severity};
use crate::wire::{Door, documented};

record! {
    /// Which rules are wanted, and in what language.
    Catalogue {
        may {
            /// The language; English where nothing is said.
            language: Option<String>,
            /// The codes of the rules wanted; all where none is named.
            only: Vec<String>,
            /// The group whose rules are wanted; all where none is named.
            group: Option<String>,
        }
    }
}

record! {
    /// A figure that a rule goes by and a profile may set.
    Limit {
        must {
            /// Its name, with the unit in it.
            name: String,
            /// What it is where no profile sets it.
            usual: i64,
            /// The smallest it may be set to.
            least: i64,
            /// The largest it may be set to.
            most: i64,
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
            /// The names of those that may hold personal data.
            personal: Vec<String>,
            /// The figures it goes by.
            limits: Vec<Limit>,
            /// Tables of a dossier that breaks it, as JSON.
            bad: Option<String>,
            /// Tables of a dossier that keeps it, as JSON.
            good: Option<String>,
        }
    }
}

pub(super) fn catalogue(_: &mut Door, asked: Catalogue) -> Result<Vec<Rule>, Refusal> {
    let unknown = |(_, code): &(usize, &String)| rules::rule_of(code).is_none();
    if let Some((row, code)) = asked.only.iter().enumerate().find(unknown) {
        return Err(Refusal { at: format!("/only/{row}"), ..rules::unknown_rule(code).into() });
    }
    let group = asked.group.as_deref();
    if let Some(group) = group.filter(|group| !CATALOGUE.iter().any(|rule| rule.group() == *group)) {
        return Err(Refusal { at: "/group".into(), ..rules::unknown_group(group).into() });
    }
    let language = asked.language.as_deref().unwrap_or("en");
    let of_group = |rule: &&&rules::Rule| group.is_none_or(|group| rule.group() == group);
    let wanted =
        |rule: &&&rules::Rule| asked.only.is_empty() || asked.only.iter().any(|code| code == rule.code);
    Ok(CATALOGUE.iter().filter(of_group).filter(wanted).map(|rule| shown(rule, language)).collect())
}

fn shown(rule: &rules::Rule, language: &str) -> Rule {
    let saying = rule.saying(language);
    let owned = |texts: &[&'static str]| texts.iter().map(|&text| text.to_owned()).collect();
    let limit = |limit: &rules::Limit| Limit::new(limit.name.into(), limit.default, limit.least, limit.most);
    let code = rule.code;
    let (group, since) = (rule.group().into(), rule.since.into());
    let (says, because, fix) = (saying.says.into(), saying.because.into(), saying.fix.into());
    Rule {
        sources: match rule.sources {
            [] => documented(&format!("{code}/sources"), &[]).lines().map(str::to_owned).collect(),
            sources => owned(sources),
        },
        params: owned(&rule.english().params()),
        personal: owned(rule.personal),
        limits: rule.limits.iter().map(limit).collect(),
        bad: example(rule, "bad", rule.bad),
        good: example(rule, "good", rule.good),
        ..Rule::new(code.into(), group, rule.severity, since, says, because, fix)
    }
}

fn example(rule: &rules::Rule, which: &str, own: &str) -> Option<String> {
    let handed = || documented(&format!("{}/{which}", rule.code), &[]);
    let example = if own.is_empty() { handed() } else { own.to_owned() };
    (!example.is_empty()).then_some(example)
}
