//! Rectangles, and which of them are taken.

/// A rectangle by its edges.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Rect {
    pub x0: f64,
    pub y0: f64,
    pub x1: f64,
    pub y1: f64,
}

impl Rect {
    pub fn around(x: f64, y: f64, half_width: f64, half_height: f64) -> Rect {
        Rect { x0: x - half_width, y0: y - half_height, x1: x + half_width, y1: y + half_height }
    }

    pub fn grown(self, by: f64) -> Rect {
        Rect { x0: self.x0 - by, y0: self.y0 - by, x1: self.x1 + by, y1: self.y1 + by }
    }

    pub fn moved(self, x: f64, y: f64) -> Rect {
        Rect { x0: self.x0 + x, y0: self.y0 + y, x1: self.x1 + x, y1: self.y1 + y }
    }

    pub fn meets(&self, other: &Rect) -> bool {
        self.x0 < other.x1 && other.x0 < self.x1 && self.y0 < other.y1 && other.y0 < self.y1
    }

    pub fn corners(&self) -> [(f64, f64); 4] {
        [(self.x0, self.y0), (self.x1, self.y0), (self.x1, self.y1), (self.x0, self.y1)]
    }

    pub fn middle(&self) -> (f64, f64) {
        ((self.x0 + self.x1) / 2.0, (self.y0 + self.y1) / 2.0)
    }

    /// The smallest rectangle around both.
    pub fn with(self, other: Rect) -> Rect {
        Rect {
            x0: self.x0.min(other.x0),
            y0: self.y0.min(other.y0),
            x1: self.x1.max(other.x1),
            y1: self.y1.max(other.y1),
        }
    }
}

/// Owner of what belongs to no mark: pills, signs, words.
pub(crate) const NOBODY: u32 = u32::MAX;

/// What lies where somebody would like to be: whose it is, and which part of them.
pub(crate) type InTheWay = Vec<(u32, Part)>;

/// Which part of an owner lies somewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    Mark,
    Label,
}

/// Something that lies on the wheel.
#[derive(Debug, Clone, Copy)]
struct Thing {
    rect: Rect,
    owner: u32,
    part: Part,
}

/// What is taken already, in a grid of buckets so that a question looks at its neighbourhood only.
pub(crate) struct Taken {
    buckets: Vec<Vec<Thing>>,
    across: usize,
    step: f64,
}

impl Taken {
    /// Nothing is taken on a square of this side. Buckets are about as large as what will lie in them.
    pub fn new(side: f64, step: f64) -> Taken {
        let across = (side / step).ceil().max(1.0) as usize;
        Taken { buckets: vec![Vec::new(); across * across], across, step }
    }

    fn span(&self, from: f64, to: f64) -> std::ops::RangeInclusive<usize> {
        let last = self.across - 1;
        ((from / self.step).max(0.0) as usize).min(last)..=((to / self.step).max(0.0) as usize).min(last)
    }

    fn around(&self, rect: &Rect) -> impl Iterator<Item = &Thing> {
        let columns = self.span(rect.x0, rect.x1);
        let rows = self.span(rect.y0, rect.y1);
        rows.flat_map(move |row| columns.clone().map(move |column| row * self.across + column))
            .flat_map(|bucket| &self.buckets[bucket])
    }

    pub fn take(&mut self, rect: Rect, owner: u32, part: Part) {
        for row in self.span(rect.y0, rect.y1) {
            for column in self.span(rect.x0, rect.x1) {
                self.buckets[row * self.across + column].push(Thing { rect, owner, part });
            }
        }
    }

    /// Gives back a rectangle that its owner took.
    pub fn give_back(&mut self, rect: Rect, owner: u32) {
        for row in self.span(rect.y0, rect.y1) {
            for column in self.span(rect.x0, rect.x1) {
                self.buckets[row * self.across + column]
                    .retain(|other| other.owner != owner || other.rect != rect);
            }
        }
    }

    /// True if nobody but `owner` has anything in the rectangle.
    pub fn is_free(&self, rect: &Rect, owner: u32) -> bool {
        self.blocker(rect, owner).is_none()
    }

    /// Something in the rectangle that is not the owner's.
    pub fn blocker(&self, rect: &Rect, owner: u32) -> Option<Rect> {
        let theirs = |thing: &&Thing| thing.owner != owner || owner == NOBODY;
        self.around(rect).find(|thing| thing.rect.meets(rect) && theirs(thing)).map(|thing| thing.rect)
    }

    /// Something in the rectangle that is not the mark of one of these two.
    pub fn blocker_of_two(&self, rect: &Rect, one: u32, other: u32) -> Option<Rect> {
        let theirs =
            |thing: &&Thing| thing.part == Part::Label || (thing.owner != one && thing.owner != other);
        self.around(rect).find(|thing| thing.rect.meets(rect) && theirs(thing)).map(|thing| thing.rect)
    }

    /// Adds whose marks and labels lie in the rectangle, each once. False if something is in it that
    /// belongs to no mark.
    pub fn blockers(&self, rect: &Rect, found: &mut InTheWay) -> bool {
        for thing in self.around(rect).filter(|thing| thing.rect.meets(rect)) {
            if thing.owner == NOBODY {
                return false;
            }
            if !found.contains(&(thing.owner, thing.part)) {
                found.push((thing.owner, thing.part));
            }
        }
        true
    }

    /// Whether a mark of somebody else is nearer to a rectangle than this.
    pub fn is_near_mark(&self, rect: &Rect, owner: u32, reach: f64) -> bool {
        let near = rect.grown(reach);
        let theirs =
            |thing: &&Thing| thing.part == Part::Mark && thing.owner != owner && thing.owner != NOBODY;
        self.around(&near).any(|thing| theirs(&thing) && thing.rect.meets(&near))
    }

    /// How crowded it is within `reach` of a rectangle: each neighbour adds 1 if it touches, less if it is
    /// farther off.
    pub fn crowd(&self, rect: &Rect, reach: f64) -> f64 {
        let around = rect.grown(reach);
        let mut sum = 0.0;
        for row in self.span(around.y0, around.y1) {
            for column in self.span(around.x0, around.x1) {
                for Thing { rect: other, .. } in &self.buckets[row * self.across + column] {
                    let x = (other.x0 - rect.x1).max(rect.x0 - other.x1).max(0.0);
                    let y = (other.y0 - rect.y1).max(rect.y0 - other.y1).max(0.0);
                    let away = x.hypot(y);
                    if away < reach {
                        // What lies in several buckets is counted in one: that of its first corner seen.
                        let first_row = *self.span(other.y0, other.y1).start() == row
                            || *self.span(around.y0, around.y1).start() == row;
                        let first_column = *self.span(other.x0, other.x1).start() == column
                            || *self.span(around.x0, around.x1).start() == column;
                        if first_row && first_column {
                            sum += 1.0 - away / reach;
                        }
                    }
                }
            }
        }
        sum
    }
}
