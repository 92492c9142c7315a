//! L175: a third party is named that the library does not have.

use super::prelude::*;
use crate::base::id::ThirdPartyId;

pub static RULE: Rule = Rule { code: "L175", gravity: Gravity::Error, source: "R2" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    subject.each_contact(&mut |file, trail, contact| {
        let party = subject.party_of_file(file);
        contact.third_party.iter().for_each(|id| look(subject, remarks, (file, &party), &trail.field("third_party"), id));
    });
    subject.each_system(&mut |file, party, trail, system| {
        system.third_party.iter().for_each(|id| look(subject, remarks, (file, party), &trail.field("third_party"), id));
    });
}

fn look(subject: &Subject<'_>, remarks: &mut Remarks, (file, party): (&Arc<str>, &Party), trail: &Trail<'_>, id: &ThirdPartyId) {
    // A client works with its own third parties and with those of the provider.
    let known = || {
        let sheets = subject.parties().filter(|sheet| *sheet.party == Party::Provider || sheet.party == party);
        sheets.flat_map(|sheet| sheet.third_parties).map(|third_party| &third_party.id)
    };
    if known().any(|theirs| theirs == id) || subject.may_be_unread(party) {
        return;
    }
    let message = say_with("rule1-unknown-third-party", [("id", id.as_str().into())]);
    remarks.say(&RULE, file, trail, message, say("rule1-unknown-third-party-help"));
    if let Some(near) = nearest(id.as_str(), known().map(|id| id.as_str())) {
        remarks.meant(near, format!("\"{near}\""));
    }
}
