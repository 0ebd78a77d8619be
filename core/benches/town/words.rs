//! What people say, in Italian and sometimes in English as well.

use serde_json::json;
use tavolata::model::value::Text;

use crate::town::luck::Luck;

const WHO: &[&str] = &[
    "Mia sorella",
    "Una signora del quartiere",
    "Chi arriva da poco",
    "Un ragazzo che frequenta il CPIA",
    "La maggior parte delle madri con cui lavoriamo",
    "Chi non ha ancora la residenza",
    "Un utente dello sportello",
    "Le famiglie che seguiamo",
    "Gli operatori del front office",
    "Chi lavora su turni",
    "Molti di noi",
    "Un anziano della comunità senegalese",
];

const WHAT: &[&str] = &[
    "non sa a quale ufficio rivolgersi",
    "ha aspettato più di tre mesi per il primo appuntamento",
    "si è sentito chiedere un documento che nessuno rilascia più",
    "non riesce a prenotare perché il portale chiede lo SPID",
    "rinuncia, perché lo sportello apre soltanto la mattina",
    "deve portare con sé i figli per farsi tradurre quello che dice il medico",
    "ha ricevuto una lettera di cui non ha capito neppure l’oggetto",
    "teme che i suoi dati finiscano in Questura",
    "torna a casa senza risposta, e la volta dopo non viene più",
    "prende due autobus e perde mezza giornata di lavoro",
    "ha trovato un modulo solo in italiano, scritto in piccolo",
    "viene mandato dall’ASL al Comune e dal Comune di nuovo all’ASL",
    "non distingue il mediatore dall’impiegato e non si fida di nessuno dei due",
    "ha perso l’iscrizione al nido per una data sul calendario che nessuno aveva spiegato",
];

const THEN: &[&str] = &[
    "Basterebbe un foglio in quattro lingue all’ingresso.",
    "Da quando c’è la mediatrice del giovedì va molto meglio: è un’altra cosa.",
    "“Torni lunedì”, dicono; ma lunedì c’è un’altra persona e si ricomincia da capo.",
    "Serve qualcuno che accompagni la prima volta, poi si va da soli.",
    "Proponiamo che i due uffici si parlino una volta al mese.",
    "Abbiamo provato a telefonare, però il numero risponde solo dalle 9 alle 10.",
    "Nessuno le aveva detto che l’esenzione esiste e che si può chiedere.",
    "Gli operatori sono gentili, è il percorso che è troppo lungo.",
    "Sarebbe utile formare insieme chi lavora agli sportelli e le associazioni.",
    "Con l’orario serale del mercoledì potremmo venirci tutti.",
];

const WISH: &[&str] = &[
    "Aprire lo sportello anche di sera, almeno una volta alla settimana",
    "Garantire la mediazione linguistica su appuntamento in ogni sede",
    "Tradurre i moduli più usati e provarli con chi li deve compilare",
    "Accettare la dichiarazione di ospitalità al posto della residenza",
    "Istituire un tavolo permanente tra Comune, ASL e associazioni",
    "Affiancare ai canali digitali un aiuto di persona",
    "Formare insieme operatori e cittadini sui diritti di accesso",
    "Pubblicare un solo numero di telefono con risposta in più lingue",
    "Restituire ai partecipanti, entro tre mesi, ciò che si è deciso",
    "Prevedere uno spazio per i bambini durante gli incontri",
    "Mandare i promemoria degli appuntamenti nella lingua di chi li riceve",
    "Indicare sulla porta quali documenti servono e quali no",
    "Accompagnare alla prima visita chi non è mai stato dal medico di base",
    "Dare risposta scritta a ogni domanda respinta, con il motivo",
    "Tenere un posto libero al giorno per chi non riesce a prenotare",
    "Far provare il portale a chi lo userà, prima di cambiarlo",
];

