//! Turning to another runbook and back. This run's journal has it before the other runbook is opened; this run is led until that is
//! there, so that nobody is left with neither (P38).

use crate::app::act::act;
use crate::app::aside;
use crate::app::effect::{Effect, Purpose};
use crate::app::model::{Model, Turning};
use crate::base::id::{RunId, RunbookId, StepId};
use crate::base::words::{say, say_with};
use crate::domain::library::Party;
use crate::domain::run::Action;
use crate::domain::search::Item;
use crate::format::journal::run_id;

/// Turns from `step` to the runbook that it names, if the library has it for the same client or the provider.
pub fn turn(model: &mut Model, step: &StepId) -> Vec<Effect> {
    let Some(desk) = model.desk.as_ref() else { return Vec::new() };
    let Some(run) = desk.as_run() else { return Vec::new() };
    let (Some((runbook, _)), Some(from)) = (run.leads_to(step), run.return_point(step)) else { return Vec::new() };
    if desk.pending.is_some() {
        return model.refuse(say("run-still-saving"));
    }
    if let Some(open) = still_open(model, run.turned.get(step).map(|(other, _)| other)) {
        // It was begun before: on with it, instead of beginning it a second time.
        return go_back(model, &open);
    }
    let Some(item) = item_of(model, &runbook) else {
        return model.refuse(say_with("run-no-such-runbook", [("runbook", runbook.as_str().into())]));
    };
    if item.party != Party::Provider && item.party != run.case.party {
        return model.refuse(say_with("run-runbook-of-another", [("runbook", runbook.as_str().into())]));
    }
    if desk.unsafe_records() > 0 {
        return model.refuse(say("run-not-safe-to-turn"));
    }
    let suffix = model.draw_suffix();
    let other = match run_id(model.now.wall, &runbook, &suffix) {
        Ok(other) => other,
        Err(why) => return model.refuse(say_with("run-no-id", [("why", why.to_string().into())])),
    };
    let effects = act(model, Action::TurnTo { step: step.clone(), run: other.clone() });
    if !effects.is_empty() {
        model.turning = Some(Turning { from, run: other, file: item.path.into() });
    }
    effects
}

/// The run to which the step has led before, if it is among the open ones.
fn still_open(model: &Model, other: Option<&RunId>) -> Option<RunId> {
    let open = model.find.open_runs.iter().flatten().find(|open| Some(&open.run) == other)?;
    Some(open.run.clone())
}

fn item_of(model: &Model, runbook: &RunbookId) -> Option<Item> {
    let index = model.find.index.as_ref()?;
    index.browse().filter_map(|number| index.item(number).ok()).find(|item| item.id.as_ref() == Some(runbook))
}

/// After records were taken: the other runbook is opened once this run's journal has it on a disk.
pub fn follow(model: &mut Model) -> Vec<Effect> {
    let Some(turning) = &model.turning else { return Vec::new() };
    let Some(desk) = model.desk.as_ref().filter(|desk| desk.pending.is_none()) else { return Vec::new() };
    if desk.as_run().is_none_or(|run| run.id != turning.from.run) || desk.unsafe_records() > 0 {
        model.turning = None;
        return Vec::new();
    }
    let file = turning.file.clone();
    model.opening = true;
    vec![Effect::OpenRunbook { file, purpose: Purpose::Desk }]
}

/// Back to the run from which this one was begun. This one stays open if it is not closed.
pub fn back(model: &mut Model) -> Vec<Effect> {
    let Some(desk) = model.desk.as_ref() else { return Vec::new() };
    let Some(from) = desk.as_run().and_then(|run| run.came_from.clone()) else { return model.refuse(say("run-no-return")) };
    if desk.pending.is_some() {
        return model.refuse(say("run-still-saving"));
    }
    go_back(model, &from.run)
}

/// Leaves what is on the desk for another run; both stay led here if they are.
pub fn go_back(model: &mut Model, to: &RunId) -> Vec<Effect> {
    model.find.clear();
    aside::go_to(model, to)
}
