//! What it is about, before anything else (P6); the prohibitions to acknowledge (P10); and where an interrupted run stood (P19).

use jiff::civil::Date;

use crate::app::desk::Desk;
use crate::app::findings::count;
use crate::app::model::Model;
use crate::base::text::SafeText;
use crate::base::words::{say, say_with};
use crate::domain::event::Event;
use crate::domain::finding::Gravity;
use crate::domain::needs::Need;
use crate::style::role::Role;
use crate::view::line::{Line, paragraph};
use crate::view::overlay::findings;
use crate::view::page::Body;
use crate::view::{Skin, parts, words};

const LABEL: usize = 17;

fn part(label: SafeText, role: Role, text: &SafeText, width: usize) -> Vec<Line> {
    paragraph(Line::of(Role::Dim, &label).and(" ").at(LABEL), role, text, width)
}

/// The scope card.
pub fn card(model: &Model, desk: &Desk, skin: &Skin, width: usize) -> Body {
    let case = desk.case();
    let runbook = &case.runbook;
    let mut body = Body::default();
    // An error must not wait for the second page.
    let has_errors = desk.findings.iter().flatten().any(|told| told.gravity == Gravity::Error);
    if has_errors {
        body.extend(check(desk, width));
    }
    for system in case.targets() {
        let text = SafeText::new(&format!("{}: {}", system.name, system.purpose.one_line()));
        body.extend(part(say("screen-system"), Role::Plain, &text, width));
        if let Some((_, owner)) = case.contact(&system.owner) {
            let text = SafeText::new(&format!("{}, {}", owner.name, owner.role));
            body.extend(part(say("screen-responsible"), Role::Plain, &text, width));
        }
    }
    let needs = case.needs();
    let role = if needs.highest() == Need::VeryHigh { Role::Attention } else { Role::Plain };
    body.extend(part(say("screen-protection"), role, &words::needs(needs), width));
    for rule in case.targets().flat_map(|system| &system.handling) {
        body.extend(part(SafeText::default(), Role::Plain, rule, width));
    }
    body.extend(part(say("screen-covers"), Role::Plain, &runbook.scope.covers, width));
    for not in &runbook.scope.not {
        body.extend(part(say("screen-covers-not"), Role::Plain, not, width));
    }
    for entry in &runbook.scope.entry {
        body.extend(part(say("screen-entry"), Role::Plain, entry, width));
    }
    for symptom in &runbook.symptoms {
        body.extend(part(say("screen-symptom"), Role::Plain, symptom, width));
    }
    let forbidden = case.forbidden().len();
    if forbidden > 0 {
        let text = say_with("screen-forbidden-count", [("count", forbidden.into())]);
        let text = SafeText::new(&format!("{} {text}", skin.glyphs.forbidden));
        body.extend(part(say("screen-forbidden"), Role::Forbidden, &text, width));
    }
    let (role, review) = review(model, desk);
    body.extend(part(say("screen-review"), role, &review, width));
    if !has_errors {
        body.extend(check(desk, width));
    }
    body.gap();
    body.extend(paragraph(Line::new(), Role::Strong, &say("screen-acknowledge-scope"), width));
    body
}

/// How many of the gravest findings stand on the card; the others have a key of their own.
const GRAVEST: usize = 2;

/// What the check says about the runbook, before it is used: how many findings, and the gravest ones. It forbids nothing.
fn check(desk: &Desk, width: usize) -> Vec<Line> {
    let Some(findings) = &desk.findings else { return Vec::new() };
    let numbers = [
        (count(findings, Gravity::Error), "screen-check-errors"),
        (count(findings, Gravity::Warning), "screen-check-warnings"),
        (count(findings, Gravity::Advice), "screen-check-advice"),
    ];
    let some = |(count, key): &(usize, &str)| (*count > 0).then(|| say_with(key, [("count", (*count).into())]).to_string());
    let numbers: Vec<String> = numbers.iter().filter_map(some).collect();
    let numbers = numbers.join(", ");
    let (role, text) = match findings.first().map(|told| told.gravity) {
        None => (Role::Plain, say("screen-check-clean")),
        Some(Gravity::Error) => (Role::Error, say_with("screen-check-mistakes", [("numbers", numbers.into())])),
        Some(Gravity::Warning) => (Role::Attention, say_with("screen-check-found", [("numbers", numbers.into())])),
        Some(Gravity::Advice) => (Role::Plain, say_with("screen-check-found", [("numbers", numbers.into())])),
    };
    let mut lines = part(say("screen-check"), role, &text, width);
    for told in findings.iter().filter(|told| told.gravity > Gravity::Advice).take(GRAVEST) {
        let text = SafeText::new(&format!("{}: {}", findings::place(told), told.message.one_line()));
        lines.extend(part(SafeText::default(), findings::role(told.gravity), &text, width));
    }
    lines
}

