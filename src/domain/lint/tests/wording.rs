//! How texts are worded (L200, L203 and others).

use super::{Fixture, LOOK, breaks, hold, near};

pub(super) const FIXTURES: &[Fixture] = &[
    breaks("L200", &[(LOOK, r#"Any: [(id: "look", do: "The shop is restarted")]"#)], &["shop-slow.ron instructions.Any[0].do"]),
    breaks(
        "L200",
        &[(LOOK, r#"Any: [(id: "look", check: "Reading of the shop, last line of the log")]"#)],
        &["shop-slow.ron instructions.Any[0].check"],
    ),
    near("L200", &[(LOOK, r#"Any: [(id: "look", do: "Restart the shop")]"#)]),
    near("L200", &[(LOOK, r#"Any: [(id: "look", do: "If the shop answers, leave it alone")]"#)]),
    near("L200", &[(r#"name: "x""#, r#"name: "x", language: "de""#), (LOOK, r#"Any: [(id: "look", do: "The shop is restarted")]"#)]),
    breaks(
        "L203",
        &[(LOOK, r#"Any: [(id: "look", do: "Stop the job and then call the host's owner")]"#)],
        &["shop-slow.ron instructions.Any[0].do"],
    ),
    breaks(
        "L203",
        &[(LOOK, r#"Any: [(id: "look", do: "Stop the job. Delete the old traces")]"#)],
        &["shop-slow.ron instructions.Any[0].do"],
    ),
    near("L203", &[(LOOK, r#"Any: [(id: "look", do: "Stop the job; leave the host running")]"#)]),
    breaks("L205", &[(LOOK, r#"Any: [(id: "look", check: "Look if necessary")]"#)], &["shop-slow.ron instructions.Any[0].check"]),
    near("L205", &[(LOOK, r#"Any: [(id: "look", check: "Look as often as needed")]"#)]),
    near("L205", &[(LOOK, r#"Any: [(id: "look", check: "Look below /etc/shop")]"#)]),
    breaks("L206", &[(LOOK, r#"Any: [(id: "look", check: "Look again after a while")]"#)], &["shop-slow.ron instructions.Any[0].check"]),
    near("L206", &[(LOOK, r#"Any: [(id: "look", check: "Look as soon as the lamp is green")]"#)]),
    breaks(
        "L214",
        &[(LOOK, r#"Any: [(id: "look", do: "Free space", warnings: ["Orders may be lost. Stop the job first."])]"#)],
        &["shop-slow.ron instructions.Any[0].warnings[0]"],
    ),
    near("L214", &[(LOOK, r#"Any: [(id: "look", do: "Free space", warnings: ["Open orders are lost."])]"#)]),
    breaks(
        "L215",
        &[(LOOK, r#"Any: [(id: "look", do: "Free space", warnings: ["Never reboot the host."])]"#)],
        &["shop-slow.ron instructions.Any[0].warnings[0]"],
    ),
    near("L215", &[(LOOK, r#"Any: [(id: "look", do: "Free space", warnings: ["A reboot loses orders."])]"#)]),
    breaks("L216", &[(LOOK, r#"Any: [(id: "look", do: "Do not reboot the host")]"#)], &["shop-slow.ron instructions.Any[0].do"]),
    near("L216", &[(LOOK, r#"Any: [(id: "look", do: "Leave the host running")]"#)]),
    breaks("L217", &[(r#""Shop is slow""#, r#""WDQ of the shop is slow""#)], &["shop-slow.ron title"]),
    near(
        "L217",
        &[
            (r#""Shop is slow""#, r#""WDQ of the shop is slow""#),
            (r#"severity: High, scope"#, r#"severity: High, terms: {"WDQ": "queue of orders"}, scope"#),
        ],
    ),
    near("L217", &[(r#""Shop is slow""#, r#""Queue of waiting orders (WDQ) is slow""#)]),
    near("L217", &[(r#""Shop is slow""#, r#""DNS of the shop is slow""#)]),
    breaks("L220", &[(r#""Shop is slow""#, r#""Acme: shop is slow""#)], &["shop-slow.ron title"]),
    near("L220", &[(r#""Shop is slow""#, r#""Acmetown shop is slow""#)]),
    breaks("L221", &[(r#""Shop is slow""#, r#""Runbook for slow answers""#)], &["shop-slow.ron title"]),
    breaks("L221", &[(r#""Shop is slow""#, r#""Shop""#)], &["shop-slow.ron title"]),
    near("L221", &[(r#""Shop is slow""#, r#""Runbooks are slow""#)]),
    breaks("L222", &[(r#""Pages need seconds""#, r#""shop is slow.""#)], &["shop-slow.ron symptoms[0]"]),
    breaks("L222", &[(r#""Pages need seconds""#, r#""Pages need seconds", "Pages need seconds""#)], &["shop-slow.ron symptoms[1]"]),
    near("L222", &[(r#""Pages need seconds""#, r#""Shop is slow at noon""#)]),
    breaks("L223", &[(r#""Is it full?""#, r#""Full disk""#)], &["shop-slow.ron triage[1].ask"]),
    breaks(
        "L223",
        &[(
            LOOK,
            r#"Any: [(id: "look", decide: "The state", answers: [(answer: "a", steps: [(id: "b", check: "Look")]), (answer: "c")])]"#,
        )],
        &["shop-slow.ron instructions.Any[0].decide"],
    ),
    near("L223", &[(r#""Is it full?""#, r#""満杯ですか？""#)]),
    breaks("L224", &[(r#""Is it full?""#, r#""Is it full and is it old?""#)], &["shop-slow.ron triage[1].ask"]),
    breaks("L224", &[(r#""Is it full?""#, r#""Is it full? Is it old?""#)], &["shop-slow.ron triage[1].ask"]),
    near("L224", &[(r#""Is it full?""#, r#""Are disk and cache full?""#)]),
    breaks("L225", &[(r#"how: "log""#, r#"how: "Check.""#)], &["shop-slow.ron triage[2].how"]),
    near("L225", &[(r#"how: "log""#, r#"how: "Check the log for its number""#)]),
    breaks("L226", &[(LOOK, r#"Any: [(id: "look", check: "Look with `df -h`")]"#)], &["shop-slow.ron instructions.Any[0].check"]),
    breaks("L226", &[(LOOK, r#"Any: [(id: "look", do: "Start it: systemctl start shop")]"#)], &["shop-slow.ron instructions.Any[0].do"]),
    near("L226", &[(LOOK, r#"Any: [(id: "look", check: "Look", command: "df -h", expect: "below 80 %")]"#)]),
    near("L226", &[(LOOK, r#"Any: [(id: "look", check: "Look at the word `active`")]"#)]),
    breaks(
        "L227",
        &[(LOOK, r#"Any: [(id: "look", check: "Look", command: "shopctl show <number>", expect: "one line")]"#)],
        &["shop-slow.ron instructions.Any[0].command"],
    ),
    breaks(
        "L227",
        &[(LOOK, r#"Any: [(id: "look", check: "Look", command: "ssh $HOST df", expect: "one line")]"#)],
        &["shop-slow.ron instructions.Any[0].command"],
    ),
    near("L227", &[(LOOK, r#"Any: [(id: "look", check: "Look", command: "wc -l < /srv/in", expect: "one line")]"#)]),
    near("L227", &[(LOOK, r#"Any: [(id: "look", check: "Look", command: "HOST=a; ssh $HOST df", expect: "one line")]"#)]),
    breaks("L228", &[(r#""orders are lost""#, r#""TODO: ask the client""#)], &["shop-slow.ron forbidden[0].because"]),
    near("L228", &[(r#""orders are lost""#, r#""the todo list is lost""#)]),
    breaks("L231", &[(LOOK, r#"Any: [(id: "look", notify: "duty", tell: "disk full")]"#)], &["shop-slow.ron instructions.Any[0].tell"]),
    near("L231", &[(LOOK, r#"Any: [(id: "look", notify: "duty", tell: "The disk of the shop is full")]"#)]),
    breaks(
        "L235",
        &[(LOOK, r#"Any: [(id: "look", check: "Call +49 30 23125 999 and ask")]"#)],
        &["shop-slow.ron instructions.Any[0].check"],
    ),
    near("L235", &[(LOOK, r#"Any: [(id: "look", check: "Call +49 40 66969 001 and ask")]"#)]),
    near("L235", &[(LOOK, r#"Any: [(id: "look", check: "Look whether it grew by +25 000")]"#)]),
    breaks("L238", &[(LOOK, r#"Any: [(id: "look", check: "Look", expect: "No errors.")]"#)], &["shop-slow.ron instructions.Any[0].expect"]),
    near("L238", &[(LOOK, r#"Any: [(id: "look", check: "Look", expect: "No error in the last line")]"#)]),
    breaks("L240", &[(r#"action: "reboot""#, r#"action: "do not reboot""#)], &["shop-slow.ron forbidden[0].action"]),
    near("L240", &[(r#"action: "reboot""#, r#"action: "reboot at night""#)]),
];

#[test]
fn what_a_tired_stranger_cannot_follow_is_told() {
    hold(FIXTURES);
}
