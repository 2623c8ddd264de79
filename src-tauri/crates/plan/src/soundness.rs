//! Whether an open plan is what its history says, and what follows if it is not: it can be read, and takes no
//! step until somebody has decided to work on all the same.

use crate::{
    CheckReport, Plan, Problem, check,
    failure::{Try, damaged},
};
use model::Result;
use rusqlite::Connection;

/// Plans up to this many bytes are looked through while they are opened: about 30 ms, as measured for 2,000
/// stakeholders on a laptop's core.
const SMALL: u64 = 4 << 20;

/// What is known of it.
#[derive(Default)]
pub(crate) struct Soundness {
    /// How many looks were taken.
    looks: usize,
    problems: Vec<Problem>,
    accepted: bool,
}

/// What was found wrong with an open plan.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Damaged<'a> {
    /// In the order in which it was found.
    pub problems: &'a [Problem],
    /// Somebody has decided to work on.
    pub accepted: bool,
}

impl Plan {
    /// Takes the next look through the plan. True once there is nothing left to look at. One look at 20,000
    /// stakeholders takes about a tenth of a second, so that other work can be done between.
    pub fn look_on(&mut self) -> bool {
        if let Some(look) = check::LOOKS.get(self.soundness.looks) {
            let mut report = CheckReport::default();
            check::take(*look, self, &mut report);
            self.soundness.problems.append(&mut report.problems);
            self.soundness.looks += 1;
        }
        self.is_looked_through()
    }

    /// Takes all looks that were not taken yet.
    pub fn look_through(&mut self) {
        while !self.look_on() {}
    }

    /// As [`Plan::look_through`], where that takes no time.
    pub fn look_through_if_small(&mut self) {
        if std::fs::metadata(self.path()).is_ok_and(|about| about.len() <= SMALL) {
            self.look_through();
        }
    }

    /// Whether all looks were taken.
    pub fn is_looked_through(&self) -> bool {
        self.soundness.looks == check::LOOKS.len()
    }

    /// What the looks taken so far found wrong; none if nothing.
    pub fn damage(&self) -> Option<Damaged<'_>> {
        let Soundness { problems, accepted, .. } = &self.soundness;
        (!problems.is_empty()).then_some(Damaged { problems, accepted: *accepted })
    }

    /// Takes steps again although something is wrong. What is wrong stays as it is, and is found again when
    /// the plan is next opened.
    pub fn work_on(&mut self) {
        self.soundness.accepted = true;
    }

    pub(crate) fn refuse_if_damaged(&self) -> Try<()> {
        match self.damage() {
            Some(Damaged { accepted: false, .. }) => Err(damaged(WRONG).into()),
            _ => Ok(()),
        }
    }
}

const WRONG: &str = "it is not what its history says";

/// A migration writes the log anew, with checksums of what it finds there: what is wrong has to be found before.
pub(crate) fn before_migration(conn: &Connection) -> Result<()> {
    let mut report = CheckReport::default();
    check::log(conn, &mut report)?;
    match report.problems.is_empty() {
        true => Ok(()),
        false => Err(damaged(WRONG)),
    }
}

#[cfg(test)]
mod tests {
    use crate::{
        Fixed, Keys, Plan, Problem,
        tests::{author, plan},
    };
    use model::{Refusal, StakeholderDraft};
    use rusqlite::Connection;
    use std::path::{Path, PathBuf};

    fn open(path: &Path) -> model::Result<Plan> {
        Plan::open(path, &author(), Box::new(Fixed::new(1_764_000_000_000, 3, 4)))
    }

    /// A plan into which somebody wrote past the program, closed.
    fn written_into(sql: &str) -> (tempfile::TempDir, PathBuf) {
        let (folder, mut plan) = plan();
        for name in ["Library", "Choir"] {
            let draft = StakeholderDraft { name: name.into(), ..StakeholderDraft::default() };
            plan.create_stakeholders(vec![draft], &author()).unwrap();
        }
        let path = plan.path().to_path_buf();
        plan.close().unwrap();
        Connection::open(&path).unwrap().execute_batch(sql).unwrap();
        (folder, path)
    }

