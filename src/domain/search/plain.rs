//! The plain way to search, for the tests: every item for itself, no index, no bounds, nothing remembered. Slow and simple.

use super::fold::Folded;
use super::grade::{self, Grade};
use super::item::Item;
use super::query::{Term, Typed, terms};
use super::scatter;
use super::searcher::FEW;
use super::typo;
use super::word::words;

/// The numbers (in the order of rank) and scores of all items that have all words, best first.
pub fn query(items: &[Item], typed: &str) -> Vec<(u32, u32)> {
    let mut items: Vec<&Item> = items.iter().collect();
    items.sort_by(|a, b| a.rank().cmp(&b.rank()));
    let terms = terms(typed);
    if terms.is_empty() {
        return Vec::new();
    }
    let all = |mistakes: bool| -> Vec<(u32, u32)> {
        (0..).zip(&items).filter_map(|(number, item)| score(item, &terms, mistakes).map(|score| (number, score))).collect()
    };
    let mut found = all(false);
    if found.len() < FEW {
        found = all(true);
    }
    found.sort_by_key(|(number, score)| (std::cmp::Reverse(*score), *number));
    found
}

fn score(item: &Item, terms: &[Term], mistakes: bool) -> Option<u32> {
    terms.iter().map(|term| Some(term_grade(item, term, mistakes)).filter(|grade| *grade > 0).map(u32::from)).sum()
}

fn term_grade(item: &Item, term: &Term, mistakes: bool) -> Grade {
    let mut whole = 0;
    for (field, text) in item.fields() {
        for word in words(field, &Folded::new(text)) {
            if word.text.starts_with(&term.whole) {
                whole = whole.max(grade::whole(word.stand, word.text == term.whole));
            }
        }
    }
    let parts = term.parts.iter().map(|part| part_grade(item, part, mistakes)).min().unwrap_or_default();
    parts.max(whole)
}

fn part_grade(item: &Item, part: &Typed, mistakes: bool) -> Grade {
    let mut best = 0;
    for (field, text) in item.fields() {
        for word in words(field, &Folded::new(text)) {
            let grade = if word.text.starts_with(&part.text) {
                grade::beginning(word.stand, word.text == part.text)
            } else if part.letters >= grade::FEWEST_INSIDE && word.text.contains(&part.text) {
                grade::inside(word.stand)
            } else if mistakes && part.letters >= typo::SHORTEST && typo::begins_nearly(&word.text, &part.text) {
                grade::mistyped(word.stand)
            } else {
                0
            };
            best = best.max(grade);
        }
    }
    let title = Folded::new(item.title.as_str()).text;
    if part.letters >= scatter::FEWEST && scatter::is_in(&title, part) {
        best = best.max(scatter::grade(&title, part));
    }
    best
}

mod tests {
    use proptest::prelude::*;

    use super::super::samples::item;
    use super::super::{Index, Item, Searcher};
    use super::*;
    use crate::base::text::SafeText;
    use crate::domain::runbook::Severity;

    fn text() -> impl Strategy<Value = String> {
        let word = prop_oneof![
            Just("disk".to_owned()),
            Just("diskette".to_owned()),
            Just("Ledger".to_owned()),
            Just("LedgerBatchFailed".to_owned()),
            Just("größe".to_owned()),
            Just("LEDG010".to_owned()),
            "[a-e]{1,7}",
            "[A-Ea-e0-2é]{1,5}",
        ];
        prop::collection::vec(word, 0..5).prop_map(|words| words.join(" "))
    }

    prop_compose! {
        fn any_item()(
            id in "[a-e]{1,4}(-[a-e]{1,4}){0,2}",
            title in text(),
            alerts in prop::collection::vec(text().prop_map(SafeText::from), 0..3),
            symptoms in prop::collection::vec(text().prop_map(SafeText::from), 0..2),
            severity in prop::sample::select(vec![Severity::Low, Severity::High]),
        ) -> Item {
            Item { alerts, symptoms, severity, systems: Vec::new(), ..item(&id, &title) }
        }
    }

    fn same(index: &Index, items: &[Item], searcher: &mut Searcher, typed: &str, top: usize) -> Result<(), TestCaseError> {
        let expected = query(items, typed);
        let hits = searcher.query(index, typed, top);
        prop_assert_eq!(hits.total, expected.len(), "{}", typed);
        let found: Vec<(u32, u32)> = hits.top.iter().map(|hit| (hit.item, hit.score)).collect();
        prop_assert_eq!(found.as_slice(), expected.get(..top.min(expected.len())).unwrap_or_default(), "{}", typed);
        for hit in &hits.top {
            let item = index.item(hit.item).map_err(|_| TestCaseError::fail("damaged"))?;
            prop_assert!(hit.title_marks.iter().all(|mark| !mark.is_empty() && item.title.as_str().get(mark.clone()).is_some()));
            prop_assert!(!hit.title_marks.is_empty() || hit.elsewhere.is_some(), "{typed:?} {item:?}");
        }
        Ok(())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(60))]

        #[test]
        fn the_best_are_the_plain_ones(
            items in prop::collection::vec(any_item(), 0..40),
            typed in prop::collection::vec(prop_oneof![text(), "[a-e -]{0,6}", "[a-eE]{1,3} [a-e]{4,6}"], 1..4),
            top in 0usize..6,
        ) {
            let index = Index::of(items.clone()).expect("small enough");
            let mut searcher = Searcher::new();
            for typed in &typed {
                // letter by letter, as somebody types it, and back again: what is remembered must not change anything
                let ends: Vec<usize> = typed.char_indices().map(|(at, _)| at).chain([typed.len()]).collect();
                for end in ends.iter().chain(ends.iter().rev().skip(1).step_by(3)) {
                    same(&index, &items, &mut searcher, typed.get(..*end).unwrap_or_default(), top)?;
                }
            }
        }

        #[test]
        fn the_order_of_the_items_does_not_matter(items in prop::collection::vec(any_item(), 0..20)) {
            let mut reversed = items.clone();
            reversed.reverse();
            prop_assume!(items.iter().enumerate().all(|(at, item)| items.iter().skip(at + 1).all(|other| other.path != item.path)));
            prop_assert_eq!(super::super::build(items), super::super::build(reversed));
        }
    }
}
