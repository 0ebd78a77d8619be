//! What the signs of a picture mean, below it.

use crate::diagram::svg::{Point, Sheet, width};
use crate::diagram::words::say;
use crate::message::Locale;

const SIZE: i32 = 12;

/// Draws signs with what they mean below a picture of a size, and says how large it is with them.
pub(super) fn key<'n>(
    sheet: &mut Sheet,
    locale: &Locale,
    signs: impl Iterator<Item = &'n str>,
    (wide, high): Point,
) -> Point {
    let (mut x, mut y) = (16, high + 6);
    let mut widest = wide;
    for name in signs {
        let says = say(locale, name);
        let room = 30 + width(&says, SIZE);
        if x > 16 && x + room > wide.max(300) - 16 {
            (x, y) = (16, y + 22);
        }
        match name {
            "start" => sheet.circle("k", (x + 8, y), 6),
            "end" => {
                sheet.rect("e", (x, y - 8, 20, 16), 5);
                sheet.rect("i", (x + 3, y - 5, 14, 10), 3);
            }
            _ => {
                sheet.path("r", &format!("M{x} {y}h22"));
                sheet.path("ra", &format!("M{x} {y}l9 -5v10z"));
            }
        }
        sheet.text("n", (x + 28, y + 4), &says);
        widest = widest.max(x + room + 16);
        x += room + 18;
    }
    (widest, y + 22)
}
