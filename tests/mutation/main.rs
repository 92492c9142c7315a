//! The clean sample library is broken in one place at a time, several hundred ways that are made from its files mechanically, and each
//! break is noticed by the rule that is there for it. What is not noticed does no harm, and `expected.rs` says why. Beside it: no cell of
//! the coverage claims more than the rules allow.
#![allow(clippy::disallowed_methods, reason = "it reads the project's own files")]

mod breaks;
mod expected;
mod library;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use breaks::Break;
use expected::{Expected, expected};
use library::{Sample, Seen};
use qrh::domain::coverage::requirements;
use qrh::domain::lint::rules;

/// Two threads, because that is what the smallest machine has; each needs the stack of a parser.
const THREADS: usize = 2;

/// So many places are tried for what matters somewhere only.
const PLACES: usize = 100;

/// What came of one group of breaks.
enum Came {
    Noticed,
    Harmless,
    /// The rules that would notice it do not exist.
    NoRule(String),
    Wrong(String),
}

/// Does `work` with each of these on two threads; what came of it in their order.
fn on_threads<T: Sync>(things: &[T], work: impl Fn(&T) -> Came + Sync) -> Vec<Came> {
    let next = AtomicUsize::new(0);
    let came = Mutex::new(BTreeMap::new());
    std::thread::scope(|scope| {
        for _ in 0..THREADS {
            let each = || loop {
                let number = next.fetch_add(1, Ordering::Relaxed);
                let Some(thing) = things.get(number) else { break };
                let what = work(thing);
                came.lock().expect("a lock").insert(number, what);
            };
            std::thread::Builder::new().stack_size(qrh::format::library::STACK).spawn_scoped(scope, each).expect("a thread");
        }
    });
    came.into_inner().expect("a lock").into_values().collect()
}

fn look_at(sample: &Sample, one: &Break) -> Seen {
    let seen = sample.look_at(&one.file, &one.apply(sample));
    assert!(seen.overclaimed.is_empty(), "{one}: the coverage claims {:?} in spite of {:?}", seen.overclaimed, seen.codes);
    seen
}

/// Tries a group of breaks until what is expected was seen, or its places are used up.
fn try_group(sample: &Sample, group: &[Break], known: &BTreeSet<&str>) -> Came {
    let Some(first) = group.first() else { return Came::Harmless };
    let notices = |seen: &Seen, codes: &[&str]| codes.iter().any(|code| seen.codes.contains(*code) || seen.uncovered.contains(*code));
    let told = |seen: &Seen| format!("{:?} told, {:?} uncovered", seen.codes, seen.uncovered);
    let unread = |seen: &Seen| !seen.codes.is_empty() && seen.codes.iter().all(|code| code.starts_with('F'));
    match expected(&first.kind, &first.what) {
        None => Came::Wrong(format!("{first}: nothing is expected; {}", told(&look_at(sample, first)))),
        Some(Expected::Unreadable) => match look_at(sample, first) {
            seen if unread(&seen) => Came::Noticed,
            seen => Came::Wrong(format!("{first}: a mistake in reading expected; {}", told(&seen))),
        },
        Some(Expected::Harmless(_)) => match look_at(sample, first) {
            seen if unread(&seen) => Came::Wrong(format!("{first}: called harmless; {}", told(&seen))),
            _ => Came::Harmless,
        },
        Some(Expected::Codes(codes) | Expected::Somewhere(codes)) if !codes.iter().any(|code| known.contains(code)) => {
            Came::NoRule(format!("{}: {codes:?}", first.group()))
        }
        Some(Expected::Codes(codes)) => match look_at(sample, first) {
            seen if notices(&seen, &codes) => Came::Noticed,
            seen => Came::Wrong(format!("{first}: {codes:?} expected; {}", told(&seen))),
        },
        Some(Expected::Somewhere(codes)) => {
            // Spread over the group, so that every file has its chance.
            let step = group.len().div_ceil(PLACES).max(1);
            match group.iter().step_by(step).any(|one| notices(&look_at(sample, one), &codes)) {
                true => Came::Noticed,
                false => {
                    Came::Wrong(format!("{first} and others like it: {codes:?} expected somewhere; {}", told(&look_at(sample, first))))
                }
            }
        }
    }
}

#[test]
fn each_break_of_the_sample_is_noticed_by_the_rule_that_is_there_for_it() {
    let sample = Sample::read();
    let groups = breaks::groups(&sample);
    assert!(groups.len() >= 400, "only {} kinds of breaks", groups.len());
    let known: BTreeSet<&str> = rules().map(|rule| rule.code).chain(requirements().iter().map(|requirement| requirement.id)).collect();
    let (mut noticed, mut harmless, mut no_rule, mut wrong) = (0, 0, Vec::new(), Vec::new());
    for came in on_threads(&groups, |group| try_group(&sample, group, &known)) {
        match came {
            Came::Noticed => noticed += 1,
            Came::Harmless => harmless += 1,
            Came::NoRule(what) => no_rule.push(what),
            Came::Wrong(what) => wrong.push(what),
        }
    }
    println!("{} kinds of breaks: {noticed} noticed, {harmless} harmless; no rule yet: {no_rule:#?}", groups.len());
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), groups.len(), wrong.join("\n"));
}

#[test]
fn nothing_is_expected_of_breaks_that_are_never_made() {
    let sample = Sample::read();
    let made: BTreeSet<String> = breaks::groups(&sample).iter().filter_map(|group| group.first()).map(Break::group).collect();
    let idle: Vec<String> =
        expected::table().map(|(kind, what, _)| format!("{kind} {what}")).filter(|group| !made.contains(group)).collect();
    assert!(idle.is_empty(), "{idle:#?}");
}

#[test]
fn the_whole_sample_is_clean_and_covered() {
    let sample = Sample::read();
    let seen = sample.baseline();
    assert_eq!(seen, Vec::<String>::new());
    for column in sample.coverage() {
        let open: Vec<String> = requirements()
            .iter()
            .zip(&column.cells)
            .filter(|(_, cell)| {
                !matches!(cell.state, qrh::domain::coverage::State::Fulfilled | qrh::domain::coverage::State::NotApplicable)
            })
            .map(|(requirement, cell)| {
                format!("{}: {:?}", requirement.id, cell.demands.iter().map(|d| d.says.as_str()).collect::<Vec<_>>())
            })
            .collect();
        assert!(open.is_empty(), "{}: {open:#?}", column.name);
    }
}
