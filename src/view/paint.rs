//! Places a page into the rows and columns of a terminal: 1×1 to any size. What does not fit is said ("n of m"), never lost.

use ratatui::buffer::Buffer;
use ratatui::layout::Position;
use ratatui::style::{Color, Modifier, Style};

use super::Skin;
use super::line::Line;
use super::page::Page;
use crate::base::words::say_with;
use crate::style::role::Role;
use crate::style::tier::{Colour, Look};

/// What the painter found out: how many times the page can be turned, and where the terminal's cursor belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Painted {
    pub last_page: usize,
    pub cursor: Position,
}

/// The rows that each part of a page gets.
struct Rows {
    head: usize,
    pinned: usize,
    rule: bool,
    body: usize,
    notice: usize,
    keys: usize,
}

fn share(page: &Page, height: usize, frugal: bool) -> Rows {
    let rule = !frugal && height >= 14;
    let mut rows =
        Rows { head: page.head.len(), pinned: page.pinned.len(), rule, body: 0, notice: page.notice.len().max(1), keys: page.keys.len() };
    let used = |rows: &Rows| rows.head + rows.pinned + usize::from(rows.rule) * 2 + rows.notice + rows.keys;
    // On a small screen the body keeps most of the rows; first keys go, then the second head line, then prohibitions down to one.
    let least = (height / 2).clamp(1, 6);
    while used(&rows) + least > height {
        if rows.keys > 1 {
            rows.keys -= 1;
        } else if rows.head > 1 {
            rows.head -= 1;
        } else if rows.pinned > 1 {
            rows.pinned -= 1;
        } else if rows.keys > 0 {
            rows.keys = 0;
        } else if rows.notice > 1 {
            rows.notice -= 1;
        } else if rows.notice > 0 && page.notice.is_empty() {
            rows.notice = 0;
        } else if rows.head > 0 && height < 3 {
            rows.head = 0;
        } else if rows.pinned > 0 && height < 4 {
            rows.pinned = 0;
        } else if rows.notice > 0 && height < 3 {
            rows.notice = 0;
        } else {
            break;
        }
    }
    rows.body = height.saturating_sub(used(&rows));
    rows
}

/// How many rows the body of a page with this head and these keys gets: lists show just one screenful.
pub fn body_rows(page: &Page, height: usize, frugal: bool) -> usize {
    share(page, height, frugal).body
}

/// Draws `page` with the body turned `turned` times.
pub fn paint(page: &Page, turned: usize, skin: &Skin, buffer: &mut Buffer) -> Painted {
    let area = buffer.area;
    let (width, height) = (usize::from(area.width), usize::from(area.height));
    let rows = share(page, height, skin.frugal);
    let mut at = 0;
    let mut canvas = Canvas { buffer, skin, width };
    for line in page.head.iter().take(rows.head).chain(page.pinned.iter().take(rows.pinned)) {
        canvas.line(at, line);
        at += 1;
    }
    let window = Window::new(page, rows.body, turned);
    if rows.rule {
        canvas.rule(at, window.says(page));
        at += 1;
    }
    let top = at;
    for line in page.body.lines.iter().skip(window.from).take(rows.body) {
        canvas.line(at, line);
        at += 1;
    }
    at = top + rows.body;
    if rows.rule {
        canvas.rule(at, None);
        at += 1;
    } else if let Some(says) = window.says(page).filter(|_| rows.body > 1 && page.notice.is_empty() && rows.notice > 0) {
        canvas.line(at, &Line::of(Role::Dim, &says));
    }
    for (n, notice) in page.notice.iter().take(rows.notice).enumerate() {
        canvas.line(at + n, notice);
    }
    at += rows.notice;
    for line in page.keys.iter().take(rows.keys) {
        canvas.line(at, line);
        at += 1;
    }
    let seen = |line: usize| line.checked_sub(window.from).filter(|row| *row < rows.body).map(|row| row + top);
    let cursor = match (&page.body.typing, &page.body.focus) {
        (Some((line, column)), _) => seen(*line).map(|row| (column.to_owned().min(width.saturating_sub(1)), row)),
        (None, Some(focus)) => seen(focus.start).map(|row| (0, row)),
        (None, None) => None,
    };
    let (x, y) = cursor.unwrap_or((0, height.saturating_sub(1).min(top)));
    let cell = |n: usize| u16::try_from(n).unwrap_or(u16::MAX);
    Painted { last_page: window.last_page, cursor: Position::new(cell(x), cell(y.min(height.saturating_sub(1)))) }
}

