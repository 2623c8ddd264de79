//! What is refused, and changes nothing; and what older programs left, which is not.

use super::*;

/// What refusing this file says; the plan must be as it was, to the byte.
fn refused(who: &mut Replica, file: &Path) -> Refusal {
    let path = who.path();
    let place = path.parent().unwrap().to_path_buf();
    let before = in_folder(&place).unwrap();
    let author = who.author.clone();
    let shown = who.plan().preview_merge(file).unwrap_err();
    let refusal = who.plan().merge(file, &author).unwrap_err();
    assert_eq!(refusal, shown);
    assert!(in_folder(&place).unwrap() == before, "changed while refusing: {refusal}");
    refusal
}

#[test]
fn what_is_no_copy_of_this_plan_is_refused_and_changes_nothing() {
    let (mut ana, mut ben, ids) = two();
    edit(&mut ben, ids[0], about("lends"));
    let place = folder();
    let at = |name: &str| place.path().join(name);
    let (own, his) = (ana.path(), ben.path());
    assert_eq!(refused(&mut ana, &own), Refusal::SameFile);
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(&own, at("link.commonroot")).unwrap();
        assert_eq!(refused(&mut ana, &at("link.commonroot")), Refusal::SameFile);
    }
    // Looking at it has not let go of it.
    let again = Plan::open(&own, &author(), MovedByHand::new(&behaviour::clock()));
    assert!(matches!(again.err(), Some(Refusal::OpenElsewhere { .. })));
    assert!(matches!(refused(&mut ana, &at("none")), Refusal::NoSuchFile { .. }));
    std::fs::write(at("list.csv"), "name;sector\n").unwrap();
    assert!(matches!(refused(&mut ana, &at("list.csv")), Refusal::NotAPlan { .. }));
    let other =
        Plan::create(&at("o.commonroot"), &riverbend(), &author(), MovedByHand::new(&behaviour::clock()));
    other.unwrap().close().unwrap();
    assert_eq!(refused(&mut ana, &at("o.commonroot")), Refusal::OtherPlan, "the same name, another plan");
    assert!(matches!(refused(&mut ana, &his), Refusal::OpenElsewhere { .. }), "he has it open");
    let whole = std::fs::read(ben.file()).unwrap();
    std::fs::write(at("cut"), &whole[..whole.len() / 2]).unwrap();
    assert!(matches!(refused(&mut ana, &at("cut")), Refusal::DamagedCopy { .. }));
    assert_eq!(ana.merge(&ben).steps, 1, "and the sound one comes in");
}

/// Some bytes of a copy are changed, here and there. Whatever SQLite says to that, a plan into which it is
/// brought is sound afterwards, and holds what the sound copy holds or nothing of it.
#[test]
fn damaged_copies_bring_nothing_or_the_truth() {
    let (mut ana, mut ben, ids) = two();
    edit(&mut ben, ids[0], about("Lends books and tools to every family on both banks."));
    ben.plan()
        .create_stakeholders((0..30).map(|n| named(&format!("Group {n}"))).collect(), &author())
        .unwrap();
    let whole = std::fs::read(ben.file()).unwrap();
    let place = folder();
    let file = place.path().join("damaged.commonroot");
    let before = ana.look();
    std::fs::write(&file, &whole).unwrap();
    let mut sound = Replica::of(&ana.file(), "Sound", 0);
    sound.merge_file(&file);
    let after = sound.look();
    let (mut refused, mut taken) = (0, 0);
    let mut at = 7_usize;
    for n in 0..120_usize {
        let mut bytes = whole.clone();
        for _ in 0..1 + n % 4 {
            at = at.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let place =
                if n % 3 == 0 { at % bytes.len() } else { at / 7 % (bytes.len() / 4_096) * 4_096 + at % 600 };
            let place = place.min(bytes.len() - 1);
            bytes[place] = bytes[place].wrapping_add(1 + (at >> 40) as u8 % 200);
        }
        std::fs::write(&file, &bytes).unwrap();
        let author = ana.author.clone();
        match ana.plan().merge(&file, &author) {
            Err(refusal) => {
                let said = refusal.to_string();
                assert!(!said.contains(['{', '"']), "a person reads this: {said}");
                refused += 1;
                continue;
            }
            Ok(_) => taken += 1,
        }
        let look = ana.look();
        assert!(look == before || look == after, "round {n}");
        if ana.plan().next_merge_undo().unwrap().is_some() {
            ana.plan().undo_merge().unwrap();
        }
        assert_eq!(differs(&ana.look(), &before), None);
    }
    assert_eq!(differs(&ana.look(), &before), None);
    println!("damaged copies: {refused} refused, {taken} taken with every checksum right");
    assert!(refused > 15, "{refused}");
}

#[test]
fn copies_of_older_programs_come_in() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures");
    let file = |version: u32| folder.join(format!("riverbend-{version}.commonroot"));
    let mut ana = Replica::of(&file(1), "Ana", 0);
    for version in 2..=11 {
        let bytes = std::fs::read(file(version)).unwrap();
        assert!(ana.merge_file(&file(version)).steps > 0);
        assert!(std::fs::read(file(version)).unwrap() == bytes);
    }
    let mut ben = Replica::of(&file(11), "Ben", 0);
    for version in (1..=10).rev() {
        ben.merge_file(&file(version));
    }
    assert_eq!(differs(&ana.look(), &ben.look()), None);
}
