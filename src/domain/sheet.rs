//! The library as its writers know it: file by file, with nothing merged. Rules look at this, because two files with the same id
//! are one entry in a [`Library`](super::library::Library) but two mistakes here. It reads no file.

use std::sync::Arc;

use indexmap::IndexMap;

use super::library::{Client, FORMAT, Imprint, Library, Party, Provider};
use super::system::System;
use crate::base::id::ClientId;
use crate::base::text::SafeText;
use crate::base::time::Zone;

/// What one file says, with where it stands and whose it is by its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet<T> {
    /// Relative to the library's folder, with `/`.
    pub file: Arc<str>,
    pub party: Party,
    pub content: T,
}

/// All files of a library except its runbooks. A file that is missing or broken is absent.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Sheets {
    pub imprint: Option<Sheet<Imprint>>,
    pub provider: Option<Sheet<Provider>>,
    pub clients: Vec<Sheet<Client>>,
    pub systems: Vec<Sheet<Vec<System>>>,
    /// Every client folder, even one whose files are all broken.
    pub folders: Vec<ClientId>,
    /// The files that should be here and could not be read.
    pub broken: Vec<Arc<str>>,
}

impl Sheets {
    /// Puts the files together. What is missing has an empty stand-in, so that the rest can be used: a library without an imprint
    /// counts in UTC and is named by `name`; a client whose own file is broken is known by the name of its folder.
    pub fn library(&self, name: &SafeText) -> Library {
        let imprint = self.imprint.as_ref().map_or_else(
            || Imprint { format: FORMAT, name: name.clone(), time_zone: Zone::utc(), holidays: Vec::new(), language: None },
            |sheet| sheet.content.clone(),
        );
        let provider = self.provider.as_ref().map_or_else(|| empty_provider(name), |sheet| sheet.content.clone());
        let mut clients: IndexMap<ClientId, Client> = IndexMap::new();
        for folder in &self.folders {
            // The folder decides: runbooks are found by it. That the id inside says the same is a rule of its own.
            let sheet = self.clients.iter().find(|sheet| sheet.party == Party::Client(folder.clone()));
            let mut client = sheet.map_or_else(|| empty_client(folder), |sheet| sheet.content.clone());
            client.id = folder.clone();
            clients.insert(folder.clone(), client);
        }
        let own = provider.systems.iter().map(|system| (Party::Provider, system));
        let theirs = self.systems.iter().flat_map(|sheet| sheet.content.iter().map(|system| (sheet.party.clone(), system)));
        let mut systems = IndexMap::new();
        for (party, system) in own.chain(theirs) {
            systems.entry(system.id.clone()).or_insert_with(|| (party, system.clone()));
        }
        Library { imprint, provider, clients, systems }
    }
}

fn empty_provider(name: &SafeText) -> Provider {
    Provider { name: name.clone(), ..Provider::default() }
}

fn empty_client(folder: &ClientId) -> Client {
    Client::new(folder.clone(), SafeText::new(folder.as_str()))
}
