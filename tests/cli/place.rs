//! A place to try things: a library, a state folder and a home of their own, and the program started in them.

use std::path::{Path, PathBuf};

use snapbox::cmd::{Command, OutputAssert};
use tempfile::TempDir;

/// Three folders below one that is removed at the end.
pub struct Place {
    root: TempDir,
}

const LIBRARY: &str = r#"Library(format: 1, name: "Trial handbook", time_zone: "Europe/Berlin")"#;

const PROVIDER: &str = r#"Provider(
    name: "Example Operations",
    contacts: [(id: "shift-lead", name: "Shift desk", role: "Shift lead", phones: ["+49 40 66969 100"], hours: "always")],
    escalation: [(contacts: ["shift-lead"])],
    operators: [(name: "Ada Example", login: "ada")],
)"#;

const CLIENT: &str = r#"Client(
    id: "bank", name: "Example Bank", contract: "C-1", customer_number: "4711",
    contacts: [
        (id: "duty", name: "Duty manager", role: "Decides about the ledger", phones: ["+49 30 23125 410"], hours: "always",
         deputy: "second", quote: "contract C-1"),
        (id: "second", name: "Second Example", role: "Deputy", phones: ["+49 30 23125 411"]),
    ],
    escalation: [(contacts: ["duty"], after: "15m", decides: "restart or wait"), (contacts: ["second"])],
)"#;

const SYSTEMS: &str = r#"[
    (id: "ledger", name: "Ledger", purpose: "Books every payment", owner: "duty", needs: (c: High, a: VeryHigh), hosts: ["LEDGP01"],
     forbidden: [(id: "no-reboot", action: "reboot LEDGP01", because: "the restart point is lost",
                  instead: "call the duty manager", lifted_by: ["duty"])]),
    (id: "online", name: "Online banking", purpose: "For customers", owner: "duty", depends_on: ["ledger"]),
]"#;

/// A good runbook with every way that leads to a step.
const RUNBOOK: &str = r#"Runbook(
    id: "ledger-full", revision: 3, title: "Ledger disk full", targets: ["ledger"], severity: High,
    symptoms: ["df shows 95 %"], alerts: ["LedgerFull"],
    scope: (covers: "A full file system of LEDGP01"),
    immediate: [(id: "look", check: "Read the use of the disk", command: "ssh LEDGP01 df -h \\\n  /var/ledger", expect: "below 95 %",
        otherwise: [(id: "call", notify: "duty", tell: "The disk is full.")])],
    triage: [(id: "full", ask: "Is it full?", how: "df", yes: Cause(DataCarrierFull))],
    instructions: {
        Technical: [
            (id: "which", decide: "Which one?", answers: [
                (answer: "/var", steps: [(id: "clean", do: "Delete old traces", warnings: ["They do not come back."])]),
                (answer: "another", steps: []),
            ]),
            (id: "after", hold: "Obtain the word of the bank", release: ["duty"]),
        ],
    },
    review: (author: "Ada Example", due: "2020-01-31"),
)"#;

impl Place {
    /// With the small library described above.
    pub fn new() -> Self {
        let place = Self { root: tempfile::tempdir().expect("a folder") };
        place.write("library.ron", LIBRARY);
        place.write("provider.ron", PROVIDER);
        place.write("clients/bank/client.ron", CLIENT);
        place.write("clients/bank/systems.ron", SYSTEMS);
        place.write("clients/bank/runbooks/ledger-full.ron", RUNBOOK);
        place.write("clients/bank/runbooks/ledger-slow.ron", &RUNBOOK.replace("ledger-full", "ledger-slow").replace("disk full", "slow"));
        place
    }

    /// Writes a file of the library.
    pub fn write(&self, path: &str, text: &str) {
        let file = self.library().join(path);
        std::fs::create_dir_all(file.parent().expect("a folder above")).expect("a folder");
        std::fs::write(file, text).expect("a file");
    }

    pub fn library(&self) -> PathBuf {
        self.root.path().join("library")
    }

    pub fn home(&self) -> PathBuf {
        self.root.path().join("home")
    }

    pub fn root(&self) -> &Path {
        self.root.path()
    }

    /// The program with an environment of its own that names the library and nothing else.
    pub fn qrh(&self, arguments: &[&str]) -> Command {
        self.bare(arguments).env("QRH_LIBRARY", self.library())
    }

    /// The same, without a word about a library.
    pub fn bare(&self, arguments: &[&str]) -> Command {
        std::fs::create_dir_all(self.home()).expect("a folder");
        let program = Command::new(env!("CARGO_BIN_EXE_qrh")).env_clear();
        program.env("HOME", self.home()).env("LOGNAME", "ada").env("LC_ALL", "C.UTF-8").current_dir(self.root.path()).args(arguments)
    }

    /// Runs the program and gives standard output, which must come with this code.
    pub fn says(&self, code: i32, arguments: &[&str]) -> String {
        let output = self.qrh(arguments).assert().code(code);
        stdout(&output)
    }

    /// Runs the program and gives standard output as JSON.
    pub fn json(&self, arguments: &[&str]) -> serde_json::Value {
        let text = self.says(0, arguments);
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{arguments:?} gives no JSON: {error}\n{text}"))
    }
}

pub fn stdout(output: &OutputAssert) -> String {
    String::from_utf8(output.get_output().stdout.clone()).expect("UTF-8 on standard output")
}

pub fn stderr(output: &OutputAssert) -> String {
    String::from_utf8(output.get_output().stderr.clone()).expect("UTF-8 on standard error")
}
