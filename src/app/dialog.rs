//! Dialogs: what has to be asked before an action is complete (a reason, a name, who allowed it), one question at a time.
//! Nothing is preselected (P20). Leaving a dialog keeps what was typed.

use std::collections::BTreeMap;

use super::desk::Desk;
use super::editor::Editor;
use crate::base::id::{ContactId, ForbiddenId, StepId};
use crate::base::text::SafeText;
use crate::domain::authority::Authority;
use crate::domain::cause::{Cause, Place};
use crate::domain::event::{Due, How, Outcome, Reach, SetAside};
use crate::domain::run::Action;
use crate::domain::step::{Repeat, Second, Step, StepKind};

/// What a dialog is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum About {
    /// The person at the console gives a name, and the run is opened with it.
    Person,
    Note,
    SetAside {
        step: StepId,
        how: SetAside,
    },
    Record {
        step: StepId,
    },
    /// One occurrence of a repeated step; without an outcome its value is asked for.
    Occurrence {
        step: StepId,
        outcome: Option<Outcome>,
    },
    Target {
        step: StepId,
    },
    SecondPerson {
        step: StepId,
    },
    Release {
        step: StepId,
    },
    Lift {
        action: ForbiddenId,
    },
    Overrule,
    Reclassify,
    Said {
        contact: ContactId,
        result: Reach,
        step: Option<StepId>,
    },
    SetPlace,
    SetCause,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Dialog {
    pub about: About,
    pub answers: Vec<Given>,
    pub editor: Editor,
    /// What was typed for questions that the person went back from, by their number.
    left: BTreeMap<usize, Editor>,
    /// The row of a list; none until a key moved it there.
    pub cursor: Option<usize>,
}

/// An answer that was given in a dialog.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Given {
    Text(SafeText),
    Contact(ContactId),
    How(How),
    Authority(Authority),
    Place(Option<Place>),
    Cause(Option<Cause>),
    Due(Due),
}

/// What a dialog asks now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ask {
    Text {
        label: &'static str,
        optional: bool,
    },
    Contact(Vec<ContactId>),
    How,
    Authority,
    Place,
    Cause,
    /// When a deferred step falls due.
    Due(Vec<Due>),
}

/// What comes of a dialog: another question, an action for the run, or the name of the person.
#[derive(Debug, Clone, PartialEq)]
pub enum Turn {
    Ask(Ask),
    Act(Box<Action>),
    Person(SafeText),
}

impl Dialog {
    pub fn new(about: About) -> Self {
        Self { about, answers: Vec::new(), editor: Editor::default(), left: BTreeMap::new(), cursor: None }
    }

    pub fn is_typing(&self, desk: Option<&Desk>) -> bool {
        matches!(self.turn(desk), Turn::Ask(Ask::Text { .. }))
    }

    /// Takes an answer; what was typed for it is used up.
    pub fn give(&mut self, given: Given) {
        self.answers.push(given);
        self.editor = self.left.remove(&self.answers.len()).unwrap_or_default();
        self.cursor = None;
    }

    /// Goes one question back, where a text that was given stands again to be changed. False at the first question.
    pub fn go_back(&mut self) -> bool {
        let Some(given) = self.answers.pop() else { return false };
        let text = if let Given::Text(text) = given { Editor::new(text.as_str()) } else { Editor::default() };
        let left = std::mem::replace(&mut self.editor, text);
        self.left.insert(self.answers.len() + 1, left);
        self.cursor = None;
        true
    }

    /// The contact who is said to have been reached by telephone although no call on record says so: refused when it is said, not
    /// after everything else was typed.
    pub fn not_reached(&self, desk: Option<&Desk>, given: &Given) -> Option<ContactId> {
        let (Given::How(How::Telephone), Some(Given::Contact(by))) = (given, self.answers.last()) else { return None };
        let run = desk.and_then(Desk::as_run)?;
        (!run.was_reached(by)).then(|| by.clone())
    }

