//! Every text of a library, one after the other, for rules that look at what is written wherever it stands. All of them share one walk,
//! and those that look for phrases share one search ([`super::phrase`]).

use super::prelude::*;
use crate::base::text::SafeText;
use crate::domain::emergency::Emergency;
use crate::domain::forbidden::Forbidden;
use crate::domain::step::{Repeat, Step, StepKind};
use crate::domain::system::System;

/// What kind of text it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    /// Sentences for a person.
    Prose,
    /// What somebody is told or asked to do: prose that has to be exact.
    Order,
    /// Typed on a console, letter by letter.
    Command,
    /// Names, numbers, addresses.
    Name,
}

/// One text with where it stands.
pub(super) struct Passage<'a> {
    pub subject: &'a Subject<'a>,
    pub file: &'a Arc<str>,
    pub trail: &'a Trail<'a>,
    pub text: &'a str,
    pub sort: Sort,
}

impl Passage<'_> {
    pub fn is_order(&self) -> bool {
        self.sort == Sort::Order
    }

    pub fn is_command(&self) -> bool {
        self.sort == Sort::Command
    }

    pub fn say(&self, remarks: &mut Remarks, rule: &'static Rule, message: SafeText, help: SafeText) {
        remarks.say(rule, self.file, self.trail, message, help);
    }
}

/// What is done with each text.
pub(super) type Visit<'v> = &'v mut dyn FnMut(&Passage<'_>);

/// The texts of one file.
struct Texts<'a, 'v> {
    subject: &'a Subject<'a>,
    file: &'a Arc<str>,
    visit: Visit<'v>,
}

impl Texts<'_, '_> {
    fn at(&mut self, trail: &Trail<'_>, sort: Sort, text: &SafeText) {
        if !text.is_empty() {
            (self.visit)(&Passage { subject: self.subject, file: self.file, trail, text: text.as_str(), sort });
        }
    }

    fn field<'t>(&mut self, of: &Trail<'_>, name: &str, sort: Sort, text: impl IntoIterator<Item = &'t SafeText>) {
        text.into_iter().for_each(|text| self.at(&of.field(name), sort, text));
    }

    fn list(&mut self, of: &Trail<'_>, name: &str, sort: Sort, texts: &[SafeText]) {
        let list = of.field(name);
        texts.iter().enumerate().for_each(|(n, text)| self.at(&list.item(n), sort, text));
    }

    /// Names with what they mean.
    fn terms(&mut self, of: &Trail<'_>, terms: &indexmap::IndexMap<SafeText, SafeText>) {
        let list = of.field("terms");
        for (term, meaning) in terms {
            self.at(&list, Sort::Name, term);
            self.at(&list, Sort::Prose, meaning);
        }
    }

    fn forbidden(&mut self, of: &Trail<'_>, list: &[Forbidden]) {
        let all = of.field("forbidden");
        for (n, forbidden) in list.iter().enumerate() {
            let here = all.item(n);
            self.field(&here, "action", Sort::Order, [&forbidden.action]);
            self.field(&here, "because", Sort::Prose, [&forbidden.because]);
            self.field(&here, "instead", Sort::Order, [&forbidden.instead]);
        }
    }
}

/// Visits every text of a runbook.
pub(super) fn of_runbook(subject: &Subject<'_>, sheet: &RunbookSheet<'_>, visit: Visit<'_>) {
    let mut texts = Texts { subject, file: &sheet.file, visit };
    let (runbook, file) = (sheet.content, Trail::FILE);
    texts.field(&file, "title", Sort::Prose, [&runbook.title]);
    texts.list(&file, "symptoms", Sort::Prose, &runbook.symptoms);
    texts.list(&file, "alerts", Sort::Name, &runbook.alerts);
    let scope = file.field("scope");
    texts.field(&scope, "covers", Sort::Prose, [&runbook.scope.covers]);
    texts.list(&scope, "not", Sort::Prose, &runbook.scope.not);
    texts.list(&scope, "entry", Sort::Prose, &runbook.scope.entry);
    texts.terms(&file, &runbook.terms);
    texts.forbidden(&file, &runbook.forbidden);
    let triage = file.field("triage");
    for (n, question) in runbook.triage.iter().enumerate() {
        let here = triage.item(n);
        texts.field(&here, "ask", Sort::Order, [&question.ask]);
        texts.field(&here, "how", Sort::Order, [&question.how]);
        texts.field(&here, "command", Sort::Command, &question.command);
        texts.field(&here, "on", Sort::Name, &question.on);
        texts.field(&here, "in", Sort::Name, &question.typed_in);
    }
    each_step(runbook, &mut |trail, step| of_step(&mut texts, trail, step));
    texts.field(&file.field("review"), "author", Sort::Name, [&runbook.review.author]);
}

