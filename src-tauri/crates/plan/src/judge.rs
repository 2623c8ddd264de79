//! Judging a file before it is opened for writing: what is not a plan, or not one we can keep safe, is
//! refused with a reason and without a byte changed.

use crate::{
    failure::{Failure, TORN, Try, damaged, disk},
    locked::{BEGINNING, Key, Keys, may_be_locked},
    migrations,
    open::connect,
    sql::all,
};
use model::Refusal;
use rusqlite::{Connection, OpenFlags, backup};
use std::{
    collections::BTreeMap,
    fs::File,
    io::{ErrorKind, Read},
    path::{Path, PathBuf},
    time::Duration,
};

const MAGIC: &[u8; 16] = b"SQLite format 3\0";
/// How folders begin in which copies are judged, among the temporary files of the system.
pub(crate) const ASIDE: &str = "commonroot-";
/// Length of the header of a SQLite database (file format, section 1.3).
const HEADER: usize = 100;

/// A copy of a plan file, in a folder that goes with it.
pub(crate) struct Copied {
    pub conn: Connection,
    /// What opens it.
    pub key: Option<Key>,
    /// Where it is; nowhere if it is in memory alone.
    pub path: Option<PathBuf>,
    _folder: Option<tempfile::TempDir>,
}

/// Copies the file at this path and judges the copy, to be read and written at will; nobody else sees it. Pages
/// are not looked through: whoever goes on with it does that. Must not be asked of a plan that is open here:
/// to look into its file would let go of the lock on it.
pub(crate) fn copied(path: &Path, keys: &Keys) -> Result<Copied, Refusal> {
    let beginning = beginning(path)?;
    let key = key_for(path, &beginning, keys)?.cloned();
    if key.is_none() && !needs_recovery(path) {
        refuse_if_cut_short(path, &beginning)?;
    }
    refuse_if_held(path, key.as_ref())?;
    let (folder, copy) = copy_aside(path)?;
    let conn = connect(&copy, OpenFlags::SQLITE_OPEN_READ_WRITE, key.as_ref())?;
    held(&conn)?;
    Ok(Copied { conn, key, path: Some(copy), _folder: Some(folder) })
}

/// As [`copied`], for a plan that is locked: what can be read stays in memory, and is in no file that a crash
/// would leave behind. Only what a crash has left already is settled in one.
pub(crate) fn copied_unseen(path: &Path, keys: &Keys) -> Result<Copied, Refusal> {
    let beginning = beginning(path)?;
    if !is_readable(&beginning) || needs_recovery(path) {
        return copied(path, keys);
    }
    key_for(path, &beginning, keys)?;
    refuse_if_cut_short(path, &beginning)?;
    let in_memory = || -> Try<Connection> {
        let from = connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY, None)?;
        let mut conn = connect(Path::new(":memory:"), OpenFlags::SQLITE_OPEN_READ_WRITE, None)?;
        backup::Backup::new(&from, &mut conn)?.run_to_completion(i32::MAX, Duration::ZERO, None)?;
        held(&conn)?;
        Ok(conn)
    };
    Ok(Copied { conn: in_memory()?, key: None, path: None, _folder: None })
}

/// Judges the file at this path. Says which of the keys opens it; none for one that anybody can read.
pub(crate) fn file<'k>(path: &Path, keys: &'k Keys) -> Result<Option<&'k Key>, Refusal> {
    let beginning = beginning(path)?;
    let key = key_for(path, &beginning, keys)?;
    if needs_recovery(path) {
        // A crash left work to be rolled back, which a look without writing cannot do: a copy is judged.
        copy(path, key)?;
        return Ok(key);
    }
    if key.is_none() {
        refuse_if_cut_short(path, &beginning)?;
    }
    contents(path, key)?;
    Ok(key)
}

