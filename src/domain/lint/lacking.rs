//! Something that several systems of a party lack: told at each of them, but once for the party where all of them lack it, so that a
//! library that is only being begun does not drown in the same sentence.

use std::collections::HashMap;

use super::remark::Remarks;
use super::subject::Subject;
use crate::base::text::SafeText;
use crate::base::words::say_with;
use crate::domain::finding::Rule;
use crate::domain::library::Party;
use crate::domain::system::System;

/// How many names a sentence bears.
const NAMED: usize = 5;

/// What to tell, and when.
pub(super) struct Lacking<'f> {
    pub rule: &'static Rule,
    /// The field of a system at which it is told.
    pub field: &'static str,
    /// Whether the system lacks it; none where it is not asked for.
    pub lacks: &'f dyn Fn(&Party, &System) -> Option<bool>,
    /// The sentence about one system.
    pub one: &'f dyn Fn(&System) -> SafeText,
    /// The sentence about all systems of a party; it gets their names.
    pub all: &'f dyn Fn(String) -> SafeText,
    pub help: &'f dyn Fn() -> SafeText,
}

impl Lacking<'_> {
    pub(super) fn tell(&self, subject: &Subject<'_>, remarks: &mut Remarks) {
        // How many were asked, and the names of those that lack it.
        let mut parties: HashMap<&Party, (usize, Vec<&SafeText>)> = HashMap::new();
        for (party, system) in systems(subject) {
            if let Some(lacks) = (self.lacks)(party, system) {
                let (asked, lacking) = parties.entry(party).or_default();
                *asked += 1;
                lacking.extend(lacks.then_some(&system.name));
            }
        }
        subject.each_system(&mut |file, party, trail, system| {
            if (self.lacks)(party, system) != Some(true) {
                return;
            }
            let Some((asked, lacking)) = parties.get_mut(party) else { return };
            let message = match *asked > 1 && *asked == lacking.len() {
                true => (self.all)(names(&std::mem::take(lacking))),
                // Told already, at the first one.
                false if lacking.is_empty() => return,
                false => (self.one)(system),
            };
            remarks.say(self.rule, file, &trail.field(self.field), message, (self.help)());
        });
    }
}

/// Every system with whose it is.
pub(super) fn systems<'a>(subject: &Subject<'a>) -> impl Iterator<Item = (&'a Party, &'a System)> + use<'a> {
    let own = subject.sheets.provider.iter().flat_map(|sheet| sheet.content.systems.iter().map(|system| (&sheet.party, system)));
    own.chain(subject.sheets.systems.iter().flat_map(|sheet| sheet.content.iter().map(|system| (&sheet.party, system))))
}

/// The names one after the other; of many the first ones and how many more.
pub(super) fn names(names: &[&SafeText]) -> String {
    let shown: Vec<&str> = names.iter().take(NAMED).map(|name| name.as_str()).collect();
    let shown = shown.join(", ");
    match names.len().saturating_sub(NAMED) {
        0 => shown,
        more => say_with("rule1-and-more", [("names", shown.into()), ("more", more.into())]).as_str().to_owned(),
    }
}

/// Words of a list, one after the other.
pub(super) fn list(words: &[SafeText]) -> String {
    let words: Vec<&str> = words.iter().map(SafeText::as_str).collect();
    words.join(", ")
}
