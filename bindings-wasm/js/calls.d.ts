/** The calls of the core and the nouns they speak of. Generated from the core: do not edit. */

/** On the side of the people: which of their abilities it asks too much of (Levesque et al. 2013). */
export type AbilityDimension =
  /** To perceive a need. */
  | "perceive"
  /** To seek help. */
  | "seek"
  /** To reach it. */
  | "reach"
  /** To pay for it. */
  | "pay"
  /** To take part in it. */
  | "engage"
  /** A code of another vocabulary. */
  | Coded;

/** A finding that somebody has looked at and accepts, with the reason. */
export interface Acceptance {
  /** The code of the rule. */
  code: string;
  /** Why it is accepted. */
  reason: Text;
  /** The place, as a JSON Pointer into the dossier, in which an id or slug may stand for the row: `/stakeholders/csv-marche/name`. Whatever is found there or below is accepted; all that the rule finds, where nothing is said. */
  at?: string;
  /** Who accepts it, as an office or function. */
  by?: Text;
  /** The last day on which it is accepted. */
  until?: Date;
}

/** On the side of the service: which of its qualities falls short (Levesque et al. 2013). */
export type AccessDimension =
  /** People with a need can find out that it exists. */
  | "approachability"
  /** People can accept it, with their culture and values. */
  | "acceptability"
  /** It can be reached in space and time. */
  | "availability_accommodation"
  /** People can afford it, in money and time. */
  | "affordability"
  /** It fits the need. */
  | "appropriateness"
  /** A code of another vocabulary. */
  | Coded;

/** Something that somebody needed in order to take part. */
export interface Accommodation {
  /** What was needed: an interpreter, childcare, a ramp, travel money. */
  need: Text;
  /** How many asked for it. */
  requested?: Quantity;
  /** How many got it. */
  met?: Quantity;
}

/** A numbered block of a project. */
export interface Action {
  /** Its number. */
  number: number;
  /** What it is called. */
  title?: Text;
  /** What it is for. */
  text?: Text;
  /** Who is responsible. */
  responsible?: Id[];
  /** The work in it. */
  activities?: Activity[];
}

/** Work in a project. */
export interface Activity {
  /** What it is. */
  kind: ActivityKind;
  /** Its number, where the source gives one. */
  number?: number;
  /** What is done. */
  text?: Text;
  /** What services it touches. */
  domains?: ServiceDomain[];
  /** Whom it is for. */
  target_groups?: TargetGroup[];
  /** Where. */
  territories?: Id[];
  /** Who does it. */
  responsible?: Id[];
  /** Whether it looks at women and men apart. */
  gender_lens?: boolean;
  /** How far it reaches. */
  levels?: GovernanceLevel[];
  /** By what ways it reaches people. */
  channels?: DisseminationChannel[];
}

/** What an activity is. */
export type ActivityKind =
  /** Services to work on are identified together. */
  | "service_identification"
  /** What is needed is analysed. */
  | "needs_analysis"
  /** Services and networks are mapped. */
  | "mapping"
  /** What keeps people out is found. */
  | "barrier_analysis"
  /** Operators and citizens learn together. */
  | "joint_training"
  /** Operators or citizens learn. */
  | "training"
  /** Solutions are designed together. */
  | "joint_design"
  /** Solutions are tried out. */
  | "experimentation"
  /** Models of governance are analysed and tried out. */
  | "governance_analysis"
  /** Levels of government act together. */
  | "multilevel_governance"
  /** Practices are handed on to others. */
  | "transfer"
  /** Public bodies, third sector and citizens come to terms. */
  | "concertation"
  /** A body is founded. */
  | "body_foundation"
  /** The community meets and acts. */
  | "community_lab"
  /** People or offices are supported. */
  | "support"
  /** People are informed. */
  | "information"
  /** People talk, within and between offices. */
  | "communication"
  /** Institutions and associations talk. */
  | "dialogue"
  /** People gain power over what concerns them. */
  | "empowerment"
  /** Results are spread. */
  | "dissemination"
  /** It is watched and evaluated. */
  | "evaluation"
  /** A code of another vocabulary. */
  | Coded;

/** Somebody to whom a recommendation goes. */
export interface Addressee {
  /** Who. */
  stakeholder: Id;
  /** Why they: what they are competent for, where they do not own the service. */
  competence?: Text;
}

/** Of what days one asks. */
export interface Agenda {
  /** The day as of which one looks. */
  as_of: Date | globalThis.Date;
  /** How far one looks ahead; 30 days where nothing is said. */
  horizon?: Horizon;
  /** The stakeholder for whom something is due: an id, a slug, or `stakeholder/slug`; an office is asked for what its body is. All where none is named. */
  who?: string;
  /** The language; that of the watch, else English, where nothing is said. */
  language?: string;
}

/** How measurements of several periods or places become one. */
export type Aggregation =
  /** Added up. */
  | "sum"
  /** The last one counts. */
  | "last"
  /** Their mean. */
  | "mean"
  /** The largest. */
  | "max"
  /** Each person once. */
  | "distinct_count"
  /** Numerator by denominator. */
  | "ratio"
  /** A code of another vocabulary. */
  | Coded;

/** Of whom and what one asks. */
export interface Allowed {
  /** Who asks, and when. */
  context: Context;
  /** The subject: its id, `noun/slug`, or its slug where `noun` is given. Without it one asks what may be registered. */
  subject?: string;
  /** The noun of the subject, or of what would be registered; any where none is named. */
  noun?: string;
  /** The language; that of the watch, else English, where nothing is said. */
  language?: string;
}

/** A plain question's answer. */
export type Answer =
  /** Yes. */
  | "yes"
  /** No. */
  | "no"
  /** Nobody knows. */
  | "unknown";

/** What has happened. */
export interface Applied {
  /** The events, in their order. */
  events: Event[];
  /** What must be done in consequence, by further commands. */
  tasks?: Task[];
  /** The hash of the entry, where a ledger is kept. */
  entry?: string;
  /** Of a dossier that is watched, the findings that are gone, with the places they had. */
  gone?: Finding[];
  /** Of a dossier that is watched, the findings that have come. */
  come?: Finding[];
}

/** A command, and who gives it. */
export interface Apply {
  /** What is wanted. */
  command: Command;
  /** Who gives it, and when. */
  context: Context;
  /** The language in which it is refused; that of the watch, else English, where nothing is said. */
  language?: string;
}

/** A moment. */
export interface AsOf {
  /** When. */
  at: Instant | globalThis.Date;
}

/** How many came: in all, or of one kind, group or gender. */
export interface Attendance {
  /** How many. */
  count: Quantity;
  /** Of what kind of stakeholder; of all where neither kind, group, gender nor body is named. */
  stakeholder_kind?: StakeholderKind;
  /** Of what group. */
  target_group?: TargetGroup;
  /** Of what gender. */
  gender?: Gender;
  /** For what body. */
  stakeholder?: Id;
  /** What is counted; people where nothing is said. */
  unit?: AttendanceUnit;
  /** How the figure came about. */
  basis?: AttendanceBasis;
}

/** How an attendance figure came about. */
export type AttendanceBasis =
  /** Somebody counted. */
  | "counted"
  /** People signed up. */
  | "registered"
  /** The source says so. */
  | "declared_by_source"
  /** It is expected. */
  | "planned"
  /** A code of another vocabulary. */
  | Coded;

/** What an attendance figure counts. */
export type AttendanceUnit =
  /** People, each once. */
  | "persons"
  /** People, each as often as they came. */
  | "presences"
  /** Accesses to a platform or app. */
  | "accesses"
  /** Organisations. */
  | "organisations"
  /** A code of another vocabulary. */
  | Coded;

/** Asks for every entry to be decided again. */
export interface Audit {
  /** The language; that of the watch, else English, where nothing is said. */
  language?: string;
  /** Now: an entry that claims to be later is in doubt. Where nothing is said, any time is believed. */
  until?: Instant | globalThis.Date;
}

/** Somebody for whom something is due. */
export interface Awaited {
  /** Their id. */
  id: Id;
  /** Their slug. */
  slug?: string;
  /** What they are called, in the dossier's first language. */
  name?: string;
}

/** A line along which a figure is broken down. */
export type Axis =
  /** Gender. */
  | "gender"
  /** Age. */
  | "age_band"
  /** Nationality. */
  | "nationality_group"
  /** Legal status. */
  | "legal_status"
  /** Territory. */
  | "territory"
  /** Kind of stakeholder. */
  | "stakeholder_kind"
  /** Language. */
  | "language"
  /** Disability. */
  | "disability"
  /** Education. */
  | "education"
  /** A code of another vocabulary. */
  | Coded;

/** A value on an axis. */
export interface AxisValue {
  /** The axis. */
  axis: Axis;
  /** The value on it, as a code or word. */
  value: string;
}

/** A barrier: what keeps people from a service, or from using it. */
export interface Barrier {
  /** Its own id. Where a file written by hand has a slug instead, the id is derived from it. */
  id: Id;
  /** What people run into, in a few words. */
  title: Text;
  /** A readable name for it within the dossier, unique among its kind. */
  slug?: Slug;
  /** More about it. */
  description?: Text;
  /** The services it stands before. */
  services?: Id[];
  /** What those services are about, where no single one is named. */
  domains?: ServiceDomain[];
  /** The project in which it was found. */
  project?: Id;
  /** The cycle in which it was found. */
  cycle?: Id;
  /** Where it was found. */
  territory?: Id;
  /** Who meets it. */
  groups?: TargetGroup[];
  /** Which qualities of the service fall short. */
  supply?: AccessDimension[];
  /** Which abilities of people it asks too much of. */
  abilities?: AbilityDimension[];
  /** The stage at which people are lost. */
  stage?: CoverageStage;
  /** What it is made of. */
  natures?: BarrierNature[];
  /** Whether it weighs otherwise on women than on men. */
  gender_dimension?: Answer;
  /** How much it weighs. */
  severity?: BarrierSeverity;
  /** How many people meet it. */
  reach?: Quantity;
  /** What makes it known. */
  evidence?: Evidence[];
  /** Where it stands. */
  status?: BarrierState;
  /** Why it stands so, of a step for which a reason was given. */
  status_reason?: Text;
  /** When it was reported. */
  reported_on?: PartialDate;
  /** The barrier that it repeats. */
  duplicate_of?: Id;
  /** The law that makes it one the owner cannot remove. */
  legal_basis?: string;
  /** Somebody's own additions, under names of their own. */
  ext?: { [key: string]: unknown | undefined };
}

/** What the barrier is made of. */
export type BarrierNature =
  /** Another language. */
  | "language"
  /** Nobody interprets. */
  | "interpretation_missing"
  /** Information is missing or unclear. */
  | "information"
  /** Documents that people do not have. */
  | "documents_requirement"
  /** A registered residence or a tax code is asked for. */
  | "residence_or_tax_code"
  /** The legal status excludes. */
  | "legal_status_eligibility"
  /** Only by computer or telephone. */
  | "digital"
  /** Money. */
  | "cost"
  /** Distance and transport. */
  | "geography_transport"
  /** Opening hours. */
  | "opening_hours"
  /** Waiting time. */
  | "waiting_time"
  /** Too few places. */
  | "capacity"
  /** Staff lack a competence. */
  | "operator_competence"
  /** Services do not work together. */
  | "coordination_between_services"
  /** The procedure is complex. */
  | "procedure_complexity"
  /** Discrimination. */
  | "discrimination"
  /** What is expected of women and men. */
  | "gender_norms"
  /** The service does not heed gender. */
  | "gender_unresponsive_service"
  /** Mistrust or fear. */
  | "trust_fear"
  /** Culture or religion. */
  | "culture_religion"
  /** Reading and writing. */
  | "literacy"
  /** Nobody to mind the children. */
  | "childcare_burden"
  /** No stable home. */
  | "housing_instability"
  /** Not accessible to people with disabilities. */
  | "disability_access"
  /** Fear for one's privacy. */
  | "privacy_fear"
  /** Specialist and mainstream services keep people apart. */
  | "specialist_versus_mainstream"
  /** A code of another vocabulary. */
  | Coded;

/** How much a barrier weighs on those who meet it. */
export type BarrierSeverity =
  /** A nuisance. */
  | "minor"
  /** It costs effort. */
  | "moderate"
  /** Many give up. */
  | "major"
  /** Nobody gets through. */
  | "blocking";

/** Where a barrier stands on its way out of the world. */
export type BarrierState =
  /** Somebody has reported it. */
  | "reported"
  /** There is evidence of it. */
  | "documented"
  /** Independent sources or a table have confirmed it. */
  | "validated"
  /** It has been chosen to be worked on. */
  | "prioritised"
  /** A measure is under way. */
  | "being_addressed"
  /** It weighs less. */
  | "mitigated"
  /** It is gone. */
  | "removed"
  /** Users say that it is gone. */
  | "confirmed_by_users"
  /** It is the same as another. */
  | "duplicate"
  /** It could not be confirmed. */
  | "not_confirmed"
  /** A law or structure that the owner cannot change. */
  | "structural_constraint"
  /** It has come back. */
  | "recurred";

/** A value at the start. */
export interface Baseline {
  /** The value. */
  value: Quantity;
  /** When it was so. */
  on?: PartialDate;
}

/** A governance body that lasts beyond one meeting. */
export interface Body {
  /** Its own id. Where a file written by hand has a slug instead, the id is derived from it. */
  id: Id;
  /** What it is called. */
  name: Text;
  /** What kind of body it is. */
  kind: BodyKind;
  /** A readable name for it within the dossier, unique among its kind. */
  slug?: Slug;
  /** Where it stands in its life. */
  status?: BodyState;
  /** Why it stands so, of a step for which a reason was given. */
  status_reason?: Text;
  /** Where it is competent. */
  territory?: Id;
  /** The project that founds or uses it. */
  project?: Id;
  /** The act that founded it. */
  act?: FoundingAct;
  /** The law it rests on. */
  legal_basis?: string;
  /** Who chairs it. */
  chair?: Id;
  /** What it is for. */
  mandate?: Text;
  /** Who must sit in it. */
  composition?: SeatRule[];
  /** Who sits in it. */
  memberships?: Membership[];
  /** Somebody's own additions, under names of their own. */
  ext?: { [key: string]: unknown | undefined };
}

/** What kind of body it is. */
export type BodyKind =
  /** Territorial council for immigration (CTI, DPR 394/1999 art. 57). */
  | "territorial_council_for_immigration"
  /** A consultative body of any level (consulta). */
  | "consulta"
  /** Consultative body of a municipality (consulta comunale). */
  | "municipal_consulta"
  /** Consultative body of a region. */
  | "regional_consulta"
  /** Provincial table for integration. */
  | "provincial_table"
  /** Steering committee of a project. */
  | "steering_committee"
  /** Table of a zone plan. */
  | "zone_plan_table"
  /** Community of practice. */
  | "community_of_practice"
  /** A code of another vocabulary. */
  | Coded;

/** Where a body stands in its life. */
export type BodyState =
  /** Somebody has proposed or announced it. */
  | "proposed"
  /** An act has founded it. */
  | "established"
  /** It has begun to sit. */
  | "operating"
  /** It has been dissolved. */
  | "dissolved";

/** A quantity that is not exact: one of these, about perhaps with within. */
export interface BoundedQuantity {
  /** Over this. */
  more_than?: Figure;
  /** This or more. */
  at_least?: Figure;
  /** Under this. */
  less_than?: Figure;
  /** This or less. */
  at_most?: Figure;
  /** From the first to the second, both included. */
  between?: Figure[];
  /** About this. */
  about?: Figure;
  /** How far off about may be. */
  within?: Figure;
  /** This on average. */
  mean?: Figure;
}

