//! L166: who alone answers for a system is not there on a Sunday night, and nobody stands in.

use std::collections::HashSet;

use super::prelude::*;
use crate::base::id::ContactId;
use crate::domain::lint::lacking::systems;
use crate::domain::lint::night::{is_there, sunday_night, zone_of};

pub static RULE: Rule = Rule { code: "L166", gravity: Gravity::Warning, source: "R14 R22" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    let owners: HashSet<&ContactId> = systems(subject).map(|(_, system)| &system.owner).collect();
    subject.each_contact(&mut |file, trail, contact| {
        if contact.deputy.is_some() || contact.hours.is_none() || !owners.contains(&contact.id) {
            return;
        }
        let Some(night) = sunday_night(subject, &zone_of(subject, &subject.party_of_file(file))) else { return };
        if !is_there(subject, contact, night) {
            let message = say_with("rule1-owner-alone", [("name", (&contact.name).into())]);
            remarks.say(&RULE, file, &trail.field("deputy"), message, say("rule1-owner-alone-help"));
        }
    });
}
