//! SVG: shapes and text as markup, the same bytes everywhere, legible in light and in dark.

use std::fmt::Write as _;

/// A colour by name, in light and in dark.
pub(super) type Tint = (&'static str, &'static str, &'static str);

/// The colours. What is written or drawn in one on `paper` or `box` can be read by people with weak sight
/// (WCAG 2.2 AA): a test reckons it.
pub(super) const TINTS: &[Tint] = &[
    ("paper", "#ffffff", "#11161d"),
    ("box", "#eef3fb", "#1d2836"),
    ("ink", "#16202c", "#e8eef6"),
    ("soft", "#51606f", "#a9b7c6"),
    ("line", "#33506f", "#9cc0ea"),
    ("back", "#9a3b0a", "#ffb066"),
    ("end", "#1f6b3a", "#79d39a"),
    ("late", "#b3121d", "#ff8f8f"),
];

/// What a class looks like.
const CLASSES: &str = "\
text{font-family:system-ui,sans-serif;fill:var(--ink)}\
.t{font-size:15px;font-weight:700}\
.s{font-size:13px;font-weight:600;text-anchor:middle}\
.v{font-size:12px;text-anchor:middle}\
.n{font-size:12px;fill:var(--soft)}\
.m{font-size:10px;font-weight:700;text-anchor:middle;fill:var(--paper)}\
.p{fill:var(--paper)}\
.b{fill:var(--box);stroke:var(--line);stroke-width:1.5}\
.e{fill:var(--box);stroke:var(--end);stroke-width:1.5}\
.i{fill:none;stroke:var(--end);stroke-width:1.5}\
.a{fill:var(--paper);stroke:var(--soft);stroke-width:1.5;stroke-dasharray:4 3}\
.k{fill:var(--ink)}\
.h{fill:none;stroke:var(--paper);stroke-width:6}\
.f{fill:none;stroke:var(--line);stroke-width:1.6}\
.r{fill:none;stroke:var(--back);stroke-width:1.6}\
.fa{fill:var(--line)}\
.ra{fill:var(--paper);stroke:var(--back);stroke-width:1.6;stroke-linejoin:round}\
.rv{fill:var(--back)}";

/// A picture that is being drawn. In languages that are written from the right everything is drawn as for
/// those written from the left, and mirrored in the end; only letters are not.
pub(super) struct Sheet {
    body: String,
    mirrored: bool,
}

/// What a picture is called, and what it says to those who do not see it.
pub(super) struct Head<'h> {
    pub(super) title: &'h str,
    pub(super) desc: &'h str,
    pub(super) language: &'h str,
    /// Of what it shows besides the common classes.
    pub(super) style: &'h str,
}

impl Sheet {
    pub(super) fn new(language: &str) -> Self {
        Self { body: String::new(), mirrored: is_from_the_right(language) }
    }

    pub(super) fn rect(&mut self, class: &str, (x, y, width, height): Frame, round: i32) {
        let _ = writeln!(
            self.body,
            r#"<rect class="{class}" x="{x}" y="{y}" width="{width}" height="{height}" rx="{round}"/>"#
        );
    }

