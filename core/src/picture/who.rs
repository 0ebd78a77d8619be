//! Who is at the table: stakeholders by the part they play, units under their whole.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::value::Id;
use crate::model::*;
use crate::order::InOrder;
use crate::order::distinct;
use crate::picture::rich::{Ink, Rich};
use crate::picture::scene::{LIMIT, Part, Scene};
use crate::picture::sheet::Sheet;

/// A stakeholder under a heading, with what is special about its part.
struct Seat<'d> {
    who: &'d Stakeholder,
    part: Option<&'d Participation>,
}

pub(super) fn draw(sheet: &mut Sheet, scene: &Scene<'_>, part: &Part<'_>) {
    let groups = groups(scene, part);
    let all: Vec<_> = groups.iter().flat_map(|(_, seats)| seats).map(|seat| seat.who).collect();
    let different = distinct(all.iter().map(|who| who.id));
    if all.is_empty() {
        return;
    }
    let migrants = distinct(all.iter().filter(|who| of_migrants(who)).map(|who| who.id));
    let mut note = scene.words.count(different.len(), "stakeholder");
    if !migrants.is_empty() {
        note = format!("{note} · ✦ {}", scene.words.fill("of-migrants-count", "count", migrants.len()));
    }
    sheet.heading(&scene.words.say("who"), &note);
    let longest = all.iter().map(|who| name(scene, who).width()).max().unwrap_or(0);
    let column = longest.min(sheet.width() * 2 / 5);
    for (title, seats) in &groups {
        role(sheet, scene, title, seats, column);
    }
    legend(sheet, scene, &all, !migrants.is_empty());
}

type Groups<'d> = Vec<(String, Vec<Seat<'d>>)>;

/// The project's own list by role and action, then those whom its rows name besides.
fn groups<'d>(scene: &Scene<'d>, part: &Part<'d>) -> Groups<'d> {
    let mut keyed = Vec::<((usize, String), Vec<Seat<'d>>)>::new();
    let listed = part.project.iter().flat_map(|project| &project.participations);
    for one in listed.clone() {
        let Some(who) = scene.find(one.stakeholder) else { continue };
        let role = scene.words.code(&one.role);
        let title = one.action.map_or(role.clone(), |action| {
            format!("{role} · {}", scene.words.fill("in-action", "action", action))
        });
        let key = (rank(&one.role), title);
        let seat = Seat { who, part: Some(one) };
        match keyed.iter_mut().find(|(known, _)| *known == key) {
            Some((_, seats)) => seats.push(seat),
            None => keyed.push((key, vec![seat])),
        }
    }
    keyed.order_by_key(|((rank, _), _)| *rank);
    let mut groups: Groups<'d> = keyed.into_iter().map(|((_, title), seats)| (title, seats)).collect();
    let mut seen: BTreeSet<_> = listed.map(|one| one.stakeholder).collect();
    let wholes = seen.iter().filter_map(|id| scene.find(*id)?.unit_of).collect::<Vec<_>>();
    seen.extend(wholes);
    let elsewhere =
        part.stakeholders().into_iter().filter_map(|id| scene.find(id)).chain(part.left_over.iter().copied());
    let elsewhere: Vec<_> =
        elsewhere.filter(|who| seen.insert(who.id)).map(|who| Seat { who, part: None }).collect();
    if !elsewhere.is_empty() {
        groups.push((scene.words.say("named-elsewhere"), elsewhere));
    }
    groups
}

/// The order of roles: who leads and for whom, then as in their list; foreign ones stand last.
fn rank(role: &ParticipationRole) -> usize {
    let options = ParticipationRole::CHOICE.options;
    match role {
        ParticipationRole::Lead => 0,
        ParticipationRole::DelegatingAuthority => 1,
        role => options.iter().position(|(code, _)| *code == role.code()).unwrap_or(options.len()) + 2,
    }
}

fn role(sheet: &mut Sheet, scene: &Scene<'_>, title: &str, seats: &[Seat<'_>], column: usize) {
    let count = if seats.len() > 1 { format!(" ({})", seats.len()) } else { String::new() };
    sheet.item(&Rich::plain("  "), &Rich::bold(title).and(Ink::Dim, count));
    let (ordered, at_table) = under_wholes(seats);
    let mut told = BTreeSet::new();
    for seat in ordered.into_iter().take(LIMIT) {
        let whole = seat.who.unit_of.and_then(|id| scene.find(id));
        // A whole that is not itself at the table is named above its units all the same.
        if let Some(whole) = whole.filter(|whole| !at_table.contains(&whole.id) && told.insert(whole.id)) {
            sheet.item(&Rich::dim("    ╷ "), &Rich::dim(scene.words.text(&whole.name)));
        }
        seat_line(sheet, scene, seat, if whole.is_some() { 6 } else { 4 }, column);
    }
    sheet.more(4, seats.len().saturating_sub(LIMIT), &scene.words.say("more"));
}

/// The seats, units right after their whole or after the first unit of it; and who sits there.
fn under_wholes<'s, 'd>(seats: &'s [Seat<'d>]) -> (Vec<&'s Seat<'d>>, BTreeSet<Id<Stakeholder>>) {
    let at_table: BTreeSet<_> = seats.iter().map(|seat| seat.who.id).collect();
    let mut first = BTreeMap::new();
    for (place, seat) in seats.iter().enumerate() {
        first.entry(seat.who.id).or_insert(place);
        if let Some(whole) = seat.who.unit_of.filter(|whole| !at_table.contains(whole)) {
            first.entry(whole).or_insert(place);
        }
    }
    let mut ordered: Vec<_> = seats.iter().collect();
    // Stable: but for the units, the order of the dossier stays.
    ordered.order_by_key(|seat| {
        let whole = seat.who.unit_of.and_then(|whole| first.get(&whole));
        (whole.or(first.get(&seat.who.id)).copied(), whole.is_some())
    });
    (ordered, at_table)
}

