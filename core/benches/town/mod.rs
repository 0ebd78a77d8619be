//! A made-up dossier of any size, always the same for the same size.
//!
//! A thousand entities are a town with its project; a larger dossier holds many towns. What each
//! town has is in [`of_thousand`], what is wrong in it in [`PLANTED`] and [`LATE`]; all else is
//! sound, as in a dossier that is well kept.

#![expect(clippy::indexing_slicing, clippy::unwrap_used, reason = "what is made up here is known to fit")]

mod edits;
mod luck;
mod outcome;
mod place;
pub(crate) mod plain;
mod table;
mod words;

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use tavolata::Dossier;
use tavolata::model::value::{Id, Language, PartialDate, Period, Quantity, Text};
use tavolata::model::{Entity, Noun, Project, Session};
use tavolata::rules::{Finding, Profile};
use uuid::{Builder, Uuid};

pub(crate) use edits::Drawer;
use luck::Luck;

/// The day as of which the towns are looked at.
pub(crate) const AS_OF: &str = "2023-06-01";

/// How much each rule finds in every town; those that are not listed find nothing.
const PLANTED: &[(&str, usize)] = &[
    ("reference/dangling", 3),
    ("recommendation/addressee-missing", 2),
    ("recommendation/status-contradicted", 1),
    ("period/reversed", 1),
    ("stakeholder/name-doubled", 1),
    ("identifier/check-digit-wrong", 1),
    ("barrier/service-missing", 2),
    ("barrier/evidence-thin", 1),
    ("attendance/parts-exceed-total", 1),
    ("budget/cofinancing-exceeds-total", 1),
    ("hours/overlapping", 1),
    ("table/facilitator-of-owner", 1),
    ("question/order-doubled", 1),
    ("consent/purpose-repeated", 1),
    ("indicator/direction-contradicted", 1),
    ("body/chair-not-member", 1),
    ("text/untrimmed", 1),
    ("provenance/source-missing", 1),
];

/// How much more each rule finds as of [`AS_OF`].
const LATE: &[(&str, usize)] =
    &[("measure/overdue", 1), ("recommendation/response-overdue", 1), ("service/unverified", 1)];

/// How many entities of a noun are among a thousand.
const fn of_thousand(noun: Noun) -> usize {
    match noun {
        Noun::Contribution => 439,
        Noun::Barrier => 120,
        Noun::Recommendation => 80,
        Noun::Measure | Noun::Measurement => 60,
        Noun::Stakeholder => 50,
        Noun::Question => 45,
        Noun::WorkingTable | Noun::Service | Noun::Consent => 30,
        Noun::Session => 20,
        Noun::Indicator => 10,
        Noun::Source => 8,
        Noun::Territory | Noun::Cycle => 5,
        Noun::Output => 3,
        Noun::Decision => 0,
        Noun::Project | Noun::Body | Noun::Series | Noun::Training | Noun::Instrument => 1,
    }
}

/// A dossier of so many towns: a thousand entities each, and some provenance beside them.
pub(crate) fn dossier(towns: usize) -> Dossier {
    assert!(towns <= 1000, "each town has a province of its own, whose code has three digits");
    let mut dossier = Dossier::new(id::<Project>(usize::MAX >> 16).uuid().into(), "it".parse().unwrap());
    dossier.languages.push("en".parse::<Language>().unwrap());
    dossier.title = Some(Text::from("Una città dopo l’altra"));
    for number in 0..towns {
        let mut town = Town { number, towns, luck: Luck::of(number as u64) };
        place::fill(&mut town, &mut dossier);
        table::fill(&mut town, &mut dossier);
        outcome::fill(&mut town, &mut dossier);
    }
    assert_eq!(dossier.entity_count(), towns * 1000);
    dossier
}

/// Makes sure that a check finds what was planted, and nothing else: with no day and as of [`AS_OF`].
pub(crate) fn assert_planted(dossier: &Dossier, towns: usize) {
    let profile = Profile::default();
    assert_found(&dossier.check(&profile, None), PLANTED, towns);
    assert_found(&dossier.check(&profile, AS_OF.parse().ok()), &[PLANTED, LATE].concat(), towns);
}

fn assert_found(findings: &[Finding], planted: &[(&str, usize)], towns: usize) {
    let mut found: BTreeMap<&str, Vec<&Finding>> = planted.iter().map(|(code, _)| (*code, vec![])).collect();
    for finding in findings {
        found.entry(&finding.code).or_default().push(finding);
    }
    let mut wrong = String::new();
    for (code, found) in found {
        let each = planted.iter().find(|(planted, _)| *planted == code).map_or(0, |(_, each)| *each);
        if found.len() != each * towns {
            let one = found.last().map(|finding| format!("{}: {}", finding.at, finding.message("en")));
            wrong += &format!("{code}: {} planted, {} found: {one:?}\n", each * towns, found.len());
        }
    }
    assert!(wrong.is_empty(), "{towns} towns:\n{wrong}");
}

