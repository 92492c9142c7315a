//! What was agreed and written down for a party as a whole (L103 to L124).

use super::library::RUNBOOK;
use super::{Fixture, breaks, hold, near};

pub(super) const FIXTURES: &[Fixture] = &[
    breaks(
        "L103",
        &[(
            r#"sla: [(id: "back", says: "Back within 4 h", fulfilled_by: [Runbook("shop-slow"), Backup("shop-db"), Contact("duty"), Escalation,
                                                              Emergency, Exercise(Restore), Document("contract")])],"#,
            "",
        )],
        &["client.ron sla"],
    ),
    near("L103", &[(r#"Contact("duty"), Escalation,"#, r#"Contact("duty"),"#)]),
    breaks(
        "L104",
        &[(
            r#"fulfilled_by: [Runbook("shop-slow"), Backup("shop-db"), Contact("duty"), Escalation,
                                                              Emergency, Exercise(Restore), Document("contract")]"#,
            "fulfilled_by: []",
        )],
        &["client.ron sla[0].fulfilled_by"],
    ),
    near("L104", &[(r#"Runbook("shop-slow"), Backup("shop-db"), Contact("duty"), Escalation,"#, "Escalation,")]),
    breaks(
        "L105",
        &[(
            r#"responsibilities: [(task: Operation, accountable: "lead"), (task: Security, accountable: "guard"), (task: Emergency, accountable: "lead")],"#,
            "",
        )],
        &["provider.ron responsibilities"],
    ),
    near("L105", &[(r#"(task: Application, accountable: "duty"), "#, "")]),
    breaks(
        "L106",
        &[(
            r#"roles: (it_security_officer: "guard", it_manager: "lead", administrators: ["lead"])"#,
            r#"roles: (it_security_officer: "guard")"#,
        )],
        &["provider.ron roles"],
    ),
    near("L106", &[(r#"it_manager: "anna", administrators: ["anna"]"#, r#"it_manager: "anna", administrators: ["lead"]"#)]),
    breaks("L107", &[(r#"(topic: TotalFailure, every: "365d", last: "2026-05-04"),"#, "")], &["client.ron exercises"]),
    near(
        "L107",
        &[(r#"(topic: TotalFailure, every: "365d", last: "2026-05-04"),"#, r#"(topic: TotalFailure, every: "200d", last: "2026-05-05"),"#)],
    ),
    breaks(
        "L108",
        &[(r#"topic: TotalFailure, every: "365d", last: "2026-05-04""#, r#"topic: TotalFailure, every: "200d", last: "2026-05-04""#)],
        &["client.ron exercises[1].last"],
    ),
    breaks(
        "L108",
        &[(r#"topic: TotalFailure, every: "365d", last: "2026-05-04""#, r#"topic: TotalFailure, every: "365d""#)],
        &["client.ron exercises[1].last"],
    ),
    near(
        "L108",
        &[(r#"topic: TotalFailure, every: "365d", last: "2026-05-04""#, r#"topic: TotalFailure, every: "201d", last: "2026-05-04""#)],
    ),
    breaks(
        "L109",
        &[
            (
                r#"emergency: (
        grading: [(ask: "Is the shop closed?", grade: Emergency), (ask: "Are all shops closed?", grade: Crisis)],
        activation: (when: ["the shop is closed"], by: ["duty"]), stand_down: (when: ["open"], by: ["duty"], undo: ["paper"]),
        information: [(whom: "The public", by: ["duty"], about: "times")], out_of_band: "mobile telephones",
    ),"#,
                "",
            ),
            ("Emergency, Exercise(Restore)", "Exercise(Restore)"),
        ],
        &["client.ron emergency"],
    ),
    near(
        "L109",
        &[(r#"grading: [(ask: "Is the shop closed?", grade: Emergency), "#, r#"grading: [(ask: "Is the shop shut?", grade: Emergency), "#)],
    ),
    breaks(
        "L110",
        &[(r#"(ask: "Are all shops closed?", grade: Crisis)"#, r#"(ask: "Is it odd?", grade: Disruption)"#)],
        &["client.ron emergency.grading"],
    ),
    near(
        "L110",
        &[(
            r#"(ask: "Are all shops closed?", grade: Crisis)"#,
            r#"(ask: "Is it odd?", grade: Disruption), (ask: "Are all shops closed?", grade: Crisis)"#,
        )],
    ),
    breaks("L111", &[(r#"activation: (when: ["the shop is closed"], by: ["duty"]), "#, "")], &["client.ron emergency.activation"]),
    breaks(
        "L111",
        &[(r#"when: ["the shop is closed"], by: ["duty"]"#, r#"when: ["the shop is closed"], by: []"#)],
        &["client.ron emergency.activation"],
    ),
    breaks("L111", &[(r#"when: ["the shop is closed"], by: ["duty"]"#, r#"when: [], by: ["duty"]"#)], &["client.ron emergency.activation"]),
    near("L111", &[(r#"when: ["the shop is closed"], by: ["duty"]"#, r#"when: ["the shop is closed"], by: ["anna", "duty"]"#)]),
    breaks("L112", &[(r#"stand_down: (when: ["open"], by: ["duty"], undo: ["paper"]),"#, "")], &["client.ron emergency.stand_down"]),
    breaks("L112", &[(r#"undo: ["paper"]"#, "undo: []")], &["client.ron emergency.stand_down"]),
    breaks("L112", &[(r#"when: ["open"], by: ["duty"]"#, r#"when: ["open"], by: []"#)], &["client.ron emergency.stand_down"]),
    breaks("L112", &[(r#"when: ["open"], by: ["duty"]"#, r#"when: [], by: ["duty"]"#)], &["client.ron emergency.stand_down"]),
    near("L112", &[(r#"undo: ["paper"]"#, r#"undo: ["paper", "pen"]"#)]),
    breaks("L113", &[(r#"information: [(whom: "The public", by: ["duty"], about: "times")],"#, "")], &["client.ron emergency.information"]),
    breaks(
        "L113",
        &[(r#"whom: "The public", by: ["duty"]"#, r#"whom: "The public", by: []"#)],
        &["client.ron emergency.information[0].by"],
    ),
    near(
        "L113",
        &[(r#"whom: "The public", by: ["duty"], about: "times""#, r#"whom: "The public", by: ["duty"], about: "times", over: "press""#)],
    ),
    breaks(
        "L114",
        &[(r#"about: "times")], out_of_band: "mobile telephones""#, r#"about: "times")]"#)],
        &["provider.ron emergency.out_of_band", "client.ron emergency.out_of_band"],
    ),
    breaks(
        "L114",
        &[(r#"out_of_band: "mobile telephones""#, r#"out_of_band: " ""#)],
        &["provider.ron emergency.out_of_band", "client.ron emergency.out_of_band"],
    ),
    near("L114", &[(r#"out_of_band: "mobile telephones""#, r#"out_of_band: "runners""#)]),
    breaks("L115", &[(r#"call_back: "Hang up and call back","#, "")], &["client.ron call_back"]),
    near("L115", &[(r#"call_back: "Hang up and call back""#, r#"call_back: "Call the desk""#)]),
    breaks("L116", &[(r#", challenge: "the word of the week""#, "")], &["client.ron contacts"]),
    near("L116", &[(r#", challenge: "the word of the week""#, ""), (r#"deputy: "duty""#, r#"deputy: "duty", challenge: "her number""#)]),
    breaks("L117", &[("hazard: HAZARD, ", "hazard: Fire, ")], &["provider.ron name"]),
    near("L117", &[("hazard: HAZARD, ", r#"hazard: HAZARD, tags: ["card"], "#)]),
    breaks("L118", &[(r#"hold: "a leader", release: ["guard"]"#, r#"check: "look for a leader""#)], &["card-SuspectedAttack.ron hazard"]),
    near("L118", &[(r#"Security: [(id: "leader""#, r#"Malware: [(id: "leader""#)]),
    breaks(
        "L119",
        &[
            (
                r#"forbidden: [(id: "no-mail", action: "write mail", because: "nobody reads it", instead: "call", lifted_by: ["duty"])],"#,
                "",
            ),
            (r#"forbidden: [(id: "no-reboot", action: "reboot", because: "orders are lost", instead: "call", lifted_by: ["duty"])],"#, ""),
        ],
        &["client.ron forbidden"],
    ),
    near(
        "L119",
        &[(r#"forbidden: [(id: "no-mail", action: "write mail", because: "nobody reads it", instead: "call", lifted_by: ["duty"])],"#, "")],
    ),
    breaks(
        "L120",
        &[
            (RUNBOOK, ""),
            (r#"[Runbook("shop-slow"), "#, "["),
            (r#"runbooks: ["shop-slow"]"#, ""),
            (r#"runbook: "shop-slow""#, r#"runbook: "card-Fire""#),
        ],
        &["client.ron id"],
    ),
    near("L120", &[(r#"id: "shop-slow", revision: 1"#, r#"id: "shop-slow", revision: 2"#)]),
    breaks("L121", &[(r#"targets: ["shop", "shop-db"]"#, r#"targets: ["shop"]"#)], &["systems.ron [1].id"]),
    breaks("L121", &[(r#"targets: ["shop", "shop-db"]"#, r#"targets: ["night"]"#)], &["systems.ron [0].id"]),
    near("L121", &[(r#"targets: ["shop", "shop-db"]"#, r#"targets: ["shop", "shop-db", "night"]"#)]),
    breaks("L122", &[(r#"briefed: ["acme", "beta"]"#, r#"briefed: ["beta"]"#)], &["provider.ron operators"]),
    near(
        "L122",
        &[(
            r#"login: "o", briefed: ["acme", "beta"], reported: ["acme", "beta"])"#,
            r#"login: "o", briefed: ["acme"], reported: ["acme"]), (name: "P", login: "p", briefed: ["beta"], reported: ["beta"])"#,
        )],
    ),
    breaks("L123", &[(r#"reported: ["acme", "beta"]"#, r#"reported: ["beta"]"#)], &["provider.ron operators[0].reported"]),
    breaks(
        "L123",
        &[(r#"reported: ["acme", "beta"])"#, r#"reported: []), (name: "P", login: "p", briefed: ["beta"])"#)],
        &["provider.ron operators"],
    ),
    near("L123", &[(r#"reported: ["acme", "beta"]"#, r#"reported: ["beta", "acme"]"#)]),
    breaks(
        "L124",
        &[(
            r#"Runbook("shop-slow"), Backup("shop-db"), Contact("duty"), Escalation,
                                                              Emergency, Exercise(Restore), "#,
            "",
        )],
        &["client.ron sla[0].fulfilled_by"],
    ),
    near(
        "L124",
        &[(
            r#"Runbook("shop-slow"), Backup("shop-db"), Contact("duty"), Escalation,
                                                              Emergency, Exercise(Restore), "#,
            "Escalation, ",
        )],
    ),
];

#[test]
fn what_a_party_leaves_out_is_told() {
    hold(FIXTURES);
}
