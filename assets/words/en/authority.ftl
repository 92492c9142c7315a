# The words of the part "authority".
