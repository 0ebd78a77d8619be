//! `explain CODE`: a rule in full, or what is said of a problem.

use crate::command::job::Job;
use crate::command::pretty::pretty;
use crate::command::screen::{Screen, harmless, ink, ink_of};
use crate::command::{Done, Outcome};
use crate::document::nearest;
use crate::fault::Fault;
use crate::message::{self, Locale, Saying};
use crate::picture::columns;
use crate::rules::{self, Limit, Rule};

pub(super) fn run(job: &Job<'_>) -> Outcome {
    let code = job.given.operands.first().copied().unwrap_or_default();
    let screen = &job.screen;
    let output = match rules::rule_of(code) {
        Some(rule) => explained(rule, screen),
        None => match Locale::of(&screen.language).saying(code) {
            Some(saying) => of_problem(code, saying, screen),
            None => return Err(job.refused(vec![unknown(code)])),
        },
    };
    Ok(Done { output, ..Done::default() })
}

/// That nothing has that code, with the one that was probably meant, of a rule or of a problem.
fn unknown(code: &str) -> Fault {
    let fault = Fault::new("rule/unknown").with("found", code);
    match nearest(code, Locale::of("en").codes()) {
        Some(near) => fault.with("nearest", near),
        None => fault,
    }
}

fn explained(rule: &Rule, screen: &Screen) -> String {
    let language = screen.language.as_str();
    let saying = rule.saying(language);
    let word = Locale::of(language).phrase(rule.severity.code());
    let head = screen.ink(ink_of(rule.severity), &format!("{word}[{}]", rule.code));
    let mut out = format!("{head}\n{}\n\n", says(saying, screen));
    out.push_str(&part("because", saying.because, screen));
    out.push_str(&part("fix", &message::shape(saying.fix, language), screen));
    out.push_str(&facts(rule, screen));
    out.push_str(&list("limits", rule.limits.iter().map(|it| limit(it, screen)).collect(), screen));
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
    format!("{}\n", out.trim_end())
}

/// A text of the rule's own; where the library is built without its texts, that which the host has
/// handed over.
fn text_of(rule: &Rule, part: &str, own: &str) -> String {
    let handed = format!("doc/{}/{part}", rule.code);
    let phrase = Locale::of("en").phrase(&handed);
    if own.is_empty() && phrase != handed { phrase.to_owned() } else { own.to_owned() }
}

fn facts(rule: &Rule, screen: &Screen) -> String {
    let severity = Locale::of(&screen.language).phrase(rule.severity.code()).to_owned();
    let facts = [
        ("group", rule.group().to_owned()),
        ("severity", severity),
        ("since", rule.since.to_owned()),
        ("personal", rule.personal.join(", ")),
    ];
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
    format!("{head}\n{}\n\n{}\n", says(saying, screen), fix.trim_end())
}

/// What is the case, in full and in bold.
fn says(saying: Saying, screen: &Screen) -> String {
    let says = message::shape(saying.says, &screen.language);
    let lines = screen.wrapped(&says, 0);
    lines.lines().map(|line| screen.ink(ink::BOLD, line)).collect::<Vec<_>>().join("\n")
}

fn part(name: &str, text: &str, screen: &Screen) -> String {
    format!("{}\n{}\n\n", screen.ink(ink::BOLD, &screen.say(name)), screen.wrapped(text, 4))
}

fn list(name: &str, items: Vec<String>, screen: &Screen) -> String {
    if items.is_empty() {
        return String::new();
    }
    let items: String = items.iter().map(|item| format!("    {}\n", harmless(item))).collect();
    format!("{}\n{items}\n", screen.ink(ink::BOLD, &screen.say(name)))
}

fn limit(limit: &Limit, screen: &Screen) -> String {
    let number = |figure: i64| figure.to_string().into();
    screen.fill(
        "limit",
        [
            ("name", limit.name.into()),
            ("usual", number(limit.default)),
            ("least", number(limit.least)),
            ("most", number(limit.most)),
        ],
    )
}
