//! Whether a step does what a forbidden action forbids: verbs and what they are done to are compared, and what a command does counts too.
//! A forbidden action is broken only by the same deed to the same thing; what is not understood breaks nothing.

use super::commands::programs;
use super::english::words;
use crate::base::text::SafeText;

/// What is done, whichever word says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Verb<'a> {
    Reboot,
    SwitchOff,
    SwitchOn,
    Restart,
    Start,
    Stop,
    Delete,
    SignOn,
    /// Any other, as it is written.
    Other(&'a str),
}

/// What a step does.
pub struct Deed<'a> {
    pub what: &'a str,
    pub on: Option<&'a SafeText>,
    pub command: Option<&'a SafeText>,
}

/// A forbidden action, taken apart: "delete or move anything under /srv/in or /srv/held".
pub struct Prohibition<'a> {
    /// Any of them.
    verbs: Vec<Verb<'a>>,
    /// What it is done to; all words of any one of them. None: whatever it is done to.
    objects: Vec<Vec<&'a str>>,
    /// Where; any one of them as well.
    places: Vec<Vec<&'a str>>,
    /// About a machine as a whole that is not named.
    any_machine: bool,
}

const LITTLE: &[&str] = &["a", "an", "the", "any", "all", "this", "that", "its", "their", "it", "again", "back", "yourself"];
const MACHINES: &[&str] = &["host", "hosts", "machine", "machines", "server", "servers", "anything", "node", "something", "system"];
const PREPOSITIONS: &[&str] = &["under", "in", "on", "of", "from", "into", "out", "onto", "to", "at", "with", "below"];

/// Verbs as they may stand in a list of them: "delete or move".
const VERBS: &[&str] = &[
    "reboot",
    "restart",
    "start",
    "stop",
    "kill",
    "end",
    "delete",
    "remove",
    "erase",
    "wipe",
    "clear",
    "move",
    "copy",
    "rename",
    "change",
    "edit",
    "cancel",
    "skip",
    "repeat",
    "rerun",
    "restore",
    "reset",
    "suspend",
    "resume",
    "pull",
    "disconnect",
    "unplug",
    "replace",
    "exchange",
    "format",
    "mount",
    "unmount",
    "switch",
    "turn",
    "power",
    "shut",
    "sign",
    "log",
    "open",
    "close",
    "release",
    "run",
];

impl<'a> Prohibition<'a> {
    /// Takes a forbidden action apart. None: it does not begin with a verb that is understood.
    pub fn of(action: &'a str) -> Option<Self> {
        let all: Vec<&str> = tokens(action).collect();
        let (mut verbs, mut at) = (Vec::new(), 0);
        while let Some(word) = all.get(at) {
            if is(word, "or") || is(word, "and") {
                at += 1;
            } else if verbs.is_empty() || VERBS.iter().any(|verb| is(word, verb)) {
                let (verb, length) = verb_at(&all, at)?;
                verbs.push(verb);
                at += length;
            } else {
                break;
            }
        }
        let rest = all.get(at..).unwrap_or_default();
        let cut = rest.iter().position(|word| PREPOSITIONS.iter().any(|known| is(word, known))).unwrap_or(rest.len());
        let (objects, places) = rest.split_at_checked(cut)?;
        let any_machine = !objects.is_empty() && objects.iter().all(|word| is_any(word, LITTLE) || is_any(word, MACHINES));
        Some(Self { verbs, objects: alternatives(objects), places: alternatives(places), any_machine })
    }

    /// Whether the step does it.
    pub fn forbids(&self, deed: &Deed<'_>) -> bool {
        let all: Vec<&str> = tokens(deed.what).collect();
        let by_words = verb_at(&all, 0).is_some_and(|(verb, _)| self.verbs.iter().any(|forbidden| same(*forbidden, verb)));
        if !by_words && !deed.command.is_some_and(|command| self.verbs.iter().any(|verb| is_done_by(*verb, command.as_str()))) {
            return false;
        }
        let named = |alternative: &Vec<&str>| alternative.iter().all(|word| deed.names(word));
        // Without a word about what it is done to, only a machine as a whole is meant.
        let something = !self.objects.is_empty() || !self.places.is_empty() || self.any_machine;
        something && any_or_none(&self.objects, named) && any_or_none(&self.places, named)
    }
}

