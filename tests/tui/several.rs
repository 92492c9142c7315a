//! Several incidents at once: the list of all runs, going from one to another, timers that are over (P26, P32, P33, P35).

use std::time::{Duration, Instant};

use qrh::app::command::Context;
use qrh::app::effect::Effect;
use qrh::app::message::What;
use qrh::app::open_run::{Lead, OpenRun};
use qrh::base::id::RunId;
use qrh::domain::event::Event;

use super::harness::{BARE, COLOUR, Console};

/// A run of the client with a limit of fifteen minutes, then one of the provider, which is on screen.
fn two() -> Console {
    Console::start().types("meter<Enter>aadynnyynnna").types("q").types("mains<Enter>aa")
}

fn ids(console: &Console) -> Vec<String> {
    console.model.find.every_run().map(|run| run.title.to_string()).collect()
}

#[test]
fn p32_one_list_shows_every_open_run_with_place_timers_and_lead() {
    let mut console = two().types("0");
    let screen = console.text();
    for part in [
        "2 open runs",
        "Stadtwerk Musterstadt | ",
        "at step 1 since",
        "until 03:2",
        "m left: 1 Delete the traces",
        "led here",
        "(on screen)",
    ] {
        assert!(screen.contains(part), "{part}\n{screen}");
    }
    for keys in ["0", "<Esc>", "q"] {
        let console = two().types("0").types(keys);
        assert_ne!(console.context(), Context::Runs, "{keys} closes the list");
        assert_eq!(console.run().case.runbook.id.as_str(), two().run().case.runbook.id.as_str());
    }
    let console = two().types("e").types("<C-l>");
    assert_eq!(console.context(), Context::Runs, "also while a text is typed");
}

#[test]
fn p33_the_gravest_stands_first_then_the_nearest_deadline_whatever_came_first() {
    let console = two();
    let runs: Vec<&OpenRun> = console.model.find.every_run().collect();
    let key = |run: &OpenRun| (std::cmp::Reverse(run.severity), run.deadline().is_none(), run.deadline());
    assert!(runs.windows(2).all(|pair| key(pair[0]) <= key(pair[1])), "{:?}", ids(&console));
    // Two of the same runbook differ by their deadlines only: the one that was begun first is over first.
    let console = Console::start().types("meter<Enter>aadynnyynnnaq").wait(3).types("meter<Enter>aadynnyynnnaq");
    let deadlines: Vec<_> = console.model.find.every_run().map(OpenRun::deadline).collect();
    assert!(deadlines.len() == 2 && deadlines[0] < deadlines[1], "{deadlines:?}");
}

#[test]
fn p35_the_client_is_confirmed_before_anything_is_done_after_switching() {
    let mut console = two().types("0<Enter>");
    assert_eq!(console.context(), Context::Resume);
    let screen = console.text();
    assert!(screen.starts_with("REAL Stadtwerk Musterstadt"), "{screen}");
    for part in
        ["ANOTHER CLIENT: what you do now is done for Stadtwerk Musterstadt", "You come from", "You are now at", "You were at step 1"]
    {
        assert!(screen.contains(part), "{part}\n{screen}");
    }
    let before = console.disk.records().count();
    console = console.types("ydn<Enter>");
    assert_eq!(console.disk.records().count(), before, "nothing is done before it is confirmed");
    console = console.types("gy");
    assert_eq!(console.place().as_deref(), Some("2"));
}

#[test]
fn the_lead_is_kept_while_another_run_is_on_screen_and_nothing_typed_is_lost() {
    let console = two().types("eThe shift lead kn").types("<C-l><Enter>g");
    assert!(!console.effects.iter().any(|effect| matches!(effect, Effect::LeaveRun { .. })));
    assert!(console.model.find.every_run().all(|run| run.lead == Lead::Here));
    let console = console.types("0<Enter>g");
    assert_eq!(console.context(), Context::Typing);
    let console = console.types("ows<Enter>");
    assert!(
        matches!(console.events().iter().rev().find(|e| matches!(e, Event::Noted { .. })), Some(Event::Noted { text }) if text.as_str() == "The shift lead knows")
    );
    // A closed run is given back.
    let console = console.types("0<Enter>gtntq");
    assert_eq!(console.effects.iter().filter(|effect| matches!(effect, Effect::LeaveRun { .. })).count(), 1);
    assert_eq!(console.model.find.every_run().count(), 1);
}