    pub(super) fn circle(&mut self, class: &str, (x, y): Point, radius: i32) {
        let _ = writeln!(self.body, r#"<circle class="{class}" cx="{x}" cy="{y}" r="{radius}"/>"#);
    }

    pub(super) fn path(&mut self, class: &str, path: &str) {
        let _ = writeln!(self.body, r#"<path class="{class}" d="{path}"/>"#);
    }

    pub(super) fn text(&mut self, class: &str, (x, y): Point, text: &str) {
        let (x, turned) = if self.mirrored { (-x, r#" transform="scale(-1 1)""#) } else { (x, "") };
        let text = escaped(text);
        let _ = writeln!(self.body, r#"<text class="{class}" x="{x}" y="{y}"{turned}>{text}</text>"#);
    }

    /// Markup as it is.
    pub(super) fn markup(&mut self, markup: &str) {
        self.body.push_str(markup);
    }

    /// Opens a group with a title of its own, which a pointer resting on it shows.
    pub(super) fn open(&mut self, title: &str) {
        let _ = writeln!(self.body, "<g><title>{}</title>", escaped(title));
    }

    pub(super) fn close(&mut self) {
        self.body.push_str("</g>\n");
    }

    /// The whole picture: what was drawn in a frame of that size, and above it what it is called.
    pub(super) fn finish(self, (wide, high): Point, head: &Head<'_>) -> String {
        let tint = |dark: bool| {
            TINTS.iter().fold(String::new(), |mut out, (name, light, night)| {
                let _ = write!(out, "--{name}:{};", if dark { night } else { light });
                out
            })
        };
        let Head { title, desc, language, style } = head;
        let lines = fitted(title, TITLE, (wide - 2 * EDGE).max(360), 2);
        let (mut above, mut foot) = (Self { body: String::new(), ..self }, 30);
        let mut width = wide;
        for line in &lines {
            above.text("t", (EDGE, foot), line);
            width = width.max(self::width(line, TITLE) + 2 * EDGE);
            foot += 20;
        }
        let (height, down) = (high + foot - 20, foot - 20);
        let (direction, turned) = match self.mirrored {
            true => (" direction=\"rtl\"", format!(" transform=\"matrix(-1 0 0 1 {width} 0)\"")),
            false => ("", String::new()),
        };
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" \
             role=\"img\" aria-labelledby=\"t d\" lang=\"{language}\"{direction}>\n<title id=\"t\">{}</title>\n<desc id=\"d\">{}</desc>\n\
             <style>svg{{{}}}@media(prefers-color-scheme:dark){{svg{{{}}}}}{CLASSES}{style}</style>\n\
             <rect class=\"p\" width=\"{width}\" height=\"{height}\" rx=\"8\"/>\n\
             <g{turned}>\n{}<g transform=\"translate(0 {down})\">\n{}</g>\n</g>\n</svg>\n",
            escaped(title),
            escaped(desc),
            tint(false),
            tint(true),
            above.body,
            self.body,
        )
    }
}

/// The size of a title, which is bold, and how far from the edge it begins.
const TITLE: i32 = 17;
const EDGE: i32 = 16;

/// A place: how far from the left, how far from the top.
pub(super) type Point = (i32, i32);
/// A rectangle: left, top, width, height.
pub(super) type Frame = (i32, i32, i32, i32);

pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// How wide a text is at most, in the fonts that systems have.
pub(super) fn width(text: &str, size: i32) -> i32 {
    let share = |letter: char| match letter {
        'i' | 'j' | 'l' | 't' | 'f' | 'r' | 'I' | ' ' | '.' | ',' | ':' | ';' | '\'' | '’' | '|' | '('
        | ')' | '-' => 38,
        'm' | 'w' | 'M' | 'W' | '—' | '…' | '→' => 92,
        'A'..='Z' => 72,
        // Arabic: what stands above and below letters takes no room of its own.
        '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | APART | TOGETHER => 0,
        '\u{620}'..='\u{6ff}' => 54,
        letter if letter > '\u{2e80}' => 105,
        _ => 61,
    };
    let shares: i32 = text.chars().map(share).sum();
    (shares * size + 99) / 100
}

/// Breaks a text into lines of at most a width, between words.
pub(super) fn wrapped(text: &str, size: i32, most: i32) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if width(line, size) + width(word, size) + width(" ", size) <= most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// Breaks a text of somebody's own into so many lines at most, none wider than that: what is wider than a
/// line is broken within, what is longer ends in dots.
pub(super) fn fitted(text: &str, size: i32, most: i32, lines: usize) -> Vec<String> {
    let mut fitted = wrapped(broken(text, size, most).trim_end(), size, most);
    if fitted.len() > lines
        && let Some(last) = lines.checked_sub(1).and_then(|last| fitted.get_mut(last))
    {
        end_in_dots(last, size, most);
    }
    fitted.truncate(lines);
    hold_together(&mut fitted);
    fitted.retain(|line| !line.is_empty());
    fitted
}

/// A text of which no word is wider than a line.
fn broken(text: &str, size: i32, most: i32) -> String {
    let mut broken = String::new();
    for word in text.split_whitespace() {
        let mut wide = 0;
        for letter in word.chars() {
            let own = width(letter.encode_utf8(&mut [0; 4]), size);
            wide += own;
            if wide > most {
                broken.push(' ');
                wide = own;
            }
            broken.push(letter);
        }
        broken.push(' ');
    }
    broken
}

/// Ends a line in dots, with as many of its words as there is room for.
fn end_in_dots(line: &mut String, size: i32, most: i32) {
    while width(line, size) + width(" …", size) > most && !line.is_empty() {
        match line.rfind(' ') {
            Some(word) => line.truncate(word),
            None => drop(line.pop()),
        }
    }
    line.push_str(" …");
}

/// What runs in its own direction does so on each of its lines.
fn hold_together(lines: &mut [String]) {
    let mut open = false;
    for line in lines {
        if open {
            line.insert(0, APART);
        }
        open = line.rfind(APART) > line.rfind(TOGETHER);
        if open {
            line.push(TOGETHER);
        }
    }
}

/// What stands between these runs in its own direction, whatever is written around it (Unicode: FSI, PDI).
const APART: char = '\u{2068}';
const TOGETHER: char = '\u{2069}';

/// Whether a language is written from right to left.
pub(super) fn is_from_the_right(language: &str) -> bool {
    let language = language.split('-').next().unwrap_or_default();
    ["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"].contains(&language)
}

/// A text of somebody's own within one in a language: where it runs the other way, it is held together.
pub(super) fn isolated(text: &str, language: &str) -> String {
    let is_leftward = |letter: char| matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}');
    let from_the_right = is_from_the_right(language);
    if text.chars().any(|letter| letter.is_alphabetic() && is_leftward(letter) != from_the_right) {
        return format!("{APART}{text}{TOGETHER}");
    }
    text.to_owned()
}

/// A line with its corners rounded.
pub(super) fn rounded(points: &[Point], radius: i32) -> String {
    let mut kept: Vec<Point> = Vec::new();
    for point in points {
        if let [.., before, last] = kept[..]
            && ((before.0 == last.0 && last.0 == point.0) || (before.1 == last.1 && last.1 == point.1))
        {
            kept.pop();
        }
        if kept.last() != Some(point) {
            kept.push(*point);
        }
    }
    let mut out = String::new();
    let Some(first) = kept.first() else { return out };
    let _ = write!(out, "M{} {}", first.0, first.1);
    for corner in kept.windows(3) {
        let [before, at, after] = corner else { continue };
        let room = (length(*before, *at) / 2).min(length(*at, *after) / 2).min(radius);
        let (from, to) = (toward(*at, *before, room), toward(*at, *after, room));
        let _ = write!(out, "L{} {}Q{} {} {} {}", from.0, from.1, at.0, at.1, to.0, to.1);
    }
    if let Some(last) = kept.last() {
        let _ = write!(out, "L{} {}", last.0, last.1);
    }
    out
}

fn length(one: Point, two: Point) -> i32 {
    (one.0 - two.0).abs() + (one.1 - two.1).abs()
}

fn toward(from: Point, to: Point, far: i32) -> Point {
    (from.0 + (to.0 - from.0).signum() * far, from.1 + (to.1 - from.1).signum() * far)
}
