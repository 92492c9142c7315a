//! A runbook on paper: everything that the console shows of it before a run, in the same order.

use std::time::Duration;

use jiff::Timestamp;
use jiff::civil::Date;

use super::page::Page;
use super::{card, steps};
use crate::base::id::{ContactId, SystemId};
use crate::base::text::SafeText;
use crate::base::words::{say, say_with};
use crate::domain::card::Card;
use crate::domain::card::contacts::order;
use crate::domain::case::Case;
use crate::domain::contact::Contact;
use crate::domain::forbidden::{Forbidden, Holds};
use crate::domain::triage::{Answer, Question, Then};
use crate::shell::cli::names;
use crate::view::card::Of;
use crate::view::words;

/// The lines of the runbook that `case` pins, as things stand at `now`. A review that was due before is said to be overdue.
pub fn print(case: &Case, now: Timestamp) -> Vec<String> {
    let mut page = Page::default();
    let today = case.zone.at(now).date();
    head(case, today, &mut page);
    scope(case, &mut page);
    let of = Of { case, at: None, now, away: Duration::ZERO };
    for one in [Card::System, Card::Responsibilities, Card::Restore, Card::Interface] {
        card::print(one, of, true, &mut page);
    }
    forbidden(case, &mut page);
    let runbook = &case.runbook;
    if !runbook.immediate.is_empty() {
        page.heading(&say("cli-paper-immediate"));
        steps::print(case, &runbook.immediate, "I", &mut page);
    }
    triage(case, &mut page);
    for (scope, instruction) in &runbook.instructions {
        page.heading(&say_with("cli-paper-instruction", [("scope", (&words::scope(*scope)).into())]));
        steps::print(case, instruction, "", &mut page);
    }
    contacts(case, &mut page);
    review(case, &mut page);
    page.into_lines()
}

fn head(case: &Case, today: Date, page: &mut Page) {
    let runbook = &case.runbook;
    page.rule('=');
    page.item(0, "", &case.party_name);
    page.item(0, "", &runbook.title);
    let revision = [
        ("id", runbook.id.as_str().into()),
        ("revision", runbook.revision.into()),
        ("severity", (&names::severity(runbook.severity)).into()),
    ];
    page.item(0, "", &say_with("cli-paper-revision", revision));
    let due = runbook.review.due;
    if due < today {
        page.item(0, "!! ", &say_with("cli-paper-overdue", [("due", due.to_string().into())]));
    }
    page.rule('=');
}

fn scope(case: &Case, page: &mut Page) {
    let runbook = &case.runbook;
    page.heading(&say("cli-paper-scope"));
    page.labelled(2, &say("cli-paper-covers"), &runbook.scope.covers);
    list(&say("cli-paper-not"), &runbook.scope.not, page);
    list(&say("cli-paper-entry"), &runbook.scope.entry, page);
    list(&say("cli-paper-symptoms"), &runbook.symptoms, page);
    list(&say("cli-paper-alerts"), &runbook.alerts, page);
}

/// Several texts below one label; nothing when there are none.
fn list(label: &SafeText, texts: &[SafeText], page: &mut Page) {
    let empty = SafeText::default();
    for (n, text) in texts.iter().enumerate() {
        page.labelled(2, if n == 0 { label } else { &empty }, text);
    }
}

fn forbidden(case: &Case, page: &mut Page) {
    let all = case.forbidden();
    if all.is_empty() {
        return;
    }
    page.heading(&say("cli-paper-forbidden"));
    for (holds, one) in all {
        let scope = match holds {
            Holds::ForProvider => say("cli-paper-holds-provider"),
            Holds::ForClient => say("cli-paper-holds-client"),
            Holds::ForSystem(id) => say_with("cli-paper-holds-system", [("system", (&system_name(case, &id)).into())]),
            Holds::ForRunbook | Holds::ForStep(_) => say("cli-paper-holds-runbook"),
        };
        prohibition(case, one, 2, page);
        page.labelled(4, &say("cli-paper-holds"), &scope);
        page.gap();
    }
}

/// One forbidden action with everything that belongs to it (P10).
pub fn prohibition(case: &Case, one: &Forbidden, indent: usize, page: &mut Page) {
    page.item(indent, "# ", &say_with("cli-paper-do-not", [("action", (&one.action).into())]));
    page.labelled(indent + 2, &say("cli-paper-because"), &one.because);
    page.labelled(indent + 2, &say("cli-paper-instead"), &one.instead);
    let lifters: Vec<SafeText> = one.lifted_by.iter().map(|id| who(case, id)).collect();
    let (label, empty) = (say("cli-paper-lifted-by"), SafeText::default());
    for (n, lifter) in lifters.iter().enumerate() {
        page.labelled(indent + 2, if n == 0 { &label } else { &empty }, lifter);
    }
}

