//! Everybody with what they cover: where they sit, and what they are called there.

use super::{
    boxes, clear,
    ground::{Ground, Sizes},
    names::{Naming, Style},
    seats,
    strands::Strands,
    style,
};
use crate::{
    Links,
    ends::IdMap,
    layout::Place,
    map::{
        area::{Part, Rect, Taken},
        cast::{Cast, Member},
        label,
    },
    measure::{Weight, width},
    wheel::spot::{Chosen, extent, has_outline},
};
use model::{MarkKind, MarkShape, NameStyle, SceneRequest};

/// Everybody, and what their marks cover.
pub(crate) struct Shown<'a> {
    pub ground: &'a Ground,
    pub cast: &'a Cast<'a>,
    pub shapes: &'a [MarkShape],
    pub sizes: Sizes,
}

impl<'a> Shown<'a> {
    pub fn size(&self, member: &Member<'_>) -> f64 {
        if member.roomy { self.sizes.bold } else { self.sizes.mark }
    }

    fn cover(&self, member: &Member<'_>) -> Rect {
        let size = self.size(member);
        extent(self.shapes[member.sector], size, has_outline(member, size))
    }

    /// Where everybody is: stakeholders first, then initiatives amid their partners.
    pub fn places(
        &self,
        people: &[usize],
        open: usize,
        order: &[usize],
        request: &SceneRequest,
    ) -> Vec<Place> {
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
        let usual = style(people.len() as f64, NameStyle::Auto, (1.0, 1.0), self.cast);
        for n in order.iter().copied().filter(|n| members[*n].kind == MarkKind::Initiative) {
            let joined = partners.get(&members[n].id).map_or(&[][..], |partners| partners);
            let count = joined.len() as f64;
            let middle = joined.iter().map(|p| places[*p as usize]);
            let (x, y) = middle.fold((0.0, 0.0), |(x, y), at| (x + at.0 / count, y + at.1 / count));
            let wish = if joined.is_empty() { self.ground.aside(n) } else { (x, y) };
            let lists = usual.lists(&members[n]);
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
    pub fn labelled(
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
            labels[n] =
                title.map(|(rank, block)| Chosen { block, side: label::SIDES[0], area, rank, apart: false });
        }
        let strands = self.strands(places, is_there);
        let mut naming =
            Naming { ground: self.ground, cast: self.cast, style, strands, marks, taken, labels };
        naming.name_all(order);
        naming
    }
}
