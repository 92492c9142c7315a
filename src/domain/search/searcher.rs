//! Answers queries: grades every item for every word of the query, adds the grades up and finds the best few. What was graded is
//! remembered by word, so that further words, a further letter and a letter taken back cost little.
//!
//! The result is exactly what grading every item for itself would give (`plain` in the tests does that).

use std::collections::VecDeque;
use std::ops::Range;
use std::sync::Arc;

use super::block::{Part, u64_at};
use super::grade::{self, Grade, Tier};
use super::index::Index;
use super::marks::{self, Elsewhere};
use super::query::{Term, Typed, terms};
use super::scatter::{self, Rows};
use super::typo;

/// Mistakes are forgiven only where fewer items than this are found without.
pub const FEW: usize = 8;

/// How many words' grades are remembered. Each takes two bytes an item.
const REMEMBERED: usize = 24;

/// What a query found.
#[derive(Debug, Clone, Default)]
pub struct Hits {
    /// How many items have all words.
    pub total: usize,
    /// The best of them, best first.
    pub top: Vec<Hit>,
}

/// One found item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// Its number in the index.
    pub item: u32,
    /// Higher is better. Means nothing between two queries.
    pub score: u32,
    /// The bytes of the title that matched, as the item has it; sorted, apart from each other.
    pub title_marks: Vec<Range<usize>>,
    /// The first word of the query that was not found in the title, and where it was found instead.
    pub elsewhere: Option<Elsewhere>,
}

/// Searches one index after the other; belongs to one search line.
#[derive(Default)]
pub struct Searcher {
    index: Option<Arc<()>>,
    /// Grades by word, the one used last at the end.
    known: VecDeque<(Known, Arc<[Grade]>)>,
}

/// What is remembered under which name.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Known {
    Part(Typed),
    Mistyped(Typed),
}

impl Searcher {
    pub fn new() -> Self {
        Self::default()
    }

    /// The best `top` items for what was typed, and how many there are in all. Nothing typed finds nothing: browse instead.
    pub fn query(&mut self, index: &Index, typed: &str, top: usize) -> Hits {
        if !self.index.as_ref().is_some_and(|identity| Arc::ptr_eq(identity, index.identity())) {
            self.known.clear();
            self.index = Some(Arc::clone(index.identity()));
        }
        let terms = terms(typed);
        if terms.is_empty() {
            return Hits::default();
        }
        let mut columns: Vec<Column> = terms.into_iter().map(|term| self.grade_term(index, term)).collect();
        let mut candidates = candidates(index, &columns);
        if candidates.len() < FEW && columns.iter().any(|column| column.term.parts.iter().any(|part| part.letters >= typo::SHORTEST)) {
            for column in &mut columns {
                column.parts =
                    column.term.parts.iter().zip(&column.parts).map(|(part, real)| self.with_mistakes(index, part, real)).collect();
            }
            candidates = self::candidates(index, &columns);
        }
        let total = candidates.len();
        let best = self.best(index, &columns, candidates, top);
        let hits = best.into_iter().map(|key| self.hit(index, &columns, key)).collect();
        Hits { total, top: hits }
    }

    fn grade_term(&mut self, index: &Index, term: Term) -> Column {
        let parts = term.parts.iter().map(|part| self.grade_part(index, part)).collect();
        let whole = grade_whole(index, &term.whole);
        Column { term, parts, whole }
    }

    /// The grades of all items for a part, without mistakes.
    fn grade_part(&mut self, index: &Index, part: &Typed) -> Arc<[Grade]> {
        if let Some(grades) = self.recall(&Known::Part(part.clone())) {
            return grades;
        }
        // What was found for the beginning of this part: nothing else can be found now.
        let survivors = self.known.iter().rev().find_map(|(known, grades)| match known {
            Known::Part(earlier) if part.text.starts_with(&earlier.text) && earlier.letters >= scatter::FEWEST => Some(Arc::clone(grades)),
            _ => None,
        });
        let mut grades = vec![0; index.len()];
        if part.letters >= grade::FEWEST_INSIDE {
            index.words_with(&part.text, |word| spread(index, word, &mut grades, grade::inside));
        }
        let beginning = index.words_beginning(&part.text);
        for word in beginning {
            let exact = index.word(word) == part.text.as_bytes();
            spread(index, word, &mut grades, |stand| grade::beginning(stand, exact));
        }
        if part.letters >= scatter::FEWEST {
            grade_scattered(index, part, survivors.as_deref(), &mut grades);
        }
        self.remember(Known::Part(part.clone()), grades.into())
    }

