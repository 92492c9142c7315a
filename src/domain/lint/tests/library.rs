//! The library that breaks no rule: a provider with its event cards and two clients. The samples are read from RON by ron itself, so that
//! they read like files. Each test changes a few words of it.

use std::sync::Arc;

use ron::Options;
use ron::extensions::Extensions;
use serde::de::DeserializeOwned;

use super::super::remark::{Place, Remarks};
use super::super::subject::{RunbookSheet, Subject};
use super::super::*;
use crate::base::id::ClientId;
use crate::domain::library::Party;
use crate::domain::runbook::{Hazard, Runbook};
use crate::domain::sheet::{Sheet, Sheets};

pub(super) const IMPRINT: &str = r#"Library(format: 1, name: "x", time_zone: "Europe/Berlin")"#;
pub(super) const PROVIDER: &str = r#"Provider(
    name: "Hosting",
    third_parties: [(id: "carrier", name: "Carrier", does: "lines")],
    contacts: [
        (id: "lead", name: "Lead", role: "Lead", verified: "2026-11-04", phones: ["+49 30 23125 001"], hours: "always"),
        (id: "guard", name: "Guard", role: "Security", verified: "2026-11-06", phones: ["+49 30 23125 002"], hours: "always"),
        (id: "carrier-desk", name: "Carrier desk", role: "Hotline", verified: "2026-11-05", phones: ["+49 69 90009 001"], hours: "always",
         third_party: "carrier", quote: "number 4711"),
    ],
    escalation: [(contacts: ["lead"])],
    responsibilities: [(task: Operation, accountable: "lead"), (task: Security, accountable: "guard"), (task: Emergency, accountable: "lead")],
    roles: (it_security_officer: "guard", it_manager: "lead", administrators: ["lead"]),
    handling: (a: {High: ["Call before you switch anything off"]}),
    emergency: (
        grading: [(ask: "Is a hall dark?", grade: Emergency), (ask: "Are all halls dark?", grade: Crisis)],
        activation: (when: ["a hall is dark"], by: ["lead"]), stand_down: (when: ["light"], by: ["lead"], undo: ["candles"]),
        information: [(whom: "Clients", by: ["lead"], about: "times")], out_of_band: "mobile telephones",
    ),
    systems: [(id: "power", name: "Power", purpose: "Feeds the hall", owner: "lead", location: "Hall 1", no_backup: "no data",
               needs: (a: High), recovery: (order: 1, rto: "1h"))],
    operators: [(name: "O", login: "o", briefed: ["acme", "beta"], reported: ["acme", "beta"])],
)"#;
pub(super) const CLIENT: &str = r#"Client(
    id: "acme", name: "Acme", contract: "C-1",
    contacts: [
        (id: "duty", name: "Duty", role: "Duty", verified: "2026-11-02", phones: ["+49 40 66969 001"], hours: "always", challenge: "the word of the week"),
        (id: "anna", name: "Anna", role: "Expert", verified: "2026-11-03", phones: ["+49 40 66969 002"], hours: "Mon-Fri 08:00-17:00", deputy: "duty"),
    ],
    escalation: [(contacts: ["anna"], after: "15m"), (contacts: ["duty"])],
    forbidden: [(id: "no-mail", action: "write mail", because: "nobody reads it", instead: "call", lifted_by: ["duty"])],
    call_back: "Hang up and call back",
    sla: [(id: "back", says: "Back within 4 h", fulfilled_by: [Runbook("shop-slow"), Backup("shop-db"), Contact("duty"), Escalation,
                                                              Emergency, Exercise(Restore), Document("contract")])],
    responsibilities: [
        (task: Operation, accountable: "lead"), (task: Application, accountable: "duty"), (task: Backup, accountable: "lead"),
        (task: Restore, accountable: "duty"), (task: Security, accountable: "guard"), (task: Emergency, accountable: "anna"),
    ],
    roles: (it_security_officer: "duty", it_manager: "anna", administrators: ["anna"]),
    emergency: (
        grading: [(ask: "Is the shop closed?", grade: Emergency), (ask: "Are all shops closed?", grade: Crisis)],
        activation: (when: ["the shop is closed"], by: ["duty"]), stand_down: (when: ["open"], by: ["duty"], undo: ["paper"]),
        information: [(whom: "The public", by: ["duty"], about: "times")], out_of_band: "mobile telephones",
    ),
    exercises: [
        (topic: PartialFailure, every: "365d", last: "2026-05-04"), (topic: TotalFailure, every: "365d", last: "2026-05-04"),
        (topic: Restore, every: "365d", last: "2026-05-04", runbooks: ["shop-slow"]),
        (topic: SecurityIncident, every: "365d", last: "2026-05-04"),
    ],
)"#;
pub(super) const SYSTEMS: &str = r#"[
    (id: "shop", name: "Shop", kind: Application, purpose: "Sells", owner: "anna", depends_on: ["shop-db", "power"],
     location: "Hall 1, rack A", hosts: ["SHOP01"], terms: {"cart": "what is to be paid"}, no_backup: "all in the database",
     needs: (a: High), recovery: (order: 3, rto: "4h")),
    (id: "shop-db", name: "Shop database", purpose: "Keeps", owner: "duty", contacts: ["anna"], location: "Hall 1, rack B",
     hosts: ["SHOP02"], needs: (c: High, a: High), handling: ["Nothing is copied"],
     data: [(name: "Customers", needs: (c: High), personal: true)], recovery: (order: 2, rto: "4h", rpo: "1h"),
     backup: (schedule: "hourly", every: "1h", keep: "90d", media: ["tapes"], place: "Hall 2", access: "always", opened_by: "guard",
              retrieval: "30m", restore_time: "1h", encryption: (how: "AES", key_holder: "guard"), scan: "on SCAN01",
              approved_by: ["duty"], integrity: "sums are equal", runbook: "shop-slow", tested: "2026-05-04")),
    (id: "night", name: "Night run", kind: BatchJob, purpose: "Counts", owner: "anna", depends_on: ["shop-db"],
     batch: (window: "22-04", after: ["shop-db"], restart: "anywhere", latest_finish: "05:00", expert: "anna")),
    (id: "week", name: "Week run", kind: BatchJob, purpose: "Adds", owner: "anna", depends_on: ["shop-db"],
     batch: (window: "04-05", after: ["night"], restart: "nowhere", latest_finish: "06:00", expert: "duty")),
    (id: "link", name: "Link", kind: Interface, purpose: "Carries", owner: "duty", location: "Hall 1 to the shop",
     line: (carrier: "T", circuit: "1", demarcation: "router", hotline: "carrier-desk", test: "ping")),
]"#;
pub(super) const RUNBOOK: &str = r#"Runbook(
    id: "shop-slow", revision: 1, title: "Shop is slow", targets: ["shop", "shop-db"], severity: High, scope: (covers: "slow answers"),
    symptoms: ["Pages need seconds"], alerts: ["ShopSlow"],
    forbidden: [(id: "no-reboot", action: "reboot", because: "orders are lost", instead: "call", lifted_by: ["duty"])],
    triage: [
        (id: "ours", ask: "Is it ours?", how: "the wall shows it", yes: Place(Provider), no: Ask("record")),
        (id: "disk", ask: "Is it full?", how: "df -h", yes: Cause(DataCarrierFull)),
        (id: "record", ask: "Is it a record?", how: "log", yes: Cause(WrongDataRecord)),
    ],
    instructions: {
        Technical: [(id: "free", do: "Free space", expect: "below 80 %", otherwise: [(id: "call", notify: "duty", tell: "the disk of the shop is full")])],
        Application: [(id: "wait-for-client", hold: "the client decides", release: ["anna", "duty"])],
        Any: [(id: "look", check: "Look")],
    },
    contacts: ["duty"],
    review: (author: "A", approved: [(party: Client, by: "B", on: "2026-03-01")], due: "2027-03-01", exercised: "2026-10-08"),
)"#;
/// The provider's runbook for a hazard.
pub(super) const CARD: &str = r#"Runbook(
    id: "card", revision: 1, title: "It happened", targets: ["power"], severity: Critical, hazard: HAZARD, scope: (covers: "all"),
    symptoms: ["It is seen"], immediate: [(id: "seen", record: "What was seen")],
    instructions: {
        Security: [(id: "leader", hold: "a leader", release: ["guard"])],
        Any: [(id: "tell-lead", notify: "lead", tell: "it happened in hall 1, all are out")],
    },
    review: (author: "C", approved: [(party: Provider, by: "D", on: "2026-03-01")], due: "2027-04-01", exercised: "2026-10-09"),
)"#;

