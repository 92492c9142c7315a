//! The runs that this console leads beside the one on screen, and going from one to another. The client's name is confirmed on a
//! screen of its own before anything can be done in the other run (P35).

use super::desk::{Desk, Left, Work};
use super::effect::{Effect, Purpose};
use super::message::What;
use super::model::Model;
use super::open_run::{Lead, OpenRun};
use super::screen::place_overlay_cursor;
use super::update::overlay_for;
use crate::base::id::RunId;
use crate::base::words::say;

/// Takes what is on the desk away from the screen. A run that is led here stays led, with all that was typed in it; of one that is
/// only watched, or closed, nothing is kept.
pub fn put_aside(model: &mut Model) -> Vec<Effect> {
    let Some(mut desk) = model.desk.take() else { return Vec::new() };
    let (dialogs, drafts) = (std::mem::take(&mut model.dialogs), std::mem::take(&mut model.drafts));
    model.overlay = None;
    model.page = 0;
    let Work::Run(run) = &desk.work else { return Vec::new() };
    model.left = Some(Left { run: run.id.clone(), party_name: run.case.party_name.clone(), title: run.case.runbook.title.clone() });
    if desk.watching || run.closed.is_some() {
        let run = run.id.clone();
        return vec![Effect::LeaveRun { run }, Effect::ListOpenRuns];
    }
    // What was parked and not taken up again, because nobody confirmed that he is there, stays.
    if desk.switched_from.take().is_none() {
        desk.parked = (dialogs, drafts);
    }
    model.aside.push(desk);
    Vec::new()
}

/// Goes to another open run: one that is kept here, else it is read back.
pub fn go_to(model: &mut Model, run: &RunId) -> Vec<Effect> {
    model.overlay = None;
    model.page = 0;
    if model.desk.as_ref().and_then(Desk::as_run).is_some_and(|open| open.id == *run) {
        return Vec::new();
    }
    if model.desk.as_ref().is_some_and(|desk| desk.pending.is_some()) {
        return model.refuse(say("run-still-saving"));
    }
    let mut effects = put_aside(model);
    match model.aside.iter().position(|desk| desk.as_run().is_some_and(|open| open.id == *run)) {
        Some(at) => {
            let desk = model.aside.remove(at);
            arrive(model, desk);
        }
        None => {
            model.opening = true;
            effects.push(Effect::LoadRun { run: run.clone() });
        }
    }
    effects
}

/// Puts a run on the screen; if the last one was another, its client is to be confirmed first.
fn arrive(model: &mut Model, mut desk: Desk) {
    model.broken = None;
    let id = desk.as_run().map(|run| run.id.clone());
    desk.switched_from = model.left.clone().filter(|left| Some(&left.run) != id.as_ref());
    let is_confirmed = desk.switched_from.is_none();
    model.desk = Some(desk);
    model.page = 0;
    if is_confirmed {
        unpark(model);
    }
    model.overlay = overlay_for(std::mem::replace(&mut model.purpose, Purpose::Desk), None);
    place_overlay_cursor(model);
}

/// The operator has confirmed in whose run he is: what he had begun to type there is before him again.
pub fn confirm(model: &mut Model) {
    if let Some(desk) = &mut model.desk {
        desk.switched_from = None;
    }
    unpark(model);
}

fn unpark(model: &mut Model) {
    if let Some(desk) = &mut model.desk {
        (model.dialogs, model.drafts) = std::mem::take(&mut desk.parked);
    }
}

/// A run was read back. One that is here already stays as it is: somebody asked for it twice.
pub fn loaded(model: &mut Model, what: What) -> Vec<Effect> {
    let What::Loaded { run, safe, watching, trouble } = what else { return Vec::new() };
    if desk_of(model, &run.id).is_some() {
        return Vec::new();
    }
    let effects = put_aside(model);
    model.find.set_run(OpenRun::of(&run, if watching { Lead::Elsewhere } else { Lead::Here }));
    let desk = Desk { resuming: true, watching, trouble, ..Desk::run(run) };
    arrive(model, Desk { safe, ..desk });
    effects
}

/// The desk of a run, on screen or not.
pub fn desk_of<'a>(model: &'a mut Model, run: &RunId) -> Option<&'a mut Desk> {
    model.desk.iter_mut().chain(&mut model.aside).find(|desk| desk.as_run().is_some_and(|open| open.id == *run))
}

/// The list says what the run now is.
pub fn note(model: &mut Model, run: &RunId) {
    let row = model.desk.iter().chain(&model.aside).filter(|desk| !desk.watching).filter_map(Desk::as_run).find(|open| open.id == *run);
    match row.map(|open| (open.closed.is_some(), OpenRun::of(open, Lead::Here))) {
        Some((true, _)) => model.find.remove_run(run),
        Some((false, row)) => model.find.set_run(row),
        None => {}
    }
}

impl Model {
    /// How many open runs there are beside the one on screen.
    pub fn other_runs(&self) -> usize {
        let here = self.desk.as_ref().and_then(Desk::as_run).map(|run| &run.id);
        self.find.every_run().filter(|run| Some(&run.run) != here).count()
    }

    /// Records of any run of this console that are not on the disk although they were tried.
    pub fn unsafe_records(&self) -> u64 {
        self.desk.iter().chain(&self.aside).map(Desk::unsafe_records).sum()
    }
}