/** What a project costs and who pays. */
export interface Budget {
  /** All of it. */
  total?: Money;
  /** What the beneficiaries bring. */
  cofinancing?: Money;
  /** What the fund pays. */
  fund_share?: Money;
  /** Its lines. */
  lines?: BudgetLine[];
}

/** A line of a budget. */
export interface BudgetLine {
  /** What it is for. */
  title: Text;
  /** How much. */
  amount: Money;
  /** Whose it is. */
  stakeholder?: Id;
}

/** The call that a project answered, and how it fared. */
export interface Call {
  /** What the call is called. */
  title?: Text;
  /** Who made it. */
  issuer?: Id;
  /** The place the project took, from 1. */
  rank?: number;
  /** How many applied. */
  applicants?: number;
  /** When it was won. */
  awarded_on?: PartialDate;
  /** The part of the total that beneficiaries must bring, as 0.1. */
  cofinancing_rate?: Decimal;
}

/** Which rules are wanted, as which profile asks them, and in what language. */
export interface Catalogue {
  /** The language; English where nothing is said. */
  language?: string;
  /** The rules wanted, by code or by group; all where none is named. */
  only?: string[];
  /** The group whose rules are wanted; all where none is named. */
  group?: string;
  /** The profile that asks them, by name or in full, with rules of its own; `default` where nothing is said. */
  profile?: ProfileChoice;
}

/** Something that changed, and who changed it. */
export interface Change {
  /** What kind of change: `history/entered`, `history/moved`, `history/added`, `history/retired`; of a field `history/revised`, `history/stated`, `history/cleared`, and where it is long `history/reworded` or `history/changed`. */
  code: string;
  /** What the sentence speaks of, in the reader's words. */
  params: { [key: string]: Param | undefined };
  /** It in words, with who did it, and when. */
  message: string;
  /** The verb. */
  did: string;
  /** When; of a field that changed several times, at last. */
  at: Instant;
  /** The hash of the entry. */
  entry: string;
  /** The field. */
  field?: string;
  /** Who did it; somebody of the public, where nobody is named. */
  actor?: Id;
  /** On whose behalf. */
  on_behalf_of?: Id;
}

/** What changed of an entity. */
export interface ChangedEntity {
  /** Which entity. */
  subject: Id;
  /** Its noun. */
  noun: string;
  /** What changed: steps in their order, each field once. */
  changes: Change[];
  /** What people call it. */
  name?: string;
}

/** What changed between two moments. */
export interface Changes {
  /** What changed of what, in the order of the dossier's tables. */
  changed: ChangedEntity[];
  /** All of it as a text, to be put into minutes. */
  text: string;
}

/** A way to use a service. */
export interface Channel {
  /** By what way. */
  kind: ChannelKind;
  /** Where it is found on the web. */
  url?: string;
  /** What one should know about it. */
  text?: Text;
}

/** By what way a service is used (after the channels of the Italian public-service catalogue). */
export type ChannelKind =
  /** At a counter. */
  | "counter"
  /** At an assistance centre or patronage office (CAF, patronato). */
  | "assistance_centre"
  /** At home. */
  | "home_visit"
  /** In the street or the neighbourhood. */
  | "outreach"
  /** By telephone. */
  | "telephone"
  /** By e-mail. */
  | "email"
  /** On a web site. */
  | "web_site"
  /** With an app. */
  | "app"
  /** By video call. */
  | "video_call"
  /** By post. */
  | "post"
  /** A code of another vocabulary. */
  | Coded;

/** What is asked of the rules. */
export interface Check {
  /** The day as of which one looks; without it nothing is late and nothing in the future. */
  as_of?: Date | globalThis.Date;
  /** The language of the messages; English where nothing is said. */
  language?: string;
  /** The profile, by name or in full; `default` where nothing is said. */
  profile?: ProfileChoice;
  /** The rules asked alone, by code or by group; all where none is named. */
  only?: string[];
  /** Whether what may be personal data is masked in messages and parameters. */
  mask?: boolean;
  /** Whether findings that the dossier declares to be accepted are shown as well. */
  accepted?: boolean;
}

/** A time of day, hours:minutes, such as `09:30`. */
export type Clock = string;

/** A verb that is not open. */
export interface Closed {
  /** The verb. */
  verb: string;
  /** What it does, in words. */
  says: string;
  /** Why it is not open: all that would be said of a command that gives nothing, but for what may be met by giving something. `at` begins with `/command` or `/context` where it is a place in such a command or its context; any other is a place in the dossier. */
  reasons: Problem[];
  /** Of `register`, the noun of what would be registered. */
  noun?: string;
}

/** A code of another vocabulary, kept as it came. */
export interface Coded {
  /** The code. */
  code: string;
  /** The vocabulary it belongs to: a URI or a well-known name. */
  vocabulary?: string;
  /** What the code means, in words. */
  label?: string;
}

/** A column of a table. */
export interface Column {
  /** Its name. */
  name: string;
  /** What its cells hold: `string`, `number`, `boolean`, `list`, `object`. */
  kind: string;
  /** What it tells. */
  says: string;
}

/** What somebody wants done to a subject. */
export interface Command {
  /** The verb: `register`, `revise`, `retire`, `settle`, or one of the machine of the subject's noun. */
  verb: string;
  /** The subject: its id, `noun/slug`, or its slug where `noun` is given. Of `register`, none. */
  subject?: string;
  /** The noun of what is registered, or of the subject. */
  noun?: string;
  /** What is given with it, by name: `allowed` has the form. */
  given?: { [key: string]: unknown | undefined };
  /** The number of the last entry of the ledger that whoever gives the command has seen: where the subject has changed since, the command is refused. */
  expected?: number;
}

/** What a host is to do: read the files wanted and ask again; or write, print and end. */
export interface Commanded {
  /** What to print. */
  output: string;
  /** What to print where errors go. */
  complaints: string;
  /** The code with which to end: 1 where there are errors in the files, or some cannot be read or are no dossiers, 2 where nothing could be made of the words. */
  exit: number;
  /** The files to be read first, as text in UTF-8; `-` is standard input. */
  wants?: string[];
  /** What to write into which files. */
  writes?: { [key: string]: string | undefined };
  /** What stood in the way, as codes. */
  problems?: Complaint[];
}

/** What stood in the way of a command. */
export interface Complaint {
  /** The stable code. */
  code: string;
  /** What the message speaks of. */
  params: { [key: string]: Param | undefined };
  /** What is the case, as a sentence in English. */
  message: string;
  /** What to do about it, as a sentence in English. */
  fix: string;
}

/** A value on which two dossiers disagree; the one that was there first has been kept. */
export interface Conflict {
  /** The place in the joined dossier, as a JSON Pointer. */
  at: string;
  /** The value kept. */
  kept: unknown;
  /** The value of the other dossier. */
  other: unknown;
}

/** What an entry says of a field. */
export interface ConflictVersion {
  /** The hash of the entry. */
  entry: string;
  /** What it says; `null` where the field no longer holds anything. */
  value: unknown;
  /** When. */
  at: Instant;
  /** It in words: what it says, who says so, and when. */
  message: string;
  /** Who says it; somebody of the public, where nobody is named. */
  actor?: Id;
  /** On whose behalf. */
  on_behalf_of?: Id;
}

/** Asks for what is in conflict. */
export interface Conflicts {
  /** The language; that of the watch, else English, where nothing is said. */
  language?: string;
}

/** How far a group agreed. */
export type ConsensusLevel =
  /** Everybody, expressly. */
  | "unanimous"
  /** All could support it. */
  | "consensus"
  /** Nobody objected. */
  | "consent_no_objection"
  /** Most were for it. */
  | "majority"
  /** Views differed. */
  | "contested"
  /** Somebody blocked it. */
  | "blocked"
  /** Nobody wrote it down. */
  | "not_recorded"
  /** A code of another vocabulary. */
  | Coded;

/** What one person allows; the person is known by a pseudonym only. */
export interface Consent {
  /** Its own id. Where a file written by hand has a slug instead, the id is derived from it. */
  id: Id;
  /** The pseudonym. */
  subject: string;
  /** A readable name for it within the dossier, unique among its kind. */
  slug?: Slug;
  /** Where it stands as a whole. */
  status?: ConsentState;
  /** Why it stands so, of a step for which a reason was given. */
  status_reason?: Text;
  /** Purpose by purpose. */
  purposes?: PurposeConsent[];
  /** The ground in law. */
  basis?: LegalBasis;
  /** The language in which it was explained. */
  language_shown?: Language;
  /** Which version of the explanation was shown. */
  text_version?: string;
  /** Whether a guardian gave it, for a minor. */
  by_guardian?: boolean;
  /** When it runs out. */
  expires?: Date;
  /** What else should be known. */
  note?: Text;
  /** The consent that it replaces. */
  replaces?: Id;
  /** Somebody's own additions, under names of their own. */
  ext?: { [key: string]: unknown | undefined };
}

/** What something is allowed for. */
export type ConsentPurpose =
  /** To keep a record that one was there. */
  | "attend_records"
  /** To be contacted. */
  | "contact"
  /** To be quoted by name. */
  | "quote_named"
  /** To be quoted without a name. */
  | "quote_anonymous"
  /** To be seen or heard. */
  | "image_audio"
  /** To be counted. */
  | "statistics"
  /** To be used in research. */
  | "research_reuse"
  /** To be published. */
  | "publication"
  /** A code of another vocabulary. */
  | Coded;

/** Where a consent stands. */
export type ConsentState =
  /** Asked for. */
  | "requested"
  /** Given. */
  | "given"
  /** Refused. */
  | "refused"
  /** Taken back. */
  | "withdrawn"
  /** Run out. */
  | "expired";

/** A way to reach an office or a function; never a private person's data without consent. */
export interface Contact {
  /** By what one is reached. */
  kind: ContactKind;
  /** Whose it is, as an office or function. */
  role?: Text;
  /** The address or number; absent when withheld. */
  value?: string;
  /** Why the value is not given. */
  withheld?: WithheldReason;
  /** Who may see it. */
  visibility?: Visibility;
}

/** By what one is reached. */
export type ContactKind =
  /** An e-mail address. */
  | "email"
  /** A telephone number. */
  | "telephone"
  /** A web page. */
  | "web_page"
  /** A postal address. */
  | "postal_address"
  /** A code of another vocabulary. */
  | Coded;

/** Who gives a command, and when. */
export interface Context {
  /** When. */
  at: Instant | globalThis.Date;
  /** Who: the id of a stakeholder, its slug, or `stakeholder/slug`; somebody of the public where nobody is named. That they are who they say is for the host to see to. */
  actor?: string;
  /** On whose behalf, where that is not themselves. */
  on_behalf_of?: string;
}

/** Something that happened in the world and bore on the project. */
export interface ContextEvent {
  /** What happened. */
  title: Text;
  /** When. */
  period?: Period;
}

/** A contribution: what a stakeholder, or somebody of a kind, brought to the table. */
export interface Contribution {
  /** Its own id. Where a file written by hand has a slug instead, the id is derived from it. */
  id: Id;
  /** What was said. */
  text: Text;
  /** A readable name for it within the dossier, unique among its kind. */
  slug?: Slug;
  /** The question it answers. */
  question?: Id;
  /** The table at which it was made. */
  table?: Id;
  /** The session in which it was made. */
  session?: Id;
  /** The cycle it belongs to. */
  cycle?: Id;
  /** Who made it. */
  stakeholder?: Id;
  /** What kind of stakeholder made it, where nobody is named. */
  stakeholder_kind?: StakeholderKind;
  /** To what group whoever made it belongs, as they said it then. */
  target_group?: TargetGroup;
  /** The projects it draws on. */
  based_on?: Id[];
  /** When. */
  on?: PartialDate;
  /** Who may see it. */
  visibility?: Visibility;
  /** The consent under which it is kept. */
  consent?: Id;
  /** Words to find it by. */
  tags?: string[];
  /** Somebody's own additions, under names of their own. */
  ext?: { [key: string]: unknown | undefined };
}

/** What a service costs its user. */
export interface Cost {
  /** Whether it costs nothing. */
  free?: boolean;
  /** The price. */
  amount?: Money;
  /** For whom, for what, with what reductions. */
  text?: Text;
}

/** An ISO 3166-1 country code, such as `IT`. */
export type Country = string;

/** The stage at which people are lost (Tanahashi 1978). */
export type CoverageStage =
  /** There is not enough of the service. */
  | "availability"
  /** It cannot be reached. */
  | "accessibility"
  /** It is not accepted. */
  | "acceptability"
  /** It is not used. */
  | "contact"
  /** It does not help. */
  | "effectiveness"
  /** A code of another vocabulary. */
  | Coded;

/** An ISO 4217 currency code, such as `EUR`. */
export type Currency = string;

/** A co-design cycle. */
export interface Cycle {
  /** Its own id. Where a file written by hand has a slug instead, the id is derived from it. */
  id: Id;
  /** The project it belongs to. */
  project: Id;
  /** A readable name for it within the dossier, unique among its kind. */
  slug?: Slug;
  /** What it is called. */
  title?: Text;
  /** Where it runs. */
  territory?: Id;
  /** The services worked on. */
  services?: Id[];
  /** The plan it follows. */
  template?: CycleTemplate;
  /** How one works together. */
  method?: Method;
  /** How much say is promised. */
  promised_level?: ParticipationLevel;
  /** The phase it is in. */
  phase?: CyclePhase;
  /** Its phases, in order. */
  phases?: Phase[];
  /** Which turn this is, from 1. */
  iteration?: number;
  /** Who takes part, and as what. */
  participations?: Participation[];
  /** Why it stands so, of a step for which a reason was given. */
  status_reason?: Text;
  /** The phase in which it was halted. */
  suspended_from?: CyclePhase;
  /** The day on which it was halted. */
  suspended_since?: Date;
  /** The times for which it was halted, and went on. */
  suspensions?: Suspension[];
  /** Somebody's own additions, under names of their own. */
  ext?: { [key: string]: unknown | undefined };
}

/** A phase of a cycle. */
export type CyclePhase =
  /** Written down, not begun. */
  | "draft"
  /** Partners are found and agree. */
  | "preparation"
  /** The services to work on are chosen together. */
  | "service_identification"
  /** Operators and citizens learn together. */
  | "joint_training"
  /** What keeps people out is found. */
  | "barrier_analysis"
  /** Solutions are designed together. */
  | "co_design"
  /** They are tried out. */
  | "experimentation"
  /** What came of it is measured. */
  | "evaluation"
  /** Recommendations are written. */
  | "recommendation_drafting"
  /** All are told. */
  | "dissemination"
  /** What the addressees do is watched. */
  | "follow_up"
  /** Done. */
  | "closed"
  /** Halted for a while. */
  | "suspended"
  /** Given up. */
  | "abandoned";

/** The plan that a cycle follows. */
export type CycleTemplate =
  /** Research and action as in the FAMI projects: identify, train together, find barriers, design, try out, evaluate, recommend, tell. */
  | "fami_research_action"
  /** A seminar with parallel tables, a synthesis, guidelines. */
  | "seminar_with_tables"
  /** Discover, define, develop, deliver. */
  | "double_diamond"
  /** Co-planning under art. 55 of the Italian third-sector code. */
  | "cts55_co_planning"
  /** Co-design under art. 55 of the Italian third-sector code. */
  | "cts55_co_design"
  /** A code of another vocabulary. */
  | Coded;

