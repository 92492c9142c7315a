//! The journal of the tests: in memory, and as good or bad as the test wants it.

use indexmap::IndexMap;
use qrh::app::message::{What, Written};
use qrh::app::open_run::{Lead, OpenRun};
use qrh::base::id::RunId;
use qrh::base::text::SafeText;
use qrh::domain::case::Case;
use qrh::domain::event::{Event, Record};
use qrh::domain::run::Run;

/// What becomes of records.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mood {
    /// Everything is safe at once.
    Good,
    /// Nothing is written any more; what comes now stays in memory.
    Full,
    /// The answers do not come before [`Disk::answer`].
    Slow,
    /// No run can be begun.
    ReadOnly,
}

#[derive(Debug)]
pub struct Disk {
    pub mood: Mood,
    pub runs: IndexMap<RunId, (Case, Vec<Record>)>,
    /// The last sequence number of each run that is on the disk.
    safe: IndexMap<RunId, u64>,
    owed: Vec<What>,
    /// Runs that another console leads.
    pub led_elsewhere: bool,
}

impl Disk {
    pub fn new() -> Self {
        Self { mood: Mood::Good, runs: IndexMap::new(), safe: IndexMap::new(), owed: Vec::new(), led_elsewhere: false }
    }

    /// Takes a new run, as the scribe does: the opening first, the rest afterwards.
    pub fn create(&mut self, case: Case, records: Vec<Record>) -> Vec<What> {
        if self.mood == Mood::ReadOnly {
            return vec![What::NotBegun { why: "the disk is read-only".into() }];
        }
        let Event::RunOpened { run, .. } = &records[0].event else { panic!("the first record opens the run") };
        let run = run.clone();
        self.runs.insert(run.clone(), (case, Vec::new()));
        let mut answers = Vec::new();
        for part in records.chunks(1) {
            answers.extend(self.append(&run, part));
        }
        answers
    }

    pub fn append(&mut self, run: &RunId, records: &[Record]) -> Vec<What> {
        let (_, all) = self.runs.get_mut(run).expect("a run that was created");
        let expected = all.last().map_or(1, |last| last.seq + 1);
        assert_eq!(records.first().map(|record| record.seq), Some(expected), "sequence numbers have no gaps");
        all.extend_from_slice(records);
        let taken = all.last().map_or(0, |last| last.seq);
        let safe = self.safe.entry(run.clone()).or_default();
        if self.mood != Mood::Full {
            *safe = taken;
        }
        let trouble = (self.mood == Mood::Full).then(|| SafeText::new("/state/runs: no space left"));
        let answer = What::Written { run: run.clone(), written: Written { safe: *safe, taken, trouble } };
        match self.mood {
            Mood::Slow => {
                self.owed.push(answer);
                Vec::new()
            }
            _ => vec![answer],
        }
    }

    /// The answers that a slow disk owes.
    pub fn answer(&mut self) -> Vec<What> {
        std::mem::take(&mut self.owed)
    }

    pub fn load(&self, run: &RunId) -> What {
        let (case, records) = &self.runs[run];
        let loaded = Run::from_records(case.clone(), records).expect("records that make a run");
        let safe = self.safe.get(run).copied().unwrap_or(0);
        What::Loaded { run: Box::new(loaded), safe, watching: self.led_elsewhere, trouble: Vec::new() }
    }

    pub fn open_runs(&self) -> Vec<OpenRun> {
        let runs = self.runs.values().map(|(case, records)| Run::from_records(case.clone(), records).expect("records that make a run"));
        runs.filter(|run| run.closed.is_none()).map(|run| self.row(&run)).collect()
    }

    fn row(&self, run: &Run) -> OpenRun {
        OpenRun::of(run, if self.led_elsewhere { Lead::Elsewhere } else { Lead::Nobody })
    }

    /// Every record of every run.
    pub fn records(&self) -> impl Iterator<Item = &Record> {
        self.runs.values().flat_map(|(_, records)| records)
    }
}
