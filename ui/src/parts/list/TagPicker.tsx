import { Plus, Tag as TagIcon } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Button as AriaButton } from "react-aria-components";
import { fold, matchKey } from "@/api/fold";
import type { Id, Refusal, Tag } from "@/api/generated";
import { Checkbox, isOfWords, NotAdded, type Refused, useText } from "@/components";
import { share } from "./share";
import { useShareWords } from "./useShareWords";

/** The edits that hang a tag on something and take it off. */
export type TagEdit = { field: "add_tag"; value: string } | { field: "remove_tag"; value: Id };

/** Whether a refusal is about a new tag: it is told beside the field in which that was typed. */
export const isOfTag = (refusal: Refusal): boolean =>
  isOfWords(refusal) && "field" in refusal && refusal.field === "tag";

/** More than these are found by typing. */
const LISTED = 60;

/** Hangs tags on the chosen and takes them off: type to narrow, tick, or make a new tag of what is typed. */
export function TagPicker({
  chosen,
  tags,
  edit,
}: {
  chosen: { id: Id; tags: Id[] }[];
  /** Every tag of the plan, by name. */
  tags: Tag[];
  /** Takes it as one step, and says the words once it is taken; answers with why it was refused. */
  edit: (ids: Id[], edits: TagEdit[], words: string) => Promise<Refusal | undefined>;
}) {
  const text = useText();
  const shareWords = useShareWords();
  const [typed, setTyped] = useState("");
  const [refused, setRefused] = useState<Refused>();
  const list = useRef<HTMLUListElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const ids = chosen.map((one) => one.id);
  const wanted = fold(typed.trim());
  const [made, setMade] = useState("");
  const fresh = tags.find((tag) => made !== "" && matchKey(tag.name) === matchKey(made));
  const matching = tags.filter((tag) => fold(tag.name).includes(wanted));
  // One that was just made is shown wherever it stands in the order.
  const found = matching.filter((tag, place) => place < LISTED || tag === fresh);
  const exact = tags.find((tag) => matchKey(tag.name) === matchKey(typed));
  const isNew = typed.trim() !== "" && !exact;
  const shareOf = (tag: Tag) => share(chosen, (one) => one.tags.includes(tag.id));

  useEffect(() => {
    if (fresh) list.current?.querySelector(`[data-tag="${fresh.id}"]`)?.scrollIntoView({ block: "nearest" });
  }, [fresh]);

  function turn(tag: Tag) {
    if (shareOf(tag).state !== "all") return hang(tag.name);
    const args = { tag: tag.name, count: chosen.length };
    return edit(ids, [{ field: "remove_tag", value: tag.id }], text("list-untagged", args));
  }
  async function hang(name: string) {
    setRefused(undefined);
    const args = { tag: name, count: chosen.length };
    const refusal = await edit(ids, [{ field: "add_tag", value: name }], text("list-tagged", args));
    if (refusal && isOfTag(refusal)) setRefused({ words: name, refusal });
    return refusal;
  }
  async function make(name = typed.trim()) {
    setTyped("");
    setMade(name);
    // What was refused comes back, so that nothing typed is lost.
    if (await hang(name)) setTyped((now) => now || name);
  }
  return (
    <div className="picker">
      <div className="field">
        <TagIcon className="ic" aria-hidden />
        <input
          ref={field}
          // biome-ignore lint/a11y/noAutofocus: the popover was opened to type here
          autoFocus
          value={typed}
          aria-label={text("list-tag-find")}
          aria-invalid={refused !== undefined || undefined}
          placeholder={text("list-tag-find")}
          autoComplete="off"
          onChange={(event) => {
            setTyped(event.target.value);
            setRefused(undefined);
          }}
          onKeyDown={(event) => {
            if (event.key === "ArrowDown") list.current?.querySelector<HTMLElement>("input, button")?.focus();
            else if (event.key === "Enter" && exact) turn(exact);
            else if (event.key === "Enter" && isNew) make();
            else return;
            event.preventDefault();
          }}
        />
      </div>
      {refused && (
        <NotAdded
          refused={refused}
          onReword={() => {
            setTyped(refused.words);
            setRefused(undefined);
            field.current?.focus();
          }}
          onKept={() => make(refused.words)}
        />
      )}
      {tags.length === 0 && !isNew && <p className="q s">{text("list-tag-none")}</p>}
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
            <AriaButton className="make" onPress={() => make()}>
              <Plus className="ic" aria-hidden />
              {text("list-tag-new", { tag: typed.trim() })}
            </AriaButton>
          </li>
        )}
      </ul>
    </div>
  );
}
