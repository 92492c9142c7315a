//! Plays whole runs through `decide` and the fold: each file in `scenarios/` has a runbook and what is asked of its run, with the
//! events or the refusal beside it. After each event the run that is read back from its records must be the run at hand.
#![allow(clippy::disallowed_methods, reason = "it reads its own data files")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use indexmap::IndexMap;
use qrh::base::id::{ContactId, ForbiddenId, QuestionId, RunId, StepId, SystemId};
use qrh::base::text::SafeText;
use qrh::base::time::{Length, Moment};
use qrh::domain::authority::Authority;
use qrh::domain::case::Case;
use qrh::domain::cause::{Cause, Place};
use qrh::domain::event::{Affected, Due, EndLine, Event, How, Mode, Outcome, Reach, Record, SetAside};
use qrh::domain::library::{Client, Imprint, Library, Party, Provider};
use qrh::domain::run::{Action, Refusal, Run, Stage, decide, end_line};
use qrh::domain::runbook::Runbook;
use qrh::domain::system::System;
use qrh::domain::triage::Answer;
use qrh::format::journal::opening;
use serde::Deserialize;
use serde::de::DeserializeOwned;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Around {
    imprint: Imprint,
    provider: Provider,
    client: Client,
    systems: Vec<System>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Scenario {
    runbook: Runbook,
    play: Vec<Turn>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Turn {
    /// How much time passes before it.
    after: Option<Length>,
    #[serde(rename = "do")]
    wanted: Wanted,
    #[serde(default)]
    gives: Vec<Event>,
    /// The refusal as it is written in the program.
    refused: Option<String>,
    #[serde(default)]
    then: Then,
}

/// What is looked at afterwards; what is absent is not looked at.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct Then {
    stage: Option<Named>,
    authority: Option<Authority>,
    #[serde(deserialize_with = "present")]
    place: Option<Option<StepId>>,
    end: Option<EndLine>,
}

/// `place: None` says that no step is due, which differs from saying nothing.
fn present<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Option<Option<StepId>>, D::Error> {
    Option::<StepId>::deserialize(from).map(Some)
}

#[derive(Deserialize)]
enum Named {
    Immediate,
    Triage,
    Steps,
    Closed,
}

#[derive(Deserialize)]
enum Closing {
    Done,
    AsExpected,
    NotAsExpected,
    CannotTell,
    Answered(usize),
    Value(SafeText),
    Left,
    WentOn,
}

/// An action, short enough to be written by hand.
#[derive(Deserialize)]
enum Wanted {
    Resume,
    AcknowledgeForbidden,
    Answer(QuestionId, Answer),
    Place(Option<Place>),
    Cause(Option<Cause>),
    SideEffect(SystemId, Affected),
    Classify,
    Overrule(Authority, SafeText),
    OverruleWith(Authority, SafeText, ContactId, How),
    Reclassify(SafeText),
    Begin(StepId),
    Complete(StepId, Closing),
    Repeat(StepId, Option<SafeText>, Closing),
    End(StepId),
    TypeTarget(StepId, SafeText),
    SecondPerson(StepId, SafeText),
    TurnTo(StepId, RunId),
    SetAside(StepId, SetAside, SafeText, Option<SafeText>),
    Defer(StepId, SafeText, Due),
    Reopen(StepId),
    Contact(ContactId, Reach),
    /// A call for a step.
    ContactFor(StepId, ContactId, Reach),
    Release(StepId, ContactId, How, SafeText),
    Lift(ForbiddenId, ContactId, How, SafeText),
    Note(SafeText),
    FaultGone(Answer),
    Close,
}

impl Wanted {
    fn action(self) -> Action {
        match self {
            Wanted::Resume => Action::Resume,
            Wanted::AcknowledgeForbidden => Action::AcknowledgeForbidden,
            Wanted::Answer(question, answer) => Action::Answer { question, answer },
            Wanted::Place(place) => Action::SetPlace(place),
            Wanted::Cause(cause) => Action::SetCause(cause),
            Wanted::SideEffect(system, affected) => Action::JudgeSideEffect { system, affected },
            Wanted::Classify => Action::Classify,
            Wanted::Overrule(to, reason) => Action::Overrule { to, reason, release: None },
            Wanted::OverruleWith(to, reason, by, how) => Action::Overrule { to, reason, release: Some((by, how)) },
            Wanted::Reclassify(reason) => Action::Reclassify { reason },
            Wanted::Begin(step) => Action::Begin { step },
            Wanted::Complete(step, closing) => Action::Complete { step, outcome: closing.outcome() },
            Wanted::Repeat(step, item, closing) => Action::Repeat { step, item, outcome: closing.outcome() },
            Wanted::End(step) => Action::End { step },
            Wanted::TypeTarget(step, typed) => Action::TypeTarget { step, typed },
            Wanted::TurnTo(step, run) => Action::TurnTo { step, run },
            Wanted::SecondPerson(step, name) => Action::SecondPerson { step, name },
            Wanted::SetAside(step, how, reason, approver) => Action::SetAside { step, how, reason, approver, due: None },
            Wanted::Defer(step, reason, due) => Action::SetAside { step, how: SetAside::Deferred, reason, approver: None, due: Some(due) },
            Wanted::Reopen(step) => Action::Reopen { step },
            Wanted::ContactFor(step, contact, result) => Action::Contact { contact, number: None, result, step: Some(step), said: None },
            Wanted::Contact(contact, result) => Action::Contact { contact, number: None, result, step: None, said: None },
            Wanted::Release(step, by, how, decision) => Action::Release { step, by, how, decision },
            Wanted::Lift(action, by, how, reason) => Action::Lift { action, by, how, reason },
            Wanted::Note(text) => Action::Note { text },
            Wanted::FaultGone(answer) => Action::FaultGone(answer),
            Wanted::Close => Action::Close,
        }
    }
}

impl Closing {
    fn outcome(self) -> Outcome {
        match self {
            Closing::Done => Outcome::Done,
            Closing::AsExpected => Outcome::AsExpected,
            Closing::NotAsExpected => Outcome::NotAsExpected,
            Closing::CannotTell => Outcome::CannotTell,
            Closing::Answered(answer) => Outcome::Answered { answer, text: SafeText::default() },
            Closing::Left => Outcome::Left,
            Closing::WentOn => Outcome::WentOn,
            Closing::Value(value) => Outcome::Value { value, within_limits: None },
        }
    }
}

/// A run while it is played.
struct Play {
    case: Case,
    records: Vec<Record>,
    run: Run,
    now: Moment,
}

impl Play {
    fn begin(case: Case) -> Self {
        let now = Moment { wall: "2026-11-21T02:12:00Z".parse().expect("a moment"), mono: 1_000 };
        let id = RunId::new("20261121T021200Z-scenario-0000").expect("an id");
        let opened = opening(id, Mode::Emergency, &case).expect("a case that can be pinned");
        let events = [opened, Event::ScopeAcknowledged];
        let records: Vec<Record> = (1..).zip(events).map(|(seq, event)| Record { seq, at: now, person: "A. Berg".into(), event }).collect();
        let run = Run::from_records(case.clone(), &records).expect("an opened run");
        Self { case, records, run, now }
    }

    fn pass(&mut self, length: Length) {
        let time = length.as_duration();
        let millis = u64::try_from(time.as_millis()).expect("a short time");
        self.now = Moment { wall: self.now.wall + time, mono: self.now.mono + millis };
    }

    /// Adds what was decided, and reads the whole run back: resuming is a fold.
    fn fold(&mut self, events: &[Event], told: &str) {
        for event in events {
            let seq = self.run.length() + 1;
            let record = Record { seq, at: self.now, person: "A. Berg".into(), event: event.clone() };
            self.run.fold(&record);
            self.records.push(record);
            let read_back = Run::from_records(self.case.clone(), &self.records).expect("records that make a run");
            assert_eq!(read_back, self.run, "{told}: resumed after {event:?}");
        }
    }

    fn look(&self, then: &Then, told: &str) {
        if let Some(stage) = &then.stage {
            let wanted = match stage {
                Named::Immediate => Stage::Immediate,
                Named::Triage => Stage::Triage,
                Named::Steps => Stage::Steps,
                Named::Closed => Stage::Closed,
            };
            assert_eq!(self.run.stage(), wanted, "{told}: stage");
        }
        if let Some(authority) = then.authority {
            assert_eq!(self.run.authority(), Some(authority), "{told}: authority");
        }
        if let Some(place) = &then.place {
            assert_eq!(&self.run.place(), place, "{told}: place");
        }
        if let Some(end) = then.end {
            assert_eq!(end_line(&self.run), end, "{told}: end line");
        }
    }
}

/// Plays a scenario; the names of the refusals that it met.
fn play(file: &Path) -> Vec<&'static str> {
    let name = file.file_stem().expect("a name").to_string_lossy().into_owned();
    let scenario: Scenario = read(file);
    let mut play = Play::begin(case(scenario.runbook));
    let mut met = Vec::new();
    for (n, turn) in scenario.play.into_iter().enumerate() {
        if let Some(length) = turn.after {
            play.pass(length);
        }
        let action = turn.wanted.action();
        let told = format!("{name}, turn {}, {action:?}", n + 1);
        match (decide(&play.run, action, play.now), turn.refused) {
            (Ok(events), None) => {
                assert_eq!(events, turn.gives, "{told}");
                play.fold(&events, &told);
            }
            (Err(refusal), Some(wanted)) => {
                assert_eq!(format!("{refusal:?}"), wanted, "{told}");
                met.push(name_of(&refusal));
            }
            (Ok(events), Some(wanted)) => panic!("{told}: {wanted} was expected and not {events:?}"),
            (Err(refusal), None) => panic!("{told}: refused, {refusal:?}"),
        }
        play.look(&turn.then, &told);
    }
    met
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scenarios")
}

