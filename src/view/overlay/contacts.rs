//! The contacts in the order in which to call them: who, role, telephone, reachable now, deputy, number to quote, attempts.

use crate::app::desk::Desk;
use crate::app::model::Model;
use crate::app::screen::contacts::{availability, next_to_call, order};
use crate::base::text::SafeText;
use crate::base::words::{say, say_with};
use crate::domain::availability::Availability;
use crate::domain::card::contacts::ContactCard;
use crate::domain::card::person::third_party;
use crate::domain::contact::Contact;
use crate::domain::event::Reach;
use crate::domain::library::Party;
use crate::domain::step::StepKind;
use crate::style::role::Role;
use crate::view::line::{Line, paragraph};
use crate::view::page::Body;
use crate::view::{Skin, card, words};

pub fn body(model: &Model, desk: &Desk, cursor: usize, skin: &Skin, width: usize) -> Body {
    let case = desk.case();
    let mut body = Body::default();
    if let Some(tell) = tell(model, desk) {
        body.extend(paragraph(Line::of(Role::Dim, &say("run-tell")).and(" "), Role::Strong, &tell, width));
    }
    if let Some(rule) = case.client.as_ref().and_then(|client| client.call_back.as_ref()) {
        body.extend(paragraph(Line::of(Role::Dim, &say("screen-call-back")).and(" "), Role::Plain, rule, width));
    }
    let order = order(desk);
    if let Some((_, next)) = order.get(next_to_call(model, desk)) {
        let level = desk.case().escalation().iter().position(|level| level.contacts.contains(&next.id));
        let level = level.map(|level| say_with("card-on-level", [("level", (level + 1).into())])).unwrap_or_default();
        let who = SafeText::new(&format!("{}, {}{level}", next.name, next.role));
        body.extend(paragraph(Line::of(Role::Dim, &say("card-next")).and(": "), Role::Strong, &who, width));
    }
    if order.is_empty() {
        body.extend(paragraph(Line::new(), Role::Error, &say("screen-no-contacts"), width));
    }
    for (n, (party, contact)) in order.into_iter().enumerate() {
        let lines = one(model, desk, (party, contact), n == cursor, skin, width);
        match n == cursor {
            true => body.focus_on(lines),
            false => body.extend(lines),
        }
    }
    body
}

/// What the step at hand wants said.
fn tell(model: &Model, desk: &Desk) -> Option<SafeText> {
    let run = desk.as_run()?;
    let place = run.place()?;
    match &run.entry(&place)?.step.kind {
        StepKind::Notify { tell, .. } => Some(run.said(tell, &model.now)),
        _ => None,
    }
}

/// Two lines for each, more for the one that the cursor is on.
fn one(model: &Model, desk: &Desk, (party, contact): (&Party, &Contact), chosen: bool, skin: &Skin, width: usize) -> Vec<Line> {
    let case = desk.case();
    let zone = case.zone_of(contact);
    let lead = if chosen { skin.glyphs.cursor } else { " " };
    let whose = match party {
        Party::Provider => say("screen-own-side"),
        Party::Client(_) if *party == case.party => case.party_name.clone(),
        Party::Client(id) => {
            let other = case.others.iter().find(|(whose, ..)| whose == party).map(|(_, name, ..)| name.clone());
            other.unwrap_or_else(|| SafeText::new(id.as_str()))
        }
    };
    let name = Line::of(Role::Selected, &SafeText::new(lead)).and(" ").with(Role::Strong, &contact.name).and(", ");
    let name = name.with(Role::Plain, &contact.role).and(" ").with(Role::Client, &SafeText::new(&format!("({whose})")));
    let name = match contact.third_party.as_ref() {
        Some(id) => {
            let third = third_party(case, party, id).map_or_else(|| SafeText::new(id.as_str()), |third| third.name.one_line());
            name.and(" ").with(Role::Dim, &say_with("screen-works-for", [("third", (&third).into())]))
        }
        None => name,
    };
    let mut lines = vec![name.cut(width, skin.glyphs.ellipsis)];
    let phones: Vec<&str> = contact.phones.iter().map(SafeText::as_str).collect();
    let phones = if phones.is_empty() { say("screen-no-phone") } else { SafeText::new(&phones.join(", ")) };
    let when = availability(case, contact, model.now.wall);
    let role = match when {
        Availability::Now { .. } => Role::Good,
        Availability::From(_) | Availability::Never | Availability::NotKnown => Role::Attention,
    };
    let reachable = words::availability(when, model.now.wall, zone);
    lines.extend(paragraph(Line::text("    ").with(Role::Strong, &phones).and("  "), role, &reachable, width));
    if let Some(last) = desk.as_run().and_then(|run| run.attempts.iter().rev().find(|attempt| attempt.contact == contact.id)) {
        let role = if last.result == Reach::Reached { Role::Good } else { Role::Attention };
        let clock = case.provider_zone.clock(last.at.wall);
        let values = [("result", (&words::reach(last.result)).into()), ("when", clock.into()), ("person", (&last.by).into())];
        lines.extend(paragraph(Line::text("    "), role, &say_with("screen-last-attempt", values), width));
        if let Some(said) = &last.said {
            lines.extend(paragraph(Line::text("    "), Role::Plain, said, width));
        }
    }
    if !chosen {
        return lines;
    }
    let mut part = |label: SafeText, text: &SafeText| {
        let head = Line::text("    ").with(Role::Dim, &label);
        lines.extend(paragraph(if label.is_empty() { head } else { head.and(" ") }, Role::Plain, text, width));
    };
    let card = ContactCard::of(case, party, contact, model.now.wall);
    for (label, text) in card::contacts::parts(&card) {
        part(label, &text);
    }
    for (n, level) in case.escalation().iter().enumerate().filter(|(_, level)| level.contacts.contains(&contact.id)) {
        let after = level.after.map_or_else(|| "-".to_owned(), |after| after.to_string());
        let decides = level.decides.clone().unwrap_or_default();
        let values = [("level", (n + 1).into()), ("after", after.into()), ("decides", (&decides).into())];
        part(say("screen-escalation"), &say_with("screen-level", values));
    }
    lines
}
