//! Measures against values that other programs computed.

use super::*;
use proptest::prelude::*;

fn network_of(n: usize, pairs: &[(u32, u32)]) -> Network {
    let vertices = (0..n).map(|v| (v.to_string(), format!("N{v}"))).collect();
    let link = |(from, to): &(u32, u32)| Link { from: *from, to: *to, weight: 1.0, one_way: false };
    Network { vertices, links: pairs.iter().map(link).collect(), groups: Vec::new() }
}

/// Krackhardt's kite (1990).
const KITE: [(u32, u32); 18] = [
    (0, 1),
    (0, 2),
    (0, 3),
    (0, 5),
    (1, 3),
    (1, 4),
    (1, 6),
    (2, 3),
    (2, 5),
    (3, 4),
    (3, 5),
    (3, 6),
    (4, 6),
    (5, 6),
    (5, 7),
    (6, 7),
    (7, 8),
    (8, 9),
];

fn near(found: Option<f64>, wanted: f64) {
    assert!(found.is_some_and(|found| (found - wanted).abs() < 1e-9), "{found:?} is not {wanted}");
}

#[test]
fn the_kite_is_measured_as_networkx_does() {
    let found = measures(&network_of(10, &KITE));
    near(found.density, 0.4);
    near(found.average_clustering, 0.52);
    near(found.transitivity, 0.578_947_368_421_052_7);
    near(found.average_path_length, 1.977_777_777_777_777_9);
    near(found.degree_centralization, 1.0 / 3.0);
    near(found.betweenness_centralization, 0.296_296_296_296_296_3);
    near(found.closeness_centralization, 0.270_374_931_581_828_24);
    near(found.degree_assortativity, 0.152_542_372_881_355_83);
    near(found.core_periphery, 0.6);
    assert_eq!((found.core_size, found.diameter, found.max_core), (Some(5), Some(4), 3));
    assert_eq!(found.cut_vertices, ["7", "8"]);
    assert_eq!(found.bridges, [["7", "8"], ["8", "9"]].map(|pair| pair.map(String::from)));
    let seven = &found.nodes["7"];
    near(seven.betweenness, 0.388_888_888_888_888_9);
    assert_eq!((seven.degree, seven.would_lose), (3, 2));
    near(found.nodes["5"].closeness, 0.642_857_142_857_142_8);
    near(found.nodes["3"].effective_size, 10.0 / 3.0);
    assert!((found.nodes["3"].eigenvector.unwrap() - 0.481_021).abs() < 1e-6);
}

#[test]
fn a_star_is_wholly_central_a_ring_not_at_all() {
    let star: Vec<(u32, u32)> = (1..10).map(|v| (0, v)).collect();
    let ring: Vec<(u32, u32)> = (0..10).map(|v| (v, (v + 1) % 10)).collect();
    let of = |pairs: &[(u32, u32)]| {
        let found = measures(&network_of(10, pairs));
        [found.degree_centralization, found.betweenness_centralization, found.closeness_centralization]
    };
    of(&star).into_iter().for_each(|value| near(value, 1.0));
    of(&ring).into_iter().for_each(|value| near(value, 0.0));
}

#[test]
fn what_cannot_be_computed_is_not_said() {
    let nobody = measures(&network_of(0, &[]));
    assert_eq!((nobody.density, nobody.average_degree, nobody.modularity), (None, None, None));
    let apart = measures(&network_of(4, &[(0, 1)]));
    assert_eq!((apart.components, apart.isolates, apart.largest_component), (3, 2, 2));
    assert_eq!(
        (apart.diameter, apart.average_path_length, apart.closeness_centralization),
        (None, None, None)
    );
    let alone = &apart.nodes["3"];
    assert_eq!((alone.closeness, alone.eigenvector, alone.constraint), (None, None, None));
    assert!(alone.weighted_degree.is_sign_positive());
    assert_eq!((alone.effective_size, alone.clustering, alone.harmonic), (None, None, 0.0));
    assert_eq!(apart.transitivity, None, "no path of two ties, and no nought either");
    assert_eq!(measures(&network_of(2, &[(0, 1)])).degree_centralization, None);
}

#[test]
fn ties_that_go_one_way_are_followed() {
    let mut network = network_of(3, &[(0, 1), (1, 2), (2, 1)]);
    network.links.iter_mut().for_each(|link| link.one_way = true);
    let found = measures(&network);
    assert!(found.directed);
    near(found.density, 0.5);
    near(found.reciprocity, 2.0 / 3.0);
    let one = &found.nodes["1"];
    assert_eq!((one.degree, one.in_degree, one.out_degree), (2, Some(2), Some(1)));
    near(one.betweenness, 0.5);
    near(one.closeness, 1.0);
    assert_eq!(found.nodes["0"].closeness, None, "nobody comes to it");
    assert_eq!(found.diameter, None);
}

#[test]
fn groups_that_are_tied_within_are_found_and_sectors_compared_with_chance() {
    let mut pairs = Vec::new();
    for first in [0, 5, 10] {
        pairs.extend((first..first + 5).flat_map(|a| (a + 1..first + 5).map(move |b| (a, b))));
    }
    pairs.extend([(0, 5), (5, 10)]);
    let mut network = network_of(15, &pairs);
    network.groups = (0..15).map(|v| Some(v / 5)).collect();
    let found = measures(&network);
    assert_eq!(found.communities, 3);
    assert!((0..15).all(|v: usize| found.nodes[&v.to_string()].community == v as u32 / 5));
    near(found.ei_index, (2.0 - 30.0) / 32.0);
    near(found.ei_expected, 1.0 - 2.0 * 60.0 / 210.0);
}

proptest! {
    /// Whatever the network, numbers stay in their bounds and nothing is infinite.
    #[test]
    fn nothing_is_out_of_bounds(n in 0usize..14, ties in proptest::collection::vec((0u32..14, 0u32..14, any::<bool>()), 0..40)) {
        let mut network = network_of(n, &[]);
        network.links = ties
            .iter()
            .filter(|(a, b, _)| (*a as usize) < n && (*b as usize) < n)
            .map(|(from, to, one_way)| Link { from: *from, to: *to, weight: 1.0, one_way: *one_way })
            .collect();
        let found = measures(&network);
        let text = serde_json::to_string(&found).unwrap();
        prop_assert!(!text.contains("NaN") && !text.contains("inf"));
        for share in [found.density, found.transitivity, found.average_clustering, found.degree_centralization, found.reciprocity] {
            prop_assert!(share.is_none_or(|share| (-1e-12..=1.0 + 1e-12).contains(&share)), "{text}");
        }
        prop_assert_eq!(found.nodes.len(), n);
        for node in found.nodes.values() {
            prop_assert!(node.betweenness.is_none_or(|value| (0.0..=1.0 + 1e-12).contains(&value)));
            prop_assert!(node.core <= node.degree);
        }
        prop_assert_eq!(measures(&network), found, "the same every time");
    }
}
