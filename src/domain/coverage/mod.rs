//! Coverage: how far a library meets each requirement, for the provider and for each client, computed from what the files say and from
//! what the rules found in them. Nothing here is written by hand: a cell is fulfilled because everything that its requirement demands was
//! counted and nothing was missing. It draws nothing and reads no file.

mod authority;
mod backup;
mod emergency;
mod exercises;
mod facts;
mod instructions;
mod needs;
mod parties;
mod people;
mod tally;
mod targets;

use std::collections::HashMap;
use std::sync::Arc;

use indexmap::IndexMap;

use super::allow::Allow;
use super::finding::{Finding, Gravity};
use super::library::Party;
use super::lint::digest::Digest;
use super::lint::subject::Subject;
use crate::base::text::SafeText;
use crate::base::words::{say, say_with};
use facts::{Facts, Whole};
use tally::Draft;

/// A requirement of the catalogue: its id, and how the facts of one party are judged by it.
pub struct Requirement {
    pub id: &'static str,
    judge: fn(&Facts<'_>, &mut Draft),
}

impl Requirement {
    /// What it is about, short enough for the head of a row.
    pub fn title(&self) -> SafeText {
        say(&self.key(""))
    }

    /// What is demanded, in a sentence.
    pub fn text(&self) -> SafeText {
        say(&self.key("-demands"))
    }

    /// The keys of its two sentences in the catalogue of words; `tests/words.rs` holds that they are there.
    pub fn keys(&self) -> [String; 2] {
        ["", "-demands"].map(|end| self.key(end))
    }

    fn key(&self, end: &str) -> String {
        format!("coverage-{}{end}", self.id.to_ascii_lowercase())
    }
}

/// How far a requirement is met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    Missing,
    Partly,
    Fulfilled,
    /// There is nothing here that it could be about; the cell says what.
    NotApplicable,
}

/// Something of the library that proves a demand or lacks it: its name there, its file and the trail to it (empty: the file itself).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    pub name: SafeText,
    pub file: Arc<str>,
    pub trail: String,
}

/// One countable demand of a requirement: `proof` and `lacks` together are everything that it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Demand {
    /// What is demanded of how many things: "backup regulation, or the reason why there is none: 12 of 14 systems".
    pub says: SafeText,
    pub proof: Vec<Piece>,
    pub lacks: Vec<Piece>,
}

/// A finding of a rule that comes from the requirement, in the files of the party.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    pub code: &'static str,
    pub gravity: Gravity,
    pub message: SafeText,
    pub file: Arc<str>,
    /// The byte where it stands, if that is known.
    pub at: Option<usize>,
    /// Accepted in the library, with the reason and the last day.
    pub allowed: Option<Allow>,
}

/// One requirement at one party.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    pub state: State,
    pub demands: Vec<Demand>,
    pub found: Vec<Found>,
    /// Why the requirement does not apply.
    pub because: Option<SafeText>,
}

/// One party with its cells, in the order of [`requirements`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    pub party: Party,
    pub name: SafeText,
    pub cells: Vec<Cell>,
}

impl Column {
    /// How many of its cells are in this state.
    pub fn count(&self, state: State) -> usize {
        self.cells.iter().filter(|cell| cell.state == state).count()
    }
}

/// Every requirement with its judge, in the order of the catalogue. R1 is judged from all others, so it has none of its own.
static REQUIREMENTS: [Requirement; 49] = {
    const fn of(id: &'static str, judge: fn(&Facts<'_>, &mut Draft)) -> Requirement {
        Requirement { id, judge }
    }
    [
        of("R1", parties::readable),
        of("R2", parties::split),
        of("R3", parties::placed),
        of("R4", targets::client_systems),
        of("R5", targets::provider_systems),
        of("R6", targets::interfaces),
        of("R7", targets::agreed),
        of("R8", parties::responsible),
        of("R9", people::contacts),
        of("R10", instructions::processes),
        of("R11", backup::regulated),
        of("R12", backup::separate),
        of("R13", backup::available),
        of("R14", people::substitution),
        of("R15", people::escalation),
        of("R16", backup::scanned),
        of("R17", instructions::approved),
        of("R18", exercises::concept),
        of("R19", exercises::carried_out),
        of("R20", instructions::quality),
        of("R21", parties::explained),
        of("R22", parties::owned_by_client),
        of("R23", instructions::found_by_symptom),
        of("R24", instructions::precise),
        of("R25", authority::forbidden),
        of("R26", instructions::classified),
        of("R27", instructions::technical),
        of("R28", instructions::application),
        of("R29", authority::provider_alone),
        of("R30", authority::with_the_client),
        of("R31", authority::client_decides),
        of("R32", people::client_side),
        of("R33", targets::batch_jobs),
        of("R34", needs::known),
        of("R35", needs::handled),
        of("R36", parties::roles),
        of("X1", instructions::located),
        of("X2", emergency::immediate),
        of("X3", people::alerting),
        of("X4", parties::readable),
        of("X5", instructions::guarded),
        of("X6", targets::followable),
        of("X7", emergency::attack),
        of("X10", emergency::graded),
        of("X11", emergency::informed),
        of("X12", emergency::activated),
        of("X13", backup::restorable),
        of("X14", people::verified),
        of("X15", emergency::separated),
    ]
};

