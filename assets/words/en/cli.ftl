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

cli-console-not-built = the console is not built yet
cli-console-not-built-hint = "qrh --help" lists what works already

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
cli-list-broken-somehow = it cannot be read

cli-severity-low = low
cli-severity-medium = medium
cli-severity-high = high
cli-severity-critical = critical
cli-need-normal = normal
cli-need-high = high
cli-need-very-high = very high
cli-needs = confidentiality { $c }, integrity { $i }, availability { $a }
cli-kind-system = system
cli-kind-application = application
cli-kind-interface = interface
cli-kind-batch-job = batch job
cli-by-provider = provider
cli-by-client = client
cli-by-third-party = third party
cli-place-client = the fault is at the client
cli-place-provider = the fault is at the provider
cli-place-interface = the fault is at the interface
cli-scope-any = any cause
cli-scope-technical = technical cause
cli-scope-application = application-specific cause
cli-scope-security = security
cli-scope-data-carrier-full = data carrier full
cli-scope-network = network
cli-scope-hardware = hardware
cli-scope-power = power
cli-scope-climate = climate
cli-scope-operating-system = operating system
cli-scope-resources-exhausted = resources exhausted
cli-scope-certificate-expired = certificate expired
cli-scope-time-not-in-sync = time not in sync
cli-scope-other-technical = other technical cause
cli-scope-wrong-data-record = wrong data record
cli-scope-program-error = program error
cli-scope-wrong-parameter = wrong parameter
cli-scope-input-missing = input missing
cli-scope-batch-out-of-order = batch out of order
cli-scope-other-application = other application-specific cause
cli-scope-suspected-intrusion = suspected intrusion
cli-scope-malware = malware
cli-scope-data-leak = data leak
cli-scope-other-security = other security matter
cli-scope-unknown = cause unknown
cli-reachable-always = reachable now, always
cli-reachable-until = reachable now, until { $when } their time ({ $zone })
cli-reachable-from = NOT reachable before { $when } their time ({ $zone })
cli-reachable-not-known = hours not known
