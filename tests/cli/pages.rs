//! `show`, the help, the manual page and the completions.

use crate::place::{Place, stderr, stdout};

#[test]
fn a_runbook_is_printed_whole_and_numbered_as_on_the_screen() {
    let place = Place::new();
    let page = place.says(0, &["show", "ledger-full"]);
    for expected in [
        "Example Bank\nLedger disk full\nledger-full, revision 3, severity high\n",
        "!! The review was due on 2020-01-31: trust it less, ask sooner.",
        "  Protection        confidentiality high, integrity normal, availability VERY\n                    HIGH\n",
        "    - Online banking (Example Bank)\n",
        "Nothing is written down about a backup of this system.\n",
        "  # DO NOT reboot LEDGP01\n    because         the restart point is lost\n    instead         call the duty manager\n",
        "  [ ] I1  CHECK: Read the use of the disk\n      | ssh LEDGP01 df -h \\\n      |   /var/ledger\n      expected: below 95 %\n",
        "    [ ] I1!.1  NOTIFY: Duty manager, +49 30 23125 410\n        Say: The disk is full.\n",
        "  Q1  Is it full?\n      df\n      yes: data carrier full\n",
        "    ! WARNING: They do not come back.\n    [ ] 1a.1  Delete old traces\n",
        "    -> If the answer is: another\n       go on with the next step\n",
        "  [ ] 2  HOLD: Obtain the word of the bank\n      released by: Duty manager, +49 30 23125 410\n",
    ] {
        assert!(page.contains(expected), "{expected:?} is missing in\n{page}");
    }
    let too_wide: Vec<&str> = page.lines().filter(|line| line.chars().count() > 80 && !line.contains("| ")).collect();
    assert!(too_wide.is_empty(), "{too_wide:#?}");
    assert_eq!(place.json(&["show", "ledger-full", "--json"])["runbook"]["id"], "ledger-full");
}

#[test]
fn ids_may_be_shortened_and_mistakes_are_suggested() {
    let place = Place::new();
    assert!(place.says(0, &["show", "LEDGER-F"]).contains("ledger-full, revision 3"));
    let several = place.qrh(&["show", "ledger-"]).assert().code(3);
    assert_eq!(stderr(&several), "qrh: \"ledger-\" fits several\n  hint: say which one: ledger-full, ledger-slow\n");
    let unknown = place.qrh(&["show", "ledger-ful1"]).assert().code(3);
    assert!(stderr(&unknown).contains("hint: did you mean ledger-full"), "{}", stderr(&unknown));
    let client = place.qrh(&["contacts", "bnak"]).assert().code(3);
    assert!(stderr(&client).contains("hint: did you mean bank?"), "{}", stderr(&client));
}

#[test]
fn cards_of_a_runbook_a_system_and_a_client() {
    let place = Place::new();
    let contacts = place.says(0, &["show", "ledger-full", "--card", "contacts"]);
    assert!(contacts.contains("  Next to call      Duty manager, Decides about the ledger, +49 30 23125 410:\n"), "{contacts}");
    assert!(contacts.contains("Level 1; the next one after 15m without success\n"), "{contacts}");
    assert!(!contacts.contains("What it is about"), "only the card was asked for");
    let forbidden = place.says(0, &["show", "ledger-full", "--card", "forbidden"]);
    assert!(forbidden.contains("DO NOT reboot LEDGP01\n---") && forbidden.contains("  holds for         system Ledger\n"), "{forbidden}");

    let client = place.says(0, &["show", "bank"]);
    for title in ["System", "Responsibilities", "Restore", "Interface", "Contacts", "Forbidden actions", "Emergency"] {
        assert!(client.contains(&format!("\n{title}\n=====")), "{title} is missing in\n{client}");
    }
    assert!(client.lines().all(|line| line.chars().count() <= 80), "{client}");
    let json = place.json(&["show", "bank", "--card", "contacts", "--json"]);
    assert_eq!(
        (json["party"].as_str(), json["contacts"]["ladder"][0]["contacts"][0]["name"].as_str()),
        (Some("Example Bank"), Some("Duty manager"))
    );
    assert!(json.get("system").is_none(), "the other cards were not asked for");
    assert!(place.says(0, &["show", "provider", "--card", "emergency"]).contains("Nothing is written down about emergencies"));
    let unknown = place.qrh(&["show", "nobody-knows"]).assert().code(3);
    assert!(stderr(&unknown).starts_with("qrh: no runbook, system or client is called \"nobody-knows\""), "{}", stderr(&unknown));
}

