//! The network: who is tied to whom, the fewer ties apart the nearer, with names that can be read.
//!
//! Places are those of the whole cast, hidden or not, on a square of one size, so that a filter takes marks away and
//! moves none. What is called by its name and what by a number is found twice: for everybody at the usual size, which
//! gives each a number for all pictures of the plan, and for those who are visible at the size that was asked for.

mod boxes;
mod clear;
mod ground;
mod names;
mod seats;
mod spread;
mod strands;
#[cfg(test)]
mod tests;

use crate::{
    Links, SceneWords,
    ends::IdMap,
    layout::Place,
    map::{
        area::{Part, Rect, Taken},
        area_of,
        cast::{self, Cast, Member},
        label::{self, Called},
        tenth,
    },
    measure::{Weight, width},
    wheel::{
        Drawn,
        frame::Frame,
        labelling,
        lines::{WIDTHS, arrow},
        rim,
        spot::{extent, has_outline},
    },
};
use ground::{Ground, Sizes};
use model::{
    Fan, FanLine, Mark, MarkKind, MarkShape, NameStyle, Point, Scene, SceneFilter, SceneRequest, SceneTie,
    SceneView, Snapshot,
};
use names::{Naming, Style};
use strands::Strands;

/// How places that people chose on this map are told from those on others.
const VIEW: &str = "network";
/// The scale that labels of a picture are set for, as of the wheel.
const PICTURE: f64 = 1.2;
/// Up to so many stakeholders have names, and up to so many numbers.
const NAMES: f64 = 190.0;
const NUMBERS: f64 = 850.0;
/// From this scale on, somebody has come nearer to read names.
const NEAR: f64 = 1.5;
/// Above so many ties none is bent out of the way: they are a texture.
const BENT: usize = 1_200;

/// The network of a plan. Places that people chose win over the layout, unless two were put on the same spot. The same
/// arguments give the same scene.
///
/// Three more stakeholders move none of the others as a rule (see `seats.rs`); where one plan is known to follow
/// another, `request.before` holds all of them. Stakeholders and initiatives that are never shown are not in it, and no
/// number in it counts them.
pub fn network_map(snapshot: &Snapshot, request: &SceneRequest, words: &SceneWords) -> Scene {
    let ground = Ground::new();
    // One domain at a time hides the others here; it opens no sector.
    let everywhere = SceneRequest {
        filter: SceneFilter { domain: None, ..request.filter.clone() },
        before: Vec::new(),
        ..request.clone()
    };
    let frame = Frame::new(snapshot, &everywhere);
    let mut cast = cast::cast(snapshot, &frame, &everywhere, VIEW);
    if let Some(domain) = request.filter.domain {
        let sector = frame.sector_of(domain);
        cast.members.iter_mut().for_each(|member| member.visible &= Some(member.sector) == sector);
    }
    let shapes: Vec<MarkShape> = frame.sectors.iter().map(|(item, ..)| rim::shape_of(item)).collect();
    let order = order(&cast);
    let people: Vec<usize> =
        order.iter().copied().filter(|n| cast.members[*n].kind == MarkKind::Stakeholder).collect();
    let open = people.iter().filter(|n| !cast.members[**n].late).count();
    let sizes = seats::sizes(open);
    let all = Shown::new(&ground, &cast, &shapes, sizes);

    let places = all.places(&people, open, &order, request);
    let everybody =
        all.labelled(&order, &places, style(people.len() as f64, NameStyle::Auto, (1.0, 1.0), &cast), |_| {
            true
        });
    let numbers = numbers(&cast, &places, &everybody);

    let usual = if request.leaves_window { PICTURE } else { 1.0 };
    let shown = request.scale.filter(|scale| scale.is_finite()).unwrap_or(usual).clamp(0.14, 40.0);
    let type_scale = request.type_scale.filter(|scale| scale.is_finite()).unwrap_or(1.0).clamp(1.0, 2.0);
    let visible = people.iter().filter(|n| cast.members[**n].visible).count() as f64;
    let style = style(visible, request.names, (shown, type_scale), &cast);
    let is_same = style == everybody.style && cast.members.iter().all(|member| member.visible);
    let naming = match is_same {
        true => everybody,
        false => all.labelled(&order, &places, style, |n| cast.members[n].visible),
    };

    let (mut marks, mark_of, drawn) = marks(&all, &naming, &places);
    let numbered = style.called.number || style.initiative.number;
    let key = labelling::write(&mut marks, &cast, drawn, &numbers, numbered);
    let kept = |kind| request.filter.tie_kinds.as_ref().is_none_or(|kinds| kinds.contains(&kind));
    let (ties, fans) = lines(&cast, &marks, &mark_of, &naming, kept);
    for tie in &ties {
        marks[tie.from as usize].ties += 1;
        marks[tie.to as usize].ties += 1;
    }
    for fan in &fans {
        marks[fan.initiative as usize].ties = fan.lines.len() as u32;
    }
    marks.iter_mut().for_each(|mark| mark.elsewhere = mark.elsewhere.saturating_sub(mark.ties));
    let bounds = bounds(&marks, &ground);
    Scene {
        view: SceneView::Network,
        side: ground.side,
        centre: Point { x: ground.side / 2.0, y: ground.side / 2.0 },
        radius: ground.side / 2.0,
        bounds: area_of(&bounds),
        domains: rim::domains(&frame, words, 1.0),
        levels: rim::levels(&frame, words),
        cells: Vec::new(),
        marks,
        ties,
        fans,
        key,
        unplaced: std::mem::take(&mut cast.unplaced),
    }
}

