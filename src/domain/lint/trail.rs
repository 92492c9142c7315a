//! The way from the beginning of a file to one thing in it, such as `triage[1].yes`. Rules carry it along while they walk and write it
//! down only when there is something to tell; the floor above turns it into a place in the text.

use std::fmt;

/// One step of the way, with the steps before it.
#[derive(Debug, Clone, Copy)]
pub struct Trail<'a> {
    before: Option<&'a Trail<'a>>,
    part: Part<'a>,
}

#[derive(Debug, Clone, Copy)]
enum Part<'a> {
    File,
    Field(&'a str),
    Item(usize),
}

impl<'a> Trail<'a> {
    /// The file itself.
    pub const FILE: Trail<'static> = Trail { before: None, part: Part::File };

    /// The field `name` of this, or the entry with this key.
    pub fn field(&'a self, name: &'a str) -> Trail<'a> {
        Trail { before: Some(self), part: Part::Field(name) }
    }

    /// Number `n` of this list, from 0.
    pub fn item(&'a self, n: usize) -> Trail<'a> {
        Trail { before: Some(self), part: Part::Item(n) }
    }
}

impl fmt::Display for Trail<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(before) = self.before {
            write!(f, "{before}")?;
        }
        match self.part {
            Part::File => Ok(()),
            Part::Field(name) if self.before.is_some_and(|before| !matches!(before.part, Part::File)) => write!(f, ".{name}"),
            Part::Field(name) => f.write_str(name),
            Part::Item(n) => write!(f, "[{n}]"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_reads_like_a_path() {
        assert_eq!(Trail::FILE.to_string(), "");
        assert_eq!(Trail::FILE.field("triage").item(1).field("yes").to_string(), "triage[1].yes");
        assert_eq!(Trail::FILE.item(3).field("owner").to_string(), "[3].owner");
    }
}
