# The rules L200 to L299: the quality of instructions. For each rule its four sentences (see rule0.ftl); after them what it says when it
# finds something, and what to do about it.

rule2-l200-name = A step does not begin with what is to be done
rule2-l200 =
    A step begins with a verb in the imperative, or with the condition under which it holds, so that a tired reader knows in the first
    word what to do.
rule2-l200-bad = (id: "ledger", do: "The ledger service is to be restarted"),
rule2-l200-good = (id: "ledger", do: "Restart the ledger service"),
rule2-no-verb = step "{ $id }" begins with "{ $word }", which is nothing to do
rule2-no-verb-help = begin with a verb in the imperative ("Restart …", "Read …") or with the condition ("If …, …")

rule2-l201-name = Nobody says what is to be seen afterwards
rule2-l201 =
    Whether a step worked is seen by its expected result. A step that is verified, or that changes something which no later step looks
    at, says what that is.
rule2-l201-bad =
    (id: "start", do: "Start the job", on: "LEDGP01",
     command: "systemctl start ledger"),
rule2-l201-good =
    (id: "start", do: "Start the job", on: "LEDGP01",
     command: "systemctl start ledger",
     expect: "systemctl status says active"),
rule2-no-expected-result-verify = step "{ $id }" looks at something and does not say what is to be seen
rule2-no-expected-result-do = step "{ $id }" changes something, and neither it nor a later step says what is to be seen afterwards
rule2-no-expected-result-help = add expect: "…" with what stands on the screen when it is right

rule2-l202-name = What cannot be taken back has no way out
rule2-l202 =
    Where the expected result of a command that cannot be taken back is not obtained, the operator must know what to do next. The step
    says it in `otherwise`.
rule2-l202-bad =
    (id: "free", do: "Delete the old traces", on: "LEDGP01",
     command: "rm -r /var/ledger/trace/old",
     warnings: ["They do not come back."],
     expect: "df shows below 80 %"),
rule2-l202-good =
    (id: "free", do: "Delete the old traces", on: "LEDGP01",
     command: "rm -r /var/ledger/trace/old",
     warnings: ["They do not come back."],
     expect: "df shows below 80 %",
     otherwise: [(id: "call", notify: "storage-duty",
                  tell: "/var/ledger on LEDGP01 is still full")]),
rule2-irreversible-without-otherwise = step "{ $id }" runs "{ $what }", which cannot be taken back, and does not say what to do when its expected result is not obtained
rule2-irreversible-without-otherwise-help = add otherwise: [ … ] with a step that calls somebody, holds, or mends it

rule2-l203-name = A step orders more than one action
rule2-l203 =
    A step is ticked once. With two actions in it, nobody can tell afterwards which of them was done when the run was interrupted.
rule2-l203-bad = (id: "again", do: "Stop the job and then reboot the host"),
rule2-l203-good =
    (id: "stop", do: "Stop the job"),
    (id: "reboot", do: "Reboot the host"),
rule2-two-actions = step "{ $id }" orders a second action: "{ $second } …"
rule2-two-actions-help = make it two steps, or a group of steps; or name the one deed that both are

rule2-l204-name = A command changes too many things at once
rule2-l204 =
    When the third of five changes in one line fails, nobody can tell at a glance what was done and what was not.
rule2-l204-bad = command: "mv a b; mv c d; ln -s d a; systemctl restart x; rm b",
rule2-l204-good =
    // one step each, with its expected result
    command: "mv a b",
rule2-command-chain = the command of step "{ $id }" changes { $count } things
rule2-command-chain-help = make it several steps, each with its expected result

rule2-l205-name = A vague word in an order
rule2-l205 =
    "If necessary" asks the reader to know what the writer knew. At 3 a.m. he does not. Orders say under which condition, how much and
    what is to be seen.
rule2-l205-bad = (id: "restart", do: "Restart the service if necessary"),
rule2-l205-good =
    (id: "restart", only_if: "systemctl status says failed",
     do: "Restart the service"),
