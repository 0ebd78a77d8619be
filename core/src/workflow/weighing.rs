//! Weighing: what an entity would be after an event, and what speaks against that.

use uuid::Uuid;

use crate::document::Problem;
use crate::fault::Fault;
use crate::index::Row;
use crate::model::{AnyEntity, Noun};
use crate::rules::{Finding, rule_of};
use crate::workflow::decide::{Case, Outcome};
use crate::workflow::event::Event;
use crate::workflow::referred::Referred;

impl Case<'_> {
    /// What guards find of an entity that would pass some states.
    fn found_by_guards(&self, entity: &AnyEntity, row: Row, states: &[&'static str]) -> Vec<Finding> {
        let mut found = Vec::new();
        for finding in states.iter().flat_map(|state| self.guards.find(self.view, entity, row, state)) {
            if !found.contains(&finding) {
                found.push(finding);
            }
        }
        found
    }

    /// Notes what an entity that stays in its state becomes by an event, and why it cannot. What was wrong
    /// with it before is no reason: things are put right one after the other.
    pub(super) fn weigh_there(
        &mut self,
        before: &AnyEntity,
        event: &Event,
        after: AnyEntity,
        row: Row,
        state: &'static str,
    ) {
        let known = self.found_by_guards(before, row, &[state]);
        self.weigh_but(known, event, after, row, &[state]);
    }

    /// Notes what an entity becomes by an event in the states it comes to, and why it cannot: the rules it
    /// would break, and what it would newly refer to in vain.
    pub(super) fn weigh(&mut self, event: &Event, after: AnyEntity, row: Row, states: &[&'static str]) {
        self.weigh_but(Vec::new(), event, after, row, states);
    }

    fn weigh_but(
        &mut self,
        mut known: Vec<Finding>,
        event: &Event,
        after: AnyEntity,
        row: Row,
        states: &[&'static str],
    ) {
        let references = self.weigh_references(event, &after, row);
        for finding in self.found_by_guards(&after, row, states) {
            let same = |it: &Finding| it.code == finding.code && it.params == finding.params;
            if let Some(place) = known.iter().position(same) {
                known.swap_remove(place);
                continue;
            }
            let code = rule_of(&finding.code).map_or("", |rule| rule.code);
            // What a rule finds stands in the dossier.
            self.reasons.push(Problem::at_place(Fault { code, params: finding.params }, finding.at));
        }
        self.outcomes.push(Outcome { entity: after, references });
    }

    /// Notes to what an entity would newly refer in vain; to what it referred and would refer, where that is
    /// not the same.
    fn weigh_references(&mut self, event: &Event, after: &AnyEntity, row: Row) -> [Vec<Uuid>; 2] {
        let before = self.dossier.fields_at(row);
        let is_same =
            |before| Referred::in_changed(before, event) == Referred::in_changed(after.fields(), event);
        if before.is_some_and(is_same) {
            return Default::default();
        }
        let (before, referred) =
            (before.map_or_else(Referred::default, Referred::of), Referred::of(after.fields()));
        for (noun, id) in referred.0.iter().copied().filter(|it| !before.0.contains(it)) {
            // What was said before it was retired may still hold.
            let is_settled = self.command.verb == "settle";
            let mut retired = self.dossier.retired.iter().filter(|_| !is_settled);
            if let Some(retired) = retired.find(|it| it.subject.uuid() == id) {
                let fault = Fault::new("workflow/subject-retired")
                    .with("found", self.view.name(id).unwrap_or_default());
                self.against("/given", fault.with("on", retired.on.to_string()));
            }
            match self.view.row(id) {
                None if id != after.id() => {
                    let fault = Fault::new("reference/dangling").with("id", id.to_string());
                    let noun = noun.map(|noun| noun.code());
                    self.against(
                        "/given",
                        noun.into_iter().fold(fault, |fault, noun| fault.with("noun", noun)),
                    );
                }
                Some(found) if noun.is_some_and(|noun| noun != found.noun) => {
                    let fault = Fault::new("reference/noun-wrong").with("found", found.noun.code());
                    let fault = fault.with("noun", noun.map_or("", Noun::code));
                    self.against("/given", fault.with("name", self.view.name(id).unwrap_or_default()));
                }
                _ => {}
            }
        }
        [&before, &referred].map(Referred::ids)
    }
}