/** A date, year-month-day, such as `2021-09-17`. */
export type Date = string;

/** A date beside which the source names the weekday. */
export interface DateWithWeekday {
  /** The date. */
  edtf: Edtf;
  /** The weekday, as the source has it. */
  weekday: Weekday;
}

/** Something that is waited for. */
export interface Deadline {
  /** The code of its kind. */
  code: string;
  /** The place in the dossier that tells of it, as a JSON Pointer. */
  at: string;
  /** The day by which it is due as things stand; where no day is set, that by which somebody should have taken a step. */
  day: Date;
  /** So many days are left; below zero, it is so many days late. */
  left: number;
  /** How it stands. */
  standing: DeadlineStanding;
  /** What the message speaks of. */
  params: { [key: string]: Param | undefined };
  /** What is waited for, until when and how it stands, as a sentence. */
  message: string;
  /** For whom it is. */
  who?: Awaited[];
  /** The noun of what is waited for; of a finding that is accepted for a time, none. */
  noun?: string;
  /** Its id. */
  id?: string;
  /** Its slug. */
  slug?: string;
  /** What it is called, in the dossier's first language. */
  name?: string;
  /** When it is due, as the dossier states it or as follows from what it states; nothing where nobody has set a day, and for too long nobody has taken a step. */
  due?: PartialDate;
  /** For so many days its cycle was halted, and it is due so much later. */
  halted?: number;
}

/** How it stands with something that is waited for; the first that holds. */
export type DeadlineStanding =
  /** Its day is over. */
  | "overdue"
  /** It is not on its way to be there in time. */
  | "at_risk"
  /** Nobody has taken a step for long. */
  | "stale"
  /** Its day is near. */
  | "near"
  /** There is time. */
  | "ahead";

/** What would happen. */
export interface Decided {
  /** The events, in their order. */
  events: Event[];
  /** What would have to be done in consequence, by further commands. */
  tasks?: Task[];
}

/** A decimal number in a string, with a point, such as `637298.20`. */
export type Decimal = string;

/** A decision of a governance body or a working table. */
export interface Decision {
  /** Its own id. Where a file written by hand has a slug instead, the id is derived from it. */
  id: Id;
  /** What is decided, in short. */
  title: Text;
  /** A readable name for it within the dossier, unique among its kind. */
  slug?: Slug;
  /** What is decided, word for word. */
  text?: Text;
  /** The project it belongs to. */
  project?: Id;
  /** What it is about, such as recommendations. */
  about?: Id[];
  /** The body that decides. */
  body?: Id;
  /** The working table that decides, where no body does. */
  table?: Id;
  /** The session in which it is decided. */
  session?: Id;
  /** The day by which it is told who may vote; that of the session where nothing is said. */
  on?: PartialDate;
  /** How votes make the decision. */
  method?: DecisionMethod;
  /** The rule by which they are counted. */
  rule?: DecisionRule;
  /** The options, of a ranked preference. */
  options?: DecisionOption[];
  /** Who may vote, as it was when the vote was opened: what becomes of them later changes nothing. */
  electorate?: Elector[];
  /** Which members were there, whether they voted or not; whoever voted was. */
  present?: Id[];
  /** The votes by name. */
  votes?: Vote[];
  /** The votes in figures. */
  counts?: VoteCount[];
  /** What came of it, as recorded. */
  result?: DecisionResult;
  /** The code of the option chosen. */
  chosen?: string;
  /** Where it stands. */
  status?: DecisionState;
  /** Why it stands so, of a step for which a reason was given. */
  status_reason?: Text;
  /** Somebody's own additions, under names of their own. */
  ext?: { [key: string]: unknown | undefined };
}

/** How votes make a decision. */
export type DecisionMethod =
  /** Somebody agrees, and nobody disagrees or blocks. */
  | "consensus"
  /** Somebody agrees, and nobody objects with a reason. */
  | "consent"
  /** More than half are for it. */
  | "majority"
  /** A stated part or more are for it. */
  | "qualified_majority"
  /** Each puts the options in order; the one that is put before every other is chosen (Schulze). */
  | "ranked_preference"
  /** A code of another vocabulary. */
  | Coded;

/** One of several options to be put in order. */
export interface DecisionOption {
  /** The code by which rankings name it. */
  code: string;
  /** What it is. */
  text: Text;
}

/** What came of a vote. */
export type DecisionResult =
  /** It is adopted. */
  | "adopted"
  /** It is not; for what reason, this does not say. */
  | "not_adopted"
  /** Somebody blocked it. */
  | "blocked"
  /** Too few were there to decide. */
  | "no_quorum"
  /** One of the options is chosen. */
  | "chosen"
  /** Neither side, or none of several options, is ahead. */
  | "tied";

/** The rule by which votes are counted, beyond the method. */
export interface DecisionRule {
  /** Who must be there. */
  quorum?: Quorum;
  /** The part that a qualified majority needs, or more. */
  threshold?: Fraction;
  /** Of what a majority is one; of the votes for and against where nothing is said. */
  majority_of?: MajorityBase;
  /** Whether, among members with lived experience alone, more must be for it than against. */
  lived_experience?: boolean;
  /** The law, statute or resolution that says so. */
  legal_basis?: string;
}

/** Where a decision stands. */
export type DecisionState =
  /** Somebody has put it forward. */
  | "proposed"
  /** Those who may are voting. */
  | "open"
  /** The vote is over: the result says what came of it. */
  | "closed"
  /** Whoever put it forward has taken it back. */
  | "withdrawn";

/** A figure that a source gives of something the dossier lists, so that the two can be compared. */
export interface DeclaredCount {
  /** What is counted. */
  of: DeclaredThing;
  /** How many. */
  count: Quantity;
}

/** What a source counts. */
export type DeclaredThing =
  /** Regions. */
  | "regions"
  /** Cities or sites. */
  | "sites"
  /** Partners. */
  | "partners"
  /** Actions. */
  | "actions"
  /** Protagonists: kinds of actor. */
  | "actor_kinds"
  /** Earlier calls won in a row, this one counted. */
  | "calls_won_in_a_row"
  /** A code of another vocabulary. */
  | Coded;

/** What somebody did. */
export interface Deed {
  /** When. */
  at: Instant;
  /** What they wanted. */
  command: Command;
  /** What came of it. */
  events: Event[];
  /** The hashes of the entries that came before it, one in general, several where two ledgers have been merged; of the first, the digest of the dossier with which the ledger begins. */
  previous: string[];
  /** Who; somebody of the public, where nobody is named. */
  actor?: Id;
  /** On whose behalf. */
  on_behalf_of?: Id;
}

/** Asks for nothing in particular. */
export interface Describe {
}

/** What this library is. */
export interface Description {
  /** Its version. */
  version: string;
  /** The version of the stored form. */
  format: number;
  /** The languages it speaks. */
  languages: string[];
  /** How large a document may be. */
  limits: Limits;
  /** The calls. */
  calls: Named[];
  /** The nouns, by the names of their tables. */
  nouns: Named[];
}

/** Whose life is to be drawn, and how. */
export interface Diagram {
  /** The noun. */
  noun: string;
  /** As what; as SVG where nothing is said. */
  form?: DiagramForm;
  /** The language; English where nothing is said. */
  language?: string;
  /** Of a cycle, the plan that it follows; research and action as in the FAMI projects where nothing is said. */
  template?: CycleTemplate;
}

/** As what the life of a noun is drawn. */
export type DiagramForm =
  /** As SVG. */
  | "svg"
  /** As Mermaid. */
  | "mermaid"
  /** In words: a line for each step. */
  | "text";

/** Between which moments one asks what has changed. */
export interface Diff {
  /** After this moment. */
  since: Instant | globalThis.Date;
  /** Up to this moment, itself included. */
  until: Instant | globalThis.Date;
  /** The language; that of the watch, else English, where nothing is said. */
  language?: string;
  /** Whether people, and what they have said, are left unnamed. */
  mask?: boolean;
}

/** Which way is better. */
export type Direction =
  /** More. */
  | "ascending"
  /** Less. */
  | "descending"
  /** A code of another vocabulary. */
  | Coded;

/** By what way people hear of it. */
export type DisseminationChannel =
  /** The web. */
  | "web"
  /** The press. */
  | "press"
  /** A conference. */
  | "conference"
  /** A publication. */
  | "publication"
  /** Social media. */
  | "social_media"
  /** Radio or television. */
  | "radio"
  /** E-mail. */
  | "email"
  /** Print. */
  | "printed"
  /** A code of another vocabulary. */
  | Coded;

/** A dossier: the governance of one or many projects, in one JSON document. */
export interface DossierDocument {
  /** The version of the stored form: 1. */
  format: number;
  /** Its own id. Where a file written by hand has a slug instead, the id is derived from it. */
  id: Id;
  /** A readable name for it. */
  slug?: Slug;
  /** Where slugs are unique: a URI or UUID shared by dossiers that name the same things alike; its own id where nothing is said. */
  namespace?: string;
  /** What it is called. */
  title?: Text;
  /** Its languages; a bare text is in the first. */
  languages: Language[];
  /** Projects. */
  projects?: Project[];
  /** Territories. */
  territories?: Territory[];
  /** Stakeholders. */
  stakeholders?: Stakeholder[];
  /** Governance bodies. */
  bodies?: Body[];
  /** Services. */
  services?: Service[];
  /** Barriers. */
  barriers?: Barrier[];
  /** Co-design cycles. */
  cycles?: Cycle[];
  /** Series of sessions. */
  series?: Series[];
  /** Sessions. */
  sessions?: Session[];
  /** Working tables. */
  working_tables?: WorkingTable[];
  /** Guiding questions. */
  questions?: Question[];
  /** Contributions. */
  contributions?: Contribution[];
  /** Measures. */
  measures?: Measure[];
  /** Recommendations. */
  recommendations?: Recommendation[];
  /** Decisions of bodies and tables. */
  decisions?: Decision[];
  /** Indicators. */
  indicators?: Indicator[];
  /** Measurements of indicators. */
  measurements?: Measurement[];
  /** Trainings. */
  trainings?: Training[];
  /** Outputs. */
  outputs?: Output[];
  /** Planning instruments. */
  instruments?: Instrument[];
  /** Consents. */
  consents?: Consent[];
  /** Sources. */
  sources?: Source[];
  /** How facts are known. */
  provenance?: Provenance[];
  /** Findings that somebody has looked at and accepts. */
  accepted?: Acceptance[];
  /** What no longer goes on. */
  retired?: Retirement[];
  /** Somebody's own additions, under names of their own. */
  ext?: { [key: string]: unknown | undefined };
}

/** An entry that would not have come about as it stands. */
export interface Doubt {
  /** The number of the entry, from 1. */
  number: number;
  /** Its hash. */
  entry: string;
  /** Why: what speaks against its command, or that something else would have come of it. */
  reasons: Problem[];
}

/** How the dossier is to be drawn. */
export interface Draw {
  /** The language of the headings and, where it has them, of the texts; that of the dossier where nothing is said. */
  language?: string;
  /** How many columns wide, from 40; 96 where nothing is said. */
  width?: number;
  /** Whether in colour. */
  colour?: boolean;
}

/** A picture of letters. */
export interface Drawing {
  /** The lines. */
  text: string;
}

/** A duration (ISO 8601), such as `P18M`. */
export type Duration = string;

/** An edit of a dossier: an operation of a JSON Patch (RFC 6902). */
export interface Edit {
  /** What it does. */
  op: EditKind;
  /** Where, as a JSON Pointer into the dossier. */
  path: string;
  /** The value, of an edit that puts one. */
  value?: unknown;
}

/** What an edit does (RFC 6902). */
export type EditKind =
  /** Puts a value where none is; into a list, before the row that is there, or at the end where the path ends in `-` (and begins the list, where there is none). */
  | "add"
  /** Takes a value away. */
  | "remove"
  /** Puts a value in the place of another. */
  | "replace";

/** A date, perhaps in part (EDTF), such as `2021-09`. */
export type Edtf = string;

/** A member who may vote, as things stood when the vote was opened. Each has one vote, a group too. */
export interface Elector {
  /** The member. */
  member: Id;
  /** For whom they sit there. */
  on_behalf_of?: Id[];
  /** The kinds of stakeholder whose voice is theirs. */
  kinds?: StakeholderKind[];
  /** Whether they have lived experience of what is decided. */
  lived_experience?: Answer;
  /** Whether nobody can tell if they are a member on that day. */
  uncertain?: boolean;
}

/** Who may use a service. */
export interface Eligibility {
  /** In words. */
  text?: Text;
  /** The youngest age, in years. */
  minimum_age?: number;
  /** The oldest age, in years. */
  maximum_age?: number;
  /** Single conditions. */
  criteria?: Text[];
}

/** Which entries are wanted. */
export interface Entries {
  /** The number of the first, from 1. */
  first?: number;
  /** At most so many. */
  most?: number;
}

/** An entry of a ledger. */
export interface Entry {
  /** What was done. */
  deed: Deed;
  /** The SHA-256 of the deed in canonical JSON (RFC 8785), in hexadecimal digits. */
  hash: string;
}

/** What has happened to a subject. Only fields of the subject itself are named: so events of two places can be joined, and one that has happened can always be made to happen again. */
export interface Event {
  /** The verb. */
  did: string;
  /** The subject: an entity, or the dossier itself. */
  subject: Id;
  /** The noun of an entity that begins with it. */
  noun?: string;
  /** Fields as they now are; `null` where one no longer holds anything. */
  set?: { [key: string]: unknown | undefined };
  /** Rows added to the ends of lists. */
  add?: { [key: string]: unknown[] | undefined };
}

/** What makes a barrier known. */
export interface Evidence {
  /** How it came to be known. */
  kind: EvidenceKind;
  /** What was found. */
  text?: Text;
  /** The contribution that says so. */
  contribution?: Id;
  /** The document that says so. */
  source?: Id;
  /** When. */
  on?: PartialDate;
}

/** How a barrier came to be known. */
export type EvidenceKind =
  /** Somebody said so at a table. */
  | "contribution"
  /** A survey. */
  | "survey"
  /** An interview. */
  | "interview"
  /** A case file. */
  | "case_record"
  /** A statistic. */
  | "statistic"
  /** A document. */
  | "document"
  /** Somebody watched. */
  | "observation"
  /** A complaint. */
  | "complaint"
  /** A code of another vocabulary. */
  | Coded;

/** How a fact is known. */
export type FactStatus =
  /** The source says it. */
  | "stated"
  /** It follows from what sources say, by an argument. */
  | "inferred"
  /** It is computed from other facts. */
  | "derived"
  /** No source says it. */
  | "not_stated"
  /** It is known and not written down. */
  | "withheld"
  /** There is nothing to be said. */
  | "not_applicable"
  /** Sources disagree. */
  | "contradicted";

/** A number, or a decimal in a string where a number would not be exact */
export type Figure = number | Decimal;

/** A breach of a rule. */
export interface Finding {
  /** The rule's code. */
  code: string;
  /** How grave it is. */
  severity: Severity;
  /** The place, as a JSON Pointer into the dossier. */
  at: string;
  /** What the message speaks of. */
  params: { [key: string]: Param | undefined };
  /** What is the case. */
  message: string;
  /** What to do about it. */
  fix: string;
  /** How a machine can mend it, where one can. */
  mend?: Mend;
  /** The row of the dossier's acceptance that accepts it, where one does. */
  accepted?: number;
  /** The language of the message, where there are no messages in the one asked for. */
  language?: string;
}

