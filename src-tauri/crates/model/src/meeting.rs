//! Councils that meet: what they talk about, who is there, what they decide, and who does it.

use crate::{Council, DecisionRule, Id, SeatState, Sensitivity};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A meeting of a council, ahead or held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Meeting {
    /// Version 7.
    pub id: Id,
    /// Whose meeting it is.
    pub council: Id,
    /// `YYYY-MM-DD`.
    pub date: String,
    /// `HH:MM`.
    pub starts: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// What was said that belongs to no item of the agenda.
    pub notes: Option<String>,
    /// Whether it has been held: its minutes are whole.
    pub held: bool,
    /// Who may see it.
    #[serde(default)]
    pub sensitivity: Sensitivity,
}

/// What is talked about at a meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AgendaItem {
    /// Version 7.
    pub id: Id,
    /// The meeting.
    pub meeting: Id,
    /// In one line.
    pub title: String,
    /// How long it may take.
    pub minutes: Option<u32>,
    /// What was said.
    pub notes: Option<String>,
    /// Its place on the agenda, from 0.
    pub position: u32,
}

/// Whether whoever holds a seat was there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Presence {
    /// There.
    Present,
    /// Not there, and said so before.
    Apologies,
    /// Not there.
    Absent,
}

/// A seat at a meeting. Of a seat without one it is not known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Attendance {
    /// Hashed from both.
    pub id: Id,
    /// The meeting.
    pub meeting: Id,
    /// The seat.
    pub seat: Id,
    /// Whether its holder was there.
    pub presence: Presence,
}

/// What a meeting decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Decision {
    /// Version 7.
    pub id: Id,
    /// Where it was made.
    pub meeting: Id,
    /// What was decided.
    pub text: String,
    /// How: by consensus, or by votes that are counted. `None` is not known.
    pub rule: Option<DecisionRule>,
    /// Votes for it.
    pub votes_for: Option<u32>,
    /// Votes against it.
    pub votes_against: Option<u32>,
    /// Votes of neither.
    pub votes_abstain: Option<u32>,
    /// The initiative it is on.
    pub initiative: Option<Id>,
    /// What those who disagreed want to be known, in their own words.
    pub dissent: Option<String>,
    /// Who declared an interest of their own, and what they did then.
    pub interests: Option<String>,
    /// Whether children were heard before; `None` is not known.
    pub children_heard: Option<bool>,
    /// What they said, as a group.
    pub children_said: Option<String>,
    /// When it is to be looked at again.
    pub review_on: Option<String>,
    /// The decision that took its place.
    pub revoked_by: Option<Id>,
    /// Its place among the decisions of the meeting, from 0.
    pub position: u32,
    /// Who may see it.
    #[serde(default)]
    pub sensitivity: Sensitivity,
}

/// Something that somebody said they would do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Action {
    /// Version 7.
    pub id: Id,
    /// In one line.
    pub what: String,
    /// The seat that does it: whoever holds it.
    pub seat: Option<Id>,
    /// Or the stakeholder that does it.
    pub stakeholder: Option<Id>,
    /// `YYYY-MM-DD`, or only its month or year.
    pub due: Option<String>,
    /// The day it was done; `None` is open.
    pub done_on: Option<String>,
    /// The meeting it comes from.
    pub meeting: Option<Id>,
    /// The initiative it is for.
    pub initiative: Option<Id>,
    /// Who may see it.
    #[serde(default)]
    pub sensitivity: Sensitivity,
}

/// Something a children's council asked for, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Ask {
    /// Version 7.
    pub id: Id,
    /// The children's council.
    pub council: Id,
    /// What they asked for, as a group.
    pub asked: String,
    /// When.
    pub asked_on: Option<String>,
    /// What was decided.
    pub decided: Option<String>,
    /// What changed because of it.
    pub changed: Option<String>,
    /// When they were told.
    pub told_on: Option<String>,
    /// They took it back: it is kept and not told any further.
    pub withdrawn: bool,
    /// Who may see it.
    #[serde(default)]
    pub sensitivity: Sensitivity,
}

