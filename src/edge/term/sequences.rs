//! What is sent when the terminal is taken over and given back. Everything else that is sent belongs to drawing.

use crossterm::Command;
use crossterm::cursor::{MoveTo, Show};
use crossterm::terminal::{Clear, ClearType, EnterAlternateScreen, LeaveAlternateScreen};

use super::profile::Abilities;

/// Taking over: own screen where there is one, everything default, cleared.
pub fn entering(abilities: &Abilities) -> String {
    let mut bytes = String::new();
    if abilities.alternate_screen {
        add(&mut bytes, EnterAlternateScreen);
    }
    clear(&mut bytes, abilities);
    if abilities.bracketed_paste {
        bytes.push_str("\x1b[?2004h");
    }
    bytes
}

/// Giving back: cleared, everything default, cursor shown, the screen that was there before where there is one.
pub fn leaving(abilities: &Abilities) -> String {
    let mut bytes = String::new();
    if abilities.bracketed_paste {
        bytes.push_str("\x1b[?2004l");
    }
    clear(&mut bytes, abilities);
    if abilities.hides_cursor {
        add(&mut bytes, Show);
    }
    if abilities.alternate_screen {
        add(&mut bytes, LeaveAlternateScreen);
    }
    bytes
}

/// Explicitly, because not every console has a screen of its own for us.
fn clear(bytes: &mut String, abilities: &Abilities) {
    if abilities.attributes {
        // Not crossterm's reset: that depends on NO_COLOR, this must not.
        bytes.push_str("\x1b[m");
    }
    add(bytes, MoveTo(0, 0));
    add(bytes, Clear(ClearType::All));
}

fn add(bytes: &mut String, command: impl Command) {
    // Writing to a String cannot fail.
    let _ = command.write_ansi(bytes);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edge::term::profile::Profile;

    #[test]
    fn a_terminal_gets_only_what_it_has() {
        assert_eq!(entering(&Abilities::of(Profile::Vt100)), "\x1b[m\x1b[1;1H\x1b[2J");
        assert_eq!(leaving(&Abilities::of(Profile::Vt100)), "\x1b[m\x1b[1;1H\x1b[2J");
        assert_eq!(leaving(&Abilities::of(Profile::Linux)), "\x1b[m\x1b[1;1H\x1b[2J\x1b[?25h");
        let mut screen = crate::edge::term::emulator(80, 24);
        screen.process(b"before");
        screen.process(entering(&Abilities::of(Profile::Xterm)).as_bytes());
        assert!(screen.screen().alternate_screen() && screen.screen().bracketed_paste());
        screen.process(b"\x1b[?25lduring");
        screen.process(leaving(&Abilities::of(Profile::Xterm)).as_bytes());
        let after = screen.screen();
        assert!(!after.alternate_screen() && !after.bracketed_paste() && !after.hide_cursor());
        assert_eq!(after.contents(), "before");
    }
}
