# The words of the part "time".
