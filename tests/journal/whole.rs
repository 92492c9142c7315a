//! Any prefix of a journal is a valid past; any flipped byte is noticed; nothing is skipped in silence.

use proptest::prelude::*;
use qrh::domain::event::{Event, Record};
use qrh::format::journal::{Damage, Fact, Hash, Reading, Soundness, line, read};

use crate::samples::{every_event, notes, records};

/// The lines of a journal that holds these records.
pub fn lines(records: &[Record]) -> Vec<String> {
    let mut previous = Hash::NONE;
    let write = |record: &Record| {
        let line = line(record, previous).expect("a record that can be written");
        previous = line.hash;
        line.text.into_string()
    };
    records.iter().map(write).collect()
}

fn whole() -> Vec<String> {
    lines(&records(every_event()))
}

fn read_one(bytes: &[u8]) -> Reading {
    read(&[("000001.qrhj", bytes)])
}

fn read_all(segments: &[&[String]]) -> Reading {
    let named = segments.iter().enumerate().map(|(n, lines)| (format!("{:06}.qrhj", n + 1), lines.concat()));
    read(&named.collect::<Vec<_>>())
}

fn numbers(reading: &Reading) -> Vec<u64> {
    reading.entries.iter().map(|entry| entry.seq).collect()
}

#[test]
fn a_whole_journal_reads_back_exactly() {
    let records = records(every_event());
    let reading = read_one(lines(&records).concat().as_bytes());
    assert_eq!(reading.records(), records);
    assert_eq!(reading.damage, []);
    assert_eq!(reading.soundness(), Soundness::Whole);
    assert_eq!(reading.jumps, []);
    assert!(reading.entries.iter().all(|entry| entry.proven));
    assert_eq!(reading.head.seq, records.len() as u64);
}

proptest! {
    #[test]
    fn any_prefix_is_a_valid_past(cut in 0usize..20_000) {
        let lines = whole();
        let bytes = lines.concat().into_bytes();
        let cut = cut % (bytes.len() + 1);
        let reading = read_one(&bytes[..cut]);
        let mut complete = 0;
        let mut length = 0;
        for line in &lines {
            length += line.len();
            // A record counts even if only its line feed is missing: its hash proves it.
            complete += usize::from(length - 1 <= cut);
        }
        prop_assert_eq!(reading.entries.len(), complete);
        prop_assert!(reading.entries.iter().all(|entry| entry.proven));
        prop_assert_eq!(reading.records(), &records(every_event())[..complete]);
        let at_an_end = cut == 0 || bytes[cut - 1] == b'\n';
        prop_assert_eq!(reading.damage.iter().any(|d| matches!(d, Damage::Torn { .. } | Damage::LineEndMissing { .. })), !at_an_end);
        if complete > 0 {
            prop_assert!(reading.soundness() <= Soundness::Torn, "{:?}", reading.damage);
        }
        // What goes on in a new segment after the torn one makes a whole run again.
        let rest = lines[complete..].concat();
        let gone_on = read(&[("000001.qrhj", &bytes[..cut]), ("000002.qrhj", rest.as_bytes())]);
        prop_assert_eq!(gone_on.records(), records(every_event()));
        prop_assert!(gone_on.entries.iter().all(|entry| entry.proven));
        prop_assert!(gone_on.soundness() <= Soundness::Torn);
    }

    #[test]
    fn any_flipped_bit_is_noticed(at in 0usize..20_000, bit in 0u8..8) {
        let mut bytes = whole().concat().into_bytes();
        let at = at % bytes.len();
        bytes[at] ^= 1 << bit;
        let reading = read_one(&bytes);
        prop_assert_eq!(reading.soundness(), Soundness::Damaged, "byte {} bit {}: {:?}", at, bit, reading.damage);
        // Only the record in which it is, and with its line feed the next one, may be unreadable.
        let lost = every_event().len() - reading.entries.len();
        prop_assert!((1..=2).contains(&lost), "{lost} records lost");
    }

    #[test]
    fn reading_never_fails(bytes in proptest::collection::vec(any::<u8>(), 0..300), cut in 0usize..20_000) {
        let mut mixed = whole().concat().into_bytes();
        let cut = cut % (mixed.len() + 1);
        mixed.splice(cut..cut, bytes.iter().copied());
        let reading = read_one(&mixed);
        prop_assert!(bytes.is_empty() || reading.soundness() > Soundness::Whole);
        let _ = read_one(&bytes);
    }
}