/// Every requirement of the matrix, in the order of its rows.
pub fn requirements() -> &'static [Requirement] {
    &REQUIREMENTS
}

/// Judges every requirement for the provider and each client. `digests` are all runbooks; `findings` what the rules found, `allowed` what
/// the library accepts of it.
pub fn cover(subject: &Subject<'_>, digests: &[Digest], findings: &[Finding], allowed: &[(Finding, Allow)]) -> Vec<Column> {
    let whole = Whole::of(subject, digests);
    let mut found = found_by_party(subject, findings, allowed);
    let parties = std::iter::once(Party::Provider).chain(subject.sheets.folders.iter().cloned().map(Party::Client));
    parties
        .map(|party| {
            let facts = Facts::of(&whole, party);
            let found = found.remove(&facts.party).unwrap_or_default();
            column(&facts, &found)
        })
        .collect()
}

/// What was found in the files of each party, with the requirements that its rule comes from.
type FoundBy = HashMap<Party, Vec<(&'static str, Found)>>;

fn found_by_party(subject: &Subject<'_>, findings: &[Finding], allowed: &[(Finding, Allow)]) -> FoundBy {
    let mut by_party = FoundBy::new();
    let all = findings.iter().map(|finding| (finding, None)).chain(allowed.iter().map(|(finding, allow)| (finding, Some(allow.clone()))));
    for (finding, allowed) in all.filter(|(finding, _)| finding.rule.gravity > Gravity::Advice) {
        let found = Found {
            code: finding.rule.code,
            gravity: finding.rule.gravity,
            message: finding.message.clone(),
            file: finding.spot.file.clone(),
            at: finding.spot.bytes.as_ref().map(|bytes| bytes.start),
            allowed,
        };
        by_party.entry(subject.party_of_file(&finding.spot.file)).or_default().push((finding.rule.source, found));
    }
    by_party
}

fn column(facts: &Facts<'_>, found: &[(&'static str, Found)]) -> Column {
    let mut cells: IndexMap<&str, Cell> = IndexMap::with_capacity(REQUIREMENTS.len());
    for requirement in &REQUIREMENTS {
        let mut draft = Draft::default();
        (requirement.judge)(facts, &mut draft);
        if draft.says_nothing() && !facts.is_whole() {
            // What could not be read may be what it is about.
            draft.lacks("coverage-says-read-all", facts.own_piece(""));
        }
        let of_it = found.iter().filter(|(source, _)| source.split(' ').any(|id| id == requirement.id));
        cells.insert(requirement.id, draft.cell(of_it.map(|(_, found)| found.clone()).collect()));
    }
    whole_handbook(facts, &mut cells, found);
    Column { party: facts.party.clone(), name: facts.name.clone(), cells: cells.into_values().collect() }
}

/// R1: the same demands as for in-house operation, so all others together; and what rules found that belongs to none of them.
fn whole_handbook(facts: &Facts<'_>, cells: &mut IndexMap<&str, Cell>, found: &[(&'static str, Found)]) {
    let ids: Vec<&str> = cells.keys().copied().collect();
    let belongs = |source: &str| source.split(' ').any(|id| ids.contains(&id));
    let homeless: Vec<Found> = found.iter().filter(|(source, _)| !belongs(source)).map(|(_, found)| found.clone()).collect();
    let others = || cells.iter().filter(|(id, _)| **id != "R1");
    let piece = |id: &str| Piece { name: SafeText::new(id), file: facts.file.clone(), trail: String::new() };
    let of_state =
        |states: &[State]| -> Vec<Piece> { others().filter(|(_, cell)| states.contains(&cell.state)).map(|(id, _)| piece(id)).collect() };
    let (proof, lacks) = (of_state(&[State::Fulfilled]), of_state(&[State::Partly, State::Missing]));
    let values = [("met", proof.len().into()), ("of", (proof.len() + lacks.len()).into())];
    let summary = Demand { says: say_with("coverage-says-all", values), proof, lacks };
    if let Some(cell) = cells.get_mut("R1") {
        cell.demands.push(summary);
        cell.found.extend(homeless);
        cell.state = tally::state(&cell.demands, &cell.found, false);
    }
}
