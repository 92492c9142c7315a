//! What a broken runbook file is probably about, so that the list can name it. Never used for anything else.

use super::source::SourceFile;
use crate::base::id::RunbookId;
use crate::base::text::SafeText;

/// The best guess at a broken file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Guess {
    pub id: Option<RunbookId>,
    pub title: Option<SafeText>,
}

/// Looks for the first `id: "…"` and `title: "…"` in the file.
pub fn guess(source: &SourceFile) -> Guess {
    let field = |name: &str| {
        let starts = source.text.match_indices(name).map(|(at, _)| at).filter(|at| {
            // `id:` but not `forbid:`
            source.text.get(..*at).and_then(|before| before.chars().next_back()).is_none_or(|c| !c.is_alphanumeric() && c != '_')
        });
        let mut values = starts.filter_map(|at| {
            let rest = source.text.get(at + name.len()..)?.trim_start().strip_prefix(':')?;
            rest.trim_start().strip_prefix('"')?.split(['"', '\n']).next()
        });
        values.next()
    };
    Guess { id: field("id").and_then(|id| RunbookId::new(id).ok()), title: field("title").map(SafeText::new) }
}
