import type { StakeholderPage } from "@/api/generated";
import type { State } from "./state";

/** The side panel of one stakeholder of the made-up town. */
export function pageOf(state: State, id: string): StakeholderPage {
  const stakeholder = state.stakeholders.find((each) => each.id === id);
  if (!stakeholder) throw { code: "not_found", noun: "stakeholder" };
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
              channel_private: false,
              purpose: "To plan evenings",
              source: "They told us",
              consent_on: "2025-09-01",
              retain_until: "2027-09-01",
            }
          : null,
    offers: state.offers[id] ?? [],
    needs: state.needs[id] ?? [],
    ties: state.ties
      .filter((tie) => tie.presence === "present" && (tie.from === id || tie.to === id))
      .flatMap((tie) => {
        const other = state.stakeholders.find((each) => each.id === (tie.from === id ? tie.to : tie.from));
        if (!other) return [];
        const { name, main_domain } = other;
        return [{ tie: tie.id, other: other.id, name, main_domain, intensity: tie.intensity }];
      })
      .sort((a, b) => (b.intensity ?? 0) - (a.intensity ?? 0) || a.name.localeCompare(b.name)),
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
