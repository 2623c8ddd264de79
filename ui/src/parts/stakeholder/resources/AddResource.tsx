import { type FormEvent, useEffect, useRef, useState } from "react";
import type { ResourceDraft } from "@/api/generated";
import { Button, NotHere, type Problem, say, TextField, useText } from "@/components";
import { useKeep } from "../useField";
import type { Lists } from "../useLists";
import { ResourceFields } from "./ResourceFields";
import { edits, type Word } from "./resource";

const nothing: ResourceDraft = { kind: "people", text: "", domain: null, amount: null };

/** Type what it is, and Enter keeps it; then the field is free for the next. */
export function AddResource({
  of,
  word,
  lists,
  onClose,
}: {
  of: { id: string; name: string };
  word: Word;
  lists: Lists;
  onClose: () => void;
}) {
  const text = useText();
  const keep = useKeep(of.id);
  const [draft, setDraft] = useState(nothing);
  const [added, setAdded] = useState(0);
  const [wrong, setWrong] = useState<Problem | undefined>();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  async function go() {
    const problem = draft.text.trim() ? await keep(edits[word].add(draft)) : text("rule-text-empty");
    setWrong(problem);
    field.current?.focus();
    if (problem !== undefined) return;
    say(text(`${word}-added`, { text: draft.text.trim(), name: of.name }), { undo: true });
    setDraft(nothing);
    setAdded((count) => count + 1);
  }
  return (
    <form
      className="line-new"
      aria-label={text(`${word}-add`)}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        go();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <TextField
        label={text(`${word}-what`)}
        placeholder={text(`${word}-such-as`)}
        value={draft.text}
        onChange={(words) => {
          setWrong(undefined);
          setDraft((now) => ({ ...now, text: words }));
        }}
        inputRef={field}
        isNote
        error={wrong}
        onKept={go}
      />
      <NotHere className="care" />
      <ResourceFields
        key={added}
        resource={draft}
        lists={lists}
        save={async ({ kind, domain, amount }) => {
          setDraft((now) => ({ ...now, kind, domain, amount }));
          return undefined;
        }}
      />
      <div className="line-foot">
        <Button type="submit" look="main" small>
          {text(`${word}-add-go`)}
        </Button>
        <Button look="bare" small onPress={onClose}>
          {text("close")}
        </Button>
      </div>
    </form>
  );
}