fn read<T: DeserializeOwned>(file: &Path) -> T {
    let text = std::fs::read_to_string(file).expect("a scenario file");
    let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    match options.from_str(&text) {
        Ok(value) => value,
        Err(why) => panic!("{}: {why}", file.display()),
    }
}

fn case(runbook: Runbook) -> Case {
    let around: Around = read(&folder().join("around.ron"));
    let party = Party::Client(around.client.id.clone());
    let own = around.provider.systems.iter().map(|system| (system.id.clone(), (Party::Provider, system.clone())));
    let theirs = around.systems.into_iter().map(|system| (system.id.clone(), (party.clone(), system)));
    let library = Library {
        systems: own.chain(theirs).collect(),
        imprint: around.imprint,
        provider: around.provider,
        clients: IndexMap::from([(around.client.id.clone(), around.client)]),
    };
    Case::pin(&library, party, runbook)
}

fn scenarios() -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder()).expect("the folder of the scenarios");
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    files.retain(|file| file.file_name().is_some_and(|name| name != "around.ron"));
    files.sort();
    files
}

/// The names of all refusals; a new one does not compile before it is here, and does not pass before a scenario meets it.
const REFUSALS: [&str; 35] = [
    "Closed",
    "NotAcknowledged",
    "Classified",
    "NotClassified",
    "NotAsked",
    "UnknownSystem",
    "UnknownContact",
    "UnknownStep",
    "UnknownForbidden",
    "NotOnTheWay",
    "LeftEarly",
    "NotDue",
    "NotOpen",
    "StillOpen",
    "Held",
    "NeedsRelease",
    "MayNotAllow",
    "NobodyMayLift",
    "NotReached",
    "NobodyReached",
    "ReasonMissing",
    "ApproverMissing",
    "TextMissing",
    "WrongOutcome",
    "NotANumber",
    "NotBegun",
    "TooEarly",
    "NotOnceDone",
    "WrongTarget",
    "TargetNotTyped",
    "SecondPersonMissing",
    "SamePerson",
    "NotTurned",
    "IsAGroup",
    "FaultNotAsked",
];

