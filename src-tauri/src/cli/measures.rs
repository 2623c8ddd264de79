//! `measures PLAN`: numbers of the network of a plan, or of a GraphML or GEXF file.

use super::run::{say, say_json};
use crate::files;
use exchange::{GraphFile, LARGEST_GRAPH};
use model::{Measures, Refusal, Result};
use network::{Link, Network};
use report::words::{Arg, Words};
use std::path::Path;

/// How many stakeholders are named for each measure.
const FIRST: usize = 5;

/// Whether a file is a network of another program, by its name.
pub fn is_graph_file(path: &Path) -> bool {
    let ending = path.extension().and_then(|ending| ending.to_str()).map(str::to_lowercase);
    matches!(ending.as_deref(), Some("graphml" | "gexf"))
}

/// Reads such a file. `group` is the attribute that says which group somebody is in.
pub fn read(path: &Path, group: Option<&str>, is_directed: bool) -> Result<Network> {
    let too_large = Refusal::NotANetwork { detail: format!("> {LARGEST_GRAPH} bytes") };
    let bytes = files::read_text(path, LARGEST_GRAPH, too_large)?;
    Ok(network_of(&exchange::read_graph(&bytes)?, group, is_directed))
}

fn network_of(file: &GraphFile, group: Option<&str>, is_directed: bool) -> Network {
    let groups = group.map_or(Vec::new(), |group| {
        let values: Vec<Option<&String>> = file.nodes.iter().map(|node| node.attributes.get(group)).collect();
        let mut names: Vec<&String> = values.iter().flatten().copied().collect();
        names.sort_unstable();
        names.dedup();
        values
            .iter()
            .map(|value| value.and_then(|name| names.binary_search(&name).ok()).map(|n| n as u32))
            .collect()
    });
    Network {
        vertices: file.nodes.iter().map(|node| (node.id.clone(), node.name.clone())).collect(),
        links: file
            .edges
            .iter()
            .map(|edge| Link {
                from: edge.source as u32,
                to: edge.target as u32,
                weight: edge.weight.unwrap_or(1.0),
                one_way: is_directed && edge.directed,
            })
            .collect(),
        groups,
    }
}

/// Says what is measured: all of it as JSON, or the whole and who stands first in lines.
pub fn run(network: &Network, as_json: bool, words: &Words) -> Result<()> {
    let found = network::measures(network);
    if as_json {
        return say_json(&found);
    }
    for (key, value) in whole(&found) {
        let name = words.text(&format!("measure-{key}"), &[]);
        let value = value.unwrap_or_else(|| words.text("measure-undefined", &[]));
        say(&format!("{name}\t{value}"))?;
    }
    for (key, of) in MEASURED {
        let mut first: Vec<_> =
            found.nodes.values().filter_map(|node| Some((of(node)?, &node.name))).collect();
        first.sort_by(|(a, one), (b, other)| b.total_cmp(a).then_with(|| one.cmp(other)));
        let named: Vec<String> =
            first.iter().take(FIRST).map(|(value, name)| format!("{name} ({})", number(*value))).collect();
        if !named.is_empty() {
            let name = words.text(&format!("measure-{key}"), &[]);
            say(&words.text(
                "measure-first",
                &[("name", Arg::from(name.as_str())), ("list", named.join(", ").into())],
            ))?;
        }
    }
    Ok(())
}

/// Three digits behind the point tell more than any council can know.
fn number(value: f64) -> String {
    let text = format!("{value:.3}");
    text.trim_end_matches('0').trim_end_matches('.').to_string()
}

type Measured = fn(&model::NodeMeasures) -> Option<f64>;

/// Of whom the first are named.
const MEASURED: [(&str, Measured); 4] = [
    ("degree", |node| Some(f64::from(node.degree))),
    ("betweenness", |node| node.betweenness),
    ("closeness", |node| node.closeness),
    ("eigenvector", |node| node.eigenvector),
];

fn whole(found: &Measures) -> Vec<(&'static str, Option<String>)> {
    let count = |n: u32| Some(n.to_string());
    let share = |value: Option<f64>| value.map(number);
    vec![
        ("stakeholders", count(found.stakeholders)),
        ("ties", count(found.ties)),
        ("density", share(found.density)),
        ("average-degree", share(found.average_degree)),
        ("average-clustering", share(found.average_clustering)),
        ("transitivity", share(found.transitivity)),
        ("components", count(found.components)),
        ("isolates", count(found.isolates)),
        ("diameter", found.diameter.map(|n| n.to_string())),
        ("average-path-length", share(found.average_path_length)),
        ("global-efficiency", share(found.global_efficiency)),
        ("degree-centralization", share(found.degree_centralization)),
        ("betweenness-centralization", share(found.betweenness_centralization)),
        ("closeness-centralization", share(found.closeness_centralization)),
        ("max-core", count(found.max_core)),
        ("cut-vertices", count(found.cut_vertices.len() as u32)),
        ("bridges", count(found.bridges.len() as u32)),
        ("degree-assortativity", share(found.degree_assortativity)),
        ("reciprocity", share(found.reciprocity)),
        ("core-periphery", share(found.core_periphery)),
        ("communities", count(found.communities)),
        ("modularity", share(found.modularity)),
        ("ei-index", share(found.ei_index)),
        ("ei-expected", share(found.ei_expected)),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_measure_has_a_name_and_what_is_undefined_is_said_so() {
        let words = Words::new("en");
        let nobody = network::measures(&Network::default());
        for (key, value) in whole(&nobody) {
            assert!(words.find(&format!("measure-{key}"), &[]).is_some(), "{key}");
            assert_ne!(value.as_deref(), Some("NaN"), "{key}");
        }
        for (key, _) in MEASURED {
            assert!(words.find(&format!("measure-{key}"), &[]).is_some(), "{key}");
        }
        assert_eq!([number(0.139_037), number(2.0), number(-0.717_949)], ["0.139", "2", "-0.718"]);
    }

    #[test]
    fn groups_are_an_attribute_and_direction_is_asked_for() {
        let text = r#"<gexf><graph defaultedgetype="directed"><attributes class="node"><attribute id="0" title="club"/></attributes>
            <nodes><node id="a"><attvalues><attvalue for="0" value="x"/></attvalues></node><node id="b"><attvalues><attvalue for="0" value="y"/></attvalues></node></nodes>
            <edges><edge source="a" target="b"/></edges></graph></gexf>"#;
        let file = exchange::read_graph(text.as_bytes()).unwrap();
        let found = network::measures(&network_of(&file, Some("club"), false));
        assert_eq!((found.ei_index, found.directed, found.density), (Some(1.0), false, Some(1.0)));
        assert_eq!(network::measures(&network_of(&file, None, true)).density, Some(0.5));
    }
}
