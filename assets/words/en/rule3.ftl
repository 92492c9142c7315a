# The rules L300 to L399: what has grown old (L300), and what a text may hide (L350). For each rule its four sentences (see rule0.ftl);
# after them what it says when it finds something, and what to do about it.

rule3-l300-name = The review of a runbook is near
rule3-l300 =
    A review with its approvals takes some weeks. Thirty days before the day it is told once, as advice.
rule3-l300-bad =
    // today is 2027-02-14
    review: (author: "A. Example", due: "2027-03-01"),
rule3-l300-good = review: (author: "A. Example", due: "2028-03-01"),
rule3-review-soon = the review is due on { $due }, in { $days } days
rule3-review-soon-help = have it reviewed and approved, and write the next day into due

rule3-l301-name = A review that will never take place
rule3-l301 =
    Systems, people and contracts change faster than every two years. A review that lies further ahead is none.
rule3-l301-bad = review: (author: "A. Example", due: "2099-01-01"),
rule3-l301-good =
    // within two years
    review: (author: "A. Example", due: "2028-03-01"),
rule3-review-never = the review is due on { $due }, more than two years ahead
rule3-review-never-help = write a day within the next two years, better within the next one

rule3-l302-name = The last approval is more than two years old
rule3-l302 =
    Whoever approved the runbook then approved it for the systems and people of then.
rule3-l302-bad = approved: [(party: Client, by: "B. Example", on: "2020-03-01")],
rule3-l302-good = approved: [(party: Client, by: "B. Example", on: "2026-03-01")],
rule3-approval-old = the last approval is of { $on }, more than two years ago
rule3-approval-old-help = have it approved anew, and add the approval

rule3-l303-name = An approval on a day that has not come
rule3-l303 =
    Nobody has approved anything tomorrow. The day is wrong, or the approval is not there yet.
rule3-l303-bad = approved: [(party: Client, by: "B. Example", on: "2099-03-01")],
rule3-l303-good = approved: [(party: Client, by: "B. Example", on: "2026-03-01")],
rule3-approval-ahead = the approval by "{ $by }" is of { $on }; today is { $today }
rule3-ahead-help = write the day on which it took place, or leave it out until it has

rule3-l304-name = Contacts that nobody has verified
rule3-l304 =
    A number that nobody has called is a guess. It is told once for all contacts of a file.
rule3-l304-bad =
    (id: "bank-duty", name: "Duty desk", role: "Duty desk",
     phones: ["+49 40 66969 001"]),
rule3-l304-good =
    (id: "bank-duty", name: "Duty desk", role: "Duty desk",
     phones: ["+49 40 66969 001"], verified: "2026-11-02"),
rule3-contact-unverified =
    { $more ->
        [0] { $count ->
            [one] a contact was never verified: { $names }
           *[other] { $count } contacts were never verified: { $names }
        }
       *[other] { $count } contacts were never verified: { $names } and { $more } more
    }
rule3-contact-unverified-help = call each number once, then write verified: "{ $today }" beside it

rule3-l305-name = A contact that nobody has verified for half a year
rule3-l305 =
    People change their desks and numbers more often than their provider hears of it.
rule3-l305-bad = verified: "2020-01-15",
rule3-l305-good = verified: "2026-11-02",
rule3-contact-stale = "{ $name }" was last verified on { $on }, { $days } days ago
rule3-contact-stale-help = call the number, then write verified: "{ $today }"

rule3-l306-name = A contact was verified on a day that has not come
rule3-l306 =
    The day is wrong: nobody has verified anything tomorrow.
rule3-l306-bad = verified: "2099-11-02",
rule3-l306-good = verified: "2026-11-02",
rule3-contact-ahead = "{ $name }" was verified on { $on }; today is { $today }

rule3-l307-name = A backup that nobody has ever restored
rule3-l307 =
    Whether a backup can be restored is known once it was. Until then there is a hope, not a backup.
rule3-l307-bad =
    backup: (schedule: "full on Sunday", media: ["bank-set-1"],
             place: "Hall 2"),
rule3-l307-good =
    backup: (schedule: "full on Sunday", media: ["bank-set-1"],
             place: "Hall 2", tested: "2026-09-12"),
rule3-restore-untested = the restore of "{ $name }" was never tested
rule3-restore-untested-help = restore it once into a safe place, then write tested: "…" with the day

rule3-l308-name = The last tested restore is more than a year ago
rule3-l308 =
    Software, sizes and keys change. What could be restored two years ago may not be today.
