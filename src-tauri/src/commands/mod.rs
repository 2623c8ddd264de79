//! One file a noun; each command parses, calls and answers. Their list stands in `model::commands`.

mod app;
mod backups;
mod councils;
mod frame;
mod framework;
mod guard;
mod history;
mod imports;
mod initiatives;
mod maps;
mod matching;
mod measures;
mod meetings;
mod merge;
mod overview;
mod packs;
mod passphrase;
mod places;
mod plans;
mod progress;
mod reports;
mod search;
mod stakeholders;
mod ties;
mod twins;

pub use app::*;
pub use backups::*;
pub use councils::*;
pub use frame::*;
pub use framework::*;
pub use guard::*;
pub use history::*;
pub use imports::*;
pub use initiatives::*;
pub use maps::*;
pub use matching::*;
pub use measures::*;
pub use meetings::*;
pub use merge::*;
pub use overview::*;
pub use packs::*;
pub use passphrase::*;
pub use places::*;
pub use plans::*;
pub use progress::*;
pub use reports::*;
pub use search::*;
pub use stakeholders::*;
pub use ties::*;
pub use twins::*;

use crate::state::Shell;
use model::commands::{Bytes, EditStakeholders};
use model::*;
use std::future::Future;
use tauri::{State, ipc::Response};

macro_rules! handlers {
    ( $( $name:ident ( $request:ty ) -> $response:ty ),* $(,)? ) => {
        /// The handler of every command of the list.
        pub fn handler<R: tauri::Runtime>() -> impl Fn(tauri::ipc::Invoke<R>) -> bool + Send + Sync + 'static {
            tauri::generate_handler![ $( $name ),* ]
        }

        /// Holds each command to the request and response of the list; never called.
        #[allow(dead_code, reason = "checked by the compiler alone")]
        fn hold_to_the_list() {
            $( typed::<$request, $response, _, _>($name); )*
        }
    };
}
model::with_commands!(handlers);

/// What may answer for a response of the list: itself, or raw bytes for `Bytes`.
trait Answers<T> {}
impl<T> Answers<T> for T {}
impl Answers<Bytes> for Response {}

fn typed<Request, Wanted, Given, Answer>(_: fn(State<'static, Shell>, Request) -> Answer)
where
    Given: Answers<Wanted>,
    Answer: Future<Output = Result<Given>>,
{
}
