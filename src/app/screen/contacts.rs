//! Reaching somebody: attempts are recorded, and after one without success the next contact is offered (R13, X3, P42).

use crate::app::act::{act, ask, close_overlay};
use crate::app::command::Command;
use crate::app::desk::Desk;
use crate::app::dialog::About;
use crate::app::effect::Effect;
use crate::app::model::{Model, Overlay};
use crate::base::id::{ContactId, StepId, SystemId};
use crate::base::words::say;
use crate::domain::authority::Authority;
use crate::domain::availability::Availability;
use crate::domain::card;
use crate::domain::case::Case;
use crate::domain::contact::Contact;
use crate::domain::event::{Affected, Reach};
use crate::domain::library::Party;
use crate::domain::run::Action;
use crate::domain::step::StepKind;

pub fn on(model: &mut Model, command: Command) -> Vec<Effect> {
    let Some(Overlay::Contacts { cursor }) = model.overlay else { return Vec::new() };
    let result = match command {
        Command::Reached => Reach::Reached,
        Command::NoAnswer => Reach::NoAnswer,
        Command::LeftMessage => Reach::LeftMessage,
        Command::Back => return close_overlay(model, command),
        _ => {
            let rows = model.desk.as_ref().map_or(0, |desk| order(desk).len());
            model.overlay = Some(Overlay::Contacts { cursor: super::moving::moved(cursor, rows, command) });
            return Vec::new();
        }
    };
    let Some(desk) = &model.desk else { return Vec::new() };
    let Some(contact) = order(desk).get(cursor).map(|(_, contact)| contact.id.clone()) else { return Vec::new() };
    if desk.as_run().is_none() {
        return model.refuse(say("run-no-run-yet"));
    }
    let step = step_at_hand(desk);
    if result == Reach::NoAnswer {
        let number = desk.case().contact(&contact).and_then(|(_, c)| c.phones.first().cloned());
        return act(model, Action::Contact { contact, number, result, step, said: None });
    }
    ask(model, About::Said { contact, result, step })
}

/// The step that a call belongs to: the place, if it is about reaching somebody.
fn step_at_hand(desk: &Desk) -> Option<StepId> {
    let run = desk.as_run()?;
    let place = desk.viewed().filter(|step| run.may_be_done(step)).or_else(|| run.place())?;
    let entry = run.entry(&place)?;
    let calls = matches!(entry.step.kind, StepKind::Notify { .. } | StepKind::Hold { .. } | StepKind::Gate(_));
    calls.then_some(place)
}

/// Whether a contact can be reached now, by the hours in its own time zone.
pub fn availability(case: &Case, contact: &Contact, now: jiff::Timestamp) -> Availability {
    case.availability(contact, now)
}

/// The contacts in the order in which to call them: whom the step at hand asks for and their deputies, then the order of the case.
pub fn order(desk: &Desk) -> Vec<(&Party, &Contact)> {
    let wanted = wanted_first(desk);
    let mut order = card::contacts::order(desk.case(), &perhaps_affected(desk));
    order.sort_by_key(|(_, contact)| wanted.iter().position(|id| *id == contact.id).unwrap_or(usize::MAX));
    order
}

/// The systems of which somebody said that they are, or may be, affected: whoever they belong to must be told.
fn perhaps_affected(desk: &Desk) -> Vec<SystemId> {
    let judged = desk.as_run().map(|run| &run.side_effects).into_iter().flatten();
    judged.filter(|(_, affected)| **affected != Affected::No).map(|(system, _)| system.clone()).collect()
}

/// The row to call next: the first in the order. Who was tried without success comes after everybody else; before that, whom the
/// step at hand asks for, and their deputies, before people who cannot answer for them, even where the hours say that nobody is
/// there: of those, who is back first.
pub fn next_to_call(model: &Model, desk: &Desk) -> usize {
    let case = desk.case();
    // Who did not answer for an earlier step may answer for this one.
    let step = step_at_hand(desk);
    let attempts = || desk.as_run().into_iter().flat_map(|run| &run.attempts).filter(|a| step.is_none() || a.step == step);
    let tried = |id: &ContactId| attempts().any(|a| &a.contact == id && a.result != Reach::Reached);
    let away = |contact: &Contact| match availability(case, contact, model.now.wall) {
        Availability::From(back) => Some(back),
        Availability::Now { .. } | Availability::Never | Availability::NotKnown => None,
    };
    let wanted = wanted_first(desk);
    // Whoever did not answer has named who stands in.
    let last = attempts().next_back().filter(|attempt| attempt.result != Reach::Reached);
    let deputy = last.and_then(|attempt| case.contact(&attempt.contact)).and_then(|(_, contact)| contact.deputy.clone());
    let rows = order(desk).into_iter().enumerate();
    let next = rows.min_by_key(|(row, (_, contact))| {
        let stands_in = deputy.as_ref() == Some(&contact.id);
        (tried(&contact.id), !(wanted.contains(&contact.id) || stands_in), away(contact), !stands_in, *row)
    });
    next.map_or(0, |(row, _)| row)
}

/// Whom the step at hand asks for, then their deputies in their order.
fn wanted_first(desk: &Desk) -> Vec<ContactId> {
    let Some(run) = desk.as_run() else { return Vec::new() };
    let entry = step_at_hand(desk).and_then(|step| run.entry(&step));
    let mut ids = match entry.map(|entry| entry.step.into_owned().kind) {
        Some(StepKind::Notify { contact, .. }) => vec![contact],
        Some(StepKind::Hold { release, .. }) => run.who_may(&release),
        Some(StepKind::Gate(Authority::WithClient | Authority::ClientDecides)) => run.who_may(&[]),
        _ => Vec::new(),
    };
    let mut at = 0;
    while let Some(id) = ids.get(at).cloned() {
        at += 1;
        if let Some(deputy) = run.case.contact(&id).and_then(|(_, contact)| contact.deputy.clone())
            && !ids.contains(&deputy)
        {
            ids.push(deputy);
        }
    }
    ids
}

/// After an attempt was saved: the cursor goes to who is next, and says so.
pub fn offer_next(model: &mut Model) {
    let Some(desk) = &model.desk else { return };
    let unsuccessful = desk.as_run().and_then(|run| run.attempts.last()).is_some_and(|attempt| attempt.result != Reach::Reached);
    if !unsuccessful {
        return;
    }
    let cursor = next_to_call(model, desk);
    let next = order(desk).get(cursor).map(|(_, contact)| contact.name.clone());
    model.overlay = Some(Overlay::Contacts { cursor });
    if let Some(next) = next {
        model.tell(crate::base::words::say_with("run-call-next", [("name", (&next).into())]));
    }
}
