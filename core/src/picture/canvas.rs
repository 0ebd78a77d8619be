//! A canvas of letters: how wide it is, and whether it has colours.

/// What a picture is drawn on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Canvas {
    /// How many columns wide; less than 40 counts as 40, more than 200 as 200.
    pub width: usize,
    /// Whether in colour (ANSI escape sequences).
    pub colour: bool,
}

impl Canvas {
    /// The columns that are drawn on.
    pub(super) fn columns(self) -> usize {
        self.width.clamp(40, 200)
    }
}
