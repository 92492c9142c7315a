//! Every step of a runbook with what stands around it, for rules that look at steps. They share one walk.

use super::prelude::{Remarks, Rule, RunbookSheet, Subject, Trail};
use crate::base::text::SafeText;
use crate::domain::cause::{Cause, CauseKind, Scope};
use crate::domain::step::{Step, StepKind};

/// A step with where it stands.
pub(super) struct Scene<'a> {
    pub subject: &'a Subject<'a>,
    pub sheet: &'a RunbookSheet<'a>,
    /// Absent: one of the immediate actions.
    pub scope: Option<Scope>,
    pub trail: &'a Trail<'a>,
    pub step: &'a Step,
    /// The list that it stands in, and its place there from 0.
    pub among: &'a [Step],
    pub n: usize,
    /// How many steps it stands in.
    pub depth: usize,
    /// The steps of the same instruction that were before it, those that it stands in included.
    pub before: &'a [&'a Step],
}

impl Scene<'_> {
    pub fn say(&self, remarks: &mut Remarks, rule: &'static Rule, field: &str, message: SafeText, help: SafeText) {
        remarks.say(rule, &self.sheet.file, &self.trail.field(field), message, help);
    }

    pub fn id(&self) -> &str {
        self.step.id.as_str()
    }

    /// The steps of its list that come after it.
    pub fn after(&self) -> &[Step] {
        self.among.get(self.n + 1..).unwrap_or_default()
    }

    /// Whether it is written for causes that are the client's business alone (R31).
    pub fn is_for_application(&self) -> bool {
        self.scope.is_some_and(|scope| {
            let of_kind = Cause::ALL.into_iter().filter(|cause| cause.kind() == CauseKind::Application);
            scope == Scope::Application || of_kind.map(Scope::exactly).any(|exactly| exactly == scope)
        })
    }
}

/// What is the same for all steps of a walk.
struct Walk<'a> {
    subject: &'a Subject<'a>,
    sheet: &'a RunbookSheet<'a>,
    scope: Option<Scope>,
}

/// Visits every step of a runbook in reading order.
pub(super) fn of_runbook(subject: &Subject<'_>, sheet: &RunbookSheet<'_>, visit: &mut dyn FnMut(&Scene<'_>)) {
    let runbook = sheet.content;
    let immediate = Trail::FILE.field("immediate");
    let mut before = Vec::new();
    list(&Walk { subject, sheet, scope: None }, &runbook.immediate, &immediate, 0, &mut before, visit);
    let instructions = Trail::FILE.field("instructions");
    for (scope, steps) in &runbook.instructions {
        before.clear();
        let name = format!("{scope:?}");
        list(&Walk { subject, sheet, scope: Some(*scope) }, steps, &instructions.field(&name), 0, &mut before, visit);
    }
}

fn list<'a>(
    walk: &Walk<'_>,
    steps: &'a [Step],
    trail: &Trail<'_>,
    depth: usize,
    before: &mut Vec<&'a Step>,
    visit: &mut dyn FnMut(&Scene<'_>),
) {
    for (n, step) in steps.iter().enumerate() {
        let here = trail.item(n);
        let Walk { subject, sheet, scope } = *walk;
        visit(&Scene { subject, sheet, scope, trail: &here, step, among: steps, n, depth, before: before.as_slice() });
        before.push(step);
        match &step.kind {
            StepKind::Group { steps: inner, .. } => list(walk, inner, &here.field("steps"), depth + 1, before, visit),
            StepKind::Decide { answers, cannot_tell, .. } => {
                let all = here.field("answers");
                for (n, branch) in answers.iter().enumerate() {
                    list(walk, &branch.steps, &all.item(n).field("steps"), depth + 1, before, visit);
                }
                list(walk, cannot_tell, &here.field("cannot_tell"), depth + 1, before, visit);
            }
            _ => {}
        }
        list(walk, &step.otherwise, &here.field("otherwise"), depth + 1, before, visit);
    }
}
