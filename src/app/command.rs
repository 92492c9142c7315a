//! The one table of keys and commands: the footer, the help and the key presses all read it.

use super::key::Key;

/// Where the keyboard is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Context {
    Find,
    About,
    Broken,
    Resume,
    Prohibitions,
    Questions,
    SideEffects,
    Verdict,
    Steps,
    Finish,
    Closed,
    Contacts,
    Forbidden,
    System,
    Responsibilities,
    Restore,
    Interface,
    Emergency,
    /// What the check says about the runbook on the desk.
    Findings,
    Outline,
    Runs,
    Help,
    /// How far the requirements are met.
    Coverage,
    /// A text is being typed.
    Typing,
    /// One of several things is being picked.
    Picking,
}

impl Context {
    pub const ALL: [Context; 25] = [
        Context::Find,
        Context::About,
        Context::Broken,
        Context::Resume,
        Context::Prohibitions,
        Context::Questions,
        Context::SideEffects,
        Context::Verdict,
        Context::Steps,
        Context::Finish,
        Context::Closed,
        Context::Contacts,
        Context::Forbidden,
        Context::System,
        Context::Responsibilities,
        Context::Restore,
        Context::Interface,
        Context::Emergency,
        Context::Findings,
        Context::Outline,
        Context::Runs,
        Context::Help,
        Context::Coverage,
        Context::Typing,
        Context::Picking,
    ];

    /// Letters are text here, not commands.
    pub fn is_typing(self) -> bool {
        matches!(self, Context::Find | Context::Typing)
    }

    /// Arrow keys turn pages here; elsewhere they move a cursor.
    pub fn is_read(self) -> bool {
        READING.contains(&self)
    }

    /// A card: here the footer names the keys of all cards.
    pub fn is_card(self) -> bool {
        CARDS.contains(&self)
    }

    /// A view laid over a screen; the same key or Esc closes it.
    pub fn is_overlay(self) -> bool {
        self.is_card() || matches!(self, Context::Findings | Context::Outline | Context::Runs | Context::Help | Context::Coverage)
    }
}

/// What a person can ask of the console. What a run can be asked is an [`Action`](crate::domain::run::Action).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Command {
    Help,
    Contacts,
    Forbidden,
    System,
    Responsibilities,
    Restore,
    Interface,
    Emergency,
    Findings,
    /// The same card of another system of the case.
    NextSystem,
    PreviousSystem,
    Outline,
    Coverage,
    /// The list of all open runs.
    Runs,
    /// The first alert was seen.
    SeenAlert,
    Note,
    Back,
    Quit,
    Up,
    Down,
    PageUp,
    PageDown,
    First,
    Last,
    /// Opens or picks what the cursor is on.
    Open,
    Acknowledge,
    Yes,
    No,
    CannotTell,
    Perhaps,
    /// The n-th thing, from 1.
    Pick(u8),
    SetPlace,
    SetCause,
    GoOn,
    GoBack,
    Accept,
    Done,
    Record,
    Begin,
    Release,
    NotApplicable,
    Override,
    Defer,
    Reopen,
    /// A repeated or continuous step has come to its end.
    End,
    /// Types the name of a dangerous step's target.
    TypeTarget,
    SecondPerson,
    /// Back to the run from which this one was begun.
    Return,
    Reclassify,
    Overrule,
    ToPlace,
    Finish,
    Close,
    Reached,
    NoAnswer,
    LeftMessage,
    Lift,
    /// Ends the typing and takes the text.
    Submit,
    /// Sets the line of text back to nothing.
    Clear,
}

/// One row: the command, its keys (the first one is shown), where it works and the word for it in the catalogue.
pub struct Binding {
    pub command: Command,
    pub keys: &'static [Key],
    pub contexts: &'static [Context],
    pub word: &'static str,
}

use Command as C;
use Context as X;
use Key::{Char, Ctrl, F};

