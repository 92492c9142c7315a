//! Marks and lines: one set for terminals that show UTF-8, one in ASCII. Every mark differs from the others in both.

/// The marks that screens are made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Glyphs {
    pub cursor: &'static str,
    pub pending: &'static str,
    pub in_progress: &'static str,
    pub done: &'static str,
    pub not_applicable: &'static str,
    pub overridden: &'static str,
    pub deferred: &'static str,
    /// It may still turn out to be due.
    pub conditional: &'static str,
    /// A branch that was not taken.
    pub not_taken: &'static str,
    pub forbidden: &'static str,
    pub warning: &'static str,
    pub hold: &'static str,
    /// Before a piece of a command whose line was too long: one blank stands between it and the piece above.
    pub goes_on: &'static str,
    /// The same where nothing stands between them.
    pub goes_on_at_once: &'static str,
    /// Horizontal line, one cell.
    pub line: &'static str,
    pub tree_branch: &'static str,
    pub tree_last: &'static str,
    pub tree_down: &'static str,
    pub ellipsis: &'static str,
}

/// Only characters that the font of a kernel's console has too.
pub const UNICODE: Glyphs = Glyphs {
    cursor: ">",
    pending: "[ ]",
    in_progress: "[~]",
    done: "[x]",
    not_applicable: "[-]",
    overridden: "[!]",
    deferred: "[>]",
    conditional: "( )",
    not_taken: " · ",
    forbidden: "■",
    warning: "▲",
    hold: "◆",
    goes_on: "↪ ",
    goes_on_at_once: "↪↪",
    line: "─",
    tree_branch: "├─ ",
    tree_last: "└─ ",
    tree_down: "│  ",
    ellipsis: "…",
};

pub const ASCII: Glyphs = Glyphs {
    cursor: ">",
    pending: "[ ]",
    in_progress: "[~]",
    done: "[x]",
    not_applicable: "[-]",
    overridden: "[!]",
    deferred: "[>]",
    conditional: "( )",
    not_taken: " . ",
    forbidden: "#",
    warning: "!",
    hold: "*",
    goes_on: "\\ ",
    goes_on_at_once: "\\\\",
    line: "-",
    tree_branch: "|- ",
    tree_last: "`- ",
    tree_down: "|  ",
    ellipsis: "~",
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_takes_the_same_room_in_both_sets() {
        let all = |set: Glyphs| {
            [
                set.cursor,
                set.pending,
                set.in_progress,
                set.done,
                set.not_applicable,
                set.overridden,
                set.deferred,
                set.conditional,
                set.not_taken,
                set.forbidden,
                set.warning,
                set.hold,
                set.line,
                set.tree_branch,
                set.tree_last,
                set.tree_down,
                set.ellipsis,
            ]
            .map(crate::base::text::cells)
        };
        assert_eq!(all(UNICODE), all(ASCII));
    }

    #[test]
    fn six_states_have_six_marks() {
        for set in [UNICODE, ASCII] {
            let marks = [set.pending, set.in_progress, set.done, set.not_applicable, set.overridden, set.deferred];
            for (n, mark) in marks.iter().enumerate() {
                assert!(!marks[n + 1..].contains(mark), "{mark} twice");
            }
        }
        assert!(
            [ASCII.cursor, ASCII.forbidden, ASCII.warning, ASCII.hold, ASCII.ellipsis, ASCII.not_taken].iter().all(|mark| mark.is_ascii())
        );
    }
}
