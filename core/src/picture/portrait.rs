//! The portrait of a dossier: each project from head to foot, then what the projects share.

use crate::model::{Dossier, Entity, Project};
use crate::picture::rich::{Ink, Rich};
use crate::picture::scene::{LIMIT, Part, Scene};
use crate::picture::sheet::Sheet;
use crate::picture::{
    Canvas, asks, cycles, head, indicators, known, place, results, services, tables, time, who,
};

/// Draws a dossier: who is at the table, where, when, which services and barriers, cycles,
/// tables, recommendations, indicators against targets. Headings and codes are in the language
/// asked for (English where it is not known), texts in it where the dossier has them; without a
/// language, in the dossier's first.
///
/// ```
/// use tavolata::{Dossier, picture::{Canvas, portrait}};
///
/// let text = r#"{"format": 1, "slug": "prova", "languages": ["it"],
///     "projects": [{"slug": "prova", "title": "Prova"}]}"#;
/// let drawing = portrait(&Dossier::from_json(text).unwrap(), None, Canvas { width: 96, colour: false });
/// assert!(drawing.contains("nessuna raccomandazione"));
/// ```
#[must_use]
pub fn portrait(dossier: &Dossier, language: Option<&str>, canvas: Canvas) -> String {
    let mut sheet = Sheet::new(canvas);
    let scene = Scene::new(dossier, language);
    let parts = scene.parts();
    let alone = parts.len() == 1;
    if !alone {
        let title = dossier.title.as_ref().map_or("", |title| scene.words.text(title));
        let count = scene.words.count(dossier.projects.len(), "project");
        sheet.item(&Rich::new(), &Rich::join([Rich::of(Ink::Head, title), Rich::dim(count)], " · "));
    }
    let shown = parts.iter().filter(|part| !part.is_empty());
    for part in shown.clone().take(LIMIT) {
        draw_part(&mut sheet, &scene, part);
    }
    sheet.more(0, shown.count().saturating_sub(LIMIT), &scene.words.say("more"));
    if !alone {
        shared(&mut sheet, &scene, &parts);
    }
    known::draw(&mut sheet, &scene);
    sheet.finish()
}

fn draw_part(sheet: &mut Sheet, scene: &Scene<'_>, part: &Part<'_>) {
    match part.project {
        Some(project) => head::draw(sheet, scene, project),
        None => head::boxed(sheet, &[Rich::of(Ink::Head, scene.words.say("no-project"))]),
    }
    who::draw(sheet, scene, part);
    place::draw(sheet, scene, part);
    time::draw(sheet, scene, part);
    if part.has_no_spine() {
        sheet.heading(&scene.words.say("services"), "");
        sheet.missing(&scene.words.say("no-spine"));
    } else {
        services::draw(sheet, scene, part);
        cycles::draw(sheet, scene, part);
        tables::draw(sheet, scene, part);
        asks::draw(sheet, scene, part);
        indicators::draw(sheet, scene, part);
    }
    results::draw(sheet, scene, part);
}

/// Stakeholders and territories of more than one project.
fn shared(sheet: &mut Sheet, scene: &Scene<'_>, parts: &[Part<'_>]) {
    let stakeholders = who::shared(scene, parts);
    let territories = place::shared(scene);
    if stakeholders.is_empty() && territories.is_empty() {
        return;
    }
    head::boxed(sheet, &[Rich::of(Ink::Head, scene.words.say("shared"))]);
    let who = stakeholders.iter().map(|(who, projects)| (scene.words.text(&who.name), projects));
    list(sheet, scene, "shared-stakeholders", who);
    let places = territories.iter().map(|(place, projects)| (scene.words.text(&place.name), projects));
    list(sheet, scene, "shared-territories", places);
}

fn list<'s, 'd: 's>(
    sheet: &mut Sheet,
    scene: &Scene<'d>,
    title: &str,
    rows: impl ExactSizeIterator<Item = (&'s str, &'s Vec<&'d Project>)> + Clone,
) {
    let count = rows.len();
    if count == 0 {
        return;
    }
    sheet.heading(&scene.words.say(title), &count.to_string());
    let name = |text: &str| Rich::bold(text);
    let longest = rows.clone().map(|(text, _)| name(text).width()).max().unwrap_or(0).min(sheet.width() / 3);
    for (text, projects) in rows.take(LIMIT) {
        let projects = projects.iter().map(|project| Rich::plain(short(scene, project)));
        sheet.columns(
            &Rich::of(Ink::Yellow, "  ⋈ "),
            &[(name(text), longest), (Rich::join(projects, " · "), 0)],
        );
    }
    sheet.more(4, count.saturating_sub(LIMIT), &scene.words.say("more"));
}

/// A project by its acronym or else its slug or title, as there is room for in a list.
fn short<'d>(scene: &Scene<'d>, project: &'d Project) -> &'d str {
    let slug = project.slug().map(|slug| slug.as_str());
    project.acronym.as_deref().or(slug).unwrap_or_else(|| scene.words.text(&project.title))
}
