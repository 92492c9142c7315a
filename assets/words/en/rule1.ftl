# The rules L100 to L199: the `allow` that silences other rules, and whether the handbook is complete. For each rule its four sentences
# (see rule0.ftl); after them what it says when it finds something.

rule1-l100-name = An accepted finding whose time has run out
rule1-l100 =
    An `allow` accepts a finding at one place until a day. After it the finding counts again, so that nothing stays wrong because
    somebody once had a reason.
rule1-l100-bad = allow: [(rule: "L050", because: "review is planned", until: "2020-01-31")],
rule1-l100-good = allow: [(rule: "L050", because: "review is planned", until: "2099-01-31")],

rule1-l101-name = An `allow` that can silence nothing
rule1-l101 =
    An `allow` names the code of a rule that warns or advises. Errors cannot be allowed: whoever follows the runbook meets them anyway.
rule1-l101-bad = allow: [(rule: "L021", because: "later", until: "2099-01-31")],
rule1-l101-good = allow: [(rule: "L050", because: "review is planned", until: "2099-01-31")],

rule1-l102-name = An `allow` that silences nothing
rule1-l102 =
    What was accepted is not found any more. Left in the file, the `allow` would hide the same mistake when it is made anew.
rule1-l102-bad =
    // the review is due next year
    allow: [(rule: "L050", because: "review is planned", until: "2099-01-31")],
rule1-l102-good =
    // nothing to allow
    allow: [],

rule1-and-more = { $names } and { $more } more

rule1-l103-name = A client without SLA clauses
rule1-l103 =
    What was agreed with a client is made specific here: each clause with its figures, linked to what fulfils it. Who has only a contract
    number in the file cannot say at night what was promised.
rule1-l103-bad = sla: [],
rule1-l103-good =
    sla: [(id: "ledger-back", says: "The ledger is back within 4 h",
           fulfilled_by: [Runbook("ledger-disk-full"), Backup("ledger")])],
rule1-sla-missing = nothing says what was agreed with { $name }
rule1-sla-missing-help = write each clause with its figures: sla: [(id: "ledger-back", says: "The ledger is back within 4 h", fulfilled_by: [Runbook("ledger-disk-full")])]

rule1-l104-name = An SLA clause that nothing fulfils
rule1-l104 =
    A clause names the part of the library that fulfils it: a runbook, a backup regulation, a contact, the escalation. A clause without one
    is a promise that nobody has prepared for.
rule1-l104-bad = (id: "ledger-back", says: "The ledger is back within 4 h"),
rule1-l104-good =
    (id: "ledger-back", says: "The ledger is back within 4 h",
     fulfilled_by: [Runbook("ledger-disk-full"), Escalation]),
rule1-clause-unlinked = nothing in this library fulfils the clause { $id }
rule1-clause-unlinked-help = name what fulfils it: fulfilled_by: [Runbook("…"), Backup("…"), Contact("…"), Escalation, Emergency, Exercise(Restore), Document("…")]

rule1-l105-name = A party without a responsibility matrix
rule1-l105 =
    For each task somebody is accountable: operation, application, backup, restore, security, emergency. What nobody wrote down is argued
    about while the fault lasts. A row without `targets` holds for every system of the party, so that a short matrix has a few lines.
rule1-l105-bad = responsibilities: [],
rule1-l105-good =
    responsibilities: [(task: Operation, accountable: "platform-duty"),
                       (task: Emergency, accountable: "bank-manager")],
rule1-responsibilities-missing = nothing says who is accountable for what at { $name }
rule1-responsibilities-missing-help = write a row for each task: responsibilities: [(task: Operation, accountable: "…"), (task: Backup, accountable: "…"), …]

rule1-l106-name = The roles of a party have gaps
rule1-l106 =
    Each party says who its IT security officer, its IT manager and its administrators are. They initiate and implement whatever names
    nobody else.
rule1-l106-bad = roles: (it_manager: "bank-it-manager"),
rule1-l106-good =
    roles: (it_security_officer: "bank-security", it_manager: "bank-it-manager",
            administrators: ["bank-duty"]),
rule1-role-it-security-officer = IT security officer
rule1-role-it-manager = IT manager
rule1-role-administrators = administrators
rule1-roles-missing = { $name } does not say who holds these roles: { $roles }
rule1-roles-missing-help = name a contact for each: roles: (it_security_officer: "…", it_manager: "…", administrators: ["…"])

rule1-l107-name = The exercise concept leaves out a topic
rule1-l107 =
    Four things are exercised with each client: a partial failure, a total failure, restoring a backup, mastering a security incident. The
    concept says how often, and when each was last.
rule1-l107-bad = exercises: [(topic: Restore, every: "365d", last: "2026-05-04")],
rule1-l107-good =
    exercises: [
        (topic: PartialFailure, every: "182d", last: "2026-09-07"),
        (topic: TotalFailure, every: "365d", last: "2026-03-02"),
        (topic: Restore, every: "365d", last: "2026-05-04"),
        (topic: SecurityIncident, every: "365d", last: "2026-06-01"),
    ],
rule1-topic-unplanned = no exercise with { $name } is planned on { $topics }
rule1-topic-unplanned-help = add to `exercises`: (topic: { $topic }, every: "365d", runbooks: ["…"])

rule1-l108-name = A planned exercise never took place or is overdue
rule1-l108 =
    What is not exercised is not mastered at night. The day of the last exercise and its interval say when the next one is due.
rule1-l108-bad = (topic: Restore, every: "365d", last: "2020-05-04"),
rule1-l108-good = (topic: Restore, every: "365d", last: "2099-05-04"),
rule1-exercise-never = the exercise on { $topic } never took place
rule1-exercise-overdue = the exercise on { $topic } was due on { $due }
rule1-exercise-overdue-help = exercise it, then write the day: last: "2026-05-04"

rule1-l109-name = A party without rules for an emergency
rule1-l109 =
    When a disruption grows, five things must stand somewhere: questions that tell its grade, when emergency operation begins and ends and
    who says so, who may inform whom, and how people speak when mail and telephone system cannot be trusted.
rule1-l109-bad =
    // nothing
rule1-l109-good =
    emergency: (
        grading: [(ask: "Are branches closed?", grade: Emergency),
                  (ask: "Is the bank's licence at risk?", grade: Crisis)],
        activation: (when: ["the ledger is away"], by: ["bank-manager"]),
        stand_down: (when: ["all branches work"], by: ["bank-manager"],
                     undo: ["paper bookings are entered"]),
        information: [(whom: "The public", by: ["bank-manager"],
                       about: "That there is a disruption")],
        out_of_band: "Mobile telephones; the list hangs in the control room",
    ),
rule1-emergency-missing = { $name } has no rules for an emergency
rule1-emergency-missing-help = write emergency: (grading: […], activation: (…), stand_down: (…), information: […], out_of_band: "…"); `qrh check --explain L109` shows one

rule1-l110-name = A grade that no guiding question leads to
rule1-l110 =
    Disruption, emergency or crisis is told by questions that anybody can answer with yes or no. A grade without a question is never
    reached, or reached by feeling. What no question raises is a disruption.
rule1-l110-bad = grading: [(ask: "Are branches closed?", grade: Emergency)],
rule1-l110-good =
    grading: [(ask: "Are branches closed?", grade: Emergency),
              (ask: "Is the bank's licence at risk?", grade: Crisis)],
rule1-grade-unasked = no question of { $name } leads to the grade { $grade }
rule1-grade-unasked-help = add to `grading`: (ask: "…?", grade: { $grade })

rule1-l111-name = Nothing says when emergency operation begins
rule1-l111 =
    Emergency operation begins when a written condition is met and somebody who may do so declares it. Without both, everybody waits for
    somebody else.
rule1-l111-bad = activation: (when: ["the ledger is away for 2 h"], by: []),
rule1-l111-good =
    activation: (when: ["the ledger is away for 2 h"], by: ["bank-manager"]),
rule1-activation-missing = { $name } does not say when emergency operation begins
rule1-activation-when = there is no condition under which emergency operation begins
rule1-activation-by = nobody may declare the emergency
rule1-activation-missing-help = write activation: (when: ["…"], by: ["a contact"])

rule1-l112-name = Nothing says when emergency operation ends
rule1-l112 =
    Emergency operation ends when written conditions are met, by the word of somebody, and what was done for the time being is taken back.
    What nobody takes back stays: an open firewall, a lent right, a second truth on paper.
rule1-l112-bad =
    stand_down: (when: ["all branches work"], by: ["bank-manager"], undo: []),
rule1-l112-good =
    stand_down: (when: ["all branches work"], by: ["bank-manager"],
                 undo: ["paper bookings are entered"]),
