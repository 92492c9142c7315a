//! How long it takes until a step is on the disk: one record appended, beside the floor: the same bytes written to a plain file and synced.

use std::fs::OpenOptions;
use std::io::Write;
use std::time::Duration;

use criterion::{Criterion, criterion_group, criterion_main};
use qrh::base::text::SafeText;
use qrh::base::time::Moment;
use qrh::domain::case::Case;
use qrh::domain::event::{Event, Mode, Record};
use qrh::edge::store::library::{Source, open_runbook, surroundings};
use qrh::edge::store::runs::Runs;
use qrh::format::journal::{opening, run_id};

const FILE: &str = "clients/hansa-bank/runbooks/ledger-disk-full.ron";
/// About as long as a record of a completed step.
const LINE: [u8; 320] = [b'x'; 320];

fn appending(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().expect("a folder");
    let library = surroundings(&Source::Embedded).library;
    let filed = open_runbook(&Source::Embedded, &FILE.into()).expect("the sample library is whole");
    let case = Case::pin(&library, filed.party, filed.runbook);
    let at = Moment { wall: "2026-11-21T02:12:00Z".parse().expect("a moment"), mono: 1 };
    let record = |seq, event| Record { seq, at, person: SafeText::new("A. Berg"), event };
    let id = run_id(at.wall, &case.runbook.id, "0001").expect("an id");
    let first = record(1, opening(id, Mode::Exercise, &case).expect("it can be pinned"));
    let mut created = Runs::new(folder.path().join("state")).create(&first, &case).expect("created");
    let mut group = criterion.benchmark_group("append");
    group.sample_size(50).measurement_time(Duration::from_secs(5));
    let mut seq = 1;
    group.bench_function("one record, on the disk", |bench| {
        bench.iter(|| {
            seq += 1;
            let note = Event::Noted { text: SafeText::new("df -h shows 78 % on /var/ledger after the old traces are gone") };
            created.writer.append(&[record(seq, note)]).expect("saved")
        });
    });
    let mut plain = OpenOptions::new().create(true).append(true).open(folder.path().join("plain")).expect("a file");
    group.bench_function("floor: write and fdatasync", |bench| {
        bench.iter(|| {
            plain.write_all(&LINE).expect("written");
            plain.sync_data().expect("synced");
        });
    });
    group.finish();
}

criterion_group!(benches, appending);
criterion_main!(benches);
