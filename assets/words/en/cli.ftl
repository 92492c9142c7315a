# The words of the part "cli": messages and listings of the command line.

cli-failure = qrh: { $message }
cli-failure-cause = {"  "}because: { $cause }
cli-failure-hint = {"  "}hint: { $hint }

cli-exit-codes = Exit codes:
cli-exit-done = Done.
cli-exit-failed = It failed; standard error says why.
cli-exit-usage = The command line could not be understood.
cli-exit-not-found = What was asked for does not exist, or the beginning fits several.
cli-exit-findings = The check found errors.
cli-exit-not-saved = Something could not be put on the disk.
cli-exit-interrupted = Interrupted.


cli-json-failed = the result could not be written as JSON
cli-output-failed = standard output could not be written
cli-man-failed = the manual page could not be made

cli-config-broken = the configuration file cannot be read, so it is not known which library is meant
cli-config-broken-hint = mend the file, or name the library with --library DIR
cli-library-missing = there is no library at { $folder }
cli-library-no-folder = a library is a folder, and { $folder } is none
cli-library-hint = name the folder with --library DIR or QRH_LIBRARY; without both, the built-in sample is used
cli-state-beside = qrh: warning: no home folder to keep runs in; they are recorded in qrh-state next to the working directory. Name a lasting place with --state DIR.

cli-unknown-runbook = there is no runbook "{ $id }"
cli-unknown-client = there is no client "{ $id }"
cli-unknown-name = no runbook, system or client is called "{ $id }"
cli-unknown-run = there is no run "{ $id }"
cli-ambiguous = "{ $id }" fits several
cli-ambiguous-names = say which one: { $names }
cli-ambiguous-names-and-more = say which one: { $names } and { $more } more
cli-did-you-mean = did you mean { $names }?
cli-see-list = "qrh list" shows every runbook
cli-see-contacts = "qrh contacts" shows every client
cli-see-history = "qrh history" shows every run

cli-man-commands = COMMANDS
cli-man-exit-status = EXIT STATUS
cli-man-environment = ENVIRONMENT
cli-man-variables = qrh reads these variables and needs none of them. NO_COLOR switches colour off, LINES and COLUMNS give the size of a line that does not tell it.

cli-library-findings = qrh: warning: { $count ->
    [one] there is 1 finding
   *[other] there are { $count } findings
} in the files around the runbooks; "qrh check" shows what and where
cli-runbook-twice = there are several runbooks "{ $id }": { $places }
cli-runbook-broken = the runbook { $path } cannot be used
cli-see-check = "qrh check" shows what is wrong and where

cli-list-broken = broken
cli-list-broken-why = { $file }: { $why }

cli-library-too-large = the library has more runbooks than qrh can list
cli-search-nothing = nothing fits "{ $words }"
cli-search-more = qrh: { $shown } of { $total } shown; --most NUMBER shows more
cli-search-where = {"    "}{ $field }: { $text }

cli-severity-low = low
cli-severity-medium = medium
cli-severity-high = high
cli-severity-critical = critical
cli-reachable-always = reachable now, always
cli-reachable-until = reachable now, until { $when } their time
cli-reachable-from = NOT reachable before { $when } their time
cli-reachable-never = not reachable within the next year
cli-reachable-not-known = hours not known

cli-contacts-party = { $name }, { $clock } there ({ $zone })
cli-contacts-customer-number = {"  "}customer number { $number }
cli-contacts-contract = {"  "}contract { $contract }
cli-contacts-call-back = who calls and says that he is the client: { $rule }
cli-contacts-level = {"  "}Level { $level }
cli-contacts-level-after = {"  "}Level { $level }; the next one after { $after } without success
cli-contacts-decides = decides: { $what }
cli-contacts-others = {"  "}Further contacts
cli-contacts-no-levels = {"  "}Contacts; there is no escalation
cli-contact = { $name }: { $role }
cli-contact-phones = { $phones }  { $availability }
cli-contact-no-phone = no telephone number
cli-contact-quote = quote: { $quote }
cli-contact-deputy = deputy: { $deputy }
cli-contact-note = { $note }