#[test]
fn plain_mode_has_a_way_to_every_card_and_says_what_the_check_found() {
    let place = Place::new();
    let words = "who\nrestore\ninterface\ncontacts\nforbidden\nemergency\ncards\nq\nfindings\nq\na\n/quit\n";
    let output = place.qrh(&["--plain", "run", "ledger-full"]).stdin(words).assert().code(0);
    let told = stdout(&output);
    for expected in [
        "MISTAKES",
        "Responsibilities: Ledger",
        "Restore: Ledger",
        "No interface belongs to these systems.",
        "Next to call: Duty manager",
        "DO NOT reboot LEDGP01",
        "Nothing is written down about emergencies",
        "Ledger (system) of Example Bank",
        "What the check says about this runbook",
    ] {
        assert!(told.contains(expected), "{expected:?} is missing in\n{told}");
    }
    // The run that was begun stands below the heads of the columns.
    let history = place.says(0, &["history"]);
    let mut lines = history.lines();
    let heads: Vec<&str> = lines.next().unwrap_or_default().split("  ").map(str::trim).filter(|head| !head.is_empty()).collect();
    assert_eq!(heads, ["RUN", "OPENED", "CLIENT", "RUNBOOK", "MODE", "END", "FAULT GONE", "BY"]);
    assert!(lines.next().is_some_and(|line| line.contains("Example Bank")), "{history}");
}

#[test]
fn two_runbooks_of_one_id_are_not_guessed_between() {
    let place = Place::new();
    let text = std::fs::read_to_string(place.library().join("clients/bank/runbooks/ledger-full.ron")).expect("the runbook");
    place.write("clients/bank/runbooks/copy.ron", &text);
    let twice = place.qrh(&["show", "ledger-full"]).assert().code(3);
    let told = stderr(&twice);
    assert!(told.contains("clients/bank/runbooks/copy.ron, clients/bank/runbooks/ledger-full.ron"), "{told}");
}

#[test]
fn a_broken_runbook_says_why_it_cannot_be_shown() {
    let place = Place::new();
    place.write("clients/bank/runbooks/torn.ron", "Runbook(id: \"torn\", revision: \"two\")");
    let output = place.qrh(&["show", "torn"]).assert().code(1);
    let told = stderr(&output);
    assert!(told.starts_with("qrh: the runbook clients/bank/runbooks/torn.ron cannot be used\n  because: "), "{told}");
    assert!(told.contains("hint: \"qrh check\""), "{told}");
}

#[test]
fn help_and_manual_document_every_command_and_every_exit_code() {
    let place = Place::new();
    let help = place.says(0, &["--help"]);
    let manual = place.says(0, &["man"]);
    for code in
        ["0  Done", "2  The command line", "3  What was asked for", "4  The check found", "5  Something could not", "130  Interrupted"]
    {
        assert!(help.contains(code), "{code} is missing in\n{help}");
    }
    for command in ["run", "list", "search", "show", "contacts", "check", "history", "report", "journal", "doctor", "completions", "man"] {
        assert!(help.contains(&format!("\n  {command} ")), "{command} is missing in the help");
        assert!(manual.contains(&format!(".SS \"qrh {command}")) || manual.contains(&format!("qrh {command}")), "{command} in the manual");
        assert!(place.says(0, &[command, "--help"]).contains("Usage: qrh"), "{command} --help");
    }
    assert!(manual.starts_with(".ie") && manual.contains(".SH \"EXIT STATUS\"") && manual.contains("QRH_LIBRARY"));
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        assert!(place.says(0, &["completions", shell]).contains("contacts"), "{shell}");
    }
}

#[test]
fn the_doctor_tells_what_works_as_text_and_as_json() {
    let place = Place::new();
    let output = place.qrh(&["doctor"]).assert().code(0);
    let told = stdout(&output).split_whitespace().collect::<Vec<_>>().join(" ");
    for expected in ["ok library", "2 runbooks, 1 client, 2 systems", "ok person Ada Example", "made when needed", "no runs yet"] {
        assert!(told.contains(expected), "{expected:?} is missing in\n{told}");
    }
    let looks = place.json(&["doctor", "--json"]);
    assert!(looks["looks"].as_array().is_some_and(|looks| looks.len() >= 10));
    assert!(!place.home().join(".local").exists(), "the doctor makes nothing");
}
