import type { FrameworkItem, Stakeholder, StakeholderEdit } from "@/api/generated";
import { Checkbox, DomainMark, LevelRing, LinkButton, useItemName, useText } from "@/components";
import { share } from "./share";
import type { Edit } from "./useEdit";
import { useShareWords } from "./useShareWords";

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
  const shareWords = useShareWords();
  const ids = chosen.map((one) => one.id);
  const said = (key: string, item: FrameworkItem) =>
    text(key, { item: itemName(item, "short"), count: chosen.length });

  return (
    <ul className="ticks" aria-label={text(`stakeholders-${place}s`)}>
      {items.map((item) => {
        const held = share(
          chosen,
          (one) => mainOf(one, place) === item.id || othersOf(one, place).includes(item.id),
        );
        const main = share(chosen, (one) => mainOf(one, place) === item.id);
        const isAll = held.state === "all";
        return (
          <li key={item.id}>
            <Checkbox
              isSelected={isAll}
              isIndeterminate={held.state === "some"}
              onChange={() => {
                const field = isAll ? fields[place].remove : fields[place].add;
                const words = said(isAll ? "stakeholders-unplaced" : "stakeholders-placed", item);
                edit(ids, [{ field, value: item.id } as StakeholderEdit], words);
              }}
            >
              {place === "domain" ? <DomainMark domain={item} /> : <LevelRing positions={[item.position]} />}
              <span className="grow">{itemName(item, "short")}</span>
            </Checkbox>
            <span className="end s">
              <span className="q">{shareWords(held)}</span>
              {main.state === "all" ? (
                <b>{text("stakeholders-main")}</b>
              ) : (
                isAll && (
                  <LinkButton
                    className="act"
                    aria-label={said("stakeholders-make-main-label", item)}
                    onPress={() =>
                      edit(
                        ids,
                        [{ field: fields[place].main, value: item.id } as StakeholderEdit],
                        said("stakeholders-made-main", item),
                      )
                    }
                  >
                    {text("stakeholders-make-main")}
                  </LinkButton>
                )
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
