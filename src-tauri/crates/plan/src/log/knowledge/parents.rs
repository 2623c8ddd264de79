//! What an action builds on, as it stands in the log.

use crate::failure::{Try, damaged};
use model::Id;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// The word under which stand the copies that were sent without something.
const WITHOUT: &str = "without";

/// The actions that an action builds on, beside the one before it in its session.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Parents {
    /// The newest action seen of each of these sessions.
    pub seen: BTreeMap<Id, i64>,
    /// Copies that were sent without something which was still lacking when the action was taken.
    pub without: Vec<Id>,
}

impl Parents {
    /// As JSON: `{"site": seq, …}`, and `"without": [site, …]` if there is any.
    pub fn write(&self) -> String {
        let mut object: Map<String, Value> =
            self.seen.iter().map(|(site, seq)| (site.to_string(), Value::from(*seq))).collect();
        if !self.without.is_empty() {
            let without = self.without.iter().map(|site| Value::from(site.to_string()));
            object.insert(WITHOUT.into(), Value::Array(without.collect()));
        }
        Value::Object(object).to_string()
    }

    /// Reads what [`Parents::write`] wrote.
    pub fn parse(text: &str) -> Try<Parents> {
        let odd = |what: String| damaged(format!("parents of an action: {what}"));
        let object: Map<String, Value> = serde_json::from_str(text).map_err(|e| odd(e.to_string()))?;
        let mut parents = Parents::default();
        for (name, value) in object {
            let id = |text: &str| text.parse::<Id>().map_err(|e| odd(e.to_string()));
            if name == WITHOUT {
                let sites = value.as_array().ok_or_else(|| odd(WITHOUT.into()))?;
                for site in sites {
                    parents.without.push(id(site.as_str().unwrap_or_default())?);
                }
            } else {
                let seq = value.as_i64().ok_or_else(|| odd(value.to_string()))?;
                parents.seen.insert(id(&name)?, seq);
            }
        }
        Ok(parents)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parents_are_written_and_read() {
        let (a, b) = (Id([1; 16]), Id([2; 16]));
        let mut parents = Parents { seen: [(a, 7), (b, 1)].into(), without: Vec::new() };
        assert_eq!(Parents::parse(&parents.write()).unwrap(), parents);
        parents.without.push(b);
        assert_eq!(Parents::parse(&parents.write()).unwrap(), parents);
        for bad in ["", "[]", "{\"x\":1}", "{\"without\":1}", "{\"without\":[\"x\"]}"] {
            assert!(Parents::parse(bad).is_err(), "{bad}");
        }
    }
}
