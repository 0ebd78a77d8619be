//! The life of a decision: put forward, put to the vote, closed with what the votes come to.

use crate::model::Noun;
use crate::workflow::machine::{
    Machine, Memory, Or, State, Step, What, given, may, must, put, row, state, step,
};
use crate::workflow::roles::Role::{self, BodyMember, Facilitator, Lead, LocalCoordinator, TableMember};

pub(super) const MACHINE: Machine = Machine {
    noun: Noun::Decision,
    field: "status",
    memory: Memory::Reason("status_reason"),
    states: STATES,
    steps: STEPS,
    course: None,
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
        .settling(&["decision/stance-foreign"]),
    step("close", "Ends the vote, with the result that the votes come to.", &["open"], "closed", HOLDERS)
        .writing(&[must("result"), may("chosen"), may("present"), may("counts")])
        .settling(&["decision/counts-contradicted"]),
    step(
        "withdraw",
        "Takes it back.",
        &["proposed", "open"],
        "withdrawn",
        &[Lead, LocalCoordinator, Facilitator],
    )
    .reasoned(),
];
