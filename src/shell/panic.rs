//! What is printed when qrh has a mistake of its own: one safe message, on standard error. The console's session restores the
//! terminal first, in a hook of its own around this one.

use std::io::Write as _;

use crate::base::text::SafeText;

/// Replaces the runtime's message, which would show foreign text as it is.
pub fn make_safe() {
    std::panic::set_hook(Box::new(|info| {
        // The catalogue is not asked here: it may be what failed.
        let text = SafeText::new(&info.to_string());
        let _ = writeln!(std::io::stderr(), "qrh: this is a mistake in qrh itself, please report it\n{text}");
    }));
}
