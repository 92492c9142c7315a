//! What an action means: the events it gives, or why it is refused. Pure; the state changes only when the events are folded.

use super::complete::complete;
use super::plan::{Entry, Placement};
use super::*;
use crate::domain::phrase::has_names;
use crate::domain::step::{Step, StepKind};

pub(super) type Decision = Result<Vec<Event>, Refusal>;

/// Decides an action at a moment. The events are to be written to the journal first and folded afterwards.
pub fn decide(run: &Run, action: Action, now: Moment) -> Decision {
    if run.closed.is_some() {
        return Err(Refusal::Closed);
    }
    let events = match action {
        Action::Resume => vec![Event::RunResumed],
        Action::Note { text } => vec![Event::Noted { text: written(text, Refusal::TextMissing)? }],
        Action::Contact { contact, number, result, step, said } => {
            run.case.contact(&contact).ok_or(Refusal::UnknownContact)?;
            let told = step.as_ref().filter(|_| result != Reach::NoAnswer).and_then(|step| told(run, step, &now));
            vec![Event::Contacted { contact, number, result, step, said, told }]
        }
        Action::AcknowledgeScope => vec![Event::ScopeAcknowledged],
        Action::AcknowledgeForbidden => {
            vec![Event::ForbiddenAcknowledged { actions: run.case.forbidden().iter().map(|(_, f)| f.id.clone()).collect() }]
        }
        Action::FaultGone(answer) => vec![Event::FaultGone { answer }],
        Action::Close => match run.fault_gone {
            None => return Err(Refusal::FaultNotAsked),
            Some(_) => vec![Event::RunClosed { end: end_line(run) }],
        },
        Action::Lift { action, by, how, reason } => lift(run, action, by, how, reason)?,
        triage
        @ (Action::Answer { .. } | Action::SetPlace(_) | Action::SetCause(_) | Action::JudgeSideEffect { .. } | Action::Classify) => {
            classify(run, triage)?
        }
        Action::Overrule { to, reason, release } => overrule(run, to, reason, release)?,
        Action::Reclassify { reason } => {
            run.classification.as_ref().ok_or(Refusal::NotClassified)?;
            vec![Event::Reclassifying { reason: written(reason, Refusal::ReasonMissing)? }]
        }
        Action::Begin { step } => {
            due(run, &step)?;
            match run.state(&step) {
                StepState::Pending => vec![Event::StepBegun { step }],
                _ => return Err(Refusal::NotOpen),
            }
        }
        Action::Complete { step, outcome } => complete(run, step, outcome, now)?,
        Action::Repeat { step, item, outcome } => again::repeat(run, step, item, outcome, now)?,
        Action::End { step } => again::end(run, step)?,
        Action::TurnTo { step, run: other } => turn::turn(run, step, other)?,
        Action::TypeTarget { step, typed } => two::target(run, step, typed)?,
        Action::SecondPerson { step, name } => two::second(run, step, name)?,
        Action::SetAside { step, how, reason, approver, due } => set_aside(run, step, how, reason, approver, due)?,
        Action::Reopen { step } => {
            let entry = run.entry(&step).ok_or(Refusal::UnknownStep)?;
            match entry.placement {
                _ if entry.is_group() => return Err(Refusal::IsAGroup),
                Placement::OnTheWay if !run.state(&step).is_open() => vec![Event::StepReopened { step }],
                Placement::OnTheWay => return Err(Refusal::StillOpen),
                _ => return Err(off_the_way(&entry)),
            }
        }
        Action::Release { step, by, how, decision } => release(run, step, by, how, decision)?,
    };
    Ok(with_what_follows(run, events, now))
}

/// What follows of itself is recorded with what made it so: deferred steps fall due (P38), and a step with a time limit begins to run
/// when it becomes the place (P25), unless it is continuous and a person begins it.
fn with_what_follows(run: &Run, mut events: Vec<Event>, now: Moment) -> Vec<Event> {
    let mut after = run.clone();
    let fold = |after: &mut Run, event: &Event| {
        after.fold(&Record { seq: after.length() + 1, at: now, person: SafeText::default(), event: event.clone() });
    };
    events.iter().for_each(|event| fold(&mut after, event));
    for step in after.fallen_due() {
        let event = Event::DeferredDue { step };
        fold(&mut after, &event);
        events.push(event);
    }
    if let Some(place) = after.place().filter(|_| after.closed.is_none() && after.scope_acknowledged) {
        let limited = after.entry(&place).is_some_and(|entry| entry.step.limit.is_some() && entry.step.continuous.is_none());
        if limited && after.state(&place) == StepState::Pending && !events.iter().any(|e| matches!(e, Event::StepBegun { .. })) {
            events.push(Event::StepBegun { step: place });
        }
    }
    events
}

