//! How far above the floor loading lies, in time and in memory.
//!
//! ```text
//! cargo bench --bench ratios                        a table for 1 and for 100 towns
//! cargo bench --bench ratios -- time 1 100 1000     a table for each number of towns
//! cargo bench --bench ratios -- rules 100           what each rule costs, dearest first
//! cargo bench --bench ratios -- check 100           the full check alone, again and again, for a profiler
//! cargo bench --bench ratios -- live 100            what edits of a live dossier take
//! cargo bench --bench ratios -- memory 1000         what loading takes at its peak (Linux)
//! cargo bench --bench ratios -- write 100 > x.json  the dossier itself
//! cargo bench --bench ratios -- edits 100           the edits of `live`, as JSON
//! cargo bench --bench ratios -- door 100            what calls take that load, check and edit, as JSON
//! ```
//!
//! A town is a thousand entities. The floor reads the same text into plain structs with
//! `serde_json` and checks nothing; to refuse is to load a text with a problem at its end. All is
//! measured in turns within one run, so that the ratios hold even where the machine has other
//! work: trust the least of each, the median shows how much the runs varied.

#![expect(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a program for the terminal"
)]

mod live;
mod town;

use std::hint::black_box;
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};
use std::{env, fs};

use serde_json::Value;
use tavolata::Dossier;
use tavolata::document::Layout;
use tavolata::index::{Index, Referrers};
use tavolata::rules::{CATALOGUE, Profile, Setting};

use town::plain;

