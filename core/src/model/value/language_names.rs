//! Names of languages, for whoever writes one where its tag is wanted.

use crate::letters::lower;

/// The tag of a language that is called so, in one of the languages of the messages or in itself.
pub(crate) fn tag_of_name(name: &str) -> Option<&'static str> {
    // Nothing is to be looked for where there is a tag, as nearly everywhere, or a whole text.
    if !(4..=LONGEST).contains(&name.len()) {
        return None;
    }
    let name = lower(name.trim());
    let named = |line: &&&str| line.split(' ').skip(1).any(|known| known == name);
    NAMES.iter().find(named).and_then(|line| line.split(' ').next())
}

/// More bytes than the longest name has, with a space or two about it.
const LONGEST: usize = 40;

/// A tag, and the names of its language in Latin letters; other scripts would weigh more, in a page
/// that fetches them, than they help. Names that are tags themselves (`twi`) are no slips.
const NAMES: &[&str] = &[
    "am amharic amarico amharique amárico",
    "ar arabic arabo arabe árabe",
    "bg bulgarian bulgaro bulgare búlgaro",
    "bm bambara",
    "bn bengali bangla bengalese bengalí",
    "de german tedesco allemand alemán aleman deutsch",
    "en english inglese anglais inglés ingles",
    "es spanish spagnolo espagnol español espanol",
    "fa persian farsi persiano persan persa",
    "ff fulani fula fulah",
    "fr french francese français francais francés frances",
    "ha hausa haoussa",
    "hi hindi",
    "hr croatian croato croate croata hrvatski",
    "ig igbo",
    "it italian italiano italien",
    "ka georgian georgiano géorgien georgien",
    "ku kurdish curdo kurde kurdo",
    "ln lingala",
    "mk macedonian macedone macédonien macedonien macedonio",
    "nl dutch olandese neerlandese néerlandais neerlandais neerlandés nederlands",
    "om oromo",
    "pa punjabi panjabi pendjabi",
    "pl polish polacco polonais polaco polski",
    "ps pashto pashtu pashtun pachto pastún",
    "pt portuguese portoghese portugais portugués portugues português",
    "ro romanian rumeno romeno roumain rumano română romana",
    "ru russian russo russe ruso",
    "si sinhala singalese cinghalese cingalais cingalés",
    "so somali somalo",
    "sq albanian albanese albanais albanés albanes shqip",
    "sr serbian serbo serbe serbio srpski",
    "sw swahili",
    "ta tamil tamoul",
    "ti tigrinya tigrino tigrigna tigriña",
    "tl tagalog",
    "tr turkish turco turc türkçe turkce",
    "uk ukrainian ucraino ukrainien ucraniano",
    "ur urdu ourdou",
    "vi vietnamese vietnamita vietnamien",
    "wo wolof",
    "yo yoruba",
    "zh chinese cinese chinois chino",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::value::Language;

    #[test]
    fn a_name_leads_to_the_tag_of_its_language() {
        assert_eq!(tag_of_name("italiano"), Some("it"));
        assert_eq!(tag_of_name("Français"), Some("fr"));
        assert_eq!(tag_of_name(" arabo "), Some("ar"));
        assert_eq!(tag_of_name("it"), None);
        assert_eq!(tag_of_name("klingon"), None);
    }

    #[test]
    fn every_name_is_listed_once_with_a_tag() {
        let mut seen = std::collections::BTreeSet::new();
        for line in NAMES {
            let mut words = line.split(' ');
            assert!(words.next().is_some_and(|tag| tag.parse::<Language>().is_ok()), "{line}");
            for name in words {
                assert!(seen.insert(name), "{name} is listed twice");
                assert_eq!(name, name.to_lowercase(), "{name} is not in small letters");
                assert!((4..=LONGEST).contains(&name.len()), "{name} is never looked for");
            }
        }
    }
}
