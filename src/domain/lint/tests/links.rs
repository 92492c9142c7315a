//! What names what across files (L172 to L181).

use super::{Fixture, breaks, hold, near};

pub(super) const FIXTURES: &[Fixture] = &[
    breaks("L172", &[(r#"opened_by: "guard""#, r#"opened_by: "b-duty""#)], &["systems.ron [1].backup.opened_by"]),
    breaks("L172", &[(r#"notify: "duty""#, r#"notify: "b-duty""#)], &["shop-slow.ron instructions.Technical[0].otherwise[0].notify"]),
    near("L172", &[(r#"notify: "duty""#, r#"notify: "lead""#)]),
    breaks("L173", &[(r#"targets: ["shop", "shop-db"]"#, r#"targets: ["shop", "shop-db", "b-shop"]"#)], &["shop-slow.ron targets[2]"]),
    near("L173", &[(r#"targets: ["shop", "shop-db"]"#, r#"targets: ["shop", "shop-db", "power"]"#)]),
    breaks(
        "L174",
        &[(r#"depends_on: ["shop-db", "power"]"#, r#"depends_on: ["shop-db", "b-shop-db"]"#)],
        &["systems.ron [0].depends_on[1]"],
    ),
    near("L174", &[(r#"depends_on: ["shop-db", "power"]"#, r#"depends_on: ["shop-db"]"#)]),
    breaks(
        "L175",
        &[
            (r#"third_party: "carrier""#, r#"third_party: "carier""#),
            (r#"hotline: "carrier-desk""#, r#"hotline: "lead""#),
            (r#"third_parties: [(id: "carrier", name: "Carrier", does: "lines")],"#, ""),
        ],
        &["provider.ron contacts[2].third_party"],
    ),
    near("L175", &[(r#"hosts: ["SHOP01"]"#, r#"third_party: "carrier""#)]),
    breaks(
        "L176",
        &[(r#"does: "lines")"#, r#"does: "lines"), (id: "maker", name: "Maker", does: "shops")"#)],
        &["provider.ron third_parties[1].id"],
    ),
    near(
        "L176",
        &[
            (r#"does: "lines")"#, r#"does: "lines"), (id: "maker", name: "Maker", does: "shops")"#),
            (r#"hosts: ["SHOP01"]"#, r#"third_party: "maker""#),
        ],
    ),
    breaks(
        "L177",
        &[
            (r#"(id: "look", check: "Look")"#, r#"(id: "look", by: ThirdParty, check: "Look")"#),
            (r#"third_parties: [(id: "carrier", name: "Carrier", does: "lines")],"#, ""),
            (
                r#",
         third_party: "carrier""#,
                "",
            ),
        ],
        &["shop-slow.ron instructions.Any[0].by"],
    ),
    near("L177", &[(r#"(id: "look", check: "Look")"#, r#"(id: "look", by: ThirdParty, check: "Look")"#)]),
    breaks("L178", &[(r#"runbooks: ["shop-slow"]"#, r#"runbooks: ["shop-slo"]"#)], &["client.ron exercises[2].runbooks[0]"]),
    breaks("L178", &[(r#"[Runbook("shop-slow"), "#, r#"[Runbook("b-shop-slow"), "#)], &["client.ron sla[0].fulfilled_by[0]"]),
    breaks("L178", &[(r#" runbook: "shop-slow""#, r#" runbook: "nothing""#)], &["systems.ron [1].backup.runbook"]),
    near("L178", &[(r#"runbooks: ["shop-slow"]"#, r#"runbooks: ["shop-slow", "card-Fire"]"#)]),
    breaks("L179", &[(r#"Backup("shop-db"), "#, r#"Backup("shop"), "#)], &["client.ron sla[0].fulfilled_by[1]"]),
    breaks("L179", &[(r#"Contact("duty"), "#, r#"Contact("b-duty"), "#)], &["client.ron sla[0].fulfilled_by[2]"]),
    breaks("L179", &[(r#"Document("contract")"#, r#"Document("")"#)], &["client.ron sla[0].fulfilled_by[6]"]),
    near("L179", &[(r#"Contact("duty"), "#, r#"Contact("lead"), "#)]),
    breaks(
        "L180",
        &[(
            r#"(task: Application, accountable: "duty")"#,
            r#"(task: Application, accountable: "duty"), (task: Application, accountable: "anna")"#,
        )],
        &["client.ron responsibilities[2].task"],
    ),
    breaks(
        "L180",
        &[(r#"(task: Application, accountable: "duty")"#, r#"(task: Backup, targets: ["shop", "shop"], accountable: "duty")"#)],
        &["client.ron responsibilities[1].targets[1]"],
    ),
    near("L180", &[(r#"(task: Application, accountable: "duty")"#, r#"(task: Backup, targets: ["shop"], accountable: "duty")"#)]),
    breaks(
        "L181",
        &[(
            r#"(task: Operation, accountable: "lead"), (task: Application"#,
            r#"(task: Operation, targets: ["shop"], accountable: "lead"), (task: Application"#,
        )],
        &["client.ron responsibilities"],
    ),
    near("L181", &[(r#"(task: Backup, accountable: "lead")"#, r#"(task: Backup, targets: ["shop-db"], accountable: "lead")"#)]),
];

#[test]
fn what_leads_nowhere_or_to_somebody_else_is_told() {
    hold(FIXTURES);
}
