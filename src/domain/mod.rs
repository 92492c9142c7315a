//! What qrh knows about: libraries, runbooks, authority, runs. Pure: facts in, decisions out; no clock, no file, no screen.

pub mod authority;
pub mod availability;
pub mod case;
pub mod cause;
pub mod contact;
pub mod event;
pub mod finding;
pub mod forbidden;
pub mod library;
pub mod lint;
pub mod needs;
pub mod reading;
pub mod report;
pub mod run;
pub mod runbook;
pub mod search;
pub mod sheet;
pub mod side_effects;
pub mod step;
pub mod system;
pub mod triage;
