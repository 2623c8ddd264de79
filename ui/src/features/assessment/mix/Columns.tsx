import { useLayoutEffect, useRef } from "react";
import type { MixOverTime } from "@/api/generated";
import { useText } from "@/components";
import { type Measure, type Moment, periodName, sumOf } from "./figures";
import { mixOf, useFigures } from "./useFigures";

/** How high the highest column is, and what a figure in it needs, in rem. */
const HIGHEST = 12;
const FIGURE = 1.5;

/** The mix as columns, one for each period. Every column is a sentence as well, for whoever hears the page. */
export function Columns({
  mix,
  measure,
  moments,
}: {
  mix: MixOverTime;
  measure: Measure;
  moments: readonly Moment[];
}) {
  const text = useText();
  const figures = useFigures(measure);
  const scroller = useRef<HTMLElement>(null);
  const present = useRef<HTMLLIElement>(null);
  const most = Math.max(...mix.periods.map((period) => sumOf(mixOf(period, measure))));

  // Where there are more than fit, the present is what somebody looks for first.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another present is the reason to look
  useLayoutEffect(() => {
    const [box, now] = [scroller.current, present.current];
    if (box && now) box.scrollLeft = now.offsetLeft + (now.offsetWidth - box.clientWidth) / 2;
  }, [mix.now, mix.periods.length]);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section ref={scroller} className="mix-scroll" tabIndex={0} aria-label={text(`mix-picture-${measure}`)}>
      <ol className="mix-columns">
        {mix.periods.map((period, n) => {
          const amounts = mixOf(period, measure);
          const sum = sumOf(amounts);
          const isNow = mix.now === n;
          const height = most > 0 ? (sum / most) * HIGHEST : 0;
          return (
            <li key={period.from} ref={isNow ? present : undefined} aria-current={isNow ? "date" : undefined}>
              <span className="vh">{figures.sentence(period, moments, isNow, mix.by_year)}</span>
              <span className="plot" style={{ height: `${HIGHEST + FIGURE}rem` }} aria-hidden="true">
                <b className={sum === 0 ? "sum num z" : "sum num"}>{figures.short(sum)}</b>
                {sum > 0 && (
                  <span className="stack" style={{ height: `${height.toFixed(3)}rem` }}>
                    {moments
                      .filter((moment) => amounts[moment] > 0)
                      .map((moment) => (
                        <i key={moment} className={moment} style={{ flexGrow: amounts[moment] }}>
                          {measure === "count" && (height * amounts[moment]) / sum >= FIGURE && (
                            <b className="num">{figures.say(amounts[moment])}</b>
                          )}
                        </i>
                      ))}
                  </span>
                )}
              </span>
              <span className="name s" aria-hidden="true">
                {periodName(period, mix.by_year)}
                {isNow && <span className="now">{text("mix-now")}</span>}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
