//! Edits as a user's forms make them, drawn by chance over all entities of the towns.

use serde_json::{Value, json};
use tavolata::Dossier;
use tavolata::document::{Edit, EditKind};
use tavolata::model::Noun;

use crate::town::luck::Luck;
use crate::town::{of_thousand, uuid, words};

/// A field of a form: the kind of edit, the place below the entity, what is put there.
type Field = (&'static str, &'static str, Made);

/// What an edit puts into its place.
enum Made {
    Wish,
    Lines,
    Day,
    Figure,
    /// One of some codes.
    Code(&'static [&'static str]),
    /// The id of an entity of the same town.
    Id(Noun),
    /// A piece of evidence: a contribution of the same town.
    Evidence,
    /// Nothing: the first of a list is taken away, which has so many.
    Less(fn(&Dossier, usize) -> usize),
}

const TITLE: Field = ("title", "/title", Made::Wish);
const NAME: Field = ("title", "/name", Made::Wish);
const TEXT: Field = ("text", "/text", Made::Lines);
const DESCRIPTION: Field = ("text", "/description", Made::Lines);
const TERRITORY: Field = ("reference", "/territory", Made::Id(Noun::Territory));
const CYCLE: Field = ("reference", "/cycle", Made::Id(Noun::Cycle));

const BARRIER: &[Field] = &[
    TITLE,
    DESCRIPTION,
    ("status", "/status", Made::Code(&["documented", "validated", "mitigated", "removed"])),
    ("status", "/severity", Made::Code(&["minor", "moderate", "major"])),
    ("date", "/reported_on", Made::Day),
    ("figure", "/reach", Made::Figure),
    ("item added", "/natures/-", Made::Code(&["cost", "information", "capacity", "literacy"])),
    ("item added", "/services/-", Made::Id(Noun::Service)),
    ("item added", "/evidence/-", Made::Evidence),
    ("item taken", "/evidence/0", Made::Less(|dossier, row| dossier.barriers[row].evidence.len())),
    ("item taken", "/services/0", Made::Less(|dossier, row| dossier.barriers[row].services.len())),
    CYCLE,
    TERRITORY,
];

const CONTRIBUTION: &[Field] = &[
    TEXT,
    ("status", "/visibility", Made::Code(&["public", "project"])),
    ("date", "/on", Made::Day),
    ("item added", "/tags/-", Made::Code(&["salute", "casa", "lavoro"])),
    ("item taken", "/tags/0", Made::Less(|dossier, row| dossier.contributions[row].tags.len())),
    ("reference", "/question", Made::Id(Noun::Question)),
    ("reference", "/consent", Made::Id(Noun::Consent)),
    ("reference", "/stakeholder", Made::Id(Noun::Stakeholder)),
];

const MEASURE: &[Field] = &[
    TITLE,
    ("status", "/status", Made::Code(&["proposed", "planned", "under_way", "done"])),
    ("date", "/due", Made::Day),
    ("item added", "/barriers/-", Made::Id(Noun::Barrier)),
    ("item taken", "/barriers/0", Made::Less(|dossier, row| dossier.measures[row].barriers.len())),
    ("reference", "/responsible", Made::Id(Noun::Stakeholder)),
    CYCLE,
];

const RECOMMENDATION: &[Field] = &[
    TEXT,
    ("status", "/status", Made::Code(&["validated", "issued", "accepted", "implemented"])),
    ("status", "/priority", Made::Code(&["low", "medium", "high"])),
    ("date", "/issued_on", Made::Day),
    ("date", "/response_due", Made::Day),
    ("item added", "/measures/-", Made::Id(Noun::Measure)),
    ("item added", "/services/-", Made::Id(Noun::Service)),
    ("item taken", "/measures/0", Made::Less(|dossier, row| dossier.recommendations[row].measures.len())),
    CYCLE,
];