/// Everything about one meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MeetingPage {
    /// The meeting.
    pub meeting: Meeting,
    /// Its agenda, in order.
    pub agenda: Vec<AgendaItem>,
    /// Who was there, as far as it is known.
    pub attendance: Vec<Attendance>,
    /// How many are there, and whether they are enough.
    pub quorum: Quorum,
    /// What was decided, in order.
    pub decisions: Vec<Decision>,
    /// What came out of it, in the order it was written.
    pub actions: Vec<Action>,
    /// What is still open from earlier meetings of the same council, by due date: it is proposed for the agenda.
    pub carried: Vec<Action>,
}

/// Whether enough are there to decide.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Quorum {
    /// Seats that vote.
    pub voting: u32,
    /// Those of them whose holder is there.
    pub present: u32,
    /// Seats that vote of which nobody has said yet whether their holder is there.
    pub unknown: u32,
    /// How many must be there; none if the council has no rule, or no seat that votes.
    pub needed: Option<u32>,
}

impl Quorum {
    /// The quorum of a council on the day of a meeting (`YYYY-MM-DD`). A share of the seats that vote, filled or
    /// not, is rounded up: half of fifteen is eight.
    pub fn of(council: &Council, attendance: &[Attendance], day: &str) -> Quorum {
        let presence =
            |seat: Id| attendance.iter().find(|known| known.seat == seat).map(|known| known.presence);
        let voting: Vec<_> = council.seats.iter().filter(|seat| seat.votes).collect();
        let count =
            |which: &dyn Fn(&crate::Seat) -> bool| voting.iter().filter(|seat| which(seat)).count() as u32;
        let all = voting.len() as u32;
        let share = || council.quorum_percent.map(|percent| share_of(percent, all));
        let needed = council.quorum_seats.or_else(share).filter(|_| all > 0);
        Quorum {
            voting: all,
            present: count(&|seat| seat.holder.is_some() && presence(seat.id) == Some(Presence::Present)),
            unknown: count(&|seat| seat.state(day) == SeatState::Filled && presence(seat.id).is_none()),
            needed,
        }
    }
}

/// How many of `all` a share in hundredths is, rounded up. 33 and 67 stand for a third and two thirds, which no whole
/// hundredths are: two thirds of six are four, and not five.
fn share_of(percent: u32, all: u32) -> u32 {
    match percent {
        33 => all.div_ceil(3),
        67 => (2 * all).div_ceil(3),
        _ => (percent * all).div_ceil(100),
    }
}

/// Whether these votes carry a decision by this rule; none if that can't be told. Who abstains is counted neither way;
/// a consensus has nobody against it.
pub fn carries(rule: DecisionRule, votes_for: u32, votes_against: u32) -> Option<bool> {
    match (rule, votes_for + votes_against) {
        (DecisionRule::Consensus, _) => Some(votes_against == 0),
        (_, 0) => None,
        (DecisionRule::Majority, _) => Some(votes_for > votes_against),
        (DecisionRule::TwoThirds, all) => Some(votes_for * 3 >= all * 2),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_of_the_seats_is_rounded_up_and_a_third_is_a_third() {
        let needed = [(50, 15), (67, 6), (33, 6), (34, 6), (51, 6), (100, 4), (67, 7)];
        assert_eq!(needed.map(|(percent, all)| share_of(percent, all)), [8, 4, 2, 3, 4, 4, 5]);
    }

    #[test]
    fn votes_carry_by_the_rule() {
        use DecisionRule::{Consensus, Majority, TwoThirds};
        let cases = [
            (Consensus, 5, 0, Some(true)),
            (Consensus, 5, 1, Some(false)),
            (Majority, 3, 2, Some(true)),
            (Majority, 2, 2, Some(false)),
            (TwoThirds, 4, 2, Some(true)),
            (TwoThirds, 3, 2, Some(false)),
            (Majority, 0, 0, None),
        ];
        for (rule, for_it, against, carried) in cases {
            assert_eq!(carries(rule, for_it, against), carried, "{rule:?} {for_it}:{against}");
        }
    }
}
