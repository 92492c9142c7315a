//! What the terminal can do: chosen from `TERM`, the locale and the options. It sends nothing.
//!
//! Where facts come from: the user manuals of the DEC VT100 and VT220, console_codes(4) for the Linux console, and
//! ctlseqs of xterm for everything that calls itself its relative.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use super::size::Dimensions;
use crate::edge::environment::Environment;
use crate::style::glyphs::{self, Glyphs};
use crate::style::tier::Tier;

/// Families of terminals that behave alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Profile {
    /// xterm and its many relatives, also tmux and screen.
    Xterm,
    /// The console of the Linux kernel.
    Linux,
    /// DEC VT220 to VT525 and their emulations; also what getty assumes on serial lines.
    Vt220,
    /// DEC VT100 to VT132: the least that can show the console. Also taken for every unknown terminal.
    Vt100,
    /// Cannot place its cursor: plain mode only.
    Dumb,
}

impl Profile {
    pub const ALL: [Profile; 5] = [Profile::Xterm, Profile::Linux, Profile::Vt220, Profile::Vt100, Profile::Dumb];

    /// The profile for a value of `TERM`. A name that is not known is taken for a VT100; none, or an empty one, is dumb.
    pub fn from_term(term: Option<&str>) -> Profile {
        let Some(term) = term.filter(|term| !term.is_empty()) else {
            return Profile::Dumb;
        };
        let begins = |beginnings: &[&str]| beginnings.iter().any(|beginning| term.starts_with(beginning));
        if ["dumb", "unknown", "emacs", "network", "switch", "dialup", "lpr", "printer"].contains(&term) {
            Profile::Dumb
        } else if begins(&["vt2", "vt3", "vt4", "vt5"]) {
            Profile::Vt220
        } else if begins(&["vt1", "ansi", "pcansi"]) {
            Profile::Vt100
        } else if term == "linux" || begins(&["linux-", "fbterm", "jfbterm", "kmscon", "yaft"]) {
            Profile::Linux
        } else if begins(RELATIVES_OF_XTERM) || term.contains("256color") || term.ends_with("-color") || term.ends_with("-direct") {
            Profile::Xterm
        } else {
            Profile::Vt100
        }
    }

    pub fn name(self) -> &'static str {
        match self {
            Profile::Xterm => "xterm",
            Profile::Linux => "linux",
            Profile::Vt220 => "vt220",
            Profile::Vt100 => "vt100",
            Profile::Dumb => "dumb",
        }
    }
}

const RELATIVES_OF_XTERM: &[&str] = &[
    "xterm",
    "screen",
    "tmux",
    "rxvt",
    "alacritty",
    "foot",
    "kitty",
    "wezterm",
    "ghostty",
    "konsole",
    "gnome",
    "vte",
    "putty",
    "st-",
    "contour",
    "mintty",
    "mlterm",
    "iterm",
    "iTerm",
    "rio",
    "Eterm",
    "eterm",
    "terminator",
    "nsterm",
    "cygwin",
    "ms-terminal",
];

impl fmt::Display for Profile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Why a text names no profile.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no profile; there are xterm, linux, vt220, vt100 and dumb")]
pub struct NotAProfile(String);

impl FromStr for Profile {
    type Err = NotAProfile;
    fn from_str(text: &str) -> Result<Self, NotAProfile> {
        Profile::ALL.into_iter().find(|profile| profile.name() == text).ok_or_else(|| NotAProfile(text.to_owned()))
    }
}

/// `--color WHEN`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ColourWish {
    Always,
    /// Where the terminal has colours and `NO_COLOR` is unset or empty (no-color.org).
    #[default]
    Auto,
    Never,
}

/// Why a text is no [`ColourWish`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is none of always, auto and never")]
pub struct NotAColourWish(String);

