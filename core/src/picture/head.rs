//! The head of a portrait: what a project is called, who pays, when it runs and what it is for.

use crate::model::value::{Decimal, Money};
use crate::model::*;
use crate::picture::bars::share_bar;
use crate::picture::rich::{Ink, Rich};
use crate::picture::scene::Scene;
use crate::picture::sheet::Sheet;

/// The labels of the rows, in their order.
const LABELS: &[&str] = &[
    "titles",
    "code",
    "fund",
    "objectives",
    "call",
    "status",
    "period",
    "budget",
    "aim",
    "actions",
    "activities",
    "for",
    "domains",
    "method",
    "links",
    "context",
];

pub(super) fn draw(sheet: &mut Sheet, scene: &Scene<'_>, project: &Project) {
    boxed(sheet, &title(scene, project));
    let rows = [
        who_pays(scene, project),
        when_and_how_much(scene, project, sheet.width()),
        what_for(scene, project),
    ];
    let width = LABELS.iter().map(|label| Rich::plain(scene.words.say(label)).width()).max().unwrap_or(0);
    for (label, lines) in rows.into_iter().flatten() {
        let label = scene.words.say(label);
        for (number, line) in lines.into_iter().filter(|line| !line.is_empty()).enumerate() {
            let label = if number == 0 { Rich::plain("  ").and(Ink::Dim, &label) } else { Rich::new() };
            sheet.item(&label.pad(width + 4), &line);
        }
    }
}