# A runbook on paper.
cli-paper-revision = { $id }, revision { $revision }, severity { $severity }
cli-paper-overdue = The review was due on { $due }: trust it less, ask sooner.
cli-paper-scope = What it is about
cli-paper-covers = Covers
cli-paper-not = Does not cover
cli-paper-entry = Before you start
cli-paper-symptoms = Symptoms
cli-paper-alerts = Alerts
cli-paper-forbidden = FORBIDDEN ACTIONS
cli-paper-do-not = DO NOT { $action }
cli-paper-because = because
cli-paper-instead = instead
cli-paper-lifted-by = lifted by
cli-paper-holds = holds
cli-paper-holds-provider = for everything that the provider does
cli-paper-holds-client = for everything of this client
cli-paper-holds-system = for { $system }
cli-paper-holds-runbook = for this runbook
cli-paper-immediate = IMMEDIATE ACTIONS, before the cause is known
cli-paper-triage = Triage: where the fault is, then what causes it
cli-paper-no-triage = There are no questions; say yourself where the fault is and what causes it.
cli-paper-yes = yes: { $then }
cli-paper-no = no: { $then }
cli-paper-cannot-tell = cannot tell: { $then }
cli-paper-place = the fault is in { $place }
cli-paper-go-on = go on with { $question }
cli-paper-never-freer-than-provider-alone = Authority: the computed one. { $because }
cli-paper-never-freer-than-with-client = Authority: never without the client. { $because }
cli-paper-never-freer-than-client-decides = Authority: the client decides. { $because }
cli-paper-instruction = Work instruction: { $scope }
cli-paper-warning = WARNING: { $warning }
cli-paper-only-if = only if: { $condition }
cli-paper-verify = VERIFY: { $what }
cli-paper-check = CHECK: { $what }
cli-paper-notify = NOTIFY: { $who }
cli-paper-record = RECORD: { $what }
cli-paper-decide = DECIDE: { $question }
cli-paper-wait = WAIT { $time }: { $what }
cli-paper-hold = HOLD: { $what }
cli-paper-exit = EXIT if { $when }: tick here, and go to the end of this list; the steps between do not apply.
cli-paper-group = { $title }: all of these, in order
cli-paper-group-any-order = { $title }: all of these, in any order
cli-paper-gate = Obtain the client's decision
cli-paper-by = done by: { $by }
cli-paper-on = on: { $on }
cli-paper-tell = Say: { $words }
cli-paper-dangerous = DANGEROUS: write down what the target calls itself ________________. Go on only if that is { $target }.
cli-paper-second-before = NOT before a second person has checked it. Name: ________________ time: ________
cli-paper-second-after = Verified afterwards by a second person. Name: ________________ time: ________
cli-paper-continuous = CONTINUOUS: go on with the other steps and keep an eye on it until { $until }.
cli-paper-every = Look again every { $every }.
cli-paper-every-until = REPEAT every { $every } until { $until }.
cli-paper-for-each = Once for each { $what }.
cli-paper-occurrence = time ________ result ____________________
cli-paper-occurrence-of = { $what } ________________ time ________ result ____________________
cli-paper-go-to = GO TO the runbook { $runbook } and leave this one here.
cli-paper-refer-to = REFER TO the runbook { $runbook }: follow it to its end, then come back here and tick.
cli-paper-blank = ________ ({ $name })
cli-paper-value = value: ______________ { $unit }
cli-paper-at-least = at least { $value }
cli-paper-at-most = at most { $value }
cli-paper-release = released by: { $who }
cli-paper-released = who: ______________ when: ______ how reached: ______________
cli-paper-expect = expected: { $expect }
cli-paper-limit = within { $within }; if missed: { $missed }
cli-paper-answer = If the answer is: { $answer }
cli-paper-answer-cannot-tell = If nobody can tell:
cli-paper-next = go on with the next step
cli-paper-otherwise = If it is not as expected, or nobody can tell:
cli-paper-contacts = Contacts, in the order in which to call them
cli-paper-contact = { $name }, { $phones }
cli-paper-no-such-contact = { $id }, who is not in the library
cli-paper-customer-number = Customer number
cli-paper-hours = hours: { $hours }, { $zone }
cli-paper-review = Review
cli-paper-author = Author
cli-paper-approved = Approved
cli-paper-approval = { $by } for the { $party }, { $on }
cli-paper-due = Next review

