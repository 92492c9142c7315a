//! How texts are worded: whether a tired stranger can do what they say.

mod action_in_warning;
mod command_in_text;
mod forbidden_negated;
mod how_says_nothing;
mod little_to_tell;
mod no_question;
mod no_verb;
mod placeholder_in_command;
mod result_says_nothing;
mod step_forbids;
mod symptom_repeats;
mod telephone_in_text;
mod time_words;
mod title_no_situation;
mod title_with_client;
mod two_actions;
mod two_questions;
mod undefined_term;
mod unfinished_text;
mod vague_words;
mod warning_forbids;

use super::Entry;
use super::Look::{Phrase, Runbook, Sheets, Step, Text};
use super::prelude;

/// Its rules, in the order of their codes.
pub(super) static RULES: &[Entry] = &[
    (&no_verb::RULE, &[Step(no_verb::check)]),
    (&two_actions::RULE, &[Step(two_actions::check)]),
    (&vague_words::RULE, &[Phrase(&vague_words::PHRASES, vague_words::look)]),
    (&time_words::RULE, &[Phrase(&time_words::PHRASES, time_words::look)]),
    (&action_in_warning::RULE, &[Step(action_in_warning::check)]),
    (&warning_forbids::RULE, &[Step(warning_forbids::check)]),
    (&step_forbids::RULE, &[Step(step_forbids::check)]),
    (&undefined_term::RULE, &[Runbook(undefined_term::check)]),
    (&title_with_client::RULE, &[Runbook(title_with_client::check)]),
    (&title_no_situation::RULE, &[Runbook(title_no_situation::check)]),
    (&symptom_repeats::RULE, &[Runbook(symptom_repeats::check)]),
    (&no_question::RULE, &[Sheets(no_question::sheets), Runbook(no_question::check), Step(no_question::step)]),
    (&two_questions::RULE, &[Runbook(two_questions::check)]),
    (&how_says_nothing::RULE, &[Runbook(how_says_nothing::check)]),
    (&command_in_text::RULE, &[Step(command_in_text::check)]),
    (&placeholder_in_command::RULE, &[Text(placeholder_in_command::look)]),
    (&unfinished_text::RULE, &[Phrase(&unfinished_text::PHRASES, unfinished_text::look)]),
    (&little_to_tell::RULE, &[Step(little_to_tell::check)]),
    (&telephone_in_text::RULE, &[Phrase(&telephone_in_text::PHRASES, telephone_in_text::look)]),
    (&result_says_nothing::RULE, &[Step(result_says_nothing::check)]),
    (&forbidden_negated::RULE, &[Sheets(forbidden_negated::sheets), Runbook(forbidden_negated::check)]),
];
