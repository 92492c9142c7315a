//! The status sheet (P44): every open run on paper, so that it can be read out, handed over and continued without a screen. What is not
//! done comes with a box to tick and room for time and name. Numbers, revision and words are those of the screen (P45).

use super::page::Block;
use super::sentence::{due, sentence, step};
use super::text::render;
use super::words::{authority, mode};
use crate::base::text::SafeText;
use crate::base::time::{Moment, Zone, in_words};
use crate::base::words::{say, say_with};
use crate::domain::event::{Event, Mode};
use crate::domain::reading::{Fact, Reading};
use crate::domain::report::{Report, StepLine};
use crate::domain::run::{Entry, Run, Stage, StepState, Timer};
use crate::domain::step::{Repeat, Second, Step, StepKind};

/// The most contacts that stand below a run: whom to call first. The whole list is a contact sheet of its own.
const CONTACTS: usize = 6;

/// An open run with the journal that it is folded from; none for the run if its case cannot be read.
pub struct OpenRun<'a> {
    pub report: Report,
    pub run: Option<Run>,
    pub reading: &'a Reading,
    /// Another console leads it just now.
    pub led: bool,
}

/// The sheet at `now`; `zone` is that of the clock above it. Each run is shown in the zone of the provider, as on the screen. The runs
/// come in the order in which they are to be looked at.
pub fn status(runs: &[OpenRun<'_>], now: &Moment, zone: &Zone) -> String {
    let mut page = vec![
        Block::Title(say_with("report-status-title", [("at", zone.full(now.wall).into()), ("count", runs.len().into())])),
        Block::Remark(say("report-status-how")),
    ];
    if runs.is_empty() {
        page.push(Block::Remark(say("report-status-none")));
    }
    for (number, open) in runs.iter().enumerate() {
        one(open, number + 1, now, &mut page);
    }
    render(page)
}

fn one(open: &OpenRun<'_>, number: usize, now: &Moment, page: &mut Vec<Block>) {
    let report = &open.report;
    let (title, party) = report.opening.as_ref().map_or_else(
        || (SafeText::new(report.run.as_str()), SafeText::default()),
        |opening| (opening.title.one_line(), opening.party_name.one_line()),
    );
    let values = [("number", number.into()), ("title", (&title).into()), ("party", (&party).into()), ("mode", (&mode(report.mode)).into())];
    page.push(Block::Title(say_with("report-status-run", values)));
    if report.mode == Mode::Exercise {
        page.push(Block::Remark(say("report-status-exercise")));
    }
    page.push(Block::Facts(facts(open)));
    let Some(run) = &open.run else {
        page.push(Block::Remark(say("report-status-no-case")));
        return;
    };
    let zone = &run.case.provider_zone;
    section(page, say("report-status-forbidden"), forbidden(run));
    let timers = run.timers();
    section(page, say("report-status-timers"), timers.iter().map(|timer| self::timer(timer, report, now, zone)).collect());
    page.push(Block::Heading(say("report-status-not-done")));
    let rows = not_done(run, report);
    page.push(match rows.is_empty() {
        true => Block::Remark(say("report-none")),
        false => Block::Rows { heads: Vec::new(), rows },
    });
    section(page, say("report-status-set-aside"), set_aside(report));
    section(page, say("report-status-done"), done(open, zone));
    section(page, say("report-status-contacts"), contacts(run, now));
}

fn facts(open: &OpenRun<'_>) -> Vec<(SafeText, SafeText)> {
    let report = &open.report;
    let mut facts = vec![(say("report-run"), SafeText::new(report.run.as_str()))];
    if let Some(opening) = &report.opening {
        let revision = [("runbook", opening.runbook.as_str().into()), ("revision", opening.revision.to_string().into())];
        facts.push((say("report-runbook"), say_with("report-runbook-revision", revision)));
        let zone = open.run.as_ref().map_or(&report.zone, |run| &run.case.provider_zone);
        let by = [("at", zone.full(opening.at.wall).into()), ("person", (&opening.by.one_line()).into())];
        facts.push((say("report-opened-at"), say_with("report-status-opened", by)));
    }
    if let Some(run) = &open.run {
        facts.push((say("report-status-lead"), run.last_person().one_line()));
        facts.push((say("report-status-authority"), run.authority().map_or_else(|| say("report-status-not-classified"), authority)));
        facts.push((say("report-status-place"), place(run, report)));
    }
    if open.led {
        facts.push((say("report-status-led"), say("report-status-led-elsewhere")));
    }
    facts
}

/// Where the run is, and since when.
fn place(run: &Run, report: &Report) -> SafeText {
    let since = run.case.provider_zone.clock(run.place_since.wall);
    match (run.place(), run.stage()) {
        (Some(id), _) => say_with("report-status-at-step", [("step", (&step(&id, &report.names)).into()), ("since", since.into())]),
        (None, Stage::Scope | Stage::Forbidden) => say("report-status-at-scope"),
        (None, Stage::Triage) => say("report-status-at-triage"),
        (None, _) => say("report-status-at-end"),
    }
}

fn forbidden(run: &Run) -> Vec<SafeText> {
    let holding = run.case.forbidden().into_iter().filter(|(_, forbidden)| run.holds(&forbidden.id));
    let line = |action: &SafeText, instead: &SafeText| {
        say_with("report-status-do-not", [("action", (&action.one_line()).into()), ("instead", (&instead.one_line()).into())])
    };
    holding.map(|(_, forbidden)| line(&forbidden.action, &forbidden.instead)).collect()
}

fn timer(timer: &Timer, report: &Report, now: &Moment, zone: &Zone) -> SafeText {
    let left = timer.left(now).map_or_else(|| say("report-status-over"), |left| in_words(left).into());
    let values = [
        ("step", (&step(&timer.step, &report.names)).into()),
        ("until", zone.clock(timer.deadline()).into()),
        ("left", (&left).into()),
        ("missed", timer.missed.as_ref().map_or_else(String::new, |missed| missed.to_string()).into()),
    ];
    match timer.missed {
        Some(_) => say_with("report-status-limit", values),
        None => say_with("report-status-wait", values),
    }
}

/// What is still to do, with what is needed to do it on paper.
fn not_done(run: &Run, report: &Report) -> Vec<Vec<SafeText>> {
    let open = run.plan().into_iter().filter(|entry| entry.is_asked_for() && run.state(entry.id()).is_open());
    open.map(|entry| {
        let head = say_with("report-status-box", [("number", entry.number.as_str().into())]);
        vec![head, SafeText::new(&open_step(&entry, report).join("\n"))]
    })
    .collect()
}

fn open_step(entry: &Entry<'_>, report: &Report) -> Vec<String> {
    let text = match (&entry.step.kind, report.names.steps.get(entry.id())) {
        (StepKind::Gate(_), _) | (_, None) => step(entry.id(), &report.names),
        (_, Some((_, text))) => text.clone(),
    };
    let mut lines = vec![text.to_string()];
    let step = &entry.step;
    lines.extend(step.on.iter().map(|on| say_with("report-status-on", [("on", on.into())]).to_string()));
    lines.extend(step.typed_in.iter().map(|typed_in| say_with("report-status-in", [("in", typed_in.into())]).to_string()));
    lines.extend(stands_before(step).iter().map(SafeText::to_string));
    lines.extend(step.command.iter().map(|command| format!("| {command}")));
    lines.extend(entry.step.expect.iter().map(|expect| say_with("report-status-expect", [("expect", expect.into())]).to_string()));
    lines
}

/// What must be there before a step is closed, and when one that is done again ends.
fn stands_before(step: &Step) -> Vec<SafeText> {
    let mut lines = Vec::new();
    lines.extend(step.dangerous.iter().map(|target| say_with("report-status-dangerous", [("target", target.into())])));
    lines.extend(step.second_person.map(|when| match when {
        Second::Before => say("report-status-second-before"),
        Second::After => say("report-status-second-after"),
    }));
    match (&step.continuous, &step.repeat) {
        (Some(until), _) => lines.push(say_with("report-status-continuous", [("until", until.into())])),
        (None, Some(Repeat::Every { every, until })) => {
            let until = until.clone().unwrap_or_default();
            lines.push(say_with("report-status-every", [("every", every.to_string().into()), ("until", (&until).into())]));
        }
        (None, Some(Repeat::ForEach(what))) => lines.push(say_with("report-status-for-each", [("what", what.into())])),
        (None, None) => {}
    }
    lines
}

fn set_aside(report: &Report) -> Vec<SafeText> {
    let line = |line: &StepLine| {
        let (how, reason, until) = match &line.state {
            StepState::NotApplicable { reason, .. } => (say("report-aside-not-applicable"), reason, None),
            StepState::Overridden { reason, .. } => (say("report-aside-overridden"), reason, None),
            StepState::Deferred { reason, due, .. } => (say("report-aside-deferred"), reason, due.as_ref()),
            StepState::Pending | StepState::InProgress { .. } | StepState::Done { .. } => return None,
        };
        let values = [("step", (&step(&line.id, &report.names)).into()), ("how", (&how).into()), ("reason", (&reason.one_line()).into())];
        let aside = say_with("report-status-aside", values);
        Some(until.map_or_else(|| aside.clone(), |until| SafeText::new(&format!("{aside} {}", due(until, &report.names)))))
    };
    report.steps.iter().filter_map(line).collect()
}

/// What was done, said and released, as the journal has it, with its times.
fn done(open: &OpenRun<'_>, zone: &Zone) -> Vec<SafeText> {
    let counts = |event: &Event| {
        matches!(
            event,
            Event::StepDone { .. }
                | Event::StepRepeated { .. }
                | Event::TargetTyped { .. }
                | Event::SecondPerson { .. }
                | Event::TurnedTo { .. }
                | Event::CameFrom { .. }
                | Event::HoldReleased { .. }
                | Event::ForbiddenLifted { .. }
                | Event::Contacted { .. }
                | Event::Noted { .. }
        )
    };
    let line = |(entry, event): (&crate::domain::reading::Entry, &Event)| {
        let text = sentence(&Fact::Known(event.clone()), &open.report.names);
        let values = [("at", zone.clock(entry.at.wall).into()), ("person", (&entry.person.one_line()).into()), ("text", (&text).into())];
        say_with("report-status-line", values)
    };
    open.reading.events().filter(|(_, event)| counts(event)).map(line).collect()
}

fn contacts(run: &Run, now: &Moment) -> Vec<SafeText> {
    // Whoever cannot be reached now stands behind those who can.
    let mut order = run.case.in_order();
    order.sort_by_key(|(_, contact)| !run.case.availability(contact, now.wall).is_now());
    let line = |(_, contact): &(&crate::domain::library::Party, &crate::domain::contact::Contact)| {
        let phones: Vec<String> = contact.phones.iter().map(|phone| phone.as_str().replace(' ', "\u{a0}")).collect();
        let values = [("name", (&contact.name).into()), ("role", (&contact.role).into()), ("phones", phones.join(", ").into())];
        say_with("report-status-contact", values)
    };
    order.iter().take(CONTACTS).map(line).collect()
}

/// A heading with a line for each; left out where there is none.
fn section(page: &mut Vec<Block>, heading: SafeText, lines: Vec<SafeText>) {
    if !lines.is_empty() {
        page.push(Block::Heading(heading));
        page.extend(lines.into_iter().map(Block::Remark));
    }
}
