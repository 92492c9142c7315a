//! The names that files give to things. An id is short, printable ASCII, so it may be shown anywhere as it is.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The longest id, in characters.
pub const LONGEST: usize = 64;

/// What [`validate`] lets pass, but for the length, as a regular expression for schemas.
const PATTERN: &str = "^[A-Za-z0-9][A-Za-z0-9_.-]*$";

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
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
        #[serde(try_from = "String", into = "String")]
        #[schemars(extend("pattern" = PATTERN, "maxLength" = LONGEST))]
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
    /// The id of a client of the provider.
    ClientId,
    /// The id of a system, application, interface or batch job. Unique in the whole library.
    SystemId,
    /// The id of a person or desk that can be reached. Unique in the whole library.
    ContactId,
    /// The id of a runbook. Unique in the whole library.
    RunbookId,
    /// The id of a question of a runbook's triage.
    QuestionId,
    /// The id of a step. Unique within its runbook.
    StepId,
    /// The id of a forbidden action. Unique within what a run can see.
    ForbiddenId,
    /// The id of a maker, a carrier or another third party.
    ThirdPartyId,
    /// The id of a set of backup media.
    MediaId,
    /// The id of a clause of a service level agreement.
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
