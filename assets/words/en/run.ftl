# A run: its steps, what may be done to them, how it ends.
run-now = NOW
run-warning = WARNING
run-kind-action = DO
run-kind-verify = VERIFY
run-kind-check = CHECK
run-kind-notify = NOTIFY
run-kind-record = RECORD
run-kind-decide = DECIDE
run-kind-wait = WAIT
run-kind-hold = HOLD
run-kind-group = GROUP
run-kind-gate = GATE
run-kind-exit = EXIT
run-kind-go-to = GO TO
run-kind-refer-to = REFER TO
run-by = by
run-by-provider = provider
run-by-client = client
run-by-third-party = third party
run-on = on
run-typed-in = in { $in }
run-on-typed-in = { $on }, in { $in }
run-only-if = only if
run-expect = expect
run-otherwise = if not:
run-otherwise-none = nothing is written for that; reach the client
run-detail = note
run-phone = phone
run-tell = say
run-who = who
run-wait = Let { $time } pass. Begin with b.
run-wait-runs = { $time } since { $since }, until { $until }.
run-wait-over = The { $time } were over at { $until }.
run-notify = { $who }
run-group-any-order = { $title } (in any order)
run-gate-with-client = Reach the client before the first step: act together
run-gate-client-decides = Nothing is changed before the client has decided
run-immediate-begin = IMMEDIATE ACTIONS
run-immediate-end = END OF IMMEDIATE ACTIONS
run-not-due-yet = Another step is due before this one.
run-not-taken = This way was not taken.
run-answer-with-number = Press the number of the answer.
run-record-free = Write down what you read (v).
run-record-unit = Write down the value in { $unit } (v).
run-record-limits = Write down the value (v); it should lie between { $min } and { $max } { $unit }.
run-record-at-least = Write down the value (v); it should be at least { $end } { $unit }.
run-record-at-most = Write down the value (v); it should be at most { $end } { $unit }.
run-limit = within { $within }; if missed: { $missed }
run-limit-runs = within { $within }, running since { $since }, until { $until }; if missed: { $missed }
run-limit-missed = TIME IS UP: { $within } since { $since }. Now: { $missed }
run-leads-otherwise = because { $step } did not give what was expected:
run-leads-cannot-tell = because nobody could tell at { $step }:
run-way-otherwise = only if { $step } does not give what is expected:
run-way-cannot-tell = only if nobody can tell at { $step }:
run-way-answer = only if the answer at { $step } is "{ $answer }":
run-leads-answer = because the answer at { $step } was "{ $answer }":
run-exit = if { $when }
run-exit-how = y: it is so; the steps after this one then do not apply. n or u: the steps go on.
run-left-at = Does not apply: left early at step { $step }: { $why }.
run-was-left-at =
    { $count ->
        [one] Left early at step { $step }: { $why }. 1 step does not apply.
       *[other] Left early at step { $step }: { $why }. { $count } steps do not apply.
    }
run-continuous = Continuous: begin it (b) and go on with the other steps; it stays in view until { $until }.
run-continuous-runs = Continuous, kept an eye on until { $until }. Then end it (g).
run-for-each = Once for each { $what }; you are asked for which. After the last one, end it (g).
run-every = Again every { $every } until { $until }. Then end it (g).
run-next-due = next due { $at }
run-due-now = DUE NOW, since { $at }
run-meanwhile = MEANWHILE
run-meanwhile-due = DUE { $at }
run-meanwhile-next = next { $at }
run-until = until { $until }
run-earlier-occurrences =
    { $count ->
        [one] 1 earlier one
       *[other] { $count } earlier ones
    }
run-occurrence = { $at } { $by }: { $outcome }
run-occurrence-of = { $at } { $by }: { $item }: { $outcome }
run-only-continuous-left = Only continuous steps are left. Look at each (arrow keys) and end it (g) when it is so; or finish the run (t).
run-dangerous = DANGEROUS, not yet: look at what the target calls itself, and type that name (i).
run-target-typed = { $at } the name of the target was typed.
run-second-before = NOT YET: a second person checks all of this before it is done (p).
run-second-after = A second person verifies it afterwards (p); then close it.
run-second-was = { $at } second person: { $name }
run-no-target-to-type = This step has no target to be typed.
run-no-second-person = This step needs no second person.
run-turn = runbook { $runbook }
run-refer-to-how = b opens it as a run of its own. When it is done, j brings you back here; then close this step (d).
run-go-to-how = b opens it as a run of its own; the instruction here is then left. Finish this run when you come back (j).
run-turned = Opened { $at } as run { $run }. When it is done, close this step (d).
run-turned-for-good = Gone on { $at } in run { $run }.
run-no-such-runbook = The library has no runbook { $runbook }. Search for it with other words (q, then type), or go on here.
run-runbook-of-another = The runbook { $runbook } is another client's. Nobody is led there from here.
run-not-safe-to-turn = Not while records of this run are not on the disk.
run-no-return = This run was not begun from another one.
run-gap = [{ $name }: NOT RECORDED YET]
run-nothing-left = No step is left to do. Finish the run (t).

run-outcome-done = done
run-outcome-as-expected = as expected
run-outcome-not-as-expected = NOT as expected
run-outcome-cannot-tell = cannot tell
run-outcome-left = it is so, LEFT EARLY here
run-outcome-left-for-it = LEFT for it
run-outcome-went-on = it is not so, gone on
run-outcome-ended =
    { $times ->
        [0] ended
        [one] ended after 1 time
       *[other] ended after { $times } times
    }
