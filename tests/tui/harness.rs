//! A console without IO: keys in, effects carried out in memory, a picture out. The clock stands but for what the test lets pass.

use std::path::Path;
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use jiff::civil::Date;
use qrh::app::command::Context;
use qrh::app::effect::{Effect, Purpose};
use qrh::app::key::{Input, Key};
use qrh::app::message::{Msg, What};
use qrh::app::model::Model;
use qrh::app::update;
use qrh::base::text::{SafeText, cells};
use qrh::base::time::Moment;
use qrh::domain::case::Case;
use qrh::domain::coverage::{self as judged, Column, Demand, Piece, State, requirements};
use qrh::domain::event::{Event, Mode};
use qrh::domain::library::Party;
use qrh::domain::run::Run;
use qrh::domain::search::{Index, Item, Stamp};
use qrh::edge::store::library::{Loaded, Source, load_all};
use qrh::format::coverage;
use qrh::format::position::line_column;
use qrh::style::glyphs::{ASCII, UNICODE};
use qrh::style::tier::Tier;
use qrh::view::{self, Skin, paint};
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier};

use super::disk::{Disk, Mood};
use super::keys::keys;

/// A key takes this long.
const KEY: Duration = Duration::from_secs(1);

pub const COLOUR: Skin = Skin { tier: Tier::Colour, glyphs: UNICODE, frugal: false };
pub const MONO: Skin = Skin { tier: Tier::Mono, glyphs: UNICODE, frugal: false };
/// A VT without anything: ASCII, no attribute, a slow line.
pub const BARE: Skin = Skin { tier: Tier::Bare, glyphs: ASCII, frugal: true };

