//! The single looks of `qrh doctor`, each at one thing.

use std::path::Path;

use rustix::{stdio, termios::isatty};

use super::{Look, State};
use crate::base::text::SafeText;
use crate::base::time::Zone;
use crate::base::words::{say, say_with};
use crate::domain::finding::Gravity;
use crate::domain::reading::Soundness;
use crate::edge::directories::{ChosenBy, LibraryPlace, free_bytes, is_writable, may_be_created, takes_writes};
use crate::edge::path_error::shown;
use crate::edge::store::library::load_all;
use crate::edge::store::runs_summary::Summary;
use crate::edge::term::{Abilities, Dimensions};
use crate::shell::context::Context;
use crate::shell::person::Person;

/// Before this moment qrh did not exist: a clock that says so is wrong.
const FIRST_RELEASE: &str = "2026-11-01T00:00:00Z";

/// Less than this is soon full.
const FEW_BYTES: u64 = 64 * 1024 * 1024;

/// How far the last record may lie in the future before the clock is suspected.
const AHEAD: jiff::SignedDuration = jiff::SignedDuration::from_mins(5);

/// Looks at everything, in the order in which it is needed.
pub fn all(context: &Context) -> Vec<Look> {
    let summaries = context.runs().all();
    let last_record = summaries.runs.iter().filter_map(|run| run.last.as_ref()).map(|(at, _)| at.wall).max();
    vec![
        terminal(context),
        letters(context),
        configuration(context),
        library(context),
        state(context),
        cache(context),
        person(context),
        clock(context, last_record),
        zones(),
        journal(&summaries.runs, summaries.troubles.iter().map(|trouble| trouble.to_string().into()).collect()),
    ]
}

fn works(subject: &'static str, name: SafeText, found: SafeText) -> Look {
    Look { subject, name, state: State::Works, found, advice: None }
}

impl Look {
    fn but(mut self, state: State, advice: SafeText) -> Self {
        self.state = self.state.max(state);
        self.advice = Some(advice);
        self
    }
}

fn terminal(context: &Context) -> Look {
    let wishes = context.options.wishes();
    let abilities = Abilities::choose(&context.environment, &wishes);
    let size = Dimensions::choose(Dimensions::reported(stdio::stdout()), &context.environment, &wishes);
    let values = [
        ("profile", abilities.profile.name().into()),
        ("size", size.to_string().into()),
        ("colours", u32::from(abilities.colours).into()),
        ("term", context.environment.term.as_deref().unwrap_or("-").into()),
    ];
    let look = works("terminal", say("cli-doctor-terminal"), say_with("cli-doctor-terminal-is", values));
    match (isatty(stdio::stdin()) && isatty(stdio::stdout()), abilities.can_show_console()) {
        (false, _) => look.but(State::Attention, say("cli-doctor-no-terminal")),
        (true, false) => look.but(State::Attention, say("cli-doctor-dumb-terminal")),
        (true, true) if size.columns < 80 || size.rows < 24 => look.but(State::Attention, say("cli-doctor-small-terminal")),
        (true, true) => look,
    }
}

fn letters(context: &Context) -> Look {
    let abilities = Abilities::choose(&context.environment, &context.options.wishes());
    let locale = context.environment.locale.as_deref().unwrap_or("-").into();
    let key = if abilities.utf8 { "cli-doctor-utf8" } else { "cli-doctor-ascii" };
    let look = works("letters", say("cli-doctor-letters"), say_with(key, [("locale", locale)]));
    match abilities.utf8 || context.options.ascii {
        true => look,
        false => look.but(State::Attention, say("cli-doctor-ascii-advice")),
    }
}

fn configuration(context: &Context) -> Look {
    let name = say("cli-doctor-configuration");
    let Some(file) = &context.directories.config_file else {
        return works("configuration", name, say("cli-doctor-no-home"));
    };
    let values = || [("file", (&shown(file)).into())];
    match &context.directories.library {
        Err(error) => works("configuration", name, error.to_string().into()).but(State::Fails, say("cli-config-broken-hint")),
        Ok(_) if file.exists() => works("configuration", name, say_with("cli-doctor-configured", values())),
        Ok(_) => works("configuration", name, say_with("cli-doctor-not-configured", values())),
    }
}

fn library(context: &Context) -> Look {
    let name = say("cli-doctor-library");
    let source = match context.source() {
        Ok(source) => source,
        Err(failure) => {
            let found = failure.message.unwrap_or_default();
            let advice = failure.hints.into_iter().next().unwrap_or_default();
            return works("library", name, found).but(State::Fails, advice);
        }
    };
    let loaded = load_all(&source);
    let errors = loaded.findings.iter().filter(|finding| finding.rule.gravity == Gravity::Error).count();
    let place = match &context.directories.library {
        Ok(LibraryPlace::Folder(place)) => {
            say_with("cli-doctor-place", [("folder", (&shown(&place.folder)).into()), ("why", (&chosen(place.chosen_by)).into())])
        }
        _ => say("cli-doctor-embedded"),
    };
    let values = [
        ("place", (&place).into()),
        ("runbooks", loaded.runbooks.len().into()),
        ("clients", loaded.library.clients.len().into()),
        ("systems", loaded.library.systems.len().into()),
        ("findings", loaded.findings.len().into()),
    ];
    let look = works("library", name, say_with("cli-doctor-library-is", values));
    match (loaded.runbooks.is_empty(), errors) {
        (true, _) => look.but(State::Fails, say("cli-doctor-no-runbooks")),
        (false, 0) => look,
        (false, _) => look.but(State::Attention, say("cli-see-check")),
    }
}