rule2-vague-words = "{ $phrase }" leaves to the reader what is meant
rule2-vague-words-help = write the condition, the amount or what is to be seen: only_if: "…", expect: "…"

rule2-l206-name = An order speaks of time without saying how much
rule2-l206 =
    "After a while" is five minutes to one person and an hour to another.
rule2-l206-bad = (id: "settle", do: "Look at the queue again after a while"),
rule2-l206-good =
    (id: "settle", wait: "Let the queue empty", time: "10m",
     expect: "No job waits"),
rule2-time-words = "{ $phrase }" does not say how much time
rule2-time-words-help = write the time: "within 10 minutes", or a step with wait and time, or a limit

rule2-l207-name = Time passes and nobody says what for
rule2-l207 =
    A wait that is the last step says what must be so at its end; otherwise a long wait ends as it began.
rule2-l207-bad = (id: "settle", wait: "Let the cache fill", time: "30m"),
rule2-l207-good =
    (id: "settle", wait: "Let the cache fill", time: "30m",
     expect: "The portal answers within 2 seconds"),
rule2-wait-without-expect = step "{ $id }" waits { $time }, and nothing says what is to be seen then
rule2-wait-without-expect-help = add expect: "…", or a step behind it that looks

rule2-l208-name = A hold point that nobody opens
rule2-l208 =
    Nothing goes on at a hold point without a named release. The step names whose word counts; the operator cannot know.
rule2-l208-bad = (id: "word", hold: "Obtain the decision"),
rule2-l208-good = (id: "word", hold: "Obtain the decision", release: ["bank-duty"]),
rule2-hold-without-release = the hold point "{ $id }" names nobody whose word opens it
rule2-hold-without-release-help = add release: ["…"] with the ids of the contacts who may decide

rule2-l209-name = A hold point opened by nobody who may decide
rule2-l209 =
    Third parties advise and repair; they never decide. And what concerns the application is decided by the client alone.
rule2-l209-bad =
    // both are contacts of the provider
    Application: [(id: "word", hold: "Obtain the decision",
                   release: ["shift-lead"])],
rule2-l209-good =
    Application: [(id: "word", hold: "Obtain the decision",
                   release: ["bank-duty"])],
rule2-hold-without-client-third = the hold point "{ $id }" is opened by third parties alone, who advise and do not decide
rule2-hold-without-client-application = the hold point "{ $id }" is about the application, and nobody of the client can open it
rule2-hold-without-client-help = add a contact of whoever decides to release

rule2-l210-name = A decision offers the same answer twice
rule2-l210 =
    The operator chooses by the words of an answer. With the same words twice he cannot tell what follows.
rule2-l210-bad =
    (id: "which", decide: "What did the client decide?",
     answers: [(answer: "Wait"), (answer: "wait")]),
rule2-l210-good =
    (id: "which", decide: "What did the client decide?",
     answers: [(answer: "Skip the record"), (answer: "Wait")]),
rule2-same-answers = the decision "{ $id }" offers "{ $answer }" twice
rule2-same-answers-help = write answers that differ, or leave one of them out

rule2-l211-name = A decision from which nothing follows
rule2-l211 =
    Whatever is answered, the instruction goes on alike. A branch has steps, or there is no decision.
rule2-l211-bad =
    (id: "state", decide: "Is the job running?",
     answers: [(answer: "Yes"), (answer: "No")]),
rule2-l211-good =
    (id: "state", decide: "Is the job running?", answers: [
        (answer: "Yes"),
        (answer: "No", steps: [(id: "start", do: "Start the job")]),
    ]),
rule2-decision-without-consequence = no answer of the decision "{ $id }" has steps: all of them lead to the same
rule2-decision-without-consequence-help = give steps to the answers that change something, or make it a step with record

rule2-l212-name = After a failure the instruction goes on as if nothing were
rule2-l212 =
    When the last check, or something that cannot be taken back, does not end as expected, writing it down is not enough: somebody is
    called, something is held, decided or mended, or the instruction is left.