/// By age, and what many pictures leave out last.
fn order(cast: &Cast<'_>) -> Vec<usize> {
    let mut order: Vec<usize> = (0..cast.members.len()).collect();
    order.sort_by_key(|n| (cast.members[*n].late, cast.members[*n].id));
    order
}

/// What so many are called at a scale.
fn style(count: f64, names: NameStyle, (shown, type_scale): (f64, f64), cast: &Cast<'_>) -> Style {
    let near = (shown * shown).max(1.0);
    let number = count / near <= NUMBERS;
    let name = |count: f64| match names {
        NameStyle::Names => true,
        NameStyle::Numbers => false,
        NameStyle::Auto if shown >= NEAR => number,
        NameStyle::Auto => count <= NAMES,
    };
    let initiatives = cast.members.iter().filter(|member| member.kind == MarkKind::Initiative).count() as f64;
    let called = |name| Called { name, number, least: false };
    Style {
        called: called(name(count)),
        most: called(name(count) || number || names == NameStyle::Names),
        initiative: called(name(count * 0.6 + 3.0 * initiatives)),
        digits: cast.members.len().max(1).ilog10() as usize + 1,
        unit: 1.0 / shown,
        least: 1.0 / shown / type_scale,
    }
}

/// Everybody, and what their marks cover.
struct Shown<'a> {
    ground: &'a Ground,
    cast: &'a Cast<'a>,
    shapes: &'a [MarkShape],
    sizes: Sizes,
}

