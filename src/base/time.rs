//! Moments, lengths of time and time zones. Nothing here knows what time it is: `now` is always an argument.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// One reading of both clocks: the wall clock for people, the monotonic one (since the machine started) for measuring.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moment {
    pub wall: Timestamp,
    /// Milliseconds of the monotonic clock.
    pub mono: u64,
}

impl Moment {
    /// How long it is from `earlier` to here. Measured by the monotonic clock; by the wall clock where the monotonic one
    /// started anew (the machine was restarted in between) so that it stands lower.
    pub fn since(&self, earlier: &Moment) -> Duration {
        match self.mono.checked_sub(earlier.mono) {
            Some(millis) => Duration::from_millis(millis),
            None => Duration::try_from(self.wall.duration_since(earlier.wall)).unwrap_or_default(),
        }
    }
}

/// A length of time as people write it: `90s`, `15m`, `2h`, `1d`, `1h 30m`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
#[schemars(extend("pattern" = "^ *[0-9]+[smhd]( +[0-9]+[smhd])* *$"))]
pub struct Length(Duration);

/// Why a text is no length of time.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no length of time; write it like \"90s\", \"15m\", \"2h\", \"1d\" or \"1h 30m\"")]
pub struct NotALength(String);

impl Length {
    pub fn from_secs(secs: u64) -> Self {
        Self(Duration::from_secs(secs))
    }

    pub fn as_duration(self) -> Duration {
        self.0
    }
}

impl FromStr for Length {
    type Err = NotALength;

    fn from_str(text: &str) -> Result<Self, NotALength> {
        let wrong = || NotALength(text.to_owned());
        let mut total = 0u64;
        for part in text.split_whitespace() {
            let units = [('s', 1), ('m', 60), ('h', 3_600), ('d', 86_400)];
            let (number, secs) = units.iter().find_map(|(unit, secs)| Some((part.strip_suffix(*unit)?, *secs))).ok_or_else(wrong)?;
            let number: u64 = number.parse().map_err(|_| wrong())?;
            total = number.checked_mul(secs).and_then(|n| total.checked_add(n)).ok_or_else(wrong)?;
        }
        match total {
            0 => Err(wrong()),
            secs => Ok(Self::from_secs(secs)),
        }
    }
}

impl TryFrom<String> for Length {
    type Error = NotALength;
    fn try_from(text: String) -> Result<Self, NotALength> {
        text.parse()
    }
}

impl From<Length> for String {
    fn from(length: Length) -> String {
        length.to_string()
    }
}

impl fmt::Display for Length {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&in_words(self.0))
    }
}

impl fmt::Debug for Length {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&in_words(self.0))
    }
}

/// A duration in the same notation, to the second: `1h 3m 20s`; `0s` for less.
pub fn in_words(duration: Duration) -> String {
    let secs = duration.as_secs();
    let parts = [(86_400, 'd'), (3_600, 'h'), (60, 'm'), (1, 's')];
    let mut rest = secs;
    let mut words = Vec::new();
    for (size, unit) in parts {
        if rest >= size {
            words.push(format!("{}{unit}", rest / size));
            rest %= size;
        }
    }
    match words.is_empty() {
        true => "0s".to_owned(),
        false => words.join(" "),
    }
}

/// A time zone by its IANA name, known to the bundled database: `Europe/Berlin`, `UTC`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
pub struct Zone(TimeZone);

/// Why a text is no time zone.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no time zone; use a name such as \"Europe/Berlin\" or \"UTC\"")]
pub struct NotAZone(String);

impl Zone {
    pub fn utc() -> Self {
        Self(TimeZone::UTC)
    }

    pub fn name(&self) -> &str {
        self.0.iana_name().unwrap_or("UTC")
    }

    /// The wall clock of this zone at a moment.
    pub fn at(&self, moment: Timestamp) -> Zoned {
        moment.to_zoned(self.0.clone())
    }

    pub fn time_zone(&self) -> &TimeZone {
        &self.0
    }

    /// Hours and minutes, `03:12`.
    pub fn clock(&self, moment: Timestamp) -> String {
        self.at(moment).strftime("%H:%M").to_string()
    }

    /// Date, hours, minutes and seconds with the zone's offset: `2026-11-21 03:12:05 +01:00`.
    pub fn full(&self, moment: Timestamp) -> String {
        self.at(moment).strftime("%Y-%m-%d %H:%M:%S %:z").to_string()
    }
}

impl FromStr for Zone {
    type Err = NotAZone;
    fn from_str(text: &str) -> Result<Self, NotAZone> {
        TimeZone::get(text).map(Self).map_err(|_| NotAZone(text.to_owned()))
    }
}

impl TryFrom<String> for Zone {
    type Error = NotAZone;
    fn try_from(text: String) -> Result<Self, NotAZone> {
        text.parse()
    }
}

impl From<Zone> for String {
    fn from(zone: Zone) -> String {
        zone.name().to_owned()
    }
}

impl fmt::Debug for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_read_as_they_are_written() {
        assert_eq!("15m".parse::<Length>().map(Length::as_duration), Ok(Duration::from_secs(900)));
        assert_eq!("1h 30m".parse::<Length>().map(|l| l.to_string()), Ok("1h 30m".to_owned()));
        for wrong in ["", "15", "m", "15 m", "1.5h", "-3m", "0s", "99999999999999999999d"] {
            assert!(wrong.parse::<Length>().is_err(), "{wrong}");
        }
        assert!("15µ".parse::<Length>().is_err());
    }

    #[test]
    fn zones_come_from_the_bundled_database() {
        let zone: Zone = "Pacific/Auckland".parse().expect("bundled");
        let moment: Timestamp = "2026-11-21T00:00:00Z".parse().expect("a moment");
        assert_eq!(zone.clock(moment), "13:00");
        assert!("Mars/Olympus".parse::<Zone>().is_err());
    }

    #[test]
    fn time_is_measured_by_the_monotonic_clock() {
        let wall: Timestamp = "2026-11-21T00:00:00Z".parse().expect("a moment");
        let earlier = Moment { wall, mono: 1_000 };
        let jumped = Moment { wall: "2025-01-01T00:00:00Z".parse().expect("a moment"), mono: 61_000 };
        assert_eq!(jumped.since(&earlier), Duration::from_secs(60));
        let restarted = Moment { wall: "2026-11-21T00:02:00Z".parse().expect("a moment"), mono: 10 };
        assert_eq!(restarted.since(&earlier), Duration::from_secs(120));
    }
}
