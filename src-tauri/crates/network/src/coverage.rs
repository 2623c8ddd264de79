//! Where initiatives act (domain × level) and when they act (before harm, early, after).

use crate::ends::IdMap;
use model::{
    CellNeed, CellState, Coverage, CoverageCell, FindingKind, FrameworkKind, Id, InitiativeStatus,
    PreventionMix, Sensitivity, Snapshot, Stakeholder, StatusCount,
};

/// A cell names this many needs and counts the rest.
const FIRST_NEEDS: usize = 5;

/// Whether a stakeholder may be named on maps, in findings and in print. Archived ones are out of every
/// list; those that asked not to be mapped and those kept confidential (safeguarding rules 5 and 9) are
/// never named, because the same answer goes to the screen, to paper and into copies.
pub fn is_shown(stakeholder: &Stakeholder) -> bool {
    !stakeholder.archived && !stakeholder.do_not_map && stakeholder.sensitivity != Sensitivity::Confidential
}

/// The sector of police, courts and other justice bodies: no finding and no map puts weight on it
/// (safeguarding rule 19).
pub(crate) fn justice(snapshot: &Snapshot) -> Option<Id> {
    snapshot.sectors.iter().find(|sector| sector.key == "justice").map(|sector| sector.id)
}

/// The coverage matrix, every domain of the plan's framework at every level.
///
/// - An initiative stands in every pair of its domains and levels. Planned and active ones make a cell
///   [`CellState::Acting`]; any other status shows that something was thought of, so the cell is at least
///   [`CellState::Quiet`].
/// - A stakeholder stands in every pair of its main and other domains and levels.
/// - A need stands at its own domain, or else its stakeholder's main one, and its stakeholder's main level.
///
/// A stakeholder that is not shown ([`is_shown`]) is in no cell and not among the unplaced, and its
/// presence alone leaves a cell unknown: a cell that is known to have somebody and names nobody would
/// point at it. What it needs still counts, because a number of needs names nobody and children's needs
/// must not be lost with it.
pub fn coverage(snapshot: &Snapshot) -> Coverage {
    let ids = |kind| snapshot.framework.of(kind).map(|item| item.id).collect::<Vec<Id>>();
    let (domains, levels) = (ids(FrameworkKind::Domain), ids(FrameworkKind::Level));
    let mut grid = Grid::new(&domains, &levels);
    let mut cells: Vec<CoverageCell> = domains
        .iter()
        .flat_map(|&domain| levels.iter().map(move |&level| empty_cell(domain, level)))
        .collect();

    for initiative in &snapshot.initiatives {
        for at in grid.pairs(initiative.domains.iter(), initiative.levels.iter()) {
            let cell = &mut cells[at];
            count_status(&mut cell.by_status, initiative.status);
            if initiative.status.acts() {
                cell.initiatives.push(initiative.id);
            }
        }
    }

    let mut unplaced = Vec::new();
    for stakeholder in snapshot.stakeholders.iter().filter(|s| is_shown(s)) {
        let in_domains = stakeholder.main_domain.iter().chain(&stakeholder.other_domains);
        let at_levels = stakeholder.main_level.iter().chain(&stakeholder.other_levels);
        let mut placed = false;
        for at in grid.pairs(in_domains, at_levels) {
            cells[at].stakeholders.push(stakeholder.id);
            placed = true;
        }
        if !placed {
            unplaced.push(stakeholder.id);
        }
    }

    let by_id: IdMap<&Stakeholder> =
        snapshot.stakeholders.iter().filter(|s| !s.archived).map(|s| (s.id, s)).collect();
    for (owner, need) in &snapshot.needs {
        let Some(stakeholder) = by_id.get(owner) else { continue };
        let domain = need.domain.or(stakeholder.main_domain);
        for at in grid.pairs(domain.iter(), stakeholder.main_level.iter()) {
            let cell = &mut cells[at];
            cell.needs += 1;
            if cell.first_needs.len() < FIRST_NEEDS && is_shown(stakeholder) {
                cell.first_needs.push(CellNeed { stakeholder: Some(*owner), text: need.text.clone() });
            }
        }
    }
    for found in snapshot.findings.iter().filter(|found| found.kind == FindingKind::Need) {
        for at in grid.pairs(found.domain.iter(), found.level.iter()) {
            let cell = &mut cells[at];
            cell.needs += 1;
            if cell.first_needs.len() < FIRST_NEEDS {
                cell.first_needs.push(CellNeed { stakeholder: None, text: found.statement.clone() });
            }
        }
    }

    for cell in &mut cells {
        cell.state = state(cell);
    }
    Coverage { domains, levels, cells, unplaced }
}

