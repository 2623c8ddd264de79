import { type FormEvent, useEffect, useRef, useState } from "react";
import type { ResourceDraft } from "@/api/generated";
import {
  Button,
  NotHere,
  type Problem,
  say,
  TextField,
  TypedFields,
  useText,
  useTypedFields,
} from "@/components";
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
  // Leaving a field and adding it may be one press: what was typed last belongs to it.
  const latest = useRef(draft);
  const { fields, areKept } = useTypedFields();
  const [added, setAdded] = useState(0);
  const [wrong, setWrong] = useState<Problem | undefined>();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  function put(next: ResourceDraft) {
    latest.current = next;
    setDraft(next);
  }
  async function go() {
    if (!(await areKept())) return;
    const now = latest.current;
    const problem = now.text.trim() ? await keep(edits[word].add(now)) : text("rule-text-empty");
    setWrong(problem);
    field.current?.focus();
    if (problem !== undefined) return;
    say(text(`${word}-added`, { text: now.text.trim(), name: of.name }), { undo: true });
    put(nothing);
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
          put({ ...latest.current, text: words });
        }}
        inputRef={field}
        isNote
        error={wrong}
        onKept={go}
      />
      <NotHere className="care" />
      <TypedFields value={fields}>
        <ResourceFields
          key={added}
          resource={draft}
          lists={lists}
          save={async ({ kind, domain, amount }) => {
            put({ ...latest.current, kind, domain, amount });
            return undefined;
          }}
        />
      </TypedFields>
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