rule2-l212-bad =
    (id: "well", verify: "Read the state", expect: "active",
     otherwise: [(id: "note", record: "Write down the state")]),
rule2-l212-good =
    (id: "well", verify: "Read the state", expect: "active",
     otherwise: [(id: "call", notify: "bank-duty",
                  tell: "The ledger is still not active")]),
rule2-otherwise-goes-on = what follows when step "{ $id }" does not end as expected neither calls, holds, decides nor mends
rule2-otherwise-goes-on-help = add a step with notify, hold, decide, do or exit to otherwise

rule2-l213-name = A step does what a forbidden action forbids
rule2-l213 =
    A forbidden action and a step that does it cannot both be right. Who follows the runbook would have to break one of them. A step
    may do it once somebody who may lift it has opened a hold point before.
rule2-l213-bad =
    forbidden: [(id: "no-reboot", action: "reboot LEDGP01",
                 because: "the restart point is lost", instead: "call",
                 lifted_by: ["bank-duty"])],
    instructions: {"{"} Any: [(id: "again", do: "Reboot LEDGP01")] {"}"},
rule2-l213-good =
    forbidden: [(id: "no-reboot", action: "reboot LEDGP01",
                 because: "the restart point is lost", instead: "call",
                 lifted_by: ["bank-duty"])],
    instructions: {"{"} Any: [
        (id: "word", hold: "Obtain the word", release: ["bank-duty"]),
        (id: "again", do: "Reboot LEDGP01"),
    ] {"}"},
rule2-forbidden-step = step "{ $id }" does what "{ $forbidden }" forbids: DO NOT { $action }
rule2-forbidden-step-help = leave the step out, or put a hold point before it with release: ["{ $lifters }"]

rule2-l214-name = A warning orders an action
rule2-l214 =
    Warnings are read, not ticked. Without all warnings the instruction must still be complete.
rule2-l214-bad =
    warnings: ["Stop the job first."],
    do: "Extend the volume",
rule2-l214-good =
    // a step of its own before it
    (id: "stop", do: "Stop the job"),
rule2-action-in-warning = a warning of step "{ $id }" orders an action: "{ $verb } …"
rule2-action-in-warning-help = make it a step before this one, and let the warning say what happens otherwise

rule2-l215-name = A warning forbids something
rule2-l215 =
    What is forbidden has a consequence, something to do instead and somebody who may lift it. As a warning it has none of them, and
    it is gone with its step.
rule2-l215-bad = warnings: ["Do not reboot LEDGP01."],
rule2-l215-good =
    forbidden: [(id: "no-reboot", action: "reboot LEDGP01",
                 because: "the restart point is lost", instead: "call",
                 lifted_by: ["bank-duty"])],
rule2-warning-forbids = a warning of step "{ $id }" forbids something
rule2-warning-forbids-help = write it as forbidden: [(id: …, action: …, because: …, instead: …, lifted_by: …)]

rule2-l216-name = A step forbids something
rule2-l216 =
    A prohibition is neither a step nor a warning: ticked once, it is out of sight while it still holds.
rule2-l216-bad = (id: "careful", do: "Do not reboot LEDGP01"),
rule2-l216-good =
    forbidden: [(id: "no-reboot", action: "reboot LEDGP01",
                 because: "the restart point is lost", instead: "call",
                 lifted_by: ["bank-duty"])],
rule2-step-forbids = step "{ $id }" forbids something
rule2-step-forbids-help = write it as forbidden: [(id: …, action: …, because: …, instead: …, lifted_by: …)]

rule2-l217-name = An abbreviation that nobody explains
rule2-l217 =
    The operator does not know the client's applications. An abbreviation that is not known everywhere is a term of the provider, of a
    target or of the runbook, or stands in brackets behind what it means.
rule2-l217-bad = title: "WDQ of the ledger is full",
rule2-l217-good =
    title: "WDQ of the ledger is full",
    terms: {"{"} "WDQ": "bookings that wait for the end of the day" {"}"},
