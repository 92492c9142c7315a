//! Timers that are over, of any open run: told on every screen until they are acknowledged, one by one (P26). They take nothing
//! away from what the operator does: no key, no text, no cursor.

use std::collections::HashSet;

use jiff::Timestamp;

use super::effect::Effect;
use super::model::Model;
use super::open_run::{Lead, OpenRun};
use crate::base::id::{RunId, StepId};
use crate::base::words::{say, say_with};
use crate::domain::run::Timer;

/// One expiry: the same step begun or due once more is another one.
type Expiry = (RunId, StepId, Timestamp);

/// What was told already, and what the operator has seen.
#[derive(Debug, Default)]
pub struct Alerts {
    told: HashSet<Expiry>,
    seen: HashSet<Expiry>,
}

/// A timer that is over and was not acknowledged.
#[derive(Debug, Clone, Copy)]
pub struct Alert<'a> {
    pub run: &'a OpenRun,
    pub timer: &'a Timer,
}

fn expiry(run: &OpenRun, timer: &Timer) -> Expiry {
    (run.run.clone(), timer.step.clone(), timer.deadline())
}

/// Every timer that is over, in the order of the runs. What was due at once when it was begun is no alert.
fn over(model: &Model) -> impl Iterator<Item = (&OpenRun, &Timer)> {
    let timers = model.find.every_run().flat_map(|run| run.timers.iter().map(move |timer| (run, timer)));
    timers.filter(|(_, timer)| !timer.length.is_zero() && timer.left(&model.now).is_none())
}

/// What has to be told on the screen.
pub fn unseen(model: &Model) -> Vec<Alert<'_>> {
    let unseen = over(model).filter(|(run, timer)| !model.alerts.seen.contains(&expiry(run, timer)));
    unseen.map(|(run, timer)| Alert { run, timer }).collect()
}

/// The operator has seen the first of them.
pub fn acknowledge(model: &mut Model) {
    let alerts = unseen(model);
    let left = alerts.len().saturating_sub(1);
    match alerts.first().map(|first| expiry(first.run, first.timer)) {
        None => model.tell(say("alert-none")),
        Some(first) => {
            model.alerts.seen.insert(first);
            model.tell(say_with("alert-seen", [("count", left.into())]));
        }
    }
}

/// After every message: rings once for each new expiry, and looks again at runs that others lead: they may have gone on.
pub fn after(model: &mut Model) -> Vec<Effect> {
    let new: Vec<(Expiry, Lead)> =
        over(model).map(|(run, timer)| (expiry(run, timer), run.lead)).filter(|(key, _)| !model.alerts.told.contains(key)).collect();
    let mut effects = Vec::new();
    if model.bell && !new.is_empty() {
        effects.push(Effect::Ring);
    }
    if new.iter().any(|(_, lead)| *lead != Lead::Here) {
        effects.push(Effect::ListOpenRuns);
    }
    model.alerts.told.extend(new.into_iter().map(|(key, _)| key));
    effects
}
