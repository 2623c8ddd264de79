import { Link } from "@tanstack/react-router";
import type { PreventionMix } from "@/api/generated";
import { Section, useText } from "@/components";
import { usePreventionName } from "@/parts/usePreventionName";

const parts = ["primary", "secondary", "tertiary", "unknown"] as const;

/** When initiatives act: a bar, and the same in words below it. */
export function Mix({ mix }: { mix: PreventionMix }) {
  const text = useText();
  const when = usePreventionName();
  const total = parts.reduce((sum, part) => sum + mix[part], 0);
  const shown = parts.filter((part) => mix[part] > 0);
  const said = parts.filter((part) => part !== "unknown" || mix.unknown > 0);
  return (
    <Section
      title={text("overview-when")}
      className="mix"
      aside={
        <span className="row">
          <span className="s q">{text("overview-when.goal")}</span>
          <Link to="/assessment" search={{ view: "mix" }} className="act">
            {text("overview-when-over-time")}
          </Link>
        </span>
      }
    >
      {total === 0 ? (
        <p className="i2">{text("overview-when.none")}</p>
      ) : (
        <>
          <div
            className="bar"
            aria-hidden="true"
            style={{ gridTemplateColumns: shown.map((part) => `${mix[part]}fr`).join(" ") }}
          >
            {shown.map((part) => (
              <i key={part} className={part} />
            ))}
          </div>
          <ul
            className="lab"
            style={{
              gridTemplateColumns: said.map((part) => `minmax(max-content, ${mix[part]}fr)`).join(" "),
            }}
          >
            {said.map((part) => (
              <li key={part}>
                <i className={`swatch ${part}`} aria-hidden="true" />
                <span>
                  <b className={mix[part] === 0 ? "z" : ""}>
                    {mix[part]} {when(part)}
                  </b>{" "}
                  {part !== "unknown" && when(part, "inline")}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
