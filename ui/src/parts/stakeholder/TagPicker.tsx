import { Plus, Tag as TagIcon } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Button as AriaButton } from "react-aria-components";
import { fold, matchKey } from "@/api/fold";
import type { Stakeholder, Tag } from "@/api/generated";
import { Checkbox, useText } from "@/components";
import { share } from "./share";
import type { Edit } from "./useEdit";
import type { Lists } from "./useLists";
import { useShareWords } from "./useShareWords";

/** More than these are found by typing. */
const LISTED = 60;

/** Hangs tags on the chosen and takes them off: type to narrow, tick, or make a new tag of what is typed. */
export function TagPicker({ chosen, lists, edit }: { chosen: Stakeholder[]; lists: Lists; edit: Edit }) {
  const text = useText();
  const shareWords = useShareWords();
  const [typed, setTyped] = useState("");
  const list = useRef<HTMLUListElement>(null);
  const ids = chosen.map((one) => one.id);
  const wanted = fold(typed.trim());
  const [made, setMade] = useState("");
  const fresh = lists.tags.find((tag) => made !== "" && matchKey(tag.name) === matchKey(made));
  const matching = lists.tags.filter((tag) => fold(tag.name).includes(wanted));
  // One that was just made is shown wherever it stands in the order.
  const found = matching.filter((tag, place) => place < LISTED || tag === fresh);
  const exact = lists.tags.find((tag) => matchKey(tag.name) === matchKey(typed));
  const isNew = typed.trim() !== "" && !exact;
  const shareOf = (tag: Tag) => share(chosen, (one) => one.tags.includes(tag.id));

  useEffect(() => {
    if (fresh) list.current?.querySelector(`[data-tag="${fresh.id}"]`)?.scrollIntoView({ block: "nearest" });
  }, [fresh]);

  function turn(tag: Tag) {
    const args = { tag: tag.name, count: chosen.length };
    if (shareOf(tag).state === "all") {
      return edit(ids, [{ field: "remove_tag", value: tag.id }], text("stakeholders-untagged", args));
    }
    return edit(ids, [{ field: "add_tag", value: tag.name }], text("stakeholders-tagged", args));
  }
  function make() {
    const name = typed.trim();
    setTyped("");
    setMade(name);
    return edit(
      ids,
      [{ field: "add_tag", value: name }],
      text("stakeholders-tagged", { tag: name, count: chosen.length }),
    );
  }
  return (
    <div className="picker">
      <div className="field">
        <TagIcon className="ic" aria-hidden />
        <input
          // biome-ignore lint/a11y/noAutofocus: the popover was opened to type here
          autoFocus
          value={typed}
          aria-label={text("stakeholders-tag-find")}
          placeholder={text("stakeholders-tag-find")}
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "ArrowDown") list.current?.querySelector<HTMLElement>("input, button")?.focus();
            else if (event.key === "Enter" && exact) turn(exact);
            else if (event.key === "Enter" && isNew) make();
            else return;
            event.preventDefault();
          }}
        />
      </div>
      {lists.tags.length === 0 && !isNew && <p className="q s">{text("stakeholders-tag-none")}</p>}
      <ul className="ticks" ref={list}>
        {found.map((tag) => {
          const held = shareOf(tag);
          return (
            <li key={tag.id} data-tag={tag.id}>
              <Checkbox
                isSelected={held.state === "all"}
                isIndeterminate={held.state === "some"}
                onChange={() => turn(tag)}
              >
                <span className="grow">{tag.name}</span>
                <span className="q s">{shareWords(held)}</span>
              </Checkbox>
            </li>
          );
        })}
        {isNew && (
          <li>
            <AriaButton className="make" onPress={make}>
              <Plus className="ic" aria-hidden />
              {text("stakeholders-tag-new", { tag: typed.trim() })}
            </AriaButton>
          </li>
        )}
      </ul>
    </div>
  );
}
