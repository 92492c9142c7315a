//! The one place where the model changes: a message in, effects out.

use super::act::{act, ask, close_overlay};
use super::command::{Command, Context, command};
use super::desk::{Desk, Work};
use super::dialog::{About, Given, Turn, choices};
use super::editor::Editor;
use super::effect::{Effect, Purpose};
use super::key::{Input, Key};
use super::message::{Msg, What, Written};
use super::model::{Model, Overlay, context_of};
use super::{alert, aside, screen};
use crate::base::words::{say, say_with};
use crate::domain::card::Card;
use crate::domain::event::Event;
use crate::domain::run::{Refusal, Run};

/// Takes one message. Never fails and never panics: what cannot be done is said in a notice.
pub fn update(model: &mut Model, msg: Msg) -> Vec<Effect> {
    model.now = msg.now;
    if matches!(msg.what, What::Opened { .. } | What::Broken { .. } | What::Loaded { .. } | What::NotLoaded { .. }) {
        model.opening = false;
    }
    let mut effects = take(model, msg.what);
    effects.extend(alert::after(model));
    effects
}

fn take(model: &mut Model, what: What) -> Vec<Effect> {
    match what {
        What::Input(input) => on_input(model, input),
        What::Tick => Vec::new(),
        What::Indexed { index, changed } => {
            model.find.set_index(index, changed);
            Vec::new()
        }
        What::OpenRuns { runs } => {
            model.find.set_open_runs(runs);
            Vec::new()
        }
        What::Opened { case, purpose, findings } => {
            model.broken = None;
            let comes_from = model.turning.take().map(|turning| (turning.from, turning.run));
            let effects = aside::put_aside(model);
            model.desk = Some(Desk { comes_from, ..Desk::preview(case, findings) });
            model.overlay = overlay_for(purpose, None);
            screen::place_overlay_cursor(model);
            effects
        }
        What::Broken { file, why } => {
            model.turning = None;
            model.broken = Some((file, why));
            model.page = 0;
            Vec::new()
        }
        what @ What::Loaded { .. } => aside::loaded(model, what),
        What::NotLoaded { run, why } => {
            model.purpose = Purpose::Desk;
            model.refuse(say_with("run-not-loaded", [("run", run.as_str().into()), ("why", (&why).into())]))
        }
        What::Written { run, written } => on_written(model, &run, written),
        What::NotBegun { why } => {
            model.desk = None;
            model.refuse(say_with("run-no-id", [("why", (&why).into())]))
        }
        What::JournalGone => {
            for desk in model.desk.iter_mut().chain(&mut model.aside) {
                desk.pending = None;
                desk.trouble = vec![say("run-journal-gone")];
            }
            model.refuse(say("run-journal-gone"))
        }
        What::Covered(covered) => {
            screen::coverage::take(model, covered);
            Vec::new()
        }
        What::Library { zone, person } => {
            model.zone = zone;
            let at_work = model.desk.iter().chain(&model.aside).any(|desk| desk.as_run().is_some());
            if let Some(person) = person.filter(|_| !at_work) {
                model.person = Some(person);
            }
            Vec::new()
        }
    }
}

fn on_input(model: &mut Model, input: Input) -> Vec<Effect> {
    match input {
        Input::Key(key) => on_key(model, key),
        Input::Paste(text) => {
            match model.context() {
                Context::Find => {
                    model.find.editor.insert(&text);
                    model.find.search();
                }
                Context::Typing => {
                    if let Some(dialog) = model.dialogs.last_mut() {
                        dialog.editor.insert(&text);
                    }
                }
                // Pasted text is never taken for commands.
                _ => model.tell(say("screen-paste-ignored")),
            }
            Vec::new()
        }
        Input::Resize { columns, rows } => {
            model.size = (columns.max(1), rows.max(1));
            Vec::new()
        }
        Input::Terminate => {
            model.interrupted = true;
            quit(model)
        }
        Input::Redraw => Vec::new(),
    }
}

fn on_key(model: &mut Model, key: Key) -> Vec<Effect> {
    model.notice = None;
    let context = model.context();
    if let Some(command) = command(context, key) {
        return on_command(model, context, command, key);
    }
    match context {
        Context::Find if model.find.editor.press(key) => model.find.search(),
        Context::Find => {}
        Context::Typing => {
            if let Some(dialog) = model.dialogs.last_mut() {
                dialog.editor.press(key);
            }
        }
        // No key vanishes while the disk is waited for.
        _ if model.desk.as_ref().is_some_and(|desk| desk.pending.is_some()) => model.tell(say("run-still-saving")),
        _ if key == Key::Enter => model.tell(say("screen-enter-answers-nothing")),
        _ => {}
    }
    Vec::new()
}

