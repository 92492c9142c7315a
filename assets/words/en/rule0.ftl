# The rules L001 to L099, for `qrh check --explain CODE`, `--rules` and docs/rules.md. Each has four sentences: its name in one line,
# why it is there, a bad example and a good one. Examples are RON as it would stand in the file; comments say in which file, or what
# else has to be known.

rule0-l001-name = Two runbooks have the same id
rule0-l001 =
    Runbooks are opened by their id, so each id is in the library once, the provider's own runbooks included.
rule0-l001-bad =
    // clients/example-bank/runbooks/disk-full.ron
    id: "disk-full",
    // clients/example-clinic/runbooks/disk-full.ron
    id: "disk-full",
rule0-l001-good =
    // clients/example-bank/runbooks/ledger-disk-full.ron
    id: "ledger-disk-full",
    // clients/example-clinic/runbooks/his-disk-full.ron
    id: "his-disk-full",

rule0-l002-name = Two systems have the same id
rule0-l002 =
    Targets and dependencies name systems by their id alone. With the same id twice, side effects would be computed for the wrong one.
rule0-l002-bad =
    // clients/example-bank/systems.ron
    (id: "database", name: "Ledger database", purpose: "Keeps the bookings",
     owner: "bank-duty"),
    // clients/example-clinic/systems.ron
    (id: "database", name: "Ward database", purpose: "Keeps the findings",
     owner: "clinic-duty"),
rule0-l002-good =
    // clients/example-bank/systems.ron
    (id: "ledger-db", name: "Ledger database", purpose: "Keeps the bookings",
     owner: "bank-duty"),
    // clients/example-clinic/systems.ron
    (id: "his-db", name: "Ward database", purpose: "Keeps the findings",
     owner: "clinic-duty"),

rule0-l003-name = Two contacts have the same id
rule0-l003 =
    Steps, owners and escalations name contacts by their id alone. With the same id twice, the wrong person would be called.
rule0-l003-bad =
    // clients/example-bank/client.ron
    (id: "duty", name: "Duty desk of the bank", role: "Duty desk",
     phones: ["+49 40 66969 001"]),
    // clients/example-clinic/client.ron
    (id: "duty", name: "Duty desk of the clinic", role: "Duty desk",
     phones: ["+49 69 90009 001"]),
rule0-l003-good =
    // clients/example-bank/client.ron
    (id: "bank-duty", name: "Duty desk of the bank", role: "Duty desk",
     phones: ["+49 40 66969 001"]),
    // clients/example-clinic/client.ron
    (id: "clinic-duty", name: "Duty desk of the clinic", role: "Duty desk",
     phones: ["+49 69 90009 001"]),

rule0-l004-name = Two clients have the same id
rule0-l004 =
    A client is known by its id everywhere. With the same id twice, one client's operators would see the other's data.
rule0-l004-bad =
    // clients/example-bank/client.ron
    Client(id: "example-bank", name: "Example Bank", contract: "C-2026-017"),
    // clients/example-bank-new/client.ron
    Client(id: "example-bank", name: "Example Bank", contract: "C-2026-018"),
rule0-l004-good =
    // clients/example-bank/client.ron
    Client(id: "example-bank", name: "Example Bank", contract: "C-2026-018"),

rule0-l005-name = Two steps of a runbook have the same id
rule0-l005 =
    A step is ticked by its id. With the same id twice in a runbook, one would count as done with the other.
rule0-l005-bad =
    (id: "call", notify: "bank-duty", tell: "the disk is full"),
    (id: "call", notify: "bank-manager", tell: "the disk is full"),
rule0-l005-good =
    (id: "call-duty", notify: "bank-duty", tell: "the disk is full"),
    (id: "call-manager", notify: "bank-manager", tell: "the disk is full"),

rule0-l006-name = Two questions of a triage have the same id
rule0-l006 =
    An answer is kept by the id of its question. With the same id twice, one answer would count for both.
rule0-l006-bad =
    (id: "space", ask: "Is / fuller than 95 %?", how: "df -h /"),
    (id: "space", ask: "Is /data fuller than 95 %?", how: "df -h /data"),
rule0-l006-good =
    (id: "space-root", ask: "Is / fuller than 95 %?", how: "df -h /"),
    (id: "space-data", ask: "Is /data fuller than 95 %?", how: "df -h /data"),

rule0-l007-name = Two forbidden actions have the same id
rule0-l007 =
    A forbidden action is lifted by its id. It is needed once in everything that a run can see: the provider, the client, the systems,
    the runbook and its steps.
