//! The system card in words.

use super::{Of, Row, Rows};
use crate::base::text::SafeText;
use crate::base::words::{say, say_with};
use crate::domain::card::subjects;
use crate::domain::card::system::{From, Handling, SystemCard};
use crate::domain::card::tree::Branch;
use crate::domain::needs::Need;
use crate::style::role::Role;
use crate::view::words;

pub(super) fn rows(of: Of<'_>, rows: &mut Rows) {
    for (party, system) in subjects(of.case, of.at) {
        one(&SystemCard::of(of.case, party, system, of.now), of, rows);
    }
}

fn one(card: &SystemCard, of: Of<'_>, rows: &mut Rows) {
    let after = say_with("card-kind-and-party", [("kind", (&words::system_kind(card.kind)).into()), ("party", (&card.party).into())]);
    rows.title(&card.name, after);
    rows.part(say("screen-purpose"), &card.purpose);
    rows.person(say("screen-responsible"), &card.owner, of.now);
    if let Some(third) = &card.run_by {
        let parts: Vec<&str> =
            [Some(&third.name), third.does.as_ref(), third.contract.as_ref()].into_iter().flatten().map(SafeText::as_str).collect();
        rows.part(say("card-run-by"), &SafeText::new(&parts.join(", ")));
    }
    let role = if card.needs.highest() == Need::VeryHigh { Role::Attention } else { Role::Plain };
    rows.part_as(say("screen-protection"), role, &words::needs(card.needs));
    for data in &card.data {
        let key = if data.personal { "card-data-personal" } else { "card-data" };
        let text = say_with(key, [("name", (&data.name).into()), ("needs", (&words::needs(data.needs)).into())]);
        let role = if data.needs.highest() == Need::VeryHigh { Role::Attention } else { Role::Plain };
        rows.part_as(say("card-data-label"), role, &text);
    }
    let handling: Vec<SafeText> = card.handling.iter().map(rule).collect();
    rows.parts(say("card-handling"), &handling);
    recovery(card, rows);
    if !card.hosts.is_empty() {
        let hosts: Vec<&str> = card.hosts.iter().map(SafeText::as_str).collect();
        rows.part(say("screen-hosts"), &SafeText::new(&hosts.join(", ")));
    }
    rows.parts(say("screen-location"), &card.location);
    batch(card, of, rows);
    for (term, means) in &card.terms {
        rows.part(say("screen-term"), &SafeText::new(&format!("{term}: {means}")));
    }
    rows.head(say("screen-needs-systems"));
    tree(&card.it_needs, rows);
    rows.head(say(if card.whole { "screen-hangs-on-it" } else { "card-hangs-on-it-here" }));
    tree(&card.hangs_on_it, rows);
}

/// A handling rule; where it does not stand at the system itself, where it comes from.
fn rule(handling: &Handling) -> SafeText {
    let rule = || (&handling.rule).into();
    match &handling.from {
        From::System => handling.rule.clone(),
        From::Data(name) => say_with("card-rule-of-data", [("rule", rule()), ("data", name.into())]),
        From::Client => say_with("card-rule-of-client", [("rule", rule())]),
        From::Provider => say_with("card-rule-of-provider", [("rule", rule())]),
    }
}

fn recovery(card: &SystemCard, rows: &mut Rows) {
    let order = card.recovery.order.map(|order| say_with("card-recovery-order", [("order", order.into())]));
    let rto = card.recovery.rto.map(|rto| say_with("card-recovery-rto", [("time", rto.to_string().into())]));
    let rpo = card.recovery.rpo.map(|rpo| say_with("card-recovery-rpo", [("time", rpo.to_string().into())]));
    let parts: Vec<String> = [order, rto, rpo].into_iter().flatten().map(|part| part.as_str().to_owned()).collect();
    if !parts.is_empty() {
        rows.part(say("card-recovery"), &SafeText::new(&parts.join("; ")));
    }
}

fn batch(card: &SystemCard, of: Of<'_>, rows: &mut Rows) {
    let Some(batch) = &card.batch else { return };
    let named = |branches: &[Branch]| -> Vec<SafeText> { branches.iter().map(in_one_line).collect() };
    rows.part(say("screen-window"), &batch.window);
    rows.parts(say("card-batch-after"), &named(&batch.after));
    rows.parts(say("card-batch-before"), &named(&batch.before));
    rows.part(say("screen-restart"), &batch.restart);
    rows.part(say("screen-latest-finish"), &batch.latest_finish);
    rows.person(say("screen-expert"), &batch.expert, of.now);
}

fn in_one_line(branch: &Branch) -> SafeText {
    match &branch.party {
        Some(party) => SafeText::new(&format!("{} ({party})", branch.name)),
        None => branch.name.clone(),
    }
}

fn tree(branches: &[Branch], rows: &mut Rows) {
    if branches.is_empty() {
        rows.item(Role::Plain, say("screen-nothing"));
    }
    for branch in branches {
        let name = match branch.party {
            Some(_) => branch.name.clone(),
            None => say_with("screen-unknown-system", [("id", (&branch.name).into())]),
        };
        rows.0.push(Row::Branch { depth: branch.depth, name, party: branch.party.clone() });
    }
}