pub(super) fn written(text: SafeText, missing: Refusal) -> Result<SafeText, Refusal> {
    match text.as_str().trim().is_empty() {
        true => Err(missing),
        false => Ok(text),
    }
}

fn acknowledged(run: &Run) -> Result<(), Refusal> {
    match run.stage() {
        Stage::Scope | Stage::Forbidden => Err(Refusal::NotAcknowledged),
        _ => Ok(()),
    }
}

fn classify(run: &Run, action: Action) -> Decision {
    acknowledged(run)?;
    if run.classification.is_some() {
        return Err(Refusal::Classified);
    }
    Ok(vec![match action {
        Action::Answer { question, answer } => {
            if !run.triage().asked.iter().any(|(asked, _)| asked.id == question) {
                return Err(Refusal::NotAsked);
            }
            Event::Answered { question, answer }
        }
        Action::SetPlace(place) => Event::PlaceSet { place },
        Action::SetCause(cause) => Event::CauseSet { cause },
        Action::JudgeSideEffect { system, affected } => {
            if !run.case.dependants.iter().any(|d| d.system == system) {
                return Err(Refusal::UnknownSystem);
            }
            Event::SideEffectJudged { system, affected }
        }
        _ => {
            let cause = run.cause();
            Event::Classified { place: run.fault_place(), cause, verdict: run.verdict(), instruction: run.instruction_for(cause) }
        }
    }])
}

fn overrule(run: &Run, to: Authority, reason: SafeText, release: Option<(ContactId, How)>) -> Decision {
    let computed = run.classification.as_ref().ok_or(Refusal::NotClassified)?.verdict.authority;
    let reason = written(reason, Refusal::ReasonMissing)?;
    let release = match release {
        Some((by, how)) => Some(allowed(run, by, how, &[])?),
        // Toward caution freely, the other way only with a named release.
        None if to < computed => return Err(Refusal::NeedsRelease { by: Vec::new() }),
        None => None,
    };
    Ok(vec![Event::AuthorityOverruled { to, reason, release }])
}

/// Turns a named contact into a release, if that contact may allow it and was reached in the way that is said. `who` empty:
/// whoever decides for the party whose situation it is.
fn allowed(run: &Run, by: ContactId, how: How, who: &[ContactId]) -> Result<Release, Refusal> {
    let (_, contact) = run.case.contact(&by).ok_or(Refusal::UnknownContact)?;
    let may = match who {
        [] => run.case.deciders().iter().any(|decider| decider.id == by),
        who => who.contains(&by),
    };
    if !may {
        return Err(Refusal::MayNotAllow { who: who.to_vec() });
    }
    if how == How::Telephone && !run.was_reached(&by) {
        return Err(Refusal::NotReached { contact: by });
    }
    Ok(Release { name: contact.name.clone(), by, how })
}

fn lift(run: &Run, action: ForbiddenId, by: ContactId, how: How, reason: SafeText) -> Decision {
    let procedure_wide = run.case.forbidden().into_iter().map(|(_, f)| f.clone()).find(|f| f.id == action);
    let of_a_step = || {
        let mut found = None;
        run.case.runbook.each_step(&mut |step| found = found.take().or_else(|| step.forbidden.iter().find(|f| f.id == action).cloned()));
        found
    };
    let forbidden = procedure_wide.or_else(of_a_step).ok_or(Refusal::UnknownForbidden)?;
    let reason = written(reason, Refusal::ReasonMissing)?;
    if forbidden.lifted_by.is_empty() {
        return Err(Refusal::NobodyMayLift);
    }
    let release = allowed(run, by, how, &forbidden.lifted_by)?;
    Ok(vec![Event::ForbiddenLifted { action, release, reason }])
}

/// Why a step that is not on the way cannot be done.
fn off_the_way(entry: &Entry<'_>) -> Refusal {
    match &entry.left_at {
        Some(at) => Refusal::LeftEarly { at: at.clone() },
        None => Refusal::NotOnTheWay,
    }
}