rule1-stand-down-missing = { $name } does not say when emergency operation ends
rule1-stand-down-when = there is no condition under which emergency operation ends
rule1-stand-down-by = nobody may end the emergency
rule1-stand-down-undo = nothing says what is taken back after the emergency
rule1-stand-down-missing-help = write stand_down: (when: ["…"], by: ["a contact"], undo: ["…"])

rule1-l113-name = Nothing says who may inform whom
rule1-l113 =
    In an emergency customers, the public and authorities ask. Who may tell whom what is decided before, so that everybody else can say
    who answers.
rule1-l113-bad =
    information: [(whom: "The public", by: [],
                   about: "That there is a disruption")],
rule1-l113-good =
    information: [(whom: "The public", by: ["bank-manager"],
                   about: "That there is a disruption")],
rule1-informing-missing = { $name } does not say who may inform whom
rule1-informing-nobody = nobody may inform: { $whom }
rule1-informing-missing-help = write information: [(whom: "…", by: ["a contact"], about: "…")]

rule1-l114-name = No way to speak when mail and telephone system cannot be trusted
rule1-l114 =
    An attacker reads along, and a total failure takes the telephone system with it. A way that shares nothing with both is agreed before.
rule1-l114-bad = out_of_band: " ",
rule1-l114-good = out_of_band: "Mobile telephones; the list hangs in the control room",
rule1-out-of-band-missing = { $name } has no way to speak when mail, telephone system or chat cannot be trusted
rule1-out-of-band-missing-help = write out_of_band: "…" with something that shares nothing with them

rule1-l115-name = A client without a call-back rule
rule1-l115 =
    Somebody who calls at night and names himself the client is believed only as the client's rule says. Contacts who do not know each
    other invite impostors.
rule1-l115-bad =
    // nothing
rule1-l115-good = call_back: "Hang up, and call back on a number of this file",
rule1-call-back-missing = nothing says how a caller is verified who says that he is { $name }
rule1-call-back-missing-help = write call_back: "Ask for the name, hang up, and call back on a number of this file"

rule1-l116-name = No contact of a client can be asked a question that proves him
rule1-l116 =
    Beside the call back, a caller can be asked something that only he knows. The question stands with the contact, the answer never does.
    At least whoever may release something has one.
rule1-l116-bad =
    contacts: [(id: "bank-duty", name: "Duty desk", role: "Decides",
                phones: ["+49 40 66969 001"])],
rule1-l116-good =
    contacts: [(id: "bank-duty", name: "Duty desk", role: "Decides",
                phones: ["+49 40 66969 001"],
                challenge: "The word of the week on the bank's card")],
rule1-challenge-missing = no contact of { $name } has a question that proves him
rule1-challenge-missing-help = add to those who may release something: challenge: "what to ask; never the answer"

rule1-l117-name = The provider has no event card for a hazard
rule1-l117 =
    Fire, water, power, climate, a lost link, an intruder and a suspected attack hit every client at once. The provider has a runbook for
    each, which says in `hazard` what it is for.
rule1-l117-bad =
    // provider/runbooks/smoke.ron
    id: "smoke", title: "Smoke in the hall",
rule1-l117-good =
    // provider/runbooks/smoke.ron
    id: "smoke", title: "Smoke in the hall", hazard: Fire,
rule1-event-card-missing = the provider has no runbook for: { $hazards }
rule1-event-card-missing-help = write provider/runbooks/<id>.ron with hazard: { $hazard }, or add the field to the runbook that is meant for it

rule1-l118-name = The runbook for a suspected attack lacks something
rule1-l118 =
    A suspected attack is no fault to be mended: somebody named decides, evidence is kept before anything is changed, and there is an
    instruction for a security matter.
rule1-l118-bad =
    hazard: SuspectedAttack,
    instructions: { "{" } Any: [(id: "clean", do: "Remove the program")] { "}" },
rule1-l118-good =
    hazard: SuspectedAttack,
    immediate: [(id: "seen", record: "What was seen, where and when")],
    instructions: { "{" }
        Security: [(id: "lead", hold: "Obtain a named lead",
                    release: ["security-duty"])],
        Any: [(id: "watch", check: "Look at its traffic from outside")],
    { "}" },
rule1-attack-instruction = an instruction for Security
rule1-attack-hold = a hold until somebody named decides
rule1-attack-record = a step that records evidence
rule1-attack-card = for a suspected attack this lacks: { $missing }
rule1-attack-card-help = add instructions for Security, in them or in the immediate actions (…, hold: "…", release: ["…"]) and (…, record: "…")

rule1-l119-name = Nothing is forbidden at a client
rule1-l119 =
    The safeguard names forbidden actions first of all: a machine that must not be rebooted, data that nobody may touch. A client with
    systems and not one of them was hardly asked.
rule1-l119-bad =
    // neither here nor in systems.ron nor in a runbook
    forbidden: [],
rule1-l119-good =
    forbidden: [(id: "no-reboot", action: "reboot LEDGP01",
                 because: "the restart point is lost", instead: "call",
                 lifted_by: ["bank-duty"])],
rule1-nothing-forbidden = nothing is forbidden at { $name }, neither for the client nor for a system nor in a runbook
rule1-nothing-forbidden-help = ask the client what must never be done, and write it: forbidden: [(id: "…", action: "…", because: "…", instead: "…", lifted_by: ["…"])]

rule1-l120-name = A client without a runbook
rule1-l120 =
    For each client there are work instructions for its error situations. Without any, the operator can only call somebody.
rule1-l120-bad =
    // clients/example-bank/ has no folder runbooks/
    id: "example-bank",
rule1-l120-good =
    // clients/example-bank/runbooks/ledger-disk-full.ron
    id: "ledger-disk-full",
rule1-client-without-runbook = { $name } has no runbook
rule1-client-without-runbook-help = write the first one: `qrh new runbook`, or a file in runbooks/ beside this one

rule1-l121-name = A system with high needs that no runbook is about
rule1-l121 =
    A contingency plan is there for every system that matters: the client's, the provider's own, and the interfaces between them. A system
    whose needs are high and that is the target of no runbook has none.
rule1-l121-bad =
    // no runbook has targets: ["ledger"]
    (id: "ledger", name: "Ledger", purpose: "Books payments",
     owner: "bank-duty", needs: (a: High)),
rule1-l121-good =
    // ledger-disk-full.ron has targets: ["ledger"]
    (id: "ledger", name: "Ledger", purpose: "Books payments",
     owner: "bank-duty", needs: (a: High)),
rule1-system-without-runbook = no runbook is about { $name }, whose protection needs are high
rule1-system-without-runbook-all = no runbook is about these systems, whose protection needs are high: { $names }
rule1-system-without-runbook-help = write a runbook for what can happen to it, or name it among the targets of one that helps with it too

rule1-l122-name = A client for whom no operator was briefed
rule1-l122 =
    Operators know the processes and systems of a client before they work on them. `briefed` says who was introduced to which client.
rule1-l122-bad = operators: [(name: "Jo Example", login: "jexample")],
rule1-l122-good =
    operators: [(name: "Jo Example", login: "jexample",
                 briefed: ["example-bank"], reported: ["example-bank"])],
rule1-nobody-briefed = no operator was briefed for: { $names }
rule1-nobody-briefed-help = name the client with those who were introduced to it: (name: "…", login: "…", briefed: ["…"])

rule1-l123-name = An operator whom nobody reported to the client
rule1-l123 =
    The client knows who works for it, substitutes among them. `reported` names the clients to whom an operator was reported as entitled.
rule1-l123-bad = (name: "Jo Example", login: "jexample", briefed: ["example-bank"]),
rule1-l123-good =
    (name: "Jo Example", login: "jexample", briefed: ["example-bank"],
     reported: ["example-bank"]),
rule1-operator-unreported = { $name } was not reported to: { $clients }
rule1-operators-unreported = no operator was reported to any client
rule1-operator-unreported-help = report him to the client, then write reported: ["…"]

rule1-l124-name = A clause that only documents outside the library fulfil
rule1-l124 =
    A document that lies somewhere else cannot be read when the network, the file server or the power is away. What is needed at night is
    in the library, or printed beside it.
rule1-l124-bad = fulfilled_by: [Document("Restore concept, intranet, page 4711")],
rule1-l124-good =
    fulfilled_by: [Backup("ledger"), Document("Restore concept, intranet")],
rule1-clause-outside = only documents outside the library fulfil the clause { $id }
rule1-clause-outside-help = add what the operator needs of them to the library and name it: Runbook("…"), Backup("…")

rule1-l125-name = A system without a location
rule1-l125 =
    Outsourcing spreads systems over houses. Who is sent to a machine, or asks whether the fire reaches it, needs the place: hall, room,
    rack, or the region of a cloud. Batch jobs run where their hosts are and need none.
