//! Making and taking away initiatives.

use super::{LISTS, check, partners};
use crate::{
    Named, Op, Plan,
    failure::Try,
    rules,
    sql::{link, must_exist, name_of, once, to_maybe_word, to_word},
    tag,
    transact::Tx,
};
use model::{Author, DoNoHarm, Id, InitiativeDraft, Outcome, Refusal, Result, text};
use rusqlite::{Connection, params};

fn answers(check: &Option<DoNoHarm>) -> Try<[Option<String>; 3]> {
    let Some(check) = check else { return Ok([None, None, None]) };
    let answer = |field: &str, text: &String| rules::note(field, &Some(text.clone()));
    Ok([
        answer("who_could_be_harmed", &check.who_could_be_harmed)?,
        answer("who_was_asked", &check.who_was_asked)?,
        answer("what_we_do", &check.what_we_do)?,
    ])
}

pub(crate) fn insert(tx: &mut Tx<'_>, draft: &InitiativeDraft) -> Try<Id> {
    let id = tx.new_id();
    draft.prevention.map_or(Ok(()), |item| rules::framework_item(tx.conn, "prevention", item))?;
    draft.example.map_or(Ok(()), |item| rules::framework_item(tx.conn, "example", item))?;
    let (start, end) = (rules::date("start", &draft.start)?, rules::date("end", &draft.end)?);
    let [who_could_be_harmed, who_was_asked, what_we_do] = answers(&draft.do_no_harm)?;
    tx.conn.prepare_cached(
        "INSERT INTO initiative (id, title, purpose, prevention, age_from, age_to, reach, place, status, start, \"end\",
           example, who_could_be_harmed, who_was_asked, what_we_do, lessons, sensitivity, activities,
           outcomes)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)",
    )?
    .execute(params![
        id.0,
        rules::name("title", &draft.title)?,
        rules::note("purpose", &draft.purpose)?,
        draft.prevention.map(|id| id.0),
        rules::up_to("age_from", draft.age_from, rules::OLDEST)?,
        rules::up_to("age_to", draft.age_to, rules::OLDEST)?,
        to_maybe_word(&draft.reach),
        rules::line("place", &draft.place)?,
        to_word(&draft.status),
        start,
        end,
        draft.example.map(|id| id.0),
        who_could_be_harmed,
        who_was_asked,
        what_we_do,
        rules::note("lessons", &draft.lessons)?,
        to_word(&draft.sensitivity),
        rules::note("activities", &draft.activities)?,
        rules::note("outcomes", &draft.outcomes)?,
    ])?;
    let lists =
        [&draft.domains, &draft.levels, &draft.principles, &draft.strategies, &draft.spectrum, &draft.phases];
    for ((table, kind), items) in LISTS.into_iter().zip(lists) {
        for item in rules::framework_items(tx.conn, kind, items)? {
            link(tx.conn, table, ["initiative", "item"], id, item)?;
        }
    }
    for name in &draft.tags {
        let tag = tag::ensure(tx.conn, name)?;
        link(tx.conn, "initiative_tag", ["initiative", "tag"], id, tag)?;
    }
    draft.partners.iter().try_for_each(|partner| partners::insert(tx.conn, id, partner).map(|_| ()))?;
    Ok(id)
}

/// What goes with an initiative, before it goes itself. Ties that grew from it stay.
const WITH_IT: &[&str] = &[
    "UPDATE tie SET initiative = NULL WHERE initiative = ?1",
    "UPDATE decision SET initiative = NULL WHERE initiative = ?1",
    "UPDATE action SET initiative = NULL WHERE initiative = ?1",
    "UPDATE recognition SET initiative = NULL WHERE initiative = ?1",
    "DELETE FROM milestone WHERE initiative = ?1",
    "DELETE FROM dependency WHERE first = ?1",
    "DELETE FROM dependency WHERE \"then\" = ?1",
    "DELETE FROM reading WHERE indicator IN (SELECT id FROM indicator WHERE initiative = ?1)",
    "DELETE FROM indicator WHERE initiative = ?1",
    "DELETE FROM budget_line WHERE initiative = ?1",
    "DELETE FROM factor_work WHERE initiative = ?1",
    "DELETE FROM partner WHERE initiative = ?1",
    "DELETE FROM initiative_domain WHERE initiative = ?1",
    "DELETE FROM initiative_level WHERE initiative = ?1",
    "DELETE FROM initiative_principle WHERE initiative = ?1",
    "DELETE FROM initiative_strategy WHERE initiative = ?1",
    "DELETE FROM initiative_spectrum WHERE initiative = ?1",
    "DELETE FROM initiative_phase WHERE initiative = ?1",
    "DELETE FROM initiative_tag WHERE initiative = ?1",
    "DELETE FROM place WHERE initiative = ?1",
    "DELETE FROM initiative WHERE id = ?1",
];

pub(crate) fn delete(conn: &Connection, id: Id) -> Try<()> {
    must_exist(conn, "initiative", "initiative", id)?;
    for sql in WITH_IT {
        conn.prepare_cached(sql)?.execute(params![id.0])?;
    }
    Ok(())
}

impl Plan {
    /// Makes initiatives with their partners, all or none, as one step.
    pub fn create_initiatives(
        &mut self,
        drafts: Vec<InitiativeDraft>,
        author: &Author,
    ) -> Result<Outcome<Vec<Id>>> {
        let name = drafts.first().map(|draft| text::tidy_name(&draft.title)).unwrap_or_default();
        let op = Op::CreateInitiatives(Named { count: drafts.len(), name });
        self.transact(op, author, |tx| {
            let ids = drafts.iter().map(|draft| insert(tx, draft)).collect::<Try<Vec<_>>>()?;
            check::new(tx.conn, &ids)?;
            Ok(ids)
        })
    }

    /// An idea that begins with an example of the plan's framework; nothing is written.
    pub fn draft_from_example(&self, example: Id) -> Result<InitiativeDraft> {
        let draft = self.framework()?.draft_from_example(example);
        draft.ok_or_else(|| Refusal::NotFound { noun: "example".into() })
    }

    /// Takes initiatives away with their partners, as one step.
    pub fn delete_initiatives(&mut self, ids: &[Id], author: &Author) -> Result<Outcome<()>> {
        let ids = once(ids);
        let name = match ids.first() {
            Some(id) => name_of(&self.conn, "initiative", "title", "initiative", *id)?,
            None => String::new(),
        };
        let op = Op::DeleteInitiatives(Named { count: ids.len(), name });
        self.transact(op, author, |tx| ids.iter().try_for_each(|id| delete(tx.conn, *id)))
    }
}
