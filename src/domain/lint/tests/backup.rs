//! Backup and restore (L146 to L159).

use super::{Fixture, breaks, hold, near};

pub(super) const FIXTURES: &[Fixture] = &[
    breaks(
        "L146",
        &[(r#"no_backup: "all in the database","#, ""), (r#"order: 3, rto: "4h""#, r#"order: 3, rto: "4h", rpo: "1h""#)],
        &["systems.ron [0].backup"],
    ),
    breaks("L146", &[(r#"no_backup: "all in the database","#, r#"no_backup: " ","#)], &["systems.ron [0].backup"]),
    near("L146", &[(r#"no_backup: "all in the database","#, r#"no_backup: "see there","#)]),
    breaks("L147", &[(r#"keep: "90d", "#, "")], &["systems.ron [1].backup"]),
    breaks("L147", &[(r#"media: ["tapes"]"#, "media: []")], &["systems.ron [1].backup"]),
    near("L147", &[(r#"keep: "90d""#, r#"keep: "1d""#)]),
    breaks("L148", &[(r#"access: "always", "#, "")], &["systems.ron [1].backup"]),
    breaks("L148", &[(r#", opened_by: "guard""#, "")], &["systems.ron [1].backup"]),
    near("L148", &[(r#"opened_by: "guard""#, r#"opened_by: "duty""#)]),
    breaks("L149", &[(r#", scan: "on SCAN01""#, "")], &["systems.ron [1].backup"]),
    near("L149", &[(r#"scan: "on SCAN01""#, r#"scan: "by hand""#)]),
    breaks("L150", &[(r#"approved_by: ["duty"]"#, "approved_by: []")], &["systems.ron [1].backup"]),
    near("L150", &[(r#"approved_by: ["duty"]"#, r#"approved_by: ["anna"]"#)]),
    breaks("L151", &[(r#" integrity: "sums are equal","#, "")], &["systems.ron [1].backup"]),
    breaks("L151", &[(r#"restore_time: "1h", "#, "")], &["systems.ron [1].backup"]),
    near("L151", &[(r#"restore_time: "1h""#, r#"restore_time: "2h""#)]),
    breaks("L152", &[(r#" runbook: "shop-slow","#, "")], &["systems.ron [1].backup"]),
    near("L152", &[(r#"runbook: "shop-slow""#, r#"runbook: "card-Fire""#)]),
    breaks("L153", &[(r#"encryption: (how: "AES", key_holder: "guard"), "#, "")], &["systems.ron [1].backup"]),
    near(
        "L153",
        &[
            (r#"encryption: (how: "AES", key_holder: "guard"), "#, ""),
            ("needs: (c: High, a: High)", "needs: (a: High)"),
            (r#"data: [(name: "Customers", needs: (c: High), personal: true)],"#, ""),
        ],
    ),
    breaks("L154", &[(r#"media: ["tapes"]"#, r#"media: ["tapes", "b-tapes"]"#)], &["systems.ron [1].backup.media[0]"]),
    near("L154", &[(r#"media: ["tapes"]"#, r#"media: ["tapes", "more-tapes"]"#)]),
    breaks("L155", &[(r#"place: "Hall 2""#, r#"place: "hall 1, rack B, below""#)], &["systems.ron [1].backup.place"]),
    near("L155", &[(r#"place: "Hall 2""#, r#"place: "Hall 1, rack C""#)]),
    breaks("L156", &[(r#"restore_time: "1h""#, r#"restore_time: "4h""#)], &["systems.ron [1].backup.restore_time"]),
    near("L156", &[(r#"restore_time: "1h""#, r#"restore_time: "3h 30m""#)]),
    breaks("L157", &[(r#"every: "1h""#, r#"every: "61m""#)], &["systems.ron [1].backup.every"]),
    near("L157", &[(r#"every: "1h""#, r#"every: "59m""#)]),
    breaks("L158", &[(r#"access: "always""#, r#"access: "Mon-Sun 06:00-22:00""#)], &["systems.ron [1].backup.access"]),
    near("L158", &[(r#"access: "always""#, r#"access: "Mon-Sun 05:30-22:00""#)]),
    breaks("L159", &[(r#"approved_by: ["duty"]"#, r#"approved_by: ["lead"]"#)], &["systems.ron [1].backup.approved_by"]),
    near("L159", &[(r#"approved_by: ["duty"]"#, r#"approved_by: ["lead", "duty"]"#)]),
];

#[test]
fn what_would_keep_the_data_away_is_told() {
    hold(FIXTURES);
}
