//! Whoever is not competent says who is.

use crate::model::value::Id;
use crate::rules::owners::sole_owner;
use crate::rules::prelude::*;
use crate::rules::stages::is_over;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "recommendation/competent-missing",
    severity: Severity::Warning,
    says: "the addressee[ `{addressee}`] of the recommendation[ `{recommendation}`] answers that it is not competent, but nothing says who is",
    because: "A recommendation sent from door to door is lost at the second.",
    fix: "Name who is competent, and address it again; a public authority has to pass on what is not its own.",
    sources: &["L. 241/1990, art. 6: whoever conducts a proceeding sees to it that it reaches the competent office"],
    about: "recommendation",
    bad: r#"{"stakeholders": [
            {"slug": "comune", "name": "Comune di Nardò", "kind": "municipality"},
            {"slug": "asl", "name": "ASL Lecce", "kind": "health_authority"}],
        "services": [{"slug": "consultorio", "name": "Consultorio di Nardò", "owner": "asl"}],
        "recommendations": [{
            "slug": "mediatrice", "text": "Avere una mediatrice al consultorio due giorni a settimana",
            "addressees": [{"stakeholder": "comune"}], "services": ["consultorio"], "status": "not_competent",
            "responses": [{"kind": "not_competent", "by": "comune"}]}]}"#,
    good: r#"{"stakeholders": [
            {"slug": "comune", "name": "Comune di Nardò", "kind": "municipality"},
            {"slug": "asl", "name": "ASL Lecce", "kind": "health_authority"}],
        "services": [{"slug": "consultorio", "name": "Consultorio di Nardò", "owner": "asl"}],
        "recommendations": [{
            "slug": "mediatrice", "text": "Avere una mediatrice al consultorio due giorni a settimana",
            "addressees": [{"stakeholder": "comune"}], "services": ["consultorio"], "status": "not_competent",
            "responses": [{"kind": "not_competent", "by": "comune", "competent": "asl"}]}]}"#,
    checks: &[Check::Recommendation(|view, recommendation, found| {
        if is_over(recommendation) || recommendation.continued_by.is_some() {
            return;
        }
        for (row, response) in recommendation.responses.iter().enumerate() {
            // Whoever names themselves names nobody else.
            let whole = |id: Option<Id<Stakeholder>>| id.map(|id| view.whole_of(id));
            let named = whole(response.competent).filter(|it| Some(*it) != whole(response.by));
            if response.kind != ResponseKind::NotCompetent || named.is_some() {
                continue;
            }
            let at = format!("/responses/{row}");
            let finding = match response.by.and_then(|by| view.name(by.uuid())) {
                Some(name) => found.at(&at, [("addressee", name.into())]),
                None => found.at(&at, []),
            };
            let owner = sole_owner(view, &recommendation.services, &recommendation.barriers);
            let asked = |owner: &Id<Stakeholder>| {
                let addressed = recommendation.addressees.iter().map(|addressee| addressee.stakeholder);
                let mut asked = addressed.chain(response.by);
                asked.any(|asked| view.whole_of(asked) == view.whole_of(*owner))
            };
            if let Some(owner) = owner.filter(|owner| !asked(owner)) {
                let at = format!("{at}/competent");
                finding.suggest([match response.competent {
                    Some(_) => Edit::replace(at, &owner),
                    None => Edit::add(at, &owner),
                }]);
            }
        }
    })],
    ..Rule::PLAIN
};
