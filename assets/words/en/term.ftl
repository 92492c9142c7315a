# The words of the part "term".
