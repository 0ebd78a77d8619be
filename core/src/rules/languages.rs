//! Languages as rules compare them: under the shortest code that ISO 639 has for each; and the
//! places where languages are named.

use std::fmt::Display;

use crate::document::Edit;
use crate::model::value::{Language, Text, Translation, tag_of_name};
use crate::rules::finding::Found;
use crate::rules::glance::Glance;
use crate::rules::rule::Check;
use crate::rules::view::View;

/// The tag with a code of two letters in the place of one of three, where there is such a code.
fn shortened(tag: &str) -> Option<String> {
    let (code, rest) = split(tag);
    let short = short(code)?;
    Some(format!("{short}{rest}"))
}

/// Whether something else than a code stands where the code of a language is wanted: those that are
/// registered have two letters or three. One letter begins tags of another kind.
pub(super) fn is_no_code(tag: &str) -> bool {
    is_name(tag) || is_unassigned(tag)
}

fn is_name(tag: &str) -> bool {
    split(tag).0.len() > 3
}

/// Whether a code of two letters is that of no language.
fn is_unassigned(tag: &str) -> bool {
    let letter = |byte: u8| byte.to_ascii_lowercase().wrapping_sub(b'a');
    let &[first, second] = split(tag).0.as_bytes() else { return false };
    let seconds = ASSIGNED.get(usize::from(letter(first))).copied().unwrap_or_default();
    seconds.checked_shr(letter(second).into()).is_none_or(|seconds| seconds & 1 == 0)
}

/// For each first letter of a code of two, which second letters make one: every text is asked.
#[expect(clippy::indexing_slicing, reason = "reckoned by the compiler, which a slip would stop")]
const ASSIGNED: [u32; 26] = {
    let mut seconds = [0; 26];
    // `aar=aa `: the short code stands after four bytes, and the next after seven.
    let (mut at, codes) = (4, SHORT.as_bytes());
    while at + 1 < codes.len() {
        seconds[(codes[at] - b'a') as usize] |= 1 << (codes[at + 1] - b'a');
        at += 7;
    }
    // They stand for languages that have another code by now, or none of their own.
    let (mut at, former) = (0, b"bhiniwjijwmosh");
    while at + 1 < former.len() {
        seconds[(former[at] - b'a') as usize] |= 1 << (former[at + 1] - b'a');
        at += 2;
    }
    seconds
};

/// The tag that was meant where the name of a language stands in the place of its code.
fn tag_of_named(tag: &str) -> Option<String> {
    let (name, rest) = split(tag);
    tag_of_name(name).map(|tag| format!("{tag}{rest}"))
}

/// Whether two tags are of one language, whatever script or country they name.
pub(super) fn is_same(one: &str, other: &str) -> bool {
    let code = |tag| {
        let (code, _) = split(tag);
        short(code).or_else(|| tag_of_name(code)).unwrap_or(code)
    };
    one == other || code(one).eq_ignore_ascii_case(code(other))
}

/// Whether two tags say one thing.
pub(super) fn is_same_tag(one: &str, other: &str) -> bool {
    is_same(one, other) && split(one).1.eq_ignore_ascii_case(split(other).1)
}

/// Whether a tag is of Italian.
pub(super) fn is_italian(tag: &str) -> bool {
    is_same(tag, "it")
}

/// The code of the language, and the rest of the tag.
fn split(tag: &str) -> (&str, &str) {
    // Nearly every tag is two letters, and has no rest.
    if tag.len() < 3 {
        return (tag, "");
    }
    tag.find('-').and_then(|at| tag.split_at_checked(at)).unwrap_or((tag, ""))
}

/// The code of two letters for one of three.
fn short(code: &str) -> Option<&'static str> {
    // Nearly every code has two letters, and nothing is to be looked for.
    if code.len() != 3 {
        return None;
    }
    let mut pairs = SHORT.split(' ').filter_map(|pair| pair.split_once('='));
    pairs.find(|(long, _)| code.eq_ignore_ascii_case(long)).map(|(_, short)| short)
}

/// The checks of all places where a language is named. Three rules look at them, each for tags of its
/// own kind: with one set of checks, a page fetches them once.
pub(super) const WHEREVER_NAMED: &[Check] = &[
    Check::Head(|_, dossier, found| check_all(&dossier.languages, "languages", found)),
    Check::Text(Glance::VERSIONS, check_text),
    Check::Session(|_, session, found| check_all(&session.languages_offered, "languages_offered", found)),
    Check::Training(|_, training, found| check_all(&training.languages, "languages", found)),
    Check::Output(|_, output, found| check_all(&output.languages, "languages", found)),
    Check::Service(|_, service, found| {
        for (row, provided) in service.languages.iter().enumerate() {
            check(&provided.language, &format_args!("/languages/{row}/language"), found);
        }
    }),
    Check::Consent(|_, consent, found| {
        consent.language_shown.iter().for_each(|language| check(language, &"/language_shown", found));
    }),
    Check::Source(|_, source, found| {
        source.language.iter().for_each(|language| check(language, &"/language", found));
        source.frame_language.iter().for_each(|language| check(language, &"/frame_language", found));
    }),
];

/// Whether the rule that asks finds fault with a tag, and the tag that was meant where it is known.
fn meant(language: &Language, found: &Found<'_>) -> Option<Option<String>> {
    let tag = language.as_str();
    match found.code() {
        NAME_GIVEN => is_name(tag).then(|| tag_of_named(tag)),
        UNASSIGNED => is_unassigned(tag).then_some(None),
        _ => shortened(tag).map(Some),
    }
}

