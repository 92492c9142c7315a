//! What says nothing, the same twice or almost the right name (L190 to L192).

use super::{Fixture, breaks, hold, near};

pub(super) const FIXTURES: &[Fixture] = &[
    breaks("L190", &[(r#"expect: "below 80 %""#, r#"expect: " ""#)], &["shop-slow.ron instructions.Technical[0].expect"]),
    breaks("L190", &[(r#"{"cart": "what is to be paid"}"#, r#"{"cart": ""}"#)], &["systems.ron [0].terms.cart"]),
    breaks("L190", &[(r#"when: ["a hall is dark"]"#, r#"when: ["a hall is dark", ""]"#)], &["provider.ron emergency.activation.when[1]"]),
    breaks(
        "L190",
        &[(r#"(a: {High: ["Call before you switch anything off"]})"#, r#"(a: {High: ["Call before", ""]})"#)],
        &["provider.ron handling.a.High[1]"],
    ),
    breaks("L190", &[(r#"symptoms: ["Pages need seconds"]"#, r#"symptoms: ["Pages need seconds", ""]"#)], &["shop-slow.ron symptoms[1]"]),
    near("L190", &[(r#"expect: "below 80 %""#, r#"expect: "-""#)]),
    near("L190", &[(r#"symptoms: ["Pages need seconds"]"#, "symptoms: []")]),
    breaks("L191", &[(r#"alerts: ["ShopSlow"]"#, r#"alerts: ["ShopSlow", "ShopSlow"]"#)], &["shop-slow.ron alerts[1]"]),
    breaks(
        "L191",
        &[(
            r#"(topic: TotalFailure, every: "365d", last: "2026-05-04")"#,
            r#"(topic: Restore, every: "365d", last: "2026-05-04"), (topic: TotalFailure, every: "365d", last: "2026-05-04")"#,
        )],
        &["client.ron exercises[3]"],
    ),
    breaks("L191", &[(r#"contacts: ["anna"], location"#, r#"contacts: ["anna", "anna"], location"#)], &["systems.ron [1].contacts[1]"]),
    breaks("L191", &[(r#"[Runbook("shop-slow"), "#, r#"[Escalation, Runbook("shop-slow"), "#)], &["client.ron sla[0].fulfilled_by[4]"]),
    near("L191", &[(r#"alerts: ["ShopSlow"]"#, r#"alerts: ["ShopSlow", "ShopSlower"]"#)]),
    breaks(
        "L192",
        &[(r#"(id: "look", check: "Look")"#, r#"(id: "look", check: "Look", on: "SHPO01")"#)],
        &["shop-slow.ron instructions.Any[0].on"],
    ),
    breaks("L192", &[(r#"how: "df -h","#, r#"how: "df -h", on: "SHOPP02","#)], &["shop-slow.ron triage[1].on"]),
    near("L192", &[(r#"(id: "look", check: "Look")"#, r#"(id: "look", check: "Look", on: "SHOP03")"#)]),
    near("L192", &[(r#"(id: "look", check: "Look")"#, r#"(id: "look", check: "Look", on: "SHOP02")"#)]),
    breaks(
        "L193",
        &[(
            r#"hours: "Mon-Fri 08:00-17:00", deputy"#,
            r#"hours: "Mon-Fri 08:00-17:00", exceptions: [(from: "2026-12-24", to: "2036-12-31", hours: "08:00-12:00")], deputy"#,
        )],
        &["client.ron contacts[1].exceptions[0]"],
    ),
    near(
        "L193",
        &[(
            r#"hours: "Mon-Fri 08:00-17:00", deputy"#,
            r#"hours: "Mon-Fri 08:00-17:00", exceptions: [(from: "2026-12-24", to: "2027-12-31", hours: "08:00-12:00")], deputy"#,
        )],
    ),
    breaks(
        "L193",
        &[(r#"time_zone: "Europe/Berlin""#, r#"time_zone: "Europe/Berlin", holidays: ["2027-12-25", "2059-01-01"]"#)],
        &["library.ron holidays[1]"],
    ),
    breaks("L194", &[(r#"after: "15m""#, r#"after: "15s""#)], &["client.ron escalation[0].after"]),
    near("L194", &[(r#"after: "15m""#, r#"after: "1m""#)]),
    breaks("L194", &[(r#"keep: "90d""#, r#"keep: "90m""#)], &["systems.ron [1].backup.keep"]),
    near("L194", &[(r#"keep: "90d""#, r#"keep: "1d""#)]),
    breaks(
        "L194",
        &[(r#"(id: "look", check: "Look")"#, r#"(id: "look", wait: "Look", time: "1s", expect: "green")"#)],
        &["shop-slow.ron instructions.Any[0].time"],
    ),
];

#[test]
fn what_is_written_without_saying_anything_new_is_told() {
    hold(FIXTURES);
}
