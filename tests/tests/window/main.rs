//! End to end in the real window: what a council member does, in the program as built.

mod councils;
mod driver;
mod erasing;
mod fits;
mod locked;
mod meetings;
mod past;
mod screens;
mod stick;
mod story;
mod together;
mod week;
mod wheel;
mod year;
