//! What the judges look at: the things of one party with their places, and what the whole library knows about them, looked up once.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;

use super::Piece;
use crate::base::id::{ContactId, MediaId, RunbookId, SystemId};
use crate::base::text::SafeText;
use crate::base::time::Zone;
use crate::domain::contact::{Contact, Level};
use crate::domain::library::{Client, Party};
use crate::domain::lint::digest::Digest;
use crate::domain::lint::subject::{PartySheet, Subject};
use crate::domain::system::{Kind, System};

/// A thing of the library with its name and its place.
#[derive(Debug, Clone)]
pub(super) struct At<T> {
    pub it: T,
    pub name: SafeText,
    pub file: Arc<str>,
    pub trail: String,
}

impl<T> At<T> {
    pub fn piece(&self) -> Piece {
        Piece { name: self.name.clone(), file: self.file.clone(), trail: self.trail.clone() }
    }
}

/// What belongs to no party alone.
pub(super) struct Whole<'a> {
    pub subject: &'a Subject<'a>,
    systems: HashMap<&'a Party, Vec<At<&'a System>>>,
    party_of_system: HashMap<&'a SystemId, &'a Party>,
    runbooks: HashMap<&'a Party, Vec<At<&'a Digest>>>,
    runbook_ids: HashMap<&'a RunbookId, &'a Party>,
    targeted: HashMap<&'a SystemId, Vec<&'a Digest>>,
    media: HashMap<&'a MediaId, BTreeSet<&'a Party>>,
}

impl<'a> Whole<'a> {
    pub fn of(subject: &'a Subject<'a>, digests: &'a [Digest]) -> Self {
        let mut whole = Self {
            subject,
            systems: HashMap::new(),
            party_of_system: HashMap::new(),
            runbooks: HashMap::new(),
            runbook_ids: HashMap::new(),
            targeted: HashMap::new(),
            media: HashMap::new(),
        };
        let systems = subject.sheets.provider.iter().map(|sheet| (&sheet.file, &sheet.party, "systems", &sheet.content.systems));
        let theirs = subject.sheets.systems.iter().map(|sheet| (&sheet.file, &sheet.party, "", &sheet.content));
        for (file, party, list, systems) in systems.chain(theirs) {
            for (n, system) in systems.iter().enumerate() {
                let name = SafeText::new(system.id.as_str());
                let at = At { it: system, name, file: file.clone(), trail: format!("{list}[{n}]") };
                whole.systems.entry(party).or_default().push(at);
                whole.party_of_system.insert(&system.id, party);
                for set in system.backup.iter().flat_map(|backup| &backup.media) {
                    whole.media.entry(set).or_default().insert(party);
                }
            }
        }
        for digest in digests {
            let name = SafeText::new(digest.id.as_str());
            let at = At { it: digest, name, file: digest.file.clone(), trail: String::new() };
            whole.runbooks.entry(&digest.party).or_default().push(at);
            whole.runbook_ids.insert(&digest.id, &digest.party);
            digest.targets.iter().for_each(|target| whole.targeted.entry(target).or_default().push(digest));
        }
        whole
    }
}

/// Everything about one party. A file that could not be read leaves its part empty.
pub(super) struct Facts<'a> {
    pub whole: &'a Whole<'a>,
    pub party: Party,
    pub name: SafeText,
    /// The party's own file, also where it is missing.
    pub file: Arc<str>,
    pub own: Option<PartySheet<'a>>,
    pub client: Option<&'a Client>,
    pub systems: &'a [At<&'a System>],
    pub runbooks: &'a [At<&'a Digest>],
}

impl<'a> Facts<'a> {
    pub fn of(whole: &'a Whole<'a>, party: Party) -> Self {
        let own = whole.subject.parties().find(|sheet| *sheet.party == party);
        let (file, name): (Arc<str>, SafeText) = match &party {
            Party::Provider => ("provider.ron".into(), SafeText::default()),
            Party::Client(id) => (format!("clients/{id}/client.ron").into(), SafeText::new(id.as_str())),
        };
        let client = whole.subject.sheets.clients.iter().find(|sheet| sheet.party == party).map(|sheet| &sheet.content);
        Self {
            name: own.as_ref().map_or(name, |own| own.name.clone()),
            systems: whole.systems.get(&party).map(Vec::as_slice).unwrap_or_default(),
            runbooks: whole.runbooks.get(&party).map(Vec::as_slice).unwrap_or_default(),
            whole,
            party,
            file,
            own,
            client,
        }
    }

    /// Whether all files of the party were there and could be read, so that what is not in them is not there. A requirement that is
    /// none of the provider's by its nature needs no proof of that.
    pub fn is_whole(&self) -> bool {
        let sheets = self.subject().sheets;
        let none_broken = sheets.broken.iter().all(|file| self.subject().party_of_file(file) != self.party);
        !self.is_client() || (none_broken && sheets.systems.iter().any(|sheet| sheet.party == self.party))
    }

    pub fn is_client(&self) -> bool {
        matches!(self.party, Party::Client(_))
    }

    pub fn subject(&self) -> &'a Subject<'a> {
        self.whole.subject
    }

    pub fn today(&self) -> Date {
        self.whole.subject.today
    }

