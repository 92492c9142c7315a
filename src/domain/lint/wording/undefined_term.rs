//! L217: an abbreviation that nothing in the library explains and that is not known everywhere.

use super::prelude::*;
use crate::base::text::SafeText;
use crate::domain::lint::english::capitals;
use crate::domain::lint::passage::{self, Sort};
use crate::domain::runbook::Runbook;

pub static RULE: Rule = Rule { code: "L217", gravity: Gravity::Advice, source: "R21" };

/// What everybody knows who may stand at the console, and words that are written in capitals to be heard.
const KNOWN: &[&str] = &[
    "ACL", "AES", "ALARM", "ALL", "AND", "ANY", "API", "ARP", "ASCII", "AUTO", "BGP", "BIOS", "BMC", "BOTH", "CEO", "CERT", "CET", "CIFS",
    "CIO", "CISO", "CLI", "CORE", "CPU", "CRC", "CRL", "CSR", "CSV", "DATA", "DDOS", "DEB", "DHCP", "DMZ", "DNS", "DOWN", "DSL", "EACH",
    "EDI", "EMAIL", "EXIT", "FAIL", "FALSE", "FAQ", "FIRE", "FIRST", "FIXME", "FQDN", "FROM", "FTP", "FULL", "GDPR", "GIT", "GPG", "GUI",
    "HALT", "HAND", "HBA", "HDD", "HIGH", "HOLD", "HOST", "HTML", "HTTP", "HTTPS", "ICMP", "ILO", "IMAP", "IPMI", "ISDN", "ISO", "JDK",
    "JSON", "JVM", "KEY", "KVM", "LAN", "LAST", "LDAP", "LDAPS", "LED", "LOW", "LTE", "LUN", "LVM", "MAC", "MFA", "MPLS", "MSS", "MTU",
    "MUST", "NAS", "NAT", "NEVER", "NFS", "NIC", "NONE", "NOT", "NOW", "NTP", "NULL", "OCSP", "OFF", "ONE", "ONLY", "OPEN", "OTP", "OVER",
    "PAM", "PDF", "PEM", "PGP", "PHP", "PID", "PIN", "PKI", "POWER", "PSU", "PXE", "RAID", "RAM", "READ", "REAL", "REST", "RFC", "RPM",
    "RPO", "RTO", "SAN", "SAS", "SCP", "SFTP", "SIM", "SIP", "SLA", "SMB", "SMS", "SMTP", "SNMP", "SQL", "SSD", "SSH", "SSL", "SSO",
    "STOP", "TBD", "TCP", "TEST", "THE", "TLS", "TODO", "TOML", "TOTP", "TRUE", "UDP", "UPS", "URL", "USB", "UTC", "UTF", "UUID", "VIP",
    "VLAN", "VOIP", "VPN", "WAIT", "WAN", "WATER", "XFS", "XML", "XXX", "YAML", "YES",
];

pub fn check(subject: &Subject<'_>, sheet: &RunbookSheet<'_>, remarks: &mut Remarks) {
    let mut told: Vec<String> = Vec::new();
    passage::of_runbook(subject, sheet, &mut |passage| {
        if passage.sort != Sort::Order && passage.sort != Sort::Prose {
            return;
        }
        for word in abbreviations(passage.text) {
            let known = KNOWN.binary_search(&word).is_ok() || told.iter().any(|told| told == word);
            if !known && !subject.explains(word) && !is_explained_by(sheet.content, word) {
                told.push(word.to_owned());
                let message = say_with("rule2-undefined-term", [("term", word.into())]);
                passage.say(remarks, &RULE, message, say_with("rule2-undefined-term-help", [("term", word.into())]));
            }
        }
    });
}

/// The words of three to five capital letters, where the text is not written in capitals altogether, does not quote them and does not
/// have them in brackets behind what they mean.
fn abbreviations(text: &str) -> impl Iterator<Item = &str> {
    let worth = text.as_bytes().windows(3).any(|three| three.iter().all(u8::is_ascii_uppercase)) && text.contains(char::is_lowercase);
    let mut brackets = 0_i32;
    let mut pieces = text.split_inclusive(|c: char| !c.is_alphanumeric() && !matches!(c, '_' | '-' | '"' | '/' | '.'));
    std::iter::from_fn(move || {
        let piece = pieces.next()?;
        let outside = brackets <= 0;
        brackets += i32::from(piece.ends_with('(')) - i32::from(piece.ends_with(')'));
        Some(piece.trim_end_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '_' | '-' | '"' | '/' | '.')))
            .map(|word| word.trim_end_matches('.'))
            .filter(|_| outside)
            .or(Some(""))
    })
    .filter(|word| (3..=5).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_uppercase()))
    .take(if worth { usize::MAX } else { 0 })
}

/// Whether the runbook explains a word, or shows that it is no term but what a screen says.
fn is_explained_by(runbook: &Runbook, word: &str) -> bool {
    let names = |text: &SafeText| capitals(text.as_str()).any(|found| found == word);
    let shown =
        || runbook.terms.keys().chain(&runbook.alerts).chain(runbook.triage.iter().filter_map(|question| question.command.as_ref()));
    if shown().any(names) {
        return true;
    }
    let mut found = false;
    runbook.each_step(&mut |step| found |= step.command.iter().chain(&step.expect).chain(&step.on).any(names));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_in_order() {
        assert!(KNOWN.windows(2).all(|pair| pair[0] < pair[1]), "{:?}", KNOWN.windows(2).find(|pair| pair[0] >= pair[1]));
    }

    #[test]
    fn only_plain_abbreviations_are_looked_at() {
        assert_eq!(abbreviations("The HIS of KSHISP01 says \"NAK\", see RFC-1, A.B").collect::<Vec<_>>(), ["HIS"]);
        assert_eq!(abbreviations("STOP THE PUMP").count(), 0);
        assert_eq!(abbreviations("Hospital information system (HIS), then the PACS.").collect::<Vec<_>>(), ["PACS"]);
    }
}
