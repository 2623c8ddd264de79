//! Who and what is on a map, and how much each of them carries. The cast does not depend on what the
//! filter hides, nor on whether the picture leaves the window: both take marks away and move none.

use crate::{
    Links,
    coverage::justice,
    ends::{Ends, IdMap, IdSet},
    findings::people::SMALLEST_NETWORK,
    is_shown, separated_without,
    wheel::frame::Frame,
};
use model::{
    Id, Initiative, InitiativeStatus, MarkKind, SceneFilter, SceneRequest, Sensitivity, Snapshot,
    Stakeholder, Tie, TiePresence,
};

/// One stakeholder or initiative with a place on the wheel.
pub(crate) struct Member<'a> {
    pub kind: MarkKind,
    pub id: Id,
    pub name: &'a str,
    pub short_label: Option<&'a str>,
    /// The sector and ring it sits in.
    pub sector: usize,
    pub level: usize,
    /// Where in the sector and in the ring it would like to sit: parts of its angle and thickness.
    pub lean: (f64, f64),
    pub also: Vec<Id>,
    pub status: Option<InitiativeStatus>,
    /// Carries the most.
    pub bold: bool,
    /// Has the room of one that carries the most. Of these there are as many however many others there are,
    /// so that nobody sits down anew because one more has come.
    pub roomy: bool,
    pub would_lose: u32,
    /// Many enough would be lost, for a network of this size, to say that it falls apart.
    pub double: bool,
    /// Has the room of a second outline, whether or not this picture draws one.
    pub outline: bool,
    /// Comes after all others, and is numbered after them: what many pictures of the plan leave out.
    pub late: bool,
    /// False for police and justice, which no map puts weight on.
    pub weight: bool,
    /// Where somebody put it, in wheel units.
    pub by_hand: Option<(f64, f64)>,
    /// How many ties or partners it has in the whole plan, as far as that may be told.
    pub joined: u32,
    /// Whether the filter lets it through.
    pub visible: bool,
}

/// Everybody, and what joins them. Marks are named by their places in `members`.
pub(crate) struct Cast<'a> {
    pub members: Vec<Member<'a>>,
    /// Ties between members that are there, from and to.
    pub ties: Vec<(u32, u32, &'a Tie)>,
    /// Initiatives and the partners they are joined to.
    pub partners: Vec<(u32, Vec<u32>)>,
    /// Those without a domain or a level, by name.
    pub unplaced: Vec<Id>,
}

