//! Bringing in a list: what a file holds, what its columns are used for, and what would come of it.
//!
//! Three steps, each of which only looks: [`read`] turns bytes into tables of text cells, [`describe`]
//! finds the headings and guesses what each column is for, and [`dry_run`] holds every row against what a
//! plan knows already. Nothing here reads a disk or writes a plan: the shell brings the bytes, and the
//! plan applies the actions as one step.
//!
//! [`read_graph`] reads networks of other programs, to be measured.
//!
//! The other way goes [`calendar`]: days of a council for the calendars people have.
//!
//! Recognition words (how headings and values are spelt in English, Spanish and French) stand in
//! `words.toml`; they are never shown to anybody.

mod calendar;
mod graph_file;
mod guess;
mod run;
mod words;
mod workbook;

pub use calendar::{Entry, calendar};
pub use graph_file::{GraphEdge, GraphFile, GraphNode, LARGEST as LARGEST_GRAPH, read_graph};
pub use guess::{column, describe, describe_named};
pub use run::{DryRun, dry_run};
pub use workbook::{Sheet, Workbook, read};

use model::Refusal;

/// A file that is no table; `reason` is a message key of `import-reasons.ftl` without its prefix.
fn unreadable(reason: &str) -> Refusal {
    Refusal::UnreadableTable { reason: reason.to_string() }
}
