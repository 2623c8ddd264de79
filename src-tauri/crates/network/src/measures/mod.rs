//! Measures of a network, of a plan or of any other. Formulas and pitfalls stand with each; where nothing can be
//! computed nothing is said.

mod communities;
mod eigen;
mod graph;
mod local;
#[cfg(test)]
mod tests;
mod ways;
mod whole;

use crate::{Links, ends::Ends, is_shown, separated_without};
pub use graph::Link;
use graph::Rows;
use model::{Measures, NodeMeasures, Snapshot, TiePresence};
use std::collections::BTreeMap;

/// A network to be measured.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Network {
    /// Identity and name of each vertex.
    pub vertices: Vec<(String, String)>,
    /// Ties, by the places of their ends. Ties of a vertex with itself are passed over, several between two count once.
    pub links: Vec<Link>,
    /// Which group each vertex is in, such as its sector; none is not known. Empty where there are no groups.
    pub groups: Vec<Option<u32>>,
}

/// The network of a plan: everybody who is shown, and the ties between them that are there and have not ended.
/// `is_directed` follows ties that go one way, and else none does.
pub fn network(snapshot: &Snapshot, is_directed: bool) -> Network {
    let all = &snapshot.stakeholders;
    let mut place = vec![u32::MAX; all.len()];
    let mut found = Network::default();
    let mut sectors = Vec::new();
    for (n, s) in all.iter().enumerate().filter(|(_, s)| is_shown(s)) {
        place[n] = found.vertices.len() as u32;
        found.vertices.push((s.id.to_string(), s.name.clone()));
        let sector = s.sector.map(|id| {
            sectors.iter().position(|known| *known == id).unwrap_or_else(|| {
                sectors.push(id);
                sectors.len() - 1
            })
        });
        found.groups.push(sector.map(|at| at as u32));
    }
    for (from, to, tie) in &Ends::of(snapshot).ties {
        let (from, to) = (place[*from as usize], place[*to as usize]);
        let is_there = tie.presence == TiePresence::Present && tie.until.is_none();
        if is_there && from != u32::MAX && to != u32::MAX {
            let weight = f64::from(tie.intensity.unwrap_or(1));
            found.links.push(Link { from, to, weight, one_way: is_directed && tie.directed });
        }
    }
    found
}

