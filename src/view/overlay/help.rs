//! The help: every key of the screen it was called from, and what the marks mean.

use crate::app::command::{Command, Context, bindings};
use crate::base::text::SafeText;
use crate::base::words::{say, say_with};
use crate::style::role::Role;
use crate::view::Skin;
use crate::view::line::{Line, paragraph};
use crate::view::page::Body;

const KEYS: usize = 16;

pub fn body(of: Context, skin: &Skin, width: usize) -> Body {
    let mut body = Body::default();
    body.push(Line::of(Role::Title, &say("screen-help-keys")));
    for binding in bindings(of) {
        let keys: Vec<String> = binding.keys.iter().map(ToString::to_string).collect();
        let head = Line::text("  ").with(Role::Key, &SafeText::new(&keys.join(", "))).and(" ").at(KEYS);
        let key_words = say(binding.word);
        body.extend(paragraph(head, Role::Plain, &key_words, width));
    }
    if of == Context::Steps {
        let head = Line::text("  ").with(Role::Key, &SafeText::new("1-9")).and(" ").at(KEYS);
        body.extend(paragraph(head, Role::Plain, &say("screen-key-answers"), width));
    }
    if bindings(of).any(|binding| binding.command == Command::Outline) {
        body.gap();
        body.push(Line::of(Role::Title, &say("screen-help-marks")));
        let marks = [
            (skin.glyphs.pending, say("screen-mark-pending")),
            (skin.glyphs.in_progress, say("screen-mark-in-progress")),
            (skin.glyphs.conditional, say("screen-mark-conditional")),
            (skin.glyphs.done, say("screen-mark-done")),
            (skin.glyphs.not_applicable, say("screen-mark-not-applicable")),
            (skin.glyphs.overridden, say("screen-mark-overridden")),
            (skin.glyphs.deferred, say("screen-mark-deferred")),
            (skin.glyphs.goes_on.trim_end(), say("screen-mark-goes-on")),
            (skin.glyphs.goes_on_at_once, say("screen-mark-goes-on-at-once")),
            ("3.2", say("screen-mark-number-member")),
            ("3a.1", say("screen-mark-number-answer")),
            ("3!.1", say("screen-mark-number-otherwise")),
            ("3?.1", say("screen-mark-number-cannot-tell")),
        ];
        for (mark, text) in marks {
            body.extend(paragraph(Line::text("  ").with(Role::Strong, &SafeText::new(mark)).and(" "), Role::Plain, &text, width));
        }
    }
    body.gap();
    body.extend(paragraph(
        Line::new(),
        Role::Dim,
        &say_with("screen-help-version", [("version", env!("CARGO_PKG_VERSION").into())]),
        width,
    ));
    body
}
