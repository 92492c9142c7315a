//! How long a frame takes from the model to the bytes for the terminal, and how many bytes a moved cursor costs.

use std::sync::Arc;

use criterion::{Criterion, criterion_group, criterion_main};
use qrh::app::effect::Purpose;
use qrh::app::key::{Input, Key};
use qrh::app::message::{Msg, What};
use qrh::app::model::Model;
use qrh::app::update;
use qrh::base::text::SafeText;
use qrh::base::time::{Moment, Zone};
use qrh::domain::case::Case;
use qrh::domain::event::Mode;
use qrh::domain::search::{Index, Item, Stamp};
use qrh::edge::store::library::{Source, load_all};
use qrh::edge::term::{Abilities, ConsoleTerminal, Dimensions, Profile};
use qrh::view::{self, Skin, paint};

fn model() -> Model {
    let loaded = load_all(&Source::Embedded);
    let item = |filed: &qrh::edge::store::library::Filed| {
        Item::of(&filed.runbook, &loaded.library, filed.party.clone(), &filed.path, Stamp::default())
    };
    let index = Index::of(loaded.runbooks.iter().map(item).collect()).expect("a small library");
    let now = Moment { wall: "2026-11-21T02:12:00Z".parse().expect("a moment"), mono: 1 };
    let mut model = Model::new(now, (80, 24), Mode::Emergency, Some(SafeText::new("A. Berg")), 1, Zone::utc());
    tell(&mut model, What::Indexed { index: Arc::new(index), changed: true });
    tell(&mut model, What::OpenRuns { runs: Vec::new() });
    model
}

fn tell(model: &mut Model, what: What) {
    let now = model.now;
    update(model, Msg { now, what });
}

fn drawing(criterion: &mut Criterion) {
    let abilities = Abilities::of(Profile::Xterm);
    let skin = Skin { tier: abilities.tier(), glyphs: *abilities.glyphs(), frugal: false };
    let mut terminal =
        ConsoleTerminal::new(Vec::new(), abilities, Dimensions::new(80, 24).expect("a size")).expect("no terminal is needed");
    let mut draw = |model: &Model| {
        terminal.writer_mut().clear();
        let page = view::page(model, &skin);
        let drawn = terminal.draw(|frame| {
            let painted = paint::paint(&page, model.page, &skin, frame.buffer_mut());
            frame.set_cursor_position(painted.cursor);
        });
        drawn.expect("drawn");
        terminal.writer().len()
    };
    let mut search = model();
    println!("first frame: {} bytes", draw(&search));
    tell(&mut search, What::Input(Input::Key(Key::Down)));
    draw(&search);
    tell(&mut search, What::Input(Input::Key(Key::Down)));
    println!("cursor moved by a row: {} bytes", draw(&search));
    println!("nothing changed: {} bytes", draw(&search));
    criterion.bench_function("frame: search, cursor moved", |bench| {
        let mut down = true;
        bench.iter(|| {
            down = !down;
            tell(&mut search, What::Input(Input::Key(if down { Key::Down } else { Key::Up })));
            draw(&search)
        });
    });
    let loaded = load_all(&Source::Embedded);
    let filed = loaded.runbooks.into_iter().next().expect("a runbook");
    let mut card = model();
    let case = Box::new(Case::pin(&loaded.library, filed.party, filed.runbook));
    tell(&mut card, What::Opened { case, purpose: Purpose::Desk, findings: Vec::new() });
    criterion.bench_function("frame: scope card", |bench| bench.iter(|| draw(&card)));
}

criterion_group!(benches, drawing);
criterion_main!(benches);
