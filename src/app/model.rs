//! The model: all that the console knows. Views read it; only [`update`](super::update) changes it.

use std::sync::Arc;

use super::alert::Alerts;
use super::command::Context;
use super::desk::{Desk, Left};
use super::dialog::Dialog;
use super::effect::{Effect, Purpose};
use super::find::Find;
use crate::base::id::RunId;
use crate::base::text::SafeText;
use crate::base::time::{Moment, Zone};
use crate::domain::card::Card;
use crate::domain::event::{Mode, ReturnPoint};
use crate::format::coverage::Row;

#[derive(Debug)]
pub struct Model {
    /// When the last message came.
    pub now: Moment,
    /// Columns and rows, at least 1×1.
    pub size: (u16, u16),
    /// The mode of runs that are opened here.
    pub mode: Mode,
    /// Who works here; none: to be asked.
    pub person: Option<SafeText>,
    pub find: Find,
    /// The runbook or run on the desk; none: the search is on screen.
    pub desk: Option<Desk>,
    /// The runs that this console leads beside it.
    pub aside: Vec<Desk>,
    /// The run that was on screen before.
    pub left: Option<Left>,
    pub alerts: Alerts,
    /// Whether the terminal rings when a timer is over.
    pub bell: bool,
    /// A runbook that could not be read, with why.
    pub broken: Option<(SafeText, Vec<SafeText>)>,
    pub overlay: Option<Overlay>,
    /// Dialogs, the last one on top: a note may be written in the middle of another.
    pub dialogs: Vec<Dialog>,
    /// What was typed into a dialog that was left: taken up again when the same is asked.
    pub drafts: Vec<Dialog>,
    pub notice: Option<Notice>,
    /// How far the page on screen is turned.
    pub page: usize,
    /// Where the random part of the next run id comes from; handed in at the start.
    pub seed: u64,
    /// The zone of the library: for clocks where no run is on screen.
    pub zone: Zone,
    pub quitting: bool,
    /// It was a signal or a lost terminal that ended it, not the operator.
    pub interrupted: bool,
    /// The library is the fictitious one in the program itself: nobody in it can be called.
    pub sample: bool,
    /// A runbook or a run is being read.
    pub opening: bool,
    /// The person turns to another runbook; it is opened when this run's journal has it.
    pub turning: Option<Turning>,
    pub coverage: Coverage,
    /// What the run that is being read was opened for.
    pub purpose: Purpose,
    /// How many pages of the screen were not shown yet; set by whoever draws.
    pub pages_left: usize,
}

/// On the way from a step of a run to another runbook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turning {
    pub from: ReturnPoint,
    /// The id that the run of the other runbook gets.
    pub run: RunId,
    pub file: Arc<str>,
}

/// A view over the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Overlay {
    Contacts {
        cursor: usize,
    },
    Forbidden {
        cursor: usize,
    },
    /// A card that is only read; `at` is the number of a system among those of the case, none: the targets.
    Card {
        card: Card,
        at: Option<usize>,
    },
    Findings,
    Outline {
        cursor: usize,
    },
    /// All open runs.
    Runs {
        cursor: Option<usize>,
    },
    Help {
        of: Context,
    },
    Coverage,
}

/// How far the requirements are met, computed only when somebody asks for it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Coverage {
    #[default]
    NotAsked,
    /// The whole library is being read and checked.
    Computing,
    /// As the document that an auditor gets.
    Done(Vec<Row>),
    Failed(SafeText),
}

/// Where the keyboard is while a card is on screen.
pub fn context_of(card: Card) -> Context {
    match card {
        Card::System => Context::System,
        Card::Responsibilities => Context::Responsibilities,
        Card::Restore => Context::Restore,
        Card::Interface => Context::Interface,
        Card::Contacts => Context::Contacts,
        Card::Forbidden => Context::Forbidden,
        Card::Emergency => Context::Emergency,
    }
}

/// One line that answers the last key; the next key takes it away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    pub text: SafeText,
    pub gravity: Gravity,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gravity {
    Told,
    Refused,
}

impl Model {
    pub fn new(now: Moment, size: (u16, u16), mode: Mode, person: Option<SafeText>, seed: u64, zone: Zone) -> Self {
        Self {
            now,
            size,
            mode,
            person,
            find: Find::default(),
            desk: None,
            aside: Vec::new(),
            left: None,
            alerts: Alerts::default(),
            bell: false,
            broken: None,
            overlay: None,
            dialogs: Vec::new(),
            drafts: Vec::new(),
            notice: None,
            page: 0,
            seed,
            zone,
            quitting: false,
            interrupted: false,
            sample: false,
            opening: false,
            turning: None,
            coverage: Coverage::default(),
            purpose: Purpose::Desk,
            pages_left: 0,
        }
    }

    /// Where the keyboard is.
    pub fn context(&self) -> Context {
        match (&self.overlay, self.dialogs.last()) {
            (Some(Overlay::Contacts { .. }), _) => Context::Contacts,
            (Some(Overlay::Forbidden { .. }), _) => Context::Forbidden,
            (Some(Overlay::Card { card, .. }), _) => context_of(*card),
            (Some(Overlay::Findings), _) => Context::Findings,
            (Some(Overlay::Outline { .. }), _) => Context::Outline,
            (Some(Overlay::Runs { .. }), _) => Context::Runs,
            (Some(Overlay::Help { .. }), _) => Context::Help,
            (Some(Overlay::Coverage), _) => Context::Coverage,
            (None, Some(dialog)) if dialog.is_typing(self.desk.as_ref()) => Context::Typing,
            (None, Some(_)) => Context::Picking,
            (None, None) => self.screen(),
        }
    }

    /// The screen below overlays and dialogs.
    pub fn screen(&self) -> Context {
        match &self.desk {
            _ if self.broken.is_some() => Context::Broken,
            Some(desk) => desk.context(),
            None => Context::Find,
        }
    }

    pub fn tell(&mut self, text: SafeText) {
        self.notice = Some(Notice { text, gravity: Gravity::Told });
    }

    pub fn refuse(&mut self, text: SafeText) -> Vec<Effect> {
        self.notice = Some(Notice { text, gravity: Gravity::Refused });
        Vec::new()
    }

    /// The zone in which clocks are shown now.
    pub fn clock_zone(&self) -> &Zone {
        self.desk.as_ref().map_or(&self.zone, |desk| &desk.case().provider_zone)
    }

    /// Four hexadecimal digits for a run id; different at each call.
    pub fn draw_suffix(&mut self) -> String {
        // A step of the 64-bit linear congruential generator by Knuth; uniqueness is checked when the folder is made.
        self.seed = self.seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        format!("{:04x}", (self.seed >> 48) & 0xffff)
    }
}
