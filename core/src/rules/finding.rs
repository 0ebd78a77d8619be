//! Findings: what a rule has found, where, with what it speaks of.

use std::borrow::Cow;
use std::fmt::Display;
use std::sync::Arc;

use serde::Serialize;

use crate::document::Edit;
use crate::fault::{Param, Params};
use crate::index::Row;
use crate::json::{Layout, written};
use crate::message;
use crate::model::Noun;
use crate::model::value::Text;
use crate::model::visit::At;
use crate::rules::mend::Mend;
use crate::rules::personal_data;
use crate::rules::plan::Asked;
use crate::rules::profile::rule_of;
use crate::rules::rule::Severity;

/// What a rule of one's own says, in the languages in which it was written.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Words {
    pub(crate) says: Text,
    pub(crate) fix: Option<Text>,
    /// Places for what has a form of its own, such as dates: as they stand there, and with the form.
    pub(crate) forms: Vec<(String, String)>,
}

impl Words {
    /// One of its texts with parameters.
    fn filled(&self, text: &Text, params: &Params, language: &str) -> String {
        let mut sentence = text.read(&[language], "").to_owned();
        for (bare, formed) in &self.forms {
            sentence = sentence.replace(bare.as_str(), formed);
        }
        message::filled(&sentence, params, language)
    }
}

/// A breach of a rule at a place.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Finding {
    /// The rule's code.
    pub code: Cow<'static, str>,
    /// How grave it is.
    pub severity: Severity,
    /// The place, as a JSON Pointer into the dossier.
    pub at: String,
    /// What the message speaks of.
    pub params: Params,
    /// How a machine can mend it, where one can.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mend: Option<Mend>,
    /// The row of the dossier's acceptance that accepts it, where one does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accepted: Option<usize>,
    /// The words of a rule of one's own, which no locale has.
    #[serde(skip)]
    pub(crate) words: Option<Arc<Words>>,
}

impl Finding {
    /// What is the case, as a sentence in a language.
    #[must_use]
    pub fn message(&self, language: &str) -> String {
        match &self.words {
            Some(words) => words.filled(&words.says, &self.params, language),
            None => message::text(&self.code, &self.params, language),
        }
    }

    /// The same finding without what may be personal data: what its message speaks of is masked, and a
    /// way to mend it that would write such data is left out.
    #[must_use]
    pub fn masked(mut self) -> Self {
        mask(&self.code, &mut self.params);
        let is_personal = rule_of(&self.code).is_some_and(|rule| !rule.personal.is_empty());
        let tells = |edit: &Edit| {
            let text = edit.value.as_ref().map(|value| written(value, Layout::Compact));
            text.is_some_and(|text| is_personal || personal_data::without(&text, MASK) != text)
        };
        self.mend = self.mend.filter(|mend| !mend.edits.iter().any(tells));
        self
    }

    /// What to do about it.
    #[must_use]
    pub fn fix(&self, language: &str) -> String {
        match &self.words {
            Some(words) => match &words.fix {
                Some(fix) => words.filled(fix, &self.params, language),
                None => String::new(),
            },
            None => message::fix(&self.code, &self.params, language),
        }
    }
}

/// What stands for a parameter that is masked.
pub(crate) const MASK: &str = "•••";

/// Masks the parameters of a rule that may hold personal data, and such data in the texts that any
/// other quotes.
pub(crate) fn mask(code: &str, params: &mut Params) {
    let personal = rule_of(code).map_or(&[][..], |rule| rule.personal);
    for (name, value) in params.iter_mut() {
        match value {
            _ if personal.contains(&name.as_str()) => *value = MASK.into(),
            Param::Text(text) => *text = personal_data::without(text, MASK),
            Param::Whole(_) => {}
        }
    }
}

/// A text without what in it belongs to one private person.
pub(crate) fn without_personal(text: &str) -> String {
    personal_data::without(text, MASK)
}

/// What a finding is about, in the order in which findings are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Subject {
    /// The dossier's title and languages.
    Head,
    /// An entity.
    Row(Row),
    /// A row of the provenance.
    Provenance(usize),
    /// An acceptance of a finding.
    Accepted(usize),
}

/// Subjects other than rows are numbered above them, in steps of as many as a table may hold.
const STEP: u32 = 1 << 27;

impl Subject {
    /// As one number, for a pair.
    pub(crate) fn number(self) -> u32 {
        let number = |row: usize| u32::try_from(row).unwrap_or(u32::MAX).min(STEP - 1);
        match self {
            Self::Row(row) => row.number(),
            Self::Head => Row::ABOVE,
            Self::Provenance(row) => Row::ABOVE + STEP + number(row),
            Self::Accepted(row) => Row::ABOVE + 2 * STEP + number(row),
        }
    }

    /// The subject at a place or around it.
    pub(crate) fn at(place: &str) -> Option<Self> {
        let mut steps = place.strip_prefix('/')?.splitn(3, '/');
        let (table, row) = (steps.next()?, steps.next()?.parse().ok()?);
        match table {
            "provenance" => Some(Self::Provenance(row)),
            "accepted" => Some(Self::Accepted(row)),
            _ => {
                let noun = *Noun::ALL.iter().find(|noun| noun.table() == table)?;
                Some(Self::Row(Row { noun, row }))
            }
        }
    }

