import { useState } from "react";
import type { Framework, FrameworkKind, Id, ItemDraft } from "@/api/generated";
import { useCommand } from "@/api/queries";
import { Select, say, useText } from "@/components";
import { QuickLine } from "@/parts/records";

/** Lists that a community can add to; the others are what the program counts by, or somebody's. */
const open = new Set<FrameworkKind>(["domain", "level", "principle", "strategy", "example"]);
const LAST = "last";

/** Adds an item to one of the lists of the framework. */
export function AddItem({ kind, framework }: { kind: FrameworkKind; framework: Framework }) {
  const text = useText();
  const of = (wanted: FrameworkKind) => framework.items.filter((item) => item.kind === wanted);
  const [after, setAfter] = useState<Id>(LAST);
  const [parent, setParent] = useState<Id | undefined>(of("principle")[0]?.id);
  const { mutateAsync: add } = useCommand("add_item", { meta: { ownRefusal: true } });
  if (!open.has(kind)) return <p className="q s">{text("settings-items-fixed")}</p>;
  const belongs = kind === "strategy" || kind === "example";
  async function save(label: string) {
    const draft: ItemDraft = {
      kind,
      label,
      about: null,
      parent: belongs ? (parent ?? null) : null,
      level: null,
      domains: [],
      after: kind === "level" && after !== LAST ? after : null,
    };
    await add(draft);
    say(text("settings-item-added", { name: label }), { undo: true });
  }
  return (
    <div className="fw-add">
      {kind === "level" && (
        <Select
          label={text("settings-item-after")}
          choices={[
            { id: LAST, label: text("settings-item-after.last") },
            ...of("level").map((item) => ({ id: item.id, label: item.label })),
          ]}
          value={after}
          onChange={setAfter}
        />
      )}
      {belongs && parent && (
        <Select
          label={text("settings-items-principle")}
          choices={of("principle").map((item) => ({ id: item.id, label: item.label }))}
          value={parent}
          onChange={setParent}
        />
      )}
      <QuickLine label={text(`settings-add-${kind}`)} onAdd={save} />
    </div>
  );
}
