//! What holds of every picture: its width, its colours, its words.

use crate::message::{LANGUAGES, Locale};
use crate::model::describe::Choice;
use crate::model::*;
use crate::picture::{Canvas, portrait, width};

const DOSSIERS: &[&str] = &[
    include_str!("../../../examples/dossiers/cittadini-si-diventa.json"),
    include_str!("../../../examples/dossiers/teams.json"),
    include_str!("../../../examples/dossiers/mi-main.json"),
    include_str!("../../../examples/dossiers/wifi.json"),
    include_str!("../../../examples/dossiers/multi-azione-puglia.json"),
    include_str!("../../../examples/dossiers/portfolio.json"),
    FULL,
];

/// What no example holds yet: recommendations on their way, measurements, texts that would steer
/// the terminal, wide letters, areas and units in a circle, references to nothing.
const FULL: &str = r#"{
    "format": 1, "slug": "full", "languages": ["it"],
    "projects": [{"slug": "p", "title": "\u001b[31mRosso\u202e 漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字",
        "period": {"start": "2021-02", "end": "2022-05~"},
        "sites": [{"territory": "a"}], "participations": [
            {"stakeholder": "u", "role": "lead"}, {"stakeholder": "w", "role": "partner"},
            {"stakeholder": "v", "role": "partner"}]}],
    "territories": [{"slug": "a", "name": "A", "kind": "province", "part_of": "b"},
        {"slug": "b", "name": "B", "kind": "province", "part_of": "a"}],
    "stakeholders": [
        {"slug": "u", "name": "مكتب الخدمات", "kind": "municipality", "unit_of": "w"},
        {"slug": "w", "name": "Perche\u0301", "kind": "municipality", "unit_of": "v"},
        {"slug": "v", "name": "V", "kind": "informal_group", "unit_of": "w", "migrant_led": "yes"}],
    "services": [{"slug": "s", "name": "Sportello", "owner": "u"}],
    "barriers": [{"slug": "b", "title": "Orari", "services": ["s"], "severity": "major"}],
    "cycles": [{"slug": "c", "project": "p", "title": "Ciclo", "phase": "co_design",
        "phases": [{"kind": "preparation"}, {"kind": "co_design"}, {"kind": "evaluation"}]}],
    "sessions": [{"slug": "i", "kind": "seminar", "date": "XXXX-09-17"}],
    "recommendations": [{"slug": "r", "code": "R1", "text": "Aprire di sera", "addressees": [{"stakeholder": "u"}],
        "barriers": ["b"], "status": "accepted_in_part", "response_due": "2021-07-01",
        "responses": [{"kind": "accepted_in_part", "by": "u"}]},
        {"slug": "q", "text": "Interpreti", "status": "rejected"}],
    "measures": [{"slug": "m", "title": "Sera", "status": "on_trial", "barriers": ["b"]}],
    "indicators": [{"slug": "n", "title": "Persone", "unit": "persons", "aggregation": "sum",
        "targets": [{"value": {"at_least": 120}}]},
        {"slug": "o", "title": "Zero", "targets": [{"value": 0}]}],
    "measurements": [{"slug": "m1", "indicator": "n", "value": {"more_than": 60}},
        {"slug": "m2", "indicator": "n", "value": 30}]
}"#;

/// The choices whose codes are shown to people.
const CHOICES: &[Choice] = &[
    AbilityDimension::CHOICE,
    AccessDimension::CHOICE,
    ActivityKind::CHOICE,
    AttendanceUnit::CHOICE,
    BarrierNature::CHOICE,
    BarrierSeverity::CHOICE,
    BarrierState::CHOICE,
    BodyKind::CHOICE,
    BodyState::CHOICE,
    ConsensusLevel::CHOICE,
    CyclePhase::CHOICE,
    CycleTemplate::CHOICE,
    DeclaredThing::CHOICE,
    FactStatus::CHOICE,
    IndicatorUnit::CHOICE,
    MeasureState::CHOICE,
    Method::CHOICE,
    ObjectiveLevel::CHOICE,
    Openness::CHOICE,
    OutputKind::CHOICE,
    OutputState::CHOICE,
    ParticipationLevel::CHOICE,
    ParticipationRole::CHOICE,
    Priority::CHOICE,
    ProjectLinkKind::CHOICE,
    ProjectState::CHOICE,
    QuestionIntent::CHOICE,
    RecommendationState::CHOICE,
    ResponseKind::CHOICE,
    Sector::CHOICE,
    ServiceDomain::CHOICE,
    ServiceOrientation::CHOICE,
    SessionKind::CHOICE,
    SessionMode::CHOICE,
    StakeholderKind::CHOICE,
    TargetGroup::CHOICE,
    TrainingMode::CHOICE,
];