fn of_step(texts: &mut Texts<'_, '_>, here: &Trail<'_>, step: &Step) {
    if let Some((field, text)) = says(&step.kind) {
        texts.field(here, field, Sort::Order, [text]);
    }
    if let StepKind::Decide { answers, .. } = &step.kind {
        let list = here.field("answers");
        answers.iter().enumerate().for_each(|(n, branch)| texts.field(&list.item(n), "answer", Sort::Prose, [&branch.answer]));
    }
    texts.field(here, "on", Sort::Name, &step.on);
    texts.field(here, "command", Sort::Command, &step.command);
    texts.field(here, "expect", Sort::Order, &step.expect);
    texts.list(here, "warnings", Sort::Prose, &step.warnings);
    texts.forbidden(here, &step.forbidden);
    texts.field(here, "only_if", Sort::Order, &step.only_if);
    texts.field(here, "detail", Sort::Prose, &step.detail);
    texts.field(here, "in", Sort::Name, &step.typed_in);
    texts.field(here, "continuous", Sort::Order, &step.continuous);
    texts.field(here, "dangerous", Sort::Name, &step.dangerous);
    match &step.repeat {
        Some(Repeat::Every { until, .. }) => texts.field(&here.field("repeat"), "until", Sort::Order, until),
        Some(Repeat::ForEach(what)) => texts.field(&here.field("repeat"), "for_each", Sort::Order, [what]),
        None => {}
    }
    if let Some(limit) = &step.limit {
        texts.field(&here.field("limit"), "missed", Sort::Order, [&limit.missed]);
    }
}

/// Visits every text of the files beside the runbooks.
pub(super) fn of_sheets(subject: &Subject<'_>, visit: Visit<'_>) {
    for party in subject.parties() {
        of_party(&mut Texts { subject, file: party.file, visit: &mut *visit }, &party);
    }
    for sheet in &subject.sheets.clients {
        let (mut texts, client) = (Texts { subject, file: &sheet.file, visit: &mut *visit }, &sheet.content);
        texts.field(&Trail::FILE, "business", Sort::Prose, &client.business);
        texts.field(&Trail::FILE, "call_back", Sort::Order, &client.call_back);
        let sla = Trail::FILE.field("sla");
        client.sla.iter().enumerate().for_each(|(n, clause)| texts.field(&sla.item(n), "says", Sort::Prose, [&clause.says]));
    }
    if let Some(sheet) = &subject.sheets.provider {
        let (mut texts, provider) = (Texts { subject, file: &sheet.file, visit: &mut *visit }, &sheet.content);
        texts.terms(&Trail::FILE, &provider.terms);
        let operators = Trail::FILE.field("operators");
        for (n, operator) in provider.operators.iter().enumerate() {
            texts.field(&operators.item(n), "name", Sort::Name, [&operator.name]);
            texts.field(&operators.item(n), "login", Sort::Name, [&operator.login]);
        }
    }
    subject.each_system(&mut |file, _, trail, system| of_system(&mut Texts { subject, file, visit: &mut *visit }, trail, system));
}

