//! Sessions: meetings, series of them, and the working tables and questions within.

use crate::model::body::Body;
use crate::model::cycle::Cycle;
use crate::model::declare::{choices, noun, record};
use crate::model::output::Output;
use crate::model::project::Project;
use crate::model::stakeholder::{Stakeholder, StakeholderKind};
use crate::model::territory::Territory;
use crate::model::value::{Clock, Count, Id, Language, PartialDate, Period, Text};
use crate::model::vocabulary::{ConsensusLevel, Method, ServiceDomain, TargetGroup};

choices! {
    /// What kind of meeting it is.
    SessionKind {
        /// The first one.
        Kickoff = "kickoff",
        /// A seminar.
        Seminar = "seminar",
        /// A workshop.
        Workshop = "workshop",
        /// A training.
        Training = "training",
        /// A workshop of institutions and associations together.
        JointWorkshop = "joint_workshop",
        /// A laboratory.
        Lab = "lab",
        /// A meeting on one theme.
        ThematicMeeting = "thematic_meeting",
        /// A focus group.
        FocusGroup = "focus_group",
        /// A round of interviews.
        InterviewRound = "interview_round",
        /// A visit to see how others do it.
        StudyVisit = "study_visit",
        /// A sitting of a body.
        Sitting = "sitting",
        /// A public assembly.
        PublicAssembly = "public_assembly",
        /// A conference.
        Conference = "conference",
        /// The last one.
        FinalEvent = "final_event",
        /// A meeting that tells participants what came of it (restituzione).
        FeedbackMeeting = "feedback_meeting",
    }
}

choices! {
    /// Where people meet.
    SessionMode {
        /// In one place.
        InPerson = "in_person",
        /// Online.
        Online = "online",
        /// Both.
        Hybrid = "hybrid",
    }
}

choices! {
    /// Who may come.
    Openness {
        /// Those invited.
        Invited = "invited",
        /// Members.
        Members = "members",
        /// Everybody.
        Public = "public",
    }
}

choices! {
    /// Where a session stands.
    closed SessionState {
        /// To come.
        Planned = "planned",
        /// People have been told.
        Announced = "announced",
        /// Going on.
        Open = "open",
        /// Over.
        Held = "held",
        /// Over and written up.
        Reported = "reported",
        /// Called off.
        Cancelled = "cancelled",
        /// Put off.
        Postponed = "postponed",
    }
}

choices! {
    /// What an attendance figure counts.
    AttendanceUnit {
        /// People, each once.
        Persons = "persons",
        /// People, each as often as they came.
        Presences = "presences",
        /// Accesses to a platform or app.
        Accesses = "accesses",
        /// Organisations.
        Organisations = "organisations",
    }
}

choices! {
    /// How an attendance figure came about.
    AttendanceBasis {
        /// Somebody counted.
        Counted = "counted",
        /// People signed up.
        Registered = "registered",
        /// The source says so.
        DeclaredBySource = "declared_by_source",
        /// It is expected.
        Planned = "planned",
    }
}

choices! {
    /// Gender, as people say it.
    Gender {
        /// Woman.
        Woman = "woman",
        /// Man.
        Man = "man",
        /// Neither or both.
        NonBinary = "non_binary",
        /// In their own words.
        SelfDescribed = "self_described",
        /// Not disclosed.
        Undisclosed = "undisclosed",
        /// Nobody asked.
        NotAsked = "not_asked",
    }
}

choices! {
    /// What a guiding question is after.
    QuestionIntent {
        /// How far something has come.
        Assess = "assess",
        /// What worked.
        WhatWorked = "what_worked",
        /// What did not.
        Weakness = "weakness",
        /// What people have lived through.
        Experience = "experience",
        /// What part somebody can play.
        Role = "role",
        /// How to act.
        HowTo = "how_to",
        /// Recommendations.
        ElicitRecommendation = "elicit_recommendation",
        /// What comes first.
        Prioritise = "prioritise",
    }
}

record! {
    /// How many came: in all, or of one kind, group or gender.
    Attendance {
        must {
            /// How many.
            count: Count,
        }
        may {
            /// Of what kind of stakeholder; of all where neither kind, group, gender nor body is named.
            stakeholder_kind: Option<StakeholderKind>,
            /// Of what group.
            target_group: Option<TargetGroup>,
            /// Of what gender.
            gender: Option<Gender>,
            /// For what body.
            stakeholder: Option<Id<Stakeholder>>,
            /// What is counted; people where nothing is said.
            unit: Option<AttendanceUnit>,
            /// How the figure came about.
            basis: Option<AttendanceBasis>,
        }
    }
}

