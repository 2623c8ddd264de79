import { type ReactNode, useState } from "react";
import type { Factor, FactorHarm, FactorKind, FrameworkKind } from "@/api/generated";
import { useFramework, usePopulationGroups } from "@/api/queries";
import { Button, Dialog, LinkButton, NotHere, SavedText, useItemName, useText, WordsOf } from "@/components";
import { Choice, sensitivities, useRecords } from "@/parts/records";
import "./factor.css";

const kinds: FactorKind[] = ["risk", "protective"];
const harms: FactorHarm[] = ["being_trafficked", "trafficking_others"];

/** Everything about a factor; it keeps itself. */
export function FactorDialog({
  factor,
  others,
  onLetGo,
  onClose,
  children,
}: {
  factor: Factor;
  /** How many initiatives work on it, besides the one that it was opened from. */
  others: number;
  /** The initiative that it was opened from does not work on it. */
  onLetGo?: () => void;
  onClose: () => void;
  /** What else is to be said of it. */
  children?: ReactNode;
}) {
  const text = useText();
  const itemName = useItemName();
  const records = useRecords();
  const { data: groups = [] } = usePopulationGroups();
  const all = useFramework().data?.items ?? [];
  const [isAsked, setAsked] = useState(false);
  const change = (patch: Partial<Factor>) => records.change("factor", factor, patch);
  const items = (kind: FrameworkKind) =>
    all.filter((item) => item.kind === kind).map((item) => ({ id: item.id, label: itemName(item, "short") }));
  const { name } = factor;
  return (
    <Dialog title={text("factor")} isOpen onClose={onClose}>
      <WordsOf id={factor.id} name={name}>
        <div className="factor known-lines on-paper">
          <SavedText
            label={text("factor-name")}
            value={name}
            placeholder={text("factor-name")}
            needed={text("factor-name.needed", { name })}
            onSave={(value) => change({ name: value ?? "" })}
          />
          <Choice
            label={text("factor-kind")}
            value={factor.kind}
            choices={kinds.map((id) => ({ id, label: text(`factor-kind-${id}`) }))}
            onSave={(kind) => (kind === null ? Promise.resolve(undefined) : change({ kind }))}
          />
          <Choice
            label={text("factor-harm")}
            value={factor.harm}
            choices={harms.map((id) => ({ id, label: text(`factor-harm-${id}`) }))}
            unknown={text("factor-harm-unknown")}
            onSave={(harm) => change({ harm })}
          />
          <Choice
            label={text("factor-domain")}
            value={factor.domain}
            choices={items("domain")}
            unknown={text("not-known-yet")}
            onSave={(domain) => change({ domain })}
          />
          <Choice
            label={text("factor-level")}
            value={factor.level}
            choices={items("level")}
            unknown={text("not-known-yet")}
            onSave={(level) => change({ level })}
          />
          <SavedText
            label={text("factor-evidence")}
            isLong
            value={factor.evidence}
            placeholder={text("factor-evidence.placeholder")}
            onSave={(evidence) => change({ evidence })}
          />
          {groups.length > 0 && (
            <Choice
              label={text("factor-group")}
              value={factor.group}
              choices={groups.map((group) => ({ id: group.id, label: group.name }))}
              unknown={text("factor-group-unknown")}
              onSave={(group) => change({ group })}
            />
          )}
          <Choice
            label={text("stakeholders-sensitivity")}
            value={factor.sensitivity}
            choices={sensitivities.map((id) => ({ id, label: text(`sensitivity-${id}`) }))}
            onSave={(sensitivity) => change({ sensitivity: sensitivity ?? "council" })}
          />
        </div>
        <NotHere />
      </WordsOf>
      {children}
      {isAsked && (
        <p className="note" role="alert">
          {text(onLetGo ? "factor-delete-why" : "factor-delete-worked", { count: others })}
        </p>
      )}
      <div className="row dialog-foot">
        <Button onPress={onClose}>{text("factor-close")}</Button>
        {onLetGo && (
          <LinkButton quiet onPress={onLetGo}>
            {text("factor-let-go")}
          </LinkButton>
        )}
        <LinkButton
          quiet
          onPress={() => {
            // Others may stand on it: whoever deletes it is told first.
            if (others > 0 && !isAsked) return setAsked(true);
            onClose();
            void records.remove("factor", [factor.id], text("factor-deleted", { name }));
          }}
        >
          {text(isAsked ? "factor-delete-go" : "factor-delete")}
        </LinkButton>
      </div>
    </Dialog>
  );
}