/// The code of the rule on names in the place of tags.
pub(super) const NAME_GIVEN: &str = "language/name-given";
/// The code of the rule on codes that are those of no language.
pub(super) const UNASSIGNED: &str = "language/unassigned";

fn check_all(languages: &[Language], field: &str, found: &mut Found<'_>) {
    for (row, language) in languages.iter().enumerate() {
        let named = |tag: &str| languages.iter().any(|it| it.as_str().eq_ignore_ascii_case(tag));
        // One that is named twice is another rule's business.
        if !meant(language, found).flatten().is_some_and(|tag| named(&tag)) {
            check(language, &format_args!("/{field}/{row}"), found);
        }
    }
}

fn check(language: &Language, at: &dyn Display, found: &mut Found<'_>) {
    let Some(meant) = meant(language, found) else { return };
    let named = ("found", language.as_str().into());
    match meant {
        Some(tag) => found.at(at, [named, ("short", tag.as_str().into())]).mend([Edit::replace(at, &tag)]),
        None => drop(found.at(at, [named])),
    }
}

/// Of a text, each version under its language; the mend moves the version.
fn check_text(_: &View<'_>, text: &Text, found: &mut Found<'_>) {
    let Text::Many(versions) = text else { return };
    for language in versions.texts.keys() {
        let Some(meant) = meant(language, found) else { continue };
        let named = ("found", language.as_str().into());
        let Some(tag) = meant else {
            found.here([named]);
            continue;
        };
        let finding = found.here([named, ("short", tag.as_str().into())]);
        if let Some(edits) = moved(text, language, &tag) {
            finding.mend(edits);
        }
    }
}

/// The edits that put a version of a text under another tag; none where that tag is taken.
fn moved(text: &Text, language: &Language, to: &str) -> Option<Vec<Edit>> {
    let Text::Many(versions) = text else { return None };
    let version = versions.texts.get(language)?;
    if versions.texts.keys().any(|other| other.as_str().eq_ignore_ascii_case(to)) {
        return None;
    }
    let added = match version.by {
        None => Edit::add(format!("/{to}"), &version.text.to_string()),
        Some(by) => Edit::add(format!("/{to}"), &Translation::new(version.text.to_string(), by)),
    };
    let original = versions.original.as_ref().filter(|original| *original == language);
    let renamed = original.map(|_| Edit::replace("/original", &to.to_owned()));
    Some([added, Edit::remove(format!("/{language}"))].into_iter().chain(renamed).collect())
}

/// The codes of ISO 639-2, both series, for which there is one in ISO 639-1.
const SHORT: &str = "\
    aar=aa abk=ab afr=af aka=ak alb=sq amh=am ara=ar arg=an arm=hy asm=as ava=av ave=ae aym=ay \
    aze=az bak=ba bam=bm baq=eu bel=be ben=bn bis=bi bod=bo bos=bs bre=br bul=bg bur=my cat=ca \
    ces=cs cha=ch che=ce chi=zh chu=cu chv=cv cor=kw cos=co cre=cr cym=cy cze=cs dan=da deu=de \
    div=dv dut=nl dzo=dz ell=el eng=en epo=eo est=et eus=eu ewe=ee fao=fo fas=fa fij=fj fin=fi \
    fra=fr fre=fr fry=fy ful=ff geo=ka ger=de gla=gd gle=ga glg=gl glv=gv gre=el grn=gn guj=gu \
    hat=ht hau=ha heb=he her=hz hin=hi hmo=ho hrv=hr hun=hu hye=hy ibo=ig ice=is ido=io iii=ii \
    iku=iu ile=ie ina=ia ind=id ipk=ik isl=is ita=it jav=jv jpn=ja kal=kl kan=kn kas=ks kat=ka \
    kau=kr kaz=kk khm=km kik=ki kin=rw kir=ky kom=kv kon=kg kor=ko kua=kj kur=ku lao=lo lat=la \
    lav=lv lim=li lin=ln lit=lt ltz=lb lub=lu lug=lg mac=mk mah=mh mal=ml mao=mi mar=mr may=ms \
    mkd=mk mlg=mg mlt=mt mon=mn mri=mi msa=ms mya=my nau=na nav=nv nbl=nr nde=nd ndo=ng nep=ne \
    nld=nl nno=nn nob=nb nor=no nya=ny oci=oc oji=oj ori=or orm=om oss=os pan=pa per=fa pli=pi \
    pol=pl por=pt pus=ps que=qu roh=rm ron=ro rum=ro run=rn rus=ru sag=sg san=sa sin=si slk=sk \
    slo=sk slv=sl sme=se smo=sm sna=sn snd=sd som=so sot=st spa=es sqi=sq srd=sc srp=sr ssw=ss \
    sun=su swa=sw swe=sv tah=ty tam=ta tat=tt tel=te tgk=tg tgl=tl tha=th tib=bo tir=ti ton=to \
    tsn=tn tso=ts tuk=tk tur=tr twi=tw uig=ug ukr=uk urd=ur uzb=uz ven=ve vie=vi vol=vo wel=cy \
    wln=wa wol=wo xho=xh yid=yi yor=yo zha=za zho=zh zul=zu";
