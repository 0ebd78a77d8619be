"""The calls of the core and the nouns they speak of. Generated from the core: do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

__all__ = [
    "AbilityDimension",
    "Acceptance",
    "AccessDimension",
    "Accommodation",
    "Action",
    "Activity",
    "ActivityKind",
    "Addressee",
    "Agenda",
    "Aggregation",
    "Allowed",
    "Answer",
    "Applied",
    "Apply",
    "AsOf",
    "Attendance",
    "AttendanceBasis",
    "AttendanceUnit",
    "Audit",
    "Awaited",
    "Axis",
    "AxisValue",
    "Barrier",
    "BarrierNature",
    "BarrierSeverity",
    "BarrierState",
    "Baseline",
    "Body",
    "BodyKind",
    "BodyState",
    "BoundedQuantity",
    "Budget",
    "BudgetLine",
    "Call",
    "Catalogue",
    "Change",
    "ChangedEntity",
    "Changes",
    "Channel",
    "ChannelKind",
    "Check",
    "Clock",
    "Closed",
    "Coded",
    "Column",
    "Command",
    "Commanded",
    "Complaint",
    "Conflict",
    "ConflictVersion",
    "Conflicts",
    "ConsensusLevel",
    "Consent",
    "ConsentPurpose",
    "ConsentState",
    "Contact",
    "ContactKind",
    "Context",
    "ContextEvent",
    "Contribution",
    "Cost",
    "Country",
    "CoverageStage",
    "Currency",
    "Cycle",
    "CyclePhase",
    "CycleTemplate",
    "Date",
    "DateWithWeekday",
    "Deadline",
    "DeadlineStanding",
    "Decided",
    "Decimal",
    "Decision",
    "DecisionMethod",
    "DecisionOption",
    "DecisionResult",
    "DecisionRule",
    "DecisionState",
    "DeclaredCount",
    "DeclaredThing",
    "Deed",
    "Describe",
    "Description",
    "Diagram",
    "DiagramForm",
    "Diff",
    "Direction",
    "DisseminationChannel",
    "DossierDocument",
    "Doubt",
    "Draw",
    "Drawing",
    "Duration",
    "Edit",
    "EditKind",
    "Edtf",
    "Elector",
    "Eligibility",
    "Entries",
    "Entry",
    "Event",
    "Evidence",
    "EvidenceKind",
    "FactStatus",
    "Figure",
    "Finding",
    "FoundingAct",
    "Fraction",
    "Framework",
    "FundObjective",
    "Gender",
    "GovernanceLevel",
    "Horizon",
    "Id",
    "Identifier",
    "Indicator",
    "IndicatorKind",
    "IndicatorMeasure",
    "IndicatorUnit",
    "Instant",
    "Instrument",
    "InstrumentKind",
    "Invocation",
    "Joined",
    "Keep",
    "Kept",
    "Language",
    "LanguageProvision",
    "LegalBasis",
    "Limit",
    "Limits",
    "Loaded",
    "Locate",
    "Located",
    "Location",
    "Machine",
    "Machines",
    "MajorityBase",
    "Measure",
    "MeasureState",
    "Measurement",
    "MeasurementState",
    "Membership",
    "Mend",
    "Merged",
    "Method",
    "Money",
    "Named",
    "Objective",
    "ObjectiveLevel",
    "Open",
    "OpenConflict",
    "OpeningHours",
    "Openness",
    "OtherNames",
    "Output",
    "OutputKind",
    "OutputState",
    "OwnRule",
    "Param",
    "PartialDate",
    "Participation",
    "ParticipationForm",
    "ParticipationLevel",
    "ParticipationRole",
    "Patch",
    "Patched",
    "Period",
    "Phase",
    "PhaseStatus",
    "Picture",
    "Possible",
    "Priority",
    "Problem",
    "Profile",
    "ProfileChoice",
    "ProfileName",
    "Profiles",
    "Project",
    "ProjectLink",
    "ProjectLinkKind",
    "ProjectState",
    "Provenance",
    "PurposeConsent",
    "Quantity",
    "Question",
    "QuestionIntent",
    "Quorum",
    "QuorumVoice",
    "Quote",
    "Recommendation",
    "RecommendationScope",
    "RecommendationState",
    "ReferencesAs",
    "Refused",
    "Render",
    "Rendered",
    "RequiredDocument",
    "Response",
    "ResponseKind",
    "Retirement",
    "Role",
    "Rows",
    "Rule",
    "Save",
    "Schema",
    "SeatRule",
    "Sector",
    "Series",
    "Service",
    "ServiceDomain",
    "ServiceLanguage",
    "ServiceOrientation",
    "ServiceStatus",
    "Session",
    "SessionKind",
    "SessionMode",
    "SessionState",
    "Setting",
    "Severity",
    "Site",
    "Slug",
    "Snapshot",
    "Source",
    "SourceKind",
    "Spoken",
    "Stakeholder",
    "StakeholderForm",
    "StakeholderKind",
    "Stance",
    "State",
    "StatusChange",
    "Step",
    "Stored",
    "Suspension",
    "Table",
    "Tallied",
    "Tally",
    "TallyStep",
    "Target",
    "TargetGroup",
    "Task",
    "Territory",
    "TerritoryKind",
    "Text",
    "TextKey",
    "Texts",
    "Timeline",
    "TimelineForm",
    "Training",
    "TrainingMode",
    "TranslatedBy",
    "Translation",
    "Uncounted",
    "Verify",
    "Version",
    "Visibility",
    "Vote",
    "VoteCount",
    "Weekday",
    "WithheldReason",
    "WorkingTable",
    "Written",
]


AbilityDimension: TypeAlias = 'Literal["perceive", "seek", "reach", "pay", "engage"] | Coded'
"""On the side of the people: which of their abilities it asks too much of (Levesque et al. 2013)."""


class Acceptance(TypedDict):
    """A finding that somebody has looked at and accepts, with the reason."""

    code: str
    """The code of the rule."""
    reason: Text
    """Why it is accepted."""
    at: NotRequired[str]
    """The place, as a JSON Pointer into the dossier, in which an id or slug may stand for the row: `/stakeholders/csv-marche/name`. Whatever is found there or below is accepted; all that the rule finds, where nothing is said."""
    by: NotRequired[Text]
    """Who accepts it, as an office or function."""
    until: NotRequired[Date]
    """The last day on which it is accepted."""


AccessDimension: TypeAlias = 'Literal["approachability", "acceptability", "availability_accommodation", "affordability", "appropriateness"] | Coded'
"""On the side of the service: which of its qualities falls short (Levesque et al. 2013)."""


class Accommodation(TypedDict):
    """Something that somebody needed in order to take part."""

    need: Text
    """What was needed: an interpreter, childcare, a ramp, travel money."""
    requested: NotRequired[Quantity]
    """How many asked for it."""
    met: NotRequired[Quantity]
    """How many got it."""


class Action(TypedDict):
    """A numbered block of a project."""

    number: int
    """Its number."""
    title: NotRequired[Text]
    """What it is called."""
    text: NotRequired[Text]
    """What it is for."""
    responsible: NotRequired[list[Id]]
    """Who is responsible."""
    activities: NotRequired[list[Activity]]
    """The work in it."""


class Activity(TypedDict):
    """Work in a project."""

    kind: ActivityKind
    """What it is."""
    number: NotRequired[int]
    """Its number, where the source gives one."""
    text: NotRequired[Text]
    """What is done."""
    domains: NotRequired[list[ServiceDomain]]
    """What services it touches."""
    target_groups: NotRequired[list[TargetGroup]]
    """Whom it is for."""
    territories: NotRequired[list[Id]]
    """Where."""
    responsible: NotRequired[list[Id]]
    """Who does it."""
    gender_lens: NotRequired[bool]
    """Whether it looks at women and men apart."""
    levels: NotRequired[list[GovernanceLevel]]
    """How far it reaches."""
    channels: NotRequired[list[DisseminationChannel]]
    """By what ways it reaches people."""


ActivityKind: TypeAlias = 'Literal["service_identification", "needs_analysis", "mapping", "barrier_analysis", "joint_training", "training", "joint_design", "experimentation", "governance_analysis", "multilevel_governance", "transfer", "concertation", "body_foundation", "community_lab", "support", "information", "communication", "dialogue", "empowerment", "dissemination", "evaluation"] | Coded'
"""What an activity is."""


class Addressee(TypedDict):
    """Somebody to whom a recommendation goes."""

    stakeholder: Id
    """Who."""
    competence: NotRequired[Text]
    """Why they: what they are competent for, where they do not own the service."""


class Agenda(TypedDict):
    """Of what days one asks."""

    as_of: Date | date
    """The day as of which one looks."""
    horizon: NotRequired[Horizon]
    """How far one looks ahead; 30 days where nothing is said."""
    who: NotRequired[str]
    """The stakeholder for whom something is due: an id, a slug, or `stakeholder/slug`; an office is asked for what its body is. All where none is named."""
    language: NotRequired[str]
    """The language; that of the watch, else English, where nothing is said."""


Aggregation: TypeAlias = 'Literal["sum", "last", "mean", "max", "distinct_count", "ratio"] | Coded'
"""How measurements of several periods or places become one."""


class Allowed(TypedDict):
    """Of whom and what one asks."""

    context: Context
    """Who asks, and when."""
    subject: NotRequired[str]
    """The subject: its id, `noun/slug`, or its slug where `noun` is given. Without it one asks what may be registered."""
    noun: NotRequired[str]
    """The noun of the subject, or of what would be registered; any where none is named."""
    language: NotRequired[str]
    """The language; that of the watch, else English, where nothing is said."""


Answer: TypeAlias = 'Literal["yes", "no", "unknown"]'
"""A plain question's answer."""


class Applied(TypedDict):
    """What has happened."""

    events: list[Event]
    """The events, in their order."""
    tasks: NotRequired[list[Task]]
    """What must be done in consequence, by further commands."""
    entry: NotRequired[str]
    """The hash of the entry, where a ledger is kept."""
    gone: NotRequired[list[Finding]]
    """Of a dossier that is watched, the findings that are gone, with the places they had."""
    come: NotRequired[list[Finding]]
    """Of a dossier that is watched, the findings that have come."""


class Apply(TypedDict):
    """A command, and who gives it."""

    command: Command
    """What is wanted."""
    context: Context
    """Who gives it, and when."""
    language: NotRequired[str]
    """The language in which it is refused; that of the watch, else English, where nothing is said."""


class AsOf(TypedDict):
    """A moment."""

    at: Instant | datetime
    """When."""


class Attendance(TypedDict):
    """How many came: in all, or of one kind, group or gender."""

    count: Quantity
    """How many."""
    stakeholder_kind: NotRequired[StakeholderKind]
    """Of what kind of stakeholder; of all where neither kind, group, gender nor body is named."""
    target_group: NotRequired[TargetGroup]
    """Of what group."""
    gender: NotRequired[Gender]
    """Of what gender."""
    stakeholder: NotRequired[Id]
    """For what body."""
    unit: NotRequired[AttendanceUnit]
    """What is counted; people where nothing is said."""
    basis: NotRequired[AttendanceBasis]
    """How the figure came about."""


AttendanceBasis: TypeAlias = 'Literal["counted", "registered", "declared_by_source", "planned"] | Coded'
"""How an attendance figure came about."""


AttendanceUnit: TypeAlias = 'Literal["persons", "presences", "accesses", "organisations"] | Coded'
"""What an attendance figure counts."""


class Audit(TypedDict):
    """Asks for every entry to be decided again."""

    language: NotRequired[str]
    """The language; that of the watch, else English, where nothing is said."""
    until: NotRequired[Instant | datetime]
    """Now: an entry that claims to be later is in doubt. Where nothing is said, any time is believed."""


class Awaited(TypedDict):
    """Somebody for whom something is due."""

    id: Id
    """Their id."""
    slug: NotRequired[str]
    """Their slug."""
    name: NotRequired[str]
    """What they are called, in the dossier's first language."""


Axis: TypeAlias = 'Literal["gender", "age_band", "nationality_group", "legal_status", "territory", "stakeholder_kind", "language", "disability", "education"] | Coded'
"""A line along which a figure is broken down."""


class AxisValue(TypedDict):
    """A value on an axis."""

    axis: Axis
    """The axis."""
    value: str
    """The value on it, as a code or word."""


class Barrier(TypedDict):
    """A barrier: what keeps people from a service, or from using it."""

    id: Id
    """Its own id. Where a file written by hand has a slug instead, the id is derived from it."""
    title: Text
    """What people run into, in a few words."""
    slug: NotRequired[Slug]
    """A readable name for it within the dossier, unique among its kind."""
    description: NotRequired[Text]
    """More about it."""
    services: NotRequired[list[Id]]
    """The services it stands before."""
    domains: NotRequired[list[ServiceDomain]]
    """What those services are about, where no single one is named."""
    project: NotRequired[Id]
    """The project in which it was found."""
    cycle: NotRequired[Id]
    """The cycle in which it was found."""
    territory: NotRequired[Id]
    """Where it was found."""
    groups: NotRequired[list[TargetGroup]]
    """Who meets it."""
    supply: NotRequired[list[AccessDimension]]
    """Which qualities of the service fall short."""
    abilities: NotRequired[list[AbilityDimension]]
    """Which abilities of people it asks too much of."""
    stage: NotRequired[CoverageStage]
    """The stage at which people are lost."""
    natures: NotRequired[list[BarrierNature]]
    """What it is made of."""
    gender_dimension: NotRequired[Answer]
    """Whether it weighs otherwise on women than on men."""
    severity: NotRequired[BarrierSeverity]
    """How much it weighs."""
    reach: NotRequired[Quantity]
    """How many people meet it."""
    evidence: NotRequired[list[Evidence]]
    """What makes it known."""
    status: NotRequired[BarrierState]
    """Where it stands."""
    status_reason: NotRequired[Text]
    """Why it stands so, of a step for which a reason was given."""
    reported_on: NotRequired[PartialDate]
    """When it was reported."""
    duplicate_of: NotRequired[Id]
    """The barrier that it repeats."""
    legal_basis: NotRequired[str]
    """The law that makes it one the owner cannot remove."""
    ext: NotRequired[dict[str, Any]]
    """Somebody's own additions, under names of their own."""


BarrierNature: TypeAlias = 'Literal["language", "interpretation_missing", "information", "documents_requirement", "residence_or_tax_code", "legal_status_eligibility", "digital", "cost", "geography_transport", "opening_hours", "waiting_time", "capacity", "operator_competence", "coordination_between_services", "procedure_complexity", "discrimination", "gender_norms", "gender_unresponsive_service", "trust_fear", "culture_religion", "literacy", "childcare_burden", "housing_instability", "disability_access", "privacy_fear", "specialist_versus_mainstream"] | Coded'
"""What the barrier is made of."""


BarrierSeverity: TypeAlias = 'Literal["minor", "moderate", "major", "blocking"]'
"""How much a barrier weighs on those who meet it."""


BarrierState: TypeAlias = 'Literal["reported", "documented", "validated", "prioritised", "being_addressed", "mitigated", "removed", "confirmed_by_users", "duplicate", "not_confirmed", "structural_constraint", "recurred"]'
"""Where a barrier stands on its way out of the world."""


class Baseline(TypedDict):
    """A value at the start."""

    value: Quantity
    """The value."""
    on: NotRequired[PartialDate]
    """When it was so."""