/// Everything that is measured of a network. Time in proportion to vertices times ties.
pub fn measures(network: &Network) -> Measures {
    let n = network.vertices.len();
    let rows = Rows::both_ways(n, &network.links);
    let directed = network.links.iter().any(|link| link.one_way);
    let onward = if directed { Rows::onward(n, &network.links) } else { rows.clone() };
    let back = onward.turned();
    let pairs = |ordered: bool| (n * n.saturating_sub(1)) as f64 / if ordered { 1.0 } else { 2.0 };
    let ties = rows.count() / 2;

    let ways = ways::ways(&onward);
    // Closeness is how near others are to a vertex: over ties that come in (as in NetworkX).
    let inward = if directed { ways::ways(&back) } else { ways.clone() };
    let (part, sizes) = whole::components(&rows);
    let joined = sizes.len() == 1 && n > 1;
    let between = |v: usize| (n > 2).then(|| ways.through[v] / ((n - 1) * (n - 2)) as f64);
    let close = |v: usize| {
        let (reached, far) = (f64::from(inward.reached[v]), inward.far[v] as f64);
        (far > 0.0).then(|| reached / far * (reached / (n - 1) as f64))
    };

    let triangles = local::triangles(&rows);
    let degree = |v: usize| rows.degree(v) as f64;
    let triads = |v: usize| degree(v) * (degree(v) - 1.0) / 2.0;
    let clustering = |v: usize| (rows.degree(v) > 1).then(|| triangles[v] as f64 / triads(v));
    let all_triads: f64 = (0..n).map(triads).sum();
    let cores = local::cores(&rows);
    let (community, modularity) = communities::communities(&rows);
    let members: Vec<usize> = (0..n).filter(|v| part[*v] == 0).collect();
    let eigen = eigen::eigenvector(&rows, &members);
    let undirected: Vec<(u32, u32)> = (0..n)
        .flat_map(|v| rows.next_to(v).iter().map(move |w| (v as u32, *w)))
        .filter(|(v, w)| v < w)
        .collect();
    let separated = separated_without(&Links::between(n, &undirected));
    let core_periphery = whole::core_periphery(&rows);
    let (ei_index, ei_expected) = between_groups(&undirected, &network.groups);

    let key = |v: usize| network.vertices[v].0.clone();
    let nodes: BTreeMap<String, NodeMeasures> = (0..n)
        .map(|v| {
            let node = NodeMeasures {
                name: network.vertices[v].1.clone(),
                degree: rows.degree(v) as u32,
                in_degree: directed.then(|| back.degree(v) as u32),
                out_degree: directed.then(|| onward.degree(v) as u32),
                // An empty sum of floating point numbers is a negative nought.
                weighted_degree: rows.weights(v).iter().sum::<f64>() + 0.0,
                betweenness: between(v),
                closeness: close(v),
                harmonic: inward.near[v],
                eigenvector: eigen.as_ref().filter(|_| part[v] == 0).map(|value| value[v]),
                core: cores[v],
                clustering: clustering(v),
                constraint: local::constraint(&rows, v),
                effective_size: local::effective_size(rows.degree(v), triangles[v]),
                community: community[v],
                component: part[v],
                would_lose: separated[v].would_lose,
            };
            (key(v), node)
        })
        .collect();

    let mean = |sum: f64, of: f64| (of > 0.0).then(|| sum / of);
    let far: u64 = ways.far.iter().sum();
    let all = 0..n;
    let star = |value: f64| if n > 2 { value } else { 0.0 };
    let size = n as f64;
    Measures {
        stakeholders: n as u32,
        ties: ties as u32,
        directed,
        density: mean(onward.count() as f64, pairs(true)),
        average_degree: mean(rows.count() as f64, size),
        average_clustering: mean(all.clone().filter_map(clustering).sum(), size),
        transitivity: mean(triangles.iter().sum::<u64>() as f64, all_triads),
        components: sizes.len() as u32,
        largest_component: sizes.first().copied().unwrap_or(0),
        isolates: all.clone().filter(|v| rows.degree(*v) == 0).count() as u32,
        diameter: (joined && !directed).then_some(ways.longest),
        average_path_length: mean(far as f64, pairs(true)).filter(|_| joined && !directed),
        global_efficiency: mean(ways.near.iter().sum(), pairs(true)),
        degree_centralization: whole::centralization(
            all.clone().map(degree),
            star((size - 1.0) * (size - 2.0)),
        ),
        betweenness_centralization: whole::centralization(
            all.clone().map(|v| between(v).unwrap_or(0.0)),
            star(size - 1.0),
        ),
        closeness_centralization: whole::centralization(
            all.clone().map(|v| close(v).unwrap_or(0.0)),
            star((size - 1.0) * (size - 2.0) / (2.0 * size - 3.0)),
        )
        .filter(|_| joined && !directed),
        max_core: cores.iter().copied().max().unwrap_or(0),
        cut_vertices: all.filter(|v| separated[*v].would_lose > 0).map(key).collect(),
        bridges: whole::bridges(&rows).iter().map(|(a, b)| [key(*a as usize), key(*b as usize)]).collect(),
        degree_assortativity: whole::degree_assortativity(&rows),
        reciprocity: directed.then(|| reciprocity(&onward)).flatten(),
        core_periphery: core_periphery.map(|(value, _)| value),
        core_size: core_periphery.map(|(_, size)| size),
        communities: community.iter().copied().max().map_or(0, |most| most + 1),
        modularity,
        ei_index,
        ei_expected,
        nodes,
    }
}

/// Ties that are answered, in parts of all.
fn reciprocity(onward: &Rows) -> Option<f64> {
    let answered = |v: usize| onward.next_to(v).iter().filter(|w| onward.joins(**w as usize, v)).count();
    let all: usize = (0..onward.len()).map(answered).sum();
    (onward.count() > 0).then(|| all as f64 / onward.count() as f64)
}

/// The E-I index, and what the sizes of the groups alone would give.
fn between_groups(ties: &[(u32, u32)], groups: &[Option<u32>]) -> (Option<f64>, Option<f64>) {
    let of = |v: u32| groups.get(v as usize).copied().flatten();
    let known: Vec<bool> = ties.iter().filter_map(|(a, b)| Some(of(*a)? != of(*b)?)).collect();
    let outside = known.iter().filter(|outside| **outside).count() as f64;
    let index = (!known.is_empty()).then(|| (2.0 * outside - known.len() as f64) / known.len() as f64);
    let mut sizes: BTreeMap<u32, f64> = BTreeMap::new();
    groups.iter().flatten().for_each(|group| *sizes.entry(*group).or_insert(0.0) += 1.0);
    let all: f64 = sizes.values().sum();
    let within: f64 = sizes.values().map(|size| size * (size - 1.0)).sum();
    let expected = (all > 1.0).then(|| 1.0 - 2.0 * within / (all * (all - 1.0)));
    (index, expected)
}
