//! Reading initiatives: one query a table, never one a row.

use super::LISTS;
use crate::{
    Plan,
    failure::Try,
    order::Ranks,
    sql::{all, by_owner, id, maybe_id, maybe_word, word},
};
use model::{DoNoHarm, Id, Initiative, Partner, PartnerRole, Result, text};
use rusqlite::{Connection, Row};
use rustc_hash::FxHashMap;

fn linked(conn: &Connection, table: &str, column: &str, ranks: &Ranks) -> Try<FxHashMap<Id, Vec<Id>>> {
    let sql = format!("SELECT initiative, {column} FROM {table}");
    let mut found = by_owner(conn, &sql, [], |row| Ok(id(row, 1)?))?;
    found.values_mut().for_each(|ids| ranks.sort(ids));
    Ok(found)
}

/// Partners, the lead first, then by role and folded name of the stakeholder.
fn partners(conn: &Connection) -> Try<FxHashMap<Id, Vec<Partner>>> {
    let sql = "SELECT p.initiative, p.id, p.stakeholder, p.role, p.brings, p.gains, p.key_action, p.commitment, s.name
               FROM partner p JOIN stakeholder s ON s.id = p.stakeholder";
    let found = by_owner(conn, sql, [], |row| {
        let partner = Partner {
            id: id(row, 1)?,
            initiative: id(row, 0)?,
            stakeholder: id(row, 2)?,
            role: word::<PartnerRole>(row, 3)?,
            brings: row.get(4)?,
            gains: row.get(5)?,
            key_action: row.get(6)?,
            commitment: maybe_word(row, 7)?,
        };
        Ok((text::fold(row.get_ref(8)?.as_str().map_err(rusqlite::Error::from)?), partner))
    })?;
    let sorted = |(initiative, mut named): (Id, Vec<(String, Partner)>)| {
        named.sort_by(|(a, x), (b, y)| (x.role, a, x.id).cmp(&(y.role, b, y.id)));
        (initiative, named.into_iter().map(|(_, partner)| partner).collect())
    };
    Ok(found.into_iter().map(sorted).collect())
}

/// The check, if all three of its questions are answered; half a check stays in the file but is none.
fn do_no_harm(row: &Row<'_>, from: usize) -> Try<Option<DoNoHarm>> {
    let answers: [Option<String>; 3] = [row.get(from)?, row.get(from + 1)?, row.get(from + 2)?];
    Ok(match answers {
        [None, None, None] => None,
        [harmed, asked, doing] => Some(DoNoHarm {
            who_could_be_harmed: harmed.unwrap_or_default(),
            who_was_asked: asked.unwrap_or_default(),
            what_we_do: doing.unwrap_or_default(),
        }),
    })
}

/// Every initiative with its tags and partners, by folded title.
pub(crate) fn read(conn: &Connection) -> Try<Vec<Initiative>> {
    let items = Ranks::of_items(conn)?;
    let mut lists =
        LISTS.iter().map(|(table, _)| linked(conn, table, "item", &items)).collect::<Try<Vec<_>>>()?;
    let mut tags = linked(conn, "initiative_tag", "tag", &Ranks::of_tags(conn)?)?;
    let mut partners = partners(conn)?;
    let mut initiatives = all(
        conn,
        "SELECT id, title, purpose, prevention, age_from, age_to, reach, place, status, start, \"end\", example,
                who_could_be_harmed, who_was_asked, what_we_do, lessons, sensitivity, activities,
                outcomes FROM initiative",
        [],
        |row| {
            let id = id(row, 0)?;
            let mut items = lists.iter_mut().map(|list| list.remove(&id).unwrap_or_default());
            let mut next = || items.next().unwrap_or_default();
            Ok(Initiative {
                id,
                domains: next(),
                levels: next(),
                principles: next(),
                strategies: next(),
                spectrum: next(),
                phases: next(),
                title: row.get(1)?,
                purpose: row.get(2)?,
                prevention: maybe_id(row, 3)?,
                age_from: row.get(4)?,
                age_to: row.get(5)?,
                reach: maybe_word(row, 6)?,
                place: row.get(7)?,
                status: word(row, 8)?,
                start: row.get(9)?,
                end: row.get(10)?,
                example: maybe_id(row, 11)?,
                do_no_harm: do_no_harm(row, 12)?,
                activities: row.get(17)?,
                outcomes: row.get(18)?,
                lessons: row.get(15)?,
                sensitivity: word(row, 16)?,
                tags: tags.remove(&id).unwrap_or_default(),
                partners: partners.remove(&id).unwrap_or_default(),
            })
        },
    )?;
    initiatives.sort_by_cached_key(|initiative| (text::fold(&initiative.title), initiative.id));
    Ok(initiatives)
}

impl Plan {
    /// Every initiative with its tags and partners, by title.
    pub fn initiatives(&self) -> Result<Vec<Initiative>> {
        Ok(read(&self.conn)?)
    }
}
