//! How near others are to whoever has a need: working together is easier with those one knows.

use crate::ends::{IdMap, IdSet};
use model::{Id, MatchReason};

/// Who is near one stakeholder, and how.
#[derive(Default)]
pub struct Closeness {
    /// Whose need it is.
    pub of: Option<Id>,
    /// Who has a tie to it, with the closest there is.
    pub tied: IdMap<Option<u8>>,
    /// To how many of the same others each has a tie.
    pub common: IdMap<u32>,
    /// The first council that each sits on with it.
    pub councils: IdMap<Id>,
    /// The first initiative that each takes part in with it.
    pub initiatives: IdMap<Id>,
    /// The initiatives it takes part in.
    pub takes_part: IdSet,
}

impl Closeness {
    /// What makes it easy for the two to work together. Whom they both know only matters where they do not know
    /// each other.
    pub fn reasons(&self, other: Id) -> impl Iterator<Item = MatchReason> {
        let tied = self.tied.get(&other).map(|intensity| MatchReason::Tied { intensity: *intensity });
        let common = self.common.get(&other).map(|count| MatchReason::CommonTies { count: *count });
        let initiative = self.initiatives.get(&other);
        let council = self.councils.get(&other);
        let near = [
            tied.or(common),
            initiative.map(|initiative| MatchReason::SharesInitiative { initiative: *initiative }),
            council.map(|council| MatchReason::SharesCouncil { council: *council }),
        ];
        near.into_iter().flatten()
    }
}
