import { useText } from "@/components";
import { usePreventionName } from "@/parts/usePreventionName";
import type { Moment } from "./figures";

/** What the fills of the columns mean: in plain words, by their name, and in a sentence. */
export function Legend({ moments }: { moments: readonly Moment[] }) {
  const text = useText();
  const when = usePreventionName();
  return (
    <ul className="mix-legend s" aria-label={text("mix-legend")}>
      {moments.map((moment) => (
        <li key={moment}>
          <i className={`swatch ${moment}`} aria-hidden="true" />
          <span>
            <b>{when(moment)}</b>{" "}
            {moment !== "unknown" && <span className="q">{when(moment, "inline")}</span>}
            <span className="means">{text(`mix-means-${moment}`)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
