//! Making and opening a plan file, so that one program at a time has it and a crash leaves it whole.

use crate::{
    Op, Surroundings,
    backup::{self, Reason},
    check, community, council,
    failure::{Try, disk, unexpected},
    framework, judge,
    lock::LockFile,
    locked::{self, Key, Keys},
    log::{capture, schema::Schema, session::Session},
    merge::unsettled::Unsettled,
    migrations,
    order::Names,
    rules,
    search::Index,
    sector,
    shared::Shared,
    soundness::{self, Soundness},
    stakeholder::kept::Kept,
    transact::Joinable,
    unfinished::{self, folder_of, keep_names},
};
use model::{Author, BackupReason, NewPlan, Refusal, Result, framework_file};
use rusqlite::{Connection, OpenFlags, config::DbConfig, limits::Limit};
use std::path::{Path, PathBuf};

/// An open plan file. No other program can open it until this is closed or dropped.
pub struct Plan {
    pub(crate) conn: Connection,
    pub(crate) schema: Schema,
    pub(crate) session: Session,
    pub(crate) surroundings: Box<dyn Surroundings>,
    pub(crate) joinable: Option<Joinable>,
    pub(crate) names: Names,
    pub(crate) kept: Kept,
    pub(crate) index: Index,
    pub(crate) unsettled: Unsettled,
    pub(crate) soundness: Soundness,
    pub(crate) shared: Option<Shared>,
    /// What the file is locked with; none if anybody can read it.
    pub(crate) key: Option<Key>,
    /// That, and what opens copies of the plan that are locked otherwise.
    pub(crate) keys: Keys,
    path: PathBuf,
    // Dropped last, when the connection has let go of the file.
    lock: LockFile,
}

impl Plan {
    /// Makes a new plan file and opens it. It appears at `path` whole or not at all; a file that is there
    /// already is never replaced.
    pub fn create(
        path: &Path,
        new: &NewPlan,
        author: &Author,
        surroundings: Box<dyn Surroundings>,
    ) -> Result<Plan> {
        if path.symlink_metadata().is_ok() {
            return Err(already_exists(path));
        }
        let folder = folder_of(path);
        if !folder.is_dir() {
            return Err(Refusal::Disk { action: "find-folder".into(), detail: folder.display().to_string() });
        }
        let mut draft = tempfile::Builder::new();
        draft.prefix(unfinished::PREFIX).suffix(".new");
        // As any document: whoever may use the folder may, as far as the person's own settings allow.
        #[cfg(unix)]
        draft.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
        let unfinished = draft.tempfile_in(folder).map_err(|error| disk("create", &error))?;
        let surroundings = Plan::fill(unfinished.path(), new, author, surroundings)
            .map_err(|refusal| called(refusal, unfinished.path(), path))?;
        unfinished.persist_noclobber(path).map_err(|failed| match failed.error.kind() {
            std::io::ErrorKind::AlreadyExists => already_exists(path),
            _ => disk("create", &failed.error),
        })?;
        keep_names(folder);
        Plan::open(path, author, surroundings)
    }

