//! The floor: structs of the same shape that check nothing. They list the fields that the towns
//! use, hold ids, codes and dates as strings, and what comes in several forms as it came.

use serde::Deserialize;
use serde_json::Value;

macro_rules! plain {
    ($($Name:ident { $($field:ident: $Type:ty),* $(,)? })*) => {
        $(
            #[derive(Deserialize)]
            #[expect(dead_code, reason = "read into, and never looked at")]
            pub(crate) struct $Name { $(#[serde(default)] $field: $Type,)* }
        )*
    };
}

type Text = Value;
type Quantity = Value;
type Code = Value;
type Ext = Option<Value>;

plain! {
    Dossier {
        format: u32, id: String, title: Option<Text>, languages: Vec<String>,
        projects: Vec<Project>, territories: Vec<Territory>, stakeholders: Vec<Stakeholder>,
        bodies: Vec<Body>, services: Vec<Service>, barriers: Vec<Barrier>, cycles: Vec<Cycle>,
        series: Vec<Series>, sessions: Vec<Session>, working_tables: Vec<WorkingTable>,
        questions: Vec<Question>, contributions: Vec<Contribution>, measures: Vec<Measure>,
        recommendations: Vec<Recommendation>, indicators: Vec<Indicator>,
        measurements: Vec<Measurement>, trainings: Vec<Training>, outputs: Vec<Output>,
        instruments: Vec<Instrument>, consents: Vec<Consent>, sources: Vec<Source>,
        provenance: Vec<Provenance>,
    }
    Identifier { scheme: String, value: String }
    Period { start: Option<String>, end: Option<String>, duration: Option<String> }
    Money { amount: String, currency: String }
    Project {
        id: String, slug: Option<String>, title: Text, acronym: Option<String>,
        identifiers: Vec<Identifier>, summary: Option<Text>, framework: Option<Framework>,
        status: Option<String>, period: Option<Period>, objectives: Vec<Objective>,
        participations: Vec<Participation>, target_groups: Vec<String>, territories: Vec<String>,
        declared: Vec<DeclaredCount>, budget: Option<Budget>, sources: Vec<String>,
    }
    Framework { fund: String }
    Objective { level: String, text: Text }
    Participation { stakeholder: String, role: String }
    DeclaredCount { of: String, count: Quantity }
    Budget { total: Option<Money>, cofinancing: Option<Money> }
    Territory {
        id: String, slug: Option<String>, name: Text, kind: String, codes: Vec<Identifier>,
        part_of: Option<String>, country: Option<String>,
    }
    Stakeholder {
        id: String, slug: Option<String>, name: Text, kind: String, identifiers: Vec<Identifier>,
        sector: Option<String>, migrant_led: Option<String>, level: Option<String>,
        territory: Option<String>, unit_of: Option<String>, description: Option<Text>,
    }
    Body {
        id: String, name: Text, kind: String, territory: Option<String>, project: Option<String>,
        chair: Option<String>, memberships: Vec<Membership>,
    }
    Membership { stakeholder: String }
    Service {
        id: String, slug: Option<String>, name: Text, description: Option<Text>, domains: Vec<String>,
        orientation: Option<String>, status: Option<String>, owner: Option<String>,
        providers: Vec<String>, territory: Option<String>, languages: Vec<ServiceLanguage>,
        channels: Vec<Channel>, hours: Vec<OpeningHours>, verified_on: Option<String>,
    }
    ServiceLanguage { language: String, by: Option<String> }
    Channel { kind: String }
    OpeningHours { days: Vec<String>, opens: Option<String>, closes: Option<String> }
    Barrier {
        id: String, title: Text, description: Option<Text>, services: Vec<String>,
        project: Option<String>, groups: Vec<String>, supply: Vec<String>,
        natures: Vec<Code>, severity: Option<String>, reach: Option<Quantity>,
        evidence: Vec<Evidence>, status: Option<String>, reported_on: Option<String>,
    }
    Evidence { kind: String, contribution: Option<String> }
    Cycle {
        id: String, project: String, title: Option<Text>, territory: Option<String>,
        services: Vec<String>, template: Option<String>, method: Option<String>,
        promised_level: Option<String>, phase: Option<String>, phases: Vec<Phase>,
        iteration: Option<u16>, participations: Vec<Participation>,
    }
    Phase { kind: String, planned: Option<Period>, status: Option<String> }
    Series {
        id: String, title: Text, kind: Option<String>, project: Option<String>,
        attendance: Vec<Attendance>,
    }
    Attendance {
        count: Quantity, gender: Option<String>, unit: Option<String>, basis: Option<String>,
    }
    Session {
        id: String, kind: String, title: Option<Text>, aim: Option<Text>, project: Option<String>,
        cycle: Option<String>, series: Option<String>, date: Option<String>, starts: Option<String>,
        ends: Option<String>, mode: Option<String>, territory: Option<String>,
        method: Option<String>, status: Option<String>, organisers: Vec<String>,
        participants: Vec<String>, attendance: Vec<Attendance>, languages_offered: Vec<String>,
        report: Option<String>,
    }
    WorkingTable {
        id: String, session: String, number: u16, title: Text, facilitator: Option<String>,
        rapporteur: Option<String>, composition: Vec<String>, outcome: Option<Text>,
        consensus: Option<String>,
    }
    Question { id: String, table: String, order: u16, text: Text, intents: Vec<String> }
    Contribution {
        id: String, text: Text, question: Option<String>, table: Option<String>,
        stakeholder: Option<String>, stakeholder_kind: Option<String>,
        target_group: Option<String>, on: Option<String>, visibility: Option<String>,
        consent: Option<String>, tags: Vec<String>, ext: Ext,
    }
    Measure {
        id: String, title: Text, barriers: Vec<String>, services: Vec<String>,
        project: Option<String>, cycle: Option<String>, responsible: Option<String>,
        due: Option<String>, status: Option<String>, cost: Option<Money>, indicators: Vec<String>,
    }
    Recommendation {
        id: String, text: Text, code: Option<String>, project: Option<String>,
        cycle: Option<String>, addressees: Vec<Addressee>, services: Vec<String>,
        barriers: Vec<String>, tables: Vec<String>, contributions: Vec<String>,
        scope: Option<String>, priority: Option<String>, status: Option<String>,
        issued_on: Option<String>, response_due: Option<String>, responses: Vec<Response>, measures: Vec<String>,
        log: Vec<StatusChange>,
    }
    Addressee { stakeholder: String }
    Response { kind: String, by: Option<String>, on: Option<String>, text: Option<Text> }
    StatusChange { status: String, on: Option<String> }
    Indicator {
        id: String, title: Text, project: Option<String>, kind: Option<String>,
        measure: Option<String>, unit: Option<String>, direction: Option<String>,
        baseline: Option<Baseline>, targets: Vec<Target>,
    }
    Baseline { value: Quantity }
    Target { value: Quantity, due: Option<String> }
    Measurement {
        id: String, indicator: String, value: Option<Quantity>, period: Option<Period>,
        territory: Option<String>, breakdown: Vec<AxisValue>, status: Option<String>,
        source: Option<String>,
    }
    AxisValue { axis: String, value: String }
    Training {
        id: String, title: Text, project: Option<String>, modes: Vec<String>, joint: bool,
        sessions: Vec<String>,
    }
    Output {
        id: String, kind: String, title: Text, project: Option<String>, status: Option<String>,
        published_on: Option<String>, languages: Vec<String>, informs: Vec<String>,
    }
    Instrument {
        id: String, name: Text, kind: Option<String>, territory: Option<String>,
        period: Option<Period>,
    }
    Consent {
        id: String, subject: String, purposes: Vec<PurposeConsent>, basis: Option<String>,
        language_shown: Option<String>,
    }
    PurposeConsent { purpose: String, state: String, on: Option<String> }
    Source {
        id: String, slug: Option<String>, title: Text, kind: Option<String>, url: Option<String>,
        language: Option<String>, published: Option<String>,
    }
    Provenance {
        subject: String, status: String, field: Option<String>, source: Option<String>,
        quote: Option<String>,
    }
}
