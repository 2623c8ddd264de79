import { createContext, useContext } from "react";
import type { FrameworkItem } from "@/api/generated";
import { inkOn } from "./ink";

type MarkOf = Pick<FrameworkItem, "key" | "label" | "letter" | "shape" | "color">;

const builtIn = new Set([
  "relationships",
  "physical-health",
  "mental-health",
  "safety",
  "shelter",
  "education",
]);

const outlines: Record<string, string> = {
  circle: "M0 -10.7a10.7 10.7 0 1 1 0 21.4a10.7 10.7 0 1 1 0 -21.4Z",
  square:
    "M-8.1 -9.6H8.1Q9.6 -9.6 9.6 -8.1V8.1Q9.6 9.6 8.1 9.6H-8.1Q-9.6 9.6 -9.6 8.1V-8.1Q-9.6 -9.6 -8.1 -9.6Z",
  hexagon: "M-6.1 -10.4H6.1L11.9 0L6.1 10.4H-6.1L-11.9 0Z",
  diamond: "M0 -13.2L13.2 0L0 13.2L-13.2 0Z",
  house: "M0 -12.8L10.8 -4.4L9.5 9.9H-9.5L-10.8 -4.4Z",
  triangle: "M0 -14.1L13.2 9.5H-13.2Z",
};

// A letter looks centred lower in shapes that are heavier below.
const letterY: Record<string, number> = { house: 5.4, triangle: 7.2 };

/**
 * A domain's mark: shape, letter and colour together, so that none of them carries it alone.
 * Beside the domain's name it is decoration; alone it is named after the domain.
 */
export function DomainMark({ domain, alone, size = 26 }: { domain: MarkOf; alone?: boolean; size?: number }) {
  const shape = domain.shape ?? "circle";
  const known = builtIn.has(domain.key);
  const fill = known ? `var(--${domain.key})` : (domain.color ?? "var(--well)");
  const on = known ? `var(--on-${domain.key})` : domain.color ? inkOn(domain.color) : "var(--ink)";
  return (
    <svg
      className="mk"
      viewBox="-13 -13.5 26 26"
      style={{ width: `${size / 16}rem`, height: `${size / 16}rem` }}
      role="img"
      aria-label={alone ? domain.label : undefined}
      aria-hidden={alone ? undefined : true}
    >
      <path
        d={outlines[shape] ?? outlines.circle}
        fill={fill}
        stroke="var(--mark-line)"
        strokeWidth={1.4}
        strokeLinejoin="round"
      />
      <text y={letterY[shape] ?? 5} fill={on}>
        {domain.letter}
      </text>
    </svg>
  );
}

/** How many levels the framework of the plan has; the wheel has as many rings. */
export const LevelCount = createContext(4);

/** The rings of the wheel in small, with the rings at `positions` (0 innermost) drawn bold. */
export function LevelRing({ positions, label }: { positions: number[]; label?: string }) {
  const count = Math.max(useContext(LevelCount), 1);
  // Four rings stand 2.9 apart; more share the room of four.
  const apart = Math.min(2.9, 8.7 / Math.max(count - 1, 1));
  return (
    <svg
      className="ring"
      viewBox="-13 -13 26 26"
      role="img"
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      {Array.from({ length: count }, (_, ring) => ring).map((ring) => {
        const bold = positions.includes(ring);
        return (
          <circle
            key={ring}
            r={3 + ring * apart}
            fill={bold && ring === 0 ? "var(--ink)" : "none"}
            stroke={bold ? "var(--ink)" : "var(--edge)"}
            strokeWidth={bold ? Math.min(2.4, apart) : 0.9}
          />
        );
      })}
    </svg>
  );
}

/** A value from 1 to 5 as filled circles. `label` says it in words. */
export function Pips({ value, label }: { value: number; label: string }) {
  return (
    <span className="pips" role="img" aria-label={label}>
      {[1, 2, 3, 4, 5].map((pip) => (
        <i key={pip} data-on={pip <= value || undefined} />
      ))}
    </span>
  );
}

/** The mark of Commonroot: three people, one root. */
export function Logo() {
  return (
    <svg className="logo-mark" viewBox="-18 -18 36 36" aria-hidden="true" fill="none" strokeLinecap="round">
      <path d="M0 -9V14M-11 -7C-11 0 0 -1 0 7M11 -7C11 0 0 -1 0 7M0 8C0 12 -4 12 -7 15M0 8C0 12 4 12 7 15" />
      <g className="dots">
        <circle cy={-12.5} r={3.6} />
        <circle cx={-11} cy={-9} r={3.6} />
        <circle cx={11} cy={-9} r={3.6} />
      </g>
    </svg>
  );
}
