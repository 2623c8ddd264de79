//! Networks of other programs: GraphML (Brandes and others 2002, "GraphML progress report") and GEXF 1.2 and 1.3
//! (gexf.net). What of a file says who is tied to whom is read; how it was drawn is not.

use model::{Refusal, Result};
use roxmltree::{Document, Node};
use std::collections::{BTreeMap, HashMap};

/// The largest file that is read, in bytes.
pub const LARGEST: u64 = 64 << 20;

/// Who is in a network and who is tied to whom.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GraphFile {
    /// In the order of the file.
    pub nodes: Vec<GraphNode>,
    /// In the order of the file.
    pub edges: Vec<GraphEdge>,
}

/// One of a network.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct GraphNode {
    /// As the file has it.
    pub id: String,
    /// What it is called; where the file doesn't say, its identity.
    pub name: String,
    /// What else the file says of it, by name.
    pub attributes: BTreeMap<String, String>,
}

/// A tie, by the places of its ends.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct GraphEdge {
    /// Where it begins.
    pub source: usize,
    /// Where it ends.
    pub target: usize,
    /// How close it is; none is not said.
    pub weight: Option<f64>,
    /// Whether it goes one way.
    pub directed: bool,
}

/// Reads a network. Refused as none if it is no such file, names somebody twice, or ties somebody it lacks.
pub fn read_graph(bytes: &[u8]) -> Result<GraphFile> {
    if bytes.len() as u64 > LARGEST {
        return Err(no(&format!("{} bytes", bytes.len())));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| no(&error.to_string()))?;
    let document =
        Document::parse(text.trim_start_matches('\u{feff}')).map_err(|error| no(&error.to_string()))?;
    let root = document.root_element();
    let graph = child(root, "graph").ok_or_else(|| no("no graph in it"))?;
    match root.tag_name().name() {
        "graphml" => graphml(root, graph),
        "gexf" => gexf(graph),
        other => Err(no(&format!("<{other}>"))),
    }
}

fn no(detail: &str) -> Refusal {
    Refusal::NotANetwork { detail: detail.to_string() }
}

fn child<'a, 'i>(of: Node<'a, 'i>, name: &str) -> Option<Node<'a, 'i>> {
    children(of, name).next()
}

fn children<'a, 'i>(of: Node<'a, 'i>, name: &str) -> impl Iterator<Item = Node<'a, 'i>> {
    of.children().filter(move |node| node.is_element() && node.tag_name().name() == name)
}

fn needed(node: Node<'_, '_>, name: &str) -> Result<String> {
    let value =
        node.attribute(name).ok_or_else(|| no(&format!("<{}> without {name}", node.tag_name().name())))?;
    Ok(value.to_string())
}

/// What is gathered of a file, whichever it is.
#[derive(Default)]
struct Found {
    file: GraphFile,
    place: HashMap<String, usize>,
}

impl Found {
    fn add(&mut self, id: String, label: Option<&str>, attributes: BTreeMap<String, String>) -> Result<()> {
        let called = |key: &str| attributes.get(key).map(String::as_str);
        let name =
            label.or_else(|| called("label")).or_else(|| called("name")).unwrap_or(&id).trim().to_string();
        if self.place.insert(id.clone(), self.file.nodes.len()).is_some() {
            return Err(no(&format!("{id} stands there twice")));
        }
        self.file.nodes.push(GraphNode { id, name, attributes });
        Ok(())
    }

    fn tie(&mut self, edge: Node<'_, '_>, weight: Option<&str>, directed: bool) -> Result<()> {
        let end = |name: &str| -> Result<usize> {
            let id = needed(edge, name)?;
            self.place.get(&id).copied().ok_or_else(|| no(&format!("a tie to {id}, who is not there")))
        };
        let (source, target) = (end("source")?, end("target")?);
        let weight =
            weight.and_then(|weight| weight.trim().parse().ok()).filter(|weight: &f64| weight.is_finite());
        self.file.edges.push(GraphEdge { source, target, weight, directed });
        Ok(())
    }
}

fn graphml(root: Node<'_, '_>, graph: Node<'_, '_>) -> Result<GraphFile> {
    let names: HashMap<&str, &str> = children(root, "key")
        .filter_map(|key| Some((key.attribute("id")?, key.attribute("attr.name")?)))
        .collect();
    let data = |of: Node<'_, '_>| -> BTreeMap<String, String> {
        children(of, "data")
            .filter_map(|data| {
                Some((names.get(data.attribute("key")?)?.to_string(), data.text()?.to_string()))
            })
            .collect()
    };
    let usual = graph.attribute("edgedefault") == Some("directed");
    let mut found = Found::default();
    for node in children(graph, "node") {
        found.add(needed(node, "id")?, None, data(node))?;
    }
    for edge in children(graph, "edge") {
        let directed = edge.attribute("directed").map_or(usual, |said| said == "true");
        found.tie(edge, data(edge).get("weight").map(String::as_str), directed)?;
    }
    Ok(found.file)
}

