//! The system card: what is this, who owns it, what it needs and what hangs on it.

use crate::app::desk::Desk;
use crate::base::text::SafeText;
use crate::base::words::{say, say_with};
use crate::domain::system::System;
use crate::style::role::Role;
use crate::view::line::{Line, paragraph};
use crate::view::page::Body;
use crate::view::{Skin, words};

const LABEL: usize = 15;

pub fn body(desk: &Desk, skin: &Skin, width: usize) -> Body {
    let mut body = Body::default();
    for system in desk.case().targets() {
        card(desk, system, skin, width, &mut body);
        body.gap();
    }
    body
}

fn card(desk: &Desk, system: &System, skin: &Skin, width: usize, body: &mut Body) {
    let case = desk.case();
    body.push(Line::of(Role::Title, &system.name).and(" ").with(Role::Dim, &words::system_kind(system.kind)));
    let mut lines = Vec::new();
    let mut part = |label: SafeText, text: &SafeText| {
        lines.extend(paragraph(Line::of(Role::Dim, &label).and(" ").at(LABEL), Role::Plain, text, width));
    };
    part(say("screen-purpose"), &system.purpose);
    let owner = case
        .contact(&system.owner)
        .map_or_else(|| SafeText::new(system.owner.as_str()), |(_, c)| SafeText::new(&format!("{}, {}", c.name, c.role)));
    part(say("screen-responsible"), &owner);
    part(say("screen-protection"), &words::needs(system.needs));
    for rule in &system.handling {
        part(SafeText::default(), rule);
    }
    if !system.hosts.is_empty() {
        let hosts: Vec<&str> = system.hosts.iter().map(SafeText::as_str).collect();
        part(say("screen-hosts"), &SafeText::new(&hosts.join(", ")));
    }
    if let Some(location) = &system.location {
        part(say("screen-location"), location);
    }
    if let Some(batch) = &system.batch {
        part(say("screen-window"), &batch.window);
        part(say("screen-restart"), &batch.restart);
        part(say("screen-latest-finish"), &batch.latest_finish);
        let expert = case
            .contact(&batch.expert)
            .map_or_else(|| SafeText::new(batch.expert.as_str()), |(_, c)| SafeText::new(&format!("{}, {}", c.name, c.role)));
        part(say("screen-expert"), &expert);
    }
    if let Some(line) = &system.line {
        part(say("screen-carrier"), &SafeText::new(&format!("{}, {}", line.carrier, line.circuit)));
        part(say("screen-demarcation"), &line.demarcation);
        if let Some(test) = &line.test {
            part(say("screen-line-test"), test);
        }
        let hotline = case.contact(&line.hotline).map_or_else(
            || SafeText::new(line.hotline.as_str()),
            |(_, c)| SafeText::new(&format!("{} {}", c.name, c.phones.first().map_or("", SafeText::as_str))),
        );
        part(say("screen-hotline"), &hotline);
    }
    for (term, meaning) in &system.terms {
        part(say("screen-term"), &SafeText::new(&format!("{term}: {meaning}")));
    }
    body.extend(lines);
    body.push(Line::of(Role::Dim, &say("screen-needs-systems")));
    let mut path = vec![system.id.clone()];
    needs(desk, system, 1, &mut path, skin, width, body);
    body.push(Line::of(Role::Dim, &say("screen-hangs-on-it")));
    let mut any = false;
    for dependant in case.dependants.iter() {
        any = true;
        let line = Line::text(&"  ".repeat(dependant.depth.min(12))).and(skin.glyphs.tree_last).with(Role::Plain, &dependant.name);
        let line = line.and(" ").with(Role::Client, &SafeText::new(&format!("({})", dependant.party_name)));
        body.push(line.cut(width, skin.glyphs.ellipsis));
    }
    if !any {
        body.push(Line::text("  ").with(Role::Plain, &say("screen-nothing")));
    }
}

/// What a system needs, as a tree; what stands above it is not repeated.
fn needs(
    desk: &Desk,
    system: &System,
    depth: usize,
    path: &mut Vec<crate::base::id::SystemId>,
    skin: &Skin,
    width: usize,
    body: &mut Body,
) {
    if system.depends_on.is_empty() && depth == 1 {
        body.push(Line::text("  ").with(Role::Plain, &say("screen-nothing")));
    }
    for id in &system.depends_on {
        let line = Line::text(&"  ".repeat(depth.min(12))).and(skin.glyphs.tree_last);
        let found = desk.case().system(id);
        let known = found.map_or_else(|| say_with("screen-unknown-system", [("id", id.as_str().into())]), |system| system.name.clone());
        body.push(line.with(Role::Plain, &known).cut(width, skin.glyphs.ellipsis));
        if let Some(next) = found
            && !path.contains(id)
        {
            path.push(id.clone());
            needs(desk, next, depth + 1, path, skin, width, body);
        }
    }
}
