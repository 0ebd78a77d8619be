//! The words of a command: which command, what it is about, what options it is given.

use crate::command::job::Job;
use crate::command::{COMMANDS, Outcome, check};
use crate::document::{among, nearest};
use crate::fault::Fault;
use crate::model::value::Date;

/// A command.
pub(super) struct Command {
    /// Its name; what it does is said in the locales under `command/<name>`.
    pub(super) name: &'static str,
    pub(super) operand: Operand,
    /// The names of its options, besides those of every command.
    pub(super) options: &'static [&'static str],
    pub(super) run: fn(&Job<'_>) -> Outcome,
}

/// What a command is about, by the word that stands for it in help.
#[derive(Clone, Copy)]
pub(super) enum Operand {
    Nothing,
    Maybe(&'static str),
    One(&'static str),
    Many(&'static str),
}

/// An option.
pub(super) struct Choice {
    /// Its name; what it does is said in the locales under `command/option/<name>`.
    pub(super) name: &'static str,
    pub(super) short: Option<&'static str>,
    pub(super) takes: Takes,
}

/// What an option takes.
#[derive(Clone, Copy)]
pub(super) enum Takes {
    Nothing,
    Word(&'static str),
    OneOf(fn() -> Vec<&'static str>),
    Day,
}

/// Every option.
const OPTIONS: &[Choice] = &[
    plain("format", Takes::OneOf(check::formats)),
    plain("profile", Takes::Word("NAME|FILE")),
    plain("as-of", Takes::Day),
    plain("only", Takes::Word("CODE|GROUP")),
    plain("accepted", Takes::Nothing),
    plain("mask", Takes::Nothing),
    plain("dry-run", Takes::Nothing),
    plain("suggested", Takes::Nothing),
    Choice { name: "language", short: Some("-l"), takes: Takes::Word("TAG") },
    plain("color", Takes::OneOf(|| vec!["auto", "always", "never"])),
    Choice { name: "help", short: Some("-h"), takes: Takes::Nothing },
    Choice { name: "version", short: Some("-V"), takes: Takes::Nothing },
];

/// The options of every command.
const COMMON: &[&str] = &["language", "color", "help", "version"];

const fn plain(name: &'static str, takes: Takes) -> Choice {
    Choice { name, short: None, takes }
}

impl Command {
    /// Its options and those of every command, in the order of all.
    pub(super) fn choices(&self) -> impl Iterator<Item = &'static Choice> {
        OPTIONS.iter().filter(|choice| self.options.contains(&choice.name) || is_common(choice))
    }

    /// How it is written.
    pub(super) fn usage(&self) -> String {
        self.usage_with("")
    }

    /// The same with something between its name and what it is about.
    pub(super) fn usage_with(&self, between: &str) -> String {
        let operand = match self.operand {
            Operand::Nothing => String::new(),
            Operand::Maybe(word) => format!(" [{word}]"),
            Operand::One(word) => format!(" {word}"),
            Operand::Many(word) => format!(" {word}…"),
        };
        format!("{}{between}{operand}", self.name)
    }

    /// That it is told too little of what it is about, or too much.
    fn flaw_of(&self, operands: &[&str]) -> Option<Fault> {
        let fault = |code| {
            let fault = Fault::new(code).with("command", self.name);
            fault.with("usage", format!("tavolata {}", self.usage()))
        };
        let most = match self.operand {
            Operand::One(word) | Operand::Many(word) if operands.is_empty() => {
                return Some(fault("command/operand-missing").with("operand", word));
            }
            Operand::Nothing => 0,
            Operand::Maybe(_) | Operand::One(_) => 1,
            Operand::Many(_) => return None,
        };
        operands.get(most).map(|found| fault("command/operand-unwanted").with("found", *found))
    }
}

impl Choice {
    /// How it is written.
    pub(super) fn usage(&self) -> String {
        let short = self.short.map_or_else(String::new, |short| format!("{short}, "));
        format!("{short}{}", self.long())
    }

    /// The same without its short form.
    fn long(&self) -> String {
        let value = match self.takes {
            Takes::Nothing => String::new(),
            Takes::Word(word) => format!(" {word}"),
            Takes::OneOf(names) => format!(" {}", names().join("|")),
            Takes::Day => " DATE|never".to_owned(),
        };
        format!("--{}{value}", self.name)
    }

    fn flaw_of(&self, value: &str) -> Option<Fault> {
        let option = format!("--{}", self.name);
        match self.takes {
            Takes::OneOf(names) if !names().contains(&value) => {
                let fault = Fault::new("command/value-unknown").with("option", option).with("found", value);
                Some(among(fault, value, &mut names().into_iter()))
            }
            Takes::Day if value != "never" && value.parse::<Date>().is_err() => {
                Some(Fault::new("command/day-malformed").with("option", option).with("found", value))
            }
            _ => None,
        }
    }
}

/// The options that every command has.
pub(super) fn common() -> impl Iterator<Item = &'static Choice> {
    OPTIONS.iter().filter(|choice| is_common(choice))
}

fn is_common(choice: &Choice) -> bool {
    COMMON.contains(&choice.name)
}

/// The command of a name.
pub(super) fn command(name: &str) -> Result<&'static Command, Fault> {
    let found = COMMANDS.iter().find(|command| command.name == name);
    found.ok_or_else(|| {
        let fault = Fault::new("command/unknown").with("found", name);
        among(fault, name, &mut COMMANDS.iter().map(|command| command.name))
    })
}

/// What was written, understood as far as it can be; what cannot is told all at once.
#[derive(Default)]
pub(super) struct Given<'r> {
    pub(super) command: Option<&'static Command>,
    pub(super) operands: Vec<&'r str>,
    pub(super) faults: Vec<Fault>,
    options: Vec<(&'static Choice, &'r str)>,
    /// What begins like an option and is none.
    unknown: Vec<&'r str>,
}

impl<'r> Given<'r> {
    pub(super) fn read(arguments: &'r [String]) -> Self {
        let mut given = Self::default();
        let mut words = arguments.iter().map(String::as_str).peekable();
        let mut only_operands = false;
        while let Some(word) = words.next() {
            if only_operands || word == "-" || !word.starts_with('-') {
                given.operands.push(word);
            } else if word == "--" {
                only_operands = true;
            } else {
                // What follows an option that wants a value is the value, unless it is an option.
                given.option(word, || words.next_if(|next| *next == "-" || !next.starts_with('-')));
            }
        }
        given.settle();
        given
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.values(name).next().is_some()
    }