    /// The grades of all items for a part, one mistake forgiven where there is no real match.
    fn with_mistakes(&mut self, index: &Index, part: &Typed, real: &Arc<[Grade]>) -> Arc<[Grade]> {
        if part.letters < typo::SHORTEST {
            return Arc::clone(real);
        }
        let name = Known::Mistyped(part.clone());
        if let Some(grades) = self.recall(&name) {
            return grades;
        }
        let mut grades = real.to_vec();
        for word in 0..index.word_count() {
            if (part.mask & !index.word_mask(word)).count_ones() <= 1
                && let Ok(text) = std::str::from_utf8(index.word(word))
                && typo::begins_nearly(text, &part.text)
            {
                spread(index, word, &mut grades, grade::mistyped);
            }
        }
        self.remember(name, grades.into())
    }

    fn recall(&mut self, name: &Known) -> Option<Arc<[Grade]>> {
        let at = self.known.iter().position(|(known, _)| known == name)?;
        let entry = self.known.remove(at)?;
        let grades = Arc::clone(&entry.1);
        self.known.push_back(entry);
        Some(grades)
    }

    fn remember(&mut self, name: Known, grades: Arc<[Grade]>) -> Arc<[Grade]> {
        if self.known.len() >= REMEMBERED {
            self.known.pop_front();
        }
        self.known.push_back((name, Arc::clone(&grades)));
        grades
    }

    /// The best `top` candidates by their real scores, best first. Candidates carry upper bounds; they are looked at in descending
    /// order of these, and once the bound of the next is below the worst of enough real scores, nothing can change any more.
    fn best(&self, index: &Index, columns: &[Column], mut candidates: Vec<Key>, top: usize) -> Vec<Key> {
        let mut best: Vec<Key> = Vec::with_capacity(top.min(candidates.len()) + 1);
        let mut rest = candidates.as_mut_slice();
        let mut chunk = top.saturating_mul(2).max(32);
        let mut rows = Rows::default();
        while !rest.is_empty() && top > 0 {
            let size = chunk.min(rest.len());
            if size < rest.len() {
                rest.select_nth_unstable_by(size - 1, |a, b| b.cmp(a));
            }
            let (head, tail) = rest.split_at_mut(size);
            head.sort_unstable_by(|a, b| b.cmp(a));
            for key in head {
                if best.len() == top && best.last().is_some_and(|worst| worst > key) {
                    return best;
                }
                // The bound is coarse where letters are scattered. What the matcher will say is cheaper computed than asked for, and
                // most items are out by that.
                if best.len() == top && columns.iter().any(|column| column.is_bound(key.item())) {
                    let nearer = Key { score: columns.iter().map(|column| column.nearer(index, key.item(), &mut rows)).sum(), ..*key };
                    if best.last().is_some_and(|worst| *worst > nearer) {
                        continue;
                    }
                }
                let real = Key { score: columns.iter().map(|column| u32::from(column.real(index, key.item()))).sum(), ..*key };
                let at = best.partition_point(|better| *better > real);
                if at < top {
                    best.insert(at, real);
                    best.truncate(top);
                }
            }
            rest = tail;
            chunk = chunk.saturating_mul(4);
        }
        best
    }

    fn hit(&self, index: &Index, columns: &[Column], key: Key) -> Hit {
        let parts = columns.iter().flat_map(|column| column.term.parts.iter());
        let (title_marks, elsewhere) = match index.item(key.item()) {
            Ok(item) => marks::find(&item, parts),
            // the caller meets the damage when it reads the item
            Err(_) => Default::default(),
        };
        Hit { item: key.item(), score: key.score, title_marks, elsewhere }
    }
}

