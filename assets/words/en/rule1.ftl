# The rules L100 to L199: the `allow` that silences other rules, and whether the handbook is complete. For each rule its four sentences
# (see rule0.ftl); after them what it says when it finds something.

rule1-l100-name = An accepted finding whose time has run out
rule1-l100 =
    An `allow` accepts a finding at one place until a day. After it the finding counts again, so that nothing stays wrong because
    somebody once had a reason.
rule1-l100-bad = allow: [(rule: "L050", because: "review is planned", until: "2020-01-31")],
rule1-l100-good = allow: [(rule: "L050", because: "review is planned", until: "2099-01-31")],

rule1-l101-name = An `allow` that can silence nothing
rule1-l101 =
    An `allow` names the code of a rule that warns or advises. Errors cannot be allowed: whoever follows the runbook meets them anyway.
rule1-l101-bad = allow: [(rule: "L021", because: "later", until: "2099-01-31")],
rule1-l101-good = allow: [(rule: "L050", because: "review is planned", until: "2099-01-31")],

rule1-l102-name = An `allow` that silences nothing
rule1-l102 =
    What was accepted is not found any more. Left in the file, the `allow` would hide the same mistake when it is made anew.
rule1-l102-bad =
    // the review is due next year
    allow: [(rule: "L050", because: "review is planned", until: "2099-01-31")],
rule1-l102-good =
    // nothing to allow
    allow: [],
