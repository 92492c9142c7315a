//! Between the scribe and the console: its answers as messages, and stored runs as rows of the first screen.

use super::Out;
use super::status::Changed;
use crate::app::message::{What, Written};
use crate::app::open_run::{Lead, OpenRun};
use crate::base::text::SafeText;
use crate::base::words::say_with;
use crate::domain::reading::Soundness;
use crate::edge::store::journal::{NotSaved, Saved};
use crate::edge::store::runs::{NotResumed, Runs};
use crate::edge::store::runs_load::Stored;
use crate::edge::store::scribe::Answer;

/// The function that the scribe calls with each answer. What changed a journal is told to the status sheet too.
pub fn bridge(runs: Runs, out: Out, changed: Changed) -> impl FnMut(Answer) + Send + 'static {
    move |answer| {
        if matches!(answer, Answer::Created { .. } | Answer::Saved { .. } | Answer::Resumed { .. } | Answer::Released { .. }) {
            // The sheet is a second way; that it cannot be written must not stop the first.
            let _ = changed.send(());
        }
        let message = match answer {
            Answer::Created { run, saved } | Answer::Saved { run, saved } => What::Written { run, written: written(saved) },
            Answer::NotCreated(why) => What::NotBegun { why: SafeText::new(&why.to_string()) },
            Answer::NotLed(_) | Answer::Released { .. } | Answer::Flushed(_) => return,
            Answer::Resumed { stored, saved } => loaded(&stored, Some(saved)),
            Answer::NotResumed(NotResumed::Held(run)) => match runs.find(run.as_str()) {
                Ok(place) => loaded(&runs.load(&place), None),
                Err(why) => What::NotLoaded { run, why: SafeText::new(&why.to_string()) },
            },
            Answer::NotResumed(why) => {
                let (NotResumed::Closed(run) | NotResumed::NoCase(run) | NotResumed::Held(run)) = &why;
                What::NotLoaded { run: run.clone(), why: SafeText::new(&why.to_string()) }
            }
        };
        // The console may be gone already; what was written is written.
        let _ = out.send(message);
    }
}

fn written(saved: Result<Saved, NotSaved>) -> Written {
    match saved {
        Ok(saved) => Written {
            safe: saved.head.seq,
            taken: saved.head.seq,
            trouble: saved.troubles.first().map(|trouble| SafeText::new(&trouble.to_string())),
        },
        Err(NotSaved::Unsafe(why)) => {
            let count = |records: usize| u64::try_from(records).unwrap_or(u64::MAX);
            // What is in the second place is on a disk, though not where it belongs.
            let safe = why.on_disk.saturating_add(count(why.in_second_place));
            let cause = why.troubles.first().map_or_else(String::new, ToString::to_string);
            let trouble = match &why.second_place {
                Some(place) if why.in_second_place > 0 => {
                    let place = place.to_string_lossy().into_owned();
                    say_with("run-in-second-place", [("count", why.in_second_place.into()), ("place", place.into()), ("why", cause.into())])
                }
                _ => SafeText::new(&cause),
            };
            Written { safe, taken: safe.saturating_add(count(why.in_memory)), trouble: Some(trouble) }
        }
        // The console numbers the records itself, so this is a mistake of the program; it must not look like success.
        Err(why) => Written { safe: 0, taken: 0, trouble: Some(SafeText::new(&why.to_string())) },
    }
}

/// `saved` is none where another console leads the run.
fn loaded(stored: &Stored, saved: Option<Result<Saved, NotSaved>>) -> What {
    let watching = saved.is_none();
    match stored.run() {
        Err(why) => What::NotLoaded { run: stored.id.clone(), why: SafeText::new(&why.to_string()) },
        Ok(run) => {
            let safe = saved.map_or(run.length(), |saved| written(saved).safe);
            let trouble = damage(stored).into_iter().collect();
            What::Loaded { run: Box::new(run), safe, watching, trouble }
        }
    }
}

/// What is wrong with the journal of a run, in one line; `qrh journal verify` has the whole.
fn damage(stored: &Stored) -> Option<SafeText> {
    let values = || [("run", stored.id.as_str().into())];
    match stored.reading.soundness() {
        Soundness::Whole => None,
        // Another console is writing that line just now.
        Soundness::Torn if stored.locked_by_other => None,
        Soundness::Torn => Some(say_with("run-journal-torn", values())),
        Soundness::Damaged => Some(say_with("run-journal-damaged", values())),
    }
}

/// The open runs; whoever shows them puts them into their order.
pub fn open_runs(runs: &Runs) -> Vec<OpenRun> {
    runs.open_runs().runs.iter().map(row).collect()
}

fn row(stored: &Stored) -> OpenRun {
    let lead = if stored.locked_by_other { Lead::Elsewhere } else { Lead::Nobody };
    match stored.run() {
        Ok(run) => OpenRun { damaged: stored.reading.soundness() == Soundness::Damaged, ..OpenRun::of(&run, lead) },
        // Its case is gone: what the events tell is shown all the same.
        Err(_) => OpenRun {
            run: stored.id.clone(),
            mode: stored.mode,
            title: SafeText::new(stored.id.as_str()),
            party_name: SafeText::default(),
            severity: None,
            place: None,
            since: stored.reading.entries.last().map_or(crate::base::time::Moment { wall: jiff::Timestamp::UNIX_EPOCH, mono: 0 }, |e| e.at),
            last_done: None,
            person: stored.reading.entries.last().map_or_else(SafeText::default, |entry| entry.person.clone()),
            lead,
            damaged: true,
            timers: Vec::new(),
        },
    }
}
