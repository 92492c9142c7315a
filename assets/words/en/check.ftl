# The words of the part "check".

check-not-utf8 = the byte { $byte } is not UTF-8
check-not-utf8-label = no character begins or goes on like this
check-not-utf8-help = save the file as UTF-8; in most editors that is "save with encoding"
check-too-large = the file has { $size } bytes; a library file has at most { $largest }
check-too-large-help = split it: one error situation is one runbook
check-not-a-file = { $file } is no regular file, so it was not opened
check-not-a-file-help = a folder, pipe, socket or device cannot be part of a library; put a file there or remove it
check-outside = { $file } leads out of the library's folder, so it was not opened
check-outside-help = a library is whole in itself; put a copy of the file into it
check-unreadable = { $file } cannot be read: { $why }
check-unreadable-help = see to it that the person who runs qrh may read the file and the folders above it
check-folder-no-id = the folder { $file } is not looked at, because its name is no client id: { $why }
check-folder-no-id-help = rename the folder to the client's id, such as "example-bank"
check-folders-deep = the folder { $file } is not looked at: folders are nested more than { $deepest } deep
check-folders-deep-help = runbooks stand in clients/<client>/runbooks/ or provider/runbooks/, with at most a few folders below
check-name-invisible = { $file } is not looked at: its name has characters that cannot be seen
check-name-invisible-help = rename it with letters, digits and "-"
check-missing-file = there is no { $file }
check-missing-file-help = every library has this file; it begins with "{ $begins }"
check-stray-file = { $file } is in a place where no library file belongs, so it is not used
check-stray-file-help = runbooks stand in clients/<client>/runbooks/ or provider/runbooks/; a client's folder has client.ron and systems.ron beside it
check-linked-folder = { $file } is a link to a folder, so it is not followed
check-linked-folder-help = links to single files inside the library are followed; make the folder a real one

# What keeps a file from being read.
check-not-understood = this file cannot be understood
check-not-understood-help = compare it with a file of the sample library
check-not-understood-why = this cannot be understood here: { $why }
check-too-many = this file has more mistakes than the { $most } that are told at once
check-too-many-help = mend those first, then check again
check-empty = the file is empty; it begins with "{ $begins }"
check-empty-help = docs/library-format.md shows how each file looks
check-no-beginning = this is no library file: it does not begin with "{ $begins }"
check-no-beginning-label = write "{ $begins }" here
check-behind = something stands behind the end of "{ $begins } …"
check-behind-label = nothing may stand here
check-behind-help = one file holds one thing; move the rest to a file of its own, or look for a bracket too many further up
check-open-text = this text has no closing quote
check-open-text-label = the text begins here and should end in this line
check-open-text-help = put a " at its end; a " within a text is written \"
check-open-comment = this comment has no end
check-open-comment-label = the comment begins here
check-open-comment-help = a comment that begins with /* ends with */; // is a comment up to the end of the line
check-unclosed = this { $open } is not closed
check-unclosed-label = no "{ $close }" belongs to it
check-unclosed-help = put a "{ $close }" at the end of what it holds, most probably in line { $line }
check-wrong-bracket = "{ $close }" closes a "{ $open }" of line { $line }
check-wrong-bracket-help = ( ) hold fields, [ ] hold lists, {"{"} {"}"} hold entries with a key
check-stray-bracket = this "{ $close }" closes nothing
check-stray-bracket-label = no bracket is open here
check-stray-bracket-help = remove it, or look for a bracket that is closed too early further up
check-no-comma = a comma is missing before { $next }
check-no-comma-label = put a comma here
check-no-comma-help = fields and items are separated by commas; one behind the last is allowed
check-no-colon = a colon is missing behind { $name }
check-no-colon-help = a field is written as name: value
check-stray-comma = there is nothing before this comma
check-stray-comma-help = remove it
check-stray-colon = there is no name before this colon
check-stray-colon-help = a field is written as name: value; a text with a colon in it needs quotes
check-stray-label = nothing stands before it
check-no-value = `{ $name }` has no value
check-no-value-label = a value is missing behind it
check-no-value-help = write one, or remove the field

