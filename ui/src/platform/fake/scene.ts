import type { Framework, Mark, MarkShape, RimPattern, Scene, SceneRequest } from "@/api/generated";
import type { State } from "./state";

const SIDE = 1_000;
const RADIUS = 420;
const centre = { x: SIDE / 2, y: SIDE / 2 };

/** A point at an angle clockwise from twelve o'clock. */
function at(degrees: number, distance: number) {
  const turn = ((degrees - 90) * Math.PI) / 180;
  return { x: centre.x + distance * Math.cos(turn), y: centre.y + distance * Math.sin(turn) };
}

/** A wheel without any art: each cell's marks stand in a row. Enough to walk, select and filter. */
export function scene(state: State, framework: Framework, request: SceneRequest): Scene {
  const domains = framework.items.filter((item) => item.kind === "domain");
  const levels = framework.items.filter((item) => item.kind === "level");
  const [wide, deep] = [360 / domains.length, RADIUS / levels.length];
  const wanted = request.filter.sectors;
  const placed = new Map<string, number>();
  const marks: Mark[] = [];
  const add = (
    one: Pick<Mark, "kind" | "id" | "name" | "status" | "ties">,
    domainId: string | null,
    levelId: string | null,
  ) => {
    const domain = domains.findIndex((item) => item.id === domainId);
    const level = levels.findIndex((item) => item.id === levelId);
    if (domain < 0 || level < 0) return;
    const nth = placed.get(`${domain} ${level}`) ?? 0;
    placed.set(`${domain} ${level}`, nth + 1);
    const point = at(
      domain * wide + ((nth % 5) + 0.7) * (wide / 6),
      (level + 0.35 + 0.3 * (nth > 4 ? 1 : 0)) * deep,
    );
    const size = 11;
    const area = { x: point.x - size, y: point.y - size, width: size * 2, height: size * 2 };
    const line = { text: one.name, x: point.x, y: point.y + 26 };
    const label = {
      shows: "name" as const,
      size: 14,
      anchor: "middle" as const,
      lines: [line],
      area: { x: point.x - 40, y: point.y + 14, width: 80, height: 16 },
      leader: null,
    };
    marks.push({
      ...one,
      domain,
      level,
      ...point,
      size,
      area,
      bold: false,
      double: false,
      lettered: true,
      moved: false,
      label,
      also: [],
      elsewhere: 0,
      would_lose: 0,
    });
  };
  for (const one of state.stakeholders) {
    if (one.archived || one.do_not_map) continue;
    if (wanted && !(one.sector && wanted.includes(one.sector))) continue;
    const { id, name, tie_count: ties } = one;
    add({ kind: "stakeholder", id, name, status: null, ties }, one.main_domain, one.main_level);
  }
  for (const one of request.filter.initiatives ? state.initiatives : []) {
    const { id, title: name, status, partners } = one;
    const acting = request.filter.statuses ?? ["planned", "active"];
    if (!acting.includes(status)) continue;
    add(
      { kind: "initiative", id, name, status, ties: partners.length },
      one.domains[0] ?? null,
      one.levels[0] ?? null,
    );
  }
  const place = (id: string) => marks.findIndex((mark) => mark.id === id);
  return {
    view: request.view,
    side: SIDE,
    centre,
    radius: RADIUS,
    bounds: { x: 0, y: 0, width: SIDE, height: SIDE },
    domains: domains.map((item, n) => ({
      id: item.id,
      key: item.key,
      color: item.color,
      letter: item.letter ?? "",
      shape: (item.shape ?? "circle") as MarkShape,
      pattern: (item.pattern ?? "dots") as RimPattern,
      rim: { inner: RADIUS + 3, outer: RADIUS + 14, from: n * wide, to: (n + 1) * wide },
      name: { text: item.label, size: 17, pieces: [] },
      badge: at((n + 0.5) * wide, RADIUS + 34),
      badge_size: 12,
    })),
    levels: levels.map((item, n) => ({
      id: item.id,
      key: item.key,
      called: item.label,
      outer: (n + 1) * deep,
      pill: { x: centre.x - 50, y: centre.y - (n + 1) * deep + 6, width: 100, height: 22 },
      size: 14,
      name: { text: item.label, x: centre.x, y: centre.y - (n + 1) * deep + 21 },
    })),
    cells: domains.flatMap((_, domain) =>
      levels.map((_, level) => ({
        domain,
        level,
        state: placed.has(`${domain} ${level}`) ? ("acting" as const) : ("unknown" as const),
        ring: {
          inner: level * deep,
          outer: (level + 1) * deep,
          from: domain * wide,
          to: (domain + 1) * wide,
        },
        tint: 1,
        bare: !placed.has(`${domain} ${level}`),
        needs: 0,
        sign: placed.has(`${domain} ${level}`) ? null : at((domain + 0.5) * wide, (level + 0.5) * deep),
        sign_size: 12,
        words: null,
      })),
    ),
    marks,
    ties: state.ties.flatMap((tie) => {
      const [from, to] = [place(tie.from), place(tie.to)];
      if (tie.presence !== "present" || from < 0 || to < 0) return [];
      return [
        {
          id: tie.id,
          kind: tie.kind,
          from,
          to,
          bend: centre,
          width: 1.5,
          intensity: tie.intensity,
          arrow: null,
        },
      ];
    }),
    fans: [],
    // Initiatives have a number on the map, which the key explains.
    key: marks
      .flatMap((mark, at) => (mark.kind === "initiative" ? [{ mark: at, sign: "" }] : []))
      .map((entry, n) => ({ ...entry, sign: String(n + 1) })),
    unplaced: state.stakeholders.filter((one) => !one.main_domain || !one.main_level).map((one) => one.id),
  };
}
