//! What edits of a live dossier take, kind by kind, and which are the slowest.

pub(crate) mod door;

use std::collections::BTreeMap;
use std::time::Duration;

use tavolata::Dossier;
use tavolata::document::Edit;
use tavolata::rules::{Live, Profile};

use crate::clocked;
use crate::town::{self, Drawer};

/// How many edits are made; a hundredth of them, which lie above the p99, are still some.
pub(crate) const EDITS: usize = 4000;

/// An edit, and what it took at the least.
struct Made {
    kind: &'static str,
    edit: Edit,
    took: Duration,
    checked: usize,
}

/// The table for a number of towns.
pub(crate) fn live(towns: usize) {
    let dossier = town::dossier(towns);
    let mut made = drawn(&dossier, towns);
    let rounds = if towns < 500 { 5 } else { 3 };
    let built = (0..rounds).map(|_| round(&dossier, &mut made)).min().unwrap_or_default();
    let count = dossier.entity_count();
    println!(
        "{count} entities, {EDITS} edits, {rounds} rounds; built in {:.0} ms",
        built.as_secs_f64() * 1e3
    );
    table(&made);
    made.sort_by_key(|made| std::cmp::Reverse(made.took));
    println!("the slowest:");
    for made in made.iter().take(10) {
        println!("{:>12.1} {:>9}  {} {}", micros(made.took), made.checked, made.kind, made.edit.path);
    }
    println!();
}

/// Edits that can be made one after the other.
fn drawn(dossier: &Dossier, towns: usize) -> Vec<Made> {
    edits(dossier, towns)
        .into_iter()
        .map(|(kind, edit)| Made { kind, edit, took: Duration::MAX, checked: 0 })
        .collect()
}

/// The same, without figures.
pub(crate) fn edits(dossier: &Dossier, towns: usize) -> Vec<(&'static str, Edit)> {
    let mut drawer = Drawer::of(towns);
    let mut live = Live::new(dossier.clone(), &Profile::of_rules([""; 0]), None);
    let mut edits = Vec::with_capacity(EDITS);
    while edits.len() < EDITS {
        let (kind, edit) = drawer.draw(live.dossier());
        let change = live.edit(std::slice::from_ref(&edit));
        assert!(change.is_ok(), "{kind}: {edit:?}: {change:?}");
        edits.push((kind, edit));
    }
    edits
}

/// Makes all edits once, on a live dossier of its own; tells how long that took to be built.
fn round(dossier: &Dossier, made: &mut [Made]) -> Duration {
    let (profile, as_of) = (Profile::default(), town::AS_OF.parse().ok());
    let own = dossier.clone();
    let mut live = None;
    let built = clocked(|| live = Some(Live::new(own, &profile, as_of)));
    let Some(mut live) = live else { return built };
    for made in made {
        let edits = std::slice::from_ref(&made.edit);
        made.took = made.took.min(clocked(|| live.edit(edits)));
        made.checked = live.checked();
    }
    built
}

fn table(made: &[Made]) {
    println!(
        "{:>12} {:>6} {:>10} {:>10} {:>10} {:>9} {:>9}",
        "µs", "edits", "median", "p99", "worst", "checked", "at most"
    );
    let mut kinds: BTreeMap<&str, Vec<&Made>> = BTreeMap::new();
    for made in made {
        kinds.entry(made.kind).or_default().push(made);
        // Sorted after all kinds.
        kinds.entry("~").or_default().push(made);
    }
    for (kind, made) in kinds {
        let kind = if kind == "~" { "all" } else { kind };
        let took = sorted(made.iter().map(|made| made.took));
        let checked = sorted(made.iter().map(|made| made.checked));
        let [median, p99, worst] = [0.5, 0.99, 1.0].map(|share| micros(at(&took, share)));
        println!(
            "{kind:>12} {:>6} {median:>10.1} {p99:>10.1} {worst:>10.1} {:>9} {:>9}",
            took.len(),
            at(&checked, 0.5),
            at(&checked, 1.0)
        );
    }
}

fn sorted<T: Ord>(values: impl Iterator<Item = T>) -> Vec<T> {
    let mut values: Vec<T> = values.collect();
    values.sort_unstable();
    values
}

/// The value below which a share of all lie.
fn at<T: Copy + Default>(sorted: &[T], share: f64) -> T {
    let place = (sorted.len() as f64 * share) as usize;
    sorted.get(place.min(sorted.len().saturating_sub(1))).copied().unwrap_or_default()
}

fn micros(time: Duration) -> f64 {
    time.as_secs_f64() * 1e6
}