class Body(TypedDict):
    """A governance body that lasts beyond one meeting."""

    id: Id
    """Its own id. Where a file written by hand has a slug instead, the id is derived from it."""
    name: Text
    """What it is called."""
    kind: BodyKind
    """What kind of body it is."""
    slug: NotRequired[Slug]
    """A readable name for it within the dossier, unique among its kind."""
    status: NotRequired[BodyState]
    """Where it stands in its life."""
    status_reason: NotRequired[Text]
    """Why it stands so, of a step for which a reason was given."""
    territory: NotRequired[Id]
    """Where it is competent."""
    project: NotRequired[Id]
    """The project that founds or uses it."""
    act: NotRequired[FoundingAct]
    """The act that founded it."""
    legal_basis: NotRequired[str]
    """The law it rests on."""
    chair: NotRequired[Id]
    """Who chairs it."""
    mandate: NotRequired[Text]
    """What it is for."""
    composition: NotRequired[list[SeatRule]]
    """Who must sit in it."""
    memberships: NotRequired[list[Membership]]
    """Who sits in it."""
    ext: NotRequired[dict[str, Any]]
    """Somebody's own additions, under names of their own."""


BodyKind: TypeAlias = 'Literal["territorial_council_for_immigration", "consulta", "municipal_consulta", "regional_consulta", "provincial_table", "steering_committee", "zone_plan_table", "community_of_practice"] | Coded'
"""What kind of body it is."""


BodyState: TypeAlias = 'Literal["proposed", "established", "operating", "dissolved"]'
"""Where a body stands in its life."""


class BoundedQuantity(TypedDict):
    """A quantity that is not exact: one of these, about perhaps with within."""

    more_than: NotRequired[Figure]
    """Over this."""
    at_least: NotRequired[Figure]
    """This or more."""
    less_than: NotRequired[Figure]
    """Under this."""
    at_most: NotRequired[Figure]
    """This or less."""
    between: NotRequired[list[Figure]]
    """From the first to the second, both included."""
    about: NotRequired[Figure]
    """About this."""
    within: NotRequired[Figure]
    """How far off about may be."""
    mean: NotRequired[Figure]
    """This on average."""


class Budget(TypedDict):
    """What a project costs and who pays."""

    total: NotRequired[Money]
    """All of it."""
    cofinancing: NotRequired[Money]
    """What the beneficiaries bring."""
    fund_share: NotRequired[Money]
    """What the fund pays."""
    lines: NotRequired[list[BudgetLine]]
    """Its lines."""


class BudgetLine(TypedDict):
    """A line of a budget."""

    title: Text
    """What it is for."""
    amount: Money
    """How much."""
    stakeholder: NotRequired[Id]
    """Whose it is."""


class Call(TypedDict):
    """The call that a project answered, and how it fared."""

    title: NotRequired[Text]
    """What the call is called."""
    issuer: NotRequired[Id]
    """Who made it."""
    rank: NotRequired[int]
    """The place the project took, from 1."""
    applicants: NotRequired[int]
    """How many applied."""
    awarded_on: NotRequired[PartialDate]
    """When it was won."""
    cofinancing_rate: NotRequired[Decimal]
    """The part of the total that beneficiaries must bring, as 0.1."""


class Catalogue(TypedDict):
    """Which rules are wanted, as which profile asks them, and in what language."""

    language: NotRequired[str]
    """The language; English where nothing is said."""
    only: NotRequired[list[str]]
    """The rules wanted, by code or by group; all where none is named."""
    group: NotRequired[str]
    """The group whose rules are wanted; all where none is named."""
    profile: NotRequired[ProfileChoice]
    """The profile that asks them, by name or in full, with rules of its own; `default` where nothing is said."""


class Change(TypedDict):
    """Something that changed, and who changed it."""

    code: str
    """What kind of change: `history/entered`, `history/moved`, `history/added`, `history/retired`; of a field `history/revised`, `history/stated`, `history/cleared`, and where it is long `history/reworded` or `history/changed`."""
    params: dict[str, Param]
    """What the sentence speaks of, in the reader's words."""
    message: str
    """It in words, with who did it, and when."""
    did: str
    """The verb."""
    at: Instant
    """When; of a field that changed several times, at last."""
    entry: str
    """The hash of the entry."""
    field: NotRequired[str]
    """The field."""
    actor: NotRequired[Id]
    """Who did it; somebody of the public, where nobody is named."""
    on_behalf_of: NotRequired[Id]
    """On whose behalf."""


class ChangedEntity(TypedDict):
    """What changed of an entity."""

    subject: Id
    """Which entity."""
    noun: str
    """Its noun."""
    changes: list[Change]
    """What changed: steps in their order, each field once."""
    name: NotRequired[str]
    """What people call it."""


class Changes(TypedDict):
    """What changed between two moments."""

    changed: list[ChangedEntity]
    """What changed of what, in the order of the dossier's tables."""
    text: str
    """All of it as a text, to be put into minutes."""


class Channel(TypedDict):
    """A way to use a service."""

    kind: ChannelKind
    """By what way."""
    url: NotRequired[str]
    """Where it is found on the web."""
    text: NotRequired[Text]
    """What one should know about it."""


ChannelKind: TypeAlias = 'Literal["counter", "assistance_centre", "home_visit", "outreach", "telephone", "email", "web_site", "app", "video_call", "post"] | Coded'
"""By what way a service is used (after the channels of the Italian public-service catalogue)."""


class Check(TypedDict):
    """What is asked of the rules."""

    as_of: NotRequired[Date | date]
    """The day as of which one looks; without it nothing is late and nothing in the future."""
    language: NotRequired[str]
    """The language of the messages; English where nothing is said."""
    profile: NotRequired[ProfileChoice]
    """The profile, by name or in full; `default` where nothing is said."""
    only: NotRequired[list[str]]
    """The rules asked alone, by code or by group; all where none is named."""
    mask: NotRequired[bool]
    """Whether what may be personal data is masked in messages and parameters."""
    accepted: NotRequired[bool]
    """Whether findings that the dossier declares to be accepted are shown as well."""


Clock: TypeAlias = str
"""A time of day, hours:minutes, such as `09:30`."""


class Closed(TypedDict):
    """A verb that is not open."""

    verb: str
    """The verb."""
    says: str
    """What it does, in words."""
    reasons: list[Problem]
    """Why it is not open: all that would be said of a command that gives nothing, but for what may be met by giving something. `at` begins with `/command` or `/context` where it is a place in such a command or its context; any other is a place in the dossier."""
    noun: NotRequired[str]
    """Of `register`, the noun of what would be registered."""


class Coded(TypedDict):
    """A code of another vocabulary, kept as it came."""

    code: str
    """The code."""
    vocabulary: NotRequired[str]
    """The vocabulary it belongs to: a URI or a well-known name."""
    label: NotRequired[str]
    """What the code means, in words."""


class Column(TypedDict):
    """A column of a table."""

    name: str
    """Its name."""
    kind: str
    """What its cells hold: `string`, `number`, `boolean`, `list`, `object`."""
    says: str
    """What it tells."""


class Command(TypedDict):
    """What somebody wants done to a subject."""

    verb: str
    """The verb: `register`, `revise`, `retire`, `settle`, or one of the machine of the subject's noun."""
    subject: NotRequired[str]
    """The subject: its id, `noun/slug`, or its slug where `noun` is given. Of `register`, none."""
    noun: NotRequired[str]
    """The noun of what is registered, or of the subject."""
    given: NotRequired[dict[str, Any]]
    """What is given with it, by name: `allowed` has the form."""
    expected: NotRequired[int]
    """The number of the last entry of the ledger that whoever gives the command has seen: where the subject has changed since, the command is refused."""


class Commanded(TypedDict):
    """What a host is to do: read the files wanted and ask again; or write, print and end."""

    output: str
    """What to print."""
    complaints: str
    """What to print where errors go."""
    exit: int
    """The code with which to end: 1 where there are errors in the files, or some cannot be read or are no dossiers, 2 where nothing could be made of the words."""
    wants: NotRequired[list[str]]
    """The files to be read first, as text in UTF-8; `-` is standard input."""
    writes: NotRequired[dict[str, str]]
    """What to write into which files."""
    problems: NotRequired[list[Complaint]]
    """What stood in the way, as codes."""


class Complaint(TypedDict):
    """What stood in the way of a command."""

    code: str
    """The stable code."""
    params: dict[str, Param]
    """What the message speaks of."""
    message: str
    """What is the case, as a sentence in English."""
    fix: str
    """What to do about it, as a sentence in English."""


class Conflict(TypedDict):
    """A value on which two dossiers disagree; the one that was there first has been kept."""

    at: str
    """The place in the joined dossier, as a JSON Pointer."""
    kept: Any
    """The value kept."""
    other: Any
    """The value of the other dossier."""


class ConflictVersion(TypedDict):
    """What an entry says of a field."""

    entry: str
    """The hash of the entry."""
    value: Any
    """What it says; `null` where the field no longer holds anything."""
    at: Instant
    """When."""
    message: str
    """It in words: what it says, who says so, and when."""
    actor: NotRequired[Id]
    """Who says it; somebody of the public, where nobody is named."""
    on_behalf_of: NotRequired[Id]
    """On whose behalf."""


class Conflicts(TypedDict):
    """Asks for what is in conflict."""

    language: NotRequired[str]
    """The language; that of the watch, else English, where nothing is said."""


ConsensusLevel: TypeAlias = 'Literal["unanimous", "consensus", "consent_no_objection", "majority", "contested", "blocked", "not_recorded"] | Coded'
"""How far a group agreed."""


class Consent(TypedDict):
    """What one person allows; the person is known by a pseudonym only."""

    id: Id
    """Its own id. Where a file written by hand has a slug instead, the id is derived from it."""
    subject: str
    """The pseudonym."""
    slug: NotRequired[Slug]
    """A readable name for it within the dossier, unique among its kind."""
    status: NotRequired[ConsentState]
    """Where it stands as a whole."""
    status_reason: NotRequired[Text]
    """Why it stands so, of a step for which a reason was given."""
    purposes: NotRequired[list[PurposeConsent]]
    """Purpose by purpose."""
    basis: NotRequired[LegalBasis]
    """The ground in law."""
    language_shown: NotRequired[Language]
    """The language in which it was explained."""
    text_version: NotRequired[str]
    """Which version of the explanation was shown."""
    by_guardian: NotRequired[bool]
    """Whether a guardian gave it, for a minor."""
    expires: NotRequired[Date]
    """When it runs out."""
    note: NotRequired[Text]
    """What else should be known."""
    replaces: NotRequired[Id]
    """The consent that it replaces."""
    ext: NotRequired[dict[str, Any]]
    """Somebody's own additions, under names of their own."""


ConsentPurpose: TypeAlias = 'Literal["attend_records", "contact", "quote_named", "quote_anonymous", "image_audio", "statistics", "research_reuse", "publication"] | Coded'
"""What something is allowed for."""


ConsentState: TypeAlias = 'Literal["requested", "given", "refused", "withdrawn", "expired"]'
"""Where a consent stands."""


class Contact(TypedDict):
    """A way to reach an office or a function; never a private person's data without consent."""

    kind: ContactKind
    """By what one is reached."""
    role: NotRequired[Text]
    """Whose it is, as an office or function."""
    value: NotRequired[str]
    """The address or number; absent when withheld."""
    withheld: NotRequired[WithheldReason]
    """Why the value is not given."""
    visibility: NotRequired[Visibility]
    """Who may see it."""


ContactKind: TypeAlias = 'Literal["email", "telephone", "web_page", "postal_address"] | Coded'
"""By what one is reached."""


class Context(TypedDict):
    """Who gives a command, and when."""

    at: Instant | datetime
    """When."""
    actor: NotRequired[str]
    """Who: the id of a stakeholder, its slug, or `stakeholder/slug`; somebody of the public where nobody is named. That they are who they say is for the host to see to."""
    on_behalf_of: NotRequired[str]
    """On whose behalf, where that is not themselves."""


class ContextEvent(TypedDict):
    """Something that happened in the world and bore on the project."""

    title: Text
    """What happened."""
    period: NotRequired[Period]
    """When."""


class Contribution(TypedDict):
    """A contribution: what a stakeholder, or somebody of a kind, brought to the table."""

    id: Id
    """Its own id. Where a file written by hand has a slug instead, the id is derived from it."""
    text: Text
    """What was said."""
    slug: NotRequired[Slug]
    """A readable name for it within the dossier, unique among its kind."""
    question: NotRequired[Id]
    """The question it answers."""
    table: NotRequired[Id]
    """The table at which it was made."""
    session: NotRequired[Id]
    """The session in which it was made."""
    cycle: NotRequired[Id]
    """The cycle it belongs to."""
    stakeholder: NotRequired[Id]
    """Who made it."""
    stakeholder_kind: NotRequired[StakeholderKind]
    """What kind of stakeholder made it, where nobody is named."""
    target_group: NotRequired[TargetGroup]
    """To what group whoever made it belongs, as they said it then."""
    based_on: NotRequired[list[Id]]
    """The projects it draws on."""
    on: NotRequired[PartialDate]
    """When."""
    visibility: NotRequired[Visibility]
    """Who may see it."""
    consent: NotRequired[Id]
    """The consent under which it is kept."""
    tags: NotRequired[list[str]]
    """Words to find it by."""
    ext: NotRequired[dict[str, Any]]
    """Somebody's own additions, under names of their own."""


class Cost(TypedDict):
    """What a service costs its user."""

    free: NotRequired[bool]
    """Whether it costs nothing."""
    amount: NotRequired[Money]
    """The price."""
    text: NotRequired[Text]
    """For whom, for what, with what reductions."""


Country: TypeAlias = str
"""An ISO 3166-1 country code, such as `IT`."""


CoverageStage: TypeAlias = 'Literal["availability", "accessibility", "acceptability", "contact", "effectiveness"] | Coded'
"""The stage at which people are lost (Tanahashi 1978)."""


Currency: TypeAlias = str
"""An ISO 4217 currency code, such as `EUR`."""


class Cycle(TypedDict):
    """A co-design cycle."""

    id: Id
    """Its own id. Where a file written by hand has a slug instead, the id is derived from it."""
    project: Id
    """The project it belongs to."""
    slug: NotRequired[Slug]
    """A readable name for it within the dossier, unique among its kind."""
    title: NotRequired[Text]
    """What it is called."""
    territory: NotRequired[Id]
    """Where it runs."""
    services: NotRequired[list[Id]]
    """The services worked on."""
    template: NotRequired[CycleTemplate]
    """The plan it follows."""
    method: NotRequired[Method]
    """How one works together."""
    promised_level: NotRequired[ParticipationLevel]
    """How much say is promised."""
    phase: NotRequired[CyclePhase]
    """The phase it is in."""
    phases: NotRequired[list[Phase]]
    """Its phases, in order."""
    iteration: NotRequired[int]
    """Which turn this is, from 1."""
    participations: NotRequired[list[Participation]]
    """Who takes part, and as what."""
    status_reason: NotRequired[Text]
    """Why it stands so, of a step for which a reason was given."""
    suspended_from: NotRequired[CyclePhase]
    """The phase in which it was halted."""
    suspended_since: NotRequired[Date]
    """The day on which it was halted."""
    suspensions: NotRequired[list[Suspension]]
    """The times for which it was halted, and went on."""
    ext: NotRequired[dict[str, Any]]
    """Somebody's own additions, under names of their own."""


CyclePhase: TypeAlias = 'Literal["draft", "preparation", "service_identification", "joint_training", "barrier_analysis", "co_design", "experimentation", "evaluation", "recommendation_drafting", "dissemination", "follow_up", "closed", "suspended", "abandoned"]'
"""A phase of a cycle."""


CycleTemplate: TypeAlias = 'Literal["fami_research_action", "seminar_with_tables", "double_diamond", "cts55_co_planning", "cts55_co_design"] | Coded'
"""The plan that a cycle follows."""


Date: TypeAlias = str
"""A date, year-month-day, such as `2021-09-17`."""


class DateWithWeekday(TypedDict):
    """A date beside which the source names the weekday."""

    edtf: Edtf
    """The date."""
    weekday: Weekday
    """The weekday, as the source has it."""