/** The act that founded a body. */
export interface FoundingAct {
  /** The act, by number or name. */
  reference: string;
  /** Its date. */
  date?: PartialDate;
}

/** A part of a whole, such as `2/3`. */
export type Fraction = string;

/** The fund that pays, and its objectives. */
export interface Framework {
  /** The fund by its short name, as `FAMI`. */
  fund: string;
  /** The fund by its full name. */
  name?: Text;
  /** The years of the fund. */
  period?: Period;
  /** The objectives under which the project is paid. */
  objectives?: FundObjective[];
}

/** An objective of the fund under which a project is paid. */
export interface FundObjective {
  /** Its rank: specific (OS), national (ON). */
  level: ObjectiveLevel;
  /** Its code, as `2` or `ON3`. */
  code: string;
  /** What it is called. */
  title?: Text;
  /** The letter under it, as `J`. */
  letter?: string;
  /** What the letter stands for. */
  letter_title?: Text;
}

/** Gender, as people say it. */
export type Gender =
  /** Woman. */
  | "woman"
  /** Man. */
  | "man"
  /** Neither or both. */
  | "non_binary"
  /** In their own words. */
  | "self_described"
  /** Not disclosed. */
  | "undisclosed"
  /** Nobody asked. */
  | "not_asked"
  /** A code of another vocabulary. */
  | Coded;

/** How far a body or an action reaches. */
export type GovernanceLevel =
  /** A municipality or part of one. */
  | "local"
  /** A zone, district or social ambit of several municipalities. */
  | "zone"
  /** A province or metropolitan city. */
  | "provincial"
  /** A region. */
  | "regional"
  /** The country. */
  | "national"
  /** The European Union. */
  | "european"
  /** Another country. */
  | "foreign"
  /** A code of another vocabulary. */
  | Coded;

/** A number of days, or a duration such as "P3M" */
export type Horizon = number | Duration;

/** A UUID, such as `6f1f1c1e-6f0c-5b8e-9b0a-2f8f0f6b7f11`. */
export type Id = string;

/** An identifier that somebody else gave, such as a project number or a tax code of a body. */
export interface Identifier {
  /** Who gives such identifiers: `FAMI-PROG`, `CUP`, `IT-CF`, `IPA`, `ISTAT`, `NUTS` or a URI. */
  scheme: string;
  /** The identifier itself. */
  value: string;
}

/** An indicator with its targets. */
export interface Indicator {
  /** Its own id. Where a file written by hand has a slug instead, the id is derived from it. */
  id: Id;
  /** What it tells. */
  title: Text;
  /** A readable name for it within the dossier, unique among its kind. */
  slug?: Slug;
  /** A short code to cite it by. */
  code?: string;
  /** The project it belongs to. */
  project?: Id;
  /** The output whose use it counts. */
  output?: Id;
  /** What it tells of. */
  kind?: IndicatorKind;
  /** How it is measured. */
  measure?: IndicatorMeasure;
  /** What is counted. */
  unit?: IndicatorUnit;
  /** Which way is better. */
  direction?: Direction;
  /** How measurements become one. */
  aggregation?: Aggregation;
  /** Of a ratio, what is counted. */
  numerator?: Text;
  /** Of a ratio, of how many. */
  denominator?: Text;
  /** Whom it counts. */
  target_group?: TargetGroup;
  /** The value at the start. */
  baseline?: Baseline;
  /** The values to be reached. */
  targets?: Target[];
  /** The lines along which it is broken down. */
  axes?: Axis[];
  /** Somebody's own additions, under names of their own. */
  ext?: { [key: string]: unknown | undefined };
}

/** What an indicator tells of. */
export type IndicatorKind =
  /** What was done (indicatore di realizzazione). */
  | "output"
  /** What came of it (indicatore di risultato). */
  | "outcome"
  /** What changed in the long run. */
  | "impact"
  /** How it was done. */
  | "process"
  /** What was in place. */
  | "structure"
  /** A code of another vocabulary. */
  | Coded;

/** How an indicator is measured (IATI). */
export type IndicatorMeasure =
  /** By counting. */
  | "unit"
  /** In per cent. */
  | "percentage"
  /** By naming. */
  | "nominal"
  /** On a scale with an order. */
  | "ordinal"
  /** In words. */
  | "qualitative"
  /** A code of another vocabulary. */
  | Coded;

/** What is counted. */
export type IndicatorUnit =
  /** People, each once. */
  | "persons"
  /** People who work in services, each once. */
  | "operators"
  /** People, each as often as they came. */
  | "presences"
  /** Accesses to a platform or app. */
  | "accesses"
  /** Sessions. */
  | "sessions"
  /** Bodies founded. */
  | "bodies"
  /** Documents, materials, tools. */
  | "items"
  /** Organisations. */
  | "organisations"
  /** Points on a scale. */
  | "points"
  /** A code of another vocabulary. */
  | Coded;

/** A moment: date, time and distance from Greenwich (RFC 3339), such as `2026-03-02T10:30:00+01:00`. */
export type Instant = string;

/** A planning instrument: a plan or regulation that outputs inform. */
export interface Instrument {
  /** Its own id. Where a file written by hand has a slug instead, the id is derived from it. */
  id: Id;
  /** What it is called. */
  name: Text;
  /** A readable name for it within the dossier, unique among its kind. */
  slug?: Slug;
  /** What kind of plan it is. */
  kind?: InstrumentKind;
  /** Where it holds. */
  territory?: Id;
  /** Who adopts it. */
  owner?: Id;
  /** When it holds. */
  period?: Period;
  /** Somebody's own additions, under names of their own. */
  ext?: { [key: string]: unknown | undefined };
}

/** What kind of plan it is. */
export type InstrumentKind =
  /** Integrated health and social plan of a zone (piano integrato di zona, PIZ). */
  | "integrated_zone_plan"
  /** Social plan of a zone (piano di zona). */
  | "social_zone_plan"
  /** Regional plan. */
  | "regional_plan"
  /** Municipal regulation. */
  | "municipal_regulation"
  /** A code of another vocabulary. */
  | Coded;

/** What a shell asks for. */
export interface Invocation {
  /** The words after the name of the program. */
  arguments: string[];
  /** The texts of the files wanted, by the paths under which they were wanted. */
  files?: { [key: string]: string | undefined };
  /** Why files wanted could not be read: the system's name for it, as `ENOENT`, or words. */
  unreadable?: { [key: string]: string | undefined };
  /** The day of today; without it nothing is late unless the words give a day. */
  today?: Date | globalThis.Date;
  /** The language of the shell, as `it_IT.UTF-8`; English where nothing is said. */
  language?: string;
  /** Whether what is printed is seen in colour, unless the words say otherwise. */
  colour?: boolean;
  /** Whether complaints are. */
  colour_complaints?: boolean;
  /** How many columns wide the terminal is; 100 where nothing is said. */
  width?: number;
}

/** What came of joining two dossiers. */
export interface Joined {
  /** How many entities the dossier now has. */
  entities: number;
  /** Values on which the two disagree. */
  conflicts: Conflict[];
}

/** Asks to keep a ledger. */
export interface Keep {
}

/** A ledger is kept. */
export interface Kept {
  /** How many entries there are. */
  entries: number;
  /** The hashes of the last of them. */
  heads: string[];
}

/** A BCP 47 language tag, such as `it`. */
export type Language = string;

/** How a language is spoken in a service. */
export type LanguageProvision =
  /** By the staff. */
  | "staff"
  /** By a linguistic and cultural mediator. */
  | "mediator"
  /** By an interpreter in the room. */
  | "interpreter"
  /** By an interpreter on the telephone or a screen. */
  | "remote_interpreter"
  /** In writing only. */
  | "written"
  /** A code of another vocabulary. */
  | Coded;

/** The ground in law (Regulation (EU) 2016/679, articles 6 and 9). */
export type LegalBasis =
  /** Consent, article 6(1)(a). */
  | "consent"
  /** A contract, article 6(1)(b). */
  | "contract"
  /** A duty in law, article 6(1)(c). */
  | "legal_obligation"
  /** A task in the public interest, article 6(1)(e). */
  | "public_task"
  /** A legitimate interest, article 6(1)(f). */
  | "legitimate_interest"
  /** Explicit consent to special categories of data, article 9(2)(a). */
  | "explicit_consent"
  /** A code of another vocabulary. */
  | Coded;

/** A figure that a rule goes by and a profile may set. */
export interface Limit {
  /** Its name, with the unit in it. */
  name: string;
  /** What it is where no profile sets it. */
  usual: number;
  /** The smallest it may be set to. */
  least: number;
  /** The largest it may be set to. */
  most: number;
  /** What the profile sets it to, where that is something else. */
  set?: number;
}

/** How large a document may be. */
export interface Limits {
  /** The longest text, in bytes. */
  bytes: number;
  /** The deepest nesting. */
  depth: number;
  /** The most entities. */
  entities: number;
  /** The longest string, in bytes as written. */
  string: number;
  /** How many problems are listed. */
  problems: number;
}

/** What came in. */
export interface Loaded {
  /** How many entities the dossier has. */
  entities: number;
  /** Fields that were not known and were carried to `ext`, each with its place in the text. */
  carried: Problem[];
}

/** Which values to find in which text. */
export interface Locate {
  /** The text of a dossier. */
  text: string;
  /** JSON Pointers into it. */
  pointers: string[];
}

/** Where a value stands; what is not in the text stands where the value around it does. */
export interface Located {
  /** The JSON Pointer. */
  at: string;
  /** The line, from 1. */
  line?: number;
  /** The column in characters, from 1. */
  column?: number;
  /** How many characters of the line it covers. */
  length?: number;
  /** The line, or the part of it around the place. */
  excerpt?: string;
  /** At what column of the excerpt the place begins, from 1. */
  excerpt_column?: number;
}

/** A place where a service is given. */
export interface Location {
  /** What the place is called. */
  name?: Text;
  /** The address, on one line; absent when withheld. */
  address?: string;
  /** Degrees north of the equator (WGS 84), from -90 to 90. */
  latitude?: Decimal;
  /** Degrees east of Greenwich (WGS 84), from -180 to 180. */
  longitude?: Decimal;
  /** How one gets there. */
  transport?: Text;
  /** Steps, lifts, toilets, hearing loops: what makes it accessible or not. */
  accessibility?: Text[];
  /** Why address and coordinates are not given. */
  withheld?: WithheldReason;
}

/** The life of a noun: who keeps it, its states, and the steps between them. */
export interface Machine {
  /** The noun. */
  noun: string;
  /** Who may register it, by what it would belong to, and who may revise it. */
  keepers: Role[];
  /** Who may retire it, write what is reserved, and settle what is in conflict. */
  retirers: Role[];
  /** The fields that give somebody a say and are reserved to those, once it is there. */
  reserved: string[];
  /** The fields that only steps write. */
  governed: string[];
  /** The states, that in which a life begins first; none where it has no states. */
  states: State[];
  /** The steps. */
  steps: Step[];
  /** The field that holds the state, where there are states. */
  field?: string;
}

/** Asks for the machines. */
export interface Machines {
  /** The noun whose life one asks about; all where none is named. */
  noun?: string;
  /** The language; English where nothing is said. */
  language?: string;
}

/** Of what a majority is a majority. */
export type MajorityBase =
  /** Of the votes for and against. */
  | "cast"
  /** Of all who vote, those who abstain among them. */
  | "voters"
  /** Of all who may vote, whether they do or not. */
  | "members";

/** A measure: a solution proposed at a table, or what an addressee undertakes to do. */
export interface Measure {
  /** Its own id. Where a file written by hand has a slug instead, the id is derived from it. */
  id: Id;
  /** What is to be done. */
  title: Text;
  /** A readable name for it within the dossier, unique among its kind. */
  slug?: Slug;
  /** More about it. */
  description?: Text;
  /** The barriers it is to remove. */
  barriers?: Id[];
  /** The services it changes. */
  services?: Id[];
  /** The project in which it was designed. */
  project?: Id;
  /** The cycle in which it was designed. */
  cycle?: Id;
  /** Who is responsible. */
  responsible?: Id;
  /** Who has agreed to it. */
  agreed_by?: Id[];
  /** By when. */
  due?: PartialDate;
  /** Where it stands. */
  status?: MeasureState;
  /** Why it stands so, of a step for which a reason was given. */
  status_reason?: Text;
  /** What it costs. */
  cost?: Money;
  /** What will show whether it works. */
  indicators?: Id[];
  /** What shows that it is done. */
  evidence?: Text;
  /** Somebody's own additions, under names of their own. */
  ext?: { [key: string]: unknown | undefined };
}

/** Where a measure stands. */
export type MeasureState =
  /** Designed, agreed by nobody yet. */
  | "proposed"
  /** The owner or provider of the service agrees. */
  | "agreed"
  /** Somebody is responsible, by a date. */
  | "planned"
  /** On trial. */
  | "on_trial"
  /** Under way. */
  | "under_way"
  /** Done. */
  | "done"
  /** Given up. */
  | "dropped";

/** A measurement of an indicator. */
export interface Measurement {
  /** Its own id. Where a file written by hand has a slug instead, the id is derived from it. */
  id: Id;
  /** The indicator. */
  indicator: Id;
  /** A readable name for it within the dossier, unique among its kind. */
  slug?: Slug;
  /** What was measured. */
  value?: Quantity;
  /** What was found, of an indicator in words. */
  text?: Text;
  /** Of a ratio, how many. */
  numerator?: Quantity;
  /** Of a ratio, of how many. */
  denominator?: Quantity;
  /** For what period. */
  period?: Period;
  /** On what day. */
  on?: PartialDate;
  /** For what territory. */
  territory?: Id;
  /** For what part of the whole. */
  breakdown?: AxisValue[];
  /** Where it stands. */
  status?: MeasurementState;
  /** Why it stands so, of a step for which a reason was given. */
  status_reason?: Text;
  /** Which version of it this is, from 1. */
  version?: number;
  /** Where it was found. */
  source?: Id;
  /** Somebody's own additions, under names of their own. */
  ext?: { [key: string]: unknown | undefined };
}

/** Where a measurement stands. */
export type MeasurementState =
  /** To be made. */
  | "scheduled"
  /** Made. */
  | "collected"
  /** Handed in. */
  | "submitted"
  /** Sent back. */
  | "returned"
  /** Found right. */
  | "validated"
  /** Published, and no longer to be changed. */
  | "published"
  /** Replaced by a later version. */
  | "revised";

/** A seat held. */
export interface Membership {
  /** Who holds it. */
  stakeholder: Id;
  /** Which seat it is. */
  seat?: Text;
  /** For whom they sit there. */
  on_behalf_of?: Id;
  /** Whether they may only speak, not vote. */
  without_vote?: boolean;
  /** When they hold it. */
  period?: Period;
}

/** How a machine can mend what was found. */
export interface Mend {
  /** Whether it may be applied unseen: it changes nothing that anybody has stated. */
  certain: boolean;
  /** The edits, to be made in order. */
  edits: Edit[];
}

/** Two ledgers have been merged. */
export interface Merged {
  /** How many entries came to those that were there. */
  added: number;
  /** How many entries there are. */
  entries: number;
  /** The hashes of the last of them. */
  heads: string[];
  /** What was changed in both, neither knowing of the other, and is not settled. */
  conflicts: OpenConflict[];
}

