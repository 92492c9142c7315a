//! The fold: one event after another makes the state. It never refuses: what the journal holds has happened.

use super::*;
use crate::domain::event::EndLine;

/// Why events do not make a run.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotARun {
    #[error("the journal has no event")]
    Empty,
    #[error("the first event is not RunOpened")]
    NoOpening,
}

impl Run {
    /// The state after all `records`; the first must be `RunOpened`.
    pub fn from_records(case: Case, records: &[Record]) -> Result<Run, NotARun> {
        let (first, rest) = records.split_first().ok_or(NotARun::Empty)?;
        let mut run = Run::open(case, first)?;
        rest.iter().for_each(|record| run.fold(record));
        Ok(run)
    }

    fn open(case: Case, first: &Record) -> Result<Run, NotARun> {
        let Event::RunOpened { run, mode, .. } = &first.event else { return Err(NotARun::NoOpening) };
        Ok(Run {
            case,
            id: run.clone(),
            mode: *mode,
            opened: first.at,
            opened_by: first.person.clone(),
            last: first.clone(),
            scope_acknowledged: false,
            forbidden_acknowledged: false,
            answers: IndexMap::new(),
            place_set: None,
            cause_set: None,
            side_effects: IndexMap::new(),
            classification: None,
            reclassifying: None,
            overruled: None,
            states: IndexMap::new(),
            occurrences: IndexMap::new(),
            targets: IndexMap::new(),
            seconds: IndexMap::new(),
            put_off: IndexMap::new(),
            place_since: first.at,
            last_done: None,
            attempts: Vec::new(),
            releases: IndexMap::new(),
            lifted: IndexMap::new(),
            notes: Vec::new(),
            turned: IndexMap::new(),
            came_from: None,
            fault_gone: None,
            closed: None,
        })
    }

    /// Adds one event.
    pub fn fold(&mut self, record: &Record) {
        let place = self.place();
        self.apply(record);
        self.last = record.clone();
        if self.place() != place {
            self.place_since = record.at;
        }
    }

    fn apply(&mut self, record: &Record) {
        let (at, by) = (record.at, record.person.clone());
        match &record.event {
            Event::RunOpened { .. } | Event::RunResumed => {}
            Event::ScopeAcknowledged => self.scope_acknowledged = true,
            Event::ForbiddenAcknowledged { .. } => self.forbidden_acknowledged = true,
            Event::Answered { question, answer } => {
                self.answers.insert(question.clone(), *answer);
            }
            Event::PlaceSet { place } => self.place_set = *place,
            Event::CauseSet { cause } => self.cause_set = *cause,
            Event::SideEffectJudged { system, affected } => {
                self.side_effects.insert(system.clone(), *affected);
            }
            Event::Classified { place, cause, verdict, instruction } => {
                let classification = Classification {
                    seq: record.seq,
                    place: *place,
                    cause: *cause,
                    verdict: verdict.clone(),
                    instruction: *instruction,
                    at,
                };
                self.classification = Some(classification);
                self.reclassifying = None;
                // An overruling was about the verdict before this one.
                self.overruled = None;
            }
            Event::AuthorityOverruled { to, reason, release } => self.overruled = Some((*to, reason.clone(), release.clone())),
            Event::Reclassifying { reason } => {
                self.classification = None;
                self.reclassifying = Some(reason.clone());
            }
            Event::StepBegun { step } => self.set(step, StepState::InProgress { since: at }),
            Event::StepDone { step, outcome } => {
                self.set(step, StepState::Done { at, by, outcome: outcome.clone() });
                self.last_done = Some(step.clone());
            }
            Event::StepSetAside { step, how, reason, approver, due } => {
                let (reason, approver) = (reason.clone(), approver.clone());
                let state = match how {
                    SetAside::NotApplicable => StepState::NotApplicable { at, by, reason, approver },
                    SetAside::Overridden => StepState::Overridden { at, by, reason, approver },
                    SetAside::Deferred => StepState::Deferred { at, by, reason, due: due.clone() },
                };
                self.set(step, state);
            }
            Event::DeferredDue { step } => {
                if let StepState::Deferred { at, by, reason, .. } = self.state(step) {
                    self.put_off.insert(step.clone(), (at, by, reason));
                }
                self.set(step, StepState::Pending);
                // What was checked was what was to be done then.
                self.targets.shift_remove(step);
                self.seconds.shift_remove(step);
            }
            Event::StepReopened { step } => {
                self.set(step, StepState::Pending);
                // What was checked was what was to be done then.
                self.targets.shift_remove(step);
                self.seconds.shift_remove(step);
            }
            Event::StepRepeated { step, item, outcome } => {
                if self.state(step) == StepState::Pending {
                    self.set(step, StepState::InProgress { since: at });
                }
                let occurrence = Occurrence { seq: record.seq, at, by, item: item.clone(), outcome: outcome.clone() };
                self.occurrences.entry(step.clone()).or_default().push(occurrence);
            }
            Event::TurnedTo { step, run, .. } => {
                self.turned.insert(step.clone(), (run.clone(), at));
                self.set(step, StepState::InProgress { since: at });
            }
            Event::CameFrom { from } => self.came_from = Some(from.clone()),
            Event::TargetTyped { step, .. } => {
                self.targets.insert(step.clone(), at);
            }
            Event::SecondPerson { step, name, .. } => {
                self.seconds.insert(step.clone(), (name.clone(), at));
            }
            Event::Contacted { contact, number, result, step, said, .. } => self.attempts.push(Attempt {
                seq: record.seq,
                at,
                by,
                contact: contact.clone(),
                number: number.clone(),
                result: *result,
                step: step.clone(),
                said: said.clone(),
            }),
            Event::HoldReleased { step, release, decision } => {
                self.releases.insert(step.clone(), (release.clone(), decision.clone(), at));
                self.set(step, StepState::Done { at, by, outcome: Outcome::Done });
                self.last_done = Some(step.clone());
            }
            Event::ForbiddenLifted { action, release, reason } => {
                self.lifted.insert(action.clone(), (release.clone(), reason.clone(), at));
            }
            Event::Noted { text } => self.notes.push((at, by, text.clone())),
            Event::FaultGone { answer } => self.fault_gone = Some(*answer),
            Event::RunClosed { end } => self.close(*end, at),
        }
    }

    fn set(&mut self, step: &StepId, state: StepState) {
        self.states.insert(step.clone(), state);
    }

    fn close(&mut self, end: EndLine, at: Moment) {
        self.closed = Some((end, at));
    }
}
