//! What is part of, continues or repeats another cannot in the end be part of itself.

use crate::model::value::Id;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "reference/circular",
    severity: Severity::Error,
    says: "`{field}` leads back to where it started, in {steps:one=# step|other=# steps}",
    because: "Nothing can lie within itself or follow itself; anyone who follows the references never arrives.",
    fix: "Remove the one reference in the circle that is wrong.",
    sources: &["OParl 1.1, hierarchy of bodies"],
    bad: r#"{"stakeholders": [
        {"slug": "comune", "name": "Comune di Ancona", "kind": "municipality", "unit_of": "servizi-sociali"},
        {"slug": "servizi-sociali", "name": "Servizi sociali", "kind": "municipality", "unit_of": "comune"}
    ]}"#,
    good: r#"{"stakeholders": [
        {"slug": "comune", "name": "Comune di Ancona", "kind": "municipality"},
        {"slug": "servizi-sociali", "name": "Servizi sociali", "kind": "municipality", "unit_of": "comune"}
    ]}"#,
    checks: &[
        Check::Stakeholder(|view, here, found| circle(view, here, found, "unit_of", |it| it.unit_of)),
        Check::Territory(|view, here, found| circle(view, here, found, "part_of", |it| it.part_of)),
        Check::Barrier(|view, here, found| circle(view, here, found, "duplicate_of", |it| it.duplicate_of)),
        Check::Recommendation(|view, here, found| {
            circle(view, here, found, "continued_by", |it| it.continued_by)
        }),
        Check::Consent(|view, here, found| circle(view, here, found, "replaces", |it| it.replaces)),
    ],
    ..Rule::PLAIN
};

/// Circles longer than this are not found: looking further from every row would take too long.
const LONGEST: usize = 64;

/// Finds each circle once, at its first row.
fn circle<T: Entity>(
    view: &View<'_>,
    here: &T,
    found: &mut Found<'_>,
    field: &'static str,
    next: fn(&T) -> Option<Id<T>>,
) {
    let start = here.id();
    let Some(first) = next(here).and_then(|_| view.row(start)) else { return };
    let (mut on, mut seen) = (here, Vec::new());
    for steps in 1..=LONGEST {
        let Some(id) = next(on) else { return };
        if id.uuid() == start {
            let at = format!("/{field}");
            let finding = found.at(&at, [("field", field.into()), ("steps", steps.into())]);
            // Of a longer circle nobody but its author knows which step is wrong.
            if steps == 1 {
                finding.suggest([Edit::remove(&at)]);
            }
            return;
        }
        // Whoever meets an earlier row is not the first; whoever meets a row twice stands before the circle.
        let earlier = !found.guards() && view.row(id.uuid()).is_some_and(|row| row < first);
        match view.get(id) {
            Some(further) if !earlier && !seen.contains(&id.uuid()) => {
                seen.push(id.uuid());
                on = further;
            }
            _ => return,
        }
    }
}
