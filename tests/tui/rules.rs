//! The manners of a program that presents an emergency procedure, one test each, by the number of the rule (P1 to P45).

use qrh::app::command::Context;
use qrh::domain::event::{EndLine, Event, How, Outcome, SetAside};
use qrh::domain::run::{StepState, end_line};
use qrh::style::glyphs::{ASCII, UNICODE};

use super::disk::Mood;
use super::harness::{BARE, COLOUR, Console};

const STEPS: &str = "meter<Enter>aadynnyynnna";
const PLAIN: &str = "portal<Enter>aayya";

fn steps(keys: &str) -> Console {
    Console::start().types(STEPS).types(keys)
}

fn plain(keys: &str) -> Console {
    Console::start().types(PLAIN).types(keys)
}

/// The row on which a text stands.
fn row(screen: &str, wanted: &str) -> usize {
    screen.lines().position(|line| line.contains(wanted)).unwrap_or_else(|| panic!("{wanted:?} is not on the screen:\n{screen}"))
}

fn last_event(console: &Console) -> &Event {
    console.events().pop().expect("an event")
}

#[test]
fn p2_what_does_not_fit_is_counted() {
    let screen = steps("").text_at(80, 14, &COLOUR);
    assert!(screen.contains(" of ") && screen.contains("PgDn"), "{screen}");
    let turned = steps("").types("<PgDn>").text_at(80, 14, &COLOUR);
    assert_ne!(screen, turned, "the rest is one key away");
}

#[test]
fn p3_the_neighbours_of_a_step_stay_on_the_screen() {
    let screen = plain("ddddd").text();
    for neighbour in ["Restart worker 5", "Restart worker 6", "Restart worker 7"] {
        row(&screen, neighbour);
    }
}

#[test]
fn p4_a_group_closes_when_all_its_steps_are_ticked() {
    let mut console = steps("yyyv42<Enter>");
    assert!(console.text().contains("Look at both logs (in any order)"));
    let mut console = console.types("<Down>d");
    assert_eq!(console.place().as_deref(), Some("5.1"), "one of two");
    let screen = console.text();
    assert!(screen.lines().any(|line| line.contains(UNICODE.in_progress) && line.contains("both logs")), "{screen}");
    let mut console = console.types("d");
    assert_eq!(console.place().as_deref(), Some("6"));
    let screen = console.types("<Up><Up><Up>").text();
    assert!(screen.lines().any(|line| line.contains(UNICODE.done) && line.contains("both logs")), "{screen}");
    console = steps("yyyv42<Enter>").types("<Up>d");
    assert_eq!(console.place().as_deref(), Some("5.1"), "the group itself has no key that closes it: {}", console.text());
}

#[test]
fn p5_an_order_that_must_be_kept_is_kept_and_said() {
    let mut console = plain("<Down><Down>");
    assert!(console.text().contains("Another step is due before this one."));
    let mut console = console.types("d");
    assert_eq!(console.place().as_deref(), Some("1"));
    assert!(console.text().contains("Step 1 is due first."));
}

#[test]
fn p6_no_step_before_the_scope_card_is_acknowledged() {
    let mut console = Console::start().types("meter<Enter>");
    for keys in ["d", "y", "<Enter>", "n"] {
        console = console.types(keys);
        assert_eq!((console.context(), console.disk.records().count()), (Context::About, 0), "{keys}");
    }
    let screen = console.text();
    for part in ["Readings that are refused", "slow answers", "The alert is not older than an hour"] {
        row(&screen, part);
    }
    let console = console.types("a");
    assert_eq!(console.events()[1], &Event::ScopeAcknowledged);
}

#[test]
fn p7_immediate_actions_stand_first_in_a_frame_of_one_name() {
    let screen = Console::start().types("meter<Enter>aa").text();
    assert!(row(&screen, "─ IMMEDIATE ACTIONS ─") < row(&screen, "Stop the import"));
    assert!(row(&screen, "Keep the log") < row(&screen, "─ END OF IMMEDIATE ACTIONS ─"));
}

