//! Consent: what somebody allows to be done with what they said, purpose by purpose.

use crate::model::declare::{choices, noun, record};
use crate::model::value::{Date, Id, Language, Text};

choices! {
    /// What something is allowed for.
    ConsentPurpose {
        /// To keep a record that one was there.
        AttendRecords = "attend_records",
        /// To be contacted.
        Contact = "contact",
        /// To be quoted by name.
        QuoteNamed = "quote_named",
        /// To be quoted without a name.
        QuoteAnonymous = "quote_anonymous",
        /// To be seen or heard.
        ImageAudio = "image_audio",
        /// To be counted.
        Statistics = "statistics",
        /// To be used in research.
        ResearchReuse = "research_reuse",
        /// To be published.
        Publication = "publication",
    }
}

choices! {
    /// Where a consent stands.
    closed ConsentState {
        /// Asked for.
        Requested = "requested",
        /// Given.
        Given = "given",
        /// Refused.
        Refused = "refused",
        /// Taken back.
        Withdrawn = "withdrawn",
        /// Run out.
        Expired = "expired",
    }
}

choices! {
    /// The ground in law (Regulation (EU) 2016/679, articles 6 and 9).
    LegalBasis {
        /// Consent, article 6(1)(a).
        Consent = "consent",
        /// A contract, article 6(1)(b).
        Contract = "contract",
        /// A duty in law, article 6(1)(c).
        LegalObligation = "legal_obligation",
        /// A task in the public interest, article 6(1)(e).
        PublicTask = "public_task",
        /// A legitimate interest, article 6(1)(f).
        LegitimateInterest = "legitimate_interest",
        /// Explicit consent to special categories of data, article 9(2)(a).
        ExplicitConsent = "explicit_consent",
    }
}

record! {
    /// A purpose, and whether it is allowed.
    PurposeConsent {
        must {
            /// What for.
            purpose: ConsentPurpose,
            /// Where it stands.
            state: ConsentState,
        }
        may {
            /// Since when.
            on: Option<Date>,
        }
    }
}

noun! {
    /// What one person allows; the person is known by a pseudonym only.
    Consent named note {
        must {
            /// The pseudonym.
            subject: String,
        }
        may {
            /// Where it stands as a whole.
            status: Option<ConsentState>,
            /// Why it stands so, of a step for which a reason was given.
            status_reason: Option<Box<Text>>,
            /// Purpose by purpose.
            purposes: Vec<PurposeConsent>,
            /// The ground in law.
            basis: Option<LegalBasis>,
            /// The language in which it was explained.
            language_shown: Option<Language>,
            /// Which version of the explanation was shown.
            text_version: Option<String>,
            /// Whether a guardian gave it, for a minor.
            by_guardian: bool,
            /// When it runs out.
            expires: Option<Date>,
            /// What else should be known.
            note: Option<Text>,
            /// The consent that it replaces.
            replaces: Option<Id<Consent>>,
        }
    }
}
