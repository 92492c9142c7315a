//! Triage: one question at a time, the side effects as a tree, and the authority with its reasons. Every answer can be changed.

use crate::app::act::{act, ask};
use crate::app::command::{Command, Context};
use crate::app::desk::{Desk, TriageView, Work};
use crate::app::dialog::About;
use crate::app::effect::Effect;
use crate::app::model::Model;
use crate::domain::event::Affected;
use crate::domain::run::Action;
use crate::domain::triage::Answer;

pub fn on(model: &mut Model, context: Context, command: Command) -> Vec<Effect> {
    match (context, command) {
        (_, Command::Back) => return super::moving::leave(model),
        (_, Command::SetPlace) => return ask(model, About::SetPlace),
        (_, Command::SetCause) => return ask(model, About::SetCause),
        (Context::Questions, _) => return questions(model, command),
        (Context::SideEffects, _) => return side_effects(model, command),
        (_, Command::Accept) => return act(model, Action::Classify),
        (_, Command::GoBack) => {
            if let Some(desk) = &mut model.desk {
                let has_dependants = !desk.case().dependants.is_empty();
                show(desk, if has_dependants { TriageView::SideEffects } else { TriageView::Questions });
            }
        }
        _ => super::moving::turn_pages(model, command),
    }
    Vec::new()
}

fn questions(model: &mut Model, command: Command) -> Vec<Effect> {
    let Some(desk) = &mut model.desk else { return Vec::new() };
    let Work::Run(run) = &desk.work else { return Vec::new() };
    let asked = run.triage().asked;
    let answer = match command {
        Command::Yes => Answer::Yes,
        Command::No => Answer::No,
        Command::CannotTell => Answer::CannotTell,
        Command::GoOn => {
            let has_dependants = !desk.case().dependants.is_empty();
            show(desk, if has_dependants { TriageView::SideEffects } else { TriageView::Verdict });
            return Vec::new();
        }
        _ => {
            desk.cursor = super::moving::moved(desk.cursor, asked.len(), command);
            return Vec::new();
        }
    };
    match asked.get(desk.cursor).map(|(question, _)| question.id.clone()) {
        Some(question) => act(model, Action::Answer { question, answer }),
        None => Vec::new(),
    }
}

fn side_effects(model: &mut Model, command: Command) -> Vec<Effect> {
    let Some(desk) = &mut model.desk else { return Vec::new() };
    let affected = match command {
        Command::Yes => Affected::Yes,
        Command::No => Affected::No,
        Command::Perhaps => Affected::Perhaps,
        Command::CannotTell => Affected::CannotTell,
        Command::GoOn => {
            show(desk, TriageView::Verdict);
            return Vec::new();
        }
        Command::GoBack => {
            show(desk, TriageView::Questions);
            return Vec::new();
        }
        _ => {
            desk.cursor = super::moving::moved(desk.cursor, desk.case().dependants.len(), command);
            return Vec::new();
        }
    };
    match desk.case().dependants.get(desk.cursor).map(|dependant| dependant.system.clone()) {
        Some(system) => act(model, Action::JudgeSideEffect { system, affected }),
        None => Vec::new(),
    }
}

fn show(desk: &mut Desk, view: TriageView) {
    desk.triage = view;
    desk.cursor = 0;
    if let (TriageView::Questions, Work::Run(run)) = (view, &desk.work) {
        desk.cursor = run.triage().asked.len().saturating_sub(1);
    }
}

/// After an answer was saved: on to the open question, the next dependant, the next screen. An answer that was only changed
/// leaves the cursor where the next open thing is.
pub fn follow(desk: &mut Desk) {
    use crate::domain::event::Event;
    let Work::Run(run) = &desk.work else { return };
    match (&run.last.event, desk.triage) {
        (Event::Answered { .. }, TriageView::Questions) => {
            let triage = run.triage();
            match triage.next {
                Some(_) => desk.cursor = triage.asked.len().saturating_sub(1),
                None => {
                    let has_dependants = !run.case.dependants.is_empty();
                    show(desk, if has_dependants { TriageView::SideEffects } else { TriageView::Verdict });
                }
            }
        }
        (Event::SideEffectJudged { .. }, TriageView::SideEffects) => {
            let rows = &run.case.dependants;
            match rows.iter().position(|dependant| !run.side_effects.contains_key(&dependant.system)) {
                Some(next) => desk.cursor = next,
                None => show(desk, TriageView::Verdict),
            }
        }
        (Event::PlaceSet { .. } | Event::CauseSet { .. }, _) => {}
        (_, TriageView::Questions) => desk.cursor = run.triage().asked.len().saturating_sub(1),
        _ => {}
    }
}
