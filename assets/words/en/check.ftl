# The words of the part "check".
