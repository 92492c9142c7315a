//! Who sits at the console: what `--as` says, else the system user, looked up among the provider's operators. Pure; asking is for
//! the console.

use crate::base::text::SafeText;
use crate::domain::library::Operator;

/// Who does what is recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Person {
    Known(SafeText),
    /// It is not clear who it is: a shared account, or none. The console asks; commands that record nothing do without.
    Ask,
}

impl Person {
    /// The name, if it is known.
    pub fn known(self) -> Option<SafeText> {
        match self {
            Person::Known(name) => Some(name),
            Person::Ask => None,
        }
    }
}

/// Accounts behind which anybody may sit.
const SHARED: [&str; 18] = [
    "admin",
    "administrator",
    "console",
    "daemon",
    "guest",
    "nobody",
    "noc",
    "oncall",
    "on-call",
    "operator",
    "ops",
    "operations",
    "root",
    "shared",
    "support",
    "system",
    "user",
    "vagrant",
];

/// Recognises the person: `named` is what `--as` says, `login` the system user. A login that stands once among the operators gives
/// the operator's name; one that stands there twice, or is shared, or empty, gives [`Person::Ask`].
pub fn recognise(named: Option<&str>, login: Option<&str>, operators: &[Operator]) -> Person {
    let clean = |text: &str| SafeText::new(text.trim()).one_line();
    if let Some(named) = named.map(clean).filter(|name| !name.is_empty()) {
        // `--as` may be an operator's login, too.
        return match of_login(&named, operators).as_slice() {
            [one] => Person::Known(one.name.clone()),
            _ => Person::Known(named),
        };
    }
    let Some(login) = login.map(clean).filter(|login| !login.is_empty()) else { return Person::Ask };
    match of_login(&login, operators).as_slice() {
        [one] => Person::Known(one.name.clone()),
        [] if !SHARED.contains(&login.as_str().to_ascii_lowercase().as_str()) => Person::Known(login),
        _ => Person::Ask,
    }
}

fn of_login<'a>(login: &SafeText, operators: &'a [Operator]) -> Vec<&'a Operator> {
    operators.iter().filter(|operator| operator.login == *login).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn operators() -> Vec<Operator> {
        let operator =
            |name: &str, login: &str| Operator { name: name.into(), login: login.into(), briefed: Vec::new(), reported: Vec::new() };
        vec![operator("Ada Example", "ada"), operator("Ben Example", "night"), operator("Cem Example", "night")]
    }

    fn known(name: &str) -> Person {
        Person::Known(name.into())
    }

    #[test]
    fn a_clear_login_is_a_person_and_an_unclear_one_is_asked_for() {
        for (named, login, expected) in [
            (None, Some("ada"), known("Ada Example")),
            (None, Some("zoe"), known("zoe")),
            (None, Some("root"), Person::Ask),
            (None, Some("Operator"), Person::Ask),
            (None, Some("night"), Person::Ask),
            (None, Some("  "), Person::Ask),
            (None, None, Person::Ask),
            (Some("Dana\u{1b} Example"), Some("root"), known("Dana<U+001B> Example")),
            (Some("ada"), Some("root"), known("Ada Example")),
            (Some(" "), Some("ada"), known("Ada Example")),
        ] {
            assert_eq!(recognise(named, login, &operators()), expected, "{named:?} {login:?}");
        }
    }

    #[test]
    fn a_shared_account_that_the_library_gives_to_one_person_is_that_person() {
        let one = vec![Operator { name: "Eve Example".into(), login: "operator".into(), briefed: Vec::new(), reported: Vec::new() }];
        assert_eq!(recognise(None, Some("operator"), &one), known("Eve Example"));
    }
}
