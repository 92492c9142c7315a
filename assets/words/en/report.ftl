# The words of the part "report".
