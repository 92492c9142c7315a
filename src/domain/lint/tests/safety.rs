//! What a text may hide (L350 to L361).

use super::{Fixture, LOOK, breaks, hold, near};

pub(super) const FIXTURES: &[Fixture] = &[
    breaks("L350", &[(r#"phones: ["+49 40 66969 001"]"#, r#"phones: ["+49 40 66969 OO1"]"#)], &["client.ron contacts[0].phones[0]"]),
    breaks("L350", &[(r#"phones: ["+49 40 66969 001"]"#, r#"phones: ["+49 40 66969 ００1"]"#)], &["client.ron contacts[0].phones[0]"]),
    near("L350", &[(r#"phones: ["+49 40 66969 001"]"#, r#"phones: ["+49 40 66969 001 or by pager 12"]"#)]),
    breaks("L351", &[(r#"phones: ["+49 40 66969 001"]"#, r#"phones: ["040 66969 001"]"#)], &["client.ron contacts[0].phones[0]"]),
    near("L351", &[(r#"phones: ["+49 40 66969 001"]"#, r#"phones: ["4711"]"#)]),
    breaks("L352", &[(r#"role: "Duty", verified"#, r#"role: "Duty", email: "duty@acme", verified"#)], &["client.ron contacts[0].email"]),
    near("L352", &[(r#"role: "Duty", verified"#, r#"role: "Duty", email: "duty@acme.example", verified"#)]),
    breaks("L353", &[(r#"(id: "duty", name: "Duty""#, "(id: \"duty\", name: \"D\u{443}ty\"")], &["client.ron contacts[0].name"]),
    near("L353", &[(r#"(id: "duty", name: "Duty""#, r#"(id: "duty", name: "Дежурный""#)]),
    breaks(
        "L354",
        &[(LOOK, r#"Any: [(id: "look", check: "Look", command: "grep “x” /srv/a", expect: "one line")]"#)],
        &["shop-slow.ron instructions.Any[0].command"],
    ),
    near("L354", &[(LOOK, r#"Any: [(id: "look", check: "Look", command: "grep 'größe' /srv/a", expect: "one line")]"#)]),
    breaks(
        "L355",
        &[(LOOK, "Any: [(id: \"look\", check: \"Look\", command: \"df\u{a0}-h\", expect: \"one line\")]")],
        &["shop-slow.ron instructions.Any[0].command"],
    ),
    near("L355", &[(LOOK, r#"Any: [(id: "look", check: "Look", command: "df -h", expect: "one line")]"#)]),
    breaks(
        "L356",
        &[(LOOK, r#"Any: [(id: "look", check: "Look", command: "df -h \\ \n  /srv", expect: "one line")]"#)],
        &["shop-slow.ron instructions.Any[0].command"],
    ),
    breaks(
        "L356",
        &[(LOOK, r#"Any: [(id: "look", check: "Look", command: "df -h ", expect: "one line")]"#)],
        &["shop-slow.ron instructions.Any[0].command"],
    ),
    near("L356", &[(LOOK, r#"Any: [(id: "look", check: "Look", command: "df -h \\\n  /srv", expect: "one line")]"#)]),
    breaks(
        "L357",
        &[(
            LOOK,
            r#"Any: [(id: "look", check: "Look", command: "ls /xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", expect: "one line")]"#,
        )],
        &["shop-slow.ron instructions.Any[0].command"],
    ),
    near(
        "L357",
        &[(
            LOOK,
            r#"Any: [(id: "look", check: "Look", command: "ls /xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", expect: "one line")]"#,
        )],
    ),
    near(
        "L357",
        &[(
            LOOK,
            r#"Any: [(id: "look", check: "Look", command: "ls /xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx \\\n ls /xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", expect: "one line")]"#,
        )],
    ),
    breaks(
        "L358",
        &[(LOOK, r#"Any: [(id: "look", check: "Look", command: "curl https://u:geheim1@x.example/a", expect: "one line")]"#)],
        &["shop-slow.ron instructions.Any[0].command"],
    ),
    near("L358", &[(LOOK, r#"Any: [(id: "look", check: "Look", command: "curl https://u:$PW@x.example/a", expect: "one line")]"#)]),
    breaks(
        "L359",
        &[(LOOK, r#"Any: [(id: "look", check: "Look", detail: "The password is Geheim-2026.")]"#)],
        &["shop-slow.ron instructions.Any[0].detail"],
    ),
    near("L359", &[(LOOK, r#"Any: [(id: "look", check: "Look", detail: "The password lies in the safe, envelope 4711")]"#)]),
    near("L359", &[(LOOK, r#"Any: [(id: "look", check: "Look", detail: "password: <from the safe>")]"#)]),
    breaks(
        "L360",
        &[(LOOK, r#"Any: [(id: "look", check: "Look", command: "curl http://x.example/a", expect: "one line")]"#)],
        &["shop-slow.ron instructions.Any[0].command"],
    ),
    near("L360", &[(LOOK, r#"Any: [(id: "look", check: "Look", command: "curl http://SHOP01:8080/a", expect: "one line")]"#)]),
    near("L360", &[(LOOK, r#"Any: [(id: "look", check: "Look", command: "curl http://192.0.2.7/a", expect: "one line")]"#)]),
    breaks(
        "L361",
        &[(
            r#"contacts: [
        (id: "duty""#,
            r#"contacts: [
        (id: "D-uty", name: "D", role: "D", verified: "2026-11-02", phones: ["+49 40 66969 003"], hours: "always"),
        (id: "duty""#,
        )],
        &["client.ron contacts[1].id"],
    ),
    near(
        "L361",
        &[(
            r#"contacts: [
        (id: "duty""#,
            r#"contacts: [
        (id: "duty2", name: "D", role: "D", verified: "2026-11-02", phones: ["+49 40 66969 003"], hours: "always"),
        (id: "duty""#,
        )],
    ),
];

#[test]
fn what_a_text_hides_is_told() {
    hold(FIXTURES);
}
