//! Measures of any network against NetworkX and igraph, which the checks install: on random ones with isolates, several
//! parts, loops and several ties between two, and on a few that are awkward.

use model::Measures;
use network::{Link, Network, measures};
use serde_json::{Value, json};
use std::{
    io::Write,
    path::PathBuf,
    process::{Command, Stdio},
};

/// A network as both sides take it.
struct Case {
    n: usize,
    edges: Vec<(u32, u32)>,
    directed: bool,
}

/// Xorshift: the same networks every time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, n: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % n
    }
}

/// Some thin, some thick; of the vertices beyond the first part some stay alone.
fn cases() -> Vec<Case> {
    let mut chance = Chance(0x2545_f491_4f6c_dd1d);
    let mut all: Vec<Case> = (0..60)
        .map(|at| {
            let n = 1 + chance.below(40);
            let many = chance.below(3 * n + 1);
            let within = 1 + chance.below(n);
            let edges =
                (0..many).map(|_| (chance.below(within) as u32, chance.below(within) as u32)).collect();
            Case { n: n as usize, edges, directed: at % 3 == 2 }
        })
        .collect();
    let awkward: [(usize, Vec<(u32, u32)>); 6] = [
        (0, vec![]),
        (1, vec![(0, 0)]),
        (2, vec![(0, 1), (1, 0), (0, 1)]),
        (4, vec![]),
        (6, vec![(0, 1), (2, 3), (4, 5)]),
        (9, (1..9).map(|v| (0, v)).collect()),
    ];
    all.extend(awkward.into_iter().map(|(n, edges)| Case { n, edges, directed: false }));
    all
}

fn ours(case: &Case) -> Measures {
    let link = |(from, to): &(u32, u32)| Link { from: *from, to: *to, weight: 1.0, one_way: case.directed };
    measures(&Network {
        vertices: (0..case.n).map(|v| (format!("{v:03}"), v.to_string())).collect(),
        links: case.edges.iter().map(link).collect(),
        groups: Vec::new(),
    })
}

fn theirs(cases: &[Case]) -> Vec<Value> {
    let script = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("peers/measures.py");
    // The system's own Python has what its package manager installed.
    let mut python = Command::new("/usr/bin/python3")
        .arg(script)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let asked: Vec<Value> = cases
        .iter()
        .map(|case| json!({ "n": case.n, "edges": case.edges, "directed": case.directed }))
        .collect();
    python.stdin.take().unwrap().write_all(json!(asked).to_string().as_bytes()).unwrap();
    let answer = python.wait_with_output().unwrap();
    assert!(answer.status.success(), "NetworkX and igraph are installed by `cargo xtask test`");
    serde_json::from_slice(&answer.stdout).unwrap()
}

/// What is undefined for us is 0 for some of them.
fn agree(what: &str, found: &Value, wanted: &Value, within: f64) {
    let (found, wanted) = (found.as_f64(), wanted.as_f64());
    let same = match (found, wanted) {
        (Some(found), Some(wanted)) => (found - wanted).abs() < within,
        (None, wanted) => wanted.is_none_or(|wanted| wanted == 0.0),
        (Some(_), None) => false,
    };
    assert!(same, "{what}: {found:?} is not {wanted:?}");
}

#[test]
fn every_measure_agrees_with_networkx_and_igraph() {
    let cases = cases();
    let mut compared = 0;
    for (at, (case, wanted)) in cases.iter().zip(theirs(&cases)).enumerate() {
        let found = serde_json::to_value(ours(case)).unwrap();
        let nodes: Vec<&Value> = found["nodes"].as_object().unwrap().values().collect();
        let what = |key: &str| format!("{key} of network {at} ({} vertices, {:?})", case.n, case.edges);
        for (key, value) in wanted.as_object().unwrap() {
            compared += 1;
            match key.as_str() {
                "cut_vertices" => {
                    let ours: Vec<u64> = found[key].as_array().unwrap().iter().map(place).collect();
                    assert_eq!(json!(ours), *value, "{}", what(key));
                }
                "bridges" => {
                    let pair = |pair: &Value| [place(&pair[0]), place(&pair[1])];
                    let ours: Vec<[u64; 2]> = found[key].as_array().unwrap().iter().map(pair).collect();
                    assert_eq!(json!(ours), *value, "{}", what(key));
                }
                // Ours may be better than what Leiden found, and not much worse.
                "modularity" => {
                    let (ours, leiden) = (found[key].as_f64(), value.as_f64());
                    let near = match (leiden, ours) {
                        (Some(leiden), Some(ours)) => ours > leiden - 0.01,
                        (leiden, ours) => leiden == ours,
                    };
                    assert!(near, "{}: {ours:?}, Leiden {leiden:?}", what(key));
                }
                "igraph_betweenness" => {
                    for (node, value) in nodes.iter().zip(value.as_array().unwrap()) {
                        let pairs = ((case.n as f64 - 1.0) * (case.n as f64 - 2.0) / 2.0).max(1.0);
                        let scaled = json!(value.as_f64().unwrap() / pairs);
                        agree(&what(key), &node["betweenness"], &scaled, 1e-9);
                    }
                }
                "igraph_core" => {
                    for (node, value) in nodes.iter().zip(value.as_array().unwrap()) {
                        agree(&what(key), &node["core"], value, 1e-9);
                    }
                }
                _ => match value.as_array() {
                    Some(values) => {
                        let within = if key == "eigenvector" { 1e-8 } else { 1e-9 };
                        for (node, value) in nodes.iter().zip(values) {
                            agree(&what(key), &node[key], value, within);
                        }
                    }
                    None if key == "eigenvector" => {}
                    None => agree(&what(key), &found[key], value, 1e-9),
                },
            }
        }
    }
    assert!(compared > 1_000, "{compared}");
}

fn place(id: &Value) -> u64 {
    id.as_str().unwrap().parse().unwrap()
}
