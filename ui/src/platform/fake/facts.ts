import type {
  Ask,
  Council,
  Factor,
  Finding,
  FrameworkItem,
  FrameworkKind,
  Initiative,
  PopulationGroup,
  Recognition,
  Round,
  Sector,
  Stakeholder,
  Tie,
} from "@/api/generated";

/** What a plan already answers, as far as a review looks at it. */
export interface Facts {
  items: FrameworkItem[];
  vision: string | null;
  stakeholders: Stakeholder[];
  sectors: Sector[];
  councils: Council[];
  ties: Tie[];
  asks: Ask[];
  initiatives: Initiative[];
  factors: Factor[];
  rounds: Round[];
  findings: Finding[];
  groups: PopulationGroup[];
  recognitions: Recognition[];
  /** `YYYY-MM-DD`: whose time at a table has ended sits there no more. */
  today: string;
}

/** What several lines of evidence are counted from, worked out once. */
export function countsOf(facts: Facts) {
  const { items, stakeholders, councils, initiatives, ties, today } = facts;
  const idOf = (kind: FrameworkKind, key: string) =>
    items.find((item) => item.kind === kind && item.key === key)?.id;
  const ofKind = (kind: FrameworkKind) => items.filter((item) => item.kind === kind);
  // An idea does nothing yet, and what was dropped does nothing any more.
  const done = initiatives.filter((each) => each.status !== "idea" && each.status !== "dropped");
  const acting = initiatives.filter((each) => each.status === "planned" || each.status === "active");
  const present = stakeholders.filter((each) => !each.archived);
  const sectorOf = new Map(present.map((each) => [each.id, each.sector]));
  const seats = councils
    .flatMap((each) => each.seats)
    .filter((seat) => seat.holder !== null)
    .filter((seat) => seat.until === null || today.slice(0, seat.until.length) <= seat.until);
  const standing = ties.filter(
    (each) =>
      each.presence === "present" && (each.until === null || today.slice(0, each.until.length) <= each.until),
  );
  const isAcross = (one: string, other: string) => {
    const [a, b] = [sectorOf.get(one), sectorOf.get(other)];
    return a != null && b != null && a !== b;
  };
  const partnersOf = (each: Initiative) =>
    each.partners.filter((partner) => partner.commitment !== "declined");
  const sectorsIn = (each: Initiative) =>
    new Set(partnersOf(each).flatMap((partner) => sectorOf.get(partner.stakeholder) ?? []));
  const level = (key: string) => idOf("level", key);
  return {
    idOf,
    ofKind,
    done,
    acting,
    present,
    seats,
    standing,
    across: standing.filter((tie) => isAcross(tie.from, tie.to)),
    /** Stakeholders that have at least one tie. */
    tied: present.filter((each) => standing.some((tie) => tie.from === each.id || tie.to === each.id)),
    /** Initiatives that partners of several sectors carry together. */
    joint: done.filter((each) => sectorsIn(each).size > 1),
    atLevel: (key: string) => done.filter((each) => each.levels.includes(level(key) ?? "")),
    inDomain: (key: string) => done.filter((each) => each.domains.includes(idOf("domain", key) ?? "")),
    levelsActed: ofKind("level").filter((item) => acting.some((each) => each.levels.includes(item.id))),
    domainsActed: ofKind("domain").filter((item) => acting.some((each) => each.domains.includes(item.id))),
    primary: acting.filter((each) => each.prevention === idOf("prevention", "primary")),
    sectorsPresent: facts.sectors.filter((sector) => present.some((each) => each.sector === sector.id)),
    ofSectors: (...keys: string[]) =>
      present.filter((each) =>
        facts.sectors.some((sector) => sector.id === each.sector && keys.includes(sector.key ?? "")),
      ),
    seatsOf: (voice: string) => seats.filter((seat) => seat.voice === voice),
    factorsBeyond: facts.factors.filter((each) => each.level !== null && each.level !== level("individual")),
  };
}

export type Counted = ReturnType<typeof countsOf>;
