import type { Answers } from "./answers";
import type { FakePlan } from "./state";

type Commanded =
  | "list_population_groups"
  | "get_assessment"
  | "list_reviews"
  | "list_judgements"
  | "list_recognitions";

/** Rounds and findings, groups, reviews and recognitions. */
export function knowingAnswers(open: () => FakePlan): Pick<Answers, Commanded> {
  const all = () => open().state.records;
  const newest = <T extends { date: string | null }>(list: T[]) =>
    [...list].sort((a, b) => (b.date ?? "").localeCompare(a.date ?? ""));
  return {
    list_population_groups: () => [...all().population_group].sort((a, b) => a.name.localeCompare(b.name)),
    get_assessment: () => ({
      rounds: newest(all().round),
      findings: [...all().finding].sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0)),
    }),
    list_reviews: () => newest(all().review),
    list_judgements: (review) => all().judgement.filter((each) => each.review === review),
    list_recognitions: () => newest(all().recognition),
  };
}
