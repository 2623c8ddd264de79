import { stakeholderDraft } from "@/api/drafts";
import type { Initiative, InitiativeStatus, Plan, Stakeholder, Stance, Tag } from "@/api/generated";
import { dates, phases } from "./going";

const stances: Record<string, Stance> = {
  u: "unaware",
  c: "has_concerns",
  n: "neutral",
  s: "supportive",
  l: "leading",
};
const domainOf: Record<string, string> = {
  R: "domain-relationships",
  P: "domain-physical-health",
  M: "domain-mental-health",
  S: "domain-safety",
  H: "domain-shelter",
  E: "domain-education",
};
const levelOf: Record<string, string> = {
  i: "level-individual",
  f: "level-family",
  c: "level-community",
  s: "level-society",
};

const spread = (letters: string, map: Record<string, string>) =>
  [...letters].map((letter) => map[letter] ?? "");

// name | sector | domains, main first | levels, main first | ties | influence | interest | stance now, hoped for | tags
const lines = `
Al-Noor Mosque|faith|RS|c|6|3|4|sl|
Bus Company|transport|SH|c|2|4|2|ns|works evenings
Cedar High|schools|ES|c|5|4|4|ss|first work
Chamber of Commerce|business|E|c|1|4|2|ns|first work
Childcare Co-op|parents|ER|f|7|2|5|ss|
County Health|health-care|P|s|3|5|4|sl|
Drop-in Clinic|health-care|PR|cf|4|3|4|ss|
Elders’ Circle|civic|R|f|5|2|5|ll|works evenings
Elementary School|schools|ES|ci|9|4|5|ll|
Food Bank|civic|P|f|6|3|4|ss|
Foster Families|parents|RE|f|4|2|5|ss|
Grandparents’ Group|parents|R|f|3|2|4|sl|
Homework Café|youth|EM|i|4|2|4|ll|works evenings
Hotel Alliance|business|S|c|3|4|1|us|first work
Housing Office|housing|H|f|5|4|3|ns|
Legal Aid|justice|SH|c|4|3|4|ss|
Listening Line|mental-health|M|f|2|2|4|ss|works evenings
Local Paper|media|R|s|2|4|3|ns|
Newcomer Centre|civic|RME|cf|12|3|5|ll|
Parks Department|government|HP|c|2|||--|
Police Liaison|justice|S|c|3|5|3|cs|
Public Library|civic|ER|c|15|3|5|ll|works evenings
River Foundation|philanthropy|E|s|2|5|3|ss|
School Nurses|health-care|PM|i|6|3|5|ll|
Sewing Circle|civic|R|c|1|1|4|ss|
St. Anne’s|faith|RH|c|6|3|4|ss|
State University|academia|ES|s|2|4|3|ns|
Swim Club|recreation|P|c||2|3|--|
Survivors’ Network|survivor-led|SM|cs|5|4|5|ll|
Tenants’ Union|housing|H|cf|3|2|4|ss|
Town Council|government|SH|s|7|5|3|nl|
Youth Hub|youth|MS|ci|8|3|5|ll|works evenings
Riverside Traders|business|||||2|--|
Lantern Festival Committee|civic|||||3|--|
مركز النهر|faith|RE|c|2|2|4|ss|
川辺日本語学校|schools|E|c|1|2|3|--|
`;

const optional = (text: string | undefined) => (text ? Number(text) : null);

export const tags: Tag[] = [
  { id: "tag-first-work", name: "first work" },
  { id: "tag-works-evenings", name: "works evenings" },
];

/** A stakeholder of which only the name is known. */
export function bare(id: string, name: string): Stakeholder {
  const { contact, offers, needs, external_ids, extra_fields, ...fields } = stakeholderDraft(name);
  return { ...fields, id, archived: false, tie_count: 0 };
}

