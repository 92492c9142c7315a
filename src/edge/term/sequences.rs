//! What is sent when the terminal is taken over and given back. Everything else that is sent belongs to drawing.

use super::profile::Abilities;

/// Taking over: own screen where there is one, everything default, cleared.
pub fn entering(abilities: &Abilities) -> String {
    let mut bytes = String::new();
    if abilities.alternate_screen {
        bytes.push_str("\x1b[?1049h");
    }
    bytes.push_str(if abilities.attributes { "\x1b[m\x1b[H\x1b[2J" } else { "\x1b[H\x1b[2J" });
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
    bytes.push_str(if abilities.attributes { "\x1b[m\x1b[H\x1b[2J" } else { "\x1b[H\x1b[2J" });
    if abilities.hides_cursor {
        bytes.push_str("\x1b[?25h");
    }
    if abilities.alternate_screen {
        bytes.push_str("\x1b[?1049l");
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edge::term::profile::Profile;

    #[test]
    fn a_terminal_gets_only_what_it_has() {
        assert_eq!(entering(&Abilities::of(Profile::Vt100)), "\x1b[m\x1b[H\x1b[2J");
        assert_eq!(leaving(&Abilities::of(Profile::Vt100)), "\x1b[m\x1b[H\x1b[2J");
        assert_eq!(leaving(&Abilities::of(Profile::Linux)), "\x1b[m\x1b[H\x1b[2J\x1b[?25h");
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