/// `view` is how places that people chose on this map are told from those on others.
pub(crate) fn cast<'a>(
    snapshot: &'a Snapshot,
    frame: &Frame<'_>,
    request: &SceneRequest,
    view: &str,
) -> Cast<'a> {
    let by_hand: IdMap<(f64, f64)> = snapshot
        .places
        .iter()
        .filter(|place| place.x.is_finite() && place.y.is_finite())
        .filter(|place| place.view == view)
        .map(|place| (place.mark, (place.x, place.y)))
        .collect();
    let filter = &request.filter;
    let ends = Ends::of(snapshot);
    let all = &snapshot.stakeholders;
    let may_show =
        |s: &Stakeholder| is_shown(s) && !(request.leaves_window && s.sensitivity >= Sensitivity::Restricted);
    let there: Vec<&(u32, u32, &Tie)> = (ends.ties.iter())
        .filter(|(from, to, tie)| {
            let shown = is_shown(&all[*from as usize]) && is_shown(&all[*to as usize]);
            shown && from != to && tie.presence == TiePresence::Present && tie.until.is_none()
        })
        .collect();
    let mut joined = vec![0; all.len()];
    for (from, to, _) in there.iter().filter(|_| !request.leaves_window) {
        joined[*from as usize] += 1;
        joined[*to as usize] += 1;
    }
    let justice = justice(snapshot);
    let weight = |n: usize| justice.is_none() || all[n].sector != justice;
    // Room is given among all who are ever shown, so that every picture has the same places. Who carries the
    // most and who falls apart is asked among those on this one: what is said must not count the hidden.
    let among = |may_show: &dyn Fn(&Stakeholder) -> bool| {
        let both = |(from, to): &(u32, u32)| may_show(&all[*from as usize]) && may_show(&all[*to as usize]);
        let pairs: Vec<(u32, u32)> = there.iter().map(|(from, to, _)| (*from, *to)).filter(both).collect();
        let links = Links::between(all.len(), &pairs);
        (separated_without(&links), carries_the_most(&links, weight, |n| all[n].id))
    };
    let (apart, roomy) = among(&is_shown);
    let told = request.leaves_window.then(|| among(&may_show));
    let (separated, carries) = told.as_ref().map_or((&apart, &roomy), |(apart, most)| (apart, most));
    let falls = |lost: u32| lost as usize > all.len() / 150;
    let most = carries.len().min(all.len().div_ceil(10));
    let tell = !request.leaves_window || request.show_leaned_on;

    let mut cast = Cast { members: Vec::new(), ties: Vec::new(), partners: Vec::new(), unplaced: Vec::new() };
    let mut member_of: Vec<Option<u32>> = vec![None; all.len()];
    for (n, stakeholder) in all.iter().enumerate().filter(|(_, s)| is_shown(s)) {
        let found = stakeholder_member(stakeholder, frame, filter);
        match found {
            Seat::On(mut member) => {
                member.roomy = roomy.contains(&n);
                member.bold = member.roomy && carries.get(..most).is_some_and(|most| most.contains(&n));
                member.outline = weight(n) && apart[n].part >= SMALLEST_NETWORK && falls(apart[n].would_lose);
                member.late = stakeholder.sensitivity >= Sensitivity::Restricted;
                member.visible &= may_show(stakeholder);
                if tell && weight(n) && separated[n].part >= SMALLEST_NETWORK {
                    member.would_lose = separated[n].would_lose;
                    member.double = member.outline && falls(member.would_lose);
                }
                member.weight = weight(n);
                member.joined = joined[n];
                member.by_hand = by_hand.get(&member.id).copied();
                member_of[n] = Some(cast.members.len() as u32);
                cast.members.push(member);
            }
            Seat::Unknown if may_show(stakeholder) && passes_stakeholder(stakeholder, filter) => {
                cast.unplaced.push(stakeholder.id);
            }
            _ => {}
        }
    }
    for (from, to, tie) in there {
        if let (Some(from), Some(to)) = (member_of[*from as usize], member_of[*to as usize]) {
            cast.ties.push((from, to, tie));
        }
    }
    let shown: IdSet = all.iter().filter(|s| is_shown(s)).map(|s| s.id).collect();
    let member_at: IdMap<u32> = (cast.members.iter().enumerate()).map(|(n, m)| (m.id, n as u32)).collect();
    let most = if request.leaves_window { Sensitivity::Council } else { Sensitivity::Restricted };
    for initiative in snapshot.initiatives.iter().filter(|i| i.sensitivity <= Sensitivity::Restricted) {
        let asked = match &filter.statuses {
            Some(statuses) => statuses.contains(&initiative.status),
            None => initiative.status.acts(),
        };
        // Those that act keep their room even when they are not asked for, so that nobody moves.
        if !asked && !initiative.status.acts() {
            continue;
        }
        let may_show = initiative.sensitivity <= most;
        let visible = may_show && asked && filter.initiatives && has_tag(&initiative.tags, filter);
        match initiative_member(initiative, frame, visible) {
            Seat::On(mut member) => {
                member.by_hand = by_hand.get(&member.id).copied();
                member.late = !initiative.status.acts() || initiative.sensitivity >= Sensitivity::Restricted;
                let mut partners: Vec<u32> = initiative
                    .partners
                    .iter()
                    .filter_map(|p| member_at.get(&p.stakeholder).copied())
                    .collect();
                partners.sort_unstable();
                partners.dedup();
                if !request.leaves_window {
                    let partners = initiative.partners.iter();
                    member.joined = partners.filter(|p| shown.contains(&p.stakeholder)).count() as u32;
                }
                cast.partners.push((cast.members.len() as u32, partners));
                cast.members.push(member);
            }
            Seat::Unknown if visible => cast.unplaced.push(initiative.id),
            _ => {}
        }
    }
    cast
}

/// Where somebody sits: on the wheel, nowhere yet, or in a sector that is not open.
enum Seat<T> {
    On(T),
    Unknown,
    Elsewhere,
}

fn seat(domain: Option<Id>, level: Option<Id>, frame: &Frame<'_>) -> Seat<(usize, usize)> {
    let level = level.and_then(|id| frame.level_of(id));
    match (domain, level) {
        (Some(domain), Some(level)) if frame.knows(domain) => match frame.sector_of(domain) {
            Some(sector) => Seat::On((sector, level)),
            None => Seat::Elsewhere,
        },
        (Some(domain), _) if frame.opened && frame.sector_of(domain).is_none() => Seat::Elsewhere,
        _ => Seat::Unknown,
    }
}

