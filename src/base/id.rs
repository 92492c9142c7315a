//! The names that files give to things. An id is short, printable ASCII, so it may be shown anywhere as it is.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// The longest id, in characters.
pub const LONGEST: usize = 64;

/// Why a text is no id.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotAnId {
    #[error("an id is never empty")]
    Empty,
    #[error("an id has at most {LONGEST} characters, this one has {0}")]
    TooLong(usize),
    #[error("an id is made of letters a-z, A-Z, digits, '-', '_' and '.', and starts with a letter or digit; {0:?} is none of these")]
    Letter(char),
}

fn validate(text: &str) -> Result<(), NotAnId> {
    let first = text.chars().next().ok_or(NotAnId::Empty)?;
    if !first.is_ascii_alphanumeric() {
        return Err(NotAnId::Letter(first));
    }
    if let Some(bad) = text.chars().find(|c| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'))) {
        return Err(NotAnId::Letter(bad));
    }
    match text.len() {
        n if n > LONGEST => Err(NotAnId::TooLong(n)),
        _ => Ok(()),
    }
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(Arc<str>);

        impl $name {
            /// Takes a text that is an id; says what is wrong with one that is not.
            pub fn new(text: &str) -> Result<Self, NotAnId> {
                validate(text)?;
                Ok(Self(Arc::from(text)))
            }

            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = NotAnId;
            fn try_from(text: String) -> Result<Self, NotAnId> {
                Self::new(&text)
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> String {
                id.0.as_ref().to_owned()
            }
        }

        impl FromStr for $name {
            type Err = NotAnId;
            fn from_str(text: &str) -> Result<Self, NotAnId> {
                Self::new(text)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

ids! {
    /// A client of the provider.
    ClientId,
    /// A system, application, interface or batch job.
    SystemId,
    /// A person or desk that can be reached. Unique in the whole library.
    ContactId,
    /// A runbook. Unique in the whole library.
    RunbookId,
    /// A question of a runbook's triage.
    QuestionId,
    /// A step. Unique within its runbook.
    StepId,
    /// A forbidden action. Unique within what a run can see.
    ForbiddenId,
    /// A maker, a carrier or another third party.
    ThirdPartyId,
    /// A set of backup media.
    MediaId,
    /// A clause of a service level agreement.
    ClauseId,
    /// One following of a runbook; also the name of its folder in the state folder.
    RunId,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_what_can_stand_in_a_path_and_refuses_the_rest() {
        for good in ["a", "ledger-batch-aborted", "LEDG010", "v1.2_x", "7"] {
            assert!(RunbookId::new(good).is_ok(), "{good}");
        }
        assert_eq!(RunbookId::new(""), Err(NotAnId::Empty));
        assert_eq!(RunbookId::new("../etc"), Err(NotAnId::Letter('.')));
        assert_eq!(RunbookId::new("a/b"), Err(NotAnId::Letter('/')));
        assert_eq!(RunbookId::new("b\u{202e}"), Err(NotAnId::Letter('\u{202e}')));
        assert_eq!(RunbookId::new(&"x".repeat(65)), Err(NotAnId::TooLong(65)));
    }
}