/** How one works together. */
export type Method =
  /** Research and action in turns (ricerca-azione). */
  | "research_action"
  /** Design with those concerned (co-progettazione). */
  | "co_design"
  /** Planning with those concerned (co-programmazione). */
  | "co_planning"
  /** Parallel tables on guiding questions. */
  | "working_tables"
  /** Training in which those trained take part in the making. */
  | "participatory_training"
  /** World Café. */
  | "world_cafe"
  /** Open Space. */
  | "open_space"
  /** Focus group. */
  | "focus_group"
  /** Design thinking. */
  | "design_thinking"
  /** A code of another vocabulary. */
  | Coded;

/** An amount of money. */
export interface Money {
  /** The amount: a decimal number in a string, not below zero. */
  amount: Decimal;
  /** Its ISO 4217 code. */
  currency: Currency;
}

/** A name and what it stands for. */
export interface Named {
  /** The name. */
  name: string;
  /** What it stands for. */
  says: string;
}

/** Something to be reached. */
export interface Objective {
  /** Its rank. */
  level: ObjectiveLevel;
  /** What it is. */
  text: Text;
  /** Its number, where the source gives one. */
  number?: number;
}

/** The rank of an objective. */
export type ObjectiveLevel =
  /** What it is all for. */
  | "general"
  /** One of the things to be reached. */
  | "specific"
  /** Set by the country, of a fund. */
  | "national"
  /** A code of another vocabulary. */
  | Coded;

/** A verb that is open. */
export interface Open {
  /** The verb. */
  verb: string;
  /** What it does, in words. */
  says: string;
  /** The form of what is given with it, as JSON Schema (2020-12) in the language asked for; `x-noun` says to what a reference leads, `x-order` in what order people are asked. */
  given: Schema;
  /** Of `register`, the noun of what would be registered. */
  noun?: string;
  /** The state to which it leads, where that is another and does not hang on the subject. */
  to?: string;
}

/** Something that was changed in two places; the command `settle` says which version holds. */
export interface OpenConflict {
  /** The code: `ledger/conflict`. */
  code: string;
  /** The place, as a JSON Pointer into the dossier. */
  at: string;
  /** The entity. */
  subject: Id;
  /** The field, by its name in the dossier. */
  field: string;
  /** What was said of it; the last in this list holds until somebody settles it. */
  versions: ConflictVersion[];
  /** The conflict in words. */
  message: string;
  /** What to do about it. */
  fix: string;
  /** What the message speaks of. */
  params?: { [key: string]: Param | undefined };
}

/** Hours at which a service is open. */
export interface OpeningHours {
  /** The days of the week. */
  days: Weekday[];
  /** When it opens. */
  opens?: Clock;
  /** When it closes. */
  closes?: Clock;
  /** The first day on which this holds. */
  valid_from?: Date;
  /** The last day on which this holds. */
  valid_to?: Date;
  /** What else one should know. */
  note?: Text;
}

/** Who may come. */
export type Openness =
  /** Those invited. */
  | "invited"
  /** Members. */
  | "members"
  /** Everybody. */
  | "public"
  /** A code of another vocabulary. */
  | Coded;

/** A form, or false */
export type OtherNames = boolean | Schema;

/** An output: a report, guidelines, a platform, materials. */
export interface Output {
  /** Its own id. Where a file written by hand has a slug instead, the id is derived from it. */
  id: Id;
  /** What kind of output it is. */
  kind: OutputKind;
  /** What it is called. */
  title: Text;
  /** A readable name for it within the dossier, unique among its kind. */
  slug?: Slug;
  /** What it holds. */
  description?: Text;
  /** The project that makes it. */
  project?: Id;
  /** The cycle that makes it. */
  cycle?: Id;
  /** Where it stands. */
  status?: OutputState;
  /** Why it stands so, of a step for which a reason was given. */
  status_reason?: Text;
  /** By when it is announced. */
  due?: PartialDate;
  /** When it came out. */
  published_on?: PartialDate;
  /** Whether it is in several languages, where nobody says which. */
  multilingual?: boolean;
  /** In what languages it is. */
  languages?: Language[];
  /** In what formats, as media types or words. */
  formats?: string[];
  /** What it is about. */
  domains?: ServiceDomain[];
  /** The principles it follows. */
  principles?: Text[];
  /** The plans it is to inform. */
  informs?: Id[];
  /** Whom it is for. */
  target_groups?: TargetGroup[];
  /** How far it is spread. */
  levels?: GovernanceLevel[];
  /** By what ways it is spread. */
  channels?: DisseminationChannel[];
  /** Where it is found. */
  url?: string;
  /** Somebody's own additions, under names of their own. */
  ext?: { [key: string]: unknown | undefined };
}

/** What kind of output it is. */
export type OutputKind =
  /** A report. */
  | "report"
  /** A synthesis. */
  | "synthesis"
  /** Guidelines. */
  | "guidelines"
  /** A set of recommendations. */
  | "recommendations_set"
  /** A toolkit. */
  | "toolkit"
  /** Material for teaching. */
  | "training_material"
  /** Material that informs. */
  | "information_material"
  /** A video. */
  | "video"
  /** A platform on the web. */
  | "platform"
  /** An app. */
  | "app"
  /** A publication. */
  | "publication"
  /** A protocol of agreement. */
  | "protocol_agreement"
  /** A service on trial. */
  | "service_prototype"
  /** A map of services or networks. */
  | "mapping"
  /** An event. */
  | "event"
  /** A code of another vocabulary. */
  | Coded;

/** Where an output stands. */
export type OutputState =
  /** Announced. */
  | "announced"
  /** Being made. */
  | "in_progress"
  /** Done, for those inside. */
  | "delivered"
  /** Published. */
  | "published"
  /** Taken back. */
  | "withdrawn";

/** A rule of one's own: of each entity of a table of which the predicate holds, it finds something. */
export interface OwnRule {
  /** Its code, `own/` and the breach it is named for. */
  code: string;
  /** The table whose entities it looks at. */
  of: string;
  /** What is the case, with places for parameters: `{name}`. Dates, durations and amounts come as people write them. */
  says: Text;
  /** The predicate that holds of a breach: `all`, `any`, `not`, `exists`, `compare`, `count`. */
  when: unknown;
  /** How grave its findings are; a warning where nothing is said. */
  severity?: Severity;
  /** Why that matters. */
  because?: Text;
  /** What to do. */
  fix?: Text;
  /** The field at which its findings stand, as `/hours`; the entity where it has none. */
  at?: string;
  /** The parameters of its words, each by the path to what it is. */
  params?: { [key: string]: string | undefined };
}

/** A count, or words */
export type Param = number | string;

/** A date such as "2021-09-17", "2021-09", "XXXX-09-17" or "2021~" */
export type PartialDate = Edtf | DateWithWeekday;

/** A stakeholder's part. */
export interface Participation {
  /** Who. */
  stakeholder: Id;
  /** As what. */
  role: ParticipationRole;
  /** For what territory. */
  territory?: Id;
  /** Under what action, by number. */
  action?: number;
  /** With whom it works there. */
  alongside?: Id[];
  /** What it does, in words. */
  text?: Text;
  /** When. */
  period?: Period;
  /** The part of the budget it has. */
  share?: Money;
}

/** The form in which people take part. */
export type ParticipationForm =
  /** Each for themselves. */
  | "individual"
  /** In an association of migrants. */
  | "migrant_association"
  /** In a civic organisation. */
  | "civic_organisation"
  /** In a trade union. */
  | "trade_union"
  /** In a consultative body. */
  | "consulta"
  /** In a territorial council for immigration. */
  | "territorial_council"
  /** In another form of representation. */
  | "other_representation"
  /** A code of another vocabulary. */
  | Coded;

/** How much say is promised to those who take part (IAP2 spectrum). */
export type ParticipationLevel =
  /** They are told. */
  | "inform"
  /** They are heard. */
  | "consult"
  /** They are worked with. */
  | "involve"
  /** They decide with others. */
  | "collaborate"
  /** They decide. */
  | "empower"
  /** A code of another vocabulary. */
  | Coded;

/** The part a stakeholder plays. */
export type ParticipationRole =
  /** Leads (capofila). */
  | "lead"
  /** Partner. */
  | "partner"
  /** Joins without being a partner (ente aderente). */
  | "associated_partner"
  /** The body on whose behalf it is done. */
  | "delegating_authority"
  /** Pays. */
  | "funder"
  /** Manages the fund. */
  | "managing_authority"
  /** Answers for a service. */
  | "service_owner"
  /** Gives a service. */
  | "service_provider"
  /** Coordinates in one place. */
  | "local_coordinator"
  /** Hosts in one place. */
  | "site_host"
  /** Leads the talk. */
  | "facilitator"
  /** Reports from the talk. */
  | "rapporteur"
  /** Mediates between languages and cultures. */
  | "mediator"
  /** Evaluates. */
  | "evaluator"
  /** Is to be talked with first. */
  | "priority_interlocutor"
  /** Takes part. */
  | "participant"
  /** Spreads the news. */
  | "media_partner"
  /** Takes part in a way that no source states. */
  | "unknown"
  /** A code of another vocabulary. */
  | Coded;

/** What is to be changed. */
export interface Patch {
  /** The edits, in their order: a JSON Patch (RFC 6902) of `add`, `remove` and `replace`. */
  edits: Edit[];
  /** Whether they are a certain mend, as a finding says of its own; they are made in any case. */
  certain?: boolean;
}

/** The edits were made. */
export interface Patched {
  /** How many. */
  edits: number;
  /** Of a dossier that is watched, the findings that are gone, with the places they had. */
  gone?: Finding[];
  /** Of a dossier that is watched, the findings that have come. */
  come?: Finding[];
}

/** A stretch of time: its dates, its length as stated, or both. */
export interface Period {
  /** Its first day. */
  start?: PartialDate;
  /** Its last day. */
  end?: PartialDate;
  /** Its length as stated. */
  duration?: Duration;
}

/** A phase as planned and as it went. */
export interface Phase {
  /** Which phase. */
  kind: CyclePhase;
  /** When it was to be. */
  planned?: Period;
  /** When it was. */
  actual?: Period;
  /** Where it stands. */
  status?: PhaseStatus;
  /** Why it was left out. */
  skip_reason?: Text;
  /** What is done in it. */
  text?: Text;
}

/** Where a phase stands. */
export type PhaseStatus =
  /** To come. */
  | "planned"
  /** Under way. */
  | "active"
  /** Done. */
  | "done"
  /** Left out. */
  | "skipped";

/** A picture. */
export interface Picture {
  /** It, as a text. */
  text: string;
}

/** What somebody can do at a moment: to a subject, or of what may be registered. */
export interface Possible {
  /** What they are towards it; towards what would be registered, whatever it will belong to. */
  roles: Role[];
  /** What they can do. */
  open: Open[];
  /** What they cannot do. */
  closed: Closed[];
  /** What of it is waited for, past or near, in the order of the days. */
  deadlines: Deadline[];
  /** The noun of the subject, or the one of which one asked. */
  noun?: string;
  /** The state in which it is, where its life has states. */
  state?: string;
}

/** How urgent it is. */
export type Priority =
  /** It can wait. */
  | "low"
  /** In its turn. */
  | "medium"
  /** Before others. */
  | "high"
  /** At once. */
  | "critical";

/** A problem of a text, as it goes through the door. */
export interface Problem {
  /** The stable code. */
  code: string;
  /** The place as a JSON Pointer; of text that is no JSON, empty. */
  at: string;
  /** What the message speaks of. */
  params: { [key: string]: Param | undefined };
  /** What is wrong, as a sentence in the language of the refusal. */
  message: string;
  /** What to do about it, as a sentence in the same language. */
  fix: string;
  /** The line, from 1; of edits none, for nobody has the text with them made. */
  line?: number;
  /** The column in characters, from 1. */
  column?: number;
}

/** Which rules are asked, and how. What a profile does not say stands as in the profile that it extends, and in the end as in the catalogue. */
export interface Profile {
  /** What it is called. */
  name: string;
  /** What it is for. */
  says?: Text;
  /** The name of the shipped profile on which it builds. */
  base?: string;
  /** The rules asked alone, by code, or by group all of it that is on; all where none is named. */
  only?: string[];
  /** How rules are asked: by code, or all of a group by `group/*`. */
  rules?: { [key: string]: Setting | undefined };
  /** Rules of one's own. */
  own?: OwnRule[];
}

/** The name of a profile, or a profile */
export type ProfileChoice = ProfileName | Profile;

/** The name of a profile, such as `default`. */
export type ProfileName = string;

/** In what language the profiles are wanted. */
export interface Profiles {
  /** The language in which they say what they are for; all there are where nothing is said. */
  language?: string;
}

/** A project. */
export interface Project {
  /** Its own id. Where a file written by hand has a slug instead, the id is derived from it. */
  id: Id;
  /** What it is called. */
  title: Text;
  /** A readable name for it within the dossier, unique among its kind. */
  slug?: Slug;
  /** Its short name. */
  acronym?: string;
  /** Other wordings of its title, as sources have them. */
  title_variants?: Text[];
  /** Its identifiers, as `FAMI-PROG` or `CUP`. */
  identifiers?: Identifier[];
  /** What it is about. */
  summary?: Text;
  /** The fund that pays. */
  framework?: Framework;
  /** The call it answered. */
  call?: Call;
  /** Where it stands. */
  status?: ProjectState;
  /** Why it stands so, of a step for which a reason was given. */
  status_reason?: Text;
  /** When it runs. */
  period?: Period;
  /** What is to be reached. */
  objectives?: Objective[];
  /** What should come of it. */
  expected_effects?: Text[];
  /** What it holds to. */
  principles?: Text[];
  /** How one works together. */
  methods?: Method[];
  /** Who takes part, and as what. */
  participations?: Participation[];
  /** In what forms people take part. */
  participation_forms?: ParticipationForm[];
  /** Whom it is for. */
  target_groups?: TargetGroup[];
  /** What services it is about. */
  domains?: ServiceDomain[];
  /** Whether what it improves is for everybody alike. */
  universalist?: boolean;
  /** Whether it looks at women and men apart. */
  gender_lens?: boolean;
  /** Its numbered blocks. */
  actions?: Action[];
  /** Its work outside numbered blocks. */
  activities?: Activity[];
  /** The places where it works. */
  sites?: Site[];
  /** The territories it covers. */
  territories?: Id[];
  /** Figures that sources give of what is listed here. */
  declared?: DeclaredCount[];
  /** What it costs. */
  budget?: Budget;
  /** Ties to other projects. */
  links?: ProjectLink[];
  /** What people in public roles said. */
  quotes?: Quote[];
  /** What bore on it from outside. */
  context?: ContextEvent[];
  /** How its offices may be reached. */
  contacts?: Contact[];
  /** Where all this was found. */
  sources?: Id[];
  /** Somebody's own additions, under names of their own. */
  ext?: { [key: string]: unknown | undefined };
}

/** A tie to another project. */
export interface ProjectLink {
  /** How they hang together. */
  kind: ProjectLinkKind;
  /** The other, where the dossier holds it. */
  project?: Id;
  /** What the other is called. */
  title?: Text;
}

/** How two projects hang together. */
export type ProjectLinkKind =
  /** The other came before, and this one builds on it. */
  | "predecessor"
  /** The other comes after. */
  | "successor"
  /** Both are paid from the same pot. */
  | "co_funded"
  /** Both are children of the same. */
  | "sibling"
  /** A code of another vocabulary. */
  | Coded;

