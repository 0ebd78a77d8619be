//! Profiles: which rules are asked, how grave their findings are, by what figures they go.

use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use crate::document::{among, escaped, near, nearest, read_as};
use crate::fault::Fault;
use crate::json::{No, Reader, Writer, read};
use crate::map::Map;
use crate::model::declare::record;
use crate::model::describe::{Datum, Either, Flaw, Scalar, Shape, listed};
use crate::model::node::{Blank, Node};
use crate::model::value::Text;
use crate::order::InOrder;
use crate::refusal::Refusal;
use crate::rules::acceptance::{ABSENT, LOST};
use crate::rules::plan::{Asked, Plan, UNFINISHED};
use crate::rules::predicate::{OWN, OwnRule};
use crate::rules::rule::{Limit, Severity};
use crate::rules::{CATALOGUE, Rule};

record! {
    /// How a profile asks a rule.
    Setting {
        may {
            /// Whether it is asked at all.
            on: Option<bool>,
            /// How grave its findings are.
            severity: Option<Severity>,
            /// The figures it goes by.
            limits: Map<String, i64>,
        }
    }
}

record! {
    /// Which rules are asked, and how. What a profile does not say stands as in the profile that it
    /// extends, and in the end as in the catalogue.
    Profile {
        must {
            /// What it is called.
            name: String,
        }
        may {
            /// What it is for.
            says: Option<Text>,
            /// The name of the shipped profile on which it builds.
            base: Option<String>,
            /// The rules asked alone, by code, or by group all of it that is on; all where none is named.
            only: Vec<String>,
            /// How rules are asked: by code, or all of a group by `group/*`.
            rules: Map<String, Setting>,
            /// Rules of one's own.
            own: Vec<OwnRule>,
        }
    }
}

const SHIPPED: &[&str] =
    &[include_str!("../../profiles/default.json"), include_str!("../../profiles/fami-2014-2020.json")];

impl Default for Profile {
    /// Every rule, as it stands in the catalogue.
    fn default() -> Self {
        Self::new("default".into())
    }
}

