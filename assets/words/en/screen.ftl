# What stands around and on every screen; the keys; the cards.
screen-program = qrh - quick reference handbook of the data centre
screen-banner-real = REAL
screen-banner-exercise = EXERCISE
screen-exercise-line = *** EXERCISE *** EXERCISE *** nothing here is an emergency *** EXERCISE ***
screen-revision = r{ $revision }
screen-not-begun = Not begun: you are reading.
screen-at-about = What it is about
screen-at-resume = Interrupted run
screen-at-switched = Another run: confirm the client
screen-at-prohibitions = Forbidden actions
screen-at-questions = Triage: where and what
screen-at-side-effects = Triage: what else is affected
screen-at-verdict = Triage: who decides
screen-at-step = step { $number }, { $done } of { $all } closed
screen-at-end-of-steps = no step left
screen-at-finish = Finish
screen-at-closed = Closed
screen-watching = WATCHING: another console leads this run
screen-not-on-disk =
    { $count ->
        [one] !!! 1 RECORD IS NOT ON THE DISK, it is only in memory. Write on paper too. !!!
       *[other] !!! { $count } RECORDS ARE NOT ON THE DISK, only in memory. Write on paper too. !!!
    }
screen-saving = saving…
screen-lines-of = { $from }-{ $to } of { $of }
screen-more-lines = lines { $from }-{ $to } of { $of }, PgDn for more
screen-came-from = From step { $number } of "{ $title }", which waits for this. Back there: j
screen-came-for-good = From step { $number } of "{ $title }", which is still open. Back there: j
screen-comes-from = From step { $number } of "{ $title }". q goes back there.
screen-esc-stays = Esc does not leave a run. q goes back to the list; the run stays open.
screen-enter-answers-nothing = Enter alone answers nothing here; the keys are below.
screen-paste-ignored = Pasted text was ignored: no text is being typed here.
screen-text-needed = A few words are needed. Esc leaves; what was typed is kept.
screen-nothing-chosen = Nothing is chosen: Up, Down, or the number.

screen-system = System
screen-responsible = Responsible
screen-protection = Protection
screen-needs = confidentiality { $c }, integrity { $i }, availability { $a }
screen-need-normal = normal
screen-need-high = high
screen-need-very-high = VERY HIGH
screen-covers = Covers
screen-covers-not = Does not cover
screen-entry = Before you start
screen-symptom = Symptom
screen-forbidden = Forbidden
screen-forbidden-count =
    { $count ->
        [one] 1 action is forbidden (f)
       *[other] { $count } actions are forbidden (f)
    }
screen-review = Review
screen-review-due = due { $due }; by { $author }; approved by { $approved }
screen-review-overdue = OVERDUE since { $due }; by { $author }; approved by { $approved }
screen-approved-by-nobody = NOBODY
screen-check = Check
screen-check-clean = nothing was found
screen-check-found = { $numbers } (m)
screen-check-mistakes = MISTAKES, here or in the files around it: { $numbers } (m). It can be used; trust it less.
screen-check-errors =
    { $count ->
        [one] 1 error
       *[other] { $count } errors
    }
screen-check-warnings =
    { $count ->
        [one] 1 warning
       *[other] { $count } warnings
    }
screen-check-advice =
    { $count ->
        [one] 1 piece of advice
       *[other] { $count } pieces of advice
    }
screen-no-findings = The check found nothing in this runbook and the files around it.
screen-not-checked = This run follows the copy that was pinned when it was opened; it is not checked again.
screen-findings-help = What the check says about this runbook and the files around it. It can be used all the same.
screen-other-system = ANOTHER SYSTEM, not the one that the runbook is about: { $number } of { $of }. Tab goes on.
screen-works-for = [third party { $third }]
screen-acknowledge-scope = Is this the situation? With a you acknowledge this card and a run begins.
screen-acknowledge-forbidden = Read them all. With a you acknowledge them; they stay on screen.

screen-do-not = DO NOT
screen-because = because
screen-instead = instead:
screen-lifted-by = lifted by
screen-holds = holds for
screen-nobody = nobody
screen-lifted = LIFTED at { $clock } by { $name } ({ $how }): { $reason }
screen-lifted-short = (lifted) DO NOT
screen-more-forbidden =
    { $count ->
        [one] +1 more (f)
       *[other] +{ $count } more (f)
    }
screen-no-forbidden = No action is forbidden here beyond what the contract says.
screen-holds-provider = everything the provider runs
screen-holds-client = everything of this client
screen-holds-runbook = this whole procedure
screen-holds-system = system { $system }
screen-holds-step = this step only: { $step }

screen-severity-low = LOW
screen-severity-medium = MED
screen-severity-high = HIGH
screen-severity-critical = CRIT

screen-no-contacts = This library names no contact.
screen-no-phone = no telephone number
screen-own-side = own side
screen-call-back = call back:
screen-last-attempt = { $when } { $result } ({ $person })
screen-quote = quote
screen-hours = hours
screen-deputy = deputy
screen-email = e-mail
screen-note = note
screen-verified = number last verified
screen-never = never
screen-escalation = escalation
screen-level = level { $level }, next level after { $after }; decides: { $decides }

screen-kind-system = (system)
screen-kind-application = (application)
screen-kind-interface = (interface)
screen-kind-batch-job = (batch job)
screen-purpose = Purpose
screen-hosts = Hosts
screen-location = Location
screen-window = Window
screen-restart = Restart point
screen-latest-finish = Latest finish
screen-expert = Expert
screen-carrier = Carrier
screen-demarcation = Demarcation
screen-line-test = Line test
screen-hotline = Hotline
screen-term = Term
screen-needs-systems = It needs:
screen-hangs-on-it = What hangs on it:
screen-nothing = nothing that the library knows of
screen-unknown-system = { $id } (not in the library)

