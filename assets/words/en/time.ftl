# Times and whether somebody can be reached.
time-reachable-always = reachable now, always
time-reachable-until = reachable now, until { $clock } their time
time-reachable-until-day = reachable now, until { $day } { $clock } their time
time-reachable-from = NOT reachable before { $day } { $clock } their time
time-reachable-never = not reachable within the next year
time-reachable-not-known = hours not known
