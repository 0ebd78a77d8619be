//! The form of predicates: what is said of an entity, as JSON, and everything wrong with it.

use serde_json::{Map, Value};

use crate::document::{escaped, near};
use crate::fault::Fault;
use crate::json::{Layout, written};
use crate::letters::lower;
use crate::model::describe::{Flaw, Shape};
use crate::model::value::{Decimal, Language, PartialDate};
use crate::rules::predicate::fit;
use crate::rules::predicate::path::{Path, Stand};

/// How deep predicates may nest, and how many there may be in one.
const DEEPEST: usize = 8;
const MOST: usize = 100;

/// Something that an entity, or a value on the way from one, is or is not.
#[derive(Debug, Clone)]
pub(super) enum Predicate {
    /// All of these hold.
    All(Vec<Self>),
    /// One of these holds.
    Any(Vec<Self>),
    /// This does not hold.
    Not(Box<Self>),
    /// Something stands at the end of the path.
    Exists(Path),
    /// Something at the end of the path stands all the tests.
    Compare(Path, Vec<Test>),
    /// So many at the end of the path, of those of which the predicate holds.
    Count { path: Path, which: Option<Box<Self>>, least: u64, most: u64 },
}

/// A test of a value.
#[derive(Debug, Clone)]
pub(super) enum Test {
    /// It is one of these words.
    Is(Vec<Value>),
    /// It is exactly one of these numbers.
    Exactly(Vec<Decimal>),
    /// It is certainly less.
    Less(Decimal),
    /// It is certainly more.
    More(Decimal),
    /// It lies certainly before that day.
    Before(PartialDate),
    /// It lies certainly after that day.
    After(PartialDate),
    /// It has this in it, in whatever case of letters.
    Contains(String),
    /// It is said in no such language.
    LacksLanguage(Language),
}

/// The words that make a predicate, and those that go with each.
const HEADS: &[(&str, &[&str])] = &[
    ("all", &[]),
    ("any", &[]),
    ("not", &[]),
    ("exists", &[]),
    ("compare", &["is", "less", "more", "before", "after", "contains", "lacks_language"]),
    ("count", &["where", "at_least", "at_most"]),
];

/// Reads a predicate on what stands somewhere; or tells everything that is wrong with it.
pub(super) fn read(value: &Value, from: Stand) -> Result<Predicate, Vec<Flaw>> {
    let mut reader = Reader { at: String::new(), flaws: Vec::new(), count: 0, depth: 0 };
    match reader.predicate(value, from) {
        Some(predicate) if reader.flaws.is_empty() => Ok(predicate),
        _ => Err(reader.flaws),
    }
}

struct Reader {
    at: String,
    flaws: Vec<Flaw>,
    count: usize,
    depth: usize,
}

impl Reader {
    fn flaw<T>(&mut self, fault: Fault) -> Option<T> {
        self.flaws.push(Flaw { below: self.at.clone(), of_name: false, fault });
        None
    }

    /// Reads something at a step further in.
    fn below<T>(&mut self, step: &str, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let length = self.at.len();
        self.at.push('/');
        self.at.push_str(step);
        let value = read(self);
        self.at.truncate(length);
        value
    }

    fn predicate(&mut self, value: &Value, from: Stand) -> Option<Predicate> {
        self.count += 1;
        if self.depth == DEEPEST || self.count > MOST {
            return self.flaw(Fault::new("predicate/too-large").with("limit", MOST.to_string()));
        }
        self.depth += 1;
        let predicate = match value {
            Value::Object(members) => self.object(members, from),
            _ => self.flaw(Fault::new("predicate/form-unknown")),
        };
        self.depth -= 1;
        predicate
    }

    fn object(&mut self, members: &Map<String, Value>, from: Stand) -> Option<Predicate> {
        let mut heads =
            HEADS.iter().filter_map(|(head, more)| members.get(*head).map(|value| (*head, *more, value)));
        let (first, second) = (heads.next(), heads.next());
        let (Some((head, more, value)), None) = (first, second) else {
            let fault = Fault::new("predicate/form-unknown");
            // Of two heads neither is a slip of the pen.
            let slip = members.keys().next().filter(|_| first.is_none());
            let slip = slip.map_or("", String::as_str);
            return self.flaw(near(fault, slip, &mut HEADS.iter().map(|(head, _)| *head)));
        };
        for name in members.keys().filter(|name| *name != head && !more.contains(&name.as_str())) {
            let fault = Fault::new("field/unknown").with("found", name.as_str()).with("record", "Predicate");
            let fault = near(fault, name, &mut more.iter().copied());
            self.flaws.push(Flaw { below: format!("{}/{}", self.at, escaped(name)), of_name: true, fault });
        }
        match head {
            "all" => self.below(head, |reader| reader.each(value, from)).map(Predicate::All),
            "any" => self.below(head, |reader| reader.each(value, from)).map(Predicate::Any),
            "not" => {
                let inner = self.below(head, |reader| reader.predicate(value, from))?;
                Some(Predicate::Not(Box::new(inner)))
            }
            "exists" => self.below(head, |reader| reader.path(value, from)).map(Predicate::Exists),
            "compare" => {
                let path = self.below(head, |reader| reader.path(value, from));
                let tests = self.tests(members, path.as_ref().map(|path| path.end.shape()));
                Some(Predicate::Compare(path?, tests?))
            }
            _ => self.counted(members, value, from),
        }
    }

