//! The life of a recommendation: from a draft to what others confirm is done.

use crate::fault::Fault;
use crate::model::{AnyEntity, Noun, Response, ResponseKind};
use crate::rules::View;
use crate::rules::addressed::is_addressed;
use crate::rules::answers::{latest, together};
use crate::rules::stages::after;
use crate::workflow::machine::{Machine, Memory, State, Step, Word, state, step};
use crate::workflow::roles::Role::{
    self, Addressee, BodyMember, Evaluator, Facilitator, Lead, LocalCoordinator, Participant, Rapporteur,
    TableMember,
};
use crate::workflow::write::{Or, What, Write, given, more, must, row};

pub(super) const MACHINE: Machine = Machine {
    noun: Noun::Recommendation,
    field: "status",
    memory: Memory::Log("log"),
    states: STATES,
    steps: STEPS,
    course: None,
    dated: None,
};

/// Once sent, what is asked and of whom stays as it was sent.
const SENT: &[&str] = &[
    "text",
    "project",
    "cycle",
    "services",
    "barriers",
    "tables",
    "contributions",
    "consensus",
    "addressees",
    "issued_on",
    "evidence",
    "continued_by",
];
/// What only a step writes, be it the first.
const STEPPED: &[&str] = &["consensus", "issued_on", "evidence", "continued_by"];
/// What the table has agreed on stays as it was agreed.
const AGREED: &[&str] =
    &["text", "barriers", "tables", "contributions", "consensus", "issued_on", "evidence", "continued_by"];
const AGREEMENT: &[&str] = &[
    "recommendation/consensus-missing",
    "recommendation/blocked-yet-issued",
    "recommendation/consensus-contradicted",
];
const CONTINUED: &[&str] = &["recommendation/continuation-missing", "reference/circular"];
const REASONED: &[&str] = &["recommendation/response-unreasoned"];

const STATES: &[State] = &[
    state("draft").locked(STEPPED),
    state("table_review")
        .locked(STEPPED)
        .guarded(&["recommendation/origin-missing", "recommendation/addressee-missing"]),
    state("validated").locked(AGREED).guarded(AGREEMENT),
    state("issued").locked(SENT).guarded(&[
        "recommendation/consensus-contradicted",
        "recommendation/addressee-missing",
        "recommendation/addressee-not-owner",
        "recommendation/issue-date-missing",
        "recommendation/due-missing",
        "recommendation/answer-before-issue",
        "recommendation/reopened-too-often",
    ]),
    state("acknowledged").locked(SENT),
    state("accepted").locked(SENT),
    state("accepted_in_part").locked(SENT).guarded(REASONED),
    state("noted").locked(SENT).guarded(REASONED),
    state("deferred")
        .locked(SENT)
        .guarded(&["recommendation/review-date-missing", "recommendation/response-unreasoned"]),
    state("rejected").locked(SENT).guarded(REASONED),
    state("not_competent").locked(SENT).guarded(&["recommendation/competent-missing"]),
    state("planned").locked(SENT).guarded(&["recommendation/measure-missing"]),
    state("in_implementation").locked(SENT).guarded(&["recommendation/measure-missing"]),
    state("implemented").locked(SENT),
    state("verified").locked(&["*"]).guarded(&[
        "recommendation/verified-unproved",
        "recommendation/verified-by-addressee",
        "recommendation/verified-without-users",
    ]),
    state("closed_not_implemented").locked(&["*"]),
    state("superseded").locked(&["*"]).guarded(CONTINUED),
    state("merged").locked(&["*"]).guarded(CONTINUED),
    state("withdrawn").locked(&["*"]),
];

/// Those from whose work it comes.
const ORIGIN: &[Role] = &[Lead, LocalCoordinator, Facilitator, Rapporteur, TableMember, Participant];
/// Those who see to it that it is answered, and say so where nothing comes of it.
const SENDER: &[Role] = &[Lead, LocalCoordinator];