rule3-l308-bad = tested: "2020-09-12",
rule3-l308-good = tested: "2026-09-12",
rule3-restore-stale = the restore of "{ $name }" was last tested on { $on }, { $days } days ago
rule3-restore-stale-help = test it anew, then write the day

rule3-l309-name = A restore was tested on a day that has not come
rule3-l309 =
    The day is wrong: nobody has tested anything tomorrow.
rule3-l309-bad = tested: "2099-09-12",
rule3-l309-good = tested: "2026-09-12",
rule3-restore-ahead = the restore of "{ $name }" was tested on { $on }; today is { $today }

rule3-l310-name = Runbooks that nobody has ever exercised
rule3-l310 =
    What was never exercised is read for the first time in earnest. It is told once for all runbooks of a party.
rule3-l310-bad = review: (author: "A. Example", due: "2027-03-01"),
rule3-l310-good =
    review: (author: "A. Example", due: "2027-03-01",
             exercised: "2026-10-08"),
rule3-never-exercised = { $count } of { $all } runbooks were never exercised or used, such as "{ $first }"
rule3-never-exercised-help = exercise them one by one, and write review: (…, exercised: "…") with the day

rule3-l311-name = A runbook was last exercised more than two years ago
rule3-l311 =
    Those who exercised it have forgotten it or left, and the systems are others.
rule3-l311-bad = exercised: "2020-10-08",
rule3-l311-good = exercised: "2026-10-08",
rule3-exercised-long-ago = it was last exercised on { $on }, { $days } days ago
rule3-exercised-long-ago-help = exercise it, then write the day

rule3-l312-name = An exercise on a day that has not come
rule3-l312 =
    The day is wrong, or the exercise is only planned.
rule3-l312-bad = exercised: "2099-10-08",
rule3-l312-good = exercised: "2026-10-08",
rule3-exercise-ahead = it was exercised on { $on }; today is { $today }

rule3-l313-name = The list of public holidays ends
rule3-l313 =
    On a public holiday that is not in the list, a contact counts as reachable who is at home. The next year's days are written down
    in the autumn.
rule3-l313-bad =
    // today is 2026-11-21
    holidays: ["2026-10-03", "2026-12-25", "2026-12-26"],
rule3-l313-good = holidays: ["2026-12-25", "2026-12-26", "2027-01-01", "2027-12-25"],
rule3-holidays-end = the list of public holidays ends on { $last }
rule3-holidays-end-help = add the days of { $year }

rule3-l314-name = Other hours that have all passed
rule3-l314 =
    Exceptions of the past hide the ones that are missing.
rule3-l314-bad = exceptions: [(from: "2020-08-03", to: "2020-08-14", because: "on leave")],
rule3-l314-good = exceptions: [],
rule3-exceptions-past = all exceptions of "{ $name }" have passed, the last one on { $last }
rule3-exceptions-past-help = leave them out, and ask whether there are new ones

rule3-l350-name = Letters in a telephone number that look like digits
rule3-l350 =
    A letter O for a zero reads well and cannot be dialled from a screen, nor found by its digits.
rule3-l350-bad = phones: ["+49 40 66969 O01"],
rule3-l350-good = phones: ["+49 40 66969 001"],
rule3-lookalike-digits = in the number { $phone } of "{ $name }" stands "{ $found }" ({ $code }), which looks like { $digit }
rule3-lookalike-digits-help = write digits 0 to 9

rule3-l351-name = A telephone number that cannot be dialled from everywhere
rule3-l351 =
    The console may stand in another city or country. A number begins with + and the country code and has seven to fifteen digits;
    emergency numbers and those of the own exchange have up to five.
rule3-l351-bad = phones: ["040 66969 001"],
rule3-l351-good = phones: ["+49 40 66969 001"],
rule3-telephone-form = the number { $phone } of "{ $name }" cannot be dialled from everywhere
rule3-telephone-form-help = write it with + and the country code, in digits: "+49 40 66969 001"

rule3-l352-name = An e-mail address that is none
rule3-l352 =
    Mail to it comes back, if anybody looks.
rule3-l352-bad = email: "duty@bank,example",
rule3-l352-good = email: "duty@bank.example",
rule3-email-form = "{ $email }", of "{ $name }", is no e-mail address
rule3-email-form-help = write one address: name@domain.example

rule3-l353-name = A word with letters of two scripts
rule3-l353 =
    A Cyrillic "а" looks like a Latin one. A name or command with it looks right, and is another one.
