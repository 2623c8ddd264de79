import type { FrameworkItem, Id, Stakeholder, StakeholderEdit } from "@/api/generated";
import { DomainMark, LevelRing, LinkButton, useItemName, useText } from "@/components";
import { type TickItem, Ticks } from "@/parts/list";
import type { Edit } from "./useEdit";

/** Which of the two lists an item is in. */
export type Place = "domain" | "level";

/** The edits that place a stakeholder, by list. */
const fields = {
  domain: { add: "add_domain", remove: "remove_domain", main: "main_domain" },
  level: { add: "add_level", remove: "remove_level", main: "main_level" },
} as const;

const mainOf = (one: Stakeholder, place: Place) => (place === "domain" ? one.main_domain : one.main_level);
const othersOf = (one: Stakeholder, place: Place) =>
  place === "domain" ? one.other_domains : one.other_levels;

/**
 * Ticks domains or levels for the chosen. The first one ticked becomes the main one; any other that is
 * ticked can be made it.
 */
export function PlacePicker({
  place,
  items,
  chosen,
  edit,
}: {
  place: Place;
  items: FrameworkItem[];
  chosen: Stakeholder[];
  edit: Edit;
}) {
  const text = useText();
  const itemName = useItemName();
  const ids = chosen.map((one) => one.id);
  const said = (message: string, item: TickItem) => text(message, { item: item.label, count: chosen.length });
  const turn = (field: string, item: TickItem, message: string) =>
    edit(ids, [{ field, value: item.id } as StakeholderEdit], said(message, item));
  const isMain = (id: Id) => chosen.length > 0 && chosen.every((one) => mainOf(one, place) === id);

  return (
    <Ticks
      label={text(`stakeholders-${place}s`)}
      items={items.map((item) => ({
        id: item.id,
        label: itemName(item, "short"),
        mark: place === "domain" ? <DomainMark domain={item} /> : <LevelRing positions={[item.position]} />,
      }))}
      chosen={chosen}
      holds={(one, id) => mainOf(one, place) === id || othersOf(one, place).includes(id)}
      onTurn={(item, isOn) =>
        isOn
          ? turn(fields[place].add, item, "list-item-added")
          : turn(fields[place].remove, item, "list-item-removed")
      }
      end={(item, held) =>
        isMain(item.id) ? (
          <b>{text("stakeholders-main")}</b>
        ) : (
          held.state === "all" && (
            <LinkButton
              className="act"
              aria-label={said("stakeholders-make-main-label", item)}
              onPress={() => turn(fields[place].main, item, "stakeholders-made-main")}
            >
              {text("stakeholders-make-main")}
            </LinkButton>
          )
        )
      }
    />
  );
}
