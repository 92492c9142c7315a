//! When a contact can be reached: weekly hours in the contact's own time zone, asked for one moment (R13, X3).

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::time::Zone;

const MINUTES_A_DAY: u32 = 24 * 60;
/// How many days ahead is looked for the next hours: longer than any leave.
const FARTHEST_DAY: i64 = 400;
const DAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/// What [`Hours`] look like, as a regular expression for schemas.
const HOURS: &str = r"^ *(always|((Mon|Tue|Wed|Thu|Fri|Sat|Sun)(-(Mon|Tue|Wed|Thu|Fri|Sat|Sun))? +\d\d:\d\d-\d\d:\d\d(, *|$))+) *$";
/// The same of [`DayHours`].
const DAY_HOURS: &str = r"^( *\d\d:\d\d-\d\d:\d\d *(,|$))+$";

/// Weekly hours as people write them: `always`, or `Mon-Fri 08:00-18:00, Sat 09:00-13:00`. Hours may run past midnight
/// (`Mon-Sun 22:00-06:00`); they then belong to the day on which they begin. The end is not included. Hours of all seven days hold on
/// holidays too; others do not.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
#[schemars(extend("pattern" = HOURS))]
pub struct Hours {
    written: String,
    /// For each day from Monday on what begins on it, sorted, in minutes since its midnight; an end may lie on the next day.
    days: [Vec<Span>; 7],
}

/// From and to in minutes since the midnight of the day on which it begins.
type Span = (u32, u32);

/// The hours of one day as people write them: `08:00-12:00, 14:00-16:00`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
#[schemars(extend("pattern" = DAY_HOURS))]
pub struct DayHours {
    written: String,
    spans: Vec<Span>,
}

/// Days on which other hours hold than in every week: a holiday, a leave, an inventory.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OtherHours {
    /// The first day.
    pub from: Date,
    /// The last day. Absent: only the first one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Date>,
    /// When somebody answers on such a day. Absent: not at all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<DayHours>,
    /// Why. Absent: nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub because: Option<crate::base::text::SafeText>,
}

/// Which days are unlike the others: the public holidays of a party and the exceptions of one contact.
#[derive(Debug, Clone, Copy, Default)]
pub struct Calendar<'a> {
    pub holidays: &'a [Date],
    pub exceptions: &'a [OtherHours],
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
    /// Not within the next year, as far as anybody wrote down.
    Never,
    /// Nobody wrote down the hours.
    NotKnown,
}

impl Availability {
    pub fn is_now(self) -> bool {
        matches!(self, Availability::Now { .. })
    }
}

impl OtherHours {
    /// The last day on which they hold.
    pub fn last(&self) -> Date {
        self.to.unwrap_or(self.from)
    }

    fn hold_on(&self, day: Date) -> bool {
        (self.from..=self.last()).contains(&day)
    }
}

impl Hours {
    pub fn always() -> Self {
        Self { written: "always".into(), days: std::array::from_fn(|_| vec![(0, MINUTES_A_DAY)]) }
    }

    /// Whether they never close: each day has no gap before the next one.
    pub fn is_always(&self) -> bool {
        self.days.iter().all(|day| day.contains(&(0, MINUTES_A_DAY)))
    }

    /// Whether the hours name every day of the week: such a desk does not close on holidays.
    fn is_every_day(&self) -> bool {
        self.days.iter().all(|day| !day.is_empty())
    }

    /// What begins on `day`.
    fn on<'a>(&'a self, day: Date, calendar: Calendar<'a>) -> &'a [Span] {
        if let Some(other) = calendar.exceptions.iter().find(|other| other.hold_on(day)) {
            return other.hours.as_ref().map_or(&[], |hours| &hours.spans);
        }
        if calendar.holidays.contains(&day) && !self.is_every_day() {
            return &[];
        }
        let weekday = usize::from(day.weekday().to_monday_zero_offset().unsigned_abs());
        self.days.get(weekday).map_or(&[], Vec::as_slice)
    }

    /// Whether somebody with these hours in `zone` can be reached at `now`.
    pub fn at(&self, now: Timestamp, zone: &Zone, calendar: Calendar<'_>) -> Availability {
        if self.is_always() && calendar.exceptions.is_empty() {
            return Availability::Now { until: None };
        }
        let local = zone.at(now);
        let today = local.date();
        let minute = i64::from(local.hour()) * 60 + i64::from(local.minute());
        // In local minutes since today's midnight, each day's own hours after those of the day before.
        let spans = (-1..FARTHEST_DAY).flat_map(|shift| {
            let day = today.checked_add(jiff::Span::new().days(shift)).ok();
            let spans = day.map_or(&[][..], |day| self.on(day, calendar));
            spans.iter().map(move |(from, to)| {
                let midnight = shift * i64::from(MINUTES_A_DAY);
                (midnight + i64::from(*from), midnight + i64::from(*to))
            })
        });
        let moment = |minutes: i64| -> Option<Timestamp> {
            let at = DateTime::from(today).checked_add(jiff::Span::new().minutes(minutes)).ok()?;
            zone.time_zone().to_timestamp(at).ok()
        };
        let mut open: Option<i64> = None;
        for (from, to) in spans {
            open = match open {
                // Hours that touch are one.
                Some(end) if from <= end => Some(end.max(to)),
                Some(end) => return Availability::Now { until: moment(end) },
                None if (from..to).contains(&minute) => Some(to),
                None if from > minute => return moment(from).map_or(Availability::NotKnown, Availability::From),
                None => None,
            };
        }
        match open {
            Some(_) => Availability::Now { until: None },
            None => Availability::Never,
        }
    }
}

impl FromStr for Hours {
    type Err = NotHours;

