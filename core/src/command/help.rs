//! `help [COMMAND]`, and what `--help` says after a command.

use crate::command::job::Job;
use crate::command::options::{Choice, Command, command, common};
use crate::command::screen::{Screen, ink};
use crate::command::{COMMANDS, Done, Outcome};
use crate::message::LANGUAGES;
use crate::picture::columns;

pub(super) fn run(job: &Job<'_>) -> Outcome {
    match job.given.operands.first().map(|name| command(name)) {
        None => Ok(of(job, None)),
        Some(Ok(command)) => Ok(of(job, Some(command))),
        Some(Err(fault)) => Err(job.refused(vec![fault])),
    }
}

/// Help on a command, or on all.
pub(super) fn of(job: &Job<'_>, command: Option<&Command>) -> Done {
    let output = command.map_or_else(|| on_all(&job.screen), |command| on_one(command, &job.screen));
    Done { output, ..Done::default() }
}

fn on_all(screen: &Screen) -> String {
    let commands: Vec<_> = COMMANDS.iter().map(|command| (command.usage(), said(command, screen))).collect();
    let usage = format!("tavolata {}", screen.say("form"));
    [
        format!("{}\n", screen.wrapped(&screen.say("says"), 0)),
        titled("usage", &format!("    {usage}\n"), screen),
        titled("commands", &table(&commands, screen), screen),
        titled("options", &table(&options(common(), screen), screen), screen),
        titled("exit", &format!("{}\n", screen.wrapped(&screen.say("exit-codes"), 4)), screen),
    ]
    .join("\n")
}

fn on_one(command: &Command, screen: &Screen) -> String {
    let usage =
        format!("    tavolata {}\n", command.usage_with(&format!(" [{}]…", screen.say("option-word"))));
    let more = screen.say(&format!("more/{}", command.name));
    [
        format!("{}\n", screen.wrapped(&said(command, screen), 0)),
        titled("usage", &usage, screen),
        titled("options", &table(&options(command.choices(), screen), screen), screen),
        format!("{}\n", screen.wrapped(&more, 0)),
    ]
    .join("\n")
}

fn said(command: &Command, screen: &Screen) -> String {
    screen.say(&format!("does/{}", command.name))
}

fn titled(name: &str, body: &str, screen: &Screen) -> String {
    format!("{}\n{body}", screen.ink(ink::BOLD, &screen.say(name)))
}

fn options<'c>(choices: impl Iterator<Item = &'c Choice>, screen: &Screen) -> Vec<(String, String)> {
    let says = |choice: &Choice| {
        screen.fill(&format!("option/{}", choice.name), [("known", LANGUAGES.join(", ").into())])
    };
    choices.map(|choice| (choice.usage(), says(choice))).collect()
}

/// Words and what they mean: side by side, or below one another where the words are too long.
fn table(rows: &[(String, String)], screen: &Screen) -> String {
    const MOST: usize = 24;
    let width = rows.iter().map(|(word, _)| columns(word)).filter(|width| *width <= MOST).max();
    let width = width.unwrap_or(MOST);
    let mut out = String::new();
    for (word, says) in rows {
        let indent = 4 + width + 2;
        let wrapped = screen.wrapped(says, indent);
        let inked = screen.ink(ink::CYAN, word);
        match columns(word) <= width {
            true => {
                let gap = " ".repeat(width - columns(word) + 2);
                out.push_str(&format!("    {inked}{gap}{}\n", wrapped.trim_start()));
            }
            false => out.push_str(&format!("    {inked}\n{wrapped}\n")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::message::Locale;

    #[test]
    fn there_are_words_for_every_command_and_option() {
        let known: BTreeSet<_> = Locale::of("en").phrases().collect();
        for command in COMMANDS {
            let options = command.choices().map(|choice| format!("option/{}", choice.name));
            let parts = ["does", "more"].map(|part| format!("{part}/{}", command.name));
            for name in options.chain(parts) {
                assert!(known.contains(&*format!("command/{name}")), "no words for {name}");
            }
        }
    }
}