const ASKED: &[&str] = &["issued", "acknowledged", "deferred"];
/// Others may still answer for themselves.
const ANSWERED: &[&str] = &["accepted", "accepted_in_part", "noted", "deferred", "rejected", "not_competent"];
/// Who answers now changes nothing of what is being done.
const UNDER_WAY: &[&str] = &["planned", "in_implementation", "implemented"];
/// Answered, with reasons, and not to be carried out.
const DECLINED: &[&str] = &["noted", "rejected"];
const NOT_DONE: &[&str] = &[
    "issued",
    "acknowledged",
    "accepted",
    "accepted_in_part",
    "deferred",
    "not_competent",
    "planned",
    "in_implementation",
];
/// Whether anybody carries it out or not.
const REPLACEABLE: &[&str] = &[
    "draft",
    "table_review",
    "validated",
    "issued",
    "acknowledged",
    "accepted",
    "accepted_in_part",
    "noted",
    "deferred",
    "rejected",
    "not_competent",
    "planned",
    "in_implementation",
];
/// The same, before anybody carries it out.
const NOT_BEGUN: &[&str] = match REPLACEABLE.split_last() {
    Some((_, before)) => before,
    None => &[],
};

const ON: Write = row("responses", "on", What::Given("on", Or::Today));
const BY: Write = row("responses", "by", What::Actor);

const fn answer(kind: &'static str) -> Write {
    row("responses", "kind", What::Code(kind))
}

const fn of_answer(field: &'static str, or: Or) -> Write {
    row("responses", field, What::Given(field, or))
}

const STEPS: &[Step] = &[
    step(
        "submit",
        "Puts it before the table.",
        &["draft"],
        "table_review",
        &[Rapporteur, Facilitator, LocalCoordinator, Lead],
    ),
    step(
        "validate",
        "Records that the table agrees on it, and how far.",
        &["table_review"],
        "validated",
        &[Facilitator, TableMember, LocalCoordinator],
    )
    .never(&[Addressee])
    .writing(&[must("consensus")])
    .settling(AGREEMENT),
    step(
        "send_back",
        "Sends it back from the table to whoever wrote it.",
        &["table_review", "validated"],
        "draft",
        &[Facilitator, TableMember, LocalCoordinator],
    )
    .never(&[Addressee])
    .reasoned(),
    step("issue", "Sends it to its addressees.", &["validated"], "issued", SENDER)
        .writing(&[given("issued_on", "on", Or::Today), given("response_due", "response_due", Or::Kept(60))]),
    step("acknowledge", "Confirms that it has been received.", &["issued"], "acknowledged", &[Addressee]),
    step("accept", "Accepts it.", ASKED, "accepted", &[Addressee])
        .writing(&[answer("accepted"), BY, ON, of_answer("text", Or::Nothing)])
        .each(answered),
    step("accept_in_part", "Accepts parts of it, with reasons.", ASKED, "accepted_in_part", &[Addressee])
        .writing(&[
            answer("accepted_in_part"),
            BY,
            ON,
            of_answer("text", Or::Refuse),
            of_answer("parts", Or::Refuse),
        ])
        .settling(REASONED)
        .each(answered),
    step("note", "Takes note of it, without a commitment.", ASKED, "noted", &[Addressee])
        .writing(&[answer("noted"), BY, ON, of_answer("text", Or::Refuse)])
        .settling(REASONED)
        .each(answered),
    step("defer", "Puts the answer off to a set day.", &["issued", "acknowledged"], "deferred", &[Addressee])
        .writing(&[
            answer("deferred"),
            BY,
            ON,
            of_answer("text", Or::Refuse),
            of_answer("review_on", Or::Refuse),
        ])
        .settling(&["recommendation/review-date-missing", "recommendation/response-unreasoned"])
        .each(answered),
    step("reject", "Rejects it, with reasons.", ASKED, "rejected", &[Addressee])
        .writing(&[answer("rejected"), BY, ON, of_answer("text", Or::Refuse)])
        .settling(REASONED)
        .each(answered),
    step(
        "decline",
        "Answers that it is for somebody else to decide, and names them.",
        ASKED,
        "not_competent",
        &[Addressee],
    )
    .writing(&[
        answer("not_competent"),
        BY,
        ON,
        of_answer("text", Or::Refuse),
        of_answer("competent", Or::Refuse),
    ])
    .settling(&["recommendation/competent-missing"])
    .each(answered),
    step("readdress", "Sends it to whoever is competent.", &["not_competent"], "issued", SENDER)
        .writing(&[
            must("addressees"),
            given("issued_on", "on", Or::Today),
            given("response_due", "response_due", Or::After(60)),
        ])
        .settling(&["recommendation/addressee-missing", "recommendation/addressee-not-owner"]),
    step(
        "plan",
        "Names the measures that will carry it out.",
        &["accepted", "accepted_in_part"],
        "planned",
        &[Addressee],
    )
    .writing(&[must("measures")])
    .settling(&["recommendation/measure-missing"]),
    step("start", "Starts to carry it out.", &["planned"], "in_implementation", &[Addressee]),
    step(
        "complete",
        "Reports it as carried out, with evidence.",
        &["in_implementation"],
        "implemented",
        &[Addressee],
    )
    .writing(&[must("evidence")]),
    step(
        "verify",
        "Confirms, independently of the addressee, that it has been carried out.",
        &["implemented"],
        "verified",
        &[Lead, LocalCoordinator, Facilitator, Rapporteur, TableMember, Participant, Evaluator, BodyMember],
    )
    .writing(&[more("evidence")])
    .settling(&["recommendation/verified-unproved", "recommendation/verified-without-users"]),
    step(
        "dispute",
        "Objects, for those who asked, that it has not been carried out.",
        &["implemented"],
        "in_implementation",
        ORIGIN,
    )
    .reasoned(),
    step(
        "close",
        "Closes it as not carried out, though it was not declined.",
        NOT_DONE,
        "closed_not_implemented",
        SENDER,
    )
    .never(&[Addressee])
    .reasoned(),
    step("close", "Closes it as not carried out.", DECLINED, "closed_not_implemented", SENDER).reasoned(),
    step("supersede", "Puts another in its place.", REPLACEABLE, "superseded", SENDER)
        .never(&[Addressee])
        .writing(&[must("continued_by")])
        .settling(CONTINUED),
    step("merge", "Merges it with another that asks for the same.", REPLACEABLE, "merged", SENDER)
        .never(&[Addressee])
        .writing(&[must("continued_by")])
        .settling(CONTINUED),
    step("withdraw", "Withdraws it.", NOT_BEGUN, "withdrawn", SENDER).never(&[Addressee]).reasoned(),
    step(
        "reopen",
        "Sends it again, in the light of what has since come to be known.",
        &["noted", "rejected", "closed_not_implemented"],
        "issued",
        SENDER,
    )
    .reasoned()
    .writing(&[given("response_due", "response_due", Or::After(60))]),
];