fn stakeholder_member<'a>(of: &'a Stakeholder, frame: &Frame<'_>, filter: &SceneFilter) -> Seat<Member<'a>> {
    let (sector, level) = match seat(of.main_domain, of.main_level, frame) {
        Seat::On(at) => at,
        Seat::Unknown => return Seat::Unknown,
        Seat::Elsewhere => return Seat::Elsewhere,
    };
    let pull = match (of.main_domain, of.other_domains.first()) {
        (Some(main), Some(second)) => frame.pull(main, *second),
        _ => 0.0,
    };
    // The place in the cell comes from the identity, so it is the same however many others there are.
    let (across, out) = chance(of.id);
    let spread = match (frame.opened, pull == 0.0) {
        (true, _) => 0.8,
        (false, true) => 0.72,
        (false, false) => 0.40,
    };
    let pull = if frame.opened { pull * 0.6 } else { pull };
    let mut also = of.other_domains.clone();
    also.dedup();
    Seat::On(Member {
        kind: MarkKind::Stakeholder,
        id: of.id,
        name: &of.name,
        short_label: of.short_label.as_deref().filter(|short| !short.trim().is_empty()),
        sector,
        level,
        lean: (0.5 + pull + (across - 0.5) * spread, 0.14 + 0.72 * out),
        also,
        status: None,
        bold: false,
        roomy: false,
        would_lose: 0,
        double: false,
        outline: false,
        late: false,
        weight: true,
        by_hand: None,
        joined: 0,
        visible: passes_stakeholder(of, filter),
    })
}

fn initiative_member<'a>(of: &'a Initiative, frame: &Frame<'_>, visible: bool) -> Seat<Member<'a>> {
    let levels: Vec<usize> = of.levels.iter().filter_map(|id| frame.level_of(*id)).collect();
    let middle = levels.get(levels.len().saturating_sub(1) / 2).map(|level| frame.levels[*level].id);
    let (sector, level) = match seat(of.domains.first().copied(), middle, frame) {
        Seat::On(at) => at,
        Seat::Unknown => return Seat::Unknown,
        Seat::Elsewhere => return Seat::Elsewhere,
    };
    let others = of.domains.len().max(1) as f64;
    let pull: f64 = of.domains.iter().map(|other| frame.pull(of.domains[0], *other)).sum::<f64>() / others;
    let out = levels.iter().map(|l| *l as f64 - level as f64).sum::<f64>() / levels.len().max(1) as f64;
    let (across, _) = chance(of.id);
    Seat::On(Member {
        kind: MarkKind::Initiative,
        id: of.id,
        name: &of.title,
        short_label: None,
        sector,
        level,
        lean: (0.5 + pull + (across - 0.5) * 0.3, (0.5 + out).clamp(0.2, 0.8)),
        also: of.domains.iter().skip(1).copied().collect(),
        status: Some(of.status),
        bold: false,
        roomy: false,
        would_lose: 0,
        double: false,
        outline: false,
        late: false,
        weight: true,
        by_hand: None,
        joined: 0,
        visible,
    })
}

fn passes_stakeholder(of: &Stakeholder, filter: &SceneFilter) -> bool {
    let in_sector = |sectors: &Vec<Id>| of.sector.is_some_and(|sector| sectors.contains(&sector));
    filter.sectors.as_ref().is_none_or(in_sector) && has_tag(&of.tags, filter)
}

fn has_tag(tags: &[Id], filter: &SceneFilter) -> bool {
    filter.tags.as_ref().is_none_or(|wanted| tags.iter().any(|tag| wanted.contains(tag)))
}

/// The twelve with the most ties, the first one first; each has at least four. A tenth of all are drawn as
/// those that carry the most.
fn carries_the_most(links: &Links, weight: impl Fn(usize) -> bool, id: impl Fn(usize) -> Id) -> Vec<usize> {
    let many = |v: &usize| links.neighbours(*v).len() >= 4 && weight(*v);
    let mut by_ties: Vec<usize> = (0..links.len()).filter(many).collect();
    by_ties.sort_by_key(|v| (std::cmp::Reverse(links.neighbours(*v).len()), id(*v)));
    by_ties.truncate(12);
    by_ties
}

/// Two numbers from 0 to 1 that an identity always gives.
fn chance(id: Id) -> (f64, f64) {
    let part = |n: usize| (turn_of(id, n) >> 11) as f64 / (1u64 << 53) as f64;
    (part(0), part(1))
}

/// The `n`th number that an identity always gives; identities that differ in few bits give numbers that
/// differ in many (the finalizer of splitmix64: Steele, Lea, Flood 2014).
pub(crate) fn turn_of(id: Id, n: usize) -> u64 {
    let word = |bytes: &[u8]| bytes.iter().fold(0u64, |word, byte| word << 8 | u64::from(*byte));
    let mix = |word: u64| {
        let word = (word ^ word >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let word = (word ^ word >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        word ^ word >> 31
    };
    let seed = (n as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mix(mix(word(&id.0[..8]) ^ seed) ^ word(&id.0[8..]))
}
