//! What things are: the nouns of a plan, the rules they obey, the ways a request can be refused, and
//! the one list of commands between the window and the program.
//!
//! These types are the wire types: the same names stand in the database, in Rust, in TypeScript and in
//! the command line's JSON. Nothing here does IO, reads a clock or draws a random number; whoever needs
//! time, identity or chance passes it in.

mod assessment;
mod backup;
pub mod commands;
mod composition;
mod council;
mod coverage;
mod erase;
mod error;
mod evidence;
mod frame;
mod framework_edit;
pub mod framework_file;
pub mod guard;
mod history;
mod id;
mod import;
mod initiative;
mod library;
mod matching;
mod measures;
mod meeting;
mod merge;
mod mix;
mod pack;
pub mod pack_file;
mod passphrase;
mod past;
mod paths;
mod place;
mod progress;
mod record;
mod report;
mod scene;
mod search;
mod settings;
mod snapshot;
mod stakeholder;
mod steps;
pub mod text;
mod tie;
mod twins;

pub use assessment::*;
pub use backup::*;
pub use composition::*;
pub use council::*;
pub use coverage::*;
pub use erase::*;
pub use error::*;
pub use evidence::*;
pub use frame::*;
pub use framework_edit::*;
pub use guard::{Concern, ConcernKind, KeepText};
pub use history::*;
pub use id::Id;
pub use import::*;
pub use initiative::*;
pub use matching::*;
pub use measures::*;
pub use meeting::*;
pub use merge::*;
pub use mix::*;
pub use pack::*;
pub use passphrase::*;
pub use past::*;
pub use paths::*;
pub use place::*;
pub use progress::*;
pub use record::*;
pub use report::*;
pub use scene::*;
pub use search::*;
pub use settings::*;
pub use snapshot::*;
pub use stakeholder::*;
pub use steps::*;
pub use tie::*;
pub use twins::*;
