//! The kinds of files of a library: their names on the command line, their places, their types.

use schemars::SchemaGenerator;

use crate::domain::library::{Client, Imprint, Provider};
use crate::domain::runbook::Runbook;
use crate::domain::system::System;
use crate::format::library::Written;

/// A kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Library,
    Provider,
    Client,
    Systems,
    Runbook,
}

impl Kind {
    pub const ALL: [Kind; 5] = [Kind::Library, Kind::Provider, Kind::Client, Kind::Systems, Kind::Runbook];

    /// Its name on the command line, and that of its schema's file.
    pub fn word(self) -> &'static str {
        match self {
            Kind::Library => "library",
            Kind::Provider => "provider",
            Kind::Client => "client",
            Kind::Systems => "systems",
            Kind::Runbook => "runbook",
        }
    }

    /// Where it stands in a library; what differs from file to file in angle brackets.
    pub fn path(self) -> &'static str {
        match self {
            Kind::Library => "library.ron",
            Kind::Provider => "provider.ron",
            Kind::Client => "clients/<client>/client.ron",
            Kind::Systems => "clients/<client>/systems.ron",
            Kind::Runbook => "clients/<client>/runbooks/<id>.ron",
        }
    }

    /// How such a file begins.
    pub fn begins(self) -> &'static str {
        match self {
            Kind::Library => Imprint::BEGINS,
            Kind::Provider => Provider::BEGINS,
            Kind::Client => Client::BEGINS,
            Kind::Systems => Vec::<System>::BEGINS,
            Kind::Runbook => Runbook::BEGINS,
        }
    }

    /// The schema of the whole file as its type gives it.
    pub(super) fn root(self, generator: SchemaGenerator) -> schemars::Schema {
        match self {
            Kind::Library => generator.into_root_schema_for::<Imprint>(),
            Kind::Provider => generator.into_root_schema_for::<Provider>(),
            Kind::Client => generator.into_root_schema_for::<Client>(),
            Kind::Systems => generator.into_root_schema_for::<Vec<System>>(),
            Kind::Runbook => generator.into_root_schema_for::<Runbook>(),
        }
    }
}
