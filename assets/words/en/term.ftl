# The words of the part "term": the terminal and what is wrong with it.

term-no-input = Standard input is not a terminal, so the console cannot read keys. "qrh --plain" asks the same questions line by line.
term-no-output = Standard output is not a terminal, so the console cannot be shown. "qrh --plain" asks the same questions line by line.
term-dumb = This terminal (TERM={ $term }) cannot place its cursor. "qrh --plain" works here line by line; "--profile vt100" shows the console if the terminal is better than it says.
term-no-name = TERM is not set, so nothing is known about this terminal. "qrh --plain" works everywhere; "--profile vt100" shows the console on nearly every terminal.
term-unusable = The terminal could not be set up: { $reason }. "qrh --plain" asks the same questions line by line.
term-panic = qrh has stopped because of a mistake in itself. Everything that was shown as done is on the disk: start qrh again to go on. Please report these lines:
