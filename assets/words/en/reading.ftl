# The rules about reading a file, F001 and on, for `qrh check --explain CODE`, `--rules` and docs/rules.md. Each has four sentences:
# its name in one line, why it is there, a bad example and a good one. Examples are RON as it would stand in the file.

reading-f001-name = A file cannot be opened or read
reading-f001 =
    A library file could not be opened or read. qrh opens regular files inside the library's folder only, and never waits for one:
    a pipe, a device or a link that leads out of the folder could hold up the console in the middle of an incident.
reading-f001-bad =
    // clients/example-bank/runbooks/disk-full.ron is a link
    // to /home/somebody/disk-full.ron
reading-f001-good = // clients/example-bank/runbooks/disk-full.ron is a file of its own

reading-f002-name = A file is not UTF-8
reading-f002 =
    Library files are UTF-8. A file in another encoding would show wrong letters, so it is not used at all.
reading-f002-bad = // a file saved as ISO 8859-1 or UTF-16
reading-f002-good = // the same file saved as UTF-8; a byte order mark does no harm

reading-f003-name = A file is too large
reading-f003 =
    A library file has at most 1 MiB. A runbook of usual size has 4 to 10 kB; a larger file is most probably something else.
reading-f003-bad = // one file with every situation of a client
reading-f003-good = // one file for each error situation

reading-f004-name = Brackets, quotes, commas or colons do not fit together
reading-f004 =
    Brackets, quotes, commas and colons do not fit together, so the file cannot be read.
reading-f004-bad = targets: ["ledger"), title: "Disk full
reading-f004-good = targets: ["ledger"], title: "Disk full",

reading-f005-name = A field that is not known
reading-f005 =
    A field has a name that is not known there. It is refused, because what somebody wrote and nobody reads may be the very line
    that matters.
reading-f005-bad = titel: "Disk full",
reading-f005-good = title: "Disk full",

reading-f006-name = A field is missing
reading-f006 =
    A field that every runbook, step, contact or whatever it is must have is not there.
reading-f006-bad = review: (author: "A. Example"),
reading-f006-good = review: (author: "A. Example", due: "2027-03-01"),

reading-f007-name = A field is written twice
reading-f007 =
    The same field is written twice, and nobody can know which of the two is meant.
reading-f007-bad = severity: High, severity: Low,
reading-f007-good = severity: High,

reading-f008-name = A word that is not possible there
reading-f008 =
    Some fields take one of a few words, written without quotes and exactly as they are. This word is none of them.
reading-f008-bad = severity: Hihg,
reading-f008-good = severity: High,

reading-f009-name = A value that cannot be understood
reading-f009 =
    A value is of another kind than is needed there, or cannot be understood: a text where a list is needed, a day that is not in
    the calendar, a length of time without its unit.
reading-f009-bad = targets: "ledger", due: "1.3.2027", within: "15",
reading-f009-good = targets: ["ledger"], due: "2027-03-01", within: "15m",

reading-f010-name = A step that is none
reading-f010 =
    A step has an id and exactly one of do, verify, check, notify, record, decide, wait, hold or group; other fields belong to some
    of these only.
reading-f010-bad = (id: "call", do: "Call the duty desk", tell: "the disk is full"),
reading-f010-good = (id: "call", notify: "example-duty-desk", tell: "the disk is full"),

reading-f011-name = Brackets nested too deeply
reading-f011 =
    Steps, answers and groups may stand inside one another, but only about thirty deep. Three are more than most people can follow.
reading-f011-bad = // a decision in an answer in a decision in an answer in a decision …
reading-f011-good = // a runbook of its own for the rare case, named in the step

reading-f012-name = More mistakes in a file than are told at once
reading-f012 =
    A file has so many mistakes that only the first ones are told. Most of the others usually follow from them.
reading-f012-bad = // a file in another format, or one with a quote missing near its beginning
reading-f012-good = // the same file after the mistakes that were told are mended, checked again

reading-f013-name = A file that every library has is missing
reading-f013 =
    A library has the files library.ron and provider.ron, and each client's folder has client.ron. Without them contacts, time
    zones and escalation are not known.
reading-f013-bad = // clients/example-bank/runbooks/ without clients/example-bank/client.ron
reading-f013-good =
    // clients/example-bank/client.ron
    Client(id: "example-bank", name: "Example Bank", contract: "C-2026-017"),

reading-f014-name = A file where no library file belongs
reading-f014 =
    A file or folder stands where qrh does not look, or has a name that it does not take. It would be missing when it is needed.
reading-f014-bad = // clients/example-bank/disk-full.ron
reading-f014-good = // clients/example-bank/runbooks/disk-full.ron
