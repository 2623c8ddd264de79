//! Measures of the classic networks, read from their files, against what NetworkX 3.6.1 computed of them.

use model::{Measures, NodeMeasures};
use network::{Link, Network, measures};
use serde_json::Value;
use std::{fs, path::PathBuf};

fn read(name: &str) -> Vec<u8> {
    fs::read(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("fixtures/graphs").join(name)).unwrap()
}

fn measured(file: &str) -> Measures {
    let graph = exchange::read_graph(&read(file)).unwrap();
    let clubs: Vec<Option<u32>> = graph
        .nodes
        .iter()
        .map(|node| node.attributes.get("club").map(|club| u32::from(club != "Mr. Hi")))
        .collect();
    let link = |edge: &exchange::GraphEdge| Link {
        from: edge.source as u32,
        to: edge.target as u32,
        weight: edge.weight.unwrap_or(1.0),
        one_way: edge.directed,
    };
    measures(&Network {
        vertices: graph.nodes.iter().map(|node| (node.id.clone(), node.name.clone())).collect(),
        links: graph.edges.iter().map(link).collect(),
        groups: clubs,
    })
}

fn near(what: &str, found: Option<f64>, wanted: &Value, within: f64) {
    let wanted = wanted.as_f64().unwrap();
    assert!(found.is_some_and(|found| (found - wanted).abs() < within), "{what}: {found:?} is not {wanted}");
}

/// Rounded to six digits, as the lists of the oracle are.
fn each(what: &str, found: &Measures, wanted: &Value, of: fn(&NodeMeasures) -> Option<f64>) {
    for pair in wanted.as_array().unwrap() {
        let id = pair[0].as_str().unwrap();
        near(&format!("{what} of {id}"), of(&found.nodes[id]), &pair[1], 6e-7);
    }
}

#[test]
fn the_classic_networks_are_measured_as_networkx_does() {
    let oracle: Value = serde_json::from_slice(&read("oracle.json")).unwrap();
    for name in ["karate", "florentine", "kite", "lesmis"] {
        let (found, wanted) = (measured(&format!("{name}.graphml")), &oracle[name]);
        let whole = [
            ("density", found.density),
            ("avg_degree", found.average_degree),
            ("avg_clustering", found.average_clustering),
            ("transitivity", found.transitivity),
            ("aspl", found.average_path_length),
            ("degree_centralization", found.degree_centralization),
            ("betweenness_centralization", found.betweenness_centralization),
            ("closeness_centralization", found.closeness_centralization),
            ("degree_assortativity", found.degree_assortativity),
            ("components", Some(f64::from(found.components))),
            ("diameter", found.diameter.map(f64::from)),
            ("kcore_max", Some(f64::from(found.max_core))),
            ("bridges", Some(found.bridges.len() as f64)),
        ];
        for (key, value) in whole {
            near(&format!("{name} {key}"), value, &wanted[key], 1e-9);
        }
        near(&format!("{name} core"), found.core_periphery, &wanted["core_periphery"][0], 1e-9);
        near(&format!("{name} core"), found.core_size.map(f64::from), &wanted["core_periphery"][1], 0.5);
        let mut cut = found.cut_vertices.clone();
        cut.sort_unstable();
        assert_eq!(serde_json::to_value(cut).unwrap(), wanted["articulation"], "{name}");
        each("betweenness", &found, &wanted["top_betweenness"], |node| node.betweenness);
        each("closeness", &found, &wanted["top_closeness"], |node| node.closeness);
        each("eigenvector", &found, &wanted["top_eigen"], |node| node.eigenvector);
        each("degree", &found, &wanted["top_degree"], |node| Some(f64::from(node.degree)));
        each("constraint", &found, &wanted["low_constraint"], |node| node.constraint);
        each("effective size", &found, &wanted["top_effsize"], |node| node.effective_size);
    }
}

#[test]
fn karate_falls_into_its_clubs_and_its_communities() {
    let oracle: Value = serde_json::from_slice(&read("oracle.json")).unwrap();
    let found = measured("karate.graphml");
    near("E-I", found.ei_index, &oracle["karate"]["EI_club"][0], 1e-9);
    near("efficiency", found.global_efficiency, &oracle["karate"]["global_eff"], 1e-9);
    // The most that any partition has is 0.4198 (Brandes and others 2008); Leiden finds it.
    near("modularity", found.modularity, &Value::from(0.4198), 0.01);
    assert_eq!(found.nodes["33"].would_lose, 0, "all others stay joined");
    // The other file says the same in another way.
    let same = measured("karate.gexf");
    assert_eq!(
        (same.density, same.transitivity, same.modularity),
        (found.density, found.transitivity, found.modularity)
    );
}

#[test]
fn every_vertex_of_two_networks_has_the_values_of_networkx() {
    let oracle: Value = serde_json::from_slice(&read("oracle.json")).unwrap();
    for name in ["florentine", "kite"] {
        let found = measured(&format!("{name}.graphml"));
        let all = oracle[name]["all"].as_object().unwrap();
        assert_eq!(all.len(), found.nodes.len());
        for (id, wanted) in all {
            let node = &found.nodes[id];
            for (key, value) in [
                ("deg", Some(f64::from(node.degree))),
                ("bt", node.betweenness),
                ("cl", node.closeness),
                ("ev", node.eigenvector),
                ("con", node.constraint),
                ("es", node.effective_size),
                ("core", Some(f64::from(node.core))),
            ] {
                near(&format!("{name} {id} {key}"), value, &wanted[key], 6e-7);
            }
        }
    }
}
