//! Pictures of every screen: the keys that lead there and what is to be seen. The pictures are in `pictures/`, text and never hashes;
//! `INSTA_UPDATE=always cargo test --test tui` draws them anew.

use qrh::app::effect::Purpose;
use qrh::app::findings::Told;
use qrh::app::message::What;
use qrh::domain::finding::Gravity;

use super::disk::Mood;
use super::harness::{BARE, COLOUR, Console, MONO};

/// From the search to the first immediate action of the runbook that has every kind of step.
const OPENED: &str = "meter<Enter>aa";
/// … to the first question of triage.
const TRIAGE: &str = "meter<Enter>aady";
/// … to the first step of the technical instruction, which the provider may do alone.
const STEPS: &str = "meter<Enter>aadynnyynnna";
/// … to the application's instruction, where the client decides.
const DECIDES: &str = "meter<Enter>aadynnynynnna";
/// A runbook of twelve plain steps, at the first of them.
const PLAIN: &str = "portal<Enter>aayya";

/// Compares with the picture of this name.
fn shows(name: &str, picture: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("pictures");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, picture));
}

/// One screen in every size and on every kind of terminal.
fn in_all_ways(name: &str, mut console: Console) {
    let in_colour = console.looks_at(80, 24, &COLOUR);
    let mono = console.looks_at(80, 24, &MONO);
    assert_eq!(console.text_at(80, 24, &COLOUR), console.text_at(80, 24, &MONO), "NO_COLOR takes away colours and no word");
    let looks = mono.split_once(&"=".repeat(80)).expect("two blocks").1;
    let bare = console.text_at(80, 24, &BARE);
    assert!(!bare.contains(['─', '■', '▲', '◆', '└']), "ASCII only where nothing else can be shown:\n{bare}");
    let large = console.text_at(120, 40, &COLOUR);
    let tiny = console.text_at(20, 6, &BARE);
    let dot = console.text_at(1, 1, &BARE);
    let picture = format!(
        "80x24, colour\n{in_colour}\n\n80x24, NO_COLOR{looks}\n\n80x24, no attributes\n{bare}\n\n120x40\n{large}\n\n20x6\n{tiny}\n\n1x1\n{dot}"
    );
    shows(name, &picture);
}

