//! Checksums of what stands in the log: SQLite's own checks miss a changed value. A checksum is never an
//! identity; that is the session, the number and the place in the action.

use crate::log::ActionId;
use model::Id;
use rusqlite::types::ValueRef;

/// The first eight bytes of a BLAKE3 hash.
pub(crate) type Sum = [u8; 8];

/// Parts one after the other, so that their borders count. They are hashed in one piece: most are a few bytes long,
/// and to feed a hash with each takes longer than the hash itself.
struct Parts(Vec<u8>);

impl Parts {
    fn of(kind: &str) -> Parts {
        Parts(Vec::with_capacity(512)).bytes(kind.as_bytes())
    }

    fn bytes(mut self, bytes: &[u8]) -> Parts {
        self.0.extend_from_slice(&(bytes.len() as u64).to_be_bytes());
        self.0.extend_from_slice(bytes);
        self
    }

    fn number(self, n: i64) -> Parts {
        self.bytes(&n.to_be_bytes())
    }

    fn value(self, value: ValueRef<'_>) -> Parts {
        match value {
            ValueRef::Null => self.bytes(b"null"),
            ValueRef::Integer(n) => self.bytes(b"integer").number(n),
            ValueRef::Real(x) => self.bytes(b"real").bytes(&x.to_bits().to_be_bytes()),
            ValueRef::Text(text) => self.bytes(b"text").bytes(text),
            ValueRef::Blob(bytes) => self.bytes(b"blob").bytes(bytes),
        }
    }

    fn sum(self) -> Sum {
        let mut sum = [0; 8];
        sum.copy_from_slice(&blake3::hash(&self.0).as_bytes()[..8]);
        sum
    }
}

/// The checksum of a session.
pub(crate) fn site(id: Id, name: &str, began: i64) -> Sum {
    Parts::of("site").bytes(&id.0).bytes(name.as_bytes()).number(began).sum()
}

/// What an action says of itself. `ops` is how many operations it has, so that a lost one is noticed.
pub(crate) struct ActionContent<'a> {
    pub action: ActionId,
    pub step: i64,
    pub hlc: i64,
    pub author: &'a str,
    pub op: &'a str,
    pub label: &'a str,
    pub seen: Option<&'a str>,
    pub ops: i64,
}

/// The checksum of an action.
pub(crate) fn action(a: &ActionContent<'_>) -> Sum {
    let seen = a.seen.map_or(ValueRef::Null, |text| ValueRef::Text(text.as_bytes()));
    Parts::of("action")
        .bytes(&a.action.0.0)
        .number(a.action.1)
        .number(a.step)
        .number(a.hlc)
        .bytes(a.author.as_bytes())
        .bytes(a.op.as_bytes())
        .bytes(a.label.as_bytes())
        .value(seen)
        .number(a.ops)
        .sum()
}

/// The checksum of one operation of an action: its place, table, key, column and value.
pub(crate) fn op(action: ActionId, i: i64, table: &str, pk: &[u8], col: &str, val: ValueRef<'_>) -> Sum {
    Parts::of("op")
        .bytes(&action.0.0)
        .number(action.1)
        .number(i)
        .bytes(table.as_bytes())
        .bytes(pk)
        .bytes(col.as_bytes())
        .value(val)
        .sum()
}
