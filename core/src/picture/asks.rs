//! Recommendations: to whom they go, how far each has come, and what was answered.

use crate::model::*;
use crate::picture::rich::{Ink, Rich};
use crate::picture::scene::{LIMIT, Part, Scene};
use crate::picture::sheet::Sheet;

/// The steps from a draft to a change that others confirm.
const CHAIN: &[RecommendationState] = &[
    RecommendationState::Draft,
    RecommendationState::TableReview,
    RecommendationState::Validated,
    RecommendationState::Issued,
    RecommendationState::Acknowledged,
    RecommendationState::Accepted,
    RecommendationState::Planned,
    RecommendationState::InImplementation,
    RecommendationState::Implemented,
    RecommendationState::Verified,
];

pub(super) fn draw(sheet: &mut Sheet, scene: &Scene<'_>, part: &Part<'_>) {
    let words = scene.words;
    let count = part.recommendations.len();
    sheet.heading(&words.say("recommendations"), &count.to_string());
    for asked in part.recommendations.iter().take(LIMIT) {
        draw_one(sheet, scene, asked);
    }
    sheet.more(2, count.saturating_sub(LIMIT), &words.say("more"));
    if count == 0 {
        nothing(sheet, scene, part);
    }
}

/// That nothing was written down, and who waits for it.
fn nothing(sheet: &mut Sheet, scene: &Scene<'_>, part: &Part<'_>) {
    let words = scene.words;
    sheet.missing(&words.say("no-recommendations"));
    let tables = part.sessions.iter().flat_map(|session| scene.tables_of(session));
    let questions = tables.flat_map(|table| scene.questions_of(table));
    let asking =
        questions.filter(|question| question.intents.contains(&QuestionIntent::ElicitRecommendation)).count();
    if asking > 0 {
        sheet.item(
            &Rich::plain("    "),
            &Rich::dim(words.fill("asked-by", "questions", words.count(asking, "question"))),
        );
    }
    let sets = part.outputs.iter().filter(|output| output.kind == OutputKind::RecommendationsSet);
    for set in sets.take(LIMIT) {
        sheet.item(
            &Rich::plain("    "),
            &Rich::dim(words.fill("expected-in", "output", words.text(&set.title))),
        );
    }
    if !part.barriers.is_empty() {
        let barriers = words.count(part.barriers.len(), "barrier");
        sheet.item(&Rich::plain("    "), &Rich::dim(words.fill("unanswered", "barriers", barriers)));
    }
}

fn draw_one(sheet: &mut Sheet, scene: &Scene<'_>, asked: &Recommendation) {
    let words = scene.words;
    let code = asked.code.as_ref().map_or_else(Rich::new, |code| Rich::of(Ink::Head, code));
    let priority =
        asked.priority.map_or_else(Rich::new, |priority| Rich::of(Ink::Yellow, words.code(&priority)));
    let text = Rich::plain(words.text(&asked.text));
    sheet.item(&Rich::of(Ink::Green, "  ★ "), &Rich::join([Rich::join([code, text], "  "), priority], " · "));
    let indent = Rich::plain("    ");
    sheet.item(&indent, &addressed(scene, asked));
    sheet.item(&indent, &chain(scene, asked));
    let about = [
        ("about-services", scene.names(&asked.services)),
        ("removes", scene.names(&asked.barriers)),
        ("leads-to", scene.names(&asked.measures)),
    ];
    for (label, names) in about.iter().filter(|(_, names)| !names.is_empty()) {
        sheet.item(&indent, &Rich::dim(format!("{}: ", words.say(label))).and(Ink::Plain, names));
    }
    for response in asked.responses.iter().take(LIMIT) {
        sheet.item(&Rich::of(Ink::Cyan, "    ↩ "), &answer(scene, response));
    }
}

fn addressed(scene: &Scene<'_>, asked: &Recommendation) -> Rich {
    let words = scene.words;
    let names: Vec<_> = asked.addressees.iter().map(|one| one.stakeholder).collect();
    let to = match names.as_slice() {
        [] => Rich::of(Ink::Yellow, words.say("no-addressee")),
        names => Rich::dim(format!("{}: ", words.say("to"))).and(Ink::Bold, scene.names(names)),
    };
    let due = asked.response_due.map(|due| words.fill("answer-due-by", "date", words.date(&due)));
    let issued = asked.issued_on.map(|on| words.fill("issued-on", "date", words.date(&on)));
    Rich::join([to].into_iter().chain([issued, due].into_iter().flatten().map(Rich::dim)), " · ")
}

/// The chain up to where it stands; an answer other than yes takes the place of the yes.
fn chain(scene: &Scene<'_>, asked: &Recommendation) -> Rich {
    let Some(status) = asked.status else { return Rich::dim(scene.words.say("state-unknown")) };
    use RecommendationState as State;
    let step = |wanted: State| CHAIN.iter().position(|state| *state == wanted);
    let (reached, ended) = match status {
        // How far it had come by then, nobody has to say.
        State::Withdrawn | State::Superseded | State::Merged => (Some(0), true),
        State::Rejected | State::NotCompetent => (step(State::Accepted), true),
        State::ClosedNotImplemented => (step(State::Planned), true),
        State::AcceptedInPart | State::Noted | State::Deferred => (step(State::Accepted), false),
        status => (step(status), false),
    };
    let reached = reached.unwrap_or(0);
    let ink = if ended { Ink::Red } else { Ink::Green };
    let sign = if ended { "✕" } else { "◉" };
    let left = if ended { 0 } else { CHAIN.len() - reached - 1 };
    Rich::of(Ink::Green, "●─".repeat(reached))
        .and(ink, sign)
        .and(Ink::Dim, "─○".repeat(left))
        .and(Ink::Plain, "  ")
        .and(ink, scene.words.code(&status))
}

fn answer(scene: &Scene<'_>, response: &Response) -> Rich {
    let words = scene.words;
    let kind = Rich::bold(words.code(&response.kind));
    let by = response.by.map_or_else(Rich::new, |by| Rich::plain(scene.name(by)));
    let on = response.on.map_or_else(Rich::new, |on| Rich::dim(words.date(&on)));
    let text = response.text.as_ref().map_or_else(Rich::new, |text| Rich::plain(words.text(text)));
    let review = response.review_on.map(|on| Rich::dim(words.fill("review-on", "date", words.date(&on))));
    Rich::join([kind, by, on, text, review.unwrap_or_default()], " · ")
}
