//! The end: what the run amounts to, whether the fault itself is gone, and closing (P18).

use crate::app::act::act;
use crate::app::command::{Command, Context};
use crate::app::effect::Effect;
use crate::app::model::Model;
use crate::domain::run::Action;
use crate::domain::triage::Answer;

pub fn on(model: &mut Model, context: Context, command: Command) -> Vec<Effect> {
    match (context, command) {
        (_, Command::Back) if context == Context::Closed => super::moving::leave(model),
        (_, Command::Back | Command::GoBack) => {
            if let Some(desk) = &mut model.desk {
                desk.finishing = false;
            }
            Vec::new()
        }
        (Context::Finish, Command::Yes) => act(model, Action::FaultGone(Answer::Yes)),
        (Context::Finish, Command::No) => act(model, Action::FaultGone(Answer::No)),
        (Context::Finish, Command::CannotTell) => act(model, Action::FaultGone(Answer::CannotTell)),
        (Context::Finish, Command::Close) => act(model, Action::Close),
        _ => {
            super::moving::turn_pages(model, command);
            Vec::new()
        }
    }
}
