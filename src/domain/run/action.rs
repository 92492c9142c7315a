//! What a person may ask of a run, and why it may be refused. The words for both are above, in the catalogue.

use std::time::Duration;

use super::*;
use crate::domain::step::Second;

#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Takes an interrupted run up again.
    Resume,
    AcknowledgeScope,
    AcknowledgeForbidden,
    Answer {
        question: QuestionId,
        answer: Answer,
    },
    SetPlace(Option<Place>),
    SetCause(Option<Cause>),
    JudgeSideEffect {
        system: SystemId,
        affected: Affected,
    },
    /// Accepts the verdict as it is computed now.
    Classify,
    Overrule {
        to: Authority,
        reason: SafeText,
        release: Option<(ContactId, How)>,
    },
    Reclassify {
        reason: SafeText,
    },
    Begin {
        step: StepId,
    },
    Complete {
        step: StepId,
        outcome: Outcome,
    },
    /// One occurrence of a repeated or continuous step.
    Repeat {
        step: StepId,
        item: Option<SafeText>,
        outcome: Outcome,
    },
    /// A repeated or continuous step has come to its end.
    End {
        step: StepId,
    },
    /// What the target of a dangerous step is called, as it was typed.
    TypeTarget {
        step: StepId,
        typed: SafeText,
    },
    SecondPerson {
        step: StepId,
        name: SafeText,
    },
    /// Turns to the runbook that a step names; it is to be followed as `run`.
    TurnTo {
        step: StepId,
        run: RunId,
    },
    SetAside {
        step: StepId,
        how: SetAside,
        reason: SafeText,
        approver: Option<SafeText>,
        /// Of a step that is deferred: when it falls due.
        due: Option<Due>,
    },
    Reopen {
        step: StepId,
    },
    Contact {
        contact: ContactId,
        number: Option<SafeText>,
        result: Reach,
        step: Option<StepId>,
        said: Option<SafeText>,
    },
    Release {
        step: StepId,
        by: ContactId,
        how: How,
        decision: SafeText,
    },
    Lift {
        action: ForbiddenId,
        by: ContactId,
        how: How,
        reason: SafeText,
    },
    Note {
        text: SafeText,
    },
    FaultGone(Answer),
    Close,
}

/// Why an action is refused. Nothing has happened then.
#[derive(Debug, Clone, PartialEq)]
pub enum Refusal {
    /// The run is closed.
    Closed,
    /// The scope card or the forbidden actions were not acknowledged yet.
    NotAcknowledged,
    /// Classification is closed; it can be opened anew.
    Classified,
    /// There is no classification yet.
    NotClassified,
    /// Triage does not ask this now.
    NotAsked,
    UnknownSystem,
    UnknownContact,
    UnknownStep,
    UnknownForbidden,
    /// The step is not on the way that the answers have taken.
    NotOnTheWay,
    /// The instruction was left early before it.
    LeftEarly {
        at: StepId,
    },
    /// Another step is due before.
    NotDue {
        place: Option<StepId>,
    },
    /// It cannot be deferred until then.
    NotLater,
    /// The step was completed or set aside already.
    NotOpen,
    StillOpen,
    /// An open hold point stands before it.
    Held {
        by: StepId,
    },
    /// It opens only on a named release by one of these contacts (empty: any contact of the client).
    NeedsRelease {
        by: Vec<ContactId>,
    },
    /// This contact may not allow it.
    MayNotAllow {
        who: Vec<ContactId>,
    },
    /// Nobody is named who could lift it.
    NobodyMayLift,
    /// "By telephone" needs a recorded call in which the contact was reached.
    NotReached {
        contact: ContactId,
    },
    /// Nobody who counts for this step was reached, and no message left.
    NobodyReached,
    ReasonMissing,
    ApproverMissing,
    TextMissing,
    /// This kind of step is not completed in this way.
    WrongOutcome,
    NotANumber,
    /// The wait was not begun.
    NotBegun,
    TooEarly {
        left: Duration,
    },
    /// A repeated step ends after one occurrence at least.
    NotOnceDone,
    /// What was typed is not the name of the target.
    WrongTarget,
    TargetNotTyped,
    SecondPersonMissing {
        when: Second,
    },
    /// Nobody has turned to the other runbook yet.
    NotTurned,
    /// The second person is the one at the keys.
    SamePerson {
        name: SafeText,
    },
    /// A group is complete when its steps are.
    IsAGroup,
    /// Nobody has said yet whether the fault itself is gone.
    FaultNotAsked,
}
