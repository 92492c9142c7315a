# The words of the part "find".
