//! A step of a work instruction: one of eight kinds, or a group of steps. [`Form`] is how it is written in a file.

use serde::{Deserialize, Serialize};

use super::authority::Authority;
use super::forbidden::Forbidden;
use crate::base::id::{ContactId, StepId};
use crate::base::text::SafeText;
use crate::base::time::Length;

/// A step as the rest of the house sees it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "Form", into = "Form")]
pub struct Step {
    pub id: StepId,
    pub kind: StepKind,
    /// Who does it; the provider's operator unless said otherwise (R2).
    pub by: By,
    /// The system, host or device it acts on, as its label reads.
    pub on: Option<SafeText>,
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
    /// What the computed authority puts before the first step: never written in a file.
    Gate(Authority),
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Branch {
    pub answer: SafeText,
    #[serde(default)]
    pub steps: Vec<Step>,
}

/// Who carries out a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum By {
    #[default]
    Provider,
    Client,
    ThirdParty,
}

/// Whether the steps of a group are done in their order (P5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Order {
    #[default]
    Fixed,
    Any,
}

/// A time limit, counted from when the step became due (P25).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limit {
    pub within: Length,
    /// What to do when it was missed.
    pub missed: SafeText,
}

/// Between what a recorded value should be; both ends belong to it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min: Option<f64>,
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

/// A step as it is written: one field names the kind and says what to do, the others are there where they are needed.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Form {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<StepId>,
    #[serde(rename = "do", skip_serializing_if = "Option::is_none")]
    action: Option<SafeText>,
    #[serde(skip_serializing_if = "Option::is_none")]
    verify: Option<SafeText>,
    #[serde(skip_serializing_if = "Option::is_none")]
    check: Option<SafeText>,
    #[serde(skip_serializing_if = "Option::is_none")]
    notify: Option<ContactId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tell: Option<SafeText>,
    #[serde(skip_serializing_if = "Option::is_none")]
    record: Option<SafeText>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<SafeText>,
    #[serde(skip_serializing_if = "Option::is_none")]
    limits: Option<Limits>,
    #[serde(skip_serializing_if = "Option::is_none")]
    decide: Option<SafeText>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    answers: Vec<Branch>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    cannot_tell: Vec<Step>,
    #[serde(skip_serializing_if = "Option::is_none")]
    wait: Option<SafeText>,
    #[serde(skip_serializing_if = "Option::is_none")]
    time: Option<Length>,
    #[serde(skip_serializing_if = "Option::is_none")]
    hold: Option<SafeText>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    release: Vec<ContactId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    group: Option<SafeText>,
    #[serde(skip_serializing_if = "Option::is_none")]
    order: Option<Order>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    steps: Vec<Step>,
    by: By,
    #[serde(skip_serializing_if = "Option::is_none")]
    on: Option<SafeText>,
    #[serde(skip_serializing_if = "Option::is_none")]
    command: Option<SafeText>,
    #[serde(skip_serializing_if = "Option::is_none")]
    expect: Option<SafeText>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    otherwise: Vec<Step>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    warnings: Vec<SafeText>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    forbidden: Vec<Forbidden>,
    #[serde(skip_serializing_if = "Option::is_none")]
    limit: Option<Limit>,
    #[serde(skip_serializing_if = "Option::is_none")]
    only_if: Option<SafeText>,
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<SafeText>,
    /// Only in the copy that a run keeps.
    #[serde(skip_serializing_if = "Option::is_none")]
    gate: Option<Authority>,
}

/// Why a written step is none.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotAStep {
    #[error("this step has no `id`; write a short one such as id: \"free-space\", unique within the runbook")]
    NoId,
    #[error("step \"{0}\" says nothing to do; give it one of do, verify, check, notify, record, decide, wait, hold, group")]
    NoKind(StepId),
    #[error("step \"{id}\" is {kinds} at once; make it separate steps")]
    SeveralKinds { id: StepId, kinds: String },
    #[error("step \"{id}\" has `{field}`, which belongs to {belongs} only")]
    Stray { id: StepId, field: &'static str, belongs: &'static str },
    #[error("step \"{id}\" needs `{field}`: {why}")]
    Missing { id: StepId, field: &'static str, why: &'static str },
}

impl TryFrom<Form> for Step {
    type Error = NotAStep;

    fn try_from(form: Form) -> Result<Step, NotAStep> {
        let id = form.id.clone().ok_or(NotAStep::NoId)?;
        let kind = kind_of(&form, &id)?;
        Ok(Step {
            id,
            kind,
            by: form.by,
            on: form.on,
            command: form.command,
            expect: form.expect,
            otherwise: form.otherwise,
            warnings: form.warnings,
            forbidden: form.forbidden,
            limit: form.limit,
            only_if: form.only_if,
            detail: form.detail,
        })
    }
}

