import type { Framework, FrameworkItem, FrameworkKind, Sector } from "@/api/generated";
import { library } from "./library";

const item = (
  kind: FrameworkKind,
  position: number,
  key: string,
  label: string,
  more: Partial<FrameworkItem>,
) => ({
  id: `${kind}-${key}`,
  kind,
  key,
  parent: null,
  level: null,
  domains: [],
  label,
  about: null,
  asks: null,
  letter: null,
  shape: null,
  pattern: null,
  color: null,
  position,
  ...more,
});

const domains = [
  ["relationships", "Relationships", "R", "circle", "dots", "#aa3377"],
  ["physical-health", "Physical health", "P", "square", "crosses", "#228833"],
  ["mental-health", "Mental health and emotional well-being", "M", "hexagon", "waves", "#4477aa"],
  ["safety", "Safety", "S", "diamond", "rising", "#ee6677"],
  ["shelter", "Shelter and environment", "H", "house", "bricks", "#ccbb44"],
  ["education", "Education (learning and development)", "E", "triangle", "falling", "#66ccee"],
] as const;

const lists: [FrameworkKind, [string, string][]][] = [
  [
    "level",
    [
      ["individual", "Individual"],
      ["family", "Family and relationships"],
      ["community", "Community"],
      ["society", "Society"],
    ],
  ],
  [
    "prevention",
    [
      ["primary", "Primary"],
      ["secondary", "Secondary"],
      ["tertiary", "Tertiary"],
    ],
  ],
];

/** Key, label, what it means. */
const principles = [
  [
    "participation",
    "Children and youth take part",
    "Children and young people actively participate, including in the decisions of community bodies.",
  ],
  [
    "family-focus",
    "Centred on the child, focused on the family",
    "The child comes first, and is seen as part of a family.",
  ],
  [
    "community-investment",
    "The community invests in children and youth",
    "Investment by the community in its young people helps families function.",
  ],
  [
    "tailored",
    "Tailored to the community's strengths and resources",
    "Plans start from what this community has and needs; there is no recipe that fits all.",
  ],
  ["comprehensive", "Comprehensive", "Many sectors act together, and learn from each other."],
  [
    "relationships-matter",
    "Relationships that matter to children are respected and supported",
    "The well-being of the adults around a child is part of the child's development.",
  ],
  [
    "inclusive",
    "Universal and inclusive",
    "All children and caregivers can take part in society, valued, respected and contributing.",
  ],
] as const;

/** Enough of the built-in framework for every screen. */
export const framework: Framework = {
  title: "Primary Prevention Framework for Child Trafficking",
  source: "Human Trafficking Task Force, Global Alliance for Behavioral Health and Social Justice",
  items: [
    ...domains.map(([key, label, letter, shape, pattern, color], n) =>
      item("domain", n, key, label, { letter, shape, pattern, color }),
    ),
    ...lists.flatMap(([kind, entries]) => entries.map(([key, label], n) => item(kind, n, key, label, {}))),
    ...principles.map(([key, label, about], n) => item("principle", n, key, label, { about })),
    ...library(item),
  ],
};

/** The sectors a plan starts with. */
export const sectors: Sector[] = [
  ["survivor-led", "Survivor-led groups", "SL", "#7a3e9d"],
  ["youth", "Youth", "Y", "#c4572e"],
  ["parents", "Parents and caregivers", "PC", "#b0436e"],
  ["schools", "Schools", "SC", "#2f6fb0"],
  ["health-care", "Health care", "HC", "#2e8b57"],
  ["mental-health", "Mental and behavioural health", "MH", "#4a7f9c"],
  ["social-services", "Child welfare and social services", "CW", "#8a6d1f"],
  ["justice", "Law enforcement and justice", "LJ", "#55606e"],
  ["business", "Business", "B", "#a35a00"],
  ["media", "Media", "M", "#6b5bb5"],
  ["faith", "Faith", "F", "#96518a"],
  ["government", "Local and tribal government", "G", "#3c6e71"],
  ["civic", "Civic, cultural and volunteer groups", "C", "#5c8001"],
  ["housing", "Housing", "H", "#8c564b"],
  ["philanthropy", "Philanthropy", "PH", "#b8860b"],
  ["academia", "Academia", "A", "#1f6f8b"],
  ["recreation", "Recreation", "R", "#3f8f3f"],
  ["transport", "Transport", "T", "#7f7f00"],
].map(([key, name, code, color], position) => ({
  id: `sector-${key}`,
  key: key ?? "",
  name: name ?? "",
  code: code ?? "",
  color: color ?? "",
  position,
}));
