//! `qrh check --watch`: the check again whenever a file of the library is saved, with what is new first. It ends with Ctrl-C and changes
//! no setting of the terminal, so that nothing has to be given back.

use std::collections::HashSet;
use std::io::IsTerminal as _;
use std::path::Path;

use super::super::output::Out;
use super::few::DRAWN;
use super::people::{drawing, summary};
use super::select::Selection;
use super::told::{Line, Told, tell};
use super::{Asked, and_more};
use crate::base::text::{SafeText, cells};
use crate::base::words::{say, say_with};
use crate::edge::path_error::shown;
use crate::edge::store::library::Source;
use crate::edge::term::Dimensions;
use crate::edge::watch::{How, LOOKING, Waiting, Watch, Woken};
use crate::format::diagnostic::{Drawing, draw, one_line};
use crate::format::fingerprint::Fingerprints;
use crate::shell::context::Context;
use crate::shell::exit::{Exit, Failure, Outcome};

/// Clears the screen and goes to its top; every terminal since the VT100 knows it.
const CLEAR: &[u8] = b"\x1b[H\x1b[2J";

/// Lines that are kept free below the findings: the summary, what is watched, and where the cursor stands.
const FOOT: usize = 6;

/// Checks until Ctrl-C, or until nobody reads any more.
pub(super) fn run(context: &Context, source: &Source, selection: &Selection, short: bool) -> Outcome {
    let Source::Folder(folder) = source else {
        return Err(Failure::new(Exit::Usage, say("check-watch-embedded")).hint(say("check-watch-embedded-hint")));
    };
    let waiting = Waiting::new().map_err(|error| Failure::new(Exit::Failed, say("check-watch-failed")).because(&error))?;
    let mut screen = Screen { context, short, since: Since::default(), runs: 0 };
    loop {
        let watch = waiting.watch(folder);
        match watch.how() {
            How::Absent => screen.note(&say_with("check-watch-absent", [("folder", (&shown(folder)).into())]))?,
            How::Blind(why) => {
                let message = say_with("check-watch-blind", [("folder", (&shown(folder)).into()), ("why", why.into())]);
                return Err(Failure::new(Exit::Failed, message));
            }
            How::Told | How::Looking(_) => match Asked::now(context, source, selection) {
                Ok(asked) => screen.show(&asked, &foot(&watch, folder))?,
                // The client that was asked for may come back, once it has been there.
                Err(failure) if screen.runs > 0 => failure.lines().iter().try_for_each(|line| screen.note(line))?,
                Err(failure) => return Err(failure),
            },
        }
        if watch.wait() == Woken::Interrupted {
            // The shell's prompt begins a line of its own, behind the ^C.
            let mut out = Out::new();
            if std::io::stdout().is_terminal() {
                out.line("")?;
            }
            out.finish()?;
            return Ok(Exit::Interrupted);
        }
    }
}

/// What is watched, and how it ends.
fn foot(watch: &Watch<'_>, folder: &Path) -> SafeText {
    let folder = shown(folder);
    match watch.how() {
        How::Looking(why) => {
            let seconds = usize::try_from(LOOKING.as_secs()).unwrap_or(1);
            say_with("check-watch-looking", [("folder", (&folder).into()), ("seconds", seconds.into()), ("why", why.into())])
        }
        _ => say_with("check-watch-waiting", [("folder", (&folder).into())]),
    }
}

/// What was found the last time that something was different, to tell what is new since.
#[derive(Default)]
struct Since {
    /// None before the first check.
    base: Option<HashSet<String>>,
    last: Option<HashSet<String>>,
}

impl Since {
    /// Takes what is found now. The same findings as the last time leave what is new as it was.
    fn take(&mut self, now: HashSet<String>) {
        if self.last.as_ref() != Some(&now) {
            self.base = self.last.replace(now);
        }
    }

    fn is_new(&self, print: &str) -> bool {
        self.base.as_ref().is_some_and(|base| !base.contains(print))
    }

    fn gone(&self) -> usize {
        let (Some(base), Some(last)) = (&self.base, &self.last) else { return 0 };
        base.difference(last).count()
    }
}

/// Standard output: a terminal that is drawn anew, or one check after the other.
struct Screen<'a> {
    context: &'a Context,
    short: bool,
    since: Since,
    /// How many checks were shown.
    runs: usize,
}

