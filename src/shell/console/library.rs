//! The thread that reads the library: the index for the first screen, and each runbook from its file when it is opened.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::sync::mpsc::{Sender, channel};

use super::Out;
use crate::app::effect::Purpose;
use crate::app::findings::Told;
use crate::app::message::What;
use crate::base::id::SystemId;
use crate::base::text::SafeText;
use crate::base::words::say_with;
use crate::domain::case::Case;
use crate::domain::finding::Finding;
use crate::domain::search::Index;
use crate::edge::store::index::{self, CachePlace, Cached, refresh};
use crate::edge::store::library::{Filed, Source, Surroundings, check_one, open_runbook, surroundings};
use crate::format::diagnostic;
use crate::format::library::SourceFile;
use crate::format::position::line_column;
use crate::shell::cli::shelf::Shelf;
use crate::shell::context::Context;
use crate::shell::exit::{Exit, Failure};
use crate::shell::person::recognise;

/// What the thread is asked for.
pub enum Wish {
    Open {
        file: Arc<str>,
        purpose: Purpose,
    },
    /// Whether the index still says what the files say; a new one if not.
    CheckIndex,
}

/// The index as it was kept by the last start, to be drawn from at once; none for the library in the program itself.
pub struct Shown {
    place: Option<CachePlace>,
    cached: Option<Cached>,
}

impl Shown {
    pub fn at_once(context: &Context, source: &Source) -> Self {
        let place = context.cache_folder().and_then(|folder| CachePlace::new(folder, source));
        let cached = place.as_ref().and_then(index::open);
        Self { place, cached }
    }

    pub fn index(&self) -> Option<Arc<Index>> {
        self.cached.as_ref().map(|cached| Arc::new(cached.index.clone()))
    }
}

/// Starts the thread.
pub fn start(context: &Context, source: Source, mut shown: Shown, out: Out) -> std::io::Result<Sender<Wish>> {
    let (sender, inbox) = channel();
    let named = context.options.person.clone();
    let login = context.environment.login.clone();
    let clock = context.clock;
    std::thread::Builder::new().name("library".to_owned()).spawn(move || {
        for wish in inbox {
            let answers = match wish {
                Wish::Open { file, purpose } => vec![open(&source, &file, purpose, clock.now().wall)],
                Wish::CheckIndex => {
                    let around = surroundings(&source);
                    let person = recognise(named.as_deref(), login.as_deref(), &around.library.provider.operators).known();
                    let zone = around.library.imprint.time_zone.clone();
                    vec![What::Library { zone, person }, check(&source, &around, &mut shown)]
                }
            };
            for what in answers {
                if out.send(what).is_err() {
                    return;
                }
            }
        }
    })?;
    Ok(sender)
}

/// Holds the index against the files. What comes back is in memory; the map of the cache file is given up.
fn check(source: &Source, around: &Surroundings, shown: &mut Shown) -> What {
    // The thread ends with the process; a refresh that is cut off leaves the old cache file as it was.
    let never_stopped = AtomicBool::new(false);
    match refresh(source, around, shown.place.as_ref(), shown.cached.as_ref(), &never_stopped) {
        Ok(Some(refreshed)) => {
            let index = Arc::new(refreshed.cached.index.clone());
            shown.cached = Some(refreshed.cached);
            What::Indexed { index, changed: refreshed.changed }
        }
        Ok(None) => What::Tick,
        Err(why) => What::Broken { file: source.name(), why: vec![SafeText::new(&why.to_string())] },
    }
}

/// Reads the real file, never the index, checks it, and pins it with everything around it as it is now.
fn open(source: &Source, file: &Arc<str>, purpose: Purpose, now: jiff::Timestamp) -> What {
    match open_runbook(source, file) {
        Ok(filed) => {
            let around = surroundings(source);
            let findings = check_one(&around, &filed, now).iter().map(|finding| told(finding, &around, &filed)).collect();
            What::Opened { case: Box::new(Case::pin(&around.library, filed.party, filed.runbook)), purpose, findings }
        }
        Err(broken) => What::Broken { file: SafeText::new(file), why: drawn(&broken.findings, &broken.source) },
    }
}

/// A finding with its line, for whoever has no text to look it up in.
fn told(finding: &Finding, around: &Surroundings, filed: &Filed) -> Told {
    let file = &finding.spot.file;
    let text = if *file == filed.path { Some(&filed.source) } else { around.sources.get(file) };
    let line = finding.spot.bytes.as_ref().zip(text).map(|(bytes, source)| line_column(&source.text, bytes.start).0);
    Told {
        gravity: finding.rule.gravity,
        code: finding.rule.code,
        file: SafeText::new(file).one_line(),
        line,
        message: finding.message.clone(),
        help: finding.help.clone(),
    }
}

/// The findings as a compiler would draw them.
fn drawn(findings: &[Finding], source: &SourceFile) -> Vec<SafeText> {
    let one = |finding: &Finding| SafeText::new(&diagnostic::draw(finding, Some(&source.text), diagnostic::Drawing::default()));
    findings.iter().map(one).collect()
}

/// The file of the runbook that `id` names: the id itself or an unambiguous beginning of it.
pub fn locate(context: &Context, id: &str, target: Option<&SafeText>) -> Result<Arc<str>, Failure> {
    let filed = Shelf::open(context)?.runbook(id)?;
    let Some(target) = target else { return Ok(filed.path) };
    // The target must be one of the runbook's, so that nobody works on another system than he said.
    match filed.runbook.targets.iter().any(|known| known.as_str() == target.as_str()) {
        true => Ok(filed.path),
        false => {
            let known: Vec<&str> = filed.runbook.targets.iter().map(SystemId::as_str).collect();
            let failure = Failure::new(Exit::NotFound, say_with("cli-no-such-target", [("target", target.into())]));
            Err(failure.hint(say_with("cli-targets-are", [("targets", known.join(", ").into())])))
        }
    }
}
