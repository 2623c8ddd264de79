//! Behaviour tests stand in `tests/`.