check-unknown-field = { $thing } has no field `{ $field }`
check-unknown-field-label = no such field
check-did-you-mean = did you mean `{ $name }`?
check-possible-fields = { $thing } can have: { $fields }
check-missing-field = { $thing } needs the field `{ $field }`
check-missing-field-label = `{ $field }` is missing here
check-add = add { $example }
check-twice = the field `{ $field }` is written twice
check-twice-label = it stands in line { $line } already
check-twice-help = keep one of them
check-unknown-word = { $field } cannot be `{ $word }`
check-unknown-word-label = no such word
check-possible-words = possible are: { $words }
check-a-cause = the cause of an instruction
check-other-name = this begins with `{ $found }`, but `{ $expected }` belongs here
check-other-name-help = the name before the bracket may also be left out
check-wrong-kind = { $field } needs { $wanted }, and this is { $found }
check-write = write { $value }
check-the-field = `{ $field }`
check-an-item-of = an item of `{ $field }`
check-this-place = this place
check-wanted-text = a text in quotes
check-wanted-list = a list in [ ]
check-wanted-map = entries in {"{"} {"}"}
check-wanted-number = a whole number from 0 up
check-wanted-decimal = a number
check-wanted-fields = fields in ( )
check-wanted-word = one of the words that are possible there, without quotes
check-found-list = a list
check-found-map = entries in {"{"} {"}"}
check-found-fields = something in ( )
check-found-nothing = nothing
check-found-text = a text in quotes
check-found-bare = { $value } without quotes
check-found-word = { $value }
check-quoted-name = { $name } is no name of a field
check-escape = a backslash in a text begins an escape, and this is none
check-escape-label = write \\ for one backslash
check-escape-help = in a text only \" \\ \n \t and a few more are escapes; a text written r"…" takes every backslash as it is
check-one-value-only = { $field } holds more than one value in its ( )
check-not-a-day = { $value } is no day of the calendar
check-not-a-day-label = write year, month and day, like "2027-03-01"
check-too-deep = brackets are nested too deeply here
check-too-deep-help = nobody could follow steps that deep; write the inner ones as a runbook of their own

check-thing-library = the library
check-thing-provider = the provider
check-thing-operator = an operator
check-thing-client = a client
check-thing-contact = a contact
check-thing-level = an escalation level
check-thing-system = a system
check-thing-needs = the protection needs
check-thing-batch = a batch job
check-thing-line = a line
check-thing-runbook = a runbook
check-thing-scope = a scope
check-thing-review = a review
check-thing-approval = an approval
check-thing-question = a question
check-thing-step = a step
check-thing-answer = an answer
check-thing-limit = a time limit
check-thing-limits = the limits of a value
check-thing-forbidden = a forbidden action
check-thing-authority = an authority rule
check-thing-other = this

check-gravity-error = error
check-gravity-warning = warning
check-gravity-advice = advice
check-help = help

# What each rule is for, with a bad and a good example: qrh check --explain CODE.
check-explain-f001 =
    A library file could not be opened or read. qrh opens regular files inside the library's folder only, and never waits for one:
    a pipe, a device or a link that leads out of the folder could hold up the console in the middle of an incident.

    Bad:  clients/example-bank/runbooks/disk-full.ron -> /home/somebody/disk-full.ron
    Good: a copy of the file in clients/example-bank/runbooks/
check-explain-f002 =
    Library files are UTF-8. A file in another encoding would show wrong letters, so it is not used at all.

    Bad:  a file saved as ISO 8859-1 or UTF-16
    Good: the same file saved as UTF-8; a byte order mark does no harm
check-explain-f003 =
    A library file has at most 1 MiB. A runbook of usual size has 4 to 10 kB; a larger file is most probably something else.

    Bad:  one file with every situation of a client
    Good: one file for each error situation
check-explain-f004 =
    Brackets, quotes, commas and colons do not fit together, so the file cannot be read.

    Bad:  targets: ["ledger"), title: "Disk full
    Good: targets: ["ledger"], title: "Disk full",
check-explain-f005 =
    A field has a name that is not known there. It is refused, because what somebody wrote and nobody reads may be the very line
    that matters.

    Bad:  titel: "Disk full"
    Good: title: "Disk full"
