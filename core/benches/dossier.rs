//! How fast dossiers are loaded, saved, indexed, checked and edited live, for comparison over time.
//!
//! ```text
//! cargo bench --bench dossier
//! cargo bench --bench dossier -- load
//! TAVOLATA_TOWNS=1,100,1000 cargo bench --bench dossier
//! ```
//!
//! A town is a thousand entities; without `TAVOLATA_TOWNS`, 1 and 100 towns are measured. The
//! benches `floor` read the same text without any check.

#![expect(clippy::disallowed_methods, reason = "a bench reads its settings")]

mod town;

use std::hint::black_box;
use std::time::{Duration, Instant};

use criterion::{
    BatchSize, BenchmarkId, Criterion, SamplingMode, Throughput, criterion_group, criterion_main,
};
use tavolata::Dossier;
use tavolata::document::Layout;
use tavolata::index::{Index, Referrers};
use tavolata::rules::{Live, Profile};

use town::{Drawer, plain};

fn towns() -> Vec<usize> {
    let stated = std::env::var("TAVOLATA_TOWNS").unwrap_or_else(|_| "1,100".to_owned());
    stated.split(',').filter_map(|count| count.trim().parse().ok()).collect()
}

fn dossiers(criterion: &mut Criterion) {
    for towns in towns() {
        let dossier = town::dossier(towns);
        let text = dossier.to_json_in(Layout::Compact);
        let index = Index::of(&dossier);
        let profile = Profile::default();

        town::assert_planted(&dossier, towns);

        let mut group = criterion.benchmark_group("dossier");
        group.sampling_mode(SamplingMode::Flat).sample_size(10).measurement_time(Duration::from_secs(5));
        let id = |what: &str| BenchmarkId::new(what, dossier.entity_count());

        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function(id("floor"), |bench| {
            bench.iter_with_large_drop(|| serde_json::from_str::<plain::Dossier>(black_box(&text)).ok());
        });
        group.bench_function(id("load"), |bench| {
            bench.iter_with_large_drop(|| Dossier::from_json(black_box(&text)).ok());
        });
        group.bench_function(id("save"), |bench| {
            bench.iter_with_large_drop(|| black_box(&dossier).to_json_in(Layout::Compact));
        });
        group.throughput(Throughput::Elements(dossier.entity_count() as u64));
        group.bench_function(id("index"), |bench| {
            bench.iter_with_large_drop(|| Index::of(black_box(&dossier)));
        });
        group.bench_function(id("referrers"), |bench| {
            bench.iter_with_large_drop(|| Referrers::of(black_box(&dossier), &index));
        });
        group.bench_function(id("check"), |bench| {
            bench.iter_batched(
                || (),
                |()| black_box(&dossier).check(&profile, None),
                BatchSize::PerIteration,
            );
        });
        group.throughput(Throughput::Elements(1));
        let begun = || Live::new(dossier.clone(), &profile, town::AS_OF.parse().ok());
        let (mut live, mut drawer, mut made) = (begun(), Drawer::of(towns), 0);
        group.bench_function(id("live edit"), |bench| {
            bench.iter_custom(|times| {
                let next = |_| {
                    made += 1;
                    // After very many edits at random it is no longer a dossier that is well kept.
                    if made % 4000 == 0 {
                        live = begun();
                    }
                    edited(&mut live, &mut drawer)
                };
                (0..times).map(next).sum()
            });
        });
        group.finish();
    }
}

/// How long it takes to make the next edit that does not make the dossier larger: it is to be the
/// same at the last measurement as at the first.
fn edited(live: &mut Live, drawer: &mut Drawer) -> Duration {
    loop {
        let (kind, edit) = drawer.draw(live.dossier());
        if !matches!(kind, "entity added" | "item added" | "item taken") {
            let start = Instant::now();
            let change = black_box(live.edit(&[edit]));
            let taken = start.elapsed();
            assert!(change.is_ok(), "{kind}: {change:?}");
            return taken;
        }
    }
}

criterion_group!(benches, dossiers);
criterion_main!(benches);
