import { kept, refusalOf } from "@/api/call";
import type { Paper, PlanEdit } from "@/api/generated";
import { useCommand, usePlan } from "@/api/queries";
import { NotHere, RefusalBanner, Section, Select, useText, WordsOf } from "@/components";
import { KeptField } from "./KeptField";

const papers: Paper[] = ["a4", "letter"];

/** The plan's own fields. Every change is a step that undo takes back. */
export function PlanSettings() {
  const text = useText();
  const { plan, path } = usePlan().data ?? {};
  const edit = useCommand("edit_plan", { meta: { ownRefusal: true } });
  if (!plan) return null;

  // What is wrong with words is said beside them; only a choice has no place for it.
  const isChoice = edit.variables?.[0]?.field === "paper";
  const refusal = edit.error && isChoice ? refusalOf(edit.error) : undefined;
  const keep = (change: PlanEdit) => kept(edit.mutateAsync([change]));
  const orUnknown = (value: string) => value.trim() || null;
  return (
    <Section title={text("settings-plan")}>
      {refusal && <RefusalBanner refusal={refusal} />}
      <p>
        {text("settings-file")} <bdi className="strong path">{path}</bdi>
        <span className="q s">{text("settings-file.hint")}</span>
      </p>
      <WordsOf id="plan" name={text("place-settings")}>
        <div className="fields">
          <KeptField
            label={text("settings-name")}
            hint={text("settings-name.hint")}
            value={plan.name}
            onKeep={(value) => keep({ field: "name", value })}
          />
          <KeptField
            label={text("settings-place")}
            hint={text("settings-place.hint")}
            value={plan.place ?? ""}
            onKeep={(value) => keep({ field: "place", value: orUnknown(value) })}
          />
          <KeptField
            label={text("settings-lead")}
            hint={text("settings-lead.hint")}
            value={plan.safeguarding_lead}
            onKeep={(value) => keep({ field: "safeguarding_lead", value })}
          />
          <Select
            label={text("settings-paper")}
            hint={text("settings-paper.hint")}
            choices={papers.map((paper) => ({
              id: paper,
              label: text("settings-paper.choice", {
                paper: text(`paper-${paper}`),
                size: text(`paper-${paper}.about`),
              }),
            }))}
            value={plan.paper}
            onChange={(paper) => void keep({ field: "paper", value: paper as Paper })}
          />
          <div className="span">
            <KeptField
              label={text("settings-vision")}
              hint={text("settings-vision.hint")}
              value={plan.vision ?? ""}
              onKeep={(value) => keep({ field: "vision", value: orUnknown(value) })}
              lines={3}
            />
            <NotHere />
          </div>
        </div>
      </WordsOf>
    </Section>
  );
}
