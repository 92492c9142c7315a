//! The desk: the one runbook or run that is on screen, and where in it the operator looks. Looking never moves the place (P16).

use super::command::Context;
use super::dialog::Dialog;
use super::findings::Told;
use super::message::Pending;
use crate::base::id::{RunId, StepId};
use crate::base::text::SafeText;
use crate::domain::case::Case;
use crate::domain::event::ReturnPoint;
use crate::domain::run::{Entry, Run, Stage};

#[derive(Debug)]
pub struct Desk {
    pub work: Work,
    /// Which of the triage screens is shown while a run is being classified.
    pub triage: TriageView,
    /// The row of the list on screen: question, dependant.
    pub cursor: usize,
    /// The step that is looked at; none: the place.
    pub viewing: Option<StepId>,
    /// The operator asked for the finish screen.
    pub finishing: bool,
    /// The run was read back and has not been taken up again.
    pub resuming: bool,
    /// Another console leads this run; this one only watches.
    pub watching: bool,
    pub pending: Option<Pending>,
    /// The last record that is safe on a disk.
    pub safe: u64,
    /// From where one came to this runbook, and which id its run gets.
    pub comes_from: Option<(ReturnPoint, RunId)>,
    /// What the check says about the runbook, the gravest first. None: it was not checked, as for a run that was read back.
    pub findings: Option<Vec<Told>>,
    /// What is wrong with the journal, if anything is.
    pub trouble: Vec<SafeText>,
    /// The run from which the operator comes, until he has confirmed where he is now (P35).
    pub switched_from: Option<Left>,
    /// The dialogs and drafts of this run while another one is on screen.
    pub parked: (Vec<Dialog>, Vec<Dialog>),
}

/// The run that was last on screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Left {
    pub run: RunId,
    pub party_name: SafeText,
    pub title: SafeText,
}

/// A runbook that is looked at, or one that is being followed.
#[derive(Debug)]
pub enum Work {
    Preview(Box<Case>),
    Run(Box<Run>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TriageView {
    Questions,
    SideEffects,
    Verdict,
}

impl Desk {
    pub fn preview(case: Box<Case>, findings: Vec<Told>) -> Self {
        Self { findings: Some(findings), ..Self::with(Work::Preview(case)) }
    }

    pub fn run(run: Box<Run>) -> Self {
        let safe = run.length();
        Self { safe, ..Self::with(Work::Run(run)) }
    }

    fn with(work: Work) -> Self {
        Self {
            work,
            triage: TriageView::Questions,
            cursor: 0,
            viewing: None,
            finishing: false,
            resuming: false,
            watching: false,
            pending: None,
            safe: 0,
            comes_from: None,
            findings: None,
            trouble: Vec::new(),
            switched_from: None,
            parked: (Vec::new(), Vec::new()),
        }
    }

    pub fn case(&self) -> &Case {
        match &self.work {
            Work::Preview(case) => case,
            Work::Run(run) => &run.case,
        }
    }

    pub fn as_run(&self) -> Option<&Run> {
        match &self.work {
            Work::Preview(_) => None,
            Work::Run(run) => Some(run),
        }
    }

    pub fn context(&self) -> Context {
        let Work::Run(run) = &self.work else { return Context::About };
        if (self.resuming || self.switched_from.is_some()) && run.closed.is_none() {
            return Context::Resume;
        }
        match (run.stage(), self.triage) {
            (Stage::Closed, _) => Context::Closed,
            (Stage::Scope, _) => Context::About,
            (Stage::Forbidden, _) => Context::Prohibitions,
            (_, _) if self.finishing => Context::Finish,
            (Stage::Immediate | Stage::Steps, _) => Context::Steps,
            (Stage::Triage, TriageView::Questions) => Context::Questions,
            (Stage::Triage, TriageView::SideEffects) => Context::SideEffects,
            (Stage::Triage, TriageView::Verdict) => Context::Verdict,
        }
    }

    /// The step that is looked at: the chosen one, else the place, else the last on the way.
    pub fn viewed(&self) -> Option<StepId> {
        let run = self.as_run()?;
        let plan = run.plan();
        let chosen = self.viewing.as_ref().filter(|step| plan.iter().any(|entry| entry.id() == *step)).cloned();
        chosen.or_else(|| run.place()).or_else(|| {
            let on_the_way = |entry: &&Entry<'_>| entry.is_asked_for();
            plan.iter().rev().find(on_the_way).or(plan.last()).map(|entry| entry.id().clone())
        })
    }

    /// Records that are not on the disk although they were tried; what is being saved just now does not count yet.
    pub fn unsafe_records(&self) -> u64 {
        if self.pending.is_some() && self.trouble.is_empty() {
            return 0;
        }
        self.as_run().map_or(0, |run| run.length().saturating_sub(self.safe))
    }
}
