import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import { Button as AriaButton } from "react-aria-components";
import type { Scene } from "@/api/generated";
import { PopoverButton, useText } from "@/components";

/** The legend behind a button, where the map leaves it no corner. */
export function LegendButton({ scene, children }: { scene: Scene | undefined; children?: ReactNode }) {
  const text = useText();
  return (
    <PopoverButton
      label={text("maps-legend")}
      placement="bottom end"
      button={
        <AriaButton className="drop">
          {text("maps-legend-show")} <ChevronDown className="ic" aria-hidden />
        </AriaButton>
      }
    >
      {children}
      <Legend scene={scene} />
    </PopoverButton>
  );
}

/** What the signs of the wheel mean, and where its keys are told. */
export function Legend({ scene }: { scene: Scene | undefined }) {
  const text = useText();
  const numbers = scene?.key.some((entry) => /^\d+$/.test(entry.sign));
  return (
    <section className="maplegend" aria-label={text("maps-legend")}>
      <ul>
        <li>
          <svg viewBox="0 0 34 22" aria-hidden="true">
            <rect x="1" y="3" width="32" height="16" rx="3" className="box" />
          </svg>
          {text("maps-legend-initiative")}
        </li>
        <li>
          <svg viewBox="0 0 34 22" aria-hidden="true">
            <rect x="1" y="3" width="32" height="16" rx="3" className="box planned" />
          </svg>
          {text("maps-legend-planned")}
        </li>
        <li>
          <svg viewBox="0 0 34 22" aria-hidden="true">
            <path d="M1 7H33" className="tie" />
            <path d="M1 15H33" className="tie thick" />
          </svg>
          {text("maps-legend-tie")}
        </li>
        <li>
          <svg viewBox="0 0 34 22" aria-hidden="true">
            <circle cx="17" cy="11" r="9.5" className="line" />
            <circle cx="17" cy="11" r="6" className="line" />
          </svg>
          {text("maps-legend-leaned-on")}
        </li>
        <li>
          <svg viewBox="0 0 34 22" aria-hidden="true">
            <circle cx="17" cy="11" r="9" className="line" />
            <path d="M12 11H22M17 6V16" className="line" />
          </svg>
          {text("maps-legend-gap")}
        </li>
        <li>
          <svg viewBox="0 0 34 22" aria-hidden="true">
            <rect x="2" y="3" width="30" height="16" rx="2" className="unknown" />
          </svg>
          {text("maps-legend-unknown")}
        </li>
        <li className="wide keys">{text("maps-legend-keys")}</li>
        {numbers && <li className="wide">{text("maps-legend-numbers")}</li>}
      </ul>
    </section>
  );
}
