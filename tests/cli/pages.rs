//! `show`, the help, the manual page and the completions.

use crate::place::{Place, stderr, stdout};

#[test]
fn a_runbook_is_printed_whole_and_numbered_as_on_the_screen() {
    let place = Place::new();
    let page = place.says(0, &["show", "ledger-full"]);
    for expected in [
        "Example Bank\nLedger disk full\nledger-full, revision 3, severity high\n",
        "!! The review was due on 2020-01-31: trust it less, ask sooner.",
        "  Protection needs  confidentiality high, integrity normal, availability VERY\n                    HIGH\n",
        "  - Online banking (Example Bank)\n",
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
    let several = place.qrh(&["show", "ledger"]).assert().code(3);
    assert_eq!(stderr(&several), "qrh: \"ledger\" fits several\n  hint: say which one: ledger-full, ledger-slow\n");
    let unknown = place.qrh(&["show", "ledger-ful1"]).assert().code(3);
    assert!(stderr(&unknown).contains("hint: did you mean ledger-full"), "{}", stderr(&unknown));
    let client = place.qrh(&["contacts", "bnak"]).assert().code(3);
    assert!(stderr(&client).contains("hint: did you mean bank?"), "{}", stderr(&client));
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