/// A term with the grades of all items: for its parts, and for the few whose id or alert it is as a whole.
struct Column {
    term: Term,
    parts: Vec<Arc<[Grade]>>,
    /// Sorted by item, each once.
    whole: Vec<(u32, Grade)>,
}

impl Column {
    /// The grade of an item, with `scattered` for the parts of which only a bound is known.
    fn grade(&self, item: u32, mut scattered: impl FnMut(&Typed, Grade) -> Grade) -> Grade {
        let parts = self.term.parts.iter().zip(&self.parts).map(|(part, grades)| match grade_of(grades, item) {
            bound if Tier::Scattered.has(bound) => scattered(part, bound),
            real => real,
        });
        let whole = self.whole.binary_search_by_key(&item, |(item, _)| *item).ok().and_then(|at| self.whole.get(at));
        parts.min().unwrap_or_default().max(whole.map_or(0, |(_, grade)| *grade))
    }

    /// The real grade of an item, by the matcher where letters are scattered.
    fn real(&self, index: &Index, item: u32) -> Grade {
        self.grade(item, |part, _| scatter::grade(index.title(item), part))
    }

    /// The same without the matcher; the bound where that is not possible.
    fn nearer(&self, index: &Index, item: u32, rows: &mut Rows) -> u32 {
        u32::from(self.grade(item, |part, bound| scatter::estimate(index.title(item), part, rows).unwrap_or(bound)))
    }

    fn is_bound(&self, item: u32) -> bool {
        self.parts.iter().any(|grades| Tier::Scattered.has(grade_of(grades, item)))
    }
}

fn grade_of(grades: &[Grade], item: u32) -> Grade {
    grades.get(item as usize).copied().unwrap_or_default()
}

/// A candidate: sorts by score, then by item, the first item highest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    score: u32,
    item: std::cmp::Reverse<u32>,
}

impl Key {
    fn item(&self) -> u32 {
        self.item.0
    }
}

/// All items that every term grades, with the sum of the grades.
fn candidates(index: &Index, columns: &[Column]) -> Vec<Key> {
    let mut sums: Vec<u32> = vec![0; index.len()];
    for (number, column) in columns.iter().enumerate() {
        let mut grades = match column.parts.as_slice() {
            [one] if column.whole.is_empty() => std::borrow::Cow::Borrowed(&**one),
            [first, others @ ..] => {
                let mut least = first.to_vec();
                for other in others {
                    least.iter_mut().zip(&**other).for_each(|(least, grade)| *least = (*least).min(*grade));
                }
                std::borrow::Cow::Owned(least)
            }
            [] => continue,
        };
        for (item, grade) in &column.whole {
            if let Some(known) = grades.to_mut().get_mut(*item as usize) {
                *known = (*known).max(*grade);
            }
        }
        for (sum, grade) in sums.iter_mut().zip(&*grades) {
            *sum = match (number, *sum, *grade) {
                (0, _, grade) => u32::from(grade),
                (_, 0, _) | (_, _, 0) => 0,
                (_, sum, grade) => sum + u32::from(grade),
            };
        }
    }
    (0u32..).zip(sums).filter(|(_, score)| *score > 0).map(|(item, score)| Key { score, item: std::cmp::Reverse(item) }).collect()
}

/// Gives every item in which a word stands the grade of that stand, if it has no better one.
fn spread(index: &Index, word: usize, grades: &mut [Grade], of: impl Fn(super::word::Stand) -> Grade) {
    let mut table = [0; 16];
    for stand in super::word::Stand::ALL {
        if let Some(entry) = table.get_mut(stand as usize) {
            *entry = of(stand);
        }
    }
    for place in index.places(word) {
        let grade = table.get((place & 15) as usize).copied().unwrap_or_default();
        if let Some(known) = grades.get_mut((place >> 4) as usize) {
            *known = (*known).max(grade);
        }
    }
}