    /// The value of an option; of one given twice the last.
    pub(super) fn value(&self, name: &str) -> Option<&'r str> {
        self.values(name).last()
    }

    pub(super) fn values(&self, name: &str) -> impl Iterator<Item = &'r str> {
        self.options.iter().filter(move |(choice, _)| choice.name == name).map(|(_, value)| *value)
    }

    fn option(&mut self, word: &'r str, next: impl FnOnce() -> Option<&'r str>) {
        let (written, value) = match word.split_once('=') {
            Some((name, value)) => (name, Some(value)),
            None => (word, None),
        };
        // Both spellings: who has just written the one everywhere else writes it here.
        let name = if written == "--colour" { "--color" } else { written };
        let is_meant = |choice: &&Choice| {
            choice.short == Some(name) || name.strip_prefix("--").is_some_and(|name| name == choice.name)
        };
        let Some(choice) = OPTIONS.iter().find(is_meant) else { return self.unknown.push(written) };
        let fault = |code| Fault::new(code).with("option", written);
        match (choice.takes, value) {
            (Takes::Nothing, None) => self.options.push((choice, "")),
            (Takes::Nothing, Some(_)) => self.faults.push(fault("command/value-unwanted")),
            (_, value) => match value.or_else(next).filter(|value| !value.is_empty()) {
                Some(value) => {
                    self.faults.extend(choice.flaw_of(value));
                    self.options.push((choice, value));
                }
                None => self.faults.push(fault("command/value-missing").with("usage", choice.long())),
            },
        }
    }

    /// What can only be told when all has been read.
    fn settle(&mut self) {
        if self.operands.is_empty() {
            return self.refuse_options("tavolata", common().collect());
        }
        match command(self.operands.remove(0)) {
            Ok(command) => {
                self.command = Some(command);
                self.refuse_options(command.name, command.choices().collect());
                self.faults.extend(command.flaw_of(&self.operands));
            }
            Err(fault) => self.faults.insert(0, fault),
        }
    }

    fn refuse_options(&mut self, command: &str, known: Vec<&Choice>) {
        let is_known = |choice: &Choice| known.iter().any(|known| known.name == choice.name);
        let foreign = self.options.iter().filter(|(choice, _)| !is_known(choice));
        let foreign = foreign.map(|(choice, _)| format!("--{}", choice.name));
        let unknown: Vec<_> = self.unknown.iter().map(|&name| name.to_owned()).chain(foreign).collect();
        for name in unknown {
            let fault = Fault::new("command/option-unknown").with("found", name.as_str());
            let bare = name.trim_start_matches('-');
            let fault = match nearest(bare, known.iter().map(|choice| choice.name)) {
                Some(near) => fault.with("nearest", format!("--{near}")),
                None => fault,
            };
            let known: Vec<_> = known.iter().map(|choice| format!("--{}", choice.name)).collect();
            self.faults.push(fault.with("command", command).with("known", known.join(", ")));
        }
    }
}