fn kind_of(form: &Form, id: &StepId) -> Result<StepKind, NotAStep> {
    let named = [
        ("do", form.action.is_some()),
        ("verify", form.verify.is_some()),
        ("check", form.check.is_some()),
        ("notify", form.notify.is_some()),
        ("record", form.record.is_some()),
        ("decide", form.decide.is_some()),
        ("wait", form.wait.is_some()),
        ("hold", form.hold.is_some()),
        ("group", form.group.is_some()),
        ("gate", form.gate.is_some()),
    ];
    let kinds: Vec<&str> = named.iter().filter(|(_, there)| *there).map(|(name, _)| *name).collect();
    let kind = match kinds.as_slice() {
        [] => return Err(NotAStep::NoKind(id.clone())),
        [one] => *one,
        several => return Err(NotAStep::SeveralKinds { id: id.clone(), kinds: several.join(" and ") }),
    };
    for (field, there, belongs) in [
        ("tell", form.tell.is_some(), "notify"),
        ("unit", form.unit.is_some(), "record"),
        ("limits", form.limits.is_some(), "record"),
        ("answers", !form.answers.is_empty(), "decide"),
        ("cannot_tell", !form.cannot_tell.is_empty(), "decide"),
        ("time", form.time.is_some(), "wait"),
        ("release", !form.release.is_empty(), "hold"),
        ("order", form.order.is_some(), "group"),
        ("steps", !form.steps.is_empty(), "group"),
    ] {
        if there && belongs != kind {
            return Err(NotAStep::Stray { id: id.clone(), field, belongs });
        }
    }
    let needs = |field, why| NotAStep::Missing { id: id.clone(), field, why };
    let text = |text: &Option<SafeText>| text.clone().unwrap_or_default();
    if !form.otherwise.is_empty() && form.expect.is_none() {
        return Err(needs("expect", "`otherwise` is what to do when the expected result was not obtained"));
    }
    if form.expect.is_some() && !matches!(kind, "do" | "verify" | "check" | "wait") {
        return Err(NotAStep::Stray { id: id.clone(), field: "expect", belongs: "do, verify, check and wait" });
    }
    Ok(match kind {
        "do" => StepKind::Action { what: text(&form.action) },
        "verify" => StepKind::Verify { what: text(&form.verify) },
        "check" => StepKind::Check { what: text(&form.check) },
        "notify" => StepKind::Notify {
            contact: form.notify.clone().ok_or_else(|| needs("notify", "it names the contact"))?,
            tell: form.tell.clone().ok_or_else(|| needs("tell", "write the words to say"))?,
        },
        "record" => StepKind::Record { what: text(&form.record), unit: form.unit.clone(), limits: form.limits },
        "decide" if form.answers.len() < 2 => return Err(needs("answers", "a decision has at least two written answers")),
        "decide" => StepKind::Decide { question: text(&form.decide), answers: form.answers.clone(), cannot_tell: form.cannot_tell.clone() },
        "wait" => {
            StepKind::Wait { what: text(&form.wait), time: form.time.ok_or_else(|| needs("time", "how long to wait, such as \"10m\""))? }
        }
        "hold" => StepKind::Hold { what: text(&form.hold), release: form.release.clone() },
        "group" if form.steps.is_empty() => return Err(needs("steps", "a group has steps")),
        "group" => StepKind::Group { title: text(&form.group), order: form.order.unwrap_or_default(), steps: form.steps.clone() },
        _ => StepKind::Gate(form.gate.ok_or_else(|| needs("gate", "it names an authority"))?),
    })
}

impl From<Step> for Form {
    fn from(step: Step) -> Form {
        let mut form = Form {
            id: Some(step.id),
            by: step.by,
            on: step.on,
            command: step.command,
            expect: step.expect,
            otherwise: step.otherwise,
            warnings: step.warnings,
            forbidden: step.forbidden,
            limit: step.limit,
            only_if: step.only_if,
            detail: step.detail,
            ..Form::default()
        };
        match step.kind {
            StepKind::Action { what } => form.action = Some(what),
            StepKind::Verify { what } => form.verify = Some(what),
            StepKind::Check { what } => form.check = Some(what),
            StepKind::Notify { contact, tell } => (form.notify, form.tell) = (Some(contact), Some(tell)),
            StepKind::Record { what, unit, limits } => (form.record, form.unit, form.limits) = (Some(what), unit, limits),
            StepKind::Decide { question, answers, cannot_tell } => {
                (form.decide, form.answers, form.cannot_tell) = (Some(question), answers, cannot_tell);
            }
            StepKind::Wait { what, time } => (form.wait, form.time) = (Some(what), Some(time)),
            StepKind::Hold { what, release } => (form.hold, form.release) = (Some(what), release),
            StepKind::Group { title, order, steps } => (form.group, form.order, form.steps) = (Some(title), Some(order), steps),
            StepKind::Gate(authority) => form.gate = Some(authority),
        }
        form
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
