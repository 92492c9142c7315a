//! The rules that a file breaks before its content can be looked at: found while it is read. The mistakes themselves are found by
//! the floor above, which knows the text; codes and gravity stand here, in one table with all others.

use crate::domain::finding::{Gravity, Rule};

macro_rules! reading {
    ($($(#[$doc:meta])* $name:ident = $code:literal;)*) => {
        $($(#[$doc])* pub static $name: Rule = Rule { code: $code, gravity: Gravity::Error, source: "R24" };)*
        /// All of them, in the order of their codes.
        pub static RULES: &[&Rule] = &[$(&$name),*];
    };
}

reading! {
    /// The file cannot be opened or read at all, or it is none that qrh opens.
    UNREADABLE = "F001";
    /// The file is not UTF-8.
    NOT_UTF8 = "F002";
    /// The file is larger than a library file may be.
    TOO_LARGE = "F003";
    /// Brackets, quotes, commas and colons do not fit together.
    STRUCTURE = "F004";
    /// A field that does not exist there.
    UNKNOWN_FIELD = "F005";
    /// A field that must be there is not.
    MISSING_FIELD = "F006";
    /// The same field twice.
    TWICE = "F007";
    /// A word that is none of those that are possible there.
    UNKNOWN_WORD = "F008";
    /// A value of another kind than is needed there, or one that cannot be understood.
    WRONG_VALUE = "F009";
    /// A step that is none.
    NOT_A_STEP = "F010";
    /// Nested deeper than anybody could follow.
    TOO_DEEP = "F011";
    /// More mistakes than are reported at once.
    TOO_MANY = "F012";
    /// A file that every library has is not there.
    MISSING_FILE = "F013";
    /// A file in a place where no file of this kind belongs.
    STRAY_FILE = "F014";
}
