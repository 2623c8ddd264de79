import type {
  Finding,
  FindingKind,
  Id,
  Judgement,
  PopulationGroup,
  Recognition,
  Review,
  Round,
} from "@/api/generated";
import { NEW } from "@/parts/records";

export const newRound = (title: string, known: Partial<Round> = {}): Round => ({
  id: NEW,
  title,
  date: null,
  method: null,
  who_took_part: null,
  youth_led: false,
  sensitivity: "council",
  ...known,
});

export const newFinding = (
  round: Id,
  kind: FindingKind,
  statement: string,
  known: Partial<Finding> = {},
): Finding => ({
  id: NEW,
  round,
  kind,
  domain: null,
  level: null,
  statement,
  evidence: null,
  weight: null,
  raised_by: null,
  group: null,
  sensitivity: "council",
  ...known,
});

export const newGroup = (name: string): PopulationGroup => ({
  id: NEW,
  name,
  strengths: null,
  burdens: null,
  evidence: null,
  sensitivity: "council",
});

export const newReview = (date: string, who_took_part: string | null): Review => ({
  id: NEW,
  date,
  who_took_part,
  sensitivity: "council",
});

export const newJudgement = (review: Id, item: Id): Judgement => ({
  id: NEW,
  review,
  item,
  verdict: null,
  note: null,
});

export const newRecognition = (what: string, known: Partial<Recognition>): Recognition => ({
  id: NEW,
  stakeholder: null,
  what,
  date: null,
  initiative: null,
  sensitivity: "council",
  ...known,
});
