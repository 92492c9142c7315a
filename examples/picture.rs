//! Draws the picture in the README: `cargo run --example picture > docs/console.svg`. It plays a run of the sample library through the
//! same update and view as the console and writes what would be on the screen as SVG. Nothing in it is drawn by hand.

use std::fmt::Write as _;
use std::sync::Arc;

use qrh::app::effect::Effect;
use qrh::app::key::{Input, Key};
use qrh::app::message::{Msg, What, Written};
use qrh::app::model::Model;
use qrh::app::update;
use qrh::base::text::SafeText;
use qrh::base::time::{Moment, Zone};
use qrh::domain::case::Case;
use qrh::domain::event::Mode;
use qrh::edge::store::library::{Source, open_runbook, surroundings};
use qrh::style::glyphs::UNICODE;
use qrh::style::tier::Tier;
use qrh::view::{self, Skin, paint};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier};

const COLUMNS: u16 = 80;
const ROWS: u16 = 24;
const CELL: (u16, u16) = (9, 18);
const FILE: &str = "clients/hansa-bank/runbooks/ledger-disk-full.ron";
/// From the scope card into the instruction: acknowledge twice, answer the questions, judge the dependants, accept, record 93 %, look.
const KEYS: &str = "aannynnnnynnnav93\nyy";

fn main() -> Result<(), Box<dyn std::error::Error>> {
    print!("{}", draw()?);
    Ok(())
}

/// The picture as SVG.
pub fn draw() -> Result<String, Box<dyn std::error::Error>> {
    let library = surroundings(&Source::Embedded).library;
    let filed = open_runbook(&Source::Embedded, &Arc::from(FILE)).map_err(|broken| format!("{} is broken", broken.path))?;
    let wall = "2026-11-21T02:12:00Z".parse()?;
    let mut now = Moment { wall, mono: 1_000_000 };
    let mut model = Model::new(now, (COLUMNS, ROWS), Mode::Emergency, Some(SafeText::new("A. Berg")), 7, Zone::utc());
    let case = Box::new(Case::pin(&library, filed.party, filed.runbook));
    let mut play = |model: &mut Model, what| {
        now = Moment { wall: now.wall + jiff::SignedDuration::from_secs(7), mono: now.mono + 7_000 };
        let effects = update(model, Msg { now, what });
        for effect in effects {
            if let Effect::CreateRun { records, .. } | Effect::Append { records, .. } = effect {
                let (run, last) = (model.desk.as_ref().and_then(|d| d.as_run()).map(|run| run.id.clone()), records.last().map(|r| r.seq));
                if let (Some(run), Some(last)) = (run, last) {
                    let written = Written { safe: last, taken: last, trouble: None };
                    update(model, Msg { now, what: What::Written { run, written } });
                }
            }
        }
    };
    play(&mut model, What::Opened { case, purpose: qrh::app::effect::Purpose::Desk, findings: Vec::new() });
    for letter in KEYS.chars() {
        let key = if letter == '\n' { Key::Enter } else { Key::Char(letter) };
        play(&mut model, What::Input(Input::Key(key)));
    }
    let skin = Skin { tier: Tier::Colour, glyphs: UNICODE, frugal: false };
    let mut buffer = Buffer::empty(Rect::new(0, 0, COLUMNS, ROWS));
    paint::paint(&view::page(&model, &skin), model.page, &skin, &mut buffer);
    Ok(svg(&buffer)?)
}

fn svg(buffer: &Buffer) -> Result<String, std::fmt::Error> {
    let (width, height) = (COLUMNS * CELL.0 + 24, ROWS * CELL.1 + 24);
    let mut out = String::new();
    writeln!(
        out,
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img">"#
    )?;
    writeln!(out, r##"<title>qrh on an 80 by 24 console</title><rect width="100%" height="100%" rx="6" fill="#14171a"/>"##)?;
    writeln!(out, r#"<g font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="15" xml:space="preserve">"#)?;
    for row in 0..ROWS {
        let mut column = 0;
        while column < COLUMNS {
            let first = &buffer[(column, row)];
            let same = |at: u16| {
                let cell = &buffer[(at, row)];
                cell.fg == first.fg && cell.modifier == first.modifier
            };
            let end = (column..COLUMNS).find(|at| !same(*at)).unwrap_or(COLUMNS);
            let text: String = (column..end).map(|at| buffer[(at, row)].symbol()).collect();
            run(&mut out, (column, row), end - column, &text, first.fg, first.modifier)?;
            column = end;
        }
    }
    writeln!(out, "</g></svg>")?;
    Ok(out)
}

fn run(out: &mut String, (column, row): (u16, u16), cells: u16, text: &str, colour: Color, modifier: Modifier) -> std::fmt::Result {
    let (x, y) = (12 + column * CELL.0, 12 + row * CELL.1);
    let ink = match colour {
        Color::Red => "#ff6b5e",
        Color::Green => "#7fd17f",
        Color::Yellow => "#f2c14e",
        Color::Cyan => "#66d0e0",
        _ => "#d8dee4",
    };
    let reversed = modifier.contains(Modifier::REVERSED);
    if reversed {
        writeln!(out, r#"<rect x="{x}" y="{y}" width="{}" height="{}" fill="{ink}"/>"#, cells * CELL.0, CELL.1)?;
    }
    if text.trim().is_empty() {
        return Ok(());
    }
    let fill = if reversed { "#14171a" } else { ink };
    let weight = if modifier.contains(Modifier::BOLD) { r#" font-weight="bold""# } else { "" };
    let length = u16::try_from(qrh::base::text::cells(text.trim_end())).unwrap_or(cells) * CELL.0;
    let text = text.trim_end().replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    writeln!(
        out,
        r#"<text x="{x}" y="{}" textLength="{length}" lengthAdjust="spacingAndGlyphs" fill="{fill}"{weight}>{text}</text>"#,
        y + 14
    )
}
