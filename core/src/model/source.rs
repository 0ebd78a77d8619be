//! Sources, and provenance: where each fact was found and how sure it is.

use crate::model::declare::{choices, noun, record};
use crate::model::stakeholder::Stakeholder;
use crate::model::value::{AnyId, Date, Id, Language, PartialDate, Text};

choices! {
    /// What kind of document a source is.
    SourceKind {
        /// A piece of news.
        News = "news",
        /// A page of an institution.
        InstitutionalPage = "institutional_page",
        /// A page of a partner.
        PartnerPage = "partner_page",
        /// A report.
        Report = "report",
        /// An administrative act.
        Act = "act",
        /// A law.
        Law = "law",
        /// A data set.
        Dataset = "dataset",
        /// An interview.
        Interview = "interview",
    }
}

choices! {
    /// How a fact is known.
    closed FactStatus {
        /// The source says it.
        Stated = "stated",
        /// It follows from what sources say, by an argument.
        Inferred = "inferred",
        /// It is computed from other facts.
        Derived = "derived",
        /// No source says it.
        NotStated = "not_stated",
        /// It is known and not written down.
        Withheld = "withheld",
        /// There is nothing to be said.
        NotApplicable = "not_applicable",
        /// Sources disagree.
        Contradicted = "contradicted",
    }
}

noun! {
    /// A document in which facts were found.
    Source named title {
        must {
            /// What it is called.
            title: Text,
        }
        may {
            /// What kind of document it is.
            kind: Option<SourceKind>,
            /// Who published it, as it says.
            publisher: Option<String>,
            /// The stakeholder that published it.
            published_by: Option<Id<Stakeholder>>,
            /// Where it is found on the web.
            url: Option<String>,
            /// The name of the file in which it is kept.
            file: Option<String>,
            /// The SHA-256 of that file, in hexadecimal.
            sha256: Option<String>,
            /// The language of its text.
            language: Option<Language>,
            /// The language of what stands around the text, where it is another.
            frame_language: Option<Language>,
            /// When it was published.
            published: Option<PartialDate>,
            /// When it was looked at.
            retrieved: Option<Date>,
            /// What else should be known about it.
            note: Option<Text>,
        }
    }
}

record! {
    /// How one fact of one entity is known.
    Provenance {
        must {
            /// The entity.
            subject: AnyId,
            /// How the fact is known.
            status: FactStatus,
        }
        may {
            /// The place of the fact within the entity, as a JSON Pointer; all of it where nothing is said.
            field: Option<String>,
            /// The document in which it was found.
            source: Option<Id<Source>>,
            /// The words of the document.
            quote: Option<String>,
            /// The value as the document has it, where the dossier holds another.
            as_stated: Option<String>,
            /// The argument or rule by which it was inferred or derived.
            by: Option<Text>,
        }
    }
}