rule1-l125-bad =
    (id: "ledger-db", name: "Ledger database", purpose: "Keeps the bookings",
     owner: "bank-duty"),
rule1-l125-good =
    (id: "ledger-db", name: "Ledger database", purpose: "Keeps the bookings",
     owner: "bank-duty", location: "Hall 1, rack B4"),
rule1-location-missing = nothing says where { $name } is
rule1-location-missing-all = nothing says where these systems are: { $names }
rule1-location-missing-help = write location: "hall, room, rack"

rule1-l126-name = A client's system without hosts
rule1-l126 =
    An instruction is typed on a host. A system or application that names none leaves the operator to guess. What a third party runs, and
    interfaces and batch jobs, need none.
rule1-l126-bad =
    (id: "ledger-db", name: "Ledger database", purpose: "Keeps the bookings",
     owner: "bank-duty"),
rule1-l126-good =
    (id: "ledger-db", name: "Ledger database", purpose: "Keeps the bookings",
     owner: "bank-duty", hosts: ["LEDGD01"]),
rule1-hosts-missing = { $name } names no host
rule1-hosts-missing-all = these systems name no host: { $names }
rule1-hosts-missing-help = write the names as they are typed on a console: hosts: ["LEDGD01"]

rule1-l127-name = An interface without a line
rule1-l127 =
    The links between client and provider need a plan of their own: carrier, circuit number, where one party's duty ends, and the hotline.
rule1-l127-bad =
    (id: "bank-line", name: "Line to the bank", kind: Interface,
     purpose: "Carries everything", owner: "bank-duty"),
rule1-l127-good =
    (id: "bank-line", name: "Line to the bank", kind: Interface,
     purpose: "Carries everything", owner: "bank-duty",
     line: (carrier: "Example Telecom", circuit: "LX-000-17",
            demarcation: "the client's router", hotline: "telecom-desk",
            test: "ping 192.0.2.17 from EDGE01")),
rule1-line-missing = the interface { $name } says nothing about its line
rule1-line-missing-help = write line: (carrier: "…", circuit: "…", demarcation: "where one party's duty ends", hotline: "a contact", test: "…")

rule1-l128-name = A line at something that is no interface
rule1-l128 =
    `line` belongs to systems of the kind Interface; only these are looked for when a fault may lie between the parties.
rule1-l128-bad =
    (id: "bank-line", name: "Line to the bank", purpose: "Carries everything",
     owner: "bank-duty",
     line: (carrier: "Example Telecom", circuit: "LX-000-17",
            demarcation: "the client's router", hotline: "telecom-desk")),
rule1-l128-good =
    (id: "bank-line", name: "Line to the bank", kind: Interface,
     purpose: "Carries everything", owner: "bank-duty",
     line: (carrier: "Example Telecom", circuit: "LX-000-17",
            demarcation: "the client's router", hotline: "telecom-desk")),
rule1-line-stray = { $name } has a line and is no interface
rule1-line-stray-help = write kind: Interface, or make the line a system of its own on which this one depends

rule1-l129-name = A line that nobody knows how to test
rule1-l129 =
    Whether the fault lies with the client, the provider or between them is the first question of triage. One command or glance answers it.
rule1-l129-bad =
    line: (carrier: "Example Telecom", circuit: "LX-000-17",
           demarcation: "the client's router", hotline: "telecom-desk"),
rule1-l129-good =
    line: (carrier: "Example Telecom", circuit: "LX-000-17",
           demarcation: "the client's router", hotline: "telecom-desk",
           test: "ping 192.0.2.17 from EDGE01"),
rule1-line-untested = nothing says how { $name } is tested
rule1-line-untested-help = write into `line`: test: "the command, and from where"

rule1-l130-name = A hotline without the number to quote
rule1-l130 =
    A carrier's hotline asks for the customer, contract or circuit number first. It stands with the contact, in `quote`.
rule1-l130-bad =
    (id: "telecom-desk", name: "Example Telecom", role: "Fault desk",
     phones: ["+49 69 90009 300"], third_party: "example-telecom"),
rule1-l130-good =
    (id: "telecom-desk", name: "Example Telecom", role: "Fault desk",
     phones: ["+49 69 90009 300"], third_party: "example-telecom",
     quote: "customer number 40017"),
rule1-hotline-quote = nobody wrote down which number to quote to the hotline { $name }
rule1-hotline-quote-help = write with the contact: quote: "customer number …"

rule1-l131-name = An application that explains no term
rule1-l131 =
    Operators lack detailed knowledge of the applications, and whoever stands in for them lacks more. The words that the client's people
    use on the telephone are explained with the application.
rule1-l131-bad =
    (id: "ledger", name: "Ledger", kind: Application, purpose: "Books payments",
     owner: "bank-duty"),
rule1-l131-good =
    (id: "ledger", name: "Ledger", kind: Application, purpose: "Books payments",
     owner: "bank-duty",
     terms: { "{" }"posting day": "the banking day that is booked"{ "}" }),
rule1-terms-missing = the application { $name } explains no term
rule1-terms-missing-all = these applications explain no term: { $names }
rule1-terms-missing-help = write the words that its users say: terms: {"{"} "word": "what it means" {"}"}

rule1-l132-name = No system of a client says what it needs
rule1-l132 =
    Whether the provider may act alone depends on what hangs on the faulty system. That is computed from `depends_on`; where no system
    names anything, everything looks harmless.
rule1-l132-bad =
    (id: "ledger", name: "Ledger", purpose: "Books", owner: "bank-duty"),
    (id: "ledger-db", name: "Database", purpose: "Keeps", owner: "bank-duty"),
rule1-l132-good =
    (id: "ledger", name: "Ledger", purpose: "Books", owner: "bank-duty",
     depends_on: ["ledger-db"]),
    (id: "ledger-db", name: "Database", purpose: "Keeps", owner: "bank-duty"),
rule1-dependencies-missing = none of these systems says what it needs, so no side effect can be seen
rule1-dependencies-missing-help = write with each what it needs in order to work: depends_on: ["…"]

rule1-l133-name = High protection needs without a handling rule
rule1-l133 =
    That data or a system need much protection must change what people do. The rule stands with the system or its data, or follows from the
    need at every system of the client or provider (`handling` of the party).
rule1-l133-bad =
    (id: "ledger", name: "Ledger", purpose: "Books payments",
     owner: "bank-duty", needs: (c: High)),
rule1-l133-good =
    (id: "ledger", name: "Ledger", purpose: "Books payments",
     owner: "bank-duty", needs: (c: High),
     handling: ["Nothing of a customer is read out or written down"]),
rule1-handling-missing = the needs of { $name } are high, and nothing says what that demands of whoever works on it
rule1-handling-missing-all = the needs of these systems are high, and nothing says what that demands of whoever works on them: { $names }
rule1-handling-missing-help = write with the system handling: ["…"], or for all systems of the party handling: (c: {"{"}High: ["…"]{"}"})

rule1-l134-name = A system needs less than its data
rule1-l134 =
    A system needs at least what the data on it need (the maximum principle). The authority is computed from the needs of the system, so
    that a lower one would give the operator a freer hand than the data allow.
rule1-l134-bad =
    (id: "ledger", name: "Ledger", purpose: "Books payments",
     owner: "bank-duty", needs: (c: Normal),
     data: [(name: "Accounts", needs: (c: VeryHigh))]),
rule1-l134-good =
    (id: "ledger", name: "Ledger", purpose: "Books payments",
     owner: "bank-duty", needs: (c: VeryHigh),
     data: [(name: "Accounts", needs: (c: VeryHigh))]),
rule1-needs-below-data = { $name } needs less than its data { $data }
rule1-needs-below-data-help = write needs: (c: { $c }, i: { $i }, a: { $a })

rule1-l135-name = Data about people with normal confidentiality
rule1-l135 =
    Data about people are protected by law, whatever their harm to the business. Whoever holds that normal confidentiality is enough says
    so with an `allow`.
rule1-l135-bad = data: [(name: "Customers", needs: (i: High), personal: true)],
rule1-l135-good =
    data: [(name: "Customers", needs: (c: High, i: High), personal: true)],
rule1-personal-data = { $name } are about people, and their confidentiality is normal
rule1-personal-data-help = write c: High, or allow it with the reason: allow: [(rule: "L135", because: "…", until: "…")]

rule1-l136-name = A system is needed more than it says
rule1-l136 =
    What a system cannot work without is needed at least as much as the system itself, unless there is a second one of it. A lower need for
    availability lets the operator treat the fault as harmless.
rule1-l136-bad =
    (id: "ledger", name: "Ledger", purpose: "Books", owner: "bank-duty",
     needs: (a: VeryHigh), depends_on: ["ledger-db"]),
    (id: "ledger-db", name: "Database", purpose: "Keeps", owner: "bank-duty",
     needs: (a: Normal)),