class Deadline(TypedDict):
    """Something that is waited for."""

    code: str
    """The code of its kind."""
    at: str
    """The place in the dossier that tells of it, as a JSON Pointer."""
    day: Date
    """The day by which it is due as things stand; where no day is set, that by which somebody should have taken a step."""
    left: int
    """So many days are left; below zero, it is so many days late."""
    standing: DeadlineStanding
    """How it stands."""
    params: dict[str, Param]
    """What the message speaks of."""
    message: str
    """What is waited for, until when and how it stands, as a sentence."""
    who: NotRequired[list[Awaited]]
    """For whom it is."""
    noun: NotRequired[str]
    """The noun of what is waited for; of a finding that is accepted for a time, none."""
    id: NotRequired[str]
    """Its id."""
    slug: NotRequired[str]
    """Its slug."""
    name: NotRequired[str]
    """What it is called, in the dossier's first language."""
    due: NotRequired[PartialDate]
    """When it is due, as the dossier states it or as follows from what it states; nothing where nobody has set a day, and for too long nobody has taken a step."""
    halted: NotRequired[int]
    """For so many days its cycle was halted, and it is due so much later."""


DeadlineStanding: TypeAlias = 'Literal["overdue", "at_risk", "stale", "near", "ahead"]'
"""How it stands with something that is waited for; the first that holds."""


class Decided(TypedDict):
    """What would happen."""

    events: list[Event]
    """The events, in their order."""
    tasks: NotRequired[list[Task]]
    """What would have to be done in consequence, by further commands."""


Decimal: TypeAlias = str
"""A decimal number in a string, with a point, such as `637298.20`."""


class Decision(TypedDict):
    """A decision of a governance body or a working table."""

    id: Id
    """Its own id. Where a file written by hand has a slug instead, the id is derived from it."""
    title: Text
    """What is decided, in short."""
    slug: NotRequired[Slug]
    """A readable name for it within the dossier, unique among its kind."""
    text: NotRequired[Text]
    """What is decided, word for word."""
    project: NotRequired[Id]
    """The project it belongs to."""
    about: NotRequired[list[Id]]
    """What it is about, such as recommendations."""
    body: NotRequired[Id]
    """The body that decides."""
    table: NotRequired[Id]
    """The working table that decides, where no body does."""
    session: NotRequired[Id]
    """The session in which it is decided."""
    on: NotRequired[PartialDate]
    """The day by which it is told who may vote; that of the session where nothing is said."""
    method: NotRequired[DecisionMethod]
    """How votes make the decision."""
    rule: NotRequired[DecisionRule]
    """The rule by which they are counted."""
    options: NotRequired[list[DecisionOption]]
    """The options, of a ranked preference."""
    electorate: NotRequired[list[Elector]]
    """Who may vote, as it was when the vote was opened: what becomes of them later changes nothing."""
    present: NotRequired[list[Id]]
    """Which members were there, whether they voted or not; whoever voted was."""
    votes: NotRequired[list[Vote]]
    """The votes by name."""
    counts: NotRequired[list[VoteCount]]
    """The votes in figures."""
    result: NotRequired[DecisionResult]
    """What came of it, as recorded."""
    chosen: NotRequired[str]
    """The code of the option chosen."""
    status: NotRequired[DecisionState]
    """Where it stands."""
    status_reason: NotRequired[Text]
    """Why it stands so, of a step for which a reason was given."""
    ext: NotRequired[dict[str, Any]]
    """Somebody's own additions, under names of their own."""


DecisionMethod: TypeAlias = 'Literal["consensus", "consent", "majority", "qualified_majority", "ranked_preference"] | Coded'
"""How votes make a decision."""


class DecisionOption(TypedDict):
    """One of several options to be put in order."""

    code: str
    """The code by which rankings name it."""
    text: Text
    """What it is."""


DecisionResult: TypeAlias = 'Literal["adopted", "not_adopted", "blocked", "no_quorum", "chosen", "tied"]'
"""What came of a vote."""


class DecisionRule(TypedDict):
    """The rule by which votes are counted, beyond the method."""

    quorum: NotRequired[Quorum]
    """Who must be there."""
    threshold: NotRequired[Fraction]
    """The part that a qualified majority needs, or more."""
    majority_of: NotRequired[MajorityBase]
    """Of what a majority is one; of the votes for and against where nothing is said."""
    lived_experience: NotRequired[bool]
    """Whether, among members with lived experience alone, more must be for it than against."""
    legal_basis: NotRequired[str]
    """The law, statute or resolution that says so."""


DecisionState: TypeAlias = 'Literal["proposed", "open", "closed", "withdrawn"]'
"""Where a decision stands."""


class DeclaredCount(TypedDict):
    """A figure that a source gives of something the dossier lists, so that the two can be compared."""

    of: DeclaredThing
    """What is counted."""
    count: Quantity
    """How many."""


DeclaredThing: TypeAlias = 'Literal["regions", "sites", "partners", "actions", "actor_kinds", "calls_won_in_a_row"] | Coded'
"""What a source counts."""


class Deed(TypedDict):
    """What somebody did."""

    at: Instant
    """When."""
    command: Command
    """What they wanted."""
    events: list[Event]
    """What came of it."""
    previous: list[str]
    """The hashes of the entries that came before it, one in general, several where two ledgers have been merged; of the first, the digest of the dossier with which the ledger begins."""
    actor: NotRequired[Id]
    """Who; somebody of the public, where nobody is named."""
    on_behalf_of: NotRequired[Id]
    """On whose behalf."""


class Describe(TypedDict):
    """Asks for nothing in particular."""


class Description(TypedDict):
    """What this library is."""

    version: str
    """Its version."""
    format: int
    """The version of the stored form."""
    languages: list[str]
    """The languages it speaks."""
    limits: Limits
    """How large a document may be."""
    calls: list[Named]
    """The calls."""
    nouns: list[Named]
    """The nouns, by the names of their tables."""


class Diagram(TypedDict):
    """Whose life is to be drawn, and how."""

    noun: str
    """The noun."""
    form: NotRequired[DiagramForm]
    """As what; as SVG where nothing is said."""
    language: NotRequired[str]
    """The language; English where nothing is said."""
    template: NotRequired[CycleTemplate]
    """Of a cycle, the plan that it follows; research and action as in the FAMI projects where nothing is said."""


DiagramForm: TypeAlias = 'Literal["svg", "mermaid", "text"]'
"""As what the life of a noun is drawn."""


class Diff(TypedDict):
    """Between which moments one asks what has changed."""

    since: Instant | datetime
    """After this moment."""
    until: Instant | datetime
    """Up to this moment, itself included."""
    language: NotRequired[str]
    """The language; that of the watch, else English, where nothing is said."""
    mask: NotRequired[bool]
    """Whether people, and what they have said, are left unnamed."""


Direction: TypeAlias = 'Literal["ascending", "descending"] | Coded'
"""Which way is better."""


DisseminationChannel: TypeAlias = 'Literal["web", "press", "conference", "publication", "social_media", "radio", "email", "printed"] | Coded'
"""By what way people hear of it."""


class DossierDocument(TypedDict):
    """A dossier: the governance of one or many projects, in one JSON document."""

    format: int
    """The version of the stored form: 1."""
    id: Id
    """Its own id. Where a file written by hand has a slug instead, the id is derived from it."""
    slug: NotRequired[Slug]
    """A readable name for it."""
    namespace: NotRequired[str]
    """Where slugs are unique: a URI or UUID shared by dossiers that name the same things alike; its own id where nothing is said."""
    title: NotRequired[Text]
    """What it is called."""
    languages: list[Language]
    """Its languages; a bare text is in the first."""
    projects: NotRequired[list[Project]]
    """Projects."""
    territories: NotRequired[list[Territory]]
    """Territories."""
    stakeholders: NotRequired[list[Stakeholder]]
    """Stakeholders."""
    bodies: NotRequired[list[Body]]
    """Governance bodies."""
    services: NotRequired[list[Service]]
    """Services."""
    barriers: NotRequired[list[Barrier]]
    """Barriers."""
    cycles: NotRequired[list[Cycle]]
    """Co-design cycles."""
    series: NotRequired[list[Series]]
    """Series of sessions."""
    sessions: NotRequired[list[Session]]
    """Sessions."""
    working_tables: NotRequired[list[WorkingTable]]
    """Working tables."""
    questions: NotRequired[list[Question]]
    """Guiding questions."""
    contributions: NotRequired[list[Contribution]]
    """Contributions."""
    measures: NotRequired[list[Measure]]
    """Measures."""
    recommendations: NotRequired[list[Recommendation]]
    """Recommendations."""
    decisions: NotRequired[list[Decision]]
    """Decisions of bodies and tables."""
    indicators: NotRequired[list[Indicator]]
    """Indicators."""
    measurements: NotRequired[list[Measurement]]
    """Measurements of indicators."""
    trainings: NotRequired[list[Training]]
    """Trainings."""
    outputs: NotRequired[list[Output]]
    """Outputs."""
    instruments: NotRequired[list[Instrument]]
    """Planning instruments."""
    consents: NotRequired[list[Consent]]
    """Consents."""
    sources: NotRequired[list[Source]]
    """Sources."""
    provenance: NotRequired[list[Provenance]]
    """How facts are known."""
    accepted: NotRequired[list[Acceptance]]
    """Findings that somebody has looked at and accepts."""
    retired: NotRequired[list[Retirement]]
    """What no longer goes on."""
    ext: NotRequired[dict[str, Any]]
    """Somebody's own additions, under names of their own."""


class Doubt(TypedDict):
    """An entry that would not have come about as it stands."""

    number: int
    """The number of the entry, from 1."""
    entry: str
    """Its hash."""
    reasons: list[Problem]
    """Why: what speaks against its command, or that something else would have come of it."""


class Draw(TypedDict):
    """How the dossier is to be drawn."""

    language: NotRequired[str]
    """The language of the headings and, where it has them, of the texts; that of the dossier where nothing is said."""
    width: NotRequired[int]
    """How many columns wide, from 40; 96 where nothing is said."""
    colour: NotRequired[bool]
    """Whether in colour."""


class Drawing(TypedDict):
    """A picture of letters."""

    text: str
    """The lines."""


Duration: TypeAlias = str
"""A duration (ISO 8601), such as `P18M`."""


class Edit(TypedDict):
    """An edit of a dossier: an operation of a JSON Patch (RFC 6902)."""

    op: EditKind
    """What it does."""
    path: str
    """Where, as a JSON Pointer into the dossier."""
    value: NotRequired[Any]
    """The value, of an edit that puts one."""


EditKind: TypeAlias = 'Literal["add", "remove", "replace"]'
"""What an edit does (RFC 6902)."""


Edtf: TypeAlias = str
"""A date, perhaps in part (EDTF), such as `2021-09`."""


class Elector(TypedDict):
    """A member who may vote, as things stood when the vote was opened. Each has one vote, a group too."""

    member: Id
    """The member."""
    on_behalf_of: NotRequired[list[Id]]
    """For whom they sit there."""
    kinds: NotRequired[list[StakeholderKind]]
    """The kinds of stakeholder whose voice is theirs."""
    lived_experience: NotRequired[Answer]
    """Whether they have lived experience of what is decided."""
    uncertain: NotRequired[bool]
    """Whether nobody can tell if they are a member on that day."""


class Eligibility(TypedDict):
    """Who may use a service."""

    text: NotRequired[Text]
    """In words."""
    minimum_age: NotRequired[int]
    """The youngest age, in years."""
    maximum_age: NotRequired[int]
    """The oldest age, in years."""
    criteria: NotRequired[list[Text]]
    """Single conditions."""


class Entries(TypedDict):
    """Which entries are wanted."""

    first: NotRequired[int]
    """The number of the first, from 1."""
    most: NotRequired[int]
    """At most so many."""


class Entry(TypedDict):
    """An entry of a ledger."""

    deed: Deed
    """What was done."""
    hash: str
    """The SHA-256 of the deed in canonical JSON (RFC 8785), in hexadecimal digits."""


class Event(TypedDict):
    """What has happened to a subject. Only fields of the subject itself are named: so events of two places can be joined, and one that has happened can always be made to happen again."""

    did: str
    """The verb."""
    subject: Id
    """The subject: an entity, or the dossier itself."""
    noun: NotRequired[str]
    """The noun of an entity that begins with it."""
    set: NotRequired[dict[str, Any]]
    """Fields as they now are; `null` where one no longer holds anything."""
    add: NotRequired[dict[str, list[Any]]]
    """Rows added to the ends of lists."""


class Evidence(TypedDict):
    """What makes a barrier known."""

    kind: EvidenceKind
    """How it came to be known."""
    text: NotRequired[Text]
    """What was found."""
    contribution: NotRequired[Id]
    """The contribution that says so."""
    source: NotRequired[Id]
    """The document that says so."""
    on: NotRequired[PartialDate]
    """When."""


EvidenceKind: TypeAlias = 'Literal["contribution", "survey", "interview", "case_record", "statistic", "document", "observation", "complaint"] | Coded'
"""How a barrier came to be known."""


FactStatus: TypeAlias = 'Literal["stated", "inferred", "derived", "not_stated", "withheld", "not_applicable", "contradicted"]'
"""How a fact is known."""


Figure: TypeAlias = "float | Decimal"
"""A number, or a decimal in a string where a number would not be exact."""


class Finding(TypedDict):
    """A breach of a rule."""

    code: str
    """The rule's code."""
    severity: Severity
    """How grave it is."""
    at: str
    """The place, as a JSON Pointer into the dossier."""
    params: dict[str, Param]
    """What the message speaks of."""
    message: str
    """What is the case."""
    fix: str
    """What to do about it."""
    mend: NotRequired[Mend]
    """How a machine can mend it, where one can."""
    accepted: NotRequired[int]
    """The row of the dossier's acceptance that accepts it, where one does."""
    language: NotRequired[str]
    """The language of the message, where there are no messages in the one asked for."""


class FoundingAct(TypedDict):
    """The act that founded a body."""

    reference: str
    """The act, by number or name."""
    date: NotRequired[PartialDate]
    """Its date."""


Fraction: TypeAlias = str
"""A part of a whole, such as `2/3`."""


class Framework(TypedDict):
    """The fund that pays, and its objectives."""

    fund: str
    """The fund by its short name, as `FAMI`."""
    name: NotRequired[Text]
    """The fund by its full name."""
    period: NotRequired[Period]
    """The years of the fund."""
    objectives: NotRequired[list[FundObjective]]
    """The objectives under which the project is paid."""


class FundObjective(TypedDict):
    """An objective of the fund under which a project is paid."""

    level: ObjectiveLevel
    """Its rank: specific (OS), national (ON)."""
    code: str
    """Its code, as `2` or `ON3`."""
    title: NotRequired[Text]
    """What it is called."""
    letter: NotRequired[str]
    """The letter under it, as `J`."""
    letter_title: NotRequired[Text]
    """What the letter stands for."""


Gender: TypeAlias = 'Literal["woman", "man", "non_binary", "self_described", "undisclosed", "not_asked"] | Coded'
"""Gender, as people say it."""


GovernanceLevel: TypeAlias = 'Literal["local", "zone", "provincial", "regional", "national", "european", "foreign"] | Coded'
"""How far a body or an action reaches."""


Horizon: TypeAlias = "int | Duration"
"""A number of days, or a duration such as "P3M"."""


Id: TypeAlias = str
"""A UUID, such as `6f1f1c1e-6f0c-5b8e-9b0a-2f8f0f6b7f11`."""


class Identifier(TypedDict):
    """An identifier that somebody else gave, such as a project number or a tax code of a body."""

    scheme: str
    """Who gives such identifiers: `FAMI-PROG`, `CUP`, `IT-CF`, `IPA`, `ISTAT`, `NUTS` or a URI."""
    value: str
    """The identifier itself."""


