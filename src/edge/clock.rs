//! The clocks: the one place that reads them. Everything below gets a [`Moment`] as an argument.

use jiff::Timestamp;

use crate::base::time::Moment;

/// The machine's clocks.
#[derive(Debug, Clone, Copy, Default)]
pub struct Clock;

impl Clock {
    /// Both clocks, read one right after the other.
    #[expect(clippy::disallowed_methods, reason = "this is the one place that reads the clocks")]
    pub fn now(self) -> Moment {
        Moment { wall: Timestamp::now(), mono: monotonic_millis() }
    }
}

/// Milliseconds since the machine started, the time it slept included where the system can tell.
#[cfg(any(target_os = "linux", target_os = "android"))]
fn monotonic_millis() -> u64 {
    use rustix::time::{ClockId, DynamicClockId, clock_gettime, clock_gettime_dynamic};
    let time = clock_gettime_dynamic(DynamicClockId::Boottime).unwrap_or_else(|_| clock_gettime(ClockId::Monotonic));
    u64::try_from(time.tv_sec).unwrap_or(0).saturating_mul(1_000).saturating_add(u64::try_from(time.tv_nsec / 1_000_000).unwrap_or(0))
}

/// Milliseconds since the machine started.
#[cfg(not(any(target_os = "linux", target_os = "android")))]
fn monotonic_millis() -> u64 {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::Monotonic);
    u64::try_from(time.tv_sec).unwrap_or(0).saturating_mul(1_000).saturating_add(u64::try_from(time.tv_nsec / 1_000_000).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_monotonic_clock_never_goes_back() {
        let clock = Clock;
        let first = clock.now();
        let second = clock.now();
        assert!(second.mono >= first.mono);
        assert!(first.mono > 0);
    }
}
