//! Circles among systems that need one another, whatever the need is: a dependency, or the order of batch jobs.

use std::collections::{HashMap, HashSet, VecDeque};

use crate::base::id::SystemId;

/// What a system needs.
pub(super) type Needs<'f, 'a> = &'f dyn Fn(&SystemId) -> &'a [SystemId];

/// The shortest way along the needs from a system back to itself that stays within `knot`.
pub(super) fn circle<'a>(start: &'a SystemId, knot: &[&SystemId], needs: Needs<'_, 'a>) -> Option<Vec<&'a SystemId>> {
    let knot: HashSet<&SystemId> = knot.iter().copied().collect();
    let mut from: HashMap<&SystemId, &SystemId> = HashMap::new();
    let mut next = VecDeque::from([start]);
    while let Some(at) = next.pop_front() {
        for need in needs(at).iter().filter(|need| knot.contains(need)) {
            if need == start {
                let mut way = vec![at];
                let mut back = at;
                while let Some(before) = from.get(back) {
                    way.push(before);
                    back = before;
                }
                way.reverse();
                return Some(way);
            }
            if !from.contains_key(need) {
                from.insert(need, at);
                next.push_back(need);
            }
        }
    }
    None
}

/// A system on the way that is being followed.
struct Visit<'a> {
    id: &'a SystemId,
    needs: std::slice::Iter<'a, SystemId>,
    order: usize,
    /// The earliest system on the way that can be reached from here.
    low: usize,
}

/// The groups of systems that all lead to one another, and the systems that need themselves (Tarjan's search, without recursion:
/// every system and every dependency is looked at once).
pub(super) fn knots<'a>(ids: &[&'a SystemId], needs: Needs<'_, 'a>) -> Vec<Vec<&'a SystemId>> {
    let mut orders: HashMap<&SystemId, usize> = HashMap::new();
    let (mut open, mut is_open): (Vec<&SystemId>, HashSet<&SystemId>) = (Vec::new(), HashSet::new());
    let mut knots = Vec::new();
    for root in ids {
        let mut next = (!orders.contains_key(root)).then_some(*root);
        let mut way: Vec<Visit<'a>> = Vec::new();
        loop {
            if let Some(id) = next.take() {
                let order = orders.len();
                orders.insert(id, order);
                open.push(id);
                is_open.insert(id);
                way.push(Visit { id, needs: needs(id).iter(), order, low: order });
            }
            let Some(visit) = way.last_mut() else { break };
            if let Some(need) = visit.needs.next() {
                match orders.get(need) {
                    None => next = Some(need),
                    Some(order) if is_open.contains(need) => visit.low = visit.low.min(*order),
                    Some(_) => {}
                }
                continue;
            }
            let Some(done) = way.pop() else { break };
            if let Some(before) = way.last_mut() {
                before.low = before.low.min(done.low);
            }
            if done.low == done.order {
                let at = open.iter().rposition(|id| *id == done.id).unwrap_or(0);
                let knot = open.split_off(at);
                knot.iter().for_each(|id| {
                    is_open.remove(id);
                });
                if knot.len() > 1 || needs(done.id).contains(done.id) {
                    knots.push(knot);
                }
            }
        }
    }
    knots
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;

    /// The knots of `a: b c, b: a` and so on, each with its names in order.
    fn knots_of(text: &str) -> Vec<String> {
        let id = |name: &str| SystemId::new(name).expect("an id");
        let parse = |line: &str| {
            let (name, needs) = line.split_once(':').expect("a colon");
            (id(name.trim()), needs.split_whitespace().map(id).collect::<Vec<_>>())
        };
        let systems: Vec<(SystemId, Vec<SystemId>)> = text.split(',').map(parse).collect();
        let by_id: HashMap<&SystemId, &[SystemId]> = systems.iter().map(|(id, needs)| (id, needs.as_slice())).collect();
        let ids: Vec<&SystemId> = systems.iter().map(|(id, _)| id).collect();
        let found = knots(&ids, &|id| by_id.get(id).copied().unwrap_or_default());
        let names = |mut knot: Vec<&SystemId>| {
            knot.sort();
            knot.iter().map(|id| id.as_str()).collect::<Vec<_>>().join(" ")
        };
        let mut found: Vec<String> = found.into_iter().map(names).collect();
        found.sort();
        found
    }

    #[test]
    fn each_knot_is_found_once() {
        assert_eq!(knots_of("aa: bb cc, bb: cc, cc: dd, dd:"), [""; 0], "two ways to one system are no circle");
        assert_eq!(knots_of("aa: aa"), ["aa"]);
        assert_eq!(knots_of("aa: bb, bb: cc, cc: aa dd, dd: ee, ee: dd, ff: aa"), ["aa bb cc", "dd ee"]);
        assert_eq!(knots_of("aa: bb gone, bb: aa cc, cc: bb"), ["aa bb cc"]);
    }

    #[test]
    fn a_long_chain_and_a_dense_knot_cost_what_they_have() {
        let chain: Vec<String> = (0..20_000).map(|n| format!("s{n}: s{}", n + 1)).collect();
        assert_eq!(knots_of(&chain.join(",")), [""; 0]);
        let all: Vec<String> = (0..100).map(|n| format!("s{n}")).collect();
        let dense: Vec<String> = all.iter().map(|id| format!("{id}: {}", all.join(" "))).collect();
        assert_eq!(knots_of(&dense.join(",")).len(), 1);
    }
}