const WALL: &[&str] = &[
    "Moduli solo in italiano",
    "Sportello chiuso negli orari in cui si può venire",
    "Residenza richiesta per l’iscrizione",
    "Prenotazione possibile solo con identità digitale",
    "Nessuna mediazione al primo colloquio",
    "Tempi d’attesa oltre i novanta giorni",
    "Uffici che non si parlano tra loro",
    "Timore di lasciare i propri dati",
    "Sede lontana e mal collegata",
    "Informazioni contraddittorie tra un ufficio e l’altro",
];

const ASK: &[&str] = &[
    "Che cosa vi ha aiutato, e che cosa vi ha fermato, la prima volta che siete venuti qui?",
    "Quali raccomandazioni rivolgereste a chi è titolare del servizio?",
    "Quale ruolo possono avere le associazioni nell’accompagnamento ai servizi?",
    "Da che cosa ci accorgeremmo, tra un anno, che qualcosa è cambiato?",
    "Che cosa viene prima, se non si può fare tutto?",
];

const ENGLISH: &[&str] = &[
    "Open the counter in the evening as well, at least once a week.",
    "Forms are in Italian only, in small print, and nobody has tried them with those who fill them in.",
    "Booking works with a digital identity only; whoever has none goes home and does not come back.",
    "From one office to the next the answer changes, and in the end people ask their neighbours.",
];

/// A contribution, 80 to 300 characters.
pub(crate) fn contribution(luck: &mut Luck) -> Text {
    let mut said = format!("{} {}.", luck.pick(WHO), luck.pick(WHAT));
    for _ in 0..=luck.below(2) {
        said.push(' ');
        said.push_str(luck.pick(THEN));
    }
    if luck.once_in(20) {
        // What must be escaped in JSON is read and written by a slower way.
        said = format!("\"{said}\"\n(dal verbale del tavolo)");
    }
    spoken(luck, &said, 12)
}

/// A recommendation or measure; another one for each number up to 16.
pub(crate) fn wish(luck: &mut Luck, number: usize, where_to: &str) -> Text {
    let said = format!("{}: {where_to}", WISH[number]);
    spoken(luck, &said, 8)
}

/// A title that somebody may have just entered.
pub(crate) fn own_wish(luck: &mut Luck) -> String {
    format!("{}: {}", luck.pick(WISH), own_name(luck.below(60_000)))
}

/// The title of a barrier; another one for each number up to 10.
pub(crate) fn wall(luck: &mut Luck, number: usize) -> Text {
    spoken(luck, WALL[number], 10)
}

/// Some lines about something.
pub(crate) fn lines(luck: &mut Luck) -> Text {
    let said = format!("{} {}. {}", luck.pick(WHO), luck.pick(WHAT), luck.pick(THEN));
    spoken(luck, &said, 10)
}

/// A guiding question.
pub(crate) fn question(luck: &mut Luck) -> Text {
    luck.pick(ASK).into()
}

/// A text, once in so many times with its translation.
fn spoken(luck: &mut Luck, said: &str, times: usize) -> Text {
    if !luck.once_in(times) {
        return said.into();
    }
    let english = luck.pick(ENGLISH);
    let versions = match luck.once_in(2) {
        true => json!({"it": said, "en": english}),
        false => json!({"it": said, "en": {"text": english, "by": "machine"}}),
    };
    serde_json::from_value(versions).unwrap()
}

/// A name of its own for each number: no two are alike, folded or not.
pub(crate) fn own_name(mut number: usize) -> String {
    const FIRST: &[&str] =
        &["Mon", "Cas", "Val", "Ser", "Bor", "Pie", "Tor", "San", "Ric", "Fol", "Gal", "Ver"];
    const NEXT: &[&str] =
        &["ta", "le", "ri", "no", "ve", "ga", "mo", "di", "zu", "pe", "ca", "so", "fi", "bu", "la", "ne"];
    let mut name = FIRST[number % FIRST.len()].to_owned();
    number /= FIRST.len();
    for _ in 0..2 {
        name.push_str(NEXT[number % NEXT.len()]);
        number /= NEXT.len();
    }
    while number > 0 {
        name.push_str(NEXT[number % NEXT.len()]);
        number /= NEXT.len();
    }
    name
}
