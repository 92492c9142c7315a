//! The `allow` of a file, a system or a runbook: which findings it silences. It silences warnings and advice of its rule, in the thing
//! in which it is written, until its day.

use std::collections::HashSet;
use std::sync::Arc;

use jiff::civil::Date;

use super::digest::Digest;
use super::remark::{Place, Remark};
use super::subject::Subject;
use super::trail::Trail;
use crate::domain::allow::Allow;
use crate::domain::finding::Gravity;

/// An `allow` with where it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grant {
    pub file: Arc<str>,
    /// The trail of the thing in which it is written; empty for the whole file.
    pub within: String,
    /// Its number among those of the thing.
    pub number: usize,
    pub allow: Allow,
}

impl Grant {
    /// The trail to the `allow` itself.
    pub fn trail(&self) -> String {
        match self.within.is_empty() {
            true => format!("allow[{}]", self.number),
            false => format!("{}.allow[{}]", self.within, self.number),
        }
    }

    fn silences(&self, remark: &Remark, today: Date) -> bool {
        let same = self.file == remark.file && remark.rule.gravity != Gravity::Error && today <= self.allow.until;
        same && self.allow.rule.as_str().eq_ignore_ascii_case(remark.rule.code) && holds_at(&self.within, &remark.place)
    }
}

/// Whether the place is the thing with this trail or something inside it.
fn holds_at(within: &str, place: &Place) -> bool {
    match place {
        _ if within.is_empty() => true,
        Place::Trail(trail) | Place::Unseen(trail) => {
            trail.strip_prefix(within).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
        }
        Place::Bytes(_) => false,
    }
}

/// Every `allow` outside the runbooks.
pub fn of_sheets(subject: &Subject<'_>) -> Vec<Grant> {
    let mut grants = Vec::new();
    subject.parties().for_each(|sheet| add(&mut grants, sheet.file, "", sheet.allow));
    subject.each_system(&mut |file, _, trail, system| {
        if !system.allow.is_empty() {
            add(&mut grants, file, &trail.to_string(), &system.allow);
        }
    });
    grants
}

/// Every `allow` of a runbook.
pub fn of_runbook(digest: &Digest) -> Vec<Grant> {
    let mut grants = Vec::new();
    add(&mut grants, &digest.file, "", &digest.allow);
    grants
}

fn add(grants: &mut Vec<Grant>, file: &Arc<str>, within: &str, allows: &[Allow]) {
    let grant = |(number, allow): (usize, &Allow)| Grant { file: file.clone(), within: within.to_owned(), number, allow: allow.clone() };
    grants.extend(allows.iter().enumerate().map(grant));
}

/// What the rules said, divided by whether it is allowed.
#[derive(Debug, Default)]
pub struct Divided {
    pub told: Vec<Remark>,
    pub allowed: Vec<(Remark, Allow)>,
}

/// Divides remarks by the grants of their files, and notes in `used` the grants that silenced something.
pub fn divide(remarks: Vec<Remark>, grants: &[Grant], today: Date, used: &mut HashSet<(Arc<str>, String)>) -> Divided {
    let mut divided = Divided::default();
    for remark in remarks {
        match grants.iter().find(|grant| grant.silences(&remark, today)) {
            Some(grant) => {
                used.insert((grant.file.clone(), grant.trail()));
                divided.allowed.push((remark, grant.allow.clone()));
            }
            None => divided.told.push(remark),
        }
    }
    divided
}

/// Visits every `allow` of the list with the trail to it.
pub(super) fn each<'a>(allows: &'a [Allow], within: &Trail<'_>, visit: &mut dyn FnMut(&Trail<'_>, &'a Allow)) {
    let list = within.field("allow");
    allows.iter().enumerate().for_each(|(n, allow)| visit(&list.item(n), allow));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_allow_of_a_system_holds_inside_it_only() {
        let at = |trail: &str| Place::Trail(trail.to_owned());
        assert!(holds_at("[1]", &at("[1].backup.tested")) && holds_at("[1]", &at("[1]")));
        assert!(!holds_at("[1]", &at("[10].backup")) && !holds_at("[1]", &at("[0]")));
        assert!(holds_at("", &at("steps[3]")) && !holds_at("[1]", &Place::Bytes(0..1)));
    }
}