fn drawn(text: &str, language: &str, width: usize, colour: bool) -> String {
    let dossier = Dossier::from_json(text).unwrap();
    portrait(&dossier, Some(language), Canvas { width, colour })
}

#[test]
fn no_line_is_wider_than_the_canvas_or_ends_in_spaces() {
    for text in DOSSIERS {
        for asked in [40, 60, 96, 140] {
            for line in drawn(text, "it", asked, false).lines() {
                let columns: usize = line.chars().map(width::of).sum();
                assert!(columns <= asked, "{columns} columns of {asked}: {line}");
                assert!(!line.ends_with(char::is_whitespace), "{line:?}");
            }
        }
    }
}

#[test]
fn without_colour_nothing_steers_the_terminal() {
    for text in DOSSIERS {
        let plain = drawn(text, "en", 96, false);
        assert!(!plain.contains(|letter: char| letter.is_control() && letter != '\n'));
        assert!(!plain.contains('\u{202e}'));
    }
}

#[test]
fn colour_changes_the_ink_and_no_letter() {
    for text in DOSSIERS {
        let coloured = drawn(text, "it", 96, true);
        let mut parts = coloured.split("\u{1b}[");
        let first = parts.next().unwrap_or_default().to_owned();
        let letters = parts.fold(first, |all, part| all + part.split_once('m').unwrap().1);
        assert_eq!(letters, drawn(text, "it", 96, false));
        assert_eq!(coloured, drawn(text, "it", 96, true));
    }
}

#[test]
fn what_becomes_of_a_recommendation_is_seen() {
    let drawing = drawn(FULL, "it", 96, false);
    for part in [
        "R1  Aprire di sera",
        "accolta in parte",
        "✕  respinta",
        "nessun destinatario",
        "≥ 90",
        "17 set, anno ignoto",
    ] {
        assert!(drawing.replace('\u{a0}', " ").contains(part), "{part}\n{drawing}");
    }
}

#[test]
fn every_language_has_the_same_words_for_pictures() {
    let names = |language: &str| {
        let names = Locale::of(language).phrases().filter(|name| name.starts_with("portrait/"));
        names.map(str::to_owned).collect::<Vec<_>>()
    };
    for language in LANGUAGES {
        assert_eq!(names(language), names("en"), "{language}");
    }
}

#[test]
fn every_code_that_is_drawn_has_words() {
    for choice in CHOICES {
        for (code, _) in choice.options {
            let name = format!("portrait/{}/{code}", choice.name);
            let locale = Locale::of("it");
            assert!(locale.phrase(&name) != name || locale.phrase(code) != *code, "{name}");
        }
    }
}

#[test]
fn an_answer_that_has_come_is_no_longer_due() {
    let drawn = |status: &str, answers: &str| {
        let text = format!(
            r#"{{"format": 1, "slug": "d", "languages": ["en"],
            "projects": [{{"slug": "p", "title": "P"}}],
            "stakeholders": [{{"slug": "u", "name": "U", "kind": "municipality"}}],
            "recommendations": [{{"slug": "r", "text": "Open late", "project": "p", "status": "{status}",
                "addressees": [{{"stakeholder": "u"}}], "response_due": "2021-07-01", "responses": [{answers}]}}]}}"#
        );
        portrait(&Dossier::from_json(&text).unwrap(), None, Canvas { width: 96, colour: false })
    };
    let due = Locale::of("en").phrase("portrait/answer-due");
    assert!(drawn("issued", "").contains(due));
    assert!(!drawn("rejected", r#"{"kind": "rejected", "by": "u"}"#).contains(due));
}