fn gexf(graph: Node<'_, '_>) -> Result<GraphFile> {
    let of_nodes = children(graph, "attributes").filter(|list| list.attribute("class") == Some("node"));
    let names: HashMap<&str, &str> = of_nodes
        .flat_map(|list| children(list, "attribute"))
        .filter_map(|one| Some((one.attribute("id")?, one.attribute("title")?)))
        .collect();
    let usual = graph.attribute("defaultedgetype") == Some("directed");
    let mut found = Found::default();
    for node in child(graph, "nodes").into_iter().flat_map(|list| children(list, "node")) {
        let values = child(node, "attvalues").into_iter().flat_map(|list| children(list, "attvalue"));
        let attributes = values
            .filter_map(|one| {
                Some((names.get(one.attribute("for")?)?.to_string(), one.attribute("value")?.to_string()))
            })
            .collect();
        found.add(needed(node, "id")?, node.attribute("label"), attributes)?;
    }
    for edge in child(graph, "edges").into_iter().flat_map(|list| children(list, "edge")) {
        let directed = edge.attribute("type").map_or(usual, |kind| kind == "directed");
        found.tie(edge, edge.attribute("weight"), directed)?;
    }
    Ok(found.file)
}

#[cfg(test)]
mod tests {
    use super::*;

    const GRAPHML: &str = r#"<?xml version='1.0' encoding='utf-8'?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="d1" for="edge" attr.name="weight" attr.type="long" /><key id="d0" for="node" attr.name="club" />
  <graph edgedefault="undirected">
    <node id="a"><data key="d0">Mr. Hi</data></node><node id="b"/>
    <edge source="a" target="b"><data key="d1">4</data></edge>
    <edge source="b" target="a" directed="true"/>
  </graph></graphml>"#;

    const GEXF: &str = r#"<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2"><graph defaultedgetype="directed">
  <attributes class="node"><attribute id="0" title="sector" type="string"/></attributes>
  <nodes><node id="1" label="Clinic"><attvalues><attvalue for="0" value="health"/></attvalues></node><node id="2"/></nodes>
  <edges><edge id="0" source="1" target="2" weight="2.5"/><edge id="1" source="2" target="1" type="undirected"/></edges>
  </graph></gexf>"#;

    #[test]
    fn both_kinds_of_files_are_read() {
        let file = read_graph(GRAPHML.as_bytes()).unwrap();
        assert_eq!(file.nodes[0].attributes["club"], "Mr. Hi");
        assert_eq!((file.nodes[1].name.as_str(), file.edges.len()), ("b", 2));
        let of = |edge: &GraphEdge| (edge.source, edge.target, edge.weight, edge.directed);
        assert_eq!(of(&file.edges[0]), (0, 1, Some(4.0), false));
        assert_eq!(of(&file.edges[1]), (1, 0, None, true));
        let file = read_graph(format!("\u{feff}{GEXF}").as_bytes()).unwrap();
        assert_eq!((file.nodes[0].name.as_str(), file.nodes[1].name.as_str()), ("Clinic", "2"));
        assert_eq!(file.nodes[0].attributes["sector"], "health");
        assert_eq!(of(&file.edges[0]), (0, 1, Some(2.5), true));
        assert!(!file.edges[1].directed);
    }

    #[test]
    fn what_is_no_network_is_refused_with_what_is_wrong() {
        let detail = |text: &str| match read_graph(text.as_bytes()) {
            Err(Refusal::NotANetwork { detail }) => detail,
            other => format!("{other:?}"),
        };
        assert!(detail("Dear neighbours").contains("1:1"), "{}", detail("Dear neighbours"));
        assert_eq!(detail("<html><graph/></html>"), "<html>");
        assert_eq!(detail("<graphml/>"), "no graph in it");
        let twice = GRAPHML.replace("\"b\"/>", "\"a\"/>");
        assert_eq!(detail(&twice), "a stands there twice");
        let gone = GRAPHML.replace("source=\"b\"", "source=\"z\"");
        assert_eq!(detail(&gone), "a tie to z, who is not there");
        let bomb = "<!DOCTYPE x [<!ENTITY a \"b\">]><graphml><graph/></graphml>";
        assert!(detail(bomb).contains("DTD"), "{}", detail(bomb));
    }
}