#[test]
fn what_follows_damage_is_shown_as_unproven() {
    let mut lines = whole();
    lines[4] = lines[4].replace('2', "3");
    let reading = read_all(&[&lines]);
    assert_eq!(numbers(&reading), [(1..=4).collect::<Vec<u64>>(), (6..=every_event().len() as u64).collect()].concat());
    assert_eq!(reading.entries.iter().filter(|entry| entry.proven).count(), 4);
    let place = || ("000001.qrhj".into(), lines[4].len());
    let (segment, bytes) = place();
    assert_eq!(reading.damage[0], Damage::Unreadable { segment, line: 5, bytes });
    assert_eq!(reading.damage[1], Damage::Broken { after: 4, next: 6, segment: place().0, line: 6 });
    assert_eq!(reading.damage.len(), 2);
}

#[test]
fn a_missing_beginning_and_a_missing_segment_are_noticed() {
    let lines = whole();
    let late = read_all(&[&lines[2..]]);
    assert!(matches!(late.damage[..], [Damage::NoOpening, Damage::Broken { after: 0, next: 3, .. }]), "{:?}", late.damage);
    assert!(late.entries.iter().all(|entry| !entry.proven));
    let gap = read_all(&[&lines[..5], &lines[9..]]);
    assert!(matches!(gap.damage[..], [Damage::Broken { after: 5, next: 10, line: 1, .. }]), "{:?}", gap.damage);
    assert_eq!(read_all(&[]).damage, [Damage::Empty]);
    assert_eq!(read_all(&[&[]]).damage, [Damage::Empty]);
}

#[test]
fn exact_duplicates_are_skipped_wherever_they_stand() {
    let lines = whole();
    // The fourth and fifth were rewritten after a failed sync, then again from the second place.
    let reading = read_all(&[&lines[..5], &lines[3..9], &lines[3..], &lines[7..9]]);
    assert_eq!(reading.records(), records(every_event()));
    assert_eq!(reading.damage, []);
    assert_eq!(reading.duplicates, 2 + 6 + 2);
}

#[test]
fn segments_may_hold_the_run_in_any_order() {
    let lines = whole();
    let reading = read_all(&[&lines[..5], &lines[9..], &lines[5..9]]);
    assert_eq!(reading.records(), records(every_event()));
    assert_eq!(reading.damage, []);
}

#[test]
fn forks_are_shown_and_the_longer_past_is_the_run() {
    let main = notes(8);
    let other: Vec<Record> = {
        let mut other = notes(6);
        for record in &mut other[3..] {
            record.event = Event::Noted { text: "on another console".into() };
        }
        other
    };
    let (main_lines, other_lines) = (lines(&main), lines(&other));
    for segments in [[&main_lines[..], &other_lines[3..]], [&other_lines[..], &main_lines[3..]]] {
        let reading = read_all(&segments);
        assert_eq!(reading.records(), main);
        assert_eq!(reading.forks.iter().map(|entry| entry.seq).collect::<Vec<_>>(), [4, 5, 6]);
        assert!(matches!(reading.damage[..], [Damage::Fork { after: 3, records: 3, .. }]), "{:?}", reading.damage);
        assert_eq!(reading.soundness(), Soundness::Damaged);
    }
}

#[test]
fn a_record_with_the_wrong_number_is_noticed() {
    let mut wrong = notes(6);
    wrong[3].seq = 9;
    let reading = read_all(&[&lines(&wrong)]);
    assert!(matches!(reading.damage.first(), Some(Damage::OutOfSequence { expected: 4, found: 9, .. })), "{:?}", reading.damage);
}

#[test]
fn clock_jumps_are_reported_and_restarts_are_not() {
    let mut records = notes(7);
    let hour = std::time::Duration::from_secs(3_600);
    records[2].at.wall += hour; // an hour ahead, and back again at the next one
    records[5].event = Event::RunResumed;
    for record in &mut records[5..] {
        record.at.mono -= 86_000_000; // the machine was started anew
        record.at.wall += hour;
    }
    let jumps: Vec<(u64, i64)> = read_all(&[&lines(&records)]).jumps.iter().map(|jump| (jump.seq, jump.millis)).collect();
    assert_eq!(jumps, [(3, 3_600_000), (4, -3_600_000)]);
}

#[test]
fn an_event_of_a_later_version_is_kept_in_its_place() {
    use sha2::{Digest, Sha256};
    let mut known = lines(&notes(3));
    let (body, _) = known.pop().expect("three").trim_end().rsplit_once(' ').map(|(a, b)| (a.to_owned(), b.to_owned())).expect("a hash");
    let body = body.replace(r#"{"Noted":{"text":"note 2"}}"#, r#"{"HandedOver":{"to":"B. Muster"}}"#);
    let own: String = Sha256::digest(&body).iter().map(|byte| format!("{byte:02x}")).collect();
    known.push(format!("{body} {own}\n"));
    let reading = read_all(&[&known]);
    assert_eq!(reading.damage, []);
    assert!(matches!(&reading.entries[2].fact, Fact::Unknown { kind, .. } if kind.as_str() == "HandedOver"), "{:?}", reading.entries[2]);
    assert_eq!((reading.records().len(), reading.head.seq), (2, 3));
}
