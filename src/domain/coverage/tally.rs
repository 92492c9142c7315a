//! Counting: what meets a demand and what does not, and which state follows. The one place where a state is decided.

use super::facts::At;
use super::{Cell, Demand, Found, Piece, State};
use crate::base::text::SafeText;
use crate::base::words::{Value, say_with};

/// What was counted for one demand.
#[derive(Debug, Default)]
pub(super) struct Tally {
    proof: Vec<Piece>,
    lacks: Vec<Piece>,
}

impl Tally {
    /// Judges each of these things by `holds`.
    pub fn of<'i, T: 'i>(things: impl IntoIterator<Item = &'i At<T>>, holds: impl Fn(&T) -> bool) -> Self {
        let mut tally = Self::default();
        for at in things {
            tally.add(holds(&at.it), || at.piece());
        }
        tally
    }

    pub fn add(&mut self, holds: bool, piece: impl FnOnce() -> Piece) {
        match holds {
            true => self.proof.push(piece()),
            false => self.lacks.push(piece()),
        }
    }
}

/// A cell while its requirement is being judged.
#[derive(Debug, Default)]
pub(super) struct Draft {
    demands: Vec<Demand>,
    because: Option<SafeText>,
}

impl Draft {
    /// Adds a demand under the sentence `key`, which is given how many `met` it of how many (`of`). One that is about nothing here says
    /// nothing.
    pub fn demand(&mut self, key: &str, tally: Tally) {
        let Tally { proof, lacks } = tally;
        if proof.is_empty() && lacks.is_empty() {
            return;
        }
        let figures: [(&'static str, Value); 2] = [("met", proof.len().into()), ("of", (proof.len() + lacks.len()).into())];
        self.demands.push(Demand { says: say_with(key, figures), proof, lacks });
    }

    /// Adds a demand that is about one thing: it is there or it is not.
    pub fn present(&mut self, key: &str, present: bool, piece: Piece) {
        let mut tally = Tally::default();
        // Its name is what the sentence says.
        tally.add(present, || Piece { name: SafeText::default(), ..piece });
        self.demand(key, tally);
    }

    /// Adds that something is not there without which nothing can be counted.
    pub fn lacks(&mut self, key: &str, piece: Piece) {
        self.present(key, false, piece);
    }

    /// The requirement is about nothing that this party has, for this reason; counts only where no demand was added.
    pub fn nothing(&mut self, because: SafeText) {
        self.because = Some(because);
    }

    /// Whether the requirement was found to be about nothing here.
    pub fn says_nothing(&self) -> bool {
        self.demands.is_empty()
    }

    pub fn cell(self, found: Vec<Found>) -> Cell {
        let Draft { demands, because } = self;
        let because = because.filter(|_| demands.is_empty());
        Cell { state: state(&demands, &found, because.is_some()), demands, found, because }
    }
}

/// The state that follows from what was counted and found. What rules found keeps a requirement from being fulfilled, even where
/// somebody accepted it; a requirement of which nothing was met and nothing can be counted is missing.
pub(super) fn state(demands: &[Demand], found: &[Found], not_applicable: bool) -> State {
    let met: usize = demands.iter().map(|demand| demand.proof.len()).sum();
    let lacking: usize = demands.iter().map(|demand| demand.lacks.len()).sum();
    match (met, lacking) {
        (0, 0) if not_applicable && found.is_empty() => State::NotApplicable,
        (0, 0) if not_applicable => State::Partly,
        (0, _) => State::Missing,
        (_, 0) if found.is_empty() => State::Fulfilled,
        _ => State::Partly,
    }
}
