//! Timers that are over, above every screen until somebody says that he has seen them (P26): by word, mark and name of the client.

use super::line::Line;
use crate::app::alert::{Alert, unseen};
use crate::app::model::Model;
use crate::base::text::{SafeText, cells};
use crate::base::words::{say, say_with};
use crate::domain::run::TimerKind;
use crate::style::role::Role;

/// The gravest in one line, and how many more there are; nothing where nothing is to be told.
pub fn lines(model: &Model, width: usize) -> Vec<Line> {
    let alerts = unseen(model);
    let Some(first) = alerts.first() else { return Vec::new() };
    let hint = match alerts.len() {
        1 => say("alert-hint"),
        several => say_with("alert-hint-more", [("count", (several - 1).into())]),
    };
    let room = width.saturating_sub(cells(hint.as_str()) + 1);
    let line = Line::of(Role::Warning, &words(model, first));
    // Where there is no room for both, what is over counts more than the key.
    match room >= 20 {
        true => vec![line.cut(room, "~").at(room + 1).with(Role::Key, &hint)],
        false => vec![line.cut(width, "~")],
    }
}

fn words(model: &Model, alert: &Alert<'_>) -> SafeText {
    let timer = alert.timer;
    let values = [
        ("at", model.clock_zone().clock(timer.deadline()).into()),
        ("party", (&alert.run.party_name).into()),
        ("number", timer.number.as_str().into()),
        ("what", (&timer.what).into()),
    ];
    match timer.kind {
        TimerKind::Limit => say_with("alert-limit", values),
        TimerKind::Wait => say_with("alert-wait", values),
        TimerKind::Again => say_with("alert-again", values),
    }
}
