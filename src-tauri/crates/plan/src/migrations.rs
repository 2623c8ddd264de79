//! The numbered migrations of `migrations/`: additive, one transaction each, never edited once released.

use crate::failure::{Try, unexpected};
use rusqlite::Connection;
use rusqlite_migration::{M, Migrations};

/// "Root" in ASCII: tells a plan from every other SQLite database (SQLite file format, section 1.3.17).
pub(crate) const APPLICATION_ID: i32 = 0x526F_6F74;

/// The version this program writes: how many migrations there are.
pub(crate) const VERSION: u32 = STEPS.len() as u32;

const STEPS: &[M<'_>] = &[
    M::up(include_str!("../../../../migrations/0001_plan.sql")).foreign_key_check(),
    M::up(include_str!("../../../../migrations/0002_places_card_twins.sql")).foreign_key_check(),
    M::up(include_str!("../../../../migrations/0003_kept_text.sql")).foreign_key_check(),
    M::up(include_str!("../../../../migrations/0004_seat_support_private_channel.sql")).foreign_key_check(),
    M::up(include_str!("../../../../migrations/0005_merging.sql")).foreign_key_check(),
    M::up(include_str!("../../../../migrations/0006_erasing.sql")).foreign_key_check(),
    M::up(include_str!("../../../../migrations/0007_meetings.sql")).foreign_key_check(),
    M::up(include_str!("../../../../migrations/0008_progress.sql")).foreign_key_check(),
    M::up(include_str!("../../../../migrations/0009_knowing.sql")).foreign_key_check(),
    M::up(include_str!("../../../../migrations/0010_packs.sql")).foreign_key_check(),
    M::up(include_str!("../../../../migrations/0011_sensitivity.sql")).foreign_key_check(),
];

/// Brings a database to the newest version.
pub(crate) fn to_latest(conn: &mut Connection) -> Try<()> {
    to_version(conn, VERSION)
}

/// Whether a database is of an older version than this program writes.
pub(crate) fn is_behind(conn: &Connection) -> Try<bool> {
    let version: u32 = conn.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    Ok(version < VERSION)
}

/// Brings a new database to an older version, to know what a file of that age must look like.
pub(crate) fn to_version(conn: &mut Connection, version: u32) -> Try<()> {
    Migrations::from_slice(STEPS)
        .to_version(conn, version as usize)
        .map_err(|error| unexpected(error.to_string()).into())
}

