import { RotateCcw, X } from "lucide-react";
import { kept } from "@/api/call";
import type { FrameworkItem, ItemEdit, ItemState } from "@/api/generated";
import { useCommand } from "@/api/queries";
import {
  Button,
  DomainMark,
  LevelRing,
  refuse,
  SavedText,
  say,
  useItemUses,
  useText,
  WordsOf,
} from "@/components";

/** Lists whose items stay, because the program counts by them. */
const stays = new Set(["prevention"]);

/** One item of the framework; its words keep themselves. */
export function ItemLine({
  item,
  parent,
  state,
}: {
  item: FrameworkItem;
  /** The principle that a strategy or an example belongs to. */
  parent: FrameworkItem | undefined;
  /** Until it is known, nothing is offered. */
  state: ItemState | undefined;
}) {
  const text = useText();
  const inWords = useItemUses();
  const { mutateAsync: edit } = useCommand("edit_item", { meta: { ownRefusal: true } });
  const { mutateAsync: back } = useCommand("put_back_words");
  const { mutateAsync: remove } = useCommand("remove_item", { meta: { ownRefusal: true } });
  const { label } = item;
  const keep = (change: ItemEdit) => kept(edit({ id: item.id, edit: change }));
  const uses = state?.uses ?? [];
  return (
    <li>
      <WordsOf id={item.id} name={label}>
        <div className="fw-words">
          <span className="fw-mark">
            {item.kind === "domain" && <DomainMark domain={item} size={20} />}
            {item.kind === "level" && <LevelRing positions={[item.position]} />}
          </span>
          <SavedText
            className="fw-name"
            label={text("settings-item-label")}
            hideLabel
            value={label}
            placeholder={text("settings-item-label")}
            needed={text("settings-item-label.needed", { name: label })}
            onSave={(words) => keep({ field: "label", value: words ?? "" })}
          />
          <SavedText
            className="fw-about"
            label={text("settings-item-about", { name: label })}
            hideLabel
            isLong
            value={item.about}
            placeholder={text("settings-item-about.placeholder")}
            onSave={(value) => keep({ field: "about", value })}
          />
          {item.kind === "theory" && (
            <SavedText
              className="fw-about"
              label={text("settings-item-asks", { name: label })}
              hideLabel
              isLong
              value={item.asks}
              placeholder={text("settings-item-asks.placeholder")}
              onSave={(value) => keep({ field: "asks", value })}
            />
          )}
          <p className="fw-where q s">
            {parent && <span>{text("settings-item-of", { name: parent.label })} </span>}
            {uses.length > 0 && <span>{text("settings-item-used", { uses: inWords(uses) })} </span>}
            {state && !state.built_in && <span>{text("settings-item-own")}</span>}
          </p>
        </div>
      </WordsOf>
      <span className="tools">
        {state?.reworded && (
          <Button
            small
            look="bare"
            icon={RotateCcw}
            aria-label={text("settings-item-back", { name: label })}
            onPress={async () => {
              await back(item.id);
              say(text("settings-item-back.done"), { undo: true });
            }}
          />
        )}
        {state && uses.length === 0 && !stays.has(item.kind) && (
          <Button
            small
            look="bare"
            icon={X}
            aria-label={text("settings-item-remove", { name: label })}
            onPress={async () => {
              const refusal = await kept(remove(item.id));
              if (refusal) refuse(refusal);
              else say(text("settings-item-removed", { name: label }), { undo: true });
            }}
          />
        )}
      </span>
    </li>
  );
}