fn on_command(model: &mut Model, context: Context, command: Command, key: Key) -> Vec<Effect> {
    match command {
        Command::Quit => return quit(model),
        Command::Help if context != Context::Help => {
            model.overlay = Some(Overlay::Help { of: context });
            model.page = 0;
            return Vec::new();
        }
        Command::Findings => {
            model.overlay = if context == Context::Findings { None } else { Some(Overlay::Findings) };
            model.page = 0;
            return Vec::new();
        }
        command if screen::cards::purpose_of(command).is_some() => return show(model, context, command),
        Command::Runs => return screen::runs::toggle(model),
        Command::SeenAlert => {
            alert::acknowledge(model);
            return Vec::new();
        }
        Command::Note => return ask(model, About::Note),
        Command::Coverage => return screen::coverage::open(model),
        // The list follows its cursor again.
        Command::Up | Command::Down | Command::First | Command::Last if !context.is_read() => model.page = 0,
        Command::PageUp => model.page = model.page.saturating_sub(1),
        Command::PageDown => model.page = model.page.saturating_add(1),
        _ => {}
    }
    let in_a_run =
        model.desk.as_ref().is_some_and(|desk| desk.as_run().is_some_and(|run| run.closed.is_none()) && desk.context() != Context::Resume);
    if command == Command::Back
        && key == Key::Esc
        && in_a_run
        && !context.is_overlay()
        && !context.is_typing()
        && context != Context::Picking
    {
        // Somebody who presses Esc once too often must not find himself in the search.
        model.tell(say("screen-esc-stays"));
        return Vec::new();
    }
    if command == Command::Return {
        return screen::turning::back(model);
    }
    if matches!(command, Command::PageUp | Command::PageDown) && !matches!(context, Context::Find) {
        return Vec::new();
    }
    match context {
        Context::Find => screen::find::on(model, command),
        Context::Typing | Context::Picking => on_dialog(model, command),
        Context::Contacts => screen::contacts::on(model, command),
        Context::Forbidden => screen::forbidden::on(model, command),
        Context::Outline => screen::outline::on(model, command),
        Context::Coverage => screen::coverage::on(model, command),
        Context::Runs => screen::runs::on(model, command),
        Context::System | Context::Responsibilities | Context::Restore | Context::Interface | Context::Emergency => {
            screen::cards::on(model, command)
        }
        Context::Findings | Context::Help => {
            screen::moving::turn_pages(model, command);
            close_overlay(model, command)
        }
        Context::Broken => {
            screen::moving::turn_pages(model, command);
            if command == Command::Back {
                model.broken = None;
            }
            Vec::new()
        }
        Context::About | Context::Resume | Context::Prohibitions => screen::opening::on(model, context, command),
        Context::Questions | Context::SideEffects | Context::Verdict => screen::triage::on(model, context, command),
        Context::Steps => screen::steps::on(model, command),
        Context::Finish | Context::Closed => screen::finish::on(model, context, command),
    }
}

/// The view that something was opened for; `at` is the system that was looked at.
pub(super) fn overlay_for(purpose: Purpose, at: Option<usize>) -> Option<Overlay> {
    match purpose {
        Purpose::Desk => None,
        Purpose::Card(Card::Contacts) => Some(Overlay::Contacts { cursor: 0 }),
        Purpose::Card(Card::Forbidden) => Some(Overlay::Forbidden { cursor: 0 }),
        Purpose::Card(card) => Some(Overlay::Card { card, at }),
        Purpose::Outline => Some(Overlay::Outline { cursor: 0 }),
    }
}

/// One key away from everywhere: the view is laid over what is on screen, the same key takes it away.
fn show(model: &mut Model, context: Context, command: Command) -> Vec<Effect> {
    let Some(purpose) = screen::cards::purpose_of(command) else { return Vec::new() };
    let own = match purpose {
        Purpose::Card(card) => context_of(card),
        Purpose::Desk | Purpose::Outline => Context::Outline,
    };
    model.page = 0;
    if context == own {
        model.overlay = None;
        return Vec::new();
    }
    if model.desk.is_none() {
        model.overlay = None;
        return screen::find::open(model, purpose);
    }
    let at = match model.overlay {
        Some(Overlay::Card { at, .. }) => at,
        _ => None,
    };
    model.overlay = overlay_for(purpose, at);
    screen::place_overlay_cursor(model);
    Vec::new()
}

