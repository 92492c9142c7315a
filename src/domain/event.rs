//! Events: the facts of a run. They are what the journal holds; screen, resume, history and report are folds over them.
//! Names and fields here are the on-disk format (docs/journal.md): add, never rename, never reuse.

use serde::{Deserialize, Serialize};

use super::authority::{Authority, Verdict};
use super::cause::{Cause, Place, Scope};
use super::library::Party;
use super::step::Second;
use super::triage::Answer;
use crate::base::id::{ContactId, ForbiddenId, QuestionId, RunId, RunbookId, StepId, SystemId};
use crate::base::text::SafeText;
use crate::base::time::Moment;

/// An event with its place in the journal, when it happened and who caused it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Record {
    /// Counts from 1 without gaps.
    pub seq: u64,
    pub at: Moment,
    pub person: SafeText,
    pub event: Event,
}

/// Emergency or exercise: the same code, another journal kind and banner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub enum Mode {
    #[default]
    Emergency,
    Exercise,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Event {
    /// Always the first.
    RunOpened {
        run: RunId,
        mode: Mode,
        runbook: RunbookId,
        revision: u32,
        title: SafeText,
        party: Party,
        party_name: SafeText,
        /// SHA-256 of the pinned case, hexadecimal.
        case: String,
    },
    /// Somebody took the run up again after an interruption.
    RunResumed,
    ScopeAcknowledged,
    ForbiddenAcknowledged {
        actions: Vec<ForbiddenId>,
    },
    Answered {
        question: QuestionId,
        answer: Answer,
    },
    /// The person says where the fault is, whatever the questions say. None takes it back.
    PlaceSet {
        place: Option<Place>,
    },
    /// The person says what the cause is, whatever the questions say. None takes it back.
    CauseSet {
        cause: Option<Cause>,
    },
    SideEffectJudged {
        system: SystemId,
        affected: Affected,
    },
    /// The verdict was accepted and the instruction chosen; again at each reclassification.
    Classified {
        place: Option<Place>,
        cause: Cause,
        verdict: Verdict,
        instruction: Option<Scope>,
    },
    AuthorityOverruled {
        to: Authority,
        reason: SafeText,
        release: Option<Release>,
    },
    /// Classification was opened anew in the middle of the run.
    Reclassifying {
        reason: SafeText,
    },
    /// The time of this step began to run.
    StepBegun {
        step: StepId,
    },
    StepDone {
        step: StepId,
        outcome: Outcome,
    },
    StepSetAside {
        step: StepId,
        how: SetAside,
        reason: SafeText,
        approver: Option<SafeText>,
        /// When a deferred step falls due again; none: not in this run (and before there was a choice).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        due: Option<Due>,
    },
    /// A deferred step has fallen due: it is to be done now, or set aside anew (P38).
    DeferredDue {
        step: StepId,
    },
    /// One occurrence of a repeated or continuous step (P27).
    StepRepeated {
        step: StepId,
        item: Option<SafeText>,
        outcome: Outcome,
    },
    /// The name of the target of a dangerous step was typed by hand, rightly (P31).
    TargetTyped {
        step: StepId,
        typed: SafeText,
    },
    /// Another person checked before, or verified afterwards (P30).
    SecondPerson {
        step: StepId,
        name: SafeText,
        when: Second,
    },
    /// The person turned to another runbook, to be followed as this run; it is named before it is opened (P38).
    TurnedTo {
        step: StepId,
        runbook: RunbookId,
        run: RunId,
    },
    /// This run was begun from a step of another one (P38).
    CameFrom {
        from: ReturnPoint,
    },
    StepReopened {
        step: StepId,
    },
    Contacted {
        contact: ContactId,
        number: Option<SafeText>,
        result: Reach,
        step: Option<StepId>,
        said: Option<SafeText>,
        /// The words to say as they stood on the screen, where values of the run were filled into them.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        told: Option<SafeText>,
    },
    HoldReleased {
        step: StepId,
        release: Release,
        decision: SafeText,
    },
    ForbiddenLifted {
        action: ForbiddenId,
        release: Release,
        reason: SafeText,
    },
    Noted {
        text: SafeText,
    },
    /// The answer to "is the fault itself gone?".
    FaultGone {
        answer: Answer,
    },
    RunClosed {
        end: EndLine,
    },
}

/// The place in another run from which a run was begun, and to which one comes back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReturnPoint {
    pub run: RunId,
    pub runbook: RunbookId,
    pub title: SafeText,
    pub step: StepId,
    /// As it is numbered on the screen.
    pub number: SafeText,
    /// Whether the step there waits for it; else that instruction was left for good.
    pub returns: bool,
}

/// Who allowed something and how they were reached (P29).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Release {
    pub by: ContactId,
    pub name: SafeText,
    pub how: How,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum How {
    Telephone,
    InPerson,
    Written,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Affected {
    Yes,
    No,
    Perhaps,
    CannotTell,
}

/// How a step was completed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Outcome {
    Done,
    AsExpected,
    NotAsExpected,
    CannotTell,
    /// The n-th written answer of a decision, from 0.
    Answered {
        answer: usize,
        text: SafeText,
    },
    Value {
        value: SafeText,
        within_limits: Option<bool>,
    },
    /// The condition of an early exit holds; the instruction was left there (P39).
    Left,
    /// The condition of an early exit does not hold; the steps go on.
    WentOn,
    /// A repeated or continuous step came to its end after so many occurrences.
    Ended {
        times: usize,
    },
}

/// The three ways not to do a step, each with a reason (P14, P40).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum SetAside {
    NotApplicable,
    Overridden,
    Deferred,
}

/// When a deferred step falls due.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Due {
    /// When this step becomes the place.
    Before(StepId),
    /// When nothing else is left to do, before the run is finished.
    AtTheEnd,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Reach {
    Reached,
    NoAnswer,
    LeftMessage,
}

/// The computed end of a run (P18).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum EndLine {
    Complete,
    CompleteExceptDeferred,
    Overridden,
    Incomplete,
}
