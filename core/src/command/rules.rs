//! `rules [GROUP]`: every rule, or those of a group.

use crate::command::job::Job;
use crate::command::screen::{ink, ink_of};
use crate::command::{Done, Outcome};
use crate::message::{self, Locale};
use crate::rules::{CATALOGUE, unknown_group};

pub(super) fn run(job: &Job<'_>) -> Outcome {
    let group = job.given.operands.first().copied();
    let is_wanted = |of: &str| group.is_none_or(|group| of == group);
    let rules: Vec<_> = CATALOGUE.iter().filter(|rule| is_wanted(rule.group())).collect();
    if let Some(group) = group.filter(|_| rules.is_empty()) {
        return Err(job.refused(vec![unknown_group(group)]));
    }
    let screen = &job.screen;
    let locale = Locale::of(&screen.language);
    let mut output = String::new();
    for rule in &rules {
        let severity = screen.ink(ink_of(rule.severity), locale.phrase(rule.severity.code()));
        let says = message::shape(rule.saying(&screen.language).says, &screen.language);
        let code = screen.ink(ink::BOLD, rule.code);
        output.push_str(&format!("{code}  {severity}\n{}\n", screen.wrapped(&says, 4)));
    }
    let count = screen.fill("count/rules", [("count", rules.len().into())]);
    output.push_str(&format!("\n{}\n", screen.ink(ink::BOLD, &count)));
    Ok(Done { output, ..Done::default() })
}
