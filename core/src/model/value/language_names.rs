//! Names of languages, for whoever writes one where its tag is wanted.

/// The tag of a language that is called so, in one of the languages of the messages or in itself.
pub(crate) fn tag_of_name(name: &str) -> Option<&'static str> {
    // Nothing is to be looked for where there is a tag, as nearly everywhere, or a whole text.
    if !(4..=LONGEST).contains(&name.len()) {
        return None;
    }
    let name = name.trim().to_lowercase();
    let named = |line: &&&str| line.split(' ').skip(1).any(|known| known == name);
    NAMES.iter().find(named).and_then(|line| line.split(' ').next())
}

/// More bytes than the longest name has, with a space or two about it.
const LONGEST: usize = 40;

/// A tag, and the names of its language; those that are tags themselves (`twi`) are no slips.
const NAMES: &[&str] = &[
    "am amharic amarico amharique amárico አማርኛ الأمهرية",
    "ar arabic arabo arabe árabe arabisch العربية عربي",
    "bg bulgarian bulgaro bulgare búlgaro български البلغارية",
    "bm bambara البمبارية",
    "bn bengali bangla bengalese bengalí বাংলা البنغالية",
    "ckb sorani",
    "de german tedesco allemand alemán aleman deutsch الألمانية",
    "en english inglese anglais inglés ingles الإنجليزية",
    "es spanish spagnolo espagnol español espanol castellano castigliano castilian الإسبانية",
    "fa persian farsi persiano persan persa فارسی الفارسية",
    "ff fulani fula fulah pular pulaar peul الفولانية",
    "fr french francese français francais francés frances الفرنسية",
    "ha hausa haoussa الهوسا",
    "hi hindi हिन्दी الهندية",
    "hr croatian croato croate croata hrvatski الكرواتية",
    "ig igbo",
    "it italian italiano italien italienisch الإيطالية",
    "ka georgian georgiano géorgien georgien ქართული الجورجية",
    "kmr kurmanji",
    "ku kurdish curdo kurde kurdo kurdî kurdi الكردية",
    "ln lingala",
    "mk macedonian macedone macédonien macedonien macedonio македонски المقدونية",
    "nl dutch olandese neerlandese néerlandais neerlandais neerlandés nederlands الهولندية",
    "om oromo الأورومية",
    "pa punjabi panjabi pendjabi panyabí ਪੰਜਾਬੀ البنجابية",
    "pl polish polacco polonais polaco polski البولندية",
    "ps pashto pashtu pashtun pachto pastún پښتو البشتو",
    "pt portuguese portoghese portugais portugués portugues português البرتغالية",
    "ro romanian rumeno romeno roumain rumano română romana moldavo moldovan الرومانية",
    "ru russian russo russe ruso русский الروسية",
    "si sinhala singalese cinghalese cingalais cingalés සිංහල السنهالية",
    "so somali somalo soomaali الصومالية",
    "sq albanian albanese albanais albanés albanes shqip الألبانية",
    "sr serbian serbo serbe serbio српски srpski الصربية",
    "sw swahili kiswahili السواحيلية",
    "ta tamil tamoul தமிழ் التاميلية",
    "ti tigrinya tigrino tigrigna tigriña ትግርኛ التغرينية",
    "tl tagalog",
    "tr turkish turco turc türkçe turkce التركية",
    "uk ukrainian ucraino ukrainien ucraniano українська الأوكرانية",
    "ur urdu ourdou اردو الأردية",
    "vi vietnamese vietnamita vietnamien الفيتنامية",
    "wo wolof الولوفية",
    "yo yoruba",
    "zh chinese cinese chinois chino mandarin mandarino 中文 الصينية",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::value::Language;

    #[test]
    fn a_name_leads_to_the_tag_of_its_language() {
        assert_eq!(tag_of_name("italiano"), Some("it"));
        assert_eq!(tag_of_name("Français"), Some("fr"));
        assert_eq!(tag_of_name(" العربية "), Some("ar"));
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