/// Gives the bound of the matcher to every item in whose title the letters are scattered and which has no better grade.
fn grade_scattered(index: &Index, part: &Typed, survivors: Option<&[Grade]>, grades: &mut [Grade]) {
    let masks = index.part(Part::TitleMasks).chunks_exact(8);
    let heads = index.part(Part::TitleHeads).chunks_exact(8);
    let (starts, titles) = (index.part(Part::TitleStarts), index.part(Part::Titles));
    let first = part.text.chars().next().map_or(0, super::bits::bit);
    let ascii = part.text.is_ascii();
    for (item, ((known, mask), heads)) in (0u32..).zip(grades.iter_mut().zip(masks).zip(heads)) {
        let (mask, heads) = (u64_at(mask, 0).unwrap_or_default(), u64_at(heads, 0).unwrap_or_default());
        if mask & part.mask != part.mask || heads & first == 0 || *known >= Tier::Word.with(0) {
            continue;
        }
        if survivors.is_some_and(|survivors| survivors.get(item as usize) == Some(&0)) {
            continue;
        }
        let is_there = match mask & super::bits::NOT_ASCII {
            0 if ascii => scatter::is_in_ascii(Index::slice(starts, titles, item as usize), part.text.as_bytes()),
            _ => scatter::is_in(index.title(item), part),
        };
        if is_there {
            *known = (*known).max(scatter::bound(Index::slice(starts, titles, item as usize), heads, part));
        }
    }
}

/// The items whose id begins with a term, or whose id or alert it is.
fn grade_whole(index: &Index, whole: &str) -> Vec<(u32, Grade)> {
    let mut found: Vec<(u32, Grade)> = Vec::new();
    for word in index.words_beginning(whole) {
        let exact = index.word(word) == whole.as_bytes();
        for place in index.places(word) {
            let stand = super::word::Stand::ALL.get((place & 15) as usize);
            let grade = stand.map_or(0, |stand| grade::whole(*stand, exact));
            if grade > 0 && ((place >> 4) as usize) < index.len() {
                found.push((place >> 4, grade));
            }
        }
    }
    // the best grade of each item
    found.sort_unstable_by_key(|(item, grade)| (*item, std::cmp::Reverse(*grade)));
    found.dedup_by_key(|(item, _)| *item);
    found
}

#[cfg(test)]
mod tests {
    use super::super::samples::item;
    use super::super::{Field, Item};
    use super::*;
    use crate::base::text::SafeText;
    use crate::domain::runbook::Severity;

    fn library() -> Index {
        let small = |id: &str, title: &str, symptom: &str| Item {
            symptoms: vec![symptom.into()],
            alerts: Vec::new(),
            systems: Vec::new(),
            hosts: Vec::new(),
            tags: Vec::new(),
            ..item(id, title)
        };
        Index::of(vec![
            Item {
                alerts: vec!["LedgerBatchFailed".into()],
                ..small("ledger-batch-aborted", "Nightly ledger batch aborted", "return code 8")
            },
            Item { severity: Severity::Critical, ..small("ledger-disk-full", "Data carrier of the ledger full", "df shows 100 %") },
            small("disk", "Größe der Platte überschritten", "write errors in the log"),
            small("net-slow", "Network slow", "the ledger answers slowly"),
            Item { hosts: vec!["LEDGP01".into()], ..small("reboot", "Host does not answer", "ping fails") },
        ])
        .expect("small enough")
    }

    fn ids(index: &Index, typed: &str) -> Vec<String> {
        let hits = Searcher::new().query(index, typed, 10);
        hits.top.iter().map(|hit| index.item(hit.item).expect("whole").id.expect("an id").to_string()).collect()
    }

    #[test]
    fn best_first() {
        let index = library();
        assert_eq!(ids(&index, "disk"), ["disk", "ledger-disk-full"], "the whole id, then a word of an id");
        assert_eq!(ids(&index, "ledger-d"), ["ledger-disk-full"], "an id's beginning needs all of it");
        assert_eq!(ids(&index, "ledger"), ["ledger-disk-full", "ledger-batch-aborted", "net-slow"], "id and title before symptom");
        assert_eq!(ids(&index, "LedgerBatchFailed"), ["ledger-batch-aborted"]);
        assert_eq!(ids(&index, "batchf"), ["ledger-batch-aborted"]);
        assert_eq!(ids(&index, "ledgp01"), ["reboot"]);
    }

