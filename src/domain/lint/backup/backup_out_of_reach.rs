//! L158: on a Sunday night nobody gets at the media in time.

use std::time::Duration;

use super::prelude::*;
use crate::base::time::in_words;
use crate::domain::availability::{Availability, Calendar};
use crate::domain::lint::night::{sunday_night, zone_of};

pub static RULE: Rule = Rule { code: "L158", gravity: Gravity::Warning, source: "R13 X12" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    let zone = zone_of(subject, &Party::Provider);
    let Some(night) = sunday_night(subject, &zone) else { return };
    subject.each_system(&mut |file, _, trail, system| {
        let rto = system.recovery.as_ref().and_then(|recovery| recovery.rto);
        let (Some(rto), Some(backup)) = (rto, &system.backup) else { return };
        let opens = backup.access.as_ref().map(|access| access.at(night, &zone, Calendar::default()));
        let Some(Availability::From(opens)) = opens else { return };
        let closed = Duration::try_from(opens.duration_since(night)).unwrap_or_default();
        let takes = backup.recovery_time().unwrap_or_default();
        // A restore that is too slow by itself is told by another rule.
        if takes <= rto.as_duration() && closed.saturating_add(takes) > rto.as_duration() {
            let values = [("name", (&system.name).into()), ("closed", in_words(closed).into()), ("rto", rto.to_string().into())];
            let message = say_with("rule1-backup-out-of-reach", values);
            remarks.say(&RULE, file, &trail.field("backup").field("access"), message, say("rule1-backup-out-of-reach-help"));
        }
    });
}
