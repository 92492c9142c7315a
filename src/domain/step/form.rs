//! How a step is written in a file: one field names its kind, the others are there where they are needed. Says why a written step is
//! none; what a step means is in the file above.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::again::{Flaw, RepeatForm};
use super::*;

/// The fields that name the kind of a written step.
const KINDS: [&str; 12] = ["do", "verify", "check", "notify", "record", "decide", "wait", "hold", "group", "exit", "go_to", "refer_to"];

/// A step as it is written: one field names the kind and says what to do, the others are there where they are needed.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[schemars(extend("required" = ["id"], "oneOf" = KINDS.map(|kind| serde_json::json!({ "required": [kind] }))))]
pub struct Form {
    /// The id of the step, unique within its runbook.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "StepId")]
    id: Option<StepId>,
    /// A step in which something is done: what, as an order with one action. Absent: it is a step of another kind.
    #[serde(rename = "do", skip_serializing_if = "Option::is_none")]
    action: Option<SafeText>,
    /// A step in which the result of an earlier action is confirmed. Absent: it is a step of another kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    verify: Option<SafeText>,
    /// A step in which a condition is looked at. Absent: it is a step of another kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    check: Option<SafeText>,
    /// A step in which somebody is told something: whom. Needs `tell`. Absent: it is a step of another kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    notify: Option<ContactId>,
    /// The words to say, with `notify`. The id of an earlier `record` in braces stands for its value; `{client}`, `{system}`,
    /// `{title}`, `{run}` and `{time}` are known too. Absent: nobody is told anything.
    #[serde(skip_serializing_if = "Option::is_none")]
    tell: Option<SafeText>,
    /// A step in which a value is written down: which (P28). Absent: it is a step of another kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    record: Option<SafeText>,
    /// The unit of the value, with `record`. Absent: it has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<SafeText>,
    /// Between what the value should be, with `record`. Absent: any value will do.
    #[serde(skip_serializing_if = "Option::is_none")]
    limits: Option<Limits>,
    /// A step that asks a question with written answers, at least two in `answers` (P20). Absent: it is a step of another kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    decide: Option<SafeText>,
    /// The written answers, with `decide`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    answers: Vec<Branch>,
    /// The steps for when nobody can tell the answer, with `decide`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    cannot_tell: Vec<Step>,
    /// A step in which time has to pass: for what. Needs `time`. Absent: it is a step of another kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    wait: Option<SafeText>,
    /// How long, with `wait`. Absent: nothing is waited for.
    #[serde(skip_serializing_if = "Option::is_none")]
    time: Option<Length>,
    /// A step at which nothing goes on without a named release: of what (P29). Absent: it is a step of another kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    hold: Option<SafeText>,
    /// The contacts any one of whom may release it, with `hold`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    release: Vec<ContactId>,
    /// Steps that belong together: their title (P4). Needs `steps`. Absent: it is a step of another kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    group: Option<SafeText>,
    /// Whether the steps of a `group` are done in their order. Absent: `Fixed`.
    #[serde(skip_serializing_if = "Option::is_none")]
    order: Option<Order>,
    /// The steps of a `group`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    steps: Vec<Step>,
    /// A condition under which the rest of the list is left early (P39): once it is so, what follows does not apply. Absent: it is a
    /// step of another kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    exit: Option<SafeText>,
    /// Another runbook, for which the list here is left for good (P38). Absent: it is a step of another kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    go_to: Option<RunbookId>,
    /// Another runbook, after which the steps here go on (P38). Absent: it is a step of another kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    refer_to: Option<RunbookId>,
    /// Who carries it out (R2).
    by: By,
    /// The system, host or device it acts on, as its label reads. Absent: nothing is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    on: Option<SafeText>,
    /// Where on it the `command` is typed, such as a database's prompt. Absent: the shell.
    #[serde(rename = "in", skip_serializing_if = "Option::is_none")]
    typed_in: Option<SafeText>,
    /// A command, shown exactly, never run. Absent: there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    command: Option<SafeText>,
    /// What is to be seen afterwards, for `do`, `verify`, `check` and `wait`. A step that has it is closed with "as expected", "not as
    /// expected" or "cannot tell" (P23). Absent: it is closed with "done".
    #[serde(skip_serializing_if = "Option::is_none")]
    expect: Option<SafeText>,
    /// What to do when the expected result was not obtained, or nobody can tell; needs `expect`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    otherwise: Vec<Step>,
    /// Warnings; they stand before the step and contain no action (P8, P9).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    warnings: Vec<SafeText>,
    /// What nobody may do while this step is done (R25).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    forbidden: Vec<Forbidden>,
    /// A time limit and what to do when it was missed (P25). Absent: there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    limit: Option<Limit>,
    /// The condition under which the step applies at all; where it does not hold, "not applicable" needs no name (P40). Absent: it
    /// always applies.
    #[serde(skip_serializing_if = "Option::is_none")]
    only_if: Option<SafeText>,
    /// How it is repeated (P27), for `do`, `verify`, `check`, `record` and `notify`. Absent: it is done once.
    #[serde(skip_serializing_if = "Option::is_none")]
    repeat: Option<RepeatForm>,
    /// What must be so for it to end; until then it is kept an eye on while the others go on (P24), for `do`, `verify` and `check`.
    /// Absent: it is done before the next one.
    #[serde(skip_serializing_if = "Option::is_none")]
    continuous: Option<SafeText>,
    /// For a `do` that cannot be taken back: what its target is called, typed by hand before the step can be closed (P31). Absent: it
    /// is closed like any other.
    #[serde(skip_serializing_if = "Option::is_none")]
    dangerous: Option<SafeText>,
    /// When another person than the one who does it is needed (P30), for `do`, `verify`, `check` and `record`. Absent: nobody else is.
    #[serde(skip_serializing_if = "Option::is_none")]
    second_person: Option<Second>,
    /// Why, or how; shown small. Absent: nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<SafeText>,
    /// Only in the copy that a run keeps: no writer of a library has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(skip)]
    gate: Option<Authority>,
}