    #[test]
    fn words_in_any_order_and_every_one() {
        let index = library();
        assert_eq!(ids(&index, "full ledger"), ids(&index, "ledger full"));
        assert_eq!(ids(&index, "full ledger"), ["ledger-disk-full"]);
        assert_eq!(ids(&index, "ledger grosse"), Vec::<String>::new());
        assert_eq!(ids(&index, "acme network"), ["net-slow"], "the client counts as well");
    }

    #[test]
    fn folded_and_forgiven() {
        let index = library();
        assert_eq!(ids(&index, "GRÖSSE"), ["disk"]);
        assert_eq!(ids(&index, "grosse uber"), ["disk"]);
        assert_eq!(ids(&index, "netwrok"), ["net-slow"]);
        assert_eq!(ids(&index, "abotred ldeger"), ["ledger-batch-aborted"]);
        assert_eq!(ids(&index, "ledgp02"), Vec::<String>::new(), "another number is another machine");
        assert_eq!(ids(&index, "nlba"), ["ledger-batch-aborted"], "the letters with which the words begin");
    }

    #[test]
    fn marks_show_what_matched() {
        let index = library();
        let hits = Searcher::new().query(&index, "grosse write", 10);
        let hit = hits.top.first().expect("one hit");
        let item = index.item(hit.item).expect("whole");
        let marked: Vec<&str> = hit.title_marks.iter().map(|mark| &item.title.as_str()[mark.clone()]).collect();
        assert_eq!(marked, ["Größe"]);
        let elsewhere = hit.elsewhere.as_ref().expect("a symptom");
        assert_eq!((elsewhere.field, elsewhere.text.as_str()), (Field::Symptom, "write errors in the log"));
        assert_eq!(elsewhere.marks.first(), Some(&(0..5)));
    }

    #[test]
    fn nothing_typed_finds_nothing_and_another_index_is_noticed() {
        let mut searcher = Searcher::new();
        assert_eq!(searcher.query(&library(), " % ", 5).total, 0);
        assert_eq!(searcher.query(&library(), "disk", 5).total, 2);
        let other = Index::of(vec![item("other", "Disk")]).expect("small enough");
        assert_eq!(searcher.query(&other, "disk", 5).total, 1);
    }

    #[test]
    fn browsing_goes_by_client_then_severity_then_title() {
        let mut zebra = item("z", "A");
        zebra.party_name = SafeText::new("Zebra Example Logistics");
        zebra.severity = Severity::Critical;
        let mut own = item("own", "A");
        own.party = crate::domain::library::Party::Provider;
        own.party_name = SafeText::new("An Example Provider");
        let low = Item { severity: Severity::Low, ..item("low", "A") };
        let index = Index::of(vec![own, zebra, low, item("b", "B"), item("a", "A")]).expect("small enough");
        let order: Vec<String> = index.browse().map(|n| index.item(n).expect("whole").id.expect("an id").to_string()).collect();
        assert_eq!(order, ["a", "b", "low", "z", "own"]);
        assert!((0..5).map(|place| index.browsed(place)).eq(index.browse().map(Some)));
        assert_eq!(index.browsed(5), None);
    }

    #[test]
    fn damage_gives_fewer_hits_and_no_panic() {
        let items = (0..6).map(|n| item(&format!("id{n}"), "Nightly ledger batch aborted")).collect();
        let block = crate::domain::search::build(items).expect("small enough");
        let mut searcher = Searcher::new();
        for at in 0..block.len() {
            for value in [0, 1, 0x7f, 0xff] {
                let mut bad = block.clone();
                bad[at] = value;
                let Ok(index) = Index::open(Arc::new(bad), 0) else { continue };
                for hit in searcher.query(&index, "batch", 3).top {
                    let _ = index.item(hit.item);
                }
                assert!(index.browse().filter(|item| index.file(*item).is_ok()).count() <= index.len());
            }
        }
    }
}