fn main() -> ExitCode {
    // Cargo adds `--bench` to what the caller says.
    let mut words: Vec<String> = env::args().skip(1).filter(|word| word != "--bench").collect();
    if words.is_empty() {
        words = ["time", "1", "100"].map(str::to_owned).into();
    }
    let towns: Option<Vec<usize>> = words.iter().skip(1).map(|word| word.parse().ok()).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match (words.as_slice(), towns) {
        (["time", ..], Some(towns)) => towns.into_iter().for_each(time),
        (["rules", ..], Some(towns)) => towns.into_iter().for_each(rules),
        (["check", ..], Some(towns)) => towns.into_iter().for_each(check),
        (["live", ..], Some(towns)) => towns.into_iter().for_each(live::live),
        (["memory", ..], Some(towns)) => towns.into_iter().for_each(memory),
        (["write", ..], Some(towns)) => {
            towns.into_iter().for_each(|towns| print!("{}", town::dossier(towns).to_json()));
        }
        (["edits", _], Some(towns)) => {
            towns.into_iter().for_each(|towns| print!("{}", Value::from(live::door::patches(towns))));
        }
        (["door", _], Some(towns)) => {
            towns.into_iter().for_each(|towns| print!("{}", live::door::times(towns)))
        }
        (["peak", reader, path], _) => print!("{}", peak(reader, path)),
        _ => {
            println!("usage: ratios [time|rules|live|memory TOWNS… | write|edits|door TOWNS]");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

/// The table for a number of towns.
fn time(towns: usize) {
    let dossier = town::dossier(towns);
    let text = dossier.to_json_in(Layout::Compact);
    assert!(Dossier::from_json(&text).as_ref() == Ok(&dossier), "what was saved is loaded again");
    let index = Index::of(&dossier);
    let profile = Profile::default();
    let findings = dossier.check(&profile, None);
    town::assert_planted(&dossier, towns);

    let rounds = match towns {
        0..10 => 200,
        10..500 => 15,
        _ => 5,
    };
    let unsound = with_a_problem(&text);
    let mut taken: [(&str, Vec<Duration>); 7] =
        ["floor", "load", "refuse", "save", "index", "referrers", "check"].map(|what| (what, Vec::new()));
    for _ in 0..rounds {
        let round = [
            clocked(|| serde_json::from_str::<plain::Dossier>(&text).unwrap()),
            clocked(|| Dossier::from_json(&text)),
            clocked(|| Dossier::from_json(&unsound)),
            clocked(|| dossier.to_json_in(Layout::Compact)),
            clocked(|| Index::of(&dossier)),
            clocked(|| Referrers::of(&dossier, &index)),
            clocked(|| dossier.check(&profile, None)),
        ];
        for ((_, taken), time) in taken.iter_mut().zip(round) {
            taken.push(time);
        }
    }

    let megabytes = text.len() as f64 / 1e6;
    println!(
        "{} entities, {megabytes:.1} MB, {} findings, {rounds} rounds",
        dossier.entity_count(),
        findings.len()
    );
    println!("{:>10} {:>12} {:>12} {:>10} {:>12}", "", "least ms", "median ms", "MB/s", "to floor");
    let mut floor = None;
    for (what, mut times) in taken {
        times.sort_unstable();
        let [least, median] = [0, times.len() / 2].map(|at| times.get(at).unwrap().as_secs_f64());
        let floor = *floor.get_or_insert(least);
        println!(
            "{what:>10} {:>12.3} {:>12.3} {:>10.0} {:>12.2}",
            least * 1e3,
            median * 1e3,
            megabytes / least,
            least / floor
        );
    }
    println!();
}

/// What each rule costs by itself, above what a check costs that asks nothing.
fn rules(towns: usize) {
    let dossier = town::dossier(towns);
    let as_of = town::AS_OF.parse().ok();
    let least = |profile: &Profile| (0..5).map(|_| clocked(|| dossier.check(profile, as_of))).min().unwrap();
    let mut nothing = Profile::default();
    for rule in CATALOGUE {
        nothing.rules.insert(rule.code.into(), Setting { on: Some(false), ..Setting::new() });
    }
    let nothing = least(&nothing);
    let mut costs: Vec<_> = CATALOGUE
        .iter()
        .map(|rule| {
            let alone = Profile::of_rules([rule.code]);
            let found = dossier.check(&alone, as_of).len();
            (least(&alone).saturating_sub(nothing), found, rule.code)
        })
        .collect();
    costs.sort_unstable_by(|one, other| other.cmp(one));
    println!("{} entities; nothing asked: {:.3} ms", dossier.entity_count(), nothing.as_secs_f64() * 1e3);
    println!("{:>10} {:>10}", "ms", "findings");
    for (cost, found, code) in costs {
        println!("{:>10.3} {found:>10} {code}", cost.as_secs_f64() * 1e3);
    }
}

fn check(towns: usize) {
    let dossier = town::dossier(towns);
    let as_of = town::AS_OF.parse().ok();
    let least = (0..50).map(|_| clocked(|| dossier.check(&Profile::default(), as_of))).min().unwrap();
    println!("{} entities: {:.3} ms", dossier.entity_count(), least.as_secs_f64() * 1e3);
}

/// The same text with a field that nobody knows near its end: the straight reading gets that far,
/// and the second looks through all of it for problems.
fn with_a_problem(text: &str) -> String {
    let (before, after) = text.rsplit_once("\"quote\"").unwrap();
    format!("{before}\"citazione\"{after}")
}

/// How long something takes, without letting go of what it made.
fn clocked<T>(work: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    let made = black_box(work());
    let taken = start.elapsed();
    drop(made);
    taken
}

/// What a process of its own holds at its peak when it loads the file, against the file's size.
fn memory(towns: usize) {
    let path = format!("{}/{towns}-towns.json", env!("CARGO_TARGET_TMPDIR"));
    let text = town::dossier(towns).to_json_in(Layout::Compact);
    let size = text.len() as f64;
    println!("{} entities, {:.1} MB", towns * 1000, size / 1e6);
    for (what, reader, text) in
        [("floor", "floor", &text), ("load", "load", &text), ("refuse", "load", &with_a_problem(&text))]
    {
        fs::write(&path, text).unwrap();
        let child = Command::new(env::current_exe().unwrap()).args(["peak", reader, &path]).output().unwrap();
        let peak: f64 = String::from_utf8(child.stdout).unwrap().parse().unwrap();
        println!("{what:>10} {:>12.1} MB at the peak {:>8.2} times the file", peak / 1e6, peak / size);
    }
    fs::remove_file(&path).unwrap();
}

/// Loads a file and tells how many bytes this process has held at most.
fn peak(reader: &str, path: &str) -> u64 {
    let text = fs::read_to_string(path).unwrap();
    match reader {
        "floor" => drop(black_box(serde_json::from_str::<plain::Dossier>(&text).unwrap())),
        _ => drop(black_box(Dossier::from_json(&text))),
    }
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().trim_end_matches(" kB").trim().parse::<u64>().unwrap() * 1024
}
