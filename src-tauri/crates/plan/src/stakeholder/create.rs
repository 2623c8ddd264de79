//! Making stakeholders.

use crate::{
    Named, Op, Plan,
    failure::Try,
    rules,
    sql::{link, to_maybe_word, to_word},
    stakeholder::{contact, parts},
    tag,
    transact::Tx,
};
use model::{Author, Id, Outcome, Result, StakeholderDraft};
use rusqlite::params;

/// The main one and the others: whoever has others has a main one, and no item stands twice.
pub(crate) fn main_and_others(main: Option<Id>, others: &[Id]) -> (Option<Id>, Vec<Id>) {
    let main = main.or(others.first().copied());
    (main, others.iter().copied().filter(|other| Some(*other) != main).collect())
}

/// Writes a new stakeholder with all that belongs to it.
pub(crate) fn insert(tx: &mut Tx<'_>, draft: &StakeholderDraft) -> Try<Id> {
    let id = tx.new_id();
    rules::maybe(tx.conn, "sector", "sector", draft.sector)?;
    let (main_domain, other_domains) = main_and_others(draft.main_domain, &draft.other_domains);
    let (main_level, other_levels) = main_and_others(draft.main_level, &draft.other_levels);
    main_domain.map_or(Ok(()), |item| rules::framework_item(tx.conn, "domain", item))?;
    main_level.map_or(Ok(()), |item| rules::framework_item(tx.conn, "level", item))?;
    tx.conn.prepare_cached(
        "INSERT INTO stakeholder (id, name, short_label, kind, sector, main_domain, main_level, about, do_not_map,
           data_conditions, influence, interest, stance_now, stance_hoped, area_served, website, sensitivity, archived)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, FALSE)",
    )?
    .execute(params![
        id.0,
        rules::name("name", &draft.name)?,
        rules::short_label(&draft.short_label)?,
        to_maybe_word(&draft.kind),
        draft.sector.map(|id| id.0),
        main_domain.map(|id| id.0),
        main_level.map(|id| id.0),
        rules::note("about", &draft.about)?,
        draft.do_not_map,
        rules::note("data_conditions", &draft.data_conditions)?,
        rules::one_to_five("influence", draft.influence)?,
        rules::one_to_five("interest", draft.interest)?,
        to_maybe_word(&draft.stance_now),
        to_maybe_word(&draft.stance_hoped),
        rules::line("area_served", &draft.area_served)?,
        rules::address("website", &draft.website)?,
        to_word(&draft.sensitivity),
    ])?;
    for domain in rules::framework_items(tx.conn, "domain", &other_domains)? {
        link(tx.conn, "stakeholder_domain", ["stakeholder", "item"], id, domain)?;
    }
    for level in rules::framework_items(tx.conn, "level", &other_levels)? {
        link(tx.conn, "stakeholder_level", ["stakeholder", "item"], id, level)?;
    }
    for name in &draft.tags {
        let tag = tag::ensure(tx.conn, name)?;
        link(tx.conn, "stakeholder_tag", ["stakeholder", "tag"], id, tag)?;
    }
    parts::set_contact(tx, id, draft.contact.as_ref())?;
    draft.offers.iter().try_for_each(|offer| parts::add_resource(tx, "offer", id, offer))?;
    draft.needs.iter().try_for_each(|need| parts::add_resource(tx, "need", id, need))?;
    draft.external_ids.iter().try_for_each(|external| parts::add_external_id(tx.conn, id, external))?;
    draft.extra_fields.iter().try_for_each(|field| parts::add_extra_field(tx.conn, id, field))?;
    Ok(id)
}

impl Plan {
    /// Makes stakeholders, all or none, as one step.
    pub fn create_stakeholders(
        &mut self,
        drafts: Vec<StakeholderDraft>,
        author: &Author,
    ) -> Result<Outcome<Vec<Id>>> {
        let name = drafts.first().map(|draft| model::text::tidy_name(&draft.name)).unwrap_or_default();
        let op = Op::CreateStakeholders(Named { count: drafts.len(), name });
        self.transact(op, author, |tx| {
            let contacts = drafts.iter().filter_map(|draft| draft.contact.as_ref());
            contacts.into_iter().try_for_each(contact::says_why)?;
            drafts.iter().map(|draft| insert(tx, draft)).collect()
        })
    }

    /// Adds somebody where somebody is asked for: as the holder of a seat, the other end of a tie, a partner, the
    /// owner of an action. The step that then names them is one with this, so that one undo takes both back.
    pub fn add_on_the_way(&mut self, draft: StakeholderDraft, author: &Author) -> Result<Outcome<Id>> {
        let Outcome { output, changed } = self.create_stakeholders(vec![draft], author)?;
        self.added_on_the_way(output[0], author)?;
        Ok(Outcome { output: output[0], changed })
    }
}
