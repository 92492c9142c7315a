//! The restore card: where the backup is, who opens it, who approves, when the data could be back, and whether that is soon enough
//! (R11–R16, X13).

use std::time::Duration;

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use serde::Serialize;

use super::person::{Person, days_since};
use crate::base::id::{MediaId, RunbookId, SystemId};
use crate::base::text::SafeText;
use crate::base::time::{Length, Zone};
use crate::domain::availability::{Availability, Calendar, Hours};
use crate::domain::backup::Backup;
use crate::domain::case::Case;
use crate::domain::system::{Recovery, System};

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Restore {
    pub system: SystemId,
    pub name: SafeText,
    pub recovery: Recovery,
    /// Why there is nothing to back up.
    pub no_backup: Option<SafeText>,
    pub backup: Option<BackupCard>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct BackupCard {
    pub schedule: SafeText,
    pub every: Option<Length>,
    pub keep: Option<Length>,
    /// None: the objective or the schedule is not written down.
    pub loses_too_much: Option<bool>,
    pub media: Vec<MediaId>,
    pub place: SafeText,
    pub access: Option<Access>,
    pub opened_by: Option<Person>,
    pub retrieval: Option<Length>,
    pub restore_time: Option<Length>,
    pub back: Back,
    pub encryption: Option<SafeText>,
    pub key_holder: Option<Person>,
    pub scan: Option<SafeText>,
    /// Any one of them is enough.
    pub approved_by: Vec<Person>,
    pub integrity: Option<SafeText>,
    pub tested: Option<Date>,
    pub tested_days_ago: Option<i64>,
    pub runbook: Option<RunbookId>,
}

/// When somebody can get at the media.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Access {
    pub hours: String,
    pub open: Option<bool>,
    pub until: Option<Timestamp>,
    #[serde(skip)]
    pub availability: Availability,
    #[serde(skip)]
    pub zone: Zone,
}

/// When the data could be back if it were decided now, as far as it is written down.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Back {
    /// When the restore can begin at the earliest: everybody who is needed can be reached and the place is open. None: not known, or never.
    pub begins: Option<Timestamp>,
    /// What it waits for until then; none when it can begin at once, or when that is not known.
    pub waits_for: Option<WaitsFor>,
    /// None: a time is missing.
    pub at: Option<Timestamp>,
    /// Retrieval and restore together.
    pub takes: Option<Length>,
    /// Whether it lies further away than the recovery time objective allows. None: one of them is not known.
    pub too_late: Option<bool>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum WaitsFor {
    Approval,
    Access,
    Opening,
    Key,
}

impl Restore {
    /// `away` is how long the system has been away already, as far as anybody knows: it counts against the objective.
    pub fn of(case: &Case, system: &System, now: Timestamp, away: Duration) -> Self {
        let recovery = system.recovery.clone().unwrap_or_default();
        Self {
            system: system.id.clone(),
            name: system.name.one_line(),
            backup: system.backup.as_ref().map(|backup| BackupCard::of(case, backup, &recovery, now, away)),
            no_backup: system.no_backup.clone(),
            recovery,
        }
    }
}

impl BackupCard {
    fn of(case: &Case, backup: &Backup, recovery: &Recovery, now: Timestamp, away: Duration) -> Self {
        let zone = &case.provider_zone;
        let access = backup.access.as_ref().map(|hours| Access::of(hours, case, now));
        let opened_by = backup.opened_by.as_ref().map(|id| Person::of(case, id, now));
        let key_holder = backup.encryption.as_ref().map(|encryption| Person::of(case, &encryption.key_holder, now));
        let approved_by = Person::each(case, &backup.approved_by, now);
        let needed = [
            (WaitsFor::Approval, approval(&approved_by, now)),
            (WaitsFor::Access, access.as_ref().map(|access| earliest(access.availability, now))),
            (WaitsFor::Opening, opened_by.as_ref().map(|person| person.earliest(now))),
            (WaitsFor::Key, key_holder.as_ref().map(|person| person.earliest(now))),
        ];
        let back = Back::of(backup, &needed, recovery, now, away);
        Self {
            schedule: backup.schedule.clone(),
            every: backup.every,
            keep: backup.keep,
            loses_too_much: backup.every.zip(recovery.rpo).map(|(every, rpo)| every > rpo),
            media: backup.media.clone(),
            place: backup.place.clone(),
            access,
            opened_by,
            retrieval: backup.retrieval,
            restore_time: backup.restore_time,
            back,
            encryption: backup.encryption.as_ref().map(|encryption| encryption.how.clone()),
            key_holder,
            scan: backup.scan.clone(),
            approved_by,
            integrity: backup.integrity.clone(),
            tested: backup.tested,
            tested_days_ago: backup.tested.map(|day| days_since(day, now, zone)),
            runbook: backup.runbook.clone(),
        }
    }
}

impl Access {
    /// The hours of the place count in the provider's time zone, with the library's holidays.
    fn of(hours: &Hours, case: &Case, now: Timestamp) -> Self {
        let zone = case.provider_zone.clone();
        let availability = hours.at(now, &zone, Calendar { holidays: &case.holidays, exceptions: &[] });
        Self {
            hours: hours.to_string(),
            open: (availability != Availability::NotKnown).then(|| availability.is_now()),
            until: match availability {
                Availability::Now { until } => until,
                Availability::From(from) => Some(from),
                Availability::Never | Availability::NotKnown => None,
            },
            availability,
            zone,
        }
    }
}

fn earliest(availability: Availability, now: Timestamp) -> Option<Timestamp> {
    match availability {
        Availability::Now { .. } => Some(now),
        Availability::From(from) => Some(from),
        Availability::Never | Availability::NotKnown => None,
    }
}

/// When the first of those who may approve can be reached. None: nobody is named.
fn approval(people: &[Person], now: Timestamp) -> Option<Option<Timestamp>> {
    (!people.is_empty()).then(|| people.iter().filter_map(|person| person.earliest(now)).min())
}

/// The outer none: not needed, or nobody is named. The inner none: needed and nobody knows when.
type Needed = (WaitsFor, Option<Option<Timestamp>>);

impl Back {
    fn of(backup: &Backup, needs: &[Needed], recovery: &Recovery, now: Timestamp, away: Duration) -> Self {
        let needed = || needs.iter().filter_map(|(what, when)| when.map(|when| (*what, when)));
        let is_known = needed().all(|(_, when)| when.is_some());
        let last = needed().filter_map(|(what, when)| Some((what, when?))).max_by_key(|(_, when)| *when);
        let begins = is_known.then(|| last.map_or(now, |(_, when)| when.max(now)));
        let takes = backup.recovery_time();
        let at = begins.zip(takes).and_then(|(begins, takes)| begins.checked_add(SignedDuration::try_from(takes).ok()?).ok());
        let far = at.and_then(|at| Duration::try_from(at.duration_since(now)).ok()).map(|far| far.saturating_add(away));
        // Even where nobody knows when it can begin, it takes its time.
        let least = far.or_else(|| takes.map(|takes| takes.saturating_add(away)));
        let too_late = recovery.rto.zip(least).map(|(rto, least)| least > rto.as_duration()).filter(|late| *late || far.is_some());
        let waits_for = last.filter(|(_, when)| is_known && *when > now).map(|(what, _)| what);
        Self { begins, waits_for, at, takes: takes.map(|takes| Length::from_secs(takes.as_secs())), too_late }
    }
}