/// Tests of one picture each.
macro_rules! pictures {
    ($($show:ident $name:ident = $console:expr;)*) => {
        $(#[test] fn $name() { $show(stringify!($name), $console); })*
    };
}

fn at_80x24(name: &str, mut console: Console) {
    shows(name, &console.text());
}

fn start(keys: &str) -> Console {
    Console::start().types(keys)
}

/// At the first step of the runbook with everything that a plain list cannot say.
fn tower(keys: &str) -> Console {
    start("tower<Enter>aayya").types(keys)
}

/// At the first step of its instruction for a full queue: repeated, continuous, dangerous steps.
fn queue(keys: &str) -> Console {
    start("tower<Enter>aaynya").types(keys)
}

/// At the first step of its instruction that leads to other runbooks.
fn others(keys: &str) -> Console {
    start("tower<Enter>aaynnya").types(keys)
}

/// At its dangerous step.
fn wipe(keys: &str) -> Console {
    queue("bv3<Enter>gdNorth hill<Enter>g").types(keys)
}

fn steps(keys: &str) -> Console {
    start(STEPS).types(keys)
}

/// At the wait, which has been begun and is over.
fn after_the_wait() -> Console {
    steps("yyyv42<Enter>ddb").wait(11).types("y")
}

/// At the hold point before the last step.
fn at_the_hold() -> Console {
    after_the_wait().types("2daIt is the 21st<Enter>")
}

pictures! {
    in_all_ways find_browse = start("");
    in_all_ways find_query = start("databse meter");
    in_all_ways coverage = start("<C-v>");
    at_80x24 coverage_what_is_missing = start("<C-v>").types(&"<PgDn>".repeat(4));
    at_80x24 find_by_alert = start("readingsref");
    at_80x24 find_nothing = start("zzzqqq");
    at_80x24 find_broken_row = start("letters");
    at_80x24 broken = start("letters<Enter>");
    at_80x24 find_open_runs = start(STEPS).types("yq");
    at_80x24 find_open_run_led_elsewhere = led_elsewhere();
    in_all_ways about = start("meter<Enter>");
    at_80x24 about_very_high_overdue_not_approved = start("pump<Enter>");
    at_80x24 about_of_the_provider = start("mains<Enter>");
    at_80x24 who_are_you = Console::nameless().types("meter<Enter>a");
    in_all_ways prohibitions = start("meter<Enter>a");
    in_all_ways immediate = start(OPENED);
    at_80x24 immediate_second = start(OPENED).types("d");
    in_all_ways questions = start(TRIAGE);
    at_80x24 questions_with_answers = start(TRIAGE).types("nun");
    at_80x24 questions_changed = start(TRIAGE).types("nnyn<Home>y");
    at_80x24 questions_none = start("pump<Enter>aa");
    at_80x24 place_by_hand = start(TRIAGE).types("p<Down>");
    at_80x24 cause_by_hand = start(TRIAGE).types("k<Down><Down>");
    in_all_ways side_effects = start(TRIAGE).types("nnyyn");
    in_all_ways verdict_provider_alone = start(TRIAGE).types("nnyynnn");
    at_80x24 verdict_with_the_client = start(TRIAGE).types("nnyynym");
    at_80x24 verdict_side_effects_not_looked_at = start(TRIAGE).types("nnyygg");
    at_80x24 verdict_client_decides = start(TRIAGE).types("nnynynnn");
    at_80x24 verdict_security = start(TRIAGE).types("nnynnynnn");
    at_80x24 verdict_all_unknown = start(TRIAGE).types("uuuuuuuuu");
    at_80x24 verdict_very_high = start("pump<Enter>aap1k1g");
    in_all_ways step_with_warning_and_limit = steps("");
    at_80x24 step_limit_missed = steps("").wait(16);
    at_80x24 step_otherwise = steps("n");
    at_80x24 step_check = steps("y");
    at_80x24 step_verify = steps("yy");
    at_80x24 step_record = steps("yyy");
    at_80x24 step_record_dialog = steps("yyyv91");
    at_80x24 step_recorded_outside_limits = steps("yyyv91<Enter><Up><Up>");
    at_80x24 step_group_any_order = steps("yyyv42<Enter>");
    at_80x24 step_group_half_done = steps("yyyv42<Enter><Down>d");
    at_80x24 step_wait = steps("yyyv42<Enter>dd");
    at_80x24 step_wait_too_early = steps("yyyv42<Enter>ddby");
    at_80x24 step_wait_over = steps("yyyv42<Enter>ddb").wait(11);
    at_80x24 step_decide = after_the_wait();
    at_80x24 step_notify = after_the_wait().types("1");
    at_80x24 step_decided_branch_not_taken = after_the_wait().types("2<Up>");
    at_80x24 step_only_if = after_the_wait().types("2d");
    in_all_ways step_hold = at_the_hold();
    at_80x24 step_behind_a_hold = at_the_hold().types("<Down>d");
    at_80x24 release_who = at_the_hold().types("r");
    at_80x24 release_how = at_the_hold().types("r1");
    at_80x24 release_what = at_the_hold().types("r12Open it at six");
    at_80x24 release_by_telephone_without_a_call = at_the_hold().types("r11");
    at_80x24 released = at_the_hold().types("r12Open it at six<Enter><Up>");
    at_80x24 gate_with_the_client = start(TRIAGE).types("nnyynyma");
    at_80x24 gate_client_decides = steps("w3It is their month end<Enter>");
    at_80x24 notify_with_limit = start(DECIDES);
    at_80x24 no_instruction = start(TRIAGE).types("uuuuuuuuua");
    at_80x24 not_applicable_reason = steps("aNot this host");
    at_80x24 not_applicable_who_agreed = steps("aNot this host<Enter>Vera");
    at_80x24 set_aside_in_three_ways = start(PLAIN).types("aNo worker 1<Enter>V. Muster<Enter>xIt runs<Enter>lAt six<Enter>8");
    at_80x24 reclassify = steps("kThe log names a reading<Enter>");
    at_80x24 overrule_to_caution = steps("w3It looks like data<Enter>");
    at_80x24 overrule_the_other_way = start(DECIDES).types("w1They said so<Enter>");
    in_all_ways contacts = steps("c");
    at_80x24 contacts_of_a_call = after_the_wait().types("1d");
    at_80x24 contacts_after_no_answer = after_the_wait().types("1dn");
    at_80x24 contacts_reached_what_was_said = after_the_wait().types("1drThey know");
    at_80x24 contacts_reached = after_the_wait().types("1drThey know<Enter>c");
    in_all_ways forbidden = steps("f");
    at_80x24 forbidden_lift_who = steps("fl");
    at_80x24 forbidden_lifted = steps("fl12The host hangs<Enter>f");
    at_80x24 step_with_one_prohibition_lifted = steps("fl12The host hangs<Enter>");
    in_all_ways system = steps("s");
    at_80x24 system_second_page = steps("s<PgDn>");
    at_80x24 system_another = steps("s<Tab>");
    at_80x24 system_of_a_search_result = start("pump<F4>");
    in_all_ways responsibilities = steps("h");
    in_all_ways restore = steps("+");
    at_80x24 restore_second_page = steps("+<PgDn>");
    at_80x24 restore_of_a_search_result = start("pump<C-t>");
    in_all_ways interface = steps("=");
    at_80x24 interface_of_a_search_result = start("meter<C-f>");
    in_all_ways emergency = steps("!");
    at_80x24 emergency_from_a_dialog = steps("e<C-g>");
    at_80x24 contacts_of_a_search_result = start("meter<F2>");
    at_80x24 forbidden_of_a_search_result = start("meter<F3>");
    at_80x24 card_of_an_open_run = steps("q<Down><C-r>");
    at_80x24 about_with_mistakes = checked();
    at_80x24 about_with_nothing_found = start("meter<Enter>");
    in_all_ways findings = checked().types("m");
    at_80x24 verdict_client_decides_at_its_hold = start(TRIAGE).types("nnynynnn");
    in_all_ways outline = steps("yo");
    at_80x24 outline_before_the_run = start("meter<Enter>o");
    in_all_ways help = steps("?");
    at_80x24 note = steps("eThe shift lead knows");
    in_all_ways resume = steps("yy").restart().types("<Down><Enter>");
    at_80x24 resume_in_triage = start(TRIAGE).types("n").restart().types("<Down><Enter>");
    at_80x24 finish_incomplete = steps("t");
    in_all_ways finish_complete = at_the_hold().types("r12Open it at six<Enter>dt");
    at_80x24 finish_fault_still_there = at_the_hold().types("r12Open it at six<Enter>dtn");
    at_80x24 finish_except_deferred = at_the_hold().types("r12Open it at six<Enter>lAt six<Enter>t");
    at_80x24 finish_overridden = at_the_hold().types("r12Open it at six<Enter>xDone by the client<Enter>t");
    at_80x24 closed = at_the_hold().types("r12Open it at six<Enter>dtyt");
    at_80x24 closed_in_memory = at_the_hold().types("r12Open it at six<Enter>").disk(Mood::Full).types("dtyt");
    in_all_ways exercise = Console::exercise().types(STEPS);
    at_80x24 exercise_find = Console::exercise();
    in_all_ways not_on_disk = steps("").disk(Mood::Full).types("yy");
    at_80x24 saving = steps("").disk(Mood::Slow).types("y");
    at_80x24 saving_key_not_taken = steps("").disk(Mood::Slow).types("yy");
    at_80x24 cannot_begin = Console::start().disk(Mood::ReadOnly).types("meter<Enter>a");
    at_80x24 watching_resume = watching();
    at_80x24 watching_refuses = watching().types("gy");
    at_80x24 esc_stays = steps("<Esc>");
    at_80x24 enter_answers_nothing = steps("<Enter>");
    in_all_ways question_typed_elsewhere = start("tower<Enter>aa");
    in_all_ways step_exit = tower("");
    at_80x24 step_left_early = tower("y<Down><Down>");
    at_80x24 step_left_early_finish = tower("nv3<Enter>").types("crThey know<Enter>d1yt");
    at_80x24 step_exit_not_so = tower("n");
    at_80x24 words_filled_in = tower("nv3<Enter>");
    at_80x24 words_filled_in_while_calling = tower("nv3<Enter>c");
    in_all_ways step_continuous = queue("");
    in_all_ways step_repeated_beside_a_continuous_one = queue("b");
    at_80x24 step_repeated_due = queue("bv120<Enter>").wait(16);
    at_80x24 step_repeated_not_once = queue("bg");
    at_80x24 continuous_looked_at_again = queue("b<Up>y").wait(6);
    at_80x24 continuous_while_calling = queue("bc");
    at_80x24 step_for_each_which = queue("bv3<Enter>gd");
    at_80x24 step_for_each = queue("bv3<Enter>gdNorth hill<Enter>dSouth hill<Enter>");
    in_all_ways step_dangerous = wipe("");
    at_80x24 step_dangerous_not_yet = wipe("d");
    at_80x24 step_dangerous_which = wipe("iTWRR02");
    at_80x24 step_dangerous_wrong = wipe("iTWRR02<Enter>");
    at_80x24 step_dangerous_target_typed = wipe("iTWRR01<Enter>");
    at_80x24 step_second_person_who = wipe("iTWRR01<Enter>pC. Roth");
    at_80x24 step_second_person_the_same = wipe("iTWRR01<Enter>pa. berg<Enter>");
    at_80x24 step_second_person_there = wipe("iTWRR01<Enter>pC. Roth<Enter>");
    at_80x24 step_second_person_after = wipe("iTWRR01<Enter>pC. Roth<Enter>d");
    at_80x24 only_continuous_left = wipe("iTWRR01<Enter>pC. Roth<Enter>dpC. Roth<Enter>y");
    at_80x24 continuous_unfinished = wipe("iTWRR01<Enter>pC. Roth<Enter>dpC. Roth<Enter>yt");
    in_all_ways step_refer_to = others("");
    at_80x24 referred_about = others("b");
    at_80x24 referred_and_back_at_once = others("bq");
    at_80x24 referred_questions = others("ba");
    in_all_ways referred_steps = others("baayya");
    at_80x24 referred_back = others("baayyajg");
    at_80x24 referred_back_and_there_again = others("baayyajgb");
    at_80x24 referred_closed = others("baayyatyt");
    at_80x24 step_go_to = others("bqgd");
    at_80x24 gone_to_for_good_and_back = others("bqgdbajg");
    in_all_ways deferred_until = start(PLAIN).types("lNobody is there<Enter>");
    at_80x24 deferred_waits = start(PLAIN).types("lNobody is there<Enter>2<Up>");
    in_all_ways deferred_due = start(PLAIN).types("lNobody is there<Enter>2dd");
    in_all_ways runs = two_runs("0");
    in_all_ways runs_switched = two_runs("0<Enter>");
    at_80x24 runs_switched_same_client = steps("qportal<Enter>aayya0<Enter>");
    in_all_ways runs_alert = two_runs("").wait(20);
    at_80x24 runs_alert_while_typing = two_runs("eThe shift le").wait(20);
    at_80x24 runs_alert_find = two_runs("q").wait(20);
    at_80x24 twelve_steps_middle = start(PLAIN).types("ddddd");
}

/// A runbook of which the check has something to say.
fn checked() -> Console {
    let mut console = start("meter<Enter>");
    let case = console.model.desk.as_ref().expect("the runbook").case().clone();
    let told = |gravity, code, line, message: &str| Told {
        gravity,
        code,
        file: "clients/stadtwerk/runbooks/meter-db-full.ron".into(),
        line,
        message: message.into(),
        help: Some("write who releases it".into()),
    };
    let findings = vec![
        told(Gravity::Error, "L005", Some(52), "the step names a contact \"sw-bilingg\" that nobody has"),
        told(Gravity::Warning, "L041", Some(63), "the review was due on 2026-03-01"),
        told(Gravity::Advice, "L050", None, "nobody has exercised this runbook"),
    ];
    console.tell(What::Opened { case: Box::new(case), purpose: Purpose::Desk, findings });
    console
}

/// One of the client, with a limit, and one of the provider on screen.
fn two_runs(keys: &str) -> Console {
    steps("qmains<Enter>aa").types(keys)
}

fn led_elsewhere() -> Console {
    let mut console = steps("y");
    console.disk.led_elsewhere = true;
    console.restart()
}

fn watching() -> Console {
    led_elsewhere().types("<Down><Enter>")
}

/// The sample library may change; that it can be walked through is what counts here.
#[test]
fn the_sample_from_alarm_to_steps() {
    let mut console = Console::on_the_sample().types("ledger batch ab<Enter>");
    let about = console.text();
    assert!(about.contains("Hansabank eG |") && about.contains("Nightly ledger batch aborted"), "{about}");
    // The prohibitions are longer than a screen: each a shows more of them before the last one acknowledges.
    let mut console = console.types("aaaaa");
    let first = console.text();
    assert!(first.contains("IMMEDIATE ACTIONS") && first.contains("DO NOT reboot or power-cycle LEDGP01"), "{first}");
}
