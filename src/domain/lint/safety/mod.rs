//! What a text may hide, and what should not stand in one.

mod blank_at_end;
mod email_form;
mod long_command;
mod lookalike_digits;
mod mixed_scripts;
mod no_break_blank;
mod password_in_address;
mod plain_http;
mod secret;
mod telephone_form;
mod twin_ids;
mod typographic_signs;
pub mod unsafe_characters;

use super::Entry;
use super::Look::{Phrase, Sheets, Text, Together};
use super::prelude;

/// Its rules, in the order of their codes.
pub(super) static RULES: &[Entry] = &[
    // Looks at the text itself, not at what it says.
    (&unsafe_characters::RULE, &[]),
    (&lookalike_digits::RULE, &[Sheets(lookalike_digits::sheets)]),
    (&telephone_form::RULE, &[Sheets(telephone_form::sheets)]),
    (&email_form::RULE, &[Sheets(email_form::sheets)]),
    (&mixed_scripts::RULE, &[Text(mixed_scripts::look)]),
    (&typographic_signs::RULE, &[Text(typographic_signs::look)]),
    (&no_break_blank::RULE, &[Text(no_break_blank::look)]),
    (&blank_at_end::RULE, &[Text(blank_at_end::look)]),
    (&long_command::RULE, &[Text(long_command::look)]),
    (&password_in_address::RULE, &[Phrase(&password_in_address::PHRASES, password_in_address::look)]),
    (&secret::RULE, &[Phrase(&secret::PHRASES, secret::look)]),
    (&plain_http::RULE, &[Phrase(&plain_http::PHRASES, plain_http::look)]),
    (&twin_ids::RULE, &[Sheets(twin_ids::sheets), Together(twin_ids::check)]),
];