/// Which lines of the body are on screen.
struct Window {
    from: usize,
    rows: usize,
    lines: usize,
    last_page: usize,
}

impl Window {
    fn new(page: &Page, rows: usize, turned: usize) -> Self {
        let lines = page.body.lines.len();
        let rows = rows.max(1);
        let longest_from = lines.saturating_sub(rows);
        let start = match &page.body.focus {
            // The focus with a third of the screen before it, as far as it fits; its beginning wins over its end.
            Some(focus) => {
                let wanted = focus.start.saturating_sub(rows / 3);
                let end_visible = focus.end.saturating_sub(rows);
                wanted.max(end_visible).min(focus.start).min(longest_from)
            }
            None => 0,
        };
        // One line stays in view when a page is turned.
        let step = rows.saturating_sub(1).max(1);
        let last_page = (longest_from - start.min(longest_from)).div_ceil(step);
        let from = (start + turned.min(last_page) * step).min(longest_from);
        Self { from, rows, lines, last_page }
    }

    /// "lines 1-14 of 40", when not all are on screen (P2).
    fn says(&self, page: &Page) -> Option<crate::base::text::SafeText> {
        if let Some(of) = &page.body.of {
            return Some(crate::base::text::SafeText::new(&of.plain()));
        }
        if self.lines <= self.rows {
            return None;
        }
        let to = (self.from + self.rows).min(self.lines);
        let values = [("from", (self.from + 1).into()), ("to", to.into()), ("of", self.lines.into())];
        let key = if to < self.lines { "screen-more-lines" } else { "screen-lines-of" };
        Some(say_with(key, values))
    }
}

struct Canvas<'a> {
    buffer: &'a mut Buffer,
    skin: &'a Skin,
    width: usize,
}

impl Canvas<'_> {
    fn line(&mut self, row: usize, line: &Line) {
        let Ok(y) = u16::try_from(row) else { return };
        if y >= self.buffer.area.height {
            return;
        }
        let line = line.clone().cut(self.width, self.skin.glyphs.ellipsis);
        let mut x = self.buffer.area.x;
        for (text, role) in &line.spans {
            let style = style(self.skin.tier.look(*role));
            let room = usize::from(self.buffer.area.width.saturating_sub(x - self.buffer.area.x));
            (x, _) = self.buffer.set_stringn(x, y + self.buffer.area.y, text.as_str(), room, style);
        }
    }

    fn rule(&mut self, row: usize, says: Option<crate::base::text::SafeText>) {
        let says = says.map(|text| format!(" {text} ")).unwrap_or_default();
        let room = self.width.saturating_sub(crate::base::text::cells(&says) + 2);
        let glyph = self.skin.glyphs.line;
        let text = match says.is_empty() {
            true => glyph.repeat(self.width),
            false => format!("{}{says}{}", glyph.repeat(room), glyph.repeat(2)),
        };
        self.line(row, &Line::of(Role::Dim, &crate::base::text::SafeText::new(&text)));
    }
}

fn style(look: Look) -> Style {
    let mut style = Style::new();
    if let Some(colour) = look.colour {
        style = style.fg(match colour {
            Colour::Red => Color::Red,
            Colour::Green => Color::Green,
            Colour::Yellow => Color::Yellow,
            Colour::Blue => Color::Blue,
            Colour::Magenta => Color::Magenta,
            Colour::Cyan => Color::Cyan,
            Colour::White => Color::White,
        });
    }
    for (wanted, modifier) in [(look.bold, Modifier::BOLD), (look.underline, Modifier::UNDERLINED), (look.reverse, Modifier::REVERSED)] {
        if wanted {
            style = style.add_modifier(modifier);
        }
    }
    style
}
