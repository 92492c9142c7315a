//! When the console has to wake up although nobody does anything: a deadline, or the clock on the screen. Otherwise never.

use std::time::Duration;

use crate::app::model::Model;

const MINUTE: u64 = 60_000;

/// How long until then; none: sleep until something comes. On a slow line the clock stands still between two keys, and without a run on
/// screen there is none.
pub fn next(model: &Model, frugal: bool) -> Option<Duration> {
    let into_minute = u64::try_from(model.now.wall.as_millisecond().rem_euclid(60_000)).unwrap_or(0);
    let clock = (model.desk.is_some() && !frugal).then(|| Duration::from_millis(MINUTE - into_minute));
    [clock, next_deadline(model)].into_iter().flatten().min()
}

/// The next moment at which a timer of any open run is over.
fn next_deadline(model: &Model) -> Option<Duration> {
    let timers = model.find.every_run().flat_map(|run| &run.timers);
    // A little later, so that it is over when it is looked at.
    timers.filter_map(|timer| timer.left(&model.now)).min().map(|left| left + Duration::from_millis(5))
}