const EVERYWHERE: &[Context] = &Context::ALL;
const READING: &[Context] = &[
    X::About,
    X::Broken,
    X::Resume,
    X::Prohibitions,
    X::Verdict,
    X::Finish,
    X::Closed,
    X::System,
    X::Responsibilities,
    X::Restore,
    X::Interface,
    X::Emergency,
    X::Findings,
    X::Help,
    X::Coverage,
];
const LISTS: &[Context] = &[X::Find, X::Questions, X::SideEffects, X::Steps, X::Contacts, X::Forbidden, X::Outline, X::Runs, X::Picking];
const WITH_CASE: &[Context] = &[
    X::About,
    X::Resume,
    X::Prohibitions,
    X::Questions,
    X::SideEffects,
    X::Verdict,
    X::Steps,
    X::Finish,
    X::Closed,
    X::Contacts,
    X::Forbidden,
    X::System,
    X::Responsibilities,
    X::Restore,
    X::Interface,
    X::Emergency,
    X::Findings,
    X::Outline,
    X::Runs,
];
/// The cards that are about systems.
const OF_SYSTEMS: &[Context] = &[X::System, X::Responsibilities, X::Restore, X::Interface];
const CARDS: &[Context] = &[X::System, X::Responsibilities, X::Restore, X::Interface, X::Contacts, X::Forbidden, X::Emergency];
/// Where a card may be called from and none is on screen.
const BESIDE_CARDS: &[Context] = &[
    X::About,
    X::Resume,
    X::Prohibitions,
    X::Questions,
    X::SideEffects,
    X::Verdict,
    X::Steps,
    X::Finish,
    X::Closed,
    X::Findings,
    X::Outline,
    X::Runs,
];
macro_rules! bind {
    ($($command:expr, [$($key:expr),+], $contexts:expr, $word:literal;)*) => {
        &[$(Binding { command: $command, keys: &[$($key),+], contexts: $contexts, word: $word }),*]
    };
}