check-explain-f006 =
    A field that every runbook, step, contact or whatever it is must have is not there.

    Bad:  review: (author: "A. Example")
    Good: review: (author: "A. Example", due: "2027-03-01")
check-explain-f007 =
    The same field is written twice, and nobody can know which of the two is meant.

    Bad:  severity: High, severity: Low
    Good: severity: High
check-explain-f008 =
    Some fields take one of a few words, written without quotes and exactly as they are. This word is none of them.

    Bad:  severity: Hihg
    Good: severity: High
check-explain-f009 =
    A value is of another kind than is needed there, or cannot be understood: a text where a list is needed, a day that is not in
    the calendar, a length of time without its unit.

    Bad:  targets: "ledger", due: "1.3.2027", within: "15"
    Good: targets: ["ledger"], due: "2027-03-01", within: "15m"
check-explain-f010 =
    A step has an id and exactly one of do, verify, check, notify, record, decide, wait, hold or group; other fields belong to some
    of these only.

    Bad:  (id: "call", do: "Call the duty desk", tell: "the disk is full")
    Good: (id: "call", notify: "example-duty-desk", tell: "the disk is full")
check-explain-f011 =
    Steps, answers and groups may stand inside one another, but only about thirty deep. Three are more than most people can follow.

    Bad:  a decision in an answer in a decision in an answer …
    Good: a runbook of its own for the rare case, named in the step
check-explain-f012 =
    A file has so many mistakes that only the first ones are told. Most of the others usually follow from them.

    Good: mend what was told, then check again
check-explain-f013 =
    A library has the files library.ron and provider.ron, and each client's folder has client.ron. Without them contacts, time
    zones and escalation are not known.

    Bad:  clients/example-bank/runbooks/ without clients/example-bank/client.ron
    Good: clients/example-bank/client.ron that begins with "Client("
check-explain-f014 =
    A file or folder stands where qrh does not look, or has a name that it does not take. It would be missing when it is needed.

    Bad:  clients/example-bank/disk-full.ron
    Good: clients/example-bank/runbooks/disk-full.ron

