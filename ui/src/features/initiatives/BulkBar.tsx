import { Clock, Shapes, Sprout, Tag, Trash2 } from "lucide-react";
import type { FrameworkItem, Id, Initiative, InitiativeEdit } from "@/api/generated";
import { DomainMark, LevelRing, useItemName, useText } from "@/components";
import { ActionButton, useDeeds } from "@/parts/actions";
import { BulkButton, OneOf, BulkBar as Shell, TagPicker, Ticks } from "@/parts/list";
import { usePreventionName } from "@/parts/usePreventionName";
import { actAt } from "./prevention";
import { StatusIcon } from "./StatusMark";
import type { Edit } from "./useEdit";
import type { Lists } from "./useLists";
import type { Move } from "./useMove";
import { statuses } from "./view";

/** What can be done with the chosen initiatives at once; every choice is one step. */
export function BulkBar({
  chosen,
  lists,
  edit,
  move,
  onDelete,
  onClear,
}: {
  chosen: Initiative[];
  lists: Lists;
  edit: Edit;
  move: Move;
  onDelete: () => void;
  onClear: () => void;
}) {
  const text = useText();
  const name = useItemName();
  const when = usePreventionName();
  const ids = chosen.map((one) => one.id);
  const count = chosen.length;

  function act(id: Id | null) {
    const item = lists.item(id);
    const words = item
      ? text("initiatives-acts-set", { count, when: when(item.key) })
      : text("initiatives-acts-unknown", { count });
    edit(ids, actAt(chosen, item), words);
  }
  const [remove] = useDeeds("here", [
    { id: "delete-selected", short: text("initiative-delete"), icon: Trash2, perform: onDelete },
  ]);
  return (
    <Shell count={count} onClear={onClear}>
      <BulkButton icon={Sprout} label={text("initiative-status")}>
        <OneOf
          choices={statuses.map((status) => ({
            value: status,
            label: text(`status-${status}`),
            mark: <StatusIcon status={status} />,
          }))}
          chosen={chosen}
          held={(one) => one.status}
          onChoose={(status) => move(chosen, status)}
        />
      </BulkButton>
      <BulkButton icon={Tag} label={text("list-bulk-tag")}>
        <TagPicker chosen={chosen} tags={lists.tags} edit={edit} />
      </BulkButton>
      <BulkButton icon={Shapes} label={text("list-bulk-place")}>
        <div className="bulk-places">
          <div>
            <h3>{text("initiative-domains")}</h3>
            <Places kind="domain" chosen={chosen} items={lists.of("domain")} edit={edit} />
          </div>
          <div>
            <h3>{text("initiative-levels")}</h3>
            <Places kind="level" chosen={chosen} items={lists.of("level")} edit={edit} />
          </div>
        </div>
      </BulkButton>
      <BulkButton icon={Clock} label={text("initiatives-bulk-prevention")}>
        <OneOf
          choices={[
            ...lists.of("prevention").map((item) => ({
              value: item.id,
              label: `${name(item)}: ${text(`prevention-${item.key}.plain`) || (item.about ?? "")}`,
            })),
            { value: null, label: text("not-known-yet") },
          ]}
          chosen={chosen}
          held={(one) => one.prevention}
          onChoose={act}
        />
      </BulkButton>
      <ActionButton action={remove} />
    </Shell>
  );
}

const held = { domain: "domains", level: "levels" } as const;

/** Domains or levels to tick for all the chosen. */
function Places({
  kind,
  chosen,
  items,
  edit,
}: {
  kind: "domain" | "level";
  chosen: Initiative[];
  items: FrameworkItem[];
  edit: Edit;
}) {
  const text = useText();
  const name = useItemName();
  return (
    <Ticks
      label={text(`initiative-${held[kind]}`)}
      items={items.map((item) => ({
        id: item.id,
        label: name(item, "short"),
        mark: kind === "domain" ? <DomainMark domain={item} /> : <LevelRing positions={[item.position]} />,
      }))}
      chosen={chosen}
      holds={(one, id) => one[held[kind]].includes(id)}
      onTurn={({ id, label }, isOn) =>
        edit(
          chosen.map((one) => one.id),
          [{ field: `${isOn ? "add" : "remove"}_${kind}`, value: id } as InitiativeEdit],
          text(isOn ? "list-item-added" : "list-item-removed", { item: label, count: chosen.length }),
        )
      }
    />
  );
}
