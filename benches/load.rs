//! How long it takes until there is something to show: one runbook parsed, the index opened, the index held against 10,000 files.

#[path = "../examples/generate/library.rs"]
mod library;
#[path = "../examples/generate/words.rs"]
mod words;

use std::hint::black_box;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use criterion::{Criterion, criterion_group, criterion_main};
use qrh::domain::runbook::Runbook;
use qrh::edge::store::index::{CachePlace, open, refresh};
use qrh::edge::store::library::{Source, check, parse_runbook, runbook_files, surroundings};
use qrh::format::library::{STACK, SourceFile, parse};

const COUNT: usize = 10_000;

fn parsing(criterion: &mut Criterion) {
    let runbook = library::runbooks(1, 1).next().expect("one");
    let source = SourceFile::from_bytes(runbook.path.as_str().into(), runbook.text.into_bytes()).unwrap_or_else(|_| panic!("good"));
    criterion.bench_function("parse one runbook", |bench| bench.iter(|| black_box(parse::<Runbook>(&source))));
}

fn loading(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path().join("library");
    library::write(&root, COUNT, 1).expect("written");
    let source = Source::Folder(root);
    let place = CachePlace::new(&folder.path().join("cache"), &source).expect("a folder");
    let around = surroundings(&source);
    let go_on = AtomicBool::new(false);
    let mut group = criterion.benchmark_group(format!("load {COUNT}"));
    group.sample_size(10).measurement_time(Duration::from_secs(5));
    group.bench_function("surroundings", |bench| bench.iter(|| black_box(surroundings(&source))));
    group.bench_function("first refresh, everything read", |bench| bench.iter(|| black_box(refresh(&source, &around, None, None, &go_on))));
    // files modified just now are read again: let them grow older first
    std::thread::sleep(Duration::from_secs(3));
    let _ = refresh(&source, &around, Some(&place), None, &go_on);
    group.bench_function("refresh, nothing changed", |bench| {
        bench.iter(|| black_box(refresh(&source, &around, Some(&place), None, &go_on)))
    });
    group.bench_function("open the kept index", |bench| bench.iter(|| black_box(open(&place))));
    group.bench_function("open it and read the first screen", |bench| {
        bench.iter(|| {
            let cached = open(&place)?;
            Some(
                cached
                    .index
                    .browse()
                    .take(24)
                    .filter_map(|item| cached.index.item(item).ok())
                    .map(|item| item.title.as_str().len())
                    .sum::<usize>(),
            )
        })
    });
    group.finish();
}

/// What the check costs beside parsing the same files, both on two threads: the goal is less than twice.
fn checking(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path().join("library");
    library::write(&root, COUNT, 1).expect("written");
    let source = Source::Folder(root);
    let (files, _) = runbook_files(&source);
    let now = "2026-11-22T03:00:00Z".parse().expect("a moment");
    let mut group = criterion.benchmark_group(format!("check {COUNT}"));
    group.sample_size(10).measurement_time(Duration::from_secs(10));
    group.bench_function("parse everything, keep nothing", |bench| {
        bench.iter(|| {
            std::thread::scope(|scope| {
                for part in files.chunks(files.len().div_ceil(2)) {
                    let parse_part = || part.iter().for_each(|file| drop(black_box(parse_runbook(&source, &file.path))));
                    let thread = std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, parse_part);
                    drop(thread.expect("a thread"));
                }
            });
        });
    });
    group.bench_function("check", |bench| bench.iter(|| black_box(check(&source, now))));
    group.finish();
}

criterion_group!(benches, parsing, loading, checking);
criterion_main!(benches);