impl FromStr for ColourWish {
    type Err = NotAColourWish;
    fn from_str(text: &str) -> Result<Self, NotAColourWish> {
        match text {
            "always" => Ok(ColourWish::Always),
            "auto" => Ok(ColourWish::Auto),
            "never" => Ok(ColourWish::Never),
            _ => Err(NotAColourWish(text.to_owned())),
        }
    }
}

/// What the command line says about the terminal. The default is no wish at all.
#[derive(Debug, Clone, Default)]
pub struct Wishes {
    /// `--profile P`: instead of what `TERM` says.
    pub profile: Option<Profile>,
    /// `--color WHEN`.
    pub colour: ColourWish,
    /// `--ascii`: no character beyond ASCII, whatever the locale says.
    pub ascii: bool,
    /// `--size CxR`: instead of what the terminal reports.
    pub size: Option<Dimensions>,
    /// How long a lone ESC waits for the rest of a key. None: 50 ms, on a slow line 150 ms.
    pub escape_wait: Option<Duration>,
}

/// Whether a locale such as `de_DE.UTF-8` says that the terminal shows UTF-8. The kernel's console may be in either mode too.
fn says_utf8(locale: &str) -> bool {
    let codeset = locale.split('@').next().unwrap_or_default().rsplit('.').next().unwrap_or_default();
    codeset.eq_ignore_ascii_case("utf-8") || codeset.eq_ignore_ascii_case("utf8")
}

/// What may be sent to this terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Abilities {
    pub profile: Profile,
    /// How many colours SGR 30–37 (8) and 90–97 (16) can give; 0 sends none.
    pub colours: u8,
    /// Bold, underline and reverse.
    pub attributes: bool,
    /// Characters beyond ASCII, as UTF-8.
    pub utf8: bool,
    /// A second screen, so that what stood there before comes back at the end.
    pub alternate_screen: bool,
    /// Hiding and showing the cursor.
    pub hides_cursor: bool,
    /// CHA and VPA: going to a column or a row alone.
    pub goes_to_column: bool,
    /// Writing into the last cell of the last line does not scroll.
    pub last_cell: bool,
    /// Marks pasted text as such.
    pub bracketed_paste: bool,
}

impl Abilities {
    /// Weighs the terminal's kind, the locale and the options. `--profile` stands over `TERM`; `--color` over `NO_COLOR`.
    pub fn choose(environment: &Environment, wishes: &Wishes) -> Self {
        let term = environment.term.as_deref();
        let profile = wishes.profile.unwrap_or_else(|| Profile::from_term(term));
        let monochrome = wishes.profile.is_none() && term.is_some_and(|term| term.ends_with("-m") || term.contains("-mono"));
        let has = match profile {
            Profile::Xterm | Profile::Linux if !monochrome => 16,
            _ => 0,
        };
        let colours = match wishes.colour {
            ColourWish::Never => 0,
            ColourWish::Auto if environment.no_color => 0,
            ColourWish::Auto => has,
            // Wanted although the profile has none: the eight that every colour terminal has.
            ColourWish::Always => has.max(8),
        };
        Self {
            colours: if profile == Profile::Dumb { 0 } else { colours },
            utf8: environment.locale.as_deref().is_some_and(says_utf8) && !wishes.ascii,
            ..Self::of(profile)
        }
    }

    /// All that a profile has, with UTF-8 where such terminals ever have it.
    pub fn of(profile: Profile) -> Self {
        let xterm = profile == Profile::Xterm;
        let modern = matches!(profile, Profile::Xterm | Profile::Linux);
        Self {
            profile,
            colours: if modern { 16 } else { 0 },
            attributes: profile != Profile::Dumb,
            utf8: modern,
            alternate_screen: xterm,
            hides_cursor: matches!(profile, Profile::Xterm | Profile::Linux | Profile::Vt220),
            goes_to_column: modern,
            last_cell: modern,
            bracketed_paste: xterm,
        }
    }

