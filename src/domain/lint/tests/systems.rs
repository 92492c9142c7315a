//! What a system says about itself (L125 to L145).

use super::{Fixture, breaks, hold, near};

pub(super) const FIXTURES: &[Fixture] = &[
    breaks("L125", &[(r#"location: "Hall 1, rack B""#, r#"third_party: "carrier""#)], &["systems.ron [1].location"]),
    breaks(
        "L125",
        &[(r#" location: "Hall 1, rack A","#, ""), (r#"location: "Hall 1, rack B","#, ""), (r#", location: "Hall 1 to the shop""#, "")],
        &["systems.ron [0].location"],
    ),
    near("L125", &[(r#"location: "Hall 1, rack B""#, r#"location: "Hall 2, rack B""#)]),
    breaks("L126", &[(r#", hosts: ["SHOP01"]"#, "")], &["systems.ron [0].hosts"]),
    near("L126", &[(r#", hosts: ["SHOP01"]"#, r#", third_party: "carrier""#)]),
    breaks(
        "L127",
        &[(r#"line: (carrier: "T", circuit: "1", demarcation: "router", hotline: "carrier-desk", test: "ping")"#, "")],
        &["systems.ron [4].line"],
    ),
    near(
        "L127",
        &[
            ("kind: Interface, ", ""),
            (
                r#"line: (carrier: "T", circuit: "1", demarcation: "router", hotline: "carrier-desk", test: "ping")"#,
                r#"hosts: ["L"], no_backup: "no data""#,
            ),
        ],
    ),
    breaks("L128", &[("kind: Interface, ", r#"hosts: ["L"], no_backup: "no data", "#)], &["systems.ron [4].line"]),
    near("L128", &[(r#"carrier: "T""#, r#"carrier: "Telecom""#)]),
    breaks("L129", &[(r#", test: "ping""#, "")], &["systems.ron [4].line.test"]),
    near("L129", &[(r#"test: "ping""#, r#"test: "look at the lamp""#)]),
    breaks("L130", &[(r#", quote: "number 4711""#, "")], &["systems.ron [4].line.hotline", "systems.ron [4].line.hotline"]),
    near(
        "L130",
        &[
            (r#", quote: "number 4711""#, ""),
            (r#"third_party: "carrier""#, r#"note: "x""#),
            (r#"third_parties: [(id: "carrier", name: "Carrier", does: "lines")],"#, ""),
        ],
    ),
    breaks("L131", &[(r#"terms: {"cart": "what is to be paid"}, "#, "")], &["systems.ron [0].terms"]),
    near("L131", &[("kind: Application, ", ""), (r#"terms: {"cart": "what is to be paid"}, "#, "")]),
    breaks(
        "L132",
        &[
            (r#"depends_on: ["shop-db", "power"]"#, "depends_on: []"),
            (
                r#"owner: "anna", depends_on: ["shop-db"],
     batch: (window: "22-04""#,
                r#"owner: "anna",
     batch: (window: "22-04""#,
            ),
            (
                r#"owner: "anna", depends_on: ["shop-db"],
     batch: (window: "04-05""#,
                r#"owner: "anna",
     batch: (window: "04-05""#,
            ),
        ],
        &["systems.ron [0].depends_on"],
    ),
    near("L132", &[(r#"depends_on: ["shop-db", "power"]"#, "depends_on: []")]),
    breaks(
        "L133",
        &[
            (r#"needs: (c: High, a: High), handling: ["Nothing is copied"]"#, "needs: (c: High, a: High)"),
            ("handling: (a: {High:", "handling: (a: {Normal:"),
        ],
        &["provider.ron systems[0].handling", "systems.ron [0].handling", "systems.ron [0].handling"],
    ),
    near("L133", &[(r#"needs: (c: High, a: High), handling: ["Nothing is copied"]"#, "needs: (c: High, a: High)")]),
    breaks("L134", &[("needs: (c: High, a: High)", "needs: (a: High)")], &["systems.ron [1].needs"]),
    near("L134", &[("needs: (c: High, a: High)", "needs: (c: VeryHigh, a: High)")]),
    breaks(
        "L135",
        &[(r#"(name: "Customers", needs: (c: High), personal: true)"#, r#"(name: "Customers", needs: (i: Normal), personal: true)"#)],
        &["systems.ron [1].data[0].needs"],
    ),
    near("L135", &[(r#"(name: "Customers", needs: (c: High), personal: true)"#, r#"(name: "Prices", needs: (i: Normal))"#)]),
    breaks("L136", &[("needs: (c: High, a: High)", "needs: (c: High)")], &["systems.ron [1].needs"]),
    near("L136", &[("needs: (c: High, a: High)", "needs: (c: High, a: VeryHigh)")]),
    breaks("L137", &[(r#"rto: "4h", rpo: "1h""#, r#"rto: "4h""#)], &["systems.ron [1].recovery"]),
    breaks("L137", &[(r#"recovery: (order: 3, rto: "4h")"#, "recovery: (order: 3)")], &["systems.ron [0].recovery"]),
    near("L137", &[(r#"needs: (a: High), recovery: (order: 3, rto: "4h")"#, r#"needs: (i: High), handling: ["x"], recovery: (order: 3)"#)]),
    breaks("L138", &[("order: 3", "order: 1")], &["systems.ron [0].recovery.order"]),
    near("L138", &[("order: 3", "order: 2")]),
    breaks("L139", &[(r#"order: 3, rto: "4h""#, r#"order: 3, rto: "3h""#)], &["systems.ron [0].recovery.rto"]),
    near("L139", &[(r#"order: 3, rto: "4h""#, r#"order: 3, rto: "5h""#)]),
    breaks(
        "L140",
        &[(
            r#"purpose: "Adds", owner: "anna", depends_on: ["shop-db"],
     batch: (window: "04-05", after: ["night"], restart: "nowhere", latest_finish: "06:00", expert: "duty")"#,
            r#"purpose: "Adds", owner: "anna", depends_on: ["shop-db"]"#,
        )],
        &["systems.ron [3].batch"],
    ),
    breaks("L140", &[(r#"latest_finish: "06:00""#, r#"latest_finish: " ""#)], &["systems.ron [3].batch"]),
    breaks(
        "L140",
        &[(r#"name: "Week run", kind: BatchJob"#, r#"name: "Week run", hosts: ["W"], no_backup: "no data", location: "Hall 1""#)],
        &["systems.ron [3].batch"],
    ),
    near("L140", &[(r#"after: ["night"], "#, "")]),
    breaks("L141", &[(r#"expert: "duty""#, r#"expert: "lead""#)], &["systems.ron [3].batch.expert"]),
    near("L141", &[(r#"expert: "duty""#, r#"expert: "anna""#)]),
    breaks("L142", &[(r#"after: ["shop-db"]"#, r#"after: ["week"]"#)], &["systems.ron [2].batch.after"]),
    breaks(
        "L142",
        &[(r#"after: ["shop-db"]"#, r#"before: ["week"]"#), (r#"after: ["night"]"#, r#"before: ["night"]"#)],
        &["systems.ron [2].batch.after"],
    ),
    near("L142", &[(r#"after: ["shop-db"]"#, r#"after: ["shop-db"], before: ["week"]"#)]),
    breaks("L143", &[(r#"after: ["shop-db"]"#, r#"after: ["shop-db"], before: ["link"]"#)], &["systems.ron [3].batch.after[0]"]),
    breaks(
        "L143",
        &[(r#"after: ["night"]"#, r#"after: ["link"]"#), (r#"after: ["shop-db"]"#, r#"after: ["shop-db"], before: ["week"]"#)],
        &["systems.ron [2].batch.before[0]"],
    ),
    near("L143", &[(r#"after: ["shop-db"]"#, r#"after: ["shop-db"], before: ["week", "link"]"#)]),
    breaks("L144", &[(r#"purpose: "Adds", owner: "anna""#, r#"purpose: "Adds", owner: "lead""#)], &["systems.ron [3].owner"]),
    near("L144", &[(r#"owner: "duty", contacts"#, r#"owner: "lead", contacts"#)]),
    breaks(
        "L145",
        &[
            (r#"targets: ["shop", "shop-db"], severity: High"#, r#"targets: ["night"], severity: Critical"#),
            (r#"symptoms: ["Pages"#, r#"immediate: [(id: "now", check: "Look")], symptoms: ["Pages"#),
            (r#"targets: ["power"]"#, r#"targets: ["power", "shop", "shop-db"]"#),
        ],
        &["shop-slow.ron severity"],
    ),
    near(
        "L145",
        &[
            (r#"targets: ["shop", "shop-db"], severity: High"#, r#"targets: ["night", "shop-db"], severity: Critical"#),
            (r#"symptoms: ["Pages"#, r#"immediate: [(id: "now", check: "Look")], symptoms: ["Pages"#),
            (r#"targets: ["power"]"#, r#"targets: ["power", "shop", "shop-db"]"#),
        ],
    ),
];

#[test]
fn what_a_system_leaves_out_is_told() {
    hold(FIXTURES);
}
