//! Numbers in a text that belong to one private person: mobile telephones of Italy, telephones of
//! other countries, bank accounts, passports and residence permits.

/// The account (IBAN) that begins at a place in a text: of a country's length, and with the check
/// digits of ISO 13616; spaces may stand in it.
pub(super) fn account(text: &str, at: usize) -> Option<&str> {
    let (before, from) = text.split_at_checked(at)?;
    let country = from.get(..2).filter(|_| !before.ends_with(char::is_alphanumeric))?;
    let length: usize = LENGTHS.split(' ').find_map(|it| it.strip_prefix(country))?.parse().ok()?;
    // The first four stand after the others, each letter for two digits, and 97 leaves 1.
    let (mut read, mut first, mut left) = (0, 0, 0);
    for (at, letter) in from.char_indices() {
        if letter == ' ' {
            continue;
        }
        let value = letter.to_digit(36).filter(|_| !letter.is_ascii_lowercase())?;
        let shift = if value > 9 { 100 } else { 10 };
        match read {
            0 | 1 => first = first * shift + value,
            2 | 3 if value > 9 => return None,
            2 | 3 => first = first * shift + value,
            _ => left = (left * shift + value) % 97,
        }
        read += 1;
        if read == length {
            let (account, after) = from.split_at_checked(at + 1)?;
            let fits = (left * 1_000_000 + first) % 97 == 1;
            return (fits && !after.starts_with(char::is_alphanumeric)).then_some(account);
        }
    }
    None
}

/// The lengths of accounts by country (ISO 13616 registry), of Europe and around the Mediterranean.
const LENGTHS: &str = "\
    AD24 AL28 AT20 AZ28 BA20 BE16 BG22 BY28 CH21 CY28 CZ24 DE22 DK18 EE20 EG29 ES24 FI18 FR27 GB22 \
    GE22 GR27 HR21 HU28 IE22 IL23 IQ23 IT27 JO30 KW30 LB28 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 \
    MK19 MT31 NL18 NO15 PK24 PL28 PS29 PT25 RO24 RS22 SE24 SI19 SK24 SM27 TN24 TR26 UA29 XK20";

/// Adds the numbers of passports and residence permits in a text: what follows upon such a word, and
/// has the form of one.
pub(super) fn add_documents<'t>(text: &'t str, found: &mut Vec<&'t str>) {
    // After the word come at most `n.`, `numero` and the like.
    let mut near = 0_u8;
    for word in text.split_whitespace() {
        let word = word.trim_matches(|letter: char| !letter.is_alphanumeric());
        if near > 0 && is_document(word) {
            near = 0;
            found.push(word);
        } else {
            let is_named = DOCUMENTS.split(' ').any(|it| word.eq_ignore_ascii_case(it));
            near = if is_named { 3 } else { near.saturating_sub(1) };
        }
    }
}

/// Six digits or more with at most three large letters among them.
fn is_document(word: &str) -> bool {
    let digits = word.bytes().filter(u8::is_ascii_digit).count();
    let letters = word.bytes().filter(u8::is_ascii_uppercase).count();
    (7..=10).contains(&word.len()) && digits >= 6 && letters < 4 && digits + letters == word.len()
}

const DOCUMENTS: &str = "passaporto passport passeport pasaporte soggiorno séjour residencia permit";

/// The telephone number of another country that begins at a place in a text: `+` or `00`, and no
/// code of Italy.
pub(super) fn foreign_telephone(text: &str, at: usize) -> Option<&str> {
    let (before, from) = text.split_at_checked(at)?;
    // Two noughts may be in the middle of a number that has spaces.
    let within = from.starts_with('0') && before.trim_end().ends_with(|letter: char| letter.is_ascii_digit());
    foreign(from).filter(|_| !within && begins_alone(before) && is_no_code(before))
}

/// The number at the beginning of a text.
fn foreign(from: &str) -> Option<&str> {
    let national = from.strip_prefix('+').or_else(|| from.strip_prefix("00"))?;
    if national.starts_with(['0', ' ']) || national.starts_with("39") {
        return None;
    }
    let (mut digits, mut last, mut dotted) = (0, 0, 0);
    let mut marked = false;
    for (at, letter) in national.char_indices() {
        match letter {
            '0'..='9' => {
                (digits, last, marked) = (digits + 1, at + 1, false);
            }
            ' ' | '.' | '-' | '(' | ')' if !marked || matches!(letter, '(' | ')') => {
                dotted += usize::from(letter == '.');
                marked = letter != '(';
            }
            _ => break,
        }
    }
    let (number, after) = from.split_at_checked(from.len() - national.len() + last)?;
    // Amounts have points between thousands.
    let is_amount = dotted > 0 && number.rsplit('.').take(dotted).all(|group| group.len() == 3);
    ((10..=14).contains(&digits) && !is_amount && ends(after)).then_some(number)
}

/// The mobile number of Italy that begins at a place in a text: ten digits from 3 on, perhaps after
/// +39.
pub(super) fn mobile_telephone(text: &str, at: usize) -> Option<&str> {
    let (before, from) = text.split_at_checked(at)?;
    number(from).filter(|_| stands_alone(before))
}

/// Ten digits at the beginning of a text: together, or with marks after the third and later.
fn number(from: &str) -> Option<&str> {
    let (mut digits, mut marks, mut slash) = (0, 0, false);
    for (at, letter) in from.char_indices() {
        match letter {
            '0'..='9' => digits += 1,
            ' ' | '.' | '-' | '/' if digits == 3 || (digits > 3 && marks > 0) => {
                marks += 1;
                slash |= letter == '/';
            }
            _ => break,
        }
        if digits == 10 {
            let (number, after) = from.split_at_checked(at + 1)?;
            // Numbers of acts have a slash, and a year after it.
            let of_act = slash && marks > 1;
            return (ends(after) && marks < 5 && !of_act).then_some(number);
        }
    }
    None
}

/// Whether a number ends before this, and is neither an amount nor an act of a year.
fn ends(after: &str) -> bool {
    let goes_on = |after: &str| after.starts_with(|letter: char| letter.is_alphanumeric());
    let unit = after.trim_start();
    let is_amount = unit.starts_with('€') || unit.starts_with("euro");
    !(goes_on(after) || after.strip_prefix([',', '/']).is_some_and(goes_on) || is_amount)
}

/// Whether a number after this begins here, and is neither the end of a longer one nor a code.
fn stands_alone(before: &str) -> bool {
    if !is_no_code(before) {
        return false;
    }
    let code = before.trim_end_matches([' ', '.', '-']);
    if code.ends_with("+39") || code.ends_with("0039") {
        return true;
    }
    // After the code of another country it goes on.
    let goes_on =
        code.rsplit([' ', '(']).next().is_some_and(|it| it.starts_with('+') || it.starts_with("00"));
    !goes_on && begins_alone(before)
}

/// Whether it is not said of what comes after this that it is a code or an amount.
fn is_no_code(before: &str) -> bool {
    let word = before.trim_end().rsplit([' ', '(']).next().unwrap_or_default();
    !["CIG", "CUP", "prot.", "Prot.", "€"].contains(&word)
}

/// Whether what comes after this is not the end of something longer.
fn begins_alone(before: &str) -> bool {
    let mut back = before.chars().rev();
    match (back.next(), back.next()) {
        (Some('.' | '/' | '-'), earlier) => !earlier.is_some_and(|letter| letter.is_ascii_digit()),
        (Some(last), _) => !(last.is_alphanumeric() || last == '+' || last == ','),
        (None, _) => true,
    }
}
