//! Reads the segments of a journal. Nothing that stands there is skipped in silence: what is no record is damage, what is a record
//! but has no place in the chain is shown as unproven or as a fork.

use std::collections::{HashMap, HashSet};

use super::line::{NotALine, Parsed, parse};
use crate::base::text::SafeText;
use crate::domain::event::Event;
use crate::domain::reading::{ClockJump, Damage, Entry, Fact, Hash, Head, Reading};

/// From this disagreement of the two clocks on, in milliseconds, it is reported.
const JUMP: i64 = 5_000;

/// A whole record and where it stands.
struct Found {
    parsed: Parsed,
    text: Box<str>,
    segment: SafeText,
    line: usize,
}

/// Reads segments, given as (name, bytes) in the order in which they were begun; those of a second place come last. Never fails:
/// a reading of nothing has the damage `Empty`.
pub fn read<N: AsRef<str>, B: AsRef<[u8]>>(segments: &[(N, B)]) -> Reading {
    let mut damage = Vec::new();
    let mut found = Vec::new();
    for (name, bytes) in segments {
        split(&SafeText::new(name.as_ref()), bytes.as_ref(), &mut found, &mut damage);
    }
    let all = found.len();
    let mut seen = HashSet::new();
    found.retain(|one| seen.insert(one.parsed.own));
    let duplicates = all - found.len();

    let chain = Chain::of(&found);
    let (order, breaks) = chain.walk();
    damage.extend(breaks);
    let visited: HashSet<usize> = order.iter().map(|(at, _)| *at).collect();
    let beside: Vec<usize> = (0..found.len()).filter(|at| !visited.contains(at)).collect();
    damage.extend(chain.forks(&beside));

    let entries: Vec<Entry> = order.iter().filter_map(|(at, proven)| found.get(*at).map(|one| one.entry(*proven))).collect();
    let forks = beside.iter().filter_map(|at| found.get(*at).map(|one| one.entry(false))).collect();
    match entries.first() {
        None => damage.insert(0, Damage::Empty),
        Some(Entry { fact: Fact::Known(Event::RunOpened { .. }), .. }) => {}
        Some(_) => damage.insert(0, Damage::NoOpening),
    }
    let head = entries.last().map_or(Head { seq: 0, hash: Hash::NONE }, |last| Head { seq: last.seq, hash: last.hash });
    let jumps = entries.windows(2).filter_map(|pair| pair.first().zip(pair.last())).filter_map(|(a, b)| jump(a, b)).collect();
    Reading { entries, forks, head, damage, jumps, duplicates }
}

impl Found {
    fn entry(&self, proven: bool) -> Entry {
        let Parsed { seq, at, person, fact, own, .. } = &self.parsed;
        let (text, segment) = (self.text.clone(), self.segment.clone());
        Entry { seq: *seq, at: *at, person: person.clone(), fact: fact.clone(), proven, hash: *own, text, segment, line: self.line }
    }
}

/// Takes one segment apart into whole records and damage. Bytes that are no record and follow each other are one damage.
fn split(segment: &SafeText, bytes: &[u8], found: &mut Vec<Found>, damage: &mut Vec<Damage>) {
    struct Run {
        line: usize,
        bytes: usize,
    }
    let mut run: Option<Run> = None;
    let flush = |run: &mut Option<Run>, damage: &mut Vec<Damage>| {
        damage.extend(run.take().map(|Run { line, bytes }| Damage::Unreadable { segment: segment.clone(), line, bytes }));
    };
    for (n, piece) in bytes.split_inclusive(|b| *b == b'\n').enumerate() {
        let line = n + 1;
        let body = piece.strip_suffix(b"\n");
        match parse(body.unwrap_or(piece)) {
            Ok(parsed) => {
                flush(&mut run, damage);
                if body.is_none() {
                    damage.push(Damage::LineEndMissing { segment: segment.clone(), line });
                }
                let mut text = String::from_utf8_lossy(body.unwrap_or(piece)).into_owned();
                text.push('\n');
                found.push(Found { parsed, text: text.into(), segment: segment.clone(), line });
            }
            Err(NotALine::LaterVersion) if body.is_some() => {
                flush(&mut run, damage);
                damage.push(Damage::LaterVersion { segment: segment.clone(), line });
            }
            // Only the end of a file can be torn: what was written before it was synced. A record whose line feed was changed into
            // something else looks much the same, but has been whole.
            Err(_) if body.is_none() && piece.split_last().is_none_or(|(_, whole)| parse(whole).is_err()) => {
                flush(&mut run, damage);
                damage.push(Damage::Torn { segment: segment.clone(), line, bytes: piece.len() });
            }
            Err(_) => run.get_or_insert(Run { line, bytes: 0 }).bytes += piece.len(),
        }
    }
    flush(&mut run, damage);
}

/// The records by the hash that they name as their previous one.
struct Chain<'a> {
    found: &'a [Found],
    after: HashMap<Hash, Vec<usize>>,
    /// How many records follow each one on its longest way, itself counted; filled only where there is a fork.
    length: Vec<usize>,
}

impl<'a> Chain<'a> {
    fn of(found: &'a [Found]) -> Self {
        let mut after: HashMap<Hash, Vec<usize>> = HashMap::new();
        for (at, one) in found.iter().enumerate() {
            after.entry(one.parsed.previous).or_default().push(at);
        }
        let mut chain = Chain { found, after, length: Vec::new() };
        if chain.after.values().any(|several| several.len() > 1) {
            chain.measure();
        }
        chain
    }

