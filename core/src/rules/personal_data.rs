//! What in a text belongs to one private person: an address, a number, a tax code.

use crate::letters::lower;
use crate::rules::glance::Letters;
use crate::rules::personal_numbers::{account, add_documents, foreign_telephone, mobile_telephone};

/// Something personal in a text: what it is, as a phrase, and the words themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Personal<'t> {
    pub(super) kind: &'static str,
    words: &'t str,
}

impl Personal<'_> {
    /// So much of it that its author finds it, and nobody else learns it.
    pub(super) fn masked(&self) -> String {
        let mut shown: String = self.words.chars().take(2).collect();
        shown.push('…');
        shown.extend(self.words.rsplit_once('@').map(|(_, host)| format!("@{host}")));
        shown
    }
}

/// The phrase for a telephone of another country: of an office, perhaps, for its number does not tell.
pub(super) const PHONE_ABROAD: &str = "personal_phone_abroad";

/// The first thing in a text that belongs to one private person.
pub(super) fn find(text: &str) -> Option<Personal<'_>> {
    all(text).into_iter().next()
}

/// Whatever in a text belongs to one private person, the same words as often as they stand there:
/// addresses and tax codes first, then numbers.
pub(super) fn all(text: &str) -> Vec<Personal<'_>> {
    let mut found = Vec::new();
    // Most texts have neither an address nor as many digits as a number or a tax code.
    if !Letters::of(text).may_be_personal() {
        return found;
    }
    for words in text.split(|letter: char| letter.is_whitespace() || ",;:()<>[]\"«»“”".contains(letter))
    {
        let words = words.trim_end_matches(['.', '!', '?', '/']);
        if is_personal_email(words) {
            found.push(Personal { kind: "personal_email", words });
        } else if is_personal_tax_code(words) {
            found.push(Personal { kind: "personal_tax_code", words });
        }
    }
    // What stands within a number begins no other.
    let mut end = 0;
    for (at, letter) in text.char_indices() {
        let begun = match letter {
            _ if at < end => None,
            '3' => mobile_telephone(text, at).map(|words| ("personal_phone", words)),
            '+' | '0' => foreign_telephone(text, at).map(|words| (PHONE_ABROAD, words)),
            'A'..='Z' => account(text, at).map(|words| ("personal_account", words)),
            _ => None,
        };
        if let Some((kind, words)) = begun {
            end = at + words.len();
            found.push(Personal { kind, words });
        }
    }
    let mut documents = Vec::new();
    add_documents(text, &mut documents);
    found.extend(documents.into_iter().map(|words| Personal { kind: "personal_document", words }));
    found
}

/// A text with something else in the place of whatever in it belongs to one private person.
pub(super) fn without(text: &str, mask: &str) -> String {
    let mut masked = text.to_owned();
    for personal in all(text) {
        masked = masked.replace(personal.words, mask);
    }
    masked
}

/// Whether an e-mail address has the form `name.surname@…`, where an initial may stand for one of
/// the two, and not that of an office.
pub(super) fn is_personal_email(text: &str) -> bool {
    let Some((before, host)) = text.split_once('@') else { return false };
    let Some((name, surname)) = before.split_once('.') else { return false };
    let is_name = |part: &str| part.chars().all(|letter| letter.is_alphabetic() || letter == '-');
    let lengths = (name.chars().count(), surname.chars().count());
    let are_names = is_name(name) && is_name(surname) && matches!(lengths, (1, 3..) | (3.., 1) | (3.., 3..));
    let of_office = |part: &str| {
        let part = lower(part);
        OFFICES.split(' ').any(|office| part.starts_with(office))
    };
    host.contains('.') && are_names && !of_office(name) && !of_office(surname)
}

/// Beginnings of words by which offices, and no people, are called.
const OFFICES: &str = "\
    accoglienza affari ambito amministrazione anagrafe antiviolenza archivio area asilo assess \
    associazion assistenza bandi biblioteca casa cent citta comun consiglio consorzio consulta \
    contabil contact contatti coop coordina cultura diritti direzione distretto educa emergenza ente \
    europ eventi fami fond formazione gare gestione giovani help immigra info integra intercultura \
    lavoro mail mediazione migra minori office orienta partecipa personale piani piano polit polizia \
    posta prefettura presidenza progett project protocollo provincia pubblic questura rapporti \
    regione relazioni rete risorse salute scuola segret serviz service settore sindaco social sport \
    staff stampa stranieri support tavolo territori tratta uffic unita urp utent volontari welfare";

/// Six letters, two digits, a letter, two digits, a letter, three digits, a letter; where a
/// digit stands, letters replace it when two people would share a code.
pub(super) fn is_personal_tax_code(text: &str) -> bool {
    let form = "AAAAAA99A99A999A";
    let fits = |(letter, form): (char, char)| match form {
        'A' => letter.is_ascii_alphabetic(),
        _ => letter.is_ascii_digit() || "LMNPQRSTUV".contains(letter.to_ascii_uppercase()),
    };
    text.chars().count() == form.len() && text.chars().zip(form.chars()).all(fits)
}
