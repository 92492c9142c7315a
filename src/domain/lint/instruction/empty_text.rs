//! L071: a text that must say something says nothing.

use super::prelude::*;
use crate::base::text::SafeText;
use crate::domain::lint::passage::says;
use crate::domain::step::Repeat;

pub static RULE: Rule = Rule { code: "L071", gravity: Gravity::Error, source: "R24 P1" };

pub fn sheets(subject: &Subject<'_>, remarks: &mut Remarks) {
    let mut look = |file: &Arc<str>, trail: &Trail<'_>, field: &str, text: &SafeText| look(remarks, file, trail, field, text);
    if let Some(sheet) = &subject.sheets.imprint {
        look(&sheet.file, &Trail::FILE, "name", &sheet.content.name);
    }
    if let Some(sheet) = &subject.sheets.provider {
        look(&sheet.file, &Trail::FILE, "name", &sheet.content.name);
    }
    for sheet in &subject.sheets.clients {
        look(&sheet.file, &Trail::FILE, "name", &sheet.content.name);
        look(&sheet.file, &Trail::FILE, "contract", &sheet.content.contract);
    }
    subject.each_contact(&mut |file, trail, contact| {
        look(file, trail, "name", &contact.name);
        look(file, trail, "role", &contact.role);
    });
    subject.each_system(&mut |file, _, trail, system| {
        look(file, trail, "name", &system.name);
        look(file, trail, "purpose", &system.purpose);
    });
}

pub fn check(_: &Subject<'_>, sheet: &RunbookSheet<'_>, remarks: &mut Remarks) {
    let mut look = |trail: &Trail<'_>, field: &str, text: &SafeText| look(remarks, &sheet.file, trail, field, text);
    let runbook = sheet.content;
    look(&Trail::FILE, "title", &runbook.title);
    look(&Trail::FILE.field("scope"), "covers", &runbook.scope.covers);
    look(&Trail::FILE.field("review"), "author", &runbook.review.author);
    let triage = Trail::FILE.field("triage");
    for (n, question) in runbook.triage.iter().enumerate() {
        look(&triage.item(n), "ask", &question.ask);
        look(&triage.item(n), "how", &question.how);
    }
    each_step(runbook, &mut |trail, step| {
        if let Some((field, text)) = says(&step.kind) {
            look(trail, field, text);
        }
        for (field, text) in [("continuous", step.continuous.as_ref()), ("dangerous", step.dangerous.as_ref())] {
            text.into_iter().for_each(|text| look(trail, field, text));
        }
        match &step.repeat {
            Some(Repeat::Every { until: Some(until), .. }) => look(&trail.field("repeat"), "until", until),
            Some(Repeat::ForEach(what)) => look(&trail.field("repeat"), "for_each", what),
            _ => {}
        }
    });
}

fn look(remarks: &mut Remarks, file: &Arc<str>, trail: &Trail<'_>, field: &str, text: &SafeText) {
    if text.as_str().trim().is_empty() {
        let message = say_with("check-empty-text", [("field", field.into())]);
        remarks.say(&RULE, file, &trail.field(field), message, say("check-empty-text-help"));
    }
}
