//! Tests of the backend: what it draws stands on an emulated terminal as ratatui meant it, and what it costs.

use proptest::prelude::*;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier, Style};

use super::*;
use crate::edge::term::ascii::transliterate;
use crate::edge::term::console::ConsoleTerminal;
use crate::edge::term::profile::Profile;

/// A terminal, its emulation, and everything sent so far.
struct Stage {
    terminal: ConsoleTerminal<Vec<u8>>,
    screen: vt100::Parser,
    abilities: Abilities,
    columns: u16,
    rows: u16,
}

impl Stage {
    fn new(abilities: Abilities, columns: u16, rows: u16) -> Self {
        let size = Dimensions { columns, rows };
        let terminal = ConsoleTerminal::new(Vec::new(), abilities, size).expect("a terminal");
        Self { terminal, screen: crate::edge::term::emulator(columns, rows), abilities, columns, rows }
    }

    /// Draws a frame; gives the bytes it took.
    fn draw(&mut self, render: impl FnOnce(&mut ratatui::Frame<'_>)) -> Vec<u8> {
        self.terminal.draw(render).expect("a vector takes everything");
        let sent = std::mem::take(self.terminal.writer_mut());
        self.screen.process(&sent);
        sent
    }

    fn resize(&mut self, columns: u16, rows: u16) {
        (self.columns, self.rows) = (columns, rows);
        self.screen.screen_mut().set_size(rows.try_into().expect("rows"), columns.try_into().expect("columns"));
        self.terminal.resize(columns, rows).expect("a size");
    }

    /// Compares the emulated screen with the buffer that was drawn.
    fn check(&self, drawn: &Buffer) -> Result<(), TestCaseError> {
        let mut behind = false;
        for y in 0..self.rows {
            for x in 0..self.columns {
                if std::mem::take(&mut behind) {
                    continue;
                }
                let cell = &drawn[(x, y)];
                let shown = self.screen.screen().cell(y, x).expect("on the screen");
                let width = unicode_width::UnicodeWidthStr::width(cell.symbol());
                behind = width > 1;
                let last = !self.abilities.last_cell && y + 1 == self.rows && x + width.max(1) as u16 == self.columns;
                let cut = width > 1 && x + 1 == self.columns;
                let wanted = match cell.symbol() {
                    _ if last || cut => " ".to_owned(),
                    symbol if self.abilities.utf8 => symbol.to_owned(),
                    symbol => transliterate(symbol).to_string(),
                };
                let contents = if shown.has_contents() { shown.contents() } else { " " };
                prop_assert_eq!(contents, &wanted, "column {} row {}", x, y);
                if last || cut {
                    continue;
                }
                let pen = Pen::of(cell, &self.abilities);
                let pen = if wanted == " " { pen.on_blank() } else { pen };
                let colour = |colour| match colour {
                    vt100::Color::Idx(n) => Some(n),
                    _ => None,
                };
                let seen = Pen {
                    foreground: colour(shown.fgcolor()),
                    background: colour(shown.bgcolor()),
                    bold: shown.bold(),
                    underline: shown.underline(),
                    reverse: shown.inverse(),
                };
                let seen = if wanted == " " { seen.on_blank() } else { seen };
                prop_assert_eq!(seen, pen, "column {} row {}", x, y);
            }
        }
        Ok(())
    }
}

fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "[a-z]{1,9}",
        2 => " {1,12}",
        1 => prop::sample::select(vec!["é", "ß", "漢字", "한", "─", "■", "…", "e\u{301}", "\u{1f600}", "Ж"]).prop_map(str::to_owned),
    ];
    prop::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat())
}

fn style() -> impl Strategy<Value = Style> {
    let colour = prop::sample::select(vec![Color::Reset, Color::Red, Color::LightBlue, Color::White, Color::Indexed(12)]);
    let modifier = prop::sample::select(vec![
        Modifier::empty(),
        Modifier::empty(),
        Modifier::BOLD,
        Modifier::REVERSED,
        Modifier::UNDERLINED | Modifier::BOLD,
        Modifier::DIM,
    ]);
    (colour.clone(), colour, modifier, any::<bool>()).prop_map(|(fg, bg, modifier, plain)| match plain {
        true => Style::new(),
        false => Style::new().fg(fg).bg(bg).add_modifier(modifier),
    })
}

