//! Tiers: how much a terminal can show, and how each role looks on each.

use super::role::Role;

/// From the richest to the poorest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tier {
    /// The 16 colours of nearly every terminal.
    Colour,
    /// Bold, underline and reverse only.
    Mono,
    /// No attribute at all.
    Bare,
}

/// The eight colours that every colour terminal has.
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
        Role::Error => colour(Colour::Red),
        Role::Good => colour(Colour::Green),
        Role::Attention => colour(Colour::Yellow),
        Role::BannerReal => Look { reverse: true, ..bold },
        Role::BannerExercise => Look { colour: Some(Colour::Green), reverse: true, ..bold },
        Role::BannerAlarm => Look { colour: Some(Colour::Red), reverse: true, ..bold },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_poorer_tiers_send_less() {
        for role in Role::ALL {
            assert_eq!(Tier::Bare.look(role), Look::default());
            assert_eq!(Tier::Mono.look(role).colour, None);
        }
        assert_eq!(Tier::Colour.look(Role::Forbidden).colour, Some(Colour::Red));
    }
}
