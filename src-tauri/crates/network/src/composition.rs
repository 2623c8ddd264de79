//! Who is at a council's table: wanted seats against filled ones, and who could fill a gap.

use crate::{
    ends::{IdMap, IdSet},
    is_shown,
};
use model::{
    Composition, Council, Id, Refusal, ResourceKind, Result, Seat, SeatState, SeatSuggestions, Snapshot,
    Stakeholder, Suggestion, SuggestionReason, TiePresence, Voice, VoiceRow,
};
use std::{cmp::Reverse, collections::BTreeSet};

/// How many are suggested for one seat at most.
const MOST: usize = 5;

/// The seats of a council against who sits there on this day (`YYYY-MM-DD`). Refused if there is no such
/// council.
///
/// - A seat is filled by a holder whose time has begun and not ended.
/// - A sector has a voice if a seat brings it, wanted or filled, or if somebody of that sector sits on the
///   council. Who brings lived experience is left out of that, and of the members that others have ties to:
///   it would tell where they belong.
/// - Suggestions rank by sector first, then by ties to those who sit there, then by people offered, then by
///   sitting on no other council, then by name. A seat that brings the voice of a sector, of youth or of
///   parents is only suggested to those who have it. Whoever is in the plan without any tie, offer or sector
///   that speaks for it is not suggested.
pub fn composition(snapshot: &Snapshot, council: Id, today: &str) -> Result<Composition> {
    let found = snapshot.councils.iter().find(|each| each.id == council);
    let council = found.ok_or_else(|| Refusal::NotFound { noun: "council".into() })?;
    let table = Table::of(snapshot, council, today);
    let count =
        |which: &dyn Fn(&Seat) -> bool| council.seats.iter().filter(|seat| which(seat)).count() as u32;
    Ok(Composition {
        council: council.id,
        voices: voices(council, today),
        seats: count(&|_| true),
        filled: count(&|seat| seat.state(today) == SeatState::Filled),
        voting: count(&|seat| seat.votes),
        voting_filled: count(&|seat| seat.votes && seat.state(today) == SeatState::Filled),
        missing: missing(snapshot, council, &table),
        suggestions: suggestions(snapshot, council, &table),
    })
}

/// The voice of a seat; a sector without a voice is the voice of that sector.
fn voice(seat: &Seat) -> (Option<Voice>, Option<Id>) {
    match (seat.voice, seat.sector) {
        (None | Some(Voice::Sector), Some(sector)) => (Some(Voice::Sector), Some(sector)),
        (voice, _) => (voice, None),
    }
}

fn voices(council: &Council, today: &str) -> Vec<VoiceRow> {
    let mut rows: Vec<VoiceRow> = Vec::new();
    for seat in &council.seats {
        let (voice, sector) = voice(seat);
        let at = rows.iter().position(|row| (row.voice, row.sector) == (voice, sector));
        let at = at.unwrap_or_else(|| {
            rows.push(VoiceRow { voice, sector, wanted: 0, filled: 0, coming: 0, vacant: 0, ended: 0 });
            rows.len() - 1
        });
        let row = &mut rows[at];
        row.wanted += 1;
        match seat.state(today) {
            SeatState::Filled => row.filled += 1,
            SeatState::Coming => row.coming += 1,
            SeatState::Vacant => row.vacant += 1,
            SeatState::Ended => row.ended += 1,
        }
    }
    rows.sort_by_key(|row| row.voice.is_none());
    rows
}

/// What is looked up for a council once.
struct Table {
    /// Who sits there today and may be told of, each once.
    members: IdSet,
    /// Who has a seat there, today or not any more.
    holders: IdSet,
    /// Who has a seat on another council.
    elsewhere: IdSet,
    /// Who offers people.
    offers_people: IdSet,
    /// To how many of the members each has a tie.
    ties: IdMap<u32>,
    /// Sectors of the voices that a sector of its own brings.
    sector_of: Vec<(Voice, Id)>,
}

