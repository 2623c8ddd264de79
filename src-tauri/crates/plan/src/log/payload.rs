//! A whole row as one JSON object of its cells that are not NULL: what stands in the log when a row is
//! added. Blobs are `{"$b": "hexadecimal"}`; numbers keep whether they are whole.

use crate::failure::{Try, damaged};
use rusqlite::types::Value;
use serde_json::{Map, Value as Json};

/// The cells of a new row as JSON.
pub(crate) fn write(columns: &[String], cells: &[Value]) -> String {
    let mut object = Map::new();
    for (column, cell) in columns.iter().zip(cells) {
        if *cell != Value::Null {
            object.insert(column.clone(), to_json(cell));
        }
    }
    Json::Object(object).to_string()
}

/// Reads the cells of these columns back; a column that is lacking is NULL, one that is unknown is left out.
pub(crate) fn read(columns: &[String], text: &Value) -> Try<Vec<Value>> {
    Ok(read_known(columns, text)?.0)
}

/// As [`read`], but a column that is unknown is refused.
pub(crate) fn read_all(columns: &[String], text: &Value) -> Try<Vec<Value>> {
    let (cells, unknown) = read_known(columns, text)?;
    match unknown.keys().next() {
        None => Ok(cells),
        Some(name) => Err(damaged(format!("the log names a column {name}")).into()),
    }
}

fn read_known(columns: &[String], text: &Value) -> Try<(Vec<Value>, Map<String, Json>)> {
    let Value::Text(text) = text else { return Err(damaged("an added row without its cells").into()) };
    let mut object: Map<String, Json> =
        serde_json::from_str(text).map_err(|error| damaged(format!("an added row: {error}")))?;
    let cells = columns.iter().map(|column| from_json(object.remove(column).unwrap_or(Json::Null)));
    let cells = cells.collect::<Try<_>>()?;
    Ok((cells, object))
}

fn to_json(cell: &Value) -> Json {
    match cell {
        Value::Null => Json::Null,
        Value::Integer(n) => Json::from(*n),
        Value::Real(x) => Json::from(*x),
        Value::Text(text) => Json::from(text.as_str()),
        Value::Blob(bytes) => Json::Object(Map::from_iter([("$b".to_string(), Json::from(hex(bytes)))])),
    }
}

fn from_json(json: Json) -> Try<Value> {
    let odd = || damaged("an added row holds an odd cell");
    Ok(match json {
        Json::Null => Value::Null,
        Json::Number(n) => match n.as_i64() {
            Some(whole) => Value::Integer(whole),
            None => Value::Real(n.as_f64().ok_or_else(odd)?),
        },
        Json::String(text) => Value::Text(text),
        Json::Object(object) => {
            let text = object.get("$b").and_then(Json::as_str).ok_or_else(odd)?;
            Value::Blob(unhex(text).ok_or_else(odd)?)
        }
        Json::Bool(_) | Json::Array(_) => return Err(odd().into()),
    })
}

/// Bytes as they are written there.
pub(crate) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    if !text.len().is_multiple_of(2) {
        return None;
    }
    text.as_bytes()
        .chunks(2)
        .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_come_back_as_they_were() {
        let columns: Vec<String> = ["a", "b", "c", "d", "e"].map(String::from).to_vec();
        let cells = vec![
            Value::Integer(i64::MAX),
            Value::Real(0.1 + 0.2),
            Value::Text("子ども\n\"食堂\"".into()),
            Value::Blob(vec![0, 255, 16]),
            Value::Null,
        ];
        let text = write(&columns, &cells);
        assert_eq!(read(&columns, &Value::Text(text)).unwrap(), cells);
        assert_eq!(read(&columns[..1], &Value::Text(r#"{"a":3.0}"#.into())).unwrap(), [Value::Real(3.0)]);
        let more = Value::Text(r#"{"a":1,"z":2}"#.into());
        assert_eq!(read(&columns[..1], &more).unwrap(), [Value::Integer(1)]);
        assert!(read_all(&columns[..1], &more).is_err(), "of a column that there is not");
    }

    #[test]
    fn what_is_no_row_is_refused() {
        let columns = vec!["a".to_string()];
        for text in ["", "[]", "{\"a\":[1]}", "{\"a\":{\"$b\":\"0\"}}", "{\"a\":{\"$b\":\"é0\"}}"] {
            assert!(read(&columns, &Value::Text(text.into())).is_err(), "{text}");
        }
        assert!(read(&columns, &Value::Null).is_err());
    }
}
