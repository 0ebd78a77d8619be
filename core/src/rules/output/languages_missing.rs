//! What is made for people who speak many languages says in which it is.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "output/languages-missing",
    severity: Severity::Advice,
    says: "`{output}`, for people from other countries, has come out, but nothing says in which languages",
    because: "Staff who want to hand it to somebody cannot find the one that person reads.",
    fix: "List its languages; that it is in Italian only is worth knowing too.",
    sources: &["FAMI project WIFI: multilingual materials", "IATI 2.03, document-link: language"],
    bad: r#"{"outputs": [{
        "slug": "casa", "kind": "information_material", "title": "Cercare casa a Jesi", "status": "published",
        "target_groups": ["third_country_national"]}]}"#,
    good: r#"{"outputs": [{
        "slug": "casa", "kind": "information_material", "title": "Cercare casa a Jesi", "status": "published",
        "target_groups": ["third_country_national"], "languages": ["it", "ar", "bn"]}]}"#,
    checks: &[Check::Output(|view, output, found| {
        let out = matches!(output.status, Some(OutputState::Published | OutputState::Delivered));
        let silent = output.languages.is_empty() && !output.multilingual;
        if out && silent && is_read(output) && is_for_migrants(output) {
            found.here([("output", view.read(&output.title).into())]);
        }
    })],
    ..Rule::PLAIN
};

fn is_read(output: &Output) -> bool {
    matches!(
        output.kind,
        OutputKind::InformationMaterial
            | OutputKind::TrainingMaterial
            | OutputKind::Video
            | OutputKind::Platform
            | OutputKind::App
    )
}

fn is_for_migrants(output: &Output) -> bool {
    output.target_groups.iter().any(|group| {
        matches!(
            group,
            TargetGroup::ThirdCountryNational
                | TargetGroup::AsylumSeeker
                | TargetGroup::ProtectionHolder
                | TargetGroup::UnaccompaniedMinor
                | TargetGroup::TraffickingSurvivor
                | TargetGroup::Stateless
                | TargetGroup::MigrantBackground
        )
    })
}