rule1-l136-good =
    (id: "ledger", name: "Ledger", purpose: "Books", owner: "bank-duty",
     needs: (a: VeryHigh), depends_on: ["ledger-db"]),
    (id: "ledger-db", name: "Database", purpose: "Keeps", owner: "bank-duty",
     needs: (a: VeryHigh)),
rule1-availability-below = { $dependant } cannot work without { $name }, and its need for availability is { $need }
rule1-availability-below-help = write a: { $need } here too, or allow it with the reason, such as a second machine

rule1-l137-name = Nothing says how fast a system comes back
rule1-l137 =
    For a system whose availability matters there are figures: how long it may be away (RTO), how much time's data may be lost (RPO), and
    its place in the order in which systems come back. Interfaces, batch jobs and what has nothing to back up need no RPO.
rule1-l137-bad =
    (id: "ledger", name: "Ledger", purpose: "Books payments",
     owner: "bank-duty", needs: (a: High)),
rule1-l137-good =
    (id: "ledger", name: "Ledger", purpose: "Books payments",
     owner: "bank-duty", needs: (a: High),
     recovery: (order: 3, rto: "4h", rpo: "1h")),
rule1-objective-order = order
rule1-objective-rto = rto
rule1-objective-rpo = rpo
rule1-objectives-missing = { $name } must not be away for long, and lacks: { $missing }
rule1-objectives-missing-all = these systems must not be away for long, and nothing says how fast they come back: { $names }
rule1-objectives-missing-help = write recovery: (order: 3, rto: "4h", rpo: "1h")

rule1-l138-name = A system comes back before what it needs
rule1-l138 =
    Systems come back in the order of their numbers. One that comes before something it depends on cannot start, and the emergency staff
    lose the time.
rule1-l138-bad =
    (id: "ledger", name: "Ledger", purpose: "Books", owner: "bank-duty",
     depends_on: ["ledger-db"], recovery: (order: 1)),
    (id: "ledger-db", name: "Database", purpose: "Keeps", owner: "bank-duty",
     recovery: (order: 2)),
rule1-l138-good =
    (id: "ledger", name: "Ledger", purpose: "Books", owner: "bank-duty",
     depends_on: ["ledger-db"], recovery: (order: 2)),
    (id: "ledger-db", name: "Database", purpose: "Keeps", owner: "bank-duty",
     recovery: (order: 1)),
rule1-recovery-order = { $name } comes back as number { $order } and needs { $needed }, which comes back as number { $theirs }
rule1-recovery-order-help = write an order of { $theirs } or more here, or a lower one there

rule1-l139-name = A system is to be back before what it needs
rule1-l139 =
    A system cannot be back after two hours when something that it depends on may be away for eight. One of the two figures is wrong, or
    the dependency is.
rule1-l139-bad =
    (id: "ledger", name: "Ledger", purpose: "Books", owner: "bank-duty",
     depends_on: ["ledger-db"], recovery: (rto: "2h")),
    (id: "ledger-db", name: "Database", purpose: "Keeps", owner: "bank-duty",
     recovery: (rto: "8h")),
rule1-l139-good =
    (id: "ledger", name: "Ledger", purpose: "Books", owner: "bank-duty",
     depends_on: ["ledger-db"], recovery: (rto: "2h")),
    (id: "ledger-db", name: "Database", purpose: "Keeps", owner: "bank-duty",
     recovery: (rto: "2h")),
rule1-slower-needed = { $name } is to be back within { $rto }, and { $needed }, which it needs, within { $theirs }
rule1-slower-needed-help = correct one of the two figures, or `depends_on`

rule1-l140-name = A batch job does not say when it runs and how it is restarted
rule1-l140 =
    Extensive batch processes are known to the client alone. What the operator needs of that is written down: window, predecessors, restart
    point, latest finish, and the expert. `batch` belongs to systems of the kind BatchJob.
rule1-l140-bad =
    (id: "night", name: "Night run", kind: BatchJob, purpose: "Books the day",
     owner: "bank-duty"),
rule1-l140-good =
    (id: "night", name: "Night run", kind: BatchJob, purpose: "Books the day",
     owner: "bank-duty",
     batch: (window: "22:00-04:00", restart: "from the last finished job",
             latest_finish: "05:30", expert: "bank-expert")),
rule1-batch-missing = the batch job { $name } does not say when it runs and how it is restarted
rule1-batch-empty = the batch job { $name } leaves its window, restart or latest finish empty
rule1-batch-missing-help = write batch: (window: "…", after: ["…"], restart: "…", latest_finish: "…", expert: "…")
rule1-batch-stray = { $name } has `batch` and is no batch job
rule1-batch-stray-help = write kind: BatchJob, or make the job a system of its own

rule1-l141-name = The expert of a batch job is nobody of the client
rule1-l141 =
    How a batch chain may be restarted is known at the client alone. Its expert is a contact of the client; the provider's people and the
    maker of the software do not decide about bookings.
rule1-l141-bad =
    // a contact of provider.ron
    expert: "platform-duty",
rule1-l141-good =
    // a contact of client.ron
    expert: "bank-expert",
rule1-batch-expert = { $id }, the expert of { $name }, is nobody of the client
rule1-batch-expert-help = name a contact of the client's own

rule1-l142-name = Batch jobs wait for one another in a circle
rule1-l142 =
    A job begins when its predecessors have ended. In a circle none of them can ever begin.
rule1-l142-bad =
    // systems "day" and "night"
    after: ["night"],
    after: ["day"],
rule1-l142-good =
    // systems "day" and "night"
    after: ["night"],
    after: [],
rule1-batch-cycle = these jobs wait for one another: { $way } -> { $first }
rule1-batch-cycle-help = take one of them out of `after` or `before`

rule1-l143-name = Two batch jobs do not agree which comes first
rule1-l143 =
    Where a job lists its successors and the other its predecessors, each names the other. Who lists nothing leaves it to the other job.
rule1-l143-bad =
    // system "day"; "night" has before: ["week"]
    after: ["night"],
rule1-l143-good =
    // system "day"; "night" has before: ["day", "week"]
    after: ["night"],
rule1-batch-disagree = { $id } names { $other } in `{ $field }`, and { $other } lists others without it
rule1-batch-disagree-help = name the one in the other too, or take it out here

rule1-l144-name = The owner of an application is nobody of the client
rule1-l144 =
    Responsibility for an application lies with the client alone. Its owner is a contact of the client; neither the provider's people nor
    a maker can decide about it.
rule1-l144-bad =
    // a contact of provider.ron
    owner: "platform-duty",
rule1-l144-good =
    // a contact of client.ron
    owner: "bank-duty",
rule1-owner-not-client = { $id }, the owner of { $name }, is nobody of the client
rule1-owner-not-client-help = name a contact of the client's own; the provider's people may stand in `contacts`

rule1-l145-name = A critical runbook about systems with normal needs
rule1-l145 =
    A situation cannot be critical when everything that it hits may be lost, wrong or away. Either the severity is too high, or nobody has
    written down the protection needs, from which the authority is computed.
rule1-l145-bad =
    // the ledger has no `needs`
    targets: ["ledger"], severity: Critical,
rule1-l145-good =
    // the ledger has needs: (a: VeryHigh)
    targets: ["ledger"], severity: Critical,
rule1-critical-normal = this is critical, and no target has more than normal protection needs
rule1-critical-normal-help = write the needs of the targets, or a lower severity

rule1-l146-name = A system without a backup and without a reason
rule1-l146 =
    The backup of every system that can keep data is regulated, or it is written why there is nothing to back up. Interfaces and batch jobs
    keep nothing of their own.
rule1-l146-bad =
    (id: "ledger", name: "Ledger", purpose: "Books payments",
     owner: "bank-duty"),
rule1-l146-good =
    (id: "ledger", name: "Ledger", purpose: "Books payments",
     owner: "bank-duty", no_backup: "keeps nothing; all data are in ledger-db"),
rule1-backup-missing = { $name } has neither a backup regulation nor a reason why none is needed
rule1-backup-missing-all = these systems have neither a backup regulation nor a reason why none is needed: { $names }
rule1-backup-missing-help = write backup: (schedule: "…", every: "…", keep: "…", media: ["…"], place: "…"), or no_backup: "why"

rule1-l147-name = A backup regulation with gaps
rule1-l147 =
    A regulation says when and how often data are backed up, how long a backup is kept, on which media set it lies and where that is.
rule1-l147-bad =
    backup: (schedule: "daily at 22:00", media: ["bank-tapes"],
             place: "Hall 2, vault"),