#[test]
fn p8_a_warning_stands_above_its_step_on_the_same_screen() {
    for (columns, rows) in [(80, 24), (120, 40), (40, 24), (80, 16)] {
        let screen = steps("").text_at(columns, rows, &COLOUR);
        assert!(row(&screen, "WARNING Deleted traces") < row(&screen, "DO Delete the traces"), "{columns}x{rows}\n{screen}");
    }
}

#[test]
fn p10_a_forbidden_action_says_why_what_instead_and_who() {
    let screen = steps("f").text();
    let at = row(&screen, "DO NOT reboot MTRD01");
    let below: String = screen.lines().skip(at).take(5).collect();
    for part in ["readings in memory are lost", "call the billing duty", "Vera Muster", "Jorge Exemplo", "this whole procedure"] {
        assert!(below.contains(part), "{part}\n{screen}");
    }
}

#[test]
fn p11_prohibitions_stay_on_the_screen_while_they_hold() {
    let mut console = plain("");
    for _ in 0..11 {
        assert!(console.text().contains("DO NOT empty the cache"));
        console = console.types("d");
    }
    for keys in ["t", "<Esc>", "b", "o", "o", "c", "c", "s", "s", "l", "<Esc>"] {
        console = console.types(keys);
        assert!(console.text().contains("DO NOT empty the cache"), "after {keys}:\n{}", console.text());
    }
    // Lifted, it goes from the strip and is still told in the list.
    let mut console = plain("f<Home>l12They are on the other line<Enter>");
    assert!(!console.text().contains("DO NOT empty the cache"), "{}", console.text());
    let screen = console.types("f").text();
    assert!(screen.contains("LIFTED at") && screen.contains("Jorge Exemplo (in person)"), "{screen}");
}

#[test]
fn p12_without_colour_every_kind_is_told_by_word_or_mark() {
    let bare = steps("").text_at(80, 24, &BARE);
    for word in ["# DO NOT reboot MTRD01", "! WARNING", "DO Delete", "within 15m"] {
        assert!(bare.contains(word), "{word}\n{bare}");
    }
    let bare = Console::start().types(STEPS).types("n").text_at(80, 24, &BARE);
    assert!(bare.contains("NOT as expected"), "{bare}");
}

#[test]
fn p13_the_warnings_of_a_step_are_acknowledged_with_it() {
    // One key closes the step on whose screen its warning stands, and its record names the step of the pinned revision.
    let mut console = steps("");
    assert!(console.text().contains("WARNING"));
    let console = console.types("y");
    assert!(matches!(last_event(&console), Event::StepDone { step, outcome: Outcome::AsExpected } if step.as_str() == "free"));
    let entry = console.run().entry(&qrh::base::id::StepId::new("free").expect("an id")).expect("the step");
    assert_eq!(entry.step.warnings.len(), 1, "the warning is in the copy that the run keeps");
}

#[test]
fn p14_six_states_have_six_marks() {
    let mut console = plain("daIs off<Enter>V. Muster<Enter>xIt runs<Enter>lAt six<Enter>8o");
    let screen = console.text();
    for (mark, worker) in [("[x]", "worker 1"), ("[-]", "worker 2"), ("[!]", "worker 3"), ("[>]", "worker 4"), ("[ ]", "worker 5")] {
        assert!(screen.lines().any(|line| line.contains(mark) && line.contains(worker)), "{mark} {worker}\n{screen}");
    }
    let screen = steps("o").text_at(80, 24, &BARE);
    assert!(screen.lines().any(|line| line.contains(ASCII.in_progress) && line.contains("Delete the traces")), "{screen}");
}

#[test]
fn p15_time_completes_nothing() {
    let console = plain("").wait(600);
    assert_eq!(console.place().as_deref(), Some("1"));
    let console = steps("").wait(600);
    assert_eq!(console.place().as_deref(), Some("1"));
    assert!(matches!(last_event(&console), Event::StepBegun { .. }));
}