rule2-undefined-term = "{ $term }" is explained nowhere
rule2-undefined-term-help = add terms: {"{"} "{ $term }": "…" {"}"} to the runbook or to the system, or write it out

rule2-l218-name = More steps in a row than can be kept in mind
rule2-l218 =
    Nine steps in a row are the most that somebody can oversee who is interrupted twice. Beyond that, groups with a title show where
    one is.
rule2-l218-bad =
    Technical: [
        (id: "a", do: "Read …"), /* eight more */ (id: "j", do: "Start …"),
    ],
rule2-l218-good =
    Technical: [
        (id: "look", group: "Find the full file system", steps: [ /* … */ ]),
        (id: "free", group: "Free space in it", steps: [ /* … */ ]),
    ],
rule2-many-steps = { $count } steps follow one another without a section; { $most } can be overseen
rule2-many-steps-help = put steps that belong together into groups: (id: …, group: "title", steps: [ … ])

rule2-l219-name = Steps stand too deep in other steps
rule2-l219 =
    Five levels down, nobody knows any more under which conditions the step holds that he reads.
rule2-l219-bad =
    // a group in an answer in an otherwise in an answer in a group
    (id: "deep", do: "Start the job"),
rule2-l219-good =
    // a hold point that asks somebody, or a runbook of its own
    (id: "ask", hold: "Obtain the way to go on", release: ["bank-duty"]),
rule2-deep-nesting = step "{ $id }" stands { $levels } levels deep
rule2-deep-nesting-help = end the branch with a hold point or a call, or make a runbook of its own for it

rule2-l220-name = A title repeats the client's name
rule2-l220 =
    The client's name stands beside the title on every screen. In the title it takes the room of what tells one situation from
    another.
rule2-l220-bad =
    // clients/example-bank/runbooks/ledger-disk-full.ron
    title: "Example Bank: file system of the ledger host full",
rule2-l220-good = title: "File system of the ledger host full",
rule2-title-with-client = the title repeats the name of the client, "{ $name }"
rule2-title-with-client-help = leave the name out: it stands beside the title everywhere

rule2-l221-name = A title names no error situation
rule2-l221 =
    An operator searches for what he sees. "Runbook for the ledger" and "Ledger" are found by nobody who sees an aborted job.
rule2-l221-bad = title: "Runbook for the ledger",
rule2-l221-good = title: "Nightly ledger batch aborted",
rule2-title-no-situation = the title "{ $title }" names no error situation
rule2-title-no-situation-help = write what is wrong, as the operator would say it: "… full", "… aborted", "… does not answer"

rule2-l222-name = A symptom says what was said already
rule2-l222 =
    Each symptom is one more way to find the runbook. One that repeats the title or another symptom is none.
rule2-l222-bad =
    title: "Ledger batch aborted",
    symptoms: ["Ledger batch aborted"],
rule2-l222-good =
    title: "Ledger batch aborted",
    symptoms: ["Job LEDG010 ends with return code 8 or higher"],
rule2-symptom-repeats = "{ $symptom }" stands there already as title or symptom
rule2-symptom-repeats-help = write what is seen on the screen, in the log or by users

rule2-l223-name = A question is none
rule2-l223 =
    A question of triage is answered with yes, no or cannot tell, a decision with one of its answers. Without a question nobody knows
    what yes means.
rule2-l223-bad = ask: "Disk space",
rule2-l223-good = ask: "Is a file system on LEDGP01 fuller than 95 %?",
rule2-no-question = "{ $text }" is no question
rule2-no-question-help = write a question that ends with a question mark

rule2-l224-name = One question asks two things
rule2-l224 =
    When one half is so and the other is not, neither yes nor no is right.
rule2-l224-bad = ask: "Does the host answer and is the disk full?",
rule2-l224-good =
    (id: "host", ask: "Does the host answer?", how: "ping LEDGP01"),
    (id: "disk", ask: "Is the disk full?", how: "Read the column Use%"),
