//! The made-up library itself: clients, systems with dependencies and runbooks of about 6 kB, all of which pass the parser.
//! Shared with the benches, which use different parts of it.
#![allow(dead_code, reason = "every program that includes this file needs another part of it")]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;

use super::words::{PLACES, SITUATIONS, SYSTEMS, TRADES};

/// One client for so many runbooks.
const A_CLIENT: usize = 200;

/// A runbook file.
pub struct Generated {
    pub path: String,
    pub title: String,
    pub text: String,
}

/// Writes a whole library with `count` runbooks below `folder`. Returns how many bytes that were.
pub fn write(folder: &Path, count: usize, seed: u64) -> io::Result<usize> {
    let mut bytes = 0;
    let mut folders = BTreeSet::new();
    let mut put = |path: &str, text: &str| {
        let path = folder.join(path);
        if let Some(parent) = path.parent().filter(|parent| folders.insert(parent.to_path_buf())) {
            fs::create_dir_all(parent)?;
        }
        bytes += text.len();
        fs::write(path, text)
    };
    for (path, text) in surroundings(count) {
        put(&path, &text)?;
    }
    for runbook in runbooks(count, seed) {
        put(&runbook.path, &runbook.text)?;
    }
    Ok(bytes)
}

/// The runbooks in the order of their numbers.
pub fn runbooks(count: usize, seed: u64) -> impl Iterator<Item = Generated> {
    (0..count).map(move |number| runbook(number, seed))
}

/// Everything but the runbooks.
pub fn surroundings(count: usize) -> Vec<(String, String)> {
    let mut files = vec![
        ("library.ron".to_owned(), "Library(format: 1, name: \"Made-up handbook\", time_zone: \"Europe/Berlin\")\n".to_owned()),
        ("provider.ron".to_owned(), PROVIDER.to_owned()),
    ];
    for client in 0..count.div_ceil(A_CLIENT) {
        let Client { id, name } = Client::new(client);
        let number = 100 + client % 900;
        files.push((
            format!("clients/{id}/client.ron"),
            format!(
                "Client(\n    id: \"{id}\", name: \"{name}\", contract: \"C-{client:04}\",\n    contacts: [\n        \
                 (id: \"{id}-duty\", name: \"Duty desk\", role: \"Decides about applications\", phones: [\"+49 30 23125 {number}\"], hours: \"always\"),\n        \
                 (id: \"{id}-expert\", name: \"Application expert\", role: \"Knows the applications\", phones: [\"+49 40 66969 {number}\"],\n         \
                 hours: \"Mon-Fri 07:00-19:00\", deputy: \"{id}-duty\"),\n    ],\n    escalation: [(contacts: [\"{id}-duty\"])],\n)\n"
            ),
        ));
        let mut systems = String::from("[\n");
        for (system, name, kind, purpose, needs) in SYSTEMS {
            let needs: Vec<String> = needs.iter().map(|need| format!("\"{id}-{need}\"")).collect();
            let _ = writeln!(
                systems,
                "    (id: \"{id}-{system}\", name: \"{name}\", kind: {kind}, purpose: \"{purpose}\", owner: \"{id}-duty\",\n     \
                 needs: (c: High, i: High, a: High), depends_on: [{}], hosts: [\"{}\"]),",
                needs.join(", "),
                host(&id, system)
            );
        }
        systems.push_str("]\n");
        files.push((format!("clients/{id}/systems.ron"), systems));
    }
    files
}

