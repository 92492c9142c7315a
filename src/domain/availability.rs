//! When a contact can be reached: weekly hours in the contact's own time zone, asked for one moment (R13, X3).

use std::fmt;
use std::str::FromStr;

use jiff::civil::{Date, DateTime, Weekday};
use jiff::{Span, Timestamp};
use serde::{Deserialize, Serialize};

use crate::base::time::Zone;

const MINUTES_A_DAY: u32 = 24 * 60;
const MINUTES_A_WEEK: u32 = 7 * MINUTES_A_DAY;
const DAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/// Weekly hours as people write them: `always`, or `Mon-Fri 08:00-18:00, Sat 09:00-13:00`. Hours may run past midnight
/// (`Mon-Sun 22:00-06:00`); they then belong to the day on which they begin. The end is not included. Hours of all seven days hold on
/// holidays too; others do not.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Hours {
    written: String,
    /// Sorted, joined, in minutes since Monday 00:00; the last one may reach beyond the week's end.
    open: Vec<(u32, u32)>,
}

/// Why a text is no hours.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotHours {
    #[error("{0:?} is no day or range of days; use Mon, Tue, Wed, Thu, Fri, Sat, Sun, as in \"Mon-Fri\"")]
    Days(String),
    #[error("{0:?} is no range of time; write it like \"08:00-18:00\"")]
    Times(String),
    #[error("{0:?} has no hours; write it like \"Mon-Fri 08:00-18:00\" or \"always\"")]
    Part(String),
}

/// Whether a contact can be reached at a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Availability {
    /// Reachable; until then, or always.
    Now { until: Option<Timestamp> },
    /// Not reachable before then.
    From(Timestamp),
    /// Nobody wrote down the hours.
    NotKnown,
}

impl Availability {
    pub fn is_now(self) -> bool {
        matches!(self, Availability::Now { .. })
    }
}

impl Hours {
    pub fn always() -> Self {
        Self { written: "always".into(), open: vec![(0, MINUTES_A_WEEK)] }
    }

    /// Whether they never close.
    pub fn is_always(&self) -> bool {
        self.open.iter().any(|(from, to)| to - from >= MINUTES_A_WEEK)
    }

    /// Whether the hours name every day of the week: such a desk does not close on holidays.
    fn is_every_day(&self) -> bool {
        (0..7).all(|day| self.open.iter().any(|(from, to)| *from < (day + 1) * MINUTES_A_DAY && *to > day * MINUTES_A_DAY))
    }

    /// Whether somebody with these hours in `zone` can be reached at `now`, when `holidays` are no working days there.
    pub fn at(&self, now: Timestamp, zone: &Zone, holidays: &[Date]) -> Availability {
        if self.is_always() {
            return Availability::Now { until: None };
        }
        let local = zone.at(now);
        let monday = local.date().checked_sub(Span::new().days(i64::from(local.weekday().to_monday_zero_offset())));
        let Ok(monday) = monday else { return Availability::NotKnown };
        // In local minutes since that Monday; last week's hours may reach into this one, next week's may be the next to open.
        let minute =
            weekday_minutes(local.weekday()) + u32::from(local.hour().unsigned_abs()) * 60 + u32::from(local.minute().unsigned_abs());
        let moment = |minutes: i64| -> Option<Timestamp> {
            let at = DateTime::from(monday).checked_add(Span::new().minutes(minutes)).ok()?;
            zone.time_zone().to_timestamp(at).ok()
        };
        let week = i64::from(MINUTES_A_WEEK);
        let minute = i64::from(minute);
        let around = [-week, 0, week, 2 * week, 3 * week];
        let spans =
            around.iter().flat_map(|shift| self.open.iter().map(move |(from, to)| (i64::from(*from) + shift, i64::from(*to) + shift)));
        // A span belongs to the day on which it begins; on a holiday it does not open.
        let is_holiday = |from: i64| {
            let day = monday.checked_add(Span::new().days(from.div_euclid(i64::from(MINUTES_A_DAY))));
            !self.is_every_day() && day.is_ok_and(|day| holidays.contains(&day))
        };
        let spans: Vec<(i64, i64)> = spans.filter(|(from, _)| !is_holiday(*from)).collect();
        if let Some(&(_, mut end)) = spans.iter().find(|(from, to)| (*from..*to).contains(&minute)) {
            while let Some(&(_, further)) = spans.iter().find(|(from, to)| *from <= end && *to > end) {
                end = further;
            }
            return Availability::Now { until: moment(end) };
        }
        let next = spans.iter().filter(|(from, _)| *from > minute).min();
        next.and_then(|(from, _)| moment(*from)).map_or(Availability::NotKnown, Availability::From)
    }
}

fn weekday_minutes(day: Weekday) -> u32 {
    u32::from(day.to_monday_zero_offset().unsigned_abs()) * MINUTES_A_DAY
}

impl FromStr for Hours {
    type Err = NotHours;

    fn from_str(text: &str) -> Result<Self, NotHours> {
        if text.trim() == "always" {
            return Ok(Self::always());
        }
        let mut open = Vec::new();
        for part in text.split(',').map(str::trim) {
            let (days, times) = part.split_once(char::is_whitespace).ok_or_else(|| NotHours::Part(part.to_owned()))?;
            let (first, last) = days_of(days)?;
            let (from, to) = times_of(times.trim())?;
            let mut day = first;
            loop {
                open.push((day * MINUTES_A_DAY + from, day * MINUTES_A_DAY + to));
                if day == last {
                    break;
                }
                day = (day + 1) % 7;
            }
        }
        open.sort_unstable();
        let mut joined: Vec<(u32, u32)> = Vec::new();
        for (from, to) in open {
            match joined.last_mut() {
                Some(last) if from <= last.1 => last.1 = last.1.max(to),
                _ => joined.push((from, to)),
            }
        }
        Ok(Self { written: text.trim().to_owned(), open: joined })
    }
}

