import { X } from "lucide-react";
import type { PopulationGroup } from "@/api/generated";
import { Button, SavedText, useText, WordsOf } from "@/components";
import { useRecords, WhoSees } from "@/parts/records";

/** One group. What it brings comes before what weighs on it, and stays asked for until it is said. */
export function GroupItem({
  group,
  findings,
  factors,
}: {
  group: PopulationGroup;
  findings: number;
  factors: number;
}) {
  const text = useText();
  const records = useRecords();
  const { name } = group;
  const change = (patch: Partial<PopulationGroup>) => records.change("population_group", group, patch);
  return (
    <li data-thing={group.id}>
      <WordsOf id={group.id} name={name}>
        <div className="top">
          <SavedText
            className="name"
            hideLabel
            label={text("assessment-group-name", { name })}
            value={name}
            placeholder={text("assessment-group-name", { name })}
            needed={text("assessment-group-needed", { name })}
            onSave={(value) => change({ name: value ?? "" })}
          />
          <WhoSees name={name} value={group.sensitivity} onSave={(sensitivity) => change({ sensitivity })} />
          <Button
            small
            look="bare"
            icon={X}
            aria-label={text("assessment-group-remove", { name })}
            onPress={() =>
              records.remove("population_group", [group.id], text("assessment-group-removed", { name }))
            }
          />
        </div>
        <fieldset aria-label={name}>
          <SavedText
            isLong
            label={text("assessment-group-strengths")}
            value={group.strengths}
            placeholder={text("assessment-group-strengths.placeholder")}
            onSave={(strengths) => change({ strengths })}
          />
          <SavedText
            isLong
            label={text("assessment-group-burdens")}
            value={group.burdens}
            placeholder={text("assessment-group-burdens.placeholder")}
            onSave={(burdens) => change({ burdens })}
          />
          <SavedText
            isLong
            label={text("assessment-group-evidence")}
            value={group.evidence}
            placeholder={text("assessment-group-evidence.placeholder")}
            onSave={(evidence) => change({ evidence })}
          />
        </fieldset>
        <p className="s q">
          {group.strengths === null && group.burdens !== null && (
            <span className="asks">{text("assessment-group-only-burdens")} </span>
          )}
          {text("assessment-group-used", { findings, factors })}
        </p>
      </WordsOf>
    </li>
  );
}
