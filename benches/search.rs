//! How long a query takes, on the index alone: 10,000 and 100,000 runbooks, nothing remembered from before.

#[path = "../examples/generate/library.rs"]
mod library;
#[path = "../examples/generate/words.rs"]
mod words;

use std::cell::LazyCell;
use std::hint::black_box;

use criterion::{BatchSize, BenchmarkId, Criterion, criterion_group, criterion_main};
use qrh::domain::runbook::Runbook;
use qrh::domain::search::{Index, Item, Searcher, Stamp};
use qrh::edge::store::library::{Source, party_of, surroundings};
use qrh::format::library::{SourceFile, parse};

/// What is typed, by what it stands for.
const QUERIES: [(&str, &str); 8] = [
    ("first letter", "s"),
    ("three common letters", "ser"),
    ("three scattered letters", "sns"),
    ("six letters", "certif"),
    ("two words", "ledger full"),
    ("client and word", "bank slow"),
    ("a typing mistake", "certifciate"),
    ("nothing of the kind", "xylophone"),
];

/// As many hits as a large screen shows.
const TOP: usize = 24;

fn index(count: usize) -> Index {
    let folder = tempfile::tempdir().expect("a folder");
    for (path, text) in library::surroundings(count) {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        std::fs::write(path, text).expect("written");
    }
    let library = surroundings(&Source::Folder(folder.path().to_owned())).library;
    let item = |runbook: library::Generated| {
        let source = SourceFile::from_bytes(runbook.path.as_str().into(), runbook.text.into_bytes()).ok()?;
        let parsed = parse::<Runbook>(&source).value?;
        let stamp = Stamp { size: source.text.len() as u64, modified: 1 };
        Some(Item::of(&parsed, &library, party_of(&runbook.path)?, &runbook.path, stamp))
    };
    Index::of(library::runbooks(count, 1).map(|runbook| item(runbook).expect("a good one")).collect()).expect("small enough")
}

fn queries(criterion: &mut Criterion) {
    for count in [10_000, 100_000] {
        // built when the first of its measurements is wanted
        let index = LazyCell::new(|| index(count));
        let mut group = criterion.benchmark_group(format!("search {count}"));
        for (name, typed) in QUERIES {
            group.bench_function(BenchmarkId::from_parameter(name), |bench| {
                LazyCell::force(&index);
                bench.iter_batched_ref(Searcher::new, |searcher| black_box(searcher.query(&index, typed, TOP)), BatchSize::LargeInput);
            });
        }
        group.bench_function(BenchmarkId::from_parameter("twelve letters, one after the other"), |bench| {
            let typed = "certificate ";
            let type_all =
                |searcher: &mut Searcher| (1..=typed.len()).map(|end| searcher.query(&index, &typed[..end], TOP).total).sum::<usize>();
            bench.iter_batched_ref(Searcher::new, |searcher| black_box(type_all(searcher)), BatchSize::LargeInput);
        });
        group.bench_function(BenchmarkId::from_parameter("a letter taken back"), |bench| {
            let mut searcher = Searcher::new();
            searcher.query(&index, "certi", TOP);
            searcher.query(&index, "certif", TOP);
            bench.iter(|| black_box(searcher.query(&index, "certi", TOP)));
        });
        group.bench_function(BenchmarkId::from_parameter("browse, first screen"), |bench| {
            bench.iter(|| black_box(index.browse().take(TOP).filter_map(|item| index.item(item).ok()).count()));
        });
        group.finish();
    }
}

criterion_group!(benches, queries);
criterion_main!(benches);