    /// Writes a new plan into an empty file and closes it.
    fn fill(
        path: &Path,
        new: &NewPlan,
        author: &Author,
        surroundings: Box<dyn Surroundings>,
    ) -> Result<Box<dyn Surroundings>> {
        let mut conn = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE, None)?;
        hold(&conn)?;
        migrate(&mut conn)?;
        conn.pragma_update(None, "application_id", migrations::APPLICATION_ID).map_err(sql)?;
        let mut plan = Plan::on(conn, path.to_path_buf(), None, LockFile::none(), surroundings)?;
        let framework = framework_file::parse(framework_file::BUILT_IN)?;
        let sectors = framework_file::built_in_sectors()?;
        let name = rules::name("community", &new.community)?;
        plan.transact(Op::CreatePlan { name }, author, |tx| {
            community::insert(tx, new, &framework)?;
            framework::insert(tx.conn, &framework)?;
            sectors.iter().try_for_each(|sector| sector::insert(tx.conn, sector))?;
            council::insert_first(tx, &new.council)
        })?;
        let Plan { conn, surroundings, .. } = plan;
        conn.close().map_err(|(_, error)| sql(error))?;
        Ok(surroundings)
    }

    /// Opens a plan file. It is judged first without a byte of it changed: what is damaged, foreign, newer or
    /// held by another program is refused with a reason.
    ///
    /// A log that lacks its newest action is one of a copy made halfway, and is refused. Whether all of it is as
    /// it was written, and the tables are what it makes of them, is looked through at once where that takes
    /// no time; a larger plan is open before, and whoever opened it goes on with [`Plan::look_on`]. A plan in
    /// which that finds something is there to be read, and takes no step ([`Plan::damage`]).
    pub fn open(path: &Path, author: &Author, surroundings: Box<dyn Surroundings>) -> Result<Plan> {
        Plan::open_with(path, &Keys::none(), author, surroundings)
    }

    /// As [`Plan::open`], also of a plan that is locked, if one of the keys is for it: refused with
    /// [`Refusal::Locked`] if none is, and with [`Refusal::WrongPassphrase`] if it does not open the file.
    pub fn open_with(
        path: &Path,
        keys: &Keys,
        author: &Author,
        surroundings: Box<dyn Surroundings>,
    ) -> Result<Plan> {
        let mut plan = Plan::open_if(path, keys, author, surroundings, check::newest_action)?;
        plan.look_through_if_small();
        plan.finish_erasing();
        Ok(plan)
    }

    /// As [`Plan::open_with`], also where the newest action is not as it was written: for a check to say what is
    /// wrong.
    pub fn open_to_check(
        path: &Path,
        keys: &Keys,
        author: &Author,
        surroundings: Box<dyn Surroundings>,
    ) -> Result<Plan> {
        Plan::open_if(path, keys, author, surroundings, |_| Ok(()))
    }

    fn open_if(
        path: &Path,
        keys: &Keys,
        author: &Author,
        mut surroundings: Box<dyn Surroundings>,
        sound: fn(&Connection) -> Try<()>,
    ) -> Result<Plan> {
        let key = judge::file(path, keys)
            .map_err(|refusal| with_holder(path, refusal))
            .map_err(|refusal| backup::tell_damage(path, keys, refusal))?;
        let mut conn = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE, key)?;
        hold(&conn).map_err(|failure| with_holder(path, failure.into()))?;
        // Between judging and holding it, another program may have written.
        judge::held(&conn)?;
        sound(&conn)?;
        if let Some(key) = key {
            locked::sweep(path, key);
        }
        if migrations::is_behind(&conn)? {
            soundness::before_migration(&conn)?;
            let reason = Reason::Other(BackupReason::Migration);
            backup::make_of(&conn, path, key, surroundings.now_ms(), reason)?;
        }
        migrate(&mut conn)?;
        let lock = LockFile::write(path, &author.name, surroundings.now_ms());
        Plan::on(conn, path.to_path_buf(), key.cloned(), lock, surroundings)
    }

    fn on(
        conn: Connection,
        path: PathBuf,
        key: Option<Key>,
        lock: LockFile,
        mut surroundings: Box<dyn Surroundings>,
    ) -> Result<Plan> {
        let schema = Schema::read(&conn)?;
        capture::install(&conn, &schema)?;
        let session = Session::begin(&conn, surroundings.as_mut())?;
        let unsettled = Unsettled::read(&conn, &schema)?;
        Ok(Plan {
            conn,
            schema,
            session,
            surroundings,
            joinable: None,
            names: Names::default(),
            kept: Kept::default(),
            index: Index::default(),
            unsettled,
            soundness: Soundness::default(),
            shared: None,
            keys: Keys::only(key.clone()),
            key,
            path,
            lock,
        })
    }

    /// Where the file is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Tells others by this name who has the plan open.
    pub fn held_by(&self, author: &Author) {
        self.lock.name(&author.name);
    }

    /// Lets go of the file, and says if that went wrong; dropping does the same in silence.
    pub fn close(self) -> Result<()> {
        let Plan { conn, lock: _lock, .. } = self;
        conn.close().map_err(|(_, error)| sql(error))
    }
}

/// What went wrong while a plan was still being made under another name, told of the name it was to have.
fn called(refusal: Refusal, draft: &Path, path: &Path) -> Refusal {
    let wanted = |detail: String| detail.replace(&*draft.to_string_lossy(), &path.to_string_lossy());
    match refusal {
        Refusal::Disk { action, detail } => Refusal::Disk { action, detail: wanted(detail) },
        Refusal::Unexpected { detail } => Refusal::Unexpected { detail: wanted(detail) },
        other => other,
    }
}

fn already_exists(path: &Path) -> Refusal {
    Refusal::AlreadyExists { path: path.display().to_string() }
}

fn sql(error: rusqlite::Error) -> Refusal {
    crate::failure::Failure::from(error).into()
}

/// A busy file is held by another program; its lock file may say by whom and since when.
pub(crate) fn with_holder(path: &Path, refusal: Refusal) -> Refusal {
    match refusal {
        Refusal::OpenElsewhere { .. } => {
            let (by, since) = LockFile::holder(path);
            Refusal::OpenElsewhere { by, since }
        }
        other => other,
    }
}

