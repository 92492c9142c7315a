//! Roles: what a piece of text means. Screens name roles, never colours; every role that matters also differs by word or mark (P12).

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Role {
    #[default]
    Plain,
    /// Less important: details, numbers of lines, hints.
    Dim,
    Strong,
    Title,
    /// The client's name: on every screen.
    Client,
    /// A key of the keyboard, as the footer shows it.
    Key,
    /// Letters that a search matched.
    Match,
    /// The row or item that the cursor is on.
    Selected,
    /// A forbidden action.
    Forbidden,
    /// A warning of a step.
    Warning,
    /// Something is missing or wrong.
    Error,
    /// Done, as expected, reachable.
    Good,
    /// Not done, overridden, deferred, unreachable: look here.
    Attention,
    /// A command, shown exactly.
    Command,
    /// The banner of an emergency.
    BannerReal,
    /// The banner of an exercise.
    BannerExercise,
    /// The banner that something is not on the disk.
    BannerAlarm,
}

impl Role {
    pub const ALL: [Role; 17] = [
        Role::Plain,
        Role::Dim,
        Role::Strong,
        Role::Title,
        Role::Client,
        Role::Key,
        Role::Match,
        Role::Selected,
        Role::Forbidden,
        Role::Warning,
        Role::Error,
        Role::Good,
        Role::Attention,
        Role::Command,
        Role::BannerReal,
        Role::BannerExercise,
        Role::BannerAlarm,
    ];
}
