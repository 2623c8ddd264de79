import type { Finding, FindingKind, RaisedBy, Verdict } from "@/api/generated";
import type { Records } from "./records";
import { stakeholders } from "./town";

const raisers: Record<string, RaisedBy> = {
  children: "children_and_youth",
  caregivers: "caregivers",
  professionals: "professionals",
  data: "data",
};

// round | kind | domain | level | weight | raised by | group | statement | evidence
const findingLines = `
r1|need|safety|community|5|children||Two bus stops are dark from four o’clock on in winter.|The children’s map, and the town’s list of lamps.
r1|strength|safety|community|4|children||Shopkeepers on River Street keep an eye out for children.|17 of 24 children named one.
r1|strength|relationships|family|5|children||Grandparents are home when school is out.|
r1|need|mental-health|family|4|children||Nobody to talk to when there is a quarrel at home.|
r2|need|mental-health|family|5|caregivers|g1|Parents who work nights are alone with their worries.|Said at all four evenings.
r2|strength|mental-health|family|3|caregivers|g1|Neighbours sit with each other’s children.|
r2|need|shelter|family|4|caregivers|g1|Rents rise faster than wages.|The Housing Office’s figures of the last three years.
r3|need|education|community|3|data|g2|Many of 16 and 17 are neither in school nor at work.|Figures of the county.
r3|strength|education||3|professionals||The library is open till nine.|
r3|need|||2|||Nobody knows who to ask about papers.|
`;

const finding = (line: string, n: number): Finding => {
  const [round = "", kind, domain, level, weight, raised, group, statement = "", evidence] = line.split("|");
  return {
    id: `f${n + 1}`,
    round,
    kind: kind as FindingKind,
    domain: domain ? `domain-${domain}` : null,
    level: level ? `level-${level}` : null,
    statement,
    evidence: evidence || null,
    weight: weight ? Number(weight) : null,
    raised_by: raised ? (raisers[raised] ?? null) : null,
    group: group || null,
    sensitivity: "council",
  };
};

// review | item | verdict | note
const judgementLines = `
v1|principle-participation|not_yet|There was no children’s council then.
v1|principle-tailored|partly|One walk, with twelve children.
v1|theory-public-health|yes|
v2|principle-participation|partly|The children’s council meets. Not all they asked for was answered.
`;

const who = (name: string) => stakeholders.find((each) => each.name === name)?.id ?? null;

/** What the sample town found out, thought and celebrated. */
export const assessed: Partial<Records> = {
  round: [
    {
      id: "r1",
      title: "A walk with the children",
      date: "2026-10-10",
      method: "Three streets, with chalk and a map",
      who_took_part: "The children’s council, two youth workers",
      youth_led: true,
      sensitivity: "council",
    },
    {
      id: "r2",
      title: "Evenings with parents",
      date: "2026-09",
      method: "Four talks over tea",
      who_took_part: "Parents and grandparents, in Dari and English",
      youth_led: false,
      sensitivity: "council",
    },
    {
      id: "r3",
      title: "What the figures say",
      date: "2026",
      method: "Figures of the county and the schools",
      who_took_part: null,
      youth_led: false,
      sensitivity: "council",
    },
  ],
  finding: findingLines.trim().split("\n").map(finding),
  population_group: [
    {
      id: "g1",
      name: "Families new to Riverbend",
      strengths: "Two or three languages in every home, and people who know how to begin again.",
      burdens: "Papers that take years, and work at night.",
      evidence: "Talks at the Newcomer Centre",
      sensitivity: "council",
    },
    {
      id: "g2",
      name: "Young people in foster care",
      strengths: null,
      burdens: "They move, and lose their friends and their school.",
      evidence: null,
      sensitivity: "council",
    },
  ],
  review: [
    { id: "v1", date: "2026-03-12", who_took_part: "The council", sensitivity: "council" },
    {
      id: "v2",
      date: "2026-11-05",
      who_took_part: "The council and three of the children’s council",
      sensitivity: "council",
    },
  ],
  judgement: judgementLines
    .trim()
    .split("\n")
    .map((line) => {
      const [review = "", item = "", verdict, note] = line.split("|");
      return {
        id: `judgement-${review}-${item}`,
        review,
        item,
        verdict: (verdict || null) as Verdict | null,
        note: note || null,
      };
    }),
  recognition: [
    {
      id: "t1",
      stakeholder: who("Public Library"),
      what: "Kept the rooms warm and open all winter.",
      date: "2026-03",
      initiative: "i-1",
      sensitivity: "council",
    },
    {
      id: "t2",
      stakeholder: who("Elders’ Circle"),
      what: "Walked along on forty mornings.",
      date: "2026-10-30",
      initiative: "i-0",
      sensitivity: "council",
    },
    {
      id: "t3",
      stakeholder: null,
      what: "Carried the chairs to the summer table.",
      date: "2026-08-15",
      initiative: null,
      sensitivity: "council",
    },
    {
      id: "t4",
      stakeholder: who("Bus Company"),
      what: "Drove the children’s council to the town hall.",
      date: "2026-11-02",
      initiative: null,
      sensitivity: "council",
    },
  ],
};
