//! Where: sites and territories, under the largest areas they lie in.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::value::Id;
use crate::model::*;
use crate::picture::rich::{Ink, Rich};
use crate::picture::scene::{LIMIT, Part, Scene};
use crate::picture::sheet::Sheet;

/// Areas lie in one another at most this deep; what goes deeper goes in a circle.
const DEEPEST: usize = 12;

pub(super) fn draw(sheet: &mut Sheet, scene: &Scene<'_>, part: &Part<'_>) {
    let Some(project) = part.project else { return };
    let sites: Sites = project.sites.iter().map(|site| (site.territory, site.host)).collect();
    let areas = areas(scene, project);
    if areas.is_empty() {
        return;
    }
    let regions = areas.iter().filter(|(top, _)| top.kind == TerritoryKind::Region).count();
    let counts = [(sites.len(), "site"), (regions, "region")];
    let mut note: Vec<_> = counts
        .iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, thing)| scene.words.count(*count, thing))
        .collect();
    let declared =
        project.declared.iter().filter(|one| matches!(one.of, DeclaredThing::Regions | DeclaredThing::Sites));
    note.extend(declared.map(|one| {
        scene.words.fill("declared", "count", one.count).replace("{thing}", &scene.words.code(&one.of))
    }));
    sheet.heading(&scene.words.say("where"), &note.join(" · "));
    draw_areas(sheet, scene, &areas, &sites);
    sheet.more(2, areas.len().saturating_sub(LIMIT), &scene.words.say("more"));
    if !sites.is_empty() {
        let sign = |sign: &str, name: &str| {
            Rich::of(Ink::Magenta, sign).and(Ink::Dim, format!(" {}", scene.words.say(name)))
        };
        let signs = [sign("◉", "is-site"), sign("○", "is-covered")];
        sheet.item(&Rich::plain("  "), &Rich::join(signs, "   "));
    }
}

type Sites = Vec<(Id<Territory>, Option<Id<Stakeholder>>)>;

/// A row for each area with places in it, and one row for those that stand alone.
fn draw_areas(sheet: &mut Sheet, scene: &Scene<'_>, areas: &Areas<'_>, sites: &Sites) {
    let site = |place: &Territory| sites.iter().find(|(id, _)| *id == place.id).map(|(_, host)| *host);
    let shown = areas.iter().take(LIMIT);
    let (full, alone): (Vec<_>, Vec<_>) = shown.partition(|(_, within)| !within.is_empty());
    let name = |top: &Territory| place_name(scene, top, site(top).is_some());
    let longest = full.iter().map(|(top, _)| name(top).width()).max().unwrap_or(0).min(sheet.width() / 3);
    for (top, within) in full {
        let places: Vec<_> =
            within.iter().take(LIMIT).map(|place| place_line(scene, place, site(place))).collect();
        let joined = Rich::join(places.clone(), "   ");
        // Side by side where they fit, below one another where they do not.
        let fits = joined.width() + longest + 4 <= sheet.width();
        let lines = if fits { vec![joined] } else { places };
        for (number, line) in lines.into_iter().enumerate() {
            let top = if number == 0 { name(top) } else { Rich::new() };
            sheet.columns(&Rich::plain("  "), &[(top, longest), (line, 0)]);
        }
        sheet.more(longest + 4, within.len().saturating_sub(LIMIT), &scene.words.say("more"));
    }
    let alone = Rich::join(alone.iter().map(|(top, _)| place_line(scene, top, site(top))), "   ");
    if !alone.is_empty() {
        sheet.item(&Rich::plain("  "), &alone);
    }
}

fn place_name(scene: &Scene<'_>, place: &Territory, site: bool) -> Rich {
    Rich::of(Ink::Magenta, if site { "◉\u{a0}" } else { "○\u{a0}" })
        .and(Ink::Plain, scene.words.text(&place.name))
}

type Areas<'d> = Vec<(&'d Territory, Vec<&'d Territory>)>;

/// The sites and territories of a project under the regions, or what is largest, that they lie in.
fn areas<'d>(scene: &Scene<'d>, project: &Project) -> Areas<'d> {
    let mut areas = Areas::new();
    let (mut rows, mut seen) = (BTreeMap::new(), BTreeSet::new());
    let sites = project.sites.iter().map(|site| site.territory);
    for place in sites.chain(project.territories.iter().copied()).filter_map(|id| scene.find(id)) {
        if !seen.insert(place.id) {
            continue;
        }
        let top = top(scene, place);
        let at = *rows.entry(top.id).or_insert_with(|| {
            areas.push((top, Vec::new()));
            areas.len() - 1
        });
        if let Some((_, within)) = areas.get_mut(at)
            && place.id != top.id
        {
            within.push(place);
        }
    }
    areas
}

/// The region it lies in, or else the largest area known.
fn top<'d>(scene: &Scene<'d>, place: &'d Territory) -> &'d Territory {
    let up = |place: &&'d Territory| {
        if place.kind == TerritoryKind::Region { None } else { scene.find(place.part_of?) }
    };
    std::iter::successors(Some(place), up).take(DEEPEST).last().unwrap_or(place)
}

fn place_line(scene: &Scene<'_>, place: &Territory, site: Option<Option<Id<Stakeholder>>>) -> Rich {
    let mut line = place_name(scene, place, site.is_some());
    let within =
        place.part_of.and_then(|id| scene.find(id)).filter(|area| area.kind != TerritoryKind::Region);
    let mut about: Vec<_> = within.iter().map(|area| scene.words.text(&area.name).to_owned()).collect();
    if !place.parts.is_empty() {
        about.push(scene.names(&place.parts));
    }
    about.extend(site.flatten().map(|host| scene.name(host).to_owned()));
    if !about.is_empty() {
        line = line.and(Ink::Dim, format!(" ({})", about.join("; ")));
    }
    line
}

/// Territories in which more than one project works, or whose people sit at more than one table.
pub(super) fn shared<'d>(scene: &Scene<'d>) -> Vec<(&'d Territory, Vec<&'d Project>)> {
    let mut found = BTreeMap::<Id<Territory>, Vec<&'d Project>>::new();
    for project in &scene.dossier.projects {
        for id in touched(scene, project) {
            found.entry(id).or_default().push(project);
        }
    }
    let rows = scene.dossier.territories.iter();
    rows.filter_map(|place| Some((place, found.remove(&place.id).filter(|projects| projects.len() > 1)?)))
        .collect()
}

/// Its sites and territories, what these are made of, and where those who take part are at home.
fn touched(scene: &Scene<'_>, project: &Project) -> BTreeSet<Id<Territory>> {
    let sites = project.sites.iter().map(|site| site.territory);
    let mut all: BTreeSet<_> = sites.chain(project.territories.iter().copied()).collect();
    let parts: Vec<_> = all.iter().filter_map(|id| scene.find(*id)).flat_map(|place| &place.parts).collect();
    all.extend(parts);
    all.extend(project.participations.iter().filter_map(|part| part.territory));
    let homes = project.participations.iter().filter_map(|part| scene.find(part.stakeholder)?.territory);
    all.extend(homes);
    all
}
