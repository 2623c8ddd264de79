import { ChevronDown, ChevronUp, Plus, Trash2 } from "lucide-react";
import { useId, useRef, useState } from "react";
import type { Resource, Stakeholder } from "@/api/generated";
import { Button, DomainMark, type Problem, useBegun, useText, WordsOf } from "@/components";
import { ActionButton } from "@/parts/actions";
import { Part } from "../Known";
import { useAdder } from "../useAdder";
import type { Edit } from "../useEdit";
import { useKeep } from "../useField";
import type { Lists } from "../useLists";
import { AddResource, begunResource } from "./AddResource";
import { ResourceFields } from "./ResourceFields";
import { edits, type NewResource, type Word } from "./resource";
import "./resources.css";

/** What a stakeholder can bring, or would need: lines that open to be changed in place, and the way to add one. */
export function Resources({
  of,
  word,
  list,
  lists,
  edit,
}: {
  of: Stakeholder;
  word: Word;
  list: Resource[];
  lists: Lists;
  edit: Edit;
}) {
  const text = useText();
  const [open, setOpen] = useState<string | null>(null);
  // One that was begun here and neither added nor cancelled stands open again.
  const begun = useBegun<NewResource>(begunResource(of.id, word)).now;
  const [isAdding, setAdding] = useState(begun !== undefined);
  const adder = useRef<HTMLButtonElement>(null);
  const keep = useKeep(of.id);
  const begin = () => setAdding(true);
  const made = { id: `add-${word}`, short: text(`${word}-add`), icon: Plus };
  const { add, form } = useAdder(made, isAdding, begin);

  async function remove(one: Resource) {
    setOpen(null);
    await edit([of.id], [edits[word].remove(one.id)], text(`${word}-removed`, { text: one.text }));
    adder.current?.focus();
  }
  return (
    <Part title={text(`stakeholders-${word}s`)}>
      {list.length > 0 && (
        <ul className="resources" aria-label={text(`stakeholders-${word}s`)}>
          {list.map((one) => (
            <ResourceLine
              key={one.id}
              of={of}
              one={one}
              lists={lists}
              isOpen={open === one.id}
              onTurn={(isOpen) => setOpen(isOpen ? one.id : null)}
              onSave={(next) => keep(edits[word].change(next))}
              onRemove={() => remove(one)}
            />
          ))}
        </ul>
      )}
      {isAdding ? (
        <AddResource
          id={form}
          of={of}
          word={word}
          lists={lists}
          onClose={() => {
            setAdding(false);
            requestAnimationFrame(() => adder.current?.focus());
          }}
        />
      ) : (
        <ActionButton action={add} ref={adder} look="bare" small className="part-add" />
      )}
    </Part>
  );
}

function ResourceLine({
  of,
  one,
  lists,
  isOpen,
  onTurn,
  onSave,
  onRemove,
}: {
  of: Stakeholder;
  one: Resource;
  lists: Lists;
  isOpen: boolean;
  onTurn: (isOpen: boolean) => void;
  onSave: (one: Resource) => Promise<Problem | undefined>;
  onRemove: () => void;
}) {
  const text = useText();
  const id = useId();
  const turner = useRef<HTMLButtonElement>(null);
  const domain = lists.item(one.domain);
  const language = document.documentElement.lang || "en";
  return (
    <li
      onKeyDown={(event) => {
        if (!isOpen || event.key !== "Escape" || event.defaultPrevented) return;
        event.stopPropagation();
        turner.current?.focus();
        onTurn(false);
      }}
    >
      <div className="resource-head">
        <span className="resource-words">
          {one.text}
          <span className="q s">
            {text(`resource-kind-${one.kind}`)}
            {one.amount !== null && `, ${new Intl.NumberFormat(language).format(one.amount)}`}
          </span>
        </span>
        {domain && <DomainMark domain={domain} alone size={20} />}
        <Button
          ref={turner}
          look="bare"
          small
          className="sq"
          icon={isOpen ? ChevronUp : ChevronDown}
          aria-label={text("resource-open", { text: one.text })}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onPress={() => onTurn(!isOpen)}
        />
      </div>
      {isOpen && (
        <fieldset className="line-body" id={id} aria-label={one.text}>
          <WordsOf
            id={`${of.id} ${one.id}`}
            name={text("resource-words-of", { name: of.name, text: one.text })}
          >
            <ResourceFields withWords resource={one} lists={lists} save={onSave} />
          </WordsOf>
          <div className="line-foot">
            <Button look="bare" small icon={Trash2} onPress={onRemove}>
              {text("resource-remove")}
            </Button>
          </div>
        </fieldset>
      )}
    </li>
  );
}