/// The number of planned and active initiatives that act before harm, early, and after harm.
pub fn mix(snapshot: &Snapshot) -> PreventionMix {
    let mut mix = PreventionMix::default();
    for initiative in snapshot.initiatives.iter().filter(|i| i.status.acts()) {
        let item = initiative.prevention.and_then(|id| snapshot.framework.item(id));
        match item.map(|item| item.key.as_str()) {
            Some("primary") => mix.primary += 1,
            Some("secondary") => mix.secondary += 1,
            Some("tertiary") => mix.tertiary += 1,
            _ => mix.unknown += 1,
        }
    }
    mix
}

fn state(cell: &CoverageCell) -> CellState {
    if !cell.initiatives.is_empty() {
        CellState::Acting
    } else if cell.needs > 0 {
        CellState::Gap
    } else if !cell.stakeholders.is_empty() || !cell.by_status.is_empty() {
        CellState::Quiet
    } else {
        CellState::Unknown
    }
}

fn empty_cell(domain: Id, level: Id) -> CoverageCell {
    CoverageCell {
        domain,
        level,
        state: CellState::Unknown,
        initiatives: Vec::new(),
        by_status: Vec::new(),
        stakeholders: Vec::new(),
        needs: 0,
        first_needs: Vec::new(),
    }
}

fn count_status(counts: &mut Vec<StatusCount>, status: InitiativeStatus) {
    match counts.binary_search_by_key(&status, |count| count.status) {
        Ok(at) => counts[at].count += 1,
        Err(at) => counts.insert(at, StatusCount { status, count: 1 }),
    }
}

/// Where domains and levels meet in the list of cells.
struct Grid<'a> {
    domains: &'a [Id],
    levels: &'a [Id],
    rows: Vec<usize>,
    columns: Vec<usize>,
}

impl<'a> Grid<'a> {
    fn new(domains: &'a [Id], levels: &'a [Id]) -> Grid<'a> {
        Grid { domains, levels, rows: Vec::new(), columns: Vec::new() }
    }

    /// The cells of every pair, in order, each once; items the framework lacks are passed over.
    fn pairs<'b>(
        &mut self,
        domains: impl Iterator<Item = &'b Id>,
        levels: impl Iterator<Item = &'b Id>,
    ) -> impl Iterator<Item = usize> {
        places(domains, self.domains, &mut self.rows);
        places(levels, self.levels, &mut self.columns);
        let (columns, width) = (&self.columns, self.levels.len());
        self.rows.iter().flat_map(move |row| columns.iter().map(move |column| row * width + column))
    }
}

