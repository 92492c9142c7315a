//! Whatever is typed: no panic at any size, nothing completed that nobody completed, and the screen is always a fold of the journal.

use proptest::prelude::*;
use qrh::app::command::Context;
use qrh::app::key::{Input, Key};
use qrh::app::message::What;
use qrh::domain::event::Event;
use qrh::domain::run::Run;

use super::disk::Mood;
use super::harness::{BARE, COLOUR, Console};
use super::keys::{LOOKING, every};

/// Places in a run from which anything may be typed.
const STARTS: [&str; 8] = [
    "",
    "meter<Enter>",
    "meter<Enter>aa",
    "meter<Enter>aady",
    "meter<Enter>aadynnyyn",
    "meter<Enter>aadynnyynnna",
    "meter<Enter>aadynnyynnnayyyv42<Enter>",
    "portal<Enter>aayyaddd",
];

fn is_completion(event: &Event) -> bool {
    matches!(event, Event::StepDone { .. } | Event::StepSetAside { .. } | Event::HoldReleased { .. })
}

fn completions(console: &Console) -> usize {
    console.events().into_iter().filter(|event| is_completion(event)).count()
}

/// The run on the desk is what its records say.
fn assert_is_a_fold(console: &Console) {
    let Some(run) = console.model.desk.as_ref().and_then(|desk| desk.as_run()) else { return };
    let (case, records) = &console.disk.runs[&run.id];
    let shown: Vec<_> = records.iter().filter(|record| record.seq <= run.length()).cloned().collect();
    assert_eq!(Run::from_records(case.clone(), &shown).as_ref(), Ok(run));
}

fn key_of(from: Vec<Key>) -> impl Strategy<Value = Key> {
    proptest::sample::select(from)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_keys_at_any_size_never_panic(
        start in proptest::sample::select(&STARTS[..]),
        keys in proptest::collection::vec(key_of(every()), 150..300),
        sizes in proptest::collection::vec((1u16..=130, 1u16..=45), 8),
        mood in proptest::sample::select(vec![Mood::Good, Mood::Full, Mood::Slow, Mood::ReadOnly]),
    ) {
        let mut console = Console::start().types(start).disk(mood);
        for (n, key) in keys.iter().enumerate() {
            if n % 37 == 0 {
                let (columns, rows) = sizes[n / 37 % sizes.len()];
                console.tell(What::Input(Input::Resize { columns, rows }));
            }
            if n % 50 == 49 {
                console = console.disk_answers().wait(3);
            }
            // Ctrl-C ends the program; here it would end the test.
            if !console.model.quitting {
                console.press(&[*key]);
            }
        }
        console.text_at(300, 100, &COLOUR);
        console.text_at(1, 1, &BARE);
        assert_is_a_fold(&console);
    }

    /// P15, P16: looking around completes nothing and leaves the place where it was.
    #[test]
    fn looking_around_completes_nothing(
        start in proptest::sample::select(&STARTS[1..]),
        keys in proptest::collection::vec(key_of(LOOKING.to_vec()), 100..200),
    ) {
        let mut console = Console::start().types(start);
        let before = console.disk.records().count();
        for key in keys {
            console.press(&[key]);
        }
        prop_assert_eq!(console.disk.records().count(), before, "no record at all");
        assert_is_a_fold(&console);
    }

    /// P15: without one of the keys that complete a step, none is completed, whatever else is typed.
    #[test]
    fn only_the_keys_that_complete_complete(
        start in proptest::sample::select(&STARTS[4..]),
        keys in proptest::collection::vec(key_of(every()), 150..250),
    ) {
        let completing = |key: &Key| matches!(key, Key::Char('y' | 'n' | 'u' | 'd' | 'v' | 'r' | 'a' | 'l' | 'x' | '1'..='9'));
        let mut console = Console::start().types(start);
        let before = completions(&console);
        for key in keys.iter().filter(|key| !completing(key)) {
            console.press(&[*key]);
        }
        prop_assert_eq!(completions(&console), before);
    }

    /// P20: Enter alone does nothing: wherever one is, unless a text was typed or a row chosen for it.
    #[test]
    fn enter_alone_does_nothing(
        start in proptest::sample::select(&STARTS[..]),
        keys in proptest::collection::vec(key_of(every()), 1..80),
    ) {
        let mut console = Console::start().types(start);
        for key in keys {
            console.press(&[key]);
            if console.context() == Context::Typing || console.context() == Context::Picking {
                // What is typed or chosen is for Enter to take; a dialog that was only opened is not.
                continue;
            }
            let records = console.disk.records().count();
            console.press(&[Key::Enter]);
            prop_assert_eq!(console.disk.records().count(), records);
        }
    }
}

/// P20: a dialog that was only opened takes no Enter for an answer.
#[test]
fn enter_alone_answers_no_dialog() {
    for keys in ["a", "l", "x", "e", "k", "w", "w1", "fl", "fl1", "cr"] {
        let console = Console::start().types("meter<Enter>aadynnyynnna").types(keys);
        let records = console.disk.records().count();
        let console = console.types("<Enter><Enter>");
        // What was said in a call may stay empty: there Enter is the answer, once.
        let allowed = usize::from(keys == "cr");
        assert_eq!(console.disk.records().count(), records + allowed, "{keys}");
    }
}
