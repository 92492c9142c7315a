//! L190: something that may be left out is written and says nothing, so that its place on the screen is empty and nobody notices that
//! it is missing. What must be there is told by L071 and by the rules about the thing itself.

use indexmap::IndexMap;

use super::prelude::*;
use crate::base::text::SafeText;
use crate::domain::authority::Tightening;
use crate::domain::needs::{HandlingRules, Need};
use crate::domain::step::StepKind;
use crate::domain::system::{Kind, System};

pub static RULE: Rule = Rule { code: "L190", gravity: Gravity::Warning, source: "R10" };

pub fn sheets(subject: &Subject<'_>, remarks: &mut Remarks) {
    for sheet in subject.parties() {
        party(&mut Look { file: sheet.file, remarks }, &sheet);
    }
    if let Some(sheet) = &subject.sheets.provider {
        let mut look = Look { file: &sheet.file, remarks };
        look.terms(&Trail::FILE, &sheet.content.terms);
        let list = Trail::FILE.field("operators");
        for (n, operator) in sheet.content.operators.iter().enumerate() {
            look.one(&list.item(n), "name", &operator.name);
            look.one(&list.item(n), "login", &operator.login);
        }
    }
    for sheet in &subject.sheets.clients {
        let (client, mut look) = (&sheet.content, Look { file: &sheet.file, remarks });
        look.may(&Trail::FILE, "business", &client.business);
        look.may(&Trail::FILE, "customer_number", &client.customer_number);
        look.tightening(client.authority.as_ref());
        let list = Trail::FILE.field("sla");
        client.sla.iter().enumerate().for_each(|(n, clause)| look.one(&list.item(n), "says", &clause.says));
    }
    subject.each_system(&mut |file, _, trail, system| self::system(&mut Look { file, remarks }, trail, system));
}

fn party(look: &mut Look<'_>, sheet: &PartySheet<'_>) {
    let list = Trail::FILE.field("third_parties");
    for (n, third) in sheet.third_parties.iter().enumerate() {
        let here = list.item(n);
        look.one(&here, "name", &third.name);
        look.one(&here, "does", &third.does);
        look.may(&here, "contract", &third.contract);
    }
    let list = Trail::FILE.field("contacts");
    for (n, contact) in sheet.contacts.iter().enumerate() {
        let here = list.item(n);
        let texts = [("email", &contact.email), ("quote", &contact.quote), ("challenge", &contact.challenge), ("note", &contact.note)];
        texts.into_iter().for_each(|(field, text)| look.may(&here, field, text));
        if contact.phones.len() > 1 {
            look.each(&here, "phones", &contact.phones);
        }
        let exceptions = here.field("exceptions");
        contact.exceptions.iter().enumerate().for_each(|(n, other)| look.may(&exceptions.item(n), "because", &other.because));
    }
    let list = Trail::FILE.field("escalation");
    for (n, level) in sheet.escalation.iter().enumerate() {
        look.may(&list.item(n), "when", &level.when);
        look.may(&list.item(n), "decides", &level.decides);
    }
    handling(look, sheet.handling);
    let here = Trail::FILE.field("emergency");
    let list = here.field("grading");
    sheet.emergency.grading.iter().enumerate().for_each(|(n, question)| look.one(&list.item(n), "ask", &question.ask));
    sheet.emergency.activation.iter().for_each(|activation| look.each(&here.field("activation"), "when", &activation.when));
    if let Some(stand_down) = &sheet.emergency.stand_down {
        look.each(&here.field("stand_down"), "when", &stand_down.when);
        look.each(&here.field("stand_down"), "undo", &stand_down.undo);
    }
    let list = here.field("information");
    for (n, informing) in sheet.emergency.information.iter().enumerate() {
        look.one(&list.item(n), "whom", &informing.whom);
        look.one(&list.item(n), "about", &informing.about);
        look.may(&list.item(n), "over", &informing.over);
    }
}

fn handling(look: &mut Look<'_>, rules: &HandlingRules) {
    let here = Trail::FILE.field("handling");
    for (goal, rules) in [("c", &rules.confidentiality), ("i", &rules.integrity), ("a", &rules.availability)] {
        for (need, rules) in rules {
            let level = match need {
                Need::Normal => "Normal",
                Need::High => "High",
                Need::VeryHigh => "VeryHigh",
            };
            look.each(&here.field(goal), level, rules);
        }
    }
}