/// Why a written step is none.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotAStep {
    #[error("this step has no `id`; write a short one such as id: \"free-space\", unique within the runbook")]
    NoId,
    #[error(
        "step \"{0}\" says nothing to do; give it one of do, verify, check, notify, record, decide, wait, hold, group, exit, go_to, refer_to"
    )]
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
        let repeat = repeated(&form, &id)?;
        Ok(Step {
            id,
            kind,
            by: form.by,
            on: form.on,
            typed_in: form.typed_in,
            command: form.command,
            expect: form.expect,
            otherwise: form.otherwise,
            warnings: form.warnings,
            forbidden: form.forbidden,
            limit: form.limit,
            repeat,
            continuous: form.continuous,
            dangerous: form.dangerous,
            second_person: form.second_person,
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
        ("exit", form.exit.is_some()),
        ("go_to", form.go_to.is_some()),
        ("refer_to", form.refer_to.is_some()),
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
    if form.typed_in.is_some() && form.command.is_none() {
        return Err(NotAStep::Missing { id: id.clone(), field: "command", why: "`in` says where a command is typed" });
    }
    for (field, there, kinds, belongs) in [
        ("repeat", form.repeat.is_some(), &["do", "verify", "check", "record", "notify"][..], "do, verify, check, record and notify"),
        ("continuous", form.continuous.is_some(), &["do", "verify", "check"], "do, verify and check"),
        ("dangerous", form.dangerous.is_some(), &["do"], "do"),
        ("second_person", form.second_person.is_some(), &["do", "verify", "check", "record"], "do, verify, check and record"),
    ] {
        if there && !kinds.contains(&kind) {
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
        "exit" => StepKind::Exit { when: text(&form.exit) },
        "go_to" => StepKind::Turn { runbook: form.go_to.clone().ok_or_else(|| needs("go_to", "it names a runbook"))?, returns: false },
        "refer_to" => {
            StepKind::Turn { runbook: form.refer_to.clone().ok_or_else(|| needs("refer_to", "it names a runbook"))?, returns: true }
        }
        _ => StepKind::Gate(form.gate.ok_or_else(|| needs("gate", "it names an authority"))?),
    })
}

/// How the step is repeated; what is done again and again has no way of its own if it goes wrong, and nothing in it is irreversible.
fn repeated(form: &Form, id: &StepId) -> Result<Option<Repeat>, NotAStep> {
    let again = form.repeat.is_some() || form.continuous.is_some();
    for (field, there) in [
        ("otherwise", !form.otherwise.is_empty()),
        ("dangerous", form.dangerous.is_some()),
        ("second_person", form.second_person.is_some()),
    ] {
        if again && there {
            return Err(NotAStep::Stray { id: id.clone(), field, belongs: "steps that are done once" });
        }
    }
    let meant = form.repeat.as_ref().map(|repeat| repeat.meant(form.continuous.is_some())).transpose();
    meant.map_err(|flaw| match flaw {
        Flaw::Missing(field, why) => NotAStep::Missing { id: id.clone(), field, why },
        Flaw::Stray(field, belongs) => NotAStep::Stray { id: id.clone(), field, belongs },
    })
}

impl From<Step> for Form {
    fn from(step: Step) -> Form {
        let mut form = Form {
            id: Some(step.id),
            by: step.by,
            on: step.on,
            typed_in: step.typed_in,
            command: step.command,
            expect: step.expect,
            otherwise: step.otherwise,
            warnings: step.warnings,
            forbidden: step.forbidden,
            limit: step.limit,
            repeat: step.repeat.map(RepeatForm::from),
            continuous: step.continuous,
            dangerous: step.dangerous,
            second_person: step.second_person,
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
            StepKind::Exit { when } => form.exit = Some(when),
            StepKind::Turn { runbook, returns: false } => form.go_to = Some(runbook),
            StepKind::Turn { runbook, returns: true } => form.refer_to = Some(runbook),
            StepKind::Gate(authority) => form.gate = Some(authority),
        }
        form
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reads a step as a file has it, and writes and reads it once more, as a run's own copy is.
    pub(super) fn read(text: &str) -> Result<Step, String> {
        let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
        let step: Step = options.from_str(text).map_err(|error| error.code.to_string())?;
        let copy = serde_json::to_string(&step).expect("a copy");
        assert_eq!(serde_json::from_str::<Step>(&copy).expect("the copy is a step"), step, "{copy}");
        Ok(step)
    }

    fn refused(text: &str, why: &str) {
        let told = read(text).expect_err(text);
        assert!(told.contains(why), "{text}: {told}");
    }

    #[test]
    fn an_exit_says_when() {
        let step = read(r#"(id: "up", exit: "the line is up again")"#).expect("a step");
        assert_eq!(step.kind, StepKind::Exit { when: "the line is up again".into() });
        refused(r#"(id: "up", exit: "up", do: "go")"#, "step \"up\" is do and exit at once");
        refused(r#"(id: "up", exit: "up", expect: "x")"#, "`expect`, which belongs to do, verify, check and wait only");
    }

    #[test]
    fn where_a_command_is_typed_needs_a_command() {
        let step = read(r#"(id: "q", check: "Look", on: "DB01", in: "psql ledger", command: "select 1;")"#).expect("a step");
        assert_eq!(step.typed_in, Some("psql ledger".into()));
        refused(r#"(id: "q", check: "Look", in: "psql ledger")"#, "step \"q\" needs `command`");
    }

    #[test]
    fn another_runbook_is_named_by_its_id() {
        let kind = |text: &str| read(text).expect("a step").kind;
        let runbook = || RunbookId::new("link-loss").expect("an id");
        assert_eq!(kind(r#"(id: "a", go_to: "link-loss")"#), StepKind::Turn { runbook: runbook(), returns: false });
        assert_eq!(kind(r#"(id: "a", refer_to: "link-loss")"#), StepKind::Turn { runbook: runbook(), returns: true });
        refused(r#"(id: "a", go_to: "link loss")"#, "an id is made of letters");
        refused(r#"(id: "a", go_to: "x", refer_to: "y")"#, "step \"a\" is go_to and refer_to at once");
        refused(r#"(id: "a", refer_to: "x", expect: "y")"#, "`expect`, which belongs to");
    }

    #[test]
    fn a_repetition_says_how_it_ends() {
        let every = |text: &str| read(text).expect("a step").repeat;
        let until = Some("the queue is empty".into());
        let quarter = Repeat::Every { every: Length::from_secs(900), until };
        assert_eq!(every(r#"(id: "q", check: "Look", repeat: (every: "15m", until: "the queue is empty"))"#), Some(quarter));
        let each = Repeat::ForEach("affected host".into());
        assert_eq!(every(r#"(id: "q", do: "Stop it", repeat: (for_each: "affected host"))"#), Some(each));
        let beside = Repeat::Every { every: Length::from_secs(60), until: None };
        assert_eq!(every(r#"(id: "q", check: "Look", continuous: "it is cool", repeat: (every: "1m"))"#), Some(beside));
        refused(r#"(id: "q", check: "Look", repeat: (every: "15m"))"#, "needs `until`");
        refused(r#"(id: "q", check: "Look", repeat: ())"#, "needs `every`");
        refused(r#"(id: "q", check: "Look", repeat: (every: "1m", for_each: "x"))"#, "`for_each`, which belongs to");
        refused(r#"(id: "q", check: "Look", repeat: (until: "u", for_each: "x"))"#, "`until`, which belongs to");
        refused(r#"(id: "q", check: "Look", continuous: "c", repeat: (every: "1m", until: "u"))"#, "`until`, which belongs to");
        refused(r#"(id: "q", check: "Look", continuous: "c", repeat: (for_each: "x"))"#, "`for_each`, which belongs to");
        refused(r#"(id: "q", hold: "h", repeat: (for_each: "x"))"#, "`repeat`, which belongs to do, verify,");
        refused(r#"(id: "q", record: "r", continuous: "c")"#, "`continuous`, which belongs to do, verify and check");
        refused(r#"(id: "q", do: "d", expect: "e", continuous: "c", otherwise: [(id: "x", do: "y")])"#, "steps that are done once");
    }

    #[test]
    fn what_stands_before_a_dangerous_step() {
        let step = read(r#"(id: "wipe", do: "Wipe it", dangerous: "LEDGP01", second_person: Before)"#).expect("a step");
        assert_eq!((step.dangerous, step.second_person), (Some("LEDGP01".into()), Some(Second::Before)));
        refused(r#"(id: "q", check: "Look", dangerous: "X")"#, "`dangerous`, which belongs to do only");
        refused(r#"(id: "q", decide: "Which?", second_person: After, answers: [(answer: "a"), (answer: "b")])"#, "`second_person`");
        refused(r#"(id: "q", do: "Wipe", dangerous: "X", repeat: (for_each: "host"))"#, "steps that are done once");
    }
}