const STAKEHOLDER: &[Field] = &[
    NAME,
    DESCRIPTION,
    ("status", "/sector", Made::Code(&["public", "third_sector", "private"])),
    ("date", "/founded", Made::Day),
    ("figure", "/size", Made::Figure),
    ("item added", "/aliases/-", Made::Wish),
    ("item taken", "/aliases/0", Made::Less(|dossier, row| dossier.stakeholders[row].aliases.len())),
    TERRITORY,
];

const SERVICE: &[Field] = &[
    NAME,
    DESCRIPTION,
    ("status", "/status", Made::Code(&["active", "experimental", "inactive"])),
    ("item added", "/providers/-", Made::Id(Noun::Stakeholder)),
    ("item taken", "/providers/0", Made::Less(|dossier, row| dossier.services[row].providers.len())),
    ("reference", "/owner", Made::Id(Noun::Stakeholder)),
    TERRITORY,
];

const SESSION: &[Field] = &[
    TITLE,
    ("text", "/aim", Made::Lines),
    ("status", "/status", Made::Code(&["planned", "held", "reported"])),
    ("date", "/date", Made::Day),
    ("figure", "/attendance/0/count", Made::Figure),
    ("item added", "/participants/-", Made::Id(Noun::Stakeholder)),
    ("item taken", "/participants/0", Made::Less(|dossier, row| dossier.sessions[row].participants.len())),
    CYCLE,
    TERRITORY,
];

const WORKING_TABLE: &[Field] = &[
    TITLE,
    ("text", "/outcome", Made::Lines),
    ("item added", "/composition/-", Made::Id(Noun::Stakeholder)),
    (
        "item taken",
        "/composition/0",
        Made::Less(|dossier, row| dossier.working_tables[row].composition.len()),
    ),
    ("reference", "/facilitator", Made::Id(Noun::Stakeholder)),
];

const MEASUREMENT: &[Field] = &[
    ("status", "/status", Made::Code(&["collected", "submitted", "validated"])),
    ("date", "/on", Made::Day),
    ("figure", "/value", Made::Figure),
    ("reference", "/indicator", Made::Id(Noun::Indicator)),
    TERRITORY,
];

const CYCLE_FORM: &[Field] = &[
    TITLE,
    ("status", "/phase", Made::Code(&["co_design", "dissemination", "closed"])),
    ("item added", "/services/-", Made::Id(Noun::Service)),
    ("item taken", "/services/0", Made::Less(|dossier, row| dossier.cycles[row].services.len())),
    TERRITORY,
];

/// What can be changed in an entity of a noun.
fn fields(noun: Noun) -> &'static [Field] {
    match noun {
        Noun::Barrier => BARRIER,
        Noun::Contribution => CONTRIBUTION,
        Noun::Measure => MEASURE,
        Noun::Recommendation => RECOMMENDATION,
        Noun::Stakeholder => STAKEHOLDER,
        Noun::Service => SERVICE,
        Noun::Session => SESSION,
        Noun::WorkingTable => WORKING_TABLE,
        Noun::Measurement => MEASUREMENT,
        Noun::Cycle => CYCLE_FORM,
        Noun::Question => &[TEXT, ("reference", "/table", Made::Id(Noun::WorkingTable))],
        Noun::Indicator => &[TITLE, ("figure", "/baseline/value", Made::Figure)],
        Noun::Consent => &[("text", "/note", Made::Lines), ("date", "/expires", Made::Day)],
        Noun::Project => &[TITLE, ("text", "/summary", Made::Lines)],
        Noun::Territory | Noun::Body | Noun::Instrument => &[NAME],
        Noun::Series | Noun::Decision | Noun::Training | Noun::Output | Noun::Source => &[TITLE],
    }
}

/// Draws edits, one after the other, over all entities alike.
pub(crate) struct Drawer {
    luck: Luck,
    towns: usize,
    added: usize,
}

impl Drawer {
    pub(crate) fn of(towns: usize) -> Self {
        Self { luck: Luck::of(towns as u64 ^ 0xED17), towns, added: 0 }
    }