#[derive(Debug, Clone)]
struct Piece {
    x: u16,
    y: u16,
    text: String,
    style: Style,
    /// The whole line in this style, as a chosen row is.
    whole: bool,
}

#[derive(Debug, Clone)]
struct Picture {
    pieces: Vec<Piece>,
    cursor: Option<(u16, u16)>,
    resize: Option<(u16, u16)>,
}

fn picture() -> impl Strategy<Value = Picture> {
    let piece =
        (0u16..30, 0u16..8, text(), style(), any::<bool>()).prop_map(|(x, y, text, style, whole)| Piece { x, y, text, style, whole });
    let size = (1u16..34, 1u16..9);
    (prop::collection::vec(piece, 0..12), prop::option::of((0u16..30, 0u16..8)), prop::option::weighted(0.2, size))
        .prop_map(|(pieces, cursor, resize)| Picture { pieces, cursor, resize })
}

fn paint(picture: &Picture, buffer: &mut Buffer) {
    for piece in &picture.pieces {
        let area = buffer.area;
        if piece.x >= area.width || piece.y >= area.height {
            continue;
        }
        buffer.set_string(piece.x, piece.y, &piece.text, piece.style);
        if piece.whole {
            buffer.set_style(Rect::new(0, piece.y, area.width, 1), piece.style);
        }
    }
}

fn all_abilities() -> Vec<Abilities> {
    let mut all: Vec<Abilities> = Profile::ALL.into_iter().filter(|p| *p != Profile::Dumb).map(Abilities::of).collect();
    all.push(Abilities { colours: 8, utf8: true, ..Abilities::of(Profile::Vt220) });
    all.push(Abilities { colours: 0, utf8: false, ..Abilities::of(Profile::Xterm) });
    all
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn every_frame_stands_on_every_terminal_as_it_was_meant(pictures in prop::collection::vec(picture(), 1..5), which in 0usize..6) {
        let mut stage = Stage::new(all_abilities()[which], 30, 8);
        for picture in &pictures {
            if let Some((columns, rows)) = picture.resize {
                stage.resize(columns, rows);
            }
            let mut drawn = Buffer::empty(Rect::new(0, 0, stage.columns, stage.rows));
            paint(picture, &mut drawn);
            let sent = stage.draw(|frame| {
                paint(picture, frame.buffer_mut());
                if let Some((x, y)) = picture.cursor {
                    frame.set_cursor_position((x, y));
                }
            });
            stage.check(&drawn)?;
            check_bytes(&sent, &stage.abilities)?;
            if let Some((x, y)) = picture.cursor {
                let place = (y.min(stage.rows - 1), x.min(stage.columns - 1));
                prop_assert_eq!(stage.screen.screen().cursor_position(), place);
            }
            prop_assert!(!stage.screen.screen().bold() && !stage.screen.screen().inverse());
            // The same once more costs nothing.
            let again = stage.draw(|frame| {
                paint(picture, frame.buffer_mut());
                if let Some((x, y)) = picture.cursor {
                    frame.set_cursor_position((x, y));
                }
            });
            prop_assert_eq!(again, b"");
        }
    }
}

/// Only what the terminal has, and never a question.
fn check_bytes(sent: &[u8], abilities: &Abilities) -> Result<(), TestCaseError> {
    let sent = String::from_utf8(sent.to_vec()).map_err(|error| TestCaseError::fail(error.to_string()))?;
    prop_assert!(abilities.utf8 || sent.is_ascii());
    let private = sent.contains("\u{1b}[?");
    prop_assert!(abilities.hides_cursor || !private);
    for sequence in sent.split('\u{1b}').skip(1) {
        let body = sequence.strip_prefix('[').ok_or_else(|| TestCaseError::fail("not CSI"))?;
        let last = body.chars().find(char::is_ascii_alphabetic).ok_or_else(|| TestCaseError::fail("no end"))?;
        let known = match last {
            'A' | 'B' | 'C' | 'D' | 'H' | 'J' | 'K' => true,
            'G' | 'd' => abilities.goes_to_column,
            'm' => abilities.attributes && (abilities.colours > 0 || !body.split('m').next().unwrap_or_default().contains(['3', '9', '0'])),
            'h' | 'l' => abilities.hides_cursor && body.starts_with("?25"),
            _ => false,
        };
        prop_assert!(known, "{:?}", body);
        prop_assert!(!body.starts_with("38") && !body.starts_with("48") && !body.contains("38;5"));
    }
    Ok(())
}