fn triage(case: &Case, page: &mut Page) {
    let runbook = &case.runbook;
    page.heading(&say("cli-paper-triage"));
    if runbook.triage.is_empty() {
        page.item(2, "", &say("cli-paper-no-triage"));
    }
    for (n, question) in runbook.triage.iter().enumerate() {
        page.item(2, &format!("Q{}  ", n + 1), &question.ask);
        page.item(6, "", &question.how);
        if let Some(place) = words::typed_where(question.on.as_ref(), question.typed_in.as_ref()) {
            page.item(6, "", &say_with("cli-paper-on", [("on", (&place).into())]));
        }
        if let Some(command) = &question.command {
            page.command(6, command);
        }
        for answer in Answer::ALL {
            if let Some(then) = question.then(answer) {
                let key = match answer {
                    Answer::Yes => "cli-paper-yes",
                    Answer::No => "cli-paper-no",
                    Answer::CannotTell => "cli-paper-cannot-tell",
                };
                page.item(6, "", &say_with(key, [("then", (&consequence(then, &runbook.triage)).into())]));
            }
        }
    }
    let tightened = runbook.authority.iter().chain(case.client.iter().filter_map(|client| client.authority.as_ref()));
    for rule in tightened {
        page.item(2, "", &say_with(steps::tightening(rule.at_least), [("because", (&rule.because).into())]));
    }
}

fn consequence(then: &Then, questions: &[Question]) -> SafeText {
    match then {
        Then::Place(place) => say_with("cli-paper-place", [("place", (&words::place(Some(*place))).into())]),
        Then::Cause(cause) => words::cause(*cause),
        Then::Ask(id) => {
            let number = questions.iter().position(|question| &question.id == id).map(|at| format!("Q{}", at + 1));
            say_with("cli-paper-go-on", [("question", number.unwrap_or_else(|| id.to_string()).into())])
        }
    }
}

fn contacts(case: &Case, page: &mut Page) {
    page.heading(&say("cli-paper-contacts"));
    if let Some(client) = &case.client
        && let Some(number) = &client.customer_number
    {
        page.labelled(2, &say("cli-paper-customer-number"), number);
    }
    for (n, (_, contact)) in order(case, &[]).iter().enumerate() {
        let values = [("name", (&contact.name).into()), ("role", (&contact.role).into())];
        page.item(2, &format!("{:>2}. ", n + 1), &say_with("cli-contact", values));
        page.item(6, "", &phones(contact));
        let zone = case.zone_of(contact);
        let hours = contact.hours.as_ref().map_or_else(|| say("cli-reachable-not-known"), |hours| hours.to_string().into());
        page.item(6, "", &say_with("cli-paper-hours", [("hours", (&hours).into()), ("zone", zone.name().into())]));
        if let Some(quote) = &contact.quote {
            page.item(6, "", &say_with("cli-contact-quote", [("quote", quote.into())]));
        }
        if let Some(deputy) = &contact.deputy {
            let name = case.contact(deputy).map_or_else(|| SafeText::from(deputy.as_str()), |(_, deputy)| deputy.name.one_line());
            page.item(6, "", &say_with("cli-contact-deputy", [("deputy", (&name).into())]));
        }
    }
}

fn review(case: &Case, page: &mut Page) {
    let review = &case.runbook.review;
    page.heading(&say("cli-paper-review"));
    page.labelled(2, &say("cli-paper-author"), &review.author);
    for approval in &review.approved {
        let values =
            [("party", (&words::by(approval.party)).into()), ("by", (&approval.by).into()), ("on", approval.on.to_string().into())];
        page.labelled(2, &say("cli-paper-approved"), &say_with("cli-paper-approval", values));
    }
    page.labelled(2, &say("cli-paper-due"), &review.due.to_string().into());
}

/// A contact with its telephone; its id where the library does not know it.
pub fn who(case: &Case, id: &ContactId) -> SafeText {
    match case.contact(id) {
        Some((_, contact)) => introduced(contact),
        None => say_with("cli-paper-no-such-contact", [("id", id.as_str().into())]),
    }
}

/// Name and telephone numbers; the role stands in the list of contacts.
fn introduced(contact: &Contact) -> SafeText {
    say_with("cli-paper-contact", [("name", (&contact.name).into()), ("phones", (&phones(contact)).into())])
}

/// The telephone numbers, none of them broken over two lines.
fn phones(contact: &Contact) -> SafeText {
    let numbers: Vec<String> = contact.phones.iter().map(|number| number.as_str().replace(' ', "\u{a0}")).collect();
    if numbers.is_empty() { say("cli-contact-no-phone") } else { numbers.join(", ").into() }
}

fn system_name(case: &Case, id: &SystemId) -> SafeText {
    case.system(id).map_or_else(|| SafeText::from(id.as_str()), |system| system.name.one_line())
}
