//! Scope: to what something belongs, and who looks after what belongs to nothing.

use uuid::Uuid;

use crate::model::node::Fields;
use crate::model::value::Id;
use crate::model::visit::{At, Visit};
use crate::model::{AnyEntity, Cycle, Noun, Project, Stakeholder};
use crate::rules::View;

/// The fields by which an entity belongs to another, and to all that this one belongs to.
pub(super) const UPWARD: &[&str] =
    &["project", "cycle", "series", "session", "table", "question", "body", "indicator"];
/// The fields by which it is the business of others, which gives those of their projects no say.
pub(super) const ASIDE: &[&str] = &["tables", "services"];
/// The fields that say what it is about.
const ABOUT: &[&str] = &["tables", "services", "barriers", "contributions", "about"];

/// So much of what a subject belongs to is looked at.
pub(super) const WIDEST: usize = 64;

/// A subject, and what it belongs to: its project, cycle, session, table, body, and all that these belong to.
pub(super) fn upward(view: &View<'_>, id: Uuid, fields: &dyn Fields) -> Vec<Uuid> {
    let mut above = Above(Vec::with_capacity(8));
    above.0.push(id);
    above.of(fields, UPWARD);
    let mut next = 1;
    while let Some(id) = above.0.get(next).copied() {
        next += 1;
        if let Some(fields) = view.row(id).and_then(|row| view.fields(row)) {
            above.of(fields, UPWARD);
        }
    }
    above.0
}

/// The ids to which the named fields of something refer.
pub(super) fn referred(fields: &dyn Fields, by: &[&str]) -> Vec<Uuid> {
    let mut above = Above(Vec::new());
    above.of(fields, by);
    above.0
}

/// What a subject belongs to: its project, cycle, session, table, body, the services concerned. One
/// that belongs to nothing, such as a stakeholder, is looked after by the projects and cycles in which
/// it plays a part; else by those of what it is about, and of what is about it; and if there are none, by
/// those in which the actor plays one.
pub(super) fn scope(
    view: &View<'_>,
    subject: &AnyEntity,
    actor: Id<Stakeholder>,
    is_there: bool,
) -> Vec<Uuid> {
    let mut above = Above(upward(view, subject.id(), subject.fields()));
    above.of(subject.fields(), ASIDE);
    let is_itself = subject.noun() == Noun::Project && is_there;
    if !above.0.iter().skip(1).any(|id| governs(view, *id)) && !is_itself {
        let mut after = |more: Vec<Uuid>| {
            let before = above.0.len();
            above.0.extend(more);
            above.0.len() > before
        };
        let _ = after(parts(view, subject.id()))
            || after(around(view, subject))
            || after(parts(view, actor.uuid()))
            || after(parts(view, view.whole_of(actor).uuid()));
    }
    above.0
}

/// Whether that is a project or cycle, to which other things belong.
fn governs(view: &View<'_>, id: Uuid) -> bool {
    view.row(id).is_some_and(|row| matches!(row.noun, Noun::Project | Noun::Cycle))
}

/// The projects and cycles in which something plays a part.
fn parts(view: &View<'_>, id: Uuid) -> Vec<Uuid> {
    let projects = view.referring::<Project>(id).map(|project| project.id.uuid());
    let cycles = view.referring::<Cycle>(id).map(|cycle| cycle.id.uuid());
    projects.chain(cycles).take(WIDEST).collect()
}

/// The projects and cycles of what something is about, and of what is about it.
fn around(view: &View<'_>, subject: &AnyEntity) -> Vec<Uuid> {
    let mut about = Above(Vec::new());
    about.of(subject.fields(), ABOUT);
    let about = about.0.into_iter().filter_map(|id| view.row(id));
    let of_noun = |noun: &Noun| view.referring_rows(subject.id(), *noun).take(WIDEST).collect::<Vec<_>>();
    let near = about.chain(Noun::ALL.iter().flat_map(of_noun)).take(WIDEST);
    let above = near.filter_map(|row| view.fields(row)).flat_map(|fields| upward(view, Uuid::nil(), fields));
    let mut found: Vec<_> = above.filter(|id| governs(view, *id)).collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// Gathers what something belongs to.
struct Above(Vec<Uuid>);

impl Above {
    fn of(&mut self, fields: &dyn Fields, by: &[&str]) {
        for (number, described) in fields.record().fields.iter().enumerate() {
            if described.shape.shows()
                && by.contains(&described.name)
                && let Some(field) = fields.field(number)
            {
                field.walk(&At::ROOT, self);
            }
        }
    }
}

impl Visit for Above {
    fn reference(&mut self, _: &At<'_>, _: Option<Noun>, id: Uuid) {
        if self.0.len() < WIDEST && !self.0.contains(&id) {
            self.0.push(id);
        }
    }
}
