//! What belongs to this computer rather than to a plan: settings and recent plans.

use crate::{Counts, Plan, Refusal, StepLabel};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How the window looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// As the system does.
    #[default]
    System,
    /// Ink on paper.
    Light,
    /// Lamp-light.
    Dark,
    /// Black on white, no colour carries anything.
    Contrast,
}

/// How much the window moves by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Motion {
    /// As the system does.
    #[default]
    System,
    /// Nothing glides or fades, whatever the system does.
    Less,
}

/// What a person chose on this computer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Settings {
    /// How the window looks.
    pub theme: Theme,
    /// Type size in percent, 100 to 200.
    pub type_size: u32,
    /// How much the window moves by itself.
    pub motion: Motion,
    /// The author of steps taken here: a role or a nickname; empty until chosen.
    pub author: String,
    /// A plan with a passphrase is locked after this many minutes in which nobody did anything; 0 is never.
    pub lock_after: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            theme: Theme::System,
            type_size: 100,
            motion: Motion::System,
            author: String::new(),
            lock_after: 15,
        }
    }
}

/// A plan opened on this computer before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RecentPlan {
    /// Where it is.
    pub path: String,
    /// The community; empty if the plan is locked.
    pub name: String,
    /// When it was last open here, in milliseconds since 1970 (UTC).
    pub opened_at: i64,
    /// How much was in it then; nothing if the plan is locked.
    pub counts: Counts,
    /// Whether it is locked with a passphrase. Nothing of what is in it is remembered then.
    pub locked: bool,
    /// Whether the file is still there.
    pub found: bool,
}

/// What the window needs to know first.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct AppState {
    /// Version of the program.
    pub version: String,
    /// What a person chose on this computer.
    pub settings: Settings,
    /// Plans opened here before, newest first.
    pub recent: Vec<RecentPlan>,
    /// The plan that is open, if any.
    pub open: Option<OpenPlan>,
    /// The plan that was open and is locked now, until somebody opens it or another.
    pub waiting: Option<FilePath>,
    /// Where new plans are kept, such as "/home/ana/Documents/Commonroot".
    pub plans_folder: String,
    /// Why the plan named at the start could not be opened.
    pub start_problem: Option<Refusal>,
}

/// The plan that is open.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct OpenPlan {
    /// Where it is.
    pub path: String,
    /// The community.
    pub plan: Plan,
    /// How much is in it.
    pub counts: Counts,
    /// The step that undo would take back.
    pub undo: Option<StepLabel>,
    /// The step that redo would put in force again.
    pub redo: Option<StepLabel>,
    /// Whether all of it was held against its history; until then `look_on` goes on with that.
    pub checked: bool,
    /// What was found wrong so far.
    pub damage: Option<Damage>,
    /// Whether it has a passphrase.
    pub locked: bool,
    /// How it stands with the file on the shared drive or stick on which the plan lives; none if it lives here.
    pub shared: Option<SharedPlace>,
}

/// A plan on a shared drive or stick, of which a copy on this computer is worked on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SharedPlace {
    /// Where it lives.
    pub path: String,
    /// How both stand.
    pub state: SharedState,
    /// When it was last written there, in milliseconds since 1970 (UTC); none since it was opened.
    pub written_at: Option<i64>,
    /// Why it could not be written there the last time.
    pub refusal: Option<Refusal>,
}

/// How the copy here stands with the file on the shared drive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SharedState {
    /// All that was done here is there too.
    Written,
    /// Steps wait to be written there.
    Waiting,
    /// The drive is not there; steps are kept here until it is.
    Away,
    /// The file there cannot be read or written; steps are kept here.
    Refused,
}

/// What is wrong with the plan that is open. It takes no step until somebody has decided to work on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Damage {
    /// Steps of its history are not as they were written, or can't be read.
    pub history: bool,
    /// Things that are not what the history makes of them, each once.
    pub things: Vec<DamagedThing>,
    /// Somebody has decided to work on all the same.
    pub accepted: bool,
}

/// A thing that was changed past the program.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DamagedThing {
    /// Its table, such as "stakeholder".
    pub noun: String,
    /// What it is called; empty if it can't be told.
    pub name: String,
}

/// A file by its path.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FilePath {
    /// Its path.
    pub path: String,
}