#[test]
fn p16_one_key_returns_to_the_place() {
    let mut console = plain("dd");
    console = console.types("<End>");
    assert_eq!(console.place().as_deref(), Some("3"));
    let far = console.text();
    assert!(far.lines().any(|line| line.contains("NOW") && line.contains("worker 3")) || far.contains("12 DO Restart worker 12"), "{far}");
    let near = console.types(".").text();
    assert!(near.contains("> [ ] 3 DO Restart worker 3"), "{near}");
}

#[test]
fn p17_leaving_unticked_steps_is_named_and_not_blocked() {
    let mut console = plain("ddt");
    let screen = console.text();
    row(&screen, "INCOMPLETE");
    row(&screen, "Restart worker 3");
    let console = console.types("nt");
    assert!(matches!(last_event(&console), Event::RunClosed { end: EndLine::Incomplete }));
}

#[test]
fn p18_the_end_line_is_computed() {
    let done = "d".repeat(11);
    let later = "lAt six<Enter>";
    let over = "xNot here<Enter>";
    for (keys, end, words) in [
        ("d".repeat(12), EndLine::Complete, "COMPLETE"),
        (format!("{done}{later}"), EndLine::CompleteExceptDeferred, "COMPLETE EXCEPT DEFERRED"),
        (format!("{done}{over}"), EndLine::Overridden, "OVERRIDDEN"),
        (done.clone(), EndLine::Incomplete, "INCOMPLETE"),
    ] {
        let mut console = plain(&keys);
        assert_eq!(end_line(console.run()), end, "{keys}: {}", console.text());
        let screen = console.types("t").text();
        let line = screen.lines().nth(row(&screen, "If the run ends now it is")).unwrap_or_default();
        assert!(line.ends_with(words), "{line}");
    }
}

#[test]
fn p19_after_an_interruption_it_says_where_one_was() {
    let mut console = plain("ddd").restart().types("<Down>");
    let list = console.text();
    assert!(list.contains("at step 4 since 03:12") && list.contains("3 Restart worker 3"), "{list}");
    let mut console = console.types("<Enter>");
    let screen = console.text();
    for part in ["You were at step 4 since 2026-11-21 03:12", "Restart worker 4", "Last done: 3 Restart worker 3"] {
        row(&screen, part);
    }
    let console = console.types("g");
    assert_eq!((console.context(), console.place().as_deref()), (Context::Steps, Some("4")));
    assert_eq!(last_event(&console), &Event::RunResumed);
}

#[test]
fn p20_a_question_has_no_preselected_answer() {
    let mut console = Console::start().types("meter<Enter>aady");
    assert!(console.text().contains("[open]"));
    let before = console.disk.records().count();
    let mut console = console.types("<Enter><Enter>");
    assert_eq!(console.disk.records().count(), before);
    assert!(console.text().contains("Enter alone answers nothing"));
    // The branch that was not taken is marked and can still be read.
    let screen = steps("yyyv42<Enter>ddb").wait(11).types("y2o").text();
    assert!(screen.lines().any(|line| line.contains(" · ") && line.contains("7a.1")), "{screen}");
}

#[test]
fn p21_an_answer_stays_shown_and_can_be_changed() {
    let mut console = Console::start().types("meter<Enter>aadynnyn");
    let screen = console.text();
    assert!(screen.contains("[yes]") && screen.contains("[no]"), "{screen}");
    // The third answer said where the fault is; changed to no, that is not known any more.
    let console = console.types("<Up><Up>n");
    let answers: Vec<_> = console.events().into_iter().filter(|event| matches!(event, Event::Answered { .. })).collect();
    assert_eq!(answers.len(), 5, "the change is a record of its own");
    assert_eq!(console.run().fault_place(), None, "the place is evaluated anew");
    // A decision in the instruction is changed by reopening it.
    let console = steps("yyyv42<Enter>ddb").wait(11).types("y2<Up><Up>z");
    assert_eq!(console.place().as_deref(), Some("7"));
}

#[test]
fn p22_ruling_out_all_but_one_selects_nothing() {
    let console = Console::start().types("meter<Enter>aadynnnnn");
    let run = console.run();
    assert_eq!((run.fault_place(), run.cause()), (None, qrh::domain::cause::Cause::Unknown));
    assert_eq!(run.triage().next.map(|question| question.id.as_str()), Some("stranger"), "the last one is asked all the same");
}