impl Table {
    fn of(snapshot: &Snapshot, council: &Council, today: &str) -> Table {
        let held = |seats: &[Seat]| -> Vec<Id> { seats.iter().filter_map(|seat| seat.holder).collect() };
        let others = snapshot.councils.iter().filter(|each| each.id != council.id);
        let told =
            council.seats.iter().filter(|seat| !seat.is_untold() && seat.state(today) == SeatState::Filled);
        let members: IdSet = told.filter_map(|seat| seat.holder).collect();
        let people = snapshot.offers.iter().filter(|(_, offer)| offer.kind == ResourceKind::People);
        let voiced = |voice: Voice| {
            let key = voice.sector_key()?;
            let sector = snapshot.sectors.iter().find(|sector| sector.key == key)?;
            Some((voice, sector.id))
        };
        Table {
            holders: held(&council.seats).into_iter().collect(),
            elsewhere: others.flat_map(|each| held(&each.seats)).collect(),
            offers_people: people.map(|(owner, _)| *owner).collect(),
            ties: ties(snapshot, &members),
            sector_of: [Voice::LivedExperience, Voice::Youth, Voice::Parent]
                .into_iter()
                .filter_map(voiced)
                .collect(),
            members,
        }
    }

    /// The sector whose voice a seat brings, if it is the voice of one.
    fn sector(&self, seat: &Seat) -> Option<Id> {
        let (voice, sector) = voice(seat);
        sector.or_else(|| self.sector_of.iter().find(|(of, _)| Some(*of) == voice).map(|(_, sector)| *sector))
    }
}

/// To how many of these each stakeholder has a tie that is there and has not ended.
fn ties(snapshot: &Snapshot, members: &IdSet) -> IdMap<u32> {
    let linked =
        snapshot.ties.iter().filter(|tie| tie.presence == TiePresence::Present && tie.until.is_none());
    // Two may be tied in several ways; each member counts once.
    let pairs: BTreeSet<(Id, Id)> = linked
        .flat_map(|tie| [(tie.from, tie.to), (tie.to, tie.from)])
        .filter(|(_, member)| members.contains(member))
        .collect();
    let mut counts = IdMap::default();
    for (one, _) in pairs {
        *counts.entry(one).or_default() += 1;
    }
    counts
}

fn missing(snapshot: &Snapshot, council: &Council, table: &Table) -> Vec<Id> {
    let wanted = council.seats.iter().filter_map(|seat| table.sector(seat));
    let seated =
        snapshot.stakeholders.iter().filter(|s| table.members.contains(&s.id)).filter_map(|s| s.sector);
    let heard: IdSet = wanted.chain(seated).collect();
    let active: IdSet =
        snapshot.stakeholders.iter().filter(|s| is_shown(s)).filter_map(|s| s.sector).collect();
    let sectors = snapshot.sectors.iter().map(|sector| sector.id);
    sectors.filter(|sector| active.contains(sector) && !heard.contains(sector)).collect()
}

fn suggestions(snapshot: &Snapshot, council: &Council, table: &Table) -> Vec<SeatSuggestions> {
    let vacant = council.seats.iter().filter(|seat| seat.holder.is_none());
    let told = vacant.filter(|seat| !seat.is_untold());
    told.map(|seat| SeatSuggestions { seat: seat.id, who: who(snapshot, seat, table) }).collect()
}

