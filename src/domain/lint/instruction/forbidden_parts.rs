//! L040: a forbidden action does not say what, why, what to do instead or who may lift it.

use super::prelude::*;
use crate::base::text::SafeText;
use crate::domain::forbidden::Forbidden;

pub static RULE: Rule = Rule { code: "L040", gravity: Gravity::Error, source: "R25 P10" };

pub fn sheets(subject: &Subject<'_>, remarks: &mut Remarks) {
    subject.each_forbidden(&mut |file, trail, forbidden| parts(remarks, file, trail, forbidden));
}

pub fn check(_: &Subject<'_>, sheet: &RunbookSheet<'_>, remarks: &mut Remarks) {
    each_forbidden_of(sheet.content, &mut |trail, forbidden| parts(remarks, &sheet.file, trail, forbidden));
}

fn parts(remarks: &mut Remarks, file: &Arc<str>, trail: &Trail<'_>, forbidden: &Forbidden) {
    let empty = |text: &SafeText| text.as_str().trim().is_empty();
    let parts = [
        ("action", empty(&forbidden.action)),
        ("because", empty(&forbidden.because)),
        ("instead", empty(&forbidden.instead)),
        ("lifted_by", forbidden.lifted_by.is_empty()),
    ];
    for (part, _) in parts.into_iter().filter(|(_, missing)| *missing) {
        let message = say_with("check-forbidden-parts", [("id", forbidden.id.as_str().into()), ("part", part.into())]);
        remarks.say(&RULE, file, &trail.field(part), message, say("check-forbidden-parts-help"));
    }
}