impl Profile {
    /// The profiles that come with the library.
    #[must_use]
    pub fn shipped() -> &'static [Self] {
        static ALL: OnceLock<Vec<Profile>> = OnceLock::new();
        // A test reads every one of them.
        ALL.get_or_init(|| SHIPPED.iter().filter_map(|text| read(text)).collect())
    }

    /// The shipped profile of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<&'static Self> {
        Self::shipped().iter().find(|profile| profile.name == name)
    }

    /// Only those rules, each as it stands in the catalogue.
    #[must_use]
    pub fn of_rules<C: Into<String>>(codes: impl IntoIterator<Item = C>) -> Self {
        Self { only: codes.into_iter().map(Into::into).collect(), ..Self::default() }
    }

    /// Reads a profile from JSON text.
    ///
    /// # Errors
    /// A refusal that lists every problem: a rule or limit that there is none of, with the nearest
    /// known name, a figure out of bounds, each with pointer, line and column.
    ///
    /// ```
    /// use tavolata::rules::Profile;
    ///
    /// let text = r#"{"name": "nostro", "rules": {"barrier/natur-missing": {"on": false}}}"#;
    /// let refusal = Profile::from_json(text).unwrap_err();
    /// assert_eq!(refusal.problems[0].at, "/rules/barrier~1natur-missing");
    /// assert!(refusal.problems[0].message("en").contains("barrier/nature-missing"));
    /// ```
    pub fn from_json(text: &str) -> Result<Self, Refusal> {
        match read_as::<ProfileChoice>(text) {
            Ok(choice) => Ok(choice.profile()),
            Err(refusal) => Err(Refusal { code: "profile/unsound", ..refusal }),
        }
    }

    fn asking(&self, number: usize, rule: &'static Rule) -> Asked {
        Asked {
            rule,
            number,
            severity: self.severity(rule),
            limits: rule.limits.iter().map(|limit| self.limit(rule, limit)).collect(),
            guards: false,
        }
    }

    /// How grave the findings of a rule are.
    pub(crate) fn severity(&self, rule: &Rule) -> Severity {
        self.settings(rule).find_map(|setting| setting.severity).unwrap_or(rule.severity)
    }

    fn is_on(&self, rule: &Rule) -> bool {
        self.settings(rule).find_map(|setting| setting.on).unwrap_or(true)
    }

    /// What is asked, sorted by what it looks at.
    pub(crate) fn plan(&self) -> Plan {
        // What is accepted in vain hangs on what all rules find: asked alone, it has all of them asked.
        let all = self.selects(ABSENT) || self.selects(LOST);
        let all_own = all || self.selects(UNFINISHED);
        let (mut asked, mut own) = (Vec::new(), Vec::new());
        for (number, rule) in CATALOGUE.iter().copied().enumerate() {
            if self.asks(rule) || (all && self.is_on(rule)) {
                asked.push(self.asking(number, rule));
            }
        }
        for rule in self.own.iter().filter(|own| all_own || self.selects(&own.code)) {
            if let Ok(ready) = rule.ready() {
                own.push(ready);
            }
        }
        let mut plan = Plan::of(asked, own);
        plan.only.clone_from(&self.only);
        plan
    }

    /// Those rules of the catalogue that have one of these codes and are on.
    pub(super) fn asked_of(&self, codes: &[&str]) -> Vec<Asked> {
        let rules = CATALOGUE.iter().copied().enumerate();
        let wanted = rules.filter(|(_, rule)| codes.contains(&rule.code) && self.is_on(rule));
        wanted.map(|(number, rule)| self.asking(number, rule)).collect()
    }

    /// The rule of its own that has a code.
    pub(crate) fn own_rule(&self, code: &str) -> Option<&OwnRule> {
        self.own.iter().find(|own| own.code == code)
    }

    /// Whether a rule of the catalogue is asked. Of a group those that are on; by its code any.
    pub(crate) fn asks(&self, rule: &Rule) -> bool {
        // A rule of its own that is stopped has to say so, also where it is asked alone.
        let speaks_for = |code: &str| rule.code == UNFINISHED && self.own_rule(code).is_some();
        self.only.iter().any(|code| code == rule.code)
            || (self.is_on(rule)
                && (self.selects(rule.code) || self.only.iter().any(|code| speaks_for(code))))
    }

    /// Whether a code is among those asked alone, or all are asked.
    pub(crate) fn selects(&self, code: &str) -> bool {
        self.only.is_empty() || self.only.iter().any(|asked| covers(asked, code))
    }

    /// Why what is to be asked alone is neither a rule nor a group, where it is neither.
    pub(crate) fn flaw_of_asked(&self, asked: &str) -> Option<Fault> {
        let group = group_in(asked);
        if rule_of(asked).is_some() || self.own_rule(asked).is_some() || groups().any(|known| known == group)
        {
            return None;
        }
        Some(if group.contains('/') { self.unknown_rule(asked) } else { unknown_group(group) })
    }

    /// That there is no rule of a code, neither in the catalogue nor of its own.
    pub(crate) fn unknown_rule(&self, code: &str) -> Fault {
        let own = self.own.iter().map(|own| own.code.as_str());
        no_rule(code, self.own.is_empty(), &mut own.chain(codes()))
    }

    /// What a figure of a rule is set to.
    pub(crate) fn limit(&self, rule: &Rule, limit: &Limit) -> i64 {
        let set = self.settings(rule).find_map(|setting| setting.limits.get(limit.name));
        set.copied().unwrap_or(limit.default)
    }

    /// What it says of a rule, what weighs more first: of the rule itself before that of its
    /// group, its own before that of the profile it extends.
    fn settings<'p>(&'p self, rule: &Rule) -> impl Iterator<Item = &'p Setting> {
        let group = format!("{}/*", rule.group());
        let code = rule.code;
        self.chain().flat_map(move |profile| {
            [profile.rules.get(code), profile.rules.get(&group)].into_iter().flatten()
        })
    }

    /// The profile itself, then those it builds on.
    fn chain(&self) -> impl Iterator<Item = &Self> {
        let further = |profile: &&Self| profile.base.as_deref().and_then(Self::named);
        // Shipped profiles do not go in circles.
        std::iter::successors(Some(self), further).take(Self::shipped().len() + 1)
    }

    fn flaws(&self) -> Vec<Flaw> {
        let mut flaws = Vec::new();
        let mut flaw =
            |below: String, of_name: bool, fault: Fault| flaws.push(Flaw { below, of_name, fault });
        if let Some(name) = self.base.as_deref().filter(|name| Self::named(name).is_none()) {
            flaw("/base".into(), false, unknown_profile(name));
        }
        for (row, asked) in self.only.iter().enumerate() {
            if let Some(fault) = self.flaw_of_asked(asked) {
                flaw(format!("/only/{row}"), false, fault);
            }
        }
        for (row, own) in self.own.iter().enumerate() {
            for found in own.ready().err().into_iter().flatten() {
                flaw(format!("/own/{row}{}", found.below), found.of_name, found.fault);
            }
            if self.own.iter().take(row).any(|other| other.code == own.code) {
                let fault = Fault::new("profile/code-doubled").with("found", own.code.as_str());
                flaw(format!("/own/{row}/code"), false, fault);
            }
        }
        for (code, setting) in &self.rules {
            let at = format!("/rules/{}", escaped(code));
            let rule = rule_of(code);
            let is_group = code.strip_suffix("/*").is_some_and(|group| groups().any(|known| known == group));
            if rule.is_none() && !is_group {
                flaw(at, true, unknown_key(code));
                continue;
            }
            for (name, value) in &setting.limits {
                let limits = rule.map_or(&[][..], |rule| rule.limits);
                let limit = limits.iter().find(|limit| limit.name == name);
                let fault = match limit {
                    Some(limit) => out_of_range(limit, *value),
                    None => Some(unknown_limit(limits, code, name)),
                };
                if let Some(fault) = fault {
                    flaw(format!("{at}/limits/{}", escaped(name)), limit.is_none(), fault);
                }
            }
        }
        flaws
    }
}

