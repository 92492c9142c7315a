//! Before step 1: what it is about, the forbidden actions, and taking an interrupted run up again (P6, P10, P19).

use crate::app::act::{act, ask};
use crate::app::aside;
use crate::app::command::{Command, Context};
use crate::app::desk::Work;
use crate::app::dialog::About;
use crate::app::effect::Effect;
use crate::app::model::Model;
use crate::base::words::{say, say_with};
use crate::domain::event::{Event, Record};
use crate::domain::run::{Action, Run};
use crate::format::journal::{opening, run_id};

pub fn on(model: &mut Model, context: Context, command: Command) -> Vec<Effect> {
    super::moving::turn_pages(model, command);
    match (context, command) {
        (_, Command::Back) => super::moving::leave(model),
        (Context::About | Context::Prohibitions, Command::Acknowledge) if model.pages_left > 0 => {
            // Nobody acknowledges what was not on the screen.
            model.page += 1;
            if model.pages_left > 1 {
                model.tell(say("screen-more-to-read"));
            }
            Vec::new()
        }
        (Context::About, Command::Acknowledge) => open_run(model),
        (Context::Prohibitions, Command::Acknowledge) => act(model, Action::AcknowledgeForbidden),
        (Context::Resume, Command::GoOn) => {
            aside::confirm(model);
            match model.desk.as_mut() {
                // A watching console only looks; it leaves no trace.
                Some(desk) if desk.watching => {
                    desk.resuming = false;
                    Vec::new()
                }
                Some(desk) if desk.resuming => act(model, Action::Resume),
                _ => Vec::new(),
            }
        }
        _ => Vec::new(),
    }
}

/// Acknowledging the scope card opens the run: its journal begins here.
pub fn open_run(model: &mut Model) -> Vec<Effect> {
    let Some(person) = model.person.clone() else { return ask(model, About::Person) };
    let suffix = model.draw_suffix();
    let (now, mode) = (model.now, model.mode);
    let Some(desk) = &mut model.desk else { return Vec::new() };
    let case = match &desk.work {
        Work::Preview(case) => case.clone(),
        // Opened before and only the card not acknowledged: the power went at that moment.
        Work::Run(_) => return act(model, Action::AcknowledgeScope),
    };
    let came_from = desk.comes_from.clone();
    let opened = match &came_from {
        Some((_, id)) => Ok(id.clone()),
        None => run_id(now.wall, &case.runbook.id, &suffix).map_err(|why| why.to_string()),
    };
    let opened = match opened.and_then(|id| opening(id, mode, &case).map_err(|why| why.to_string())) {
        Ok(opened) => opened,
        Err(why) => return model.refuse(say_with("run-no-id", [("why", why.into())])),
    };
    let record = |seq, event| Record { seq, at: now, person: person.clone(), event };
    let opened = record(1, opened);
    let came_from = came_from.map(|(from, _)| Event::CameFrom { from });
    let rest: Vec<Record> =
        (2..).zip(came_from.into_iter().chain([Event::ScopeAcknowledged])).map(|(seq, event)| record(seq, event)).collect();
    match Run::from_records((*case).clone(), std::slice::from_ref(&opened)) {
        Err(why) => model.refuse(crate::base::text::SafeText::new(&why.to_string())),
        Ok(run) => {
            desk.work = Work::Run(Box::new(run));
            desk.safe = 0;
            desk.pending = Some(crate::app::message::Pending { records: rest.clone() });
            vec![Effect::CreateRun { case, records: std::iter::once(opened).chain(rest).collect() }]
        }
    }
}
