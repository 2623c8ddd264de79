import type { BudgetLine, Initiative, MixMoney, MixOverTime, PreventionMix } from "@/api/generated";
import { framework } from "./framework";
import type { State } from "./state";

const DAY = 86_400_000;
/** Of more quarters than these, years are shown. */
const QUARTERS = 16;

/** The first day that a date may mean, counted from 1970: 1 March for "March". */
function firstDay(when: string): number {
  const [year = 0, month = 1, day = 1] = when.split("-").map(Number);
  return Date.UTC(year, month - 1, day) / DAY;
}

/** The last day that a date may mean: 31 March for "March". */
function lastDay(when: string): number {
  const [year = 0, month, day] = when.split("-").map(Number);
  if (day !== undefined) return firstDay(when);
  return Date.UTC(month === undefined ? year + 1 : year, month ?? 0, 0) / DAY;
}

const dateOf = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);
const nobody = () => ({ primary: 0, secondary: 0, tertiary: 0, unknown: 0 });

function levelOf({ prevention }: Initiative): keyof PreventionMix {
  const key = framework.items.find((item) => item.id === prevention)?.key;
  return key === "primary" || key === "secondary" || key === "tertiary" ? key : "unknown";
}

/** Spans of so many months, from the one around the first day to the one around the last. */
function spans(first: number, last: number, months: number): [from: number, until: number][] {
  const begin = new Date(first * DAY);
  const found: [number, number][] = [];
  const start = begin.getUTCMonth() - (begin.getUTCMonth() % months);
  for (let n = 0; ; n += months) {
    const from = Date.UTC(begin.getUTCFullYear(), start + n, 1) / DAY;
    if (from > last) return found;
    found.push([from, Date.UTC(begin.getUTCFullYear(), start + n + months, 1) / DAY - 1]);
  }
}

/** The mix of the made-up town over time; the real one comes from the crate `network`. */
export function mixOverTime(state: State, today: string): MixOverTime {
  const budget: BudgetLine[] = state.records.budget_line;
  const costOf = (one: Initiative) => {
    const known = budget.flatMap((line) => (line.initiative === one.id ? (line.amount ?? []) : []));
    return known.length > 0 ? known.reduce((sum, amount) => sum + amount, 0) : null;
  };
  const running = state.initiatives.filter((one) => one.status !== "idea" && one.status !== "dropped");
  const acting = running.filter((one) => one.status === "planned" || one.status === "active");
  const dated = running.flatMap((one) => {
    if (one.start === null) return [];
    const start = firstDay(one.start);
    const end = one.end === null ? null : Math.max(lastDay(one.end), start);
    return [{ one, start, end }];
  });
  const now = firstDay(today);
  // What goes on goes on at least until now.
  const ends = dated.map(({ start, end }) => end ?? Math.max(start, now));
  const [first, last] = [Math.min(...dated.map(({ start }) => start)), Math.max(...ends)];
  const quarters = dated.length > 0 ? spans(first, last, 3) : [];
  const by_year = quarters.length > QUARTERS;
  const days = by_year ? spans(first, last, 12) : quarters;
  const shown = days.at(-1)?.[1] ?? last;

  const periods = days.map(([from, until]) => {
    const [count, money]: [PreventionMix, MixMoney] = [nobody(), nobody()];
    for (const { one, start, end } of dated) {
      const stops = end ?? shown;
      if (start > until || stops < from) continue;
      const here = Math.min(stops, until) - Math.max(start, from) + 1;
      count[levelOf(one)] += 1;
      money[levelOf(one)] += ((costOf(one) ?? 0) * here) / (stops - start + 1);
    }
    return { from: dateOf(from), until: dateOf(until), count, money };
  });
  const at = days.findIndex(([from, until]) => from <= now && now <= until);
  const mix: MixOverTime = {
    by_year,
    periods,
    now: at < 0 ? null : at,
    undated: nobody(),
    count: nobody(),
    money: nobody(),
    without_budget: acting.filter((one) => costOf(one) === null).length,
    phases: framework.items
      .filter((item) => item.kind === "phase")
      .map(({ id }) => ({
        phase: id,
        initiatives: acting.filter((one) => one.phases.includes(id)).map((one) => one.id),
      })),
  };
  for (const one of running) if (one.start === null) mix.undated[levelOf(one)] += 1;
  for (const one of acting) {
    mix.count[levelOf(one)] += 1;
    mix.money[levelOf(one)] += costOf(one) ?? 0;
  }
  return mix;
}