/// That a rule goes by no figure of a name, with the one that was probably meant.
fn unknown_limit(limits: &[Limit], code: &str, name: &str) -> Fault {
    let mut fault = Fault::new("profile/limit-unknown").with("found", name).with("rule", code);
    let names: Vec<_> = limits.iter().map(|limit| limit.name).collect();
    if !limits.is_empty() {
        fault = fault.with("known", listed(&names));
    }
    near(fault, name, &mut names.into_iter())
}

fn out_of_range(limit: &Limit, value: i64) -> Option<Fault> {
    let fault = Fault::new("field/out-of-range").with("found", value.to_string());
    let fault = fault.with("least", limit.least.to_string()).with("most", limit.most.to_string());
    (!(limit.least..=limit.most).contains(&value)).then_some(fault)
}

/// The rule of a code.
pub(crate) fn rule_of(code: &str) -> Option<&'static Rule> {
    CATALOGUE.iter().copied().find(|rule| rule.code == code)
}

/// That there is no rule of a code, with the one that was probably meant.
pub(crate) fn unknown_rule(code: &str) -> Fault {
    no_rule(code, true, &mut codes())
}

/// That none of these is the code, where to find the known ones, and whether a profile may be missing.
pub(crate) fn no_rule(code: &str, lacks_own: bool, known: &mut dyn Iterator<Item = &str>) -> Fault {
    let fault = Fault::new("rule/unknown").with("found", code);
    let is_own = lacks_own && code.starts_with(OWN);
    let fault = if is_own { fault.with("option", "--profile") } else { fault };
    near(fault, code, known)
}

