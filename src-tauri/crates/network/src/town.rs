//! Made-up towns for tests and measurements.

#![allow(
    dead_code,
    missing_docs,
    clippy::unwrap_used,
    reason = "shared by tests and benches, which use parts of it"
)]

use model::*;

/// A plan under construction: the built-in framework and sectors, and whatever is added.
#[derive(Debug, Clone)]
pub struct Town {
    pub plan: Snapshot,
}

pub fn domain(key: &str) -> Id {
    Id::framework("domain", key)
}

pub fn level(key: &str) -> Id {
    Id::framework("level", key)
}

pub fn sector(key: &str) -> Id {
    Id::hashed("sector", &[key.as_bytes()])
}

impl Town {
    pub fn new() -> Town {
        let plan = Plan {
            id: Id::hashed("plan", &[]),
            name: "Testtown".into(),
            place: None,
            vision: None,
            language: "en".into(),
            paper: Paper::A4,
            safeguarding_lead: "School nurse".into(),
            small_count_threshold: 5,
            card: Vec::new(),
            card_checked_on: None,
            currency: None,
        };
        let plan = Snapshot {
            plan,
            framework: framework_file::parse(framework_file::BUILT_IN).unwrap(),
            sectors: framework_file::built_in_sectors().unwrap(),
            tags: Vec::new(),
            stakeholders: Vec::new(),
            offers: Vec::new(),
            needs: Vec::new(),
            recognitions: Vec::new(),
            ties: Vec::new(),
            councils: Vec::new(),
            initiatives: Vec::new(),
            findings: Vec::new(),
            places: Vec::new(),
        };
        Town { plan }
    }

    /// A stakeholder whose first domain and level are the main ones; an empty sector is not known.
    pub fn stakeholder(&mut self, name: &str, in_sector: &str, domains: &[&str], levels: &[&str]) -> Id {
        let id = Id::hashed("stakeholder", &[name.as_bytes()]);
        let rest = |keys: &[&str], of: fn(&str) -> Id| keys.iter().skip(1).map(|key| of(key)).collect();
        self.plan.stakeholders.push(Stakeholder {
            id,
            name: name.into(),
            short_label: None,
            kind: None,
            sector: (!in_sector.is_empty()).then(|| sector(in_sector)),
            main_domain: domains.first().map(|key| domain(key)),
            other_domains: rest(domains, domain),
            main_level: levels.first().map(|key| level(key)),
            other_levels: rest(levels, level),
            about: None,
            do_not_map: false,
            data_conditions: None,
            influence: None,
            interest: None,
            stance_now: None,
            stance_hoped: None,
            area_served: None,
            website: None,
            sensitivity: Sensitivity::Council,
            archived: false,
            tags: Vec::new(),
            tie_count: 0,
        });
        id
    }

    pub fn need(&mut self, owner: Id, in_domain: Option<&str>) {
        let id = Id::hashed("need", &[&owner.0, &self.plan.needs.len().to_be_bytes()]);
        let domain = in_domain.map(domain);
        let need =
            Resource { id, kind: ResourceKind::People, text: "Two hands".into(), domain, amount: None };
        self.plan.needs.push((owner, need));
    }

    pub fn offer(&mut self, owner: Id, kind: ResourceKind) {
        let id = Id::hashed("offer", &[&owner.0, &self.plan.offers.len().to_be_bytes()]);
        self.plan
            .offers
            .push((owner, Resource { id, kind, text: "What we have".into(), domain: None, amount: None }));
    }

    pub fn tie(&mut self, from: Id, to: Id, presence: TiePresence) {
        self.plan.ties.push(Tie {
            id: Id::link("tie", from, to),
            from,
            to,
            kind: TieKind::Coordinates,
            presence,
            intensity: None,
            directed: false,
            since: None,
            until: None,
            note: None,
            consent_basis: None,
            initiative: None,
            sensitivity: Default::default(),
        });
    }

