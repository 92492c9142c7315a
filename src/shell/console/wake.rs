//! When the console has to wake up although nobody does anything: a deadline, or the clock on the screen. Otherwise never.

use std::time::Duration;

use crate::app::model::Model;
use crate::domain::run::Run;

const MINUTE: u64 = 60_000;

/// How long until then; none: sleep until something comes. On a slow line the clock stands still between two keys.
pub fn next(model: &Model, frugal: bool) -> Option<Duration> {
    let desk = model.desk.as_ref()?;
    let into_minute = u64::try_from(model.now.wall.as_millisecond().rem_euclid(60_000)).unwrap_or(0);
    let clock = (!frugal).then(|| Duration::from_millis(MINUTE - into_minute));
    let deadline = desk.as_run().filter(|run| run.closed.is_none()).and_then(|run| next_deadline(model, run));
    [clock, deadline].into_iter().flatten().min()
}

/// The next moment at which a limit or a wait that runs comes to its end.
fn next_deadline(model: &Model, run: &Run) -> Option<Duration> {
    // A little later, so that it is over when it is looked at.
    run.timers().iter().filter_map(|timer| timer.left(&model.now)).min().map(|left| left + Duration::from_millis(5))
}
