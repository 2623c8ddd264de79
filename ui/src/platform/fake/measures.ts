import type { Measures, NodeMeasures } from "@/api/generated";
import type { State } from "./state";

/** A few numbers of the made-up town, counted; the real ones come from the crate `network`. */
export function measures({ stakeholders, ties }: State): Measures {
  const shown = stakeholders.filter((each) => !each.archived && !each.do_not_map);
  const there = ties.filter((tie) => tie.presence === "present" && tie.until === null);
  const nodes = Object.fromEntries(
    shown.map((one): [string, NodeMeasures] => {
      const own = there.filter((tie) => tie.from === one.id || tie.to === one.id);
      const degree = new Set(own.map((tie) => (tie.from === one.id ? tie.to : tie.from))).size;
      const undefinedAll = {
        in_degree: null,
        out_degree: null,
        eigenvector: null,
        clustering: null,
        constraint: null,
        effective_size: null,
      };
      return [
        one.id,
        {
          ...undefinedAll,
          name: one.name,
          degree,
          weighted_degree: own.reduce((sum, tie) => sum + (tie.intensity ?? 1), 0),
          betweenness: degree / 100,
          closeness: degree === 0 ? null : 0.3 + degree / 100,
          harmonic: degree,
          core: Math.min(degree, 3),
          community: degree % 4,
          component: 0,
          would_lose: 0,
        },
      ];
    }),
  );
  const n = shown.length;
  return {
    stakeholders: n,
    ties: there.length,
    directed: false,
    density: n > 1 ? (2 * there.length) / (n * (n - 1)) : null,
    average_degree: n > 0 ? (2 * there.length) / n : null,
    average_clustering: 0.2,
    transitivity: null,
    components: 1,
    largest_component: n,
    isolates: Object.values(nodes).filter((node) => node.degree === 0).length,
    diameter: 4,
    average_path_length: 2.1,
    global_efficiency: 0.4,
    degree_centralization: 0.2,
    betweenness_centralization: 0.3,
    closeness_centralization: 0.2,
    max_core: 3,
    cut_vertices: [],
    bridges: [],
    degree_assortativity: null,
    reciprocity: null,
    core_periphery: null,
    core_size: null,
    communities: 4,
    modularity: 0.4,
    ei_index: 0.458,
    ei_expected: 0.882,
    nodes,
  };
}
