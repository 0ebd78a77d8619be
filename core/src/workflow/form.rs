//! Forms: what is given with a verb, as JSON Schema (2020-12), complete in itself and in words.

use serde_json::{Map, Value};

use crate::message::{self, documented};
use crate::model::describe::{Choice, Datum, Either, Field, Record, Shape};
use crate::model::value::{Coded, Date, Text};
use crate::model::{AnyEntity, Noun};
use crate::workflow::bounds::with_more;
use crate::workflow::given;
use crate::workflow::machine::{Goal, Step};
use crate::workflow::machines::machine;
use crate::workflow::write::Or;

/// How anything at all is named: with its noun, or by its id.
const ANYTHING: &str = "^([a-z_]+/[a-z0-9-]{1,80}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$";

/// What is given with a verb, from which a form can be drawn.
#[derive(Debug, Clone, Default)]
pub struct Form {
    asked: Vec<Asked>,
    /// Whether something must be given, whatever it is.
    something: bool,
    /// One of these must hold of what is given, where there are any.
    any_of: Vec<Value>,
}

/// Something that is asked for.
#[derive(Debug, Clone)]
struct Asked {
    name: &'static str,
    shape: &'static Shape,
    /// The field into which it is written, with its record: they say what it is.
    told: Option<(&'static str, &'static Field)>,
    must: bool,
    /// Whether `null` takes away what is there.
    clears: bool,
    /// Of a list, so many items are given at least.
    least: usize,
    /// What may be given, where that is less than the shape allows: of a list, its items.
    among: Option<Vec<(String, Title)>>,
}

/// What a value is called.
#[derive(Debug, Clone)]
pub(super) enum Title {
    /// As its list of codes has it.
    Code,
    /// As the field of a record is.
    Field(&'static str),
    /// By a text of the dossier.
    Text(Text),
}

impl Form {
    /// What is given with a step; of a subject that is known, what suits it.
    pub(crate) fn of_step(noun: Noun, step: &Step, subject: Option<&AnyEntity>) -> Self {
        let mut form = Self::default();
        for (name, place, or) in given::asked(step) {
            if let Some((shape, told)) = given::described(noun, place).filter(|_| !form.asks(name)) {
                // The day of a step is known in full, whatever the field would hold.
                let shape = if name == "on" { &Date::SHAPE } else { shape };
                form.ask(name, shape, told, or == Or::Refuse);
            }
        }
        for (name, shape, must) in [("on", &Date::SHAPE, false), ("reason", &Text::SHAPE, step.reasoned)] {
            if !form.asks(name) {
                form.ask(name, shape, None, must);
            }
        }
        if let (Goal::State(to), Some(subject)) = (step.to, subject) {
            form.needing(noun, to, Some(subject));
        }
        if let (Some(suits), Some(subject)) = (step.suits, subject) {
            suits(subject, &mut form);
        }
        form
    }

    /// Asks for some fields of a noun.
    pub(super) fn fields(&mut self, noun: Noun, wanted: &dyn Fn(&Field) -> bool) {
        for field in noun.record().fields.iter().filter(|field| wanted(field)) {
            self.ask(field.name, &field.shape, Some((noun.record().name, field)), field.required);
        }
    }

    /// Asks for one thing more.
    pub(super) fn ask(
        &mut self,
        name: &'static str,
        shape: &'static Shape,
        told: Option<(&'static str, &'static Field)>,
        must: bool,
    ) {
        self.asked.push(Asked { name, shape, told, must, clears: false, least: 0, among: None });
    }

    fn asks(&self, name: &str) -> bool {
        self.asked.iter().any(|asked| asked.name == name)
    }

    fn asked(&mut self, name: &str) -> Option<&mut Asked> {
        self.asked.iter_mut().find(|asked| asked.name == name)
    }

    /// Turns it into that of a change: nothing must be given but something, and `null` clears what may
    /// be missing.
    pub(super) fn of_change(mut self) -> Self {
        for asked in &mut self.asked {
            asked.clears = !asked.must;
            asked.must = false;
        }
        self.something = true;
        self
    }

    /// Of a list that only grows asks for so many rows at least.
    pub(super) fn grows(&mut self, name: &str, rows: usize) {
        if let Some(asked) = self.asked(name) {
            asked.clears = false;
            asked.least = rows;
        }
    }

    /// Asks for one of some values; of a list, for some of them.
    pub(super) fn among(&mut self, name: &str, values: Vec<(String, Title)>) {
        if let Some(asked) = self.asked(name) {
            asked.among = Some(values);
        }
    }

    /// What is asked for, each with its shape.
    pub(super) fn shapes(&self) -> impl Iterator<Item = (&'static str, &'static Shape)> {
        self.asked.iter().map(|asked| (asked.name, asked.shape))
    }

