//! A chronicle as a picture: one axis of time, to scale, and beside it what happened when.

use chrono::{Datelike, Months, NaiveDate};

use crate::diagram::chronicle::{Chronicle, Kind, Mark};
use crate::diagram::key::key;
use crate::diagram::svg::{Head, Point, Sheet, fitted, width};
use crate::message::Locale;

/// Where the axis stands, and where the bars beside it begin.
const AXIS: i32 = 104;
const BARS: i32 = AXIS + 14;
const BAR: i32 = 12;
const TOP: i32 = 32;
/// How wide words may become.
pub(super) const WORDS: i32 = 400;
/// The size of what is bold, and so wider, and of the rest.
pub(super) const BOLD: i32 = 14;
pub(super) const PLAIN: i32 = 12;
/// So many lines of a reason are written; all of it stands in the title of the note and in the text that stands
/// for the picture.
const WHY: usize = 4;
/// From the bars to the words.
const GAP: i32 = 64;
const LINE: i32 = 17;
const BETWEEN: i32 = 10;
/// Fewer pixels between two ticks cannot be read.
const TICKS: i32 = 34;

const STYLE: &str = "\
.w{font-size:13px;font-weight:600}.l{stroke:var(--soft);fill:none}\
.ax{stroke:var(--ink);stroke-width:2}.af{stroke:var(--soft);stroke-width:2;stroke-dasharray:2 4}.d{fill:var(--paper);stroke:var(--line);stroke-width:2}\
.o{fill:var(--late);stroke:var(--late);stroke-linejoin:round;stroke-width:2}.ow{fill:var(--late)}\
.q{fill:none;stroke:var(--line);stroke-dasharray:4 3}.g{fill:url(#g);stroke:var(--back)}\
.now{fill:none;stroke:var(--ink);stroke-dasharray:2 4}.x{font-size:12px;fill:var(--soft);text-anchor:end}\
.st{fill:var(--line)}";

/// What stands beside the axis about a mark.
#[derive(Debug)]
pub(super) struct Note<'c> {
    pub(super) mark: &'c Mark,
    /// What is written: whether bold, and the words.
    pub(super) lines: Vec<(bool, String)>,
    /// Where it begins and how high it is.
    pub(super) top: i32,
    pub(super) high: i32,
}

/// The axis: days to heights.
#[derive(Debug)]
pub(super) struct Axis {
    first: NaiveDate,
    days: i32,
    high: i32,
}

impl Axis {
    fn y(&self, day: NaiveDate) -> i32 {
        let past = i32::try_from((day - self.first).num_days()).unwrap_or(0);
        let share = i64::from(past.clamp(0, self.days)) * i64::from(self.high) / i64::from(self.days);
        TOP + i32::try_from(share).unwrap_or(0)
    }
}

/// Draws a chronicle as SVG.
#[must_use]
pub fn timeline(chronicle: &Chronicle) -> String {
    let (mut notes, axis) = placed(chronicle);
    let dated = chronicle.marks.iter().filter(|mark| mark.days.is_some()).count();
    let (lanes, words) = lanes(chronicle);
    let mut sheet = Sheet::new(chronicle.language);
    sheet.markup(
        "<defs><pattern id=\"g\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">\
         <path d=\"M0 0V6\" stroke=\"var(--back)\" stroke-width=\"2.4\"/></pattern></defs>\n",
    );
    let mut foot = axis.as_ref().map_or(TOP, |axis| TOP + axis.high);
    if let Some(axis) = &axis {
        drawn(&mut sheet, axis, &notes, &lanes, chronicle.language, words);
    }
    foot = notes.iter().take(dated).map(|note| note.top + note.high).max().unwrap_or(foot).max(foot);
    for note in notes.iter_mut().skip(dated) {
        note.top = foot + BETWEEN;
        foot = note.top + note.high;
        sheet.circle("d", (words - 14, note.top + 6), 4);
    }
    notes.iter().for_each(|note| write(&mut sheet, note, words));
    let widest = notes
        .iter()
        .flat_map(|note| &note.lines)
        .map(|(bold, line)| width(line, if *bold { BOLD } else { PLAIN }));
    let wide = words + widest.max().unwrap_or(0) + 24;
    let size = signs_below(&mut sheet, chronicle, (wide, foot));
    let head =
        Head { title: &chronicle.title, desc: &chronicle.text(), language: chronicle.language, style: STYLE };
    sheet.finish(size, &head)
}

