//! Where and when somebody may be reached, without giving away what was withheld.

use crate::model::declare::{choices, record};
use crate::model::value::{Clock, Date, Decimal, Text, Weekday};
use crate::model::vocabulary::Visibility;

choices! {
    /// By what one is reached.
    ContactKind {
        /// An e-mail address.
        Email = "email",
        /// A telephone number.
        Telephone = "telephone",
        /// A web page.
        WebPage = "web_page",
        /// A postal address.
        PostalAddress = "postal_address",
    }
}

choices! {
    /// Why something known is not written down.
    WithheldReason {
        /// The source hides it.
        HiddenBySource = "hidden_by_source",
        /// It belongs to a private person.
        PersonalData = "personal_data",
        /// It would put somebody in danger, as the address of a shelter.
        Safety = "safety",
        /// There is no consent.
        NoConsent = "no_consent",
    }
}

record! {
    /// A way to reach an office or a function; never a private person's data without consent.
    Contact {
        must {
            /// By what one is reached.
            kind: ContactKind,
        }
        may {
            /// Whose it is, as an office or function.
            role: Option<Text>,
            /// The address or number; absent when withheld.
            value: Option<String>,
            /// Why the value is not given.
            withheld: Option<WithheldReason>,
            /// Who may see it.
            visibility: Option<Visibility>,
        }
    }
}

record! {
    /// A place where a service is given.
    Location {
        may {
            /// What the place is called.
            name: Option<Text>,
            /// The address, on one line; absent when withheld.
            address: Option<String>,
            /// Degrees north of the equator (WGS 84), from -90 to 90.
            latitude: Option<Decimal>,
            /// Degrees east of Greenwich (WGS 84), from -180 to 180.
            longitude: Option<Decimal>,
            /// How one gets there.
            transport: Option<Text>,
            /// Steps, lifts, toilets, hearing loops: what makes it accessible or not.
            accessibility: Vec<Text>,
            /// Why address and coordinates are not given.
            withheld: Option<WithheldReason>,
        }
    }
}

record! {
    /// Hours at which a service is open.
    OpeningHours {
        must {
            /// The days of the week.
            days: Vec<Weekday>,
        }
        may {
            /// When it opens.
            opens: Option<Clock>,
            /// When it closes.
            closes: Option<Clock>,
            /// The first day on which this holds.
            valid_from: Option<Date>,
            /// The last day on which this holds.
            valid_to: Option<Date>,
            /// What else one should know.
            note: Option<Text>,
        }
    }
}