/// The key for a file that begins like this, or none if none is needed. In a locked file nothing can be judged
/// before it is open; of what it says of its length, SQLite itself sees that it is true.
fn key_for<'k>(path: &Path, beginning: &[u8], keys: &'k Keys) -> Result<Option<&'k Key>, Refusal> {
    if !is_readable(beginning) && may_be_locked(path, beginning) {
        let locked = || Refusal::Locked { path: path.display().to_string() };
        return keys.to(beginning).map(Some).ok_or_else(locked);
    }
    judge_header(beginning)?;
    refuse_write_ahead(beginning)?;
    Ok(None)
}

/// Whether a file that begins like this is a database that anybody can read.
pub(crate) fn is_readable(beginning: &[u8]) -> bool {
    beginning.starts_with(MAGIC)
}

/// Another program has switched the file to a write-ahead log: bytes 18 and 19 of the header are 2. Even to
/// read it, SQLite would write files beside it, and what was written last may stand in none of a copy's; to
/// switch it back would change a file that was only to be looked at.
fn refuse_write_ahead(header: &[u8]) -> Result<(), Refusal> {
    match header.get(18..20) {
        Some(versions) if versions.contains(&2) => Err(write_ahead()),
        _ => Ok(()),
    }
}

fn write_ahead() -> Refusal {
    Refusal::ForeignObject { what: "journal".into(), name: "write-ahead log".into() }
}

/// SQLite fills up a last page that is cut short with zeros and says nothing.
fn refuse_if_cut_short(path: &Path, header: &[u8]) -> Result<(), Refusal> {
    let length = std::fs::metadata(path).map_err(|error| disk("open", &error))?.len();
    // Bytes 16 and 17 hold the size of a page, where 1 stands for 65,536; 28 to 31 the number of pages.
    let page = match header.get(16..18) {
        Some([0, 1]) => 65_536,
        Some([high, low]) => u64::from(*high) << 8 | u64::from(*low),
        _ => 0,
    };
    let pages = u64::from(number_at(header, 28).unwrap_or_default());
    match header.len() < HEADER || length < page * pages {
        true => Err(damaged("the file is cut short")),
        false => Ok(()),
    }
}

/// The first bytes of a file.
pub(crate) fn beginning(path: &Path) -> Result<Vec<u8>, Refusal> {
    let about = std::fs::metadata(path).map_err(|error| match error.kind() {
        ErrorKind::NotFound => Refusal::NoSuchFile { path: path.display().to_string() },
        _ => disk("open", &error),
    })?;
    if about.is_dir() {
        return Err(not_a_plan("folder"));
    }
    let mut beginning = Vec::with_capacity(BEGINNING);
    let file = File::open(path).map_err(|error| disk("open", &error))?;
    file.take(BEGINNING as u64).read_to_end(&mut beginning).map_err(|error| disk("open", &error))?;
    Ok(beginning)
}

fn judge_header(header: &[u8]) -> Result<(), Refusal> {
    if header.is_empty() {
        return Err(Refusal::EmptyFile);
    }
    if !header.starts_with(MAGIC) {
        return Err(not_a_plan(looks_like(header.get(..HEADER).unwrap_or(header))));
    }
    let (Some(version), Some(application)) = (number_at(header, 60), number_at(header, 68)) else {
        return Err(damaged("the file is cut short"));
    };
    judge_numbers(application as i32, version)
}

/// The big-endian number at this place of the header.
fn number_at(header: &[u8], at: usize) -> Option<u32> {
    let bytes = header.get(at..at + 4)?;
    Some(u32::from_be_bytes(bytes.try_into().ok()?))
}

fn judge_numbers(application_id: i32, version: u32) -> Result<(), Refusal> {
    if application_id != migrations::APPLICATION_ID {
        return Err(Refusal::OtherDatabase);
    }
    match version {
        0 => Err(damaged("the file has no version")),
        known if known <= migrations::VERSION => Ok(()),
        newer => Err(Refusal::NewerVersion { file: newer, known: migrations::VERSION }),
    }
}

fn not_a_plan(looks_like: &str) -> Refusal {
    Refusal::NotAPlan { looks_like: looks_like.into() }
}