impl<'a> Shown<'a> {
    fn new(ground: &'a Ground, cast: &'a Cast<'a>, shapes: &'a [MarkShape], sizes: Sizes) -> Shown<'a> {
        Shown { ground, cast, shapes, sizes }
    }

    fn size(&self, member: &Member<'_>) -> f64 {
        if member.roomy { self.sizes.bold } else { self.sizes.mark }
    }

    fn cover(&self, member: &Member<'_>) -> Rect {
        let size = self.size(member);
        extent(self.shapes[member.sector], size, has_outline(member, size))
    }

    /// Where everybody is: stakeholders first, then initiatives amid their partners.
    fn places(&self, people: &[usize], open: usize, order: &[usize], request: &SceneRequest) -> Vec<Place> {
        let members = &self.cast.members;
        let mut vertex = vec![u32::MAX; members.len()];
        people.iter().enumerate().for_each(|(v, n)| vertex[*n] = v as u32);
        let pairs: Vec<(u32, u32)> =
            self.cast.ties.iter().map(|(a, b, _)| (vertex[*a as usize], vertex[*b as usize])).collect();
        let links = Links::between(people.len(), &pairs);
        let before: IdMap<Place> = (request.before.iter())
            .filter(|place| place.x.is_finite() && place.y.is_finite())
            .map(|place| (place.id, self.ground.of_unit((place.x, place.y))))
            .collect();
        let had: Vec<Option<Place>> = people.iter().map(|n| before.get(&members[*n].id).copied()).collect();
        let rooms: Vec<(f64, f64)> = people.iter().map(|n| self.room(&members[*n])).collect();
        let guests = seats::Guests { links: &links, rooms: &rooms, open };
        let mut seats = seats::seats(&guests, self.ground, &had);
        let by_hand = |n: usize| members[n].by_hand.map(|at| self.ground.of_unit(at));
        for (seat, n) in seats.iter_mut().zip(people) {
            *seat = by_hand(*n).unwrap_or(*seat);
        }
        let covers: Vec<Rect> = people.iter().map(|n| self.cover(&members[*n])).collect();
        let stays: Vec<bool> = people.iter().map(|n| members[*n].by_hand.is_some()).collect();
        clear::clear(self.ground, &covers, &mut seats, &stays);

        let mut places = vec![self.ground.middle(); members.len()];
        let mut taken = Taken::new(self.ground.side, clear::bucket(&covers));
        for (v, n) in people.iter().enumerate() {
            places[*n] = seats[v];
            taken.take(covers[v].moved(seats[v].0, seats[v].1), *n as u32, Part::Mark);
        }
        let strands = self.strands(&places, |_| true);
        let partners: IdMap<&Vec<u32>> =
            self.cast.partners.iter().map(|(n, partners)| (members[*n as usize].id, partners)).collect();
        let first = style(people.len() as f64, NameStyle::Auto, (1.0, 1.0), self.cast);
        for n in order.iter().copied().filter(|n| members[*n].kind == MarkKind::Initiative) {
            let joined = partners.get(&members[n].id).map_or(&[][..], |partners| partners);
            let count = joined.len() as f64;
            let middle = joined.iter().map(|p| places[*p as usize]);
            let (x, y) = middle.fold((0.0, 0.0), |(x, y), at| (x + at.0 / count, y + at.1 / count));
            let wish = if joined.is_empty() { self.ground.aside(n) } else { (x, y) };
            let lists = first.lists(&members[n]);
            let cover = boxes::cover(lists.first().and_then(|list| list.first()).map(|block| &**block));
            places[n] = match by_hand(n).or_else(|| before.get(&members[n].id).copied()) {
                Some(at) => boxes::nearest(self.ground, &taken, &cover, self.ground.within(at, &cover)),
                None => boxes::place(self.ground, &taken, &strands, &cover, wish),
            };
            taken.take(cover.moved(places[n].0, places[n].1), n as u32, Part::Mark);
        }
        places
    }

    /// Half of the width and height of a mark with its name beside it, as they lie in the middle.
    fn room(&self, member: &Member<'_>) -> (f64, f64) {
        // Who carries the most changes with every tie, and nobody's room may.
        let long = width(&label::shortened(member.name), Weight::Medium, label::SIZE);
        let (wide, lines) = if long > 96.0 { (long * 0.56, 2.0) } else { (long, 1.0) };
        let mark = self.sizes.mark * 1.2;
        ((wide * 0.62).min(70.0) + mark, (mark + 3.0 + 8.0 * lines).min(30.0))
    }

    fn strands(&self, places: &[Place], is_there: impl Fn(usize) -> bool) -> Strands {
        let ties = self.cast.ties.iter().map(|(a, b, _)| (*a as usize, *b as usize));
        let ties = ties.filter(|(a, b)| is_there(*a) && is_there(*b));
        Strands::new(self.ground, ties.map(|(a, b)| (places[a], places[b])))
    }

    /// Labels for those for whom `is_there` says so.
    fn labelled(
        &self,
        order: &[usize],
        places: &[Place],
        style: Style,
        is_there: impl Fn(usize) -> bool,
    ) -> Naming<'a> {
        let members = &self.cast.members;
        let covers: Vec<Rect> = members.iter().map(|member| self.cover(member)).collect();
        let mut taken = Taken::new(self.ground.side, clear::bucket(&covers));
        let mut marks = vec![None; members.len()];
        let mut labels = vec![None; members.len()];
        for n in (0..members.len()).filter(|n| is_there(*n) && members[*n].kind == MarkKind::Stakeholder) {
            let cover = covers[n].moved(places[n].0, places[n].1);
            taken.take(cover, n as u32, Part::Mark);
            marks[n] = Some(cover);
        }
        let is_box = |n: &usize| is_there(*n) && members[*n].kind == MarkKind::Initiative;
        let bare = |n: usize| boxes::cover(None).moved(places[n].0, places[n].1);
        order.iter().copied().filter(is_box).for_each(|n| taken.take(bare(n), n as u32, Part::Mark));
        for n in order.iter().copied().filter(is_box) {
            taken.give_back(bare(n), n as u32);
            let lists = style.lists(&members[n]);
            let (title, area) = boxes::title(self.ground, &mut taken, n as u32, places[n], &lists);
            marks[n] = Some(area);
            labels[n] = title.map(|(rank, block)| crate::wheel::spot::Chosen {
                block,
                side: label::SIDES[0],
                area,
                rank,
                apart: false,
            });
        }
        let strands = self.strands(places, is_there);
        let mut naming =
            Naming { ground: self.ground, cast: self.cast, style, strands, marks, taken, labels };
        naming.name_all(order);
        naming
    }
}

