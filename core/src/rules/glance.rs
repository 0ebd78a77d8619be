//! A glance at a text: what one pass over it can tell, so that most rules need not look closer.

use crate::model::value::Text;

/// What a text may have about it. Where a rule finds nothing in texts without some of it, the rule
/// is only asked about those that have it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Glance(u8);

impl Glance {
    /// It has versions by language.
    pub(crate) const VERSIONS: Self = Self(1);
    /// A version of it is short, or begins like the sample text that begins so many drafts.
    pub(crate) const SHORT: Self = Self(1 << 1);
    /// A version of it has spaces around it, or two spaces together.
    pub(crate) const SPACED: Self = Self(1 << 2);
    /// A version of it has nothing but spaces.
    pub(crate) const BLANK: Self = Self(1 << 3);
    /// A version of it has what stands in an address, or as many digits as a number of somebody.
    pub(crate) const PERSONAL: Self = Self(1 << 4);

    /// What can be told of a text.
    pub(super) fn of(text: &Text) -> Self {
        match text {
            Text::Plain(text) => Self::of_version(text),
            Text::Many(versions) => {
                let each = versions.texts.values().map(|version| Self::of_version(&version.text));
                each.fold(Self::VERSIONS, |all, one| Self(all.0 | one.0))
            }
        }
    }

    /// Whether it has any of this.
    pub(super) fn meets(self, wanted: Self) -> bool {
        self.0 & wanted.0 != 0
    }

    fn of_version(text: &str) -> Self {
        // Most begin and end with a letter of ASCII, and have nothing to be trimmed.
        let is_plain = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_graphic);
        let bytes = text.as_bytes();
        let words = if is_plain(bytes.first()) && is_plain(bytes.last()) { text } else { text.trim() };
        let letters = Letters::of(text);
        let has = |glance: Self, has: bool| if has { glance.0 } else { 0 };
        Self(
            has(Self::SHORT, words.len() <= SHORT || words.starts_with(['l', 'L']))
                | has(Self::SPACED, letters.gap || words.len() < text.len())
                | has(Self::BLANK, words.is_empty())
                | has(Self::PERSONAL, letters.may_be_personal()),
        )
    }
}

/// So many bytes are short.
pub(crate) const SHORT: usize = 18;

/// So many bytes are counted in a byte, so that many stand in one register of the processor.
const PIECE: usize = 128;

/// What the letters of a text tell, counted without a branch: every text is read to its end here.
pub(super) struct Letters {
    digits: u32,
    /// Whether there is what stands in every address.
    at: bool,
    /// Whether two spaces stand together.
    gap: bool,
}

impl Letters {
    pub(super) fn of(text: &str) -> Self {
        let (mut digits, mut at, mut gap) = (0_u32, 0_u8, 0_u8);
        let bytes = text.as_bytes();
        for piece in bytes.chunks(PIECE) {
            let is_digit = |byte: &u8| u8::from(byte.wrapping_sub(b'0') < 10);
            digits += u32::from(piece.iter().map(is_digit).sum::<u8>());
            at |= piece.iter().fold(0, |any, byte| any | u8::from(*byte == b'@'));
        }
        for (byte, next) in bytes.iter().zip(bytes.get(1..).unwrap_or_default()) {
            gap |= u8::from(*byte == b' ') & u8::from(*next == b' ');
        }
        let (at, gap) = (at > 0, gap > 0);
        Self { digits, at, gap }
    }

    /// Whether an address may stand there, a telephone number or a tax code: neither of these has
    /// fewer than five digits.
    pub(super) fn may_be_personal(&self) -> bool {
        self.at || self.digits >= 5
    }
}
