import { useState } from "react";
import type { Factor, FactorHarm, FactorKind, FrameworkKind } from "@/api/generated";
import { usePopulationGroups } from "@/api/queries";
import { Button, Dialog, LinkButton, NotHere, SavedText, useItemName, useText, WordsOf } from "@/components";
import { useRecords } from "@/parts/records";
import type { Lists } from "../../useLists";
import { Choice } from "../Choice";

const kinds: FactorKind[] = ["risk", "protective"];
const harms: FactorHarm[] = ["being_trafficked", "trafficking_others"];

/** Everything about a factor; it keeps itself. */
export function FactorDialog({
  factor,
  lists,
  others,
  onLetGo,
  onClose,
}: {
  factor: Factor;
  lists: Lists;
  /** How many other initiatives work on it. */
  others: number;
  /** This initiative does not work on it. */
  onLetGo: () => void;
  onClose: () => void;
}) {
  const text = useText();
  const itemName = useItemName();
  const records = useRecords();
  const { data: groups = [] } = usePopulationGroups();
  const [isAsked, setAsked] = useState(false);
  const change = (patch: Partial<Factor>) => records.change("factor", factor, patch);
  const items = (kind: FrameworkKind) =>
    lists.of(kind).map((item) => ({ id: item.id, label: itemName(item, "short") }));
  const { name } = factor;
  return (
    <Dialog title={text("factor")} isOpen onClose={onClose}>
      <WordsOf id={factor.id} name={name}>
        <div className="factor initp-facts">
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
        </div>
        <NotHere />
      </WordsOf>
      {isAsked && (
        <p className="note" role="alert">
          {text("factor-delete-why", { count: others })}
        </p>
      )}
      <div className="row dialog-foot">
        <Button onPress={onClose}>{text("factor-close")}</Button>
        <LinkButton quiet onPress={onLetGo}>
          {text("factor-let-go")}
        </LinkButton>
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