rule3-l353-bad =
    // the second letter is U+0430
    on: "pаyg01",
rule3-l353-good = on: "payg01",
rule3-mixed-scripts = in "{ $word }" stands "{ $letter }" ({ $code }), a letter of another script: { $script }
rule3-mixed-scripts-help = type the word anew

rule3-l354-name = Quotes or dashes of a word processor in a command
rule3-l354 =
    They look like " and - and are none to a shell. They come along when a command is copied from a document.
rule3-l354-bad = command: "grep “error” /var/log/ledger.log",
rule3-l354-good = command: "grep 'error' /var/log/ledger.log",
rule3-typographic-signs = the command has "{ $sign }" ({ $code }) in it, which no shell understands
rule3-typographic-signs-help = write { $meant }

rule3-l355-name = A blank in a command that is none
rule3-l355 =
    A blank at which no line breaks (U+00A0) looks like any other. To a shell it is a letter: `df -h` is one word then, and no
    program.
rule3-l355-bad =
    // the blank is U+00A0
    command: "df -h",
rule3-l355-good = command: "df -h",
rule3-no-break-blank = the command has a blank in it at which no line breaks (U+00A0)
rule3-no-break-blank-help = type the blank anew

rule3-l356-name = A line of a command ends with a blank
rule3-l356 =
    Nobody sees it. Behind a backslash the line is not continued any more, and the rest runs as a command of its own.
rule3-l356-bad = command: "find /srv -name x \\ \n  -print",
rule3-l356-good = command: "find /srv -name x \\\n  -print",
rule3-blank-at-end-broken = line { $line } of the command ends with a backslash and a blank: the next line is a command of its own
rule3-blank-at-end = line { $line } of the command ends with a blank
rule3-blank-at-end-help = take the blank away

rule3-l357-name = A line of a command is very long
rule3-l357 =
    Whoever types or compares a command of three rows loses his place.
rule3-l357-bad =
    // and so on for more than two hundred letters
    command: "find /srv -xdev -type f -name …",
rule3-l357-good = command: "find /srv -xdev -type f \\\n  -name '*.trc'",
rule3-long-command = a line of the command has { $length } letters; more than { $longest } cannot be compared with what is typed
rule3-long-command-help = break it with \ at the end of the line, or put it into a script on the host

rule3-l358-name = A password in an address
rule3-l358 =
    Everybody who may read the library reads it, and so do the history of the shell and every proxy. Neither the password nor its line
    is shown.
rule3-l358-bad = command: "curl https://duty:geheim1@ledger.example/state",
rule3-l358-good = command: "curl --netrc https://ledger.example/state",
rule3-password-in-address = an address has a password in it, at { $place }
rule3-password-in-address-help = take it out and change it; write where it can be read: --netrc, a file, a vault

rule3-l359-name = Something that looks like a password, a key or a token
rule3-l359 =
    Secrets do not belong into a library: it is copied, printed and sent. Neither the secret nor its line is shown.
rule3-l359-bad = detail: "password: Geheim-2026",
rule3-l359-good = detail: "The password lies in the safe of the control room, envelope 4",
rule3-secret = something that looks like a password, a key or a token stands at { $place }
rule3-secret-help = take it out and change it; write where it can be read

rule3-l360-name = A command talks to the outside without encryption
rule3-l360 =
    On its way it can be read and changed by anybody. Hosts of the own network, by short name or bare address, are not meant.
rule3-l360-bad = command: "curl http://status.carrier.example/lines",
rule3-l360-good = command: "curl https://status.carrier.example/lines",
rule3-plain-http = the command talks to { $host } without encryption
rule3-plain-http-help = write https, if the other side has it

rule3-l361-name = Two ids that are easily mistaken
rule3-l361 =
    They differ only in capital letters, dashes, underscores and dots. Whoever reads one on the telephone finds the other.
rule3-l361-bad =
    (id: "ledger-db", name: "Ledger database", purpose: "Keeps bookings",
     owner: "bank-duty"),
    (id: "ledgerdb", name: "Ledger archive", purpose: "Keeps old bookings",
     owner: "bank-duty"),
rule3-l361-good =
    (id: "ledger-db", name: "Ledger database", purpose: "Keeps bookings",
     owner: "bank-duty"),
    (id: "ledger-archive", name: "Ledger archive",
     purpose: "Keeps old bookings", owner: "bank-duty"),
rule3-twin-ids = the id "{ $id }" is easily taken for "{ $other }"
rule3-twin-ids-help = give one of them a name that says what tells them apart