    /// The same, some values among which one chooses being called otherwise.
    #[must_use]
    pub(crate) fn calling(mut self, words: &[(String, String)]) -> Self {
        for (value, title) in self.asked.iter_mut().filter_map(|asked| asked.among.as_mut()).flatten() {
            if let Some((_, words)) = words.iter().find(|(it, _)| it == value) {
                *title = Title::Text(words.as_str().into());
            }
        }
        self
    }

    /// Asks for something without fail.
    pub(super) fn must(&mut self, name: &str) {
        if let Some(asked) = self.asked(name) {
            asked.must = true;
        }
    }

    /// Asks for what a state needs and a subject does not hold yet: without fail for the one thing, or for
    /// one of several.
    pub(super) fn needing(&mut self, noun: Noun, state: &str, subject: Option<&AnyEntity>) {
        let needs = machine(noun).and_then(|it| it.state(state)).map_or(&[][..], |state| state.needs);
        if needs.iter().any(|name| subject.is_some_and(|subject| given::held(subject, name).is_some())) {
            return;
        }
        let asked: Vec<_> = needs.iter().filter(|name| self.asks(name)).collect();
        match asked[..] {
            [one] => self.must(one),
            _ => self.any_of.extend(asked.into_iter().map(|name| required(name))),
        }
    }

    /// No longer asks for something.
    pub(super) fn without(&mut self, name: &str) {
        self.asked.retain(|asked| asked.name != name);
    }

    /// One of these schemas must hold of the whole.
    pub(super) fn any_of(&mut self, cases: Vec<Value>) {
        self.any_of = cases;
    }

    /// It as JSON Schema, complete in itself, in the words of a language.
    ///
    /// `x-noun` says to what a reference leads (`entity`: to anything), and `x-order` in what order people are asked.
    #[must_use]
    pub fn schema(&self, language: &str) -> crate::Map<String, Value> {
        let mut drawing = Drawing { language, definitions: Map::new() };
        let properties =
            self.asked.iter().map(|asked| (asked.name, drawing.asked(asked), asked.must)).collect();
        let mut form = object(properties);
        if self.something {
            form.push(("minProperties", 1.into()));
        }
        if !self.any_of.is_empty() {
            form.push(("anyOf", self.any_of.clone().into()));
        }
        if !drawing.definitions.is_empty() {
            form.push(("$defs", drawing.definitions.into()));
        }
        form.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
    }
}

/// A schema of some keywords.
pub(super) fn schema(keywords: Vec<(&str, Value)>) -> Value {
    let mut schema = Map::new();
    for (keyword, value) in keywords {
        schema.insert(keyword.to_owned(), value);
    }
    schema.into()
}

/// The schema of objects that have something.
pub(super) fn required(name: &str) -> Value {
    schema(vec![("required", vec![name].into())])
}

/// The schema of values of a kind of JSON.
fn of_kind(kind: &str) -> Value {
    schema(vec![("type", kind.into())])
}

/// The keywords of an object: its properties, and which of them must be there.
fn object(members: Vec<(&str, Value, bool)>) -> Vec<(&'static str, Value)> {
    let (mut properties, mut required, mut order) = (Map::new(), Vec::new(), Vec::new());
    for (name, form, must) in members {
        properties.insert(name.to_owned(), form);
        order.push(Value::from(name));
        required.extend(must.then(|| Value::from(name)));
    }
    vec![
        ("type", "object".into()),
        ("properties", properties.into()),
        ("required", required.into()),
        ("additionalProperties", false.into()),
        ("x-order", order.into()),
    ]
}

/// The name of the list from which codes are.
fn list_of(shape: &Shape) -> &str {
    if let Shape::Choice(choice) = shape { choice.name } else { "" }
}

/// A form that is being written.
struct Drawing<'l> {
    language: &'l str,
    definitions: Map<String, Value>,
}

