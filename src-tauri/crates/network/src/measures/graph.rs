//! A network as compressed sparse rows: who is next to whom, once for each pair.

/// A tie to be measured.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Link {
    /// Where it begins, among the stakeholders.
    pub from: u32,
    /// Where it ends.
    pub to: u32,
    /// How close it is; more is closer.
    pub weight: f64,
    /// Whether it goes one way only.
    pub one_way: bool,
}

/// The neighbours of vertex `v` are `to[starts[v]..starts[v + 1]]`, in order, each once and never `v` itself.
#[derive(Debug, Clone)]
pub(crate) struct Rows {
    starts: Vec<u32>,
    to: Vec<u32>,
    weight: Vec<f64>,
}

impl Rows {
    fn from_pairs(n: usize, mut pairs: Vec<(u32, u32, f64)>) -> Rows {
        pairs.retain(|(a, b, _)| a != b && (*a as usize) < n && (*b as usize) < n);
        // Of several ties between two the closest counts: it stands first, and the others go.
        pairs.sort_by(|x, y| (x.0, x.1).cmp(&(y.0, y.1)).then(y.2.total_cmp(&x.2)));
        pairs.dedup_by_key(|(a, b, _)| (*a, *b));
        let mut starts = vec![0u32; n + 1];
        for (a, ..) in &pairs {
            starts[*a as usize + 1] += 1;
        }
        for v in 0..n {
            starts[v + 1] += starts[v];
        }
        Rows {
            starts,
            to: pairs.iter().map(|(_, b, _)| *b).collect(),
            weight: pairs.iter().map(|(.., weight)| *weight).collect(),
        }
    }

    /// Everybody next to everybody they are tied to, whichever way.
    pub fn both_ways(n: usize, links: &[Link]) -> Rows {
        let both = |link: &Link| [(link.from, link.to, link.weight), (link.to, link.from, link.weight)];
        Rows::from_pairs(n, links.iter().flat_map(both).collect())
    }

    /// Ties as they go.
    pub fn onward(n: usize, links: &[Link]) -> Rows {
        let there = links.iter().map(|link| (link.from, link.to, link.weight));
        let back = links.iter().filter(|link| !link.one_way).map(|link| (link.to, link.from, link.weight));
        Rows::from_pairs(n, there.chain(back).collect())
    }

    /// The same ties the other way round.
    pub fn turned(&self) -> Rows {
        let pairs = (0..self.len()).flat_map(|v| {
            self.next_to(v).iter().zip(self.weights(v)).map(move |(w, weight)| (*w, v as u32, *weight))
        });
        Rows::from_pairs(self.len(), pairs.collect())
    }

    pub fn len(&self) -> usize {
        self.starts.len() - 1
    }

    /// How many ties, each counted at the vertex it begins at.
    pub fn count(&self) -> usize {
        self.to.len()
    }

    fn row(&self, v: usize) -> std::ops::Range<usize> {
        self.starts[v] as usize..self.starts[v + 1] as usize
    }

    pub fn next_to(&self, v: usize) -> &[u32] {
        &self.to[self.row(v)]
    }

    pub fn weights(&self, v: usize) -> &[f64] {
        &self.weight[self.row(v)]
    }

    pub fn degree(&self, v: usize) -> usize {
        self.row(v).len()
    }

    pub fn joins(&self, a: usize, b: usize) -> bool {
        self.next_to(a).binary_search(&(b as u32)).is_ok()
    }
}
