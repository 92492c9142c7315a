//! L090: words to say have a name in braces for which nothing will be filled in: it is no earlier step that records a value.

use super::prelude::*;
use crate::base::id::StepId;
use crate::domain::lint::subject::steps;
use crate::domain::phrase::{KNOWN, Piece, pieces};
use crate::domain::step::{Step, StepKind};

pub static RULE: Rule = Rule { code: "L090", gravity: Gravity::Error, source: "P28 X11" };

pub fn check(_: &Subject<'_>, sheet: &RunbookSheet<'_>, remarks: &mut Remarks) {
    let runbook = sheet.content;
    let mut recorded = Vec::new();
    look(&runbook.immediate, &Trail::FILE.field("immediate"), &mut recorded, sheet, remarks);
    let instructions = Trail::FILE.field("instructions");
    for (scope, list) in &runbook.instructions {
        // What the immediate actions recorded is known in every instruction; what another instruction records is not.
        look(list, &instructions.field(&format!("{scope:?}")), &mut recorded.clone(), sheet, remarks);
    }
}

/// `recorded` has the steps before that record a value; those of this list are added.
fn look<'a>(list: &'a [Step], trail: &Trail<'_>, recorded: &mut Vec<&'a StepId>, sheet: &RunbookSheet<'_>, remarks: &mut Remarks) {
    steps(list, trail, &mut |trail, step| match &step.kind {
        StepKind::Record { .. } => recorded.push(&step.id),
        StepKind::Notify { tell, .. } => {
            for piece in pieces(tell.as_str()) {
                match piece {
                    Piece::Name(name) if !KNOWN.contains(&name) && !recorded.iter().any(|id| id.as_str() == name) => {
                        let message = say_with("check-unfilled-name", [("name", name.into())]);
                        let help = say_with("check-unfilled-name-help", [("known", KNOWN.join(", ").into())]);
                        remarks.say(&RULE, &sheet.file, &trail.field("tell"), message, help);
                        if let Some(near) = nearest(name, recorded.iter().map(|id| id.as_str()).chain(KNOWN)) {
                            remarks.label(say_with("check-did-you-mean", [("name", near.into())]));
                        }
                    }
                    Piece::Unclosed(_) => {
                        remarks.say(&RULE, &sheet.file, &trail.field("tell"), say("check-unclosed-name"), say("check-unclosed-name-help"));
                    }
                    Piece::Name(_) | Piece::Text(_) => {}
                }
            }
        }
        _ => {}
    });
}
