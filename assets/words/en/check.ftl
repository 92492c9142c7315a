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
