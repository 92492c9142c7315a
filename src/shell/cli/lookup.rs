//! Finding the one thing that somebody means: its exact name, or any beginning that only it has. Who is nearly right gets suggestions.

use crate::base::text::SafeText;
use crate::base::words::say_with;
use crate::shell::exit::{Exit, Failure};

/// At most so many names are listed.
const SHOWN: usize = 8;

/// How alike a name must be to be suggested: between 0 and 1, by Jaro and Winkler.
const ALIKE: f64 = 0.8;

/// Why a name did not find one thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotOne {
    /// The nearest names, the most alike first.
    Unknown { nearest: Vec<String> },
    /// All names that begin so.
    Ambiguous { candidates: Vec<String> },
}

/// The one of `names` that `wanted` means: exactly, else but for the case of letters, else by its beginning.
pub fn one<'a>(wanted: &str, names: impl Iterator<Item = &'a str> + Clone) -> Result<&'a str, NotOne> {
    if let Some(exact) = names.clone().find(|name| *name == wanted) {
        return Ok(exact);
    }
    let mut same: Vec<&str> = names.clone().filter(|name| name.eq_ignore_ascii_case(wanted)).collect();
    if same.is_empty() && !wanted.is_empty() {
        let begins = |name: &&str| name.get(..wanted.len()).is_some_and(|head| head.eq_ignore_ascii_case(wanted));
        same = names.clone().filter(begins).collect();
    }
    same.sort_unstable();
    same.dedup();
    match same.as_slice() {
        [one] => Ok(one),
        [] => Err(NotOne::Unknown { nearest: nearest(wanted, names) }),
        several => Err(NotOne::Ambiguous { candidates: several.iter().map(|name| (*name).to_owned()).collect() }),
    }
}

/// The names most like `wanted`: a few letters wrong, or the word somewhere inside.
fn nearest<'a>(wanted: &str, names: impl Iterator<Item = &'a str>) -> Vec<String> {
    if wanted.chars().count() < 2 {
        return Vec::new();
    }
    let wanted = wanted.to_ascii_lowercase();
    let likeness = |name: &str| {
        let inside = wanted.len() >= 3 && name.to_ascii_lowercase().contains(&wanted);
        // Who types a beginning mistypes a beginning: it is held against as much of the name.
        let head: String = name.chars().take(wanted.chars().count()).collect();
        let alike = |name: &str| strsim::jaro_winkler(&wanted, &name.to_ascii_lowercase());
        if inside { 1.0 } else { alike(name).max(alike(&head)) }
    };
    let mut alike: Vec<(f64, &str)> = names.map(|name| (likeness(name), name)).filter(|(likeness, _)| *likeness >= ALIKE).collect();
    alike.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(b.1)));
    alike.dedup();
    alike.iter().take(3).map(|(_, name)| (*name).to_owned()).collect()
}

/// What kind of thing was looked for; each has its own sentences.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Thing {
    Runbook,
    Client,
    Run,
    /// A runbook, a system or a client.
    Shown,
}

/// The failure for a name that did not find one thing, with what to type instead.
pub fn failure(thing: Thing, wanted: &str, why: &NotOne) -> Failure {
    let wanted = SafeText::new(wanted).one_line();
    match why {
        NotOne::Unknown { nearest } => {
            let unknown = match thing {
                Thing::Runbook => "cli-unknown-runbook",
                Thing::Client => "cli-unknown-client",
                Thing::Run => "cli-unknown-run",
                Thing::Shown => "cli-unknown-name",
            };
            let failure = Failure::new(Exit::NotFound, say_with(unknown, [("id", (&wanted).into())]));
            let failure = match nearest.is_empty() {
                true => failure,
                false => failure.hint(say_with("cli-did-you-mean", [("names", nearest.join(", ").into())])),
            };
            failure.hint(where_to_look(thing))
        }
        NotOne::Ambiguous { candidates } => {
            let shown = candidates.iter().take(SHOWN).cloned().collect::<Vec<_>>().join(", ");
            let more = candidates.len().saturating_sub(SHOWN);
            let key = if more == 0 { "cli-ambiguous-names" } else { "cli-ambiguous-names-and-more" };
            Failure::new(Exit::NotFound, say_with("cli-ambiguous", [("id", (&wanted).into())]))
                .hint(say_with(key, [("names", shown.into()), ("more", more.into())]))
        }
    }
}

fn where_to_look(thing: Thing) -> SafeText {
    match thing {
        Thing::Runbook | Thing::Shown => crate::base::words::say("cli-see-list"),
        Thing::Client => crate::base::words::say("cli-see-contacts"),
        Thing::Run => crate::base::words::say("cli-see-history"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: [&str; 4] = ["ledger", "ledger-batch-aborted", "ledger-space", "Power-loss"];

    fn find(wanted: &str) -> Result<&'static str, NotOne> {
        one(wanted, NAMES.iter().copied())
    }

    #[test]
    fn exact_before_case_before_beginning() {
        assert_eq!(find("ledger"), Ok("ledger"));
        assert_eq!(find("LEDGER"), Ok("ledger"));
        assert_eq!(find("pow"), Ok("Power-loss"));
        assert_eq!(find("ledger-s"), Ok("ledger-space"));
    }

    #[test]
    fn what_could_be_several_lists_them() {
        let candidates = vec!["ledger-batch-aborted".to_owned(), "ledger-space".to_owned()];
        assert_eq!(find("ledger-"), Err(NotOne::Ambiguous { candidates }));
    }

    #[test]
    fn what_is_nearly_right_is_suggested() {
        assert_eq!(
            find("ledger-btach-aborted"),
            Err(NotOne::Unknown { nearest: vec!["ledger-batch-aborted".into(), "ledger-space".into(), "ledger".into()] })
        );
        assert_eq!(find("loss"), Err(NotOne::Unknown { nearest: vec!["Power-loss".into()] }));
        assert_eq!(find("zzz"), Err(NotOne::Unknown { nearest: Vec::new() }));
        assert_eq!(find(""), Err(NotOne::Unknown { nearest: Vec::new() }));
        assert_eq!(find("é"), Err(NotOne::Unknown { nearest: Vec::new() }));
    }
}
