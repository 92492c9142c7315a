//! Side effects: which systems hang on the affected ones, computed from the library and never from memory (R29, R30).

use serde::{Deserialize, Serialize};

use super::library::{Library, Party};
use crate::base::id::SystemId;
use crate::base::text::SafeText;

/// A system that depends on a target, directly or through others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dependant {
    pub system: SystemId,
    pub name: SafeText,
    pub party: Party,
    pub party_name: SafeText,
    /// 1 for one that depends on a target directly.
    pub depth: usize,
    /// The system of the case through which it hangs on a target.
    pub through: SystemId,
}

/// What depends on `targets`, each system once, as a tree in reading order: a system stands below the first one that leads to it.
/// Cycles in the dependencies end where they would repeat.
pub fn dependants(library: &Library, targets: &[SystemId]) -> Vec<Dependant> {
    let mut seen: Vec<SystemId> = targets.to_vec();
    let mut tree = Vec::new();
    for target in targets {
        descend(library, target, 1, &mut seen, &mut tree);
    }
    tree
}

fn descend(library: &Library, on: &SystemId, depth: usize, seen: &mut Vec<SystemId>, tree: &mut Vec<Dependant>) {
    for (party, system) in library.systems.values() {
        if !system.depends_on.contains(on) || seen.contains(&system.id) {
            continue;
        }
        seen.push(system.id.clone());
        tree.push(Dependant {
            system: system.id.clone(),
            name: system.name.clone(),
            party: party.clone(),
            party_name: library.name_of(party),
            depth,
            through: on.clone(),
        });
        descend(library, &system.id, depth + 1, seen, tree);
    }
}

/// What `targets` need in order to work, directly or through others, without the targets themselves.
pub fn needed_by(library: &Library, targets: &[SystemId]) -> Vec<SystemId> {
    let mut found: Vec<SystemId> = targets.to_vec();
    let mut next = 0;
    while let Some(id) = found.get(next).cloned() {
        next += 1;
        let needs = library.system(&id).map(|system| system.depends_on.clone()).unwrap_or_default();
        found.extend(needs.into_iter().filter(|need| !targets.contains(need)).collect::<Vec<_>>());
        let mut seen = std::collections::HashSet::new();
        found.retain(|id| seen.insert(id.clone()));
    }
    found.split_off(targets.len().min(found.len()))
}
