# The first screen: open runs, the search line, what was found.
find-prompt = Search:
find-reading = reading the library
find-all = { $count } runbooks
find-count = { $found } of { $all }
find-browse = All runbooks, by client and severity (type to search: symptom, alert, system, client, id)
find-nothing = Nothing fits. Try fewer or other words: what the alarm says, the system, the client.
find-nothing-chosen = Nothing is chosen: choose a line with Up and Down, or type.
find-runs-reading = Open runs: reading the journal
find-no-open-runs = No open runs.
find-open-runs =
    { $count ->
        [one] 1 open run:
       *[other] { $count } open runs:
    }
find-at-step = you were at step { $number } since { $clock }
find-at-triage = you were in triage since { $clock }
find-last-done = ; last done: { $step }
find-led-here = (led here)
find-led-elsewhere = (led on another console)
find-journal-damaged = JOURNAL DAMAGED
find-broken = { $file } cannot be used: it has mistakes.
find-broken-help = This runbook stays closed until its file is mended. All others work. Use the client's paper copy, or reach the client by another runbook of the same client.
find-broken-mark = BAD
find-broken-somehow = it cannot be read
find-field-id = id
find-field-title = title
find-field-symptom = symptom
find-field-alert = alert
find-field-tag = tag
find-field-system = system
find-field-host = host
find-damaged-item = The index is damaged here; it is being built anew.
find-field-client = client
