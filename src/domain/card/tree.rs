//! What hangs on what, as two trees in reading order: what a system needs, and what needs it (R29, R30). Each node has its name and
//! whose it is; nothing below a system of another client is shown.

use std::collections::HashSet;

use serde::Serialize;

use super::{is_open, party_name};
use crate::base::id::SystemId;
use crate::base::text::SafeText;
use crate::domain::case::Case;
use crate::domain::system::System;

/// One node of a tree.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Branch {
    /// The id where the case does not know the system.
    pub name: SafeText,
    /// None: the case does not know the system.
    pub party: Option<SafeText>,
    /// 1 for what hangs on the root directly.
    pub depth: usize,
}

/// What a system needs in order to work. A system that needs itself through others ends where it would repeat.
pub fn needs(case: &Case, system: &System) -> Vec<Branch> {
    let mut tree = Vec::new();
    let mut seen = HashSet::from([system.id.clone()]);
    descend(case, system, 1, &mut seen, &mut tree);
    tree
}

fn descend(case: &Case, system: &System, depth: usize, seen: &mut HashSet<SystemId>, tree: &mut Vec<Branch>) {
    for id in &system.depends_on {
        let found = case.systems.iter().find(|(_, next)| next.id == *id);
        tree.push(branch(case, id, depth));
        if let Some((party, next)) = found
            && is_open(case, party)
            && seen.insert(id.clone())
        {
            descend(case, next, depth + 1, seen, tree);
        }
    }
}

/// What needs a system, as far as the case knows: all of it for a target.
pub fn dependants(case: &Case, system: &System) -> Vec<Branch> {
    let mut tree = Vec::new();
    let mut seen = HashSet::from([system.id.clone()]);
    ascend(case, &system.id, 1, &mut seen, &mut tree);
    tree
}

fn ascend(case: &Case, on: &SystemId, depth: usize, seen: &mut HashSet<SystemId>, tree: &mut Vec<Branch>) {
    for (_, system) in &case.systems {
        if system.depends_on.contains(on) && seen.insert(system.id.clone()) {
            tree.push(branch(case, &system.id, depth));
            ascend(case, &system.id, depth + 1, seen, tree);
        }
    }
}

fn branch(case: &Case, id: &SystemId, depth: usize) -> Branch {
    match case.systems.iter().find(|(_, system)| system.id == *id) {
        Some((party, system)) => Branch { name: system.name.one_line(), party: Some(party_name(case, party)), depth },
        None => Branch { name: SafeText::new(id.as_str()), party: None, depth },
    }
}
