//! L313: a list of public holidays ends soon or has ended, so that a contact counts as reachable who is at home.

use jiff::civil::Date;

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L313", gravity: Gravity::Warning, source: "R9 R98" };

/// In days: whoever writes the next year's list needs some weeks.
const SOON: i32 = 60;

pub fn sheets(subject: &Subject<'_>, remarks: &mut Remarks) {
    if let Some(sheet) = &subject.sheets.imprint {
        look(subject, remarks, &sheet.file, &sheet.content.holidays);
    }
    for sheet in &subject.sheets.clients {
        sheet.content.holidays.iter().for_each(|holidays| look(subject, remarks, &sheet.file, holidays));
    }
}

fn look(subject: &Subject<'_>, remarks: &mut Remarks, file: &Arc<str>, holidays: &[Date]) {
    let Some(last) = holidays.iter().max() else { return };
    if days_between(subject.today, *last) < SOON {
        let year = last.year() + 1;
        let message = say_with("rule3-holidays-end", [("last", last.to_string().into())]);
        let help = say_with("rule3-holidays-end-help", [("year", year.to_string().into())]);
        remarks.say(&RULE, file, &Trail::FILE.field("holidays"), message, help);
    }
}
