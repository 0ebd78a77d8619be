//! Of the model: everything says what it is, under a name that every language can bear.

use std::collections::{BTreeMap, BTreeSet};

use tavolata::model::describe::{Choice, Datum, Record, Scalar, Shape};
use tavolata::model::{Dossier, Noun};
use tavolata::wire::CALLS;

/// Words that JavaScript or Python keeps for itself.
const RESERVED: &str = "and as assert async await break case catch class const continue debugger def del \
    default delete do elif else enum except export extends finally for from function global if implements \
    import in instanceof interface is lambda let new nonlocal not null or package pass private protected \
    public raise return static super switch this throw true false try typeof var void while with yield \
    None True False";

/// Everything that the model and the calls describe, by name.
#[derive(Default)]
struct Described {
    records: BTreeMap<&'static str, Record>,
    choices: BTreeMap<&'static str, Choice>,
    scalars: BTreeMap<&'static str, Scalar>,
    /// What each name stands for, whatever it is.
    named: BTreeMap<&'static str, String>,
}

impl Described {
    fn all() -> Self {
        let mut described = Self::default();
        described.add(&Dossier::SHAPE);
        for call in CALLS {
            described.add(&call.arguments);
            described.add(&call.reply);
        }
        described
    }

    /// Notes what a name stands for: other languages know everything by its name alone.
    fn name(&mut self, name: &'static str, stands_for: String) {
        let known = self.named.entry(name).or_insert_with(|| stands_for.clone());
        assert_eq!(*known, stands_for, "two types are called {name}");
    }

    fn add(&mut self, shape: &Shape) {
        match shape {
            Shape::Scalar(scalar) => self.scalar(scalar),
            Shape::Choice(choice) => {
                let Choice { name, says, options, open } = **choice;
                self.name(
                    name,
                    format!("codes {:?}", options.iter().map(|(code, _)| code).collect::<Vec<_>>()),
                );
                self.choices.insert(name, Choice { name, says, options, open });
            }
            Shape::List(item) => self.add(item),
            Shape::Map(key, value) => {
                self.scalar(key);
                self.add(value);
            }
            Shape::Record(record) => {
                let Record { name, says, fields } = **record;
                self.name(name, format!("fields {:?}", fields.iter().map(|it| it.name).collect::<Vec<_>>()));
                if self.records.contains_key(name) {
                    return;
                }
                self.records.insert(name, Record { name, says, fields });
                fields.iter().for_each(|field| self.add(&field.shape));
            }
            Shape::Either(either) => {
                assert!(!either.says.is_empty(), "{} says nothing", either.name);
                self.name(either.name, format!("either {}", either.says));
                either.shapes.iter().for_each(|shape| self.add(shape));
            }
            Shape::Checked(shape, _) => self.add(shape),
            Shape::Flag | Shape::Whole { .. } | Shape::Number | Shape::Reference(_) | Shape::Open => {}
        }
    }

    fn scalar(&mut self, scalar: &Scalar) {
        let Scalar { name, says, example, pattern, check } = *scalar;
        // Of a plain string every language has its own name.
        if name != "string" {
            self.name(name, format!("string {says}"));
        }
        self.scalars.insert(name, Scalar { name, says, example, pattern, check });
    }
}

fn says_something(says: &[&str]) -> bool {
    says.iter().any(|line| !line.trim().is_empty())
}

#[test]
fn everything_says_what_it_is() {
    let described = Described::all();
    for record in described.records.values() {
        assert!(says_something(record.says), "{} says nothing", record.name);
        for field in record.fields {
            assert!(says_something(field.says), "{}.{} says nothing", record.name, field.name);
        }
    }
    for choice in described.choices.values() {
        assert!(says_something(choice.says), "{} says nothing", choice.name);
        let mut codes = BTreeSet::new();
        for (code, says) in choice.options {
            assert!(says_something(says), "{}.{code} says nothing", choice.name);
            assert!(codes.insert(code), "{}.{code} is listed twice", choice.name);
        }
    }
    for scalar in described.scalars.values() {
        assert!(!scalar.says.is_empty() && !scalar.example.is_empty(), "{} says nothing", scalar.name);
        assert_eq!((scalar.check)(scalar.example), None, "the example of {} is none", scalar.name);
    }
}

#[test]
fn no_name_is_a_word_that_a_language_keeps_for_itself() {
    let reserved: BTreeSet<_> = RESERVED.split_whitespace().collect();
    let described = Described::all();
    // The words of JSON Schema are not ours.
    let records = described.records.values().filter(|record| record.name != "Schema");
    let fields = records.flat_map(|record| record.fields.iter().map(|field| field.name));
    for name in fields.chain(CALLS.iter().map(|call| call.name)) {
        assert!(!reserved.contains(name), "{name} is reserved");
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
        assert!(name.bytes().all(plain), "{name} is not written in small letters");
    }
}

#[test]
fn every_noun_has_a_table_and_a_code_of_its_own() {
    let (mut tables, mut codes) = (BTreeSet::new(), BTreeSet::new());
    for noun in Noun::ALL {
        assert!(tables.insert(noun.table()), "{} is listed twice", noun.table());
        assert!(codes.insert(noun.code()), "{} is listed twice", noun.code());
        for field in ["id", "slug", "ext"] {
            assert!(noun.record().field(field).is_some(), "{} has no {field}", noun.code());
        }
        assert!(Dossier::RECORD.field(noun.table()).is_some(), "the dossier has no {}", noun.table());
    }
}
