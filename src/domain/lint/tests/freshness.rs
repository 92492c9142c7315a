//! What has grown old (L300 to L314), and days that cannot be.

use super::{Fixture, breaks, hold, near};

pub(super) const FIXTURES: &[Fixture] = &[
    breaks("L300", &[(r#"due: "2027-03-01""#, r#"due: "2026-12-21""#)], &["shop-slow.ron review.due"]),
    breaks("L300", &[(r#"due: "2027-03-01""#, r#"due: "2026-11-21""#)], &["shop-slow.ron review.due"]),
    near("L300", &[(r#"due: "2027-03-01""#, r#"due: "2026-12-22""#)]),
    breaks("L301", &[(r#"due: "2027-03-01""#, r#"due: "2028-11-22""#)], &["shop-slow.ron review.due"]),
    near("L301", &[(r#"due: "2027-03-01""#, r#"due: "2028-11-21""#)]),
    breaks("L302", &[(r#"by: "B", on: "2026-03-01""#, r#"by: "B", on: "2024-11-19""#)], &["shop-slow.ron review.approved"]),
    near("L302", &[(r#"by: "B", on: "2026-03-01""#, r#"by: "B", on: "2024-11-20""#)]),
    breaks("L303", &[(r#"by: "B", on: "2026-03-01""#, r#"by: "B", on: "2026-11-22""#)], &["shop-slow.ron review.approved[0].on"]),
    near("L303", &[(r#"by: "B", on: "2026-03-01""#, r#"by: "B", on: "2026-11-21""#)]),
    breaks("L304", &[(r#"role: "Duty", verified: "2026-11-02""#, r#"role: "Duty""#)], &["client.ron contacts"]),
    near("L304", &[(r#"role: "Duty", verified: "2026-11-02""#, r#"role: "Duty", verified: "2026-11-21""#)]),
    breaks(
        "L305",
        &[(r#"role: "Duty", verified: "2026-11-02""#, r#"role: "Duty", verified: "2026-05-24""#)],
        &["client.ron contacts[0].verified"],
    ),
    near("L305", &[(r#"role: "Duty", verified: "2026-11-02""#, r#"role: "Duty", verified: "2026-05-25""#)]),
    breaks(
        "L306",
        &[(r#"role: "Duty", verified: "2026-11-02""#, r#"role: "Duty", verified: "2026-11-22""#)],
        &["client.ron contacts[0].verified"],
    ),
    near("L306", &[(r#"role: "Duty", verified: "2026-11-02""#, r#"role: "Duty", verified: "2026-11-21""#)]),
    breaks("L307", &[(r#", tested: "2026-05-04""#, r#""#)], &["systems.ron [1].backup"]),
    near("L307", &[(r#"tested: "2026-05-04""#, r#"tested: "2026-11-20""#)]),
    breaks("L308", &[(r#"tested: "2026-05-04""#, r#"tested: "2025-11-19""#)], &["systems.ron [1].backup.tested"]),
    near("L308", &[(r#"tested: "2026-05-04""#, r#"tested: "2025-11-20""#)]),
    breaks("L309", &[(r#"tested: "2026-05-04""#, r#"tested: "2026-11-22""#)], &["systems.ron [1].backup.tested"]),
    near("L309", &[(r#"tested: "2026-05-04""#, r#"tested: "2026-11-21""#)]),
    breaks("L310", &[(r#", exercised: "2026-10-08""#, r#""#)], &["client.ron exercises"]),
    near("L310", &[(r#"exercised: "2026-10-08""#, r#"exercised: "2026-11-21""#)]),
    breaks("L311", &[(r#"exercised: "2026-10-08""#, r#"exercised: "2024-11-19""#)], &["shop-slow.ron review.exercised"]),
    near("L311", &[(r#"exercised: "2026-10-08""#, r#"exercised: "2024-11-20""#)]),
    breaks("L312", &[(r#"exercised: "2026-10-08""#, r#"exercised: "2026-11-22""#)], &["shop-slow.ron review.exercised"]),
    breaks("L312", &[(r#"last: "2026-05-04""#, r#"last: "2026-11-22""#)], &["client.ron exercises[0].last"]),
    near("L312", &[(r#"last: "2026-05-04""#, r#"last: "2026-11-21""#)]),
    breaks("L313", &[(r#"name: "x""#, r#"name: "x", holidays: ["2026-12-25", "2026-10-03"]"#)], &["library.ron holidays"]),
    near("L313", &[(r#"name: "x""#, r#"name: "x", holidays: ["2027-01-20", "2026-12-25"]"#)]),
    breaks(
        "L314",
        &[(
            r#"role: "Duty", verified"#,
            r#"role: "Duty", exceptions: [(from: "2026-08-03", to: "2026-08-14", hours: "08:00-20:00"), (from: "2026-11-20", hours: "08:00-20:00")], verified"#,
        )],
        &["client.ron contacts[0].exceptions"],
    ),
    near(
        "L314",
        &[(
            r#"role: "Duty", verified"#,
            r#"role: "Duty", exceptions: [(from: "2026-08-03", to: "2026-08-14", hours: "08:00-20:00"), (from: "2026-11-21", hours: "08:00-20:00")], verified"#,
        )],
    ),
];

#[test]
fn what_has_grown_old_is_told() {
    hold(FIXTURES);
}