    /// Whether the console can be shown at all: the cursor can be placed and the screen erased.
    pub fn can_show_console(&self) -> bool {
        self.profile != Profile::Dumb
    }

    /// How roles look here. Without colour, bold and reverse stay: `NO_COLOR` is about colour alone.
    pub fn tier(&self) -> Tier {
        match (self.attributes, self.colours) {
            (false, _) => Tier::Bare,
            (true, 0) => Tier::Mono,
            (true, _) => Tier::Colour,
        }
    }

    pub fn glyphs(&self) -> &'static Glyphs {
        match self.utf8 {
            true => &glyphs::UNICODE,
            false => &glyphs::ASCII,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn around(term: &str, locale: &str, no_color: bool) -> Environment {
        Environment { term: Some(term.to_owned()), locale: Some(locale.to_owned()), no_color, ..Environment::default() }
    }

    #[test]
    fn every_kind_of_terminal_finds_its_profile() {
        for (term, profile) in [
            ("xterm-256color", Profile::Xterm),
            ("tmux-256color", Profile::Xterm),
            ("screen", Profile::Xterm),
            ("screen.linux", Profile::Xterm),
            ("foot", Profile::Xterm),
            ("linux", Profile::Linux),
            ("linux-16color", Profile::Linux),
            ("vt220", Profile::Vt220),
            ("vt420", Profile::Vt220),
            ("vt100", Profile::Vt100),
            ("vt102", Profile::Vt100),
            ("ansi", Profile::Vt100),
            ("wyse50", Profile::Vt100),
            ("dumb", Profile::Dumb),
            ("", Profile::Dumb),
        ] {
            assert_eq!(Profile::from_term(Some(term)), profile, "{term}");
        }
        assert_eq!(Profile::from_term(None), Profile::Dumb);
    }

    #[test]
    fn profiles_read_as_they_are_written() {
        for profile in Profile::ALL {
            assert_eq!(profile.to_string().parse(), Ok(profile));
        }
        assert!("vt52".parse::<Profile>().is_err());
    }

    #[test]
    fn the_locale_decides_about_utf8() {
        for (locale, utf8) in [
            ("de_DE.UTF-8", true),
            ("de_DE.utf8", true),
            ("C.UTF-8", true),
            ("de_DE.UTF-8@euro", true),
            ("de_DE", false),
            ("de_DE.ISO-8859-15@euro", false),
            ("C", false),
            ("", false),
        ] {
            assert_eq!(Abilities::choose(&around("linux", locale, false), &Wishes::default()).utf8, utf8, "{locale}");
        }
        assert!(!Abilities::choose(&Environment::default(), &Wishes::default()).utf8);
        let wishes = Wishes { ascii: true, ..Wishes::default() };
        assert!(!Abilities::choose(&around("xterm", "C.UTF-8", false), &wishes).utf8);
    }

    #[test]
    fn no_color_keeps_bold_and_reverse() {
        assert_eq!(Abilities::choose(&around("xterm", "C", true), &Wishes::default()).tier(), Tier::Mono);
        assert_eq!(Abilities::choose(&around("xterm", "C", false), &Wishes::default()).tier(), Tier::Colour);
    }

    #[test]
    fn the_option_stands_over_the_environment() {
        let around = around("vt220", "C", true);
        let wish = |colour, profile| Abilities::choose(&around, &Wishes { colour, profile, ..Wishes::default() });
        assert_eq!(wish(ColourWish::Always, None).colours, 8);
        assert_eq!(wish(ColourWish::Never, Some(Profile::Xterm)).tier(), Tier::Mono);
        assert_eq!(wish(ColourWish::Always, Some(Profile::Linux)).colours, 16);
        assert_eq!(wish(ColourWish::Always, Some(Profile::Dumb)).tier(), Tier::Bare);
        assert!(!wish(ColourWish::Auto, Some(Profile::Dumb)).can_show_console());
    }
}
