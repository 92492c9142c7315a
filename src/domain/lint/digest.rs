//! What is kept of a runbook after its rules have looked at it: enough for the rules and the coverage that look at all runbooks together,
//! and so little that 10,000 of them are a few megabytes.

use std::sync::Arc;

use indexmap::IndexSet;
use jiff::civil::Date;

use super::subject::{RunbookSheet, each_step};
use crate::base::id::{ContactId, RunbookId, SystemId};
use crate::domain::allow::Allow;
use crate::domain::cause::{Cause, Place, Scope};
use crate::domain::library::Party;
use crate::domain::runbook::{Hazard, Severity};
use crate::domain::step::{By, StepKind};
use crate::domain::triage::{Answer, Then};

#[derive(Debug, Clone, PartialEq)]
pub struct Digest {
    pub file: Arc<str>,
    pub party: Party,
    pub id: RunbookId,
    pub severity: Severity,
    pub hazard: Option<Hazard>,
    pub targets: Vec<SystemId>,
    /// For which causes it has an instruction with steps.
    pub instructions: Vec<Scope>,
    /// The causes and places that its questions can find.
    pub causes: Vec<Cause>,
    pub places: Vec<Place>,
    pub has_symptoms: bool,
    pub has_immediate: bool,
    /// Whether it says what must be so before anybody starts.
    pub has_entry: bool,
    /// How many questions its triage has.
    pub questions: usize,
    /// How many steps it has in all, and how many of them say what is to be seen afterwards.
    pub steps: usize,
    pub expects: usize,
    /// How many of its steps say when to stop: a hold, a limit, or what to do when it came otherwise.
    pub stops: usize,
    pub approved: Vec<By>,
    pub due: Date,
    pub exercised: Option<Date>,
    pub forbidden: usize,
    /// Everybody whom its steps call.
    pub calls: Vec<ContactId>,
    pub allow: Vec<Allow>,
    /// The other runbooks to which its steps lead.
    pub turns: Vec<Turn>,
}

/// A step that leads to another runbook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turn {
    /// The trail to the field that names it.
    pub trail: String,
    pub runbook: RunbookId,
}

impl Digest {
    pub fn of(sheet: &RunbookSheet<'_>) -> Self {
        let runbook = sheet.content;
        let thens = || runbook.triage.iter().flat_map(|question| Answer::ALL.into_iter().filter_map(|answer| question.then(answer)));
        let causes: IndexSet<Cause> = thens().filter_map(|then| if let Then::Cause(cause) = then { Some(*cause) } else { None }).collect();
        let places: IndexSet<Place> = thens().filter_map(|then| if let Then::Place(place) = then { Some(*place) } else { None }).collect();
        let mut calls: IndexSet<ContactId> = runbook.contacts.iter().cloned().collect();
        let mut forbidden = runbook.forbidden.len();
        let (mut steps, mut expects, mut stops) = (0, 0, 0);
        runbook.each_step(&mut |step| {
            forbidden += step.forbidden.len();
            let holds = matches!(step.kind, StepKind::Hold { .. });
            steps += 1;
            expects += usize::from(step.expect.is_some());
            stops += usize::from(holds || step.limit.is_some() || !step.otherwise.is_empty());
            match &step.kind {
                StepKind::Notify { contact, .. } => {
                    calls.insert(contact.clone());
                }
                StepKind::Hold { release, .. } => calls.extend(release.iter().cloned()),
                _ => {}
            }
        });
        let mut turns = Vec::new();
        each_step(runbook, &mut |trail, step| {
            if let StepKind::Turn { runbook, returns } = &step.kind {
                let trail = trail.field(if *returns { "refer_to" } else { "go_to" }).to_string();
                turns.push(Turn { trail, runbook: runbook.clone() });
            }
        });
        let with_steps = runbook.instructions.iter().filter(|(_, steps)| !steps.is_empty());
        Self {
            file: sheet.file.clone(),
            party: sheet.party.clone(),
            id: runbook.id.clone(),
            severity: runbook.severity,
            hazard: runbook.hazard,
            targets: runbook.targets.clone(),
            instructions: with_steps.map(|(scope, _)| *scope).collect(),
            causes: causes.into_iter().collect(),
            places: places.into_iter().collect(),
            has_symptoms: !runbook.symptoms.is_empty() || !runbook.alerts.is_empty(),
            has_immediate: !runbook.immediate.is_empty(),
            has_entry: !runbook.scope.entry.is_empty(),
            questions: runbook.triage.len(),
            steps,
            expects,
            stops,
            approved: runbook.review.approved.iter().map(|approval| approval.party).collect(),
            due: runbook.review.due,
            exercised: runbook.review.exercised,
            forbidden,
            calls: calls.into_iter().collect(),
            allow: runbook.allow.clone(),
            turns,
        }
    }
}
