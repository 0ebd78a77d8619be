//! Findings as workflow commands of GitHub Actions, which shows them beside the lines of a change.

use crate::command::check::Report;
use crate::command::checked::{Checked, Held, Placed};
use crate::command::screen::{Screen, harmless};
use crate::command::text::justification;
use crate::document::Problem;
use crate::message;
use crate::rules::Severity;

pub(super) fn print(report: &Report<'_>) -> String {
    report.checked.iter().flat_map(|checked| lines(checked, report.screen)).collect()
}

fn lines(checked: &Checked<'_>, screen: &Screen) -> Vec<String> {
    let language = screen.language.as_str();
    let file = Some(checked.path).filter(|path| *path != "-");
    let error = |code, params, place| {
        let (says, fix) = (message::text(code, params, language), message::fix(code, params, language));
        line("error", file, place, code, &[&says, &fix])
    };
    match &checked.held {
        Held::Unread(fault) => vec![error(fault.code, &fault.params, None)],
        Held::Unsound(refusal) => {
            let problems = checked.problems(refusal).into_iter();
            let place = |it: &Placed<&Problem>| Some((it.line, it.column, it.length));
            problems.map(|it| error(it.what.code, &it.what.params, place(&it))).collect()
        }
        Held::Sound(sound) => {
            let found = sound.found.iter().map(|found| {
                let finding = &found.what;
                let accepted = justification(sound, finding, screen);
                let level = accepted.as_ref().map_or(level(finding.severity), |_| "notice");
                let note = accepted.map(|why| format!("{}: {why}", screen.say("accepted-word")));
                let (says, fix) = (finding.message(language), note.unwrap_or(finding.fix(language)));
                let place = (found.line, found.column, found.length);
                line(level, file, Some(place), &finding.code, &[&says, &fix])
            });
            found.collect()
        }
    }
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "notice",
    }
}

fn line(
    level: &str,
    file: Option<&str>,
    place: Option<(usize, usize, usize)>,
    code: &str,
    says: &[&str],
) -> String {
    let mut properties = Vec::new();
    properties.extend(file.map(|file| format!("file={}", property(file))));
    if let Some((line, column, length)) = place {
        properties.push(format!("line={line},col={column},endColumn={}", column + length));
    }
    properties.push(format!("title={}", property(code)));
    // A rule of one's own need not say what to do.
    let says = says.iter().filter(|text| !text.is_empty());
    let says: Vec<_> = says.map(|text| data(&harmless(text))).collect();
    format!("::{level} {}::{}\n", properties.join(","), says.join("%0A"))
}

/// What stands after the second pair of colons.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The value of a property, which also ends where the next begins.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
