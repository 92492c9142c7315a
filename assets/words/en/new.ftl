# The words of the part "new": making new files of a library, and the questions that it needs answered.

new-heading = New: { $path }
new-how = Nothing is written before the last answer; Ctrl-C leaves nothing behind. Everything can be changed in the file.
new-question = { $name }
new-about = {"  "}{ $about }
new-example = {"  "}For example: { $example }
new-one-of = {"  "}One of: { $words }
new-known = {"  "}Known: { $names }
new-usual = {"  "}Enter alone: { $usual }
new-prompt = > {""}
new-wrong = {"  "}{ $why }
new-empty = an answer is needed
new-interrupted = nothing was written
new-missing = these are needed: { $flags }
new-missing-hint = on a terminal, "qrh new" asks for them
new-wrong-flag = { $flag }: { $why }

new-contact = Now the first contact: one that answers at every hour, such as a duty desk. All others are added in the file.
new-nobody = { $client } has no contact yet, and every system needs an owner
new-nobody-hint = write a contact into { $file } first
new-no-clients = this library has no client yet
new-no-clients-hint = make one first: qrh new client
new-no-systems = { $party } has no system yet, and every runbook is about one
new-no-systems-hint = make one first: qrh new system; a system of the provider's stands in provider.ron
new-taken = there is a { $what } "{ $id }" already: { $file }
new-thing-client = client
new-thing-system = system
new-thing-runbook = runbook
new-thing-contact = contact

new-exists = { $file } is there already
new-exists-hint = qrh never changes a file that people write: change it by hand, or see with --print what would have been written
new-exists-systems-hint = add the system to it by hand: the same command with --print shows the entry
new-embedded = the sample library inside qrh takes no new files
new-embedded-hint = name your own with --library DIR, or make one: qrh new library DIR
new-provider-system = a system of the provider's stands in provider.ron, and qrh never changes a file that people write
new-provider-system-hint = --print shows the entry to add there under "systems"
new-not-written = the file could not be written

new-next-library = Next: qrh --library { $dir } new provider
new-next-provider = Next: qrh --library { $dir } new client
new-next-client = Next: qrh --library { $dir } new system --client { $client }
new-next-system = Next: qrh --library { $dir } new runbook
new-next-runbook = Next: fill it in, then qrh --library { $dir } show { $id }
new-check = What is left to fill in: qrh check { $dir }

# Written into a new runbook.
new-tell = {"{"}title{"}"}. Seen on {"{"}system{"}"} since <time>. I have changed nothing. Please decide what is done.
new-hold = Whoever is responsible decides what is done
