//! The rules of `qrh check`: pure, one file a rule, over everything that was loaded. A new rule is a file with `RULE` and `check`, a
//! line in the table, and four sentences in the catalogue, whose keys follow from its code: for `L031` they are `rule0-l031-name`,
//! `rule0-l031` (why), `rule0-l031-bad` and `rule0-l031-good` in `rule0.ftl`. A code never changes its meaning and is never used again.
//! Rules say what they found as remarks with a trail (`triage[1].yes`); the floor above finds the place in the text. Mistakes that
//! keep a file from being read are in [`reading`].

mod backward_question;
mod client_folder;
mod contact_without_telephone;
mod dependency_cycle;
mod deputy_cycle;
mod duplicate_client;
mod duplicate_contact;
mod duplicate_forbidden;
mod duplicate_question;
mod duplicate_runbook;
mod duplicate_step;
mod duplicate_system;
mod empty_limits;
mod empty_text;
mod escalation_dead_end;
mod escalation_missing;
mod forbidden_parts;
mod format_version;
mod instruction_missing;
mod length_of_time;
mod no_client_contact;
mod no_target_contact;
mod not_approved;
mod place_after_cause;
pub mod reading;
pub mod remark;
mod review_overdue;
mod runbook_file_name;
mod self_deputy;
pub mod subject;
mod title_length;
pub mod trail;
mod unknown_client;
mod unknown_contact;
mod unknown_question;
mod unknown_system;
pub mod unsafe_characters;

use crate::domain::finding::Rule;
use remark::Remarks;
use subject::{RunbookSheet, Subject};

/// What rules usually need.
mod prelude {
    pub(super) use std::sync::Arc;

    pub(super) use super::remark::Remarks;
    pub(super) use super::subject::{RunbookSheet, Subject, each_forbidden_of, each_jump, each_step, field_of, nearest};
    pub(super) use super::trail::Trail;
    pub(super) use crate::base::words::{say, say_with};
    pub(super) use crate::domain::finding::{Gravity, Rule};
    pub(super) use crate::domain::library::Party;
}

/// How much a rule looks at.
enum Reach {
    /// Several files at once.
    Library(fn(&Subject<'_>, &mut Remarks)),
    /// One runbook at a time.
    Runbook(fn(&Subject<'_>, &RunbookSheet<'_>, &mut Remarks)),
}

/// The table, in the order of the codes.
static RULES: &[(&Rule, Reach)] = &[
    (&duplicate_runbook::RULE, Reach::Library(duplicate_runbook::check)),
    (&duplicate_system::RULE, Reach::Library(duplicate_system::check)),
    (&duplicate_contact::RULE, Reach::Library(duplicate_contact::check)),
    (&duplicate_client::RULE, Reach::Library(duplicate_client::check)),
    (&duplicate_step::RULE, Reach::Runbook(duplicate_step::check)),
    (&duplicate_question::RULE, Reach::Runbook(duplicate_question::check)),
    (&duplicate_forbidden::RULE, Reach::Library(duplicate_forbidden::check)),
    (&client_folder::RULE, Reach::Library(client_folder::check)),
    (&runbook_file_name::RULE, Reach::Runbook(runbook_file_name::check)),
    (&format_version::RULE, Reach::Library(format_version::check)),
    (&unknown_system::RULE, Reach::Library(unknown_system::check)),
    (&unknown_contact::RULE, Reach::Library(unknown_contact::check)),
    (&unknown_client::RULE, Reach::Library(unknown_client::check)),
    (&unknown_question::RULE, Reach::Runbook(unknown_question::check)),
    (&backward_question::RULE, Reach::Runbook(backward_question::check)),
    (&escalation_missing::RULE, Reach::Library(escalation_missing::check)),
    (&escalation_dead_end::RULE, Reach::Library(escalation_dead_end::check)),
    (&self_deputy::RULE, Reach::Library(self_deputy::check)),
    (&deputy_cycle::RULE, Reach::Library(deputy_cycle::check)),
    (&dependency_cycle::RULE, Reach::Library(dependency_cycle::check)),
    (&forbidden_parts::RULE, Reach::Library(forbidden_parts::check)),
    (&contact_without_telephone::RULE, Reach::Library(contact_without_telephone::check)),
    (&no_client_contact::RULE, Reach::Library(no_client_contact::check)),
    (&no_target_contact::RULE, Reach::Runbook(no_target_contact::check)),
    (&review_overdue::RULE, Reach::Runbook(review_overdue::check)),
    (&not_approved::RULE, Reach::Runbook(not_approved::check)),
    (&instruction_missing::RULE, Reach::Runbook(instruction_missing::check)),
    (&empty_text::RULE, Reach::Library(empty_text::check)),
    (&place_after_cause::RULE, Reach::Runbook(place_after_cause::check)),
    (&title_length::RULE, Reach::Runbook(title_length::check)),
    (&empty_limits::RULE, Reach::Runbook(empty_limits::check)),
    (&length_of_time::RULE, Reach::Library(length_of_time::check)),
];

/// Every rule there is, those about reading files first.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    let of_text = std::iter::once(&unsafe_characters::RULE);
    let mut rules: Vec<&'static Rule> = RULES.iter().map(|(rule, _)| *rule).chain(of_text).collect();
    rules.sort_by_key(|rule| rule.code);
    reading::RULES.iter().copied().chain(rules)
}

/// The rule with this code; capital letters do not matter.
pub fn rule(code: &str) -> Option<&'static Rule> {
    rules().find(|rule| rule.code.eq_ignore_ascii_case(code))
}

/// Everything that the rules have to say about what was loaded, by file.
pub fn lint(subject: &Subject<'_>) -> Remarks {
    let mut remarks = Remarks::default();
    for (_, reach) in RULES {
        match reach {
            Reach::Library(check) => check(subject, &mut remarks),
            Reach::Runbook(check) => subject.runbooks.iter().for_each(|sheet| check(subject, sheet, &mut remarks)),
        }
    }
    remarks
}

#[cfg(test)]
mod tests;
