# The words of the part "triage".
