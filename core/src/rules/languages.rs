//! Languages as rules compare them: under the shortest code that ISO 639 has for each.

/// The tag with a code of two letters in the place of one of three, where there is such a code.
pub(super) fn shortened(tag: &str) -> Option<String> {
    let (code, rest) = split(tag);
    let short = short(code)?;
    Some(format!("{short}{rest}"))
}

/// Whether two tags are of one language, whatever script or country they name.
pub(super) fn is_same(one: &str, other: &str) -> bool {
    let code = |tag| {
        let (code, _) = split(tag);
        short(code).unwrap_or(code)
    };
    one == other || code(one).eq_ignore_ascii_case(code(other))
}

/// Whether two tags say one thing.
pub(super) fn is_same_tag(one: &str, other: &str) -> bool {
    is_same(one, other) && split(one).1.eq_ignore_ascii_case(split(other).1)
}

/// Whether a tag is of Italian.
pub(super) fn is_italian(tag: &str) -> bool {
    let (code, _) = split(tag);
    code.eq_ignore_ascii_case("it") || code.eq_ignore_ascii_case("ita")
}

/// The code of the language, and the rest of the tag.
fn split(tag: &str) -> (&str, &str) {
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
