# Timers that are over, told above every screen.
alert-limit = !! TIME IS UP { $at } { $party } | { $number } { $what }
alert-wait = !! WAIT IS OVER { $at } { $party } | { $number } { $what }
alert-again = !! DUE AGAIN { $at } { $party } | { $number } { $what }
alert-hint = ^Y seen
alert-hint-more = ^Y seen, +{ $count }
alert-none = No timer is over that was not seen.
alert-seen =
    { $count ->
        [0] Seen. It stays over until its step is closed.
        [one] Seen. One more timer is over.
       *[other] Seen. { $count } more timers are over.
    }