fn any_or_none<'a>(alternatives: &[Vec<&'a str>], named: impl Fn(&Vec<&'a str>) -> bool) -> bool {
    alternatives.is_empty() || alternatives.iter().any(named)
}

impl Deed<'_> {
    /// Whether its words, its host or its command name this.
    fn names(&self, word: &str) -> bool {
        let texts = || [Some(self.what), self.on.map(SafeText::as_str), self.command.map(SafeText::as_str)].into_iter().flatten();
        match word.starts_with('/') {
            true => texts().any(|text| text.match_indices(word).any(|(at, _)| ends_there(text, at + word.len()))),
            false => texts().flat_map(tokens).any(|token| one(token).eq_ignore_ascii_case(one(word))),
        }
    }
}

/// Whether a path ends here, or goes on below: `/srv/in` is in `/srv/in/x` and not in `/srv/index`.
fn ends_there(text: &str, at: usize) -> bool {
    text.get(at..).is_none_or(|behind| !behind.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.')))
}

/// A word without its plural.
fn one(word: &str) -> &str {
    word.strip_suffix('s').filter(|rest| rest.len() > 2).unwrap_or(word)
}

fn tokens(text: &str) -> impl Iterator<Item = &str> {
    let pieces = text.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '"' | '\'' | '(' | ')' | '|' | '@'));
    pieces.map(|word| word.trim_end_matches(['.', ':', '/'])).filter(|word| !word.is_empty())
}

fn is(word: &str, known: &str) -> bool {
    word.eq_ignore_ascii_case(known)
}

fn is_any(word: &str, list: &[&str]) -> bool {
    list.iter().any(|known| is(word, known))
}

/// What stands between "or", without the words that say nothing.
fn alternatives<'a>(part: &[&'a str]) -> Vec<Vec<&'a str>> {
    let paths = part.iter().filter(|word| word.starts_with('/')).count();
    let says = |word: &&&str| !is_any(word, LITTLE) && !is_any(word, MACHINES) && !is_any(word, PREPOSITIONS) && !is(word, "and");
    let pieces = part.split(|word| is(word, "or"));
    let mut found: Vec<Vec<&str>> = pieces.map(|piece| piece.iter().filter(says).copied().collect()).collect();
    // Paths are a list also where commas stand between them.
    if paths > 1 {
        found = part.iter().filter(|word| word.starts_with('/')).map(|path| vec![*path]).collect();
    }
    found.retain(|alternative| !alternative.is_empty());
    found
}

/// The verb at a place of a sentence, and how many words it has.
fn verb_at<'a>(all: &[&'a str], at: usize) -> Option<(Verb<'a>, usize)> {
    let word = *all.get(at)?;
    let next = all.get(at + 1).copied().unwrap_or_default();
    let switches = ["switch", "turn", "power", "shut"].iter().any(|verb| is(word, verb));
    Some(match next {
        "off" | "down" if switches => (Verb::SwitchOff, 2),
        "on" if switches => (Verb::SwitchOn, 2),
        "on" | "in" if is(word, "sign") || is(word, "log") => (Verb::SignOn, 2),
        _ if switches && all.last().is_some_and(|last| is(last, "off") || is(last, "down")) => (Verb::SwitchOff, 1),
        _ if switches && all.last().is_some_and(|last| is(last, "on")) => (Verb::SwitchOn, 1),
        _ => (plain(word), 1),
    })
}

fn plain(word: &str) -> Verb<'_> {
    let known: [(&[&str], Verb<'_>); 6] = [
        (&["reboot"], Verb::Reboot),
        (&["shutdown", "poweroff"], Verb::SwitchOff),
        (&["restart"], Verb::Restart),
        (&["start"], Verb::Start),
        (&["stop", "kill", "end"], Verb::Stop),
        (&["delete", "remove", "erase", "wipe"], Verb::Delete),
    ];
    known.into_iter().find(|(words, _)| is_any(word, words)).map_or(Verb::Other(word), |(_, verb)| verb)
}