fn of_party(texts: &mut Texts<'_, '_>, party: &PartySheet<'_>) {
    let file = Trail::FILE;
    texts.field(&file, "name", Sort::Name, [party.name]);
    let contacts = file.field("contacts");
    for (n, contact) in party.contacts.iter().enumerate() {
        let here = contacts.item(n);
        texts.field(&here, "name", Sort::Name, [&contact.name]);
        texts.field(&here, "role", Sort::Prose, [&contact.role]);
        texts.list(&here, "phones", Sort::Name, &contact.phones);
        texts.field(&here, "email", Sort::Name, &contact.email);
        texts.field(&here, "quote", Sort::Name, &contact.quote);
        texts.field(&here, "challenge", Sort::Prose, &contact.challenge);
        texts.field(&here, "note", Sort::Prose, &contact.note);
    }
    let third_parties = file.field("third_parties");
    for (n, third_party) in party.third_parties.iter().enumerate() {
        texts.field(&third_parties.item(n), "name", Sort::Name, [&third_party.name]);
        texts.field(&third_parties.item(n), "does", Sort::Prose, [&third_party.does]);
    }
    let escalation = file.field("escalation");
    for (n, level) in party.escalation.iter().enumerate() {
        texts.field(&escalation.item(n), "when", Sort::Order, &level.when);
        texts.field(&escalation.item(n), "decides", Sort::Order, &level.decides);
    }
    texts.forbidden(&file, party.forbidden);
    of_emergency(texts, party.emergency);
}

fn of_emergency(texts: &mut Texts<'_, '_>, emergency: &Emergency) {
    let here = Trail::FILE.field("emergency");
    let grading = here.field("grading");
    emergency.grading.iter().enumerate().for_each(|(n, criterion)| texts.field(&grading.item(n), "ask", Sort::Order, [&criterion.ask]));
    if let Some(activation) = &emergency.activation {
        texts.list(&here.field("activation"), "when", Sort::Order, &activation.when);
    }
    if let Some(stand_down) = &emergency.stand_down {
        texts.list(&here.field("stand_down"), "when", Sort::Order, &stand_down.when);
        texts.list(&here.field("stand_down"), "undo", Sort::Order, &stand_down.undo);
    }
    let information = here.field("information");
    for (n, informing) in emergency.information.iter().enumerate() {
        texts.field(&information.item(n), "whom", Sort::Prose, [&informing.whom]);
        texts.field(&information.item(n), "about", Sort::Prose, [&informing.about]);
    }
    texts.field(&here, "out_of_band", Sort::Order, &emergency.out_of_band);
}

fn of_system(texts: &mut Texts<'_, '_>, here: &Trail<'_>, system: &System) {
    texts.field(here, "name", Sort::Name, [&system.name]);
    texts.field(here, "purpose", Sort::Prose, [&system.purpose]);
    texts.list(here, "handling", Sort::Order, &system.handling);
    texts.list(here, "hosts", Sort::Name, &system.hosts);
    texts.field(here, "location", Sort::Prose, &system.location);
    texts.forbidden(here, &system.forbidden);
    texts.terms(here, &system.terms);
    texts.field(here, "no_backup", Sort::Prose, &system.no_backup);
    if let Some(backup) = &system.backup {
        let here = here.field("backup");
        texts.field(&here, "schedule", Sort::Prose, [&backup.schedule]);
        texts.field(&here, "place", Sort::Prose, [&backup.place]);
        texts.field(&here, "scan", Sort::Order, &backup.scan);
        texts.field(&here, "integrity", Sort::Order, &backup.integrity);
    }
    if let Some(batch) = &system.batch {
        let here = here.field("batch");
        texts.field(&here, "window", Sort::Prose, [&batch.window]);
        texts.field(&here, "restart", Sort::Order, [&batch.restart]);
        texts.field(&here, "latest_finish", Sort::Prose, [&batch.latest_finish]);
    }
    if let Some(line) = &system.line {
        let here = here.field("line");
        texts.field(&here, "demarcation", Sort::Prose, [&line.demarcation]);
        texts.field(&here, "test", Sort::Order, &line.test);
    }
}

/// The field that says what a step is about, with its text.
pub(super) fn says(kind: &StepKind) -> Option<(&'static str, &SafeText)> {
    Some(match kind {
        StepKind::Action { what } => ("do", what),
        StepKind::Verify { what } => ("verify", what),
        StepKind::Check { what } => ("check", what),
        StepKind::Notify { tell, .. } => ("tell", tell),
        StepKind::Record { what, .. } => ("record", what),
        StepKind::Decide { question, .. } => ("decide", question),
        StepKind::Wait { what, .. } => ("wait", what),
        StepKind::Hold { what, .. } => ("hold", what),
        StepKind::Group { title, .. } => ("group", title),
        StepKind::Exit { when } => ("exit", when),
        StepKind::Turn { .. } | StepKind::Gate(_) => return None,
    })
}
