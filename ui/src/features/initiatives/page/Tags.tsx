import { Tag as TagIcon } from "lucide-react";
import type { Initiative } from "@/api/generated";
import { LinkButton, PopoverButton, useText } from "@/components";
import { TagPicker } from "@/parts/list";
import { useEdit } from "../useEdit";
import type { Lists } from "../useLists";

/** The tags of an initiative as chips, and the words that open the picker. */
export function Tags({ one, lists }: { one: Initiative; lists: Lists }) {
  const text = useText();
  const edit = useEdit();
  const tags = lists.tagged(one);
  const label = text("initiative-tags");
  const words = text(tags.length === 0 ? "initiative-add-tag" : "initiatives-change");
  return (
    <fieldset className="chips-of">
      <legend className="vh">{label}</legend>
      {tags.map((tag) => (
        <span className="chip tag" key={tag.id}>
          <TagIcon className="ic" aria-hidden />
          {tag.name}
        </span>
      ))}
      <PopoverButton
        label={label}
        button={
          <LinkButton
            aria-label={tags.length === 0 ? words : text("initiatives-change-of", { words, of: label })}
          >
            {words}
          </LinkButton>
        }
      >
        <TagPicker chosen={[one]} tags={lists.tags} edit={edit} />
      </PopoverButton>
    </fieldset>
  );
}