/// Frameworks have a handful of domains and levels, so looking along the list is the fastest search.
fn places<'b>(ids: impl Iterator<Item = &'b Id>, list: &[Id], into: &mut Vec<usize>) {
    into.clear();
    into.extend(ids.filter_map(|id| list.iter().position(|known| known == id)));
    into.sort_unstable();
    into.dedup();
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::town::{Town, domain, level};
    use model::Finding;
    use model::InitiativeStatus::*;
    use proptest::prelude::*;

    #[test]
    fn the_four_states_are_told_apart() {
        let mut town = Town::new();
        town.initiative("Lit bus stops", Active, &["safety"], &["community"]);
        town.initiative("Night walkers", Idea, &["safety"], &["society"]);
        let clinic = town.stakeholder("Clinic", "health-care", &["mental-health"], &["family"]);
        town.stakeholder("Choir", "civic", &["relationships"], &["community"]);
        town.need(clinic, None);
        let coverage = coverage(&town.plan);
        let state = |d, l| coverage.cell(domain(d), level(l)).unwrap().state;
        assert_eq!(state("safety", "community"), CellState::Acting);
        assert_eq!(state("mental-health", "family"), CellState::Gap);
        assert_eq!(state("relationships", "community"), CellState::Quiet);
        assert_eq!(state("safety", "society"), CellState::Quiet, "an idea was thought of, and does not act");
        assert_eq!(state("education", "society"), CellState::Unknown);
        assert_eq!(coverage.cells.len(), 24);
        assert!(coverage.unplaced.is_empty());
    }

    #[test]
    fn a_need_stands_at_its_own_domain_and_the_main_level() {
        let mut town = Town::new();
        let school = town.stakeholder("School", "schools", &["education"], &["community", "family"]);
        town.need(school, Some("shelter"));
        let coverage = coverage(&town.plan);
        assert_eq!(coverage.cell(domain("shelter"), level("community")).unwrap().needs, 1);
        assert_eq!(coverage.cell(domain("shelter"), level("family")).unwrap().needs, 0);
        assert_eq!(coverage.cell(domain("education"), level("community")).unwrap().needs, 0);
        let named = &coverage.cell(domain("shelter"), level("community")).unwrap().first_needs;
        assert_eq!(named, &[CellNeed { stakeholder: Some(school), text: "Two hands".into() }]);
    }

    #[test]
    fn a_cell_names_the_first_needs_and_counts_all() {
        let mut town = Town::new();
        let school = town.stakeholder("School", "schools", &["education"], &["community"]);
        (0..8).for_each(|_| town.need(school, None));
        let coverage = coverage(&town.plan);
        let cell = coverage.cell(domain("education"), level("community")).unwrap();
        assert_eq!((cell.needs, cell.first_needs.len()), (8, FIRST_NEEDS));
    }

    #[test]
    fn whoever_must_not_be_shown_is_in_no_list_but_its_needs_count() {
        for hide in [(|s: &mut Stakeholder| s.do_not_map = true) as fn(&mut Stakeholder), |s| {
            s.sensitivity = Sensitivity::Confidential
        }] {
            let mut town = Town::new();
            let shelter = town.stakeholder("A safe house", "housing", &["safety"], &["family", "individual"]);
            let unplaced = town.stakeholder("Another", "housing", &[], &[]);
            town.need(shelter, None);
            town.plan.stakeholders.iter_mut().for_each(hide);
            let coverage = coverage(&town.plan);
            assert!(coverage.cells.iter().all(|cell| cell.stakeholders.is_empty()));
            assert!(!coverage.unplaced.contains(&unplaced));
            let gap = coverage.cell(domain("safety"), level("family")).unwrap();
            assert_eq!((gap.state, gap.needs), (CellState::Gap, 1));
            assert_eq!(gap.first_needs, [], "what it needs, in its own words, would give it away");
            let elsewhere = coverage.cell(domain("safety"), level("individual")).unwrap().state;
            assert_eq!(elsewhere, CellState::Unknown, "presence alone must not give the place away");
        }
    }

    #[test]
    fn archived_stakeholders_are_out() {
        let mut town = Town::new();
        let old = town.stakeholder("Old mill", "business", &["education"], &["community"]);
        town.need(old, None);
        town.plan.stakeholders[0].archived = true;
        let coverage = coverage(&town.plan);
        assert_eq!(coverage.count(CellState::Unknown), 24);
        assert!(coverage.unplaced.is_empty());
    }

    #[test]
    fn the_mix_counts_what_acts() {
        let mut town = Town::new();
        for (title, status, key) in [
            ("a", Active, Some("primary")),
            ("b", Planned, Some("primary")),
            ("c", Planned, Some("tertiary")),
            ("d", Active, None),
            ("e", Finished, Some("secondary")),
        ] {
            town.initiative(title, status, &["safety"], &["community"]);
            town.plan.initiatives.last_mut().unwrap().prevention =
                key.map(|k| Id::framework("prevention", k));
        }
        let expected = PreventionMix { primary: 2, secondary: 0, tertiary: 1, unknown: 1 };
        assert_eq!(mix(&town.plan), expected);
    }

    /// The words of the definition, cell by cell, without any index: slow and obviously right.
    fn by_the_book(town: &Town, domain: Id, level: Id) -> (CellState, usize, usize, u32) {
        let plan = &town.plan;
        let here = |domains: &[Id], levels: &[Id]| domains.contains(&domain) && levels.contains(&level);
        let all = plan.initiatives.iter().filter(|i| here(&i.domains, &i.levels)).collect::<Vec<_>>();
        let acting = all.iter().filter(|i| matches!(i.status, Planned | Active)).count();
        let living = || plan.stakeholders.iter().filter(|s| !s.archived);
        let present = living()
            .filter(|s| !s.do_not_map)
            .filter(|s| s.main_domain == Some(domain) || s.other_domains.contains(&domain))
            .filter(|s| s.main_level == Some(level) || s.other_levels.contains(&level))
            .count();
        let mut needs = 0;
        for (owner, need) in &plan.needs {
            let owner = living().find(|s| s.id == *owner);
            let at = owner.map(|s| (need.domain.or(s.main_domain), s.main_level));
            needs += u32::from(at == Some((Some(domain), Some(level))));
        }
        let state = match (acting, needs, present + all.len()) {
            (1.., _, _) => CellState::Acting,
            (_, 1.., _) => CellState::Gap,
            (_, _, 1..) => CellState::Quiet,
            _ => CellState::Unknown,
        };
        (state, acting, present, needs)
    }

    #[test]
    fn what_a_round_raised_counts_where_it_was_raised() {
        let mut town = Town::new();
        let found = |kind, at: &str| Finding {
            id: Id::hashed("finding", &[at.as_bytes()]),
            round: Id::hashed("round", &[]),
            kind,
            domain: Some(domain("safety")),
            level: Some(level(at)),
            statement: "Dark path home".into(),
            evidence: None,
            weight: None,
            raised_by: None,
            group: None,
            sensitivity: Default::default(),
        };
        town.plan.findings =
            vec![found(FindingKind::Need, "family"), found(FindingKind::Strength, "society")];
        let coverage = coverage(&town.plan);
        let cell = |at: &str| coverage.cell(domain("safety"), level(at)).unwrap();
        assert_eq!((cell("family").state, cell("family").needs), (CellState::Gap, 1));
        let told = &cell("family").first_needs[0];
        assert_eq!((told.stakeholder, told.text.as_str()), (None, "Dark path home"));
        assert_eq!(
            (cell("society").state, cell("society").needs),
            (CellState::Unknown, 0),
            "a strength is no need"
        );
    }

    proptest! {
        #[test]
        fn every_cell_is_as_the_definition_says(town in crate::town::any_town()) {
            let coverage = coverage(&town.plan);
            for cell in &coverage.cells {
                let found = (cell.state, cell.initiatives.len(), cell.stakeholders.len(), cell.needs);
                prop_assert_eq!(found, by_the_book(&town, cell.domain, cell.level));
                let all = town.plan.initiatives.iter()
                    .filter(|i| i.domains.contains(&cell.domain) && i.levels.contains(&cell.level)).count();
                prop_assert_eq!(cell.by_status.iter().map(|c| c.count as usize).sum::<usize>(), all);
            }
            for stakeholder in town.plan.stakeholders.iter().filter(|s| is_shown(s)) {
                let placed = coverage.cells.iter().any(|c| c.stakeholders.contains(&stakeholder.id));
                prop_assert_eq!(placed, !coverage.unplaced.contains(&stakeholder.id));
            }
        }
    }
}
