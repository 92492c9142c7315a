//! The responsibility card in words.

use super::{Of, Rows, person};
use crate::base::text::SafeText;
use crate::base::words::{say, say_with};
use crate::domain::card::responsibilities::{Charge, Responsibilities, Row, of_runbook, roles};
use crate::domain::card::{Card, subjects};
use crate::domain::responsibility::Task;
use crate::style::role::Role;

pub(super) fn rows(of: Of<'_>, rows: &mut Rows) {
    for (party, system) in subjects(of.case, of.at) {
        one(&Responsibilities::of(of.case, party, system, of.now), of, rows);
    }
    // An empty runbook stands in where only a system or a party is looked at: nobody answers for that.
    if of.at.is_none() && of.case.runbook.revision > 0 {
        let card = of_runbook(of.case, of.now);
        if card.initiates.is_some() || !card.implements.is_empty() {
            rows.title(&say("card-this-runbook"), SafeText::default());
            charge(&card, of, rows);
        }
    }
    for card in roles(of.case, of.now) {
        rows.title(&say_with("card-roles-of", [("party", (&card.party).into())]), SafeText::default());
        let officer: Vec<_> = card.it_security_officer.into_iter().collect();
        let leads: Vec<_> = card.it_manager.into_iter().collect();
        rows.people(say("card-role-security"), &officer, of.now);
        rows.people(say("card-role-manager"), &leads, of.now);
        rows.people(say("card-role-administrator"), &card.administrators, of.now);
    }
}

fn one(card: &Responsibilities, of: Of<'_>, rows: &mut Rows) {
    rows.title(&super::named(Card::Responsibilities, &card.name), SafeText::new(&format!("({})", card.party)));
    rows.person(say("card-owner"), &card.owner, of.now);
    for row in &card.rows {
        matrix_row(row, of, rows);
    }
    if !card.nobody.is_empty() {
        let tasks: Vec<String> = card.nobody.iter().map(|what| task(*what).as_str().to_owned()).collect();
        rows.note(Role::Attention, say_with("card-nobody-for", [("tasks", tasks.join(", ").into())]));
    }
    if let Some(backup) = card.backup.as_ref().filter(|card| card.initiates.is_some() || !card.implements.is_empty()) {
        rows.head(say("card-backup-regulation"));
        charge(backup, of, rows);
    }
}

fn matrix_row(row: &Row, of: Of<'_>, rows: &mut Rows) {
    rows.head(task(row.task));
    let accountable = person::short(&row.accountable, of.now);
    let accountable = match row.by_ownership {
        true => say_with("card-by-ownership", [("person", (&accountable).into())]),
        false => accountable,
    };
    rows.part_as(say("card-accountable"), person::role(&row.accountable), &accountable);
    rows.people_in_short(say("card-responsible"), &row.responsible, of.now);
    rows.people_in_short(say("card-consulted"), &row.consulted, of.now);
    rows.people_in_short(say("card-informed"), &row.informed, of.now);
}

fn charge(card: &Charge, of: Of<'_>, rows: &mut Rows) {
    let initiates: Vec<_> = card.initiates.iter().cloned().collect();
    rows.people_in_short(say("card-initiates"), &initiates, of.now);
    rows.people_in_short(say("card-implements"), &card.implements, of.now);
}

fn task(task: Task) -> SafeText {
    say(match task {
        Task::Operation => "card-task-operation",
        Task::Application => "card-task-application",
        Task::Backup => "card-task-backup",
        Task::Restore => "card-task-restore",
        Task::Security => "card-task-security",
        Task::Emergency => "card-task-emergency",
    })
}
