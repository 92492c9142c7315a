//! A run: a runbook being followed. Its state is a fold over its events ([`Run::fold`]); what may happen next is decided by
//! [`decide`](decide::decide), which changes nothing.

mod action;
mod again;
mod complete;
mod decide;
mod deferred;
mod end;
mod fold;
mod plan;
mod said;
mod timers;
mod turn;
mod two;
mod what;

use indexmap::IndexMap;

pub use action::{Action, Refusal};
pub use again::Occurrence;
pub use decide::decide;
pub use end::end_line;
pub use fold::NotARun;
pub use plan::{Entry, Placement};
pub use timers::{Timer, TimerKind};
pub use what::what;

use super::authority::{Authority, Facts, SideEffects, Verdict, compute};
use super::case::Case;
use super::cause::{Cause, Place, Scope};
use super::event::{Affected, Due, EndLine, Event, How, Mode, Outcome, Reach, Record, Release, ReturnPoint, SetAside};
use super::needs::Need;
use super::triage::{Answer, Triage, evaluate};
use crate::base::id::{ContactId, ForbiddenId, QuestionId, RunId, StepId, SystemId};
use crate::base::text::SafeText;
use crate::base::time::Moment;

/// The six states of a step (P14).
#[derive(Debug, Clone, PartialEq)]
pub enum StepState {
    Pending,
    InProgress { since: Moment },
    Done { at: Moment, by: SafeText, outcome: Outcome },
    NotApplicable { at: Moment, by: SafeText, reason: SafeText, approver: Option<SafeText> },
    Overridden { at: Moment, by: SafeText, reason: SafeText, approver: Option<SafeText> },
    Deferred { at: Moment, by: SafeText, reason: SafeText, due: Option<Due> },
}

impl StepState {
    pub fn is_open(&self) -> bool {
        matches!(self, StepState::Pending | StepState::InProgress { .. })
    }
}

/// One attempt to reach somebody.
#[derive(Debug, Clone, PartialEq)]
pub struct Attempt {
    /// The number of its record.
    pub seq: u64,
    pub at: Moment,
    pub by: SafeText,
    pub contact: ContactId,
    pub number: Option<SafeText>,
    pub result: Reach,
    pub step: Option<StepId>,
    pub said: Option<SafeText>,
}

/// What was accepted at the end of triage.
#[derive(Debug, Clone, PartialEq)]
pub struct Classification {
    /// The number of its record.
    pub seq: u64,
    pub place: Option<Place>,
    pub cause: Cause,
    pub verdict: Verdict,
    pub instruction: Option<Scope>,
    pub at: Moment,
}

/// The state of a run, as its events so far say.
#[derive(Debug, Clone, PartialEq)]
pub struct Run {
    pub case: Case,
    pub id: RunId,
    pub mode: Mode,
    pub opened: Moment,
    pub opened_by: SafeText,
    /// The last event that was folded.
    pub last: Record,
    pub scope_acknowledged: bool,
    pub forbidden_acknowledged: bool,
    pub answers: IndexMap<QuestionId, Answer>,
    pub place_set: Option<Place>,
    pub cause_set: Option<Cause>,
    pub side_effects: IndexMap<SystemId, Affected>,
    /// None before the first classification, and while it is open anew.
    pub classification: Option<Classification>,
    /// The instruction of an earlier classification stays readable.
    pub reclassifying: Option<SafeText>,
    pub overruled: Option<(Authority, SafeText, Option<Release>)>,
    states: IndexMap<StepId, StepState>,
    occurrences: IndexMap<StepId, Vec<Occurrence>>,
    /// When the name of a dangerous step's target was typed.
    pub targets: IndexMap<StepId, Moment>,
    /// Who was the second person at a step, and when.
    pub seconds: IndexMap<StepId, (SafeText, Moment)>,
    /// The steps that were deferred and have fallen due: when they were deferred, by whom and why.
    pub put_off: IndexMap<StepId, (Moment, SafeText, SafeText)>,
    /// When the present place became the place, and the last step that was completed.
    pub place_since: Moment,
    pub last_done: Option<StepId>,
    pub attempts: Vec<Attempt>,
    pub releases: IndexMap<StepId, (Release, SafeText, Moment)>,
    pub lifted: IndexMap<ForbiddenId, (Release, SafeText, Moment)>,
    pub notes: Vec<(Moment, SafeText, SafeText)>,
    /// To which run each step that leads to another runbook has led.
    pub turned: IndexMap<StepId, (RunId, Moment)>,
    pub came_from: Option<ReturnPoint>,
    pub fault_gone: Option<Answer>,
    pub closed: Option<(EndLine, Moment)>,
}

