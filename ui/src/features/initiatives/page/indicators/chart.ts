import type { Indicator, Initiative, Reading } from "@/api/generated";
import { dayAfter, firstDay } from "../../timeline/days";
import { drawnAt } from "./small";

/** A place in the chart, in parts of 100 from its beginning and from below. */
export interface Place {
  x: number;
  y: number;
}

/** A chart laid out: what was measured, where it began, and where it is to go. */
export interface Chart {
  readings: (Place & { reading: Reading })[];
  baseline: Place | undefined;
  target: Place | undefined;
  /** Values written beside the chart, from below. */
  ticks: { value: number; y: number }[];
  /** The first and the last day of it, counted. */
  from: number;
  to: number;
}

/** A round step: 1, 2 or 5 with noughts. */
function roundStep(rough: number): number {
  const size = 10 ** Math.floor(Math.log10(rough));
  const times = rough / size;
  return size * (times <= 1 ? 1 : times <= 2 ? 2 : times <= 5 ? 5 : 10);
}

/** Round values from nothing, or below, that hold all of these. */
export function ticksOf(values: readonly number[]): number[] {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  if (low === high) return [0, 1];
  const step = roundStep((high - low) / 3);
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  return Array.from({ length: last - first + 1 }, (_, n) => Number(((first + n) * step).toPrecision(12)));
}

/** The middle of what a date may mean. */
const middle = (when: string) => (firstDay(when) + dayAfter(when) - 1) / 2;

/** Lays the readings of an indicator out over time. They come by date. */
export function chartOf(
  indicator: Indicator,
  readings: readonly Reading[],
  { start, end }: Pick<Initiative, "start" | "end">,
  threshold: number,
): Chart | undefined {
  const { baseline, target, target_on } = indicator;
  const days = readings.map((reading) => middle(reading.date));
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const begun = start === null ? first : Math.min(firstDay(start), first);
  const until =
    target === null ? last : Math.max(last, (target_on ?? end) ? middle(target_on ?? end ?? "") : last);
  const from = begun;
  const to = until > from ? until : from + 1;
  const drawn = (value: number) => drawnAt(value, indicator, threshold);
  const known = [baseline === null ? null : drawn(baseline), target].filter((value) => value !== null);
  const ticks = ticksOf([...readings.map((reading) => drawn(reading.value)), ...known]);
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const at = (day: number, value: number): Place => ({
    x: ((day - from) / (to - from)) * 100,
    y: ((value - low) / (high - low)) * 100,
  });
  return {
    readings: readings.map((reading, n) => ({ reading, ...at(days[n] ?? from, drawn(reading.value)) })),
    baseline: baseline === null ? undefined : at(from, drawn(baseline)),
    target: target === null ? undefined : at(to, target),
    ticks: ticks.map((value) => ({ value, y: at(from, value).y })),
    from,
    to,
  };
}

/** Which way it should go: as was said, or as baseline and target tell. */
export function directionOf({ direction, baseline, target }: Indicator): "up" | "down" | undefined {
  if (direction !== null) return direction;
  if (baseline === null || target === null || baseline === target) return undefined;
  return target > baseline ? "up" : "down";
}
