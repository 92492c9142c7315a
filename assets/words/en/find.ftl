# The words of the part "find".
find-broken = This file cannot be used.
