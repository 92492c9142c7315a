//! Triage: which question comes next and what the answers so far say. A pure function of the questions and the answers, so that
//! any answer can be changed at any time (P21).

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::cause::{Cause, Place};
use crate::base::id::QuestionId;
use crate::base::text::SafeText;

/// A question as it is written in a runbook. Questions about the place stand before those about the cause.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// The id of the question, unique within its runbook.
    pub id: QuestionId,
    /// The question, to be answered with yes, no or cannot tell.
    pub ask: SafeText,
    /// How to find out, and what means yes.
    pub how: SafeText,
    /// The system, host or device on which to look. Absent: nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<SafeText>,
    /// Where on it the command is typed, such as a database's prompt. Absent: the shell.
    #[serde(default, rename = "in", skip_serializing_if = "Option::is_none")]
    pub typed_in: Option<SafeText>,
    /// A command that helps to find out; shown exactly, never run. Absent: there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub command: Option<SafeText>,
    /// What follows from yes. Absent: the next question.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub yes: Option<Then>,
    /// What follows from no. Absent: the next question.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub no: Option<Then>,
    /// What follows when nobody can tell. Absent: the next question.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cannot_tell: Option<Then>,
}

/// What follows from an answer. Absent: the next question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Then {
    /// The place of the fault is known; further questions that ask only for it are left out.
    Place(Place),
    /// The cause is known; triage ends.
    Cause(Cause),
    /// Goes on with this question, which must stand further below.
    Ask(QuestionId),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Answer {
    Yes,
    No,
    CannotTell,
}

impl Answer {
    pub const ALL: [Answer; 3] = [Answer::Yes, Answer::No, Answer::CannotTell];
}

/// What the answers so far say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Triage<'a> {
    /// The questions that were or are to be asked, in order; the last one is open if `next` is some.
    pub asked: Vec<(&'a Question, Option<Answer>)>,
    pub next: Option<&'a Question>,
    /// Found by a question, with its id.
    pub place: Option<(Place, QuestionId)>,
    pub cause: Option<(Cause, QuestionId)>,
}

impl Question {
    pub fn then(&self, answer: Answer) -> Option<&Then> {
        match answer {
            Answer::Yes => self.yes.as_ref(),
            Answer::No => self.no.as_ref(),
            Answer::CannotTell => self.cannot_tell.as_ref(),
        }
    }

    /// A question that can only tell the place is not asked once the place is known.
    fn is_about_place_only(&self) -> bool {
        let mut thens = Answer::ALL.into_iter().filter_map(|answer| self.then(answer)).peekable();
        thens.peek().is_some() && thens.all(|then| matches!(then, Then::Place(_)))
    }
}

/// Walks the questions along the answers. No answer is ever made up: ruling out all but one selects nothing (P22).
pub fn evaluate<'a>(questions: &'a [Question], answers: &IndexMap<QuestionId, Answer>) -> Triage<'a> {
    let mut triage = Triage { asked: Vec::new(), next: None, place: None, cause: None };
    let mut at = 0;
    while let Some(question) = questions.get(at) {
        at += 1;
        if triage.place.is_some() && question.is_about_place_only() {
            continue;
        }
        let answer = answers.get(&question.id).copied();
        triage.asked.push((question, answer));
        let Some(answer) = answer else {
            triage.next = Some(question);
            return triage;
        };
        match question.then(answer) {
            Some(Then::Place(place)) => triage.place = Some((*place, question.id.clone())),
            Some(Then::Cause(cause)) => {
                triage.cause = Some((*cause, question.id.clone()));
                return triage;
            }
            Some(Then::Ask(id)) => {
                // Only forwards: a jump back would never end. `check` reports it; here it counts as the next question.
                if let Some(further) = questions.iter().position(|q| &q.id == id).filter(|further| *further >= at) {
                    at = further;
                }
            }
            None => {}
        }
    }
    triage
}

#[cfg(test)]
mod tests {
    use super::*;

    fn question(id: &str, yes: Option<Then>) -> Question {
        let id = QuestionId::new(id).expect("an id");
        Question { id, ask: "?".into(), how: "look".into(), on: None, typed_in: None, command: None, yes, no: None, cannot_tell: None }
    }

    fn answers(given: &[(&str, Answer)]) -> IndexMap<QuestionId, Answer> {
        given.iter().map(|(id, answer)| (QuestionId::new(id).expect("an id"), *answer)).collect()
    }

    fn sample() -> Vec<Question> {
        vec![
            question("ours", Some(Then::Place(Place::Provider))),
            question("line", Some(Then::Place(Place::Interface))),
            question("space", Some(Then::Cause(Cause::DataCarrierFull))),
            question("record", Some(Then::Cause(Cause::WrongDataRecord))),
        ]
    }

    #[test]
    fn one_question_at_a_time_place_before_cause() {
        let questions = sample();
        assert_eq!(evaluate(&questions, &answers(&[])).next.map(|q| q.id.as_str()), Some("ours"));
        let found = evaluate(&questions, &answers(&[("ours", Answer::Yes)]));
        assert_eq!(found.next.map(|q| q.id.as_str()), Some("space"), "the second question about the place is not asked");
        let done = evaluate(&questions, &answers(&[("ours", Answer::Yes), ("space", Answer::Yes)]));
        assert_eq!(done.cause.map(|(cause, _)| cause), Some(Cause::DataCarrierFull));
        assert_eq!(done.next, None);
    }

    #[test]
    fn ruling_out_selects_nothing() {
        let all_no = answers(&[("ours", Answer::No), ("line", Answer::No), ("space", Answer::No), ("record", Answer::No)]);
        let triage = evaluate(&sample(), &all_no).clone_facts();
        assert_eq!(triage, (None, None));
    }

    #[test]
    fn a_changed_answer_is_evaluated_anew() {
        let questions = sample();
        let mut given = answers(&[("ours", Answer::Yes), ("space", Answer::Yes)]);
        given.insert(QuestionId::new("space").expect("an id"), Answer::No);
        assert_eq!(evaluate(&questions, &given).next.map(|q| q.id.as_str()), Some("record"));
    }

    impl Triage<'_> {
        fn clone_facts(&self) -> (Option<Place>, Option<Cause>) {
            (self.place.as_ref().map(|p| p.0), self.cause.as_ref().map(|c| c.0))
        }
    }
}
