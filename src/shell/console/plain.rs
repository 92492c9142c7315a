//! Plain mode: the same model and the same keys, line by line, for screen readers, dumb terminals and scripts. A line is a text where
//! text is typed; elsewhere it is a key (`y`, `enter`, `esc`, `f2`, `pgdn`). A leading `/` makes a key of a line anywhere.

use std::io::{BufRead, Read, Write};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender};
use std::time::Duration;

use super::effects::Effects;
use super::library::Shown;
use super::{Console, PATIENCE_AT_THE_END, model, ring, unsaved};
use crate::app::command::Context as Where;
use crate::app::key::{Input, Key};
use crate::app::message::What;
use crate::app::model::{Coverage, Model};
use crate::base::words::say;
use crate::edge::store::library::Source;
use crate::shell::context::Context;
use crate::shell::exit::{Exit, Failure, Outcome};
use crate::style::glyphs::ASCII;
use crate::style::tier::Tier;
use crate::view::{self, Skin};

/// Long enough for a page to be worth reading in one go.
const ROWS: u16 = 60;
/// More bytes than this in one line are no answer of a person.
const LONGEST_LINE: u64 = 4_096;
/// Until then an answer of the disk or the library is waited for before the page is shown.
const PATIENCE: Duration = Duration::from_millis(1_500);
/// A line that comes before the last one is saved would be lost.
const PATIENCE_FOR_THE_DISK: Duration = Duration::from_secs(60);
const QUIET: Duration = Duration::from_millis(40);

pub fn run(context: &Context, source: Source, opening: Option<Arc<str>>, out: Sender<What>, inbox: &Receiver<What>) -> Outcome {
    let columns = context.options.size.as_ref().map_or(80, |size| size.columns);
    let model = model(context, &source, (columns, ROWS));
    let shown = Shown::at_once(context, &source);
    let effects = Effects::start(context, source, shown, out)?;
    let mut console = Console { model, effects, clock: context.clock, rings: false };
    let skin = Skin { tier: Tier::Bare, glyphs: ASCII, frugal: true };
    console.effects.look_around();
    if let Some(file) = opening {
        console.model.opening = true;
        console.effects.open(file);
    }
    let result = talk(&mut console, inbox, &skin);
    let left = console.effects.finish(PATIENCE_AT_THE_END);
    match result {
        // Whoever reads the output has gone; that is no failure of ours.
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => {}
        Err(error) => return Err(Failure::new(Exit::Failed, say("cli-terminal-failed")).because(&error)),
        Ok(()) => {}
    }
    unsaved(left, false)
}

fn talk(console: &mut Console, inbox: &Receiver<What>, skin: &Skin) -> std::io::Result<()> {
    let mut input = std::io::stdin().lock();
    let mut output = std::io::stdout();
    loop {
        settle(console, inbox);
        if console.model.quitting {
            return Ok(());
        }
        ring(&mut console.rings, &mut output)?;
        show(console, skin, &mut output)?;
        // A terminal that is not UTF-8 sends bytes that are none; they become visible, and nothing ends.
        let mut bytes = Vec::new();
        if input.by_ref().take(LONGEST_LINE).read_until(b'\n', &mut bytes)? == 0 {
            return Ok(());
        }
        let line = String::from_utf8_lossy(&bytes).trim_end_matches(['\r', '\n']).to_owned();
        for key in keys(console.model.context(), &line) {
            console.update(What::Input(Input::Key(key)));
        }
        if !line.is_empty() {
            turn_over(console);
        }
    }
}

/// Everything that is under way: the library, the journal.
fn settle(console: &mut Console, inbox: &Receiver<What>) {
    let saving = |model: &Model| model.desk.as_ref().is_some_and(|desk| desk.pending.is_some());
    let busy = |model: &Model| model.find.index.is_none() || model.find.open_runs.is_none();
    // The next line is never taken before the last one is on the disk, or the disk has said why not; nor before what it opened is there.
    while let Ok(what) = inbox.recv_timeout(match &console.model {
        model if saving(model) || model.opening || model.coverage == Coverage::Computing => PATIENCE_FOR_THE_DISK,
        model if busy(model) => PATIENCE,
        _ => QUIET,
    }) {
        console.update(what);
    }
}

/// What is being read is shown whole, so a page is never turned here.
fn turn_over(console: &mut Console) {
    console.model.page = 0;
}

fn show(console: &Console, skin: &Skin, output: &mut impl Write) -> std::io::Result<()> {
    let page = view::page(&console.model, skin);
    writeln!(output, "{}", "-".repeat(usize::from(console.model.size.0).min(72)))?;
    for line in page.head.iter().chain(&page.pinned).chain(&page.body.lines) {
        writeln!(output, "{}", line.plain().trim_end())?;
    }
    if let Some(of) = &page.body.of {
        writeln!(output, "({})", of.plain())?;
    }
    for notice in &page.notice {
        writeln!(output, "* {}", notice.plain())?;
    }
    for line in &page.keys {
        writeln!(output, "{}", line.plain())?;
    }
    if console.model.context() == Where::Find {
        writeln!(output, "{}", say("screen-plain-find"))?;
    }
    write!(output, "> ")?;
    output.flush()
}

/// The keys that a line stands for.
fn keys(context: Where, line: &str) -> Vec<Key> {
    if let Some(name) = line.strip_prefix('/') {
        return key_named(name).into_iter().collect();
    }
    match context {
        // A number chooses the row; anything else is searched for.
        Where::Find => match line.trim().parse::<usize>() {
            Ok(row) if (1..=999).contains(&row) => {
                let mut keys = vec![Key::Up; 1_000];
                keys.extend(std::iter::repeat_n(Key::Down, row.saturating_sub(1)));
                keys.push(Key::Enter);
                keys
            }
            _ if line.trim().is_empty() => Vec::new(),
            _ => std::iter::once(Key::Esc).chain(line.chars().map(Key::Char)).collect(),
        },
        Where::Typing => std::iter::once(Key::Ctrl('u')).chain(line.chars().map(Key::Char)).chain([Key::Enter]).collect(),
        _ => key_named(line.trim()).into_iter().collect(),
    }
}

fn key_named(name: &str) -> Option<Key> {
    let mut letters = name.chars();
    if let (Some(letter), None) = (letters.next(), letters.next()) {
        return Some(Key::Char(letter));
    }
    Some(match name.to_ascii_lowercase().as_str() {
        "enter" => Key::Enter,
        "esc" | "back" => Key::Esc,
        "tab" => Key::Tab,
        "up" => Key::Up,
        "down" => Key::Down,
        "pgup" => Key::PageUp,
        "pgdn" => Key::PageDown,
        "home" => Key::Home,
        "end" => Key::End,
        "f1" | "help" => Key::F(1),
        "f2" | "contacts" => Key::F(2),
        "f3" | "forbidden" => Key::F(3),
        "f4" | "system" | "cards" => Key::F(4),
        "responsibilities" | "who" => Key::Ctrl('r'),
        "restore" => Key::Ctrl('t'),
        "interface" => Key::Ctrl('f'),
        "emergency" => Key::Ctrl('g'),
        "findings" => Key::Char('m'),
        "outline" => Key::Ctrl('o'),
        "coverage" => Key::Ctrl('v'),
        "note" => Key::Ctrl('e'),
        "runs" => Key::Ctrl('l'),
        "seen" => Key::Ctrl('y'),
        "quit" => Key::Ctrl('c'),
        _ => return None,
    })
}