class Indicator(TypedDict):
    """An indicator with its targets."""

    id: Id
    """Its own id. Where a file written by hand has a slug instead, the id is derived from it."""
    title: Text
    """What it tells."""
    slug: NotRequired[Slug]
    """A readable name for it within the dossier, unique among its kind."""
    code: NotRequired[str]
    """A short code to cite it by."""
    project: NotRequired[Id]
    """The project it belongs to."""
    output: NotRequired[Id]
    """The output whose use it counts."""
    kind: NotRequired[IndicatorKind]
    """What it tells of."""
    measure: NotRequired[IndicatorMeasure]
    """How it is measured."""
    unit: NotRequired[IndicatorUnit]
    """What is counted."""
    direction: NotRequired[Direction]
    """Which way is better."""
    aggregation: NotRequired[Aggregation]
    """How measurements become one."""
    numerator: NotRequired[Text]
    """Of a ratio, what is counted."""
    denominator: NotRequired[Text]
    """Of a ratio, of how many."""
    target_group: NotRequired[TargetGroup]
    """Whom it counts."""
    baseline: NotRequired[Baseline]
    """The value at the start."""
    targets: NotRequired[list[Target]]
    """The values to be reached."""
    axes: NotRequired[list[Axis]]
    """The lines along which it is broken down."""
    ext: NotRequired[dict[str, Any]]
    """Somebody's own additions, under names of their own."""


IndicatorKind: TypeAlias = 'Literal["output", "outcome", "impact", "process", "structure"] | Coded'
"""What an indicator tells of."""


IndicatorMeasure: TypeAlias = 'Literal["unit", "percentage", "nominal", "ordinal", "qualitative"] | Coded'
"""How an indicator is measured (IATI)."""


IndicatorUnit: TypeAlias = 'Literal["persons", "operators", "presences", "accesses", "sessions", "bodies", "items", "organisations", "points"] | Coded'
"""What is counted."""


Instant: TypeAlias = str
"""A moment: date, time and distance from Greenwich (RFC 3339), such as `2026-03-02T10:30:00+01:00`."""


class Instrument(TypedDict):
    """A planning instrument: a plan or regulation that outputs inform."""

    id: Id
    """Its own id. Where a file written by hand has a slug instead, the id is derived from it."""
    name: Text
    """What it is called."""
    slug: NotRequired[Slug]
    """A readable name for it within the dossier, unique among its kind."""
    kind: NotRequired[InstrumentKind]
    """What kind of plan it is."""
    territory: NotRequired[Id]
    """Where it holds."""
    owner: NotRequired[Id]
    """Who adopts it."""
    period: NotRequired[Period]
    """When it holds."""
    ext: NotRequired[dict[str, Any]]
    """Somebody's own additions, under names of their own."""


InstrumentKind: TypeAlias = 'Literal["integrated_zone_plan", "social_zone_plan", "regional_plan", "municipal_regulation"] | Coded'
"""What kind of plan it is."""


class Invocation(TypedDict):
    """What a shell asks for."""

    arguments: list[str]
    """The words after the name of the program."""
    files: NotRequired[dict[str, str]]
    """The texts of the files wanted, by the paths under which they were wanted."""
    unreadable: NotRequired[dict[str, str]]
    """Why files wanted could not be read: the system's name for it, as `ENOENT`, or words."""
    today: NotRequired[Date | date]
    """The day of today; without it nothing is late unless the words give a day."""
    language: NotRequired[str]
    """The language of the shell, as `it_IT.UTF-8`; English where nothing is said."""
    colour: NotRequired[bool]
    """Whether what is printed is seen in colour, unless the words say otherwise."""
    colour_complaints: NotRequired[bool]
    """Whether complaints are."""
    width: NotRequired[int]
    """How many columns wide the terminal is; 100 where nothing is said."""


class Joined(TypedDict):
    """What came of joining two dossiers."""

    entities: int
    """How many entities the dossier now has."""
    conflicts: list[Conflict]
    """Values on which the two disagree."""


class Keep(TypedDict):
    """Asks to keep a ledger."""


class Kept(TypedDict):
    """A ledger is kept."""

    entries: int
    """How many entries there are."""
    heads: list[str]
    """The hashes of the last of them."""


Language: TypeAlias = str
"""A BCP 47 language tag, such as `it`."""


LanguageProvision: TypeAlias = 'Literal["staff", "mediator", "interpreter", "remote_interpreter", "written"] | Coded'
"""How a language is spoken in a service."""


LegalBasis: TypeAlias = 'Literal["consent", "contract", "legal_obligation", "public_task", "legitimate_interest", "explicit_consent"] | Coded'
"""The ground in law (Regulation (EU) 2016/679, articles 6 and 9)."""


class Limit(TypedDict):
    """A figure that a rule goes by and a profile may set."""

    name: str
    """Its name, with the unit in it."""
    usual: int
    """What it is where no profile sets it."""
    least: int
    """The smallest it may be set to."""
    most: int
    """The largest it may be set to."""
    set: NotRequired[int]
    """What the profile sets it to, where that is something else."""


class Limits(TypedDict):
    """How large a document may be."""

    bytes: int
    """The longest text, in bytes."""
    depth: int
    """The deepest nesting."""
    entities: int
    """The most entities."""
    string: int
    """The longest string, in bytes as written."""
    problems: int
    """How many problems are listed."""


class Loaded(TypedDict):
    """What came in."""

    entities: int
    """How many entities the dossier has."""
    carried: list[Problem]
    """Fields that were not known and were carried to `ext`, each with its place in the text."""


class Locate(TypedDict):
    """Which values to find in which text."""

    text: str
    """The text of a dossier."""
    pointers: list[str]
    """JSON Pointers into it."""


class Located(TypedDict):
    """Where a value stands; what is not in the text stands where the value around it does."""

    at: str
    """The JSON Pointer."""
    line: NotRequired[int]
    """The line, from 1."""
    column: NotRequired[int]
    """The column in characters, from 1."""
    length: NotRequired[int]
    """How many characters of the line it covers."""
    excerpt: NotRequired[str]
    """The line, or the part of it around the place."""
    excerpt_column: NotRequired[int]
    """At what column of the excerpt the place begins, from 1."""


class Location(TypedDict):
    """A place where a service is given."""

    name: NotRequired[Text]
    """What the place is called."""
    address: NotRequired[str]
    """The address, on one line; absent when withheld."""
    latitude: NotRequired[Decimal]
    """Degrees north of the equator (WGS 84), from -90 to 90."""
    longitude: NotRequired[Decimal]
    """Degrees east of Greenwich (WGS 84), from -180 to 180."""
    transport: NotRequired[Text]
    """How one gets there."""
    accessibility: NotRequired[list[Text]]
    """Steps, lifts, toilets, hearing loops: what makes it accessible or not."""
    withheld: NotRequired[WithheldReason]
    """Why address and coordinates are not given."""


class Machine(TypedDict):
    """The life of a noun: who keeps it, its states, and the steps between them."""

    noun: str
    """The noun."""
    keepers: list[Role]
    """Who may register it, by what it would belong to, and who may revise it."""
    retirers: list[Role]
    """Who may retire it, write what is reserved, and settle what is in conflict."""
    reserved: list[str]
    """The fields that give somebody a say and are reserved to those, once it is there."""
    governed: list[str]
    """The fields that only steps write."""
    states: list[State]
    """The states, that in which a life begins first; none where it has no states."""
    steps: list[Step]
    """The steps."""
    field: NotRequired[str]
    """The field that holds the state, where there are states."""


class Machines(TypedDict):
    """Asks for the machines."""

    noun: NotRequired[str]
    """The noun whose life one asks about; all where none is named."""
    language: NotRequired[str]
    """The language; English where nothing is said."""


MajorityBase: TypeAlias = 'Literal["cast", "voters", "members"]'
"""Of what a majority is a majority."""


class Measure(TypedDict):
    """A measure: a solution proposed at a table, or what an addressee undertakes to do."""

    id: Id
    """Its own id. Where a file written by hand has a slug instead, the id is derived from it."""
    title: Text
    """What is to be done."""
    slug: NotRequired[Slug]
    """A readable name for it within the dossier, unique among its kind."""
    description: NotRequired[Text]
    """More about it."""
    barriers: NotRequired[list[Id]]
    """The barriers it is to remove."""
    services: NotRequired[list[Id]]
    """The services it changes."""
    project: NotRequired[Id]
    """The project in which it was designed."""
    cycle: NotRequired[Id]
    """The cycle in which it was designed."""
    responsible: NotRequired[Id]
    """Who is responsible."""
    agreed_by: NotRequired[list[Id]]
    """Who has agreed to it."""
    due: NotRequired[PartialDate]
    """By when."""
    status: NotRequired[MeasureState]
    """Where it stands."""
    status_reason: NotRequired[Text]
    """Why it stands so, of a step for which a reason was given."""
    cost: NotRequired[Money]
    """What it costs."""
    indicators: NotRequired[list[Id]]
    """What will show whether it works."""
    evidence: NotRequired[Text]
    """What shows that it is done."""
    ext: NotRequired[dict[str, Any]]
    """Somebody's own additions, under names of their own."""


MeasureState: TypeAlias = 'Literal["proposed", "agreed", "planned", "on_trial", "under_way", "done", "dropped"]'
"""Where a measure stands."""


class Measurement(TypedDict):
    """A measurement of an indicator."""

    id: Id
    """Its own id. Where a file written by hand has a slug instead, the id is derived from it."""
    indicator: Id
    """The indicator."""
    slug: NotRequired[Slug]
    """A readable name for it within the dossier, unique among its kind."""
    value: NotRequired[Quantity]
    """What was measured."""
    text: NotRequired[Text]
    """What was found, of an indicator in words."""
    numerator: NotRequired[Quantity]
    """Of a ratio, how many."""
    denominator: NotRequired[Quantity]
    """Of a ratio, of how many."""
    period: NotRequired[Period]
    """For what period."""
    on: NotRequired[PartialDate]
    """On what day."""
    territory: NotRequired[Id]
    """For what territory."""
    breakdown: NotRequired[list[AxisValue]]
    """For what part of the whole."""
    status: NotRequired[MeasurementState]
    """Where it stands."""
    status_reason: NotRequired[Text]
    """Why it stands so, of a step for which a reason was given."""
    version: NotRequired[int]
    """Which version of it this is, from 1."""
    source: NotRequired[Id]
    """Where it was found."""
    ext: NotRequired[dict[str, Any]]
    """Somebody's own additions, under names of their own."""


MeasurementState: TypeAlias = 'Literal["scheduled", "collected", "submitted", "returned", "validated", "published", "revised"]'
"""Where a measurement stands."""


class Membership(TypedDict):
    """A seat held."""

    stakeholder: Id
    """Who holds it."""
    seat: NotRequired[Text]
    """Which seat it is."""
    on_behalf_of: NotRequired[Id]
    """For whom they sit there."""
    without_vote: NotRequired[bool]
    """Whether they may only speak, not vote."""
    period: NotRequired[Period]
    """When they hold it."""


class Mend(TypedDict):
    """How a machine can mend what was found."""

    certain: bool
    """Whether it may be applied unseen: it changes nothing that anybody has stated."""
    edits: list[Edit]
    """The edits, to be made in order."""


class Merged(TypedDict):
    """Two ledgers have been merged."""

    added: int
    """How many entries came to those that were there."""
    entries: int
    """How many entries there are."""
    heads: list[str]
    """The hashes of the last of them."""
    conflicts: list[OpenConflict]
    """What was changed in both, neither knowing of the other, and is not settled."""


Method: TypeAlias = 'Literal["research_action", "co_design", "co_planning", "working_tables", "participatory_training", "world_cafe", "open_space", "focus_group", "design_thinking"] | Coded'
"""How one works together."""


class Money(TypedDict):
    """An amount of money."""

    amount: Decimal
    """The amount: a decimal number in a string, not below zero."""
    currency: Currency
    """Its ISO 4217 code."""


class Named(TypedDict):
    """A name and what it stands for."""

    name: str
    """The name."""
    says: str
    """What it stands for."""


class Objective(TypedDict):
    """Something to be reached."""

    level: ObjectiveLevel
    """Its rank."""
    text: Text
    """What it is."""
    number: NotRequired[int]
    """Its number, where the source gives one."""


ObjectiveLevel: TypeAlias = 'Literal["general", "specific", "national"] | Coded'
"""The rank of an objective."""


class Open(TypedDict):
    """A verb that is open."""

    verb: str
    """The verb."""
    says: str
    """What it does, in words."""
    given: Schema
    """The form of what is given with it, as JSON Schema (2020-12) in the language asked for; `x-noun` says to what a reference leads, `x-order` in what order people are asked."""
    noun: NotRequired[str]
    """Of `register`, the noun of what would be registered."""
    to: NotRequired[str]
    """The state to which it leads, where that is another and does not hang on the subject."""


class OpenConflict(TypedDict):
    """Something that was changed in two places; the command `settle` says which version holds."""

    code: str
    """The code: `ledger/conflict`."""
    at: str
    """The place, as a JSON Pointer into the dossier."""
    subject: Id
    """The entity."""
    field: str
    """The field, by its name in the dossier."""
    versions: list[ConflictVersion]
    """What was said of it; the last in this list holds until somebody settles it."""
    message: str
    """The conflict in words."""
    fix: str
    """What to do about it."""
    params: NotRequired[dict[str, Param]]
    """What the message speaks of."""


class OpeningHours(TypedDict):
    """Hours at which a service is open."""

    days: list[Weekday]
    """The days of the week."""
    opens: NotRequired[Clock]
    """When it opens."""
    closes: NotRequired[Clock]
    """When it closes."""
    valid_from: NotRequired[Date]
    """The first day on which this holds."""
    valid_to: NotRequired[Date]
    """The last day on which this holds."""
    note: NotRequired[Text]
    """What else one should know."""


Openness: TypeAlias = 'Literal["invited", "members", "public"] | Coded'
"""Who may come."""


OtherNames: TypeAlias = "bool | Schema"
"""A form, or false."""


class Output(TypedDict):
    """An output: a report, guidelines, a platform, materials."""

    id: Id
    """Its own id. Where a file written by hand has a slug instead, the id is derived from it."""
    kind: OutputKind
    """What kind of output it is."""
    title: Text
    """What it is called."""
    slug: NotRequired[Slug]
    """A readable name for it within the dossier, unique among its kind."""
    description: NotRequired[Text]
    """What it holds."""
    project: NotRequired[Id]
    """The project that makes it."""
    cycle: NotRequired[Id]
    """The cycle that makes it."""
    status: NotRequired[OutputState]
    """Where it stands."""
    status_reason: NotRequired[Text]
    """Why it stands so, of a step for which a reason was given."""
    due: NotRequired[PartialDate]
    """By when it is announced."""
    published_on: NotRequired[PartialDate]
    """When it came out."""
    multilingual: NotRequired[bool]
    """Whether it is in several languages, where nobody says which."""
    languages: NotRequired[list[Language]]
    """In what languages it is."""
    formats: NotRequired[list[str]]
    """In what formats, as media types or words."""
    domains: NotRequired[list[ServiceDomain]]
    """What it is about."""
    principles: NotRequired[list[Text]]
    """The principles it follows."""
    informs: NotRequired[list[Id]]
    """The plans it is to inform."""
    target_groups: NotRequired[list[TargetGroup]]
    """Whom it is for."""
    levels: NotRequired[list[GovernanceLevel]]
    """How far it is spread."""
    channels: NotRequired[list[DisseminationChannel]]
    """By what ways it is spread."""
    url: NotRequired[str]
    """Where it is found."""
    ext: NotRequired[dict[str, Any]]
    """Somebody's own additions, under names of their own."""


OutputKind: TypeAlias = 'Literal["report", "synthesis", "guidelines", "recommendations_set", "toolkit", "training_material", "information_material", "video", "platform", "app", "publication", "protocol_agreement", "service_prototype", "mapping", "event"] | Coded'
"""What kind of output it is."""


OutputState: TypeAlias = 'Literal["announced", "in_progress", "delivered", "published", "withdrawn"]'
"""Where an output stands."""


