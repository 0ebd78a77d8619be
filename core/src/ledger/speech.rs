//! What stands in a field, in a reader's words: codes, names, dates and figures as people say them.

use serde_json::Value;
use uuid::Uuid;

use crate::fault::Params;
use crate::index::Row;
use crate::json::read;
use crate::message::{self, Locale};
use crate::model::describe::Shape;
use crate::model::value::{Id, Instant, Quantity, Text};
use crate::model::{Dossier, Noun, Stakeholder, StakeholderForm, StakeholderKind};
use crate::rules::{Indexed, MASK, in_short, without_personal};

/// Speaks one language about a dossier, to be read out or written into minutes: what in a text belongs to
/// one private person is left out always, their names where that is wanted.
pub(crate) struct Speech<'s> {
    pub(crate) now: &'s Indexed,
    pub(crate) language: &'s str,
    pub(crate) mask: bool,
}

impl Speech<'_> {
    /// The name of a field of an entity, as the language has it.
    pub(crate) fn field(&self, row: Row, name: &str) -> String {
        message::field(row.noun.record().name, name, self.language)
    }

    /// What people call an entity.
    pub(crate) fn name(&self, row: Row) -> Option<String> {
        let dossier = &self.now.dossier;
        let name = dossier.name_at(row.noun, row.row).map(|name| self.text(name));
        let name = name.or_else(|| dossier.slug_at(row.noun, row.row).map(str::to_owned))?;
        Some(if self.mask && is_private(dossier, row) { MASK.to_owned() } else { name })
    }

    /// Who acts; where nobody is named, anybody.
    pub(crate) fn somebody(&self, who: Option<Id<Stakeholder>>) -> String {
        let name = who.and_then(|who| self.name(self.now.ground.index().find(who.uuid())?));
        name.unwrap_or_else(|| Locale::of(self.language).phrase("roles/public").to_owned())
    }

    /// What is said in words, with who says it, on whose behalf, and when.
    pub(crate) fn said(
        &self,
        what: String,
        by: (Option<Id<Stakeholder>>, Option<Id<Stakeholder>>),
        at: Instant,
    ) -> String {
        what + &message::phrase("history/by", &self.by(by, at), self.language)
    }

    /// Who does something, on whose behalf, and when.
    pub(crate) fn by(
        &self,
        (actor, whom): (Option<Id<Stakeholder>>, Option<Id<Stakeholder>>),
        at: Instant,
    ) -> Params {
        let mut params = Params::new();
        params.insert("who".into(), self.somebody(actor).into());
        params.extend(whom.map(|whom| ("whom".to_owned(), self.somebody(Some(whom)).into())));
        params.insert("on".into(), at.day().to_string().into());
        params
    }

    /// A value in a few words; nothing of what is not there.
    pub(crate) fn value(&self, value: &Value, shape: &Shape) -> String {
        match (shape, value) {
            (_, Value::Null) => String::new(),
            (Shape::Checked(shape, _), value) => self.value(value, shape),
            (Shape::Choice(choice), Value::String(code)) => {
                Locale::of(self.language).choice_of(choice.name, code).replace('_', " ")
            }
            (Shape::Reference(_), Value::String(id)) => self.referred(id),
            (Shape::List(item), Value::Array(items)) => {
                self.listed(items.iter().map(|value| self.value(value, item)))
            }
            (Shape::Record(record), Value::Object(members)) if record.name == "Money" => {
                let of = |name: &str| members.get(name).and_then(Value::as_str).unwrap_or_default();
                self.formed("{it:money}", format!("{} {}", of("amount"), of("currency")))
            }
            (Shape::Record(record), Value::Object(members)) => {
                let fields =
                    record.fields.iter().filter_map(|field| Some((members.get(field.name)?, &field.shape)));
                self.listed(fields.map(|(value, shape)| self.value(value, shape)))
            }
            (Shape::Either(either), value) => self.either(either.name, value),
            (Shape::Scalar(scalar), Value::String(text)) => match scalar.name {
                "Date" | "Edtf" => self.formed("{it:date}", text.clone()),
                "Duration" => self.formed("{it:duration}", text.clone()),
                _ => self.shown(text),
            },
            (_, Value::Bool(flag)) => Locale::of(self.language).phrase_of("flag", &flag.to_string()).into(),
            // A code of another vocabulary.
            (_, Value::Object(coded)) => {
                let words = coded.get("label").or(coded.get("code")).and_then(Value::as_str);
                self.shown(words.unwrap_or_default())
            }
            (_, Value::String(text)) => self.shown(text),
            (_, value) => self.formed("{it:quantity}", value.to_string()),
        }
    }

    fn either(&self, name: &str, value: &Value) -> String {
        let written = value.to_string();
        match name {
            "Text" => read::<Text>(&written).map_or_else(String::new, |text| self.text(&text)),
            "Quantity" => {
                let quantity = read::<Quantity>(&written).map_or(written, |quantity| quantity.to_string());
                self.formed("{it:quantity}", quantity)
            }
            _ => {
                let date = value.as_str().or(value.get("edtf").and_then(Value::as_str));
                self.formed("{it:date}", date.map_or(written, str::to_owned))
            }
        }
    }

    /// An entity that something refers to.
    fn referred(&self, id: &str) -> String {
        let row = Uuid::try_parse(id).ok().and_then(|id| self.now.ground.index().find(id));
        row.and_then(|row| self.name(row)).map_or_else(|| id.to_owned(), |name| in_short(&name))
    }

    fn text(&self, text: &Text) -> String {
        let first = self.now.dossier.languages.first().map_or("", |language| language.as_str());
        self.shown(text.read(&[self.language], first))
    }

    /// A text without what in it belongs to one private person.
    fn shown(&self, text: &str) -> String {
        without_personal(text)
    }

    fn listed(&self, words: impl Iterator<Item = String>) -> String {
        let words: Vec<_> = words.filter(|words| !words.is_empty()).collect();
        words.join(Locale::of(self.language).comma())
    }

    fn formed(&self, form: &str, value: String) -> String {
        message::filled(form, &Params::from([("it".to_owned(), value.into())]), self.language)
    }
}

/// Whether what an entity is called may tell of one private person.
fn is_private(dossier: &Dossier, row: Row) -> bool {
    let is_person = |it: &Stakeholder| {
        it.form == Some(StakeholderForm::Person)
            || matches!(it.kind, StakeholderKind::IndividualUser | StakeholderKind::IndividualCitizen)
    };
    match row.noun {
        Noun::Stakeholder => dossier.stakeholders.get(row.row).is_some_and(is_person),
        Noun::Contribution | Noun::Consent => true,
        _ => false,
    }
}
