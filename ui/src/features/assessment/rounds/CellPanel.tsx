import { Link } from "@tanstack/react-router";
import { X } from "lucide-react";
import { useEffect, useRef } from "react";
import type { Finding, FindingKind, PopulationGroup, Round } from "@/api/generated";
import { useInitiatives } from "@/api/queries";
import { Button, DomainMark, LevelRing, NotHere, useItemName, useText } from "@/components";
import { QuickLine, useRecords } from "@/parts/records";
import { newFinding } from "../records";
import { type Cell, lookOf } from "./cells";
import { FindingItem } from "./FindingItem";
import { StartHere } from "./StartHere";

/** Everything that was found in one place: strengths first, needs beside them, what acts here and what could begin. */
export function CellPanel({
  cell,
  round,
  rounds,
  isAll,
  groups,
  onClose,
}: {
  cell: Cell;
  /** The round that what is added here belongs to. */
  round: Round;
  rounds: Round[];
  /** Findings of all rounds are shown, so each says which it comes from. */
  isAll: boolean;
  groups: PopulationGroup[];
  onClose: () => void;
}) {
  const text = useText();
  const name = useItemName();
  const panel = useRef<HTMLElement>(null);
  const initiatives = useInitiatives().data ?? [];
  const { domain, level, strengths, needs } = cell;
  const acting = initiatives.filter((each) => cell.acting.includes(each.id));
  const counts = { strengths: strengths.length, needs: needs.length };
  const place = text("assessment-place", { domain: name(domain, "short"), level: name(level, "short") });
  // Whoever opened it by keyboard goes on in it.
  useEffect(() => panel.current?.focus({ preventScroll: true }), []);
  return (
    <aside
      ref={panel}
      className="panel asm-panel"
      tabIndex={-1}
      aria-label={place}
      onKeyDown={(event) => event.key === "Escape" && !event.defaultPrevented && onClose()}
    >
      <Button look="bare" icon={X} className="x" aria-label={text("close")} onPress={onClose} />
      <h2>
        <span>
          <DomainMark domain={domain} />
          {name(domain, "short")}
        </span>
        <span>
          <LevelRing positions={[level.position]} />
          {name(level, "short")}
        </span>
      </h2>
      <p className="i2">{text(`assessment-cell-${lookOf(cell)}`, counts)}</p>
      <Half kind="strength" findings={strengths} {...{ cell, round, rounds, isAll, groups }} />
      <Half kind="need" findings={needs} {...{ cell, round, rounds, isAll, groups }} />
      <NotHere className="care" />
      <section className="part">
        <h3>{text("assessment-acting")}</h3>
        {acting.length === 0 && <p className="q">{text("assessment-acting-none")}</p>}
        <ul className="plain">
          {acting.map((each) => (
            <li key={each.id}>
              <Link to="/initiatives/$id" params={{ id: each.id }} className="quiet">
                {each.title}
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <section className="part">
        <h3>{text("assessment-start")}</h3>
        <StartHere domain={domain} level={level} />
      </section>
    </aside>
  );
}

/** The strengths or the needs of a place. Both halves are always there: needs never stand alone. */
function Half({
  kind,
  findings,
  cell: { domain, level },
  round,
  rounds,
  isAll,
  groups,
}: {
  kind: FindingKind;
  findings: Finding[];
  cell: Cell;
  round: Round;
  rounds: Round[];
  isAll: boolean;
  groups: PopulationGroup[];
}) {
  const text = useText();
  const records = useRecords();
  return (
    <section className="part" aria-label={text(`assessment-${kind}s`)}>
      <h3>
        {text(`assessment-${kind}s`)}
        <span>{findings.length}</span>
      </h3>
      {findings.length === 0 && <p className="q">{text(`assessment-${kind}s-none`)}</p>}
      <ul>
        {findings.map((finding) => (
          <FindingItem
            key={finding.id}
            finding={finding}
            round={isAll ? rounds.find((each) => each.id === finding.round) : undefined}
            groups={groups}
          />
        ))}
      </ul>
      <QuickLine
        label={text(`assessment-add-${kind}`)}
        onAdd={(words) =>
          records.save([
            {
              noun: "finding",
              value: newFinding(round.id, kind, words, { domain: domain.id, level: level.id }),
            },
          ])
        }
      />
    </section>
  );
}