run-outcome-answered = answered "{ $answer }"
run-outcome-value = value { $value }
run-outcome-outside-limits = value { $value }, OUTSIDE THE LIMITS
run-state-in-progress = in progress since { $since }
run-state-done = { $at } { $by }: { $outcome }
run-state-not-applicable = { $at } { $by }: not applicable, { $reason }{ $approver }
run-state-overridden = { $at } { $by }: OVERRIDDEN, { $reason }{ $approver }
run-state-deferred = { $at } { $by }: deferred, { $reason }{ $approver }
run-due-before = due before { $step }
run-due-at-the-end = due at the end, before the run is finished
run-due-not-here = not in this run any more
run-due-again = DUE NOW: it was deferred at { $at } by { $by }: { $reason }. Do it, or set it aside anew.
run-deferred-fell-due = Due now, deferred until here: step { $steps }.
run-approved-by = {" "}(agreed by { $name })
run-released = { $at } released by { $name } ({ $how }): { $decision }

run-how-telephone = by telephone
run-how-in-person = in person
run-how-written = in writing
run-reach-reached = reached
run-reach-no-answer = no answer
run-reach-left-message = left a message
run-attempt = { $when } { $name }: { $result }
run-call-next = Next to call: { $name }

run-you-were-at = You were at step { $number } since { $since }.
run-you-were-at-triage = You were in triage since { $since }.
run-you-were-at-end = All steps were closed at { $since }; the run was not.
run-last-done = Last done: { $number } { $what }
run-nothing-done = No step was done yet.
run-last-record = Last record: { $person }, { $when } ({ $away } ago).
run-opened-by = Opened by { $person }, { $when }.
run-only-opened = The run was opened and nothing else was recorded.

run-end = If the run ends now it is:
run-ended = The run has ended:
run-end-complete = COMPLETE
run-end-complete-except-deferred = COMPLETE EXCEPT DEFERRED
run-end-overridden = OVERRIDDEN
run-end-incomplete = INCOMPLETE
run-never-classified = The fault was never classified.
run-fault-gone = Is the fault itself gone?
run-fault-gone-help = Steps that are done and a fault that is gone are two things. Look at the alarm and at the application, then answer.
run-close-help = The run can be closed now (t). What is not done stays visible in the report.
run-closed = Closed at { $at }.
run-closed-in-memory = Parts of this run are NOT on the disk. Write down what matters before you leave this screen.
run-report-with = For the report: qrh report { $run }

run-no-run-yet = No run is open: acknowledge the scope card (a) first.
run-no-id = The run cannot be opened: { $why }
run-not-loaded = The run { $run } cannot be read: { $why }
run-watching = Another console leads this run. Here it can only be watched.
run-still-saving = Still saving the last key; this one was not taken. Press it again.
run-nothing-to-record = There is no value to record at this step.
run-nothing-to-release = This step needs no release.
run-nobody-may-lift = Nobody may lift this one.

run-refused-closed = The run is closed.
run-refused-not-acknowledged = Acknowledge the scope card and the forbidden actions first.
run-refused-classified = The fault is classified. To change that, classify anew (k).
run-refused-not-classified = The fault is not classified yet.
run-refused-not-asked = This question is not asked any more.
run-refused-unknown = This run does not know that.
run-refused-not-on-the-way = This step is on a branch that was not taken.
run-refused-left-early = The instruction was left early at { $step }. To come back, reopen that step (z).
run-refused-not-due = Step { $step } is due first. Do it, or set it aside (a, l, x). Key . goes there.
run-refused-nothing-due = No step is due.
run-refused-not-later = It can be deferred until a later step that is still open, or until the end; not otherwise.
run-refused-not-open = This step is closed already. Reopen it (z) to change it.
run-refused-still-open = This step is still open.
run-refused-held = HOLD at { $step}: nothing behind it may be done before it is released.
run-refused-needs-release = This opens only on a release (r) by: { $who }
run-refused-may-not-allow = Only these may allow it: { $who }
run-refused-not-reached = Record the call first (F2): none is on record in which { $name } was reached.
run-refused-nobody-reached = Nobody was reached yet. Call, then record it here: r, n or l.
run-refused-reason-missing = A reason is needed.
run-refused-approver-missing = The name of who agreed is needed.
run-refused-text-missing = A few words are needed.
run-refused-wrong-outcome = This step is not closed in this way; the keys below say how.
run-refused-not-a-number = That is not a number. This value has limits, so it must be one.
run-refused-not-begun = Begin the wait first (b).
run-refused-too-early = Too early: { $left } still to wait.
run-refused-not-once-done = It was not done once yet. Do it, or set it aside (a, l, x).
run-refused-wrong-target = That is NOT the target of this step. Stop, and look where you are.
run-refused-target-not-typed = First type what the target calls itself (i).
run-refused-second-before = First a second person checks it (p).
run-refused-second-after = First a second person verifies it (p).
run-refused-not-turned = First open the other runbook (b), or set this step aside (a, l, x).
run-refused-same-person = The second person must be another one than { $name }.
run-refused-is-a-group = A group is complete when all its steps are.
run-refused-fault-not-asked = First answer whether the fault itself is gone (y, n, u).
run-journal-gone = The thread that writes the journal is gone. Nothing more is recorded here: write on paper, leave with Ctrl-C and start again.
run-journal-torn = An end of the journal was cut off. What stood behind it, if anything, is not known: check what was done before you go on.
run-journal-damaged = THE JOURNAL OF THIS RUN IS DAMAGED. What it holds is shown; qrh journal verify { $run } says where.
run-in-second-place =
    { $count ->
        [one] 1 record is not in the run's folder but in { $place } ({ $why })
       *[other] { $count } records are not in the run's folder but in { $place } ({ $why })
    }