rule1-l147-good =
    backup: (schedule: "daily at 22:00", every: "1d", keep: "90d",
             media: ["bank-tapes"], place: "Hall 2, vault"),
rule1-backup-schedule = schedule
rule1-backup-every = every
rule1-backup-keep = keep
rule1-backup-media = media
rule1-backup-place = place
rule1-backup-gaps = the backup of { $name } does not say: { $missing }
rule1-backup-gaps-all = the backups of these systems do not say when, how long or on what: { $names }
rule1-backup-gaps-help = write backup: (schedule: "daily at 22:00", every: "1d", keep: "90d", media: ["…"], place: "…")

rule1-l148-name = Nobody knows how to get at the media
rule1-l148 =
    A backup is worth what it takes to reach it: when the place can be entered, who opens it, and how long it takes until the media are at
    the machine.
rule1-l148-bad =
    backup: (schedule: "daily", media: ["bank-tapes"], place: "Hall 2, vault",
             access: "Mon-Fri 08:00-18:00"),
rule1-l148-good =
    backup: (schedule: "daily", media: ["bank-tapes"], place: "Hall 2, vault",
             access: "always", opened_by: "guard-desk", retrieval: "30m"),
rule1-backup-hours = access
rule1-backup-opened-by = opened_by
rule1-backup-retrieval = retrieval
rule1-backup-access = how one gets at the backup of { $name } is not said: { $missing }
rule1-backup-access-all = how one gets at the backups of these systems is not said: { $names }
rule1-backup-access-help = write into `backup`: access: "always", opened_by: "a contact", retrieval: "30m"

rule1-l149-name = A backup is restored without a scan
rule1-l149 =
    What was backed up while an attacker was inside brings him back. Before a restore the data are scanned for malicious programs.
rule1-l149-bad =
    backup: (schedule: "daily", media: ["bank-tapes"], place: "Hall 2, vault"),
rule1-l149-good =
    backup: (schedule: "daily", media: ["bank-tapes"], place: "Hall 2, vault",
             scan: "on SCANN01, with the signatures of the day"),
rule1-backup-scan = nothing says how the backup of { $name } is scanned before it is restored
rule1-backup-scan-all = nothing says how the backups of these systems are scanned before they are restored: { $names }
rule1-backup-scan-help = write into `backup`: scan: "where and with what"

rule1-l150-name = Nobody may approve a restore
rule1-l150 =
    A restore overwrites what is there. Somebody with a name approves it, for a client's data somebody of the client.
rule1-l150-bad =
    backup: (schedule: "daily", media: ["bank-tapes"], place: "Hall 2, vault"),
rule1-l150-good =
    backup: (schedule: "daily", media: ["bank-tapes"], place: "Hall 2, vault",
             approved_by: ["bank-duty"]),
rule1-backup-approval = nobody may approve a restore of { $name }
rule1-backup-approval-all = nobody may approve a restore of these systems: { $names }
rule1-backup-approval-help = write into `backup`: approved_by: ["a contact"]

rule1-l151-name = Nothing says how long a restore takes or how it is proven
rule1-l151 =
    Whether to restore or to mend is decided by the time that a restore takes. That the data are whole afterwards must be seen, not hoped.
rule1-l151-bad =
    backup: (schedule: "daily", media: ["bank-tapes"], place: "Hall 2, vault",
             restore_time: "2h"),
rule1-l151-good =
    backup: (schedule: "daily", media: ["bank-tapes"], place: "Hall 2, vault",
             restore_time: "2h", integrity: "the control totals are equal"),
rule1-backup-restore-time = restore_time
rule1-backup-proof = integrity
rule1-backup-integrity = about the restore of { $name } is not said: { $missing }
rule1-backup-integrity-all = nothing says how long a restore of these systems takes, or how one sees that the data are whole: { $names }
rule1-backup-integrity-help = write into `backup`: restore_time: "2h", integrity: "how one sees that the data are whole"

rule1-l152-name = No runbook restores a backup
rule1-l152 =
    A restore is a work instruction like any other, and is exercised like any other. The regulation names its runbook.
rule1-l152-bad =
    backup: (schedule: "daily", media: ["bank-tapes"], place: "Hall 2, vault"),
rule1-l152-good =
    backup: (schedule: "daily", media: ["bank-tapes"], place: "Hall 2, vault",
             runbook: "ledger-restore"),
rule1-backup-runbook = no runbook restores the backup of { $name }
rule1-backup-runbook-all = no runbook restores the backups of these systems: { $names }
rule1-backup-runbook-help = write a runbook for the restore and name it in `backup`: runbook: "…"

rule1-l153-name = A backup of confidential data is not encrypted
rule1-l153 =
    Media are carried, stored and thrown away. Where the confidentiality of a system or of its data is high, its backup is encrypted, and
    somebody holds the key.
rule1-l153-bad =
    needs: (c: VeryHigh),
    backup: (schedule: "daily", media: ["bank-tapes"], place: "Hall 2, vault"),
rule1-l153-good =
    needs: (c: VeryHigh),
    backup: (schedule: "daily", media: ["bank-tapes"], place: "Hall 2, vault",
             encryption: (how: "AES-256 by the library",
                          key_holder: "bank-security")),
rule1-backup-open = the confidentiality of { $name } is high, and its backup is not encrypted
rule1-backup-open-all = the confidentiality of these systems is high, and their backups are not encrypted: { $names }
rule1-backup-open-help = encrypt it, and write into `backup`: encryption: (how: "…", key_holder: "a contact")

rule1-l154-name = A media set holds backups of two parties
rule1-l154 =
    The backups of a client lie on media of its own. On a shared set one client's restore reads the other's data, and one client's
    seizure or expiry takes the other's backups.
rule1-l154-bad =
    // systems of two clients
    media: ["tapes"],
    media: ["tapes"],
rule1-l154-good =
    // systems of two clients
    media: ["bank-tapes"],
    media: ["clinic-tapes"],
rule1-media-shared = the media set { $set } also holds the backup of { $other } of { $whose }
rule1-media-shared-help = give each client, and the provider, media sets of its own

rule1-l155-name = The backup lies beside the system
rule1-l155 =
    A fire, a flood or a thief takes what is in one place. The media lie in another fire section than the system.
rule1-l155-bad =
    location: "Hall 1",
    backup: (schedule: "daily", media: ["bank-tapes"], place: "Hall 1, shelf"),
rule1-l155-good =
    location: "Hall 1",
    backup: (schedule: "daily", media: ["bank-tapes"], place: "Hall 2, vault"),
rule1-media-beside = the backup of { $name } lies where the system is: { $place }
rule1-media-beside-help = keep the media in another fire section, and write which

rule1-l156-name = A restore takes longer than the system may be away
rule1-l156 =
    Fetching the media and restoring takes so long that the objective (RTO) cannot be kept. Either the objective is a wish, or the backup
    is the wrong one.
rule1-l156-bad =
    recovery: (rto: "2h"),
    backup: (schedule: "daily", media: ["bank-tapes"], place: "Hall 2, vault",
             retrieval: "1h", restore_time: "3h"),
rule1-l156-good =
    recovery: (rto: "4h"),
    backup: (schedule: "daily", media: ["bank-tapes"], place: "Hall 2, vault",
             retrieval: "1h", restore_time: "3h"),
rule1-restore-too-slow = to restore { $name } takes { $takes }, and it may be away for { $rto }
rule1-restore-too-slow-help = agree on a longer rto, or back it up in a way that comes back sooner

rule1-l157-name = More time between two backups than may be lost
rule1-l157 =
    What was done since the last backup is lost. The time between two backups (`every`) is never longer than the time's data that may be
    lost (RPO).
rule1-l157-bad =
    recovery: (rpo: "1h"),
    backup: (schedule: "daily", every: "1d", media: ["bank-tapes"],
             place: "Hall 2, vault"),
rule1-l157-good =
    recovery: (rpo: "1h"),
    backup: (schedule: "logs hourly", every: "1h", media: ["bank-tapes"],
             place: "Hall 2, vault"),
rule1-backup-too-rare = { $name } is backed up every { $every }, and no more than { $rpo } may be lost
rule1-backup-too-rare-help = back it up more often, or agree on a longer rpo

rule1-l158-name = On a Sunday night nobody gets at the media in time
rule1-l158 =
    The place opens so late after 03:00 on a Sunday, in the provider's time zone, that with the restore the system is away for longer than
    it may be (RTO).
rule1-l158-bad =
    recovery: (rto: "8h"),
    backup: (schedule: "daily", media: ["bank-tapes"], place: "Bank, vault",
             access: "Mon-Fri 08:00-18:00",
             retrieval: "1h", restore_time: "2h"),