fn name_of(refusal: &Refusal) -> &'static str {
    match refusal {
        Refusal::Closed => "Closed",
        Refusal::NotAcknowledged => "NotAcknowledged",
        Refusal::Classified => "Classified",
        Refusal::NotClassified => "NotClassified",
        Refusal::NotAsked => "NotAsked",
        Refusal::UnknownSystem => "UnknownSystem",
        Refusal::UnknownContact => "UnknownContact",
        Refusal::UnknownStep => "UnknownStep",
        Refusal::UnknownForbidden => "UnknownForbidden",
        Refusal::NotOnTheWay => "NotOnTheWay",
        Refusal::LeftEarly { .. } => "LeftEarly",
        Refusal::NotDue { .. } => "NotDue",
        Refusal::NotOpen => "NotOpen",
        Refusal::StillOpen => "StillOpen",
        Refusal::Held { .. } => "Held",
        Refusal::NeedsRelease { .. } => "NeedsRelease",
        Refusal::MayNotAllow { .. } => "MayNotAllow",
        Refusal::NobodyMayLift => "NobodyMayLift",
        Refusal::NotReached { .. } => "NotReached",
        Refusal::NobodyReached => "NobodyReached",
        Refusal::ReasonMissing => "ReasonMissing",
        Refusal::ApproverMissing => "ApproverMissing",
        Refusal::TextMissing => "TextMissing",
        Refusal::WrongOutcome => "WrongOutcome",
        Refusal::NotANumber => "NotANumber",
        Refusal::NotBegun => "NotBegun",
        Refusal::TooEarly { .. } => "TooEarly",
        Refusal::NotOnceDone => "NotOnceDone",
        Refusal::WrongTarget => "WrongTarget",
        Refusal::TargetNotTyped => "TargetNotTyped",
        Refusal::SecondPersonMissing { .. } => "SecondPersonMissing",
        Refusal::NotTurned => "NotTurned",
        Refusal::SamePerson { .. } => "SamePerson",
        Refusal::IsAGroup => "IsAGroup",
        Refusal::FaultNotAsked => "FaultNotAsked",
        Refusal::NotLater => "NotLater",
    }
}

