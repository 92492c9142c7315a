//! Backup and restore: whether what was written down would bring the data back in time.

mod backup_access;
mod backup_approval;
mod backup_gaps;
mod backup_integrity;
mod backup_missing;
mod backup_open;
mod backup_out_of_reach;
mod backup_runbook;
mod backup_scan;
mod backup_too_rare;
mod media_beside;
mod media_shared;
mod restore_too_slow;
mod restore_without_client;

use super::Entry;
use super::Look::Sheets;
use super::prelude;

/// Its rules, in the order of their codes.
pub(super) static RULES: &[Entry] = &[
    (&backup_missing::RULE, &[Sheets(backup_missing::check)]),
    (&backup_gaps::RULE, &[Sheets(backup_gaps::check)]),
    (&backup_access::RULE, &[Sheets(backup_access::check)]),
    (&backup_scan::RULE, &[Sheets(backup_scan::check)]),
    (&backup_approval::RULE, &[Sheets(backup_approval::check)]),
    (&backup_integrity::RULE, &[Sheets(backup_integrity::check)]),
    (&backup_runbook::RULE, &[Sheets(backup_runbook::check)]),
    (&backup_open::RULE, &[Sheets(backup_open::check)]),
    (&media_shared::RULE, &[Sheets(media_shared::check)]),
    (&media_beside::RULE, &[Sheets(media_beside::check)]),
    (&restore_too_slow::RULE, &[Sheets(restore_too_slow::check)]),
    (&backup_too_rare::RULE, &[Sheets(backup_too_rare::check)]),
    (&backup_out_of_reach::RULE, &[Sheets(backup_out_of_reach::check)]),
    (&restore_without_client::RULE, &[Sheets(restore_without_client::check)]),
];
