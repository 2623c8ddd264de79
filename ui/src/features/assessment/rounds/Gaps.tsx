import { useState } from "react";
import { DomainMark, LevelRing, LinkButton, Section, useItemName, useText } from "@/components";
import type { Cell } from "./cells";
import { StartHere } from "./StartHere";

/** Needs that no initiative answers, the heaviest place first, each with what is strong there and a way to begin. */
export function Gaps({ gaps, onOpen }: { gaps: Cell[]; onOpen: (cell: Cell) => void }) {
  const text = useText();
  return (
    <Section
      title={text("assessment-gaps")}
      aside={
        gaps.length > 0 && (
          <span className="q s">{text("assessment-gaps-count", { count: gaps.length })}</span>
        )
      }
    >
      {gaps.length === 0 && <p className="i2">{text("assessment-gaps-none")}</p>}
      <ul className="asm-gaps">
        {gaps.map((cell) => (
          <Gap key={`${cell.domain.id} ${cell.level.id}`} cell={cell} onOpen={() => onOpen(cell)} />
        ))}
      </ul>
    </Section>
  );
}

function Gap({ cell, onOpen }: { cell: Cell; onOpen: () => void }) {
  const text = useText();
  const name = useItemName();
  const [isStarting, setStarting] = useState(false);
  const { domain, level, strengths, needs } = cell;
  const place = text("assessment-place", { domain: name(domain, "short"), level: name(level, "short") });
  return (
    <li>
      <h3>
        <DomainMark domain={domain} />
        <LevelRing positions={[level.position]} />
        {place}
      </h3>
      <p>
        {text("assessment-gap-needs", { count: needs.length })}{" "}
        <span className="i2">{text("assessment-gap-strengths", { count: strengths.length })}</span>
      </p>
      <blockquote className="i2">{needs[0]?.statement}</blockquote>
      <p className="row">
        <LinkButton
          aria-expanded={isStarting}
          aria-label={text("assessment-start-label", { place })}
          onPress={() => setStarting(!isStarting)}
        >
          {text("assessment-start")}
        </LinkButton>
        <LinkButton quiet aria-label={text("assessment-read-label", { place })} onPress={onOpen}>
          {text("assessment-read")}
        </LinkButton>
      </p>
      {isStarting && <StartHere domain={domain} level={level} />}
    </li>
  );
}