rule2-two-questions = the question "{ $id }" asks two things
rule2-two-questions-help = make it two questions, or ask for the one thing that both mean

rule2-l225-name = A question does not say how its answer is found
rule2-l225 =
    Whoever does not know the application finds the answer by looking where `how` says, and by nothing else.
rule2-l225-bad = ask: "Is a disk full?", how: "check",
rule2-l225-good =
    ask: "Is a disk full?", how: "The column Use% shows 95 % or more",
    command: "ssh LEDGP01 df -h",
rule2-how-says-nothing = the question "{ $id }" does not say how its answer is found: "{ $how }"
rule2-how-says-nothing-help = write where to look and what means yes, and the command if there is one

rule2-l226-name = A command stands in a sentence
rule2-l226 =
    In a sentence a command is wrapped, mixed with stops and quotes, and cannot be copied. As `command` it is shown exactly.
rule2-l226-bad = do: "Restart it with `systemctl restart ledger`",
rule2-l226-good = do: "Restart the ledger service", command: "systemctl restart ledger",
rule2-command-in-text = step "{ $id }" has a command in its sentence: { $command }
rule2-command-in-text-help = write command: "{ $command }"

rule2-l227-name = A gap is left in a command
rule2-l227 =
    A command is typed as it stands. With a gap in it, it fails, or `<name>` makes the shell read a file.
rule2-l227-bad = command: "ledgerctl skip <number>",
rule2-l227-good = command: "read -r number; ledgerctl skip \"$number\"",
rule2-placeholder-in-command = the command has a gap: { $gap }
rule2-placeholder-in-command-help = write what is typed; where it is not known before, let the command ask for it: read -r name; … "$name"

rule2-l228-name = A text was never finished
rule2-l228 =
    Whoever meets TODO at 3 a.m. is alone with what the writer put off.
rule2-l228-bad = because: "TODO ask the bank",
rule2-l228-good = because: "the restart point is lost; bookings run twice",
rule2-unfinished-text = "{ $phrase }" stands where a text was to be written
rule2-unfinished-text-help = write the text, or leave the field out if it is optional

rule2-l229-name = A command that cannot be taken back comes unannounced
rule2-l229 =
    Before a command that destroys or stops something for good, the operator is warned, looks, types the target's name, or has
    somebody's word.
rule2-l229-bad =
    (id: "clean", do: "Delete the old traces",
     command: "rm -rf /var/ledger/trace"),
rule2-l229-good =
    (id: "clean", do: "Delete the old traces",
     command: "rm -rf /var/ledger/trace",
     warnings: ["Deleted traces do not come back."], dangerous: "LEDGP01"),
rule2-danger-unannounced = step "{ $id }" runs "{ $what }", which cannot be taken back, without anything that warns of it
rule2-danger-unannounced-help = add warnings: ["…"] or dangerous: "…" with the target's name, or put a check or a hold point directly before it

rule2-l230-name = Nobody says on which host a command is typed
rule2-l230 =
    Where the targets have several hosts, a command that changes something names its own.
rule2-l230-bad =
    // the target has the hosts LEDGP01 and LEDGP02
    command: "systemctl restart ledger",
rule2-l230-good = on: "LEDGP01", command: "systemctl restart ledger",
rule2-command-without-host = the command of step "{ $id }" changes something, and nobody says on which of { $hosts }
rule2-command-without-host-help = add on: "{ $host }", or begin the command with ssh and the host

rule2-l231-name = A call says hardly anything
rule2-l231 =
    Whoever is woken needs to know what is wrong, since when, and what is wanted of him. The words are written before, not at 3 a.m.
rule2-l231-bad = notify: "bank-duty", tell: "disk full",
rule2-l231-good =
    notify: "bank-duty",
    tell: "/var/ledger is full since <time>. May we delete old traces?",
rule2-little-to-tell = "{ $contact }" is told no more than "{ $tell }"
rule2-little-to-tell-help = write the words to say: what is wrong, where, since when, and what you ask for