    fn each(&mut self, value: &Value, from: Stand) -> Option<Vec<Predicate>> {
        let Value::Array(items) = value else { return self.flaw(Fault::new("predicate/form-unknown")) };
        if items.is_empty() {
            return self.flaw(Fault::new("predicate/list-empty"));
        }
        let read = |(row, item): (usize, &Value)| {
            self.below(&row.to_string(), |reader| reader.predicate(item, from))
        };
        // Every one is read, so that every flaw is told.
        let read: Vec<_> = items.iter().enumerate().map(read).collect();
        read.into_iter().collect()
    }

    fn path(&mut self, value: &Value, from: Stand) -> Option<Path> {
        let Value::String(written) = value else { return self.malformed(value) };
        match Path::read(written, from) {
            Ok(path) => Some(path),
            Err(fault) => self.flaw(fault),
        }
    }

    fn counted(&mut self, members: &Map<String, Value>, value: &Value, from: Stand) -> Option<Predicate> {
        let path = self.below("count", |reader| reader.path(value, from))?;
        let which = match members.get("where") {
            Some(inner) => Some(Box::new(self.below("where", |reader| reader.predicate(inner, path.end))?)),
            None => None,
        };
        let mut number = |name: &str, otherwise: u64| match members.get(name) {
            Some(value) => match value.as_u64() {
                Some(number) => Some(number),
                None => self.below(name, |reader| reader.malformed(value)),
            },
            None => Some(otherwise),
        };
        let (least, most) = (number("at_least", 0)?, number("at_most", u64::MAX)?);
        if !members.contains_key("at_least") && !members.contains_key("at_most") {
            return self.flaw(Fault::new("predicate/bound-missing"));
        }
        if least > most {
            let fault = Fault::new("value/quantity-reversed").with("low", least.to_string());
            return self.flaw(fault.with("high", most.to_string()));
        }
        Some(Predicate::Count { path, which, least, most })
    }

    /// Reads the tests of what stands at the end of a path, where it is known what does.
    fn tests(&mut self, members: &Map<String, Value>, stands: Option<Shape>) -> Option<Vec<Test>> {
        let mut tests = Vec::new();
        let before = self.flaws.len();
        for (name, value) in members.iter().filter(|(name, _)| *name != "compare") {
            tests.extend(self.below(name, |reader| reader.test(name, value, stands.as_ref())));
        }
        if tests.is_empty() && self.flaws.len() == before {
            return self.flaw(Fault::new("predicate/test-missing"));
        }
        Some(tests)
    }

    fn test(&mut self, name: &str, value: &Value, stands: Option<&Shape>) -> Option<Test> {
        let text = value.as_str();
        let date = || text.and_then(|text| text.parse().ok());
        let test = match name {
            "is" => return self.wanted(value, stands),
            "less" => decimal(value).map(Test::Less),
            "more" => decimal(value).map(Test::More),
            "before" => date().map(Test::Before),
            "after" => date().map(Test::After),
            "contains" => text.filter(|text| !text.is_empty()).map(|text| Test::Contains(lower(text))),
            "lacks_language" => text.and_then(|text| text.parse().ok()).map(Test::LacksLanguage),
            // Told already as a field that there is none of.
            _ => return None,
        };
        if test.is_none() {
            return self.malformed(value);
        }
        match stands.and_then(|stands| fit::unsuited(name, stands)) {
            Some(fault) => self.flaw(fault),
            None => test,
        }
    }

    /// What something is to be: one value or a list of them, each of which may stand there.
    fn wanted(&mut self, value: &Value, stands: Option<&Shape>) -> Option<Test> {
        let (wanted, is_list) = match value {
            Value::Array(items) => (items.as_slice(), true),
            one => (std::slice::from_ref(one), false),
        };
        if wanted.is_empty() {
            return self.flaw(Fault::new("predicate/list-empty"));
        }
        let stands = stands?;
        if let Some(fault) = fit::unsuited("is", stands) {
            return self.flaw(fault);
        }
        for (row, value) in wanted.iter().enumerate() {
            let step = if is_list { format!("/{row}") } else { String::new() };
            let at = format!("{}{step}", self.at);
            self.flaws.extend(fit::flaws(value, stands).into_iter().map(|flaw| flaw.under(&at)));
        }
        Some(match fit::is_number(stands) {
            true => Test::Exactly(wanted.iter().filter_map(decimal).collect()),
            false => Test::Is(wanted.to_vec()),
        })
    }

    fn malformed<T>(&mut self, value: &Value) -> Option<T> {
        let fault = Fault::new("predicate/value-malformed").with("found", written(value, Layout::Compact));
        self.flaw(fault)
    }
}

/// A number as JSON writes it, or in a string where a number would not be exact.
fn decimal(value: &Value) -> Option<Decimal> {
    match value {
        Value::Number(number) => number.to_string().parse().ok(),
        _ => value.as_str()?.parse().ok(),
    }
}