fn state(context: &Context) -> Look {
    let place = &context.directories.state;
    let look = folder("state", say("cli-doctor-state"), &place.folder, &chosen(place.chosen_by));
    match place.chosen_by {
        ChosenBy::WorkingDirectory => look.but(State::Attention, say("cli-doctor-state-beside")),
        _ => look,
    }
}

fn cache(context: &Context) -> Look {
    let name = say("cli-doctor-cache");
    match context.cache_folder() {
        None => works("cache", name, say("cli-doctor-no-cache")),
        Some(place) => {
            let mut look = folder("cache", name, place, &chosen(ChosenBy::Platform));
            if look.state == State::Fails {
                // Everything works without a cache, only later.
                look.state = State::Attention;
                look.advice = Some(say("cli-doctor-cache-advice"));
            }
            look
        }
    }
}

/// A folder that qrh writes to.
fn folder(subject: &'static str, name: SafeText, folder: &Path, why: &SafeText) -> Look {
    let free = free_bytes(folder);
    let megabytes = free.map_or_else(|| "?".to_owned(), |bytes| (bytes / (1024 * 1024)).to_string());
    let values = || [("folder", (&shown(folder)).into()), ("why", why.into()), ("free", megabytes.as_str().into())];
    let (look, fault) = if folder.exists() {
        (works(subject, name, say_with("cli-doctor-folder", values())), is_writable(folder).and_then(|()| takes_writes(folder)).err())
    } else {
        let look = works(subject, name, say_with("cli-doctor-folder-to-be", values()));
        match may_be_created(folder) {
            true => (look, None),
            false => return look.but(State::Fails, say("cli-doctor-not-creatable")),
        }
    };
    match fault {
        Some(error) => look.but(State::Fails, say_with("cli-doctor-not-writable", [("why", error.to_string().into())])),
        None if free.is_some_and(|free| free < FEW_BYTES) => look.but(State::Attention, say("cli-doctor-nearly-full")),
        None => look,
    }
}

fn chosen(by: ChosenBy) -> SafeText {
    say(match by {
        ChosenBy::Option => "cli-doctor-by-option",
        ChosenBy::Variable => "cli-doctor-by-variable",
        ChosenBy::Configured => "cli-doctor-by-configuration",
        ChosenBy::Platform => "cli-doctor-by-platform",
        ChosenBy::WorkingDirectory => "cli-doctor-by-working-directory",
    })
}

fn person(context: &Context) -> Look {
    let name = say("cli-doctor-person");
    let operators = context.source().map(|source| crate::edge::store::library::surroundings(&source).library.provider.operators);
    match context.person(&operators.unwrap_or_default()) {
        Person::Known(person) => works("person", name, say_with("cli-doctor-person-is", [("person", (&person).into())])),
        Person::Ask => works("person", name, say("cli-doctor-person-unclear")).but(State::Attention, say("cli-doctor-person-advice")),
    }
}

fn clock(context: &Context, last_record: Option<jiff::Timestamp>) -> Look {
    let now = context.clock.now().wall;
    let released: jiff::Timestamp = FIRST_RELEASE.parse().unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    let look = works("clock", say("cli-doctor-clock"), say_with("cli-doctor-clock-is", [("now", Zone::utc().full(now).into())]));
    match last_record {
        _ if now < released => look.but(State::Fails, say("cli-doctor-clock-behind")),
        Some(last) if last > now.saturating_add(AHEAD).unwrap_or(now) => {
            look.but(State::Fails, say_with("cli-doctor-clock-back", [("last", Zone::utc().full(last).into())]))
        }
        _ => look,
    }
}

fn zones() -> Look {
    let name = say("cli-doctor-zones");
    match "Europe/Berlin".parse::<Zone>() {
        Ok(_) => works("zones", name, say("cli-doctor-zones-are")),
        Err(error) => works("zones", name, error.to_string().into()).but(State::Fails, say("cli-doctor-zones-advice")),
    }
}

fn journal(runs: &[Summary], troubles: Vec<SafeText>) -> Look {
    let count = |soundness| runs.iter().filter(|run| run.soundness == soundness).count();
    let values = [
        ("runs", runs.len().into()),
        ("open", runs.iter().filter(|run| run.end.is_none()).count().into()),
        ("torn", count(Soundness::Torn).into()),
        ("damaged", count(Soundness::Damaged).into()),
    ];
    let look = works("journal", say("cli-doctor-journal"), say_with("cli-doctor-journal-is", values));
    match (troubles.into_iter().next(), count(Soundness::Damaged)) {
        (Some(trouble), _) => look.but(State::Fails, trouble),
        (None, 0) => look,
        (None, _) => look.but(State::Attention, say("cli-doctor-journal-damaged")),
    }
}