# The console, where it cannot begin or go on.
cli-terminal-failed = the terminal failed
cli-thread-failed = a thread could not be started
cli-library-thread-gone = The thread that reads the library is gone. Leave with Ctrl-C and start again.
cli-not-on-disk = { $count } records could not be put into the run's folder; they follow, keep them:
cli-disk-does-not-answer = the disk does not answer; the last records may not be on it
cli-no-such-target = this runbook is not about { $target }
cli-targets-are = it is about { $targets }
# What works and what does not.
cli-doctor-works = ok
cli-doctor-attention = look
cli-doctor-fails = FAILS
cli-doctor-advice = -> { $advice }
cli-doctor-terminal = terminal
cli-doctor-terminal-is = { $profile }, { $size }, { $colours ->
    [0] no colours
   *[other] { $colours } colours
}; TERM is { $term }
cli-doctor-no-terminal = standard input and output are no terminal: the console needs one; --plain and the other commands do without
cli-doctor-dumb-terminal = this terminal cannot show the console: use --plain, or name what it can do with --profile
cli-doctor-small-terminal = it works in any size; 80x24 shows a step with its surroundings
cli-doctor-letters = letters
cli-doctor-utf8 = UTF-8; the locale is { $locale }
cli-doctor-ascii = ASCII; the locale is { $locale }
cli-doctor-ascii-advice = names with other letters are written with the nearest ones; a locale such as C.UTF-8 shows them all
cli-doctor-configuration = settings
cli-doctor-no-home = no home folder, so no configuration file; none is needed
cli-doctor-configured = { $file }
cli-doctor-not-configured = { $file } does not exist; none is needed
cli-doctor-library = library
cli-doctor-library-is = { $place }: { $runbooks ->
    [one] 1 runbook
   *[other] { $runbooks } runbooks
}, { $clients ->
    [one] 1 client
   *[other] { $clients } clients
}, { $systems ->
    [one] 1 system
   *[other] { $systems } systems
}, { $findings ->
    [0] no findings when reading
    [one] 1 finding when reading
   *[other] { $findings } findings when reading
}
cli-doctor-embedded = the built-in sample
cli-doctor-place = { $folder } ({ $why })
cli-doctor-no-runbooks = there is no runbook that can be used: name another folder with --library, or see "qrh check"
cli-doctor-state = state
cli-doctor-cache = cache
cli-doctor-folder = { $folder } ({ $why }), { $free } MiB free
cli-doctor-folder-to-be = { $folder } ({ $why }), made when needed, { $free } MiB free
cli-doctor-by-option = by option
cli-doctor-by-variable = by variable
cli-doctor-by-configuration = by configuration
cli-doctor-by-platform = the usual place
cli-doctor-by-working-directory = next to the working directory
cli-doctor-not-creatable = it cannot be made: name another folder with --state DIR
cli-doctor-not-writable = it cannot be written ({ $why }): make room, give the right to write, or name another folder with --state DIR
cli-doctor-nearly-full = the disk is nearly full: make room
cli-doctor-state-beside = runs would be recorded where you happen to be: name a lasting folder with --state DIR or QRH_STATE
cli-doctor-no-cache = none; large libraries open more slowly
cli-doctor-cache-advice = everything works without it; large libraries open more slowly
cli-doctor-person = person
cli-doctor-person-is = { $person }
cli-doctor-person-unclear = not clear: a shared account, or none
cli-doctor-person-advice = the console asks; --as NAME answers beforehand
cli-doctor-clock = clock
cli-doctor-clock-is = { $now }
cli-doctor-clock-behind = the clock stands before this program was made: set it, or every record has the wrong time
cli-doctor-clock-back = the journal has a record of { $last }, which is still to come: the clock was set back or is wrong
cli-doctor-zones = time zones
cli-doctor-zones-are = the built-in database; nothing needs to be installed
cli-doctor-zones-advice = this copy of the program is damaged: install it again
cli-doctor-journal = journal
cli-doctor-journal-is = { $runs ->
    [0] no runs yet
    [one] 1 run, { $open } open, { $torn } torn, { $damaged } damaged
   *[other] { $runs } runs, { $open } open, { $torn } torn, { $damaged } damaged
}
cli-doctor-journal-damaged = "qrh journal verify" shows what is damaged and where