/** Where a project stands (IATI activity status). */
export type ProjectState =
  /** Being prepared. */
  | "pipeline"
  /** Under way. */
  | "implementation"
  /** Its work is done, its accounts are not. */
  | "finalisation"
  /** Over. */
  | "closed"
  /** Called off. */
  | "cancelled"
  /** Halted for a while. */
  | "suspended";

/** How one fact of one entity is known. */
export interface Provenance {
  /** The entity. */
  subject: Id;
  /** How the fact is known. */
  status: FactStatus;
  /** The place of the fact within the entity, as a JSON Pointer; all of it where nothing is said. */
  field?: string;
  /** The document in which it was found. */
  source?: Id;
  /** The words of the document. */
  quote?: string;
  /** The value as the document has it, where the dossier holds another. */
  as_stated?: string;
  /** The argument or rule by which it was inferred or derived. */
  by?: Text;
}

/** A purpose, and whether it is allowed. */
export interface PurposeConsent {
  /** What for. */
  purpose: ConsentPurpose;
  /** Where it stands. */
  state: ConsentState;
  /** Since when. */
  on?: Date;
}

/** A number, or an object such as {"more_than": 60}, {"about": 420} or {"between": [3, 5]} */
export type Quantity = number | Decimal | BoundedQuantity;

/** A guiding question put to a working table. */
export interface Question {
  /** Its own id. Where a file written by hand has a slug instead, the id is derived from it. */
  id: Id;
  /** The table. */
  table: Id;
  /** Its place among the table's questions, from 1. */
  order: number;
  /** The question. */
  text: Text;
  /** A readable name for it within the dossier, unique among its kind. */
  slug?: Slug;
  /** What it is after. */
  intents?: QuestionIntent[];
  /** Somebody's own additions, under names of their own. */
  ext?: { [key: string]: unknown | undefined };
}

/** What a guiding question is after. */
export type QuestionIntent =
  /** How far something has come. */
  | "assess"
  /** What worked. */
  | "what_worked"
  /** What did not. */
  | "weakness"
  /** What people have lived through. */
  | "experience"
  /** What part somebody can play. */
  | "role"
  /** How to act. */
  | "how_to"
  /** Recommendations. */
  | "elicit_recommendation"
  /** What comes first. */
  | "prioritise"
  /** A code of another vocabulary. */
  | Coded;

/** Who must be there, or have voted, for a decision to hold; of several demands each. */
export interface Quorum {
  /** How many members. */
  heads?: number;
  /** What part of the members, or more. */
  share?: Fraction;
  /** How many of some kinds of voice. */
  voices?: QuorumVoice[];
}

/** So many of a kind of voice must be there. */
export interface QuorumVoice {
  /** Whose voice it is, in words. */
  voice: Text;
  /** The kinds of stakeholder that have it; an association led by migrants is one of migrants. */
  kinds: StakeholderKind[];
  /** How many of them there must be. */
  at_least: number;
}

/** What somebody in a public role said in public. */
export interface Quote {
  /** The words. */
  text: Text;
  /** The role in which they spoke. */
  role: Text;
  /** Who spoke. */
  name?: string;
  /** For what body. */
  stakeholder?: Id;
  /** Where it was printed. */
  source?: Id;
}

/** A recommendation, addressed and with its origins. */
export interface Recommendation {
  /** Its own id. Where a file written by hand has a slug instead, the id is derived from it. */
  id: Id;
  /** What is asked for. */
  text: Text;
  /** A readable name for it within the dossier, unique among its kind. */
  slug?: Slug;
  /** A short code to cite it by. */
  code?: string;
  /** The project it comes from. */
  project?: Id;
  /** The cycle it comes from. */
  cycle?: Id;
  /** To whom it goes. */
  addressees?: Addressee[];
  /** The services it is about. */
  services?: Id[];
  /** The barriers it is to remove. */
  barriers?: Id[];
  /** The tables it comes from. */
  tables?: Id[];
  /** The contributions it comes from. */
  contributions?: Id[];
  /** What would have to change. */
  scope?: RecommendationScope;
  /** How urgent it is. */
  priority?: Priority;
  /** How far those at the table agreed. */
  consensus?: ConsensusLevel;
  /** Where it stands. */
  status?: RecommendationState;
  /** When it was sent. */
  issued_on?: PartialDate;
  /** By when an answer is due. */
  response_due?: PartialDate;
  /** The answers. */
  responses?: Response[];
  /** What is done about it. */
  measures?: Id[];
  /** The documents it is part of. */
  outputs?: Id[];
  /** The recommendation that took its place or that it was joined to. */
  continued_by?: Id;
  /** What shows that it is done. */
  evidence?: Id[];
  /** What became of it, step by step. */
  log?: StatusChange[];
  /** Somebody's own additions, under names of their own. */
  ext?: { [key: string]: unknown | undefined };
}

/** What would have to change. */
export type RecommendationScope =
  /** One service. */
  | "service"
  /** Several services together. */
  | "network"
  /** A policy or plan. */
  | "policy"
  /** A law. */
  | "legislation"
  /** Money. */
  | "funding"
  /** A project. */
  | "project"
  /** A code of another vocabulary. */
  | Coded;

/** Where a recommendation stands. */
export type RecommendationState =
  /** Being written. */
  | "draft"
  /** Before the table. */
  | "table_review"
  /** The table agrees. */
  | "validated"
  /** Sent to its addressees. */
  | "issued"
  /** Its receipt is confirmed. */
  | "acknowledged"
  /** Accepted. */
  | "accepted"
  /** Accepted in part. */
  | "accepted_in_part"
  /** Noted, without a commitment. */
  | "noted"
  /** Put off to a date. */
  | "deferred"
  /** Rejected with reasons. */
  | "rejected"
  /** Sent to the wrong body. */
  | "not_competent"
  /** There is a measure, somebody responsible and a date. */
  | "planned"
  /** The measure is under way. */
  | "in_implementation"
  /** The addressee says that it is done. */
  | "implemented"
  /** Others confirm that it is done. */
  | "verified"
  /** It was not done and will not be. */
  | "closed_not_implemented"
  /** Another has taken its place. */
  | "superseded"
  /** It has been joined to another. */
  | "merged"
  /** Taken back. */
  | "withdrawn";

/** How references are shown. */
export type ReferencesAs =
  /** As ids. */
  | "id"
  /** As slugs, or ids where there is no slug. */
  | "slug"
  /** As the name, title or text of what they refer to. */
  | "name";

/** A refusal, as it goes through the door. */
export interface Refused {
  /** The stable code. */
  code: string;
  /** The place in the request, as a JSON Pointer. */
  at: string;
  /** What the message speaks of. */
  params: { [key: string]: Param | undefined };
  /** Why, as a sentence in the language that the call asks for, else in that of the watch, else in English. */
  message: string;
  /** What to do about it, as a sentence in the same language. */
  fix: string;
  /** Of a text that cannot be read, its problems in the order of the text. */
  problems: Problem[];
}

/** What is to be put into words: a finding, problem or refusal as it came, or its code and parameters alone. */
export interface Render {
  /** The code of a rule, problem or refusal. */
  code: string;
  /** What the message speaks of. */
  params?: { [key: string]: Param | undefined };
  /** Whether what may be personal data is masked. */
  mask?: boolean;
  /** The language; English where nothing is said. */
  language?: string;
  /** Of a refusal, the problems of a text, which are put into words as well. */
  problems?: Problem[];
  /** The place; it stays as it is, as does what follows. */
  at?: string;
  /** How grave a finding is. */
  severity?: Severity;
  /** How a machine can mend it. */
  mend?: Mend;
  /** The row of the acceptance that accepts it. */
  accepted?: number;
  /** The line of a problem. */
  line?: number;
  /** Its column. */
  column?: number;
  /** What was said; it is said anew. */
  message?: string;
  /** What was to be done. */
  fix?: string;
}

/** It in words. */
export interface Rendered {
  /** The language used, which is English where the one asked for is not known. */
  language: string;
  /** What is the case. */
  message: string;
  /** What to do about it. */
  fix: string;
  /** Of a refusal, its problems in the same language. */
  problems?: Problem[];
}

/** A document that one must bring. */
export interface RequiredDocument {
  /** What it is called. */
  name: Text;
  /** Where it is described. */
  url?: string;
}

/** An addressee's answer. */
export interface Response {
  /** What the answer is. */
  kind: ResponseKind;
  /** Who answers. */
  by?: Id;
  /** When. */
  on?: PartialDate;
  /** The reasons. */
  text?: Text;
  /** The parts accepted, of an answer in part. */
  parts?: Text[];
  /** When it will be looked at again, of one put off. */
  review_on?: PartialDate;
  /** Who is competent, of one sent to the wrong body. */
  competent?: Id;
}

/** What an addressee answers. */
export type ResponseKind =
  /** Yes. */
  | "accepted"
  /** To a part of it. */
  | "accepted_in_part"
  /** Noted. */
  | "noted"
  /** Later. */
  | "deferred"
  /** No. */
  | "rejected"
  /** Not ours to decide. */
  | "not_competent";

/** That something does not go on: it stays as it is, whoever refers to it still finds it, and nothing more may be done to it. */
export interface Retirement {
  /** What. */
  subject: Id;
  /** Since when. */
  on: Date;
  /** Why. */
  reason: Text;
  /** Who says so. */
  by?: Id;
}

/** What somebody is towards a subject. Each comes from what the dossier itself records. */
export type Role =
  /** Leads the project. */
  | "lead"
  /** A partner in the project. */
  | "partner"
  /** Coordinates the project or the cycle at that place, or holds the session. */
  | "local_coordinator"
  /** Leads the talk: at the table, or in the cycle. */
  | "facilitator"
  /** Reports from the table. */
  | "rapporteur"
  /** Sits at the table. */
  | "table_member"
  /** Sits in the body, with a vote or without. */
  | "body_member"
  /** Answers for a service concerned. */
  | "service_owner"
  /** The recommendation is addressed to them, or they are responsible for the measure, or for one against the barrier. */
  | "addressee"
  /** Takes part in the project, the cycle or the session. */
  | "participant"
  /** Evaluates the project or the cycle. */
  | "evaluator"
  /** Speaks for themselves: the subject is they, or what they have said. */
  | "oneself"
  /** Anybody. */
  | "public";

/** A table. */
export interface Rows {
  /** The name of the table. */
  noun: string;
  /** The columns. */
  columns: Column[];
  /** The rows, each with a cell for each column; `null` where there is nothing. */
  rows: unknown[][];
}

/** A rule as the catalogue shows it. */
export interface Rule {
  /** The stable code. */
  code: string;
  /** The group. */
  group: string;
  /** How grave a finding of it is. */
  severity: Severity;
  /** The version of the library since which it exists; of a rule of one's own empty. */
  since: string;
  /** What is the case, with places for parameters. */
  says: string;
  /** Why that matters; empty where a rule of one's own does not say. */
  because: string;
  /** What to do; empty where a rule of one's own does not say. */
  fix: string;
  /** Whether the profile leaves it out. */
  off?: boolean;
  /** Where it comes from: law, standard, practice. */
  sources?: string[];
  /** The names of the parameters. */
  params?: string[];
  /** The names of those that may hold personal data. */
  personal?: string[];
  /** The figures it goes by. */
  limits?: Limit[];
  /** Tables of a dossier that breaks it, as JSON. */
  bad?: string;
  /** Tables of a dossier that keeps it, as JSON. */
  good?: string;
}

/** How the dossier is to be written. */
export interface Save {
  /** Whether without any space, for machines, rather than indented for people. */
  compact?: boolean;
}

/** A form, as JSON Schema (2020-12). */
export interface Schema {
  /** What it is called. */
  title?: string;
  /** What it is. */
  description?: string;
  /** The kind of JSON: `object`, `array`, `string`, `integer`, `number`, `boolean` or `null`. */
  type?: string;
  /** Where under `$defs` its form is: `#/$defs/Text`. */
  "$ref"?: string;
  /** The noun to which a reference leads; `entity` where it may lead to anything. */
  "x-noun"?: string;
  /** The one value that it may be. */
  const?: unknown;
  /** The values that it may be. */
  enum?: unknown[];
  /** Values as they are written. */
  examples?: unknown[];
  /** The forms of which exactly one must suit; to choose from, each a `const` with its `title`. */
  oneOf?: Schema[];
  /** The forms of which one must suit. */
  anyOf?: Schema[];
  /** The form that must not suit. */
  not?: Schema;
  /** The form of what is under each name. */
  properties?: { [key: string]: Schema | undefined };
  /** The names under which there must be something. */
  required?: string[];
  /** All names, in the order in which people are asked. */
  "x-order"?: string[];
  /** The form of what is under any other name; `false` where there is none. */
  additionalProperties?: OtherNames;
  /** The form of the names. */
  propertyNames?: Schema;
  /** How many names there must be. */
  minProperties?: number;
  /** What must be there where there is something under a name. */
  dependentRequired?: { [key: string]: string[] | undefined };
  /** What must hold where there is something under a name. */
  dependentSchemas?: { [key: string]: Schema | undefined };
  /** The form of each item. */
  items?: Schema;
  /** How many items there must be. */
  minItems?: number;
  /** How many items there may be. */
  maxItems?: number;
  /** Whether each item may be there but once. */
  uniqueItems?: boolean;
  /** How many characters there must be. */
  minLength?: number;
  /** The regular expression that must fit. */
  pattern?: string;
  /** What kind of string it is: `date` or `uuid`. */
  format?: string;
  /** The least that it may be. */
  minimum?: number;
  /** The most that it may be. */
  maximum?: number;
  /** The forms that stand once for all places, by name. */
  "$defs"?: { [key: string]: Schema | undefined };
}

/** A rule on who sits in a body: so many of these kinds. */
export interface SeatRule {
  /** Whose seats these are. */
  seat: Text;
  /** The kinds of stakeholder that may hold them. */
  kinds: StakeholderKind[];
  /** How many there are at least. */
  at_least: number;
  /** How many there are at most. */
  at_most?: number;
  /** The law or statute that says so. */
  legal_basis?: string;
}

/** The sector of society. */
export type Sector =
  /** Public bodies. */
  | "public"
  /** Third sector: associations, foundations, social enterprises. */
  | "third_sector"
  /** Firms. */
  | "private"
  /** Communities and individual people. */
  | "community"
  /** Universities and research. */
  | "academic"
  /** A code of another vocabulary. */
  | Coded;

/** A series of sessions, which a source may speak of as one. */
export interface Series {
  /** Its own id. Where a file written by hand has a slug instead, the id is derived from it. */
  id: Id;
  /** What it is called. */
  title: Text;
  /** A readable name for it within the dossier, unique among its kind. */
  slug?: Slug;
  /** What kind of sessions. */
  kind?: SessionKind;
  /** The project it belongs to. */
  project?: Id;
  /** The cycle it belongs to. */
  cycle?: Id;
  /** The number of the project's action it belongs to. */
  action?: number;
  /** How many sessions there are to be. */
  planned?: Quantity;
  /** Where they are to be. */
  territories?: Id[];
  /** When. */
  period?: Period;
  /** Who may come. */
  openness?: Openness;
  /** Whom they are for. */
  target_groups?: TargetGroup[];
  /** What they are about. */
  domains?: ServiceDomain[];
  /** Their topics. */
  topics?: Text[];
  /** How many came to all of them together. */
  attendance?: Attendance[];
  /** Somebody's own additions, under names of their own. */
  ext?: { [key: string]: unknown | undefined };
}