    #[test]
    fn a_damaged_plan_can_be_read_and_takes_no_step_until_somebody_decides() {
        let old = "(SELECT site || seq FROM _action ORDER BY hlc LIMIT 1)";
        for sql in [
            format!("UPDATE _action SET author = 'Somebody' WHERE site || seq = {old}"),
            format!("UPDATE _op SET val = 'x' WHERE site || seq = {old} AND i = 0"),
            format!("UPDATE _action SET label = CAST(x'ff' AS TEXT) WHERE site || seq = {old}"),
            "UPDATE stakeholder SET name = 'Hacked' WHERE name = 'Choir'".into(),
            "UPDATE _site SET began = 1".into(),
        ] {
            let (_folder, path) = written_into(&sql);
            let before = std::fs::read(&path).unwrap();
            let mut plan = open(&path).unwrap();
            assert!(plan.is_looked_through() && plan.damage().is_some(), "{sql}");
            assert_eq!(plan.stakeholders().unwrap().len(), 2, "{sql}");
            let draft = || vec![StakeholderDraft { name: "Clinic".into(), ..StakeholderDraft::default() }];
            let refused = [plan.create_stakeholders(draft(), &author()).err(), plan.undo(&author()).err()];
            for refusal in refused {
                assert!(matches!(refusal, Some(Refusal::Damaged { .. })), "{sql}: {refusal:?}");
            }
            assert!(std::fs::read(&path).unwrap() == before, "{sql}");
            plan.work_on();
            plan.create_stakeholders(draft(), &author()).unwrap();
            assert!(plan.damage().unwrap().accepted, "what is wrong is still known");
        }
    }

    #[test]
    fn a_sound_plan_is_known_to_be_sound_once_it_is_open() {
        let (_folder, path) = written_into("");
        let plan = open(&path).unwrap();
        assert!(plan.is_looked_through());
        assert_eq!(plan.damage(), None);
    }

    #[test]
    fn a_large_plan_is_looked_through_piece_by_piece() {
        let (_folder, path) = written_into("UPDATE stakeholder SET name = 'Hacked' WHERE name = 'Choir'");
        let mut plan =
            Plan::open_to_check(&path, &Keys::none(), &author(), Box::new(Fixed::new(1, 3, 4))).unwrap();
        assert!(!plan.is_looked_through() && plan.damage().is_none());
        let mut looks = 1;
        while !plan.look_on() {
            looks += 1;
        }
        assert_eq!(looks, 3);
        assert!(matches!(plan.damage().unwrap().problems, [Problem::RowDiffers(_)]));
        assert!(plan.look_on(), "and there is nothing left to look at");
    }

    #[test]
    fn an_index_that_does_not_hold_what_its_table_holds_is_refused() {
        // The index is emptied as a damaged page empties it: its root page becomes one without entries.
        let (_folder, path) = written_into("");
        let conn = Connection::open(&path).unwrap();
        let number = |sql: &str| conn.query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap() as usize;
        let root = number("SELECT rootpage FROM sqlite_schema WHERE name = 'stakeholder_archived'");
        let size = number("PRAGMA page_size");
        drop(conn);
        let mut bytes = std::fs::read(&path).unwrap();
        let page = &mut bytes[(root - 1) * size..root * size];
        assert_eq!(page[0], 10, "a leaf of an index");
        // No cells, no free block, and cells begin at the end of the page (file format, section 1.6).
        page[1..8].copy_from_slice(&[0, 0, 0, 0, (size >> 8) as u8, (size & 0xff) as u8, 0]);
        std::fs::write(&path, bytes).unwrap();
        let refused = open(&path).err();
        assert!(matches!(refused, Some(Refusal::Damaged { .. })), "{refused:?}");
    }
}
