//! Working tables and the guiding questions put to them.

use crate::model::*;
use crate::picture::rich::{Ink, Rich};
use crate::picture::scene::{LIMIT, Part, Scene};
use crate::picture::sheet::Sheet;

pub(super) fn draw(sheet: &mut Sheet, scene: &Scene<'_>, part: &Part<'_>) {
    let words = scene.words;
    let sessions: Vec<_> =
        part.sessions.iter().filter(|session| !scene.tables_of(session).is_empty()).collect();
    let tables: Vec<_> = sessions.iter().flat_map(|session| scene.tables_of(session)).collect();
    if tables.is_empty() {
        return;
    }
    let questions = tables.iter().map(|table| scene.questions_of(table).len()).sum();
    let counts = [tables.len().to_string(), words.count(questions, "question")];
    sheet.heading(&words.say("tables"), &counts.join(" · "));
    for session in sessions.iter().take(LIMIT) {
        if let Some(title) = session.title.as_ref().filter(|_| part.sessions.len() > 1) {
            sheet.item(&Rich::plain("  "), &Rich::dim(words.text(title)));
        }
        for table in scene.tables_of(session).iter().take(LIMIT) {
            draw_table(sheet, scene, table);
        }
        sheet.more(2, scene.tables_of(session).len().saturating_sub(LIMIT), &words.say("more"));
    }
    sheet.more(2, sessions.len().saturating_sub(LIMIT), &words.say("more"));
    if questions > 0 {
        let legend =
            Rich::of(Ink::Green, "★").and(Ink::Dim, format!(" {}", words.say("asks-for-recommendations")));
        sheet.item(&Rich::plain("  "), &legend);
    }
}

fn draw_table(sheet: &mut Sheet, scene: &Scene<'_>, table: &WorkingTable) {
    let words = scene.words;
    let number = Rich::plain("  ").and(Ink::Head, format!("{:>2} ", table.number));
    let consensus = table.consensus.as_ref().map_or_else(String::new, |level| words.code(level));
    let seats = match table.composition.as_slice() {
        [] => String::new(),
        seats => words.count(seats.len(), "stakeholder"),
    };
    let leads =
        table.facilitator.map_or_else(String::new, |leads| words.fill("led-by", "name", scene.name(leads)));
    let about = [seats, leads, consensus].into_iter().map(Rich::dim);
    sheet.item(&number, &Rich::join([Rich::bold(words.text(&table.title))].into_iter().chain(about), " · "));
    for question in scene.questions_of(table).iter().take(LIMIT) {
        let asks = question.intents.contains(&QuestionIntent::ElicitRecommendation);
        let sign = if asks { Rich::of(Ink::Green, "     ★ ") } else { Rich::dim("     ? ") };
        let intents = words.codes(&question.intents);
        let intents = if intents.is_empty() {
            intents
        } else {
            format!(" [{}]", intents.replace(' ', "\u{a0}").replace(",\u{a0}", ", "))
        };
        sheet.item(&sign, &Rich::plain(words.text(&question.text)).and(Ink::Magenta, intents));
    }
    if let Some(outcome) = &table.outcome {
        sheet.item(&Rich::of(Ink::Green, "     ⇒ "), &Rich::plain(words.text(outcome)));
    }
}