    pub fn initiative(
        &mut self,
        title: &str,
        status: InitiativeStatus,
        domains: &[&str],
        levels: &[&str],
    ) -> Id {
        let id = Id::hashed("initiative", &[title.as_bytes()]);
        self.plan.initiatives.push(Initiative {
            id,
            title: title.into(),
            purpose: None,
            domains: domains.iter().map(|key| domain(key)).collect(),
            levels: levels.iter().map(|key| level(key)).collect(),
            principles: Vec::new(),
            strategies: Vec::new(),
            spectrum: Vec::new(),
            phases: Vec::new(),
            prevention: None,
            age_from: None,
            age_to: None,
            reach: None,
            place: None,
            status,
            start: None,
            end: None,
            example: None,
            do_no_harm: None,
            activities: None,
            outcomes: None,
            lessons: None,
            sensitivity: Sensitivity::Council,
            tags: Vec::new(),
            partners: Vec::new(),
        });
        id
    }

    pub fn partner(&mut self, initiative: Id, who: Id, role: PartnerRole, commitment: Option<Commitment>) {
        let partner = Partner {
            id: Id::link("partner", initiative, who),
            initiative,
            stakeholder: who,
            role,
            brings: None,
            gains: None,
            key_action: None,
            commitment,
        };
        let found = self.plan.initiatives.iter_mut().find(|i| i.id == initiative);
        found.unwrap().partners.push(partner);
    }

    /// A council with so many seats, of which so many are vacant; the others are held by nobody in particular.
    pub fn council(&mut self, name: &str, kind: CouncilKind, seats: u32, vacant: u32) -> Id {
        let id = Id::hashed("council", &[name.as_bytes()]);
        let seat = |n: u32| Seat {
            id: Id::hashed("seat", &[&id.0, &n.to_be_bytes()]),
            council: id,
            holder: (n >= vacant).then(|| Id::hashed("stakeholder", &[])),
            role: SeatRole::Member,
            votes: true,
            voice: None,
            sector: None,
            since: None,
            until: None,
            preparation: None,
            support: None,
            pay: None,
        };
        self.plan.councils.push(Council {
            id,
            name: name.into(),
            kind,
            purpose: None,
            meets: None,
            quorum_percent: None,
            decision_rule: None,
            parent: None,
            children_count: None,
            age_from: None,
            age_to: None,
            how_chosen: None,
            participation: Default::default(),
            quorum_seats: None,
            seats: (0..seats).map(seat).collect(),
        });
        id
    }
}

/// A small town of any sort: some placed, some hidden or archived, needs, initiatives and ties among them.
#[cfg(test)]
pub fn any_town() -> impl proptest::strategy::Strategy<Value = Town> {
    use proptest::prelude::*;
    const DOMAINS: [&str; 6] =
        ["relationships", "physical-health", "mental-health", "safety", "shelter", "education"];
    const LEVELS: [&str; 4] = ["individual", "family", "community", "society"];
    const SECTORS: [&str; 4] = ["", "faith", "schools", "justice"];
    const STATUSES: [InitiativeStatus; 4] = [
        InitiativeStatus::Idea,
        InitiativeStatus::Planned,
        InitiativeStatus::Active,
        InitiativeStatus::Dropped,
    ];
    let domains = || prop::sample::subsequence(DOMAINS.to_vec(), 0..3);
    let levels = || prop::sample::subsequence(LEVELS.to_vec(), 0..3);
    let person = (domains(), levels(), prop::sample::select(SECTORS.to_vec()), 0u8..8, 0u8..4);
    let initiative = (prop::sample::select(STATUSES.to_vec()), domains(), levels());
    let ties =
        prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), 0u8..5), 0..30);
    let people = prop::collection::vec(person, 0..20);
    (people, prop::collection::vec(initiative, 0..6), ties).prop_map(|(people, initiatives, ties)| {
        let mut town = Town::new();
        let mut ids = Vec::new();
        for (n, (domains, levels, sector, special, needs)) in people.iter().enumerate() {
            let id = town.stakeholder(&n.to_string(), sector, domains, levels);
            ids.push(id);
            let added = town.plan.stakeholders.last_mut().unwrap();
            (added.archived, added.do_not_map) = (*special == 1, *special == 2);
            for need in 0..*needs {
                town.need(id, (need == 2).then_some("shelter"));
            }
        }
        for (n, (status, domains, levels)) in initiatives.iter().enumerate() {
            town.initiative(&format!("i{n}"), *status, domains, levels);
        }
        for (one, other, kind) in ties.iter().filter(|_| !ids.is_empty()) {
            let presence = if *kind == 0 { TiePresence::Absent } else { TiePresence::Present };
            town.tie(*one.get(&ids), *other.get(&ids), presence);
        }
        town
    })
}