/// A list with a mark before the chosen row, in the style of the console.
fn list(frame: &mut ratatui::Frame<'_>, chosen: u16) {
    for y in 0..20 {
        let mark = if y == chosen { "> " } else { "  " };
        let bold = if y == chosen { Style::new().add_modifier(Modifier::BOLD) } else { Style::new() };
        frame.buffer_mut().set_string(0, y, mark, bold);
        frame.buffer_mut().set_string(2, y, format!("client-{y}  Nightly ledger batch aborted"), Style::new());
    }
}

#[test]
fn moving_a_mark_costs_a_few_bytes() {
    for profile in [Profile::Xterm, Profile::Linux, Profile::Vt220, Profile::Vt100] {
        let mut stage = Stage::new(Abilities::of(profile), 80, 24);
        stage.draw(|frame| list(frame, 3));
        let down = stage.draw(|frame| list(frame, 4));
        let up = stage.draw(|frame| list(frame, 3));
        assert!(down.len() <= 20 && up.len() <= 20, "{profile}: {} and {}", down.len(), up.len());
    }
}

#[test]
fn a_shorter_line_is_erased_not_overwritten() {
    let mut stage = Stage::new(Abilities::of(Profile::Vt100), 80, 24);
    stage.draw(|frame| {
        frame.buffer_mut().set_string(0, 5, "x".repeat(80), Style::new());
    });
    let sent = stage.draw(|frame| {
        frame.buffer_mut().set_string(0, 5, "xx", Style::new());
    });
    assert_eq!(sent, b"\x1b[6;3H\x1b[K");
}

#[test]
fn the_last_cell_is_left_alone_where_it_would_scroll() {
    for (profile, last) in [(Profile::Vt100, ' '), (Profile::Vt220, ' '), (Profile::Linux, '#'), (Profile::Xterm, '#')] {
        let mut stage = Stage::new(Abilities::of(profile), 10, 3);
        stage.draw(|frame| {
            for y in 0..3 {
                frame.buffer_mut().set_string(0, y, "##########", Style::new());
            }
        });
        let expected = format!("##########\n##########\n#########{}", if last == ' ' { "" } else { "#" });
        assert_eq!(stage.screen.screen().contents().replace("####################", "##########\n##########"), expected, "{profile}");
    }
}

#[test]
fn after_a_letter_whose_width_is_disputed_the_cursor_is_placed() {
    let mut stage = Stage::new(Abilities::of(Profile::Xterm), 80, 24);
    let sent = stage.draw(|frame| {
        frame.buffer_mut().set_string(0, 1, "\u{1f600}x漢y", Style::new());
    });
    assert!(String::from_utf8_lossy(&sent).contains("\u{1f600}\u{1b}[2;3Hx漢y"), "{:?}", String::from_utf8_lossy(&sent));
}

#[test]
fn after_a_redraw_everything_is_sent_again() {
    let mut stage = Stage::new(Abilities::of(Profile::Xterm), 80, 24);
    stage.draw(|frame| list(frame, 1));
    stage.screen.process(b"\x1b[2J\x1b[H\x1b[1;7mshell$ fg");
    stage.terminal.redraw().expect("a redraw");
    let sent = stage.draw(|frame| list(frame, 1));
    assert!(sent.starts_with(b"\x1b[m\x1b[H\x1b[2J"));
    assert!(stage.screen.screen().contents().starts_with("  client-0  Nightly"));
    assert!(!stage.screen.screen().contents().contains("shell"));
}

#[test]
fn nothing_is_sent_between_frames_or_when_it_ends() {
    let mut stage = Stage::new(Abilities::of(Profile::Xterm), 80, 24);
    stage.draw(|frame| list(frame, 1));
    assert_eq!(stage.draw(|frame| list(frame, 1)), b"");
    let size = Dimensions { columns: 10, rows: 2 };
    let mut out = Vec::new();
    {
        let mut terminal = ConsoleTerminal::new(&mut out, Abilities::of(Profile::Linux), size).expect("a terminal");
        terminal.draw(|frame| frame.render_widget("x", frame.area())).expect("a frame");
    }
    assert_eq!(String::from_utf8_lossy(&out), "\u{1b}[Hx\u{1b}[?25l");
}
