//! Funding: the fund that pays, the call it was won in, what it costs and who brings how much.

use crate::model::declare::{choices, record};
use crate::model::stakeholder::Stakeholder;
use crate::model::value::{Decimal, Id, Money, PartialDate, Period, Text};

choices! {
    /// The rank of an objective.
    ObjectiveLevel {
        /// What it is all for.
        General = "general",
        /// One of the things to be reached.
        Specific = "specific",
        /// Set by the country, of a fund.
        National = "national",
    }
}

record! {
    /// An objective of the fund under which a project is paid.
    FundObjective {
        must {
            /// Its rank: specific (OS), national (ON).
            level: ObjectiveLevel,
            /// Its code, as `2` or `ON3`.
            code: String,
        }
        may {
            /// What it is called.
            title: Option<Text>,
            /// The letter under it, as `J`.
            letter: Option<String>,
            /// What the letter stands for.
            letter_title: Option<Text>,
        }
    }
}

record! {
    /// The fund that pays, and its objectives.
    Framework {
        must {
            /// The fund by its short name, as `FAMI`.
            fund: String,
        }
        may {
            /// The fund by its full name.
            name: Option<Text>,
            /// The years of the fund.
            period: Option<Period>,
            /// The objectives under which the project is paid.
            objectives: Vec<FundObjective>,
        }
    }
}

record! {
    /// The call that a project answered, and how it fared.
    Call {
        may {
            /// What the call is called.
            title: Option<Text>,
            /// Who made it.
            issuer: Option<Id<Stakeholder>>,
            /// The place the project took, from 1.
            rank: Option<u32>,
            /// How many applied.
            applicants: Option<u32>,
            /// When it was won.
            awarded_on: Option<PartialDate>,
            /// The part of the total that beneficiaries must bring, as 0.1.
            cofinancing_rate: Option<Decimal>,
        }
    }
}

record! {
    /// A line of a budget.
    BudgetLine {
        must {
            /// What it is for.
            title: Text,
            /// How much.
            amount: Money,
        }
        may {
            /// Whose it is.
            stakeholder: Option<Id<Stakeholder>>,
        }
    }
}

record! {
    /// What a project costs and who pays.
    Budget {
        may {
            /// All of it.
            total: Option<Money>,
            /// What the beneficiaries bring.
            cofinancing: Option<Money>,
            /// What the fund pays.
            fund_share: Option<Money>,
            /// Its lines.
            lines: Vec<BudgetLine>,
        }
    }
}
