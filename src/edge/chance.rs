//! Chance: the one place that draws random numbers. They tell two runs of the same second apart; no secret hangs on them.

use std::hash::{BuildHasher, Hasher, RandomState};

/// A number that differs at every start: the keys of the standard library's hasher come from the system.
pub fn seed() -> u64 {
    RandomState::new().build_hasher().finish()
}