    /// The subject of a number.
    pub(crate) fn of(number: u32) -> Self {
        let row = (number % STEP) as usize;
        match number.checked_sub(Row::ABOVE).map(|above| above / STEP) {
            None => Row::of(number).map_or(Self::Head, Self::Row),
            Some(0) => Self::Head,
            Some(1) => Self::Provenance(row),
            Some(_) => Self::Accepted(row),
        }
    }
}

/// A finding with what puts it in order within its subject: the place of its rule in the catalogue.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Keyed {
    pub(super) rule: usize,
    pub(super) finding: Finding,
}

/// Where a rule writes what it finds; it stands at an entity or value of the dossier.
pub(crate) struct Found<'f> {
    asked: &'f Asked,
    at: At<'f>,
    /// What people call the entity that is checked, and the language of bare texts.
    called: Option<(&'f Text, &'f str)>,
    out: &'f mut Vec<Keyed>,
}

impl<'f> Found<'f> {
    pub(super) fn new(asked: &'f Asked, at: At<'f>, out: &'f mut Vec<Keyed>) -> Self {
        Self { asked, at, called: None, out }
    }

    /// The same, at an entity that is called something.
    pub(super) fn about(self, called: Option<&'f Text>, first: &'f str) -> Self {
        Self { called: called.map(|text| (text, first)), ..self }
    }

    /// The code of the rule that asks.
    pub(crate) fn code(&self) -> &'static str {
        self.asked.rule.code
    }

    /// The table of the entity at which the rule stands.
    pub(crate) fn table(&self) -> Option<&'static str> {
        self.at.table()
    }

    /// A figure that the rule goes by: one of its limits.
    pub(crate) fn limit(&self, name: &str) -> i64 {
        debug_assert!(self.asked.limit(name).is_some(), "{} has no limit {name}", self.asked.rule.code);
        self.asked.limit(name).unwrap_or_default()
    }

    /// Whether the rule guards a state that a command would lead to. Then what is not recorded is not
    /// there; in a dossier that is only looked at it may not have been entered yet.
    pub(crate) fn guards(&self) -> bool {
        self.asked.guards
    }

    /// A finding here.
    pub(crate) fn here<const N: usize>(&mut self, params: [(&str, Param); N]) -> Mendable<'_, 'f> {
        self.at("", params)
    }

    /// A finding at a place below: a JSON Pointer from here.
    pub(crate) fn at<const N: usize>(
        &mut self,
        below: impl Display,
        params: [(&str, Param); N],
    ) -> Mendable<'_, 'f> {
        self.add(&below, &mut params.into_iter());
        Mendable { here: self.at, finding: self.out.last_mut().map(|keyed| &mut keyed.finding) }
    }

    /// A finding at a place below, with what a fault speaks of.
    pub(crate) fn fault(&mut self, below: impl Display, params: Params) -> Mendable<'_, 'f> {
        self.add(&below, &mut params.iter().map(|(name, value)| (name.as_str(), value.clone())));
        Mendable { here: self.at, finding: self.out.last_mut().map(|keyed| &mut keyed.finding) }
    }

    fn add(&mut self, below: &dyn Display, params: &mut dyn Iterator<Item = (&str, Param)>) {
        let mut given = Params::new();
        for (name, value) in params {
            given.insert(name.to_owned(), value);
        }
        if let Some((text, first)) = self.called.filter(|_| !self.asked.rule.about.is_empty()) {
            given.insert(self.asked.rule.about.to_owned(), in_short(text.read(&[], first)).into());
        }
        let (code, at) = (Cow::Borrowed(self.asked.rule.code), format!("{}{below}", self.at));
        let Asked { number, severity, .. } = *self.asked;
        let finding = Finding { code, severity, at, params: given, mend: None, accepted: None, words: None };
        self.out.push(Keyed { rule: number, finding });
    }
}

/// The beginning of a text, so much of it that people know which is meant.
pub(crate) fn in_short(text: &str) -> String {
    let mut ends = text.char_indices().map(|(at, _)| at).skip(LONGEST_NAME);
    let Some(start) = ends.next().and_then(|end| text.get(..end)) else { return text.to_owned() };
    let whole_words = start.rsplit_once(' ').map_or(start, |(words, _)| words);
    format!("{whole_words}…")
}

/// So many letters of what something is called fit into a sentence.
const LONGEST_NAME: usize = 70;

/// A finding just made, to which the way to mend it may be added.
pub(crate) struct Mendable<'o, 'f> {
    here: At<'f>,
    finding: Option<&'o mut Finding>,
}

impl Mendable<'_, '_> {
    /// These edits mend it, and change nothing that anybody has stated. Their paths are from where
    /// the rule stands, as those of [`Found::at`].
    pub(crate) fn mend(self, edits: impl IntoIterator<Item = Edit>) {
        self.carry(edits, true);
    }

    /// These edits mend it, probably: somebody should look first.
    pub(crate) fn suggest(self, edits: impl IntoIterator<Item = Edit>) {
        self.carry(edits, false);
    }

    /// As [`mend`](Self::mend), but the paths are from the root: what is to change stands elsewhere.
    pub(crate) fn mend_from_root(self, edits: impl IntoIterator<Item = Edit>) {
        Self { here: At::ROOT, ..self }.carry(edits, true);
    }

    fn carry(self, edits: impl IntoIterator<Item = Edit>, certain: bool) {
        let Self { here, finding } = self;
        let edits = edits.into_iter().map(|edit| edit.below(&here)).collect();
        if let Some(finding) = finding {
            finding.mend = Some(Mend { certain, edits });
        }
    }
}