/// An empty database of the newest version that lives in memory only.
pub(crate) fn in_memory() -> Try<Connection> {
    let mut conn = Connection::open_in_memory()?;
    to_latest(&mut conn)?;
    Ok(conn)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The result of all migrations, readable in one place. When this fails after a new migration, write
    /// what it prints to `migrations/schema.sql`.
    #[test]
    fn the_snapshot_is_the_result_of_the_migrations() {
        let conn = in_memory().unwrap();
        let sql = "SELECT sql || ';' FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type = 'index', name";
        let objects: Vec<String> = conn
            .prepare(sql)
            .unwrap()
            .query_map([], |row| row.get(0))
            .unwrap()
            .collect::<rusqlite::Result<_>>()
            .unwrap();
        let schema = format!(
            "-- What all migrations together make. Tested; do not edit.\n\n{}\n",
            objects.join("\n\n")
        );
        let snapshot = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../migrations/schema.sql");
        if std::env::var_os("UPDATE_SNAPSHOT").is_some() {
            std::fs::write(snapshot, &schema).unwrap();
        }
        assert_eq!(std::fs::read_to_string(snapshot).unwrap_or_default(), schema);
    }

    #[test]
    fn every_table_has_one_key_and_nothing_else_is_unique() {
        let conn = in_memory().unwrap();
        let schema = crate::log::schema::Schema::read(&conn).unwrap();
        for table in &schema.tables {
            let sql = format!(
                "SELECT count(*), min(origin) FROM pragma_index_list('{}') WHERE \"unique\"",
                table.name
            );
            let found: (i64, String) =
                conn.query_row(&sql, [], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
            assert_eq!(found, (1, "pk".into()), "{}", table.name);
        }
    }

    /// What a first version wrote opens, unchanged, as the newest one, and its log makes the same plan.
    #[test]
    fn a_plan_of_the_first_version_opens() {
        use crate::{
            Fixed, Plan,
            tests::{author, plan},
        };
        use model::{AddSeats, Contact, SeatDraft, StakeholderDraft};
        let (_folder, mut made) = plan();
        let contact = Contact { role: Some("manager".into()), ..Contact::default() };
        let draft = StakeholderDraft {
            name: "Library".into(),
            contact: Some(contact),
            ..StakeholderDraft::default()
        };
        made.create_stakeholders(vec![draft], &author()).unwrap();
        let council = made.councils().unwrap()[0].id;
        made.add_seats(&AddSeats { council, seats: vec![SeatDraft::vacant()] }, &author()).unwrap();
        let (path, before) = (made.path().to_path_buf(), made.snapshot().unwrap());
        made.close().unwrap();
        let mut first = Connection::open_in_memory().unwrap();
        to_version(&mut first, 1).unwrap();
        let sql = "SELECT sql FROM sqlite_schema WHERE name = ?1";
        let as_it_was = |table: &str| -> String { first.query_row(sql, [table], |row| row.get(0)).unwrap() };
        let old = Connection::open(&path).unwrap();
        old.execute_batch(
            "DROP TABLE place; DROP TABLE card_number; DROP TABLE not_twins; DROP TABLE kept_text;
             DROP TABLE _unsettled; DROP TABLE _left_out; DROP INDEX _op_erased;
             DROP TABLE milestone; DROP TABLE dependency; DROP TABLE reading; DROP TABLE indicator;
             DROP TABLE budget_line; DROP TABLE factor_work; DROP TABLE factor; DROP TABLE finding;
             DROP TABLE round; DROP TABLE judgement; DROP TABLE review; DROP TABLE recognition;
             DROP TABLE population_group; DROP TABLE pack_idea; ALTER TABLE initiative DROP COLUMN activities;
             ALTER TABLE initiative DROP COLUMN outcomes; ALTER TABLE plan DROP COLUMN currency;
             DROP TABLE attendance; DROP TABLE agenda_item; DROP TABLE decision; DROP TABLE action;
             DROP TABLE ask; DROP TABLE meeting; ALTER TABLE council DROP COLUMN quorum_seats;
             ALTER TABLE council DROP COLUMN space; ALTER TABLE council DROP COLUMN voice;
             ALTER TABLE council DROP COLUMN audience; ALTER TABLE council DROP COLUMN influence;
             ALTER TABLE plan DROP COLUMN card_checked_on;
             ALTER TABLE seat DROP COLUMN preparation; ALTER TABLE seat DROP COLUMN support;
             ALTER TABLE seat DROP COLUMN pay; ALTER TABLE contact DROP COLUMN channel_private;
             ALTER TABLE tie DROP COLUMN sensitivity;
             PRAGMA user_version = 1; PRAGMA writable_schema = ON",
        )
        .unwrap();
        // Dropping a column leaves the text of the table a little different from how it was first written.
        for table in ["plan", "seat", "contact", "council", "initiative", "tie"] {
            let set = "UPDATE sqlite_schema SET sql = ?1 WHERE name = ?2";
            old.execute(set, [as_it_was(table).as_str(), table]).unwrap();
        }
        old.close().unwrap();
        let mut opened = Plan::open(&path, &author(), Box::new(Fixed::new(1_764_000_000_000, 1, 2))).unwrap();
        assert_eq!(opened.snapshot().unwrap(), before);
        assert_eq!(opened.check().unwrap().problems, []);
        opened.rebuild().unwrap();
        assert_eq!(opened.snapshot().unwrap(), before);
    }
}
