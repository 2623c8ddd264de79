import type { FrameworkItem, FrameworkKind } from "@/api/generated";

type Item = (
  kind: FrameworkKind,
  position: number,
  key: string,
  label: string,
  more: Partial<FrameworkItem>,
) => FrameworkItem;

/** Key and label of what only has those. */
const plain: [FrameworkKind, [string, string][]][] = [
  [
    "phase",
    [
      ["recruitment", "Recruitment and transport"],
      ["exploitation", "Exploitation"],
      ["withdrawal", "Withdrawal"],
      ["recovery", "Recovery and reintegration"],
    ],
  ],
  [
    "spectrum",
    [
      ["skills", "Strengthening individual knowledge and skills"],
      ["education", "Promoting community education"],
      ["providers", "Educating providers"],
      ["coalitions", "Fostering coalitions and networks"],
      ["practices", "Changing organisational practices"],
      ["policy", "Influencing policy and legislation"],
    ],
  ],
];

/** Key, label, what it gives, what it asks. */
const theories = [
  [
    "human-rights",
    "Human rights",
    "Children hold rights; society owes them dignity, economic and social rights, an end to discrimination. It starts from rights, not from what is wrong with a child, and helped to choose the domains (through the Convention on the Rights of the Child).",
    "Does it treat children as holders of rights, name society's duty, and act on inequality and discrimination?",
  ],
  [
    "public-health",
    "Public health",
    "Prevent before harm, for the whole population; bring in everyone who can play a part; be guided by data.",
    "Does it act before harm, use data, reach everyone, and involve all who can play a part?",
  ],
] as const;

/** Key, label, what shows it. */
const recommendations = [
  [
    "population-health",
    "Build the community's capacity to support children and families",
    "a shared vision; sectors engaged, private business and health care among them; inequities between population groups named and reduced",
  ],
  [
    "sem-lens",
    "Act at every level of the socio-ecological model",
    "initiatives at individual, family, community and society level; factors named beyond the individual",
  ],
] as const;

/** Principle, key, label. */
const strategies = [
  [
    "participation",
    "participation-opportunities",
    "Widen the ways children and youth take part in school and community efforts",
  ],
  [
    "family-focus",
    "taken-seriously",
    "Create ways in which young people count as full members of their family",
  ],
  ["community-investment", "adult-connections", "Connect children with adults who keep an eye out for them"],
  [
    "community-investment",
    "represent-families",
    "Make room for children to speak of, and for, their families' experience",
  ],
  ["community-investment", "strengthen-families", "Build opportunities that strengthen families"],
  ["tailored", "assessments", "Let the community assess its own strengths and needs"],
  ["tailored", "share-resources", "Build a place to share resources"],
  ["tailored", "collaborate", "Create opportunities to collaborate"],
  ["tailored", "celebrate", "Recognise and celebrate what people contribute"],
  ["comprehensive", "multi-sector", "Cultivate collaboration across sectors"],
  ["comprehensive", "share-experience", "Build platforms where people with a shared aim exchange experience"],
  ["relationships-matter", "adult-wellbeing", "Support the well-being of the adults children depend on"],
  ["inclusive", "inclusion", "Invest in the conditions that let everyone take part"],
] as const;

/** Principle, key, level, domains, label. */
const examples = [
  [
    "participation",
    "design-parks",
    "society",
    "shelter relationships mental-health",
    "Children help design parks",
  ],
  [
    "participation",
    "school-leadership",
    "community",
    "education relationships",
    "Children share in leading their school",
  ],
  [
    "participation",
    "childrens-council",
    "community",
    "education relationships mental-health",
    "A children's council designs a peer-mentoring programme for its school",
  ],
  [
    "family-focus",
    "life-skills-curriculum",
    "society",
    "mental-health education",
    "Youth and families shape a life-skills curriculum for independent living",
  ],
  [
    "family-focus",
    "afterschool",
    "community",
    "safety mental-health",
    "Children, youth and families develop after-school opportunities",
  ],
  [
    "community-investment",
    "national-youth-voice",
    "society",
    "relationships physical-health mental-health safety shelter education",
    "Youth voice in national strategies",
  ],
  [
    "community-investment",
    "adult-leaders",
    "society",
    "relationships physical-health mental-health safety shelter education",
    "Youth work beside adult leaders, for instance on task forces",
  ],
  [
    "community-investment",
    "community-gardens",
    "community",
    "mental-health",
    "Children and youth start informal mentoring, for instance around a community garden",
  ],
  [
    "community-investment",
    "bus-stops",
    "community",
    "shelter safety",
    "Bus stops are well lit and near homes and the places children go",
  ],
  [
    "tailored",
    "national-platform",
    "society",
    "relationships physical-health mental-health safety shelter education",
    "Communities take part in a national platform for resources, lessons and opportunities to collaborate",
  ],
  [
    "tailored",
    "youth-assessments",
    "community",
    "education",
    "Youth carry out the strengths and needs assessment",
  ],
  [
    "tailored",
    "repurpose",
    "community",
    "safety relationships",
    "Existing places are put to new use by hiring community members, guided by the assessment",
  ],
  [
    "comprehensive",
    "task-force",
    "society",
    "relationships physical-health mental-health safety shelter education",
    "A national task force with members of many sectors and disciplines",
  ],
  [
    "comprehensive",
    "community-councils",
    "community",
    "education relationships",
    "Community councils with representatives of diverse groups: business, faith, teachers",
  ],
  [
    "comprehensive",
    "respite-care",
    "community",
    "education mental-health",
    "Respite care is built into programmes",
  ],
  [
    "relationships-matter",
    "foster-model",
    "society",
    "relationships physical-health mental-health safety shelter education",
    "A foster-care model such as that of Safe Families in Chicago",
  ],
  [
    "relationships-matter",
    "grandparents",
    "community",
    "relationships",
    "Support groups for grandparents raising grandchildren",
  ],
  [
    "inclusive",
    "early-childhood",
    "society",
    "education",
    "More investment in programmes for pregnancy to age three (as Early Head Start)",
  ],
  [
    "inclusive",
    "non-discrimination",
    "society",
    "relationships physical-health mental-health safety shelter education",
    "Laws and policies against discrimination",
  ],
  [
    "inclusive",
    "embedded-support",
    "community",
    "relationships physical-health mental-health safety shelter education",
    "Family support inside schools, clinics and recreation centres, so that asking for help is ordinary",
  ],
] as const;

/** The part of the framework that the library shows: strategies, examples, theories, recommendations. */
export const library = (item: Item): FrameworkItem[] => [
  ...plain.flatMap(([kind, entries]) => entries.map(([key, label], n) => item(kind, n, key, label, {}))),
  ...theories.map(([key, label, about, asks], n) => item("theory", n, key, label, { about, asks })),
  ...recommendations.map(([key, label, about], n) => item("recommendation", n, key, label, { about })),
  ...strategies.map(([parent, key, label], n) =>
    item("strategy", n, key, label, { parent: `principle-${parent}` }),
  ),
  ...examples.map(([parent, key, level, domains, label], n) =>
    item("example", n, key, label, {
      parent: `principle-${parent}`,
      level: `level-${level}`,
      domains: domains.split(" ").map((domain) => `domain-${domain}`),
    }),
  ),
];