rule1-l158-good =
    recovery: (rto: "8h"),
    backup: (schedule: "daily", media: ["bank-tapes"], place: "Hall 2, vault",
             access: "always", retrieval: "1h", restore_time: "2h"),
rule1-backup-out-of-reach = at 03:00 on a Sunday the place of the backup of { $name } stays closed for { $closed }, and the system may be away for { $rto }
rule1-backup-out-of-reach-help = keep a copy where somebody gets in at every hour, or agree with the place on being opened at night

rule1-l159-name = Nobody of the client approves a restore of its data
rule1-l159 =
    A restore throws away what the client entered since the backup. Only the client can say that this is right, so at least one of those
    who approve is a contact of the client's own.
rule1-l159-bad =
    // a contact of provider.ron
    approved_by: ["backup-duty"],
rule1-l159-good =
    // the second is a contact of client.ron
    approved_by: ["backup-duty", "bank-duty"],
rule1-restore-without-client = nobody of the client is among those who approve a restore of { $name }
rule1-restore-without-client-help = name a contact of the client's own in `approved_by`

rule1-l160-name = Nobody can be reached at some level on a Sunday night
rule1-l160 =
    At each level of an escalation somebody can be reached at 03:00 on the next Sunday, in the time zone of the party: the contact himself,
    or somebody in the chain of his deputies. Hours, holidays and exceptions count.
rule1-l160-bad =
    contacts: [(id: "office", name: "Office", role: "Office",
                phones: ["+49 40 66969 001"], hours: "Mon-Fri 08:00-17:00"),
               (id: "desk", name: "Duty desk", role: "Duty desk",
                phones: ["+49 40 66969 002"], hours: "always")],
    escalation: [(contacts: ["office"], after: "15m"), (contacts: ["desk"])],
rule1-l160-good =
    contacts: [(id: "office", name: "Office", role: "Office", deputy: "desk",
                phones: ["+49 40 66969 001"], hours: "Mon-Fri 08:00-17:00"),
               (id: "desk", name: "Duty desk", role: "Duty desk",
                phones: ["+49 40 66969 002"], hours: "always")],
    escalation: [(contacts: ["office"], after: "15m"), (contacts: ["desk"])],
rule1-night-gap = at 03:00 on a Sunday nobody can be reached at level { $level } of the escalation
rule1-night-gap-help = add somebody with hours: "always" to the level, or a deputy who is there at night

rule1-l161-name = A contact without hours
rule1-l161 =
    Each contact says when he can be reached. Hours that nobody wrote down are not the same as always: whoever calls at night wastes the
    minutes.
rule1-l161-bad =
    (id: "desk", name: "Duty desk", role: "Duty desk",
     phones: ["+49 40 66969 002"]),
rule1-l161-good =
    (id: "desk", name: "Duty desk", role: "Duty desk",
     phones: ["+49 40 66969 002"], hours: "always"),
rule1-hours-missing = nobody wrote down when { $name } can be reached
rule1-hours-missing-help = write hours: "always", or such as hours: "Mon-Fri 08:00-18:00"

rule1-l162-name = A contact who is never there
rule1-l162 =
    With the exceptions that are written, the contact cannot be reached on any day of the next year. Whoever left is replaced, not kept on
    leave.
rule1-l162-bad =
    hours: "always", exceptions: [(from: "2020-01-01", to: "2099-12-31")],
rule1-l162-good =
    hours: "always", exceptions: [(from: "2026-12-24", to: "2026-12-31")],
rule1-hours-never-open = { $name } cannot be reached on any day of the next year
rule1-hours-never-open-help = correct the exceptions, or name whoever does this now

rule1-l163-name = An exception that ends before it begins
rule1-l163 =
    An exception holds from its first day to its last one. With the days exchanged it holds on no day, and the contact is called on his
    leave.
rule1-l163-bad = exceptions: [(from: "2026-12-31", to: "2026-12-24")],
rule1-l163-good = exceptions: [(from: "2026-12-24", to: "2026-12-31")],
rule1-exception-backwards = this exception begins on { $from } and ends on { $to }
rule1-exception-backwards-help = exchange the two days, or correct the year

rule1-l164-name = A deputy with the same telephone number
rule1-l164 =
    A deputy is another person at another telephone. With the same first number, whoever got no answer dials the same number again.
rule1-l164-bad =
    (id: "anna", name: "Anna Example", role: "Expert", deputy: "desk",
     phones: ["+49 40 66969 001"]),
    (id: "desk", name: "Duty desk", role: "Duty desk",
     phones: ["+49 40 66969-001"]),
rule1-l164-good =
    (id: "anna", name: "Anna Example", role: "Expert", deputy: "desk",
     phones: ["+49 40 66969 001"]),
    (id: "desk", name: "Duty desk", role: "Duty desk",
     phones: ["+49 40 66969 002"]),
rule1-deputy-same-number = { $deputy }, the deputy of { $name }, has the same number { $number }
rule1-deputy-same-number-help = name somebody else as the deputy, or write his own number first

rule1-l165-name = The deputies of a contact end with nobody
rule1-l165 =
    Who names a deputy is followed until somebody can be reached. At 03:00 on the next Sunday the chain of deputies must not end with
    nobody.
rule1-l165-bad =
    (id: "anna", name: "Anna Example", role: "Expert", deputy: "ben",
     phones: ["+49 40 66969 001"], hours: "Mon-Fri 08:00-17:00"),
    (id: "ben", name: "Ben Example", role: "Expert",
     phones: ["+49 40 66969 002"], hours: "Mon-Fri 08:00-17:00"),
rule1-l165-good =
    (id: "anna", name: "Anna Example", role: "Expert", deputy: "desk",
     phones: ["+49 40 66969 001"], hours: "Mon-Fri 08:00-17:00"),
    (id: "desk", name: "Duty desk", role: "Duty desk",
     phones: ["+49 40 66969 002"], hours: "always"),
rule1-deputies-end = at 03:00 on a Sunday neither { $name } nor anybody in the chain of deputies can be reached
rule1-deputies-end-help = let the chain end with somebody whose hours are "always", such as a duty desk

rule1-l166-name = An owner who is not there at night, and nobody stands in
rule1-l166 =
    The owner alone is responsible for a system. When he cannot be reached at 03:00 on a Sunday, somebody stands in who may decide as well.
rule1-l166-bad =
    // the owner of the ledger
    (id: "anna", name: "Anna Example", role: "Owner of the ledger",
     phones: ["+49 40 66969 001"], hours: "Mon-Fri 08:00-17:00"),
rule1-l166-good =
    // the owner of the ledger
    (id: "anna", name: "Anna Example", role: "Owner of the ledger",
     phones: ["+49 40 66969 001"], hours: "Mon-Fri 08:00-17:00",
     deputy: "bank-desk"),
rule1-owner-alone = { $name } owns a system, is not there at 03:00 on a Sunday, and has no deputy
rule1-owner-alone-help = write who stands in: deputy: "a contact"

rule1-l167-name = The hotline of a line is closed at night
rule1-l167 =
    A line breaks at night as well. At 03:00 on a Sunday its hotline answers, or somebody stands in for it.
rule1-l167-bad =
    (id: "telecom-desk", name: "Example Telecom", role: "Fault desk",
     phones: ["+49 69 90009 300"], hours: "Mon-Fri 08:00-18:00"),
rule1-l167-good =
    (id: "telecom-desk", name: "Example Telecom", role: "Fault desk",
     phones: ["+49 69 90009 300"], hours: "always"),
rule1-hotline-closed = { $hotline }, the hotline of { $name }, cannot be reached at 03:00 on a Sunday
rule1-hotline-closed-help = ask the carrier for the number that answers at night, or name a deputy

rule1-l168-name = Two contacts with one telephone number
rule1-l168 =
    Two names behind one first number are one desk, one person twice, or a mistake in copying. Calling the second after the first was in
    vain helps nobody.
rule1-l168-bad =
    (id: "anna", name: "Anna Example", role: "Ledger",
     phones: ["+49 40 66969 001"]),
    (id: "ben", name: "Ben Example", role: "Payments",
     phones: ["+49 40 66969 001"]),
rule1-l168-good =
    (id: "anna", name: "Anna Example", role: "Ledger",
     phones: ["+49 40 66969 001"]),
    (id: "ben", name: "Ben Example", role: "Payments",
     phones: ["+49 40 66969 002"]),
rule1-one-number = { $name } and { $first } have the same first number
rule1-one-number-help = correct the number, or make them one contact, such as a desk

rule1-l169-name = The IT security officer administers what he watches
rule1-l169 =
    The IT security officer controls what the IT manager and the administrators do. One person in both roles controls himself.
rule1-l169-bad =
    roles: (it_security_officer: "anna", it_manager: "ben",
            administrators: ["anna"]),
