//! Places that people gave to marks on a map.

use crate::{
    Marks, Op, Plan,
    failure::{Try, not_found},
    rules,
    sql::{all, id, once},
    stakeholder::edit,
};
use model::{Author, Id, MarkPlace, MoveStakeholder, Outcome, Place, PlaceMarks, ReleaseMarks, Result};
use rusqlite::{Connection, params};

/// Hashed from the view and the thing: dragged in two copies of a plan, a mark has one place to agree on.
fn identity(view: &str, mark: Id) -> Id {
    Id::hashed("place", &[view.as_bytes(), &mark.0])
}

/// What a mark stands for: the column that refers to it, and its name.
fn thing(conn: &Connection, mark: Id) -> Try<(String, String)> {
    let sql = "SELECT 'stakeholder', name FROM stakeholder WHERE id = ?1
               UNION ALL SELECT 'initiative', title FROM initiative WHERE id = ?1";
    let found = all(conn, sql, params![mark.0], |row| Ok((row.get(0)?, row.get(1)?)))?.pop();
    Ok(found.ok_or_else(|| not_found("mark"))?)
}

fn put(conn: &Connection, view: &str, place: &MarkPlace) -> Try<()> {
    let (column, _) = thing(conn, place.id)?;
    let sql = format!(
        "INSERT INTO place (id, view, {column}, x, y) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (id) DO UPDATE SET x = excluded.x, y = excluded.y"
    );
    conn.prepare_cached(&sql)?.execute(params![
        identity(view, place.id).0,
        view,
        place.id.0,
        rules::on_the_map("x", place.x)?,
        rules::on_the_map("y", place.y)?,
    ])?;
    Ok(())
}

/// Every place, by view.
pub(crate) fn read(conn: &Connection) -> Try<Vec<Place>> {
    let sql = "SELECT view, coalesce(stakeholder, initiative), x, y FROM place ORDER BY view, id";
    all(conn, sql, [], |row| {
        Ok(Place { view: row.get(0)?, mark: id(row, 1)?, x: row.get(2)?, y: row.get(3)? })
    })
}

/// How marks are called in the history.
fn called(conn: &Connection, view: &str, ids: &[Id]) -> Try<Marks> {
    let name = ids.first().map(|id| thing(conn, *id)).transpose()?.map(|(_, name)| name);
    let mut places: Vec<Id> = ids.iter().map(|id| identity(view, *id)).collect();
    places.sort_unstable();
    Ok(Marks { count: ids.len(), name: name.unwrap_or_default(), places })
}

impl Plan {
    /// Puts marks where a person dragged them. Moving the same ones on by keys within a minute joins.
    pub fn place_marks(&mut self, request: &PlaceMarks, author: &Author) -> Result<Outcome<()>> {
        let view = rules::name("view", &request.view)?;
        let ids: Vec<Id> = request.places.iter().map(|place| place.id).collect();
        let op = Op::PlaceMarks { marks: called(&self.conn, &view, &once(&ids))?, by_keys: request.by_keys };
        self.transact(op, author, |tx| request.places.iter().try_for_each(|place| put(tx.conn, &view, place)))
    }

    /// Says of a stakeholder that it acts where its mark was dropped, and leaves the mark there.
    pub fn move_stakeholder(&mut self, request: &MoveStakeholder, author: &Author) -> Result<Outcome<()>> {
        let view = rules::name("view", &request.view)?;
        let ids = [request.place.id];
        let op = Op::EditStakeholders(edit::change(&self.conn, &ids, &request.edits)?);
        self.transact(op, author, |tx| {
            edit::make(tx, &ids, &request.edits)?;
            put(tx.conn, &view, &request.place)
        })
    }