    /// The provider's own file.
    pub fn provider(&self) -> Option<PartySheet<'a>> {
        self.whole.subject.parties().find(|sheet| *sheet.party == Party::Provider)
    }

    /// A thing of the party's own file that is named by its trail: "escalation".
    pub fn own_piece(&self, trail: &str) -> Piece {
        Piece { name: SafeText::new(trail), file: self.file.clone(), trail: trail.to_owned() }
    }

    /// Things of a list of the party's own file, each with a name.
    pub fn list<T>(&self, list: &'static str, things: &'a [T], name: impl Fn(usize, &'a T) -> SafeText) -> Vec<At<&'a T>> {
        let at = |(n, it)| At { it, name: name(n, it), file: self.file.clone(), trail: format!("{list}[{n}]") };
        things.iter().enumerate().map(at).collect()
    }

    pub fn contacts(&self) -> Vec<At<&'a Contact>> {
        let contacts = self.own.map(|own| own.contacts).unwrap_or_default();
        self.list("contacts", contacts, |_, contact| SafeText::new(contact.id.as_str()))
    }

    pub fn levels(&self) -> Vec<At<&'a Level>> {
        let levels = self.own.map(|own| own.escalation).unwrap_or_default();
        self.list("escalation", levels, |n, _| SafeText::new(&(n + 1).to_string()))
    }

    pub fn systems_of(&self, kinds: &[Kind]) -> Vec<&'a At<&'a System>> {
        self.systems.iter().filter(|at| kinds.contains(&at.it.kind)).collect()
    }

    /// Applications and batch jobs: what only the client knows.
    pub fn applications(&self) -> Vec<&'a At<&'a System>> {
        self.systems_of(&[Kind::Application, Kind::BatchJob])
    }

    /// The runbooks of the party itself or of the provider that are about a system.
    pub fn runbooks_for(&self, system: &SystemId) -> impl Iterator<Item = &'a Digest> {
        let digests = self.whole.targeted.get(system).map(Vec::as_slice).unwrap_or_default();
        digests.iter().copied().filter(|digest| digest.party == self.party || digest.party == Party::Provider)
    }

    pub fn party_of_system(&self, id: &SystemId) -> Option<&'a Party> {
        self.whole.party_of_system.get(id).copied()
    }

    /// The systems of the provider that those of the party need, directly or through others.
    pub fn needed_of_provider(&self) -> Vec<&'a At<&'a System>> {
        let mut met: BTreeSet<&SystemId> = BTreeSet::new();
        let mut next: Vec<&'a SystemId> = self.systems.iter().flat_map(|at| &at.it.depends_on).collect();
        while let Some(id) = next.pop() {
            if met.insert(id) {
                next.extend(self.subject().system(id).into_iter().flat_map(|system| &system.depends_on));
            }
        }
        let systems = self.whole.systems.get(&Party::Provider).map(Vec::as_slice).unwrap_or_default();
        systems.iter().filter(|at| met.contains(&at.it.id)).collect()
    }

    /// Whether a runbook is there that this party may follow.
    pub fn has_runbook(&self, id: &RunbookId) -> bool {
        self.whole.runbook_ids.get(id).is_some_and(|party| **party == self.party || **party == Party::Provider)
    }

    pub fn parties_on(&self, set: &MediaId) -> usize {
        self.whole.media.get(set).map_or(0, BTreeSet::len)
    }

    /// Whether a contact stands in the file of this party and works for no third party.
    pub fn is_own_contact(&self, id: &ContactId) -> bool {
        let own = self.subject().party_of_contact(id).is_some_and(|party| *party == self.party);
        own && self.subject().contact(id).is_some_and(|contact| contact.third_party.is_none())
    }

    pub fn is_known(&self, id: &ContactId) -> bool {
        self.subject().contact(id).is_some()
    }

    /// Whether somebody can be called: known, with a telephone number.
    pub fn can_be_called(&self, id: &ContactId) -> bool {
        self.subject().contact(id).is_some_and(has_number)
    }

    /// Whether somebody answers on a Sunday at 03:00 where he is: the contact, or whoever stands in for him.
    pub fn answers_at_night(&self, id: &ContactId) -> bool {
        let mut asked: Vec<&ContactId> = Vec::new();
        let mut next = Some(id);
        while let Some(id) = next.filter(|id| !asked.contains(id)) {
            let Some(contact) = self.subject().contact(id) else { return false };
            if self.is_there_at_night(contact) {
                return true;
            }
            asked.push(&contact.id);
            next = contact.deputy.as_ref();
        }
        false
    }

    fn is_there_at_night(&self, contact: &Contact) -> bool {
        let party = self.subject().party_of_contact(&contact.id).unwrap_or(&self.party);
        let sheets = self.subject().sheets;
        let imprint = sheets.imprint.as_ref().map(|sheet| &sheet.content);
        let client = sheets.clients.iter().find(|sheet| sheet.party == *party).map(|sheet| &sheet.content);
        let of_party = client.and_then(|client| client.time_zone.clone()).or_else(|| imprint.map(|imprint| imprint.time_zone.clone()));
        let zone = contact.time_zone.clone().or(of_party).unwrap_or_else(Zone::utc);
        let holidays = client.and_then(|client| client.holidays.as_deref()).or_else(|| imprint.map(|imprint| imprint.holidays.as_slice()));
        let night = night_of_next_sunday(self.today(), &zone);
        night.is_some_and(|night| contact.at(night, &zone, holidays.unwrap_or_default()).is_now())
    }
}

/// Whether a contact has a number that can be dialled.
pub(super) fn has_number(contact: &Contact) -> bool {
    contact.phones.iter().any(|phone| phone.as_str().contains(|c: char| c.is_ascii_digit()))
}

/// The next Sunday at 03:00 in `zone`, from `today` on.
fn night_of_next_sunday(today: Date, zone: &Zone) -> Option<Timestamp> {
    let to_sunday = i64::from(6 - today.weekday().to_monday_zero_offset());
    let sunday = today.checked_add(jiff::Span::new().days(to_sunday)).ok()?;
    zone.time_zone().to_timestamp(sunday.at(3, 0, 0, 0)).ok()
}
