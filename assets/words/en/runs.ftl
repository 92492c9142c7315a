# Several open runs: the list of all, and going from one to another.
runs-title =
    { $count ->
        [0] No run is open.
        [one] 1 open run, led here or elsewhere:
       *[other] { $count } open runs, the gravest and most urgent first:
    }
runs-on-screen = (on screen)
runs-over = TIME IS UP { $at }
runs-until = until { $at }
runs-timer = until { $at }, { $left } left: { $number } { $what }
runs-timer-over = TIME IS UP since { $at }: { $number } { $what }
runs-more-timers =
    { $count ->
        [one] 1 more timer
       *[other] { $count } more timers
    }
runs-led-here = led here; last record by { $person }
runs-led-elsewhere = led on another console; last record by { $person }
runs-led-by-nobody = led by nobody just now; last record by { $person }
runs-other-client = ANOTHER CLIENT: what you do now is done for { $party }. Go on with g.
runs-same-client = The same client, another situation: { $party }. Go on with g.
runs-switch-from = You come from
runs-switch-to = You are now at
