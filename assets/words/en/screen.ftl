# The words of the part "screen".