const PROVIDER: &str = "Provider(
    name: \"Made-up Hosting\",
    contacts: [(id: \"shift-lead\", name: \"Shift lead\", role: \"Leads the shift\", phones: [\"+49 69 90009 100\"], hours: \"always\"),
               (id: \"security-duty\", name: \"Security duty\", role: \"Security\", phones: [\"+49 69 90009 110\"], hours: \"always\")],
    escalation: [(contacts: [\"shift-lead\"])],
)
";

struct Client {
    id: String,
    name: String,
}

impl Client {
    fn new(number: usize) -> Client {
        let place = PLACES[number % PLACES.len()];
        // 40 places and 20 trades meet in every combination before the first one comes again
        let trade = TRADES[(number + number / PLACES.len()) % TRADES.len()];
        let round = number / (PLACES.len() * TRADES.len());
        let plain: String = place.chars().map(|c| if c.is_ascii() { c.to_ascii_lowercase() } else { 'x' }).collect();
        let suffix = if round == 0 { String::new() } else { format!("-{round}") };
        Client { id: format!("{plain}-{}{suffix}", trade.to_ascii_lowercase()), name: format!("{place} {trade}{suffix}") }
    }
}

fn host(client: &str, system: &str) -> String {
    let letters: String = client.chars().filter(char::is_ascii_alphanumeric).take(4).chain(system.chars().take(3)).collect();
    format!("{}01", letters.to_ascii_uppercase())
}

fn runbook(number: usize, seed: u64) -> Generated {
    let Client { id: client, .. } = Client::new(number / A_CLIENT);
    let within = number % A_CLIENT;
    // 16 systems and 24 situations: walking both at once meets every pair before one comes again, because of the shift
    let (system, system_name, ..) = SYSTEMS[within % SYSTEMS.len()];
    let turn = within / SYSTEMS.len() + within % SYSTEMS.len() + (seed as usize);
    let (situation, title, cause, alert, symptoms, command) = SITUATIONS[turn % SITUATIONS.len()];
    let mut dice = Dice(seed ^ (number as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15));
    let id = format!("{client}-{system}-{situation}");
    let host = host(&client, system);
    let title = title.replace("{}", system_name);
    let title = format!("{}{}", title.chars().next().unwrap_or('?').to_uppercase(), title.chars().skip(1).collect::<String>());
    let title = format!("{title}: {host}");
    let severity = ["Low", "Medium", "High", "High", "Critical"][dice.below(5)];
    let mut text = String::with_capacity(7_000);
    let alert_prefix: String = system_name.split(' ').map(|word| word[..1].to_uppercase() + &word[1..]).collect();
    let _ = write!(
        text,
        "// Made up. {title}\nRunbook(\n    id: \"{id}\",\n    revision: {},\n    title: \"{title}\",\n    targets: [\"{client}-{system}\"],\n    \
         severity: {severity},\n    symptoms: [\n        \"{} on {host}\",\n        \"{}\",\n        \"{}\",\n    ],\n    alerts: [\"{alert_prefix}{alert}\"],\n    \
         tags: [\"{system}\", \"{situation}\", \"{}\"],\n",
        1 + dice.below(20),
        symptoms[0],
        symptoms[1],
        symptoms[2],
        ["night", "day", "month-end", "audit"][dice.below(4)],
    );
    let _ = write!(
        text,
        "    scope: (\n        covers: \"{title}, seen by the monitoring or reported by the client\",\n        not: [\"Planned work: see the calendar of \
         changes\", \"Faults of other systems of the same client\"],\n        entry: [\"The alert is confirmed on {host}\"],\n    ),\n    forbidden: [\n        \
         (id: \"no-reboot\", action: \"reboot {host}\", because: \"the restart point is lost and work runs twice\",\n         instead: \"leave the host \
         running and call the duty desk\", lifted_by: [\"{client}-duty\"]),\n        (id: \"no-delete\", action: \"delete anything under \
         /srv/{system}/in\", because: \"it is the client's input and in no backup\",\n         instead: \"move nothing, delete nothing, extend the \
         volume\", lifted_by: [\"{client}-duty\", \"{client}-expert\"]),\n    ],\n    triage: [\n",
    );
    let _ = write!(
        text,
        "        (id: \"ours\", ask: \"Do other systems in the same hall show it as well?\", how: \"Look at the wall of the control room\", yes: Place(Provider)),\n        \
         (id: \"line\", ask: \"Is the line to the partner down?\", how: \"Ask the carrier's page\", command: \"ping -c 5 192.0.2.{}\", yes: Place(Interface)),\n        \
         (id: \"seen\", ask: \"{}?\", how: \"Run it on {host}\", command: \"ssh {host} {command}\", yes: Cause({cause})),\n        \
         (id: \"space\", ask: \"Is a file system on {host} fuller than 95 %?\", how: \"Read the column Use%\", command: \"ssh {host} df -h\", yes: Cause(DataCarrierFull)),\n        \
         (id: \"record\", ask: \"Does the log name a record that was not processed?\", how: \"Read the last 50 lines\", command: \"ssh {host} tail -50 \
         /var/log/{system}.log\", yes: Cause(WrongDataRecord)),\n        (id: \"strange\", ask: \"Is anything there that no ticket explains?\", how: \
         \"Sign-ons, processes and files of the last hour\", yes: Cause(OtherSecurity)),\n    ],\n    instructions: {{\n        Technical: [\n",
        1 + dice.below(250),
        symptoms[2],
    );
    for step in 1..=6 + dice.below(3) {
        let limit = 60 + dice.below(35);
        let (verb, object) = [
            ("Read the state of", "the service"),
            ("Write down the use of", "the file system"),
            ("Compare", "both nodes"),
            ("Free space in", "the trace folder"),
            ("Start", "the service"),
            ("Look at", "the last lines of the log"),
            ("Count", "the open sessions"),
            ("Take", "the node out of the balance"),
            ("Put", "the node back into the balance"),
        ][(step + dice.below(3)) % 9];
        let _ = write!(
            text,
            "            (id: \"t{step}\", do: \"{verb} {object} on {host}\", on: \"{host}\", command: \"ssh {host} {system}ctl --step {step} --limit {limit}\",\n             \
             expect: \"The last line reads OK and the value is below {limit} %\",\n             otherwise: [(id: \"t{step}-tell\", notify: \"{client}-expert\", \
             tell: \"Step {step} on {host} ends with <message>; the value is <value>.\")]),\n",
        );
    }
    let _ = write!(
        text,
        "        ],\n        Application: [\n            (id: \"a1\", do: \"Put the waiting jobs on hold\", command: \"ssh {host} schedctl hold --system {system}\", \
         expect: \"Every job shows HELD\",\n             warnings: [\"The job that is running is left alone.\"]),\n            (id: \"a2\", record: \"Write down \
         job, return code and record number\"),\n            (id: \"a3\", notify: \"{client}-duty\", tell: \"{title}. Job <job> ended with <code> at record \
         <number>. Please decide: skip, correct or wait.\",\n             limit: (within: \"15m\", missed: \"Call the next level of the escalation\")),\n            \
         (id: \"a4\", hold: \"Obtain the decision of the client\", release: [\"{client}-duty\"]),\n            (id: \"a5\", decide: \"What has the client decided?\", \
         answers: [\n                (answer: \"Skip the record\", steps: [(id: \"a5-skip\", do: \"Skip the record\", command: \"ssh {host} {system}ctl skip \
         <number>\")]),\n                (answer: \"Wait\", steps: [(id: \"a5-wait\", wait: \"The client corrects the record\", time: \"30m\")]),\n            ], \
         cannot_tell: [(id: \"a5-ask\", notify: \"{client}-expert\", tell: \"No decision yet about {host}; please call the duty desk.\")]),\n        ],\n",
    );
    let _ = write!(
        text,
        "        Security: [\n            (id: \"s1\", do: \"Leave everything as it is; write down user, address and time\"),\n            (id: \"s2\", notify: \
         \"security-duty\", tell: \"Suspicion on {host}: <what was seen>, since <time>.\"),\n            (id: \"s3\", hold: \"Obtain the word of the security \
         duty\", release: [\"security-duty\"]),\n        ],\n        Unknown: [\n            (id: \"u1\", record: \"Write down what is seen on {host}\", \
         command: \"ssh {host} journalctl -n 100\"),\n            (id: \"u2\", notify: \"{client}-duty\", tell: \"{title}. The cause is not known yet; we call again in \
         20 minutes.\"),\n            (id: \"u3\", hold: \"Obtain a finding, then classify again\", release: [\"{client}-expert\"]),\n        ],\n    }},\n    contacts: \
         [\"{client}-expert\", \"{client}-duty\"],\n    review: (author: \"A. Example\", approved: [(party: Client, by: \"B. Example\", on: \"2026-0{}-11\")], due: \
         \"2027-0{}-01\"),\n)\n",
        1 + dice.below(9),
        1 + dice.below(9),
    );
    Generated { path: format!("clients/{client}/runbooks/{id}.ron"), title, text }
}

/// Numbers that look random and are the same each time (splitmix64).
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) >> 33).unwrap_or_default() % end
    }
}
