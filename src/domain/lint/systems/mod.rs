//! What a system says about itself: where it is, who answers for it, what it needs, how fast it comes back.

mod availability_below;
mod batch_cycle;
mod batch_disagree;
mod batch_expert;
mod batch_missing;
mod critical_normal;
mod dependencies_missing;
mod handling_missing;
mod hosts_missing;
mod hotline_quote;
mod line_missing;
mod line_stray;
mod line_untested;
mod location_missing;
mod needs_below_data;
mod objectives_missing;
mod owner_not_client;
mod personal_data;
mod recovery_order;
mod slower_needed;
mod terms_missing;

use super::Entry;
use super::Look::{Runbook, Sheets};
use super::prelude;

/// Its rules, in the order of their codes.
pub(super) static RULES: &[Entry] = &[
    (&location_missing::RULE, &[Sheets(location_missing::check)]),
    (&hosts_missing::RULE, &[Sheets(hosts_missing::check)]),
    (&line_missing::RULE, &[Sheets(line_missing::check)]),
    (&line_stray::RULE, &[Sheets(line_stray::check)]),
    (&line_untested::RULE, &[Sheets(line_untested::check)]),
    (&hotline_quote::RULE, &[Sheets(hotline_quote::check)]),
    (&terms_missing::RULE, &[Sheets(terms_missing::check)]),
    (&dependencies_missing::RULE, &[Sheets(dependencies_missing::check)]),
    (&handling_missing::RULE, &[Sheets(handling_missing::check)]),
    (&needs_below_data::RULE, &[Sheets(needs_below_data::check)]),
    (&personal_data::RULE, &[Sheets(personal_data::check)]),
    (&availability_below::RULE, &[Sheets(availability_below::check)]),
    (&objectives_missing::RULE, &[Sheets(objectives_missing::check)]),
    (&recovery_order::RULE, &[Sheets(recovery_order::check)]),
    (&slower_needed::RULE, &[Sheets(slower_needed::check)]),
    (&batch_missing::RULE, &[Sheets(batch_missing::check)]),
    (&batch_expert::RULE, &[Sheets(batch_expert::check)]),
    (&batch_cycle::RULE, &[Sheets(batch_cycle::check)]),
    (&batch_disagree::RULE, &[Sheets(batch_disagree::check)]),
    (&owner_not_client::RULE, &[Sheets(owner_not_client::check)]),
    (&critical_normal::RULE, &[Runbook(critical_normal::check)]),
];