/// The same of what a profile sets, which may be all of a group.
fn unknown_key(key: &str) -> Fault {
    let group = group_in(key);
    match nearest(group, groups()).filter(|_| !group.contains('/')) {
        Some(near) => Fault::new("rule/unknown").with("found", key).with("nearest", format!("{near}/*")),
        None => unknown_rule(key),
    }
}

/// Whether what is asked for, a code or a group, is that code or has it in it.
pub(crate) fn covers(asked: &str, code: &str) -> bool {
    asked == code || code.split_once('/').is_some_and(|(group, _)| group == group_in(asked))
}

/// The group that is asked for, with or without the `/*` that says that all of it is.
fn group_in(asked: &str) -> &str {
    asked.strip_suffix("/*").unwrap_or(asked)
}

/// That there is no group of rules of a name, with the one that was probably meant.
pub(crate) fn unknown_group(group: &str) -> Fault {
    let mut known: Vec<_> = groups().collect();
    known.order();
    known.dedup();
    let fault = Fault::new("rule/group-unknown").with("found", group).with("known", known.join(", "));
    known.extend(codes());
    near(fault, group, &mut known.into_iter())
}

/// That no profile of a name is shipped, with the one that was probably meant.
pub(crate) fn unknown_profile(name: &str) -> Fault {
    let mut names = Profile::shipped().iter().map(|profile| profile.name.as_str());
    among(Fault::new("profile/unknown").with("found", name), name, &mut names)
}

/// The codes of a group, listed; nothing of what is no group.
pub(super) fn codes_of_group(asked: &str) -> Option<String> {
    let group = group_in(asked);
    let codes: Vec<_> = CATALOGUE.iter().filter(|rule| rule.group() == group).map(|rule| rule.code).collect();
    (!codes.is_empty()).then(|| listed(&codes))
}

fn groups() -> impl Iterator<Item = &'static str> {
    CATALOGUE.iter().map(|rule| rule.group())
}

fn codes<'n>() -> impl Iterator<Item = &'n str> {
    CATALOGUE.iter().map(|rule| rule.code)
}

/// A profile as it is asked for: by the name of a shipped one, or in full.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum ProfileChoice {
    /// A shipped one, by its name.
    Named(String),
    /// One's own.
    Own(Box<Profile>),
}

impl ProfileChoice {
    /// The profile; the default one for a name that none has.
    #[must_use]
    pub fn profile(self) -> Profile {
        match self {
            Self::Named(name) => Profile::named(&name).cloned().unwrap_or_default(),
            Self::Own(profile) => *profile,
        }
    }
}

impl Node for ProfileChoice {
    fn take(&mut self, from: &mut Reader<'_>) -> Result<(), No> {
        *self = match from.peek()? {
            b'"' => Self::Named(Profile::named(&from.string()?).ok_or(No)?.name.clone()),
            _ => {
                let mut profile = Box::new(Profile::default());
                profile.take(from)?;
                if !profile.flaws().is_empty() {
                    return Err(No);
                }
                Self::Own(profile)
            }
        };
        Ok(())
    }

    fn put(&self, out: &mut Writer) {
        match self {
            Self::Named(name) => out.string(name),
            Self::Own(profile) => profile.put(out),
        }
    }
}

impl Blank for ProfileChoice {
    fn blank() -> Self {
        Self::Own(Box::default())
    }
}

impl Datum for ProfileChoice {
    const SHAPE: Shape = Shape::Either(&Either {
        name: "ProfileChoice",
        says: "the name of a profile, or a profile",
        shapes: &[
            Shape::Scalar(&Scalar {
                name: "ProfileName",
                says: "the name of a profile",
                example: "default",
                pattern: "",
                check: |name| Profile::named(name).is_none().then(|| unknown_profile(name)),
            }),
            Shape::Checked(&Profile::SHAPE, |json| {
                read::<Profile>(json).map_or_else(Vec::new, |profile| profile.flaws())
            }),
        ],
    });
}
