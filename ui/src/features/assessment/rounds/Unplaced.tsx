import { X } from "lucide-react";
import { useState } from "react";
import type { Finding, FrameworkItem } from "@/api/generated";
import {
  Button,
  DomainMark,
  LevelRing,
  type Problem,
  SavedText,
  Section,
  Select,
  useItemName,
  useProblemWords,
  useText,
  WordsOf,
} from "@/components";
import { useRecords } from "@/parts/records";
import { KindMark } from "./KindMark";

interface Props {
  domains: FrameworkItem[];
  levels: FrameworkItem[];
}

/** What was found and stands in no place of the grid yet, each with the two choices that place it. */
export function Unplaced({ findings, ...lists }: Props & { findings: Finding[] }) {
  const text = useText();
  if (findings.length === 0) return null;
  return (
    <Section
      title={text("assessment-unplaced")}
      aside={<span className="q s">{text("assessment-count", { count: findings.length })}</span>}
    >
      <p className="i2 asm-why">{text("assessment-unplaced.why")}</p>
      <ul className="asm-unplaced">
        {findings.map((finding) => (
          <Row key={finding.id} finding={finding} {...lists} />
        ))}
      </ul>
    </Section>
  );
}

function Row({ finding, domains, levels }: Props & { finding: Finding }) {
  const text = useText();
  const name = useItemName();
  const records = useRecords();
  const said = useProblemWords();
  const [wrong, setWrong] = useState<Problem>();
  const { statement } = finding;
  const place = async (patch: Partial<Finding>) => setWrong(await records.change("finding", finding, patch));
  return (
    <li data-thing={finding.id}>
      <WordsOf id={finding.id} name={statement}>
        <KindMark kind={finding.kind} />
        <div className="what">
          <span className="vh">{text(`assessment-${finding.kind}`)}</span>
          <SavedText
            isLong
            hideLabel
            label={text("assessment-statement", { statement })}
            value={statement}
            placeholder={text("assessment-statement.placeholder")}
            needed={text("assessment-statement-needed")}
            onSave={(value) => records.change("finding", finding, { statement: value ?? "" })}
          />
          {wrong && (
            <p className="wrong" role="alert">
              {said(wrong)}
            </p>
          )}
        </div>
        <Select
          hideLabel
          label={text("assessment-domain-of", { statement })}
          placeholder={text("assessment-which-domain")}
          choices={domains.map((item) => ({
            id: item.id,
            label: name(item, "short"),
            mark: <DomainMark domain={item} size={20} />,
          }))}
          value={finding.domain}
          onChange={(domain) => place({ domain })}
        />
        <Select
          hideLabel
          label={text("assessment-level-of", { statement })}
          placeholder={text("assessment-which-level")}
          choices={levels.map((item) => ({
            id: item.id,
            label: name(item, "short"),
            mark: <LevelRing positions={[item.position]} />,
          }))}
          value={finding.level}
          onChange={(level) => place({ level })}
        />
        <Button
          small
          look="bare"
          icon={X}
          aria-label={text("assessment-remove", { statement })}
          onPress={() => records.remove("finding", [finding.id], text("assessment-removed", { statement }))}
        />
      </WordsOf>
    </li>
  );
}
