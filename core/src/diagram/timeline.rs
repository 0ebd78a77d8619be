//! A chronicle as a picture: one axis of time, to scale, and beside it what happened when.

use chrono::{Datelike, Months, NaiveDate};

use crate::diagram::chronicle::{Chronicle, Kind, Mark};
use crate::diagram::svg::{Head, Point, Sheet, width, wrapped};
use crate::message::Locale;

/// Where the axis stands, and where the bars beside it begin.
const AXIS: i32 = 104;
const BARS: i32 = AXIS + 14;
const BAR: i32 = 12;
const TOP: i32 = 56;
/// How wide words may become.
const WORDS: i32 = 400;
const BOLD: i32 = 13;
const PLAIN: i32 = 12;
const LINE: i32 = 17;
const BETWEEN: i32 = 10;
/// Fewer pixels between two ticks cannot be read.
const TICKS: i32 = 34;

const STYLE: &str = "\
.t{font-size:15px;font-weight:700}.w{font-size:13px;font-weight:600}.l{stroke:var(--soft);fill:none}\
.ax{stroke:var(--ink);stroke-width:2}.d{fill:var(--paper);stroke:var(--line);stroke-width:2}\
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
    let mut sheet = Sheet::new();
    sheet.markup(
        "<defs><pattern id=\"g\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">\
         <path d=\"M0 0V6\" stroke=\"var(--back)\" stroke-width=\"2.4\"/></pattern></defs>\n",
    );
    sheet.text("t", (16, 30), &chronicle.title);
    if let Some(axis) = &axis {
        ticks(&mut sheet, axis, chronicle.language);
        sheet.path("ax", &format!("M{AXIS} {TOP}V{}", TOP + axis.high));
        for (note, lane) in notes.iter().zip(&lanes) {
            sign(&mut sheet, axis, note, *lane, words);
        }
    }
    let mut foot = axis.map_or(TOP, |axis| TOP + axis.high);
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
        .map(|(bold, line)| width(line, if *bold { BOLD + 1 } else { PLAIN }));
    let wide = (words + widest.max().unwrap_or(0)).max(width(&chronicle.title, 16)) + 24;
    let head =
        Head { title: &chronicle.title, desc: &chronicle.text(), language: chronicle.language, style: STYLE };
    sheet.finish((wide, foot + 24), &head)
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
    let mut shared: Vec<(i32, i32)> = Vec::new();
    let mut before = 0;
    for note in notes.iter() {
        let wanted = note.mark.days.map_or(0, |(first, _)| axis.y(first) - 6) - before;
        before += note.high + BETWEEN;
        let mut block = (wanted, 1);
        while let Some((sum, count)) = shared.pop_if(|(sum, count)| *sum * block.1 > block.0 * *count) {
            block = (block.0 + sum, block.1 + count);
        }
        shared.push(block);
    }
    let means = shared.iter().flat_map(|(sum, count)| (0..*count).map(move |_| sum / count));
    let mut before = 0;
    for (note, mean) in notes.iter_mut().zip(means) {
        note.top = mean.clamp(TOP - LINE, last.max(TOP - LINE)) + before;
        before += note.high + BETWEEN;
    }
}

fn note(mark: &Mark) -> Note<'_> {
    let when = if mark.who.is_empty() { mark.when.clone() } else { format!("{} · {}", mark.when, mark.who) };
    let mut lines: Vec<_> = wrapped(&mark.what, BOLD, WORDS).into_iter().map(|line| (true, line)).collect();
    lines.extend(wrapped(&when, PLAIN, WORDS).into_iter().map(|line| (false, line)));
    let why = wrapped(&mark.why, PLAIN, WORDS);
    let more = why.len() > 2;
    for (place, line) in why.into_iter().filter(|line| !line.is_empty()).take(2).enumerate() {
        // All of it stands in the title of the note and in the text that stands for the picture.
        lines.push((false, if more && place == 1 { format!("{line} …") } else { line }));
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
    (lanes, BARS + count * (BAR + 4) + 48)
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
        sheet.text("x", (AXIS - 10, y + 4), &says);
    }
}

/// The sign of a mark on the axis, and the line from it to its words.
fn sign(sheet: &mut Sheet, axis: &Axis, note: &Note<'_>, lane: i32, words: i32) {
    let Some((start, end)) = note.mark.days else { return };
    let (y, foot) = (axis.y(start), axis.y(end).max(axis.y(start) + 4));
    let left = BARS + lane * (BAR + 4);
    let bar = (left, y, BAR, foot - y);
    let from = match note.mark.kind {
        Kind::Phase | Kind::Plan => left + BAR,
        Kind::Halt => words - 48,
        _ => AXIS + 6,
    };
    let class = if note.mark.kind == Kind::Now { "now" } else { "l" };
    sheet.path(class, &format!("M{from} {y}H{}L{} {}", words - 40, words - 6, note.top + 8));
    match note.mark.kind {
        Kind::Step => sheet.circle("st", (AXIS, y), 5),
        Kind::Phase => sheet.rect("b", bar, 3),
        Kind::Plan => sheet.rect("q", bar, 3),
        Kind::Halt => sheet.rect("g", (AXIS + 4, y, words - 52 - AXIS, foot - y), 2),
        Kind::Due => sheet.path("d", &diamond((AXIS, y))),
        Kind::Late => {
            sheet.path("o", &format!("M{AXIS} {}l8 14h-16z", y - 9));
            sheet.text("m", (AXIS, y + 4), "!");
        }
        Kind::Now => sheet.path("now", &format!("M{} {y}H{AXIS}", AXIS - 30)),
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
