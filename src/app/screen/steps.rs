//! Following the instruction: each key means one thing, and only the operator's key completes a step (P15).

use crate::app::act::{act, ask};
use crate::app::command::Command;
use crate::app::desk::Desk;
use crate::app::dialog::About;
use crate::app::effect::Effect;
use crate::app::model::{Model, Overlay};
use crate::base::text::SafeText;
use crate::base::words::say;
use crate::domain::authority::Authority;
use crate::domain::event::{Outcome, SetAside};
use crate::domain::run::{Action, StepState};
use crate::domain::step::{Repeat, Step, StepKind};

pub fn on(model: &mut Model, command: Command) -> Vec<Effect> {
    let Some(desk) = &mut model.desk else { return Vec::new() };
    match command {
        Command::Back => return super::moving::leave(model),
        Command::Finish => {
            desk.finishing = true;
            model.page = 0;
            return Vec::new();
        }
        Command::ToPlace => {
            desk.viewing = None;
            return Vec::new();
        }
        Command::Reclassify => return ask(model, About::Reclassify),
        Command::Overrule => return ask(model, About::Overrule),
        Command::Up | Command::Down | Command::First | Command::Last => {
            look_around(model, command);
            return Vec::new();
        }
        _ => {}
    }
    let viewed = desk.viewed();
    let Some(run) = desk.as_run() else { return Vec::new() };
    let Some(entry) = viewed.and_then(|step| run.entry(&step)) else { return Vec::new() };
    let step = entry.step.into_owned();
    let id = step.id.clone();
    match command {
        Command::Done if calls(&step) => done_after_call(model, &step),
        Command::Done => close(model, &step, Outcome::Done),
        // Nothing is expected of it: yes, it is done.
        Command::Yes if matches!(step.kind, StepKind::Action { .. }) && step.expect.is_none() => close(model, &step, Outcome::Done),
        Command::Yes if is_exit(&step) => close(model, &step, Outcome::Left),
        Command::No if is_exit(&step) => close(model, &step, Outcome::WentOn),
        Command::Yes => close(model, &step, Outcome::AsExpected),
        Command::No => close(model, &step, Outcome::NotAsExpected),
        Command::CannotTell => close(model, &step, Outcome::CannotTell),
        Command::Pick(n) => {
            let answer = usize::from(n).saturating_sub(1);
            close(model, &step, Outcome::Answered { answer, text: SafeText::default() })
        }
        Command::Record if step.is_done_again() && matches!(step.kind, StepKind::Record { .. }) => {
            ask(model, About::Occurrence { step: id, outcome: None })
        }
        Command::End => act(model, Action::End { step: id }),
        Command::TypeTarget if step.dangerous.is_some() => ask(model, About::Target { step: id }),
        Command::TypeTarget => model.refuse(say("run-no-target-to-type")),
        Command::SecondPerson if step.second_person.is_some() => ask(model, About::SecondPerson { step: id }),
        Command::SecondPerson => model.refuse(say("run-no-second-person")),
        Command::Record if matches!(step.kind, StepKind::Record { .. }) => ask(model, About::Record { step: id }),
        Command::Record => model.refuse(say("run-nothing-to-record")),
        Command::Begin if matches!(step.kind, StepKind::Turn { .. }) => super::turning::turn(model, &id),
        Command::Begin => act(model, Action::Begin { step: id }),
        Command::Release if matches!(step.kind, StepKind::Hold { .. } | StepKind::Gate(Authority::ClientDecides)) => {
            ask(model, About::Release { step: id })
        }
        Command::Release => model.refuse(say("run-nothing-to-release")),
        Command::NotApplicable => ask(model, About::SetAside { step: id, how: SetAside::NotApplicable }),
        Command::Override => ask(model, About::SetAside { step: id, how: SetAside::Overridden }),
        Command::Defer => ask(model, About::SetAside { step: id, how: SetAside::Deferred }),
        Command::Reopen => act(model, Action::Reopen { step: id }),
        _ => Vec::new(),
    }
}

/// Closes a step, or one occurrence of a step that is done again and again; of several things it asks first for which one.
fn close(model: &mut Model, step: &Step, outcome: Outcome) -> Vec<Effect> {
    let id = step.id.clone();
    match &step.repeat {
        Some(Repeat::ForEach(_)) => ask(model, About::Occurrence { step: id, outcome: Some(outcome) }),
        _ if step.is_done_again() => act(model, Action::Repeat { step: id, item: None, outcome }),
        _ => act(model, Action::Complete { step: id, outcome }),
    }
}

fn is_exit(step: &Step) -> bool {
    matches!(step.kind, StepKind::Exit { .. })
}

