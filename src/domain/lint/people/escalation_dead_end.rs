//! L031: an escalation ends where nobody may answer, or does not say when the next level is due.

use super::prelude::*;
use crate::base::id::ContactId;
use crate::domain::availability::Hours;

pub static RULE: Rule = Rule { code: "L031", gravity: Gravity::Error, source: "R14 X3" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    subject.each_escalation(&mut |file, party, trail, levels| {
        let Some((last, before)) = levels.split_last() else { return };
        for (n, _) in before.iter().enumerate().filter(|(_, level)| level.after.is_none()) {
            let message = say_with("check-escalation-no-time", [("level", (n + 1).into()), ("next", (n + 2).into())]);
            remarks.say(&RULE, file, &trail.item(n), message, say("check-escalation-no-time-help"));
        }
        if !last.contacts.is_empty() && !last.contacts.iter().any(|id| always(subject, id)) && !subject.may_be_unread(party) {
            let message = say_with("check-escalation-dead-end", [("level", levels.len().into())]);
            remarks.say(&RULE, file, &trail.item(before.len()), message, say("check-escalation-dead-end-help"));
        }
    });
}

/// Whether somebody answers at every hour: the contact, or whoever stands in for him.
pub(super) fn always(subject: &Subject<'_>, id: &ContactId) -> bool {
    let mut asked: Vec<&ContactId> = Vec::new();
    let mut next = Some(id);
    while let Some(id) = next.filter(|id| !asked.contains(id)) {
        // That a contact is not there is told by another rule.
        let Some(contact) = subject.contact(id) else { return true };
        if contact.hours.as_ref().is_some_and(Hours::is_always) {
            return true;
        }
        asked.push(&contact.id);
        next = contact.deputy.as_ref();
    }
    false
}