rule1-l169-good =
    roles: (it_security_officer: "anna", it_manager: "ben",
            administrators: ["carl"]),
rule1-officer-administers = { $id } is the IT security officer and also the IT manager or an administrator
rule1-officer-administers-help = give one of the roles to somebody else

rule1-l170-name = The client's applications are answered for by somebody else
rule1-l170 =
    Responsibility for an application lies with the client alone. In the client's matrix a contact of its own is accountable for the task
    Application.
rule1-l170-bad =
    // a contact of provider.ron
    (task: Application, accountable: "platform-duty"),
rule1-l170-good =
    // a contact of client.ron
    (task: Application, accountable: "bank-duty"),
rule1-accountable-not-client = { $id } is nobody of the client and cannot be accountable for its applications
rule1-accountable-not-client-help = name a contact of the client's own; the provider's people may be `responsible`

rule1-l171-name = Nobody of the client may lift what it forbids
rule1-l171 =
    What is forbidden for a client or one of its systems is lifted by the client. The provider's people or a maker cannot do that for it.
rule1-l171-bad =
    // a contact of provider.ron
    lifted_by: ["platform-duty"],
rule1-l171-good =
    // a contact of client.ron
    lifted_by: ["bank-duty"],
rule1-lifted-by-stranger = nobody of the client may lift this: { $action }
rule1-lifted-by-stranger-help = name a contact of the client's own in `lifted_by`

rule1-l172-name = A client's file names a contact of another client
rule1-l172 =
    Clients are kept apart. Whoever follows this runbook would call another client's people, tell them what happened and let them decide.
rule1-l172-bad =
    // clients/example-clinic/systems.ron
    owner: "bank-duty",
rule1-l172-good =
    // clients/example-clinic/systems.ron
    owner: "clinic-duty",
rule1-other-clients-contact = { $id } is a contact of { $other }, and this is { $client }
rule1-other-clients-contact-help = name a contact of this client or of the provider

rule1-l173-name = A client's runbook is about a system of another client
rule1-l173 =
    A runbook belongs to the client in whose folder it stands. With a target of another client, its operators and reports show the other
    client's systems.
rule1-l173-bad =
    // clients/example-clinic/runbooks/disk-full.ron
    targets: ["ledger"],
rule1-l173-good =
    // clients/example-clinic/runbooks/disk-full.ron
    targets: ["his-db"],
rule1-other-clients-target = { $id } is a system of { $other }
rule1-other-clients-target-help = move the runbook to the folder of that client, or name a system of this one or of the provider

rule1-l174-name = A client's file names a system of another client
rule1-l174 =
    Clients are kept apart: what two of them need is a system of the provider. A dependency, a batch order, a matrix or a clause that
    crosses from one client to another shows each of them the other's faults.
rule1-l174-bad =
    // clients/example-clinic/systems.ron
    depends_on: ["bank-scheduler"],
rule1-l174-good =
    // clients/example-clinic/systems.ron; "scheduler" stands in provider.ron
    depends_on: ["scheduler"],
rule1-other-clients-system = { $id } is a system of { $other }
rule1-other-clients-system-help = if both need it, it belongs into provider.ron; or allow it with the reason

rule1-l175-name = A third party is named that does not exist
rule1-l175 =
    A contact or system names a third party that neither its own file nor the provider's has. Nobody could tell for whom the contact speaks.
rule1-l175-bad =
    third_parties: [(id: "telecom", name: "Example Telecom", does: "lines")],
    contacts: [(id: "desk", name: "Fault desk", role: "Fault desk",
                phones: ["+49 69 90009 300"], third_party: "telcom")],
rule1-l175-good =
    third_parties: [(id: "telecom", name: "Example Telecom", does: "lines")],
    contacts: [(id: "desk", name: "Fault desk", role: "Fault desk",
                phones: ["+49 69 90009 300"], third_party: "telecom")],
rule1-unknown-third-party = there is no third party { $id }
rule1-unknown-third-party-help = add it to `third_parties` of the client or of the provider: (id: "…", name: "…", does: "…")

rule1-l176-name = A third party that nothing names
rule1-l176 =
    A third party is there so that its people can be told from the client's. One without a contact or a system is left over, or its contact
    does not say that it works for it, and would be allowed to decide.
rule1-l176-bad =
    third_parties: [(id: "telecom", name: "Example Telecom", does: "lines")],
    contacts: [(id: "desk", name: "Fault desk", role: "Fault desk",
                phones: ["+49 69 90009 300"])],
rule1-l176-good =
    third_parties: [(id: "telecom", name: "Example Telecom", does: "lines")],
    contacts: [(id: "desk", name: "Fault desk", role: "Fault desk",
                phones: ["+49 69 90009 300"], third_party: "telecom")],
rule1-idle-third-party = no contact and no system names the third party { $name }
rule1-idle-third-party-help = write third_party: "…" with its contacts, or take it out

rule1-l177-name = A step is left to a third party that nobody named
rule1-l177 =
    Each step has a party that carries it out. A step by a third party needs one in the library: who it is, and how it is reached.
rule1-l177-bad =
    // neither client.ron nor provider.ron has third_parties
    (id: "reset", by: ThirdParty, do: "Reset the fire panel"),
rule1-l177-good =
    // client.ron or provider.ron has third_parties
    (id: "reset", by: ThirdParty, do: "Reset the fire panel"),
rule1-step-of-third-party = the step { $id } is left to a third party, and neither the client nor the provider has one
rule1-step-of-third-party-help = add it: third_parties: [(id: "…", name: "…", does: "…")], and a contact with third_party: "…"

rule1-l178-name = A runbook is named that does not exist
rule1-l178 =
    A backup regulation, a planned exercise or an SLA clause names a runbook that is nowhere, or that belongs to another client. What was
    promised there is not prepared.
rule1-l178-bad = runbook: "legder-restore",
rule1-l178-good = runbook: "ledger-restore",
rule1-unknown-runbook = there is no runbook { $id }
rule1-other-clients-runbook = the runbook { $id } belongs to { $other }
rule1-unknown-runbook-help = name a runbook of this client or of the provider

rule1-l179-name = A clause is linked to something that is not there
rule1-l179 =
    A clause is fulfilled by a part of the library. A backup regulation, contact, escalation, exercise or set of emergency rules that is
    not there fulfils nothing.
rule1-l179-bad =
    // systems.ron has no backup for "ledger"
    fulfilled_by: [Backup("ledger")],
rule1-l179-good =
    // systems.ron has a backup for "ledger-db"
    fulfilled_by: [Backup("ledger-db")],
rule1-clause-to-nothing = the clause { $id } is linked to { $link }, which is not there
rule1-clause-to-nothing-help = write what is missing, or link the clause to what really fulfils it

rule1-l180-name = Two rows of a matrix are about the same
rule1-l180 =
    Each task on each system has exactly one accountable. With two, each may leave it to the other. A row without targets is about all
    systems that have none of their own for the task.
rule1-l180-bad =
    responsibilities: [
        (task: Backup, targets: ["ledger"], accountable: "backup-duty"),
        (task: Backup, targets: ["ledger"], accountable: "platform-duty"),
    ],
rule1-l180-good =
    responsibilities: [
        (task: Backup, targets: ["ledger"], accountable: "backup-duty",
         responsible: ["platform-duty"]),
    ],
rule1-two-accountable = a row above already says who is accountable for { $task } of { $id }
rule1-two-accountable-all = a row above already says who is accountable for { $task } of every other system
rule1-two-accountable-help = keep one row; who carries it out stands in `responsible`

rule1-l181-name = For a task nobody is accountable
rule1-l181 =
    The matrix answers for operation, backup, restore, security and emergency of every system. Where no row is about the application, its
    owner is accountable. Backup and restore are asked for where there is a backup.
rule1-l181-bad =
    responsibilities: [(task: Operation, accountable: "platform-duty")],
rule1-l181-good =
    responsibilities: [
        (task: Operation, accountable: "platform-duty"),
        (task: Backup, accountable: "backup-duty"),
        (task: Restore, accountable: "backup-duty"),
        (task: Security, accountable: "bank-security"),
        (task: Emergency, accountable: "bank-manager"),
    ],
rule1-nobody-accountable = nobody is accountable for { $task } of: { $names }
rule1-nobody-accountable-help = add a row for all that have none of their own: (task: { $task }, accountable: "…")

rule1-l182-name = A client's runbook that the client has not approved
rule1-l182 =
    An instruction for a client's systems is given by the client. The provider's own approval does not replace it.
rule1-l182-bad = approved: [(party: Provider, by: "A. Example", on: "2026-03-01")],
rule1-l182-good =
    approved: [(party: Provider, by: "A. Example", on: "2026-03-01"),
               (party: Client, by: "B. Example", on: "2026-03-03")],