/// The id of an entity by its number: nothing needs to be remembered to refer to it.
fn id<T: Entity>(number: usize) -> Id<T> {
    uuid(T::NOUN, number).into()
}

fn uuid(noun: Noun, number: usize) -> Uuid {
    let mut luck = Luck::of(number as u64 ^ ((noun as u64 + 1) << 48));
    let mut bytes = [0; 16];
    bytes[..8].copy_from_slice(&luck.number().to_be_bytes());
    bytes[8..].copy_from_slice(&luck.number().to_be_bytes());
    Builder::from_random_bytes(bytes).into_uuid()
}

/// A town in the making.
struct Town {
    number: usize,
    towns: usize,
    luck: Luck,
}

impl Town {
    /// The id of its `row`-th entity of a noun.
    fn id<T: Entity>(&self, row: usize) -> Id<T> {
        id(self.number * of_thousand(T::NOUN) + row)
    }

    /// The numbers of its entities of a noun.
    fn rows<T: Entity>(&self) -> std::ops::Range<usize> {
        0..of_thousand(T::NOUN)
    }

    /// Any of its entities of a noun.
    fn any<T: Entity>(&mut self) -> Id<T> {
        let row = self.luck.below(of_thousand(T::NOUN));
        self.id(row)
    }

    /// From one to `most` of its entities of a noun, each once.
    fn some<T: Entity>(&mut self, most: usize) -> Vec<Id<T>> {
        let count = 1 + self.luck.below(most);
        let first = self.luck.below(of_thousand(T::NOUN));
        (first..first + count).map(|row| self.id(row % of_thousand(T::NOUN))).collect()
    }

    /// Any entity of a noun of any town.
    fn anywhere<T: Entity>(&mut self) -> Id<T> {
        id(self.luck.below(self.towns * of_thousand(T::NOUN)))
    }

    /// An id that nothing in the dossier has.
    fn nobody<T: Entity>(&self) -> Id<T> {
        id((1 << 40) + self.number)
    }

    /// A day of one of the years in which the towns' projects run, sometimes known in part only.
    fn date(&mut self) -> PartialDate {
        let (year, month) = (self.luck.between(2019, 2021), self.luck.between(1, 12));
        let day = self.luck.between(1, 28);
        let date = match self.luck.below(40) {
            0 => format!("{year}-{month:02}"),
            1 => format!("{year}~"),
            _ => format!("{year}-{month:02}-{day:02}"),
        };
        date.parse().unwrap()
    }

    /// A day of a year, in some of its months.
    fn day(&mut self, year: i64, months: RangeInclusive<i64>) -> PartialDate {
        let month = self.luck.between(*months.start(), *months.end());
        format!("{year}-{month:02}-{:02}", self.luck.between(1, 28)).parse().unwrap()
    }

    /// The day of its `row`-th session: spread over the year of the tables.
    fn held_on(&self, row: usize) -> PartialDate {
        let rows = of_thousand(Session::NOUN);
        let (month, day) = (1 + row * 12 / rows, 1 + (row * 7 + self.number * 3) % 28);
        format!("2020-{month:02}-{day:02}").parse().unwrap()
    }

    /// From the first of a month on, so many months of one year.
    fn months(year: i64, first: i64, count: i64) -> Period {
        let start = format!("{year}-{first:02}-01").parse().unwrap();
        let end = format!("{year}-{:02}-28", first + count - 1).parse().unwrap();
        Period { start: Some(start), end: Some(end), duration: None }
    }

    /// A quantity of any kind within bounds, or a little above; exact in half of all cases.
    fn quantity(&mut self, within: RangeInclusive<i64>) -> Quantity {
        let value = self.luck.between(*within.start(), *within.end());
        let more = self.luck.between(1, 40);
        match self.luck.below(14) {
            0 => Quantity::MoreThan(value.into()),
            1 => Quantity::AtLeast(value.into()),
            2 => Quantity::LessThan(value.into()),
            3 => Quantity::AtMost(value.into()),
            4 => Quantity::Between(value.into(), (value + more).into()),
            5 => Quantity::About { value: value.into(), within: self.luck.rarely(2, more.into()) },
            6 => Quantity::Mean(format!("{value}.{}", more % 9 + 1).parse().unwrap()),
            _ => value.into(),
        }
    }
}
