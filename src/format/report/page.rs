//! A report as a page of headings, facts and rows: what text and Markdown have in common.

use super::damage::damage;
use super::sentence::{sentence, step};
use super::words::{answer, end_line, mode, soundness};
use crate::base::text::SafeText;
use crate::base::time::in_words;
use crate::base::words::{say, say_with};
use crate::domain::event::Mode;
use crate::domain::report::{Line, Report, Section};
use crate::domain::run::StepState;

/// A piece of the page.
pub enum Block {
    /// The one at the top.
    Title(SafeText),
    Heading(SafeText),
    /// A sentence by itself.
    Remark(SafeText),
    /// Labels and values.
    Facts(Vec<(SafeText, SafeText)>),
    /// Columns with their heads; the last column is the one with sentences.
    Rows {
        heads: Vec<SafeText>,
        rows: Vec<Vec<SafeText>>,
    },
}

/// The whole report from top to bottom.
pub fn page(report: &Report) -> Vec<Block> {
    let title = report.opening.as_ref().map_or_else(|| SafeText::new(report.run.as_str()), |opening| opening.title.one_line());
    let mut page = vec![Block::Title(say_with("report-title", [("title", (&title).into())]))];
    if report.mode == Mode::Exercise {
        page.push(Block::Remark(say("report-exercise-remark")));
    }
    page.push(Block::Facts(facts(report)));
    for (section, heading) in [
        (Section::Deviations, say("report-deviations")),
        (Section::Calls, say("report-calls")),
        (Section::Releases, say("report-releases")),
        (Section::Values, say("report-values")),
    ] {
        let lines: Vec<&Line> = report.section(section).collect();
        page.push(Block::Heading(heading));
        page.push(match lines.is_empty() {
            true => Block::Remark(say("report-none")),
            false => records(report, &lines),
        });
    }
    if !report.steps.is_empty() {
        page.push(Block::Heading(say("report-steps")));
        page.push(steps(report));
    }
    page.push(Block::Heading(say("report-timeline")));
    page.push(records(report, &report.timeline.iter().collect::<Vec<_>>()));
    if !report.forks.is_empty() {
        page.push(Block::Heading(say("report-forks")));
        page.push(records(report, &report.forks.iter().collect::<Vec<_>>()));
    }
    page.push(Block::Heading(say("report-journal")));
    page.push(Block::Facts(journal(report)));
    page
}

fn facts(report: &Report) -> Vec<(SafeText, SafeText)> {
    let mut facts = vec![(say("report-run"), SafeText::new(report.run.as_str())), (say("report-mode"), mode(report.mode))];
    if let Some(opening) = &report.opening {
        let runbook = [("runbook", opening.runbook.as_str().into()), ("revision", opening.revision.to_string().into())];
        facts.push((say("report-party"), opening.party_name.one_line()));
        facts.push((say("report-runbook"), say_with("report-runbook-revision", runbook)));
        facts.push((say("report-opened-at"), time(report, opening.at.wall)));
        facts.push((say("report-opened-by"), opening.by.one_line()));
    }
    if let Some(closed) = &report.closed {
        facts.push((say("report-closed-at"), time(report, closed.wall)));
    }
    facts.extend(report.provider.as_ref().map(|provider| (say("report-provider"), provider.one_line())));
    let people: Vec<String> = report.people.iter().map(|person| person.one_line().as_str().to_owned()).collect();
    facts.push((say("report-people"), people.join(", ").into()));
    facts.push((say("report-total"), in_words(report.total).into()));
    facts.push((say("report-end"), end_line(report.end)));
    facts.push((say("report-fault"), report.fault_gone.map_or_else(|| say("report-fault-not-asked"), answer)));
    facts
}

fn records(report: &Report, lines: &[&Line]) -> Block {
    let row = |line: &&Line| {
        let mut text = sentence(&line.fact, &report.names);
        if !line.proven {
            text = say_with("report-unproven", [("text", (&text).into())]);
        }
        let elapsed = say_with("report-elapsed", [("time", in_words(line.elapsed).into())]);
        vec![SafeText::from(line.seq.to_string()), time(report, line.at.wall), elapsed, line.person.one_line(), text]
    };
    let heads = vec![say("report-head-number"), say("report-head-time"), say("report-head-elapsed"), say("report-head-person")];
    let heads = heads.into_iter().chain([say("report-head-what")]).collect();
    Block::Rows { heads, rows: lines.iter().map(row).collect() }
}

fn steps(report: &Report) -> Block {
    let state = |state: &StepState| match state {
        StepState::Pending => say("report-state-pending"),
        StepState::InProgress { .. } => say("report-state-in-progress"),
        StepState::Done { .. } => say("report-state-done"),
        StepState::NotApplicable { .. } => say("report-aside-not-applicable"),
        StepState::Overridden { .. } => say("report-aside-overridden"),
        StepState::Deferred { .. } => say("report-aside-deferred"),
    };
    let row = |line: &crate::domain::report::StepLine| {
        let took = line.took.map_or_else(|| say("report-not-measured"), |took| in_words(took).into());
        let state = match &line.left_at {
            Some(number) => say_with("report-state-left", [("number", number.as_str().into())]),
            None => state(&line.state),
        };
        vec![state, took, step(&line.id, &report.names)]
    };
    let heads = vec![say("report-head-state"), say("report-head-took"), say("report-head-step")];
    Block::Rows { heads, rows: report.steps.iter().map(row).collect() }
}

fn journal(report: &Report) -> Vec<(SafeText, SafeText)> {
    let mut facts = vec![
        (say("report-sound"), soundness(report.soundness)),
        (say("report-records"), SafeText::from(report.head.seq.to_string())),
        (say("report-head-hash"), SafeText::from(report.head.hash.to_string())),
    ];
    facts.extend(report.opening.as_ref().map(|opening| (say("report-case"), opening.case.clone())));
    facts.extend(report.damage.iter().map(|one| (say("report-damage"), damage(one))));
    facts.extend(report.jumps.iter().map(|jump| {
        let distance = in_words(std::time::Duration::from_millis(jump.millis.unsigned_abs()));
        let values = [("seq", jump.seq.to_string().into()), ("distance", distance.into())];
        let text = match jump.millis < 0 {
            true => say_with("report-jump-back", values),
            false => say_with("report-jump-ahead", values),
        };
        (say("report-jump"), text)
    }));
    facts
}

fn time(report: &Report, wall: jiff::Timestamp) -> SafeText {
    report.zone.full(wall).into()
}