export const stakeholders: Stakeholder[] = lines
  .trim()
  .split("\n")
  .map((line, n) => {
    const [name = "", sector, domains = "", levels = "", ties, influence, interest, stance = "--", tag] =
      line.split("|");
    const [main_domain, ...other_domains] = spread(domains, domainOf);
    const [main_level, ...other_levels] = spread(levels, levelOf);
    return {
      ...bare(`s-${n}`, name),
      kind: "organisation" as const,
      sector: sector ? `sector-${sector}` : null,
      main_domain: main_domain ?? null,
      other_domains,
      main_level: main_level ?? null,
      other_levels,
      about:
        name === "Public Library"
          ? "Warm, open till nine, and the one place every family already has a card for."
          : null,
      influence: optional(influence),
      interest: optional(interest),
      stance_now: stances[stance[0] ?? ""] ?? null,
      stance_hoped: stances[stance[1] ?? ""] ?? null,
      tags: tags.filter((each) => each.name === tag).map((each) => each.id),
      tie_count: Number(ties || 0),
    };
  });

const initiativeLines = `
Walking school bus|SP|c|active|primary|Elementary School,Elders’ Circle,Police Liaison,Newcomer Centre
Open library evenings|ER|c|active|primary|Public Library,Homework Café
Breakfast before class|P|ic|active|primary|Elementary School,Food Bank
First work, fair work|E|s|planned|primary|Chamber of Commerce,Cedar High
Rent bridge|H|f|active|secondary|Housing Office,Tenants’ Union
Circle of grown-ups|R|if|active|primary|Elders’ Circle,Foster Families
Safe hotels|S|cs|planned|secondary|Hotel Alliance,Survivors’ Network
Swim together|P|cs|active|primary|Parks Department
Quiet room|M|c|planned|primary|Youth Hub,School Nurses
Way back|SH|c|active|tertiary|Legal Aid,Survivors’ Network
Reading by the river|E|i|idea|primary|Public Library
`;

export const initiatives: Initiative[] = initiativeLines
  .trim()
  .split("\n")
  .map((line, n) => {
    const [title = "", domains = "", levels = "", status, prevention, partners = ""] = line.split("|");
    const id = `i-${n}`;
    return {
      id,
      title,
      purpose: null,
      domains: spread(domains, domainOf),
      levels: spread(levels, levelOf),
      principles: [],
      strategies: [],
      spectrum: [],
      phases: phases[title] ?? [],
      prevention: `prevention-${prevention}`,
      age_from: 6,
      age_to: 11,
      reach: "universal",
      place: null,
      status: status as InitiativeStatus,
      start: dates[title]?.[0] ?? null,
      end: dates[title]?.[1] ?? null,
      example: null,
      do_no_harm: null,
      activities: null,
      outcomes: null,
      lessons: null,
      sensitivity: "council",
      tags: [],
      partners: partners.split(",").map((name, at) => ({
        id: `${id}-${at}`,
        initiative: id,
        stakeholder: stakeholders.find((each) => each.name === name)?.id ?? "",
        role: at === 0 ? "lead" : "partner",
        brings: null,
        gains: null,
        key_action: null,
        commitment: "agreed",
      })),
    };
  });

/** Needs the community has named: domain and level, and how many. */
export const needs: Record<string, number> = {
  "domain-relationships level-community": 3,
  "domain-mental-health level-family": 9,
  "domain-safety level-individual": 4,
  "domain-physical-health level-community": 6,
  "domain-safety level-community": 7,
  "domain-shelter level-family": 4,
};

export const riverbend: Plan = {
  id: "plan-riverbend",
  name: "Riverbend",
  place: "Riverbend, on the east bank",
  vision: "Every child in Riverbend can name three grown-ups who notice.",
  language: "en",
  paper: "a4",
  safeguarding_lead: "School nurse",
  small_count_threshold: 5,
  card: [
    {
      id: "number-0",
      label: "County child protection",
      number: "555-0100",
      note: "day and night",
      position: 0,
    },
  ],
  currency: "€",
  card_checked_on: new Date().toISOString().slice(0, 10),
};
