//! What is wrong with a journal, in a sentence each.

use crate::base::text::SafeText;
use crate::base::words::{say, say_with};
use crate::domain::reading::Damage;

pub fn damage(damage: &Damage) -> SafeText {
    let number = |number: u64| number.to_string().into();
    match damage {
        Damage::Empty => say("report-damage-empty"),
        Damage::Torn { segment, line, bytes } => {
            say_with("report-damage-torn", [("segment", segment.into()), ("line", (*line).into()), ("bytes", (*bytes).into())])
        }
        Damage::LineEndMissing { segment, line } => {
            say_with("report-damage-line-end", [("segment", segment.into()), ("line", (*line).into())])
        }
        Damage::Unreadable { segment, line, bytes } => {
            say_with("report-damage-unreadable", [("segment", segment.into()), ("line", (*line).into()), ("bytes", (*bytes).into())])
        }
        Damage::LaterVersion { segment, line } => {
            say_with("report-damage-later-version", [("segment", segment.into()), ("line", (*line).into())])
        }
        Damage::SegmentUnread { segment, why } => {
            say_with("report-damage-segment-unread", [("segment", segment.into()), ("why", why.into())])
        }
        Damage::SegmentMissing { segment } => say_with("report-damage-segment-missing", [("segment", segment.into())]),
        Damage::Broken { after: 0, next, segment, line } => {
            let values = [("next", number(*next)), ("segment", segment.into()), ("line", (*line).into())];
            say_with("report-damage-no-beginning", values)
        }
        Damage::Broken { after, next, segment, line } => say_with(
            "report-damage-broken",
            [("after", number(*after)), ("next", number(*next)), ("segment", segment.into()), ("line", (*line).into())],
        ),
        Damage::OutOfSequence { expected, found, segment, line } => say_with(
            "report-damage-out-of-sequence",
            [("expected", number(*expected)), ("found", number(*found)), ("segment", segment.into()), ("line", (*line).into())],
        ),
        Damage::Fork { after, records, segment, line } => say_with(
            "report-damage-fork",
            [("after", number(*after)), ("records", (*records).into()), ("segment", segment.into()), ("line", (*line).into())],
        ),
        Damage::NoOpening => say("report-damage-no-opening"),
        Damage::WrongFolder { run } => say_with("report-damage-wrong-folder", [("run", run.into())]),
        Damage::CaseMissing => say("report-damage-case-missing"),
        Damage::CaseUnreadable { why } => say_with("report-damage-case-unreadable", [("why", why.into())]),
        Damage::CaseDiffers => say("report-damage-case-differs"),
        Damage::MarkerWithoutClosing => say("report-damage-marker"),
    }
}