class OwnRule(TypedDict):
    """A rule of one's own: of each entity of a table of which the predicate holds, it finds something."""

    code: str
    """Its code, `own/` and the breach it is named for."""
    of: str
    """The table whose entities it looks at."""
    says: Text
    """What is the case, with places for parameters: `{name}`. Dates, durations and amounts come as people write them."""
    when: Any
    """The predicate that holds of a breach: `all`, `any`, `not`, `exists`, `compare`, `count`."""
    severity: NotRequired[Severity]
    """How grave its findings are; a warning where nothing is said."""
    because: NotRequired[Text]
    """Why that matters."""
    fix: NotRequired[Text]
    """What to do."""
    at: NotRequired[str]
    """The field at which its findings stand, as `/hours`; the entity where it has none."""
    params: NotRequired[dict[str, str]]
    """The parameters of its words, each by the path to what it is."""


Param: TypeAlias = "float | str"
"""A count, or words."""


PartialDate: TypeAlias = "Edtf | DateWithWeekday"
"""A date such as "2021-09-17", "2021-09", "XXXX-09-17" or "2021~"."""


class Participation(TypedDict):
    """A stakeholder's part."""

    stakeholder: Id
    """Who."""
    role: ParticipationRole
    """As what."""
    territory: NotRequired[Id]
    """For what territory."""
    action: NotRequired[int]
    """Under what action, by number."""
    alongside: NotRequired[list[Id]]
    """With whom it works there."""
    text: NotRequired[Text]
    """What it does, in words."""
    period: NotRequired[Period]
    """When."""
    share: NotRequired[Money]
    """The part of the budget it has."""


ParticipationForm: TypeAlias = 'Literal["individual", "migrant_association", "civic_organisation", "trade_union", "consulta", "territorial_council", "other_representation"] | Coded'
"""The form in which people take part."""


ParticipationLevel: TypeAlias = 'Literal["inform", "consult", "involve", "collaborate", "empower"] | Coded'
"""How much say is promised to those who take part (IAP2 spectrum)."""


ParticipationRole: TypeAlias = 'Literal["lead", "partner", "associated_partner", "delegating_authority", "funder", "managing_authority", "service_owner", "service_provider", "local_coordinator", "site_host", "facilitator", "rapporteur", "mediator", "evaluator", "priority_interlocutor", "participant", "media_partner", "unknown"] | Coded'
"""The part a stakeholder plays."""


class Patch(TypedDict):
    """What is to be changed."""

    edits: list[Edit]
    """The edits, in their order: a JSON Patch (RFC 6902) of `add`, `remove` and `replace`."""
    certain: NotRequired[bool]
    """Whether they are a certain mend, as a finding says of its own; they are made in any case."""


class Patched(TypedDict):
    """The edits were made."""

    edits: int
    """How many."""
    gone: NotRequired[list[Finding]]
    """Of a dossier that is watched, the findings that are gone, with the places they had."""
    come: NotRequired[list[Finding]]
    """Of a dossier that is watched, the findings that have come."""


class Period(TypedDict):
    """A stretch of time: its dates, its length as stated, or both."""

    start: NotRequired[PartialDate]
    """Its first day."""
    end: NotRequired[PartialDate]
    """Its last day."""
    duration: NotRequired[Duration]
    """Its length as stated."""


class Phase(TypedDict):
    """A phase as planned and as it went."""

    kind: CyclePhase
    """Which phase."""
    planned: NotRequired[Period]
    """When it was to be."""
    actual: NotRequired[Period]
    """When it was."""
    status: NotRequired[PhaseStatus]
    """Where it stands."""
    skip_reason: NotRequired[Text]
    """Why it was left out."""
    text: NotRequired[Text]
    """What is done in it."""


PhaseStatus: TypeAlias = 'Literal["planned", "active", "done", "skipped"]'
"""Where a phase stands."""


class Picture(TypedDict):
    """A picture."""

    text: str
    """It, as a text."""


class Possible(TypedDict):
    """What somebody can do at a moment: to a subject, or of what may be registered."""

    roles: list[Role]
    """What they are towards it; towards what would be registered, whatever it will belong to."""
    open: list[Open]
    """What they can do."""
    closed: list[Closed]
    """What they cannot do."""
    deadlines: list[Deadline]
    """What of it is waited for, past or near, in the order of the days."""
    noun: NotRequired[str]
    """The noun of the subject, or the one of which one asked."""
    state: NotRequired[str]
    """The state in which it is, where its life has states."""


Priority: TypeAlias = 'Literal["low", "medium", "high", "critical"]'
"""How urgent it is."""


class Problem(TypedDict):
    """A problem of a text, as it goes through the door."""

    code: str
    """The stable code."""
    at: str
    """The place as a JSON Pointer; of text that is no JSON, empty."""
    params: dict[str, Param]
    """What the message speaks of."""
    message: str
    """What is wrong, as a sentence in the language of the refusal."""
    fix: str
    """What to do about it, as a sentence in the same language."""
    line: NotRequired[int]
    """The line, from 1; of edits none, for nobody has the text with them made."""
    column: NotRequired[int]
    """The column in characters, from 1."""


class Profile(TypedDict):
    """Which rules are asked, and how. What a profile does not say stands as in the profile that it extends, and in the end as in the catalogue."""

    name: str
    """What it is called."""
    says: NotRequired[Text]
    """What it is for."""
    base: NotRequired[str]
    """The name of the shipped profile on which it builds."""
    only: NotRequired[list[str]]
    """The rules asked alone, by code, or by group all of it that is on; all where none is named."""
    rules: NotRequired[dict[str, Setting]]
    """How rules are asked: by code, or all of a group by `group/*`."""
    own: NotRequired[list[OwnRule]]
    """Rules of one's own."""


ProfileChoice: TypeAlias = "ProfileName | Profile"
"""The name of a profile, or a profile."""


ProfileName: TypeAlias = str
"""The name of a profile, such as `default`."""


class Profiles(TypedDict):
    """In what language the profiles are wanted."""

    language: NotRequired[str]
    """The language in which they say what they are for; all there are where nothing is said."""


class Project(TypedDict):
    """A project."""

    id: Id
    """Its own id. Where a file written by hand has a slug instead, the id is derived from it."""
    title: Text
    """What it is called."""
    slug: NotRequired[Slug]
    """A readable name for it within the dossier, unique among its kind."""
    acronym: NotRequired[str]
    """Its short name."""
    title_variants: NotRequired[list[Text]]
    """Other wordings of its title, as sources have them."""
    identifiers: NotRequired[list[Identifier]]
    """Its identifiers, as `FAMI-PROG` or `CUP`."""
    summary: NotRequired[Text]
    """What it is about."""
    framework: NotRequired[Framework]
    """The fund that pays."""
    call: NotRequired[Call]
    """The call it answered."""
    status: NotRequired[ProjectState]
    """Where it stands."""
    status_reason: NotRequired[Text]
    """Why it stands so, of a step for which a reason was given."""
    period: NotRequired[Period]
    """When it runs."""
    objectives: NotRequired[list[Objective]]
    """What is to be reached."""
    expected_effects: NotRequired[list[Text]]
    """What should come of it."""
    principles: NotRequired[list[Text]]
    """What it holds to."""
    methods: NotRequired[list[Method]]
    """How one works together."""
    participations: NotRequired[list[Participation]]
    """Who takes part, and as what."""
    participation_forms: NotRequired[list[ParticipationForm]]
    """In what forms people take part."""
    target_groups: NotRequired[list[TargetGroup]]
    """Whom it is for."""
    domains: NotRequired[list[ServiceDomain]]
    """What services it is about."""
    universalist: NotRequired[bool]
    """Whether what it improves is for everybody alike."""
    gender_lens: NotRequired[bool]
    """Whether it looks at women and men apart."""
    actions: NotRequired[list[Action]]
    """Its numbered blocks."""
    activities: NotRequired[list[Activity]]
    """Its work outside numbered blocks."""
    sites: NotRequired[list[Site]]
    """The places where it works."""
    territories: NotRequired[list[Id]]
    """The territories it covers."""
    declared: NotRequired[list[DeclaredCount]]
    """Figures that sources give of what is listed here."""
    budget: NotRequired[Budget]
    """What it costs."""
    links: NotRequired[list[ProjectLink]]
    """Ties to other projects."""
    quotes: NotRequired[list[Quote]]
    """What people in public roles said."""
    context: NotRequired[list[ContextEvent]]
    """What bore on it from outside."""
    contacts: NotRequired[list[Contact]]
    """How its offices may be reached."""
    sources: NotRequired[list[Id]]
    """Where all this was found."""
    ext: NotRequired[dict[str, Any]]
    """Somebody's own additions, under names of their own."""


class ProjectLink(TypedDict):
    """A tie to another project."""

    kind: ProjectLinkKind
    """How they hang together."""
    project: NotRequired[Id]
    """The other, where the dossier holds it."""
    title: NotRequired[Text]
    """What the other is called."""


ProjectLinkKind: TypeAlias = 'Literal["predecessor", "successor", "co_funded", "sibling"] | Coded'
"""How two projects hang together."""


ProjectState: TypeAlias = 'Literal["pipeline", "implementation", "finalisation", "closed", "cancelled", "suspended"]'
"""Where a project stands (IATI activity status)."""


class Provenance(TypedDict):
    """How one fact of one entity is known."""

    subject: Id
    """The entity."""
    status: FactStatus
    """How the fact is known."""
    field: NotRequired[str]
    """The place of the fact within the entity, as a JSON Pointer; all of it where nothing is said."""
    source: NotRequired[Id]
    """The document in which it was found."""
    quote: NotRequired[str]
    """The words of the document."""
    as_stated: NotRequired[str]
    """The value as the document has it, where the dossier holds another."""
    by: NotRequired[Text]
    """The argument or rule by which it was inferred or derived."""


class PurposeConsent(TypedDict):
    """A purpose, and whether it is allowed."""

    purpose: ConsentPurpose
    """What for."""
    state: ConsentState
    """Where it stands."""
    on: NotRequired[Date]
    """Since when."""


Quantity: TypeAlias = "float | Decimal | BoundedQuantity"
"""A number, or an object such as {"more_than": 60}, {"about": 420} or {"between": [3, 5]}."""


class Question(TypedDict):
    """A guiding question put to a working table."""

    id: Id
    """Its own id. Where a file written by hand has a slug instead, the id is derived from it."""
    table: Id
    """The table."""
    order: int
    """Its place among the table's questions, from 1."""
    text: Text
    """The question."""
    slug: NotRequired[Slug]
    """A readable name for it within the dossier, unique among its kind."""
    intents: NotRequired[list[QuestionIntent]]
    """What it is after."""
    ext: NotRequired[dict[str, Any]]
    """Somebody's own additions, under names of their own."""


QuestionIntent: TypeAlias = 'Literal["assess", "what_worked", "weakness", "experience", "role", "how_to", "elicit_recommendation", "prioritise"] | Coded'
"""What a guiding question is after."""


class Quorum(TypedDict):
    """Who must be there, or have voted, for a decision to hold; of several demands each."""

    heads: NotRequired[int]
    """How many members."""
    share: NotRequired[Fraction]
    """What part of the members, or more."""
    voices: NotRequired[list[QuorumVoice]]
    """How many of some kinds of voice."""


class QuorumVoice(TypedDict):
    """So many of a kind of voice must be there."""

    voice: Text
    """Whose voice it is, in words."""
    kinds: list[StakeholderKind]
    """The kinds of stakeholder that have it; an association led by migrants is one of migrants."""
    at_least: int
    """How many of them there must be."""


class Quote(TypedDict):
    """What somebody in a public role said in public."""

    text: Text
    """The words."""
    role: Text
    """The role in which they spoke."""
    name: NotRequired[str]
    """Who spoke."""
    stakeholder: NotRequired[Id]
    """For what body."""
    source: NotRequired[Id]
    """Where it was printed."""


class Recommendation(TypedDict):
    """A recommendation, addressed and with its origins."""

    id: Id
    """Its own id. Where a file written by hand has a slug instead, the id is derived from it."""
    text: Text
    """What is asked for."""
    slug: NotRequired[Slug]
    """A readable name for it within the dossier, unique among its kind."""
    code: NotRequired[str]
    """A short code to cite it by."""
    project: NotRequired[Id]
    """The project it comes from."""
    cycle: NotRequired[Id]
    """The cycle it comes from."""
    addressees: NotRequired[list[Addressee]]
    """To whom it goes."""
    services: NotRequired[list[Id]]
    """The services it is about."""
    barriers: NotRequired[list[Id]]
    """The barriers it is to remove."""
    tables: NotRequired[list[Id]]
    """The tables it comes from."""
    contributions: NotRequired[list[Id]]
    """The contributions it comes from."""
    scope: NotRequired[RecommendationScope]
    """What would have to change."""
    priority: NotRequired[Priority]
    """How urgent it is."""
    consensus: NotRequired[ConsensusLevel]
    """How far those at the table agreed."""
    status: NotRequired[RecommendationState]
    """Where it stands."""
    issued_on: NotRequired[PartialDate]
    """When it was sent."""
    response_due: NotRequired[PartialDate]
    """By when an answer is due."""
    responses: NotRequired[list[Response]]
    """The answers."""
    measures: NotRequired[list[Id]]
    """What is done about it."""
    outputs: NotRequired[list[Id]]
    """The documents it is part of."""
    continued_by: NotRequired[Id]
    """The recommendation that took its place or that it was joined to."""
    evidence: NotRequired[list[Id]]
    """What shows that it is done."""
    log: NotRequired[list[StatusChange]]
    """What became of it, step by step."""
    ext: NotRequired[dict[str, Any]]
    """Somebody's own additions, under names of their own."""


RecommendationScope: TypeAlias = 'Literal["service", "network", "policy", "legislation", "funding", "project"] | Coded'
"""What would have to change."""


RecommendationState: TypeAlias = 'Literal["draft", "table_review", "validated", "issued", "acknowledged", "accepted", "accepted_in_part", "noted", "deferred", "rejected", "not_competent", "planned", "in_implementation", "implemented", "verified", "closed_not_implemented", "superseded", "merged", "withdrawn"]'
"""Where a recommendation stands."""


ReferencesAs: TypeAlias = 'Literal["id", "slug", "name"]'
"""How references are shown."""


class Refused(TypedDict):
    """A refusal, as it goes through the door."""

    code: str
    """The stable code."""
    at: str
    """The place in the request, as a JSON Pointer."""
    params: dict[str, Param]
    """What the message speaks of."""
    message: str
    """Why, as a sentence in the language that the call asks for, else in that of the watch, else in English."""
    fix: str
    """What to do about it, as a sentence in the same language."""
    problems: list[Problem]
    """Of a text that cannot be read, its problems in the order of the text."""


class Render(TypedDict):
    """What is to be put into words: a finding, problem or refusal as it came, or its code and parameters alone."""

    code: str
    """The code of a rule, problem or refusal."""
    params: NotRequired[dict[str, Param]]
    """What the message speaks of."""
    mask: NotRequired[bool]
    """Whether what may be personal data is masked."""
    language: NotRequired[str]
    """The language; English where nothing is said."""
    problems: NotRequired[list[Problem]]
    """Of a refusal, the problems of a text, which are put into words as well."""
    at: NotRequired[str]
    """The place; it stays as it is, as does what follows."""
    severity: NotRequired[Severity]
    """How grave a finding is."""
    mend: NotRequired[Mend]
    """How a machine can mend it."""
    accepted: NotRequired[int]
    """The row of the acceptance that accepts it."""
    line: NotRequired[int]
    """The line of a problem."""
    column: NotRequired[int]
    """Its column."""
    message: NotRequired[str]
    """What was said; it is said anew."""
    fix: NotRequired[str]
    """What was to be done."""


class Rendered(TypedDict):
    """It in words."""

    language: str
    """The language used, which is English where the one asked for is not known."""
    message: str
    """What is the case."""
    fix: str
    """What to do about it."""
    problems: NotRequired[list[Problem]]
    """Of a refusal, its problems in the same language."""


