//! Packs: an initiative, or what was learned, for other communities; and what they give to this one.

mod arrive;
mod give;
mod names;
#[cfg(test)]
mod tests;
mod told;
