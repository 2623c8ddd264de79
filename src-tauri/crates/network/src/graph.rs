//! The network of ties as numbers: who is linked to whom, and who holds the links together.

use crate::ends::Ends;
use model::{Snapshot, Tie, TiePresence};

/// Links between the stakeholders of a plan, as a compact adjacency list (compressed sparse rows):
/// the neighbours of vertex `v` are `neighbours[starts[v]..starts[v + 1]]`.
pub struct Links {
    starts: Vec<u32>,
    neighbours: Vec<u32>,
}

impl Links {
    /// The links of a plan; vertex `v` is `snapshot.stakeholders[v]`. A tie known to be absent is no link,
    /// nor is one that has ended, nor one of an end the plan no longer shows. Several ties between the
    /// same two stay several, which none of the questions asked here minds.
    pub fn of(snapshot: &Snapshot) -> Links {
        Links::from_ends(snapshot.stakeholders.len(), &Ends::of(snapshot))
    }

    pub(crate) fn from_ends(n: usize, ends: &Ends<'_>) -> Links {
        let links = |tie: &Tie| tie.presence == TiePresence::Present && tie.until.is_none();
        let linked = ends.ties.iter().filter(|(_, _, tie)| links(tie));
        Links::between(n, &linked.map(|(from, to, _)| (*from, *to)).collect::<Vec<_>>())
    }

    /// Links between `n` vertices. A pair of a vertex with itself is passed over, as is one beyond `n`.
    pub fn between(n: usize, pairs: &[(u32, u32)]) -> Links {
        let kept = || pairs.iter().filter(|(a, b)| a != b && (*a as usize) < n && (*b as usize) < n);
        let mut starts = vec![0u32; n + 1];
        for &(a, b) in kept() {
            starts[a as usize + 1] += 1;
            starts[b as usize + 1] += 1;
        }
        for v in 0..n {
            starts[v + 1] += starts[v];
        }
        let mut next = starts.clone();
        let mut neighbours = vec![0u32; starts[n] as usize];
        for &(a, b) in kept() {
            for (from, to) in [(a, b), (b, a)] {
                let slot = &mut next[from as usize];
                neighbours[*slot as usize] = to;
                *slot += 1;
            }
        }
        Links { starts, neighbours }
    }

    /// The number of vertices.
    pub fn len(&self) -> usize {
        self.starts.len() - 1
    }

    /// True without any vertex.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The vertices linked to `v`, one for each tie.
    pub fn neighbours(&self, v: usize) -> &[u32] {
        &self.neighbours[self.starts[v] as usize..self.starts[v + 1] as usize]
    }
}

/// What a vertex means for the part of the network it belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Separated {
    /// How many others would be cut off from the largest remaining rest if this one stepped back;
    /// 0 unless it is a cut vertex.
    pub would_lose: u32,
    /// How many belong to its connected part, itself included.
    pub part: u32,
}