class RequiredDocument(TypedDict):
    """A document that one must bring."""

    name: Text
    """What it is called."""
    url: NotRequired[str]
    """Where it is described."""


class Response(TypedDict):
    """An addressee's answer."""

    kind: ResponseKind
    """What the answer is."""
    by: NotRequired[Id]
    """Who answers."""
    on: NotRequired[PartialDate]
    """When."""
    text: NotRequired[Text]
    """The reasons."""
    parts: NotRequired[list[Text]]
    """The parts accepted, of an answer in part."""
    review_on: NotRequired[PartialDate]
    """When it will be looked at again, of one put off."""
    competent: NotRequired[Id]
    """Who is competent, of one sent to the wrong body."""


ResponseKind: TypeAlias = 'Literal["accepted", "accepted_in_part", "noted", "deferred", "rejected", "not_competent"]'
"""What an addressee answers."""


class Retirement(TypedDict):
    """That something does not go on: it stays as it is, whoever refers to it still finds it, and nothing more may be done to it."""

    subject: Id
    """What."""
    on: Date
    """Since when."""
    reason: Text
    """Why."""
    by: NotRequired[Id]
    """Who says so."""


Role: TypeAlias = 'Literal["lead", "partner", "local_coordinator", "facilitator", "rapporteur", "table_member", "body_member", "service_owner", "addressee", "participant", "evaluator", "oneself", "public"]'
"""What somebody is towards a subject. Each comes from what the dossier itself records."""


class Rows(TypedDict):
    """A table."""

    noun: str
    """The name of the table."""
    columns: list[Column]
    """The columns."""
    rows: list[list[Any]]
    """The rows, each with a cell for each column; `null` where there is nothing."""


class Rule(TypedDict):
    """A rule as the catalogue shows it."""

    code: str
    """The stable code."""
    group: str
    """The group."""
    severity: Severity
    """How grave a finding of it is."""
    since: str
    """The version of the library since which it exists; of a rule of one's own empty."""
    says: str
    """What is the case, with places for parameters."""
    because: str
    """Why that matters; empty where a rule of one's own does not say."""
    fix: str
    """What to do; empty where a rule of one's own does not say."""
    off: NotRequired[bool]
    """Whether the profile leaves it out."""
    sources: NotRequired[list[str]]
    """Where it comes from: law, standard, practice."""
    params: NotRequired[list[str]]
    """The names of the parameters."""
    personal: NotRequired[list[str]]
    """The names of those that may hold personal data."""
    limits: NotRequired[list[Limit]]
    """The figures it goes by."""
    bad: NotRequired[str]
    """Tables of a dossier that breaks it, as JSON."""
    good: NotRequired[str]
    """Tables of a dossier that keeps it, as JSON."""


class Save(TypedDict):
    """How the dossier is to be written."""

    compact: NotRequired[bool]
    """Whether without any space, for machines, rather than indented for people."""


Schema = TypedDict(
    "Schema",
    {
        # What it is called.
        "title": "NotRequired[str]",
        # What it is.
        "description": "NotRequired[str]",
        # The kind of JSON: `object`, `array`, `string`, `integer`, `number`, `boolean` or `null`.
        "type": "NotRequired[str]",
        # Where under `$defs` its form is: `#/$defs/Text`.
        "$ref": "NotRequired[str]",
        # The noun to which a reference leads; `entity` where it may lead to anything.
        "x-noun": "NotRequired[str]",
        # The one value that it may be.
        "const": "NotRequired[Any]",
        # The values that it may be.
        "enum": "NotRequired[list[Any]]",
        # Values as they are written.
        "examples": "NotRequired[list[Any]]",
        # The forms of which exactly one must suit; to choose from, each a `const` with its `title`.
        "oneOf": "NotRequired[list[Schema]]",
        # The forms of which one must suit.
        "anyOf": "NotRequired[list[Schema]]",
        # The form that must not suit.
        "not": "NotRequired[Schema]",
        # The form of what is under each name.
        "properties": "NotRequired[dict[str, Schema]]",
        # The names under which there must be something.
        "required": "NotRequired[list[str]]",
        # All names, in the order in which people are asked.
        "x-order": "NotRequired[list[str]]",
        # The form of what is under any other name; `false` where there is none.
        "additionalProperties": "NotRequired[OtherNames]",
        # The form of the names.
        "propertyNames": "NotRequired[Schema]",
        # How many names there must be.
        "minProperties": "NotRequired[int]",
        # What must be there where there is something under a name.
        "dependentRequired": "NotRequired[dict[str, list[str]]]",
        # What must hold where there is something under a name.
        "dependentSchemas": "NotRequired[dict[str, Schema]]",
        # The form of each item.
        "items": "NotRequired[Schema]",
        # How many items there must be.
        "minItems": "NotRequired[int]",
        # How many items there may be.
        "maxItems": "NotRequired[int]",
        # Whether each item may be there but once.
        "uniqueItems": "NotRequired[bool]",
        # How many characters there must be.
        "minLength": "NotRequired[int]",
        # The regular expression that must fit.
        "pattern": "NotRequired[str]",
        # What kind of string it is: `date` or `uuid`.
        "format": "NotRequired[str]",
        # The least that it may be.
        "minimum": "NotRequired[float]",
        # The most that it may be.
        "maximum": "NotRequired[float]",
        # The forms that stand once for all places, by name.
        "$defs": "NotRequired[dict[str, Schema]]",
    },
)
"""A form, as JSON Schema (2020-12)."""


class SeatRule(TypedDict):
    """A rule on who sits in a body: so many of these kinds."""

    seat: Text
    """Whose seats these are."""
    kinds: list[StakeholderKind]
    """The kinds of stakeholder that may hold them."""
    at_least: int
    """How many there are at least."""
    at_most: NotRequired[int]
    """How many there are at most."""
    legal_basis: NotRequired[str]
    """The law or statute that says so."""


Sector: TypeAlias = 'Literal["public", "third_sector", "private", "community", "academic"] | Coded'
"""The sector of society."""


class Series(TypedDict):
    """A series of sessions, which a source may speak of as one."""

    id: Id
    """Its own id. Where a file written by hand has a slug instead, the id is derived from it."""
    title: Text
    """What it is called."""
    slug: NotRequired[Slug]
    """A readable name for it within the dossier, unique among its kind."""
    kind: NotRequired[SessionKind]
    """What kind of sessions."""
    project: NotRequired[Id]
    """The project it belongs to."""
    cycle: NotRequired[Id]
    """The cycle it belongs to."""
    action: NotRequired[int]
    """The number of the project's action it belongs to."""
    planned: NotRequired[Quantity]
    """How many sessions there are to be."""
    territories: NotRequired[list[Id]]
    """Where they are to be."""
    period: NotRequired[Period]
    """When."""
    openness: NotRequired[Openness]
    """Who may come."""
    target_groups: NotRequired[list[TargetGroup]]
    """Whom they are for."""
    domains: NotRequired[list[ServiceDomain]]
    """What they are about."""
    topics: NotRequired[list[Text]]
    """Their topics."""
    attendance: NotRequired[list[Attendance]]
    """How many came to all of them together."""
    ext: NotRequired[dict[str, Any]]
    """Somebody's own additions, under names of their own."""


class Service(TypedDict):
    """A public or social service."""

    id: Id
    """Its own id. Where a file written by hand has a slug instead, the id is derived from it."""
    name: Text
    """What the public calls it."""
    slug: NotRequired[Slug]
    """A readable name for it within the dossier, unique among its kind."""
    description: NotRequired[Text]
    """What it does."""
    domains: NotRequired[list[ServiceDomain]]
    """What it is about."""
    orientation: NotRequired[ServiceOrientation]
    """Whether it is for all or for some."""
    status: NotRequired[ServiceStatus]
    """Whether it is to be had."""
    status_reason: NotRequired[Text]
    """Why it stands so, of a step for which a reason was given."""
    owner: NotRequired[Id]
    """Who answers for it (titolare): the addressee of recommendations."""
    providers: NotRequired[list[Id]]
    """Who gives it."""
    territory: NotRequired[Id]
    """Where it is given."""
    target_groups: NotRequired[list[TargetGroup]]
    """Whom it is for."""
    languages: NotRequired[list[ServiceLanguage]]
    """In what languages."""
    eligibility: NotRequired[Eligibility]
    """Who may use it."""
    documents: NotRequired[list[RequiredDocument]]
    """What one must bring."""
    cost: NotRequired[Cost]
    """What it costs."""
    channels: NotRequired[list[Channel]]
    """By what ways it is used."""
    locations: NotRequired[list[Location]]
    """At what places."""
    hours: NotRequired[list[OpeningHours]]
    """When it is open."""
    accessibility: NotRequired[list[Text]]
    """What makes it accessible or not."""
    life_events: NotRequired[list[Coded]]
    """Events of life on which one needs it."""
    identifiers: NotRequired[list[Identifier]]
    """Its identifiers in other catalogues."""
    url: NotRequired[str]
    """Its page on the web."""
    contacts: NotRequired[list[Contact]]
    """How it may be reached."""
    verified_on: NotRequired[Date]
    """When somebody last made sure that all this is true."""
    sources: NotRequired[list[Id]]
    """Where all this was found."""
    ext: NotRequired[dict[str, Any]]
    """Somebody's own additions, under names of their own."""


ServiceDomain: TypeAlias = 'Literal["health", "housing", "employment", "social_assistance", "education", "adult_education_language", "childcare_family", "registry_civil_status", "immigration_permits", "legal_aid_protection", "taxation", "transport", "culture_leisure", "justice_security", "information_orientation", "digital", "financial", "anti_violence", "civil_protection", "environment", "civic_life"] | Coded'
"""What a service is about (after the subject matters of the Italian public-service catalogue)."""


class ServiceLanguage(TypedDict):
    """A language in which a service is given."""

    language: Language
    """The language."""
    by: NotRequired[LanguageProvision]
    """How it is spoken there."""


ServiceOrientation: TypeAlias = 'Literal["mainstream", "dedicated", "mixed"] | Coded'
"""Whether a service is for all or for some."""


ServiceStatus: TypeAlias = 'Literal["planned", "experimental", "active", "inactive", "defunct", "temporarily_closed"] | Coded'
"""Whether a service is to be had (HSDS, and two states before)."""


class Session(TypedDict):
    """A session: people meet at a time."""

    id: Id
    """Its own id. Where a file written by hand has a slug instead, the id is derived from it."""
    kind: SessionKind
    """What kind of meeting it is."""
    slug: NotRequired[Slug]
    """A readable name for it within the dossier, unique among its kind."""
    title: NotRequired[Text]
    """What it is called."""
    aim: NotRequired[Text]
    """What it is for."""
    project: NotRequired[Id]
    """The project it belongs to."""
    cycle: NotRequired[Id]
    """The cycle it belongs to."""
    series: NotRequired[Id]
    """The series it belongs to."""
    body: NotRequired[Id]
    """The body that sits."""
    action: NotRequired[int]
    """The number of the project's action it belongs to."""
    date: NotRequired[PartialDate]
    """The day."""
    period: NotRequired[Period]
    """The first and last day, of a session of several."""
    starts: NotRequired[Clock]
    """When it begins."""
    ends: NotRequired[Clock]
    """When it ends."""
    mode: NotRequired[SessionMode]
    """Where people meet."""
    openness: NotRequired[Openness]
    """Who may come."""
    place: NotRequired[Text]
    """The place, as one would tell it."""
    territory: NotRequired[Id]
    """The territory it is for."""
    method: NotRequired[Method]
    """How one works together."""
    status: NotRequired[SessionState]
    """Where it stands."""
    status_reason: NotRequired[Text]
    """Why it stands so, of a step for which a reason was given."""
    organisers: NotRequired[list[Id]]
    """Who holds it."""
    participants: NotRequired[list[Id]]
    """Which stakeholders were there."""
    attendance: NotRequired[list[Attendance]]
    """How many came."""
    about_projects: NotRequired[list[Id]]
    """The projects it talks about."""
    topics: NotRequired[list[Text]]
    """What it talks about."""
    languages_offered: NotRequired[list[Language]]
    """Languages spoken or interpreted."""
    accommodations: NotRequired[list[Accommodation]]
    """What people needed in order to take part, and whether they got it."""
    report: NotRequired[Id]
    """The report on it."""
    ext: NotRequired[dict[str, Any]]
    """Somebody's own additions, under names of their own."""


SessionKind: TypeAlias = 'Literal["kickoff", "seminar", "workshop", "training", "joint_workshop", "lab", "thematic_meeting", "focus_group", "interview_round", "study_visit", "sitting", "public_assembly", "conference", "final_event", "feedback_meeting"] | Coded'
"""What kind of meeting it is."""


SessionMode: TypeAlias = 'Literal["in_person", "online", "hybrid"] | Coded'
"""Where people meet."""


SessionState: TypeAlias = 'Literal["planned", "announced", "open", "held", "reported", "cancelled", "postponed"]'
"""Where a session stands."""


class Setting(TypedDict):
    """How a profile asks a rule."""

    on: NotRequired[bool]
    """Whether it is asked at all."""
    severity: NotRequired[Severity]
    """How grave its findings are."""
    limits: NotRequired[dict[str, int]]
    """The figures it goes by."""


Severity: TypeAlias = 'Literal["error", "warning", "advice"]'
"""How grave a finding is."""


class Site(TypedDict):
    """A place where a project works."""

    territory: Id
    """The place."""
    host: NotRequired[Id]
    """Who hosts there."""


Slug: TypeAlias = str
"""A name of small letters, digits and hyphens, such as `csv-marche`."""


class Snapshot(TypedDict):
    """A dossier as it was after some entries, from which the ledger can go on."""

    ledger: int
    """The version of the stored form."""
    count: int
    """How many entries came before."""
    heads: list[str]
    """The hashes of the last of them."""
    dossier: DossierDocument
    """The dossier."""
    hash: str
    """The digest of the dossier."""
    at: NotRequired[Instant]
    """When the last of them was made."""


class Source(TypedDict):
    """A document in which facts were found."""

    id: Id
    """Its own id. Where a file written by hand has a slug instead, the id is derived from it."""
    title: Text
    """What it is called."""
    slug: NotRequired[Slug]
    """A readable name for it within the dossier, unique among its kind."""
    kind: NotRequired[SourceKind]
    """What kind of document it is."""
    publisher: NotRequired[str]
    """Who published it, as it says."""
    published_by: NotRequired[Id]
    """The stakeholder that published it."""
    url: NotRequired[str]
    """Where it is found on the web."""
    file: NotRequired[str]
    """The name of the file in which it is kept."""
    sha256: NotRequired[str]
    """The SHA-256 of that file, in hexadecimal."""
    language: NotRequired[Language]
    """The language of its text."""
    frame_language: NotRequired[Language]
    """The language of what stands around the text, where it is another."""
    published: NotRequired[PartialDate]
    """When it was published."""
    retrieved: NotRequired[Date]
    """When it was looked at."""
    note: NotRequired[Text]
    """What else should be known about it."""
    ext: NotRequired[dict[str, Any]]
    """Somebody's own additions, under names of their own."""


SourceKind: TypeAlias = 'Literal["news", "institutional_page", "partner_page", "report", "act", "law", "dataset", "interview"] | Coded'
"""What kind of document a source is."""


class Spoken(TypedDict):
    """The languages that there are now."""

    languages: list[str]
    """Their tags, the one to fall back on first."""