/// The word for a key where the step that is looked at gives it another meaning than most steps do.
pub fn word(desk: &Desk, command: Command) -> Option<&'static str> {
    let run = desk.as_run()?;
    let entry = run.entry(&desk.viewed()?)?;
    match command {
        Command::Yes if is_exit(&entry.step) => Some("screen-key-leave"),
        Command::No if is_exit(&entry.step) => Some("screen-key-stay"),
        Command::Begin if matches!(entry.step.kind, StepKind::Turn { .. }) => Some("screen-key-open-runbook"),
        _ => None,
    }
}

/// Whether the step is about reaching somebody.
pub fn calls(step: &Step) -> bool {
    matches!(step.kind, StepKind::Notify { .. } | StepKind::Gate(Authority::WithClient))
}

/// A step that tells somebody something is done once they were reached; before that its key opens the contacts.
fn done_after_call(model: &mut Model, step: &Step) -> Vec<Effect> {
    let effects = close(model, step, Outcome::Done);
    if effects.is_empty() && model.dialogs.is_empty() && model.desk.as_ref().is_some_and(|desk| desk.pending.is_none() && !desk.watching) {
        let notice = model.notice.take();
        model.overlay = Some(Overlay::Contacts { cursor: 0 });
        super::place_overlay_cursor(model);
        model.notice = notice;
    }
    effects
}

fn look_around(model: &mut Model, command: Command) {
    let Some(desk) = &mut model.desk else { return };
    let viewed = desk.viewed();
    let Some(run) = desk.as_run() else { return };
    let plan = run.plan();
    let at = plan.iter().position(|entry| Some(entry.id()) == viewed.as_ref()).unwrap_or(0);
    let next = super::moving::moved(at, plan.len(), command);
    let viewing = plan.get(next).map(|entry| entry.id().clone());
    let is_place = viewing == run.place();
    desk.viewing = if is_place { None } else { viewing };
}

/// Whether a command does something to the step that is looked at: the footer offers only those.
pub fn is_offered(desk: &Desk, command: Command) -> bool {
    let Some(run) = desk.as_run() else { return false };
    if desk.watching && is_refused_to_a_watcher(command) {
        return false;
    }
    let viewed = desk.viewed();
    let entry = viewed.as_ref().and_then(|step| run.entry(step));
    let Some(entry) = entry else { return !is_about_a_step(command) };
    let step = &entry.step;
    let on_the_way = entry.is_asked_for();
    let open = on_the_way && run.state(entry.id()).is_open();
    let due = open && run.held_by(entry.id()).is_none() && run.may_be_done(entry.id());
    let released = matches!(step.kind, StepKind::Hold { .. } | StepKind::Gate(Authority::ClientDecides));
    let decides = matches!(step.kind, StepKind::Decide { .. });
    let looks = matches!(step.kind, StepKind::Verify { .. } | StepKind::Check { .. } | StepKind::Exit { .. }) || step.expect.is_some();
    let records = matches!(step.kind, StepKind::Record { .. });
    let waits = (matches!(step.kind, StepKind::Wait { .. }) || step.continuous.is_some()) && run.state(entry.id()) == StepState::Pending;
    // What must be there before comes first.
    let ready = due && !run.wants_target(step) && run.wants_second(step).is_none();
    let turns = matches!(step.kind, StepKind::Turn { .. });
    match command {
        Command::Yes | Command::No => ready && looks && !waits,
        Command::CannotTell => ready && (looks || decides) && !waits,
        Command::End => due && step.is_done_again() && !waits && (step.continuous.is_some() || !run.occurrences(entry.id()).is_empty()),
        Command::TypeTarget => due && run.wants_target(step),
        Command::SecondPerson => due && run.wants_second(step).is_some(),
        Command::Done if turns => due && run.state(entry.id()) != StepState::Pending,
        Command::Done => ready && !looks && !decides && !records && !released && !waits,
        Command::Record => ready && records,
        Command::Begin => due && (waits || turns),
        Command::Return => run.came_from.is_some(),
        Command::Release => due && released,
        Command::NotApplicable | Command::Override | Command::Defer => open && !released && run.held_by(entry.id()).is_none(),
        Command::Reopen => on_the_way && !open,
        Command::ToPlace => desk.viewing.is_some(),
        Command::Overrule | Command::Reclassify => run.classification.is_some(),
        _ => true,
    }
}

fn is_refused_to_a_watcher(command: Command) -> bool {
    let about_the_run = matches!(command, Command::Overrule | Command::Reclassify | Command::Note);
    about_the_run || (is_about_a_step(command) && command != Command::ToPlace)
}

fn is_about_a_step(command: Command) -> bool {
    use Command::{
        Begin, CannotTell, Defer, Done, End, No, NotApplicable, Override, Record, Release, Reopen, SecondPerson, ToPlace, TypeTarget, Yes,
    };
    matches!(
        command,
        Yes | No
            | CannotTell
            | Done
            | End
            | TypeTarget
            | SecondPerson
            | Record
            | Begin
            | Release
            | NotApplicable
            | Override
            | Defer
            | Reopen
            | ToPlace
    )
}