/// Stakeholders come by name, and sorting keeps that order among equals.
fn who(snapshot: &Snapshot, seat: &Seat, table: &Table) -> Vec<Suggestion> {
    let wanted = table.sector(seat);
    // Who brings a voice that no sector has, such as that of elders, nothing in a plan can tell.
    if wanted.is_none() && seat.voice.is_some() {
        return Vec::new();
    }
    let able = |s: &&Stakeholder| {
        let fits = wanted.is_none() || s.sector == wanted;
        is_shown(s) && !table.holders.contains(&s.id) && fits
    };
    let mut found: Vec<((u32, bool, bool), Suggestion)> = Vec::new();
    for stakeholder in snapshot.stakeholders.iter().filter(able) {
        let id = stakeholder.id;
        let count = table.ties.get(&id).copied().unwrap_or_default();
        let (people, free) = (table.offers_people.contains(&id), !table.elsewhere.contains(&id));
        let mut reasons = Vec::new();
        reasons.extend(wanted.map(|sector| SuggestionReason::SameSector { sector }));
        reasons.extend((count > 0).then_some(SuggestionReason::TiesToMembers { count }));
        reasons.extend(people.then_some(SuggestionReason::OffersPeople));
        if reasons.is_empty() {
            continue;
        }
        reasons.extend(free.then_some(SuggestionReason::OnNoCouncil));
        found.push(((count, people, free), Suggestion { stakeholder: id, reasons }));
    }
    found.sort_by_key(|(rank, _)| Reverse(*rank));
    found.into_iter().take(MOST).map(|(_, suggestion)| suggestion).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::town::{Town, sector};
    use model::{CouncilKind, SuggestionReason as Because};

    const TODAY: &str = "2026-06-15";

    /// A council with these voices on its vacant seats.
    fn council(town: &mut Town, voices: &[(Option<Voice>, &str)]) -> Id {
        let count = voices.len() as u32;
        let id = town.council("Council", CouncilKind::CommunityCouncil, count, count);
        let seats = &mut town.plan.councils.last_mut().unwrap().seats;
        for (seat, (voice, of)) in seats.iter_mut().zip(voices) {
            (seat.voice, seat.sector) = (*voice, (!of.is_empty()).then(|| sector(of)));
        }
        id
    }

    fn seat(town: &mut Town, n: usize, holder: Id, until: Option<&str>) {
        let seat = &mut town.plan.councils.last_mut().unwrap().seats[n];
        (seat.holder, seat.until) = (Some(holder), until.map(str::to_string));
    }

    fn of(town: &Town, council: Id) -> Composition {
        composition(&town.plan, council, TODAY).unwrap()
    }

    #[test]
    fn seats_are_filled_from_the_first_day_to_the_last_or_coming_vacant_or_ended() {
        let mut town = Town::new();
        let who = town.stakeholder("Library", "", &[], &[]);
        let kept = [Some("2026-06-15"), Some("2026-06"), Some("2026"), Some("2027-01-01"), None];
        let over = [Some("2026-06-14"), Some("2026-05"), Some("2025")];
        let id = council(&mut town, &[(Some(Voice::Elder), ""); 13]);
        for (n, until) in kept.iter().chain(&over).enumerate() {
            seat(&mut town, n, who, *until);
        }
        for (n, since) in ["2026-06-15", "2026", "2026-06-16", "2026-07"].into_iter().enumerate() {
            seat(&mut town, 9 + n, who, None);
            town.plan.councils[0].seats[9 + n].since = Some(since.into());
        }
        town.plan.councils[0].seats[0].votes = false;
        let found = of(&town, id);
        let voice = Some(Voice::Elder);
        let row = VoiceRow { voice, sector: None, wanted: 13, filled: 7, coming: 2, vacant: 1, ended: 3 };
        assert_eq!(found.voices, [row]);
        assert_eq!((found.seats, found.filled, found.voting, found.voting_filled), (13, 7, 12, 6));
        assert_eq!(composition(&town.plan, who, TODAY), Err(Refusal::NotFound { noun: "council".into() }));
    }

    #[test]
    fn each_voice_has_its_row_and_seats_without_one_come_last() {
        let mut town = Town::new();
        let voices = [
            (None, ""),
            (Some(Voice::Sector), "faith"),
            (Some(Voice::Youth), "youth"),
            (None, "faith"),
            (Some(Voice::Youth), ""),
        ];
        let id = council(&mut town, &voices);
        let rows: Vec<_> =
            of(&town, id).voices.iter().map(|row| (row.voice, row.sector, row.wanted)).collect();
        let faith = Some(sector("faith"));
        assert_eq!(rows, [(Some(Voice::Sector), faith, 2), (Some(Voice::Youth), None, 2), (None, None, 1)]);
    }

    #[test]
    fn sectors_at_work_without_a_voice_are_missing() {
        let mut town = Town::new();
        let hidden = town.stakeholder("Refuge", "housing", &[], &[]);
        town.plan.stakeholders[0].do_not_map = true;
        town.stakeholder("Mosque", "faith", &[], &[]);
        town.stakeholder("Youth Hub", "youth", &[], &[]);
        town.stakeholder("Paper", "media", &[], &[]);
        let shop = town.stakeholder("Shop", "business", &[], &[]);
        let survivors = town.stakeholder("Network", "survivor-led", &[], &[]);
        let police = town.stakeholder("Police", "justice", &[], &[]);
        let voices = [
            (Some(Voice::Sector), "faith"),
            (Some(Voice::Youth), ""),
            (None, ""),
            (Some(Voice::LivedExperience), ""),
            (None, ""),
        ];
        let id = council(&mut town, &voices);
        seat(&mut town, 2, shop, None);
        seat(&mut town, 4, police, Some("2020"));
        assert_eq!(of(&town, id).missing, [sector("justice"), sector("media")]);
        let _ = (hidden, survivors);
    }

    #[test]
    fn who_brings_lived_experience_is_not_told_by_what_is_missing() {
        let mut town = Town::new();
        let shop = town.stakeholder("Shop", "business", &[], &[]);
        let id = council(&mut town, &[(Some(Voice::LivedExperience), "")]);
        let before = of(&town, id).missing;
        seat(&mut town, 0, shop, None);
        assert_eq!(of(&town, id).missing, before);
    }

    #[test]
    fn who_brings_lived_experience_is_not_told_by_who_is_tied_to_them() {
        let mut town = Town::new();
        let shop = town.stakeholder("Shop", "business", &[], &[]);
        let paper = town.stakeholder("Paper", "media", &[], &[]);
        town.tie(paper, shop, TiePresence::Present);
        let id = council(&mut town, &[(Some(Voice::LivedExperience), ""), (Some(Voice::Sector), "media")]);
        let before = of(&town, id).suggestions;
        seat(&mut town, 0, shop, None);
        assert_eq!(of(&town, id).suggestions, before);
    }

    #[test]
    fn a_gap_is_offered_to_whoever_has_the_voice_and_knows_the_members() {
        let mut town = Town::new();
        let names = ["Library", "School", "Choir", "Church", "Mosque", "Temple", "Chapel", "Shrine", "Abbey"];
        let ids = names.map(|name| town.stakeholder(name, "faith", &[], &[]));
        let [library, school, choir, church, mosque, temple, chapel, shrine, abbey] = ids;
        (town.plan.stakeholders[0].sector, town.plan.stakeholders[1].sector) = (None, None);
        town.plan.stakeholders[2].sector = Some(sector("civic"));
        town.plan.stakeholders[8].sensitivity = model::Sensitivity::Confidential;
        town.council("Other", CouncilKind::TaskForce, 1, 1);
        seat(&mut town, 0, shrine, None);
        let id = council(&mut town, &[(Some(Voice::Sector), "faith"), (None, ""), (None, ""), (None, "")]);
        seat(&mut town, 1, library, None);
        seat(&mut town, 2, school, None);
        for (one, other) in
            [(choir, library), (mosque, library), (school, mosque), (library, mosque), (abbey, library)]
        {
            town.tie(one, other, TiePresence::Present);
        }
        town.tie(temple, library, TiePresence::Absent);
        town.offer(chapel, ResourceKind::People);
        town.offer(church, ResourceKind::Money);
        let found = of(&town, id).suggestions;
        let who: Vec<Id> = found[0].who.iter().map(|each| each.stakeholder).collect();
        assert_eq!(who, [mosque, chapel, church, temple, shrine], "ties, people, on no council, name");
        let faith = Because::SameSector { sector: sector("faith") };
        assert_eq!(
            found[0].who[0].reasons,
            [faith, Because::TiesToMembers { count: 2 }, Because::OnNoCouncil]
        );
        assert_eq!(found[0].who[1].reasons, [faith, Because::OffersPeople, Because::OnNoCouncil]);
        assert_eq!(found[0].who[4].reasons, [faith]);
        let any: Vec<Id> = found[1].who.iter().map(|each| each.stakeholder).collect();
        assert_eq!(any, [mosque, choir, chapel], "a seat for any voice goes to those with a reason");
    }

    #[test]
    fn nobody_is_said_to_bring_a_voice_that_no_sector_has() {
        let mut town = Town::new();
        let library = town.stakeholder("Library", "", &[], &[]);
        let member = town.stakeholder("Clinic", "health-care", &[], &[]);
        town.tie(library, member, TiePresence::Present);
        let id = council(&mut town, &[(Some(Voice::Elder), ""), (None, "")]);
        seat(&mut town, 1, member, None);
        let found = of(&town, id);
        assert!(found.suggestions.iter().all(|seat| seat.who.is_empty()), "{:?}", found.suggestions);
    }

    #[test]
    fn nobody_is_ever_suggested_for_lived_experience() {
        let mut town = Town::new();
        let network = town.stakeholder("Network", "survivor-led", &[], &[]);
        town.offer(network, ResourceKind::People);
        let id =
            council(&mut town, &[(Some(Voice::LivedExperience), "survivor-led"), (Some(Voice::Youth), "")]);
        let found = of(&town, id).suggestions;
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].who, [], "and youth is asked of youth");
    }
}