/// The words of a step to say, if the run fills anything into them: as they are written they are in the case.
fn told(run: &Run, step: &StepId, now: &Moment) -> Option<SafeText> {
    match &run.entry(step)?.step.kind {
        StepKind::Notify { tell, .. } if has_names(tell.as_str()) => Some(run.said(tell, now)),
        _ => None,
    }
}

/// That a step is on the way, open and not held.
fn open_step<'a>(run: &'a Run, step: &StepId) -> Result<Entry<'a>, Refusal> {
    acknowledged(run)?;
    let entry = run.entry(step).ok_or(Refusal::UnknownStep)?;
    if entry.is_group() {
        return Err(Refusal::IsAGroup);
    }
    if entry.placement != Placement::OnTheWay {
        return Err(off_the_way(&entry));
    }
    if !run.state(step).is_open() {
        return Err(Refusal::NotOpen);
    }
    match run.held_by(step) {
        Some(by) => Err(Refusal::Held { by }),
        None => Ok(entry),
    }
}

/// The same, and due now.
pub(super) fn due(run: &Run, step: &StepId) -> Result<Step, Refusal> {
    let entry = open_step(run, step)?;
    match run.may_be_done(step) {
        true => Ok(entry.step.into_owned()),
        false => Err(Refusal::NotDue { place: run.place() }),
    }
}

fn set_aside(run: &Run, id: StepId, how: SetAside, reason: SafeText, approver: Option<SafeText>, due: Option<Due>) -> Decision {
    let entry = open_step(run, &id)?;
    let conditional = entry.step.only_if.is_some();
    match &entry.step.kind {
        StepKind::Hold { release, .. } if !(conditional && how == SetAside::NotApplicable) => {
            return Err(Refusal::NeedsRelease { by: release.clone() });
        }
        StepKind::Gate(Authority::ClientDecides) => return Err(Refusal::NeedsRelease { by: Vec::new() }),
        _ => {}
    }
    let reason = written(reason, Refusal::ReasonMissing)?;
    let approver = approver.filter(|name| !name.as_str().trim().is_empty());
    if approver.is_none() && needs_approver(run, &entry.step, how) {
        return Err(Refusal::ApproverMissing);
    }
    if due.as_ref().is_some_and(|due| how != SetAside::Deferred || !run.can_wait_until(&id).contains(due)) {
        return Err(Refusal::NotLater);
    }
    Ok(vec![Event::StepSetAside { step: id, how, reason, approver, due }])
}

/// Whether somebody has to be named who agreed: "not applicable" where the step states no condition (P40), overriding while the
/// provider does not decide alone, and deferring the gate before the instruction.
pub(super) fn needs_approver(run: &Run, step: &Step, how: SetAside) -> bool {
    match how {
        SetAside::NotApplicable => step.only_if.is_none(),
        SetAside::Overridden => run.authority().is_none_or(|authority| authority > Authority::ProviderAlone),
        // A gate put off is a gate passed: acting without the client then has somebody's name on it.
        SetAside::Deferred => matches!(step.kind, StepKind::Gate(_)),
    }
}

fn release(run: &Run, id: StepId, by: ContactId, how: How, decision: SafeText) -> Decision {
    let step = due(run, &id)?;
    let who = match &step.kind {
        StepKind::Hold { release, .. } => release.as_slice(),
        StepKind::Gate(Authority::ClientDecides) => &[],
        _ => return Err(Refusal::WrongOutcome),
    };
    let decision = written(decision, Refusal::TextMissing)?;
    let release = allowed(run, by, how, who)?;
    Ok(vec![Event::HoldReleased { step: id, release, decision }])
}

impl Run {
    /// Whether setting this step aside in this way needs the name of somebody who agreed.
    pub fn needs_approver(&self, step: &StepId, how: SetAside) -> bool {
        self.entry(step).is_some_and(|entry| needs_approver(self, &entry.step, how))
    }

    /// Who may release this hold point or lift this action, given whom the text names; nobody named means whoever decides for the party.
    pub fn who_may(&self, named: &[ContactId]) -> Vec<ContactId> {
        match named {
            [] => self.case.deciders().into_iter().map(|contact| contact.id.clone()).collect(),
            named => named.to_vec(),
        }
    }
}
