//! The words to say with what the run knows filled in: values that earlier steps recorded, the system, the time. What is not known yet
//! stays visible as a gap.

use super::*;
use crate::base::words::say_with;
use crate::domain::phrase::{Piece, pieces};
use crate::domain::step::{StepKind, with_unit};

impl Run {
    /// `tell` as it is to be said at `now`. A name in braces is replaced by the value that the step with this id recorded, with its
    /// unit, or by what else it stands for; where nothing is known the name stands in a gap. The time is that of the party.
    pub fn said(&self, tell: &SafeText, now: &Moment) -> SafeText {
        let mut said = String::new();
        for piece in pieces(tell.as_str()) {
            match piece {
                Piece::Text(text) | Piece::Unclosed(text) => said.push_str(text),
                Piece::Name(name) => {
                    let value = self.known_as(name, now);
                    said.push_str(value.unwrap_or_else(|| say_with("run-gap", [("name", name.into())])).as_str());
                }
            }
        }
        SafeText::new(&said)
    }

    fn known_as(&self, name: &str, now: &Moment) -> Option<SafeText> {
        match name {
            "client" => Some(self.case.party_name.clone()),
            "title" => Some(self.case.runbook.title.clone()),
            "run" => Some(SafeText::new(self.id.as_str())),
            "time" => Some(self.time_of_the_party(now)),
            "system" => {
                let names: Vec<&str> = self.case.targets().map(|system| system.name.as_str()).collect();
                Some(SafeText::new(&names.join(", ")))
            }
            step => self.recorded(&StepId::new(step).ok()?),
        }
    }

    /// With the zone where it is not the provider's: whoever reads it out sees another clock.
    fn time_of_the_party(&self, now: &Moment) -> SafeText {
        let (zone, clock) = (&self.case.zone, self.case.zone.clock(now.wall));
        match zone.name() == self.case.provider_zone.name() {
            true => SafeText::new(&clock),
            false => SafeText::new(&format!("{clock} ({})", zone.name())),
        }
    }

    /// The value that a step recorded, with its unit; of a repeated one the last, or the value of each thing.
    fn recorded(&self, step: &StepId) -> Option<SafeText> {
        let mut unit = None;
        self.case.runbook.each_step(&mut |one| {
            if let (true, StepKind::Record { unit: of, .. }) = (one.id == *step, &one.kind) {
                unit.clone_from(of);
            }
        });
        if let Some(StepState::Done { outcome: Outcome::Value { value, .. }, .. }) = self.states.get(step) {
            return Some(with_unit(value, unit.as_ref()));
        }
        let occurrences = self.occurrences(step);
        let value = |one: &Occurrence| match &one.outcome {
            Outcome::Value { value, .. } => Some((one.item.clone(), with_unit(value, unit.as_ref()))),
            _ => None,
        };
        let values: Vec<(Option<SafeText>, SafeText)> = occurrences.iter().filter_map(value).collect();
        match values.last()? {
            // Of what was read again and again the last counts; of several things each is told.
            (None, last) => Some(last.clone()),
            _ => {
                let each = values.iter().filter_map(|(item, value)| Some(format!("{}: {value}", item.as_ref()?)));
                Some(SafeText::new(&each.collect::<Vec<_>>().join(", ")))
            }
        }
    }
}