#[test]
fn p23_what_if_not_stands_beside_what_is_expected() {
    let mut console = steps("");
    let screen = console.text();
    assert_eq!(row(&screen, "expect /var is below 80 %") + 1, row(&screen, "if not: Grow the volume"), "{screen}");
    assert!(screen.contains("u cannot tell"), "{screen}");
    for key in ["n", "u"] {
        assert_eq!(steps(key).place().as_deref(), Some("1!.1"), "{key}");
    }
    console = console.types("y");
    assert_eq!(console.place().as_deref(), Some("2"));
}

#[test]
fn p25_a_limited_step_shows_since_when_until_when_and_what_if_missed() {
    let screen = steps("").text();
    let words = screen.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(words.contains("within 15m, running since 03:12, until 03:27; if missed: Call the IT duty"), "{screen}");
}

#[test]
fn p26_an_expired_limit_tells_and_takes_nothing_away() {
    let mut console = steps("<Down><Down><Down><Down>").wait(16);
    let screen = console.text();
    assert!(screen.contains("> [ ] 3 VERIFY"), "what was looked at is still looked at\n{screen}");
    let screen = console.types(".").text();
    assert!(screen.contains("TIME IS UP: 15m since 03:12. Now: Call the IT duty"), "{screen}");
}

#[test]
fn p28_a_record_needs_a_value_and_holds_it_against_its_limits() {
    let mut console = steps("yyyd");
    assert_eq!(console.place().as_deref(), Some("4"), "no value, no record");
    assert!(console.text().contains("it should lie between 5 and 80"));
    let mut console = console.types("vmuch<Enter>");
    assert!(console.text().contains("That is not a number"), "{}", console.text());
    assert_eq!(console.place().as_deref(), Some("4"));
    let console = console.types("v<C-u>80,5<Enter>");
    let value = Outcome::Value { value: "80,5".into(), within_limits: Some(false) };
    assert!(matches!(last_event(&console), Event::StepDone { outcome, .. } if *outcome == value));
}

#[test]
fn p29_a_hold_opens_only_on_a_named_release() {
    let hold = || steps("yyyv42<Enter>ddb").wait(11).types("y2daIt is the 21st<Enter>");
    for keys in ["d", "y", "n", "u", "1", "v", "b", "aNo<Enter>V<Enter>", "xNo<Enter>V<Enter>", "lNo<Enter>", "<Down>d", "<Down>lNo<Enter>"]
    {
        let console = hold().types(keys);
        assert_eq!(console.place().as_deref(), Some("9"), "{keys}");
        assert!(console.run().releases.is_empty(), "{keys}");
        let open = |step: &str| console.run().state(&qrh::base::id::StepId::new(step).expect("an id")).is_open();
        assert!(open("go") && open("open"), "{keys}");
    }
    // "By telephone" without a call on record is refused at once and opens nothing; with one it does.
    let mut console = hold().types("r11");
    assert!(console.text().contains("Record the call first (F2): none is on record in which Vera Muster"), "{}", console.text());
    let console = console.types("Open it<Enter>");
    assert!(console.run().releases.is_empty());
    let console = console.types("<Esc><Esc>c<Home>r<Enter><Esc>r11");
    let console = console.types("Open it at six<Enter>");
    let Event::HoldReleased { release, decision, .. } = last_event(&console) else { panic!("{:?}", last_event(&console)) };
    assert_eq!((release.name.as_str(), release.how, decision.as_str()), ("Vera Muster", How::Telephone, "Open it at six"));
}

