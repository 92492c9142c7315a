//! The environment: the one place that reads variables, arguments and the working directory, once, at the start.

use std::env;
use std::ffi::OsString;
use std::path::PathBuf;

/// What the environment says. A variable that is empty counts as absent.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Environment {
    /// `QRH_LIBRARY`
    pub library: Option<PathBuf>,
    /// `QRH_STATE`
    pub state: Option<PathBuf>,
    /// The system user: `SUDO_USER` where somebody became root with it, else `LOGNAME`, else `USER`.
    pub login: Option<String>,
    /// `TERM`
    pub term: Option<String>,
    /// The locale of letters: `LC_ALL`, else `LC_CTYPE`, else `LANG`.
    pub locale: Option<String>,
    /// `NO_COLOR` is there and not empty.
    pub no_color: bool,
    /// `LINES` and `COLUMNS`, where they are numbers above 0.
    pub lines: Option<u16>,
    pub columns: Option<u16>,
    /// None: it was removed, or may not be read.
    pub working_directory: Option<PathBuf>,
}

/// Every variable that qrh looks at, for the manual page.
pub const VARIABLES: [&str; 9] = ["QRH_LIBRARY", "QRH_STATE", "SUDO_USER", "LOGNAME", "USER", "TERM", "LC_ALL", "LC_CTYPE", "LANG"];

#[expect(clippy::disallowed_methods, reason = "this is the one place that reads the environment")]
impl Environment {
    pub fn read() -> Self {
        Self::from_variables(|name| env::var_os(name), env::current_dir().ok())
    }
}

impl Environment {
    fn from_variables(variable: impl Fn(&str) -> Option<OsString>, working_directory: Option<PathBuf>) -> Self {
        let there = |name: &str| variable(name).filter(|value| !value.is_empty());
        // A value that is not UTF-8 is still shown somewhere; what cannot be read in it stands as U+FFFD.
        let text = |name: &str| there(name).map(|value| value.to_string_lossy().into_owned());
        let number = |name: &str| text(name).and_then(|value| value.trim().parse().ok()).filter(|number| *number > 0);
        let own = text("LOGNAME").or_else(|| text("USER"));
        let login = match own.as_deref() {
            None | Some("root") => text("SUDO_USER").or(own),
            Some(_) => own,
        };
        Self {
            library: there("QRH_LIBRARY").map(PathBuf::from),
            state: there("QRH_STATE").map(PathBuf::from),
            login,
            term: text("TERM"),
            locale: text("LC_ALL").or_else(|| text("LC_CTYPE")).or_else(|| text("LANG")),
            no_color: there("NO_COLOR").is_some(),
            lines: number("LINES"),
            columns: number("COLUMNS"),
            working_directory,
        }
    }
}

/// The arguments, the program's own name first.
#[expect(clippy::disallowed_methods, reason = "this is the one place that reads the arguments")]
pub fn arguments() -> Vec<OsString> {
    env::args_os().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn environment(variables: &[(&str, &str)]) -> Environment {
        Environment::from_variables(|name| variables.iter().find(|(n, _)| *n == name).map(|(_, value)| OsString::from(value)), None)
    }

    #[test]
    fn nothing_is_needed() {
        assert_eq!(environment(&[]), Environment::default());
        assert_eq!(environment(&[("QRH_LIBRARY", ""), ("NO_COLOR", ""), ("LINES", "0"), ("COLUMNS", "many")]), Environment::default());
    }

    #[test]
    fn the_person_behind_sudo_is_the_login() {
        assert_eq!(environment(&[("LOGNAME", "root"), ("SUDO_USER", "ada")]).login.as_deref(), Some("ada"));
        assert_eq!(environment(&[("USER", "ben"), ("SUDO_USER", "ada")]).login.as_deref(), Some("ben"));
        assert_eq!(environment(&[("LOGNAME", "root")]).login.as_deref(), Some("root"));
    }

    #[test]
    fn the_strongest_locale_wins() {
        let all = [("LANG", "de_DE.UTF-8"), ("LC_CTYPE", "C.UTF-8"), ("LC_ALL", "C")];
        assert_eq!(environment(&all).locale.as_deref(), Some("C"));
        assert_eq!(environment(&[("LANG", "de_DE.UTF-8"), ("LC_ALL", "")]).locale.as_deref(), Some("de_DE.UTF-8"));
    }
}
