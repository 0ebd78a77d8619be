//! Decisions: what a body or a table resolves, by what rule, who voted how, what came of it.

use crate::model::body::Body;
use crate::model::declare::{choices, noun, record};
use crate::model::project::Project;
use crate::model::session::{Session, WorkingTable};
use crate::model::stakeholder::{Stakeholder, StakeholderKind};
use crate::model::value::{AnyId, Count, Fraction, Id, PartialDate, Text};
use crate::model::vocabulary::Answer;

choices! {
    /// How votes make a decision.
    DecisionMethod {
        /// Somebody agrees, and nobody disagrees or blocks.
        Consensus = "consensus",
        /// Somebody agrees, and nobody objects with a reason.
        Consent = "consent",
        /// More than half are for it.
        Majority = "majority",
        /// A stated part or more are for it.
        QualifiedMajority = "qualified_majority",
        /// Each puts the options in order; the one that is put before every other is chosen (Schulze).
        RankedPreference = "ranked_preference",
    }
}

choices! {
    /// How somebody stands towards what is put to the vote.
    closed Stance {
        /// For it.
        Agree = "agree",
        /// Neither for nor against.
        Abstain = "abstain",
        /// Against it.
        Disagree = "disagree",
        /// Against it so far that it must not be; of consensus.
        Block = "block",
        /// Sees a harm in it, and says which; of consent.
        Objection = "objection",
    }
}

choices! {
    /// Of what a majority is a majority.
    closed MajorityBase {
        /// Of the votes for and against.
        Cast = "cast",
        /// Of all who vote, those who abstain among them.
        Voters = "voters",
        /// Of all who may vote, whether they do or not.
        Members = "members",
    }
}

choices! {
    /// What came of a vote.
    closed DecisionResult {
        /// It is adopted.
        Adopted = "adopted",
        /// It is not; for what reason, this does not say.
        NotAdopted = "not_adopted",
        /// Somebody blocked it.
        Blocked = "blocked",
        /// Too few were there to decide.
        NoQuorum = "no_quorum",
        /// One of the options is chosen.
        Chosen = "chosen",
        /// Neither side, or none of several options, is ahead.
        Tied = "tied",
    }
}

choices! {
    /// Where a decision stands.
    closed DecisionState {
        /// Somebody has put it forward.
        Proposed = "proposed",
        /// Those who may are voting.
        Open = "open",
        /// The vote is over: the result says what came of it.
        Closed = "closed",
        /// Whoever put it forward has taken it back.
        Withdrawn = "withdrawn",
    }
}

record! {
    /// So many of a kind of voice must be there.
    QuorumVoice {
        must {
            /// Whose voice it is, in words.
            voice: Text,
            /// The kinds of stakeholder that have it; an association led by migrants is one of migrants.
            kinds: Vec<StakeholderKind>,
            /// How many of them there must be.
            at_least: u16,
        }
    }
}

record! {
    /// Who must be there, or have voted, for a decision to hold; of several demands each.
    Quorum {
        may {
            /// How many members.
            heads: Option<u16>,
            /// What part of the members, or more.
            share: Option<Fraction>,
            /// How many of some kinds of voice.
            voices: Vec<QuorumVoice>,
        }
    }
}

record! {
    /// The rule by which votes are counted, beyond the method.
    DecisionRule {
        may {
            /// Who must be there.
            quorum: Option<Quorum>,
            /// The part that a qualified majority needs, or more.
            threshold: Option<Fraction>,
            /// Of what a majority is one; of the votes for and against where nothing is said.
            majority_of: Option<MajorityBase>,
            /// Whether, among members with lived experience alone, more must be for it than against.
            lived_experience: bool,
            /// The law, statute or resolution that says so.
            legal_basis: Option<String>,
        }
    }
}

record! {
    /// One of several options to be put in order.
    DecisionOption {
        must {
            /// The code by which rankings name it.
            code: String,
            /// What it is.
            text: Text,
        }
    }
}

record! {
    /// A member who may vote, as things stood when the vote was opened. Each has one vote, a group too.
    Elector {
        must {
            /// The member.
            member: Id<Stakeholder>,
        }
        may {
            /// For whom they sit there.
            on_behalf_of: Vec<Id<Stakeholder>>,
            /// The kinds of stakeholder whose voice is theirs.
            kinds: Vec<StakeholderKind>,
            /// Whether they have lived experience of what is decided.
            lived_experience: Option<Answer>,
            /// Whether nobody can tell if they are a member on that day.
            uncertain: bool,
        }
    }
}

record! {
    /// A vote of which it is known who cast it.
    Vote {
        must {
            /// Who votes.
            voter: Id<Stakeholder>,
        }
        may {
            /// The member whose vote it is, where that is not themselves.
            on_behalf_of: Option<Id<Stakeholder>>,
            /// Who entered the vote, where that is not whoever votes.
            recorded_by: Option<Id<Stakeholder>>,
            /// How they stand towards it.
            stance: Option<Stance>,
            /// The codes of options, the most wanted first; those left out come last, all alike.
            ranking: Vec<String>,
            /// Why.
            reason: Option<Text>,
        }
    }
}

record! {
    /// How many voted alike, whoever they are: a secret ballot, or a minute that gives figures. Where
    /// there are such rows, they are all the votes; votes by name beside them only tell whose some are.
    VoteCount {
        must {
            /// How many.
            count: Count,
        }
        may {
            /// How they stand towards it.
            stance: Option<Stance>,
            /// The codes of options, the most wanted first.
            ranking: Vec<String>,
            /// How many of them have lived experience of what is decided.
            lived_experience: Option<Count>,
        }
    }
}

noun! {
    /// A decision of a governance body or a working table.
    Decision named title {
        must {
            /// What is decided, in short.
            title: Text,
        }
        may {
            /// What is decided, word for word.
            text: Option<Text>,
            /// The project it belongs to.
            project: Option<Id<Project>>,
            /// What it is about, such as recommendations.
            about: Vec<AnyId>,
            /// The body that decides.
            body: Option<Id<Body>>,
            /// The working table that decides, where no body does.
            table: Option<Id<WorkingTable>>,
            /// The session in which it is decided.
            session: Option<Id<Session>>,
            /// The day by which it is told who may vote; that of the session where nothing is said.
            on: Option<PartialDate>,
            /// How votes make the decision.
            method: Option<DecisionMethod>,
            /// The rule by which they are counted.
            rule: Option<DecisionRule>,
            /// The options, of a ranked preference.
            options: Vec<DecisionOption>,
            /// Who may vote, as it was when the vote was opened: what becomes of them later changes nothing.
            electorate: Vec<Elector>,
            /// Which members were there, whether they voted or not; whoever voted was.
            present: Vec<Id<Stakeholder>>,
            /// The votes by name.
            votes: Vec<Vote>,
            /// The votes in figures.
            counts: Vec<VoteCount>,
            /// What came of it, as recorded.
            result: Option<DecisionResult>,
            /// The code of the option chosen.
            chosen: Option<String>,
            /// Where it stands.
            status: Option<DecisionState>,
            /// Why it stands so, of a step for which a reason was given.
            status_reason: Option<Box<Text>>,
        }
    }
}