#[test]
fn p26_an_expired_timer_of_any_run_is_told_on_every_screen_until_it_is_seen() {
    let mut console = two().types("eIn the middle of typ").wait(16);
    let screen = console.text();
    let first = screen.lines().next().unwrap_or_default().to_owned();
    assert!(
        first.starts_with("!! TIME IS UP 03:2") && first.contains("Stadtwerk Musterstadt | 1 Delete") && first.ends_with("^Y seen"),
        "{screen}"
    );
    // It takes nothing away: the typing goes on where it was.
    let mut console = console.types("ing");
    assert!(console.text().contains("> In the middle of typing"), "{}", console.text());
    for keys in ["<Esc>", "c", "c", "f", "f", "0", "0", "?", "<Esc>", "q", "meter"] {
        console = console.types(keys);
        assert!(console.text().starts_with("!! TIME IS UP"), "after {keys}\n{}", console.text());
    }
    let bare = console.text_at(40, 10, &BARE);
    assert!(bare.starts_with("!! TIME IS UP"), "{bare}");
    let records = console.disk.records().count();
    let mut console = console.types("<C-y>");
    let screen = console.text_at(80, 24, &COLOUR);
    assert!(!screen.contains("!! TIME IS UP") && screen.contains("stays over until its step is closed"), "{screen}");
    assert_eq!(console.disk.records().count(), records, "seeing it closes nothing");
    assert!(console.types("<C-l>").text().contains("TIME IS UP since 03:2"), "the list still says it");
}

#[test]
fn p26_the_bell_rings_once_for_each_expiry_and_only_if_it_is_wanted() {
    let rings = |console: &Console| console.effects.iter().filter(|effect| **effect == Effect::Ring).count();
    assert_eq!(rings(&two().wait(16)), 0);
    let mut console = two();
    console.model.bell = true;
    let console = console.wait(16).wait(1).types("0").wait(1);
    assert_eq!(rings(&console), 1);
}

#[test]
fn p26_a_timer_of_a_run_that_is_led_elsewhere_is_told_too() {
    let mut console = Console::start().types("meter<Enter>aadynnyynnna");
    console.disk.led_elsewhere = true;
    let mut console = console.restart().wait(16);
    assert!(console.text().starts_with("!! TIME IS UP"), "{}", console.text());
}

/// Fifty runs with ten timers each: a key, and the picture after it, in less than 10 ms; nothing changes when nothing happens.
#[test]
#[expect(clippy::disallowed_methods, reason = "it measures how long a key takes")]
fn fifty_runs_with_five_hundred_timers_answer_a_key_at_once() {
    let mut console = two();
    let pattern = console.model.find.every_run().find(|run| !run.timers.is_empty()).expect("a run with a timer").clone();
    let timers: Vec<_> = (0..10u64)
        .map(|n| {
            let mut timer = pattern.timers[0].clone();
            timer.length += Duration::from_secs(600 * n);
            timer
        })
        .collect();
    let runs = (0..50).map(|n| OpenRun {
        run: RunId::new(&format!("20261121T0312{n:02}Z-made-up-{n:04x}")).expect("an id"),
        lead: Lead::Elsewhere,
        timers: timers.clone(),
        ..pattern.clone()
    });
    let runs: Vec<OpenRun> = runs.collect();
    console.tell(What::OpenRuns { runs });
    let before = console.text();
    console.tell(What::Tick);
    assert_eq!(before, console.text(), "nothing has changed, so nothing is to be sent");
    // The middle one of many: what else the machine does meanwhile is not what is measured.
    let mut took: Vec<Duration> = Vec::new();
    for key in ["<Down>", "<Up>", "0", "0"].repeat(10) {
        let begun = Instant::now();
        console = console.types(key);
        took.push(begun.elapsed());
    }
    took.sort_unstable();
    // Without optimisation everything takes some ten times as long.
    let allowed = if cfg!(debug_assertions) { 100 } else { 10 };
    assert!(took[20] < Duration::from_millis(allowed), "{:?} a key", took[20]);
}
