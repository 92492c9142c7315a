//! The restore card in words. First when the data could be back; then whom and what it takes, in the order in which it is needed.

use jiff::Timestamp;

use super::{Of, Rows};
use crate::base::text::SafeText;
use crate::base::time::{Length, Zone, in_words};
use crate::base::words::{say, say_with};
use crate::domain::availability::Availability;
use crate::domain::card::restore::{Access, Back, BackupCard, Restore, WaitsFor};
use crate::domain::card::{Card, subjects};
use crate::domain::system::Recovery;
use crate::style::role::Role;

pub(super) fn rows(of: Of<'_>, rows: &mut Rows) {
    for (_, system) in subjects(of.case, of.at) {
        one(&Restore::of(of.case, system, of.now, of.away), of, rows);
    }
}

fn one(card: &Restore, of: Of<'_>, rows: &mut Rows) {
    rows.title(&super::named(Card::Restore, &card.name), SafeText::default());
    let Some(backup) = &card.backup else {
        match &card.no_backup {
            Some(why) => rows.part(say("card-no-backup"), why),
            None => rows.note(Role::Attention, say("card-nothing-about-backup")),
        }
        objectives(&card.recovery, None, rows);
        return;
    };
    back(&backup.back, of, rows);
    objectives(&card.recovery, Some(backup), rows);
    match backup.approved_by.is_empty() {
        true => rows.missing(say("card-approved-by")),
        false => rows.people(say("card-approved-by"), &backup.approved_by, of.now),
    }
    if backup.approved_by.len() > 1 {
        rows.part(SafeText::default(), &say("card-any-one"));
    }
    let media: Vec<&str> = backup.media.iter().map(|media| media.as_str()).collect();
    rows.part(say("card-media"), &SafeText::new(&media.join(", ")));
    rows.part(say("card-place"), &backup.place);
    access(backup.access.as_ref(), of, rows);
    if let Some(opener) = &backup.opened_by {
        rows.person(say("card-opened-by"), opener, of.now);
    }
    let time = |length: Option<Length>| length.map(|length| SafeText::new(&length.to_string()));
    rows.part_or_missing(say("card-retrieval"), time(backup.retrieval).as_ref());
    rows.part_or_missing(say("card-restore-time"), time(backup.restore_time).as_ref());
    match &backup.encryption {
        Some(how) => rows.part(say("card-encryption"), how),
        None => rows.part(say("card-encryption"), &say("card-not-encrypted")),
    }
    if let Some(holder) = &backup.key_holder {
        rows.person(say("card-key-holder"), holder, of.now);
    }
    rows.part_or_missing(say("card-scan"), backup.scan.as_ref());
    rows.part_or_missing(say("card-integrity"), backup.integrity.as_ref());
    tested(backup, rows);
    schedule(backup, rows);
    let runbook = backup.runbook.as_ref().map(|id| SafeText::new(id.as_str()));
    rows.part_or_missing(say("card-restoring-runbook"), runbook.as_ref());
}

/// When the data could be back, and what keeps it.
fn back(back: &Back, of: Of<'_>, rows: &mut Rows) {
    let zone = &of.case.provider_zone;
    let label = say("card-back");
    match (back.at, back.takes) {
        (Some(at), Some(takes)) => {
            let far = std::time::Duration::try_from(at.duration_since(of.now)).unwrap_or_default();
            let far = std::time::Duration::from_secs(far.as_secs().div_ceil(60).saturating_mul(60));
            let values = [("when", clock(zone, of.now, at).into()), ("far", in_words(far).into()), ("takes", takes.to_string().into())];
            rows.part_as(label, Role::Strong, &say_with("card-back-at", values));
        }
        (None, Some(takes)) => rows.part_as(label, Role::Attention, &say_with("card-back-takes", [("takes", takes.to_string().into())])),
        (_, None) => rows.part_as(label, Role::Attention, &say("card-back-not-known")),
    }
    if let (Some(what), Some(begins)) = (back.waits_for, back.begins) {
        let what = say(match what {
            WaitsFor::Approval => "card-waits-approval",
            WaitsFor::Access => "card-waits-access",
            WaitsFor::Opening => "card-waits-opening",
            WaitsFor::Key => "card-waits-key",
        });
        let values = [("what", (&what).into()), ("when", clock(zone, of.now, begins).into())];
        rows.part_as(SafeText::default(), Role::Attention, &say_with("card-waits", values));
    }
}

