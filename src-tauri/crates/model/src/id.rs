//! Identity: 16 bytes in the plan file, hyphenated text everywhere else (RFC 9562).

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// The identity of one thing in a plan. Version 7 for what a person makes; version 8, hashed from its
/// name or its ends, for what is the same for everybody, so that two copies of a plan agree on it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, ts_rs::TS)]
#[ts(type = "string")]
pub struct Id(pub [u8; 16]);

impl Id {
    /// A time-ordered identity (RFC 9562, section 5.7) from milliseconds since 1970 and ten random bytes.
    pub fn v7(unix_ms: u64, random: [u8; 10]) -> Id {
        let mut bytes = [0; 16];
        bytes[..6].copy_from_slice(&unix_ms.to_be_bytes()[2..]);
        bytes[6..].copy_from_slice(&random);
        Id(bytes).stamped(7)
    }

    /// An identity hashed from what the thing is (RFC 9562, section 5.8): its table and the parts that
    /// name it. Each part is preceded by its length, so ("ab", "c") and ("a", "bc") differ.
    pub fn hashed(table: &str, parts: &[&[u8]]) -> Id {
        let mut hash = blake3::Hasher::new();
        for part in [table.as_bytes()].iter().chain(parts) {
            hash.update(&(part.len() as u64).to_be_bytes());
            hash.update(part);
        }
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&hash.finalize().as_bytes()[..16]);
        Id(bytes).stamped(8)
    }

    /// The identity of a framework item such as ("domain", "relationships").
    pub fn framework(kind: &str, key: &str) -> Id {
        Id::hashed("framework_item", &[kind.as_bytes(), key.as_bytes()])
    }

    /// The identity of a row that only links two things, in the order given.
    pub fn link(table: &str, from: Id, to: Id) -> Id {
        Id::hashed(table, &[&from.0, &to.0])
    }

    fn stamped(mut self, version: u8) -> Id {
        self.0[6] = (self.0[6] & 0x0f) | (version << 4);
        self.0[8] = (self.0[8] & 0x3f) | 0x80;
        self
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, byte) in self.0.iter().enumerate() {
            if matches!(i, 4 | 6 | 8 | 10) {
                f.write_str("-")?;
            }
            write!(f, "{byte:02x}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

/// A text that is not an identity.
#[derive(Debug, thiserror::Error)]
#[error("not an identity: expected 32 hexadecimal digits")]
pub struct NotAnId;

impl FromStr for Id {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Id, NotAnId> {
        let digits: Vec<u8> = text.bytes().filter(|b| *b != b'-').collect();
        if digits.len() != 32 {
            return Err(NotAnId);
        }
        let mut bytes = [0; 16];
        for (byte, pair) in bytes.iter_mut().zip(digits.chunks(2)) {
            let pair = std::str::from_utf8(pair).map_err(|_| NotAnId)?;
            *byte = u8::from_str_radix(pair, 16).map_err(|_| NotAnId)?;
        }
        Ok(Id(bytes))
    }
}

impl Serialize for Id {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Id, D::Error> {
        String::deserialize(from)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_and_back() {
        let id = Id::v7(1_764_000_000_000, [7; 10]);
        assert_eq!(id.to_string().parse::<Id>().unwrap(), id);
        assert_eq!(id.to_string().len(), 36);
        assert_eq!(&id.to_string()[14..15], "7");
        assert!("not an id".parse::<Id>().is_err());
        assert!("zz000000-0000-7000-8000-000000000000".parse::<Id>().is_err());
    }

    #[test]
    fn equal_names_meet_and_parts_do_not_run_together() {
        assert_eq!(Id::framework("domain", "safety"), Id::framework("domain", "safety"));
        assert_ne!(Id::hashed("t", &[b"ab", b"c"]), Id::hashed("t", &[b"a", b"bc"]));
    }
}