static PICTURES: LazyLock<Shelf> =
    LazyLock::new(|| Shelf::of(&Source::Folder(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/tui/library"))));
static SAMPLE: LazyLock<Shelf> = LazyLock::new(|| Shelf::of(&Source::Embedded));

/// A library that was read once for all tests.
struct Shelf {
    loaded: Loaded,
    index: Arc<Index>,
}

impl Shelf {
    fn of(source: &Source) -> Self {
        let loaded = load_all(source);
        let good = loaded
            .runbooks
            .iter()
            .map(|filed| Item::of(&filed.runbook, &loaded.library, filed.party.clone(), &filed.path, Stamp::default()));
        let broken = loaded.broken.iter().map(|broken| {
            let party = broken.party.clone().expect("a file in its place");
            let name = loaded.library.name_of(&party);
            let title = broken.title.clone().unwrap_or_default();
            Item::broken(&broken.path, Stamp::default(), (party, name), broken.id.clone(), title, broken.findings[0].message.clone())
        });
        let index = Index::of(good.chain(broken).collect()).expect("a small library");
        Self { loaded, index: Arc::new(index) }
    }

    fn open(&self, file: &str, purpose: Purpose) -> What {
        if let Some(filed) = self.loaded.runbooks.iter().find(|filed| &*filed.path == file) {
            let case = Case::pin(&self.loaded.library, filed.party.clone(), filed.runbook.clone());
            return What::Opened { case: Box::new(case), purpose, findings: Vec::new() };
        }
        let broken = self.loaded.broken.iter().find(|broken| &*broken.path == file).expect("a file of the library");
        let why = broken.findings.iter().map(|finding| {
            let at = finding.spot.bytes.as_ref().map_or(0, |bytes| bytes.start);
            let (line, column) = line_column(&broken.source.text, at);
            SafeText::new(&format!("{}:{line}:{column}: {}", finding.spot.file, finding.message))
        });
        What::Broken { file: SafeText::new(file), why: why.collect() }
    }
}

pub struct Console {
    pub model: Model,
    pub disk: Disk,
    /// Every effect that was asked for, in order.
    pub effects: Vec<Effect>,
    shelf: &'static Shelf,
    now: Moment,
}

impl Console {
    /// On the small library of the pictures, 2026-11-21 at 03:12 in the provider's time, by A. Berg.
    pub fn start() -> Self {
        Self::on(&PICTURES, Mode::Emergency, Some("A. Berg".into()))
    }

    pub fn exercise() -> Self {
        Self::on(&PICTURES, Mode::Exercise, Some("A. Berg".into()))
    }

    /// Nobody knows who is at the keys.
    pub fn nameless() -> Self {
        Self::on(&PICTURES, Mode::Emergency, None)
    }

    /// On the sample library that is in the program.
    pub fn on_the_sample() -> Self {
        Self::on(&SAMPLE, Mode::Emergency, Some("A. Berg".into()))
    }

    fn on(shelf: &'static Shelf, mode: Mode, person: Option<SafeText>) -> Self {
        let now = Moment { wall: "2026-11-21T02:12:00Z".parse().expect("a moment"), mono: 86_400_000 };
        let zone = shelf.loaded.library.imprint.time_zone.clone();
        let model = Model::new(now, (80, 24), mode, person, 1, zone);
        let mut console = Self { model, disk: Disk::new(), effects: Vec::new(), shelf, now };
        console.tell(What::OpenRuns { runs: Vec::new() });
        console.tell(What::Indexed { index: shelf.index.clone(), changed: true });
        console
    }

    /// Types a line of keys, see [`keys`].
    pub fn types(mut self, line: &str) -> Self {
        self.press(&keys(line));
        self
    }

    pub fn press(&mut self, keys: &[Key]) {
        for key in keys {
            self.pass(KEY);
            self.tell(What::Input(Input::Key(*key)));
        }
    }

    /// Time passes and the console wakes up for it.
    pub fn wait(mut self, minutes: u64) -> Self {
        self.pass(Duration::from_secs(60 * minutes));
        self.tell(What::Tick);
        self
    }

    pub fn disk(mut self, mood: Mood) -> Self {
        self.disk.mood = mood;
        self
    }

    /// The slow disk gives the answers that it owes.
    pub fn disk_answers(mut self) -> Self {
        for what in self.disk.answer() {
            self.tell(what);
        }
        self
    }

    /// The power goes and comes again: only what the disk took is left.
    pub fn restart(self) -> Self {
        let mut console = Self::on(self.shelf, self.model.mode, self.model.person.clone());
        console.disk = self.disk;
        console.pass(Duration::from_secs(60 * 7));
        console.now = Moment { wall: self.now.wall + Duration::from_secs(60 * 7), mono: 20_000 };
        let runs = console.disk.open_runs();
        console.tell(What::OpenRuns { runs });
        console
    }

    fn pass(&mut self, time: Duration) {
        let millis = u64::try_from(time.as_millis()).expect("a short time");
        self.now = Moment { wall: self.now.wall + time, mono: self.now.mono + millis };
    }

    /// One message, all that follows from it, and a frame: as the loop of the shell does it.
    pub fn tell(&mut self, what: What) {
        let mut waiting = std::collections::VecDeque::from([what]);
        while let Some(what) = waiting.pop_front() {
            for effect in update(&mut self.model, Msg { now: self.now, what }) {
                self.effects.push(effect.clone());
                waiting.extend(self.carry_out(effect));
            }
        }
        self.draw(&COLOUR);
    }

    fn carry_out(&mut self, effect: Effect) -> Vec<What> {
        match effect {
            Effect::OpenRunbook { file, purpose } => vec![self.shelf.open(&file, purpose)],
            Effect::CreateRun { case, records } => self.disk.create(*case, records),
            Effect::Append { run, records } => self.disk.append(&run, &records),
            Effect::LoadRun { run } => vec![self.disk.load(&run)],
            Effect::ListOpenRuns => vec![What::OpenRuns { runs: self.disk.open_runs() }],
            Effect::Cover { width } => {
                let zone = &self.shelf.loaded.library.imprint.time_zone;
                vec![What::Covered(Ok(sample_coverage(zone.at(self.now.wall).date(), width)))]
            }
            Effect::LeaveRun { .. } | Effect::Ring | Effect::Quit => Vec::new(),
        }
    }

    fn draw(&mut self, skin: &Skin) -> Buffer {
        let page = view::page(&self.model, skin);
        let (columns, rows) = self.model.size;
        let mut buffer = Buffer::empty(Rect::new(0, 0, columns, rows));
        let painted = paint::paint(&page, self.model.page, skin, &mut buffer);
        assert!(painted.cursor.x < columns && painted.cursor.y < rows, "the cursor is on the screen");
        self.model.page = self.model.page.min(painted.last_page);
        self.model.pages_left = painted.last_page - self.model.page;
        buffer
    }

    pub fn context(&self) -> Context {
        self.model.context()
    }

    /// The run on the desk.
    pub fn run(&self) -> &Run {
        self.model.desk.as_ref().and_then(|desk| desk.as_run()).expect("a run on the desk")
    }

    /// The number of the step at which the run stands.
    pub fn place(&self) -> Option<String> {
        let run = self.run();
        run.place().and_then(|place| run.entry(&place)).map(|entry| entry.number)
    }

    pub fn events(&self) -> Vec<&Event> {
        self.disk.records().map(|record| &record.event).collect()
    }

    /// The screen at 80×24 in colour: its text only.
    pub fn text(&mut self) -> String {
        self.text_at(80, 24, &COLOUR)
    }

    pub fn text_at(&mut self, columns: u16, rows: u16, skin: &Skin) -> String {
        self.resize(columns, rows);
        text(&self.draw(skin))
    }

    /// The text and, below it, how each letter looks: see [`look`].
    pub fn looks_at(&mut self, columns: u16, rows: u16, skin: &Skin) -> String {
        self.resize(columns, rows);
        let buffer = self.draw(skin);
        format!("{}\n{}\n{}", text(&buffer), "=".repeat(usize::from(columns)), lines(&buffer, |cell| look(cell).to_string()))
    }

    fn resize(&mut self, columns: u16, rows: u16) {
        if self.model.size != (columns, rows) {
            self.tell(What::Input(Input::Resize { columns, rows }));
        }
    }
}

/// A document in which every state is to be seen, whatever rules there are and whatever they find in the library of the pictures.
fn sample_coverage(date: Date, width: usize) -> Vec<coverage::Row> {
    let piece = |name: &str| Piece { name: name.into(), file: "clients/stadtwerk/systems.ron".into(), trail: String::new() };
    let cell = |n: usize| {
        let state = [State::Fulfilled, State::Partly, State::Missing, State::NotApplicable][n % 4];
        let (proof, lacks) = match state {
            State::Fulfilled => (vec![piece("meter-db"), piece("portal")], vec![]),
            State::Partly => (vec![piece("meter-db")], vec![piece("portal")]),
            State::Missing => (vec![], vec![piece("meter-db"), piece("portal")]),
            State::NotApplicable => (vec![], vec![]),
        };
        let says = SafeText::new(&format!("systems with what is demanded: {} of 2", proof.len()));
        let because = (state == State::NotApplicable).then(|| "there is no interface".into());
        let demands = if because.is_some() { vec![] } else { vec![Demand { says, proof, lacks }] };
        judged::Cell { state, demands, found: vec![], because }
    };
    let column = |party: Party, name: &str, shift: usize| Column {
        party,
        name: name.into(),
        cells: (0..requirements().len()).map(|n| cell(n / 3 + shift)).collect(),
    };
    let client = Party::Client("stadtwerk".parse().expect("an id"));
    let columns = [column(Party::Provider, "Testwerk Rechenzentrum", 0), column(client, "Stadtwerk Musterstadt", 1)];
    let document = coverage::Document {
        library: "Library of the pictures".into(),
        folder: "library".into(),
        date,
        fingerprint: SafeText::new(&"0123456789abcdef".repeat(4)),
        columns: &columns,
        lines: &coverage::Lines::unknown(),
    };
    coverage::text(&document, width)
}

fn text(buffer: &Buffer) -> String {
    lines(buffer, |cell| cell.symbol().to_owned())
}

/// The rows of a buffer without the spaces at their ends. A wide letter takes two cells; the second is left out.
fn lines(buffer: &Buffer, show: impl Fn(&Cell) -> String) -> String {
    let area = buffer.area;
    let row = |y: u16| {
        let mut line = String::new();
        let mut x = 0;
        while x < area.width {
            let cell = &buffer[(x, y)];
            line.push_str(&show(cell));
            x += u16::try_from(cells(cell.symbol()).max(1)).expect("one or two");
        }
        line.trim_end().to_owned()
    };
    (0..area.height).map(row).collect::<Vec<_>>().join("\n")
}

/// How a cell looks, in one letter: `.` plain, `b` bold, `u` underlined, `V` reversed; in colour the first letter of its colour,
/// small if plain and large if bold; `#` a red bar, `%` a bar of another colour.
fn look(cell: &Cell) -> char {
    let has = |modifier| cell.modifier.contains(modifier);
    let letter = match cell.fg {
        Color::Red => 'r',
        Color::Green => 'g',
        Color::Yellow => 'y',
        Color::Cyan => 'c',
        Color::Reset if has(Modifier::REVERSED) => return 'V',
        Color::Reset if has(Modifier::UNDERLINED) => return 'u',
        Color::Reset if has(Modifier::BOLD) => return 'b',
        Color::Reset => return if cell.symbol() == " " { ' ' } else { '.' },
        other => panic!("{other:?} is no colour of any role"),
    };
    match (has(Modifier::REVERSED), has(Modifier::BOLD)) {
        // A reversed coloured bar.
        (true, _) => match letter {
            'r' => '#',
            _ => '%',
        },
        (false, true) => letter.to_ascii_uppercase(),
        (false, false) => letter,
    }
}