rule0-l007-bad =
    // clients/example-bank/client.ron
    (id: "no-reboot", action: "reboot a host", because: "bookings run twice",
     instead: "call", lifted_by: ["bank-duty"]),
    // clients/example-bank/runbooks/ledger-disk-full.ron
    (id: "no-reboot", action: "reboot LEDGP01",
     because: "the restart point is lost", instead: "wait",
     lifted_by: ["bank-duty"]),
rule0-l007-good =
    // clients/example-bank/client.ron
    (id: "no-reboot", action: "reboot a host", because: "bookings run twice",
     instead: "call", lifted_by: ["bank-duty"]),
    // clients/example-bank/runbooks/ledger-disk-full.ron
    (id: "no-reboot-ledger", action: "reboot LEDGP01",
     because: "the restart point is lost", instead: "wait",
     lifted_by: ["bank-duty"]),

rule0-l010-name = A client's id is not its folder
rule0-l010 =
    A client's folder is its id: systems and runbooks belong to a client because they are in its folder.
rule0-l010-bad =
    // clients/bank/client.ron
    id: "example-bank",
rule0-l010-good =
    // clients/example-bank/client.ron
    id: "example-bank",

rule0-l011-name = A runbook's id is not its file name
rule0-l011 =
    A runbook's file has the name of its id, so that who sees the one finds the other.
rule0-l011-bad =
    // clients/example-bank/runbooks/disk.ron
    id: "ledger-disk-full",
rule0-l011-good =
    // clients/example-bank/runbooks/ledger-disk-full.ron
    id: "ledger-disk-full",

rule0-l012-name = The library is written in another version of the format
rule0-l012 =
    library.ron says in which version of the format the library is written. A program that does not know the version might read it
    wrongly.
rule0-l012-bad = format: 99,
rule0-l012-good = format: 1,

rule0-l020-name = A system is named that does not exist
rule0-l020 =
    A target or dependency names a system that is nowhere. What hangs on it would not be seen, and the authority would be wrong.
rule0-l020-bad = targets: ["legder"],
rule0-l020-good = targets: ["ledger"],

rule0-l021-name = A contact is named that does not exist
rule0-l021 =
    An owner, deputy, escalation level, forbidden action, step or line names a contact that is nowhere. Nobody could be called.
rule0-l021-bad = owner: "bank-dutty",
rule0-l021-good = owner: "bank-duty",

rule0-l022-name = A client is named that does not exist
rule0-l022 =
    An operator is briefed for a client that is nowhere.
rule0-l022-bad = briefed: ["exmaple-bank"],
rule0-l022-good = briefed: ["example-bank"],

rule0-l023-name = An answer goes on with a question that does not exist
rule0-l023 =
    An answer goes on with a question that the triage does not have.
rule0-l023-bad = no: Ask("spcae"),
rule0-l023-good = no: Ask("space"),

rule0-l024-name = An answer goes back to an earlier question
rule0-l024 =
    Triage goes forward only, so that it always ends. A jump back, or to the same question, is not followed.
rule0-l024-bad =
    (id: "a", ask: "Does the host answer?", how: "ping"),
    (id: "b", ask: "Is a disk full?", how: "df -h", no: Ask("a")),
rule0-l024-good =
    (id: "a", ask: "Does the host answer?", how: "ping", no: Ask("c")),
    (id: "b", ask: "Is a disk full?", how: "df -h"),
    (id: "c", ask: "Is the power on?", how: "Look at the rack"),

rule0-l030-name = A party has no escalation, or a level of it has no contacts
rule0-l030 =
    When the first contact does not answer, somebody else must be called. Each party has an escalation with contacts on every level.
rule0-l030-bad = escalation: [(contacts: [])],
rule0-l030-good =
    escalation: [(contacts: ["bank-duty"], after: "15m"),
                  (contacts: ["bank-manager"])],

rule0-l031-name = An escalation leads nowhere
rule0-l031 =
    Each level but the last says after how long the next one is due. The last one has somebody who can be reached at every hour, or
    whose deputy can.
rule0-l031-bad =
    contacts: [(id: "office", name: "Office", role: "Office",
                phones: ["+49 40 66969 001"], hours: "Mon-Fri 08:00-17:00")],
    escalation: [(contacts: ["office"])],
rule0-l031-good =
    contacts: [
        (id: "office", name: "Office", role: "Office",
         phones: ["+49 40 66969 001"], hours: "Mon-Fri 08:00-17:00"),
        (id: "duty-desk", name: "Duty desk", role: "Duty desk",
         phones: ["+49 40 66969 002"], hours: "always"),
    ],
    escalation: [
        (contacts: ["office"], after: "15m"), (contacts: ["duty-desk"]),
    ],

