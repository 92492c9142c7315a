//! Tiers: how much a terminal can show, and how each role looks on each.

use super::role::Role;

/// From the richest to the poorest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tier {
    /// The 16 colours of nearly every terminal, and what `Mono` has.
    Colour,
    /// Bold, underline and reverse only: a VT, or `NO_COLOR`.
    Mono,
    /// No attribute at all: output that is not a terminal, or a dumb one.
    Bare,
}

/// The colours that every colour terminal has. Black is missing: nobody knows the background.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Colour {
    Red,
    Green,
    Yellow,
    Blue,
    Magenta,
    Cyan,
    White,
}

/// How a piece of text looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Look {
    pub colour: Option<Colour>,
    pub bold: bool,
    pub underline: bool,
    pub reverse: bool,
}

impl Tier {
    pub fn look(self, role: Role) -> Look {
        let mut look = in_colour(role);
        if self == Tier::Bare {
            return Look::default();
        }
        if self == Tier::Mono {
            look.colour = None;
        }
        look
    }
}

fn in_colour(role: Role) -> Look {
    let plain = Look::default();
    let bold = Look { bold: true, ..plain };
    let colour = |colour| Look { colour: Some(colour), ..plain };
    match role {
        Role::Plain | Role::Command => plain,
        // Dim text is plain: faint is unreadable on a VT and grey is invisible on some consoles.
        Role::Dim => plain,
        Role::Strong | Role::Title | Role::Selected => bold,
        Role::Client => Look { colour: Some(Colour::Cyan), ..bold },
        Role::Key => bold,
        Role::Match => Look { underline: true, ..bold },
        Role::Forbidden => Look { colour: Some(Colour::Red), ..bold },
        Role::Warning => Look { colour: Some(Colour::Yellow), ..bold },
        // Bold too, so that they stand out without colour; and dark red on black is hard to read on a kernel's console.
        Role::Error => Look { colour: Some(Colour::Red), ..bold },
        Role::Good => colour(Colour::Green),
        Role::Attention => Look { colour: Some(Colour::Yellow), ..bold },
        Role::BannerReal => Look { reverse: true, ..bold },
        Role::BannerExercise => Look { colour: Some(Colour::Green), reverse: true, ..bold },
        Role::BannerAlarm => Look { colour: Some(Colour::Red), reverse: true, ..bold },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_must_be_seen_stands_out_without_colour() {
        let must_be_seen = [
            Role::Selected,
            Role::Forbidden,
            Role::Warning,
            Role::Error,
            Role::Attention,
            Role::BannerReal,
            Role::BannerExercise,
            Role::BannerAlarm,
        ];
        for role in must_be_seen {
            assert_ne!(Tier::Mono.look(role), Tier::Mono.look(Role::Plain), "{role:?}");
        }
    }

    #[test]
    fn the_poorer_tiers_send_less() {
        for role in Role::ALL {
            assert_eq!(Tier::Bare.look(role), Look::default());
            assert_eq!(Tier::Mono.look(role).colour, None);
        }
        assert_eq!(Tier::Colour.look(Role::Forbidden).colour, Some(Colour::Red));
    }
}