pub(super) fn read<T: DeserializeOwned>(text: &str) -> T {
    Options::default().with_default_extension(Extensions::IMPLICIT_SOME).from_str(text).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

pub(super) fn client(id: &str) -> Party {
    Party::Client(ClientId::new(id).expect("an id"))
}

/// The second client: the first one under other names. Nothing is changed in it.
fn beta(text: &str) -> String {
    let ids = ["duty", "anna", "shop", "shop-db", "night", "week", "link", "shop-slow", "no-mail", "tapes"];
    let renamed = ids.iter().fold(text.to_owned(), |text, id| text.replace(&format!("\"{id}\""), &format!("\"b-{id}\"")));
    renamed.replace("\"acme\"", "\"beta\"").replace("66969", "66969 9")
}

/// What is said, as `code file trail`, about the good library after each `from` was replaced by its `to`, once in each file in which it
/// stands.
pub(super) fn said(changes: &[(&str, &str)]) -> Vec<String> {
    let texts = [IMPRINT, PROVIDER, CLIENT, SYSTEMS, RUNBOOK, CARD];
    for (from, _) in changes {
        assert!(texts.iter().any(|text| text.contains(from)), "{from}");
    }
    let [imprint, provider, acme, systems, runbook, card] =
        texts.map(|text| changes.iter().fold(text.to_owned(), |text, (from, to)| text.replacen(from, to, 1)));
    let own = |file: &str, text: &str| Sheet { file: file.into(), party: Party::Provider, content: text.to_owned() };
    let (imprint, provider) = (own("library.ron", &imprint), own("provider.ron", &provider));
    let of = |id: &str, file: &str, text: String| Sheet { file: format!("clients/{id}/{file}").into(), party: client(id), content: text };
    let sheets = Sheets {
        imprint: Some(parsed(&imprint)),
        provider: Some(parsed(&provider)),
        clients: vec![parsed(&of("acme", "client.ron", acme)), parsed(&of("beta", "client.ron", beta(CLIENT)))],
        systems: vec![parsed(&of("acme", "systems.ron", systems)), parsed(&of("beta", "systems.ron", beta(SYSTEMS)))],
        folders: ["acme", "beta"].map(|id| ClientId::new(id).expect("an id")).to_vec(),
        broken: Vec::new(),
    };
    let theirs = [of("acme", "runbooks/shop-slow.ron", runbook), of("beta", "runbooks/b-shop-slow.ron", beta(RUNBOOK))];
    // A file that was made empty is not there.
    let mut runbooks: Vec<Sheet<Runbook>> = theirs.iter().filter(|sheet| !sheet.content.is_empty()).map(parsed).collect();
    runbooks.extend(Hazard::ALL.iter().map(|hazard| {
        let id = format!("card-{hazard:?}");
        let text = card.replace("\"card\"", &format!("\"{id}\"")).replace("HAZARD", &format!("{hazard:?}"));
        parsed(&own(&format!("provider/runbooks/{id}.ron"), &text))
    }));
    let runbooks = runbooks.iter().map(|sheet| Sheet { file: sheet.file.clone(), party: sheet.party.clone(), content: &sheet.content });
    tell(&sheets, &runbooks.collect::<Vec<_>>())
}

fn parsed<T: DeserializeOwned>(sheet: &Sheet<String>) -> Sheet<T> {
    Sheet { file: sheet.file.clone(), party: sheet.party.clone(), content: read(&sheet.content) }
}

/// What all rules say, as `code file trail`, on a Saturday.
pub(super) fn tell(sheets: &Sheets, runbooks: &[RunbookSheet<'_>]) -> Vec<String> {
    tell_beside(sheets, runbooks, &[])
}

/// The same with runbook files that could not be read.
pub(super) fn tell_beside(sheets: &Sheets, runbooks: &[RunbookSheet<'_>], unread: &[Arc<str>]) -> Vec<String> {
    let today = "2026-11-21".parse().expect("a day");
    let mut subject = Subject::new(sheets, today);
    subject.unread = unread.to_vec();
    let mut remarks = Remarks::default();
    lint_sheets(&subject, &mut remarks);
    runbooks.iter().for_each(|sheet| lint_runbook(&subject, sheet, &mut remarks));
    let digests: Vec<Digest> = runbooks.iter().map(Digest::of).collect();
    lint_together(&subject, &digests, &mut remarks);
    let place = |place: &Place| match place {
        Place::Trail(trail) | Place::Unseen(trail) => trail.clone(),
        Place::Bytes(bytes) => format!("{bytes:?}"),
    };
    let file = |file: &str| file.rsplit('/').next().unwrap_or_default().to_owned();
    remarks.said.iter().map(|remark| format!("{} {} {}", remark.rule.code, file(&remark.file), place(&remark.place))).collect()
}

#[test]
fn a_good_library_breaks_no_rule() {
    assert_eq!(said(&[]), [""; 0]);
}
