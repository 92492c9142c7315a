//! Everything that the check says about the runbook on the desk and the files around it, the gravest first.

use crate::app::desk::Desk;
use crate::app::findings::Told;
use crate::base::text::SafeText;
use crate::base::words::say;
use crate::domain::finding::Gravity;
use crate::format::diagnostic::gravity_in_words;
use crate::style::role::Role;
use crate::view::line::{Line, paragraph};
use crate::view::page::Body;

pub fn body(desk: &Desk, width: usize) -> Body {
    let mut body = Body::default();
    let sentence = match &desk.findings {
        None => say("screen-not-checked"),
        Some(findings) if findings.is_empty() => say("screen-no-findings"),
        Some(_) => say("screen-findings-help"),
    };
    body.extend(paragraph(Line::new(), Role::Plain, &sentence, width));
    for told in desk.findings.iter().flatten() {
        body.gap();
        let head = Line::of(role(told.gravity), &SafeText::new(&format!("{} {}", gravity_in_words(told.gravity), told.code))).and(" ");
        body.extend(paragraph(head, Role::Dim, &place(told), width));
        body.extend(paragraph(Line::text("  "), Role::Plain, &told.message, width));
        if let Some(help) = &told.help {
            body.extend(paragraph(Line::text("  ").with(Role::Dim, &say("check-help")).and(": "), Role::Plain, help, width));
        }
    }
    body
}

/// `clients/…/systems.ron:12`
pub fn place(told: &Told) -> SafeText {
    match told.line {
        Some(line) => SafeText::new(&format!("{}:{line}", told.file)),
        None => told.file.clone(),
    }
}

pub fn role(gravity: Gravity) -> Role {
    match gravity {
        Gravity::Error => Role::Error,
        Gravity::Warning => Role::Attention,
        Gravity::Advice => Role::Plain,
    }
}