/// A short word for what a file seems to be, from its first bytes.
fn looks_like(header: &[u8]) -> &'static str {
    let begins = |with: &[u8]| header.starts_with(with);
    if begins(b"PK\x03\x04") || begins(b"PK\x05\x06") {
        "zip"
    } else if begins(b"%PDF") {
        "pdf"
    } else if begins(b"\x89PNG") || begins(b"\xff\xd8\xff") || begins(b"GIF8") {
        "picture"
    } else if begins(b"\xd0\xcf\x11\xe0") {
        "office"
    } else if is_text(header) {
        "text"
    } else {
        "unknown"
    }
}

fn is_text(header: &[u8]) -> bool {
    let text = match std::str::from_utf8(header) {
        Ok(text) => text,
        // A letter may be cut in two where the header ends.
        Err(error) if header.len() - error.valid_up_to() < 4 => {
            std::str::from_utf8(&header[..error.valid_up_to()]).unwrap_or_default()
        }
        Err(_) => return false,
    };
    !text.is_empty() && !text.chars().any(|c| c.is_control() && !c.is_whitespace())
}

/// Whether a crash, or another program's write-ahead log, left something to be settled before reading.
fn needs_recovery(path: &Path) -> bool {
    let waiting = |suffix: &str| beside(path, suffix).metadata().is_ok_and(|about| about.len() > 0);
    waiting("-journal") || waiting("-wal")
}

fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_os_string();
    name.push(suffix);
    path.with_file_name(name)
}

/// Judges a copy, in which SQLite may roll back what a crash left. A file that another program is just
/// writing looks the same, so who holds it is asked first.
fn copy(path: &Path, key: Option<&Key>) -> Try<()> {
    refuse_if_held(path, key)?;
    let (_folder, copy) = copy_aside(path)?;
    let conn = connect(&copy, OpenFlags::SQLITE_OPEN_READ_WRITE, key)?;
    conn.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    judge(&conn)
}

/// Copies a file, and what a crash left beside it, into a folder of its own.
fn copy_aside(path: &Path) -> Result<(tempfile::TempDir, PathBuf), Refusal> {
    let folder = tempfile::Builder::new().prefix(ASIDE).tempdir().map_err(|error| disk("copy", &error))?;
    let copy = folder.path().join("judged");
    std::fs::copy(path, &copy).map_err(|error| disk("copy", &error))?;
    for suffix in ["-journal", "-wal"] {
        let from = beside(path, suffix);
        if from.exists() {
            std::fs::copy(from, beside(&copy, suffix)).map_err(|error| disk("copy", &error))?;
        }
    }
    Ok((folder, copy))
}

/// Asks for the lock that reading takes. With a hot journal there, SQLite answers in a read-only look that
/// it would have to roll back, but busy if another program holds the file.
fn refuse_if_held(path: &Path, key: Option<&Key>) -> Try<()> {
    let look = || -> Try<()> {
        let conn = connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY, key)?;
        Ok(conn.query_row("PRAGMA schema_version", [], |_| Ok(()))?)
    };
    match look().map_err(Refusal::from) {
        Err(held @ Refusal::OpenElsewhere { .. }) => Err(held.into()),
        // Whatever else is the matter shows when the copy is judged.
        _ => Ok(()),
    }
}

/// Judges what is in a file that no crash has left anything beside.
pub(crate) fn contents(path: &Path, key: Option<&Key>) -> Try<()> {
    judge(&connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY, key)?)
}

/// Judges everything: numbers, objects, and the soundness of every page.
fn judge(conn: &Connection) -> Try<()> {
    held(conn)?;
    // The quicker check leaves out whether the indexes hold what the tables hold, and takes as long.
    let answer: String = conn.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    match answer.as_str() {
        "ok" => Ok(()),
        _ => Err(damaged(TORN).into()),
    }
}