/// Author, approvals, due date; and a word when it is overdue or nobody approved it.
fn review(model: &Model, desk: &Desk) -> (Role, SafeText) {
    let review = &desk.case().runbook.review;
    let today: Date = desk.case().provider_zone.at(model.now.wall).date();
    let approved: Vec<String> = review.approved.iter().map(|a| format!("{} ({}, {})", a.by, words::by(a.party), a.on)).collect();
    let approved = if approved.is_empty() { say("screen-approved-by-nobody").as_str().to_owned() } else { approved.join(", ") };
    let values = [("author", (&review.author).into()), ("approved", approved.into()), ("due", review.due.to_string().into())];
    match review.due < today {
        true => (Role::Attention, say_with("screen-review-overdue", values)),
        false => (Role::Plain, say_with("screen-review-due", values)),
    }
}

/// All prohibitions that hold, to be acknowledged before step 1.
pub fn prohibitions(desk: &Desk, skin: &Skin, width: usize) -> Body {
    let mut body = Body::default();
    body.extend(paragraph(Line::new(), Role::Strong, &say("screen-acknowledge-forbidden"), width));
    body.gap();
    for (holds, forbidden) in desk.case().forbidden() {
        body.extend(parts::forbidden(desk, forbidden, &words::holds(&holds, desk.case()), skin, width));
        body.gap();
    }
    body
}

/// "you were at step 7 since 03:12; last done: …"
pub fn resume(model: &Model, desk: &Desk, skin: &Skin, width: usize) -> Body {
    let mut body = Body::default();
    let Some(run) = desk.as_run() else { return body };
    body.extend(switched(desk, width));
    let clock = |moment: &crate::base::time::Moment| SafeText::new(&run.case.provider_zone.full(moment.wall));
    let since = clock(&run.place_since);
    let place = run.place().and_then(|place| run.entry(&place));
    let text = match &place {
        Some(entry) => say_with("run-you-were-at", [("number", entry.number.as_str().into()), ("since", (&since).into())]),
        None if run.classification.is_none() => say_with("run-you-were-at-triage", [("since", (&since).into())]),
        None => say_with("run-you-were-at-end", [("since", (&since).into())]),
    };
    body.extend(paragraph(Line::new(), Role::Strong, &text, width));
    if let Some(entry) = &place {
        body.extend(paragraph(Line::text("    "), Role::Plain, &parts::what(&entry.step, &run.case), width));
    }
    let last = run.last_done.as_ref().and_then(|step| run.entry(step));
    let text = match &last {
        Some(entry) => say_with(
            "run-last-done",
            [("number", entry.number.as_str().into()), ("what", (&parts::what(&entry.step, &run.case).one_line()).into())],
        ),
        None => say("run-nothing-done"),
    };
    body.extend(paragraph(Line::new(), Role::Plain, &text, width));
    let away = crate::base::time::in_words(model.now.since(&run.last.at));
    let values = [("person", run.last_person().into()), ("when", (&clock(&run.last.at)).into()), ("away", away.into())];
    body.extend(paragraph(Line::new(), Role::Plain, &say_with("run-last-record", values), width));
    let opened = [("person", (&run.opened_by).into()), ("when", (&clock(&run.opened)).into())];
    body.extend(paragraph(Line::new(), Role::Plain, &say_with("run-opened-by", opened), width));
    if matches!(run.last.event, Event::RunOpened { .. }) {
        body.extend(paragraph(Line::new(), Role::Attention, &say("run-only-opened"), width));
    }
    for attempt in run.attempts.iter().rev().take(3) {
        let name = run.case.contact(&attempt.contact).map_or_else(|| SafeText::new(attempt.contact.as_str()), |(_, c)| c.name.clone());
        let values = [("name", (&name).into()), ("result", (&words::reach(attempt.result)).into()), ("when", (&clock(&attempt.at)).into())];
        body.extend(paragraph(Line::new(), Role::Plain, &say_with("run-attempt", values), width));
    }
    body.gap();
    for (holds, forbidden) in run.case.forbidden() {
        body.extend(parts::forbidden(desk, forbidden, &words::holds(&holds, desk.case()), skin, width));
    }
    body
}

/// From whose situation to whose: read before anything can be done in it (P35).
fn switched(desk: &Desk, width: usize) -> Vec<Line> {
    let Some(from) = &desk.switched_from else { return Vec::new() };
    let case = desk.case();
    let line = |label: SafeText, role, party: &SafeText, title: &SafeText| {
        let head = Line::of(Role::Dim, &label).and(" ").at(LABEL).with(role, party).and(" | ");
        paragraph(head, Role::Plain, title, width)
    };
    let words = match from.party_name == case.party_name {
        true => say_with("runs-same-client", [("party", (&case.party_name).into())]),
        false => say_with("runs-other-client", [("party", (&case.party_name).into())]),
    };
    let mut lines = paragraph(Line::new(), Role::Attention, &words, width);
    lines.extend(line(say("runs-switch-from"), Role::Dim, &from.party_name, &from.title));
    lines.extend(line(say("runs-switch-to"), Role::Client, &case.party_name, &case.runbook.title));
    lines.push(Line::new());
    lines
}