impl Screen<'_> {
    fn show(&mut self, asked: &Asked, foot: &SafeText) -> Result<(), Failure> {
        let mut prints = Fingerprints::default();
        let mut now = HashSet::new();
        let (mut told, mut more) = (Vec::new(), Vec::new());
        for line in tell(asked, &asked.checked.findings, DRAWN) {
            match line {
                Line::Told(one) => {
                    let print = prints.of(one.finding, one.text());
                    now.insert(print.clone());
                    told.push((print, one));
                }
                Line::More(finding, count) => more.push(and_more(&finding, count)),
            }
        }
        self.since.take(now);
        let (new, old): (Vec<_>, Vec<_>) = told.into_iter().partition(|(print, _)| self.since.is_new(print));
        let size = self.size();
        let mut page = Page::new(size.filter(|_| self.clears()).map(|size| usize::from(size.rows).saturating_sub(FOOT)));
        let drawing = Drawing { width: size.map_or(drawing(self.context).width, |size| size.columns.into()), ..drawing(self.context) };
        let counts = (new.len(), old.len());
        if counts.0 > 0 {
            page.title(&say_with("check-watch-new", [("count", counts.0.into())]));
        }
        new.iter().for_each(|(_, one)| page.finding(self.short, one, drawing));
        if counts.0 > 0 && counts.1 > 0 && page.left_out == 0 {
            page.title(&say_with("check-watch-before", [("count", counts.1.into())]));
        }
        old.iter().for_each(|(_, one)| page.finding(self.short, one, drawing));
        more.iter().for_each(|more| page.line(more.as_str()));
        let mut lines = page.end();
        lines.push(self.status(asked, counts.0).as_str().to_owned());
        lines.push(summary(asked).as_str().to_owned());
        lines.push(foot.as_str().to_owned());
        self.runs += 1;
        self.put(&lines)
    }

    /// When this was, and what is different.
    fn status(&self, asked: &Asked, new: usize) -> SafeText {
        let zone = &asked.checked.library.imprint.time_zone;
        let time = zone.at(self.context.clock.now().wall).strftime("%H:%M:%S").to_string();
        match self.since.base {
            None => say_with("check-watch-first", [("time", time.into())]),
            Some(_) => say_with("check-watch-changed", [("time", time.into()), ("new", new.into()), ("gone", self.since.gone().into())]),
        }
    }

    /// A sentence in place of findings.
    fn note(&mut self, sentence: &SafeText) -> Result<(), Failure> {
        self.put(&[sentence.as_str().to_owned()])
    }

    fn put(&self, lines: &[String]) -> Result<(), Failure> {
        let mut out = Out::new();
        match self.clears() {
            true => out.raw(CLEAR)?,
            false if self.runs > 1 => out.line(say("check-watch-again").as_str())?,
            false => {}
        }
        for line in lines {
            // Only visible characters and, where wanted, the colours of the drawings are in it.
            out.raw(line.as_bytes())?;
            out.raw(b"\n")?;
        }
        out.finish().map(|_| ())
    }

    /// Whether this is a terminal on which the last check can be wiped away.
    fn clears(&self) -> bool {
        let dumb = self.context.environment.term.as_deref().is_none_or(|term| term == "dumb");
        std::io::stdout().is_terminal() && !dumb
    }

    fn size(&self) -> Option<Dimensions> {
        let terminal = std::io::stdout().is_terminal();
        let reported = || Dimensions::reported(std::io::stdout());
        let choose = || Dimensions::choose(reported(), &self.context.environment, &self.context.options.wishes());
        self.context.options.size.or_else(|| terminal.then(choose))
    }
}

fn line_of(told: &Told<'_>) -> String {
    let place = told.range.as_ref().map(|range| (range.start.line, range.start.column));
    one_line(&told.here, place).as_str().to_owned()
}

/// Lines that fit on the screen; what does not fit is counted.
struct Page {
    /// How many lines there are at most; none where they may scroll away.
    room: Option<usize>,
    lines: Vec<String>,
    left_out: usize,
}

impl Page {
    fn new(room: Option<usize>) -> Self {
        Self { room, lines: Vec::new(), left_out: 0 }
    }

    fn fits(&self, rows: usize) -> bool {
        self.room.is_none_or(|room| self.lines.len() + rows <= room)
    }

    /// A title stands only where something can follow it, with an empty line before it.
    fn title(&mut self, title: &SafeText) {
        if self.fits(3) {
            if self.lines.last().is_some_and(|line| !line.is_empty()) {
                self.lines.push(String::new());
            }
            self.lines.push(title.as_str().to_owned());
        }
    }

    fn line(&mut self, line: &str) {
        if self.fits(1) {
            self.lines.push(line.to_owned());
        }
    }

    /// A finding as its picture; where that does not fit, in one row; where that does not fit either, as a number.
    fn finding(&mut self, short: bool, told: &Told<'_>, drawing: Drawing) {
        let rows_of = |line: &str| cells(line).div_ceil(drawing.width.max(1)).max(1);
        if self.left_out == 0 && !short {
            // Measured without the escapes of its colours.
            let plain = draw(&told.here, told.text(), Drawing { colour: false, ..drawing });
            let rows = plain.lines().map(rows_of).sum::<usize>() + 1;
            if self.fits(rows) {
                let picture = if drawing.colour { draw(&told.here, told.text(), drawing) } else { plain };
                let lines = picture.lines().chain([""]).map(str::to_owned);
                return self.add(rows, lines.collect());
            }
        }
        let line = line_of(told);
        let rows = rows_of(&line);
        match self.left_out == 0 && self.fits(rows) {
            true => self.add(rows, vec![line]),
            false => self.left_out += 1,
        }
    }

    /// Lines that take so many rows of the screen: where some are wrapped, more than there are lines.
    fn add(&mut self, rows: usize, lines: Vec<String>) {
        let wrapped = rows.saturating_sub(lines.len());
        self.room = self.room.map(|room| room.saturating_sub(wrapped));
        self.lines.extend(lines);
    }

    fn end(mut self) -> Vec<String> {
        if self.left_out > 0 {
            self.lines.push(say_with("check-watch-left-out", [("count", self.left_out.into())]).as_str().to_owned());
        }
        self.lines
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(prints: &[&str]) -> HashSet<String> {
        prints.iter().map(|print| (*print).to_owned()).collect()
    }

    #[test]
    fn what_is_new_stays_new_until_something_is_different() {
        let mut since = Since::default();
        since.take(set(&["a", "b"]));
        assert!(!since.is_new("a") && since.gone() == 0, "at first nothing is new");
        since.take(set(&["b", "c", "d"]));
        assert!(since.is_new("c") && !since.is_new("b") && since.gone() == 1);
        since.take(set(&["d", "c", "b"]));
        assert!(since.is_new("c") && since.gone() == 1, "saved again without a difference");
        since.take(set(&[]));
        assert_eq!(since.gone(), 3);
    }
}