# What the rules say about a library that can be read.
check-duplicate-runbook = the runbook id { $id } is in { $file } already
check-duplicate-runbook-help = give each runbook an id of its own, in the whole library; the file has the same name
check-duplicate-system = the system { $id } is in { $file } already
check-duplicate-system-help = give each system an id of its own, in the whole library
check-duplicate-contact = the contact { $id } is in { $file } already
check-duplicate-contact-help = give each contact an id of its own, in the whole library; put the client's name before it if need be
check-duplicate-client = the client { $id } is in { $file } already
check-duplicate-client-help = give each client the id that its folder has
check-duplicate-step = the step { $id } is in this runbook already
check-duplicate-step-help = give each step an id of its own within the runbook
check-duplicate-question = the question { $id } is in this triage already
check-duplicate-question-help = give each question an id of its own within the runbook
check-duplicate-forbidden = the forbidden action { $id } is in { $file } already
check-duplicate-forbidden-help = whoever lifts one must not lift the other: give each an id of its own
check-client-folder = this client says that it is { $id }, but its folder is { $folder }
check-client-folder-help = make them the same; runbooks and systems are found by the folder
check-runbook-file-name = this runbook says that it is { $id }, but its file is { $name }.ron
check-runbook-file-name-help = rename the file to { $id }.ron, or write the name of the file here
check-format-version = this library is written in version { $found } of the format; this program reads version { $known }
check-format-version-help = docs/library-format.md says what changed between the versions
check-unknown-system = there is no system { $id }
check-unknown-system-help = systems stand in a client's systems.ron or in the provider's own file; write one of their ids
check-unknown-contact = there is no contact { $id }
check-unknown-contact-help = contacts stand in a client's client.ron or in provider.ron; write one of their ids
check-unknown-client = there is no client { $id }
check-unknown-client-help = a client is a folder in clients/; write the name of one
check-unknown-question = there is no question { $id } in this triage
check-unknown-question-help = write the id of a question further below
check-backward-question = this goes back to the question { $id }, or to itself, so triage would never end
check-backward-question-help = only questions further below can follow; change the order of the questions
check-escalation-missing = there is no escalation
check-escalation-empty = level { $level } of the escalation has no contacts
check-escalation-missing-help = write whom to call when nobody answers: escalation: [(contacts: ["duty-desk"], after: "15m"), (contacts: ["manager"])]
check-escalation-no-time = level { $level } does not say after how long level { $next } is called
check-escalation-no-time-help = add after: "15m" to this level
check-escalation-dead-end = the escalation ends at level { $level }, where nobody can be reached at every hour
check-escalation-dead-end-help = end it with somebody whose hours are "always", such as a duty desk
check-self-deputy = { $id } is named as the deputy of himself
check-self-deputy-help = name somebody else, or remove the field
check-deputy-cycle = deputies in a circle: { $way } -> { $first }
check-deputy-cycle-help = let one of them have a deputy outside the circle, or none
check-dependency-cycle = dependencies in a circle: { $way } -> { $first }
check-dependency-cycle-help = remove the dependency that is not needed for working, so that an order of recovery can be told
check-forbidden-parts = the forbidden action { $id } says nothing in `{ $part }`
check-forbidden-parts-help = an operator must see what he may not do, why, what to do instead, and who may lift it
check-contact-without-telephone = { $name } has no telephone number
check-contact-without-telephone-help = add phones: ["+49 30 23125 001"], the first one first
check-no-client-contact = { $name } has no contacts
check-no-client-contact-help = add contacts: [(id: …, name: …, role: …, phones: […], hours: …)]
check-no-target = this runbook has no target, so nobody can tell what hangs on it
check-no-target-help = name at least one system: targets: ["ledger"]
check-no-target-contact = nobody who is responsible for { $name } has a telephone number
check-no-target-contact-help = add a number to its owner, or contacts to the system or the runbook
check-review-overdue = the review was due on { $due }; today is { $today }
check-review-overdue-help = review the runbook, count up its revision, set the next day
check-not-approved = nobody has approved this runbook of a client
check-not-approved-help = have it approved, then add approved: [(party: Client, by: "…", on: "2026-03-01")]
check-title-length = the title has { $length } characters; lists can show { $longest } at most
check-title-length-help = name the error situation in a few words, and tell the rest in scope and symptoms
check-limit-not-finite = the limit `{ $field }` is { $value }, which is no number to compare with
check-limit-not-finite-help = write a number, or leave the limit out where there is none
check-limits-empty = no value is between { $min } and { $max }
check-limits-empty-help = write the smaller number as min and the larger one as max
check-length-of-time = { $length } is longer than a year
check-length-of-time-help = write the time that somebody on duty would wait, such as "15m"
check-instruction-missing = triage can find the cause { $cause } here, and there is no instruction for it
check-instruction-missing-unknown = triage can end without a cause, and there is no instruction for an unknown one
check-instruction-missing-help = add instructions for { $cause }, for its kind of cause, or for Any
check-empty-text = `{ $field }` says nothing
check-empty-text-help = write what the operator has to know, or remove what it belongs to
check-place-after-cause = the question { $id } asks for the place behind a question that asks for the cause
check-place-after-cause-help = move it before the first question about the cause: where the fault is comes first
check-unsafe-characters = the character { $code } cannot be seen
check-unsafe-characters-label = it is shown as its number
check-unsafe-characters-help = remove it; a command with such a character is not what it looks like

check-explain-l001 =
    Runbooks are opened by their id, so each id is in the library once, the provider's own runbooks included.

    Bad:  clients/example-bank/runbooks/disk-full.ron and clients/example-clinic/runbooks/disk-full.ron
    Good: ledger-disk-full.ron and his-disk-full.ron
check-explain-l002 =
    Targets and dependencies name systems by their id alone. With the same id twice, side effects would be computed for the wrong one.

    Bad:  id: "database" in two systems.ron files
    Good: id: "ledger-db" and id: "his-db"
check-explain-l003 =
    Steps, owners and escalations name contacts by their id alone. With the same id twice, the wrong person would be called.

    Bad:  id: "duty" in two client.ron files
    Good: id: "bank-duty" and id: "clinic-duty"