/// For every vertex, exactly who would be separated without it.
///
/// Cut vertices by depth-first search and low points (Hopcroft and Tarjan 1973, "Algorithm 447: efficient
/// algorithms for graph manipulation", Communications of the ACM 16), without recursion so that a chain
/// of 20,000 does not exhaust the stack. When the search leaves a child whose subtree reaches no higher
/// than its parent, that subtree comes apart with the parent, so sizes of all remaining pieces are known
/// after one sweep: time and memory in proportion to vertices and ties.
pub fn separated_without(links: &Links) -> Vec<Separated> {
    const UNSEEN: u32 = u32::MAX;
    let n = links.len();
    let mut order = vec![UNSEEN; n]; // when the search first came here
    let mut low = vec![UNSEEN; n]; // the earliest vertex that the subtree below reaches
    let mut size = vec![1u32; n]; // of the subtree below, itself included
    let mut cut_off = vec![0u32; n]; // members of subtrees that come apart without this vertex
    let mut largest = vec![0u32; n]; // the largest of those subtrees
    let mut answer = vec![Separated::default(); n];
    let mut path: Vec<(u32, u32)> = Vec::new(); // vertex, and how many of its links were followed
    let mut visited: Vec<u32> = Vec::new();
    let mut clock = 0;

    for root in 0..n {
        if order[root] != UNSEEN {
            continue;
        }
        visited.clear();
        let mut arriving = Some(root);
        loop {
            if let Some(v) = arriving.take() {
                (order[v], low[v]) = (clock, clock);
                clock += 1;
                visited.push(v as u32);
                path.push((v as u32, 0));
            }
            let Some((v, followed)) = path.last_mut() else { break };
            let v = *v as usize;
            if let Some(&w) = links.neighbours(v).get(*followed as usize) {
                *followed += 1;
                let w = w as usize;
                if order[w] == UNSEEN {
                    arriving = Some(w);
                } else {
                    // The tie back to the parent is included: it can lower `low` to the parent's own
                    // order at most, which does not change whether the subtree reaches above it.
                    low[v] = low[v].min(order[w]);
                }
                continue;
            }
            path.pop();
            if let Some(&(parent, _)) = path.last() {
                let parent = parent as usize;
                low[parent] = low[parent].min(low[v]);
                size[parent] += size[v];
                if low[v] >= order[parent] {
                    cut_off[parent] += size[v];
                    largest[parent] = largest[parent].max(size[v]);
                }
            }
        }
        let part = visited.len() as u32;
        for &v in &visited {
            let v = v as usize;
            let above = part - 1 - cut_off[v];
            answer[v] = Separated { would_lose: part - 1 - above.max(largest[v]), part };
        }
    }
    answer
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Takes `v` out and walks: what remains of its part, without the largest piece.
    fn by_removal(n: usize, pairs: &[(u32, u32)], v: u32) -> Separated {
        let piece = |start: u32, without: Option<u32>| {
            let mut seen = vec![start];
            let mut at = 0;
            while at < seen.len() {
                for &(a, b) in pairs {
                    for (from, to) in [(a, b), (b, a)] {
                        if from == seen[at] && Some(to) != without && !seen.contains(&to) {
                            seen.push(to);
                        }
                    }
                }
                at += 1;
            }
            seen
        };
        let part = piece(v, None);
        let mut left: Vec<u32> = part.iter().copied().filter(|w| *w != v).collect();
        let rest = left.len();
        let mut largest = 0;
        while let Some(&start) = left.first() {
            let found = piece(start, Some(v));
            largest = largest.max(found.len());
            left.retain(|w| !found.contains(w));
        }
        assert!(part.len() <= n);
        Separated { would_lose: (rest - largest) as u32, part: part.len() as u32 }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(512))]
        #[test]
        fn it_agrees_with_taking_each_out(
            (n, pairs) in (1usize..14).prop_flat_map(|n| {
                let end = 0..n as u32;
                (Just(n), prop::collection::vec((end.clone(), end), 0..24))
            })
        ) {
            let found = separated_without(&Links::between(n, &pairs));
            for (v, found) in found.into_iter().enumerate() {
                prop_assert_eq!(found, by_removal(n, &pairs, v as u32), "vertex {} of {:?}", v, pairs);
            }
        }
    }

    #[test]
    fn a_long_chain_neither_overflows_nor_miscounts() {
        let n = 20_001;
        let pairs: Vec<(u32, u32)> = (1..n).map(|v| (v - 1, v)).collect();
        let found = separated_without(&Links::between(n as usize, &pairs));
        assert_eq!(found[10_000], Separated { would_lose: 10_000, part: n });
        assert_eq!(found[1].would_lose, 1);
        assert_eq!(found[0].would_lose, 0);
    }

    #[test]
    fn the_florentine_families_have_their_four_cut_points() {
        // Padgett's marriage network without the isolated Pucci: Acciaiuoli 0, Albizzi 1, Barbadori 2,
        // Bischeri 3, Castellani 4, Ginori 5, Guadagni 6, Lamberteschi 7, Medici 8, Pazzi 9, Peruzzi 10,
        // Ridolfi 11, Salviati 12, Strozzi 13, Tornabuoni 14.
        let pairs = [
            (0, 8),
            (1, 5),
            (1, 6),
            (1, 8),
            (2, 4),
            (2, 8),
            (3, 6),
            (3, 10),
            (3, 13),
            (4, 10),
            (4, 13),
            (6, 7),
            (6, 14),
            (8, 11),
            (8, 12),
            (8, 14),
            (9, 12),
            (10, 13),
            (11, 13),
            (11, 14),
        ];
        let found = separated_without(&Links::between(15, &pairs));
        let cut: Vec<usize> = (0..15).filter(|v| found[*v].would_lose > 0).collect();
        assert_eq!(cut, [1, 6, 8, 12]);
        assert_eq!(found[8].would_lose, 3, "Acciaiuoli, Salviati and Pazzi");
    }
}