rule2-l232-name = Limits without a unit
rule2-l232 =
    95 is good in percent and bad in gigabytes. A value that has limits has a unit.
rule2-l232-bad = record: "Write down the use of the disk", limits: (max: 80),
rule2-l232-good = record: "Write down the use of the disk", unit: "%", limits: (max: 80),
rule2-limits-without-unit = the value of step "{ $id }" has limits and no unit
rule2-limits-without-unit-help = add unit: "…"

rule2-l233-name = A missed time limit has no consequence
rule2-l233 =
    A time limit is there for what is done when it was missed.
rule2-l233-bad = limit: (within: "15m", missed: "too late"),
rule2-l233-good = limit: (within: "15m", missed: "Call the next level of the escalation"),
rule2-missed-says-nothing = step "{ $id }" does not say what to do when its time limit was missed
rule2-missed-says-nothing-help = write what to do then: "Call the next level of the escalation"

rule2-l234-name = A step waits longer for a contact than the escalation does
rule2-l234 =
    The escalation says after how long without success the next level is called. A step that waits longer contradicts it.
rule2-l234-bad =
    // client.ron: (contacts: ["bank-duty"], after: "15m")
    notify: "bank-duty", tell: "LEDG010 is aborted. Please decide.",
    limit: (within: "1h", missed: "Call the next level"),
rule2-l234-good = limit: (within: "15m", missed: "Call the next level"),
rule2-limit-longer-than-level = step "{ $id }" waits { $within } for "{ $contact }"; the escalation tries this level for { $tried }
rule2-limit-longer-than-level-help = write within: "{ $tried }" or less

rule2-l235-name = A telephone number that belongs to no contact
rule2-l235 =
    Numbers of contacts are verified and replaced in one place. One that stands in a sentence only is wrong one day, and nobody knows.
rule2-l235-bad = how: "Call +49 30 23125 999 and ask",
rule2-l235-good =
    // clients/example-bank/client.ron
    (id: "clearing-desk", name: "Clearing desk", role: "Clearing",
     phones: ["+49 30 23125 999"]),
rule2-telephone-in-text = the telephone number { $number } belongs to no contact
rule2-telephone-in-text-help = add a contact with this number, and name the contact

rule2-l236-name = The provider changes an application before anybody was asked
rule2-l236 =
    Responsibility for the application is the client's alone. In an instruction for an application-specific cause somebody of the
    client is called, or his word awaited, before something of it is changed. To stop or to secure something may come before.
rule2-l236-bad =
    Application: [(id: "skip", do: "Skip the record",
                   command: "ledgerctl skip")],
rule2-l236-good =
    Application: [
        (id: "ask", hold: "Obtain the decision", release: ["bank-duty"]),
        (id: "skip", do: "Skip the record", command: "ledgerctl skip"),
    ],
rule2-application-before-word = step "{ $id }" changes the application before anybody of the client was called or asked
rule2-application-before-word-help = put a step with notify or hold before it

rule2-l238-name = An expected result that cannot be seen
rule2-l238 =
    "It works" asks the operator to believe. What he can see is a word on the screen, a number, a lamp.
rule2-l238-bad = expect: "no errors",
rule2-l238-good = expect: "systemctl status says active (running)",
rule2-result-says-nothing = the expected result of step "{ $id }" cannot be seen: "{ $expect }"
rule2-result-says-nothing-help = write what stands on the screen: a word, a number, a state

rule2-l240-name = A forbidden action that is negated twice
rule2-l240 =
    The action is shown behind the words DO NOT. "Do not reboot" would be shown as DO NOT do not reboot.
rule2-l240-bad = action: "do not reboot LEDGP01",
rule2-l240-good = action: "reboot LEDGP01",
rule2-forbidden-negated = the forbidden action "{ $id }" begins with a negation; it is shown behind DO NOT
rule2-forbidden-negated-help = write the action itself, as it follows the words DO NOT
