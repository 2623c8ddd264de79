import { Archive, ArchiveRestore, Building2, Shapes, Tag, Trash2, X } from "lucide-react";
import { Button as AriaButton } from "react-aria-components";
import type { Stakeholder } from "@/api/generated";
import { Button, PopoverButton, useSectorName, useText } from "@/components";
import type { Edit, Lists } from "@/parts/stakeholder";
import { PlacePicker, share, TagPicker } from "@/parts/stakeholder";

/** What can be done with the ticked rows at once; every choice is one step. */
export function BulkBar({
  chosen,
  lists,
  edit,
  onDelete,
  onClear,
}: {
  chosen: Stakeholder[];
  lists: Lists;
  edit: Edit;
  onDelete: () => void;
  onClear: () => void;
}) {
  const text = useText();
  const ids = chosen.map((one) => one.id);
  const isAway = chosen.every((one) => one.archived);
  const count = chosen.length;
  const archive = () =>
    edit(
      ids,
      [{ field: "archived", value: !isAway }],
      text(isAway ? "stakeholders-unarchived" : "stakeholders-archived", { count }),
    );
  return (
    <section className="bulk" aria-label={text("stakeholders-bulk")}>
      <b className="count" role="status">
        {text("stakeholders-selected", { count })}
      </b>
      <PopoverButton
        label={text("stakeholders-bulk-tag")}
        placement="top start"
        button={<Button icon={Tag}>{text("stakeholders-bulk-tag")}</Button>}
      >
        <TagPicker chosen={chosen} lists={lists} edit={edit} />
      </PopoverButton>
      <PopoverButton
        label={text("stakeholders-bulk-place")}
        placement="top start"
        button={<Button icon={Shapes}>{text("stakeholders-bulk-place")}</Button>}
      >
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
      </PopoverButton>
      <PopoverButton
        label={text("stakeholders-bulk-sector")}
        placement="top start"
        button={<Button icon={Building2}>{text("stakeholders-bulk-sector")}</Button>}
      >
        <Sectors chosen={chosen} lists={lists} edit={edit} />
      </PopoverButton>
      <Button icon={isAway ? ArchiveRestore : Archive} onPress={archive}>
        {text(isAway ? "stakeholders-unarchive" : "stakeholders-archive")}
      </Button>
      <Button icon={Trash2} onPress={onDelete}>
        {text("stakeholders-delete")}
      </Button>
      <Button
        look="bare"
        icon={X}
        className="clear"
        aria-label={text("stakeholders-bulk-clear")}
        onPress={onClear}
      />
    </section>
  );
}

function Sectors({ chosen, lists, edit }: { chosen: Stakeholder[]; lists: Lists; edit: Edit }) {
  const text = useText();
  const sectorName = useSectorName();
  const ids = chosen.map((one) => one.id);
  const choices = [
    ...lists.sectors.map((sector) => ({ id: sector.id, label: sectorName(sector) })),
    { id: null, label: text("not-known-yet") },
  ];
  return (
    <ul className="choices">
      {choices.map(({ id, label }) => {
        const isAll = share(chosen, (one) => one.sector === id).state === "all";
        return (
          <li key={id}>
            <AriaButton
              className="item"
              data-selected={isAll || undefined}
              aria-pressed={isAll}
              onPress={() =>
                edit(
                  ids,
                  [{ field: "sector", value: id }],
                  text("stakeholders-sector-set", { sector: label, count: chosen.length }),
                )
              }
            >
              {label}
            </AriaButton>
          </li>
        );
      })}
    </ul>
  );
}