type Rows = Vec<(&'static str, Vec<Rich>)>;

fn title(scene: &Scene<'_>, project: &Project) -> Vec<Rich> {
    let title = scene.words.text(&project.title);
    match &project.acronym {
        Some(acronym) => vec![Rich::of(Ink::Head, acronym), Rich::plain(title)],
        None => vec![Rich::of(Ink::Head, title)],
    }
}

/// Lines in a box as wide as the sheet.
pub(super) fn boxed(sheet: &mut Sheet, lines: &[Rich]) {
    let inside = sheet.width().saturating_sub(2);
    let edge = |left: &str, right: &str| Rich::of(Ink::Cyan, format!("{left}{}{right}", "─".repeat(inside)));
    sheet.blank();
    sheet.line(&edge("╭", "╮"));
    for line in lines.iter().flat_map(|line| line.wrap(inside.saturating_sub(2))) {
        let line = Rich::of(Ink::Cyan, "│ ").then(line).pad(inside + 1);
        sheet.line(&line.and(Ink::Cyan, "│"));
    }
    sheet.line(&edge("╰", "╯"));
}

fn who_pays(scene: &Scene<'_>, project: &Project) -> Rows {
    let words = scene.words;
    let variants = project.title_variants.iter().map(|title| Rich::plain(words.text(title))).collect();
    let codes = project
        .identifiers
        .iter()
        .map(|code| Rich::dim(&code.scheme).and(Ink::Plain, format!(" {}", code.value)));
    let codes = Rich::join(codes, " · ");
    let fund = project.framework.as_ref().map_or_else(Rich::new, |framework| {
        let years = framework
            .period
            .map_or_else(Rich::new, |period| Rich::plain(words.period(&period, true).replace(" → ", "–")));
        let name = framework.name.as_ref().map_or_else(Rich::new, |name| Rich::plain(words.text(name)));
        Rich::join([Rich::bold(&framework.fund), years, name], " · ")
    });
    let objectives = project.framework.iter().flat_map(|framework| &framework.objectives);
    let objectives = objectives.map(|objective| fund_objective(scene, objective)).collect();
    vec![
        ("titles", variants),
        ("code", vec![codes]),
        ("fund", vec![fund]),
        ("objectives", objectives),
        ("call", vec![project.call.as_ref().map_or_else(Rich::new, |made| call(scene, made))]),
    ]
}

fn fund_objective(scene: &Scene<'_>, objective: &FundObjective) -> Rich {
    let words = scene.words;
    let code = Rich::dim(words.code(&objective.level)).and(Ink::Bold, format!(" {}", objective.code));
    let title = objective.title.as_ref().map_or_else(Rich::new, |title| Rich::plain(words.text(title)));
    let letter = objective.letter.as_ref().map_or_else(Rich::new, |letter| {
        let letter = Rich::of(Ink::Bold, words.fill("letter", "letter", letter));
        let title = objective.letter_title.as_ref().map_or("", |title| words.text(title));
        Rich::join([letter, Rich::plain(title)], " ")
    });
    Rich::join([code, title, letter], " · ")
}

fn call(scene: &Scene<'_>, call: &Call) -> Rich {
    let words = scene.words;
    let title = call.title.as_ref().map_or_else(Rich::new, |title| Rich::plain(words.text(title)));
    let issuer = call.issuer.map_or_else(Rich::new, |issuer| Rich::plain(scene.name(issuer)));
    let rank = match (call.rank, call.applicants) {
        (Some(rank), Some(of)) => {
            Rich::bold(words.fill("rank-of", "rank", rank).replace("{of}", &of.to_string()))
        }
        (Some(rank), None) => Rich::bold(words.fill("rank", "rank", rank)),
        (None, Some(of)) => Rich::plain(words.fill("applicants", "of", of)),
        (None, None) => Rich::new(),
    };
    let on = call.awarded_on.map_or_else(Rich::new, |on| Rich::plain(words.date(&on)));
    Rich::join([title, issuer, rank, on], " · ")
}

fn when_and_how_much(scene: &Scene<'_>, project: &Project, width: usize) -> Rows {
    let words = scene.words;
    let not_stated = || Rich::dim(words.say("not-stated"));
    let status = project.status.map_or_else(Rich::new, |status| Rich::plain(words.code(&status)));
    let period = project.period.map_or_else(not_stated, |period| {
        let doubt = if period.start.is_none() && period.end.is_none() {
            words.say("dates-unknown")
        } else {
            String::new()
        };
        Rich::join([Rich::plain(words.period(&period, false)), Rich::dim(doubt)], " · ")
    });
    let budget = project
        .budget
        .as_ref()
        .map_or_else(|| vec![not_stated()], |budget| money(scene, budget, width.saturating_sub(30).min(30)));
    vec![("status", vec![status]), ("period", vec![period]), ("budget", budget)]
}

/// The total, and who brings how much of it; what the fund pays is derived where nobody states it.
fn money(scene: &Scene<'_>, budget: &Budget, width: usize) -> Vec<Rich> {
    let words = scene.words;
    let total = budget.total.map_or_else(Rich::new, |total| Rich::bold(words.money(&total)));
    let rest = |part: Money| budget.total.and_then(|total| less(&total, &part));
    let fund = budget.fund_share.or_else(|| budget.cofinancing.and_then(rest));
    let cofinancing = budget.cofinancing.or_else(|| budget.fund_share.and_then(rest));
    let share = |part: &Money| budget.total.and_then(|total| part.share_of(&total));
    let part = |label: &str, part: Option<Money>, ink: Ink| {
        part.map_or_else(Rich::new, |part| {
            let share = share(&part).map_or_else(String::new, |share| format!(" ({})", words.percent(share)));
            Rich::of(ink, "█ ").and(Ink::Plain, format!("{} {}{share}", words.say(label), words.money(&part)))
        })
    };
    let bar = fund.as_ref().and_then(share).map_or_else(Rich::new, |share| share_bar(share, width));
    vec![
        Rich::join([total, bar], "  "),
        Rich::join(
            [part("fund-share", fund, Ink::Blue), part("cofinancing", cofinancing, Ink::Yellow)],
            "  ",
        ),
    ]
}

fn less(total: &Money, part: &Money) -> Option<Money> {
    let rest = total.amount().minus(part.amount()).filter(|rest| *rest >= Decimal::ZERO)?;
    if total.currency() == part.currency() { Money::new(rest, total.currency()).ok() } else { None }
}

fn what_for(scene: &Scene<'_>, project: &Project) -> Rows {
    let words = scene.words;
    let general = project.objectives.iter().filter(|objective| objective.level == ObjectiveLevel::General);
    let mut aims: Vec<_> =
        general.map(|objective| Rich::dim("– ").and(Ink::Plain, words.text(&objective.text))).collect();
    let others = project.objectives.len() - aims.len();
    if others > 0 {
        aims.push(Rich::dim(format!("+ {}", words.count(others, "objective"))));
    }
    let kinds = project.activities.iter().map(|activity| Rich::plain(words.code(&activity.kind)));
    let mut groups = words.codes(&project.target_groups);
    for (holds, name) in [(project.universalist, "universalist"), (project.gender_lens, "gender-lens")] {
        if holds {
            groups = [groups, words.say(name)]
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
                .join(" · ");
        }
    }
    let link = |link: &ProjectLink| {
        let title = link.title.as_ref().map(|title| words.text(title));
        let name = title.unwrap_or_else(|| link.project.map_or("?", |project| scene.name(project)));
        Rich::plain(name).and(Ink::Dim, format!(" ({})", words.code(&link.kind)))
    };
    let context = project.context.iter().map(|event| Rich::plain(words.text(&event.title)));
    vec![
        ("aim", aims),
        ("actions", project.actions.iter().map(|one| action(scene, one)).collect()),
        ("activities", vec![Rich::join(kinds, " · ")]),
        ("for", vec![Rich::plain(groups)]),
        ("domains", vec![Rich::plain(words.codes(&project.domains))]),
        ("method", vec![Rich::plain(words.codes(&project.methods))]),
        ("links", project.links.iter().map(link).collect()),
        ("context", vec![Rich::join(context, " · ")]),
    ]
}

fn action(scene: &Scene<'_>, action: &Action) -> Rich {
    let title = action.title.as_ref().map_or("", |title| scene.words.text(title));
    let kinds = action.activities.iter().map(|activity| Rich::dim(scene.words.code(&activity.kind)));
    let doing = action.responsible.iter().chain(action.activities.iter().flat_map(|one| &one.responsible));
    let doing = doing.map(|id| Rich::dim(scene.name(*id)));
    Rich::join(
        [Rich::bold(action.number.to_string()).and(Ink::Plain, format!(" {title}"))]
            .into_iter()
            .chain(kinds)
            .chain(doing),
        " · ",
    )
}