class Stakeholder(TypedDict):
    """A stakeholder: an organisation, a unit of one, an informal group; never a list of private people."""

    id: Id
    """Its own id. Where a file written by hand has a slug instead, the id is derived from it."""
    name: Text
    """What it is called."""
    kind: StakeholderKind
    """What kind of body it is."""
    slug: NotRequired[Slug]
    """A readable name for it within the dossier, unique among its kind."""
    form: NotRequired[StakeholderForm]
    """The form in which it exists; an organisation where nothing is said."""
    aliases: NotRequired[list[str]]
    """Other names it goes by, as sources spell them."""
    identifiers: NotRequired[list[Identifier]]
    """Its identifiers, as `IT-CF` or `IPA`."""
    sector: NotRequired[Sector]
    """The sector of society it belongs to."""
    migrant_led: NotRequired[Answer]
    """Whether migrants lead it."""
    level: NotRequired[GovernanceLevel]
    """How far its competence reaches."""
    territory: NotRequired[Id]
    """Where it is at home."""
    country: NotRequired[Country]
    """Its country."""
    unit_of: NotRequired[Id]
    """The body of which it is a unit."""
    description: NotRequired[Text]
    """Who it stands for or what it does, in words."""
    size: NotRequired[Quantity]
    """How many people a group has."""
    contacts: NotRequired[list[Contact]]
    """How its offices may be reached."""
    founded: NotRequired[PartialDate]
    """When it was founded."""
    dissolved: NotRequired[PartialDate]
    """When it ceased to exist."""
    merged_ids: NotRequired[list[Id]]
    """Ids under which it stood before duplicates were merged into it."""
    distinct_from: NotRequired[list[Id]]
    """Stakeholders of like name which somebody has confirmed to be others."""
    ext: NotRequired[dict[str, Any]]
    """Somebody's own additions, under names of their own."""


StakeholderForm: TypeAlias = 'Literal["organisation", "unit", "group", "person"] | Coded'
"""The form in which a stakeholder exists."""


StakeholderKind: TypeAlias = 'Literal["public_administration", "ministry", "prefecture", "region", "province_or_metro", "municipality", "union_of_municipalities", "social_territorial_ambit", "public_personal_services_company", "health_authority", "employment_centre", "adult_education_centre", "social_secretariat", "school", "university", "research_body", "municipalities_association", "volunteer_support_centre", "foundation", "third_sector_organisation", "cooperative", "social_cooperative", "consortium", "migrant_association", "migrant_support_network", "volunteer_or_civic_association", "trade_union", "employer_organisation", "chamber_of_commerce", "faith_body", "media", "foreign_public_body", "informal_group", "individual_user", "individual_citizen", "operator", "cultural_mediator", "expert"] | Coded'
"""What kind of body or person a stakeholder is."""


Stance: TypeAlias = 'Literal["agree", "abstain", "disagree", "block", "objection"]'
"""How somebody stands towards what is put to the vote."""


class State(TypedDict):
    """A state."""

    code: str
    """Its code."""
    says: str
    """It in words."""
    rules: list[str]
    """The codes of the rules that must hold of whatever enters it."""
    locks: list[str]
    """The fields that can no longer be revised; `*` is all of them."""


class StatusChange(TypedDict):
    """A step in the life of a recommendation."""

    status: RecommendationState
    """What it became."""
    on: NotRequired[PartialDate]
    """When."""
    by: NotRequired[Id]
    """By whom."""
    recorded_by: NotRequired[Id]
    """Who entered it, where that was somebody else."""
    reason: NotRequired[Text]
    """Why."""


class Step(TypedDict):
    """A step."""

    verb: str
    """The verb."""
    says: str
    """What it does, in words."""
    open_in: list[str]
    """The states in which it is open."""
    who: list[Role]
    """Who may take it."""
    reasoned: bool
    """Whether a reason must be given."""
    given: Schema
    """The form of what is given with it, as JSON Schema."""
    to: NotRequired[str]
    """The state to which it leads, where that does not hang on the subject's plan or past."""
    never: NotRequired[list[Role]]
    """Who may not take it, whatever else they are."""


class Stored(TypedDict):
    """A ledger as it is stored."""

    ledger: int
    """The version of the stored form."""
    origin: DossierDocument
    """The dossier with which it begins."""
    root: str
    """The digest of that dossier."""
    entries: list[Entry]
    """What was done, in order."""
    heads: list[str]
    """The hashes of the last entries: one in general, several where two ledgers have been merged and nothing has been done since."""


class Suspension(TypedDict):
    """A time for which a cycle was halted: what was due in it, or after it, is due so much later."""

    start: Date
    """The first day."""
    end: Date
    """The day on which it went on."""


class Table(TypedDict):
    """Which table is wanted, and how."""

    noun: str
    """The name of the table, as `barriers`, or the noun."""
    language: NotRequired[str]
    """The language of texts; the dossier's first where nothing is said."""
    references: NotRequired[ReferencesAs]
    """How references are shown; as ids where nothing is said."""
    columns: NotRequired[list[str]]
    """The names of the columns wanted; all where none is named."""


class Tallied(TypedDict):
    """What the votes on a decision come to."""

    steps: list[TallyStep]
    """How one comes to it, in order."""
    problems: list[Uncounted]
    """What was not counted as it stands."""
    result: NotRequired[DecisionResult]
    """What comes of it; nothing where that cannot be told from what is recorded."""
    chosen: NotRequired[list[str]]
    """The code of the option chosen; of options that tie, the codes of all."""


class Tally(TypedDict):
    """Of which decision one asks."""

    subject: str
    """The decision: its id, its slug, or `decision/slug`."""
    language: NotRequired[str]
    """The language; that of the watch, else English, where nothing is said."""


class TallyStep(TypedDict):
    """A step on the way to what the votes come to."""

    code: str
    """The stable code."""
    params: dict[str, Param]
    """What the sentence speaks of."""
    says: str
    """The step in words."""
    holds: NotRequired[Answer]
    """Of a step that asks something, the answer."""


class Target(TypedDict):
    """A value to be reached."""

    value: Quantity
    """The value."""
    due: NotRequired[PartialDate]
    """By when."""
    version: NotRequired[int]
    """Which version of the target this is, from 1."""
    reason: NotRequired[Text]
    """Why it was changed."""


TargetGroup: TypeAlias = 'Literal["third_country_national", "asylum_seeker", "protection_holder", "unaccompanied_minor", "second_generation", "woman", "mother", "student", "worker", "jobseeker", "elderly", "disabled", "trafficking_survivor", "stateless", "roma_sinti", "migrant_background", "eu_mobile", "host_community", "public_operator", "vulnerable_person", "general_public"] | Coded'
"""Whom something is for, or whom it concerns."""


class Task(TypedDict):
    """Something that must be done in consequence."""

    code: str
    """What: `cascade/anonymise`, `cascade/withhold`, `cascade/drop`, `cascade/republish`, `cascade/look`."""
    subject: Id
    """To what."""
    params: dict[str, Param]
    """What the sentence speaks of."""
    message: str
    """It in words."""
    command: Command
    """The command that does it."""


class Territory(TypedDict):
    """A territory: a municipality, province or region, or an ambit or district made of several."""

    id: Id
    """Its own id. Where a file written by hand has a slug instead, the id is derived from it."""
    name: Text
    """What it is called."""
    kind: TerritoryKind
    """What kind of area it is."""
    slug: NotRequired[Slug]
    """A readable name for it within the dossier, unique among its kind."""
    codes: NotRequired[list[Identifier]]
    """Its codes, as `ISTAT` or `NUTS`."""
    part_of: NotRequired[Id]
    """The smallest larger territory it lies in."""
    parts: NotRequired[list[Id]]
    """The territories it is made of, where it is no administrative area."""
    country: NotRequired[Country]
    """Its country."""
    valid: NotRequired[Period]
    """When it existed with these codes."""
    ext: NotRequired[dict[str, Any]]
    """Somebody's own additions, under names of their own."""


TerritoryKind: TypeAlias = 'Literal["country", "region", "province", "municipality", "union_of_municipalities", "social_ambit", "socio_health_district", "planning_zone", "neighbourhood"] | Coded'
"""What kind of area a territory is."""


Text: TypeAlias = "str | dict[str, Version]"
"""A text, or texts by language such as {"it": "…", "en": "…"}."""


TextKey: TypeAlias = str
"""A BCP 47 language tag, or original, such as `it`."""


class Texts(TypedDict):
    """The texts of a language."""

    language: NotRequired[str]
    """The tag of the language."""
    phrases: NotRequired[dict[str, str]]
    """Words for names of the library."""
    sayings: NotRequired[dict[str, Written]]
    """Sentences by code."""


class Timeline(TypedDict):
    """Whose history is to be told, and how."""

    subject: str
    """The subject: its id, or `noun/slug`."""
    form: NotRequired[TimelineForm]
    """As what; as SVG where nothing is said."""
    language: NotRequired[str]
    """The language; that of the watch, else English, where nothing is said."""
    as_of: NotRequired[Date | date]
    """The day as of which one looks: without it nothing is late."""


TimelineForm: TypeAlias = 'Literal["svg", "text"]'
"""As what a history is told."""


class Training(TypedDict):
    """A training: its topics, its ways and whom it is for."""

    id: Id
    """Its own id. Where a file written by hand has a slug instead, the id is derived from it."""
    title: Text
    """What it is called."""
    slug: NotRequired[Slug]
    """A readable name for it within the dossier, unique among its kind."""
    project: NotRequired[Id]
    """The project it belongs to."""
    topics: NotRequired[list[Text]]
    """What is learnt."""
    modes: NotRequired[list[TrainingMode]]
    """How it is given."""
    audience: NotRequired[list[StakeholderKind]]
    """What kinds of stakeholder it is for."""
    target_groups: NotRequired[list[TargetGroup]]
    """What groups it is for."""
    joint: NotRequired[bool]
    """Whether operators and citizens learn together."""
    specialist: NotRequired[bool]
    """Whether it is specialist."""
    period: NotRequired[Period]
    """When."""
    languages: NotRequired[list[Language]]
    """In what languages."""
    sessions: NotRequired[list[Id]]
    """Its sessions."""
    materials: NotRequired[list[Id]]
    """Its materials."""
    ext: NotRequired[dict[str, Any]]
    """Somebody's own additions, under names of their own."""


TrainingMode: TypeAlias = 'Literal["classroom", "distance", "e_learning", "on_the_job", "study_visit", "workshop", "materials"] | Coded'
"""How a training is given."""


TranslatedBy: TypeAlias = 'Literal["human", "machine", "machine_reviewed"]'
"""Who made a translation."""


class Translation(TypedDict):
    """A text in one language, with who translated it."""

    text: str
    """The text."""
    by: TranslatedBy
    """Who made the translation."""


class Uncounted(TypedDict):
    """A vote or figure that does not count as it stands."""

    code: str
    """The code of the rule that finds it."""
    at: str
    """The place in the dossier, as a JSON Pointer."""
    params: dict[str, Param]
    """What the message speaks of."""
    message: str
    """Why it does not count, as a sentence."""
    fix: str
    """What to do about it, as a sentence."""


class Verify(TypedDict):
    """Asks whether the ledger is as it was sealed."""

    heads: NotRequired[list[str]]
    """The hashes of what were the last entries when they were noted elsewhere: without them nobody can tell whether all was sealed anew, or whether what came up to them is missing."""


Version: TypeAlias = "str | Translation"
"""A text, or a translation such as {"text": "…", "by": "machine"}."""


Visibility: TypeAlias = 'Literal["public", "partners", "project", "restricted", "private"]'
"""Who may see something."""


class Vote(TypedDict):
    """A vote of which it is known who cast it."""

    voter: Id
    """Who votes."""
    on_behalf_of: NotRequired[Id]
    """The member whose vote it is, where that is not themselves."""
    recorded_by: NotRequired[Id]
    """Who entered the vote, where that is not whoever votes."""
    stance: NotRequired[Stance]
    """How they stand towards it."""
    ranking: NotRequired[list[str]]
    """The codes of options, the most wanted first; those left out come last, all alike."""
    reason: NotRequired[Text]
    """Why."""


class VoteCount(TypedDict):
    """How many voted alike, whoever they are: a secret ballot, or a minute that gives figures. Where there are such rows, they are all the votes; votes by name beside them only tell whose some are."""

    count: Quantity
    """How many."""
    stance: NotRequired[Stance]
    """How they stand towards it."""
    ranking: NotRequired[list[str]]
    """The codes of options, the most wanted first."""
    lived_experience: NotRequired[Quantity]
    """How many of them have lived experience of what is decided."""


Weekday: TypeAlias = 'Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]'
"""A day of the week."""


WithheldReason: TypeAlias = 'Literal["hidden_by_source", "personal_data", "safety", "no_consent"] | Coded'
"""Why something known is not written down."""


class WorkingTable(TypedDict):
    """A working table: a group that works in parallel with others in a session."""

    id: Id
    """Its own id. Where a file written by hand has a slug instead, the id is derived from it."""
    session: Id
    """The session."""
    number: int
    """Its number in the session."""
    title: Text
    """What it is called."""
    slug: NotRequired[Slug]
    """A readable name for it within the dossier, unique among its kind."""
    facilitator: NotRequired[Id]
    """Who leads the talk."""
    rapporteur: NotRequired[Id]
    """Who reports from it."""
    composition: NotRequired[list[Id]]
    """Who sits at it."""
    outcome: NotRequired[Text]
    """What it arrived at."""
    consensus: NotRequired[ConsensusLevel]
    """How far it agreed."""
    ext: NotRequired[dict[str, Any]]
    """Somebody's own additions, under names of their own."""


class Written(TypedDict):
    """What is said under a code, as a file of texts has it."""

    says: NotRequired[str]
    """What is the case, with places for parameters."""
    because: NotRequired[str]
    """Why that matters."""
    fix: NotRequired[str]
    """What to do about it."""


