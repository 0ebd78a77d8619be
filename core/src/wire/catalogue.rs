//! The call `catalogue`: the rules, for whoever wants to show or translate them.

use crate::message::documented;
use crate::model::declare::record;
use crate::model::value::Text;
use crate::refusal::Refusal;
use crate::rules::{self, CATALOGUE, OwnRule, Profile, ProfileChoice, Severity, covers};
use crate::wire::Door;
use crate::wire::check::refuse_unknown;

record! {
    /// Which rules are wanted, as which profile asks them, and in what language.
    Catalogue {
        may {
            /// The language; English where nothing is said.
            language: Option<String>,
            /// The rules wanted, by code or by group; all where none is named.
            only: Vec<String>,
            /// The group whose rules are wanted; all where none is named.
            group: Option<String>,
            /// The profile that asks them, by name or in full, with rules of its own; `default` where
            /// nothing is said.
            profile: Option<ProfileChoice>,
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
        may {
            /// What the profile sets it to, where that is something else.
            set: Option<i64>,
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
            /// The version of the library since which it exists; of a rule of one's own empty.
            since: String,
            /// What is the case, with places for parameters.
            says: String,
            /// Why that matters; empty where a rule of one's own does not say.
            because: String,
            /// What to do; empty where a rule of one's own does not say.
            fix: String,
        }
        may {
            /// Whether the profile leaves it out.
            off: bool,
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
    let profile = asked.profile.map(ProfileChoice::profile).unwrap_or_default();
    refuse_unknown(&asked.only, &profile)?;
    let group = asked.group.as_deref();
    if let Some(group) = group.filter(|group| !CATALOGUE.iter().any(|rule| rule.group() == *group)) {
        return Err(Refusal { at: "/group".into(), ..rules::unknown_group(group).into() });
    }
    let language = asked.language.as_deref().unwrap_or("en");
    let is_wanted = |code: &str| {
        group.is_none_or(|group| covers(group, code))
            && (asked.only.is_empty() || asked.only.iter().any(|only| covers(only, code)))
    };
    let mut wanted = Vec::new();
    for rule in CATALOGUE.iter().filter(|rule| is_wanted(rule.code)) {
        wanted.push(shown(rule, &profile, language));
    }
    for own in profile.own.iter().filter(|own| is_wanted(&own.code)) {
        wanted.push(shown_own(own, &profile, language));
    }
    Ok(wanted)
}

fn shown(rule: &rules::Rule, profile: &Profile, language: &str) -> Rule {
    let saying = rule.saying(language);
    let owned = |texts: &[&'static str]| texts.iter().map(|&text| text.to_owned()).collect();
    let limit = |limit: &rules::Limit| {
        let set = Some(profile.limit(rule, limit)).filter(|set| *set != limit.default);
        Limit { set, ..Limit::new(limit.name.into(), limit.default, limit.least, limit.most) }
    };
    let (code, severity) = (rule.code, profile.severity(rule));
    let (group, since) = (rule.group().into(), rule.since.into());
    let (says, because, fix) = (saying.says.into(), saying.because.into(), saying.fix.into());
    Rule {
        off: !profile.asks(rule),
        sources: match rule.sources {
            [] => documented(&format!("{code}/sources"), &[]).lines().map(str::to_owned).collect(),
            sources => owned(sources),
        },
        params: owned(&rule.english().params()),
        personal: owned(rule.personal),
        limits: rule.limits.iter().map(limit).collect(),
        bad: example(rule, "bad", rule.bad),
        good: example(rule, "good", rule.good),
        ..Rule::new(code.into(), group, severity, since, says, because, fix)
    }
}

fn shown_own(own: &OwnRule, profile: &Profile, language: &str) -> Rule {
    let read = |text: Option<&Text>| text.map_or("", |text| text.read(&[language], "")).to_owned();
    let (says, because, fix) = (read(Some(&own.says)), read(own.because.as_ref()), read(own.fix.as_ref()));
    Rule {
        off: !profile.selects(&own.code),
        params: own.params.keys().cloned().collect(),
        ..Rule::new(own.code.clone(), "own".into(), own.severity(), String::new(), says, because, fix)
    }
}

fn example(rule: &rules::Rule, which: &str, own: &str) -> Option<String> {
    let handed = || documented(&format!("{}/{which}", rule.code), &[]);
    let example = if own.is_empty() { handed() } else { own.to_owned() };
    (!example.is_empty()).then_some(example)
}
