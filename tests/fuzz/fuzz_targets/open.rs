//! Whatever stands in a file: opening it refuses with a reason, or gives a plan that can be read and checked.
#![no_main]

use behaviour::{MovedByHand, author, clock, dump};
use libfuzzer_sys::fuzz_target;
use plan::Plan;

fuzz_target!(|bytes: &[u8]| {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Fuzz.commonroot");
    std::fs::write(&path, bytes).unwrap();
    if let Ok(mut plan) = Plan::open(&path, &author(), MovedByHand::new(&clock())) {
        plan.look_through();
        let _ = (plan.check(), dump(&plan), plan.conflicts());
    }
});