fn on_dialog(model: &mut Model, command: Command) -> Vec<Effect> {
    let Some(mut dialog) = model.dialogs.pop() else { return Vec::new() };
    let Turn::Ask(asked) = dialog.turn(model.desk.as_ref()) else { return Vec::new() };
    let rows = choices(&asked);
    let mut given = None;
    match command {
        Command::Back => {
            match dialog.go_back() {
                true => model.dialogs.push(dialog),
                false => {
                    model.drafts.retain(|draft| draft.about != dialog.about);
                    model.drafts.push(dialog);
                }
            }
            return Vec::new();
        }
        Command::Submit => match &asked {
            super::dialog::Ask::Text { optional, .. } if *optional || !dialog.editor.text().trim().is_empty() => {
                given = Some(Given::Text(dialog.editor.safe()));
            }
            _ => model.tell(say("screen-text-needed")),
        },
        Command::Open => given = dialog.cursor.and_then(|row| rows.get(row).cloned()),
        Command::Pick(n) => given = rows.get(usize::from(n).saturating_sub(1)).cloned(),
        Command::Up => dialog.cursor = Some(dialog.cursor.unwrap_or(rows.len()).saturating_sub(1)),
        Command::Down => dialog.cursor = Some(dialog.cursor.map_or(0, |at| (at + 1).min(rows.len().saturating_sub(1)))),
        Command::First => dialog.cursor = Some(0),
        Command::Last => dialog.cursor = Some(rows.len().saturating_sub(1)),
        _ => {}
    }
    let answered = given.is_some();
    if command == Command::Open && !answered {
        model.tell(say("screen-nothing-chosen"));
    }
    if let Some(contact) = given.as_ref().and_then(|given| dialog.not_reached(model.desk.as_ref(), given)) {
        let why =
            model.desk.as_ref().and_then(|desk| desk.as_run()).map(|run| super::refusal::words(run, &Refusal::NotReached { contact }));
        model.dialogs.push(dialog);
        return why.map(|why| model.refuse(why)).unwrap_or_default();
    }
    if let Some(given) = given {
        dialog.give(given);
    }
    match dialog.turn(model.desk.as_ref()) {
        Turn::Ask(_) => {
            model.dialogs.push(dialog);
            Vec::new()
        }
        Turn::Person(name) => {
            model.person = Some(name);
            screen::opening::open_run(model)
        }
        Turn::Act(action) => {
            let effects = act(model, *action);
            // A refused action keeps what was answered, so that only the wrong part has to be given again.
            if model.notice.as_ref().is_some_and(|notice| notice.gravity == super::model::Gravity::Refused) {
                dialog.go_back();
                model.drafts.retain(|draft| draft.about != dialog.about);
                // A wrong name is not mended by typing on: the question stays, empty, so that no letter of the next try is a command.
                match dialog.about {
                    About::Target { .. } | About::SecondPerson { .. } => {
                        dialog.editor = Editor::default();
                        model.dialogs.push(dialog);
                    }
                    _ => model.drafts.push(dialog),
                }
            }
            effects
        }
    }
}

fn on_written(model: &mut Model, run: &crate::base::id::RunId, written: Written) -> Vec<Effect> {
    let on_screen = model.desk.as_ref().and_then(Desk::as_run).is_some_and(|open| open.id == *run);
    let Some(desk) = aside::desk_of(model, run) else { return Vec::new() };
    let mut fallen: Vec<String> = Vec::new();
    let Work::Run(open) = &mut desk.work else { return Vec::new() };
    if let Some(pending) = desk.pending.take_if(|pending| pending.records.last().is_none_or(|last| last.seq <= written.taken)) {
        let before = (open.place(), open.stage());
        let was_open = desk.viewing.as_ref().is_some_and(|step| open.state(step).is_open());
        pending.records.iter().for_each(|record| open.fold(record));
        fallen = pending.records.iter().filter_map(|record| fallen_due(open, &record.event)).collect();
        desk.resuming = desk.resuming && !pending.records.iter().any(|record| record.event == Event::RunResumed);
        // A step of a group in any order was closed: on to what is due, not to stay at what is done.
        let closed_it = was_open && desk.viewing.as_ref().is_some_and(|step| !open.state(step).is_open());
        if closed_it || (open.place(), open.stage()) != before {
            desk.viewing = None;
        }
    }
    desk.safe = written.safe;
    desk.trouble = written.trouble.into_iter().collect();
    aside::note(model, run);
    if on_screen {
        screen::after_written(model);
        if !fallen.is_empty() {
            model.tell(say_with("run-deferred-fell-due", [("steps", fallen.join(", ").into())]));
        }
    }
    screen::turning::follow(model)
}

/// The number of a step that was deferred until now.
fn fallen_due(run: &Run, event: &Event) -> Option<String> {
    let Event::DeferredDue { step } = event else { return None };
    Some(run.entry(step).map_or_else(|| step.to_string(), |entry| entry.number))
}

fn quit(model: &mut Model) -> Vec<Effect> {
    model.quitting = true;
    vec![Effect::Quit]
}
