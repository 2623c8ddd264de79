//! What is copied out of the window. The clipboard stays open as long as the program runs: on some systems
//! what was copied goes when whoever copied it lets go.

use model::{Refusal, Result};
use std::sync::Mutex;

/// The system's clipboard, opened when something is first copied.
#[derive(Default)]
pub struct Clipboard(Mutex<Option<arboard::Clipboard>>);

impl Clipboard {
    /// Puts words there.
    pub fn put_text(&self, text: String) -> Result<()> {
        self.with(|clipboard| clipboard.set_text(text))
    }

    /// Puts a picture there: width, height, and red, green, blue and opacity of each dot.
    pub fn put_picture(&self, (width, height, dots): (u32, u32, Vec<u8>)) -> Result<()> {
        let (width, height) = (width as usize, height as usize);
        self.with(|clipboard| clipboard.set_image(arboard::ImageData { width, height, bytes: dots.into() }))
    }

    fn with(
        &self,
        put: impl FnOnce(&mut arboard::Clipboard) -> std::result::Result<(), arboard::Error>,
    ) -> Result<()> {
        let failed = |error: arboard::Error| Refusal::Clipboard { detail: error.to_string() };
        let mut open = self.0.lock().map_err(|e| Refusal::Unexpected { detail: e.to_string() })?;
        let clipboard = match &mut *open {
            Some(clipboard) => clipboard,
            none => none.insert(arboard::Clipboard::new().map_err(failed)?),
        };
        put(clipboard).map_err(failed)
    }
}