#[test]
fn provider_alone() {
    play(&folder().join("provider-alone.ron"));
}

#[test]
fn with_the_client() {
    play(&folder().join("with-the-client.ron"));
}

#[test]
fn client_decides() {
    play(&folder().join("client-decides.ron"));
}

#[test]
fn own_hold() {
    play(&folder().join("own-hold.ron"));
}

#[test]
fn hold_of_the_provider() {
    play(&folder().join("hold-of-the-provider.ron"));
}

#[test]
fn branches_and_time() {
    play(&folder().join("branches-and-time.ron"));
}

#[test]
fn overrule_and_reclassify() {
    play(&folder().join("overrule-and-reclassify.ron"));
}

#[test]
fn left_early() {
    play(&folder().join("left-early.ron"));
}

#[test]
fn again_and_again() {
    play(&folder().join("again-and-again.ron"));
}

#[test]
fn two_people() {
    play(&folder().join("two-people.ron"));
}

#[test]
fn other_runbooks() {
    play(&folder().join("other-runbooks.ron"));
}

#[test]
fn words_filled_in() {
    play(&folder().join("words-filled-in.ron"));
}

/// Also finds a file that no test above plays.
#[test]
fn every_refusal_is_met() {
    let met: BTreeSet<&str> = scenarios().iter().flat_map(|file| play(file)).collect();
    let missing: Vec<&str> = REFUSALS.iter().copied().filter(|name| !met.contains(name)).collect();
    assert!(missing.is_empty(), "no scenario is refused with {missing:?}");
}
