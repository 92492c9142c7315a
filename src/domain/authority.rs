//! Authority: who may decide what is done. Computed from a table, never felt (M 6.83; R29–R31). The whole table is [`base`]
//! and the tightenings in [`compute`]; every cell is tested.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::cause::{CauseKind, Place};
use super::needs::Need;
use crate::base::text::SafeText;

/// Who may decide, from the freest to the strictest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Authority {
    /// The provider may act alone.
    ProviderAlone,
    /// The provider acts together with the client.
    WithClient,
    /// The client decides.
    ClientDecides,
}

impl Authority {
    pub const ALL: [Authority; 3] = [Authority::ProviderAlone, Authority::WithClient, Authority::ClientDecides];

    /// One step stricter; the strictest stays.
    pub fn tightened(self) -> Authority {
        match self {
            Authority::ProviderAlone => Authority::WithClient,
            Authority::WithClient | Authority::ClientDecides => Authority::ClientDecides,
        }
    }
}

/// Whether other applications are touched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum SideEffects {
    /// Each dependant was looked at and none is affected, or there is none.
    None,
    /// Somebody said that at least one may be affected and none is known to be.
    Possible,
    Confirmed,
    /// At least one dependant was not looked at or could not be judged.
    Unknown,
}

impl SideEffects {
    pub const ALL: [SideEffects; 4] = [SideEffects::None, SideEffects::Possible, SideEffects::Confirmed, SideEffects::Unknown];
}

/// A rule of a runbook or a client that the authority is never freer than `at_least`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Tightening {
    /// The authority is never freer than this.
    pub at_least: Authority,
    /// Why; it is shown.
    pub because: SafeText,
}

/// What the authority is computed from.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    /// None: not known.
    pub place: Option<Place>,
    pub cause: CauseKind,
    pub side_effects: SideEffects,
    /// The highest protection need of the targets and the systems known to be affected.
    pub need: Need,
    pub runbook: Option<&'a Tightening>,
    pub client: Option<&'a Tightening>,
}

/// Why the authority is what it is, in the order in which it was computed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reason {
    /// The cell of the base table.
    Base {
        cause: CauseKind,
        side_effects: SideEffects,
        gives: Authority,
    },
    PlaceUnknown,
    VeryHighNeed {
        gives: Authority,
    },
    Runbook {
        at_least: Authority,
        because: SafeText,
    },
    Client {
        at_least: Authority,
        because: SafeText,
    },
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verdict {
    pub authority: Authority,
    pub reasons: Vec<Reason>,
}

/// The table: kind of cause × side effects.
pub const fn base(cause: CauseKind, side_effects: SideEffects) -> Authority {
    use Authority::{ClientDecides, ProviderAlone, WithClient};
    use CauseKind::{Application, Security, Technical, Unknown};
    match (cause, side_effects) {
        // R29: technical and no other application touched: the provider corrects it itself.
        (Technical, SideEffects::None) => ProviderAlone,
        // R30: otherwise in cooperation, to prevent side effects at the application level.
        (Technical, SideEffects::Possible | SideEffects::Confirmed | SideEffects::Unknown) => WithClient,
        // R31: only the client knows the application.
        (Application, _) => ClientDecides,
        // A security suspicion is a technical fault tightened by one step.
        (Security, SideEffects::None) => WithClient,
        (Security, SideEffects::Possible | SideEffects::Confirmed | SideEffects::Unknown) => ClientDecides,
        // Unknown never yields provider alone.
        (Unknown, _) => WithClient,
    }
}

