//! What instructions lack (L201, L202 and others).

use super::{Fixture, LOOK, breaks, hold, near};

pub(super) const FIXTURES: &[Fixture] = &[
    breaks("L201", &[(LOOK, r#"Any: [(id: "look", verify: "Look at the shop")]"#)], &["shop-slow.ron instructions.Any[0].verify"]),
    breaks(
        "L201",
        &[(LOOK, r#"Any: [(id: "look", do: "Start the shop", on: "SHOP01", command: "systemctl start shop")]"#)],
        &["shop-slow.ron instructions.Any[0].do"],
    ),
    near("L201", &[(LOOK, r#"Any: [(id: "look", verify: "Look at the shop", expect: "active")]"#)]),
    near(
        "L201",
        &[(
            LOOK,
            r#"Any: [(id: "look", do: "Start the shop", on: "SHOP01", command: "systemctl start shop"), (id: "then", check: "Look at it", expect: "active")]"#,
        )],
    ),
    near("L201", &[(LOOK, r#"Any: [(id: "look", do: "Keep the list", on: "SHOP01", command: "ps -ef > /srv/evidence/list")]"#)]),
    breaks(
        "L202",
        &[(
            LOOK,
            r#"Any: [(id: "look", do: "Delete old traces", on: "SHOP01", command: "rm -r /srv/trace/old", warnings: ["They are gone."], expect: "No line")]"#,
        )],
        &["shop-slow.ron instructions.Any[0].expect"],
    ),
    near(
        "L202",
        &[(
            LOOK,
            r#"Any: [(id: "look", do: "Delete old traces", on: "SHOP01", command: "rm -r /srv/trace/old", warnings: ["They are gone."], expect: "No line", otherwise: [(id: "c", notify: "duty", tell: "The traces of the shop are still there")])]"#,
        )],
    ),
    breaks(
        "L204",
        &[(
            LOOK,
            r#"Any: [(id: "look", do: "Put the files in place", on: "SHOP01", command: "mv a b; mv c d && mv e f; mv g h", expect: "Four lines")]"#,
        )],
        &["shop-slow.ron instructions.Any[0].command"],
    ),
    near(
        "L204",
        &[(
            LOOK,
            r#"Any: [(id: "look", do: "Put the files in place", on: "SHOP01", command: "mv a b; mv c d && mv e f; ls", expect: "Three lines")]"#,
        )],
    ),
    breaks("L207", &[(LOOK, r#"Any: [(id: "look", wait: "Let it settle", time: "10m")]"#)], &["shop-slow.ron instructions.Any[0].wait"]),
    near("L207", &[(LOOK, r#"Any: [(id: "look", wait: "Let it settle", time: "10m", expect: "No job waits")]"#)]),
    near("L207", &[(LOOK, r#"Any: [(id: "look", wait: "Let it settle", time: "10m"), (id: "then", check: "Look")]"#)]),
    breaks("L208", &[(LOOK, r#"Any: [(id: "look", hold: "Obtain the word")]"#)], &["shop-slow.ron instructions.Any[0].hold"]),
    near("L208", &[(LOOK, r#"Any: [(id: "look", hold: "Obtain the word", release: ["duty"])]"#)]),
    breaks(
        "L209",
        &[(LOOK, r#"Any: [(id: "look", hold: "Obtain the word", release: ["carrier-desk"])]"#)],
        &["shop-slow.ron instructions.Any[0].release"],
    ),
    breaks(
        "L209",
        &[(
            r#"Application: [(id: "wait-for-client", hold: "the client decides", release: ["anna", "duty"])]"#,
            r#"Application: [(id: "tell-client", notify: "duty", tell: "The shop is slow, please decide"), (id: "wait-for-client", hold: "the client decides", release: ["lead"])]"#,
        )],
        &["shop-slow.ron instructions.Application[1].release"],
    ),
    near("L209", &[(LOOK, r#"Any: [(id: "look", hold: "Obtain the word", release: ["carrier-desk", "duty"])]"#)]),
    near("L209", &[(LOOK, r#"Any: [(id: "look", hold: "Obtain the word", release: ["lead"])]"#)]),
    breaks(
        "L210",
        &[(
            LOOK,
            r#"Any: [(id: "look", decide: "Which one?", answers: [(answer: "Wait", steps: [(id: "b", check: "Look")]), (answer: "wait ")])]"#,
        )],
        &["shop-slow.ron instructions.Any[0].answers[1].answer"],
    ),
    near(
        "L210",
        &[(
            LOOK,
            r#"Any: [(id: "look", decide: "Which one?", answers: [(answer: "Wait", steps: [(id: "b", check: "Look")]), (answer: "Wait longer")])]"#,
        )],
    ),
    breaks(
        "L211",
        &[(LOOK, r#"Any: [(id: "look", decide: "Which one?", answers: [(answer: "This"), (answer: "That")])]"#)],
        &["shop-slow.ron instructions.Any[0].decide"],
    ),
    near(
        "L211",
        &[(
            LOOK,
            r#"Any: [(id: "look", decide: "Which one?", answers: [(answer: "This"), (answer: "That", steps: [(id: "b", check: "Look")])])]"#,
        )],
    ),
    breaks(
        "L212",
        &[(
            LOOK,
            r#"Any: [(id: "look", verify: "Look at the shop", expect: "active", otherwise: [(id: "n", record: "Write down the state")])]"#,
        )],
        &["shop-slow.ron instructions.Any[0].otherwise"],
    ),
    near(
        "L212",
        &[(
            LOOK,
            r#"Any: [(id: "look", verify: "Look at the shop", expect: "active", otherwise: [(id: "c", notify: "duty", tell: "The traces of the shop are still there")])]"#,
        )],
    ),
    near(
        "L212",
        &[(
            LOOK,
            r#"Any: [(id: "look", verify: "Look at the shop", expect: "active", otherwise: [(id: "n", record: "Write down the state")]), (id: "then", check: "Look")]"#,
        )],
    ),
    breaks(
        "L213",
        &[(r#"action: "reboot""#, r#"action: "reboot SHOP01""#), (LOOK, r#"Any: [(id: "look", do: "Reboot SHOP01")]"#)],
        &["shop-slow.ron instructions.Any[0].do"],
    ),
    breaks(
        "L213",
        &[
            (r#"action: "reboot""#, r#"action: "reboot SHOP01""#),
            (
                LOOK,
                r#"Any: [(id: "look", do: "Let the host begin anew", command: "ssh SHOP01 sudo shutdown -r now", dangerous: "SHOP01", expect: "It answers", otherwise: [(id: "c", notify: "duty", tell: "The traces of the shop are still there")])]"#,
            ),
        ],
        &["shop-slow.ron instructions.Any[0].do"],
    ),
    near(
        "L213",
        &[
            (r#"action: "reboot""#, r#"action: "reboot SHOP01""#),
            (LOOK, r#"Any: [(id: "word", hold: "Obtain the word", release: ["duty"]), (id: "look", do: "Reboot SHOP01")]"#),
        ],
    ),
    near("L213", &[(r#"action: "reboot""#, r#"action: "reboot SHOP01""#), (LOOK, r#"Any: [(id: "look", do: "Reboot SHOP02")]"#)]),
    near(
        "L213",
        &[(r#"action: "reboot""#, r#"action: "reboot SHOP01""#), (LOOK, r#"Any: [(id: "look", do: "Reboot SHOP01", by: Client)]"#)],
    ),
    breaks(
        "L218",
        &[(
            LOOK,
            r#"Any: [(id: "s1", check: "Look at number 1"), (id: "s2", check: "Look at number 2"), (id: "s3", check: "Look at number 3"), (id: "s4", check: "Look at number 4"), (id: "s5", check: "Look at number 5"), (id: "s6", check: "Look at number 6"), (id: "s7", check: "Look at number 7"), (id: "s8", check: "Look at number 8"), (id: "s9", check: "Look at number 9"), (id: "s10", check: "Look at number 10")]"#,
        )],
        &["shop-slow.ron instructions.Any[9]"],
    ),
    near(
        "L218",
        &[(
            LOOK,
            r#"Any: [(id: "s1", check: "Look at number 1"), (id: "s2", check: "Look at number 2"), (id: "s3", check: "Look at number 3"), (id: "s4", check: "Look at number 4"), (id: "s5", check: "Look at number 5"), (id: "s6", check: "Look at number 6"), (id: "s7", check: "Look at number 7"), (id: "s8", check: "Look at number 8"), (id: "s9", check: "Look at number 9")]"#,
        )],
    ),
    near(
        "L218",
        &[(
            LOOK,
            r#"Any: [(id: "g", group: "First", steps: [(id: "s1", check: "Look at number 1"), (id: "s2", check: "Look at number 2"), (id: "s3", check: "Look at number 3"), (id: "s4", check: "Look at number 4"), (id: "s5", check: "Look at number 5"), (id: "s6", check: "Look at number 6"), (id: "s7", check: "Look at number 7"), (id: "s8", check: "Look at number 8")]), (id: "s9", check: "Look"), (id: "s10", check: "Look")]"#,
        )],
    ),
    breaks(
        "L219",
        &[(
            LOOK,
            r#"Any: [(id: "g3", group: "Part", steps: [(id: "g2", group: "Part", steps: [(id: "g1", group: "Part", steps: [(id: "g0", group: "Part", steps: [(id: "deep", check: "Look")])])])])]"#,
        )],
        &["shop-slow.ron instructions.Any[0].steps[0].steps[0].steps[0].steps[0]"],
    ),
    near(
        "L219",
        &[(
            LOOK,
            r#"Any: [(id: "g2", group: "Part", steps: [(id: "g1", group: "Part", steps: [(id: "g0", group: "Part", steps: [(id: "deep", check: "Look")])])])]"#,
        )],
    ),
    breaks(
        "L229",
        &[(
            LOOK,
            r#"Any: [(id: "look", do: "Delete old traces", on: "SHOP01", command: "rm -r /srv/trace/old", expect: "No line", otherwise: [(id: "c", notify: "duty", tell: "The traces of the shop are still there")])]"#,
        )],
        &["shop-slow.ron instructions.Any[0].command"],
    ),
    near(
        "L229",
        &[(
            LOOK,
            r#"Any: [(id: "look", do: "Delete old traces", on: "SHOP01", command: "rm -r /srv/trace/old", dangerous: "SHOP01", expect: "No line", otherwise: [(id: "c", notify: "duty", tell: "The traces of the shop are still there")])]"#,
        )],
    ),
    near(
        "L229",
        &[(
            LOOK,
            r#"Any: [(id: "list", check: "List the old traces", expect: "Old ones only"), (id: "look", do: "Delete old traces", on: "SHOP01", command: "rm -r /srv/trace/old", expect: "No line", otherwise: [(id: "c", notify: "duty", tell: "The traces of the shop are still there")])]"#,
        )],
    ),
    breaks(
        "L230",
        &[
            (r#"hosts: ["SHOP01"]"#, r#"hosts: ["SHOP01", "SHOP03"]"#),
            (LOOK, r#"Any: [(id: "look", do: "Start the shop", command: "systemctl start shop", expect: "active")]"#),
        ],
        &["shop-slow.ron instructions.Any[0].command"],
    ),
    near(
        "L230",
        &[
            (r#"hosts: ["SHOP01"]"#, r#"hosts: ["SHOP01", "SHOP03"]"#),
            (LOOK, r#"Any: [(id: "look", do: "Start the shop", on: "SHOP03", command: "systemctl start shop", expect: "active")]"#),
        ],
    ),
    near(
        "L230",
        &[
            (r#"hosts: ["SHOP01"]"#, r#"hosts: ["SHOP01", "SHOP03"]"#),
            (LOOK, r#"Any: [(id: "look", do: "Start the shop", command: "ssh shop03 systemctl start shop", expect: "active")]"#),
        ],
    ),
    breaks(
        "L232",
        &[(LOOK, r#"Any: [(id: "look", record: "Write down the use", limits: (max: 80))]"#)],
        &["shop-slow.ron instructions.Any[0].limits"],
    ),
    near("L232", &[(LOOK, r#"Any: [(id: "look", record: "Write down the use", unit: "%", limits: (max: 80))]"#)]),
    breaks(
        "L233",
        &[(LOOK, r#"Any: [(id: "look", check: "Look", limit: (within: "5m", missed: "Too late!"))]"#)],
        &["shop-slow.ron instructions.Any[0].limit.missed"],
    ),
    near("L233", &[(LOOK, r#"Any: [(id: "look", check: "Look", limit: (within: "5m", missed: "Call the duty"))]"#)]),
    breaks(
        "L234",
        &[(
            LOOK,
            r#"Any: [(id: "look", notify: "anna", tell: "The disk of the shop is full", limit: (within: "16m", missed: "Call the duty"))]"#,
        )],
        &["shop-slow.ron instructions.Any[0].limit.within"],
    ),
    near(
        "L234",
        &[(
            LOOK,
            r#"Any: [(id: "look", notify: "anna", tell: "The disk of the shop is full", limit: (within: "15m", missed: "Call the duty"))]"#,
        )],
    ),
    breaks(
        "L236",
        &[(r#"Application: [(id"#, r#"Application: [(id: "skip", do: "Skip the record"), (id"#)],
        &["shop-slow.ron instructions.Application[0].do"],
    ),
    near("L236", &[(r#"Application: [(id"#, r#"Application: [(id: "stop", do: "Stop the job"), (id"#)]),
    near(
        "L236",
        &[(
            r#"Application: [(id: "wait-for-client", hold: "the client decides", release: ["anna", "duty"])]"#,
            r#"Application: [(id: "tell-client", notify: "duty", tell: "The shop is slow, please decide"), (id: "skip", do: "Skip the record"), (id: "wait-for-client", hold: "the client decides", release: ["duty"])]"#,
        )],
    ),
];

#[test]
fn what_leads_nowhere_is_told() {
    hold(FIXTURES);
}
