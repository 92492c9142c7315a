//! The first screen: the open runs and one search line. Empty input browses by client and severity.

use std::sync::Arc;

use super::editor::Editor;
use super::open_run::{Lead, OpenRun};
use crate::base::id::RunId;
use crate::domain::search::{Hit, Index, Searcher};

/// How many results a search keeps: more than any screen shows.
const TOP: usize = 100;

#[derive(Default)]
pub struct Find {
    pub editor: Editor,
    /// None until the library's index is there.
    pub index: Option<Arc<Index>>,
    searcher: Searcher,
    pub hits: Vec<Hit>,
    pub total: usize,
    /// In the order in which they are to be looked at (P33); none until the state folder was read. Those that this console leads are
    /// always as they are now, the others as they were when the state folder was last looked at.
    pub open_runs: Option<Vec<OpenRun>>,
    /// Counts over the open runs, then the results. None: nothing is chosen and Enter does nothing.
    pub cursor: Option<usize>,
}

/// What a row of the first screen is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Row<'a> {
    Run(&'a OpenRun),
    /// The item of the index, with the hit if there was a query.
    Item(u32, Option<&'a Hit>),
}

impl std::fmt::Debug for Find {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Find").field("query", &self.editor.text()).field("cursor", &self.cursor).finish_non_exhaustive()
    }
}

impl Find {
    pub fn is_browsing(&self) -> bool {
        self.editor.text().trim().is_empty()
    }

    /// Open runs are shown while nothing is typed, and those whose words fit while something is.
    pub fn runs(&self) -> impl Iterator<Item = &OpenRun> {
        let words: Vec<String> = self.editor.text().split_whitespace().map(str::to_lowercase).collect();
        self.every_run().filter(move |run| {
            if words.is_empty() {
                return true;
            }
            let text = format!("{} {} {}", run.title, run.party_name, run.run).to_lowercase();
            words.iter().all(|word| text.contains(word.as_str()))
        })
    }

    /// How many rows there are below the open runs.
    pub fn results(&self) -> usize {
        match (&self.index, self.is_browsing()) {
            (None, _) => 0,
            (Some(index), true) => index.len(),
            (Some(_), false) => self.hits.len(),
        }
    }

    pub fn rows(&self) -> usize {
        self.runs().count() + self.results()
    }

    pub fn row(&self, n: usize) -> Option<Row<'_>> {
        let runs = self.runs().count();
        if n < runs {
            return self.runs().nth(n).map(Row::Run);
        }
        match self.is_browsing() {
            true => self.index.as_ref()?.browsed(n - runs).map(|item| Row::Item(item, None)),
            false => self.hits.get(n - runs).map(|hit| Row::Item(hit.item, Some(hit))),
        }
    }

    /// Searches anew after the query or the index changed. The cursor goes to the first row when something is typed.
    pub fn search(&mut self) {
        let Some(index) = &self.index else { return };
        if self.is_browsing() {
            self.hits.clear();
            self.total = index.len();
            self.cursor = None;
            return;
        }
        let hits = self.searcher.query(index, self.editor.text(), TOP);
        self.total = hits.total;
        self.hits = hits.top;
        // On the best runbook: whoever types looks for what the alarm says; an open run that fits stands above it.
        let runs = self.runs().count();
        self.cursor = (self.rows() > 0).then_some(if self.results() > 0 { runs } else { 0 });
    }

    /// Back to browsing.
    pub fn clear(&mut self) {
        self.editor = Editor::default();
        self.search();
    }

    /// Every open run, in order.
    pub fn every_run(&self) -> impl Iterator<Item = &OpenRun> {
        self.open_runs.iter().flatten()
    }

    /// Takes the open runs as the state folder has them; those that are led here are known better.
    pub fn set_open_runs(&mut self, listed: Vec<OpenRun>) {
        let mut runs: Vec<OpenRun> = self.every_run().filter(|run| run.lead == Lead::Here).cloned().collect();
        let others: Vec<OpenRun> = listed.into_iter().filter(|run| !runs.iter().any(|own| own.run == run.run)).collect();
        runs.extend(others);
        self.take_runs(runs);
    }

    /// Takes one open run as it is now.
    pub fn set_run(&mut self, open: OpenRun) {
        let mut runs: Vec<OpenRun> = self.every_run().filter(|run| run.run != open.run).cloned().collect();
        runs.push(open);
        self.take_runs(runs);
    }

    /// The run is closed or not led here any more.
    pub fn remove_run(&mut self, id: &RunId) {
        let runs = self.every_run().filter(|run| run.run != *id).cloned().collect();
        self.take_runs(runs);
    }

    /// Runs stand above everything else, so the cursor moves along with what it is on.
    fn take_runs(&mut self, mut runs: Vec<OpenRun>) {
        runs.sort_by(OpenRun::order);
        let before = self.runs().count();
        let on_run = self.cursor.filter(|cursor| *cursor < before).and_then(|cursor| self.runs().nth(cursor)).map(|run| run.run.clone());
        self.open_runs = Some(runs);
        let after = self.runs().count();
        self.cursor = match (self.cursor, on_run) {
            (Some(_), Some(run)) => self.runs().position(|open| open.run == run),
            (Some(cursor), None) => Some((cursor + after).saturating_sub(before)).filter(|cursor| *cursor < self.rows()),
            (None, _) => None,
        };
    }

    /// Takes another index. One that says the same (`changed` is false) leaves everything on screen where it is.
    pub fn set_index(&mut self, index: Arc<Index>, changed: bool) {
        let keep = self.cursor;
        let is_first = self.index.is_none();
        self.index = Some(index);
        if changed || is_first {
            self.search();
            self.cursor = keep.filter(|cursor| *cursor < self.rows()).or(self.cursor);
        }
    }

    /// Moves the cursor by rows; from nothing, down goes to the first row and up to the last.
    pub fn step(&mut self, by: isize) {
        let rows = self.rows();
        self.cursor = match self.cursor {
            _ if rows == 0 => None,
            None if by > 0 => Some(0),
            None => Some(rows - 1),
            Some(at) => Some(at.saturating_add_signed(by).min(rows - 1)),
        };
    }
}
