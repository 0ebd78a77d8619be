//! `explain CODE|GROUP`: a rule in full, as a profile asks it, or what is said of a problem; of a group
//! its rules.

use crate::command::job::Job;
use crate::command::pretty::pretty;
use crate::command::rules::{list_rules, standing};
use crate::command::screen::{Screen, harmless, ink, ink_of};
use crate::command::{Done, Outcome};
use crate::document::Layout;
use crate::fault::Fault;
use crate::json::written;
use crate::message::{self, Locale, Saying};
use crate::picture::columns;
use crate::rules::{self, CATALOGUE, Limit, OwnRule, Profile, Rule, Severity, no_rule};

pub(super) fn run(job: &Job<'_>) -> Outcome {
    let code = job.given.operands.first().copied().unwrap_or_default();
    let profile = job.profile_alone()?;
    let screen = &job.screen;
    let saying = Locale::of(&screen.language).saying(code);
    let output = match (rules::rule_of(code), profile.own_rule(code), saying) {
        (Some(rule), ..) => explained(rule, &profile, screen),
        (_, Some(own), _) => of_own(own, &profile, screen),
        (.., Some(saying)) => of_problem(code, saying, screen),
        _ if CATALOGUE.iter().any(|rule| code.strip_suffix("/*").unwrap_or(code) == rule.group()) => {
            return list_rules(job, &profile, Some(code));
        }
        _ => return Err(job.refused(vec![unknown(code, &profile)])),
    };
    Ok(Done { output: format!("{}\n", output.trim_end()), ..Done::default() })
}

/// That nothing has that code, with the one that was probably meant, of a rule, a group or a problem.
fn unknown(code: &str, profile: &Profile) -> Fault {
    let own = profile.own.iter().map(|own| own.code.as_str());
    let known = CATALOGUE.iter().map(|rule| rule.group()).chain(Locale::of("en").codes());
    no_rule(code, profile.own.is_empty(), &mut own.chain(known.map(|name| -> &str { name })))
}

fn explained(rule: &Rule, profile: &Profile, screen: &Screen) -> String {
    let severity = profile.severity(rule);
    let Saying { says, because, fix } = rule.saying(&screen.language);
    let mut out = said(rule.code, severity, [says, because, fix], screen);
    out.push_str(&facts(
        [
            ("group", rule.group().to_owned()),
            ("severity", standing(severity, profile.asks(rule), screen)),
            ("since", rule.since.to_owned()),
            ("personal", rule.personal.join(", ")),
        ],
        screen,
    ));
    let limits = rule.limits.iter().map(|it| limit(it, profile.limit(rule, it), screen));
    out.push_str(&list("limits", limits.collect(), screen));
    let sources = text_of(rule, "sources", &rule.sources.join("\n"));
    out.push_str(&list("sources", sources.lines().map(str::to_owned).collect(), screen));
    for (name, example) in [("bad", rule.bad), ("good", rule.good)] {
        let example = text_of(rule, name, example);
        if !example.is_empty() {
            let ink = if name == "bad" { ink::RED } else { ink::GREEN };
            out.push_str(&format!("{}\n", screen.ink(ink, &screen.say(name))));
            out.push_str(&format!("{}\n", pretty(&example, 4, screen)));
        }
    }
    out
}

/// A rule of one's own, with the predicate that holds of a breach.
fn of_own(own: &OwnRule, profile: &Profile, screen: &Screen) -> String {
    let severity = own.severity();
    let texts = [Some(&own.says), own.because.as_ref(), own.fix.as_ref()];
    let texts = texts.map(|text| text.map_or("", |text| text.read(&[&screen.language], "")));
    let mut out = said(&own.code, severity, texts, screen);
    let standing = standing(severity, profile.selects(&own.code), screen);
    out.push_str(&facts([("table", own.of.clone()), ("severity", standing)], screen));
    let when = pretty(&written(&own.when, Layout::Compact), 4, screen);
    out.push_str(&format!("{}\n{when}\n", screen.ink(ink::BOLD, &screen.say("when"))));
    out
}

/// What a rule says, why and what to do, as far as it says so.
fn said(code: &str, severity: Severity, [what, because, fix]: [&str; 3], screen: &Screen) -> String {
    let word = Locale::of(&screen.language).phrase(severity.code());
    let head = screen.ink(ink_of(severity), &format!("{word}[{code}]"));
    let mut out = format!("{head}\n{}\n\n", says(what, screen));
    out.push_str(&part("because", because, screen));
    out.push_str(&part("fix", &message::shape(fix, &screen.language), screen));
    out
}

/// A text of the rule's own; where the library is built without its texts, that which the host has
/// handed over.
fn text_of(rule: &Rule, part: &str, own: &str) -> String {
    let handed = format!("doc/{}/{part}", rule.code);
    let phrase = Locale::of("en").phrase(&handed);
    if own.is_empty() && phrase != handed { phrase.to_owned() } else { own.to_owned() }
}

fn facts<const N: usize>(facts: [(&str, String); N], screen: &Screen) -> String {
    let facts = facts.into_iter().filter(|(_, fact)| !fact.is_empty());
    let facts: Vec<_> = facts.map(|(name, fact)| (screen.say(name), fact)).collect();
    let width = facts.iter().map(|(name, _)| columns(name)).max().unwrap_or(0);
    let line = |(name, fact): &(String, String)| {
        let gap = " ".repeat(width - columns(name));
        format!("{}{gap}  {fact}\n", screen.ink(ink::BOLD, name))
    };
    format!("{}\n", facts.iter().map(line).collect::<String>())
}

fn of_problem(code: &str, saying: Saying, screen: &Screen) -> String {
    let head = screen.ink(ink::RED, code);
    let fix = part("fix", &message::shape(saying.fix, &screen.language), screen);
    format!("{head}\n{}\n\n{}\n", says(saying.says, screen), fix.trim_end())
}

/// What is the case, in full and in bold.
fn says(says: &str, screen: &Screen) -> String {
    let says = message::shape(says, &screen.language);
    let lines = screen.wrapped(&says, 0);
    lines.lines().map(|line| screen.ink(ink::BOLD, line)).collect::<Vec<_>>().join("\n")
}

fn part(name: &str, text: &str, screen: &Screen) -> String {
    if text.is_empty() {
        return String::new();
    }
    format!("{}\n{}\n\n", screen.ink(ink::BOLD, &screen.say(name)), screen.wrapped(text, 4))
}

fn list(name: &str, items: Vec<String>, screen: &Screen) -> String {
    if items.is_empty() {
        return String::new();
    }
    let items: String = items.iter().map(|item| format!("    {}\n", harmless(item))).collect();
    format!("{}\n{items}\n", screen.ink(ink::BOLD, &screen.say(name)))
}

fn limit(limit: &Limit, set: i64, screen: &Screen) -> String {
    let number = |figure: i64| figure.to_string().into();
    let params = [
        ("name", limit.name.into()),
        ("usual", number(limit.default)),
        ("least", number(limit.least)),
        ("most", number(limit.most)),
    ];
    let set = (set != limit.default).then(|| ("set", number(set)));
    screen.fill("limit", params.into_iter().chain(set))
}
