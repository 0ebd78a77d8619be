//! `profiles`: those that come with the library, and what each sets otherwise.

use crate::command::job::Job;
use crate::command::screen::{Screen, ink, ink_of};
use crate::command::{Done, Outcome};
use crate::message::Locale;
use crate::rules::{Profile, Setting};

pub(super) fn run(job: &Job<'_>) -> Outcome {
    let screen = &job.screen;
    let shown: Vec<_> = Profile::shipped().iter().map(|profile| of(profile, screen)).collect();
    Ok(Done { output: shown.join("\n"), ..Done::default() })
}

fn of(profile: &Profile, screen: &Screen) -> String {
    let mut out = format!("{}\n", screen.ink(ink::BOLD, &profile.name));
    if let Some(says) = &profile.says {
        let says = says.read(&[&screen.language, "en"], "en");
        out.push_str(&format!("{}\n", screen.wrapped(says, 4)));
    }
    if let Some(base) = &profile.base {
        out.push_str(&format!("    {}\n", screen.fill("base", [("base", base.as_str().into())])));
    }
    for (code, setting) in &profile.rules {
        out.push_str(&format!("    {code}  {}\n", set(setting, screen)));
    }
    out
}

fn set(setting: &Setting, screen: &Screen) -> String {
    let mut parts = Vec::new();
    if let Some(on) = setting.on {
        parts.push(screen.say(if on { "on" } else { "off" }));
    }
    if let Some(severity) = setting.severity {
        let word = Locale::of(&screen.language).phrase(severity.code());
        parts.push(screen.ink(ink_of(severity), word));
    }
    parts.extend(setting.limits.iter().map(|(name, figure)| format!("{name} {figure}")));
    parts.join(", ")
}