    /// What comes next. A pure function of the answers so far.
    pub fn turn(&self, desk: Option<&Desk>) -> Turn {
        let text = |label| Turn::Ask(Ask::Text { label, optional: false });
        let act = |action| Turn::Act(Box::new(action));
        match (&self.about, self.answers.as_slice()) {
            (About::Person, [Given::Text(name), ..]) => Turn::Person(name.clone()),
            (About::Person, _) => text("screen-ask-person"),
            (About::Note, [Given::Text(note), ..]) => act(Action::Note { text: note.clone() }),
            (About::Note, _) => text("screen-ask-note"),
            (About::Record { step }, [Given::Text(value), ..]) => {
                let outcome = Outcome::Value { value: value.clone(), within_limits: None };
                act(Action::Complete { step: step.clone(), outcome })
            }
            (About::Occurrence { step, outcome }, answers) => occurrence(desk, step, outcome.as_ref(), answers),
            (About::Target { step }, [Given::Text(typed), ..]) => act(Action::TypeTarget { step: step.clone(), typed: typed.clone() }),
            (About::Target { .. }, _) => text("screen-ask-target"),
            (About::SecondPerson { step }, [Given::Text(name), ..]) => act(Action::SecondPerson { step: step.clone(), name: name.clone() }),
            (About::SecondPerson { step }, _) => match step_of(desk, step).and_then(|step| step.second_person) {
                Some(Second::After) => text("screen-ask-second-after"),
                _ => text("screen-ask-second-before"),
            },
            (About::Record { .. }, _) => text("screen-ask-value"),
            (About::Reclassify, [Given::Text(reason), ..]) => act(Action::Reclassify { reason: reason.clone() }),
            (About::Reclassify, _) => text("screen-ask-reclassify"),
            (About::Said { contact, result, step }, [Given::Text(said), ..]) => {
                let said = Some(said.clone()).filter(|said| !said.is_empty());
                let number = desk.and_then(|desk| desk.case().contact(contact)).and_then(|(_, c)| c.phones.first().cloned());
                act(Action::Contact { contact: contact.clone(), number, result: *result, step: step.clone(), said })
            }
            (About::Said { .. }, _) => Turn::Ask(Ask::Text { label: "screen-ask-said", optional: true }),
            (About::SetAside { step, how }, answers) => set_aside(desk, step, *how, answers),
            (About::Release { step }, answers) => match answers {
                [] => Turn::Ask(Ask::Contact(who_may_release(desk, step))),
                [Given::Contact(_)] => Turn::Ask(Ask::How),
                [Given::Contact(by), Given::How(how), Given::Text(decision), ..] => {
                    act(Action::Release { step: step.clone(), by: by.clone(), how: *how, decision: decision.clone() })
                }
                _ => text("screen-ask-decision"),
            },
            (About::Lift { action }, answers) => match answers {
                [] => Turn::Ask(Ask::Contact(who_may_lift(desk, action))),
                [Given::Contact(_)] => Turn::Ask(Ask::How),
                [Given::Contact(by), Given::How(how), Given::Text(reason), ..] => {
                    act(Action::Lift { action: action.clone(), by: by.clone(), how: *how, reason: reason.clone() })
                }
                _ => text("screen-ask-lift"),
            },
            (About::Overrule, answers) => overrule(desk, answers),
            (About::SetPlace, [Given::Place(place), ..]) => act(Action::SetPlace(*place)),
            (About::SetPlace, _) => Turn::Ask(Ask::Place),
            (About::SetCause, [Given::Cause(cause), ..]) => act(Action::SetCause(*cause)),
            (About::SetCause, _) => Turn::Ask(Ask::Cause),
        }
    }
}

fn step_of(desk: Option<&Desk>, step: &StepId) -> Option<Step> {
    desk.and_then(Desk::as_run)?.entry(step).map(|entry| entry.step.into_owned())
}

/// For which one, where there are several, then the value, where there is one.
fn occurrence(desk: Option<&Desk>, step: &StepId, outcome: Option<&Outcome>, answers: &[Given]) -> Turn {
    let of_several = step_of(desk, step).is_some_and(|step| matches!(step.repeat, Some(Repeat::ForEach(_))));
    let texts: Vec<&SafeText> = answers.iter().filter_map(|given| if let Given::Text(text) = given { Some(text) } else { None }).collect();
    let (item, rest) = match (of_several, texts.split_first()) {
        (true, None) => return Turn::Ask(Ask::Text { label: "screen-ask-item", optional: false }),
        (true, Some((item, rest))) => (Some((*item).clone()), rest),
        (false, _) => (None, texts.as_slice()),
    };
    let value = |value: &&SafeText| Outcome::Value { value: (*value).clone(), within_limits: None };
    match outcome.cloned().or_else(|| rest.first().map(value)) {
        Some(outcome) => Turn::Act(Box::new(Action::Repeat { step: step.clone(), item, outcome })),
        None => Turn::Ask(Ask::Text { label: "screen-ask-value", optional: false }),
    }
}

fn set_aside(desk: Option<&Desk>, step: &StepId, how: SetAside, answers: &[Given]) -> Turn {
    let label = match how {
        SetAside::NotApplicable => "screen-ask-not-applicable",
        SetAside::Overridden => "screen-ask-override",
        SetAside::Deferred => "screen-ask-defer",
    };
    let run = desk.and_then(Desk::as_run);
    let needs_approver = run.is_some_and(|run| run.needs_approver(step, how));
    // A step that nothing comes after is left undone in this run; there is nothing to choose.
    let until = run.filter(|_| how == SetAside::Deferred).map(|run| run.can_wait_until(step)).unwrap_or_default();
    let mut texts = answers.iter().filter_map(|given| if let Given::Text(text) = given { Some(text.clone()) } else { None });
    let due = answers.iter().find_map(|given| if let Given::Due(due) = given { Some(due.clone()) } else { None });
    match (texts.next(), texts.next()) {
        (None, _) => Turn::Ask(Ask::Text { label, optional: false }),
        (Some(_), None) if needs_approver => Turn::Ask(Ask::Text { label: "screen-ask-approver", optional: false }),
        _ if due.is_none() && !until.is_empty() => Turn::Ask(Ask::Due(until)),
        (Some(reason), approver) => Turn::Act(Box::new(Action::SetAside { step: step.clone(), how, reason, approver, due })),
    }
}

