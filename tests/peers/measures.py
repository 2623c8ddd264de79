"""Measures networks with NetworkX and igraph, for our own numbers to be held against.

Reads a list of networks from standard input, each {"n": vertices, "edges": [[from, to], ...], "directed": bool}, and
writes what is measured of each. What can't be computed is null.
"""

import json
import math
import sys

import igraph
import networkx as nx


def said(value):
    return None if value is None or not math.isfinite(value) else value


def each(values, n):
    return [said(values[v]) for v in range(n)]


def undirected(n, edges):
    graph = nx.Graph()
    graph.add_nodes_from(range(n))
    graph.add_edges_from((a, b) for a, b in edges if a != b)
    other = igraph.Graph(n=n, edges=[(a, b) for a, b in graph.edges])
    parts = sorted(nx.connected_components(graph), key=len, reverse=True)
    joined = len(parts) == 1 and n > 1
    leiden = other.community_leiden(objective_function="modularity", n_iterations=20) if graph.edges else None
    best = max(
        (other.community_leiden(objective_function="modularity", n_iterations=20).modularity for _ in range(5)),
        default=None,
    ) if leiden else None
    found = {
        "density": nx.density(graph) if n > 1 else None,
        "average_clustering": nx.average_clustering(graph) if n else None,
        "transitivity": said(other.transitivity_undirected(mode="nan")) if n else None,
        "components": len(parts),
        "isolates": nx.number_of_isolates(graph),
        "diameter": nx.diameter(graph) if joined else None,
        "average_path_length": nx.average_shortest_path_length(graph) if joined else None,
        "global_efficiency": nx.global_efficiency(graph) if n > 1 else None,
        "max_core": max(nx.core_number(graph).values(), default=0),
        "cut_vertices": sorted(nx.articulation_points(graph)),
        "bridges": sorted(sorted(pair) for pair in nx.bridges(graph)),
        "degree_assortativity": said(other.assortativity_degree(directed=False)) if graph.edges else None,
        "modularity": best,
        "degree": each(dict(graph.degree), n),
        "betweenness": each(nx.betweenness_centrality(graph), n),
        "closeness": each(nx.closeness_centrality(graph), n),
        "harmonic": each(nx.harmonic_centrality(graph), n),
        "clustering": [said(value) for value in other.transitivity_local_undirected(mode="nan")],
        "core": each(nx.core_number(graph), n),
        "constraint": [said(value) for value in other.constraint()],
        "effective_size": each(nx.effective_size(graph), n),
        "igraph_betweenness": other.betweenness(),
        "igraph_core": other.coreness(),
    }
    largest = parts[0] if parts else set()
    ties = [part for part in parts if len(part) == len(largest)]
    found["eigenvector"] = None
    # Of two largest parts each program takes the one it likes.
    if len(largest) > 1 and len(ties) == 1:
        value = nx.eigenvector_centrality(graph.subgraph(largest), max_iter=100_000, tol=1e-12)
        found["eigenvector"] = [value.get(v) for v in range(n)]
    return found


def directed(n, edges):
    graph = nx.DiGraph()
    graph.add_nodes_from(range(n))
    graph.add_edges_from((a, b) for a, b in edges if a != b)
    return {
        "density": nx.density(graph) if n > 1 else None,
        "reciprocity": nx.overall_reciprocity(graph) if graph.edges else None,
        "in_degree": each(dict(graph.in_degree), n),
        "out_degree": each(dict(graph.out_degree), n),
        "betweenness": each(nx.betweenness_centrality(graph), n),
        "closeness": each(nx.closeness_centrality(graph), n),
        "harmonic": each(nx.harmonic_centrality(graph), n),
    }


json.dump(
    [(directed if one["directed"] else undirected)(one["n"], one["edges"]) for one in json.load(sys.stdin)],
    sys.stdout,
)