/** A public or social service. */
export interface Service {
  /** Its own id. Where a file written by hand has a slug instead, the id is derived from it. */
  id: Id;
  /** What the public calls it. */
  name: Text;
  /** A readable name for it within the dossier, unique among its kind. */
  slug?: Slug;
  /** What it does. */
  description?: Text;
  /** What it is about. */
  domains?: ServiceDomain[];
  /** Whether it is for all or for some. */
  orientation?: ServiceOrientation;
  /** Whether it is to be had. */
  status?: ServiceStatus;
  /** Why it stands so, of a step for which a reason was given. */
  status_reason?: Text;
  /** Who answers for it (titolare): the addressee of recommendations. */
  owner?: Id;
  /** Who gives it. */
  providers?: Id[];
  /** Where it is given. */
  territory?: Id;
  /** Whom it is for. */
  target_groups?: TargetGroup[];
  /** In what languages. */
  languages?: ServiceLanguage[];
  /** Who may use it. */
  eligibility?: Eligibility;
  /** What one must bring. */
  documents?: RequiredDocument[];
  /** What it costs. */
  cost?: Cost;
  /** By what ways it is used. */
  channels?: Channel[];
  /** At what places. */
  locations?: Location[];
  /** When it is open. */
  hours?: OpeningHours[];
  /** What makes it accessible or not. */
  accessibility?: Text[];
  /** Events of life on which one needs it. */
  life_events?: Coded[];
  /** Its identifiers in other catalogues. */
  identifiers?: Identifier[];
  /** Its page on the web. */
  url?: string;
  /** How it may be reached. */
  contacts?: Contact[];
  /** When somebody last made sure that all this is true. */
  verified_on?: Date;
  /** Where all this was found. */
  sources?: Id[];
  /** Somebody's own additions, under names of their own. */
  ext?: { [key: string]: unknown | undefined };
}

/** What a service is about (after the subject matters of the Italian public-service catalogue). */
export type ServiceDomain =
  /** Health care. */
  | "health"
  /** Housing. */
  | "housing"
  /** Work and help in finding it. */
  | "employment"
  /** Social assistance. */
  | "social_assistance"
  /** School and university. */
  | "education"
  /** Adult education and language courses. */
  | "adult_education_language"
  /** Care of children and help for families. */
  | "childcare_family"
  /** Registry and civil status. */
  | "registry_civil_status"
  /** Residence permits and immigration offices. */
  | "immigration_permits"
  /** Legal aid and protection. */
  | "legal_aid_protection"
  /** Taxes. */
  | "taxation"
  /** Transport. */
  | "transport"
  /** Culture and leisure. */
  | "culture_leisure"
  /** Justice and public security. */
  | "justice_security"
  /** Information and orientation. */
  | "information_orientation"
  /** Digital services and access to them. */
  | "digital"
  /** Money, credit and benefits. */
  | "financial"
  /** Help against violence. */
  | "anti_violence"
  /** Civil protection. */
  | "civil_protection"
  /** The environment. */
  | "environment"
  /** Volunteering and civic life. */
  | "civic_life"
  /** A code of another vocabulary. */
  | Coded;

/** A language in which a service is given. */
export interface ServiceLanguage {
  /** The language. */
  language: Language;
  /** How it is spoken there. */
  by?: LanguageProvision;
}

/** Whether a service is for all or for some. */
export type ServiceOrientation =
  /** For everybody (servizi tradizionali, universali). */
  | "mainstream"
  /** For migrants in particular. */
  | "dedicated"
  /** Both. */
  | "mixed"
  /** A code of another vocabulary. */
  | Coded;

/** Whether a service is to be had (HSDS, and two states before). */
export type ServiceStatus =
  /** Not yet. */
  | "planned"
  /** On trial. */
  | "experimental"
  /** Yes. */
  | "active"
  /** Not at present. */
  | "inactive"
  /** No longer. */
  | "defunct"
  /** Not for a while. */
  | "temporarily_closed"
  /** A code of another vocabulary. */
  | Coded;

/** A session: people meet at a time. */
export interface Session {
  /** Its own id. Where a file written by hand has a slug instead, the id is derived from it. */
  id: Id;
  /** What kind of meeting it is. */
  kind: SessionKind;
  /** A readable name for it within the dossier, unique among its kind. */
  slug?: Slug;
  /** What it is called. */
  title?: Text;
  /** What it is for. */
  aim?: Text;
  /** The project it belongs to. */
  project?: Id;
  /** The cycle it belongs to. */
  cycle?: Id;
  /** The series it belongs to. */
  series?: Id;
  /** The body that sits. */
  body?: Id;
  /** The number of the project's action it belongs to. */
  action?: number;
  /** The day. */
  date?: PartialDate;
  /** The first and last day, of a session of several. */
  period?: Period;
  /** When it begins. */
  starts?: Clock;
  /** When it ends. */
  ends?: Clock;
  /** Where people meet. */
  mode?: SessionMode;
  /** Who may come. */
  openness?: Openness;
  /** The place, as one would tell it. */
  place?: Text;
  /** The territory it is for. */
  territory?: Id;
  /** How one works together. */
  method?: Method;
  /** Where it stands. */
  status?: SessionState;
  /** Why it stands so, of a step for which a reason was given. */
  status_reason?: Text;
  /** Who holds it. */
  organisers?: Id[];
  /** Which stakeholders were there. */
  participants?: Id[];
  /** How many came. */
  attendance?: Attendance[];
  /** The projects it talks about. */
  about_projects?: Id[];
  /** What it talks about. */
  topics?: Text[];
  /** Languages spoken or interpreted. */
  languages_offered?: Language[];
  /** What people needed in order to take part, and whether they got it. */
  accommodations?: Accommodation[];
  /** The report on it. */
  report?: Id;
  /** Somebody's own additions, under names of their own. */
  ext?: { [key: string]: unknown | undefined };
}

/** What kind of meeting it is. */
export type SessionKind =
  /** The first one. */
  | "kickoff"
  /** A seminar. */
  | "seminar"
  /** A workshop. */
  | "workshop"
  /** A training. */
  | "training"
  /** A workshop of institutions and associations together. */
  | "joint_workshop"
  /** A laboratory. */
  | "lab"
  /** A meeting on one theme. */
  | "thematic_meeting"
  /** A focus group. */
  | "focus_group"
  /** A round of interviews. */
  | "interview_round"
  /** A visit to see how others do it. */
  | "study_visit"
  /** A sitting of a body. */
  | "sitting"
  /** A public assembly. */
  | "public_assembly"
  /** A conference. */
  | "conference"
  /** The last one. */
  | "final_event"
  /** A meeting that tells participants what came of it (restituzione). */
  | "feedback_meeting"
  /** A code of another vocabulary. */
  | Coded;

/** Where people meet. */
export type SessionMode =
  /** In one place. */
  | "in_person"
  /** Online. */
  | "online"
  /** Both. */
  | "hybrid"
  /** A code of another vocabulary. */
  | Coded;

/** Where a session stands. */
export type SessionState =
  /** To come. */
  | "planned"
  /** People have been told. */
  | "announced"
  /** Going on. */
  | "open"
  /** Over. */
  | "held"
  /** Over and written up. */
  | "reported"
  /** Called off. */
  | "cancelled"
  /** Put off. */
  | "postponed";

/** How a profile asks a rule. */
export interface Setting {
  /** Whether it is asked at all. */
  on?: boolean;
  /** How grave its findings are. */
  severity?: Severity;
  /** The figures it goes by. */
  limits?: { [key: string]: number | undefined };
}

/** How grave a finding is. */
export type Severity =
  /** Something cannot be as it stands. */
  | "error"
  /** Something is probably wrong or will hurt. */
  | "warning"
  /** Something could be better, or is worth knowing. */
  | "advice";

/** A place where a project works. */
export interface Site {
  /** The place. */
  territory: Id;
  /** Who hosts there. */
  host?: Id;
}

/** A name of small letters, digits and hyphens, such as `csv-marche`. */
export type Slug = string;

/** A dossier as it was after some entries, from which the ledger can go on. */
export interface Snapshot {
  /** The version of the stored form. */
  ledger: number;
  /** How many entries came before. */
  count: number;
  /** The hashes of the last of them. */
  heads: string[];
  /** The dossier. */
  dossier: DossierDocument;
  /** The digest of the dossier. */
  hash: string;
  /** When the last of them was made. */
  at?: Instant;
}

/** A document in which facts were found. */
export interface Source {
  /** Its own id. Where a file written by hand has a slug instead, the id is derived from it. */
  id: Id;
  /** What it is called. */
  title: Text;
  /** A readable name for it within the dossier, unique among its kind. */
  slug?: Slug;
  /** What kind of document it is. */
  kind?: SourceKind;
  /** Who published it, as it says. */
  publisher?: string;
  /** The stakeholder that published it. */
  published_by?: Id;
  /** Where it is found on the web. */
  url?: string;
  /** The name of the file in which it is kept. */
  file?: string;
  /** The SHA-256 of that file, in hexadecimal. */
  sha256?: string;
  /** The language of its text. */
  language?: Language;
  /** The language of what stands around the text, where it is another. */
  frame_language?: Language;
  /** When it was published. */
  published?: PartialDate;
  /** When it was looked at. */
  retrieved?: Date;
  /** What else should be known about it. */
  note?: Text;
  /** Somebody's own additions, under names of their own. */
  ext?: { [key: string]: unknown | undefined };
}

/** What kind of document a source is. */
export type SourceKind =
  /** A piece of news. */
  | "news"
  /** A page of an institution. */
  | "institutional_page"
  /** A page of a partner. */
  | "partner_page"
  /** A report. */
  | "report"
  /** An administrative act. */
  | "act"
  /** A law. */
  | "law"
  /** A data set. */
  | "dataset"
  /** An interview. */
  | "interview"
  /** A code of another vocabulary. */
  | Coded;

/** The languages that there are now. */
export interface Spoken {
  /** Their tags, the one to fall back on first. */
  languages: string[];
}

/** A stakeholder: an organisation, a unit of one, an informal group; never a list of private people. */
export interface Stakeholder {
  /** Its own id. Where a file written by hand has a slug instead, the id is derived from it. */
  id: Id;
  /** What it is called. */
  name: Text;
  /** What kind of body it is. */
  kind: StakeholderKind;
  /** A readable name for it within the dossier, unique among its kind. */
  slug?: Slug;
  /** The form in which it exists; an organisation where nothing is said. */
  form?: StakeholderForm;
  /** Other names it goes by, as sources spell them. */
  aliases?: string[];
  /** Its identifiers, as `IT-CF` or `IPA`. */
  identifiers?: Identifier[];
  /** The sector of society it belongs to. */
  sector?: Sector;
  /** Whether migrants lead it. */
  migrant_led?: Answer;
  /** How far its competence reaches. */
  level?: GovernanceLevel;
  /** Where it is at home. */
  territory?: Id;
  /** Its country. */
  country?: Country;
  /** The body of which it is a unit. */
  unit_of?: Id;
  /** Who it stands for or what it does, in words. */
  description?: Text;
  /** How many people a group has. */
  size?: Quantity;
  /** How its offices may be reached. */
  contacts?: Contact[];
  /** When it was founded. */
  founded?: PartialDate;
  /** When it ceased to exist. */
  dissolved?: PartialDate;
  /** Ids under which it stood before duplicates were merged into it. */
  merged_ids?: Id[];
  /** Stakeholders of like name which somebody has confirmed to be others. */
  distinct_from?: Id[];
  /** Somebody's own additions, under names of their own. */
  ext?: { [key: string]: unknown | undefined };
}

/** The form in which a stakeholder exists. */
export type StakeholderForm =
  /** A body with a legal form. */
  | "organisation"
  /** An office or department of a body. */
  | "unit"
  /** Several bodies or people, described and not counted off. */
  | "group"
  /** One person, in a public role. */
  | "person"
  /** A code of another vocabulary. */
  | Coded;

/** What kind of body or person a stakeholder is. */
export type StakeholderKind =
  /** A public administration of any kind. */
  | "public_administration"
  /** A ministry. */
  | "ministry"
  /** A prefecture. */
  | "prefecture"
  /** A region. */
  | "region"
  /** A province or metropolitan city. */
  | "province_or_metro"
  /** A municipality. */
  | "municipality"
  /** A union of municipalities. */
  | "union_of_municipalities"
  /** A social ambit of several municipalities (ATS, ambito, PLUS). */
  | "social_territorial_ambit"
  /** A public company for services to the person (ASP). */
  | "public_personal_services_company"
  /** A health authority (ASL). */
  | "health_authority"
  /** A public employment centre (CPI). */
  | "employment_centre"
  /** A public centre for the education of adults (CPIA). */
  | "adult_education_centre"
  /** A social secretariat (segretariato sociale). */
  | "social_secretariat"
  /** A school. */
  | "school"
  /** A university. */
  | "university"
  /** A research body. */
  | "research_body"
  /** An association of municipalities (ANCI). */
  | "municipalities_association"
  /** A volunteer support centre (CSV). */
  | "volunteer_support_centre"
  /** A foundation. */
  | "foundation"
  /** A third-sector organisation of any kind. */
  | "third_sector_organisation"
  /** A cooperative. */
  | "cooperative"
  /** A social cooperative. */
  | "social_cooperative"
  /** A consortium. */
  | "consortium"
  /** An association of migrants. */
  | "migrant_association"
  /** A network that supports migrants. */
  | "migrant_support_network"
  /** An association of volunteers or citizens. */
  | "volunteer_or_civic_association"
  /** A trade union. */
  | "trade_union"
  /** An organisation of employers. */
  | "employer_organisation"
  /** A chamber of commerce. */
  | "chamber_of_commerce"
  /** A church, mosque, parish or body of one. */
  | "faith_body"
  /** Press, radio, television. */
  | "media"
  /** A public body of another country. */
  | "foreign_public_body"
  /** A group without a legal form. */
  | "informal_group"
  /** People who use a service. */
  | "individual_user"
  /** Citizens and residents, each for themselves. */
  | "individual_citizen"
  /** People who work in a service. */
  | "operator"
  /** Linguistic and cultural mediators. */
  | "cultural_mediator"
  /** An expert. */
  | "expert"
  /** A code of another vocabulary. */
  | Coded;

/** How somebody stands towards what is put to the vote. */
export type Stance =
  /** For it. */
  | "agree"
  /** Neither for nor against. */
  | "abstain"
  /** Against it. */
  | "disagree"
  /** Against it so far that it must not be; of consensus. */
  | "block"
  /** Sees a harm in it, and says which; of consent. */
  | "objection";

/** A state. */
export interface State {
  /** Its code. */
  code: string;
  /** It in words. */
  says: string;
  /** The codes of the rules that must hold of whatever enters it. */
  rules: string[];
  /** The fields that can no longer be revised; `*` is all of them. */
  locks: string[];
}

/** A step in the life of a recommendation. */
export interface StatusChange {
  /** What it became. */
  status: RecommendationState;
  /** When. */
  on?: PartialDate;
  /** By whom. */
  by?: Id;
  /** Who entered it, where that was somebody else. */
  recorded_by?: Id;
  /** Why. */
  reason?: Text;
}

/** A step. */
export interface Step {
  /** The verb. */
  verb: string;
  /** What it does, in words. */
  says: string;
  /** The states in which it is open. */
  open_in: string[];
  /** Who may take it. */
  who: Role[];
  /** Whether a reason must be given. */
  reasoned: boolean;
  /** The form of what is given with it, as JSON Schema. */
  given: Schema;
  /** The state to which it leads, where that does not hang on the subject's plan or past. */
  to?: string;
  /** Who may not take it, whatever else they are. */
  never?: Role[];
}

