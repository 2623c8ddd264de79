//! Whatever stands in a copy: bringing it in refuses with a reason and leaves the plan as it was, or gives a plan
//! that is sound.
#![no_main]

use behaviour::{MovedByHand, author, clock, dump, riverbend};
use libfuzzer_sys::fuzz_target;
use plan::Plan;

fuzz_target!(|bytes: &[u8]| {
    let folder = tempfile::tempdir().unwrap();
    let (path, copy) = (folder.path().join("Plan.commonroot"), folder.path().join("Copy.commonroot"));
    let mut plan = Plan::create(&path, &riverbend(), &author(), MovedByHand::new(&clock())).unwrap();
    let before = dump(&plan).unwrap();
    std::fs::write(&copy, bytes).unwrap();
    if plan.merge(&copy, &author()).is_err() {
        assert_eq!(dump(&plan).unwrap(), before);
    }
    assert_eq!(plan.check().unwrap().problems, []);
});
