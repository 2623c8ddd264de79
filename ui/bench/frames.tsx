// How long a frame takes while a map is panned and zoomed with every name drawn: our pen, Cytoscape.js and
// Sigma, one after the other in the same webview, on the same marks and ties. Built and driven by
// `cargo xtask bench`; never part of the program.

import cytoscape from "cytoscape";
import Graph from "graphology";
import { createRef } from "react";
import { createRoot } from "react-dom/client";
import Sigma from "sigma";
import type { Scene } from "@/api/generated";
import "@/design/tokens.css";
import { type Moves, SceneMap } from "@/map";

/** Frames that are measured, after some that are not; fewer where a pen is too slow to wait for. */
const FRAMES = 60;
const WARM = 8;
const LONGEST = 25_000;

/** Shows part of the map: magnified by `k`, moved by `dx` and `dy` parts of its width. */
type Show = (k: number, dx: number, dy: number) => void;
interface Pen {
  name: string;
  mount: (scene: Scene, room: HTMLElement) => Promise<{ show: Show; end: () => void }>;
}

const frame = () => new Promise<number>((done) => requestAnimationFrame(done));

const ours: Pen = {
  name: "Commonroot",
  async mount(scene, room) {
    const moves = createRef<Moves>();
    const root = createRoot(room);
    root.render(
      <SceneMap
        scene={scene}
        label="map"
        hint=""
        words={(mark) => mark.name}
        selected={undefined}
        onSelect={() => {}}
        onCell={() => {}}
        onPlace={() => {}}
        onOther={() => {}}
        moves={moves}
      />,
    );
    for (let n = 0; n < 10; n++) await frame();
    const fitted = Math.min(room.clientWidth, room.clientHeight) / scene.side;
    return {
      show: (zoom, dx, dy) => {
        const k = fitted * zoom;
        const middle = { x: room.clientWidth / 2, y: room.clientHeight / 2 };
        moves.current?.to({
          k,
          x: middle.x - k * scene.centre.x + dx * room.clientWidth,
          y: middle.y - k * scene.centre.y + dy * room.clientWidth,
        });
      },
      end: () => root.unmount(),
    };
  },
};

const peers: Pen[] = [
  {
    name: "Cytoscape.js",
    async mount(scene, room) {
      const cy = cytoscape({
        container: room,
        elements: [
          ...scene.marks.map((mark, at) => ({
            data: { id: `m${at}`, name: mark.name },
            position: { x: mark.x, y: mark.y },
          })),
          ...scene.ties.map((tie, at) => ({
            data: { id: `t${at}`, source: `m${tie.from}`, target: `m${tie.to}` },
          })),
        ],
        style: [
          { selector: "node", style: { label: "data(name)", width: 16, height: 16, "font-size": 14 } },
          { selector: "edge", style: { width: 1.4, "curve-style": "unbundled-bezier" } },
        ],
        layout: { name: "preset", fit: true },
      });
      await frame();
      const fitted = cy.zoom();
      return {
        show: (zoom, dx, dy) => {
          const k = fitted * zoom;
          cy.viewport({
            zoom: k,
            pan: {
              x: room.clientWidth / 2 - k * scene.centre.x + dx * room.clientWidth,
              y: room.clientHeight / 2 - k * scene.centre.y + dy * room.clientWidth,
            },
          });
        },
        end: () => cy.destroy(),
      };
    },
  },
  {
    name: "Sigma",
    async mount(scene, room) {
      const graph = new Graph({ multi: true });
      scene.marks.forEach((mark, at) => {
        graph.addNode(`m${at}`, { x: mark.x, y: -mark.y, size: 6, label: mark.name, color: "#447" });
      });
      for (const tie of scene.ties) graph.addEdge(`m${tie.from}`, `m${tie.to}`, { size: 1.4 });
      const settings = { labelRenderedSizeThreshold: 0, labelDensity: 1_000, labelGridCellSize: 20 };
      const sigma = new Sigma(graph, room, settings as never);
      await frame();
      return {
        show: (zoom, dx, dy) => {
          const camera = (sigma as unknown as { getCamera(): { setState(s: object): void } }).getCamera();
          camera.setState({ x: 0.5 - dx / zoom, y: 0.5 + dy / zoom, ratio: 1 / zoom });
        },
        end: () => sigma.kill(),
      };
    },
  },
];

/** Median time between frames, in milliseconds, over a walk that zooms in, goes around and comes back. */
async function measure(pen: Pen, scene: Scene): Promise<string> {
  const room = document.getElementById("map");
  if (!room) return "no room";
  room.replaceChildren();
  const inner = document.createElement("div");
  inner.style.cssText = "position:absolute;inset:0";
  room.append(inner);
  try {
    const { show, end } = await pen.mount(scene, inner);
    const times: number[] = [];
    const began = performance.now();
    let last = await frame();
    for (let n = 0; n < FRAMES + WARM && (times.length < 5 || performance.now() - began < LONGEST); n++) {
      const turn = (n / FRAMES) * 2 * Math.PI;
      show(1.3 - 0.3 * Math.cos(turn), 0.12 * Math.sin(turn), 0.12 * (1 - Math.cos(turn)));
      const now = await frame();
      if (n >= WARM) times.push(now - last);
      last = now;
    }
    end();
    times.sort((a, b) => a - b);
    return (times[Math.floor(times.length / 2)] ?? 0).toFixed(1);
  } catch (error) {
    return `failed: ${String(error).slice(0, 80)}`;
  }
}

/** All of it, or with `?pen=` and `?marks=` a part, for looking closer. */
async function run(): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const pens = [ours, ...peers].filter((pen) => (asked.get("pen") ?? pen.name) === pen.name);
  const counts = [300, 1_000, 5_000].filter((count) => (asked.get("marks") ?? `${count}`) === `${count}`);
  const lines: string[] = [];
  for (const count of counts) {
    const scene = (await (await fetch(`./scene-${count}.json`)).json()) as Scene;
    const found: string[] = [];
    for (const pen of pens) {
      document.title = `${count} ${pen.name}`;
      found.push(`${pen.name}=${await measure(pen, scene)}`);
    }
    lines.push(`${count} ${found.join(" ")}`);
  }
  const done = document.createElement("pre");
  done.id = "figures";
  done.textContent = lines.join("\n");
  document.body.append(done);
}

void run();