/// The axis with what stands on it.
fn drawn(sheet: &mut Sheet, axis: &Axis, notes: &[Note<'_>], lanes: &[i32], language: &str, words: i32) {
    ticks(sheet, axis, language);
    upright(sheet, axis, notes);
    let signs: Vec<_> = notes.iter().zip(lanes.iter().copied()).collect();
    signs.iter().for_each(|(note, lane)| lead(sheet, axis, note, *lane, words));
    // Of one day, what is more than a step is seen first.
    for steps in [true, false] {
        let such = signs.iter().filter(|(note, _)| (note.mark.kind == Kind::Step) == steps);
        such.for_each(|(note, lane)| sign(sheet, axis, note, *lane, words));
    }
}

/// What the signs mean that the words beside them do not say; and how large the picture is with that.
fn signs_below(sheet: &mut Sheet, chronicle: &Chronicle, (wide, foot): Point) -> Point {
    let signs = [("start", Kind::Start), ("end", Kind::End), ("back", Kind::Back)];
    let is_shown = |kind: Kind| chronicle.marks.iter().any(|mark| mark.kind == kind);
    let mut shown = signs.into_iter().filter(|(_, kind)| is_shown(*kind)).map(|(name, _)| name).peekable();
    match shown.peek() {
        None => (wide, foot + 24),
        Some(_) => key(sheet, Locale::of(chronicle.language), shown, (wide, foot + 28)),
    }
}

/// The notes, none on another, as near to their days as there is room; and the axis, long enough for them.
pub(super) fn placed(chronicle: &Chronicle) -> (Vec<Note<'_>>, Option<Axis>) {
    let mut notes: Vec<_> = chronicle.marks.iter().map(note).collect();
    let dated: Vec<_> = chronicle.marks.iter().filter_map(|mark| mark.days).collect();
    let (Some(first), Some(last)) =
        (dated.iter().map(|days| days.0).min(), dated.iter().map(|days| days.1).max())
    else {
        return (notes, None);
    };
    let within = || notes.iter().take(dated.len());
    let needed: i32 = within().map(|note| note.high + BETWEEN).sum();
    let days = i32::try_from((last - first).num_days()).unwrap_or(1).max(1);
    let axis = Axis { first, days, high: needed.max(days.min(260)).max(120) };
    settle(notes.get_mut(..dated.len()).unwrap_or_default(), &axis, TOP + axis.high + LINE - needed);
    (notes, Some(axis))
}

/// Puts each note where its day is, and those for which there is no room there side by side around their days.
fn settle(notes: &mut [Note<'_>], axis: &Axis, last: i32) {
    // Without the height of those before it, a note may stand where the one before it stands, or lower.
    // Where one would have to stand higher, both share the mean of what they want.
    // The sums of thousands of notes, and their products, are wider than a place in the picture.
    let mut shared: Vec<(i64, i64)> = Vec::new();
    let mut before = 0;
    for note in notes.iter() {
        let wanted = note.mark.days.map_or(0, |(first, _)| axis.y(first) - 6) - before;
        before += note.high + BETWEEN;
        let mut block = (i64::from(wanted), 1);
        let is_below = |block: (i64, i64), other: (i64, i64)| {
            other.0.saturating_mul(block.1) > block.0.saturating_mul(other.1)
        };
        while let Some((sum, count)) = shared.pop_if(|other| is_below(block, *other)) {
            block = (block.0 + sum, block.1 + count);
        }
        shared.push(block);
    }
    let means = shared.iter().flat_map(|(sum, count)| (0..*count).map(move |_| sum / count));
    let means = means.map(|mean| i32::try_from(mean).unwrap_or(i32::MIN));
    let mut before = 0;
    for (note, mean) in notes.iter_mut().zip(means) {
        note.top = mean.clamp(TOP - LINE, last.max(TOP - LINE)) + before;
        before += note.high + BETWEEN;
    }
}

fn note(mark: &Mark) -> Note<'_> {
    let when = if mark.who.is_empty() { mark.when.clone() } else { format!("{} · {}", mark.when, mark.who) };
    let mut lines = Vec::new();
    for (bold, text, most) in [(true, &mark.what, 2), (false, &when, 2), (false, &mark.why, WHY)] {
        let size = if bold { BOLD } else { PLAIN };
        lines.extend(fitted(text, size, WORDS, most).into_iter().map(|line| (bold, line)));
    }
    let high = LINE * i32::try_from(lines.len()).unwrap_or(1);
    Note { mark, lines, top: 0, high }
}

/// The lane of each bar, and where words begin.
fn lanes(chronicle: &Chronicle) -> (Vec<i32>, i32) {
    let mut ends: Vec<NaiveDate> = Vec::new();
    let mut lane = |mark: &Mark| {
        let (Kind::Phase | Kind::Plan, Some((start, end))) = (mark.kind, mark.days) else { return 0 };
        let free = ends.iter().position(|taken| *taken <= start);
        match free.and_then(|free| ends.get_mut(free)) {
            Some(taken) => *taken = end,
            None => ends.push(end),
        }
        i32::try_from(free.unwrap_or(ends.len() - 1)).unwrap_or(0)
    };
    let lanes: Vec<_> = chronicle.marks.iter().map(&mut lane).collect();
    let count = i32::try_from(ends.len()).unwrap_or(0);
    (lanes, BARS + count * (BAR + 4) + GAP)
}

fn ticks(sheet: &mut Sheet, axis: &Axis, language: &str) {
    let room = axis.high / TICKS;
    let months = axis.days / 30 + 1;
    let step = [1, 2, 3, 6, 12, 24, 60, 120, 240]
        .into_iter()
        .find(|step| months / step <= room.max(1))
        .unwrap_or(600);
    let start = axis.first.with_day(1).unwrap_or(axis.first);
    for month in 0..=months + 1 {
        let day = start.checked_add_months(Months::new(u32::try_from(month).unwrap_or(0)));
        let Some(day) = day.filter(|day| *day >= axis.first) else { continue };
        let number = day.year() * 12 + i32::try_from(day.month0()).unwrap_or(0);
        if number % step != 0 || (day - axis.first).num_days() > i64::from(axis.days) {
            continue;
        }
        let month = Locale::of(language).phrase(&format!("month/short/{}", day.month())).to_owned();
        let says = if step % 12 == 0 { day.year().to_string() } else { format!("{month} {}", day.year()) };
        let y = axis.y(day);
        sheet.path("ax", &format!("M{} {y}H{AXIS}", AXIS - 6));
        sheet.text("x", (AXIS - 13, y + 4), &says);
    }
}

/// The axis: up to the day as of which one looks, and dashed from there on.
fn upright(sheet: &mut Sheet, axis: &Axis, notes: &[Note<'_>]) {
    let now = notes.iter().find(|note| note.mark.kind == Kind::Now).and_then(|note| note.mark.days);
    let (foot, end) = (now.map_or(axis.high + TOP, |(day, _)| axis.y(day)), axis.high + TOP);
    sheet.path("ax", &format!("M{AXIS} {TOP}V{foot}"));
    if foot < end {
        sheet.path("af", &format!("M{AXIS} {foot}V{end}"));
    }
}

/// Where a bar stands.
fn left(lane: i32) -> i32 {
    BARS + lane * (BAR + 4)
}

/// The line from a mark to its words.
fn lead(sheet: &mut Sheet, axis: &Axis, note: &Note<'_>, lane: i32, words: i32) {
    let Some((start, _)) = note.mark.days else { return };
    let (y, to) = (axis.y(start), note.top + 8);
    let (class, from) = match note.mark.kind {
        Kind::Phase | Kind::Plan => ("l", left(lane) + BAR),
        Kind::Halt => ("l", words - GAP),
        Kind::Now => ("now", AXIS - 6),
        _ => ("l", AXIS + 6),
    };
    let (bend, middle, end) = (words - GAP + 6, words - GAP / 2 + 4, words - 8);
    sheet.path(class, &format!("M{from} {y}H{bend}C{middle} {y} {middle} {to} {end} {to}"));
}

/// The sign of a mark on the axis, or beside it.
fn sign(sheet: &mut Sheet, axis: &Axis, note: &Note<'_>, lane: i32, words: i32) {
    let Some((start, end)) = note.mark.days else { return };
    let (y, foot) = (axis.y(start), axis.y(end).max(axis.y(start) + 4));
    let bar = (left(lane), y, BAR, foot - y);
    match note.mark.kind {
        Kind::Start => sheet.circle("k", (AXIS, y), 6),
        Kind::Step => sheet.circle("st", (AXIS, y), 5),
        Kind::Back => sheet.path("ra", &format!("M{} {y}l11 -6v12z", AXIS - 6)),
        Kind::End => {
            sheet.rect("e", (AXIS - 9, y - 7, 18, 14), 5);
            sheet.rect("i", (AXIS - 6, y - 4, 12, 8), 3);
        }
        Kind::Phase => sheet.rect("b", bar, 3),
        Kind::Plan => sheet.rect("q", bar, 3),
        Kind::Halt => sheet.rect("g", (AXIS + 4, y, words - GAP - 4 - AXIS, foot - y), 2),
        Kind::Due => sheet.path("d", &diamond((AXIS, y))),
        Kind::Late => {
            sheet.path("o", &format!("M{AXIS} {}l8 14h-16z", y - 9));
            sheet.text("m", (AXIS, y + 4), "!");
        }
        Kind::Now => {}
    }
}

fn diamond((x, y): Point) -> String {
    format!("M{x} {}l7 7l-7 7l-7 -7z", y - 7)
}

fn write(sheet: &mut Sheet, note: &Note<'_>, words: i32) {
    sheet.open(&note.mark.line());
    let mut base = note.top + 12;
    for (bold, line) in &note.lines {
        let class = match (bold, note.mark.kind) {
            (true, Kind::Late) => "w ow",
            (true, _) => "w",
            _ => "n",
        };
        sheet.text(class, (words, base), line);
        base += LINE;
    }
    sheet.close();
}