rule1-not-approved-by-client = nobody of the client has approved this
rule1-not-approved-by-client-help = let the client approve it, then write (party: Client, by: "who", on: "2026-03-03")

rule1-l183-name = An instruction for an application fault calls nobody of the client
rule1-l183 =
    When the cause is in the application the client decides. The instruction names whom to call or who releases the hold; the provider's
    people and makers do not count.
rule1-l183-bad =
    instructions: { "{" }
        Application: [(id: "skip", do: "Skip the record")],
    { "}" },
rule1-l183-good =
    instructions: { "{" }
        Application: [(id: "ask", hold: "the client decides: skip or wait",
                       release: ["bank-duty"]),
                      (id: "skip", do: "Skip the record")],
    { "}" },
rule1-client-not-called = the instruction for { $scope } calls nobody of the client
rule1-client-not-called-help = add (id: "…", notify: "a contact of the client", tell: "…") or (id: "…", hold: "…", release: ["…"])

rule1-l184-name = A runbook without a symptom
rule1-l184 =
    At night a runbook is found by what is seen: a message, an alert, what users say. Without any it is found by those only who know its
    title.
rule1-l184-bad =
    symptoms: [], alerts: [],
rule1-l184-good =
    symptoms: ["Job LEDG010 ends with return code 8 or higher"],
    alerts: ["LedgerBatchFailed"],
rule1-no-symptom = nobody can find this runbook by what he sees
rule1-no-symptom-help = write symptoms: ["what is seen"], or the names of the alerts exactly: alerts: ["…"]

rule1-l185-name = A runbook that asks nothing
rule1-l185 =
    Technical or in the application: that decides who may act. The operator does not know it and is led to it by questions. Event cards
    (`hazard`) may do without.
rule1-l185-bad = triage: [],
rule1-l185-good =
    triage: [(id: "space", ask: "Is a file system fuller than 95 %?",
              how: "Read the column Use%", command: "df -h",
              yes: Cause(DataCarrierFull))],
rule1-no-triage = no question leads to the cause
rule1-no-triage-help = write triage: [(id: "…", ask: "…?", how: "…", yes: Cause(…))]

rule1-l186-name = A triage that cannot tell where the fault is
rule1-l186 =
    First of all the fault is located: with the client, with the provider, or at the interface between them. As long as nobody knows, the
    provider never acts alone. Event cards (`hazard`) may do without.
rule1-l186-bad =
    triage: [(id: "space", ask: "Is a file system fuller than 95 %?",
              how: "Read the column Use%", yes: Cause(DataCarrierFull))],
rule1-l186-good =
    triage: [(id: "ours", ask: "Do other clients have it too?",
              how: "Look at the wall", yes: Place(Provider), no: Place(Client)),
             (id: "space", ask: "Is a file system fuller than 95 %?",
              how: "Read the column Use%", yes: Cause(DataCarrierFull))],
rule1-no-place = no question tells where the fault is
rule1-no-place-help = begin with a question about the place: (id: "…", ask: "…?", how: "…", yes: Place(Provider), no: Place(Client))

rule1-l187-name = A triage that looks at one side only
rule1-l187 =
    The same symptom of an application can have a technical cause or one in the application, and different people decide. Triage can find
    both, so that a full disk is not taken for a program error, or the other way round.
rule1-l187-bad =
    triage: [(id: "space", ask: "Is a file system fuller than 95 %?",
              how: "Read the column Use%", yes: Cause(DataCarrierFull))],
rule1-l187-good =
    triage: [(id: "space", ask: "Is a file system fuller than 95 %?",
              how: "Read the column Use%", yes: Cause(DataCarrierFull)),
             (id: "record", ask: "Does the log name a record?",
              how: "Read its last lines", yes: Cause(WrongDataRecord))],
rule1-never-technical = no question can find a technical cause
rule1-never-application = no question can find a cause in the application
rule1-never-cause = no question can find a cause
rule1-one-sided-triage-help = add a question that does, such as (id: "…", ask: "…?", how: "…", yes: Cause(…)); or allow it with the reason

rule1-l188-name = An instruction for a cause that no question finds
rule1-l188 =
    The instruction is read when its cause was found. No answer to any question leads to this one, so that it is shown to those only who
    say the cause themselves. Event cards (`hazard`) may have such ones.
rule1-l188-bad =
    triage: [(id: "space", ask: "Is a file system fuller than 95 %?",
              how: "Read the column Use%", yes: Cause(DataCarrierFull))],
    instructions: { "{" } Network: [(id: "link", check: "Look at the link")] { "}" },
rule1-l188-good =
    triage: [(id: "link", ask: "Does the gateway answer?",
              how: "Ping it", no: Cause(Network))],
    instructions: { "{" } Network: [(id: "link", check: "Look at the link")] { "}" },
rule1-idle-instruction = no question leads to the instruction for { $scope }
rule1-idle-instruction-help = add a question with an answer that finds such a cause, or take the instruction out

rule1-l189-name = A critical runbook without immediate actions
rule1-l189 =
    Where the harm is critical something is done before the cause is known: people out, spreading stopped, somebody called. These steps
    stand in `immediate` and come first.
rule1-l189-bad = severity: Critical, immediate: [],
rule1-l189-good =
    severity: Critical,
    immediate: [(id: "call", notify: "bank-duty", tell: "The ledger is away")],
rule1-no-immediate-action = this is critical, and nothing is done before the questions
rule1-no-immediate-action-help = write what is done at once: immediate: [(id: "…", notify: "…", tell: "…")], or a lower severity

# Texts that say nothing or the same twice, and names that are almost right.

rule1-l190-name = A text that is written and says nothing
rule1-l190 =
    What may be left out is left out when there is nothing to say. Written and empty, its place on the screen is blank and nobody notices
    that something is missing: an order without what to expect, a term without its meaning.
rule1-l190-bad = (id: "free-space", do: "Delete old traces", expect: ""),
rule1-l190-good = (id: "free-space", do: "Delete old traces", expect: "df shows below 80 %"),
rule1-hollow-text = `{ $field }` is written and says nothing
rule1-hollow-text-help = write what it is for, or leave it out

rule1-l191-name = The same twice in one list
rule1-l191 =
    What stands twice is changed once: from then on the two contradict each other and nobody knows which one holds. Mostly it was copied and
    the copy never changed.
rule1-l191-bad =
    exercises: [(topic: Restore, every: "365d"),
                (topic: Restore, every: "182d")],
rule1-l191-good =
    exercises: [(topic: Restore, every: "182d"),
                (topic: TotalFailure, every: "365d")],
rule1-said-twice = the same stands further up in this list
rule1-said-twice-help = remove one of the two, or say what is different about it

rule1-l192-name = A host name that is almost a known one
rule1-l192 =
    `on` says where something is typed. A name that differs by one letter from that of a host of the system, and that no system has, sends the
    operator looking for a machine that is not there. Another number is another machine and is not told.
rule1-l192-bad = (id: "space", check: "The free space", on: "LEDPG01", command: "df -h"),
rule1-l192-good = (id: "space", check: "The free space", on: "LEDGP01", command: "df -h"),
rule1-mistyped-host = no system has a host { $on }; there is { $near }
rule1-mistyped-host-help = write the name as the host's label reads, or add the host to `hosts` of its system

rule1-l193-name = A day that is too far away to be meant
rule1-l193 =
    A wrong year is easily typed and hard to see. A leave from 2009 to 2027 makes a contact unreachable for as long, a holiday in 2059 leaves the
    one that was meant a working day.
rule1-l193-bad = exceptions: [(from: "2009-12-25", to: "2027-01-06")],
rule1-l193-good = exceptions: [(from: "2026-12-25", to: "2027-01-06")],
rule1-unlikely-exception = other hours are said to hold from { $from } to { $to }
rule1-unlikely-holiday = { $day } is more than ten years away
rule1-unlikely-day-help = look at the year: it is more than ten years away, or the last day is as far from the first one

rule1-l194-name = A length of time that cannot be meant
rule1-l194 =
    "15s" is written where "15m" was meant, and the next level is called before anybody could lift the receiver. Told are escalations and
    backups of less than a minute, limits and repetitions of less than half a minute, waits of less than five seconds, backups that are kept
    for less than a day or than until the next one, recovery objectives of more than a year, and exercises every day or every five years.
rule1-l194-bad = escalation: [(contacts: ["duty"], after: "15s"), (contacts: ["board"])],
rule1-l194-good = escalation: [(contacts: ["duty"], after: "15m"), (contacts: ["board"])],
rule1-unlikely-length = `{ $field }` is { $length }, which nobody can mean
rule1-unlikely-length-help = look at the unit: s, m, h or d
