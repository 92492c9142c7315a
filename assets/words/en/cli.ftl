# The words of the part "cli".
