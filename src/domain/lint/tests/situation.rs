//! The runbook of an error situation (L182 to L189).

use super::{Fixture, breaks, hold, near};

pub(super) const FIXTURES: &[Fixture] = &[
    breaks(
        "L182",
        &[(r#"approved: [(party: Client, by: "B""#, r#"approved: [(party: Provider, by: "B""#)],
        &["shop-slow.ron review.approved"],
    ),
    near(
        "L182",
        &[(
            r#"approved: [(party: Client, by: "B", on: "2026-03-01")]"#,
            r#"approved: [(party: Provider, by: "B", on: "2026-03-01"), (party: Client, by: "B", on: "2026-03-01")]"#,
        )],
    ),
    breaks("L183", &[(r#"release: ["anna", "duty"]"#, r#"release: ["lead"]"#)], &["shop-slow.ron instructions.Application"]),
    near(
        "L183",
        &[(
            r#"Application: [(id: "wait-for-client", hold: "the client decides", release: ["anna", "duty"])]"#,
            r#"Application: [(id: "ask", check: "ask", expect: "x", otherwise: [(id: "wait-for-client", notify: "anna", tell: "please look at it now")])]"#,
        )],
    ),
    breaks("L184", &[(r#"symptoms: ["Pages need seconds"], alerts: ["ShopSlow"],"#, "")], &["shop-slow.ron symptoms"]),
    near("L184", &[(r#"symptoms: ["Pages need seconds"], "#, "")]),
    breaks(
        "L185",
        &[(
            r#"triage: [
        (id: "ours", ask: "Is it ours?", how: "the wall shows it", yes: Place(Provider), no: Ask("record")),
        (id: "disk", ask: "Is it full?", how: "df -h", yes: Cause(DataCarrierFull)),
        (id: "record", ask: "Is it a record?", how: "log", yes: Cause(WrongDataRecord)),
    ],"#,
            "",
        )],
        &["shop-slow.ron triage"],
    ),
    near("L185", &[("hazard: HAZARD, ", r#"hazard: HAZARD, tags: ["x"], "#)]),
    breaks("L186", &[("yes: Place(Provider), ", "")], &["shop-slow.ron triage"]),
    near("L186", &[("yes: Place(Provider), ", "cannot_tell: Place(Provider), ")]),
    breaks(
        "L187",
        &[("yes: Cause(DataCarrierFull)", "yes: Cause(InputMissing)"), ("Technical: [", "InputMissing: [")],
        &["shop-slow.ron triage"],
    ),
    near("L187", &[("yes: Cause(DataCarrierFull)", "yes: Cause(InputMissing), no: Cause(Power)")]),
    breaks("L188", &[("Technical: [", "Network: [")], &["shop-slow.ron instructions.Network"]),
    near("L188", &[("Technical: [", "DataCarrierFull: [")]),
    breaks("L189", &[(r#""shop-db"], severity: High"#, r#""shop-db"], severity: Critical"#)], &["shop-slow.ron immediate"]),
    near(
        "L189",
        &[(
            r#""shop-db"], severity: High"#,
            r#""shop-db"], severity: Critical, immediate: [(id: "now", notify: "duty", tell: "the shop is slow")]"#,
        )],
    ),
];

#[test]
fn what_a_situation_leaves_open_is_told() {
    hold(FIXTURES);
}