/** A ledger as it is stored. */
export interface Stored {
  /** The version of the stored form. */
  ledger: number;
  /** The dossier with which it begins. */
  origin: DossierDocument;
  /** The digest of that dossier. */
  root: string;
  /** What was done, in order. */
  entries: Entry[];
  /** The hashes of the last entries: one in general, several where two ledgers have been merged and nothing has been done since. */
  heads: string[];
}

/** A time for which a cycle was halted: what was due in it, or after it, is due so much later. */
export interface Suspension {
  /** The first day. */
  start: Date;
  /** The day on which it went on. */
  end: Date;
}

/** Which table is wanted, and how. */
export interface Table {
  /** The name of the table, as `barriers`, or the noun. */
  noun: string;
  /** The language of texts; the dossier's first where nothing is said. */
  language?: string;
  /** How references are shown; as ids where nothing is said. */
  references?: ReferencesAs;
  /** The names of the columns wanted; all where none is named. */
  columns?: string[];
}

/** What the votes on a decision come to. */
export interface Tallied {
  /** How one comes to it, in order. */
  steps: TallyStep[];
  /** What was not counted as it stands. */
  problems: Uncounted[];
  /** What comes of it; nothing where that cannot be told from what is recorded. */
  result?: DecisionResult;
  /** The code of the option chosen; of options that tie, the codes of all. */
  chosen?: string[];
}

/** Of which decision one asks. */
export interface Tally {
  /** The decision: its id, its slug, or `decision/slug`. */
  subject: string;
  /** The language; that of the watch, else English, where nothing is said. */
  language?: string;
}

/** A step on the way to what the votes come to. */
export interface TallyStep {
  /** The stable code. */
  code: string;
  /** What the sentence speaks of. */
  params: { [key: string]: Param | undefined };
  /** The step in words. */
  says: string;
  /** Of a step that asks something, the answer. */
  holds?: Answer;
}

/** A value to be reached. */
export interface Target {
  /** The value. */
  value: Quantity;
  /** By when. */
  due?: PartialDate;
  /** Which version of the target this is, from 1. */
  version?: number;
  /** Why it was changed. */
  reason?: Text;
}

/** Whom something is for, or whom it concerns. */
export type TargetGroup =
  /** Citizens of countries outside the European Union. */
  | "third_country_national"
  /** People who have asked for asylum. */
  | "asylum_seeker"
  /** People under international protection. */
  | "protection_holder"
  /** Minors without an adult responsible for them. */
  | "unaccompanied_minor"
  /** Children of immigrants. */
  | "second_generation"
  /** Women. */
  | "woman"
  /** Mothers. */
  | "mother"
  /** Pupils and students. */
  | "student"
  /** People at work. */
  | "worker"
  /** People looking for work. */
  | "jobseeker"
  /** Old people. */
  | "elderly"
  /** People with disabilities. */
  | "disabled"
  /** Survivors of trafficking. */
  | "trafficking_survivor"
  /** Stateless people. */
  | "stateless"
  /** Roma and Sinti. */
  | "roma_sinti"
  /** People with a migrant background, whatever their citizenship. */
  | "migrant_background"
  /** Citizens of another country of the European Union. */
  | "eu_mobile"
  /** The community that receives newcomers. */
  | "host_community"
  /** People who work in public services. */
  | "public_operator"
  /** People in a situation of vulnerability, whatever its cause. */
  | "vulnerable_person"
  /** Everybody. */
  | "general_public"
  /** A code of another vocabulary. */
  | Coded;

/** Something that must be done in consequence. */
export interface Task {
  /** What: `cascade/anonymise`, `cascade/withhold`, `cascade/drop`, `cascade/republish`, `cascade/look`. */
  code: string;
  /** To what. */
  subject: Id;
  /** What the sentence speaks of. */
  params: { [key: string]: Param | undefined };
  /** It in words. */
  message: string;
  /** The command that does it. */
  command: Command;
}

/** A territory: a municipality, province or region, or an ambit or district made of several. */
export interface Territory {
  /** Its own id. Where a file written by hand has a slug instead, the id is derived from it. */
  id: Id;
  /** What it is called. */
  name: Text;
  /** What kind of area it is. */
  kind: TerritoryKind;
  /** A readable name for it within the dossier, unique among its kind. */
  slug?: Slug;
  /** Its codes, as `ISTAT` or `NUTS`. */
  codes?: Identifier[];
  /** The smallest larger territory it lies in. */
  part_of?: Id;
  /** The territories it is made of, where it is no administrative area. */
  parts?: Id[];
  /** Its country. */
  country?: Country;
  /** When it existed with these codes. */
  valid?: Period;
  /** Somebody's own additions, under names of their own. */
  ext?: { [key: string]: unknown | undefined };
}

/** What kind of area a territory is. */
export type TerritoryKind =
  /** A country. */
  | "country"
  /** A region (regione). */
  | "region"
  /** A province or metropolitan city. */
  | "province"
  /** A municipality (comune). */
  | "municipality"
  /** A union of municipalities. */
  | "union_of_municipalities"
  /** A social ambit of several municipalities (ATS, ambito territoriale, PLUS). */
  | "social_ambit"
  /** A social and health district (distretto socio-sanitario). */
  | "socio_health_district"
  /** A planning zone (zona). */
  | "planning_zone"
  /** A part of a town. */
  | "neighbourhood"
  /** A code of another vocabulary. */
  | Coded;

/** A text, or texts by language such as {"it": "…", "en": "…"} */
export type Text = string | { [key: string]: Version | undefined };

/** A BCP 47 language tag, or original, such as `it`. */
export type TextKey = string;

/** The texts of a language. */
export interface Texts {
  /** The tag of the language. */
  language?: string;
  /** Words for names of the library. */
  phrases?: { [key: string]: string | undefined };
  /** Sentences by code. */
  sayings?: { [key: string]: Written | undefined };
}

/** Whose history is to be told, and how. */
export interface Timeline {
  /** The subject: its id, or `noun/slug`. */
  subject: string;
  /** As what; as SVG where nothing is said. */
  form?: TimelineForm;
  /** The language; that of the watch, else English, where nothing is said. */
  language?: string;
  /** The day as of which one looks: without it nothing is late. */
  as_of?: Date | globalThis.Date;
}

/** As what a history is told. */
export type TimelineForm =
  /** As SVG. */
  | "svg"
  /** In words: a line for each thing. */
  | "text";

/** A training: its topics, its ways and whom it is for. */
export interface Training {
  /** Its own id. Where a file written by hand has a slug instead, the id is derived from it. */
  id: Id;
  /** What it is called. */
  title: Text;
  /** A readable name for it within the dossier, unique among its kind. */
  slug?: Slug;
  /** The project it belongs to. */
  project?: Id;
  /** What is learnt. */
  topics?: Text[];
  /** How it is given. */
  modes?: TrainingMode[];
  /** What kinds of stakeholder it is for. */
  audience?: StakeholderKind[];
  /** What groups it is for. */
  target_groups?: TargetGroup[];
  /** Whether operators and citizens learn together. */
  joint?: boolean;
  /** Whether it is specialist. */
  specialist?: boolean;
  /** When. */
  period?: Period;
  /** In what languages. */
  languages?: Language[];
  /** Its sessions. */
  sessions?: Id[];
  /** Its materials. */
  materials?: Id[];
  /** Somebody's own additions, under names of their own. */
  ext?: { [key: string]: unknown | undefined };
}

/** How a training is given. */
export type TrainingMode =
  /** In a room. */
  | "classroom"
  /** At a distance. */
  | "distance"
  /** On a platform, in one's own time. */
  | "e_learning"
  /** At work, with a mentor. */
  | "on_the_job"
  /** By visits. */
  | "study_visit"
  /** In workshops. */
  | "workshop"
  /** With teaching materials alone. */
  | "materials"
  /** A code of another vocabulary. */
  | Coded;

/** Who made a translation. */
export type TranslatedBy =
  /** A person. */
  | "human"
  /** A machine, and nobody has read it since. */
  | "machine"
  /** A machine, and a person has read it since. */
  | "machine_reviewed";

/** A text in one language, with who translated it. */
export interface Translation {
  /** The text. */
  text: string;
  /** Who made the translation. */
  by: TranslatedBy;
}

/** A vote or figure that does not count as it stands. */
export interface Uncounted {
  /** The code of the rule that finds it. */
  code: string;
  /** The place in the dossier, as a JSON Pointer. */
  at: string;
  /** What the message speaks of. */
  params: { [key: string]: Param | undefined };
  /** Why it does not count, as a sentence. */
  message: string;
  /** What to do about it, as a sentence. */
  fix: string;
}

/** Asks whether the ledger is as it was sealed. */
export interface Verify {
  /** The hashes of what were the last entries when they were noted elsewhere: without them nobody can tell whether all was sealed anew, or whether what came up to them is missing. */
  heads?: string[];
}

/** A text, or a translation such as {"text": "…", "by": "machine"} */
export type Version = string | Translation;

/** Who may see something. */
export type Visibility =
  /** Everybody. */
  | "public"
  /** The partners of the project. */
  | "partners"
  /** Those who work on the project. */
  | "project"
  /** Those named. */
  | "restricted"
  /** Only whoever wrote it. */
  | "private";

/** A vote of which it is known who cast it. */
export interface Vote {
  /** Who votes. */
  voter: Id;
  /** The member whose vote it is, where that is not themselves. */
  on_behalf_of?: Id;
  /** Who entered the vote, where that is not whoever votes. */
  recorded_by?: Id;
  /** How they stand towards it. */
  stance?: Stance;
  /** The codes of options, the most wanted first; those left out come last, all alike. */
  ranking?: string[];
  /** Why. */
  reason?: Text;
}

/** How many voted alike, whoever they are: a secret ballot, or a minute that gives figures. Where there are such rows, they are all the votes; votes by name beside them only tell whose some are. */
export interface VoteCount {
  /** How many. */
  count: Quantity;
  /** How they stand towards it. */
  stance?: Stance;
  /** The codes of options, the most wanted first. */
  ranking?: string[];
  /** How many of them have lived experience of what is decided. */
  lived_experience?: Quantity;
}

/** A day of the week. */
export type Weekday =
  /** Monday. */
  | "monday"
  /** Tuesday. */
  | "tuesday"
  /** Wednesday. */
  | "wednesday"
  /** Thursday. */
  | "thursday"
  /** Friday. */
  | "friday"
  /** Saturday. */
  | "saturday"
  /** Sunday. */
  | "sunday";

/** Why something known is not written down. */
export type WithheldReason =
  /** The source hides it. */
  | "hidden_by_source"
  /** It belongs to a private person. */
  | "personal_data"
  /** It would put somebody in danger, as the address of a shelter. */
  | "safety"
  /** There is no consent. */
  | "no_consent"
  /** A code of another vocabulary. */
  | Coded;

/** A working table: a group that works in parallel with others in a session. */
export interface WorkingTable {
  /** Its own id. Where a file written by hand has a slug instead, the id is derived from it. */
  id: Id;
  /** The session. */
  session: Id;
  /** Its number in the session. */
  number: number;
  /** What it is called. */
  title: Text;
  /** A readable name for it within the dossier, unique among its kind. */
  slug?: Slug;
  /** Who leads the talk. */
  facilitator?: Id;
  /** Who reports from it. */
  rapporteur?: Id;
  /** Who sits at it. */
  composition?: Id[];
  /** What it arrived at. */
  outcome?: Text;
  /** How far it agreed. */
  consensus?: ConsensusLevel;
  /** Somebody's own additions, under names of their own. */
  ext?: { [key: string]: unknown | undefined };
}

/** What is said under a code, as a file of texts has it. */
export interface Written {
  /** What is the case, with places for parameters. */
  says?: string;
  /** Why that matters. */
  because?: string;
  /** What to do about it. */
  fix?: string;
}

/** One method for each call of the core. */
export interface Calls {
  /** What this library is: its version, limits, languages, calls and nouns. */
  describe(args?: Describe): Description;
  /** Joins another dossier, which is the argument, to the one held; entities of one id become one. */
  join(args: DossierDocument | object): Joined;
  /** Holds the rules against the dossier. */
  check(args?: Check): Finding[];
  /** The same, and from then on tells with every `patch` how it changes what is found. */
  watch(args?: Check): Finding[];
  /** The rules: what each says, why, what to do. */
  catalogue(args?: Catalogue): Rule[];
  /** The profiles that come with the library. */
  profiles(args?: Profiles): Profile[];
  /** Makes edits of the dossier, such as those that mend a finding: all of them or none. */
  patch(args: Patch): Patched;
  /** What a command would make happen; nothing happens. */
  decide(args: Apply): Decided;
  /** Lets a command happen: all that comes of it, or nothing. */
  apply(args: Apply): Applied;
  /** What somebody can do to a subject at a moment, with the form of what is given with it; and why the rest is not open to them. */
  allowed(args: Allowed): Possible;
  /** What the votes on a decision come to, step by step in words. */
  tally(args: Tally): Tallied;
  /** What is due, for whom: all that is overdue, at risk or stale on a day, and all that is due from then on as far as one looks. */
  agenda(args: Agenda): Deadline[];
  /** The lives of nouns: their states, the steps between them, who may take them. */
  machines(args?: Machines): Machine[];
  /** Keeps a ledger of the dossier held: from now on every command is an entry of it. */
  keep(args?: Keep): Kept;
  /** Takes a ledger, which is the argument, in the place of what is held: verified, and replayed. */
  openLedger(args: Stored): Kept;
  /** The ledger kept, with the dossier with which it begins. */
  saveLedger(args?: Keep): Stored;
  /** The dossier as it is now, from which the ledger can be gone on with. */
  snapshot(args?: Keep): Snapshot;
  /** Goes on with a ledger from a snapshot, which is the argument. */
  resume(args: Snapshot): Kept;
  /** Looks whether the ledger is as it was sealed; refuses with the first entry that is not. */
  verify(args?: Verify): Kept;
  /** What was done. */
  entries(args?: Entries): Entry[];
  /** The dossier as it was at a moment. The reply is the dossier itself. */
  asOf(args: AsOf): DossierDocument;
  /** What changed between two moments, in words. */
  diff(args: Diff): Changes;
  /** Merges another ledger, which is the argument, into the one kept: all that was done in either. */
  merge(args: Stored): Merged;
  /** The entries that nobody could have made by their command; what another hands over is looked through before it is merged. */
  audit(args?: Audit): Doubt[];
  /** What was changed in two ledgers, neither knowing of the other, and is not settled. */
  conflicts(args?: Conflicts): OpenConflict[];
  /** Puts a finding, problem or refusal into words again, in another language. */
  render(args: Render): Rendered;
  /** Takes the texts of a language that the library was built without, or of one more; for the host. */
  speak(args?: Texts): Spoken;
  /** The entities of a noun as a flat table. */
  table(args: Table): Rows;
  /** Where values stand in a text: line, column, excerpt. */
  locate(args: Locate): Located[];
  /** The life of a noun as a picture: its states, and the steps between them. */
  diagram(args: Diagram): Picture;
  /** What has become of something: what was done when, by whom and why, and what is due. */
  timeline(args: Timeline): Picture;
  /** Draws the dossier for a terminal. */
  draw(args?: Draw): Drawing;
  /** What a shell asks for: its words in, what to print, to write and to end with out. */
  command(args: Invocation): Commanded;
}
