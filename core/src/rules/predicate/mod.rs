//! Rules of one's own, without a line of code: a predicate on the entities of a table, and the words
//! for what it finds. The same in every language, and bounded in time.

mod fit;
mod form;
mod holding;
mod path;

use std::sync::Arc;

use serde_json::Value;

use crate::document::{among, near};
use crate::fault::{Fault, Param, Params};
use crate::map::Map;
use crate::message;
use crate::model::Noun;
use crate::model::declare::record;
use crate::model::describe::Flaw;
use crate::model::node::{Fields, Sight};
use crate::model::value::Text;
use crate::rules::finding::Words;
use crate::rules::predicate::form::Predicate;
use crate::rules::predicate::holding::{Look, words};
use crate::rules::predicate::path::{Path, Stand};
use crate::rules::rule::Severity;
use crate::rules::view::View;

pub(crate) use holding::MOST_VALUES;

record! {
    /// A rule of one's own: of each entity of a table of which the predicate holds, it finds
    /// something.
    OwnRule {
        must {
            /// Its code, `own/` and the breach it is named for.
            code: String,
            /// The table whose entities it looks at.
            of: String,
            /// What is the case, with places for parameters: `{name}`. Dates, durations and amounts come as
            /// people write them.
            says: Text,
            /// The predicate that holds of a breach: `all`, `any`, `not`, `exists`, `compare`, `count`.
            when: Value,
        }
        may {
            /// How grave its findings are; a warning where nothing is said.
            severity: Option<Severity>,
            /// Why that matters.
            because: Option<Text>,
            /// What to do.
            fix: Option<Text>,
            /// The field at which its findings stand, as `/hours`; the entity where it has none.
            at: Option<String>,
            /// The parameters of its words, each by the path to what it is.
            params: Map<String, String>,
        }
    }
}

/// What the codes of one's own rules begin with.
pub(crate) const OWN: &str = "own/";

/// A rule of one's own, ready to be asked.
#[derive(Debug, Clone)]
pub(crate) struct Own {
    pub(crate) code: Arc<str>,
    pub(crate) noun: Noun,
    pub(crate) severity: Severity,
    pub(crate) words: Arc<Words>,
    predicate: Predicate,
    at: Option<usize>,
    params: Vec<(String, Path)>,
}

impl OwnRule {
    /// How grave its findings are.
    pub(crate) fn severity(&self) -> Severity {
        self.severity.unwrap_or(Severity::Warning)
    }

    /// Makes it ready, or tells everything that is wrong with it.
    pub(crate) fn ready(&self) -> Result<Own, Vec<Flaw>> {
        let mut flaws = Vec::new();
        let mut flaw = |below: String, fault: Fault| flaws.push(Flaw { below, of_name: false, fault });
        if !is_own(&self.code) {
            flaw("/code".into(), Fault::new("profile/code-foreign").with("found", self.code.as_str()));
        }
        let Some(noun) = Noun::ALL.iter().copied().find(|noun| noun.table() == self.of) else {
            let fault = Fault::new("table/noun-unknown").with("found", self.of.as_str());
            flaw("/of".into(), among(fault, &self.of, &mut Noun::ALL.iter().map(|noun| noun.table())));
            return Err(flaws);
        };
        let from = Stand::Entity(noun);
        let at = self.at.as_ref().map(|at| field_at(at, noun)).transpose();
        let at = at.unwrap_or_else(|fault| {
            flaw("/at".into(), fault);
            None
        });
        let params = self.read_params(from, &mut flaw);
        self.seek_strangers(&mut flaw);
        match form::read(&self.when, from) {
            Err(more) => {
                flaws.extend(more.into_iter().map(|flaw| flaw.under("/when")));
                Err(flaws)
            }
            Ok(predicate) if flaws.is_empty() => Ok(Own {
                code: self.code.as_str().into(),
                noun,
                severity: self.severity(),
                words: Arc::new(Words {
                    says: self.says.clone(),
                    fix: self.fix.clone(),
                    forms: forms(&params),
                }),
                predicate,
                at,
                params,
            }),
            _ => Err(flaws),
        }
    }

    /// The parameters of its words, each with the path to what it is, as far as there are such paths.
    fn read_params(&self, from: Stand, flaw: &mut dyn FnMut(String, Fault)) -> Vec<(String, Path)> {
        let mut params = Vec::new();
        for (name, written) in &self.params {
            match Path::read(written, from) {
                Ok(path) => params.push((name.clone(), path)),
                Err(fault) => flaw(format!("/params/{name}"), fault),
            }
        }
        params
    }

    /// Tells the parameters that its words speak of and that it does not have.
    fn seek_strangers(&self, flaw: &mut dyn FnMut(String, Fault)) {
        for (field, text) in [("says", Some(&self.says)), ("fix", self.fix.as_ref())] {
            for (language, words) in text.into_iter().flat_map(|text| text.versions("")) {
                // A bare text has no language.
                let step = if language.is_empty() { String::new() } else { format!("/{language}") };
                for name in message::names(words).into_iter().filter(|name| !self.params.contains_key(*name))
                {
                    let fault = Fault::new("profile/param-unknown").with("found", name);
                    let fault = near(fault, name, &mut self.params.keys().map(String::as_str));
                    flaw(format!("/{field}{step}"), fault);
                }
            }
        }
    }
}

/// What a rule of one's own has to say of an entity.
pub(crate) enum Answer {
    /// Nothing.
    Fine,
    /// The predicate holds: the place below the entity, and the parameters.
    Breach(String, Params),
    /// It had to look at too much.
    Stopped,
}

impl Own {
    /// Asks it of an entity.
    pub(crate) fn ask(&self, view: &View<'_>, entity: &dyn Fields) -> Answer {
        let look = Look::new(view);
        let here = Sight::Record(entity);
        let breach = look.holds(&self.predicate, &here);
        if look.was_stopped() {
            return Answer::Stopped;
        }
        if !breach {
            return Answer::Fine;
        }
        let mut params = Params::new();
        for (name, path) in &self.params {
            let first = view.first_language();
            let mut seen = None;
            look.any(&here, &path.steps, &mut |value| {
                seen = seen.take().or_else(|| words(value, first).into_iter().next());
                seen.is_some()
            });
            params.extend(seen.map(|seen| (name.clone(), Param::Text(seen))));
        }
        let there = self.at.filter(|number| entity.field(*number).is_some_and(|field| !field.is_absent()));
        let field = there.and_then(|number| entity.record().fields.get(number));
        Answer::Breach(field.map_or_else(String::new, |field| format!("/{}", field.name)), params)
    }
}

/// The number of the field at a path of one step.
fn field_at(path: &str, noun: Noun) -> Result<usize, Fault> {
    let name = path.strip_prefix('/').ok_or_else(|| path::unrooted(path))?;
    let mut names = noun.record().fields.iter().map(|field| field.name);
    let number = names.clone().position(|field| field == name);
    number.ok_or_else(|| path::unknown(name, noun.record().name, &mut names))
}

/// Places for parameters, each with the form in which what comes there is shown.
fn forms(params: &[(String, Path)]) -> Vec<(String, String)> {
    let mut forms = Vec::new();
    for (name, path) in params {
        if let Some(form) = fit::form(&path.end.shape()) {
            forms.push((format!("{{{name}}}"), format!("{{{name}:{form}}}")));
        }
    }
    forms
}

fn is_own(code: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    code.strip_prefix(OWN).is_some_and(|breach| !breach.is_empty() && breach.bytes().all(plain))
}