check-explain-l004 =
    A client is known by its id everywhere. With the same id twice, one client's operators would see the other's data.

    Bad:  clients/bank/client.ron and clients/bank-new/client.ron, both with id: "bank"
    Good: each with the id of its own folder
check-explain-l005 =
    A step is ticked by its id. With the same id twice in a runbook, one would count as done with the other.

    Bad:  (id: "call", …), (id: "call", …)
    Good: (id: "call-duty", …), (id: "call-manager", …)
check-explain-l006 =
    An answer is kept by the id of its question. With the same id twice, one answer would count for both.

    Bad:  (id: "space", …), (id: "space", …)
    Good: (id: "space-root", …), (id: "space-data", …)
check-explain-l007 =
    A forbidden action is lifted by its id. It is needed once in everything that a run can see: the provider, the client, the systems,
    the runbook and its steps.

    Bad:  id: "no-reboot" for the client and for a runbook
    Good: id: "no-reboot-ledger" for the runbook
check-explain-l010 =
    A client's folder is its id: systems and runbooks belong to a client because they are in its folder.

    Bad:  clients/bank/client.ron with id: "example-bank"
    Good: clients/example-bank/client.ron with id: "example-bank"
check-explain-l011 =
    A runbook's file has the name of its id, so that who sees the one finds the other.

    Bad:  disk.ron with id: "ledger-disk-full"
    Good: ledger-disk-full.ron with id: "ledger-disk-full"
check-explain-l012 =
    library.ron says in which version of the format the library is written. A program that does not know the version might read it wrongly.

    Bad:  format: 99
    Good: format: 1
check-explain-l020 =
    A target or dependency names a system that is nowhere. What hangs on it would not be seen, and the authority would be wrong.

    Bad:  targets: ["legder"]
    Good: targets: ["ledger"]
check-explain-l021 =
    An owner, deputy, escalation level, forbidden action, step or line names a contact that is nowhere. Nobody could be called.

    Bad:  owner: "bank-dutty"
    Good: owner: "bank-duty"
check-explain-l022 =
    An operator is briefed for a client that is nowhere.

    Bad:  briefed: ["exmaple-bank"]
    Good: briefed: ["example-bank"]
check-explain-l023 =
    An answer goes on with a question that the triage does not have.

    Bad:  no: Ask("spcae")
    Good: no: Ask("space")
check-explain-l024 =
    Triage goes forward only, so that it always ends. A jump back, or to the same question, is not followed.

    Bad:  (id: "a", …), (id: "b", …, no: Ask("a"))
    Good: (id: "a", …, no: Ask("c")), (id: "b", …), (id: "c", …)
check-explain-l030 =
    When the first contact does not answer, somebody else must be called. Each party has an escalation with contacts on every level.

    Bad:  escalation: [(contacts: [])]
    Good: escalation: [(contacts: ["bank-duty"], after: "15m"), (contacts: ["bank-manager"])]
check-explain-l031 =
    Each level but the last says after how long the next one is due. The last one has somebody who can be reached at every hour, or
    whose deputy can.

    Bad:  escalation: [(contacts: ["office"])] with hours: "Mon-Fri 08:00-17:00"
    Good: escalation: [(contacts: ["office"], after: "15m"), (contacts: ["duty-desk"])] with hours: "always"
check-explain-l032 =
    A deputy is who is asked when the contact cannot be reached, so it is somebody else.

    Bad:  (id: "anna", …, deputy: "anna")
    Good: (id: "anna", …, deputy: "bert")
check-explain-l033 =
    Deputies in a circle lead back to somebody who was not reached already.

    Bad:  anna's deputy is bert, bert's deputy is anna
    Good: anna's deputy is bert, bert's deputy is the duty desk
check-explain-l034 =
    Systems that depend on one another in a circle have no order in which to start them again.

    Bad:  "ledger" depends on "ledger-db", "ledger-db" depends on "ledger"
    Good: "ledger" depends on "ledger-db"