/// Judges what is quick to judge: numbers and objects.
pub(crate) fn held(conn: &Connection) -> Try<()> {
    let journal: String = conn.query_row("PRAGMA main.journal_mode", [], |row| row.get(0))?;
    if journal == "wal" {
        return Err(write_ahead().into());
    }
    let application_id = conn.query_row("PRAGMA main.application_id", [], |row| row.get(0))?;
    let version: u32 = conn.query_row("PRAGMA main.user_version", [], |row| row.get(0))?;
    judge_numbers(application_id, version)?;
    judge_objects(conn, version)
}

/// Tables, indexes, triggers and views by kind and name, with the SQL that made them.
type Objects = BTreeMap<(String, String), String>;

fn objects(conn: &Connection) -> Try<Objects> {
    let rows = all(
        conn,
        "SELECT type, name, coalesce(sql, '') FROM main.sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
        [],
        |row| Ok(((row.get(0)?, row.get(1)?), row.get(2)?)),
    )?;
    Ok(rows.into_iter().collect())
}

/// Refuses a file that holds anything but what this program makes, exactly as it makes it.
fn judge_objects(conn: &Connection, version: u32) -> Try<()> {
    let mut expected = Connection::open_in_memory()?;
    migrations::to_version(&mut expected, version)?;
    let (expected, found) = (objects(&expected)?, objects(conn)?);
    for ((kind, name), sql) in &found {
        match expected.get(&(kind.clone(), name.clone())) {
            Some(made) if made == sql => {}
            Some(_) => return Err(damaged(format!("{kind} {name} is not as this program makes it")).into()),
            None => return Err(foreign(kind, name, sql)),
        }
    }
    match expected.keys().find(|key| !found.contains_key(*key)) {
        Some((kind, name)) => Err(damaged(format!("{kind} {name} is missing")).into()),
        None => Ok(()),
    }
}

