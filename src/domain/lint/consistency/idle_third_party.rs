//! L176: no contact and no system names a third party.

use std::collections::HashSet;

use super::prelude::*;
use crate::base::id::ThirdPartyId;
use crate::domain::lint::lacking::systems;

pub static RULE: Rule = Rule { code: "L176", gravity: Gravity::Advice, source: "R2 R9" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    let contacts = subject.parties().flat_map(|sheet| sheet.contacts).filter_map(|contact| contact.third_party.as_ref());
    let running = systems(subject).filter_map(|(_, system)| system.third_party.as_ref());
    let named: HashSet<&ThirdPartyId> = contacts.chain(running).collect();
    let list = Trail::FILE.field("third_parties");
    for sheet in subject.parties() {
        for (n, third_party) in sheet.third_parties.iter().enumerate().filter(|(_, third_party)| !named.contains(&third_party.id)) {
            let message = say_with("rule1-idle-third-party", [("name", (&third_party.name).into())]);
            remarks.say(&RULE, sheet.file, &list.item(n).field("id"), message, say("rule1-idle-third-party-help"));
        }
    }
}
