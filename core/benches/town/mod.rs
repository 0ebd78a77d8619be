//! A made-up dossier of any size, always the same for the same size.
//!
//! A thousand entities are a town with its project; a larger dossier holds many towns. What each
//! town has is in [`of_thousand`], what is wrong in it in [`PLANTED`].

#![expect(clippy::indexing_slicing, clippy::unwrap_used, reason = "what is made up here is known to fit")]

mod luck;
mod outcome;
mod place;
pub(crate) mod plain;
mod table;
mod words;

use tavolata::Dossier;
use tavolata::model::value::{Id, Language, PartialDate, Period, Quantity, Text};
use tavolata::model::{Entity, Noun, Project};
use tavolata::rules::Finding;
use uuid::Builder;

use luck::Luck;

/// Rules that must find at least so much in every town.
const PLANTED: &[(&str, usize)] = &[
    ("reference/dangling", 3),
    ("recommendation/addressee-missing", 2),
    ("period/reversed", 1),
    ("stakeholder/name-doubled", 1),
    ("barrier/service-missing", 2),
    ("attendance/parts-exceed-total", 1),
    ("budget/cofinancing-exceeds-total", 1),
];

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
        Noun::Project | Noun::Body | Noun::Series | Noun::Training | Noun::Instrument => 1,
    }
}

/// A dossier of so many towns: a thousand entities each, and some provenance beside them.
pub(crate) fn dossier(towns: usize) -> Dossier {
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

/// Makes sure that the findings of a check hold everything that was planted.
pub(crate) fn assert_planted(findings: &[Finding], towns: usize) {
    for (code, each) in PLANTED {
        let found = findings.iter().filter(|finding| finding.code == *code).count();
        assert!(found >= each * towns, "{code}: {} planted, {found} found", each * towns);
    }
}

/// The id of an entity by its number: nothing needs to be remembered to refer to it.
fn id<T: Entity>(number: usize) -> Id<T> {
    let mut luck = Luck::of(number as u64 ^ ((T::NOUN as u64 + 1) << 48));
    let mut bytes = [0; 16];
    bytes[..8].copy_from_slice(&luck.number().to_be_bytes());
    bytes[8..].copy_from_slice(&luck.number().to_be_bytes());
    Builder::from_random_bytes(bytes).into_uuid().into()
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

    /// A year or two.
    fn period(&mut self) -> Period {
        let year = self.luck.between(2018, 2020);
        let month = self.luck.between(1, 12);
        let start = format!("{year}-{month:02}-01").parse().unwrap();
        let end = format!("{}-{month:02}-28", year + 1).parse().unwrap();
        Period { start: Some(start), end: Some(end), duration: None }
    }

    /// A quantity of any kind, exact in half of all cases.
    fn quantity(&mut self) -> Quantity {
        let value = self.luck.between(3, 600);
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
