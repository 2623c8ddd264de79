//! Erasing that a crash cut off, and copies that it does not reach.

use super::{
    apart::{Three, erase_it, named, three},
    *,
};

#[test]
fn erasing_that_was_cut_off_is_finished_when_the_plan_is_next_opened() {
    for backups_gone in [false, true] {
        let Three { us: (folder, mut plan), gone, .. } = three();
        let what = erase(EraseWhat::Stakeholder { id: gone }, true);
        let reach = super::super::reach::of(&plan, what.target).unwrap();
        let found = super::super::mention::find(&plan, &reach).unwrap();
        plan.erase_from_plan(&reach, &found, what, &author()).unwrap();
        if backups_gone {
            backup::remove_all(plan.path()).unwrap();
        } else {
            assert!(!holding(folder.path(), "Survivors").is_empty(), "a backup holds it still");
        }
        let path = plan.path().to_path_buf();
        drop(plan);
        let opened = Plan::open(&path, &author(), Box::new(Fixed::new(1_764_900_000_000, 120_000, 9)));
        let mut plan = opened.unwrap();
        assert_eq!(holding(folder.path(), "Survivors"), Vec::<PathBuf>::new());
        assert_eq!(backup::list(&path).len(), usize::from(!backups_gone));
        assert!(!backup::folder(&path).join("erasing").exists(), "nothing is left to be done");
        assert_eq!(plan.check().unwrap().problems, []);
    }
}

#[test]
fn a_copy_that_erases_is_noted_before_it_is_written_too() {
    let Three { mut us, mut them, gone, .. } = three();
    backup::make(&mut them.1, backup::Reason::Other(BackupReason::Opened)).unwrap();
    erase_it(&mut us.1, gone);
    let file = sent(&us.1, us.0.path(), "sent");
    // A folder in the place of a backup's name cannot be removed as one.
    let stuck = backup::folder(them.1.path()).join("0000000000001 opened.commonroot");
    std::fs::create_dir(&stuck).unwrap();
    assert!(them.1.merge(&file, &author()).is_err());
    assert!(!holding(them.0.path(), "Survivors").is_empty());
    std::fs::remove_dir(stuck).unwrap();
    let path = them.1.path().to_path_buf();
    drop(them.1);
    let opened = Plan::open(&path, &author(), Box::new(Fixed::new(1_764_900_000_000, 120_000, 9)));
    drop(opened.unwrap());
    assert_eq!(holding(them.0.path(), "Survivors"), Vec::<PathBuf>::new());
}

#[test]
fn erasing_that_never_came_to_be_costs_no_backup() {
    let Three { us: (_folder, plan), .. } = three();
    let path = plan.path().to_path_buf();
    let step = plan.session.next();
    crate::erase::begun::note(&path, step).unwrap();
    let before = backup::list(&path);
    assert!(!before.is_empty());
    drop(plan);
    let opened = Plan::open(&path, &author(), Box::new(Fixed::new(1_764_900_000_000, 120_000, 9)));
    assert_eq!(backup::list(&path), before);
    assert!(!backup::folder(&path).join("erasing").exists());
    // Nor does one that was refused, of which the next step takes the number.
    let plan = opened.unwrap();
    crate::erase::begun::note(&path, plan.session.next()).unwrap();
    crate::erase::begun::take_back(&path, plan.session.next());
    assert!(!backup::folder(&path).join("erasing").exists());
}

#[test]
fn copies_beside_the_plan_are_named_before_and_after() {
    let Three { us: (folder, mut plan), mut them, gone, .. } = three();
    edit(&mut them.1, gone, Edit::Influence(Some(2)));
    let saved = folder.path().join("Saved.commonroot");
    plan.save_copy(&saved).unwrap();
    them.1.save_copy(&folder.path().join("From Ben.commonroot")).unwrap();
    plan.send_copy(&folder.path().join("Sent.commonroot"), CopyChoice::WHOLE, &named("Ann")).unwrap();
    // Another plan, and what is none, are no copies of it.
    let other = Box::new(Fixed::new(1_764_000_000_000, 120_000, 77));
    let foreign = folder.path().join("Other.commonroot");
    Plan::create(&foreign, &crate::tests::new_plan(), &author(), other).unwrap().close().unwrap();
    std::fs::write(folder.path().join("None.commonroot"), "nothing").unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink(plan.path(), folder.path().join("Link.commonroot")).unwrap();
    let files = |copies: &[model::CopyKnown]| -> Vec<String> {
        copies.iter().map(|copy| copy.file.clone()).collect()
    };
    let target = EraseWhat::Stakeholder { id: gone };
    let expected = ["From Ben.commonroot", "Saved.commonroot", "Sent.commonroot"];
    let shown = plan.preview_erase(target).unwrap().copies;
    assert_eq!(files(&shown), expected);
    assert_eq!(shown[0].name, author().name);
    assert!(shown.iter().all(|copy| copy.brought_in_at.is_none()), "they lie there now");
    let done = plan.erase(erase(target, true), &author()).unwrap().output;
    assert_eq!(files(&done.copies), expected);
    // It was only looked at, and still holds what it held.
    assert!(!holding(folder.path(), "Survivors").is_empty());
    // The plan is still held by nobody else.
    let again = Plan::open(plan.path(), &author(), Box::new(Fixed::new(1_764_900_000_000, 120_000, 9))).err();
    assert!(matches!(again, Some(Refusal::OpenElsewhere { .. })), "{again:?}");
}