fn foreign(kind: &str, name: &str, sql: &str) -> Failure {
    let virtual_table = kind == "table" && sql.to_ascii_uppercase().starts_with("CREATE VIRTUAL");
    let what = if virtual_table { "virtual table" } else { kind };
    Refusal::ForeignObject { what: what.into(), name: name.into() }.into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Fixed, Plan,
        tests::{author, plan},
    };
    use model::StakeholderDraft;

    fn open(path: &Path) -> Result<Plan, Refusal> {
        Plan::open(path, &author(), Box::new(Fixed::new(1_764_000_000_000, 1, 2)))
    }

    /// A sound plan into which another program has put something.
    fn with(sql: &str) -> (tempfile::TempDir, PathBuf) {
        let (folder, plan) = plan();
        let path = plan.path().to_path_buf();
        plan.close().unwrap();
        Connection::open(&path).unwrap().execute_batch(sql).unwrap();
        (folder, path)
    }

    fn refusal(path: &Path) -> Refusal {
        let folder = path.parent().unwrap();
        let names =
            || -> Vec<_> { std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().file_name()).collect() };
        let before = (std::fs::read(path).unwrap(), names());
        let refusal = open(path).err().unwrap();
        assert!((std::fs::read(path).unwrap(), names()) == before, "changed while refusing: {refusal}");
        refusal
    }

    #[test]
    fn foreign_objects_are_named() {
        let foreign = [
            ("CREATE TRIGGER evil AFTER UPDATE ON tag BEGIN DELETE FROM tag; END", "trigger", "evil"),
            ("CREATE VIEW evil AS SELECT 1", "view", "evil"),
            ("CREATE TABLE evil (a)", "table", "evil"),
            ("CREATE INDEX evil ON tag (name)", "index", "evil"),
        ];
        for (sql, what, name) in foreign {
            let (_folder, path) = with(sql);
            assert_eq!(refusal(&path), Refusal::ForeignObject { what: what.into(), name: name.into() });
        }
    }

    #[test]
    fn virtual_tables_are_named() {
        let (_folder, path) = with(
            "PRAGMA writable_schema = ON;
             INSERT INTO sqlite_schema VALUES ('table', 'evil', 'evil', 0, 'CREATE VIRTUAL TABLE evil USING x(a)');",
        );
        let expected = Refusal::ForeignObject { what: "virtual table".into(), name: "evil".into() };
        assert_eq!(refusal(&path), expected);
    }

    #[test]
    fn changed_and_missing_tables_are_damage() {
        for sql in ["DROP INDEX tie_to", "ALTER TABLE tag ADD COLUMN extra TEXT", "DROP TABLE _undo"] {
            let (_folder, path) = with(sql);
            assert!(matches!(refusal(&path), Refusal::Damaged { .. }), "{sql}");
        }
    }

    #[test]
    fn words_and_numbers_no_program_of_ours_writes_are_damage() {
        let bad = [
            "UPDATE plan SET paper = 'papyrus'",
            "UPDATE council SET kind = 'parliament'",
            "UPDATE _action SET label = 'not words'",
        ];
        let open = |path: &Path| {
            Plan::open_to_check(path, &Keys::none(), &author(), Box::new(Fixed::new(1_764_000_000_000, 1, 2)))
        };
        for sql in bad {
            let (_folder, path) = with(sql);
            let mut plan = open(&path).unwrap();
            let read = plan
                .snapshot()
                .map(|_| ())
                .and_then(|()| plan.steps(model::StepRange { skip: 0, take: 9 }).map(|_| ()));
            assert!(matches!(read, Err(Refusal::Damaged { .. })), "{sql}");
            assert!(!plan.check().unwrap().problems.is_empty(), "{sql}");
        }
    }

    /// The file and its journal as a crash in the middle of a step leaves them.
    #[test]
    fn a_hot_journal_is_rolled_back_not_refused() {
        let (_folder, mut plan) = plan();
        let draft = |n: u32| StakeholderDraft { name: format!("Group {n}"), ..StakeholderDraft::default() };
        plan.create_stakeholders((0..500).map(draft).collect(), &author()).unwrap();
        let before = plan.snapshot().unwrap();
        let sound = std::fs::read(plan.path()).unwrap();
        // With next to no cache, pages are written to the file before the transaction ends.
        plan.conn
            .execute_batch("PRAGMA cache_size = 1; BEGIN; UPDATE stakeholder SET about = name;")
            .unwrap();
        let crashed = tempfile::tempdir().unwrap();
        let path = crashed.path().join("Riverbend.commonroot");
        std::fs::copy(plan.path(), &path).unwrap();
        std::fs::copy(beside(plan.path(), "-journal"), beside(&path, "-journal")).unwrap();
        assert!(std::fs::read(&path).unwrap() != sound, "half of it stands in the file");
        let mut recovered = open(&path).unwrap();
        assert_eq!(recovered.snapshot().unwrap(), before);
        assert_eq!(recovered.check().unwrap().problems, []);
    }

    #[test]
    fn a_hot_journal_is_no_way_around_the_judge() {
        let (_folder, path) = with("CREATE VIEW evil AS SELECT 1");
        std::fs::write(beside(&path, "-journal"), [1; 600]).unwrap();
        assert!(matches!(refusal(&path), Refusal::ForeignObject { .. }));
    }

    #[test]
    fn a_plan_switched_to_a_write_ahead_log_is_refused_and_left_alone() {
        let expected = Refusal::ForeignObject { what: "journal".into(), name: "write-ahead log".into() };
        let (folder, path) = with("PRAGMA journal_mode = WAL; PRAGMA user_version;");
        assert_eq!(refusal(&path), expected);
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "no log and no index beside it");
        // The other program still has it open, and its last step stands in the log alone.
        let other = Connection::open(&path).unwrap();
        other.execute_batch("UPDATE plan SET place = 'Elsewhere'").unwrap();
        let log = std::fs::read(beside(&path, "-wal")).unwrap();
        assert_eq!(refusal(&path), expected);
        assert!(!log.is_empty() && std::fs::read(beside(&path, "-wal")).unwrap() == log);
    }
}
