//! The list of tables: each noun, the name of its table, its code.

/// Hands the list to a macro. A new noun is one entry here.
macro_rules! for_each_table {
    ($macro:ident) => {
        $macro! {
            /// Projects.
            projects: Project = "project",
            /// Territories.
            territories: Territory = "territory",
            /// Stakeholders.
            stakeholders: Stakeholder = "stakeholder",
            /// Governance bodies.
            bodies: Body = "body",
            /// Services.
            services: Service = "service",
            /// Barriers.
            barriers: Barrier = "barrier",
            /// Co-design cycles.
            cycles: Cycle = "cycle",
            /// Series of sessions.
            series: Series = "series",
            /// Sessions.
            sessions: Session = "session",
            /// Working tables.
            working_tables: WorkingTable = "working_table",
            /// Guiding questions.
            questions: Question = "question",
            /// Contributions.
            contributions: Contribution = "contribution",
            /// Measures.
            measures: Measure = "measure",
            /// Recommendations.
            recommendations: Recommendation = "recommendation",
            /// Decisions of bodies and tables.
            decisions: Decision = "decision",
            /// Indicators.
            indicators: Indicator = "indicator",
            /// Measurements of indicators.
            measurements: Measurement = "measurement",
            /// Trainings.
            trainings: Training = "training",
            /// Outputs.
            outputs: Output = "output",
            /// Planning instruments.
            instruments: Instrument = "instrument",
            /// Consents.
            consents: Consent = "consent",
            /// Sources.
            sources: Source = "source",
        }
    };
}

pub(crate) use for_each_table;