    fn from_str(text: &str) -> Result<Self, NotHours> {
        if text.trim() == "always" {
            return Ok(Self::always());
        }
        let mut days: [Vec<Span>; 7] = Default::default();
        for part in text.split(',').map(str::trim) {
            let (names, times) = part.split_once(char::is_whitespace).ok_or_else(|| NotHours::Part(part.to_owned()))?;
            let (first, last) = days_of(names)?;
            let span = times_of(times.trim())?;
            let count = (last + 7 - first) % 7 + 1;
            for day in (first..first + count).filter_map(|day| usize::try_from(day % 7).ok()) {
                if let Some(spans) = days.get_mut(day) {
                    spans.push(span);
                }
            }
        }
        days.iter_mut().for_each(join);
        Ok(Self { written: text.trim().to_owned(), days })
    }
}

/// Sorts, and makes one of those that overlap or touch.
fn join(spans: &mut Vec<Span>) {
    spans.sort_unstable();
    let mut joined: Vec<Span> = Vec::with_capacity(spans.len());
    for &(from, to) in spans.iter() {
        match joined.last_mut() {
            Some(last) if from <= last.1 => last.1 = last.1.max(to),
            _ => joined.push((from, to)),
        }
    }
    *spans = joined;
}

impl FromStr for DayHours {
    type Err = NotHours;

    fn from_str(text: &str) -> Result<Self, NotHours> {
        let mut spans = text.split(',').map(|part| times_of(part.trim())).collect::<Result<Vec<Span>, NotHours>>()?;
        join(&mut spans);
        Ok(Self { written: text.trim().to_owned(), spans })
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

macro_rules! written {
    ($($name:ident),*) => {$(
        impl TryFrom<String> for $name {
            type Error = NotHours;
            fn try_from(text: String) -> Result<Self, NotHours> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(hours: $name) -> String {
                hours.written
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.written)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.written)
            }
        }
    )*};
}

written!(Hours, DayHours);

#[cfg(test)]
mod tests {
    use super::*;

    fn at(hours: &str, moment: &str, zone: &str) -> Availability {
        let hours: Hours = hours.parse().expect("hours");
        hours.at(moment.parse().expect("a moment"), &zone.parse().expect("a zone"), Calendar::default())
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
        let at = |hours: &str| {
            hours.parse::<Hours>().expect("hours").at(friday, &Zone::utc(), Calendar { holidays: &christmas, exceptions: &[] })
        };
        assert_eq!(at("Mon-Fri 08:00-18:00"), Availability::From(moment("2026-12-28T08:00:00Z")));
        assert_eq!(at("Mon-Sun 08:00-18:00"), Availability::Now { until: Some(moment("2026-12-25T18:00:00Z")) });
        assert_eq!(at("always"), Availability::Now { until: None });
    }

    #[test]
    fn a_holiday_on_monday_leaves_the_rest_of_a_week_without_gaps() {
        let monday: Vec<Date> = vec!["2026-11-23".parse().expect("a day")];
        let hours: Hours = "Mon-Fri 00:00-24:00".parse().expect("hours");
        let at = |text: &str| hours.at(moment(text), &Zone::utc(), Calendar { holidays: &monday, exceptions: &[] });
        assert_eq!(at("2026-11-23T12:00:00Z"), Availability::From(moment("2026-11-24T00:00:00Z")));
        assert_eq!(at("2026-11-25T12:00:00Z"), Availability::Now { until: Some(moment("2026-11-28T00:00:00Z")) });
    }

    #[test]
    fn exceptions_come_before_the_week_and_before_holidays() {
        let day = |text: &str| -> Date { text.parse().expect("a day") };
        let leave = OtherHours { from: day("2026-11-23"), to: Some(day("2027-02-28")), hours: None, because: None };
        let eve = OtherHours { from: day("2026-11-20"), to: None, hours: "10:00-12:00".parse().ok(), because: None };
        let exceptions = [leave, eve];
        let calendar = Calendar { holidays: &[], exceptions: &exceptions };
        let at = |hours: &str, text: &str| hours.parse::<Hours>().expect("hours").at(moment(text), &Zone::utc(), calendar);
        let back = Availability::From(moment("2027-03-01T08:00:00Z"));
        assert_eq!(at("Mon-Fri 08:00-18:00", "2026-11-24T09:00:00Z"), back);
        let noon = Availability::Now { until: Some(moment("2026-11-20T12:00:00Z")) };
        assert_eq!(at("Mon-Fri 08:00-18:00", "2026-11-20T11:00:00Z"), noon);
        assert_eq!(at("always", "2026-11-22T09:00:00Z"), Availability::Now { until: Some(moment("2026-11-23T00:00:00Z")) });
        assert_eq!(at("always", "2026-11-24T09:00:00Z"), Availability::From(moment("2027-03-01T00:00:00Z")));
    }

    #[test]
    fn whoever_left_for_good_is_never_there() {
        let exceptions =
            [OtherHours { from: "2026-01-01".parse().expect("a day"), to: "2099-12-31".parse().ok(), hours: None, because: None }];
        let calendar = Calendar { holidays: &[], exceptions: &exceptions };
        assert_eq!(Hours::always().at(moment("2026-11-24T09:00:00Z"), &Zone::utc(), calendar), Availability::Never);
    }

    #[test]
    fn mistakes_are_named() {
        assert_eq!("Mo-Fr 8-18".parse::<Hours>(), Err(NotHours::Days("Mo-Fr".into())));
        assert_eq!("Mon-Fri 8-18".parse::<Hours>(), Err(NotHours::Times("8-18".into())));
        assert_eq!("".parse::<Hours>(), Err(NotHours::Part(String::new())));
        assert_eq!("Mon 25:00-26:00".parse::<Hours>(), Err(NotHours::Times("25:00-26:00".into())));
    }
}
