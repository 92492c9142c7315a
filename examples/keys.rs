//! A test of the keyboard and the screen: shows what qrh makes of this terminal and of every key that is pressed.
//!
//! ```text
//! cargo run --example keys [-- [--profile P] [--size CxR] [--color WHEN] [--ascii]]
//! ```
//!
//! Ctrl-C ends it. `!` crashes it on purpose: the terminal must be as it was before.

#![expect(clippy::disallowed_methods, reason = "an example reads its own arguments")]

use std::collections::VecDeque;
use std::error::Error;
use std::process::ExitCode;
use std::sync::mpsc;

use qrh::app::key::{Input, Key};
use qrh::base::text::SafeText;
use qrh::edge::environment::Environment;
use qrh::edge::term::{Session, Wishes};
use ratatui::Frame;
use ratatui::style::{Modifier, Style};

fn main() -> ExitCode {
    match wishes().and_then(|wishes| show_keys(&wishes)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("keys: {}", SafeText::new(&error.to_string()));
            ExitCode::FAILURE
        }
    }
}

fn wishes() -> Result<Wishes, Box<dyn Error>> {
    let mut wishes = Wishes::default();
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or_else(|| format!("{argument} needs a value"));
        match argument.as_str() {
            "--profile" => wishes.profile = Some(value()?.parse()?),
            "--size" => wishes.size = Some(value()?.parse()?),
            "--color" => wishes.colour = value()?.parse()?,
            "--ascii" => wishes.ascii = true,
            _ => return Err(format!("{argument}: there are --profile, --size, --color and --ascii").into()),
        }
    }
    Ok(wishes)
}

fn show_keys(wishes: &Wishes) -> Result<(), Box<dyn Error>> {
    let (send, receive) = mpsc::channel();
    let session = Session::enter(&Environment::read(), wishes, move |input| drop(send.send(input)))
        .map_err(|no_terminal| no_terminal.message().to_string())?;
    let abilities = *session.abilities();
    let speed = if session.is_slow() { "slow" } else { "fast" };
    let letters = if abilities.utf8 { "UTF-8 Größe 漢" } else { "ASCII Größe 漢" };
    let facts = format!("{} / {:?} / {speed} line / {letters}", abilities.profile, session.tier());
    let mut size = session.size().to_string();
    let mut last: VecDeque<String> = VecDeque::new();
    let mut count = 0;
    let mut terminal = session.terminal()?;
    loop {
        terminal.draw(|frame| picture(frame, &facts, &size, count, &last))?;
        let mut waiting = vec![receive.recv()?];
        waiting.extend(receive.try_iter());
        for input in waiting {
            match input {
                Input::Key(Key::Ctrl('c')) | Input::Terminate => return Ok(()),
                Input::Key(Key::Char('!')) => panic!("on purpose, with an escape \u{1b}[31m in it"),
                Input::Resize { columns, rows } => {
                    terminal.resize(columns, rows)?;
                    size = format!("{columns}x{rows}");
                }
                Input::Redraw => terminal.redraw()?,
                Input::Key(key) => note(&mut last, &mut count, format!("{key:?}")),
                Input::Paste(text) => note(&mut last, &mut count, format!("Paste {:?}", SafeText::new(&text).one_line())),
            }
        }
    }
}

fn note(last: &mut VecDeque<String>, count: &mut usize, line: String) {
    *count += 1;
    last.push_front(format!("{count} {line}"));
    last.truncate(12);
}

fn picture(frame: &mut Frame<'_>, facts: &str, size: &str, count: usize, last: &VecDeque<String>) {
    let area = frame.area();
    let lines = [format!("Keys: {count}   Size: {size}   Ctrl-C ends"), facts.to_owned(), String::new()];
    for (y, line) in (0..area.height).zip(lines.iter().chain(last)) {
        let style = if y == 0 { Style::new().add_modifier(Modifier::BOLD) } else { Style::new() };
        frame.buffer_mut().set_stringn(0, y, line, usize::from(area.width), style);
    }
}