rule0-l032-name = A contact is the deputy of himself
rule0-l032 =
    A deputy is who is asked when the contact cannot be reached, so it is somebody else.
rule0-l032-bad =
    (id: "anna", name: "Anna Example", role: "Expert",
     phones: ["+49 40 66969 001"], deputy: "anna"),
rule0-l032-good =
    (id: "anna", name: "Anna Example", role: "Expert",
     phones: ["+49 40 66969 001"], deputy: "bert"),

rule0-l033-name = Deputies go in a circle
rule0-l033 =
    Deputies in a circle lead back to somebody who was not reached already.
rule0-l033-bad =
    (id: "anna", name: "Anna Example", role: "Expert",
     phones: ["+49 40 66969 001"], deputy: "bert"),
    (id: "bert", name: "Bert Example", role: "Expert",
     phones: ["+49 40 66969 002"], deputy: "anna"),
rule0-l033-good =
    (id: "anna", name: "Anna Example", role: "Expert",
     phones: ["+49 40 66969 001"], deputy: "bert"),
    (id: "bert", name: "Bert Example", role: "Expert",
     phones: ["+49 40 66969 002"], deputy: "duty-desk"),

rule0-l034-name = Systems depend on one another in a circle
rule0-l034 =
    Systems that depend on one another in a circle have no order in which to start them again.
rule0-l034-bad =
    (id: "ledger", name: "Ledger", purpose: "Books payments",
     owner: "bank-duty", depends_on: ["ledger-db"]),
    (id: "ledger-db", name: "Database", purpose: "Keeps bookings",
     owner: "bank-duty", depends_on: ["ledger"]),
rule0-l034-good =
    (id: "ledger", name: "Ledger", purpose: "Books payments",
     owner: "bank-duty", depends_on: ["ledger-db"]),
    (id: "ledger-db", name: "Database", purpose: "Keeps bookings",
     owner: "bank-duty"),

rule0-l040-name = A forbidden action does not say all of its four parts
rule0-l040 =
    A forbidden action says what nobody may do, what happens otherwise, what to do instead, and which contacts alone may lift it.
rule0-l040-bad =
    (id: "no-reboot", action: "reboot LEDGP01", because: "", instead: "",
     lifted_by: []),
rule0-l040-good =
    (id: "no-reboot", action: "reboot LEDGP01", because: "bookings run twice",
     instead: "call the duty manager",
     lifted_by: ["bank-duty"]),

rule0-l041-name = A contact has no telephone number
rule0-l041 =
    At three in the morning people are called. A contact without a number is of no help.
rule0-l041-bad =
    (id: "bank-duty", name: "Duty desk", role: "Duty desk",
     email: "duty@bank.example"),
rule0-l041-good =
    (id: "bank-duty", name: "Duty desk", role: "Duty desk",
     email: "duty@bank.example", phones: ["+49 40 66969 001"]),

rule0-l042-name = A client has no contacts
rule0-l042 =
    A client without contacts cannot release or decide anything, and most situations need that.
rule0-l042-bad = Client(id: "example-bank", name: "Example Bank", contract: "C-2026-017"),
rule0-l042-good =
    Client(
        id: "example-bank", name: "Example Bank", contract: "C-2026-017",
        contacts: [(id: "bank-duty", name: "Duty desk", role: "Duty desk",
                    phones: ["+49 40 66969 001"], hours: "always")],
    ),

rule0-l043-name = Nobody can be called for a target of a runbook
rule0-l043 =
    For each target of a runbook there is somebody responsible who can be called: its owner, its further contacts or those of the
    runbook.
rule0-l043-bad =
    // the owner of "ledger" has no telephone number
    targets: ["ledger"],
rule0-l043-good =
    targets: ["ledger"],
    contacts: ["bank-duty"],

rule0-l050-name = The review of a runbook is overdue
rule0-l050 =
    A runbook may be trusted until its review is due. Afterwards it can still be used, and says that it is overdue.
rule0-l050-bad =
    revision: 3,
    review: (author: "A. Example", due: "2025-01-31"),
rule0-l050-good =
    // reviewed, its revision counted up
    revision: 4,
    review: (author: "A. Example", due: "2027-01-31"),

rule0-l051-name = Nobody has approved a client's runbook
rule0-l051 =
    A client's runbook has been approved before it is used: the review names who did it and when. One that nobody approved can be
    used, and is told here.
rule0-l051-bad = review: (author: "A. Example", due: "2027-03-01"),
rule0-l051-good =
    review: (
        author: "A. Example", due: "2027-03-01",
        approved: [(party: Client, by: "B. Example", on: "2026-03-01")],
    ),

