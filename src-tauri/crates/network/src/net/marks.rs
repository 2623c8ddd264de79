//! Marks and ties as pens draw them.

use super::{names::Naming, reading, shown::Shown, strands};
use crate::{
    layout::Place,
    map::{cast::Cast, mark::mark, tenth},
    wheel::{Drawn, lines::scene_tie},
};
use model::{Fan, FanLine, Mark, Point, SceneTie, Tie, TieKind};

/// Above so many ties none is bent out of the way: they are a texture.
const BENT: usize = 1_200;

/// The marks in reading order, where each member stands among them, and what each came from.
pub(crate) fn marks(
    all: &Shown<'_>,
    naming: &Naming<'_>,
    places: &[Place],
) -> (Vec<Mark>, Vec<Option<u32>>, Vec<Drawn>) {
    let members = &all.cast.members;
    let mut drawn: Vec<usize> = (0..members.len()).filter(|n| naming.marks[*n].is_some()).collect();
    drawn.sort_by_key(|n| (reading(places[*n]), members[*n].id));
    let mut mark_of = vec![None; members.len()];
    let (mut marks, mut sources) = (Vec::with_capacity(drawn.len()), Vec::with_capacity(drawn.len()));
    for n in drawn {
        let (member, Some(area)) = (&members[n], naming.marks[n]) else { continue };
        mark_of[n] = Some(marks.len() as u32);
        marks.push(mark(member, places[n], all.size(member), &area));
        sources.push(Drawn { member: n, label: naming.labels[n].clone(), area });
    }
    (marks, mark_of, sources)
}

/// Ties between visible marks, and the fans of initiatives, bent around what is in their way.
pub(crate) fn lines(
    cast: &Cast<'_>,
    marks: &[Mark],
    mark_of: &[Option<u32>],
    naming: &Naming<'_>,
    kept: impl Fn(TieKind) -> bool,
) -> (Vec<SceneTie>, Vec<Fan>) {
    let may_bend = cast.ties.len() <= BENT;
    let bend = |from: u32, to: u32| -> Option<(u32, u32, Point)> {
        let (a, b) = (mark_of[from as usize]?, mark_of[to as usize]?);
        let at = |mark: u32| (marks[mark as usize].x, marks[mark as usize].y);
        let (x, y) = strands::bend(&naming.taken, (from, at(a)), (to, at(b)), may_bend);
        Some((a, b, Point { x: tenth(x), y: tenth(y) }))
    };
    let tie = |(from, to, tie): &(u32, u32, &Tie)| {
        let (a, b, bend) = bend(*from, *to)?;
        Some(scene_tie(cast, (*from, *to, tie), (a, b), bend, marks))
    };
    let ties = cast.ties.iter().filter(|(_, _, tie)| kept(tie.kind)).filter_map(tie).collect();
    let fan = |(initiative, partners): &(u32, Vec<u32>)| {
        let mark = mark_of[*initiative as usize]?;
        let line = |partner: &u32| {
            let (_, partner, bend) = bend(*initiative, *partner)?;
            Some(FanLine { partner, bend })
        };
        let lines: Vec<FanLine> = partners.iter().filter_map(line).collect();
        (!lines.is_empty()).then_some(Fan { initiative: mark, lines })
    };
    (ties, cast.partners.iter().filter_map(fan).collect())
}
