//! What stands in a column, for each kind of field.

use crate::{
    failure::Try,
    sql::{self, to_word},
};
use model::{
    DecisionRule, Direction, FactorHarm, FactorKind, FindingKind, Id, IndicatorQuestion, Presence, RaisedBy,
    Sensitivity, Verdict,
};
use rusqlite::{Row, types::Value};

/// A field that is a column of its own.
pub(super) trait Cell: Sized {
    fn read(row: &Row<'_>, column: usize) -> Try<Self>;
    fn write(&self) -> Value;
}

impl Cell for Id {
    fn read(row: &Row<'_>, column: usize) -> Try<Id> {
        Ok(sql::id(row, column)?)
    }

    fn write(&self) -> Value {
        Value::Blob(self.0.to_vec())
    }
}

macro_rules! plain {
    ( $( $kind:ty: $value:ident => $write:expr ),* $(,)? ) => { $(
        impl Cell for $kind {
            fn read(row: &Row<'_>, column: usize) -> Try<$kind> {
                Ok(row.get(column)?)
            }

            fn write(&self) -> Value {
                let $value = self;
                $write
            }
        }
    )* };
}
plain! {
    String: text => Value::Text(text.clone()),
    u8: number => Value::Integer(i64::from(*number)),
    u32: number => Value::Integer(i64::from(*number)),
    bool: flag => Value::Integer(i64::from(*flag)),
    f64: number => Value::Real(*number),
}

macro_rules! words {
    ( $( $kind:ty ),* $(,)? ) => { $(
        impl Cell for $kind {
            fn read(row: &Row<'_>, column: usize) -> Try<$kind> {
                sql::word(row, column)
            }

            fn write(&self) -> Value {
                Value::Text(to_word(self))
            }
        }
    )* };
}
words!(
    Presence,
    DecisionRule,
    IndicatorQuestion,
    Direction,
    FactorKind,
    FactorHarm,
    FindingKind,
    RaisedBy,
    Verdict,
);

impl Cell for Sensitivity {
    fn read(row: &Row<'_>, column: usize) -> Try<Sensitivity> {
        Ok(sql::maybe_word(row, column)?.unwrap_or_default())
    }

    fn write(&self) -> Value {
        sql::of_all_but_council(*self).map_or(Value::Null, Value::Text)
    }
}

impl<T: Cell> Cell for Option<T> {
    fn read(row: &Row<'_>, column: usize) -> Try<Option<T>> {
        match row.get_ref(column)? {
            rusqlite::types::ValueRef::Null => Ok(None),
            _ => T::read(row, column).map(Some),
        }
    }

    fn write(&self) -> Value {
        self.as_ref().map_or(Value::Null, Cell::write)
    }
}
