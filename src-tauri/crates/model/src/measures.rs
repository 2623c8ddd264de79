//! Measures of a network: numbers of the whole and of each stakeholder. What can't be computed is none, never nought or
//! infinity.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// What is measured of a network. Unless it says otherwise a measure looks at who is tied to whom, once for each pair
/// and in no direction.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Measures {
    /// How many stakeholders.
    pub stakeholders: u32,
    /// How many pairs are tied.
    pub ties: u32,
    /// Whether ties go one way: then density, degrees in and out, betweenness, closeness, harmonic centrality and
    /// reciprocity follow their direction.
    pub directed: bool,
    /// Ties there are in parts of those there could be; none below two stakeholders.
    pub density: Option<f64>,
    /// Ties of a stakeholder, on average.
    pub average_degree: Option<f64>,
    /// The mean of `clustering`, of which less than two neighbours count as 0 (Watts and Strogatz 1998).
    pub average_clustering: Option<f64>,
    /// Three times the triangles in parts of the paths of two ties; none where there is no such path.
    pub transitivity: Option<f64>,
    /// Parts that no tie joins.
    pub components: u32,
    /// Stakeholders in the largest part.
    pub largest_component: u32,
    /// Stakeholders without a tie.
    pub isolates: u32,
    /// Ties on the longest of all shortest ways; none where not all are joined.
    pub diameter: Option<u32>,
    /// Ties on a shortest way, on average; none where not all are joined.
    pub average_path_length: Option<f64>,
    /// The mean of one by the length of the shortest way, of which no way counts as 0 (Latora and Marchiori 2001).
    pub global_efficiency: Option<f64>,
    /// How far degrees differ, from 0 where all are alike to 1 for a star (Freeman 1979); none below three.
    pub degree_centralization: Option<f64>,
    /// The same for betweenness.
    pub betweenness_centralization: Option<f64>,
    /// The same for closeness; none where not all are joined.
    pub closeness_centralization: Option<f64>,
    /// The largest `core`.
    pub max_core: u32,
    /// Those without whom somebody loses the way to the rest, as keys of `nodes`.
    pub cut_vertices: Vec<String>,
    /// Ties without which somebody loses the way to the rest, as keys of `nodes`.
    pub bridges: Vec<[String; 2]>,
    /// Whether those of many ties are tied to each other: the correlation of the degrees at both ends of a tie (Newman
    /// 2002); none where all are alike.
    pub degree_assortativity: Option<f64>,
    /// Ties that go both ways in parts of all; none of a network without direction, or without a tie.
    pub reciprocity: Option<f64>,
    /// How much the network is a core with a periphery: the best correlation with one, of those that take the
    /// stakeholders of the most ties as its core (Borgatti and Everett 1999; a lower bound).
    pub core_periphery: Option<f64>,
    /// Stakeholders in that core.
    pub core_size: Option<u32>,
    /// Groups that are tied more within than to each other (Blondel and others 2008, the best of several starts).
    pub communities: u32,
    /// How much more they are tied within than by chance (Newman and Girvan 2004); none without a tie.
    pub modularity: Option<f64>,
    /// Ties between sectors less those within, in parts of both, from -1 to 1 (Krackhardt and Stern 1988); of a plan,
    /// for stakeholders whose sector is known.
    pub ei_index: Option<f64>,
    /// What that would be if sectors did not matter, given how large they are.
    pub ei_expected: Option<f64>,
    /// What is measured of each stakeholder, by its identity in the plan or in the file.
    pub nodes: BTreeMap<String, NodeMeasures>,
}

/// What is measured of one stakeholder.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct NodeMeasures {
    /// What it is called.
    pub name: String,
    /// How many it is tied to.
    pub degree: u32,
    /// How many have a tie to it; none without direction.
    pub in_degree: Option<u32>,
    /// How many it has a tie to; none without direction.
    pub out_degree: Option<u32>,
    /// The sum of how close its ties are, each pair by its closest; a tie of which that is not known counts as 1.
    pub weighted_degree: f64,
    /// Shortest ways between others that lead through it, in parts of all (Freeman 1977; Brandes 2001); none below
    /// three stakeholders.
    pub betweenness: Option<f64>,
    /// One by the mean distance to those it reaches, scaled by how many these are (Wasserman and Faust 1994); none
    /// where it reaches nobody.
    pub closeness: Option<f64>,
    /// The sum of one by the distance to everybody else; nobody that it does not reach adds to it (Marchiori and
    /// Latora 2000).
    pub harmonic: f64,
    /// How much it is tied to those that are tied to many (Bonacich 1972), of length 1 over the largest part; none
    /// outside of it.
    pub eigenvector: Option<f64>,
    /// The largest number such that it is among stakeholders that have that many ties among each other (Seidman 1983).
    pub core: u32,
    /// Pairs of those it is tied to that are tied themselves, in parts of all such pairs; none below two.
    pub clustering: Option<f64>,
    /// How much those it is tied to are tied to each other (Burt 1992); none without a tie.
    pub constraint: Option<f64>,
    /// How many of those it is tied to are not reached by the others, too (Burt 1992, as Borgatti 1997 has it); none
    /// without a tie.
    pub effective_size: Option<f64>,
    /// Which community it is in, from 0.
    pub community: u32,
    /// Which part it is in, from 0, the largest first.
    pub component: u32,
    /// How many others would be cut off from the largest remaining rest if it stepped back.
    pub would_lose: u32,
}