#[test]
fn p35_p41_every_screen_of_a_run_says_client_revision_clock_and_mode() {
    let all = "c c f f s s o o ? ? t <Esc> b e <Esc> k <Esc> w <Esc> a <Esc>";
    let mut console = steps("");
    for keys in all.split(' ') {
        console = console.types(keys);
        let screen = console.text();
        let head = screen.lines().next().unwrap_or_default();
        assert!(head.starts_with("REAL Stadtwerk Musterstadt |"), "after {keys}:\n{screen}");
        assert!(head.contains(" r3") && head.contains("A. Berg 03:1"), "after {keys}:\n{screen}");
    }
    let exercise = Console::exercise().types(STEPS).text();
    assert!(exercise.starts_with("EXERCISE Stadtwerk") && exercise.contains("*** EXERCISE ***"), "{exercise}");
}

#[test]
fn p40_an_override_has_a_reason_and_is_never_shown_as_done() {
    let mut console = plain("x<Enter>");
    assert_eq!(console.place().as_deref(), Some("1"), "no reason");
    assert!(console.text().contains("A few words are needed"));
    let console = console.types("It runs again<Enter>");
    let Event::StepSetAside { how: SetAside::Overridden, reason, .. } = last_event(&console) else { panic!("{:?}", last_event(&console)) };
    assert_eq!(reason.as_str(), "It runs again");
    let mut console = console.types("<Up>");
    let screen = console.text();
    assert!(screen.contains("[!]") && screen.contains("OVERRIDDEN, It runs again"), "{screen}");
    assert!(!screen.lines().any(|line| line.contains("[x]") && line.contains("worker 1 ")), "{screen}");
    // "Not applicable" where the step states no condition names who agreed; where it states one it does not.
    let console = plain("aNot here<Enter>");
    assert_eq!(console.context(), Context::Typing);
    let console = steps("yyyv42<Enter>ddb").wait(11).types("y2daIt is the 21st<Enter>");
    assert!(matches!(last_event(&console), Event::StepSetAside { approver: None, how: SetAside::NotApplicable, .. }));
}

#[test]
fn p42_contacts_are_one_key_away_and_attempts_are_recorded() {
    for keys in ["meter<Enter>", "meter<Enter>a", "meter<Enter>aa", "meter<Enter>aady", STEPS] {
        let screen = Console::start().types(keys).types("c").text();
        assert!(screen.contains("Vera Muster, Billing duty") && screen.contains("+49 69 90009 110"), "{keys}\n{screen}");
    }
    for typing in ["e", "k", "a", "w"] {
        let screen = steps(typing).types("<F2>").text();
        assert!(screen.contains("+49 69 90009 110"), "{typing}\n{screen}");
    }
    let mut console = steps("cn");
    assert!(matches!(last_event(&console), Event::Contacted { contact, .. } if contact.as_str() == "sw-billing"));
    assert!(console.text().contains("Next to call: Jorge Exemplo"), "{}", console.text());
}

#[test]
fn p43_nothing_is_shown_as_done_before_it_is_recorded() {
    let mut console = plain("").disk(Mood::Slow).types("d");
    let screen = console.text();
    assert!(screen.contains("saving") && screen.contains("> [ ] 1 DO Restart worker 1"), "{screen}");
    let mut console = console.disk_answers();
    assert!(console.text().contains("> [ ] 2 DO Restart worker 2"));
    let StepState::Done { by, at, .. } = console.run().state(&qrh::base::id::StepId::new("s1").expect("an id")) else { panic!("not done") };
    assert_eq!(by.as_str(), "A. Berg");
    assert!(at.wall > "2026-11-21T02:12:00Z".parse().expect("a moment"));
    // Records are numbered without gaps and none is ever changed: they are exactly what the run is folded from.
    let seqs: Vec<u64> = console.disk.records().map(|record| record.seq).collect();
    assert_eq!(seqs, (1..=u64::try_from(seqs.len()).expect("few")).collect::<Vec<_>>());
}

#[test]
fn a_full_disk_is_shouted_and_the_run_goes_on() {
    let mut console = plain("").disk(Mood::Full).types("dd");
    let screen = console.text();
    assert!(screen.contains("!!! 2 RECORDS ARE NOT ON THE DISK"), "{screen}");
    assert_eq!(console.place().as_deref(), Some("3"));
}

