import type { Answers } from "./answers";
import type { FakePlan } from "./state";

type Commanded = "get_progress" | "get_timeline" | "list_budget" | "get_factors";

/** How initiatives go. */
export function progressAnswers(open: () => FakePlan): Pick<Answers, Commanded> {
  const all = () => open().state.records;
  const byDue = <T extends { due: string | null }>(list: T[]) =>
    [...list].sort((a, b) => (a.due ?? "9999").localeCompare(b.due ?? "9999"));
  const byName = <T extends { name: string }>(list: T[]) =>
    [...list].sort((a, b) => a.name.localeCompare(b.name));
  return {
    get_progress: (id) => {
      const { milestone, indicator, reading, budget_line, factor_work } = all();
      const mine = <T extends { initiative: string }>(list: T[]) =>
        list.filter((each) => each.initiative === id);
      const indicators = mine(indicator).sort((a, b) => a.position - b.position);
      return {
        milestones: byDue(mine(milestone)),
        indicators,
        readings: reading
          .filter((each) => indicators.some((one) => one.id === each.indicator))
          .sort((a, b) => a.date.localeCompare(b.date)),
        budget: mine(budget_line),
        factors: mine(factor_work),
      };
    },
    get_timeline: () => ({ milestones: byDue(all().milestone), dependencies: all().dependency }),
    list_budget: () => all().budget_line,
    get_factors: () => ({ factors: byName(all().factor), work: all().factor_work }),
  };
}
