import { useState } from "react";
import type { Scene } from "@/api/generated";
import { LinkButton, useText } from "@/components";

/** What the signs of the wheel mean, in a corner that the circle leaves free. */
export function Legend({ scene }: { scene: Scene | undefined }) {
  const text = useText();
  // With large type in a small window it would lie over the map and its buttons.
  const [isOpen, setOpen] = useState(() => document.documentElement.dataset.room !== "small");
  const numbers = scene?.key.some((entry) => /^\d+$/.test(entry.sign));
  return (
    <section className="maplegend" aria-label={text("maps-legend")}>
      {isOpen && (
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
          {numbers && <li className="wide">{text("maps-legend-numbers")}</li>}
        </ul>
      )}
      <p>
        <LinkButton quiet onPress={() => setOpen(!isOpen)}>
          {text(isOpen ? "maps-legend-hide" : "maps-legend-show")}
        </LinkButton>
      </p>
    </section>
  );
}
