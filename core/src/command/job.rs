//! A request being met: what was given, the files that have come, and where to speak.

use chrono::NaiveDate;
use serde_json::Value;

use crate::command::checked::{Asking, Checked};
use crate::command::options::Given;
use crate::command::screen::Screen;
use crate::command::{Done, Outcome, Request, Stop, help, text};
use crate::document;
use crate::fault::Fault;
use crate::json::read;
use crate::message::{self, LANGUAGES, Locale};
use crate::model::Dossier;
use crate::model::value::Date;
use crate::picture::Canvas;
use crate::refusal::Refusal;
use crate::rules::{self, Profile, Severity};

/// A request being met.
pub(super) struct Job<'r> {
    request: &'r Request,
    pub(super) given: Given<'r>,
    pub(super) screen: Screen,
    pub(super) complaints: Screen,
}

/// Of a terminal that does not say how wide it is.
const WIDTH: usize = 100;

impl<'r> Job<'r> {
    pub(super) fn of(request: &'r Request) -> Self {
        let given = Given::read(&request.arguments);
        let language = match given.value("language") {
            Some(asked) => asked.to_owned(),
            // What the shell speaks was not asked of us: without messages in it there is no complaint.
            None => Locale::of(request.language.as_deref().unwrap_or_default()).language().to_owned(),
        };
        let screen = |colour| {
            let colour = match given.value("color") {
                Some("always") => true,
                Some("never") => false,
                _ => colour,
            };
            let canvas = Canvas { width: request.width.unwrap_or(WIDTH), colour };
            Screen { language: language.clone(), canvas }
        };
        let (screen, complaints) = (screen(request.colour), screen(request.colour_complaints));
        Self { request, given, screen, complaints }
    }

    pub(super) fn outcome(&self) -> Outcome {
        let given = &self.given;
        if given.has("help") {
            return Ok(help::of(self, given.command));
        }
        if given.has("version") {
            let output = format!("tavolata {}\n", env!("CARGO_PKG_VERSION"));
            return Ok(Done { output, ..Done::default() });
        }
        match given.command {
            Some(command) if given.faults.is_empty() => (command.run)(self),
            // Without a word there is nothing to be wrong about: what could be asked is shown.
            None if given.faults.is_empty() => {
                let help = help::of(self, None);
                Ok(Done { complaints: help.output, exit: 2, ..Done::default() })
            }
            _ => Err(self.refused(given.faults.clone())),
        }
    }

    /// Says first that the language asked for has no messages, where it has none.
    pub(super) fn with_warning(&self, mut done: Done) -> Done {
        if let Some(found) = self.given.value("language")
            && let Some(used) = message::instead_of(found)
        {
            let fault = Fault::new("command/language-unknown").with("found", found).with("used", used);
            let fault = fault.with("known", LANGUAGES.join(", "));
            // What has two letters is a language, if none of these; `ita` and `eng` are slips.
            let slip = Some(found).filter(|found| found.len() > 2);
            let near = slip.and_then(|slip| document::nearest(slip, LANGUAGES.iter().copied()));
            let fault = match near {
                Some(near) => fault.with("nearest", near),
                None => fault,
            };
            done.complaints.insert_str(0, &text::complaint(&self.complaints, Severity::Warning, &fault));
            done.problems.insert(0, fault);
        }
        done
    }

    /// Nothing could be made of the request.
    pub(super) fn refused(&self, faults: Vec<Fault>) -> Stop {
        let complaint = |fault| text::complaint(&self.complaints, Severity::Error, fault);
        let complaints = faults.iter().map(complaint).collect();
        Stop::Refused(Done { complaints, exit: 2, problems: faults, ..Done::default() })
    }

