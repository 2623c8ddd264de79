import { useMemo } from "react";
import { useText } from "@/components";
import { useRem } from "@/parts/list";
import { firstDay } from "./days";
import { type Scale, ticksOf, xOf } from "./scale";

/** How near the name of a year and the word for today can come to each other, in rem. */
const NEAR = 2.25;

/** The names of months, quarters and years over the chart, and where today is. */
export function Head({ scale, today }: { scale: Scale; today: number }) {
  const text = useText();
  const rem = useRem();
  const years = useMemo(() => ticksOf(scale, "year"), [scale]);
  const units = useMemo(() => (scale.unit === "year" ? [] : ticksOf(scale, scale.unit)), [scale]);
  const name = useMemo(() => {
    const language = document.documentElement.lang || "en";
    const month = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
      month: "short",
      timeZone: "UTC",
    });
    return (date: string) => {
      const at = new Date(date);
      if (scale.unit === "month") return month.format(at);
      const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 2, 1));
      return month.formatRange(at, last);
    };
  }, [scale.unit]);
  return (
    <div className="tl-ticks" aria-hidden>
      {years.map(({ date, x, width }) => (
        <span key={date} className="tl-year" style={{ insetInlineStart: x, width }}>
          <b style={clearOf(xOf(scale, today) - x, NEAR * rem)}>{date.slice(0, 4)}</b>
        </span>
      ))}
      {units.map(({ date, x, width }) => (
        <span key={date} className="tl-unit s" style={{ insetInlineStart: x, width }}>
          {/* Of one that has begun before the chart, there may be no room for the name. */}
          {width > (units[1]?.width ?? 0) * 0.7 && name(date)}
        </span>
      ))}
      <span className="tl-now s" style={{ insetInlineStart: xOf(scale, today) }}>
        {text("timeline-today")}
      </span>
    </div>
  );
}

/** Where the word for today would lie on the name of a year that begins just there, the name stands behind it. */
const clearOf = (today: number, near: number) =>
  today > -near && today < 2 * near ? { marginInlineStart: `calc(${Math.round(today)}px + 2rem)` } : {};

/** The lines under the bars: where units begin, and today. */
export function Lines({ scale, today }: { scale: Scale; today: number }) {
  const units = useMemo(() => ticksOf(scale, scale.unit), [scale]);
  return (
    <div className="tl-lines" aria-hidden>
      {units.map(({ date }) => (
        <i
          key={date}
          data-year={date.endsWith("-01-01") || undefined}
          style={{ insetInlineStart: xOf(scale, Math.max(firstDay(date), scale.from)) }}
        />
      ))}
      <i className="now" style={{ insetInlineStart: xOf(scale, today) }} />
    </div>
  );
}