    /// Lets marks find their place by themselves again. One that does so already is passed over.
    pub fn release_marks(&mut self, request: &ReleaseMarks, author: &Author) -> Result<Outcome<()>> {
        let view = rules::name("view", &request.view)?;
        let ids = once(&request.ids);
        let op = Op::ReleaseMarks(called(&self.conn, &view, &ids)?);
        self.transact(op, author, |tx| {
            let mut delete = tx.conn.prepare_cached("DELETE FROM place WHERE id = ?1")?;
            for id in &ids {
                delete.execute(params![identity(&view, *id).0])?;
            }
            Ok(())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::{author, plan, quick_plan, refused};
    use model::{Noun, Refusal, StakeholderDraft, StakeholderEdit};

    fn two(plan: &mut Plan) -> Vec<Id> {
        let draft = |name: &str| StakeholderDraft { name: name.into(), ..StakeholderDraft::default() };
        plan.create_stakeholders(vec![draft("Library"), draft("School")], &author()).unwrap().output
    }

    fn at(ids: &[Id], x: f64, y: f64) -> PlaceMarks {
        let places = ids.iter().map(|id| MarkPlace { id: *id, x, y }).collect();
        PlaceMarks { view: "wheel".into(), places, by_keys: false }
    }

    #[test]
    fn a_mark_stays_where_it_was_dragged_until_it_is_let_go() {
        let (_folder, mut plan) = plan();
        let ids = two(&mut plan);
        assert_eq!(plan.place_marks(&at(&ids, 0.5, -1.0), &author()).unwrap().changed, [Noun::Place]);
        plan.place_marks(&at(&ids[..1], 0.0, 0.25), &author()).unwrap();
        let of = |plan: &Plan, id: Id| {
            let places = plan.snapshot().unwrap().places;
            places.into_iter().find(|place| place.mark == id).map(|place| (place.x, place.y))
        };
        assert_eq!((of(&plan, ids[0]), of(&plan, ids[1])), (Some((0.0, 0.25)), Some((0.5, -1.0))));
        let label = plan.next_undo().unwrap().unwrap();
        assert_eq!((label.op.as_str(), label.args["name"].as_str()), ("place-marks", "Library"));
        plan.undo(&author()).unwrap();
        assert_eq!(of(&plan, ids[0]), Some((0.5, -1.0)), "where it stood before");
        let let_go = ReleaseMarks { view: "wheel".into(), ids: ids.clone() };
        plan.release_marks(&let_go, &author()).unwrap();
        assert_eq!(plan.snapshot().unwrap().places, []);
        assert_eq!(plan.release_marks(&let_go, &author()).unwrap().changed, []);
        plan.undo(&author()).unwrap();
        plan.delete_stakeholders(&ids[..1], &author()).unwrap();
        assert_eq!(
            (of(&plan, ids[0]), of(&plan, ids[1])),
            (None, Some((0.5, -1.0))),
            "it goes with its thing"
        );
        plan.undo(&author()).unwrap();
        assert_eq!(of(&plan, ids[0]), Some((0.5, -1.0)));
        plan.edit_stakeholders(&ids[..1], &[StakeholderEdit::Archived(true)], &author()).unwrap();
        assert_eq!(of(&plan, ids[0]), None, "what is put away has no mark");
        assert_eq!(plan.check().unwrap().problems, []);
    }

    #[test]
    fn whoever_acts_where_its_mark_was_dropped_stays_there_and_both_are_taken_back_together() {
        let (_folder, mut plan) = plan();
        let ids = two(&mut plan);
        plan.place_marks(&at(&ids[..1], 0.1, 0.1), &author()).unwrap();
        let items = plan.framework().unwrap().items;
        let domain = items.iter().find(|item| item.kind == model::FrameworkKind::Domain).unwrap().id;
        let acts = |plan: &Plan| {
            let snapshot = plan.snapshot().unwrap();
            let place = snapshot.places.into_iter().find(|place| place.mark == ids[0]).unwrap();
            let who = snapshot.stakeholders.into_iter().find(|who| who.id == ids[0]).unwrap();
            (who.main_domain, place.x, place.y)
        };
        let request = MoveStakeholder {
            view: "wheel".into(),
            place: MarkPlace { id: ids[0], x: 0.5, y: -0.5 },
            edits: vec![StakeholderEdit::MainDomain(Some(domain))],
        };
        plan.move_stakeholder(&request, &author()).unwrap();
        assert_eq!(acts(&plan), (Some(domain), 0.5, -0.5));
        plan.undo(&author()).unwrap();
        assert_eq!(acts(&plan), (None, 0.1, 0.1));
        let far = MoveStakeholder { place: MarkPlace { x: 2.0, ..request.place.clone() }, ..request };
        assert_eq!(plan.move_stakeholder(&far, &author()).err(), refused("x", "out-of-range"));
        assert_eq!(acts(&plan), (None, 0.1, 0.1), "neither is written without the other");
    }

    #[test]
    fn every_drag_is_a_step_and_a_walk_by_keys_is_one() {
        let (_folder, mut plan) = quick_plan();
        let id = two(&mut plan)[0];
        let x = |plan: &Plan| plan.snapshot().unwrap().places.first().map(|place| place.x);
        for x in [0.1, 0.2] {
            plan.place_marks(&at(&[id], x, 0.0), &author()).unwrap();
        }
        plan.undo(&author()).unwrap();
        assert_eq!(x(&plan), Some(0.1));
        for x in [0.3, 0.4] {
            let nudge = PlaceMarks { by_keys: true, ..at(&[id], x, 0.0) };
            plan.place_marks(&nudge, &author()).unwrap();
        }
        plan.undo(&author()).unwrap();
        assert_eq!(x(&plan), Some(0.1));
    }

    #[test]
    fn places_off_the_map_and_marks_of_nothing_are_refused() {
        let (_folder, mut plan) = plan();
        let ids = two(&mut plan);
        for x in [1.01, f64::NAN, f64::INFINITY] {
            assert_eq!(plan.place_marks(&at(&ids, x, 0.0), &author()).err(), refused("x", "out-of-range"));
        }
        let nothing = plan.place_marks(&at(&[Id([9; 16])], 0.0, 0.0), &author()).err();
        assert_eq!(nothing, Some(Refusal::NotFound { noun: "mark".into() }));
    }
}