    /// The files it is about, each once.
    pub(super) fn paths(&self) -> Vec<&'r str> {
        let mut paths: Vec<&str> = Vec::new();
        for path in &self.given.operands {
            if !paths.contains(path) {
                paths.push(path);
            }
        }
        paths
    }

    /// Goes on only when the files it is about have come, and that of the profile.
    pub(super) fn want_files(&self) -> Result<(), Stop> {
        self.want(self.paths())
    }

    fn want(&self, mut wanted: Vec<&'r str>) -> Result<(), Stop> {
        let profile = self.given.value("profile").filter(|name| Profile::named(name).is_none());
        wanted.extend(profile.filter(|path| !wanted.contains(path)));
        let has_come =
            |path: &str| self.request.files.contains_key(path) || self.request.unreadable.contains_key(path);
        wanted.retain(|path| !has_come(path));
        if wanted.is_empty() {
            return Ok(());
        }
        Err(Stop::Wants(wanted.into_iter().map(str::to_owned).collect()))
    }

    /// The text of a file.
    pub(super) fn text(&self, path: &str) -> Result<&'r str, Fault> {
        if let Some(text) = self.request.files.get(path) {
            return Ok(text);
        }
        let reason = self.request.unreadable.get(path).map_or("", String::as_str);
        if reason == "EISDIR" {
            let files = format!("{}/*.json", path.trim_end_matches(['/', '\\']));
            return Err(Fault::new("command/file-is-folder").with("found", path).with("files", files));
        }
        Err(Fault::new("command/file-unreadable").with("found", path).with("reason", reason))
    }

    /// The text of a file that is to be a dossier; of a profile it helps nobody what it lacks of one.
    pub(super) fn dossier_text(&self, path: &str) -> Result<&'r str, Fault> {
        match self.text(path) {
            Ok(text) if is_profile(text) => Err(Fault::new("command/file-is-profile").with("found", path)),
            text => text,
        }
    }

    /// Holds the rules against a file.
    pub(super) fn checked(&self, path: &'r str, asking: &Asking) -> Checked<'r> {
        match self.dossier_text(path) {
            Ok(text) => Checked::of(path, text, Dossier::from_json(text), asking),
            Err(fault) => Checked::unread(path, fault),
        }
    }

    /// How the rules are asked.
    pub(super) fn asking(&self) -> Result<Asking, Stop> {
        let mut profile = self.profile()?;
        let only = self.given.values("only").flat_map(|asked| asked.split(','));
        let only: Vec<_> = only.map(|asked| asked.trim().to_owned()).collect();
        let unknown: Vec<_> = only.iter().filter_map(|asked| profile.flaw_of_asked(asked)).collect();
        if !unknown.is_empty() {
            return Err(self.refused(unknown));
        }
        if !only.is_empty() {
            profile.only = only;
        }
        let (accepted, mask) = (self.given.has("accepted"), self.given.has("mask"));
        Ok(Asking { profile, as_of: self.as_of(), accepted, mask })
    }

    fn as_of(&self) -> Option<NaiveDate> {
        match self.given.value("as-of") {
            None => self.request.today,
            // It was looked at when it was read: what is no day here is `never`.
            Some(day) => day.parse::<Date>().ok().map(Date::day),
        }
    }

    /// The profile, for a command that is about no files.
    pub(super) fn profile_alone(&self) -> Result<Profile, Stop> {
        self.want(Vec::new())?;
        self.profile()
    }

    fn profile(&self) -> Result<Profile, Stop> {
        let Some(name) = self.given.value("profile") else { return Ok(Profile::default()) };
        if let Some(profile) = Profile::named(name) {
            return Ok(profile.clone());
        }
        let is_missing = self.request.unreadable.get(name).is_some_and(|reason| reason == "ENOENT");
        match self.text(name) {
            Ok(text) => Profile::from_json(text.strip_prefix('\u{feff}').unwrap_or(text))
                .map_err(|refusal| self.unsound(name, text, refusal)),
            // A bare word that is no file was meant as a name.
            Err(_) if is_missing && !name.contains(['/', '\\', '.']) => {
                Err(self.refused(vec![rules::unknown_profile(name)]))
            }
            Err(fault) => Err(self.refused(vec![fault])),
        }
    }

    /// A file that is to say how to go about it, and does not.
    fn unsound(&self, path: &str, text: &str, refusal: Refusal) -> Stop {
        let fault = Fault { code: refusal.code, params: refusal.params.clone() };
        let of_problem =
            |problem: &document::Problem| Fault { code: problem.code, params: problem.params.clone() };
        let problems = std::iter::once(fault).chain(refusal.problems.iter().map(of_problem)).collect();
        let checked = Checked::of(path, text, Err(refusal), &Asking::default());
        let complaints = text::remarks(&checked, &self.complaints);
        Stop::Refused(Done { complaints, exit: 2, problems, ..Done::default() })
    }
}

/// Whether a text is a profile. Every dossier says its format, so none is read for that.
fn is_profile(text: &str) -> bool {
    if text.contains("\"format\"") {
        return false;
    }
    let Some(Value::Object(members)) = read(text) else { return false };
    members.contains_key("name")
        && ["base", "only", "rules", "own"].iter().any(|name| members.contains_key(*name))
}