/// Every command. Where two rows fit, the first one counts; the rows of a context stand in the order in which the footer shows them.
pub const BINDINGS: &[Binding] = bind! {
    C::Open, [Key::Enter], &[X::Find, X::Outline], "screen-key-open";
    C::Open, [Key::Enter], &[X::Runs], "screen-key-switch";
    C::Open, [Key::Enter], &[X::Picking], "screen-key-choose";
    C::Submit, [Key::Enter], &[X::Typing], "screen-key-submit";
    C::Acknowledge, [Char('a')], &[X::About, X::Prohibitions], "screen-key-acknowledge";
    C::GoOn, [Char('g')], &[X::Resume], "screen-key-take-up";
    C::Yes, [Char('y')], &[X::Questions], "screen-key-yes";
    C::No, [Char('n')], &[X::Questions], "screen-key-no";
    C::Yes, [Char('y')], &[X::SideEffects], "screen-key-affected";
    C::Perhaps, [Char('m')], &[X::SideEffects], "screen-key-perhaps";
    C::No, [Char('n')], &[X::SideEffects], "screen-key-not-affected";
    C::Yes, [Char('y')], &[X::Steps], "screen-key-as-expected";
    C::No, [Char('n')], &[X::Steps], "screen-key-not-as-expected";
    C::Yes, [Char('y')], &[X::Finish], "screen-key-fault-gone";
    C::No, [Char('n')], &[X::Finish], "screen-key-fault-there";
    C::CannotTell, [Char('u')], &[X::Questions, X::SideEffects, X::Steps, X::Finish], "screen-key-cannot-tell";
    C::Done, [Char('d')], &[X::Steps], "screen-key-done";
    C::Record, [Char('v')], &[X::Steps], "screen-key-record";
    C::Begin, [Char('b')], &[X::Steps], "screen-key-begin";
    C::Release, [Char('r')], &[X::Steps], "screen-key-release";
    C::End, [Char('g')], &[X::Steps], "screen-key-end";
    C::TypeTarget, [Char('i')], &[X::Steps], "screen-key-type-target";
    C::SecondPerson, [Char('p')], &[X::Steps], "screen-key-second-person";
    C::Return, [Char('j')], &[X::Closed, X::Finish, X::Steps, X::Questions, X::SideEffects, X::Verdict], "screen-key-return";
    C::NotApplicable, [Char('a')], &[X::Steps], "screen-key-not-applicable";
    C::Defer, [Char('l')], &[X::Steps], "screen-key-defer";
    C::Override, [Char('x')], &[X::Steps], "screen-key-override";
    C::Reopen, [Char('z')], &[X::Steps], "screen-key-reopen";
    C::ToPlace, [Char('.')], &[X::Steps], "screen-key-to-place";
    C::Finish, [Char('t')], &[X::Steps], "screen-key-finish";
    C::Reclassify, [Char('k')], &[X::Steps], "screen-key-reclassify";
    C::Overrule, [Char('w')], &[X::Steps], "screen-key-overrule";
    C::GoOn, [Char('g'), Key::Tab], &[X::Questions, X::SideEffects], "screen-key-go-on";
    C::Accept, [Char('a')], &[X::Verdict], "screen-key-accept";
    C::GoBack, [Char('b'), Key::BackTab], &[X::SideEffects, X::Verdict, X::Finish], "screen-key-go-back";
    C::SetPlace, [Char('p')], &[X::Questions, X::Verdict], "screen-key-set-place";
    C::SetCause, [Char('k')], &[X::Questions, X::Verdict], "screen-key-set-cause";
    C::Close, [Char('t')], &[X::Finish], "screen-key-close";
    C::Reached, [Char('r')], &[X::Contacts], "screen-key-reached";
    C::NoAnswer, [Char('n')], &[X::Contacts], "screen-key-no-answer";
    C::LeftMessage, [Char('l')], &[X::Contacts], "screen-key-left-message";
    C::Lift, [Char('l')], &[X::Forbidden], "screen-key-lift";
    C::Up, [Key::Up, Ctrl('p')], LISTS, "screen-key-up";
    C::Down, [Key::Down, Ctrl('n')], LISTS, "screen-key-down";
    C::Up, [Key::Up], READING, "screen-key-up";
    C::Down, [Key::Down], READING, "screen-key-down";
    C::PageUp, [Key::PageUp], EVERYWHERE, "screen-key-page-up";
    C::PageDown, [Key::PageDown], EVERYWHERE, "screen-key-page-down";
    C::PageDown, [Char(' ')], READING, "screen-key-page-down";
    C::First, [Key::Home], &[X::Questions, X::SideEffects, X::Steps, X::Contacts, X::Forbidden, X::Outline, X::Runs, X::Picking], "screen-key-first";
    C::Last, [Key::End], &[X::Questions, X::SideEffects, X::Steps, X::Contacts, X::Forbidden, X::Outline, X::Runs, X::Picking], "screen-key-last";
    C::Clear, [Key::Esc, Ctrl('u')], &[X::Find], "screen-key-clear";
    C::System, [Char('s'), F(4)], CARDS, "screen-key-system";
    C::Responsibilities, [Char('h'), Ctrl('r')], CARDS, "screen-key-responsibilities";
    C::Restore, [Char('+'), Ctrl('t')], CARDS, "screen-key-restore";
    C::Interface, [Char('='), Ctrl('f')], CARDS, "screen-key-interface";
    C::Contacts, [Char('c'), F(2)], CARDS, "screen-key-contacts";
    C::Forbidden, [Char('f'), F(3)], CARDS, "screen-key-forbidden";
    C::Emergency, [Char('!'), Ctrl('g')], CARDS, "screen-key-emergency";
    C::NextSystem, [Key::Tab, Key::Right], OF_SYSTEMS, "screen-key-next-system";
    C::PreviousSystem, [Key::BackTab, Key::Left], OF_SYSTEMS, "screen-key-previous-system";
    C::Findings, [Char('m')], &[X::About, X::Findings], "screen-key-findings";
    C::Runs, [Char('0'), Ctrl('l')], WITH_CASE, "screen-key-runs";
    C::Outline, [Char('o'), Ctrl('o')], WITH_CASE, "screen-key-outline";
    C::Contacts, [Char('c'), F(2)], BESIDE_CARDS, "screen-key-contacts";
    C::Forbidden, [Char('f'), F(3)], BESIDE_CARDS, "screen-key-forbidden";
    C::System, [Char('s'), F(4)], BESIDE_CARDS, "screen-key-cards";
    C::Responsibilities, [Char('h'), Ctrl('r')], BESIDE_CARDS, "screen-key-responsibilities";
    C::Restore, [Char('+'), Ctrl('t')], BESIDE_CARDS, "screen-key-restore";
    C::Interface, [Char('='), Ctrl('f')], BESIDE_CARDS, "screen-key-interface";
    C::Emergency, [Char('!'), Ctrl('g')], BESIDE_CARDS, "screen-key-emergency";
    C::Note, [Char('e'), Ctrl('e')], WITH_CASE, "screen-key-note";
    C::Contacts, [F(2)], &[X::Find, X::Typing, X::Picking], "screen-key-contacts";
    C::Forbidden, [F(3)], &[X::Find, X::Typing, X::Picking], "screen-key-forbidden";
    C::System, [F(4)], &[X::Find, X::Typing, X::Picking], "screen-key-cards";
    C::Responsibilities, [Ctrl('r')], &[X::Find, X::Typing, X::Picking], "screen-key-responsibilities";
    C::Restore, [Ctrl('t')], &[X::Find, X::Typing, X::Picking], "screen-key-restore";
    C::Interface, [Ctrl('f')], &[X::Find, X::Typing, X::Picking], "screen-key-interface";
    C::Emergency, [Ctrl('g')], &[X::Find, X::Typing, X::Picking], "screen-key-emergency";
    C::Outline, [Ctrl('o')], &[X::Find, X::Typing, X::Picking], "screen-key-outline";
    C::Runs, [Ctrl('l')], &[X::Find, X::Broken, X::Typing, X::Picking, X::Help, X::Coverage], "screen-key-runs";
    C::Note, [Ctrl('e')], &[X::Find, X::Typing, X::Picking], "screen-key-note";
    C::Coverage, [Ctrl('v')], &[X::Find], "screen-key-coverage";
    C::Help, [Char('?'), F(1)], WITH_CASE, "screen-key-help";
    C::Help, [F(1), Char('?')], &[X::Coverage], "screen-key-help";
    C::Help, [F(1)], &[X::Find, X::Broken, X::Typing, X::Picking], "screen-key-help";
    C::Back, [Char('q'), Key::Esc], WITH_CASE, "screen-key-back";
    C::Back, [Key::Esc, Char('q'), Ctrl('v')], &[X::Coverage], "screen-key-back";
    C::Back, [Key::Esc, Char('q')], &[X::Broken], "screen-key-back";
    C::Back, [Key::Esc, Char('q'), F(1)], &[X::Help], "screen-key-back";
    C::Back, [Key::Esc], &[X::Typing, X::Picking], "screen-key-back";
    C::SeenAlert, [Ctrl('y')], EVERYWHERE, "screen-key-seen-alert";
    C::Quit, [Ctrl('c')], EVERYWHERE, "screen-key-quit";
};

