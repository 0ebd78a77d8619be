//! `check FILE…`: holds the rules against dossiers and prints what they find.

use crate::command::checked::{Checked, Held, Tally};
use crate::command::job::Job;
use crate::command::screen::Screen;
use crate::command::{Done, Outcome, github, json, sarif, text};
use crate::rules::Profile;

/// What there is to be printed.
pub(super) struct Report<'c> {
    pub(super) checked: &'c [Checked<'c>],
    pub(super) profile: &'c Profile,
    pub(super) screen: &'c Screen,
}

/// A format: its name, and how it prints.
type Format = (&'static str, fn(&Report<'_>) -> String);

/// Every format; the first is taken where none is asked for.
const FORMATS: &[Format] =
    &[("text", text::print), ("json", json::print), ("sarif", sarif::print), ("github", github::print)];

/// The names of the formats.
pub(super) fn formats() -> Vec<&'static str> {
    FORMATS.iter().map(|(name, _)| *name).collect()
}

pub(super) fn run(job: &Job<'_>) -> Outcome {
    job.want_files()?;
    let asking = job.asking()?;
    let checked: Vec<_> = job.paths().into_iter().map(|path| job.checked(path, &asking)).collect();
    let asked = job.given.value("format");
    let format = FORMATS.iter().find(|(name, _)| Some(*name) == asked).or(FORMATS.first());
    let report = Report { checked: &checked, profile: &asking.profile, screen: &job.screen };
    let output = format.map(|(_, print)| print(&report)).unwrap_or_default();
    let unread = checked.iter().filter_map(|checked| match &checked.held {
        Held::Unread(fault) => Some(fault.clone()),
        _ => None,
    });
    let tally: Tally = checked.iter().collect();
    let exit = u8::from(!tally.is_well());
    Ok(Done { output, exit, problems: unread.collect(), ..Done::default() })
}
