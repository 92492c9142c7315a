//! Plain English sentences, as far as rules need them: how a sentence begins, and whether it orders something. There is no grammar here,
//! only lists; a word that is on none of them is taken for what it ought to be.

/// Words that begin a condition, a reference or a place: "If the host answers, …", "On LEDGP01, …".
const CONDITIONS: &[&str] = &[
    "if", "when", "once", "unless", "until", "while", "before", "after", "as", "where", "whenever", "for", "in", "on", "at", "from",
    "with", "without", "within", "during", "by", "to", "between", "outside", "inside", "only", "under",
];

/// Words that an action may stand behind: "Immediately stop …", "Please call …".
const ADVERBS: &[&str] = &[
    "immediately",
    "now",
    "then",
    "next",
    "first",
    "finally",
    "please",
    "again",
    "also",
    "always",
    "carefully",
    "quickly",
    "manually",
    "slowly",
    "together",
    "otherwise",
];

/// Words with which no order begins: articles, pronouns, quantities, and what a data centre is full of.
const NO_ORDER: &[&str] = &[
    "a",
    "an",
    "the",
    "this",
    "that",
    "these",
    "those",
    "it",
    "its",
    "he",
    "she",
    "they",
    "we",
    "you",
    "i",
    "there",
    "here",
    "some",
    "any",
    "all",
    "every",
    "each",
    "both",
    "no",
    "none",
    "nothing",
    "everything",
    "somebody",
    "someone",
    "nobody",
    "everybody",
    "one",
    "two",
    "three",
    "several",
    "many",
    "most",
    "few",
    "other",
    "another",
    "maybe",
    "perhaps",
    "possibly",
    "probably",
    "normally",
    "usually",
    "sometimes",
    "is",
    "are",
    "was",
    "were",
    "will",
    "would",
    "could",
    "should",
    "must",
    "may",
    "might",
    "can",
    "has",
    "had",
    "does",
    "did",
    "not",
    "and",
    "or",
    "but",
    "database",
    "server",
    "servers",
    "service",
    "services",
    "system",
    "disk",
    "disks",
    "application",
    "operator",
    "user",
    "users",
    "client",
    "provider",
    "hardware",
    "software",
    "job",
    "jobs",
    "batch",
    "logs",
    "error",
    "errors",
    "problem",
    "problems",
    "network",
    "monitoring",
];

/// Words that end as nouns do, and are verbs all the same.
const VERBS_LIKE_NOUNS: &[&str] = &[
    "bring",
    "ping",
    "ring",
    "string",
    "mention",
    "position",
    "provision",
    "decommission",
    "condition",
    "section",
    "partition",
    "reposition",
    "document",
    "implement",
    "supplement",
    "swing",
    "sling",
    "commission",
];

/// Verbs that are followed by "of": "dispose of", "take hold of".
const VERBS_WITH_OF: &[&str] = &["dispose", "think", "beware", "get", "learn", "remind", "inform", "take"];

/// Verbs that change something or set somebody to work. Words that are at least as often something else are not here.
const ACTIONS: &[&str] = &[
    "restart",
    "reboot",
    "stop",
    "start",
    "shut",
    "delete",
    "remove",
    "erase",
    "wipe",
    "kill",
    "call",
    "ring",
    "phone",
    "inform",
    "notify",
    "tell",
    "ask",
    "send",
    "run",
    "execute",
    "type",
    "enter",
    "switch",
    "turn",
    "disconnect",
    "connect",
    "unplug",
    "plug",
    "pull",
    "move",
    "copy",
    "restore",
    "recover",
    "reset",
    "reload",
    "release",
    "enable",
    "disable",
    "install",
    "uninstall",
    "update",
    "upgrade",
    "replace",
    "exchange",
    "edit",
    "change",
    "set",
    "add",
    "create",
    "make",
    "mount",
    "unmount",
    "extend",
    "close",
    "open",
    "log",
    "sign",
    "verify",
    "check",
    "confirm",
    "ensure",
    "wait",
    "escalate",
    "use",
    "clear",
    "cancel",
    "skip",
    "repeat",
    "rerun",
    "resume",
    "suspend",
    "put",
    "take",
    "back",
    "save",
    "contact",
];

/// Words that only follow a verb in an order: "restart *the* …", "make *sure*", "shut *down*".
const BEHIND_AN_ORDER: &[&str] = &[
    "the", "a", "an", "all", "this", "that", "these", "those", "it", "them", "your", "its", "every", "each", "sure", "down", "off", "up",
    "out", "any", "both", "him", "her",
];

/// The words of a text as people see them, without the signs around them.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric())).filter(|word| !word.is_empty())
}

/// The runs of three to five capital letters of a text, also inside longer words such as host names.
pub fn capitals(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_ascii_uppercase()).filter(|word| (3..=5).contains(&word.len()))
}

