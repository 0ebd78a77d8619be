//! Text with ink: letters, each with its colour, measured and wrapped by the columns they take.

use crate::picture::width;

/// What a letter is written with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Ink {
    #[default]
    Plain,
    Bold,
    Dim,
    Red,
    Green,
    Yellow,
    Blue,
    Magenta,
    Cyan,
    /// Headings.
    Head,
}

impl Ink {
    /// The parameters of the escape sequence that turns it on.
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Bold => "1",
            Self::Dim => "2",
            Self::Red => "31",
            Self::Green => "32",
            Self::Yellow => "33",
            Self::Blue => "34",
            Self::Magenta => "35",
            Self::Cyan => "36",
            Self::Head => "1;36",
        }
    }
}

/// Letters with ink.
#[derive(Debug, Clone, Default)]
pub(super) struct Rich(Vec<(char, Ink)>);

impl Rich {
    pub(super) fn new() -> Self {
        Self::default()
    }

    pub(super) fn plain(text: impl AsRef<str>) -> Self {
        Self::of(Ink::Plain, text)
    }

    pub(super) fn dim(text: impl AsRef<str>) -> Self {
        Self::of(Ink::Dim, text)
    }

    pub(super) fn bold(text: impl AsRef<str>) -> Self {
        Self::of(Ink::Bold, text)
    }

    pub(super) fn of(ink: Ink, text: impl AsRef<str>) -> Self {
        Self::new().and(ink, text)
    }

    /// The same with more text behind it.
    pub(super) fn and(mut self, ink: Ink, text: impl AsRef<str>) -> Self {
        self.0.extend(text.as_ref().chars().filter_map(harmless).map(|letter| (letter, ink)));
        self
    }

    /// The same with another behind it.
    pub(super) fn then(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        self
    }

    /// The same, filled with spaces up to a width.
    pub(super) fn pad(self, width: usize) -> Self {
        let missing = width.saturating_sub(self.width());
        self.and(Ink::Plain, " ".repeat(missing))
    }

    pub(super) fn width(&self) -> usize {
        columns(&self.0)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn letters(&self) -> &[(char, Ink)] {
        &self.0
    }

    /// The same as one word, so that it is not wrapped.
    pub(super) fn unbroken(self) -> Self {
        let kept = |letter| if letter == ' ' { '\u{a0}' } else { letter };
        Self(self.0.into_iter().map(|(letter, ink)| (kept(letter), ink)).collect())
    }

    /// Several, with a separator between them.
    pub(super) fn join(parts: impl IntoIterator<Item = Self>, separator: &str) -> Self {
        let some = parts.into_iter().filter(|part| !part.is_empty()).enumerate();
        some.fold(Self::new(), |all, (number, part)| {
            let all = if number == 0 { all } else { all.and(Ink::Dim, separator) };
            all.then(part)
        })
    }

    /// Its lines at a width; at least one. Words longer than a line are cut.
    pub(super) fn wrap(&self, width: usize) -> Vec<Self> {
        let mut lines = vec![Self::new()];
        let mut gap = 0;
        for word in self.0.split(|(letter, _)| *letter == ' ') {
            if !word.is_empty() {
                place(&mut lines, gap, word, width.max(2));
                gap = 0;
            }
            gap += 1;
        }
        lines
    }
}

fn columns(letters: &[(char, Ink)]) -> usize {
    letters.iter().map(|(letter, _)| width::of(*letter)).sum()
}

/// Puts a word on the last line or, where it does not fit, on a new one.
fn place(lines: &mut Vec<Rich>, gap: usize, word: &[(char, Ink)], width: usize) {
    let used = lines.last().map_or(0, Rich::width);
    if used > 0 && used + gap + columns(word) > width {
        lines.push(Rich::new());
    } else if used > 0
        && let Some(line) = lines.last_mut()
    {
        line.0.extend(std::iter::repeat_n((' ', Ink::Plain), gap));
    }
    let mut used = lines.last().map_or(0, Rich::width);
    for &(letter, ink) in word {
        if used + width::of(letter) > width {
            lines.push(Rich::new());
            used = 0;
        }
        used += width::of(letter);
        if let Some(line) = lines.last_mut() {
            line.0.push((letter, ink));
        }
    }
}

/// Texts come from anywhere: what would steer the terminal or turn the direction of writing is
/// left out, and every kind of white space but the one that does not break is a space.
fn harmless(letter: char) -> Option<char> {
    match letter {
        '\u{a0}' => Some(letter),
        _ if letter.is_whitespace() => Some(' '),
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => None,
        _ if letter.is_control() => None,
        _ => Some(letter),
    }
}