/// A connection that trusts nothing in the file.
pub(crate) fn connect(path: &Path, flags: OpenFlags, key: Option<&Key>) -> Try<Connection> {
    let conn = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    // Before anything is read.
    if let Some(key) = key {
        key.unlock(&conn)?;
    }
    distrust(&conn)?;
    Ok(conn)
}

fn distrust(conn: &Connection) -> Try<()> {
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false)?;
    // Switches off triggers of the file only; our own TEMP triggers still run.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DDL, false)?;
    conn.set_limit(Limit::SQLITE_LIMIT_LENGTH, 64 << 20)?;
    conn.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 1)?;
    conn.set_limit(Limit::SQLITE_LIMIT_EXPR_DEPTH, 100)?;
    conn.set_limit(Limit::SQLITE_LIMIT_TRIGGER_DEPTH, 10)?;
    conn.set_prepared_statement_cache_capacity(256);
    conn.busy_timeout(std::time::Duration::ZERO)?;
    // Nothing of a plan may be left in temporary files, nor in pages that are written again. The cache is 32 MiB.
    conn.execute_batch(
        "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32768; PRAGMA secure_delete = FAST;",
    )?;
    Ok(())
}

/// Brings the file to the newest version.
pub(crate) fn migrate(conn: &mut Connection) -> Result<()> {
    // References are off while migrations run, and each migration checks them at its end.
    conn.pragma_update(None, "foreign_keys", false).map_err(sql)?;
    migrations::to_latest(conn)?;
    conn.pragma_update(None, "foreign_keys", true).map_err(sql)?;
    Ok(())
}

/// Takes the file for this program alone.
pub(crate) fn hold(conn: &Connection) -> Try<()> {
    conn.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    // In this locking mode the lock taken here is kept until the connection closes.
    conn.execute_batch("BEGIN EXCLUSIVE; COMMIT;")?;
    let mode: String = conn.query_row("PRAGMA journal_mode = DELETE", [], |row| row.get(0))?;
    if mode != "delete" {
        return Err(unexpected(format!("journal mode {mode}")).into());
    }
    conn.pragma_update(None, "synchronous", "EXTRA")?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Fixed,
        tests::{author, new_plan, plan},
    };

    fn surroundings() -> Box<Fixed> {
        Box::new(Fixed::new(1_764_000_000_000, 1, 2))
    }

    #[test]
    fn a_plan_whose_newest_action_was_changed_is_only_opened_to_be_checked() {
        let actions = ["UPDATE _action SET author = 'Somebody'", "DELETE FROM _op WHERE tbl = 'sector'"];
        for sql in actions {
            let (_folder, plan) = plan();
            let path = plan.path().to_path_buf();
            plan.close().unwrap();
            Connection::open(&path).unwrap().execute_batch(sql).unwrap();
            let before = std::fs::read(&path).unwrap();
            let refused = Plan::open(&path, &author(), surroundings()).err();
            assert!(matches!(refused, Some(Refusal::Damaged { .. })), "{sql}: {refused:?}");
            let mut plan = Plan::open_to_check(&path, &Keys::none(), &author(), surroundings()).unwrap();
            assert_ne!(plan.check().unwrap().problems, [], "{sql}");
            plan.close().unwrap();
            assert!(std::fs::read(&path).unwrap() == before, "{sql}");
        }
    }

    #[test]
    fn a_folder_that_is_missing_is_named_and_no_other_file() {
        let place = tempfile::tempdir().unwrap();
        let folder = place.path().join("none");
        let path = folder.join("Riverbend.commonroot");
        let refused = Plan::create(&path, &new_plan(), &author(), surroundings()).err();
        let detail = folder.display().to_string();
        assert_eq!(refused, Some(Refusal::Disk { action: "find-folder".into(), detail }));
    }

    #[cfg(unix)]
    #[test]
    fn a_folder_that_takes_no_file_says_nothing_of_drafts() {
        // A folder that no file can be made in, for the system's administrator too.
        let path = Path::new("/proc/self/Riverbend.commonroot");
        if !Path::new("/proc/self").is_dir() {
            return;
        }
        match Plan::create(path, &new_plan(), &author(), surroundings()).err() {
            Some(Refusal::Disk { detail, .. }) => assert!(!detail.contains(".new"), "{detail}"),
            other => panic!("{other:?}"),
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_new_plan_may_be_read_by_whom_any_new_file_may() {
        use std::os::unix::fs::PermissionsExt;
        let (folder, plan) = plan();
        let other = folder.path().join("other");
        std::fs::write(&other, "x").unwrap();
        let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode();
        assert_eq!(mode(plan.path()), mode(&other));
    }
}
