# Triage: where the fault is, what causes it, what else is affected.
triage-place = Place
triage-cause = Cause
triage-effects = Effects
triage-how = How:
triage-anew = Classified anew: { $reason }
triage-no-questions = This runbook asks no questions. Say where the fault is (p) and what causes it (k), as far as you know, and go on (g).
triage-questions-help = Nothing is answered for you. What you cannot tell counts as unknown, and unknown is never "provider alone".
triage-questions-open = Not all questions are answered. What was not answered counts as unknown.
triage-said-by-hand = (said by hand)
triage-said-by-question = (from the answers)

triage-answer-yes = yes
triage-answer-no = no
triage-answer-cannot-tell = cannot tell
triage-answer-none = open

triage-place-client = the client's system
triage-place-provider = the provider's system
triage-place-interface = the interface between them
triage-place-unknown = not known

triage-side-effects-help = These systems hang on the affected one. Look at each and say whether it is affected too.
triage-affected-yes = AFFECTED
triage-affected-no = not affected
triage-affected-perhaps = perhaps
triage-affected-cannot-tell = cannot tell
triage-affected-not-asked = not looked at
triage-no-dependants = no other system depends on it
triage-effects-open =
    { $count ->
        [one] { $effects } (1 system not looked at)
       *[other] { $effects } ({ $count } systems not looked at)
    }
triage-no-instruction = There is no work instruction for this cause. Reach the client; write down what is done as notes.

triage-cause-data-carrier-full = data carrier full
triage-cause-network = network
triage-cause-hardware = hardware
triage-cause-power = power
triage-cause-climate = climate
triage-cause-operating-system = operating system
triage-cause-resources-exhausted = resources exhausted
triage-cause-certificate-expired = certificate expired
triage-cause-time-not-in-sync = time not in sync
triage-cause-other-technical = other technical cause
triage-cause-wrong-data-record = wrong data record
triage-cause-program-error = program error
triage-cause-wrong-parameter = wrong parameter
triage-cause-input-missing = input missing
triage-cause-batch-out-of-order = batch out of order
triage-cause-other-application = other cause in the application
triage-cause-suspected-intrusion = suspected intrusion
triage-cause-malware = malware
triage-cause-data-leak = data leak
triage-cause-other-security = other security matter
triage-cause-unknown = unknown
triage-scope-any = any cause
