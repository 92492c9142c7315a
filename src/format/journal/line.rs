//! One record as one line of ASCII, chained to the record before it. It does not know about files.
//!
//! `qrhj1 000007 2026-11-21T03:12:05.123Z 86400123 "person" {"Event":{…}} <previous hash> <own hash>` and a line feed. The own hash
//! is the SHA-256 of everything before its leading space, so it covers the previous hash and the record itself.

use serde::Deserialize;
use sha2::{Digest, Sha256};

use crate::base::text::SafeText;
use crate::base::time::Moment;
use crate::domain::event::{Event, Record};
use crate::domain::reading::{Fact, Hash};

/// The first word of every line: the format and its version.
pub const TAG: &str = "qrhj1";

/// A line that was made, with the hash to which the next one is chained.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub seq: u64,
    /// With its line feed.
    pub text: Box<str>,
    pub hash: Hash,
}

/// A record that cannot be written as a line. No event of this version is one; it is an error and no panic all the same.
#[derive(Debug, thiserror::Error)]
#[error("record {seq} cannot be written")]
pub struct NotWritten {
    pub seq: u64,
    source: serde_json::Error,
}

/// Why bytes are no record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotALine {
    #[error("not a record of this format")]
    Shape,
    #[error("a record of a later version")]
    LaterVersion,
    #[error("the hash does not fit")]
    Hash,
}

/// A line that was read and whose own hash fits.
#[derive(Debug, Clone, PartialEq)]
pub struct Parsed {
    pub seq: u64,
    pub at: Moment,
    pub person: SafeText,
    pub fact: Fact,
    pub previous: Hash,
    pub own: Hash,
}

/// Writes a record that follows the one with the hash `previous`. The wall clock is kept to the millisecond.
pub fn line(record: &Record, previous: Hash) -> Result<Line, NotWritten> {
    let json = |source| NotWritten { seq: record.seq, source };
    let person = ascii(&serde_json::to_string(record.person.as_str()).map_err(json)?);
    let event = ascii(&serde_json::to_string(&record.event).map_err(json)?);
    let Record { seq, at: Moment { wall, mono }, .. } = record;
    let body = format!("{TAG} {seq:06} {wall:.3} {mono} {person} {event} {previous}");
    let hash = hash_of(body.as_bytes());
    Ok(Line { seq: *seq, text: format!("{body} {hash}\n").into(), hash })
}

/// Reads a line without its line feed.
pub fn parse(line: &[u8]) -> Result<Parsed, NotALine> {
    let line = std::str::from_utf8(line).map_err(|_| NotALine::Shape)?;
    let tag = line.split(' ').next().unwrap_or_default();
    if tag != TAG {
        let later = tag.strip_prefix("qrhj").is_some_and(|version| version.parse::<u32>().is_ok_and(|version| version > 1));
        return Err(if later { NotALine::LaterVersion } else { NotALine::Shape });
    }
    let (body, own) = line.rsplit_once(' ').ok_or(NotALine::Shape)?;
    let own = Hash::from_hex(own).ok_or(NotALine::Shape)?;
    if hash_of(body.as_bytes()) != own {
        return Err(NotALine::Hash);
    }
    fields(body, own).ok_or(NotALine::Shape)
}

fn fields(body: &str, own: Hash) -> Option<Parsed> {
    let (body, previous) = body.rsplit_once(' ')?;
    let mut parts = body.splitn(5, ' ').skip(1);
    let seq = parts.next()?.parse().ok()?;
    let wall = parts.next()?.parse().ok()?;
    let mono = parts.next()?.parse().ok()?;
    let mut json = serde_json::Deserializer::from_str(parts.next()?).into_iter::<serde_json::Value>();
    let person = SafeText::new(json.next()?.ok()?.as_str()?);
    let event = json.next()?.ok()?;
    let previous = Hash::from_hex(previous)?;
    json.next().is_none().then_some(Parsed { seq, at: Moment { wall, mono }, person, fact: fact(event), previous, own })
}

/// An event of a later version is kept as it stands: its record is proven, only its meaning is not known here.
fn fact(json: serde_json::Value) -> Fact {
    match Event::deserialize(&json) {
        Ok(event) => Fact::Known(event),
        Err(_) => {
            let kind = match &json {
                serde_json::Value::String(kind) => kind.as_str(),
                serde_json::Value::Object(fields) => fields.keys().next().map_or("", String::as_str),
                _ => "",
            };
            Fact::Unknown { kind: SafeText::new(kind), json: SafeText::new(&json.to_string()) }
        }
    }
}

fn hash_of(bytes: &[u8]) -> Hash {
    Hash(Sha256::digest(bytes).into())
}

/// JSON with everything outside printable ASCII escaped. Such characters can stand in its strings only, where `\u` is allowed.
fn ascii(json: &str) -> String {
    let mut ascii = String::with_capacity(json.len());
    for c in json.chars() {
        if c.is_ascii() && c != '\u{7f}' {
            ascii.push(c);
            continue;
        }
        use std::fmt::Write as _;
        for unit in c.encode_utf16(&mut [0; 2]) {
            // Writing to a String cannot fail.
            let _ = write!(ascii, "\\u{unit:04x}");
        }
    }
    ascii
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(person: &str, text: &str) -> Record {
        let at = Moment { wall: "2026-11-21T03:12:05.123456Z".parse().expect("a moment"), mono: 86_400_123 };
        Record { seq: 7, at, person: person.into(), event: Event::Noted { text: text.into() } }
    }

    #[test]
    fn a_line_is_ascii_and_reads_back_to_the_millisecond() {
        let made = line(&record("Jörg Müßig", "restart \u{1f525} done\nsecond line"), Hash::NONE).expect("written");
        assert!(made.text.bytes().all(|b| (0x20..0x7f).contains(&b) || b == b'\n'), "{}", made.text);
        assert_eq!(made.text.matches('\n').count(), 1);
        assert!(made.text.starts_with("qrhj1 000007 2026-11-21T03:12:05.123Z 86400123 \"J\\u00f6rg M\\u00fc\\u00dfig\" {\"Noted\":"));
        let read = parse(made.text.trim_end().as_bytes()).expect("read");
        assert_eq!(read.person.as_str(), "Jörg Müßig");
        assert_eq!(read.fact, Fact::Known(record("", "restart \u{1f525} done\nsecond line").event));
        assert_eq!((read.seq, read.at.mono, read.previous, read.own), (7, 86_400_123, Hash::NONE, made.hash));
    }

    #[test]
    fn every_changed_bit_of_a_line_is_noticed() {
        let made = line(&record("A", "b"), Hash::NONE).expect("written");
        let bytes = made.text.trim_end().as_bytes();
        for at in 0..bytes.len() {
            for bit in 0..8 {
                let mut changed = bytes.to_vec();
                changed[at] ^= 1 << bit;
                assert!(parse(&changed).is_err(), "bit {bit} of byte {at}");
            }
        }
    }

    #[test]
    fn an_event_of_a_later_version_is_kept() {
        let body = format!(r#"{TAG} 000001 2026-11-21T03:12:05.123Z 1 "A" {{"HandedOver":{{"to":"B"}}}} {}"#, Hash::NONE);
        let read = parse(format!("{body} {}", hash_of(body.as_bytes())).as_bytes()).expect("read");
        assert_eq!(read.fact, Fact::Unknown { kind: "HandedOver".into(), json: r#"{"HandedOver":{"to":"B"}}"#.into() });
        assert_eq!(parse(b"qrhj2 whatever"), Err(NotALine::LaterVersion));
        assert_eq!(parse(b"qrhj0 whatever"), Err(NotALine::Shape));
    }
}
