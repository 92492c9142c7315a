//! The findings for machines: `--json` and `--sarif`. The same findings as the drawings, with limits of their own.

use std::ops::Range;

use jiff::civil::Date;
use serde::Serialize;

use super::super::output::Out;
use super::few::LISTED;
use super::told::{Line, Told, tell};
use super::{Asked, and_more};
use crate::base::text::SafeText;
use crate::domain::allow::Allow;
use crate::domain::finding::{Finding, Gravity};
use crate::domain::lint;
use crate::format::fingerprint::Fingerprints;
use crate::format::position::Position;
use crate::format::sarif;
use crate::shell::exit::Failure;

/// Everything about the check as one JSON object.
pub(super) fn as_json(out: &mut Out, asked: &Asked) -> Result<(), Failure> {
    let checked = &asked.checked;
    let findings: Vec<Listed> = told(asked, &checked.findings).map(Listed::from).collect();
    let allowed = checked.allowed.iter().flat_map(|(finding, allow)| {
        let Allow { because, until, .. } = allow;
        told(asked, [finding]).map(|told| Allowed { finding: told.into(), because: because.clone(), until: *until })
    });
    out.json(&Report {
        library: asked.source.name(),
        files: checked.files,
        runbooks: checked.digests.len(),
        broken: checked.broken,
        errors: asked.count(Gravity::Error),
        warnings: asked.count(Gravity::Warning),
        advice: asked.count(Gravity::Advice),
        left_out: checked.findings.len().saturating_sub(findings.len()),
        not_asked: asked.not_asked,
        findings,
        allowed: allowed.collect(),
    })
}

/// Everything as a SARIF log; what is allowed is a suppressed result.
pub(super) fn as_sarif(out: &mut Out, asked: &Asked) -> Result<(), Failure> {
    let rules: Vec<_> = lint::rules().collect();
    let mut prints = Fingerprints::default();
    let mut notes = Vec::new();
    let mut results = Vec::new();
    for line in tell(asked, &asked.checked.findings, LISTED) {
        match line {
            Line::Told(told) => results.push(as_result(&told, &mut prints, None)),
            Line::More(finding, more) => notes.push((finding.spot.file.to_string(), and_more(&finding, more))),
        }
    }
    // Its own fingerprints: what is allowed must not count among what is not.
    let mut prints = Fingerprints::default();
    for (finding, allow) in &asked.checked.allowed {
        results.extend(told(asked, [finding]).map(|told| as_result(&told, &mut prints, Some(allow))));
    }
    out.json(&sarif::log(env!("CARGO_PKG_VERSION"), &rules, results, &notes))
}

fn as_result(told: &Told<'_>, prints: &mut Fingerprints, allow: Option<&Allow>) -> sarif::Found {
    sarif::found(&sarif::Told {
        finding: told.finding,
        file: &told.here.spot.file,
        range: told.range.clone(),
        fix: told.fix.clone(),
        fingerprint: prints.of(told.finding, told.text()),
        because: allow.map(|allow| &allow.because),
    })
}

fn told<'a>(asked: &'a Asked, findings: impl IntoIterator<Item = &'a Finding>) -> impl Iterator<Item = Told<'a>> {
    tell(asked, findings, LISTED).filter_map(|line| match line {
        Line::Told(told) => Some(told),
        Line::More(..) => None,
    })
}

#[derive(Serialize)]
struct Report {
    library: SafeText,
    files: usize,
    runbooks: usize,
    broken: usize,
    /// How many of each gravity there are in all.
    errors: usize,
    warnings: usize,
    advice: usize,
    /// How many of them are not in the list, because there are too many of the same rule in one file.
    left_out: usize,
    /// How many others there are that were not asked for, because of another client or rule.
    not_asked: usize,
    findings: Vec<Listed>,
    /// What the library itself allows.
    allowed: Vec<Allowed>,
}

#[derive(Serialize)]
struct Allowed {
    #[serde(flatten)]
    finding: Listed,
    because: SafeText,
    until: Date,
}

#[derive(Serialize)]
struct Listed {
    code: &'static str,
    gravity: Gravity,
    /// The requirements and procedure rules that it comes from.
    source: &'static str,
    file: SafeText,
    /// Lines and columns count from 1, columns in characters; absent where the finding is about the file as a whole.
    line: Option<usize>,
    column: Option<usize>,
    /// Behind the last character.
    end_line: Option<usize>,
    end_column: Option<usize>,
    message: SafeText,
    label: Option<SafeText>,
    help: Option<SafeText>,
    /// What to write instead, and where.
    fix: Option<Fix>,
}

#[derive(Serialize)]
struct Fix {
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    text: SafeText,
}

impl From<Told<'_>> for Listed {
    fn from(told: Told<'_>) -> Self {
        let Told { finding, here, range, fix, .. } = told;
        let place = |of: fn(&Range<Position>) -> usize| range.as_ref().map(of);
        let fix = finding.fix.as_ref().zip(fix).map(|(fix, Range { start, end })| Fix {
            line: start.line,
            column: start.column,
            end_line: end.line,
            end_column: end.column,
            text: fix.text.clone(),
        });
        Self {
            code: finding.rule.code,
            gravity: finding.rule.gravity,
            source: finding.rule.source,
            file: SafeText::new(&here.spot.file),
            line: place(|range| range.start.line),
            column: place(|range| range.start.column),
            end_line: place(|range| range.end.line),
            end_column: place(|range| range.end.column),
            message: finding.message.clone(),
            label: finding.label.clone(),
            help: finding.help.clone(),
            fix,
        }
    }
}
