import { ChevronDown } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import { Button as AriaButton, Popover } from "react-aria-components";
import type { Scene, SceneLevel } from "@/api/generated";
import { DialogTrigger, DomainMark, useText } from "@/components";

/** Opened from elsewhere, such as the palette, and closed again. */
export interface Shown {
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
}

/** The legend behind a button, where the map leaves it no corner. */
export function LegendButton({ isOpen, onOpen, children }: Shown & { children: ReactNode }) {
  const text = useText();
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={onOpen}>
      <AriaButton className="drop">
        {text("maps-legend-show")} <ChevronDown className="ic" aria-hidden />
      </AriaButton>
      <Popover className="pop more" placement="bottom end" offset={6} aria-label={text("maps-legend")}>
        {children}
      </Popover>
    </DialogTrigger>
  );
}

/**
 * The rings from the middle, each with what stands for it on the map where its name has no room there, a numeral; none
 * while all are written out.
 */
export function ringWords(levels: Pick<SceneLevel, "called" | "name">[]): string[] | undefined {
  const isShort = ({ called, name }: Pick<SceneLevel, "called" | "name">) => name.text !== called;
  if (!levels.some(isShort)) return undefined;
  return levels.map((level) => (isShort(level) ? `${level.name.text} ${level.called}` : level.called));
}

/** What the signs of the wheel mean, and where its keys are told. */
export function Legend({
  scene,
  dashed,
  names = "",
  shown,
}: {
  scene: Scene | undefined;
  /** What a dashed box says. */
  dashed: string;
  /** Why most marks have no name, where it is said nowhere else. */
  names?: string;
  /** Where it stands in sight: whether somebody asked for it, who then finds the keyboard on it. */
  shown?: Shown;
}) {
  const text = useText();
  const box = useRef<HTMLElement>(null);
  const isAsked = shown?.isOpen ?? false;
  useEffect(() => {
    if (isAsked) box.current?.focus({ preventScroll: true });
  }, [isAsked]);
  const numbers = scene?.key.some((entry) => /^\d+$/.test(entry.sign));
  const rings = scene && ringWords(scene.levels);
  return (
    <section
      className="maplegend"
      aria-label={text("maps-legend")}
      ref={box}
      tabIndex={-1}
      onBlur={() => shown?.onOpen(false)}
    >
      <ul>
        <li>
          <svg viewBox="0 0 34 22" aria-hidden="true">
            <rect x="1" y="3" width="32" height="16" rx="3" className="box" />
          </svg>
          {text("maps-legend-initiative")}
        </li>
        {dashed && (
          <li>
            <svg viewBox="0 0 34 22" aria-hidden="true">
              <rect x="1" y="3" width="32" height="16" rx="3" className="box planned" />
            </svg>
            {dashed}
          </li>
        )}
        <li>
          <svg viewBox="0 0 34 22" aria-hidden="true">
            <path d="M1 7H33" className="tie" />
            <path d="M1 15H33" className="tie thick" />
          </svg>
          {text("maps-legend-tie")}
        </li>
        {scene?.ties.some((tie) => tie.arrow) && (
          <li>
            <svg viewBox="0 0 34 22" aria-hidden="true">
              <path d="M1 11H26" className="tie" />
              <path d="M33 11L25 7V15Z" className="tip" />
            </svg>
            {text("maps-legend-arrow")}
          </li>
        )}
        {scene?.fans.some((fan) => fan.lines.length > 0) && (
          <li>
            <svg viewBox="0 0 34 22" aria-hidden="true">
              <path d="M1 11H33" className="dots" />
            </svg>
            {text("maps-legend-partners")}
          </li>
        )}
        <li>
          <svg viewBox="0 0 34 22" aria-hidden="true">
            <circle cx="17" cy="11" r="9.5" className="line" />
            <circle cx="17" cy="11" r="6" className="line" />
          </svg>
          {text("maps-legend-leaned-on")}
        </li>
        {scene?.view === "network" ? <Domains scene={scene} /> : <Cells scene={scene} />}
        {rings && scene?.view === "wheel" && (
          <li className="wide">{text("maps-legend-rings", { list: rings.join(", ") })}</li>
        )}
        {names && <li className="wide">{names}</li>}
        <li className="wide keys">{text("maps-legend-keys")}</li>
        {numbers && <li className="wide">{text("maps-legend-numbers")}</li>}
      </ul>
    </section>
  );
}

/** What the marks of the network say of themselves, where no rim names the domains. */
function Domains({ scene }: { scene: Scene }) {
  const seen = scene.domains.filter((_, at) => scene.marks.some((mark) => mark.domain === at));
  return seen.map((domain) => (
    <li key={domain.id}>
      <span className="domain">
        <DomainMark domain={{ ...domain, label: domain.name.text }} size={20} />
      </span>
      {domain.name.text}
    </li>
  ));
}

/** What the places of the wheel say of themselves. */
function Cells({ scene }: { scene: Scene | undefined }) {
  const text = useText();
  return (
    <>
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
      {scene?.cells.some((cell) => cell.state === "quiet" && cell.sign) && (
        <li>
          <svg viewBox="0 0 34 22" aria-hidden="true">
            <text x="17" y="17" className="nought">
              0
            </text>
          </svg>
          {text("maps-legend-nobody")}
        </li>
      )}
      <li>
        <svg viewBox="0 0 34 22" aria-hidden="true" className="tints">
          <rect x="1" y="3" width="8" height="16" />
          <rect x="9" y="3" width="8" height="16" />
          <rect x="17" y="3" width="8" height="16" />
          <rect x="25" y="3" width="8" height="16" />
        </svg>
        {text("maps-legend-darker")}
      </li>
    </>
  );
}
