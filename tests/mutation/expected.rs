//! What each kind of break must lead to.

/// What a break must lead to.
pub enum Expected {
    /// One of these rules says something that it did not say before, or one of these requirements is not covered any more.
    Codes(Vec<&'static str>),
    /// The same, at one of several such places at least.
    Somewhere(Vec<&'static str>),
    /// The file cannot be read any more, and that is told.
    Unreadable,
    /// Nothing is wrong afterwards, for this reason.
    Harmless(#[allow(dead_code, reason = "it is for whoever reads the table")] &'static str),
}

pub fn table() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    include_str!("expected.txt").lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')).map(|line| {
        let mut parts = line.splitn(3, '|').map(str::trim);
        (parts.next().unwrap_or_default(), parts.next().unwrap_or_default(), parts.next().unwrap_or_default())
    })
}

/// What the table says of this kind of break.
pub fn expected(kind: &str, what: &str) -> Option<Expected> {
    let (_, _, then) = table().find(|(of_kind, of_what, _)| *of_kind == kind && *of_what == what)?;
    Some(match then {
        "unreadable" => Expected::Unreadable,
        _ => match (then.strip_prefix("harmless:"), then.strip_prefix("somewhere:")) {
            (Some(why), _) => Expected::Harmless(why.trim()),
            (_, Some(codes)) => Expected::Somewhere(codes.split_whitespace().collect()),
            (None, None) => Expected::Codes(then.split(' ').collect()),
        },
    })
}