check-explain-l040 =
    A forbidden action says what nobody may do, what happens otherwise, what to do instead, and which contacts alone may lift it.

    Bad:  (id: "no-reboot", action: "reboot LEDGP01", because: "", instead: "", lifted_by: [])
    Good: (id: "no-reboot", action: "reboot LEDGP01", because: "bookings run twice", instead: "call the duty manager",
          lifted_by: ["bank-duty"])
check-explain-l041 =
    At three in the morning people are called. A contact without a number is of no help.

    Bad:  (id: "bank-duty", name: "Duty desk", role: "Duty desk", email: "duty@bank.example")
    Good: phones: ["+49 40 66969 001"] as well
check-explain-l042 =
    A client without contacts cannot release or decide anything, and most situations need that.

    Bad:  Client(id: "example-bank", name: "Example Bank", contract: "C-1")
    Good: contacts: [(id: "bank-duty", …)] as well
check-explain-l043 =
    For each target of a runbook there is somebody responsible who can be called: its owner, its further contacts or those of the
    runbook.

    Bad:  targets: ["ledger"], and the owner of "ledger" has no number
    Good: the same with contacts: ["bank-duty"] in the runbook
check-explain-l050 =
    A runbook may be trusted until its review is due. Afterwards it can still be used, and says that it is overdue.

    Bad:  due: "2025-01-31"
    Good: a reviewed runbook with its revision counted up and a day to come
check-explain-l051 =
    A client's runbook has been approved before it is used: the review names who did it and when. One that nobody approved can be
    used, and is told here.

    Bad:  review: (author: "A. Author", due: "2027-03-01")
    Good: review: (author: "A. Author", approved: [(party: Client, by: "B. Owner", on: "2026-03-01")], due: "2027-03-01")
check-explain-l060 =
    Controls, bidirectional overrides and characters without width cannot be seen, and can make a command look like another one.
    qrh shows them as their number, such as <U+202E>.

    Bad:  a command with U+200B in a file name, copied from a web page
    Good: the command typed anew
check-explain-l070 =
    For every cause that triage can find, there is an instruction: for that cause, for its kind (Technical, Application, Security)
    or for Any. Triage can also end without a cause; the instruction for Unknown or Any is for that.

    Bad:  yes: Cause(WrongDataRecord) with instructions: {"{"} Technical: […] {"}"}
    Good: instructions: {"{"} Technical: […], Application: […], Unknown: […] {"}"}
check-explain-l071 =
    A title, question, step or name that is an empty text tells nobody anything.

    Bad:  (id: "look", check: "")
    Good: (id: "look", check: "Look at the last line of the job log")
check-explain-l072 =
    Triage first finds where the fault is, then what causes it. A question about the place that stands behind one about the cause
    is not asked when the cause is found before.

    Bad:  (id: "space", …, yes: Cause(DataCarrierFull)), (id: "ours", …, yes: Place(Provider))
    Good: (id: "ours", …, yes: Place(Provider)), (id: "space", …, yes: Cause(DataCarrierFull))
check-explain-l073 =
    A title is found and read in a list. One of more than two hundred characters cannot be shown there.

    Bad:  a title that tells the whole history of the error
    Good: title: "Nightly ledger batch aborted"
check-explain-l074 =
    A recorded value is compared with its limits. With NaN or inf, or with min above max, the comparison says nothing or is never right.

    Bad:  limits: (min: 30, max: 10)
    Good: limits: (min: 10, max: 30)
check-explain-l075 =
    A wait, a limit of a step or the time until the next escalation level is at most a year. More is a slip of the pen.

    Bad:  time: "1000d"
    Good: time: "10m"

# The command itself.
check-summary-clean = No findings in { $files ->
        [one] one file
       *[other] { $files } files
    }, { $runbooks ->
        [one] one runbook
       *[other] { $runbooks } runbooks
    } among them.
check-summary = { $errors ->
        [one] 1 error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] 1 warning
       *[other] { $warnings } warnings
    }, { $advice } advice in { $files ->
        [one] one file
       *[other] { $files } files
    }.
check-and-more = { $file }: and { $more } more of { $code }
check-summary-explain = For more about one of them: qrh check --explain { $code }
check-no-rule = there is no rule { $code }
check-no-rule-hint = qrh check --rules lists them
check-rule-heading = { $code }, { $gravity }; it comes from { $source }
