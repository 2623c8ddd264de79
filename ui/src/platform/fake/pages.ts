import type { StakeholderPage } from "@/api/generated";
import type { State } from "./state";

/** The side panel of one stakeholder of the made-up town. */
export function pageOf(state: State, id: string): StakeholderPage {
  const stakeholder = state.stakeholders.find((each) => each.id === id);
  if (!stakeholder) throw { code: "not_found", noun: "stakeholder" };
  const others = state.stakeholders.filter((each) => each.id !== id && each.tie_count > 0);
  const library = stakeholder.name === "Public Library";
  const changed = state.contacts?.[id];
  return {
    stakeholder,
    contact:
      changed !== undefined
        ? changed
        : library
          ? {
              role: "Branch manager",
              name: null,
              channel: "front desk",
              purpose: "To plan evenings",
              source: "They told us",
              consent_on: "2025-09-01",
              retain_until: "2027-09-01",
            }
          : null,
    offers: library
      ? [
          { id: "o1", kind: "space", text: "Two rooms, evenings", domain: null, amount: null },
          { id: "o2", kind: "people", text: "A story-time team of six", domain: null, amount: 6 },
        ]
      : [],
    needs: library
      ? [{ id: "n1", kind: "skill", text: "Someone who speaks Dari", domain: null, amount: null }]
      : [],
    ties: others.slice(0, Math.min(stakeholder.tie_count, 8)).map((other, n) => ({
      tie: `t-${id}-${other.id}`,
      other: other.id,
      name: other.name,
      main_domain: other.main_domain,
      intensity: n === 5 ? null : Math.max(1, 5 - n),
    })),
    seats: state.councils.flatMap((each) =>
      each.seats
        .filter((seat) => seat.holder === id)
        .map((seat) => ({ council: each.id, name: each.name, role: seat.role })),
    ),
    initiatives: state.initiatives.flatMap((each) =>
      each.partners
        .filter((partner) => partner.stakeholder === id)
        .map((partner) => ({ initiative: each.id, title: each.title, role: partner.role })),
    ),
    external_ids: [],
    extra_fields: [],
  };
}

/** A page of the made-up summary, as SVG. */
export function page(n: number, state: State): ArrayBuffer {
  const name = state.plan.name.replace(/[<&]/g, "");
  const lines = Array.from(
    { length: 22 },
    (_, at) =>
      `<rect x="60" y="${180 + at * 26}" width="${380 + ((at * 53 + n * 31) % 100)}" height="8" fill="#bbb"/>`,
  );
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 595 842"><rect width="595" height="842" fill="#fff"/>
<rect x="60" y="60" width="475" height="2"/><text x="60" y="110" font-size="30" font-weight="700" font-family="sans-serif">${name}</text>
${lines.join("")}<text x="535" y="810" text-anchor="end" font-size="11" font-family="sans-serif">${n + 1}</text></svg>`;
  const bytes = new TextEncoder().encode(drawing);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}
