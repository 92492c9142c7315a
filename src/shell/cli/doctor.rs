//! `qrh doctor`: what works here, what does not, and what to do about it. It changes nothing.

mod looks;

use serde::Serialize;

use super::output::Out;
use crate::base::text::SafeText;
use crate::base::words::{say, say_with};
use crate::shell::context::Context;
use crate::shell::exit::{Exit, Outcome};

/// Say what works here, what does not, and what to do
///
/// Looks at the terminal, the folders, the clock, the time zones, the library and the journal, and changes nothing. Exit code 1 when
/// something does not work.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Write JSON
    #[arg(long)]
    json: bool,
}

/// How well something works.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    Works,
    /// It works, and somebody should look at it.
    Attention,
    Fails,
}

/// One thing that was looked at.
#[derive(Debug, Serialize)]
pub struct Look {
    /// For JSON: never changes with the language.
    pub subject: &'static str,
    #[serde(skip)]
    pub name: SafeText,
    pub state: State,
    pub found: SafeText,
    /// What to do; none when nothing needs to be done.
    pub advice: Option<SafeText>,
}

pub fn run(context: &Context, args: Args) -> Outcome {
    let looks = looks::all(context);
    let mut out = Out::new();
    if args.json {
        #[derive(Serialize)]
        struct Listing<'a> {
            version: &'a str,
            looks: &'a [Look],
        }
        out.json(&Listing { version: env!("CARGO_PKG_VERSION"), looks: &looks })?;
    } else {
        for look in &looks {
            let mark = match look.state {
                State::Works => say("cli-doctor-works"),
                State::Attention => say("cli-doctor-attention"),
                State::Fails => say("cli-doctor-fails"),
            };
            out.hanging(&format!("{mark:<6}{:<12}", look.name), look.found.as_str())?;
            if let Some(advice) = &look.advice {
                out.hanging(&" ".repeat(18), say_with("cli-doctor-advice", [("advice", advice.into())]).as_str())?;
            }
        }
    }
    out.finish()?;
    Ok(match looks.iter().map(|look| look.state).max() {
        Some(State::Fails) => Exit::Failed,
        _ => Exit::Done,
    })
}
