//! A canvas of letters: lines of a width, with headings, columns, bars and colour.

/// What a picture is drawn on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Canvas {
    /// How many columns wide.
    pub width: usize,
    /// Whether in colour (ANSI escape sequences).
    pub colour: bool,
}