rule0-l060-name = A character that cannot be seen
rule0-l060 =
    Controls, bidirectional overrides and characters without width cannot be seen, and can make a command look like another one.
    qrh shows them as their number, such as <U+202E>.
rule0-l060-bad =
    // the U+200B in it was copied along from a web page
    command: "rm /var/ledger/tr<U+200B>ace",
rule0-l060-good =
    // typed anew
    command: "rm /var/ledger/trace",

rule0-l070-name = A cause that triage can find has no instruction
rule0-l070 =
    For every cause that triage can find, there is an instruction: for that cause, for its kind (Technical, Application, Security)
    or for Any. Triage can also end without a cause; the instruction for Unknown or Any is for that.
rule0-l070-bad =
    triage: [(id: "record", ask: "Does the job log name a record?",
              how: "Read it", yes: Cause(WrongDataRecord))],
    instructions: {"{"}
        Technical: [(id: "look", check: "The last line of the job log")],
    {"}"},
rule0-l070-good =
    triage: [(id: "record", ask: "Does the job log name a record?",
              how: "Read it", yes: Cause(WrongDataRecord))],
    instructions: {"{"}
        Application: [(id: "call", notify: "bank-duty",
                       tell: "the number of the record")],
        Any: [(id: "look", check: "The last line of the job log")],
    {"}"},

rule0-l071-name = A text says nothing
rule0-l071 =
    A title, question, step or name that is an empty text tells nobody anything.
rule0-l071-bad = (id: "look", check: ""),
rule0-l071-good = (id: "look", check: "The last line of the job log"),

rule0-l072-name = A question about the place stands behind one about the cause
rule0-l072 =
    Triage first finds where the fault is, then what causes it. A question about the place that stands behind one about the cause
    is not asked when the cause is found before.
rule0-l072-bad =
    (id: "space", ask: "Is a disk full?", how: "df -h",
     yes: Cause(DataCarrierFull)),
    (id: "ours", ask: "Does the host answer?", how: "ping",
     yes: Place(Provider)),
rule0-l072-good =
    (id: "ours", ask: "Does the host answer?", how: "ping",
     yes: Place(Provider)),
    (id: "space", ask: "Is a disk full?", how: "df -h",
     yes: Cause(DataCarrierFull)),

rule0-l073-name = A title is too long for a list
rule0-l073 =
    A title is found and read in a list. One of more than two hundred characters cannot be shown there.
rule0-l073-bad =
    // and so on for more than two hundred characters
    title: "When the nightly ledger batch was aborted because of a return …",
rule0-l073-good = title: "Nightly ledger batch aborted",

rule0-l074-name = Limits that no value can be within
rule0-l074 =
    A recorded value is compared with its limits. With NaN or inf, or with min above max, the comparison says nothing or is never
    right.
rule0-l074-bad = limits: (min: 30, max: 10),
rule0-l074-good = limits: (min: 10, max: 30),

rule0-l075-name = A length of time of more than a year
rule0-l075 =
    A wait, a limit of a step or the time until the next escalation level is at most a year. More is a slip of the pen.
rule0-l075-bad = (id: "settle", wait: "Let the monitoring see it", time: "1000d"),
rule0-l075-good = (id: "settle", wait: "Let the monitoring see it", time: "10m"),

rule0-l090-name = Words to say have a gap that nothing fills
rule0-l090 =
    A name in braces in the words to say is filled in from the run: the value that an earlier step recorded, or one of a few known
    names. For any other name a gap would be on the screen while somebody is on the telephone. A brace itself is written twice.
rule0-l090-bad =
    (id: "call", notify: "bank-duty", tell: "Ended with {"{"}return-cod{"}"}"),
rule0-l090-good =
    (id: "return-code", record: "The return code"),
    (id: "call", notify: "bank-duty", tell: "Ended with {"{"}return-code{"}"}"),

rule0-l091-name = A step leads to a runbook that is not there
rule0-l091 =
    Whoever is told to go to another runbook must find it. A runbook that cannot be read cannot be opened either.
rule0-l091-bad = (id: "line", refer_to: "link-los"),
rule0-l091-good = (id: "line", refer_to: "link-loss"),

rule0-l092-name = A step leads to another client's runbook, or to its own
rule0-l092 =
    The runbook of another client is about other systems, other contacts and another contract. A step leads to a runbook of the same
    client or of the provider, and never to the one in which it stands: that would begin it anew without an end.
rule0-l092-bad =
    // in a runbook of example-bank
    (id: "line", go_to: "clinic-line-lost"),
rule0-l092-good =
    // a runbook of the provider
    (id: "line", go_to: "link-loss"),
