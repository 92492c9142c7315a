//! A step of a work instruction: one of its kinds, or a group of steps. [`Form`] is how it is written in a file.

mod again;
mod form;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use again::Repeat;
pub use form::{Form, NotAStep};

use super::authority::Authority;
use super::forbidden::Forbidden;
use crate::base::id::{ContactId, RunbookId, StepId};
use crate::base::text::SafeText;
use crate::base::time::Length;

/// A step of a work instruction: exactly one of `do`, `verify`, `check`, `notify`, `record`, `decide`, `wait`, `hold`, `group` and
/// `exit` names its kind and says what is to be done.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "Form", into = "Form")]
pub struct Step {
    pub id: StepId,
    pub kind: StepKind,
    /// Who does it; the provider's operator unless said otherwise (R2).
    pub by: By,
    /// The system, host or device it acts on, as its label reads.
    pub on: Option<SafeText>,
    /// Where on it the command is typed, such as a database's prompt; absent: the shell.
    pub typed_in: Option<SafeText>,
    /// Shown exactly, never run.
    pub command: Option<SafeText>,
    /// What is to be seen afterwards. A step that has it is closed with "as expected", "not as expected" or "cannot tell" (P23).
    pub expect: Option<SafeText>,
    /// What to do when the expected result was not obtained, or nobody can tell.
    pub otherwise: Vec<Step>,
    /// Warnings; they stand before the step and contain no action (P8, P9).
    pub warnings: Vec<SafeText>,
    pub forbidden: Vec<Forbidden>,
    pub limit: Option<Limit>,
    /// The condition under which the step applies at all; where it does not hold, "not applicable" needs no name (P40).
    pub only_if: Option<SafeText>,
    /// How it is repeated, if it is (P27).
    pub repeat: Option<Repeat>,
    /// What must be so for it to end; until then it is kept an eye on while the others go on (P24).
    pub continuous: Option<SafeText>,
    /// What its target is called: typed by hand before the step can be closed (P31).
    pub dangerous: Option<SafeText>,
    /// Another person than the one who does it checks it before, or verifies it afterwards (P30).
    pub second_person: Option<Second>,
    /// Why, or how; shown small.
    pub detail: Option<SafeText>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum StepKind {
    /// Something is done.
    Action { what: SafeText },
    /// The result of an earlier action is confirmed.
    Verify { what: SafeText },
    /// A condition is looked at.
    Check { what: SafeText },
    /// Somebody is told something.
    Notify { contact: ContactId, tell: SafeText },
    /// A value is written down (P28).
    Record { what: SafeText, unit: Option<SafeText>, limits: Option<Limits> },
    /// A question with written answers, each with its own steps (P20).
    Decide { question: SafeText, answers: Vec<Branch>, cannot_tell: Vec<Step> },
    /// Time has to pass.
    Wait { what: SafeText, time: Length },
    /// Nothing goes on without a named release (P29).
    Hold { what: SafeText, release: Vec<ContactId> },
    /// Steps that belong together (P4).
    Group { title: SafeText, order: Order, steps: Vec<Step> },
    /// Where the instruction may be left early: once the person says that `when` is so, what follows does not apply (P39).
    Exit { when: SafeText },
    /// The person turns to another runbook, for good or to come back here (P38).
    Turn { runbook: RunbookId, returns: bool },
    /// What the computed authority puts before the first step: never written in a file.
    Gate(Authority),
}

/// A written answer to the question of a `decide`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Branch {
    /// The answer, as it is chosen on the screen.
    pub answer: SafeText,
    /// The steps that follow from it.
    #[serde(default)]
    pub steps: Vec<Step>,
}

/// Who carries out a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
pub enum By {
    /// The provider's operator.
    #[default]
    Provider,
    /// Somebody at the client.
    Client,
    /// Somebody at a third party.
    ThirdParty,
}