/// The authority with its reasons. Each step after the table can only tighten.
pub fn compute(facts: Facts<'_>) -> Verdict {
    let mut authority = base(facts.cause, facts.side_effects);
    let mut reasons = vec![Reason::Base { cause: facts.cause, side_effects: facts.side_effects, gives: authority }];
    if facts.place.is_none() && authority < Authority::WithClient {
        authority = Authority::WithClient;
        reasons.push(Reason::PlaceUnknown);
    }
    if facts.need == Need::VeryHigh && authority < Authority::ClientDecides {
        authority = authority.tightened();
        reasons.push(Reason::VeryHighNeed { gives: authority });
    }
    if let Some(rule) = facts.runbook.filter(|rule| rule.at_least > authority) {
        authority = rule.at_least;
        reasons.push(Reason::Runbook { at_least: rule.at_least, because: rule.because.clone() });
    }
    if let Some(rule) = facts.client.filter(|rule| rule.at_least > authority) {
        authority = rule.at_least;
        reasons.push(Reason::Client { at_least: rule.at_least, because: rule.because.clone() });
    }
    Verdict { authority, reasons }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Authority::{ClientDecides as CD, ProviderAlone as PA, WithClient as WC};

    /// The whole table, written a second time by hand: rows technical, application, security, unknown; columns none, possible,
    /// confirmed, unknown; once for a known place and a need below very high, then with each tightening.
    const KNOWN_PLACE: [[Authority; 4]; 4] = [[PA, WC, WC, WC], [CD, CD, CD, CD], [WC, CD, CD, CD], [WC, WC, WC, WC]];
    const UNKNOWN_PLACE: [[Authority; 4]; 4] = [[WC, WC, WC, WC], [CD, CD, CD, CD], [WC, CD, CD, CD], [WC, WC, WC, WC]];
    const VERY_HIGH: [[Authority; 4]; 4] = [[WC, CD, CD, CD], [CD, CD, CD, CD], [CD, CD, CD, CD], [CD, CD, CD, CD]];
    const VERY_HIGH_UNKNOWN_PLACE: [[Authority; 4]; 4] = [[CD, CD, CD, CD], [CD, CD, CD, CD], [CD, CD, CD, CD], [CD, CD, CD, CD]];

    fn facts(cause: CauseKind, side_effects: SideEffects, place: Option<Place>, need: Need) -> Facts<'static> {
        Facts { place, cause, side_effects, need, runbook: None, client: None }
    }

    #[test]
    fn every_cell_is_what_the_table_says() {
        for (row, cause) in CauseKind::ALL.into_iter().enumerate() {
            for (column, side) in SideEffects::ALL.into_iter().enumerate() {
                for need in [Need::Normal, Need::High] {
                    for place in Place::ALL {
                        let verdict = compute(facts(cause, side, Some(place), need));
                        assert_eq!(verdict.authority, KNOWN_PLACE[row][column], "{cause:?} {side:?} {place:?} {need:?}");
                    }
                    let verdict = compute(facts(cause, side, None, need));
                    assert_eq!(verdict.authority, UNKNOWN_PLACE[row][column], "{cause:?} {side:?} no place {need:?}");
                }
                for place in Place::ALL {
                    let verdict = compute(facts(cause, side, Some(place), Need::VeryHigh));
                    assert_eq!(verdict.authority, VERY_HIGH[row][column], "{cause:?} {side:?} very high");
                }
                let verdict = compute(facts(cause, side, None, Need::VeryHigh));
                assert_eq!(verdict.authority, VERY_HIGH_UNKNOWN_PLACE[row][column], "{cause:?} {side:?} very high, no place");
            }
        }
    }

    #[test]
    fn unknown_anywhere_is_never_provider_alone() {
        for cause in CauseKind::ALL {
            for side in SideEffects::ALL {
                for place in [None, Some(Place::Client), Some(Place::Provider), Some(Place::Interface)] {
                    for need in [Need::Normal, Need::High, Need::VeryHigh] {
                        let unknown = place.is_none() || cause == CauseKind::Unknown || side == SideEffects::Unknown;
                        let verdict = compute(facts(cause, side, place, need));
                        assert!(!unknown || verdict.authority > PA, "{cause:?} {side:?} {place:?} {need:?}");
                        assert!(verdict.authority > PA || (cause == CauseKind::Technical && side == SideEffects::None));
                    }
                }
            }
        }
    }

    #[test]
    fn rules_tighten_and_never_loosen() {
        for at_least in Authority::ALL {
            let rule = Tightening { at_least, because: "so agreed".into() };
            for cause in CauseKind::ALL {
                for side in SideEffects::ALL {
                    let plain = facts(cause, side, Some(Place::Client), Need::Normal);
                    let without = compute(plain).authority;
                    for ruled in [Facts { runbook: Some(&rule), ..plain }, Facts { client: Some(&rule), ..plain }] {
                        let with = compute(ruled);
                        assert_eq!(with.authority, without.max(at_least));
                        assert_eq!(with.reasons.len() > 1, at_least > without, "a rule that changes nothing is no reason");
                    }
                }
            }
        }
    }
}