    /// An edit that can be made of a dossier, and its kind.
    pub(crate) fn draw(&mut self, dossier: &Dossier) -> (&'static str, Edit) {
        loop {
            let (noun, row) = self.entity(dossier);
            let town = (row / of_thousand(noun)).min(self.towns - 1);
            if self.luck.once_in(8)
                && let Some(value) = self.entity_of(noun, town)
            {
                return ("entity added", edit(EditKind::Add, format!("/{}/-", noun.table()), Some(value)));
            }
            let fields = fields(noun);
            let (kind, below, made) = &fields[self.luck.below(fields.len())];
            let path = format!("/{}/{row}{below}", noun.table());
            match made {
                Made::Less(count) if count(dossier, row) == 0 => {}
                Made::Less(_) => return (*kind, edit(EditKind::Remove, path, None)),
                // To add is to put in the place of what there is, if anything.
                _ => return (*kind, edit(EditKind::Add, path, Some(self.value(made, town)))),
            }
        }
    }

    fn entity(&mut self, dossier: &Dossier) -> (Noun, usize) {
        let mut place = self.luck.below(dossier.entity_count());
        for noun in Noun::ALL {
            match place.checked_sub(dossier.rows(*noun)) {
                Some(further) => place = further,
                None => return (*noun, place),
            }
        }
        (Noun::Project, 0)
    }

    fn value(&mut self, made: &Made, town: usize) -> Value {
        match made {
            Made::Wish => words::own_wish(&mut self.luck).into(),
            Made::Lines => json!(words::lines(&mut self.luck).read(&[], "it")),
            Made::Day => {
                format!("2022-{:02}-{:02}", self.luck.between(1, 12), self.luck.between(1, 28)).into()
            }
            Made::Figure => self.luck.between(3, 600).into(),
            Made::Code(codes) => self.luck.pick(codes).into(),
            Made::Id(noun) => self.id(*noun, town),
            Made::Evidence => {
                json!({"kind": "contribution", "contribution": self.id(Noun::Contribution, town)})
            }
            Made::Less(_) => Value::Null,
        }
    }

    fn id(&mut self, noun: Noun, town: usize) -> Value {
        let count = of_thousand(noun);
        let row = self.luck.below(count);
        uuid(noun, town * count + row).to_string().into()
    }

    /// An entity as somebody begins to enter it, where a form begins one with some fields filled in.
    fn entity_of(&mut self, noun: Noun, town: usize) -> Option<Value> {
        let mut id = |noun| self.id(noun, town);
        let mut value = match noun {
            Noun::Contribution => json!({"question": id(Noun::Question), "visibility": "project"}),
            Noun::Barrier => json!({"project": id(Noun::Project), "services": [id(Noun::Service)]}),
            Noun::Measure => json!({"project": id(Noun::Project), "barriers": [id(Noun::Barrier)]}),
            Noun::Recommendation => json!({"project": id(Noun::Project), "tables": [id(Noun::WorkingTable)]}),
            Noun::Measurement => json!({"indicator": id(Noun::Indicator), "value": 12, "on": "2021-06-30"}),
            Noun::Question => json!({"table": id(Noun::WorkingTable), "order": 9}),
            Noun::Stakeholder => json!({"kind": "migrant_association", "territory": id(Noun::Territory)}),
            Noun::Service => json!({"owner": id(Noun::Stakeholder), "territory": id(Noun::Territory)}),
            Noun::Session => {
                json!({"kind": "workshop", "project": id(Noun::Project), "attendance": [{"count": 20}]})
            }
            _ => return None,
        };
        if let Some((_, called, made)) = fields(noun).first().filter(|_| noun != Noun::Measurement) {
            value[called.trim_start_matches('/')] = self.value(made, town);
        }
        self.added += 1;
        value["id"] = uuid(noun, (1 << 41) + self.added).to_string().into();
        Some(value)
    }
}

fn edit(op: EditKind, path: String, value: Option<Value>) -> Edit {
    Edit { value, ..Edit::new(op, path) }
}