impl Drawing<'_> {
    fn asked(&mut self, asked: &Asked) -> Value {
        let mut form = match (&asked.among, asked.shape) {
            (Some(values), Shape::List(item)) => {
                let items = self.one_of(values, list_of(item));
                schema(vec![("type", "array".into()), ("items", items), ("uniqueItems", true.into())])
            }
            (Some(values), shape) => self.one_of(values, list_of(shape)),
            (None, shape) => self.form(shape),
        };
        // What goes into no field says something or is not given.
        let least = asked.least.max(usize::from(asked.must || asked.told.is_none()));
        if let (1.., Shape::List(_), Value::Object(form)) = (least, asked.shape, &mut form) {
            form.insert("minItems".into(), least.into());
        }
        if asked.clears {
            form = schema(vec![("anyOf", vec![form, of_kind("null")].into())]);
        }
        let (record, field) = asked.told.unzip();
        self.told(form, record.unwrap_or_default(), asked.name, field)
    }

    /// A form with what it is called, and what it is.
    fn told(&self, form: Value, record: &str, name: &str, field: Option<&Field>) -> Value {
        let mut form = with_more(form, &format!("{record}.{name}"));
        let title = message::field(record, name, self.language);
        let says = field
            .map_or_else(String::new, |field| documented(&format!("{record}.{}", field.name), field.says));
        if let Value::Object(form) = &mut form {
            form.insert("title".into(), title.into());
            if !says.is_empty() {
                form.insert("description".into(), says.into());
            }
        }
        form
    }

    fn form(&mut self, shape: &Shape) -> Value {
        match shape {
            Shape::Flag => of_kind("boolean"),
            Shape::Whole { least, most } => {
                let (least, most) = (Value::from(*least), Value::from(*most));
                schema(vec![("type", "integer".into()), ("minimum", least), ("maximum", most)])
            }
            Shape::Number => of_kind("number"),
            Shape::Scalar(scalar) => {
                let mut keywords = vec![("type", "string".into()), ("pattern", scalar.pattern.into())];
                if scalar.name != "string" {
                    keywords.push(("examples", vec![scalar.example].into()));
                }
                with_more(schema(keywords), scalar.name)
            }
            Shape::Choice(choice) => self.defined(choice.name, &|drawing| drawing.choice(choice)),
            Shape::Reference(Some(noun)) => schema(vec![
                ("type", "string".into()),
                ("minLength", 1.into()),
                ("x-noun", noun.code().into()),
            ]),
            Shape::Reference(None) => schema(vec![
                ("type", "string".into()),
                ("pattern", ANYTHING.into()),
                ("examples", vec!["recommendation/interprete"].into()),
                ("x-noun", "entity".into()),
            ]),
            Shape::List(item) => schema(vec![("type", "array".into()), ("items", self.form(item))]),
            Shape::Map(key, value) => {
                let names = schema(vec![("pattern", key.pattern.into())]);
                let map = vec![
                    ("type", "object".into()),
                    ("propertyNames", names),
                    ("additionalProperties", self.form(value)),
                ];
                with_more(schema(map), key.name)
            }
            Shape::Record(record) => self.defined(record.name, &|drawing| drawing.record(record)),
            Shape::Either(either) => self.defined(either.name, &|drawing| drawing.either(either)),
            Shape::Checked(shape @ Shape::Either(_), _) => with_more(self.form(shape), "Count"),
            Shape::Checked(shape, _) => self.form(shape),
            Shape::Open => schema(Vec::new()),
        }
    }

    /// A form that is written once under its name, however often it is wanted.
    fn defined(&mut self, name: &str, form: &dyn Fn(&mut Self) -> Value) -> Value {
        if !self.definitions.contains_key(name) {
            // What lies within itself is under way already.
            self.definitions.insert(name.to_owned(), Value::Null);
            let form = form(self);
            self.definitions.insert(name.to_owned(), form);
        }
        schema(vec![("$ref", format!("#/$defs/{name}").into())])
    }

    fn choice(&mut self, choice: &Choice) -> Value {
        let codes: Vec<_> =
            choice.options.iter().map(|(code, _)| ((*code).to_owned(), Title::Code)).collect();
        let known = self.one_of(&codes, choice.name);
        if !choice.open {
            return known;
        }
        let foreign = self.form(&Coded::SHAPE);
        schema(vec![("anyOf", vec![known, foreign].into())])
    }

    /// One of some values, each with its words.
    fn one_of(&self, values: &[(String, Title)], choice: &str) -> Value {
        let one = |(value, title): &(String, Title)| {
            let title = match title {
                Title::Text(text) => text.read(&[self.language], "").to_owned(),
                Title::Field(record) => message::field(record, value, self.language),
                Title::Code => {
                    message::first_phrase([&format!("portrait/{choice}/{value}"), value], self.language)
                        .unwrap_or_else(|| value.replace('_', " "))
                }
            };
            schema(vec![("const", value.as_str().into()), ("title", title.into())])
        };
        schema(vec![("type", "string".into()), ("oneOf", values.iter().map(one).collect())])
    }

    fn record(&mut self, record: &Record) -> Value {
        let fields = record.fields.iter().map(|field| {
            let form = self.form(&field.shape);
            (field.name, self.told(form, record.name, field.name, Some(field)), field.required)
        });
        with_more(schema(object(fields.collect())), record.name)
    }

    fn either(&mut self, either: &Either) -> Value {
        schema(vec![("anyOf", either.shapes.iter().map(|shape| self.form(shape)).collect())])
    }
}
