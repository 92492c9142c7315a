//! The three screens of triage: the questions, the side effects, the authority.

use crate::app::desk::Desk;
use crate::base::text::SafeText;
use crate::base::words::{say, say_with};
use crate::domain::cause::Cause;
use crate::domain::event::Affected;
use crate::domain::library::Party;
use crate::domain::needs::Need;
use crate::domain::run::Run;
use crate::domain::triage::Answer;
use crate::style::role::Role;
use crate::view::line::{self, Line, paragraph};
use crate::view::page::Body;
use crate::view::{Skin, words};

/// What was asked, each with its answer, and the open question whole.
pub fn questions(desk: &Desk, skin: &Skin, width: usize) -> Body {
    let mut body = Body::default();
    let Some(run) = desk.as_run() else { return body };
    let triage = run.triage();
    if let Some(reason) = &run.reclassifying {
        body.extend(paragraph(Line::new(), Role::Attention, &say_with("triage-anew", [("reason", reason.into())]), width));
    }
    if triage.asked.is_empty() {
        body.extend(paragraph(Line::new(), Role::Plain, &say("triage-no-questions"), width));
    }
    for (n, (question, answer)) in triage.asked.iter().enumerate() {
        let chosen = n == desk.cursor;
        let lead = if chosen { skin.glyphs.cursor } else { " " };
        let given = answer.map_or_else(|| say("triage-answer-none"), words::answer);
        let role = match answer {
            Some(Answer::Yes) => Role::Strong,
            Some(Answer::No) => Role::Plain,
            Some(Answer::CannotTell) => Role::Attention,
            None => Role::Dim,
        };
        let head =
            Line::of(Role::Selected, &SafeText::new(lead)).and(" ").with(role, &SafeText::new(&format!("[{given}]"))).and(" ").at(17);
        let mut lines = paragraph(head, if chosen { Role::Strong } else { Role::Plain }, &question.ask, width);
        if chosen {
            lines.extend(paragraph(Line::text("    ").with(Role::Dim, &say("triage-how")).and(" "), Role::Plain, &question.how, width));
            if let Some(place) = words::typed_where(question.on.as_ref(), question.typed_in.as_ref()) {
                lines.extend(paragraph(Line::text("    ").with(Role::Dim, &say("run-on")).and(" "), Role::Strong, &place, width));
            }
            if let Some(command) = &question.command {
                lines.extend(line::command(Line::text("    $ "), command, skin.goes_on(), width));
            }
            body.focus_on(lines);
        } else {
            body.extend(lines);
        }
    }
    body.gap();
    body.extend(found(run, width));
    body.extend(paragraph(Line::new(), Role::Dim, &say("triage-questions-help"), width));
    body
}

/// Place and cause as they stand, and who says so.
fn found(run: &Run, width: usize) -> Vec<Line> {
    let by_hand = |set: bool, found: bool| match (set, found) {
        (true, _) => say("triage-said-by-hand"),
        (false, true) => say("triage-said-by-question"),
        (false, false) => SafeText::default(),
    };
    let triage = run.triage();
    let place = Line::of(Role::Dim, &say("triage-place")).and(" ").at(9).with(Role::Strong, &words::place(run.fault_place()));
    let place = place.and(" ").with(Role::Dim, &by_hand(run.place_set.is_some(), triage.place.is_some()));
    let cause = run.cause();
    let text = match cause {
        Cause::Unknown => words::cause(cause),
        _ => SafeText::new(&format!("{} ({})", words::cause(cause), words::cause_kind(cause.kind()))),
    };
    let cause = Line::of(Role::Dim, &say("triage-cause")).and(" ").at(9).with(Role::Strong, &text);
    let cause = cause.and(" ").with(Role::Dim, &by_hand(run.cause_set.is_some(), triage.cause.is_some()));
    vec![place.cut(width, "~"), cause.cut(width, "~")]
}

