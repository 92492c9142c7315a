//! What a command does, as far as it can be told without a shell: which programs it starts, whether they change something, and whether
//! what they do can be taken back. It is read, never run; what is not known counts as harmless.

/// Signs between two programs of one line. Quotes are none: what stands in them is read as if they were not there, because for `ssh` and
/// `sh -c` it is another command.
const BETWEEN: &[char] = &[';', '|', '&', '\n', '(', ')', '`', '{', '}'];
const QUOTES: &[char] = &['\'', '"'];

/// Words before the program that is meant.
const BEFORE: &[&str] = &["sudo", "doas", "env", "nohup", "time", "exec", "do", "then", "else", "if", "while", "sh", "bash", "command"];

/// Visits each program of a command with what stands behind it, as far as the next sign: `("rm", "-rf /tmp/x")`.
pub fn programs<'a>(command: &'a str, visit: &mut dyn FnMut(&'a str, &'a str)) {
    for piece in command.split(BETWEEN) {
        let mut rest = piece.trim_matches(|c: char| c.is_whitespace() || QUOTES.contains(&c));
        while let Some((word, behind)) = first(rest) {
            rest = match word {
                "ssh" => after_ssh(behind),
                word if word.is_empty() || BEFORE.contains(&word) => behind,
                word if word.starts_with('-') || word.contains('=') || word == "\\" => skip_user(word, behind),
                word => {
                    visit(word.rsplit('/').next().unwrap_or(word), behind);
                    break;
                }
            };
        }
    }
}

fn first(rest: &str) -> Option<(&str, &str)> {
    let rest = rest.trim_start();
    let (word, behind) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
    let word = word.trim_matches(QUOTES);
    (!rest.is_empty()).then_some((word, behind))
}

/// Some options of `sudo` and `su` take a word with them.
fn skip_user<'a>(option: &str, behind: &'a str) -> &'a str {
    match option {
        "-u" | "-g" | "-t" | "-n" => first(behind).map_or("", |(_, rest)| rest),
        _ => behind,
    }
}

/// What `ssh` runs: behind its options and the host.
fn after_ssh(mut rest: &str) -> &str {
    while let Some((word, behind)) = first(rest) {
        rest = match word {
            "-i" | "-l" | "-p" | "-o" | "-J" | "-F" => first(behind).map_or("", |(_, rest)| rest),
            word if word.starts_with('-') => behind,
            _ => return behind,
        };
    }
    ""
}

/// How many programs of it change something.
pub fn changes(command: &str) -> usize {
    let mut count = 0;
    programs(command, &mut |program, behind| count += usize::from(is_change(program, behind)));
    count
}

/// A copy is no change: what it overwrites cannot be told, and most of them keep something.
fn is_change(program: &str, behind: &str) -> bool {
    let word = |n: usize| behind.split_whitespace().filter(|word| !word.starts_with('-')).nth(n).unwrap_or_default();
    match program {
        "rm" | "mv" | "ln" | "dd" | "chmod" | "chown" | "kill" | "pkill" | "killall" | "mount" | "umount" | "reboot" | "shutdown"
        | "poweroff" | "halt" | "lvextend" | "lvreduce" | "lvremove" | "vgremove" | "pvresize" | "rmdir" | "truncate" | "userdel"
        | "usermod" | "passwd" | "wipefs" | "swapoff" | "makestep" | "useradd" => true,
        "systemctl" => {
            matches!(
                word(0),
                "start" | "stop" | "restart" | "reload" | "enable" | "disable" | "mask" | "kill" | "isolate" | "reboot" | "poweroff"
            )
        }
        "service" => matches!(word(1), "start" | "stop" | "restart" | "reload"),
        "kubectl" => matches!(word(0), "delete" | "apply" | "scale" | "drain" | "cordon" | "uncordon" | "rollout" | "patch" | "replace"),
        "docker" | "podman" => matches!(word(0), "stop" | "start" | "restart" | "rm" | "kill"),
        "find" => behind.contains(" -delete") || behind.contains("-exec rm"),
        _ => program.starts_with("mkfs") || program.starts_with("reboot"),
    }
}