/// When a second person is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Second {
    /// Checks everything before it is done.
    Before,
    /// Verifies for himself that it was done right.
    After,
}

/// Whether the steps of a group are done in their order (P5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
pub enum Order {
    /// One after the other, as they stand.
    #[default]
    Fixed,
    /// In any order.
    Any,
}

/// A time limit, counted from when the step became due (P25).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Limit {
    /// How long there is time.
    pub within: Length,
    /// What to do when it was missed.
    pub missed: SafeText,
}

/// Between what a recorded value should be; both ends belong to it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    /// The least. Absent: no limit below.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min: Option<f64>,
    /// The most. Absent: no limit above.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max: Option<f64>,
}

impl Limits {
    pub fn contain(self, value: f64) -> bool {
        self.min.is_none_or(|min| value >= min) && self.max.is_none_or(|max| value <= max)
    }
}

/// A recorded value as it is shown: a bare number with its unit, anything else as it was typed.
pub fn with_unit(value: &SafeText, unit: Option<&SafeText>) -> SafeText {
    let is_number = value.as_str().trim().replace(',', ".").parse::<f64>().is_ok();
    match unit {
        Some(unit) if is_number => SafeText::new(&format!("{value} {unit}")),
        _ => value.clone(),
    }
}

impl Step {
    /// Repeated or continuous: it can occur more than once, and a person says when it ends.
    pub fn is_done_again(&self) -> bool {
        self.repeat.is_some() || self.continuous.is_some()
    }

    /// The steps inside this one, with what leads to them.
    pub fn inner(&self) -> Vec<(Way, &[Step])> {
        let mut inner = Vec::new();
        match &self.kind {
            StepKind::Group { steps, .. } => inner.push((Way::Member, steps.as_slice())),
            StepKind::Decide { answers, cannot_tell, .. } => {
                inner.extend(answers.iter().enumerate().map(|(n, b)| (Way::Answer(n), b.steps.as_slice())));
                inner.push((Way::CannotTell, cannot_tell.as_slice()));
            }
            _ => {}
        }
        inner.push((Way::Otherwise, self.otherwise.as_slice()));
        inner.retain(|(_, steps)| !steps.is_empty());
        inner
    }

    /// This step and all steps inside it, in reading order.
    pub fn each<'a>(&'a self, visit: &mut impl FnMut(&'a Step)) {
        visit(self);
        for (_, steps) in self.inner() {
            steps.iter().for_each(|step| step.each(visit));
        }
    }
}

/// What leads to a step that stands inside another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// It belongs to the group.
    Member,
    /// The n-th written answer was given.
    Answer(usize),
    CannotTell,
    /// The expected result was not obtained, or nobody could tell.
    Otherwise,
}

impl Way {
    /// The beginning of the numbers of the steps that it leads to, below the step with this number: `3.`, `3b.`, `3?.`, `3!.`.
    pub fn below(self, number: &str) -> String {
        match self {
            Way::Member => format!("{number}."),
            Way::Answer(answer) => format!("{number}{}.", branch_letter(answer)),
            Way::CannotTell => format!("{number}?."),
            Way::Otherwise => format!("{number}!."),
        }
    }
}

/// `a`, `b`, … `z`, then `a1` and so on: which answer a branch belongs to.
fn branch_letter(answer: usize) -> String {
    let letter = char::from(b'a' + u8::try_from(answer % 26).unwrap_or(0));
    match answer / 26 {
        0 => letter.to_string(),
        round => format!("{letter}{round}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_bare_number_gets_its_unit() {
        let percent = SafeText::from("%");
        assert_eq!(with_unit(&"61,5".into(), Some(&percent)).as_str(), "61,5 %");
        assert_eq!(with_unit(&"61 %".into(), Some(&percent)).as_str(), "61 %");
        assert_eq!(with_unit(&"not readable".into(), Some(&percent)).as_str(), "not readable");
        assert_eq!(with_unit(&"61".into(), None).as_str(), "61");
    }
}