/// The systems that hang on the affected ones, as a tree, each with what was said of it.
pub fn side_effects(desk: &Desk, skin: &Skin, width: usize) -> Body {
    let mut body = Body::default();
    let Some(run) = desk.as_run() else { return body };
    body.extend(paragraph(Line::new(), Role::Plain, &say("triage-side-effects-help"), width));
    for target in run.case.targets() {
        body.push(Line::text("  ").with(Role::Strong, &target.name).cut(width, skin.glyphs.ellipsis));
    }
    for (n, dependant) in run.case.dependants.iter().enumerate() {
        let chosen = n == desk.cursor;
        let lead = if chosen { skin.glyphs.cursor } else { " " };
        let judged = run.side_effects.get(&dependant.system).copied();
        let role = match judged {
            Some(Affected::Yes) => Role::Attention,
            Some(Affected::No) => Role::Good,
            _ => Role::Plain,
        };
        let said = judged.map_or_else(|| say("triage-affected-not-asked"), words::affected);
        let indent = format!("{}{}", "  ".repeat(dependant.depth.min(12)), skin.glyphs.tree_last);
        let line = Line::of(Role::Selected, &SafeText::new(lead)).and(" ").with(role, &SafeText::new(&format!("[{said}]"))).and(" ").at(18);
        let line = line.and(&indent).with(Role::Plain, &dependant.name);
        let line = match (&dependant.party, dependant.party == run.case.party) {
            (_, true) => line,
            (Party::Provider | Party::Client(_), false) => {
                line.and(" ").with(Role::Client, &SafeText::new(&format!("({})", dependant.party_name)))
            }
        };
        let mut lines = vec![line.cut(width, skin.glyphs.ellipsis)];
        if chosen {
            if let Some(system) = run.case.system(&dependant.system) {
                lines.extend(paragraph(Line::text("    "), Role::Dim, &system.purpose, width));
            }
            body.focus_on(lines);
        } else {
            body.extend(lines);
        }
    }
    body
}

/// The authority with its reasons, and what the protection needs demand.
pub fn verdict(desk: &Desk, skin: &Skin, width: usize) -> Body {
    let mut body = Body::default();
    let Some(run) = desk.as_run() else { return body };
    let verdict = run.verdict();
    body.push(Line::of(Role::Strong, &SafeText::new(&format!("{} {}", skin.glyphs.hold, words::authority(verdict.authority, &run.case)))));
    body.extend(paragraph(
        Line::text("  "),
        Role::Plain,
        &words::authority_means(verdict.authority, run.would_ask_itself(), &run.case),
        width,
    ));
    body.gap();
    for reason in &verdict.reasons {
        body.extend(paragraph(Line::text("  - "), Role::Plain, &words::reason(reason, &run.case), width));
    }
    body.gap();
    body.extend(found(run, width));
    let open = run.case.dependants.iter().filter(|d| !run.side_effects.contains_key(&d.system)).count();
    let effects = match (run.case.dependants.is_empty(), open) {
        (true, _) => say("triage-no-dependants"),
        (false, 0) => words::side_effects(run.side_effects()),
        (false, open) => {
            say_with("triage-effects-open", [("effects", (&words::side_effects(run.side_effects())).into()), ("count", open.into())])
        }
    };
    body.extend(paragraph(Line::of(Role::Dim, &say("triage-effects")).and(" ").at(9), Role::Strong, &effects, width));
    if run.triage().next.is_some() {
        body.extend(paragraph(Line::new(), Role::Attention, &say("triage-questions-open"), width));
    }
    let needs = run.case.needs();
    let role = if run.need() == Need::VeryHigh { Role::Attention } else { Role::Plain };
    body.extend(paragraph(Line::of(Role::Dim, &say("screen-protection")).and(" "), role, &words::needs(needs), width));
    for rule in run.case.targets().flat_map(|system| &system.handling) {
        body.extend(paragraph(Line::text("  - "), Role::Plain, rule, width));
    }
    if run.instruction_for(run.cause()).is_none() {
        body.gap();
        body.extend(paragraph(Line::new(), Role::Error, &say("triage-no-instruction"), width));
    }
    body
}
