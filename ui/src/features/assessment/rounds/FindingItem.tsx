import { X } from "lucide-react";
import { useState } from "react";
import type { Finding, FindingKind, PopulationGroup, RaisedBy, Round } from "@/api/generated";
import { useFramework } from "@/api/queries";
import { Button, LinkButton, SavedText, useItemName, useText, WordsOf } from "@/components";
import { useRecords, WhoSees } from "@/parts/records";
import { Choose } from "@/parts/stakeholder/Choose";
import { Rate } from "@/parts/stakeholder/Rate";
import { KindMark } from "./KindMark";
import { raiserId, raisers } from "./raised";

const kinds: FindingKind[] = ["strength", "need"];

/** One finding, with how we know; the rest of it opens below, and all of it is changed in place. */
export function FindingItem({
  finding,
  round,
  groups,
}: {
  finding: Finding;
  /** The round it comes from, where several are shown. */
  round: Round | undefined;
  groups: PopulationGroup[];
}) {
  const text = useText();
  const name = useItemName();
  const records = useRecords();
  const items = useFramework().data?.items ?? [];
  const [isOpen, setOpen] = useState(false);
  const { statement, kind } = finding;
  const change = (patch: Partial<Finding>) => records.change("finding", finding, patch);
  const ofKind = (wanted: string) =>
    items.filter((item) => item.kind === wanted).map((item) => ({ id: item.id, label: name(item, "short") }));
  const group = groups.find((each) => each.id === finding.group);
  const told = [
    finding.raised_by && text(raiserId(finding.raised_by)),
    finding.weight !== null && text("assessment-weight-of", { weight: finding.weight }),
    group?.name,
    round?.title,
  ].filter(Boolean);
  return (
    <li className="asm-finding" data-thing={finding.id} data-kind={kind}>
      <WordsOf id={finding.id} name={statement}>
        <KindMark kind={kind} />
        <div className="body">
          <SavedText
            className="statement"
            isLong
            hideLabel
            label={text("assessment-statement", { statement })}
            value={statement}
            placeholder={text("assessment-statement.placeholder")}
            needed={text("assessment-statement-needed")}
            onSave={(value) => change({ statement: value ?? "" })}
          />
          <SavedText
            className="evidence"
            isLong
            hideLabel
            label={text("assessment-evidence", { statement })}
            value={finding.evidence}
            placeholder={text("assessment-evidence.placeholder")}
            onSave={(evidence) => change({ evidence })}
          />
          <p className="s q about">
            <span>{told.length > 0 ? told.join(" · ") : text("assessment-raised-unknown")}</span>
            <LinkButton
              quiet
              className="s"
              aria-expanded={isOpen}
              aria-label={text(isOpen ? "assessment-less-label" : "assessment-more-label", { statement })}
              onPress={() => setOpen(!isOpen)}
            >
              {text(isOpen ? "assessment-less" : "assessment-more")}
            </LinkButton>
            <WhoSees
              name={statement}
              value={finding.sensitivity}
              onSave={(sensitivity) => change({ sensitivity })}
            />
          </p>
          {isOpen && (
            <div className="lines">
              <Choose<RaisedBy>
                label={text("assessment-raised-by")}
                value={finding.raised_by}
                choices={raisers.map((id) => ({ id, label: text(raiserId(id)) }))}
                onSave={(raised_by) => change({ raised_by })}
              />
              <Rate
                label={text("assessment-weight")}
                value={finding.weight}
                onSave={(weight) => change({ weight })}
              />
              <Choose
                label={text("assessment-group")}
                value={finding.group}
                unknown={text("assessment-group-none")}
                choices={groups.map((each) => ({ id: each.id, label: each.name }))}
                onSave={(group) => change({ group })}
              />
              <Choose<FindingKind>
                always
                label={text("assessment-kind")}
                value={kind}
                choices={kinds.map((id) => ({ id, label: text(`assessment-${id}`) }))}
                onSave={(kind) => change({ kind: kind ?? finding.kind })}
              />
              <Choose
                label={text("assessment-domain")}
                value={finding.domain}
                choices={ofKind("domain")}
                onSave={(domain) => change({ domain })}
              />
              <Choose
                label={text("assessment-level")}
                value={finding.level}
                choices={ofKind("level")}
                onSave={(level) => change({ level })}
              />
              <Button
                small
                look="bare"
                icon={X}
                aria-label={text("assessment-remove", { statement })}
                onPress={() =>
                  records.remove("finding", [finding.id], text("assessment-removed", { statement }))
                }
              >
                {text("assessment-remove-short")}
              </Button>
            </div>
          )}
        </div>
      </WordsOf>
    </li>
  );
}
