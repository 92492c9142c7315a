//! A small fictitious case and the records of a run on it. It is written here and not taken from the sample library, so that the
//! golden files do not change with that.

use indexmap::IndexMap;
use qrh::base::id::{ClientId, ContactId, ForbiddenId, QuestionId, RunId, StepId, SystemId};
use qrh::base::time::Moment;
use qrh::domain::authority::{Authority, Reason, SideEffects, Verdict};
use qrh::domain::case::Case;
use qrh::domain::cause::{Cause, CauseKind, Place, Scope};
use qrh::domain::event::{Affected, Due, EndLine, Event, How, Mode, Outcome, Reach, Record, Release, ReturnPoint, SetAside};
use qrh::domain::library::{Client, Library, Party};
use qrh::domain::step::Second;
use qrh::domain::system::System;
use qrh::domain::triage::Answer;
use qrh::format::journal::opening;

pub const RUN: &str = "20261121T031205Z-ledger-batch-aborted-7f3a";

fn ron<T: serde::de::DeserializeOwned>(text: &str) -> T {
    let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    options.from_str(text).expect("a sample that can be read")
}

pub fn case() -> Case {
    let client: Client = ron(r#"(id: "hansa-bank", name: "Hansabank eG", contract: "C-4711", time_zone: "Europe/Berlin",
        contacts: [(id: "duty", name: "Jörg Müßig", role: "Ledger duty manager", phones: ["+49 40 66969 101"], hours: "always")],
        escalation: [(contacts: ["duty"])],
        forbidden: [(id: "no-reboot", action: "reboot LEDGP01", because: "the restart point is lost",
                     instead: "call the duty manager", lifted_by: ["duty"])])"#);
    let systems: Vec<System> = ron(r#"[
        (id: "ledger", name: "Ledger", kind: Application, purpose: "Keeps the accounts", owner: "duty",
         needs: (i: High)),
        (id: "payments", name: "Payments", kind: Application, purpose: "Sends payments", owner: "duty", depends_on: ["ledger"],
         needs: (i: High)),
    ]"#);
    let runbook = ron(r#"(id: "ledger-batch-aborted", revision: 7, title: "Nightly ledger batch aborted", targets: ["ledger"],
        severity: High, symptoms: ["Job LEDG010 ends with return code 8"], scope: (covers: "The nightly batch"),
        triage: [(id: "space", ask: "Is a file system full?", how: "df -h", yes: Cause(DataCarrierFull))],
        instructions: { Any: [
            (id: "free", do: "Delete old traces", command: "find /var/ledger/trace -mtime +7 -delete", expect: "df -h shows below 80 %",
             otherwise: [(id: "more", do: "Extend the volume")]),
            (id: "value", record: "Filling of /var/ledger", unit: "%", limits: (max: 80)),
            (id: "ask", hold: "Restart the batch?", release: ["duty"]),
            (id: "late", do: "Tell the morning shift"),
            (id: "extra", do: "Rotate the log"),
            (id: "look", check: "Whether the job waits", expect: "status WAITING"),
        ] },
        review: (author: "A. Beispiel", due: "2027-03-01"))"#);
    let party = Party::Client(ClientId::new("hansa-bank").expect("an id"));
    let library = Library {
        imprint: ron(r#"Library(format: 1, name: "Sample", time_zone: "Europe/Berlin")"#),
        provider: ron(r#"(name: "Nordwerk Rechenzentrum GmbH",
            contacts: [(id: "lead", name: "B. Muster", role: "Shift lead", phones: ["+49 30 23125 001"])])"#),
        clients: IndexMap::from([(client.id.clone(), client)]),
        systems: systems.into_iter().map(|system| (system.id.clone(), (party.clone(), system))).collect(),
    };
    Case::pin(&library, party, runbook)
}

fn step(id: &str) -> StepId {
    StepId::new(id).expect("an id")
}

fn release(how: How) -> Release {
    Release { by: ContactId::new("duty").expect("an id"), name: "Jörg Müßig".into(), how }
}

/// Every kind of event at least once, with every kind of value in it.
pub fn every_event() -> Vec<Event> {
    let contact = ContactId::new("duty").expect("an id");
    let verdict = Verdict {
        authority: Authority::WithClient,
        reasons: vec![
            Reason::Base { cause: CauseKind::Technical, side_effects: SideEffects::None, gives: Authority::ProviderAlone },
            Reason::PlaceUnknown,
            Reason::VeryHighNeed { gives: Authority::ClientDecides },
            Reason::Runbook { at_least: Authority::WithClient, because: "it is month end".into() },
            Reason::Client { at_least: Authority::WithClient, because: "agreed in the contract".into() },
        ],
    };
    let called = |result, number: Option<&str>, at: Option<&str>| Event::Contacted {
        contact: contact.clone(),
        number: number.map(Into::into),
        result,
        step: at.map(step),
        said: number.map(|_| "will call back, \"at once\"".into()),
        told: None,
    };
    let done = |id, outcome| Event::StepDone { step: step(id), outcome };
    let aside = |id, how, approver: Option<&str>| Event::StepSetAside {
        step: step(id),
        how,
        reason: "not needed tonight".into(),
        approver: approver.map(Into::into),
        due: None,
    };
    let judged = |affected| Event::SideEffectJudged { system: SystemId::new("payments").expect("an id"), affected };
    let answered = |answer| Event::Answered { question: QuestionId::new("space").expect("an id"), answer };
    let run = RunId::new(RUN).expect("an id");
    vec![
        opened_on_case_v1(opening(run, Mode::Emergency, &case()).expect("a case that can be pinned")),
        Event::ScopeAcknowledged,
        Event::ForbiddenAcknowledged { actions: vec![ForbiddenId::new("no-reboot").expect("an id")] },
        answered(Answer::CannotTell),
        answered(Answer::No),
        answered(Answer::Yes),
        Event::PlaceSet { place: Some(Place::Provider) },
        Event::PlaceSet { place: None },
        Event::CauseSet { cause: Some(Cause::WrongDataRecord) },
        Event::CauseSet { cause: None },
        judged(Affected::Perhaps),
        judged(Affected::CannotTell),
        judged(Affected::Yes),
        judged(Affected::No),
        Event::Classified {
            place: Some(Place::Interface),
            cause: Cause::DataCarrierFull,
            verdict: verdict.clone(),
            instruction: Some(Scope::Any),
        },
        Event::Reclassifying { reason: "the job log names a record".into() },
        Event::Classified { place: None, cause: Cause::Unknown, verdict, instruction: Some(Scope::Any) },
        Event::AuthorityOverruled { to: Authority::ClientDecides, reason: "to be safe".into(), release: None },
        called(Reach::NoAnswer, None, None),
        called(Reach::LeftMessage, Some("+49 40 66969 101"), Some("free")),
        called(Reach::Reached, Some("+49 40 66969 101"), Some("free")),
        Event::AuthorityOverruled { to: Authority::ProviderAlone, reason: "said so".into(), release: Some(release(How::Telephone)) },
        Event::StepBegun { step: step("free") },
        done("free", Outcome::NotAsExpected),
        Event::StepReopened { step: step("free") },
        done("free", Outcome::AsExpected),
        Event::RunResumed,
        done("value", Outcome::Value { value: "61,5".into(), within_limits: Some(true) }),
        done("value", Outcome::Value { value: "n/a <b>*x*</b>".into(), within_limits: None }),
        Event::HoldReleased { step: step("ask"), release: release(How::Written), decision: "skip the record | go on".into() },
        Event::ForbiddenLifted {
            action: ForbiddenId::new("no-reboot").expect("an id"),
            release: release(How::InPerson),
            reason: "the host hangs".into(),
        },
        aside("late", SetAside::Deferred, None),
        aside("extra", SetAside::NotApplicable, Some("Jörg Müßig")),
        aside("extra", SetAside::Overridden, Some("Jörg Müßig")),
        done("late", Outcome::Done),
        done("look", Outcome::CannotTell),
        done("look", Outcome::Answered { answer: 1, text: "it waits".into() }),
        Event::Noted { text: "first line\nsecond line: 漢 \u{202e}".into() },
        Event::FaultGone { answer: Answer::Yes },
        Event::RunClosed { end: EndLine::Overridden },
    ]
}

/// What later versions added: kinds of events, and events with fields and outcomes that were not there before.
pub fn added_events() -> Vec<Event> {
    let done = |id, outcome| Event::StepDone { step: step(id), outcome };
    let deferred = |due| Event::StepSetAside {
        step: step("late"),
        how: SetAside::Deferred,
        reason: "nobody is there yet".into(),
        approver: None,
        due: Some(due),
    };
    vec![
        every_event().remove(0),
        done("free", Outcome::WentOn),
        Event::Contacted {
            contact: ContactId::new("duty").expect("an id"),
            number: None,
            result: Reach::Reached,
            step: Some(step("free")),
            said: None,
            told: Some("It ended with 12.".into()),
        },
        done("free", Outcome::Left),
        Event::StepRepeated { step: step("look"), item: None, outcome: Outcome::NotAsExpected },
        Event::StepRepeated {
            step: step("value"),
            item: Some("LEDGP02".into()),
            outcome: Outcome::Value { value: "12".into(), within_limits: Some(true) },
        },
        done("value", Outcome::Ended { times: 1 }),
        Event::TargetTyped { step: step("extra"), typed: "LEDGP01".into() },
        Event::TurnedTo {
            step: step("look"),
            runbook: "link-loss".parse().expect("an id"),
            run: "20261121T031300Z-link-loss-0001".parse().expect("an id"),
        },
        Event::CameFrom {
            from: ReturnPoint {
                run: "20261121T031100Z-portal-slow-0000".parse().expect("an id"),
                runbook: "portal-slow".parse().expect("an id"),
                title: "Portal is slow".into(),
                step: step("other"),
                number: "4b.1".into(),
                returns: true,
            },
        },
        Event::SecondPerson { step: step("extra"), name: "Jörg Müßig".into(), when: Second::Before },
        deferred(Due::Before(step("look"))),
        Event::DeferredDue { step: step("late") },
        deferred(Due::AtTheEnd),
    ]
}

/// The events as records, seven seconds apart, in turn by two people.
pub fn records(events: Vec<Event>) -> Vec<Record> {
    let start: jiff::Timestamp = "2026-11-21T03:12:05.250Z".parse().expect("a moment");
    let record = |(n, event): (usize, Event)| {
        let n = u64::try_from(n).expect("small");
        let millis = n * 7_003;
        let wall = start + std::time::Duration::from_millis(millis);
        let person = if n % 5 == 4 { "B. Muster" } else { "Jörg Müßig" };
        Record { seq: n + 1, at: Moment { wall, mono: 86_400_000 + millis }, person: person.into(), event }
    };
    events.into_iter().enumerate().map(record).collect()
}

/// The first `count` records of an unfinished run: notes after the opening.
pub fn notes(count: usize) -> Vec<Record> {
    let opening = opened_today();
    let notes = (1..count).map(|n| Event::Noted { text: format!("note {n}").as_str().into() });
    records(std::iter::once(opening).chain(notes).collect())
}

/// The same events in a run that is opened on the case as it is written now, so that it can be put on a disk.
pub fn every_event_today() -> Vec<Event> {
    std::iter::once(opened_today()).chain(every_event().into_iter().skip(1)).collect()
}

fn opened_today() -> Event {
    opening(RunId::new(RUN).expect("an id"), Mode::Emergency, &case()).expect("a case that can be pinned")
}

/// The journal of version 1 was opened on the case of version 1, whose hash stays as it is however cases are written later.
fn opened_on_case_v1(mut event: Event) -> Event {
    if let Event::RunOpened { case, .. } = &mut event {
        *case = "c67a2987e880883624898386cd0a712025a73e606951cc8353da3f6ee4e21a91".to_owned();
    }
    event
}