/// The instruction with the steps that are not done just once: the first of them is a continuous one.
fn queue(keys: &str) -> Console {
    Console::start().types("tower<Enter>aaynya").types(keys)
}

#[test]
fn p24_a_continuous_step_stays_in_view_until_it_is_ended() {
    let mut console = queue("b");
    assert_eq!(console.place().as_deref(), Some("2"), "the others go on");
    for keys in ["v3<Enter>", "c", "<Esc>", "t"] {
        console = console.types(keys);
        let screen = console.text();
        assert!(screen.contains("MEANWHILE 1"), "{keys}: {screen}");
    }
    assert_eq!(end_line(console.run()), EndLine::Incomplete);
    let mut console = console.types("b<Up>g");
    assert!(!console.text().contains("MEANWHILE"));
    assert!(matches!(last_event(&console), Event::StepDone { outcome: Outcome::Ended { times: 0 }, .. }), "{:?}", last_event(&console));
}

#[test]
fn p24_time_and_a_restart_end_nothing() {
    let mut console = queue("b").wait(600).restart().types("<Down><Enter>g");
    let screen = console.text();
    assert!(screen.contains("MEANWHILE 1 DUE"), "{screen}");
}

#[test]
fn p27_each_occurrence_is_recorded_and_its_end_announced() {
    let console = queue("bv120<Enter>").wait(15).types("v40<Enter>g");
    let recorded = console.events().iter().filter(|event| matches!(event, Event::StepRepeated { .. })).count();
    assert_eq!((recorded, console.place().as_deref()), (2, Some("3")));
    assert!(matches!(last_event(&console), Event::StepDone { outcome: Outcome::Ended { times: 2 }, .. }));
}

#[test]
fn p30_a_second_person_is_another_person() {
    let at_it = || queue("bv3<Enter>gdNorth hill<Enter>giTWRR01<Enter>");
    let console = at_it().types("d");
    assert_eq!(console.place().as_deref(), Some("4"), "not before somebody has checked it");
    let console = at_it().types("pA. Berg<Enter>");
    assert!(!matches!(last_event(&console), Event::SecondPerson { .. }));
    let console = at_it().types("pC. Roth<Enter>d");
    assert_eq!(console.place().as_deref(), Some("5"));
}

#[test]
fn p31_the_name_of_the_target_is_typed_before_a_dangerous_step() {
    let at_it = || queue("bv3<Enter>gdNorth hill<Enter>gpC. Roth<Enter>");
    for keys in ["d", "iTWRR02<Enter>d", "i<Enter><Esc>d"] {
        let console = at_it().types(keys);
        assert_eq!(console.place().as_deref(), Some("4"), "{keys}");
    }
    assert_eq!(at_it().types("iTWRR01<Enter>d").place().as_deref(), Some("5"));
}

#[test]
fn p39_a_long_list_is_left_early_and_nothing_ticks_itself() {
    let mut console = Console::start().types("tower<Enter>aayyay");
    assert_eq!((console.place(), end_line(console.run())), (None, EndLine::Complete));
    let done = console.events().iter().filter(|event| matches!(event, Event::StepDone { .. })).count();
    assert_eq!(done, 1, "the exit alone was confirmed");
    assert!(console.text().contains(UNICODE.not_applicable), "{}", console.text());
    let console = console.types("<Home>z");
    assert_eq!(console.place().as_deref(), Some("1"), "and back");
}

/// At a step that refers to another runbook.
fn others(keys: &str) -> Console {
    Console::start().types("tower<Enter>aaynnya").types(keys)
}

