//! L227: a command has a gap that somebody was to fill in. Typed as it stands, it fails or does something else.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L227", gravity: Gravity::Warning, source: "R24 P31" };

/// Words that stand for what their writer did not know.
const GAPS: &[&str] = &[
    "TODO",
    "FIXME",
    "TBD",
    "XXX",
    "xxx",
    "$HOST",
    "$SERVER",
    "$TARGET",
    "$IP",
    "YOUR_",
    "HOSTNAME_HERE",
    "yourhost",
    "your-host",
    "changeme",
];

pub fn look(passage: &Passage<'_>, remarks: &mut Remarks) {
    if !passage.is_command() {
        return;
    }
    if let Some(gap) = gap(passage.text) {
        let message = say_with("rule2-placeholder-in-command", [("gap", gap.into())]);
        passage.say(remarks, &RULE, message, say("rule2-placeholder-in-command-help"));
    }
}

/// The first gap of a command.
fn gap(command: &str) -> Option<&str> {
    let bytes = command.as_bytes();
    if memchr::memchr2(b'<', b'{', bytes).is_some()
        && let Some(gap) = between(command, "<", ">").or_else(|| between(command, "{{", "}}"))
    {
        return Some(gap);
    }
    if bytes.windows(4).any(|four| four == b" ...") {
        return Some("...");
    }
    GAPS.iter().copied().find(|gap| {
        let is_word = |c: char| c.is_alphanumeric() || c == '_';
        let assigned =
            || gap.strip_prefix('$').is_some_and(|name| command.contains(&format!("{name}=")) || command.contains(&format!("read {name}")));
        command.match_indices(*gap).any(|(at, _)| {
            let begins = command.get(..at).is_none_or(|before| !before.ends_with(is_word));
            let ends = gap.ends_with('_') || command.get(at + gap.len()..).is_none_or(|behind| !behind.starts_with(is_word));
            begins && ends
        }) && !assigned()
    })
}

/// A name between two signs: letters first, no blank at its ends, and nothing that a shell would read.
fn between<'a>(command: &'a str, open: &str, close: &str) -> Option<&'a str> {
    command.match_indices(open).find_map(|(at, _)| {
        let behind = command.get(at + open.len()..)?;
        let name = behind.get(..behind.find(close)?)?;
        let first = name.trim_start_matches(if open == "{{" { ' ' } else { '\0' }).starts_with(char::is_alphabetic);
        let plain = name.len() <= 40 && !name.contains(['<', '|', ';', '&', '\n', '$', '"', '\'']) && !name.ends_with(' ') | (open == "{{");
        (first && plain).then(|| command.get(at..at + open.len() + name.len() + close.len())).flatten()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gaps_are_told_from_what_a_shell_reads() {
        for command in ["ssh <host> df", "ctl skip <record number>", "df TODO", "ssh $HOST df", "kubectl delete {{ pod }}", "cp ... /tmp"] {
            assert!(gap(command).is_some(), "{command}");
        }
        for command in [
            "wc -l < /srv/in",
            "cat <<EOF > x",
            "awk '{print $2}' x",
            "sort <in >out",
            "HOST=a; ssh $HOST df",
            "curl -w '%{http_code}' x",
            "ssh $HOSTNAME_ df",
            "test 1 -lt 2",
            "find . -name x",
            "a <b |c> d",
        ] {
            assert_eq!(gap(command), None, "{command}");
        }
    }
}
