//! The life of a decision: put forward, put to the vote, closed with what the votes come to.

use crate::model::{AnyEntity, Decision, DecisionMethod, Noun, Stance};
use crate::tally::stances;
use crate::workflow::form::{Form, Title, required, schema};
use crate::workflow::machine::{Machine, Memory, State, Step, state, step};
use crate::workflow::roles::Role::{self, BodyMember, Facilitator, Lead, LocalCoordinator, TableMember};
use crate::workflow::write::{Or, What, given, may, must, put, row};

pub(super) const MACHINE: Machine = Machine {
    noun: Noun::Decision,
    field: "status",
    memory: Memory::Reason("status_reason"),
    states: STATES,
    steps: STEPS,
    course: None,
    dated: None,
};

/// What is wrong with a vote, or with the rule by which it is counted.
const VOTED: &[&str] = &[
    "decision/rule-incomplete",
    "decision/voter-not-member",
    "decision/voted-twice",
    "decision/stance-foreign",
    "decision/objection-unreasoned",
    "decision/ranking-unsound",
    "decision/threshold-unsound",
];

/// What is wrong with a result.
const RESULT: &[&str] = &[
    "decision/rule-incomplete",
    "decision/threshold-unsound",
    "decision/stance-foreign",
    "decision/ranking-unsound",
    "decision/counts-contradicted",
    "decision/quorum-unmet",
    "decision/result-contradicted",
    "decision/result-unproved",
];

const STATES: &[State] = &[
    state("proposed").locked(&["result", "chosen", "present", "counts"]),
    // Once somebody may have voted, what they vote on stays as it is, and so does the rule.
    state("open").guarded(VOTED).locked(&[
        "title", "text", "about", "body", "table", "session", "on", "method", "rule", "options", "result",
        "chosen", "present", "counts",
    ]),
    state("closed").guarded(RESULT).locked(&["*"]),
    state("withdrawn").locked(&["*"]),
];

const HOLDERS: &[Role] = &[Lead, LocalCoordinator, Facilitator];

const STEPS: &[Step] = &[
    step(
        "open",
        "Puts it to the vote: from then on the rule stays as it is, and so does who may vote.",
        &["proposed"],
        "open",
        HOLDERS,
    )
    .writing(&[
        given("on", "on", Or::Today),
        may("method"),
        may("rule"),
        may("options"),
        put("electorate", What::Electorate),
    ])
    .settling(&["decision/rule-incomplete"]),
    step("vote", "Casts a vote.", &["open"], "open", &[BodyMember, TableMember])
        .writing(&[
            row("votes", "voter", What::Actor),
            row("votes", "on_behalf_of", What::Member),
            row("votes", "recorded_by", What::Recorder),
            row("votes", "stance", What::Given("stance", Or::Nothing)),
            row("votes", "ranking", What::Given("ranking", Or::Nothing)),
            row("votes", "reason", What::Given("reason", Or::Nothing)),
        ])
        .settling(&["decision/stance-foreign"])
        .suiting(ballot),
    step("close", "Ends the vote, with the result that the votes come to.", &["open"], "closed", HOLDERS)
        .writing(&[must("result"), may("chosen"), may("present"), may("counts")])
        .settling(&["decision/counts-contradicted"])
        .suiting(result),
    step("withdraw", "Takes it back.", &["proposed", "open"], "withdrawn", HOLDERS).reasoned(),
];

/// A vote is one that the method knows.
fn ballot(subject: &AnyEntity, form: &mut Form) {
    let AnyEntity::Decision(decision) = subject else { return };
    let known = decision.method.as_ref().map_or(&[][..], stances);
    if known.is_empty() {
        return;
    }
    form.among("stance", known.iter().map(|stance| (stance.code().to_owned(), Title::Code)).collect());
    if decision.method == Some(DecisionMethod::RankedPreference) {
        form.among("ranking", options(decision));
        let of_many = |keyword, many: u8| {
            ("properties", schema(vec![("ranking", schema(vec![(keyword, many.into())]))]))
        };
        // Whoever abstains orders nothing.
        let abstains = schema(vec![("required", vec!["stance"].into()), of_many("maxItems", 0)]);
        let no_stance = ("not", required("stance"));
        let orders = schema(vec![("required", vec!["ranking"].into()), of_many("minItems", 1), no_stance]);
        return form.any_of(vec![abstains, orders]);
    }
    form.without("ranking");
    form.must("stance");
    if known.contains(&Stance::Objection) {
        let objects = schema(vec![("const", Stance::Objection.code().into())]);
        let otherwise = schema(vec![("stance", schema(vec![("not", objects)]))]);
        form.any_of(vec![schema(vec![("properties", otherwise)]), required("reason")]);
    }
}

/// What is chosen is one of the options.
fn result(subject: &AnyEntity, form: &mut Form) {
    let AnyEntity::Decision(decision) = subject else { return };
    match decision.options.is_empty() {
        true => form.without("chosen"),
        false => form.among("chosen", options(decision)),
    }
}

fn options(decision: &Decision) -> Vec<(String, Title)> {
    decision.options.iter().map(|option| (option.code.clone(), Title::Text(option.text.clone()))).collect()
}
