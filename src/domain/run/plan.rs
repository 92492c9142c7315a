//! The plan: the steps of a run in reading order, with what is due, what is not on the taken branch, and where the place is.

use super::*;
use crate::domain::cause::CauseKind;
use crate::domain::step::{By, Order, Step, StepKind, Way};

/// Whether a step is on the way that the answers so far have taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Placement {
    /// It is to be done.
    OnTheWay,
    /// The answer that would lead to it was not given yet.
    Conditional,
    /// Another answer was given; it stays readable (P20).
    NotTaken,
    /// The instruction was left early before it; it does not apply (P39).
    Left,
}

/// One line of the plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry<'a> {
    pub step: std::borrow::Cow<'a, Step>,
    /// As it is numbered on screen and paper: `3`, `3.2`, `3b.1`; immediate actions `I1`; the authority gate `A`.
    pub number: String,
    pub depth: usize,
    pub immediate: bool,
    pub placement: Placement,
    /// The group that it belongs to, if any, and whether that group may be done in any order.
    pub group: Option<(StepId, Order)>,
    /// The answer above it that leads here, for the first step of a branch.
    pub leads: Option<(StepId, Way)>,
    /// The step at which the instruction was left, for one that therefore does not apply.
    pub left_at: Option<StepId>,
}

impl Entry<'_> {
    pub fn id(&self) -> &StepId {
        &self.step.id
    }

    /// A step that the answers so far ask for: on the way, and no group, for that is as closed as its steps are.
    pub fn is_asked_for(&self) -> bool {
        self.placement == Placement::OnTheWay && !self.is_group()
    }

    pub fn is_group(&self) -> bool {
        matches!(self.step.kind, StepKind::Group { .. })
    }
}

impl Run {
    /// The plan as it stands: immediate actions, then, once the fault is classified, the gate and the instruction.
    pub fn plan(&self) -> Vec<Entry<'_>> {
        let mut plan = Vec::new();
        let mut walk = Walk { run: self, plan: &mut plan, left_at: None };
        walk.steps(&self.case.runbook.immediate, "I", true, 0, Placement::OnTheWay, None, None);
        if let Some(classification) = &self.classification {
            // The immediate actions and the instruction are left each for itself.
            walk.left_at = None;
            if let Some(gate) = self.gate() {
                walk.gate(gate);
            }
            if let Some(steps) = classification.instruction.and_then(|scope| self.case.runbook.instructions.get(&scope)) {
                walk.steps(steps, "", false, 0, Placement::OnTheWay, None, None);
            }
        }
        plan
    }

    /// What the authority puts before the first step of the instruction: nothing when the provider may act alone.
    fn gate(&self) -> Option<Step> {
        let authority = self.authority()?;
        let id = match authority {
            Authority::ProviderAlone => return None,
            Authority::WithClient => "gate.with-client",
            Authority::ClientDecides => "gate.client-decides",
        };
        // The provider's own situation has no client to ask; its instructions name whom to tell.
        self.case.client.as_ref()?;
        if authority == Authority::ClientDecides && self.has_own_hold() {
            return None;
        }
        Some(Step {
            id: StepId::new(id).ok()?,
            kind: StepKind::Gate(authority),
            by: By::Provider,
            on: None,
            typed_in: None,
            command: None,
            expect: None,
            otherwise: Vec::new(),
            warnings: Vec::new(),
            forbidden: Vec::new(),
            limit: None,
            repeat: None,
            continuous: None,
            dangerous: None,
            second_person: None,
            only_if: None,
            detail: None,
        })
    }

    /// Whether the client wrote an instruction for just this kind of cause, application-specific or security, and put a hold point into
    /// it that only the client opens: then the client has said what may be done before the decision and where it is asked for. A gate would ask the same
    /// twice, before the calls and the evidence that the decision needs (R31).
    fn has_own_hold(&self) -> bool {
        let Some(classification) = self.classification.as_ref().filter(|_| self.overruled.is_none()) else { return false };
        self.asks_itself(classification.cause, classification.instruction)
    }

    /// The same before the classification is accepted: whether the instruction that would follow asks the client itself.
    pub fn would_ask_itself(&self) -> bool {
        let cause = self.cause();
        self.case.client.is_some() && self.asks_itself(cause, self.instruction_for(cause))
    }

    fn asks_itself(&self, cause: Cause, instruction: Option<Scope>) -> bool {
        let Some(scope) = instruction.filter(|scope| *scope != Scope::Any) else { return false };
        let written_for_it = matches!(cause.kind(), CauseKind::Application | CauseKind::Security);
        let steps = self.case.runbook.instructions.get(&scope);
        written_for_it && steps.is_some_and(|steps| steps.iter().any(|step| self.client_holds(step)))
    }

    /// A hold point that every way through the step meets and that nobody but the client can open: one that the provider's own people
    /// may release would let a run pass in which the client never decided.
    fn client_holds(&self, step: &Step) -> bool {
        match &step.kind {
            StepKind::Hold { release, .. } => {
                let of_the_client =
                    |id| self.case.contact(id).is_some_and(|(party, contact)| *party == self.case.party && contact.third_party.is_none());
                step.only_if.is_none() && release.iter().all(of_the_client)
            }
            StepKind::Group { steps, .. } => steps.iter().any(|step| self.client_holds(step)),
            _ => false,
        }
    }

    /// The entry of a step in the plan.
    pub fn entry(&self, step: &StepId) -> Option<Entry<'_>> {
        self.plan().into_iter().find(|entry| entry.id() == step)
    }

    /// The place: the first step that is due. None when nothing is left to do.
    pub fn place(&self) -> Option<StepId> {
        let plan = self.plan();
        plan.iter().find(|entry| self.is_due(entry)).map(|entry| entry.id().clone())
    }

    fn is_due(&self, entry: &Entry<'_>) -> bool {
        entry.is_asked_for() && self.state(entry.id()).is_open() && !self.runs_beside(&entry.step)
    }

    /// The steps that may be done now: the place and, where its group allows any order, the others of the group.
    pub fn may_be_done(&self, step: &StepId) -> bool {
        let plan = self.plan();
        let Some(wanted) = plan.iter().find(|entry| entry.id() == step) else { return false };
        if wanted.is_asked_for() && self.runs_beside(&wanted.step) {
            return true;
        }
        let Some(place) = plan.iter().find(|entry| self.is_due(entry)) else { return false };
        if place.id() == step {
            return true;
        }
        let same_free_group = matches!((&place.group, &wanted.group), (Some((a, Order::Any)), Some((b, Order::Any))) if a == b);
        same_free_group && self.is_due(wanted)
    }

    /// The hold point that stands open before `step`, if any: nothing behind it may be done.
    pub fn held_by(&self, step: &StepId) -> Option<StepId> {
        let plan = self.plan();
        let before = plan.iter().take_while(|entry| entry.id() != step);
        let mut holds = before.filter(|entry| {
            let is_hold = matches!(entry.step.kind, StepKind::Hold { .. } | StepKind::Gate(Authority::ClientDecides));
            is_hold && entry.placement == Placement::OnTheWay && self.state(entry.id()).is_open()
        });
        holds.next().map(|entry| entry.id().clone())
    }

    /// Whether the instruction was left at this step.
    pub fn was_left_at(&self, step: &StepId) -> bool {
        matches!(self.states.get(step), Some(StepState::Done { outcome: Outcome::Left, .. }))
    }

    /// The answer that was given at a step, as the way it leads to.
    fn way_taken(&self, step: &Step) -> Option<Way> {
        match self.states.get(&step.id) {
            Some(StepState::Done { outcome, .. }) => match outcome {
                Outcome::Answered { answer, .. } => Some(Way::Answer(*answer)),
                Outcome::CannotTell if matches!(step.kind, StepKind::Decide { .. }) => Some(Way::CannotTell),
                Outcome::NotAsExpected | Outcome::CannotTell => Some(Way::Otherwise),
                Outcome::Done | Outcome::AsExpected | Outcome::Value { .. } | Outcome::Left | Outcome::WentOn | Outcome::Ended { .. } => {
                    Some(Way::Member)
                }
            },
            Some(StepState::NotApplicable { .. } | StepState::Overridden { .. }) => Some(Way::Member),
            _ => None,
        }
    }
}

