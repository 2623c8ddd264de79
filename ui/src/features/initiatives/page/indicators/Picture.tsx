import type { Indicator, Initiative, Reading } from "@/api/generated";
import { useText } from "@/components";
import { sayWhenShort } from "@/parts/stakeholder";
import { dateOf } from "../../timeline/days";
import { type Chart, chartOf, directionOf, ticksOf } from "./chart";
import { drawnAt, useThreshold, useValueWords } from "./small";

interface PictureProps {
  indicator: Indicator;
  /** By date. */
  readings: Reading[];
  one: Initiative;
}

/** How an indicator stands: a line over time, or one bar while there is no more than one reading. */
export function Picture({ indicator, readings, one }: PictureProps) {
  const text = useText();
  const said = useValueWords();
  const threshold = useThreshold();
  const last = readings.at(-1);
  const chart = readings.length > 1 ? chartOf(indicator, readings, one, threshold) : undefined;
  const { baseline, target } = indicator;
  if (!last && baseline === null && target === null)
    return <p className="ind-none q">{text("indicator-nothing-yet")}</p>;
  const words = [
    last &&
      text("indicator-now", {
        value: said(last.value, indicator, true),
        ...when(last.date),
      }),
    baseline !== null && text("indicator-began", { value: said(baseline, indicator, true) }),
    target !== null &&
      text("indicator-aims", { value: said(target, { ...indicator, counts_people: false }, true) }),
  ]
    .filter(Boolean)
    .join(" ");
  return (
    <figure className="ind-figure" role="img" aria-label={words}>
      {chart ? (
        <Line chart={chart} indicator={indicator} />
      ) : (
        <Gauge indicator={indicator} last={last} threshold={threshold} />
      )}
    </figure>
  );
}

/** When a reading was taken: on a day, or in a month or a year. */
const when = (date: string) => ({
  when: sayWhenShort(date, document.documentElement.lang || "en"),
  form: date.length === 10 ? "day" : "other",
});

const percent = (part: number) => `${part.toFixed(2)}%`;

function Line({ chart, indicator }: { chart: Chart; indicator: Indicator }) {
  const text = useText();
  const said = useValueWords();
  const language = document.documentElement.lang || "en";
  const { readings, baseline, target, ticks } = chart;
  const points = [...(baseline ? [baseline] : []), ...readings];
  const path = points
    .map(({ x, y }, n) => `${n === 0 ? "M" : "L"}${x.toFixed(2)} ${(100 - y).toFixed(2)}`)
    .join("");
  const last = readings.at(-1);
  const isHigh = (last?.y ?? 0) > 60 || directionOf(indicator) === "down";
  const month = (day: number) => sayWhenShort(dateOf(day).slice(0, 7), language);
  return (
    <div className="ind-line" aria-hidden>
      <div className="plot">
        {ticks.map(({ value, y }) => (
          <span key={value} className="tick s num" style={{ insetBlockEnd: percent(y) }}>
            <span>{said(value, { ...indicator, counts_people: false })}</span>
          </span>
        ))}
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          {target && points[0] && (
            <path
              className="hoped"
              d={`M${points[0].x} ${100 - points[0].y}L${target.x} ${100 - target.y}`}
            />
          )}
          <path className="went" d={path} />
        </svg>
        {baseline && <i className="pt began" style={place(baseline)} />}
        {readings.map(({ reading, ...at }) => (
          <i
            key={reading.id}
            className="pt"
            data-last={reading === last?.reading || undefined}
            style={place(at)}
          />
        ))}
        {target && <i className="aim" style={place(target)} />}
        {target && indicator.target !== null && (
          <b className="say aims s" style={{ ...beside(target), insetBlockEnd: percent(target.y) }}>
            {text("indicator-target-mark", {
              value: said(indicator.target, { ...indicator, counts_people: false }),
            })}
          </b>
        )}
        {last && (
          <b
            className="say s"
            data-below={isHigh || undefined}
            style={{ ...beside(last), insetBlockEnd: percent(last.y) }}
          >
            {text("indicator-last-mark", {
              value: said(last.reading.value, indicator),
              ...when(last.reading.date),
            })}
          </b>
        )}
      </div>
      <span className="ends s q">
        <span>{month(chart.from)}</span>
        <span>{month(chart.to)}</span>
      </span>
    </div>
  );
}

const place = ({ x, y }: { x: number; y: number }) => ({
  insetInlineStart: percent(x),
  insetBlockEnd: percent(y),
});

/** Beside a point, on the side where there is more room. */
const beside = ({ x }: { x: number }) =>
  x < 55
    ? { insetInlineStart: percent(x), paddingInlineStart: 10 }
    : { insetInlineEnd: percent(100 - x), paddingInlineEnd: 10 };

/** One bar from where it began to where it stands, with the target as a line across. */
function Gauge({
  indicator,
  last,
  threshold,
}: {
  indicator: Indicator;
  last: Reading | undefined;
  threshold: number;
}) {
  const text = useText();
  const said = useValueWords();
  const { baseline, target, unit } = indicator;
  const now = last === undefined ? null : drawnAt(last.value, indicator, threshold);
  const began = baseline === null ? null : drawnAt(baseline, indicator, threshold);
  const known = [now, began, target].filter((value) => value !== null);
  const ends =
    unit?.trim() === "%" && known.every((value) => value >= 0 && value <= 100) ? [0, 100] : ticksOf(known);
  const [low, high] = [ends[0] ?? 0, ends.at(-1) ?? 1];
  const at = (value: number) => ((value - low) / (high - low)) * 100;
  const isPlain = { ...indicator, counts_people: false };
  return (
    <div className="ind-gauge" aria-hidden>
      <div className="track">
        {now !== null && (
          <i
            className="went"
            style={{
              insetInlineStart: percent(Math.min(at(began ?? low), at(now))),
              width: percent(Math.abs(at(now) - at(began ?? low))),
            }}
          />
        )}
        {began !== null && <i className="pt began" style={{ insetInlineStart: percent(at(began)) }} />}
        {now !== null && <i className="pt" data-last style={{ insetInlineStart: percent(at(now)) }} />}
        {target !== null && <i className="across" style={{ insetInlineStart: percent(at(target)) }} />}
      </div>
      <p className="marks s">
        {baseline !== null && (
          <span>{text("indicator-start-mark", { value: said(baseline, indicator, true) })}</span>
        )}
        {last && <b>{said(last.value, indicator, true)}</b>}
        {target !== null && (
          <span>{text("indicator-target-mark", { value: said(target, isPlain, true) })}</span>
        )}
      </p>
    </div>
  );
}
