//! Question, table, session and cycle of a contribution are one place, told more or less finely.

use uuid::Uuid;

use crate::rules::prelude::*;
use value::Id;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "contribution/place-contradicted",
    severity: Severity::Error,
    says: "the contribution names `{stated}` as its {of:phrase}, but the more precise reference beside it belongs to `{actual}`",
    because: "It is counted at two tables, or in two cities, and missing where somebody looks for it.",
    fix: "Remove the broader reference, which follows from the more precise one; or correct the more precise one.",
    sources: &["FAMI project TEAMS: questions by table, tables by seminar"],
    bad: r#"{
        "sessions": [{"slug": "seminario", "kind": "seminar", "title": "Seminario"}],
        "working_tables": [
            {"slug": "uno", "session": "seminario", "number": 1, "title": "Governance"},
            {"slug": "due", "session": "seminario", "number": 2, "title": "Cittadinanza attiva"}
        ],
        "questions": [
            {"slug": "domanda", "table": "due", "order": 1, "text": "Che ruolo hanno le comunità?"}
        ],
        "contributions": [
            {
                "slug": "contributo", "text": "Le associazioni accompagnano agli sportelli.",
                "question": "domanda", "table": "uno"
            }
        ]
    }"#,
    good: r#"{
        "sessions": [{"slug": "seminario", "kind": "seminar", "title": "Seminario"}],
        "working_tables": [
            {"slug": "uno", "session": "seminario", "number": 1, "title": "Governance"},
            {"slug": "due", "session": "seminario", "number": 2, "title": "Cittadinanza attiva"}
        ],
        "questions": [
            {"slug": "domanda", "table": "due", "order": 1, "text": "Che ruolo hanno le comunità?"}
        ],
        "contributions": [
            {
                "slug": "contributo", "text": "Le associazioni accompagnano agli sportelli.",
                "question": "domanda", "table": "due"
            }
        ]
    }"#,
    checks: &[Check::Contribution(|view, contribution, found| {
        let table = contribution.question.and_then(|id| view.get(id)).map(|question| question.table);
        let session = table.or(contribution.table).and_then(|id| view.get(id)).map(|table| table.session);
        let cycle =
            session.or(contribution.session).and_then(|id| view.get(id)).and_then(|session| session.cycle);
        let both = [
            (Noun::WorkingTable, "/table", contribution.table.map(Id::uuid).zip(table.map(Id::uuid))),
            (Noun::Session, "/session", contribution.session.map(Id::uuid).zip(session.map(Id::uuid))),
            (Noun::Cycle, "/cycle", contribution.cycle.map(Id::uuid).zip(cycle.map(Id::uuid))),
        ];
        let mut coarser =
            both.iter().filter(|(.., both)| both.is_some_and(|(stated, actual)| stated != actual));
        if let Some((noun, at, Some((stated, actual)))) = coarser.next() {
            let name = |id: Uuid| view.name(id).unwrap_or_else(|| id.to_string());
            let params = [
                ("of", noun.code().into()),
                ("stated", name(*stated).into()),
                ("actual", name(*actual).into()),
            ];
            let edits = std::iter::once(at).chain(coarser.map(|(_, at, _)| at)).map(Edit::remove);
            found.at(at, params).suggest(edits);
        }
    })],
    ..Rule::PLAIN
};