fn same(a: Verb<'_>, b: Verb<'_>) -> bool {
    match (a, b) {
        (Verb::Other(a), Verb::Other(b)) => is(a, b),
        (a, b) => a == b,
    }
}

/// Whether a command does what the verb says.
fn is_done_by(verb: Verb<'_>, command: &str) -> bool {
    let mut found = false;
    programs(command, &mut |program, behind| {
        let service =
            words(behind).next().filter(|_| program == "systemctl").or_else(|| words(behind).nth(1).filter(|_| program == "service"));
        let done = match verb {
            Verb::Reboot => {
                program == "reboot"
                    || service == Some("reboot")
                    || (program == "shutdown" && behind.contains("-r"))
                    || (program == "init" && behind.trim() == "6")
            }
            Verb::SwitchOff => {
                matches!(program, "poweroff" | "halt")
                    || service == Some("poweroff")
                    || (program == "shutdown" && !behind.contains("-r") && !behind.contains("-c"))
            }
            Verb::Restart => service == Some("restart"),
            Verb::Start => service == Some("start"),
            Verb::Stop => service == Some("stop") || matches!(program, "kill" | "pkill" | "killall"),
            Verb::Delete => program == "rm" || (program == "find" && behind.contains("-delete")),
            Verb::SwitchOn | Verb::SignOn | Verb::Other(_) => false,
        };
        found |= done;
    });
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn breaks(action: &str, what: &str, on: &str, command: &str) -> bool {
        let (on, command) = (SafeText::new(on), SafeText::new(command));
        let some = |text| Some(text).filter(|text: &&SafeText| !text.is_empty());
        let deed = Deed { what, on: some(&on), command: some(&command) };
        Prohibition::of(action).is_some_and(|prohibition| prohibition.forbids(&deed))
    }

    #[test]
    fn the_same_deed_to_the_same_thing_is_forbidden() {
        for (action, what, on, command) in [
            ("Reboot LEDGP01", "Reboot LEDGP01", "", ""),
            ("reboot LEDGP01", "Reboot the host", "LEDGP01", ""),
            ("reboot LEDGP01", "Let it begin anew", "", "ssh LEDGP01 sudo shutdown -r now"),
            ("reboot a host", "Reboot LEDGP01", "", ""),
            ("switch off, reboot or suspend the machine", "Suspend the machine", "", ""),
            ("restart PostgreSQL on LEDGD01", "Restart the database", "", "ssh LEDGD01 sudo systemctl restart postgresql"),
            ("delete or move anything under /srv/in or /srv/held", "Free space", "", "rm -r /srv/held/old"),
            ("cancel or delete waiting print jobs", "Cancel the waiting print jobs", "", ""),
            ("switch a wet machine back on", "Switch the wet machine on", "", ""),
        ] {
            assert!(breaks(action, what, on, command), "{action} / {what} {command}");
        }
    }

    #[test]
    fn another_deed_or_another_thing_is_not() {
        for (action, what, on, command) in [
            ("reboot LEDGP01", "Reboot LEDGP02", "", ""),
            ("reboot LEDGP01", "Restart the ledger service", "LEDGP01", "systemctl restart ledger"),
            ("reboot LEDGP01", "Leave LEDGP01 running", "LEDGP01", ""),
            ("delete anything under /srv/in", "Delete the traces", "", "rm -r /srv/index"),
            ("pull a disk or a controller out of SANNORD1", "Pull the disk out of the spare", "", ""),
            ("restart PostgreSQL on LEDGD01", "Restart the agent", "LEDGD01", "systemctl restart agent"),
            ("put a password into a ticket", "Put the node back", "", ""),
            ("switch off the machine's alarm", "Switch off the lamp", "", ""),
        ] {
            assert!(!breaks(action, what, on, command), "{action} / {what} {command}");
        }
    }
}
