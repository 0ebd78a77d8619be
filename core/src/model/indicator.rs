//! Indicators: what is to be reached, and what has been measured.

use crate::model::declare::{choices, noun, record};
use crate::model::output::Output;
use crate::model::project::Project;
use crate::model::source::Source;
use crate::model::territory::Territory;
use crate::model::value::{Id, PartialDate, Period, Quantity, Text};
use crate::model::vocabulary::TargetGroup;

choices! {
    /// What an indicator tells of.
    IndicatorKind {
        /// What was done (indicatore di realizzazione).
        Output = "output",
        /// What came of it (indicatore di risultato).
        Outcome = "outcome",
        /// What changed in the long run.
        Impact = "impact",
        /// How it was done.
        Process = "process",
        /// What was in place.
        Structure = "structure",
    }
}

choices! {
    /// How an indicator is measured (IATI).
    IndicatorMeasure {
        /// By counting.
        Unit = "unit",
        /// In per cent.
        Percentage = "percentage",
        /// By naming.
        Nominal = "nominal",
        /// On a scale with an order.
        Ordinal = "ordinal",
        /// In words.
        Qualitative = "qualitative",
    }
}

choices! {
    /// What is counted.
    IndicatorUnit {
        /// People, each once.
        Persons = "persons",
        /// People who work in services, each once.
        Operators = "operators",
        /// People, each as often as they came.
        Presences = "presences",
        /// Accesses to a platform or app.
        Accesses = "accesses",
        /// Sessions.
        Sessions = "sessions",
        /// Bodies founded.
        Bodies = "bodies",
        /// Documents, materials, tools.
        Items = "items",
        /// Organisations.
        Organisations = "organisations",
        /// Points on a scale.
        Points = "points",
    }
}

choices! {
    /// Which way is better.
    Direction {
        /// More.
        Ascending = "ascending",
        /// Less.
        Descending = "descending",
    }
}

choices! {
    /// How measurements of several periods or places become one.
    Aggregation {
        /// Added up.
        Sum = "sum",
        /// The last one counts.
        Last = "last",
        /// Their mean.
        Mean = "mean",
        /// The largest.
        Max = "max",
        /// Each person once.
        DistinctCount = "distinct_count",
        /// Numerator by denominator.
        Ratio = "ratio",
    }
}

choices! {
    /// A line along which a figure is broken down.
    Axis {
        /// Gender.
        Gender = "gender",
        /// Age.
        AgeBand = "age_band",
        /// Nationality.
        NationalityGroup = "nationality_group",
        /// Legal status.
        LegalStatus = "legal_status",
        /// Territory.
        Territory = "territory",
        /// Kind of stakeholder.
        StakeholderKind = "stakeholder_kind",
        /// Language.
        Language = "language",
        /// Disability.
        Disability = "disability",
        /// Education.
        Education = "education",
    }
}

choices! {
    /// Where a measurement stands.
    closed MeasurementState {
        /// To be made.
        Scheduled = "scheduled",
        /// Made.
        Collected = "collected",
        /// Handed in.
        Submitted = "submitted",
        /// Sent back.
        Returned = "returned",
        /// Found right.
        Validated = "validated",
        /// Published, and no longer to be changed.
        Published = "published",
        /// Replaced by a later version.
        Revised = "revised",
    }
}

record! {
    /// A value at the start.
    Baseline {
        must {
            /// The value.
            value: Quantity,
        }
        may {
            /// When it was so.
            on: Option<PartialDate>,
        }
    }
}

record! {
    /// A value to be reached.
    Target {
        must {
            /// The value.
            value: Quantity,
        }
        may {
            /// By when.
            due: Option<PartialDate>,
            /// Which version of the target this is, from 1.
            version: Option<u16>,
            /// Why it was changed.
            reason: Option<Text>,
        }
    }
}

record! {
    /// A value on an axis.
    AxisValue {
        must {
            /// The axis.
            axis: Axis,
            /// The value on it, as a code or word.
            value: String,
        }
    }
}

noun! {
    /// An indicator with its targets.
    Indicator named title {
        must {
            /// What it tells.
            title: Text,
        }
        may {
            /// A short code to cite it by.
            code: Option<String>,
            /// The project it belongs to.
            project: Option<Id<Project>>,
            /// The output whose use it counts.
            output: Option<Id<Output>>,
            /// What it tells of.
            kind: Option<IndicatorKind>,
            /// How it is measured.
            measure: Option<IndicatorMeasure>,
            /// What is counted.
            unit: Option<IndicatorUnit>,
            /// Which way is better.
            direction: Option<Direction>,
            /// How measurements become one.
            aggregation: Option<Aggregation>,
            /// Of a ratio, what is counted.
            numerator: Option<Text>,
            /// Of a ratio, of how many.
            denominator: Option<Text>,
            /// Whom it counts.
            target_group: Option<TargetGroup>,
            /// The value at the start.
            baseline: Option<Baseline>,
            /// The values to be reached.
            targets: Vec<Target>,
            /// The lines along which it is broken down.
            axes: Vec<Axis>,
        }
    }
}

noun! {
    /// A measurement of an indicator.
    Measurement named text {
        must {
            /// The indicator.
            indicator: Id<Indicator>,
        }
        may {
            /// What was measured.
            value: Option<Quantity>,
            /// What was found, of an indicator in words.
            text: Option<Text>,
            /// Of a ratio, how many.
            numerator: Option<Quantity>,
            /// Of a ratio, of how many.
            denominator: Option<Quantity>,
            /// For what period.
            period: Option<Period>,
            /// On what day.
            on: Option<PartialDate>,
            /// For what territory.
            territory: Option<Id<Territory>>,
            /// For what part of the whole.
            breakdown: Vec<AxisValue>,
            /// Where it stands.
            status: Option<MeasurementState>,
            /// Why it stands so, of a step for which a reason was given.
            status_reason: Option<Box<Text>>,
            /// Which version of it this is, from 1.
            version: Option<u16>,
            /// Where it was found.
            source: Option<Id<Source>>,
        }
    }
}
