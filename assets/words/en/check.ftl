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
check-thing-repeat = a repetition
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
check-fix = write it like this

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
check-allow-expired = the allow for { $code } ended on { $until }
check-allow-expired-help = mend what it accepted, or give it a reason and a day anew
check-allow-no-rule = there is no rule { $code }
check-allow-error = { $code } finds errors, and errors cannot be allowed
check-allow-unknown-help = `qrh check --rules` lists the codes; warnings and advice can be allowed
check-allow-idle = the allow for { $code } silences nothing
check-allow-idle-help = remove it

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
check-summary-allowed = { $allowed ->
        [one] One finding is
       *[other] { $allowed } findings are
    } allowed by the library itself.
check-summary-others = { $others ->
        [one] One more finding was
       *[other] { $others } more findings were
    } not asked for.
check-watch-new = { $count ->
        [one] One new finding:
       *[other] { $count } new findings:
    }
check-watch-before = { $count ->
        [one] One from before:
       *[other] { $count } from before:
    }
check-watch-left-out = And { $count } more; mend these first, or see all with qrh check.
check-watch-first = Checked at { $time }.
check-watch-changed = Checked at { $time }: { $new } new, { $gone } gone.
check-watch-again = ------------------------------------------------------------
check-watch-waiting = Watching { $folder }; Ctrl-C ends.
check-watch-looking = Looking at { $folder } every { $seconds } seconds, because the system does not tell changes ({ $why }); Ctrl-C ends.
check-watch-absent = { $folder } is not there; waiting for it. Ctrl-C ends.
check-watch-blind = { $folder } cannot be watched: { $why }
check-watch-failed = Ctrl-C cannot be waited for
check-watch-embedded = the library inside the program does not change, so it cannot be watched
check-watch-embedded-hint = name a folder: qrh check --watch my-handbook
check-no-rule = there is no rule { $code }, and none that comes from it
check-no-client = the library has no client { $client }
check-no-client-hint = it has: { $clients }
check-no-client-at-all = it has no client at all
check-no-rule-hint = qrh check --rules lists them
check-rule-heading = { $gravity }[{ $code }]: { $name }
check-rule-bad = Bad:
check-rule-good = Good:
check-rule-source = It comes from { $source }.

check-unfilled-name = nothing fills the gap {"{"}{ $name }{"}"}: no earlier step records it
check-unfilled-name-help = write the id of a step before this one that records a value, or one of { $known }; a brace itself is written twice
check-unclosed-name = a brace is opened in the words to say and never closed
check-unclosed-name-help = close it behind the name, or write it twice if it is meant as a brace

check-unknown-runbook = the library has no runbook "{ $id }" that can be read
check-unknown-runbook-help = name a runbook by its id, as in the name of its file
check-runbook-of-another = the runbook "{ $id }" is another client's
check-runbook-of-another-help = a step leads to a runbook of the same client or of the provider
check-runbook-itself = a step leads to its own runbook "{ $id }"
check-runbook-itself-help = name another runbook, or use `exit` to leave this one
