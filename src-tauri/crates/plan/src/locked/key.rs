//! Keys: what a passphrase becomes together with the salt of a file. Making one takes long on purpose, so that
//! guessing does too; what is made once opens every file of that salt, which all backups of a plan have in common.

use super::recognise;
use crate::{
    Surroundings,
    failure::{Try, disk},
    judge,
};
use model::{Passphrase, Refusal, Result};
use rusqlite::{Connection, ErrorCode};
use sha2::Sha512;
use std::{fs::File, io::Read, path::Path};
use zeroize::Zeroizing;

/// The first bytes of a locked file.
pub(crate) type Salt = [u8; 16];

/// As SQLCipher 4 does it by itself (its "kdf_iter").
const ROUNDS: u32 = 256_000;

/// Opens every file that is locked with one passphrase and one salt. Wiped when dropped.
#[derive(Clone)]
pub(crate) struct Key {
    key: Zeroizing<[u8; 32]>,
    salt: Salt,
}

impl Key {
    /// Takes about as long as a person notices.
    fn derive(passphrase: &Passphrase, salt: Salt) -> Key {
        let mut key = Zeroizing::new([0; 32]);
        pbkdf2::pbkdf2_hmac::<Sha512>(passphrase.as_str().as_bytes(), &salt, ROUNDS, key.as_mut_slice());
        Key { key, salt }
    }

    /// A key for files that are to be locked from now on.
    pub fn new(passphrase: &Passphrase, surroundings: &mut dyn Surroundings) -> Key {
        let mut salt = Salt::default();
        surroundings.random(&mut salt);
        Key::derive(passphrase, salt)
    }

    /// Whether a file that begins like this is one it was made for.
    pub fn is_for(&self, beginning: &[u8]) -> bool {
        beginning.starts_with(&self.salt)
    }

    /// As SQLCipher takes it: the key and the salt in hexadecimal, `x'…'`.
    pub fn spec(&self) -> Zeroizing<String> {
        let mut spec = Zeroizing::new(String::with_capacity(2 * (32 + 16) + 3));
        spec.push_str("x'");
        for byte in self.key.iter().chain(&self.salt) {
            for half in [byte >> 4, byte & 15] {
                spec.push(char::from(b"0123456789abcdef"[usize::from(half)]));
            }
        }
        spec.push('\'');
        spec
    }

    /// Unlocks a connection that has done nothing yet. Refused with [`Refusal::WrongPassphrase`] if that does
    /// not open the file.
    pub fn unlock(&self, conn: &Connection) -> Try<()> {
        let mut statement = Zeroizing::new(String::with_capacity(128));
        statement.push_str("PRAGMA key = \"");
        statement.push_str(&self.spec());
        // Left alone, the library tells standard error of every page that a key does not open.
        statement.push_str("\"; PRAGMA cipher_log_level = NONE");
        conn.execute_batch(&statement)?;
        match conn.query_row("SELECT count(*) FROM main.sqlite_schema", [], |_| Ok(())) {
            Err(error) if error.sqlite_error_code() == Some(ErrorCode::NotADatabase) => {
                Err(Refusal::WrongPassphrase.into())
            }
            // Whatever else is the matter shows when it is read.
            _ => Ok(()),
        }
    }

    /// Whether this passphrase made it.
    pub fn is_of(&self, passphrase: &Passphrase) -> bool {
        Key::derive(passphrase, self.salt).key == self.key
    }
}

/// The keys at hand. They are kept in memory only, and wiped when dropped.
#[derive(Clone, Default)]
pub struct Keys(Vec<Key>);

impl Keys {
    /// None: for files that anybody can read.
    pub fn none() -> Keys {
        Keys::default()
    }

    /// Whether there is none, so that only what anybody can read was opened.
    pub fn is_none(&self) -> bool {
        self.0.is_empty()
    }

    /// What this passphrase makes of the file at `path`; none if that is not locked. Whether it opens the file
    /// shows when it is opened.
    pub fn of(path: &Path, passphrase: &Passphrase) -> Result<Keys> {
        let beginning = judge::beginning(path)?;
        let salt = beginning.first_chunk().filter(|_| recognise::may_be_locked(path, &beginning));
        Ok(Keys(salt.map(|salt| Key::derive(passphrase, *salt)).into_iter().collect()))
    }

    pub(crate) fn only(key: Option<Key>) -> Keys {
        Keys(key.into_iter().collect())
    }

    pub(crate) fn add(&mut self, other: Keys) {
        for key in other.0 {
            self.0.retain(|own| own.salt != key.salt);
            self.0.push(key);
        }
    }

    /// The key for a file that begins like this.
    pub(crate) fn to(&self, beginning: &[u8]) -> Option<&Key> {
        self.0.iter().find(|key| key.is_for(beginning))
    }
}

/// Whether a file is one that only another key opens, or that none is needed for.
pub(crate) fn begins_as(path: &Path) -> Result<Vec<u8>> {
    let mut beginning = Vec::with_capacity(size_of::<Salt>());
    let file = File::open(path).map_err(|error| disk("open", &error))?;
    let read = file.take(size_of::<Salt>() as u64).read_to_end(&mut beginning);
    read.map_err(|error| disk("open", &error))?;
    Ok(beginning)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_passphrase_and_a_salt_make_the_key_that_sqlcipher_makes() {
        // PBKDF2-HMAC-SHA512, 256,000 rounds, 32 bytes, as Python's hashlib.pbkdf2_hmac gives it.
        let key = Key::derive(&Passphrase::typed("river lamp seven goat"), *b"0123456789abcdef");
        assert_eq!(key.spec().as_str(), EXPECTED);
        assert!(key.is_of(&Passphrase::typed("river  lamp seven goat")));
        assert!(!key.is_of(&Passphrase::typed("river lamp seven goats")));
    }

    const EXPECTED: &str =
        "x'9d48541ad6cc1463f15c5ae00a86e388ab80e8a9abc8836b47a067642f3d50c830313233343536373839616263646566'";

    #[test]
    fn a_database_that_sqlcipher_locked_by_itself_opens_and_one_locked_here_opens_there() {
        let folder = tempfile::tempdir().unwrap();
        let passphrase = Passphrase::typed("it's a river \"lamp\"");
        let (there, here) = (folder.path().join("there"), folder.path().join("here"));
        let conn = Connection::open(&there).unwrap();
        conn.pragma_update(None, "key", passphrase.as_str()).unwrap();
        conn.execute_batch("CREATE TABLE t (a); INSERT INTO t VALUES (7)").unwrap();
        drop(conn);
        let read = |conn: &Connection| conn.query_row("SELECT a FROM t", [], |row| row.get::<_, i64>(0));
        let conn = Connection::open(&there).unwrap();
        let salt = *begins_as(&there).unwrap().first_chunk().unwrap();
        Key::derive(&passphrase, salt).unlock(&conn).unwrap();
        assert_eq!(read(&conn).unwrap(), 7);

        let conn = Connection::open(&here).unwrap();
        let key = Key::derive(&passphrase, [7; 16]);
        key.unlock(&conn).unwrap();
        conn.execute_batch("CREATE TABLE t (a); INSERT INTO t VALUES (8)").unwrap();
        drop(conn);
        assert!(key.is_for(&begins_as(&here).unwrap()));
        let conn = Connection::open(&here).unwrap();
        conn.pragma_update(None, "key", passphrase.as_str()).unwrap();
        assert_eq!(read(&conn).unwrap(), 8);
    }
}
