//! A name made of two names may be two bodies, or one body under both its names.

use crate::rules::names::folded;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "stakeholder/name-joined",
    severity: Severity::Warning,
    says: "`{name}` joins two names with `{joint}`: two bodies, or one under both its names?",
    because: "As it stands nobody can tell how many bodies sit at the table, or find either of them by name.",
    fix: "Enter two stakeholders; or, if it is one, give it one name and put the other among its aliases.",
    sources: &["Popolo 1.0, handling duplicates"],
    bad: r#"{"stakeholders": [
        {"slug": "forem", "name": "Office Wallon de la formation e Le Forem", "kind": "foreign_public_body"}
    ]}"#,
    good: r#"{"stakeholders": [
        {
            "slug": "forem",
            "name": "Le Forem",
            "kind": "foreign_public_body",
            "aliases": ["Office Wallon de la formation"]
        }
    ]}"#,
    checks: &[Check::Stakeholder(|view, stakeholder, found| {
        if matches!(stakeholder.form, Some(StakeholderForm::Group)) {
            return;
        }
        let name = view.read(&stakeholder.name);
        let is_body = |half: &str| begins_like_a_body(half) || is_known(view, stakeholder, half);
        if let Some(joint) = JOINTS.iter().find(|joint| joins(&name, joint, &is_body)) {
            found.at("/name", [("name", name.into()), ("joint", joint.trim().into())]);
        }
    })],
    ..Rule::PLAIN
};

const JOINTS: &[&str] = &[" e ", " ed ", " et ", " and ", " y ", " und "];

/// Whether a body could be called by what stands before the joint, and another by what follows:
/// `Donne e Madri Migranti` is one name, and `Comune di Ancona e Regione Marche` are two.
fn joins(name: &str, joint: &str, is_body: &dyn Fn(&str) -> bool) -> bool {
    name.match_indices(joint).any(|(at, joint)| {
        let (before, after) = (name.get(..at), name.get(at + joint.len()..));
        let after = after.filter(|after| after.starts_with(char::is_uppercase));
        before.zip(after).is_some_and(|(before, after)| is_body(after) && is_body(before))
    })
}

/// Whether a name begins with a word for a kind of body and goes on, or with an article before a
/// proper name; initials, such as `ANCI`, need not go on.
fn begins_like_a_body(name: &str) -> bool {
    let mut words = name.split_whitespace();
    let Some(first) = words.next() else { return false };
    let word = first.trim_matches(|letter: char| !letter.is_alphanumeric());
    let lower = lower(word);
    let is_one_of = |list: &str| list.split(' ').any(|known| known == lower);
    let goes_on = words.next().map(|next| next.starts_with(char::is_uppercase));
    let initials = word.chars().count() > 2 && word.chars().all(char::is_uppercase);
    match goes_on {
        Some(true) if is_one_of(ARTICLES) => true,
        Some(_) => is_one_of(BODIES),
        None => initials && is_one_of(BODIES),
    }
}

/// Whether another stakeholder of the dossier goes by that name.
fn is_known(view: &View<'_>, stakeholder: &Stakeholder, name: &str) -> bool {
    let folded = folded(name);
    let mut others = view.alike::<Stakeholder>(Lookup::StakeholderNames, key(&[&folded]));
    others.any(|(_, other)| other.id != stakeholder.id && view.names(other).any(|known| known == folded))
}

const ARTICLES: &str = "el gli i il l la las le les lo los the";

/// Words with which names of bodies begin; those that names of one body hold further on as well,
/// such as `casa`, `scuola` or `servizio`, are left out.
const BODIES: &str = "\
    acli agence agencia agency agenzia aics alcaldía ambasciata ambito amministrazione anci anolf anpi \
    anteas arci asbl asl asociación asp associazione association ast asur ats ausl auser ayuntamiento \
    azienda biblioteca camera caritas centre centro cgil circolo cisl cna collegio comitato comité \
    commissione committee commune comune comunità confartigianato confcooperative confindustria conseil \
    consejería consiglio consolato consorzio consulta consultorio coop cooperativa coordinamento cospe \
    council cpia croce csv département department diocesi dipartimento diputación direction direzione \
    distretto ente fédération federazione fondation fondazione foundation forum fundación garante inail \
    inca inps ispettorato institut institute instituto istituto legacoop liceo mairie ministère \
    ministerio ministerium ministero ministry municipality municipio office oim onlus ordine \
    organisation organización organization organizzazione osservatorio ospedale parrocchia patronato \
    préfecture prefettura provincia questura región regione rete segretariato sezione sindacato sportello \
    stadt stiftung syndicat tribunale uepe ufficio uil unhcr unicef unione universidad università \
    université university verein ville";