fn seat_line(sheet: &mut Sheet, scene: &Scene<'_>, seat: &Seat<'_>, indent: usize, column: usize) {
    let (glyph, ink) = glyph(seat.who);
    let branch = if indent > 4 { Rich::plain("    ").and(Ink::Dim, "└ ") } else { Rich::plain("    ") };
    let first = branch.and(ink, glyph).and(Ink::Plain, " ");
    let details = details(scene, seat);
    let name = name(scene, seat.who);
    if sheet.is_wide() {
        sheet.columns(&first, &[(name, column.saturating_sub(indent - 4)), (details, 0)]);
    } else {
        sheet.item(&first, &Rich::join([name, details], "  "));
    }
}

fn name(scene: &Scene<'_>, who: &Stakeholder) -> Rich {
    let mut name = Rich::plain(scene.words.text(&who.name));
    if !who.aliases.is_empty() {
        name = name.and(Ink::Dim, format!(" ({})", who.aliases.join(", ")));
    }
    if of_migrants(who) { name.and(Ink::Yellow, " ✦") } else { name }
}

/// Its kind, where it is at home, and what is special about its part.
fn details(scene: &Scene<'_>, seat: &Seat<'_>) -> Rich {
    let words = scene.words;
    let home = seat.who.territory.map(|id| scene.name(id).to_owned());
    let country = seat.who.country.map(|country| country.to_string());
    let place = seat.part.and_then(|part| part.territory).filter(|place| Some(*place) != seat.who.territory);
    let place = place.map(|id| words.fill("for-place", "place", scene.name(id)));
    let with = seat.part.map(|part| &part.alongside).filter(|with| !with.is_empty());
    let with = with.map(|with| words.fill("with", "names", scene.names(with)));
    let size = seat.who.size.map(|size| size.to_string());
    let parts = [Some(words.code(&seat.who.kind)), home, country, size, place, with];
    Rich::join(parts.into_iter().flatten().map(Rich::dim), " · ")
}

/// Whether migrants lead it; an association of migrants does not have to be told.
pub(super) fn of_migrants(who: &Stakeholder) -> bool {
    match who.migrant_led {
        Some(answer) => answer == Answer::Yes,
        None => who.kind == StakeholderKind::MigrantAssociation,
    }
}

/// The sign of a stakeholder: its sector's, hollow for a group that nobody has counted off.
fn glyph(who: &Stakeholder) -> (&'static str, Ink) {
    sign(who.sector.as_ref(), matches!(who.form, Some(StakeholderForm::Group)))
}

fn sign(sector: Option<&Sector>, group: bool) -> (&'static str, Ink) {
    let (full, hollow, ink) = match sector {
        Some(Sector::Public) => ("■", "□", Ink::Blue),
        Some(Sector::ThirdSector) => ("●", "○", Ink::Green),
        Some(Sector::Private) => ("▲", "△", Ink::Red),
        Some(Sector::Community) => ("◆", "◇", Ink::Magenta),
        Some(Sector::Academic) => ("★", "☆", Ink::Cyan),
        Some(Sector::Other(_)) | None => ("▪", "▫", Ink::Dim),
    };
    (if group { hollow } else { full }, ink)
}

fn legend(sheet: &mut Sheet, scene: &Scene<'_>, all: &[&Stakeholder], migrants: bool) {
    let mut entries = Vec::<(Rich, String)>::new();
    for who in all {
        let (sign, ink) = sign(who.sector.as_ref(), false);
        let word = match &who.sector {
            Some(sector) => scene.words.code(sector),
            None => scene.words.say("sector-unknown"),
        };
        if !entries.iter().any(|(_, known)| *known == word) {
            entries.push((Rich::of(ink, sign), word));
        }
    }
    if all.iter().any(|who| who.form == Some(StakeholderForm::Group)) {
        entries.push((Rich::dim("□○"), scene.words.say("group")));
    }
    if migrants {
        entries.push((Rich::of(Ink::Yellow, "✦"), scene.words.say("of-migrants")));
    }
    let entries = entries
        .into_iter()
        .map(|(sign, word)| sign.and(Ink::Dim, format!("\u{a0}{}", word.replace(' ', "\u{a0}"))));
    sheet.item(&Rich::plain("  "), &Rich::join(entries, "   "));
}

/// The stakeholders at more than one of the tables.
pub(super) fn shared<'d>(scene: &Scene<'d>, parts: &[Part<'d>]) -> Vec<(&'d Stakeholder, Vec<&'d Project>)> {
    let mut found = Vec::<(Id<Stakeholder>, Vec<&'d Project>)>::new();
    let mut places = BTreeMap::new();
    for part in parts {
        for id in part.stakeholders() {
            let Some(project) = part.project else { continue };
            let place = *places.entry(id).or_insert_with(|| {
                found.push((id, Vec::new()));
                found.len() - 1
            });
            if let Some((_, projects)) = found.get_mut(place) {
                projects.push(project);
            }
        }
    }
    let shared = found.into_iter().filter(|(_, projects)| projects.len() > 1);
    shared.filter_map(|(id, projects)| Some((scene.find(id)?, projects))).collect()
}
