import { Archive, ArchiveRestore, Building2, Merge, Shapes, Tag, Trash2 } from "lucide-react";
import type { Stakeholder } from "@/api/generated";
import { Button, useSectorName, useText } from "@/components";
import { ActionButton, useDeeds } from "@/parts/actions";
import { BulkButton, OneOf, BulkBar as Shell, TagPicker } from "@/parts/list";
import { type Edit, type Lists, PlacePicker } from "@/parts/stakeholder";

/** What can be done with the chosen stakeholders at once; every choice is one step. */
export function BulkBar({
  chosen,
  lists,
  edit,
  onDelete,
  onMakeOne,
  onClear,
}: {
  chosen: Stakeholder[];
  lists: Lists;
  edit: Edit;
  onDelete: () => void;
  /** Offered of exactly two: both may be records of one. */
  onMakeOne: (() => void) | undefined;
  onClear: () => void;
}) {
  const text = useText();
  const sectorName = useSectorName();
  const ids = chosen.map((one) => one.id);
  const isAway = chosen.every((one) => one.archived);
  const count = chosen.length;
  const archive = () =>
    edit(
      ids,
      [{ field: "archived", value: !isAway }],
      text(isAway ? "stakeholders-unarchived" : "stakeholders-archived", { count }),
    );
  const [putAway, remove] = useDeeds("here", [
    {
      id: "archive-selected",
      label: text(isAway ? "action-unarchive-selected" : "action-archive-selected"),
      short: text(isAway ? "stakeholders-unarchive" : "stakeholders-archive"),
      icon: isAway ? ArchiveRestore : Archive,
      perform: archive,
    },
    { id: "delete-selected", short: text("stakeholders-delete"), icon: Trash2, perform: onDelete },
  ]);
  return (
    <Shell count={count} onClear={onClear}>
      <BulkButton icon={Tag} label={text("list-bulk-tag")}>
        <TagPicker chosen={chosen} tags={lists.tags} edit={edit} />
      </BulkButton>
      <BulkButton icon={Shapes} label={text("list-bulk-place")}>
        <div className="bulk-places">
          <div>
            <h3>{text("stakeholders-domains")}</h3>
            <PlacePicker place="domain" items={lists.domains} chosen={chosen} edit={edit} />
          </div>
          <div>
            <h3>{text("stakeholders-levels")}</h3>
            <PlacePicker place="level" items={lists.levels} chosen={chosen} edit={edit} />
          </div>
          <p className="q s">{text("stakeholders-first-is-main")}</p>
        </div>
      </BulkButton>
      <BulkButton icon={Building2} label={text("stakeholders-bulk-sector")}>
        <OneOf
          choices={[
            ...lists.sectors.map((sector) => ({ value: sector.id, label: sectorName(sector) })),
            { value: null, label: text("not-known-yet") },
          ]}
          chosen={chosen}
          held={(one) => one.sector}
          onChoose={(value, sector) =>
            edit(ids, [{ field: "sector", value }], text("stakeholders-sector-set", { sector, count }))
          }
        />
      </BulkButton>
      {onMakeOne && (
        <Button icon={Merge} onPress={onMakeOne}>
          {text("twins-join")}
        </Button>
      )}
      <ActionButton action={putAway} />
      <ActionButton action={remove} />
    </Shell>
  );
}