record! {
    /// Something that somebody needed in order to take part.
    Accommodation {
        must {
            /// What was needed: an interpreter, childcare, a ramp, travel money.
            need: Text,
        }
        may {
            /// How many asked for it.
            requested: Option<Count>,
            /// How many got it.
            met: Option<Count>,
        }
    }
}

noun! {
    /// A series of sessions, which a source may speak of as one.
    Series named title {
        must {
            /// What it is called.
            title: Text,
        }
        may {
            /// What kind of sessions.
            kind: Option<SessionKind>,
            /// The project it belongs to.
            project: Option<Id<Project>>,
            /// The cycle it belongs to.
            cycle: Option<Id<Cycle>>,
            /// The number of the project's action it belongs to.
            action: Option<u16>,
            /// How many sessions there are to be.
            planned: Option<Count>,
            /// Where they are to be.
            territories: Vec<Id<Territory>>,
            /// When.
            period: Option<Period>,
            /// Who may come.
            openness: Option<Openness>,
            /// Whom they are for.
            target_groups: Vec<TargetGroup>,
            /// What they are about.
            domains: Vec<ServiceDomain>,
            /// Their topics.
            topics: Vec<Text>,
            /// How many came to all of them together.
            attendance: Vec<Attendance>,
        }
    }
}

noun! {
    /// A session: people meet at a time.
    Session named title {
        must {
            /// What kind of meeting it is.
            kind: SessionKind,
        }
        may {
            /// What it is called.
            title: Option<Text>,
            /// What it is for.
            aim: Option<Text>,
            /// The project it belongs to.
            project: Option<Id<Project>>,
            /// The cycle it belongs to.
            cycle: Option<Id<Cycle>>,
            /// The series it belongs to.
            series: Option<Id<Series>>,
            /// The body that sits.
            body: Option<Id<Body>>,
            /// The number of the project's action it belongs to.
            action: Option<u16>,
            /// The day.
            date: Option<PartialDate>,
            /// The first and last day, of a session of several.
            period: Option<Period>,
            /// When it begins.
            starts: Option<Clock>,
            /// When it ends.
            ends: Option<Clock>,
            /// Where people meet.
            mode: Option<SessionMode>,
            /// Who may come.
            openness: Option<Openness>,
            /// The place, as one would tell it.
            place: Option<Text>,
            /// The territory it is for.
            territory: Option<Id<Territory>>,
            /// How one works together.
            method: Option<Method>,
            /// Where it stands.
            status: Option<SessionState>,
            /// Why it stands so, of a step for which a reason was given.
            status_reason: Option<Box<Text>>,
            /// Who holds it.
            organisers: Vec<Id<Stakeholder>>,
            /// Which stakeholders were there.
            participants: Vec<Id<Stakeholder>>,
            /// How many came.
            attendance: Vec<Attendance>,
            /// The projects it talks about.
            about_projects: Vec<Id<Project>>,
            /// What it talks about.
            topics: Vec<Text>,
            /// Languages spoken or interpreted.
            languages_offered: Vec<Language>,
            /// What people needed in order to take part, and whether they got it.
            accommodations: Vec<Accommodation>,
            /// The report on it.
            report: Option<Id<Output>>,
        }
    }
}

noun! {
    /// A working table: a group that works in parallel with others in a session.
    WorkingTable named title {
        must {
            /// The session.
            session: Id<Session>,
            /// Its number in the session.
            number: u16,
            /// What it is called.
            title: Text,
        }
        may {
            /// Who leads the talk.
            facilitator: Option<Id<Stakeholder>>,
            /// Who reports from it.
            rapporteur: Option<Id<Stakeholder>>,
            /// Who sits at it.
            composition: Vec<Id<Stakeholder>>,
            /// What it arrived at.
            outcome: Option<Text>,
            /// How far it agreed.
            consensus: Option<ConsensusLevel>,
        }
    }
}

noun! {
    /// A guiding question put to a working table.
    Question named text {
        must {
            /// The table.
            table: Id<WorkingTable>,
            /// Its place among the table's questions, from 1.
            order: u16,
            /// The question.
            text: Text,
        }
        may {
            /// What it is after.
            intents: Vec<QuestionIntent>,
        }
    }
}
