//! What opening a long ledger takes, from a snapshot and from its first entry on, and what an entry takes up.

use std::fs;
use std::time::{Duration, Instant};

use tavolata::Dossier;
use tavolata::document::Layout;
use tavolata::ledger::{Ledger, Snapshot, Stored};

use crate::life;

/// The table for a ledger of so many thousand entries.
pub(crate) fn opening(thousands: usize) {
    let lives = thousands * 1000 / life::LIFE.len();
    let start = life::dossier(lives);
    let commands = life::commands(&start);
    let mut ledger = Ledger::new(start);
    let before = resident();
    for (command, context) in &commands {
        ledger.apply(command, context).unwrap();
    }
    let grown = resident().saturating_sub(before);
    let count = ledger.count();
    let snapshot = ledger.snapshot().unwrap();
    let dossier = ledger.dossier().to_json_in(Layout::Compact);
    let kept = serde_json::to_string(&snapshot).unwrap();
    let stored = serde_json::to_string(&ledger.stored().unwrap()).unwrap();
    println!("{count} entries; a dossier of {} with a ledger of {}", size(dossier.len()), size(stored.len()));
    println!("an entry and what it changes take up {} B in memory, {} B as JSON", grown / count, {
        (stored.len() - dossier.len()) / count
    });
    drop((ledger, commands, snapshot));

    let load = least(5, || Dossier::from_json(&dossier).unwrap());
    let resume = least(5, || Ledger::resume(serde_json::from_str::<Snapshot>(&kept).unwrap()).unwrap());
    let open = least(1, || Ledger::open(serde_json::from_str::<Stored>(&stored).unwrap()).unwrap());
    println!("                 ms   to loading");
    for (name, time) in [("load dossier", load), ("snapshot", resume), ("whole ledger", open)] {
        let ratio = time.as_secs_f64() / load.as_secs_f64();
        println!("{name:>12} {:8.1} {ratio:9.2}", time.as_secs_f64() * 1000.0);
    }
}

fn size(bytes: usize) -> String {
    format!("{:.1} MB", bytes as f64 / 1e6)
}

fn least<T>(rounds: usize, mut work: impl FnMut() -> T) -> Duration {
    let clocked = |_| {
        let began = Instant::now();
        let made = work();
        let time = began.elapsed();
        drop(made);
        time
    };
    (0..rounds).map(clocked).min().unwrap_or_default()
}

/// So many bytes of this process are in memory, as Linux tells it.
fn resident() -> usize {
    let told = fs::read_to_string("/proc/self/statm").unwrap_or_default();
    told.split(' ').nth(1).and_then(|pages| pages.parse::<usize>().ok()).unwrap_or_default() * 4096
}
