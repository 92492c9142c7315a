//! L193: a day is so far away that it cannot be meant: a wrong year turns a leave of a week into one of ten years, or a holiday into none.
//! Days of approvals, restores and exercises have rules of their own.

use jiff::ToSpan;
use jiff::civil::Date;

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L193", gravity: Gravity::Warning, source: "R13 X14" };

/// In years: nobody writes holidays or leaves further ahead, and older ones say nothing.
const FARTHEST: i16 = 10;

pub fn sheets(subject: &Subject<'_>, remarks: &mut Remarks) {
    let today = subject.today;
    if let Some(sheet) = &subject.sheets.imprint {
        holidays(&sheet.file, &sheet.content.holidays, today, remarks);
    }
    for sheet in &subject.sheets.clients {
        holidays(&sheet.file, sheet.content.holidays.as_deref().unwrap_or_default(), today, remarks);
    }
    subject.each_contact(&mut |file, trail, contact| {
        let list = trail.field("exceptions");
        for (n, other) in contact.exceptions.iter().enumerate() {
            // Whoever is away for good is told by another rule.
            let longest = other.from.saturating_add(FARTHEST.years());
            if is_far(other.from, today) || (other.hours.is_some() && other.last() > longest) {
                let values = [("from", other.from.to_string().into()), ("to", other.last().to_string().into())];
                remarks.say(&RULE, file, &list.item(n), say_with("rule1-unlikely-exception", values), say("rule1-unlikely-day-help"));
            }
        }
    });
}

fn holidays(file: &Arc<str>, days: &[Date], today: Date, remarks: &mut Remarks) {
    let list = Trail::FILE.field("holidays");
    for (n, day) in days.iter().enumerate().filter(|(_, day)| is_far(**day, today)) {
        let message = say_with("rule1-unlikely-holiday", [("day", day.to_string().into())]);
        remarks.say(&RULE, file, &list.item(n), message, say("rule1-unlikely-day-help"));
    }
}

fn is_far(day: Date, today: Date) -> bool {
    (day.year() - today.year()).abs() > FARTHEST
}
