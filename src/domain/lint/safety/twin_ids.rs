//! L361: two ids differ only in capital letters, `-`, `_` and `.`. Whoever reads them takes one for the other.

use std::collections::HashMap;

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L361", gravity: Gravity::Warning, source: "R24 R3" };

/// For each id without what is easily overlooked the first one that has it.
#[derive(Default)]
struct Seen(HashMap<String, String>);

impl Seen {
    /// The other id that this one can be taken for.
    fn twin(&mut self, id: &str) -> Option<String> {
        let plain: String = id.chars().filter(|c| !matches!(c, '-' | '_' | '.')).map(|c| c.to_ascii_lowercase()).collect();
        let first = self.0.entry(plain).or_insert_with(|| id.to_owned());
        (first != id).then(|| first.clone())
    }
}

pub fn sheets(subject: &Subject<'_>, remarks: &mut Remarks) {
    let (mut contacts, mut systems, mut clients) = (Seen::default(), Seen::default(), Seen::default());
    subject.each_contact(&mut |file, trail, contact| look(remarks, file, trail, contact.id.as_str(), &mut contacts));
    subject.each_system(&mut |file, _, trail, system| look(remarks, file, trail, system.id.as_str(), &mut systems));
    for sheet in &subject.sheets.clients {
        look(remarks, &sheet.file, &Trail::FILE, sheet.content.id.as_str(), &mut clients);
    }
}

pub fn check(_: &Subject<'_>, digests: &[Digest], remarks: &mut Remarks) {
    let mut runbooks = Seen::default();
    for digest in digests {
        look(remarks, &digest.file, &Trail::FILE, digest.id.as_str(), &mut runbooks);
    }
}

fn look(remarks: &mut Remarks, file: &Arc<str>, trail: &Trail<'_>, id: &str, seen: &mut Seen) {
    if let Some(other) = seen.twin(id) {
        let message = say_with("rule3-twin-ids", [("id", id.into()), ("other", other.into())]);
        remarks.say(&RULE, file, &trail.field("id"), message, say("rule3-twin-ids-help"));
    }
}