#[test]
fn p38_refer_to_opens_the_other_runbook_and_returns() {
    let mut console = others("");
    let here = console.run().id.clone();
    console = console.types("b");
    assert!(matches!(last_event(&console), Event::TurnedTo { .. }), "this journal has it first");
    console = console.types("aa");
    let there = console.run().id.clone();
    let Some(from) = console.run().came_from.clone() else { panic!("the other journal says from where") };
    assert_eq!((from.run, from.number.as_str(), from.returns), (here.clone(), "1", true));
    let turned =
        console.events().into_iter().find_map(|event| if let Event::TurnedTo { run, .. } = event { Some(run.clone()) } else { None });
    assert_eq!(turned, Some(there), "this journal names the run that was opened");
    for keys in ["", "yya", "c", "<Esc>t"] {
        console = console.types(keys);
        let screen = console.text();
        assert!(screen.contains("From step 1 of \"Tower radio is lost\""), "{keys}: {screen}");
    }
    let console = console.types("jg");
    assert_eq!((console.run().id.clone(), console.place().as_deref()), (here, Some("1")), "back, and nothing has ticked itself");
    assert_eq!(console.types("d").place().as_deref(), Some("2"));
}

#[test]
fn p38_a_run_that_is_open_is_gone_on_with_and_not_begun_again() {
    let console = others("baayyajg");
    let there = console.types("bg");
    assert_eq!(there.disk.runs.len(), 2);
    assert!(there.run().came_from.is_some());
}

#[test]
fn p38_the_place_of_return_is_there_after_a_restart() {
    let mut console = others("baayya").restart();
    let runs = console.text();
    assert!(runs.contains("Tower radio is lost") && runs.contains("Customer portal"), "both runs are open: {runs}");
    let mut console = console.types("portal<Up><Enter>g");
    let screen = console.text();
    assert!(screen.contains("Back there: j"), "{screen}");
    assert_eq!(console.types("jg").place().as_deref(), Some("1"));
}

#[test]
fn p38_go_to_leaves_for_good_and_the_run_stays_open_to_be_finished() {
    let console = others("bqgdb");
    let console = console.types("a");
    assert_eq!(console.run().came_from.as_ref().map(|from| from.returns), Some(false));
    let mut console = console.types("jg");
    assert_eq!((console.place(), console.run().closed), (None, None));
    let screen = console.text();
    assert!(screen.contains("No step is left to do"), "{screen}");
}

#[test]
fn p38_nobody_turns_away_while_records_are_not_on_the_disk() {
    let mut console = others("").disk(Mood::Full).types("eA note<Enter>b");
    assert!(!console.events().iter().any(|event| matches!(event, Event::TurnedTo { .. })));
    let screen = console.text();
    assert!(screen.contains("Not while records of this run are not on the disk"), "{screen}");
}

#[test]
fn p38_a_deferred_step_comes_back_where_it_falls_due() {
    let mut console = plain("lNobody is there<Enter>");
    assert_eq!(console.context(), Context::Picking, "nothing is preselected");
    let records = console.disk.records().count();
    assert!(console.text().contains("due before 3 Restart worker 3"), "{}", console.text());
    console = console.types("<Enter>");
    assert_eq!(console.disk.records().count(), records);
    // The second choice: before step 4. There it is the place again, and that is said.
    let mut console = console.types("2dd");
    assert_eq!(console.place().as_deref(), Some("1"));
    let screen = console.text();
    assert!(screen.contains("Due now, deferred until here: step 1."), "{screen}");
    assert!(screen.contains("DUE NOW: it was deferred at 03:1"), "{screen}");
    // Deferred once more, until the end: it is due before the run can be complete.
    let mut console = console.types("lStill nobody<Enter><End><Enter>").types(&"d".repeat(9));
    assert_eq!(console.place().as_deref(), Some("1"), "{}", console.text());
    assert_eq!(end_line(console.run()), EndLine::Incomplete);
    assert_eq!(end_line(console.types("lThe day shift<Enter>").run()), EndLine::CompleteExceptDeferred);
}

#[test]
fn p38_no_deferred_step_is_lost_by_a_kill_between_two_records() {
    let console = plain("lNobody is there<Enter>2d").disk(Mood::Good);
    let mut console = console.types("d");
    // The power goes after the first record of the last key: that the step is due again is not on the disk.
    let (_, records) = console.disk.runs.values_mut().next().expect("a run");
    assert!(matches!(records.pop().map(|record| record.event), Some(Event::DeferredDue { .. })));
    let console = console.restart().types("<Down><Enter>g");
    assert_eq!(console.place().as_deref(), Some("1"), "taking it up says it");
}