/// The number of each member in all pictures of the plan: first those who have no name where all are shown, then those
/// who have one, and last what many pictures leave out; each from above to below, as a page is read.
fn numbers(cast: &Cast<'_>, places: &[Place], everybody: &Naming<'_>) -> Vec<u32> {
    let named = |n: usize| everybody.labels[n].as_ref().is_some_and(|label| label.rank == 0);
    let mut order: Vec<usize> = (0..cast.members.len()).collect();
    order.sort_by_key(|n| (cast.members[*n].late, named(*n), reading(places[*n]), cast.members[*n].id));
    let mut numbers = vec![0; order.len()];
    order.into_iter().enumerate().for_each(|(place, n)| numbers[n] = place as u32 + 1);
    numbers
}

/// Reading order: in lines about as high as three names, from the left.
fn reading((x, y): Place) -> (i64, i64) {
    ((y / 48.0) as i64, (x * 10.0) as i64)
}

/// The marks in reading order, where each member stands among them, and what each came from.
fn marks(
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
        let stakeholder = member.kind == MarkKind::Stakeholder;
        let size = if stakeholder { all.size(member) } else { (area.y1 - area.y0) / 2.0 };
        marks.push(Mark {
            kind: member.kind,
            id: member.id,
            name: member.name.to_string(),
            domain: member.sector as u32,
            level: member.level as u32,
            x: tenth(places[n].0),
            y: tenth(places[n].1),
            size: tenth(size),
            area: area_of(&area),
            bold: member.bold,
            double: member.double && has_outline(member, size),
            lettered: stakeholder && size >= 7.5,
            moved: member.by_hand.is_some(),
            status: member.status,
            label: None,
            also: member.also.clone(),
            ties: 0,
            elsewhere: member.joined,
            would_lose: member.would_lose,
        });
        sources.push(Drawn { member: n, label: naming.labels[n].clone(), area });
    }
    (marks, mark_of, sources)
}

/// Ties between visible marks, and the fans of initiatives, bent around what is in their way.
fn lines(
    cast: &Cast<'_>,
    marks: &[Mark],
    mark_of: &[Option<u32>],
    naming: &Naming<'_>,
    kept: impl Fn(model::TieKind) -> bool,
) -> (Vec<SceneTie>, Vec<Fan>) {
    let may_bend = cast.ties.len() <= BENT;
    let bend = |from: u32, to: u32| -> Option<(u32, u32, Point)> {
        let (a, b) = (mark_of[from as usize]?, mark_of[to as usize]?);
        let at = |mark: u32| (marks[mark as usize].x, marks[mark as usize].y);
        let (x, y) = strands::bend(&naming.taken, (from, at(a)), (to, at(b)), may_bend);
        Some((a, b, Point { x: tenth(x), y: tenth(y) }))
    };
    let tie = |(from, to, tie): &(u32, u32, &model::Tie)| {
        let (a, b, bend) = bend(*from, *to)?;
        let quiet = !cast.members[*from as usize].weight || !cast.members[*to as usize].weight;
        let step = if quiet { 1 } else { usize::from(tie.intensity.unwrap_or(0)).min(5) };
        Some(SceneTie {
            id: tie.id,
            kind: tie.kind,
            from: a,
            to: b,
            bend,
            width: WIDTHS[step],
            intensity: tie.intensity,
            arrow: tie.directed.then(|| arrow(bend, &marks[b as usize])),
        })
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

/// What is drawn on, with a little around it; all of the square where nobody is.
fn bounds(marks: &[Mark], ground: &Ground) -> Rect {
    let whole = Rect { x0: 0.0, y0: 0.0, x1: ground.side, y1: ground.side };
    let areas = marks
        .iter()
        .flat_map(|mark| std::iter::once(mark.area).chain(mark.label.as_ref().map(|label| label.area)));
    let all = areas.map(|area| crate::map::rect_of(&area)).reduce(Rect::with);
    let Some(all) = all.map(|all| all.grown(4.0)) else { return whole };
    Rect {
        x0: all.x0.max(0.0),
        y0: all.y0.max(0.0),
        x1: all.x1.min(ground.side),
        y1: all.y1.min(ground.side),
    }
}