fn among(word: &str, list: &[&str]) -> bool {
    list.iter().any(|known| known.eq_ignore_ascii_case(word))
}

/// The first word of a step, where it is none that an order or a condition begins with.
pub fn no_order(text: &str) -> Option<&str> {
    let mut words = words(text).skip_while(|word| among(word, ADVERBS)).peekable();
    let word = words.next()?;
    if among(word, CONDITIONS) {
        return None;
    }
    let before_of = words.peek().is_some_and(|next| next.eq_ignore_ascii_case("of")) && !among(word, VERBS_WITH_OF);
    let ends =
        |end: &str| word.len() > end.len() + 2 && word.get(word.len() - end.len()..).is_some_and(|tail| tail.eq_ignore_ascii_case(end));
    let like_a_noun = ["ing", "tion", "sion", "ment", "ness", "ance", "ence"].iter().any(|end| ends(end)) && !among(word, VERBS_LIKE_NOUNS);
    // A host or an abbreviation: "LEDGP01 reboot".
    let name =
        word.chars().any(|c| c.is_ascii_digit()) || (word.len() > 1 && word.chars().all(|c| c.is_ascii_uppercase()) && !is_loud(text));
    (before_of || like_a_noun || name || among(word, NO_ORDER)).then_some(word)
}

/// Written in capital letters from end to end.
fn is_loud(text: &str) -> bool {
    !text.contains(|c: char| c.is_lowercase())
}

/// The sentences of a text, and what stands between semicolons, each with what divides it from the one before.
pub fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let at = end_of_sentence(rest)?;
        let (sentence, behind) = rest.split_at_checked(at)?;
        rest = behind.trim_start_matches(['.', '!', ';', ':', ' ', '\n']);
        Some(sentence.trim())
    })
}

/// Where the first sentence of a text ends: at a stop or semicolon with a blank behind it, or at the end.
fn end_of_sentence(text: &str) -> Option<usize> {
    if text.is_empty() {
        return None;
    }
    let stop = text.match_indices(['.', ';', '!', '\n']).find(|(at, sign)| {
        let behind = text.get(at + sign.len()..).unwrap_or_default();
        *sign == "\n" || (behind.starts_with([' ', '\n']) && *at > 0)
    });
    Some(stop.map_or(text.len(), |(at, _)| at.max(1)))
}

/// The verb of a sentence that orders an action, beyond doubt: "Restart the service", "Call +49 …".
pub fn order(sentence: &str) -> Option<&str> {
    let mut words = words(sentence).skip_while(|word| among(word, ADVERBS));
    let (verb, next) = (words.next()?, words.next()?);
    let name = next.chars().any(|c| c.is_ascii_digit()) || (next.len() > 1 && next.chars().all(|c| c.is_ascii_uppercase()));
    (among(verb, ACTIONS) && (name || among(next, BEHIND_AN_ORDER))).then_some(verb)
}

/// Whether a sentence forbids: "Do not reboot", "Never reboot".
pub fn forbids(sentence: &str) -> bool {
    let mut words = words(sentence);
    let (Some(first), second) = (words.next(), words.next().unwrap_or_default()) else { return false };
    let never = ["never", "don't", "don’t"].iter().any(|word| first.eq_ignore_ascii_case(word));
    never || ((first.eq_ignore_ascii_case("do") || first.eq_ignore_ascii_case("must")) && second.eq_ignore_ascii_case("not"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_begins_with_no_order_is_known() {
        for text in
            ["The service is restarted", "Restart of the host", "Database restart", "LEDGP01 reboot", "Checking the log", "Now the log"]
        {
            assert!(no_order(text).is_some(), "{text}");
        }
        for text in [
            "Restart the host",
            "If LEDGP01 answers, go on",
            "Immediately call the duty",
            "Ping the router",
            "Traceroute to the router",
            "STOP THE PUMP",
            "Dispose of the paper",
            "On LEDGP01, stop the job",
            "",
        ] {
            assert_eq!(no_order(text), None, "{text}");
        }
    }

    #[test]
    fn orders_are_told_from_statements() {
        for text in ["Restart the service", "Call +49 30 23125 001", "Make sure that it runs", "Shut down LEDGP01", "Reboot LEDGP01"] {
            assert!(order(text).is_some(), "{text}");
        }
        for text in ["Open sessions are lost", "Restart takes five minutes", "Calls are recorded", "The host reboots", "Time stamps jump"] {
            assert_eq!(order(text), None, "{text}");
        }
    }

    #[test]
    fn sentences_are_divided_at_stops_and_semicolons() {
        let found = |text| sentences(text).collect::<Vec<_>>();
        assert_eq!(found("Stop the job; leave the host. Call 1.5 bar"), ["Stop the job", "leave the host", "Call 1.5 bar"]);
        assert_eq!(found(""), [""; 0]);
        assert_eq!(found(". . x"), [".", "x"]);
    }
}