/// What a run wants from the operator next: the screens follow this.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    Scope,
    Forbidden,
    Immediate,
    Triage,
    Steps,
    Closed,
}

impl Run {
    pub fn stage(&self) -> Stage {
        if self.closed.is_some() {
            Stage::Closed
        } else if !self.scope_acknowledged {
            Stage::Scope
        } else if !self.forbidden_acknowledged && !self.case.forbidden().is_empty() {
            Stage::Forbidden
        } else if self.classification.is_some() {
            Stage::Steps
        } else if self.place().is_some() {
            Stage::Immediate
        } else {
            Stage::Triage
        }
    }

    pub fn triage(&self) -> Triage<'_> {
        evaluate(&self.case.runbook.triage, &self.answers)
    }

    /// Where the fault is: what the person said, else what the questions found.
    pub fn fault_place(&self) -> Option<Place> {
        self.place_set.or_else(|| self.triage().place.map(|(place, _)| place))
    }

    /// The cause: what the person said, else what the questions found, else unknown.
    pub fn cause(&self) -> Cause {
        self.cause_set.or_else(|| self.triage().cause.map(|(cause, _)| cause)).unwrap_or(Cause::Unknown)
    }

    /// The side effects that the answers about each dependant add up to. A dependant nobody looked at counts as unknown.
    pub fn side_effects(&self) -> SideEffects {
        let judged = || self.case.dependants.iter().map(|d| self.side_effects.get(&d.system).copied());
        if judged().any(|a| a == Some(Affected::Yes)) {
            SideEffects::Confirmed
        } else if judged().any(|a| matches!(a, None | Some(Affected::CannotTell))) {
            SideEffects::Unknown
        } else if judged().any(|a| a == Some(Affected::Perhaps)) {
            SideEffects::Possible
        } else {
            SideEffects::None
        }
    }

    /// The highest need of the targets and of the dependants that are or may be affected.
    pub fn need(&self) -> Need {
        let touched =
            self.case.dependants.iter().filter(|d| matches!(self.side_effects.get(&d.system), Some(Affected::Yes | Affected::Perhaps)));
        touched
            .filter_map(|d| self.case.system(&d.system))
            .map(|system| system.needs.highest())
            .fold(self.case.needs().highest(), Need::max)
    }

    /// The verdict as it would be now.
    pub fn verdict(&self) -> Verdict {
        compute(Facts {
            place: self.fault_place(),
            cause: self.cause().kind(),
            side_effects: self.side_effects(),
            need: self.need(),
            runbook: self.case.runbook.authority.as_ref(),
            client: self.case.client.as_ref().and_then(|client| client.authority.as_ref()),
        })
    }

    /// The authority that holds: the overruled one, else the accepted one.
    pub fn authority(&self) -> Option<Authority> {
        let computed = self.classification.as_ref().map(|c| c.verdict.authority)?;
        Some(self.overruled.as_ref().map_or(computed, |(to, _, _)| *to))
    }

    /// The instruction for a cause: the narrowest that is written.
    pub fn instruction_for(&self, cause: Cause) -> Option<Scope> {
        Scope::fitting(cause).find(|scope| self.case.runbook.instructions.contains_key(scope))
    }

    /// The state of a step. A group is as open as its steps are.
    pub fn state(&self, step: &StepId) -> StepState {
        self.states.get(step).cloned().unwrap_or(StepState::Pending)
    }

    /// The last person who did something in this run.
    pub fn last_person(&self) -> &SafeText {
        &self.last.person
    }

    /// Whether a call is on record in which this contact was reached.
    pub fn was_reached(&self, contact: &ContactId) -> bool {
        self.attempts.iter().any(|attempt| attempt.contact == *contact && attempt.result == Reach::Reached)
    }

    /// Whether this forbidden action still holds.
    pub fn holds(&self, action: &ForbiddenId) -> bool {
        !self.lifted.contains_key(action)
    }

    /// The number of events so far.
    pub fn length(&self) -> u64 {
        self.last.seq
    }
}