/// To where an answer leads, together with those of the other addressees. Each answers once, whoever has
/// put it off once more; others need not wait for the silent.
fn answered(view: &View<'_>, word: &Word<'_>) -> Result<&'static str, Option<Fault>> {
    let (AnyEntity::Recommendation(asked), Ok(kind)) = (word.of, word.to.parse::<ResponseKind>()) else {
        return Err(None);
    };
    let body = word.by.map(|by| view.whole_of(by));
    let is_addressee = word.by.is_some_and(|by| is_addressed(view, asked, by));
    let (own, others): (Vec<_>, Vec<_>) =
        latest(view, asked).into_iter().partition(|(by, ..)| by.is_none() || *by == body);
    // Where nobody else is known to have answered, it was they who brought it where it is.
    let may_still =
        !others.is_empty() && own.iter().all(|(.., it)| it.kind == ResponseKind::Deferred && it.kind != kind);
    let kinds: Vec<_> = others.iter().map(|(.., it)| it.kind).chain([kind]).collect();
    let is_under_way = UNDER_WAY.contains(&word.from);
    let is_theirs = is_addressee && (is_under_way || ANSWERED.contains(&word.from));
    let said = own.iter().rfind(|(by, ..)| by.is_some() && is_theirs && asked.addressees.len() > 1);
    let has_answered = said.is_some_and(|(.., it)| it.kind != ResponseKind::Deferred);
    if has_answered || !(word.is_open || (is_theirs && may_still)) {
        return Err(said.map(|(.., it)| said_already(it)));
    }
    let to = together(&kinds).map(|kind| after(kind).code());
    if is_under_way { Ok(word.from) } else { to.ok_or(None) }
}

fn said_already(response: &Response) -> Fault {
    let fault = Fault::new("workflow/said-already").with("said", response.kind.code());
    match response.on {
        Some(on) => fault.with("on", on.to_string()),
        None => fault,
    }
}