screen-coverage-computing = The whole library is being read and checked. This takes a moment; Esc goes back, and nothing else waits for it.
screen-outline-after-triage = The plan follows from triage. These are the instructions as they are written.
screen-instruction-for = Instruction for cause: { $scope }

screen-dialog-person = Who are you?
screen-dialog-note = A note for the journal
screen-dialog-not-applicable = Not applicable: { $step }
screen-dialog-override = Override: { $step }
screen-dialog-defer = Defer: { $step }
screen-dialog-record = Record: { $step }
screen-dialog-for-each = For each { $what }: { $step }
screen-dialog-target = Target of a dangerous step: { $step }
screen-dialog-second = Second person: { $step }
screen-dialog-release = Release: { $step }
screen-dialog-lift = Lift the prohibition: DO NOT { $action }
screen-dialog-overrule = Overrule who decides
screen-dialog-reclassify = Classify anew
screen-dialog-said = { $who }: { $result }
screen-dialog-set-place = Where is the fault?
screen-dialog-set-cause = What is the cause?
screen-ask-person = Your name, as it shall stand in the journal:
screen-ask-note = What is to be noted:
screen-ask-not-applicable = Why does it not apply?
screen-ask-override = Why is it not done as written?
screen-ask-defer = Why later?
screen-ask-approver = Who agreed? Name and role:
screen-ask-value = The value, as you read it:
screen-ask-item = For which one:
screen-ask-target = What the target calls itself, as you read it there:
screen-ask-second-before = Who has checked it with you, before it is done:
screen-ask-second-after = Who has verified, by looking for himself or herself, that it was done right:
screen-ask-decision = What exactly was decided, in their words:
screen-ask-lift = Why may it be done now, in their words:
screen-ask-overrule = Why?
screen-ask-reclassify = What has shown that the classification is wrong?
screen-ask-said = What was said or agreed:
screen-may-be-empty = (may stay empty)
screen-pick-contact = Who allows it?
screen-pick-how = How were they reached?
screen-pick-authority = Who shall decide?
screen-pick-place = Choose:
screen-pick-cause = Choose:
screen-pick-due = When does it fall due? Nothing is chosen for you.

screen-key-open = open
screen-key-choose = choose, or the number
screen-key-submit = take it
screen-key-acknowledge = acknowledge
screen-key-take-up = go on with it
screen-key-yes = yes
screen-key-no = no
screen-key-affected = affected
screen-key-perhaps = perhaps
screen-key-not-affected = not affected
screen-key-as-expected = as expected
screen-key-not-as-expected = NOT as expected
screen-key-fault-gone = yes, it is gone
screen-key-fault-there = no, it is there
screen-key-cannot-tell = cannot tell
screen-key-leave = it is so, leave here
screen-key-stay = not so, go on
screen-key-done = done
screen-key-open-runbook = open that runbook
screen-key-return = back to where you came from
screen-key-end = end it
screen-key-type-target = type the target
screen-key-second-person = second person
screen-key-record = record value
screen-key-begin = begin
screen-key-release = release
screen-key-not-applicable = not applicable
screen-key-defer = later
screen-key-override = override
screen-key-reopen = reopen
screen-key-to-place = back to NOW
screen-key-finish = finish
screen-key-reclassify = classify anew
screen-key-overrule = overrule
screen-key-go-on = go on
screen-key-accept = accept
screen-key-go-back = back a screen
screen-key-set-place = place by hand
screen-key-set-cause = cause by hand
screen-key-close = close the run
screen-key-reached = reached
screen-key-no-answer = no answer
screen-key-left-message = left message
screen-key-lift = lift
screen-key-up = up
screen-key-down = down
screen-key-page-up = page up
screen-key-page-down = page down
screen-key-first = first
screen-key-last = last
screen-key-clear = clear
screen-key-outline = outline
screen-key-coverage = coverage
screen-key-runs = other runs
screen-key-switch = go to it
screen-key-seen-alert = alert seen
screen-key-contacts = contacts
screen-key-forbidden = forbidden
screen-key-system = system
screen-key-cards = cards
screen-key-responsibilities = who
screen-key-restore = restore
screen-key-interface = interface
screen-key-emergency = emergency
screen-key-next-system = next system
screen-key-previous-system = the system before
screen-key-findings = findings
screen-key-note = note
screen-key-help = keys
screen-key-back = back
screen-key-quit = quit
screen-key-answers = the answer with that number
screen-help-keys = Keys
screen-help-marks = Marks
screen-mark-pending = pending
screen-mark-in-progress = in progress
screen-mark-conditional = only if an answer leads there
screen-mark-done = done
screen-mark-not-applicable = not applicable
screen-mark-overridden = overridden
screen-mark-deferred = deferred
screen-mark-goes-on = the line of a command goes on after one blank
screen-mark-goes-on-at-once = it goes on at once, inside a word
screen-mark-number-member = the second step of group 3
screen-mark-number-answer = the first step for answer 1 (a) of step 3
screen-mark-number-otherwise = what to do if step 3 is not as expected
screen-mark-number-cannot-tell = what to do if nobody can tell at step 3
screen-help-version = qrh { $version }. qrh shows commands and never runs one. Every act is in the journal before it is shown as done.
screen-plain-find = Type words to search, a number to open that line, /quit to leave, /help for the keys.
screen-sample-line = SAMPLE LIBRARY: every name and number is invented. Yours: qrh --library DIR
screen-more-to-read = There is more to read; a goes on, and acknowledges at the end.
