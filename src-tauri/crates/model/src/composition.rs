//! Who is at a council's table, and who is not: the seats that are wanted against those that are filled,
//! and the seats that a council of each kind usually wants.

use crate::{CouncilKind, Id, Refusal, Result, SeatDraft, SeatRole, Sector, Voice};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The seats of a council held against who sits on them. It names no holder: of a lived-experience seat
/// only that it is filled is ever told.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Composition {
    /// The council.
    pub council: Id,
    /// One row for each voice its seats bring, in the order of the seats; seats without one come last.
    pub voices: Vec<VoiceRow>,
    /// All its seats.
    pub seats: u32,
    /// Those with a holder whose time has begun and not ended.
    pub filled: u32,
    /// Seats that vote.
    pub voting: u32,
    /// Seats that vote and are filled.
    pub voting_filled: u32,
    /// Sectors that somebody in the plan belongs to and that have no voice on the council, in order.
    pub missing: Vec<Id>,
    /// Who could fill each vacant seat, in the order of the seats. Lived-experience seats are not among
    /// them: who brings that voice is for those persons to say.
    pub suggestions: Vec<SeatSuggestions>,
}

/// The seats that bring one voice. `wanted` is the sum of the other four.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct VoiceRow {
    /// The voice; `None` gathers the seats that bring none in particular.
    pub voice: Option<Voice>,
    /// The sector, if the voice is that of a sector.
    pub sector: Option<Id>,
    /// Seats there are for it.
    pub wanted: u32,
    /// With a holder whose time has begun and not ended.
    pub filled: u32,
    /// With a holder whose time begins later.
    pub coming: u32,
    /// Without a holder.
    pub vacant: u32,
    /// With a holder whose time has ended.
    pub ended: u32,
}

/// Who could fill one vacant seat, the best first, five at most; empty if nobody in the plan could yet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SeatSuggestions {
    /// The vacant seat.
    pub seat: Id,
    /// Who could fill it.
    pub who: Vec<Suggestion>,
}

/// Somebody who could fill a seat, and why.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Suggestion {
    /// Who.
    pub stakeholder: Id,
    /// Why, the weightiest first.
    pub reasons: Vec<SuggestionReason>,
}

/// Why somebody could fill a seat. Worded in `councils.ftl`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum SuggestionReason {
    /// It belongs to the sector whose voice the seat brings.
    SameSector {
        /// That sector.
        sector: Id,
    },
    /// It has a tie to so many who sit on the council.
    TiesToMembers {
        /// How many.
        count: u32,
    },
    /// It offers people.
    OffersPeople,
    /// It sits on no other council yet.
    OnNoCouncil,
}

impl Voice {
    /// The key of the sector that brings this voice, for the voices that a sector of their own brings.
    pub fn sector_key(self) -> Option<&'static str> {
        match self {
            Voice::LivedExperience => Some("survivor-led"),
            Voice::Youth => Some("youth"),
            Voice::Parent => Some("parents"),
            Voice::Sector | Voice::Elder => None,
        }
    }
}

const TEMPLATES: &str = include_str!("../councils.toml");

/// The vacant seats that a council of this kind usually wants. Sectors that the plan lacks are left out.
pub fn council_template(kind: CouncilKind, sectors: &[Sector]) -> Result<Vec<SeatDraft>> {
    #[derive(Deserialize)]
    struct File {
        template: Vec<Template>,
    }
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Template {
        kind: CouncilKind,
        seat: Vec<Line>,
    }
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Line {
        role: SeatRole,
        votes: bool,
        voice: Option<Voice>,
        sector: Option<String>,
    }
    let file: File =
        toml::from_str(TEMPLATES).map_err(|e| Refusal::Damaged { detail: e.message().to_string() })?;
    let sector = |key: &str| sectors.iter().find(|sector| sector.key == key).map(|sector| sector.id);
    let seat = |line: Line| {
        let sector = match line.sector {
            Some(key) => Some(sector(&key)?),
            None => None,
        };
        let (role, votes, voice) = (line.role, line.votes, line.voice);
        Some(SeatDraft { role, votes, voice, sector, ..SeatDraft::vacant() })
    };
    let lines = file.template.into_iter().filter(|template| template.kind == kind).flat_map(|t| t.seat);
    Ok(lines.filter_map(seat).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::framework_file::built_in_sectors;

    #[test]
    fn every_kind_has_a_template_and_every_sector_of_it_is_known() {
        let sectors = built_in_sectors().unwrap();
        use CouncilKind::{ChildrensCouncil, CommunityCouncil, TaskForce, WorkingGroup};
        for kind in [CommunityCouncil, ChildrensCouncil, TaskForce, WorkingGroup] {
            let seats = council_template(kind, &sectors).unwrap();
            assert!(!seats.is_empty(), "{kind:?}");
            assert!(seats.iter().all(|seat| (seat.voice == Some(Voice::Sector)) == seat.sector.is_some()));
        }
        let named = TEMPLATES.matches("sector = \"").count();
        let kinds = [CommunityCouncil, ChildrensCouncil, TaskForce, WorkingGroup];
        let seats = kinds.iter().flat_map(|kind| council_template(*kind, &sectors).unwrap());
        assert_eq!(seats.filter(|seat| seat.sector.is_some()).count(), named, "a sector nobody knows");
    }

    #[test]
    fn no_voice_stands_alone_where_it_could_be_told_who_brings_it() {
        let sectors = built_in_sectors().unwrap();
        let seats = council_template(CouncilKind::CommunityCouncil, &sectors).unwrap();
        let count = |voice| seats.iter().filter(|seat| seat.voice == Some(voice)).count();
        assert_eq!((count(Voice::LivedExperience), count(Voice::Youth)), (2, 2));
    }

    #[test]
    fn adults_on_a_childrens_council_advise_and_do_not_vote() {
        let seats = council_template(CouncilKind::ChildrensCouncil, &[]).unwrap();
        assert!(seats.iter().all(|seat| seat.role == SeatRole::Advisor && !seat.votes));
    }

    #[test]
    fn a_sector_the_community_took_away_wants_no_seat() {
        let sectors = built_in_sectors().unwrap();
        let all = council_template(CouncilKind::CommunityCouncil, &sectors).unwrap().len();
        let none = council_template(CouncilKind::CommunityCouncil, &[]).unwrap();
        assert!(none.len() < all && none.iter().all(|seat| seat.sector.is_none()));
    }
}