fn system(look: &mut Look<'_>, here: &Trail<'_>, system: &System) {
    look.may(here, "location", &system.location);
    look.each(here, "handling", &system.handling);
    look.each(here, "hosts", &system.hosts);
    look.terms(here, &system.terms);
    let list = here.field("data");
    for (n, data) in system.data.iter().enumerate() {
        look.one(&list.item(n), "name", &data.name);
        look.each(&list.item(n), "handling", &data.handling);
    }
    // Where data are kept, the rule about backups tells it.
    if matches!(system.kind, Kind::Interface | Kind::BatchJob) {
        look.may(here, "no_backup", &system.no_backup);
    }
    if let Some(backup) = &system.backup {
        let here = here.field("backup");
        look.may(&here, "scan", &backup.scan);
        look.may(&here, "integrity", &backup.integrity);
        backup.encryption.iter().for_each(|encryption| look.one(&here.field("encryption"), "how", &encryption.how));
    }
    if let Some(line) = &system.line {
        let here = here.field("line");
        let texts = [("carrier", &line.carrier), ("circuit", &line.circuit), ("demarcation", &line.demarcation)];
        texts.into_iter().for_each(|(field, text)| look.one(&here, field, text));
        look.may(&here, "test", &line.test);
    }
}

pub fn check(_: &Subject<'_>, sheet: &RunbookSheet<'_>, remarks: &mut Remarks) {
    let (runbook, mut look) = (sheet.content, Look { file: &sheet.file, remarks });
    look.each(&Trail::FILE, "symptoms", &runbook.symptoms);
    look.each(&Trail::FILE, "alerts", &runbook.alerts);
    look.each(&Trail::FILE, "tags", &runbook.tags);
    look.each(&Trail::FILE.field("scope"), "not", &runbook.scope.not);
    look.each(&Trail::FILE.field("scope"), "entry", &runbook.scope.entry);
    look.terms(&Trail::FILE, &runbook.terms);
    look.tightening(runbook.authority.as_ref());
    let review = Trail::FILE.field("review");
    let approved = review.field("approved");
    runbook.review.approved.iter().enumerate().for_each(|(n, approval)| look.one(&approved.item(n), "by", &approval.by));
    let triage = Trail::FILE.field("triage");
    for (n, question) in runbook.triage.iter().enumerate() {
        let texts = [("command", &question.command), ("on", &question.on), ("in", &question.typed_in)];
        texts.into_iter().for_each(|(field, text)| look.may(&triage.item(n), field, text));
    }
    each_step(runbook, &mut |trail, step| {
        let texts = [("on", &step.on), ("in", &step.typed_in), ("command", &step.command), ("expect", &step.expect)];
        texts.into_iter().for_each(|(field, text)| look.may(trail, field, text));
        look.may(trail, "only_if", &step.only_if);
        look.may(trail, "detail", &step.detail);
        look.each(trail, "warnings", &step.warnings);
        step.limit.iter().for_each(|limit| look.one(&trail.field("limit"), "missed", &limit.missed));
        match &step.kind {
            StepKind::Record { unit, .. } => look.may(trail, "unit", unit),
            StepKind::Decide { answers, .. } => {
                let list = trail.field("answers");
                answers.iter().enumerate().for_each(|(n, answer)| look.one(&list.item(n), "answer", &answer.answer));
            }
            _ => {}
        }
    });
}

struct Look<'l> {
    file: &'l Arc<str>,
    remarks: &'l mut Remarks,
}

impl Look<'_> {
    fn one(&mut self, here: &Trail<'_>, field: &str, text: &SafeText) {
        if is_hollow(text) {
            self.say(&here.field(field), field);
        }
    }

    fn may(&mut self, here: &Trail<'_>, field: &str, text: &Option<SafeText>) {
        text.iter().for_each(|text| self.one(here, field, text));
    }

    fn each(&mut self, here: &Trail<'_>, field: &str, texts: &[SafeText]) {
        for (n, _) in texts.iter().enumerate().filter(|(_, text)| is_hollow(text)) {
            self.say(&here.field(field).item(n), field);
        }
    }

    fn terms(&mut self, here: &Trail<'_>, terms: &IndexMap<SafeText, SafeText>) {
        for (term, _) in terms.iter().filter(|(term, meaning)| is_hollow(term) || is_hollow(meaning)) {
            self.say(&here.field("terms").field(term.as_str()), "terms");
        }
    }

    fn tightening(&mut self, tightening: Option<&Tightening>) {
        tightening.into_iter().for_each(|tightening| self.one(&Trail::FILE.field("authority"), "because", &tightening.because));
    }

    fn say(&mut self, trail: &Trail<'_>, field: &str) {
        let message = say_with("rule1-hollow-text", [("field", field.into())]);
        self.remarks.say(&RULE, self.file, trail, message, say("rule1-hollow-text-help"));
    }
}

fn is_hollow(text: &SafeText) -> bool {
    text.as_str().trim().is_empty()
}