struct Walk<'a, 'p> {
    run: &'a Run,
    plan: &'p mut Vec<Entry<'a>>,
    /// Where the list that is walked was left early, if it was.
    left_at: Option<StepId>,
}

impl<'a> Walk<'a, '_> {
    fn gate(&mut self, step: Step) {
        self.plan.push(Entry {
            step: std::borrow::Cow::Owned(step),
            number: "A".to_owned(),
            depth: 0,
            immediate: false,
            placement: Placement::OnTheWay,
            group: None,
            leads: None,
            left_at: None,
        });
    }

    #[expect(clippy::too_many_arguments, reason = "one recursive walk; a struct of them would be built anew at each level")]
    fn steps(
        &mut self,
        steps: &'a [Step],
        prefix: &str,
        immediate: bool,
        depth: usize,
        placement: Placement,
        group: Option<(StepId, Order)>,
        leads: Option<(StepId, Way)>,
    ) {
        for (n, step) in steps.iter().enumerate() {
            let number = format!("{prefix}{}", n + 1);
            // What was closed before the instruction was left has been done all the same, and counts.
            let open = self.run.states.get(&step.id).is_none_or(StepState::is_open);
            let left_at = self.left_at.clone().filter(|_| open && placement != Placement::NotTaken);
            self.plan.push(Entry {
                step: std::borrow::Cow::Borrowed(step),
                number: number.clone(),
                depth,
                immediate,
                placement: if left_at.is_some() { Placement::Left } else { placement },
                group: group.clone(),
                leads: if n == 0 { leads.clone() } else { None },
                left_at,
            });
            if placement == Placement::OnTheWay && self.run.was_left_at(&step.id) {
                self.left_at = Some(step.id.clone());
            }
            let taken = self.run.way_taken(step);
            for (way, inner) in step.inner() {
                let prefix = way.below(&number);
                let inner_placement = match (placement, way, taken) {
                    (Placement::NotTaken | Placement::Left, ..) => placement,
                    (_, Way::Member, _) => placement,
                    (Placement::Conditional, ..) => Placement::Conditional,
                    (Placement::OnTheWay, way, Some(taken)) if way == taken => Placement::OnTheWay,
                    (Placement::OnTheWay, _, Some(_)) => Placement::NotTaken,
                    (Placement::OnTheWay, _, None) => Placement::Conditional,
                };
                let group = match &step.kind {
                    StepKind::Group { order, .. } if way == Way::Member => Some((step.id.clone(), *order)),
                    _ => None,
                };
                let leads = (way != Way::Member).then(|| (step.id.clone(), way));
                self.steps(inner, &prefix, immediate, depth + 1, inner_placement, group, leads);
            }
        }
    }
}