fn days_of(text: &str) -> Result<(u32, u32), NotHours> {
    let wrong = || NotHours::Days(text.to_owned());
    let day = |name: &str| DAYS.iter().position(|d| *d == name).and_then(|n| u32::try_from(n).ok()).ok_or_else(wrong);
    match text.split_once('-') {
        Some((first, last)) => Ok((day(first)?, day(last)?)),
        None => day(text).map(|only| (only, only)),
    }
}

/// From and to in minutes of the day; a time that ends at or before it begins ends on the next day.
fn times_of(text: &str) -> Result<(u32, u32), NotHours> {
    let wrong = || NotHours::Times(text.to_owned());
    let clock = |text: &str| -> Option<u32> {
        let (hours, minutes) = text.split_once(':')?;
        let two_digits = |s: &str| (s.len() == 2).then(|| s.parse::<u32>().ok()).flatten();
        let (hours, minutes) = (two_digits(hours)?, two_digits(minutes)?);
        (minutes < 60 && hours * 60 + minutes <= MINUTES_A_DAY).then_some(hours * 60 + minutes)
    };
    let (from, to) = text.split_once('-').ok_or_else(wrong)?;
    let (from, to) = (clock(from).ok_or_else(wrong)?, clock(to).ok_or_else(wrong)?);
    Ok((from, if to <= from { to + MINUTES_A_DAY } else { to }))
}

impl TryFrom<String> for Hours {
    type Error = NotHours;
    fn try_from(text: String) -> Result<Self, NotHours> {
        text.parse()
    }
}

impl From<Hours> for String {
    fn from(hours: Hours) -> String {
        hours.written
    }
}

impl fmt::Display for Hours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.written)
    }
}

impl fmt::Debug for Hours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.written)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(hours: &str, moment: &str, zone: &str) -> Availability {
        let hours: Hours = hours.parse().expect("hours");
        hours.at(moment.parse().expect("a moment"), &zone.parse().expect("a zone"), &[])
    }

    fn moment(text: &str) -> Timestamp {
        text.parse().expect("a moment")
    }

    #[test]
    fn office_hours_in_their_own_zone() {
        // 2026-11-20 is a Friday; 07:00 UTC is 08:00 in Berlin.
        let until = moment("2026-11-20T17:00:00Z");
        assert_eq!(at("Mon-Fri 08:00-18:00", "2026-11-20T07:00:00Z", "Europe/Berlin"), Availability::Now { until: Some(until) });
        assert_eq!(at("Mon-Fri 08:00-18:00", "2026-11-20T06:59:00Z", "Europe/Berlin"), Availability::From(moment("2026-11-20T07:00:00Z")));
        assert_eq!(at("Mon-Fri 08:00-18:00", "2026-11-20T17:00:00Z", "Europe/Berlin"), Availability::From(moment("2026-11-23T07:00:00Z")));
        assert_eq!(
            at("Mon-Fri 08:00-18:00", "2026-11-19T19:30:00Z", "Pacific/Auckland"),
            Availability::Now { until: Some(moment("2026-11-20T05:00:00Z")) }
        );
    }

    #[test]
    fn hours_past_midnight_belong_to_the_day_they_begin() {
        let until = moment("2026-11-23T05:00:00Z");
        assert_eq!(at("Sun 22:00-06:00", "2026-11-23T02:00:00Z", "Europe/Berlin"), Availability::Now { until: Some(until) });
        assert_eq!(at("Mon-Sun 00:00-24:00", "2026-11-23T02:00:00Z", "UTC"), Availability::Now { until: None });
        assert_eq!(at("always", "2026-11-23T02:00:00Z", "UTC"), Availability::Now { until: None });
    }

    #[test]
    fn the_clock_change_moves_the_end() {
        // In Berlin the clock goes back on 2026-10-25 at 03:00: 06:00 is 05:00 UTC after it, not 04:00.
        let until = moment("2026-10-25T05:00:00Z");
        assert_eq!(at("Mon-Sun 22:00-06:00", "2026-10-24T21:00:00Z", "Europe/Berlin"), Availability::Now { until: Some(until) });
    }

    #[test]
    fn holidays_close_offices_and_not_desks_of_every_day() {
        let christmas: Vec<Date> = vec!["2026-12-25".parse().expect("a day")];
        let friday = moment("2026-12-25T09:00:00Z");
        let at = |hours: &str| hours.parse::<Hours>().expect("hours").at(friday, &Zone::utc(), &christmas);
        assert_eq!(at("Mon-Fri 08:00-18:00"), Availability::From(moment("2026-12-28T08:00:00Z")));
        assert_eq!(at("Mon-Sun 08:00-18:00"), Availability::Now { until: Some(moment("2026-12-25T18:00:00Z")) });
        assert_eq!(at("always"), Availability::Now { until: None });
    }

    #[test]
    fn mistakes_are_named() {
        assert_eq!("Mo-Fr 8-18".parse::<Hours>(), Err(NotHours::Days("Mo-Fr".into())));
        assert_eq!("Mon-Fri 8-18".parse::<Hours>(), Err(NotHours::Times("8-18".into())));
        assert_eq!("".parse::<Hours>(), Err(NotHours::Part(String::new())));
        assert_eq!("Mon 25:00-26:00".parse::<Hours>(), Err(NotHours::Times("25:00-26:00".into())));
    }
}