/// What cannot be taken back in it: the words of the command that say so.
pub fn irreversible(command: &str) -> Option<&str> {
    let mut found = None;
    programs(command, &mut |program, behind| {
        if found.is_none() && is_irreversible(program, behind) {
            found = Some(program);
        }
    });
    found.or_else(|| sql(command))
}

fn is_irreversible(program: &str, behind: &str) -> bool {
    let words = || behind.split_whitespace().map(|word| word.trim_matches(QUOTES));
    let word = |n: usize| words().filter(|word| !word.starts_with('-')).nth(n).unwrap_or_default();
    match program {
        "rm" => {
            words().any(|word| word == "--recursive" || (word.starts_with('-') && !word.starts_with("--") && word.contains(['r', 'R'])))
        }
        "dd" => words().any(|word| word.starts_with("of=") && word != "of=/dev/null"),
        "reboot" | "poweroff" | "halt" | "wipefs" | "shred" | "lvremove" | "lvreduce" | "vgremove" | "pvremove" | "userdel" => true,
        "shutdown" => !words().any(|word| word == "-c"),
        "init" => matches!(word(0), "0" | "6"),
        "systemctl" => matches!(word(0), "reboot" | "poweroff" | "halt" | "kexec"),
        "find" => words().any(|word| word == "-delete") || behind.contains("-exec rm"),
        "zpool" | "zfs" => word(0) == "destroy",
        "terraform" => word(0) == "destroy",
        "kubectl" => word(0) == "delete",
        "dropdb" => true,
        "git" => words().any(|word| word == "--force") && word(0) == "push",
        "crontab" => words().any(|word| word == "-r"),
        "iptables" | "nft" => words().any(|word| word == "-F" || word == "flush"),
        _ => program.starts_with("mkfs"),
    }
}

/// Statements of a database, whatever program they are handed to.
fn sql(command: &str) -> Option<&str> {
    ["drop table", "drop database", "drop schema", "truncate table", "delete from"].into_iter().find(|statement| {
        let length = statement.len();
        let begins = |at: usize| command.get(at..at + length).is_some_and(|piece| piece.eq_ignore_ascii_case(statement));
        command.bytes().enumerate().any(|(at, b)| matches!(b, b'd' | b'D' | b't' | b'T') && begins(at))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(command: &str) -> Vec<(&str, &str)> {
        let mut found = Vec::new();
        programs(command, &mut |program, behind| found.push((program, behind)));
        found
    }

    #[test]
    fn programs_are_found_behind_what_leads_to_them() {
        assert_eq!(read("ssh -t LEDGP01 'sudo -u bank /opt/x/bin/ctl stop --all; df -h'"), [("ctl", "stop --all"), ("df", "-h")]);
        assert_eq!(read("for h in A B; do ssh $h sudo systemctl restart x; done").get(1), Some(&("systemctl", "restart x")));
        assert_eq!(read("PGUSER=x psql"), [("psql", "")]);
        assert_eq!(read(""), []);
    }

    #[test]
    fn what_cannot_be_taken_back_is_known() {
        for command in [
            "rm -rf /srv/x",
            "ssh LEDGP01 sudo rm -r /srv/x",
            "mkfs.xfs /dev/sdb1",
            "dd if=/dev/zero of=/dev/sdb",
            "sudo shutdown -r now",
            "systemctl reboot",
            "ssh A 'sudo find / -name \"*.trc\" -delete'",
            "psql -c \"DROP TABLE bookings\"",
        ] {
            assert!(irreversible(command).is_some(), "{command}");
        }
        for command in ["rm /tmp/x", "dd if=/dev/sda of=/dev/null", "shutdown -c", "systemctl restart x", "grep -r halt /etc", "echo rm"] {
            assert_eq!(irreversible(command), None, "{command}");
        }
    }

    #[test]
    fn changes_are_counted() {
        assert_eq!(changes("cd /etc && sudo mv a b && sudo cp -p c a && sudo systemctl reload x"), 2);
        assert_eq!(changes("systemctl is-active cups; lpstat -p | grep -c disabled"), 0);
    }
}
