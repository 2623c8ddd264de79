import { type Ref, useState } from "react";
import type { FindingKind, FrameworkItem, Id, RaisedBy, Round } from "@/api/generated";
import { DomainMark, LevelRing, NotHere, Section, Select, useItemName, useText } from "@/components";
import { QuickLine, useRecords } from "@/parts/records";
import { newFinding } from "../records";
import { raiserId, raisers } from "./raised";
import { readFinding } from "./typed";

const UNKNOWN = "unknown";

/**
 * Writes down many findings in a row: type, Enter, the next. What is chosen beside it holds for all that follow, and a
 * plus or minus before one says for it alone whether it is a strength or a need.
 */
export function AddFindings({
  round,
  isAll,
  domains,
  levels,
  ref,
}: {
  /** Where they go. */
  round: Round;
  /** All rounds are shown, so it is said into which they go. */
  isAll: boolean;
  domains: FrameworkItem[];
  levels: FrameworkItem[];
  ref?: Ref<HTMLInputElement>;
}) {
  const text = useText();
  const name = useItemName();
  const records = useRecords();
  const [kind, setKind] = useState<FindingKind>("strength");
  const [raised, setRaised] = useState<RaisedBy | null>(round.youth_led ? "children_and_youth" : null);
  const [domain, setDomain] = useState<Id | null>(null);
  const [level, setLevel] = useState<Id | null>(null);
  const [last, setLast] = useState<{ kind: FindingKind; statement: string }>();

  async function add(words: string) {
    const read = readFinding(words);
    const known = { domain, level, raised_by: raised };
    const value = newFinding(round.id, read.kind ?? kind, read.statement, known);
    await records.save([{ noun: "finding", value }]);
    setLast(value);
  }
  const unknown = (id: string) => (id === UNKNOWN ? null : id);
  return (
    <Section title={text("assessment-add")} className="asm-add">
      <div className="row asm-add-choices">
        <Select
          label={text("assessment-kind")}
          choices={(["strength", "need"] as const).map((id) => ({ id, label: text(`assessment-${id}`) }))}
          value={kind}
          onChange={(id) => setKind(id as FindingKind)}
        />
        <Select
          label={text("assessment-raised-by")}
          choices={[
            ...raisers.map((id) => ({ id: id as string, label: text(raiserId(id)) })),
            { id: UNKNOWN, label: text("not-known-yet") },
          ]}
          value={raised ?? UNKNOWN}
          onChange={(id) => setRaised(unknown(id) as RaisedBy | null)}
        />
        <Select
          label={text("assessment-domain")}
          choices={[
            { id: UNKNOWN, label: text("assessment-later") },
            ...domains.map((item) => ({
              id: item.id,
              label: name(item, "short"),
              mark: <DomainMark domain={item} size={20} />,
            })),
          ]}
          value={domain ?? UNKNOWN}
          onChange={(id) => setDomain(unknown(id))}
        />
        <Select
          label={text("assessment-level")}
          choices={[
            { id: UNKNOWN, label: text("assessment-later") },
            ...levels.map((item) => ({
              id: item.id,
              label: name(item, "short"),
              mark: <LevelRing positions={[item.position]} />,
            })),
          ]}
          value={level ?? UNKNOWN}
          onChange={(id) => setLevel(unknown(id))}
        />
      </div>
      <QuickLine
        ref={ref as Ref<HTMLInputElement>}
        label={text("assessment-add-line")}
        hint={text("assessment-add-line.hint")}
        onAdd={add}
      />
      <p className="s q" role="status">
        {last
          ? text(`assessment-noted-${last.kind}`, { statement: last.statement })
          : text(isAll ? "assessment-add-into" : "assessment-add-how", { round: round.title })}
      </p>
      <NotHere />
    </Section>
  );
}