/// The objectives, each with whether the backup keeps it.
fn objectives(recovery: &Recovery, backup: Option<&BackupCard>, rows: &mut Rows) {
    let (label, of_loss) = (say("card-objectives"), backup.and_then(|backup| backup.loses_too_much));
    let too_late = backup.and_then(|backup| backup.back.too_late);
    let mut label = Some(label);
    if let Some(rto) = recovery.rto {
        let (role, key) = match too_late {
            Some(true) => (Role::Attention, "card-rto-missed"),
            Some(false) => (Role::Good, "card-rto-kept"),
            None => (Role::Plain, "card-rto"),
        };
        rows.part_as(label.take().unwrap_or_default(), role, &say_with(key, [("rto", rto.to_string().into())]));
    }
    if let Some(rpo) = recovery.rpo {
        let every = backup.and_then(|backup| backup.every).map(|every| every.to_string()).unwrap_or_default();
        let (role, key) = match of_loss {
            Some(true) => (Role::Attention, "card-rpo-missed"),
            Some(false) => (Role::Good, "card-rpo-kept"),
            None => (Role::Plain, "card-rpo"),
        };
        let values = [("rpo", rpo.to_string().into()), ("every", every.into())];
        rows.part_as(label.take().unwrap_or_default(), role, &say_with(key, values));
    }
    if label.is_some() {
        rows.missing(say("card-objectives"));
    }
}

fn access(access: Option<&Access>, of: Of<'_>, rows: &mut Rows) {
    let Some(access) = access else { return rows.missing(say("card-access")) };
    let hours = || access.hours.as_str().into();
    let (role, text) = match access.availability {
        Availability::Now { until: None } => (Role::Good, say_with("card-access-always", [("hours", hours())])),
        Availability::Now { until: Some(until) } => {
            (Role::Good, say_with("card-access-until", [("hours", hours()), ("when", clock(&access.zone, of.now, until).into())]))
        }
        Availability::From(from) => {
            (Role::Attention, say_with("card-access-from", [("hours", hours()), ("when", clock(&access.zone, of.now, from).into())]))
        }
        Availability::Never | Availability::NotKnown => (Role::Attention, say_with("card-access-never", [("hours", hours())])),
    };
    rows.part_as(say("card-access"), role, &text);
}

fn tested(backup: &BackupCard, rows: &mut Rows) {
    match (backup.tested, backup.tested_days_ago) {
        (Some(day), Some(days)) => rows.part(say("card-tested"), &super::contacts::day_and_age(day, days)),
        _ => rows.part_as(say("card-tested"), Role::Attention, &say("card-never-tested")),
    }
}

fn schedule(backup: &BackupCard, rows: &mut Rows) {
    rows.part(say("card-schedule"), &backup.schedule);
    if let Some(every) = backup.every {
        rows.part(SafeText::default(), &say_with("card-every", [("time", every.to_string().into())]));
    }
    if let Some(keep) = backup.keep {
        rows.part(SafeText::default(), &say_with("card-keep", [("time", keep.to_string().into())]));
    }
}

/// Hours and minutes, with the day where it is another one.
fn clock(zone: &Zone, now: Timestamp, at: Timestamp) -> String {
    let there = zone.at(at);
    let today = there.date() == zone.at(now).date();
    there.strftime(if today { "%H:%M" } else { "%a %Y-%m-%d %H:%M" }).to_string()
}
