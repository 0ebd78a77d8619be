//! `rules [GROUP]`: every rule, or those of a group, as a profile asks them.

use crate::command::job::Job;
use crate::command::screen::{Screen, ink, ink_of};
use crate::command::{Done, Outcome};
use crate::message::{self, Locale};
use crate::rules::{CATALOGUE, OwnRule, Profile, Rule, Severity, covers, unknown_group};

pub(super) fn run(job: &Job<'_>) -> Outcome {
    let profile = job.profile_alone()?;
    list_rules(job, &profile, job.given.operands.first().copied())
}

/// The rules of a group, or all.
pub(super) fn list_rules(job: &Job<'_>, profile: &Profile, group: Option<&str>) -> Outcome {
    let screen = &job.screen;
    let is_wanted = |code: &str| group.is_none_or(|group| covers(group, code));
    let rules = CATALOGUE.iter().filter(|rule| is_wanted(rule.code)).map(|rule| of(rule, profile, screen));
    let own = profile.own.iter().filter(|own| is_wanted(&own.code)).map(|own| of_own(own, profile, screen));
    let shown: Vec<_> = rules.chain(own).collect();
    if let Some(group) = group.filter(|_| shown.is_empty()) {
        return Err(job.refused(vec![unknown_group(group)]));
    }
    let count = screen.fill("count/rules", [("count", shown.len().into())]);
    let output = format!("{}\n{}\n", shown.concat(), screen.ink(ink::BOLD, &count));
    Ok(Done { output, ..Done::default() })
}

fn of(rule: &Rule, profile: &Profile, screen: &Screen) -> String {
    let mut standing = inked(profile.severity(rule), profile.asks(rule), screen);
    for limit in rule.limits {
        let set = profile.limit(rule, limit);
        if set != limit.default {
            standing.push_str(&format!(", {} {set}", limit.name));
        }
    }
    listed(rule.code, &standing, rule.saying(&screen.language).says, screen)
}

fn of_own(own: &OwnRule, profile: &Profile, screen: &Screen) -> String {
    let standing = inked(own.severity(), profile.selects(&own.code), screen);
    listed(&own.code, &standing, own.says.read(&[&screen.language], ""), screen)
}

/// How grave the findings of a rule are, or that it is not asked.
pub(super) fn standing(severity: Severity, is_asked: bool, screen: &Screen) -> String {
    if is_asked { Locale::of(&screen.language).phrase(severity.code()).to_owned() } else { screen.say("off") }
}

fn inked(severity: Severity, is_asked: bool, screen: &Screen) -> String {
    let ink = if is_asked { ink_of(severity) } else { ink::DIM };
    screen.ink(ink, &standing(severity, is_asked, screen))
}

fn listed(code: &str, standing: &str, says: &str, screen: &Screen) -> String {
    let says = screen.wrapped(&message::shape(says, &screen.language), 4);
    format!("{}  {standing}\n{says}\n", screen.ink(ink::BOLD, code))
}
