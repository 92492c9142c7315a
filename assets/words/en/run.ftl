# The words of the part "run".