/// The command that a key means in a context.
pub fn command(context: Context, key: Key) -> Option<Command> {
    let found = BINDINGS.iter().find(|binding| binding.contexts.contains(&context) && binding.keys.contains(&key));
    match (found, key) {
        (Some(binding), _) => Some(binding.command),
        (None, Key::Char(digit @ '1'..='9')) if matches!(context, Context::Steps | Context::Picking) => {
            digit.to_digit(10).and_then(|n| u8::try_from(n).ok()).map(Command::Pick)
        }
        _ => None,
    }
}

/// The rows of a context in their order, each command once.
pub fn bindings(context: Context) -> impl Iterator<Item = &'static Binding> {
    let mut seen = Vec::new();
    BINDINGS.iter().filter(move |binding| {
        let fits = binding.contexts.contains(&context) && !seen.contains(&binding.command);
        if fits {
            seen.push(binding.command);
        }
        fits
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_key_means_two_things_in_one_context() {
        for context in Context::ALL {
            let rows: Vec<&Binding> = BINDINGS.iter().filter(|b| b.contexts.contains(&context)).collect();
            for (n, row) in rows.iter().enumerate() {
                for other in &rows[n + 1..] {
                    let clash = row.keys.iter().find(|key| other.keys.contains(key));
                    assert!(
                        clash.is_none() || row.command == other.command,
                        "{context:?}: {clash:?} is {:?} and {:?}",
                        row.command,
                        other.command
                    );
                }
            }
        }
    }

    #[test]
    fn flow_control_is_never_bound_and_four_function_keys_suffice() {
        for binding in BINDINGS {
            for key in binding.keys {
                assert!(!matches!(key, Ctrl('s' | 'q')), "{:?}", binding.command);
                assert!(!matches!(key, F(n) if !(1..=4).contains(n)), "{:?}", binding.command);
            }
        }
    }

    #[test]
    fn letters_are_text_where_text_is_typed() {
        for context in [Context::Find, Context::Typing] {
            let letters = BINDINGS.iter().filter(|b| b.contexts.contains(&context)).flat_map(|b| b.keys).filter(|k| matches!(k, Char(_)));
            assert_eq!(letters.count(), 0, "{context:?}");
        }
    }

    #[test]
    fn what_must_be_one_key_away_is() {
        for context in Context::ALL.into_iter().filter(|c| !matches!(c, Context::Broken | Context::Help | Context::Coverage)) {
            let cards = [C::Contacts, C::Forbidden, C::System, C::Responsibilities, C::Restore, C::Interface, C::Emergency];
            for wanted in cards.into_iter().chain([C::Outline, C::Note]) {
                assert!(bindings(context).any(|b| b.command == wanted), "{context:?} {wanted:?}");
            }
        }
        for (context, wanted) in Context::ALL.into_iter().flat_map(|context| [(context, C::Runs), (context, C::SeenAlert)]) {
            assert!(bindings(context).any(|b| b.command == wanted), "{context:?} {wanted:?}");
        }
    }

    #[test]
    fn enter_alone_answers_nothing() {
        for context in [X::Questions, X::SideEffects, X::Verdict, X::Steps, X::Finish, X::Prohibitions, X::About] {
            assert_eq!(command(context, Key::Enter), None);
        }
    }
}
