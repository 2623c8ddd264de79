"""Lays networks out with what people would use instead, for our own layouts to be held against.

Reads files that `cargo run --release -p network --example graphs -- FOLDER` wrote, and prints for each network and
program how long it took and the normalised stress of the picture: the sum over pairs of w (s |x_i - x_j| - d)^2 with
w = d^-2, divided by how many pairs there are, with the scale s that makes it least. Lower is better. One judge for all,
ours included; of large networks, distances from evenly chosen vertices stand for all.

    python layouts.py FOLDER/*.json

Needs numpy, scipy, igraph and s_gd2, and Graphviz for neato and sfdp; what is missing is passed over. With
`--fcose FOLDER`, where npm has put cytoscape and cytoscape-fcose, that is run by node as well. A program is given up
after two minutes. Ends with 1 if any of them was both faster than ours and lower in stress.
"""

import argparse
import json
import multiprocessing
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

import numpy as np
import scipy.sparse as sparse
from scipy.sparse.csgraph import shortest_path

PATIENCE = 120
ALL_PAIRS = 1_500

FCOSE = """
const fs = require("fs"), path = process.argv[2] + "/node_modules/";
const cytoscape = require(path + "cytoscape");
cytoscape.use(require(path + "cytoscape-fcose"));
const { n, edges } = JSON.parse(fs.readFileSync(process.argv[3]));
const elements = [];
for (let v = 0; v < n; v++) elements.push({ data: { id: "v" + v } });
edges.forEach(([a, b], i) => elements.push({ data: { id: "e" + i, source: "v" + a, target: "v" + b } }));
const cy = cytoscape({ headless: true, styleEnabled: true, elements });
const start = process.hrtime.bigint();
cy.layout({ name: "fcose", animate: false, quality: "default" }).run();
const seconds = Number(process.hrtime.bigint() - start) / 1e9;
const places = Array.from({ length: n }, (_, v) => cy.getElementById("v" + v).position()).map(({ x, y }) => [x, y]);
fs.writeSync(1, JSON.stringify({ seconds, places }));
process.exit(0);
"""


def stress(n, edges, places):
    graph = sparse.coo_matrix((np.ones(len(edges)), (edges[:, 0], edges[:, 1])), (n, n)).tocsr()
    sources = np.arange(0, n, -(-n // 4_000))
    seen = both = count = 0.0
    for some in np.array_split(sources, max(1, len(sources) * n // 4_000_000)):
        far = shortest_path(graph, unweighted=True, directed=False, indices=some)
        apart = np.hypot(*(places[some, None, axis] - places[None, :, axis] for axis in (0, 1)))
        counts = (far > 0) & np.isfinite(far)
        part = apart[counts] / far[counts]
        seen, both, count = seen + (part**2).sum(), both + part.sum(), count + counts.sum()
    scale = both / seen if seen else 0.0
    return (scale * scale * seen - 2 * scale * both + count) / count


def graphviz(program, n, edges):
    lines = [*map(str, range(n)), *(f"{a}--{b}" for a, b in edges)]
    start = time.perf_counter()
    drawn = subprocess.run([program, "-Tplain"], input=f"graph{{{';'.join(lines)}}}", capture_output=True, text=True)
    seconds = time.perf_counter() - start
    places = np.zeros((n, 2))
    for line in drawn.stdout.splitlines():
        words = line.split()
        if words and words[0] == "node":
            places[int(words[1])] = float(words[2]), float(words[3])
    return seconds, places


def kamada_kawai(n, edges):
    import igraph

    graph = igraph.Graph(n, edges.tolist())
    start = time.perf_counter()
    places = graph.layout_kamada_kawai().coords
    return time.perf_counter() - start, np.array(places)


def gradient_descent(n, edges):
    import s_gd2

    ends = [edges[:, side].astype(np.int32) for side in (0, 1)]
    start = time.perf_counter()
    places = s_gd2.layout(*ends) if n <= ALL_PAIRS else s_gd2.layout_sparse(*ends, 200)
    return time.perf_counter() - start, places


def fcose(modules, file):
    with tempfile.TemporaryDirectory() as folder:
        script = pathlib.Path(folder) / "fcose.cjs"
        script.write_text(FCOSE)
        answer = subprocess.run(["node", script, modules, file], capture_output=True, text=True, check=True)
    found = json.loads(answer.stdout)
    return found["seconds"], np.array(found["places"])


def peers(n, file, modules):
    found = {"s_gd2": gradient_descent}
    if shutil.which("sfdp"):
        found["Graphviz sfdp"] = lambda n, edges: graphviz("sfdp", n, edges)
    if n <= ALL_PAIRS:
        found["igraph Kamada-Kawai"] = kamada_kawai
        if shutil.which("neato"):
            found["Graphviz neato"] = lambda n, edges: graphviz("neato", n, edges)
        if modules:
            found["cytoscape-fcose"] = lambda n, edges: fcose(modules, file)
    return found


def answer(sent, run, n, edges):
    try:
        sent.send(run(n, edges))
    except Exception as failed:
        sent.send(str(failed))


def with_patience(run, n, edges):
    """What it answers, or why it does not."""
    heard, sent = multiprocessing.Pipe(False)
    process = multiprocessing.get_context("fork").Process(target=answer, args=(sent, run, n, edges))
    process.start()
    found = heard.recv() if heard.poll(PATIENCE) else "given up"
    process.kill()
    process.join()
    return found


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("files", nargs="+", type=pathlib.Path)
    arguments.add_argument("--fcose", help="a folder with node_modules")
    asked = arguments.parse_args()
    beaten = False
    for file in sorted(asked.files, key=lambda file: file.stat().st_size):
        made = json.loads(file.read_text())
        n, edges = made["n"], np.array(made["edges"])
        own = made["seconds"], stress(n, edges, np.array(made["places"]))
        print(f"{file.stem}\n  {'Commonroot':20} {own[0]:9.4f} s   {own[1]:.4f}", flush=True)
        for name, run in peers(n, file, asked.fcose).items():
            found = with_patience(run, n, edges)
            if isinstance(found, str):
                print(f"  {name:20} {found}", flush=True)
                continue
            seconds, value = found[0], stress(n, edges, found[1])
            better = seconds < own[0] and value < own[1]
            beaten |= better
            print(f"  {name:20} {seconds:9.4f} s   {value:.4f}{'   beats ours' * better}", flush=True)
    return int(beaten)


if __name__ == "__main__":
    sys.exit(main())
