//! Whom to reach, and who may decide (L160 to L171).

use super::{Fixture, breaks, hold, near};

pub(super) const FIXTURES: &[Fixture] = &[
    breaks(
        "L160",
        &[
            (r#"(contacts: ["duty"])]"#, r#"(contacts: ["lead"], after: "5m"), (contacts: ["duty"])]"#),
            (r#"hours: "Mon-Fri 08:00-17:00", deputy: "duty""#, r#"hours: "Mon-Fri 08:00-17:00""#),
            (r#"owner: "anna", depends_on: ["shop-db", "power"]"#, r#"owner: "duty", depends_on: ["shop-db", "power"]"#),
            (r#"purpose: "Counts", owner: "anna""#, r#"purpose: "Counts", owner: "duty""#),
            (r#"purpose: "Adds", owner: "anna""#, r#"purpose: "Adds", owner: "duty""#),
        ],
        &["client.ron escalation[0]"],
    ),
    breaks(
        "L160",
        &[
            (r#"escalation: [(contacts: ["lead"])]"#, r#"escalation: [(contacts: ["guard"])]"#),
            (r#"002"], hours: "always")"#, r#"002"], hours: "always", exceptions: [(from: "2026-11-22")])"#),
        ],
        &["provider.ron escalation[0]"],
    ),
    near(
        "L160",
        &[
            (r#"escalation: [(contacts: ["lead"])]"#, r#"escalation: [(contacts: ["guard"])]"#),
            (r#"002"], hours: "always")"#, r#"002"], hours: "always", exceptions: [(from: "2026-11-23")])"#),
        ],
    ),
    breaks("L161", &[(r#"002"], hours: "always")"#, r#"002"])"#)], &["provider.ron contacts[1].hours"]),
    near("L161", &[(r#"002"], hours: "always")"#, r#"002"], hours: "Mon 08:00-09:00")"#)]),
    breaks(
        "L162",
        &[(r#"002"], hours: "always")"#, r#"002"], hours: "always", exceptions: [(from: "2020-01-01", to: "2099-12-31")])"#)],
        &["provider.ron contacts[1].exceptions"],
    ),
    near("L162", &[(r#"002"], hours: "always")"#, r#"002"], hours: "always", exceptions: [(from: "2020-01-01", to: "2027-12-01")])"#)]),
    breaks(
        "L163",
        &[(r#"002"], hours: "always")"#, r#"002"], hours: "always", exceptions: [(from: "2027-01-02", to: "2027-01-01")])"#)],
        &["provider.ron contacts[1].exceptions[0].to"],
    ),
    near("L163", &[(r#"002"], hours: "always")"#, r#"002"], hours: "always", exceptions: [(from: "2027-01-02", to: "2027-01-02")])"#)]),
    breaks("L164", &[(r#""+49 40 66969 002""#, r#""+49 40 66969-001""#)], &["client.ron contacts[1].deputy"]),
    near("L164", &[(r#""+49 40 66969 002""#, r#""+49 40 66969 002", "+49 40 66969 001""#)]),
    breaks(
        "L165",
        &[(
            r#"002"], hours: "always")"#,
            r#"002"], hours: "Mon 08:00-09:00", deputy: "boss"), (id: "boss", name: "B", role: "B", verified: "2026-11-02", phones: ["+49 30 23125 003"], hours: "Tue 08:00-09:00")"#,
        )],
        &["provider.ron contacts[1].deputy"],
    ),
    near(
        "L165",
        &[(
            r#"002"], hours: "always")"#,
            r#"002"], hours: "Mon 08:00-09:00", deputy: "boss"), (id: "boss", name: "B", role: "B", verified: "2026-11-02", phones: ["+49 30 23125 003"], hours: "Sun 03:00-04:00")"#,
        )],
    ),
    breaks(
        "L166",
        &[
            (r#"owner: "duty", contacts: ["anna"]"#, r#"owner: "guard", contacts: ["anna"]"#),
            (r#"002"], hours: "always")"#, r#"002"], hours: "Mon 08:00-09:00")"#),
        ],
        &["provider.ron contacts[1].deputy"],
    ),
    near(
        "L166",
        &[
            (r#"owner: "duty", contacts: ["anna"]"#, r#"owner: "guard", contacts: ["anna"]"#),
            (r#"002"], hours: "always")"#, r#"002"], hours: "Mon 08:00-09:00", deputy: "lead")"#),
        ],
    ),
    breaks(
        "L167",
        &[(r#"phones: ["+49 69 90009 001"], hours: "always""#, r#"phones: ["+49 69 90009 001"], hours: "Mon-Fri 00:00-24:00""#)],
        &["systems.ron [4].line.hotline", "systems.ron [4].line.hotline"],
    ),
    near("L167", &[(r#"phones: ["+49 69 90009 001"], hours: "always""#, r#"phones: ["+49 69 90009 001"], hours: "Sun 00:00-24:00""#)]),
    breaks("L168", &[(r#""+49 30 23125 002""#, r#""+49 30 23125001""#)], &["provider.ron contacts[1].phones"]),
    near("L168", &[(r#""+49 30 23125 002""#, r#""+49 30 23125001""#), (r#"name: "Guard""#, r#"name: "Lead""#)]),
    breaks("L169", &[(r#"administrators: ["anna"]"#, r#"administrators: ["anna", "duty"]"#)], &["client.ron roles.it_security_officer"]),
    near(
        "L169",
        &[(
            r#"it_security_officer: "guard", it_manager: "lead", administrators: ["lead"]"#,
            r#"it_security_officer: "guard", it_manager: "lead", administrators: ["carrier-desk"]"#,
        )],
    ),
    breaks(
        "L170",
        &[(r#"(task: Application, accountable: "duty")"#, r#"(task: Application, accountable: "lead")"#)],
        &["client.ron responsibilities[1].accountable"],
    ),
    near("L170", &[(r#"(task: Application, accountable: "duty")"#, r#"(task: Application, accountable: "anna", responsible: ["lead"])"#)]),
    breaks(
        "L171",
        &[(
            r#"instead: "call", lifted_by: ["duty"])],
    call_back"#,
            r#"instead: "call", lifted_by: ["lead"])],
    call_back"#,
        )],
        &["client.ron forbidden[0].lifted_by"],
    ),
    near(
        "L171",
        &[(
            r#"instead: "call", lifted_by: ["duty"])],
    call_back"#,
            r#"instead: "call", lifted_by: ["lead", "anna"])],
    call_back"#,
        )],
    ),
];

#[test]
fn whoever_cannot_be_reached_or_may_not_decide_is_told() {
    hold(FIXTURES);
}