fn overrule(desk: Option<&Desk>, answers: &[Given]) -> Turn {
    let computed = desk.and_then(Desk::as_run).and_then(|run| run.classification.as_ref()).map(|c| c.verdict.authority);
    let act = |to: Authority, reason: &SafeText, release: Option<(ContactId, How)>| {
        Turn::Act(Box::new(Action::Overrule { to, reason: reason.clone(), release }))
    };
    match answers {
        [] => Turn::Ask(Ask::Authority),
        [Given::Authority(_)] => Turn::Ask(Ask::Text { label: "screen-ask-overrule", optional: false }),
        [Given::Authority(to), Given::Text(reason)] if computed.is_none_or(|computed| *to >= computed) => act(*to, reason, None),
        [Given::Authority(_), Given::Text(_)] => Turn::Ask(Ask::Contact(who_of_the_party(desk))),
        [Given::Authority(_), Given::Text(_), Given::Contact(_)] => Turn::Ask(Ask::How),
        [Given::Authority(to), Given::Text(reason), Given::Contact(by), Given::How(how), ..] => act(*to, reason, Some((by.clone(), *how))),
        _ => Turn::Ask(Ask::Authority),
    }
}

fn who_of_the_party(desk: Option<&Desk>) -> Vec<ContactId> {
    desk.and_then(Desk::as_run).map(|run| run.who_may(&[])).unwrap_or_default()
}

fn who_may_release(desk: Option<&Desk>, step: &StepId) -> Vec<ContactId> {
    let Some(run) = desk.and_then(Desk::as_run) else { return Vec::new() };
    let Some(entry) = run.entry(step) else { return Vec::new() };
    match &entry.step.kind {
        StepKind::Hold { release, .. } => run.who_may(release),
        _ => run.who_may(&[]),
    }
}

fn who_may_lift(desk: Option<&Desk>, action: &ForbiddenId) -> Vec<ContactId> {
    let Some(desk) = desk else { return Vec::new() };
    let mut found = desk.case().forbidden().into_iter().find(|(_, f)| &f.id == action).map(|(_, f)| f.lifted_by.clone());
    desk.case().runbook.each_step(&mut |step| {
        found = found.take().or_else(|| step.forbidden.iter().find(|f| &f.id == action).map(|f| f.lifted_by.clone()));
    });
    found.unwrap_or_default()
}

/// The rows of a list that is asked for, in order: as many as there are keys and cursor places.
pub fn choices(ask: &Ask) -> Vec<Given> {
    match ask {
        Ask::Text { .. } => Vec::new(),
        Ask::Contact(ids) => ids.iter().cloned().map(Given::Contact).collect(),
        Ask::How => [How::Telephone, How::InPerson, How::Written].map(Given::How).into(),
        Ask::Authority => Authority::ALL.map(Given::Authority).into(),
        Ask::Place => Place::ALL.map(|place| Given::Place(Some(place))).into_iter().chain([Given::Place(None)]).collect(),
        Ask::Due(until) => until.iter().cloned().map(Given::Due).collect(),
        Ask::Cause => Cause::ALL.map(|cause| Given::Cause(Some(cause))).into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contact(id: &str) -> Given {
        Given::Contact(ContactId::new(id).expect("an id"))
    }

    #[test]
    fn a_wrong_name_can_be_taken_back_and_what_was_typed_is_still_there() {
        let mut dialog = Dialog::new(About::Release { step: StepId::new("word").expect("an id") });
        dialog.give(contact("desk"));
        dialog.give(Given::How(How::InPerson));
        dialog.editor.insert("end it");
        assert!(dialog.go_back() && dialog.go_back());
        assert_eq!(dialog.turn(None), Turn::Ask(Ask::Contact(Vec::new())));
        assert!(!dialog.go_back(), "the first question has none before it");
        dialog.give(contact("owner"));
        assert_eq!(dialog.editor.text(), "", "the list of ways has no text");
        dialog.give(Given::How(How::InPerson));
        assert_eq!(dialog.editor.text(), "end it");
    }

    #[test]
    fn a_text_that_was_given_is_changed_not_typed_anew() {
        let mut dialog = Dialog::new(About::Note);
        dialog.give(Given::Text("the first word".into()));
        assert!(dialog.go_back());
        assert_eq!(dialog.editor.text(), "the first word");
    }
}