    /// Measures the longest way from each record on: the records in the order of a walk from their roots, then backwards.
    fn measure(&mut self) {
        let own: HashSet<Hash> = self.found.iter().map(|one| one.parsed.own).collect();
        let mut order: Vec<usize> = (0..self.found.len()).filter(|at| self.previous(*at).is_none_or(|hash| !own.contains(&hash))).collect();
        let mut next = 0;
        while let Some(at) = order.get(next).copied() {
            next += 1;
            order.extend(self.following(at));
        }
        let mut length = vec![1; self.found.len()];
        for at in order.into_iter().rev() {
            let longest = self.following(at).iter().filter_map(|next| length.get(*next)).max().copied().unwrap_or(0);
            if let Some(slot) = length.get_mut(at) {
                *slot = longest + 1;
            }
        }
        self.length = length;
    }

    fn previous(&self, at: usize) -> Option<Hash> {
        self.found.get(at).map(|one| one.parsed.previous)
    }

    fn following(&self, at: usize) -> &[usize] {
        self.found.get(at).and_then(|one| self.after.get(&one.parsed.own)).map_or(&[], Vec::as_slice)
    }

    /// Of several records after the same one that were not shown yet: the one that more follows, because that is the past which was
    /// worked on; of equals the first in the files.
    fn best(&self, several: &[usize], shown: &HashSet<usize>) -> Option<usize> {
        let left = several.iter().copied().filter(|at| !shown.contains(at));
        left.max_by_key(|at| (self.length.get(*at).copied().unwrap_or(1), std::cmp::Reverse(*at)))
    }

    /// The order of the run as (record, proven), and where the chain is broken.
    fn walk(&self) -> (Vec<(usize, bool)>, Vec<Damage>) {
        let (mut order, mut shown, mut damage) = (Vec::new(), HashSet::new(), Vec::new());
        let mut left: Vec<usize> = (0..self.found.len()).collect();
        left.sort_by_key(|at| self.found.get(*at).map(|one| one.parsed.seq));
        let mut left = left.into_iter().peekable();
        let (mut proven, mut last) = (true, 0u64);
        let mut next = self.after.get(&Hash::NONE).and_then(|several| self.best(several, &shown));
        loop {
            while let Some((at, one)) = next.and_then(|at| Some((at, self.found.get(at)?))) {
                let Parsed { seq, .. } = one.parsed;
                let expected = last.saturating_add(1);
                if seq != expected && !was_broken(&damage, one) {
                    let (segment, line) = (one.segment.clone(), one.line);
                    damage.push(Damage::OutOfSequence { expected, found: seq, segment, line });
                }
                last = seq;
                order.push((at, proven));
                shown.insert(at);
                next = self.best(self.following(at), &shown);
            }
            // The chain ends here. What has a higher number follows, but is not proven.
            let is_behind = |at: &usize| shown.contains(at) || self.found.get(*at).is_none_or(|one| one.parsed.seq <= last);
            while left.next_if(is_behind).is_some() {}
            let Some((at, one)) = left.peek().and_then(|at| Some((*at, self.found.get(*at)?))) else { break };
            damage.push(Damage::Broken { after: last, next: one.parsed.seq, segment: one.segment.clone(), line: one.line });
            proven = false;
            next = Some(at);
        }
        (order, damage)
    }

    /// One damage for each group of records that stand beside the run and follow each other.
    fn forks(&self, beside: &[usize]) -> Vec<Damage> {
        let is_beside: HashSet<usize> = beside.iter().copied().collect();
        let hashes: HashSet<Hash> = beside.iter().filter_map(|at| self.found.get(*at)).map(|one| one.parsed.own).collect();
        let roots = beside.iter().filter(|at| self.previous(**at).is_none_or(|hash| !hashes.contains(&hash)));
        roots
            .filter_map(|at| {
                let one = self.found.get(*at)?;
                let mut group = vec![*at];
                let mut next = 0;
                while let Some(at) = group.get(next).copied() {
                    next += 1;
                    group.extend(self.following(at).iter().filter(|at| is_beside.contains(at)));
                }
                let after = one.parsed.seq.saturating_sub(1);
                Some(Damage::Fork { after, records: group.len(), segment: one.segment.clone(), line: one.line })
            })
            .collect()
    }
}

/// Whether the break before this record was reported already; its number then says nothing new.
fn was_broken(damage: &[Damage], one: &Found) -> bool {
    matches!(damage.last(), Some(Damage::Broken { segment, line, .. }) if *segment == one.segment && *line == one.line)
}

/// Whether a clock jumped between two records. After a resumption the machine may have been started anew, and the monotonic clock
/// with it: then only what no restart explains is a jump.
fn jump(before: &Entry, after: &Entry) -> Option<ClockJump> {
    let wall = after.at.wall.as_millisecond().saturating_sub(before.at.wall.as_millisecond());
    let mono = i64::try_from(after.at.mono).unwrap_or(i64::MAX).saturating_sub(i64::try_from(before.at.mono).unwrap_or(i64::MAX));
    let resumed = matches!(after.fact, Fact::Known(Event::RunResumed));
    let restarted = mono < 0 || (resumed && wall > mono);
    let apart = if restarted { wall.min(0) } else { wall - mono };
    (apart.abs() > JUMP || wall < 0).then_some(ClockJump { seq: after.seq, millis: apart })
}
