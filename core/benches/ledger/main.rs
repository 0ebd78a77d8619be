//! What it takes to decide on a command, let it happen and seal it; and to open what has grown long.
//!
//! ```text
//! cargo bench -p tavolata --bench ledger                  commands a second, beside others that do less
//! cargo bench -p tavolata --bench ledger -- open 1000     opening a ledger of a million entries
//! ```
//!
//! The others take the same steps: an event-sourcing crate that keeps its events in memory, and a bare
//! machine that knows nothing but its states. All is measured in turns within one run.

#![expect(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a program for the terminal"
)]

mod life;
mod opening;
mod sourced;

use std::env;
use std::hint::black_box;
use std::time::{Duration, Instant};

use tavolata::ledger::Ledger;
use tavolata::model::Noun;
use tavolata::workflow::{Command, Context, Goal, machine};

/// So many recommendations.
const MANY: usize = 2_000;
const ROUNDS: usize = 15;

fn main() {
    // Cargo adds `--bench` to what the caller says.
    let words: Vec<String> = env::args().skip(1).filter(|word| word != "--bench").collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match *words {
        [] => rates(),
        ["open", thousands] => opening::opening(thousands.parse().unwrap()),
        _ => println!("usage: ledger [open THOUSANDS]"),
    }
}

/// The table of commands a second.
fn rates() {
    let start = life::dossier(MANY);
    let commands = life::commands(&start);
    let names = ["decide, evolve, seal", "replay", "cqrs-es in memory", "a bare machine"];
    let mut least = names.map(|name| (name, Duration::MAX));
    for _ in 0..ROUNDS {
        let mut ledger = Ledger::new(start.clone());
        let works: [&mut dyn FnMut() -> usize; 2] =
            [&mut || sourced::run(&commands), &mut || bare(&commands)];
        let began = Instant::now();
        for (command, context) in &commands {
            ledger.apply(command, context).unwrap();
        }
        let whole = began.elapsed();
        assert_eq!(ledger.count(), commands.len());

        let began = Instant::now();
        let replayed = ledger.replay().unwrap();
        let again = began.elapsed();
        assert!(replayed == *ledger.dossier(), "what is replayed is the same");

        let [sourced, bare] = works.map(|work| {
            let began = Instant::now();
            assert_eq!(black_box(work()), commands.len());
            began.elapsed()
        });
        for ((_, least), time) in least.iter_mut().zip([whole, again, sourced, bare]) {
            *least = time.min(*least);
        }
    }
    println!("{} commands                thousand a second", commands.len());
    for (name, time) in least {
        println!("{name:<24} {:19.0}", commands.len() as f64 / time.as_secs_f64() / 1000.0);
    }
}

/// The same by a machine that knows nothing but its states; how many steps it took.
fn bare(commands: &[(Command, Context)]) -> usize {
    let mut states = vec!["draft"; MANY];
    let recommendations = machine(Noun::Recommendation).unwrap();
    for (number, (command, _)) in commands.iter().enumerate() {
        let state = states.get_mut(number % MANY).unwrap();
        let step = recommendations.open(state).find(|step| step.verb == command.verb).unwrap();
        if let Goal::State(to) = step.to {
            *state = to;
        }
    }
    black_box(&states);
    commands.len()
}
