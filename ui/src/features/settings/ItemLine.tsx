import { ArrowDown, ArrowUp, RotateCcw, X } from "lucide-react";
import { kept } from "@/api/call";
import type { Framework, FrameworkItem, ItemEdit, ItemState, Refusal } from "@/api/generated";
import { useCommand } from "@/api/queries";
import {
  Button,
  DomainMark,
  LevelRing,
  refuse,
  SavedText,
  say,
  useItemName,
  useItemUses,
  useText,
  WordsOf,
} from "@/components";
import { Chips } from "@/parts/chips";
import { Choice } from "@/parts/records";

/** Lists whose items stay, because the program counts by them. */
const stays = new Set(["prevention"]);
/** Lists that a community can put in another order. */
const moves = new Set(["domain", "level", "principle"]);

/** One item of the framework; its words keep themselves. */
export function ItemLine({
  item,
  framework,
  state,
}: {
  item: FrameworkItem;
  framework: Framework;
  /** Until it is known, nothing is offered. */
  state: ItemState | undefined;
}) {
  const text = useText();
  const inWords = useItemUses();
  const { mutateAsync: edit } = useCommand("edit_item", { meta: { ownRefusal: true } });
  const { mutateAsync: back } = useCommand("put_back_words");
  const { mutate: move } = useCommand("move_item");
  const { mutateAsync: remove } = useCommand("remove_item", { meta: { ownRefusal: true } });
  const { label } = item;
  const keep = (change: ItemEdit) => kept(edit({ id: item.id, edit: change }));
  const uses = state?.uses ?? [];
  // The principle that a strategy or an example belongs to.
  const parent = framework.items.find((other) => other.id === item.parent);
  const list = framework.items.filter((other) => other.kind === item.kind);
  const place = list.indexOf(item);
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
          {item.kind === "example" && <WhereItActs item={item} framework={framework} keep={keep} />}
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
        {moves.has(item.kind) &&
          (
            [
              ["up", ArrowUp, place - 1],
              ["down", ArrowDown, place + 1],
            ] as const
          ).map(([way, icon, to]) => (
            <Button
              key={way}
              small
              look="bare"
              icon={icon}
              isDisabled={to < 0 || to >= list.length}
              aria-label={text(`settings-item-${way}`, { name: label })}
              onPress={() => move({ id: item.id, to })}
            />
          ))}
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

/** At which level and in which domains an example acts, so that it is offered there. */
function WhereItActs({
  item,
  framework,
  keep,
}: {
  item: FrameworkItem;
  framework: Framework;
  keep: (change: ItemEdit) => Promise<Refusal | undefined>;
}) {
  const text = useText();
  const name = useItemName();
  const levels = framework.items.filter((each) => each.kind === "level");
  return (
    <div className="fw-acts">
      <Choice
        label={text("settings-item-level")}
        value={item.level}
        choices={levels.map((level) => ({ id: level.id, label: name(level) }))}
        unknown={text("not-known-yet")}
        onSave={(value) => keep({ field: "level", value })}
      />
      <Chips
        label={text("settings-item-domains")}
        items={framework.items.filter((each) => each.kind === "domain")}
        chosen={item.domains}
        onTurn={(domain, isOn) => {
          const others = item.domains.filter((id) => id !== domain.id);
          void keep({ field: "domains", value: isOn ? [...others, domain.id] : others });
        }}
      />
    </div>
  );
}