class Calls:
    """One method for each call of the core."""

    def call(self, name: str, arguments: object = None) -> Any:
        """Makes any call of the core, by its name there."""
        raise NotImplementedError

    def describe(self) -> Description:
        """What this library is: its version, limits, languages, calls and nouns."""
        _asked: dict[str, Any] = {}
        given = {name: value for name, value in _asked.items() if value is not None}
        reply: Description = self.call("describe", given)
        return reply

    def join(self, document: DossierDocument | Mapping[str, Any]) -> Joined:
        """Joins another dossier, which is the argument, to the one held; entities of one id become one."""
        reply: Joined = self.call("join", document)
        return reply

    def check(self, *, as_of: Date | date | None = None, language: str | None = None, profile: ProfileChoice | None = None, only: list[str] | None = None, mask: bool | None = None, accepted: bool | None = None) -> list[Finding]:
        """Holds the rules against the dossier.

        as_of: The day as of which one looks; without it nothing is late and nothing in the future.

        language: The language of the messages; English where nothing is said.

        profile: The profile, by name or in full; `default` where nothing is said.

        only: The rules asked alone, by code or by group; all where none is named.

        mask: Whether what may be personal data is masked in messages and parameters.

        accepted: Whether findings that the dossier declares to be accepted are shown as well.
        """
        _asked: dict[str, Any] = {"as_of": as_of, "language": language, "profile": profile, "only": only, "mask": mask, "accepted": accepted}
        given = {name: value for name, value in _asked.items() if value is not None}
        reply: list[Finding] = self.call("check", given)
        return reply

    def watch(self, *, as_of: Date | date | None = None, language: str | None = None, profile: ProfileChoice | None = None, only: list[str] | None = None, mask: bool | None = None, accepted: bool | None = None) -> list[Finding]:
        """The same, and from then on tells with every `patch` how it changes what is found.

        as_of: The day as of which one looks; without it nothing is late and nothing in the future.

        language: The language of the messages; English where nothing is said.

        profile: The profile, by name or in full; `default` where nothing is said.

        only: The rules asked alone, by code or by group; all where none is named.

        mask: Whether what may be personal data is masked in messages and parameters.

        accepted: Whether findings that the dossier declares to be accepted are shown as well.
        """
        _asked: dict[str, Any] = {"as_of": as_of, "language": language, "profile": profile, "only": only, "mask": mask, "accepted": accepted}
        given = {name: value for name, value in _asked.items() if value is not None}
        reply: list[Finding] = self.call("watch", given)
        return reply

    def catalogue(self, *, language: str | None = None, only: list[str] | None = None, group: str | None = None, profile: ProfileChoice | None = None) -> list[Rule]:
        """The rules: what each says, why, what to do.

        language: The language; English where nothing is said.

        only: The rules wanted, by code or by group; all where none is named.

        group: The group whose rules are wanted; all where none is named.

        profile: The profile that asks them, by name or in full, with rules of its own; `default` where nothing is said.
        """
        _asked: dict[str, Any] = {"language": language, "only": only, "group": group, "profile": profile}
        given = {name: value for name, value in _asked.items() if value is not None}
        reply: list[Rule] = self.call("catalogue", given)
        return reply

    def profiles(self, *, language: str | None = None) -> list[Profile]:
        """The profiles that come with the library.

        language: The language in which they say what they are for; all there are where nothing is said.
        """
        _asked: dict[str, Any] = {"language": language}
        given = {name: value for name, value in _asked.items() if value is not None}
        reply: list[Profile] = self.call("profiles", given)
        return reply

    def patch(self, edits: list[Edit], *, certain: bool | None = None) -> Patched:
        """Makes edits of the dossier, such as those that mend a finding: all of them or none.

        edits: The edits, in their order: a JSON Patch (RFC 6902) of `add`, `remove` and `replace`.

        certain: Whether they are a certain mend, as a finding says of its own; they are made in any case.
        """
        _asked: dict[str, Any] = {"edits": edits, "certain": certain}
        given = {name: value for name, value in _asked.items() if value is not None}
        reply: Patched = self.call("patch", given)
        return reply

    def decide(self, command: Command, context: Context, *, language: str | None = None) -> Decided:
        """What a command would make happen; nothing happens.

        command: What is wanted.

        context: Who gives it, and when.

        language: The language in which it is refused; that of the watch, else English, where nothing is said.
        """
        _asked: dict[str, Any] = {"command": command, "context": context, "language": language}
        given = {name: value for name, value in _asked.items() if value is not None}
        reply: Decided = self.call("decide", given)
        return reply

    def apply(self, command: Command, context: Context, *, language: str | None = None) -> Applied:
        """Lets a command happen: all that comes of it, or nothing.

        command: What is wanted.

        context: Who gives it, and when.

        language: The language in which it is refused; that of the watch, else English, where nothing is said.
        """
        _asked: dict[str, Any] = {"command": command, "context": context, "language": language}
        given = {name: value for name, value in _asked.items() if value is not None}
        reply: Applied = self.call("apply", given)
        return reply

    def allowed(self, context: Context, *, subject: str | None = None, noun: str | None = None, language: str | None = None) -> Possible:
        """What somebody can do to a subject at a moment, with the form of what is given with it; and why the rest is not open to them.

        context: Who asks, and when.

        subject: The subject: its id, `noun/slug`, or its slug where `noun` is given. Without it one asks what may be registered.

        noun: The noun of the subject, or of what would be registered; any where none is named.

        language: The language; that of the watch, else English, where nothing is said.
        """
        _asked: dict[str, Any] = {"context": context, "subject": subject, "noun": noun, "language": language}
        given = {name: value for name, value in _asked.items() if value is not None}
        reply: Possible = self.call("allowed", given)
        return reply

    def tally(self, subject: str, *, language: str | None = None) -> Tallied:
        """What the votes on a decision come to, step by step in words.

        subject: The decision: its id, its slug, or `decision/slug`.

        language: The language; that of the watch, else English, where nothing is said.
        """
        _asked: dict[str, Any] = {"subject": subject, "language": language}
        given = {name: value for name, value in _asked.items() if value is not None}
        reply: Tallied = self.call("tally", given)
        return reply

    def agenda(self, as_of: Date | date, *, horizon: Horizon | None = None, who: str | None = None, language: str | None = None) -> list[Deadline]:
        """What is due, for whom: all that is overdue, at risk or stale on a day, and all that is due from then on as far as one looks.

        as_of: The day as of which one looks.

        horizon: How far one looks ahead; 30 days where nothing is said.

        who: The stakeholder for whom something is due: an id, a slug, or `stakeholder/slug`; an office is asked for what its body is. All where none is named.

        language: The language; that of the watch, else English, where nothing is said.
        """
        _asked: dict[str, Any] = {"as_of": as_of, "horizon": horizon, "who": who, "language": language}
        given = {name: value for name, value in _asked.items() if value is not None}
        reply: list[Deadline] = self.call("agenda", given)
        return reply

    def machines(self, *, noun: str | None = None, language: str | None = None) -> list[Machine]:
        """The lives of nouns: their states, the steps between them, who may take them.

        noun: The noun whose life one asks about; all where none is named.

        language: The language; English where nothing is said.
        """
        _asked: dict[str, Any] = {"noun": noun, "language": language}
        given = {name: value for name, value in _asked.items() if value is not None}
        reply: list[Machine] = self.call("machines", given)
        return reply

    def keep(self) -> Kept:
        """Keeps a ledger of the dossier held: from now on every command is an entry of it."""
        _asked: dict[str, Any] = {}
        given = {name: value for name, value in _asked.items() if value is not None}
        reply: Kept = self.call("keep", given)
        return reply

    def open_ledger(self, ledger: int, origin: DossierDocument, root: str, entries: list[Entry], heads: list[str]) -> Kept:
        """Takes a ledger, which is the argument, in the place of what is held: verified, and replayed.

        ledger: The version of the stored form.

        origin: The dossier with which it begins.

        root: The digest of that dossier.

        entries: What was done, in order.

        heads: The hashes of the last entries: one in general, several where two ledgers have been merged and nothing has been done since.
        """
        _asked: dict[str, Any] = {"ledger": ledger, "origin": origin, "root": root, "entries": entries, "heads": heads}
        given = {name: value for name, value in _asked.items() if value is not None}
        reply: Kept = self.call("open_ledger", given)
        return reply

    def save_ledger(self) -> Stored:
        """The ledger kept, with the dossier with which it begins."""
        _asked: dict[str, Any] = {}
        given = {name: value for name, value in _asked.items() if value is not None}
        reply: Stored = self.call("save_ledger", given)
        return reply

    def snapshot(self) -> Snapshot:
        """The dossier as it is now, from which the ledger can be gone on with."""
        _asked: dict[str, Any] = {}
        given = {name: value for name, value in _asked.items() if value is not None}
        reply: Snapshot = self.call("snapshot", given)
        return reply

    def resume(self, ledger: int, count: int, heads: list[str], dossier: DossierDocument, hash: str, *, at: Instant | datetime | None = None) -> Kept:
        """Goes on with a ledger from a snapshot, which is the argument.

        ledger: The version of the stored form.

        count: How many entries came before.

        heads: The hashes of the last of them.

        dossier: The dossier.

        hash: The digest of the dossier.

        at: When the last of them was made.
        """
        _asked: dict[str, Any] = {"ledger": ledger, "count": count, "heads": heads, "dossier": dossier, "hash": hash, "at": at}
        given = {name: value for name, value in _asked.items() if value is not None}
        reply: Kept = self.call("resume", given)
        return reply

    def verify(self, *, heads: list[str] | None = None) -> Kept:
        """Looks whether the ledger is as it was sealed; refuses with the first entry that is not.

        heads: The hashes of what were the last entries when they were noted elsewhere: without them nobody can tell whether all was sealed anew, or whether what came up to them is missing.
        """
        _asked: dict[str, Any] = {"heads": heads}
        given = {name: value for name, value in _asked.items() if value is not None}
        reply: Kept = self.call("verify", given)
        return reply

    def entries(self, *, first: int | None = None, most: int | None = None) -> list[Entry]:
        """What was done.

        first: The number of the first, from 1.

        most: At most so many.
        """
        _asked: dict[str, Any] = {"first": first, "most": most}
        given = {name: value for name, value in _asked.items() if value is not None}
        reply: list[Entry] = self.call("entries", given)
        return reply

    def as_of(self, at: Instant | datetime) -> DossierDocument:
        """The dossier as it was at a moment. The reply is the dossier itself.

        at: When.
        """
        _asked: dict[str, Any] = {"at": at}
        given = {name: value for name, value in _asked.items() if value is not None}
        reply: DossierDocument = self.call("as_of", given)
        return reply

    def diff(self, since: Instant | datetime, until: Instant | datetime, *, language: str | None = None, mask: bool | None = None) -> Changes:
        """What changed between two moments, in words.

        since: After this moment.

        until: Up to this moment, itself included.

        language: The language; that of the watch, else English, where nothing is said.

        mask: Whether people, and what they have said, are left unnamed.
        """
        _asked: dict[str, Any] = {"since": since, "until": until, "language": language, "mask": mask}
        given = {name: value for name, value in _asked.items() if value is not None}
        reply: Changes = self.call("diff", given)
        return reply

    def merge(self, ledger: int, origin: DossierDocument, root: str, entries: list[Entry], heads: list[str]) -> Merged:
        """Merges another ledger, which is the argument, into the one kept: all that was done in either.

        ledger: The version of the stored form.

        origin: The dossier with which it begins.

        root: The digest of that dossier.

        entries: What was done, in order.

        heads: The hashes of the last entries: one in general, several where two ledgers have been merged and nothing has been done since.
        """
        _asked: dict[str, Any] = {"ledger": ledger, "origin": origin, "root": root, "entries": entries, "heads": heads}
        given = {name: value for name, value in _asked.items() if value is not None}
        reply: Merged = self.call("merge", given)
        return reply

    def audit(self, *, language: str | None = None, until: Instant | datetime | None = None) -> list[Doubt]:
        """The entries that nobody could have made by their command; what another hands over is looked through before it is merged.

        language: The language; that of the watch, else English, where nothing is said.

        until: Now: an entry that claims to be later is in doubt. Where nothing is said, any time is believed.
        """
        _asked: dict[str, Any] = {"language": language, "until": until}
        given = {name: value for name, value in _asked.items() if value is not None}
        reply: list[Doubt] = self.call("audit", given)
        return reply

    def conflicts(self, *, language: str | None = None) -> list[OpenConflict]:
        """What was changed in two ledgers, neither knowing of the other, and is not settled.

        language: The language; that of the watch, else English, where nothing is said.
        """
        _asked: dict[str, Any] = {"language": language}
        given = {name: value for name, value in _asked.items() if value is not None}
        reply: list[OpenConflict] = self.call("conflicts", given)
        return reply

    def render(self, code: str, *, params: dict[str, Param] | None = None, mask: bool | None = None, language: str | None = None, problems: list[Problem] | None = None, at: str | None = None, severity: Severity | None = None, mend: Mend | None = None, accepted: int | None = None, line: int | None = None, column: int | None = None, message: str | None = None, fix: str | None = None) -> Rendered:
        """Puts a finding, problem or refusal into words again, in another language.

        code: The code of a rule, problem or refusal.

        params: What the message speaks of.

        mask: Whether what may be personal data is masked.

        language: The language; English where nothing is said.

        problems: Of a refusal, the problems of a text, which are put into words as well.

        at: The place; it stays as it is, as does what follows.

        severity: How grave a finding is.

        mend: How a machine can mend it.

        accepted: The row of the acceptance that accepts it.

        line: The line of a problem.

        column: Its column.

        message: What was said; it is said anew.

        fix: What was to be done.
        """
        _asked: dict[str, Any] = {"code": code, "params": params, "mask": mask, "language": language, "problems": problems, "at": at, "severity": severity, "mend": mend, "accepted": accepted, "line": line, "column": column, "message": message, "fix": fix}
        given = {name: value for name, value in _asked.items() if value is not None}
        reply: Rendered = self.call("render", given)
        return reply

    def speak(self, *, language: str | None = None, phrases: dict[str, str] | None = None, sayings: dict[str, Written] | None = None) -> Spoken:
        """Takes the texts of a language that the library was built without, or of one more; for the host.

        language: The tag of the language.

        phrases: Words for names of the library.

        sayings: Sentences by code.
        """
        _asked: dict[str, Any] = {"language": language, "phrases": phrases, "sayings": sayings}
        given = {name: value for name, value in _asked.items() if value is not None}
        reply: Spoken = self.call("speak", given)
        return reply

    def table(self, noun: str, *, language: str | None = None, references: ReferencesAs | None = None, columns: list[str] | None = None) -> Rows:
        """The entities of a noun as a flat table.

        noun: The name of the table, as `barriers`, or the noun.

        language: The language of texts; the dossier's first where nothing is said.

        references: How references are shown; as ids where nothing is said.

        columns: The names of the columns wanted; all where none is named.
        """
        _asked: dict[str, Any] = {"noun": noun, "language": language, "references": references, "columns": columns}
        given = {name: value for name, value in _asked.items() if value is not None}
        reply: Rows = self.call("table", given)
        return reply

    def locate(self, text: str, pointers: list[str]) -> list[Located]:
        """Where values stand in a text: line, column, excerpt.

        text: The text of a dossier.

        pointers: JSON Pointers into it.
        """
        _asked: dict[str, Any] = {"text": text, "pointers": pointers}
        given = {name: value for name, value in _asked.items() if value is not None}
        reply: list[Located] = self.call("locate", given)
        return reply

    def diagram(self, noun: str, *, form: DiagramForm | None = None, language: str | None = None, template: CycleTemplate | None = None) -> Picture:
        """The life of a noun as a picture: its states, and the steps between them.

        noun: The noun.

        form: As what; as SVG where nothing is said.

        language: The language; English where nothing is said.

        template: Of a cycle, the plan that it follows; research and action as in the FAMI projects where nothing is said.
        """
        _asked: dict[str, Any] = {"noun": noun, "form": form, "language": language, "template": template}
        given = {name: value for name, value in _asked.items() if value is not None}
        reply: Picture = self.call("diagram", given)
        return reply

    def timeline(self, subject: str, *, form: TimelineForm | None = None, language: str | None = None, as_of: Date | date | None = None) -> Picture:
        """What has become of something: what was done when, by whom and why, and what is due.

        subject: The subject: its id, or `noun/slug`.

        form: As what; as SVG where nothing is said.

        language: The language; that of the watch, else English, where nothing is said.

        as_of: The day as of which one looks: without it nothing is late.
        """
        _asked: dict[str, Any] = {"subject": subject, "form": form, "language": language, "as_of": as_of}
        given = {name: value for name, value in _asked.items() if value is not None}
        reply: Picture = self.call("timeline", given)
        return reply

    def draw(self, *, language: str | None = None, width: int | None = None, colour: bool | None = None) -> Drawing:
        """Draws the dossier for a terminal.

        language: The language of the headings and, where it has them, of the texts; that of the dossier where nothing is said.

        width: How many columns wide, from 40; 96 where nothing is said.

        colour: Whether in colour.
        """
        _asked: dict[str, Any] = {"language": language, "width": width, "colour": colour}
        given = {name: value for name, value in _asked.items() if value is not None}
        reply: Drawing = self.call("draw", given)
        return reply

    def command(self, arguments: list[str], *, files: dict[str, str] | None = None, unreadable: dict[str, str] | None = None, today: Date | date | None = None, language: str | None = None, colour: bool | None = None, colour_complaints: bool | None = None, width: int | None = None) -> Commanded:
        """What a shell asks for: its words in, what to print, to write and to end with out.

        arguments: The words after the name of the program.

        files: The texts of the files wanted, by the paths under which they were wanted.

        unreadable: Why files wanted could not be read: the system's name for it, as `ENOENT`, or words.

        today: The day of today; without it nothing is late unless the words give a day.

        language: The language of the shell, as `it_IT.UTF-8`; English where nothing is said.

        colour: Whether what is printed is seen in colour, unless the words say otherwise.

        colour_complaints: Whether complaints are.

        width: How many columns wide the terminal is; 100 where nothing is said.
        """
        _asked: dict[str, Any] = {"arguments": arguments, "files": files, "unreadable": unreadable, "today": today, "language": language, "colour": colour, "colour_complaints": colour_complaints, "width": width}
        given = {name: value for name, value in _asked.items() if value is not None}
        reply: Commanded = self.call("command", given)
        return reply
