import { type FormEvent, useEffect, useRef, useState } from "react";
import {
  Button,
  NotHere,
  type Problem,
  say,
  TextField,
  TypedFields,
  useForgetWords,
  useText,
  useTypedFields,
  WordsOf,
} from "@/components";
import { useKeep } from "../useField";
import type { Lists } from "../useLists";
import { ResourceFields } from "./ResourceFields";
import { edits, type NewResource, type Word } from "./resource";

const nothing: NewResource = { kind: null, text: "", domain: null, amount: null };

/** Type what it is, and Enter keeps it; then the field is free for the next. */
export function AddResource({
  id,
  of,
  word,
  lists,
  onClose,
}: {
  id: string;
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
  const forget = useForgetWords();
  const [added, setAdded] = useState(0);
  const [wrong, setWrong] = useState<Problem | undefined>();
  const [isKindless, setKindless] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  // All of it is in sight, also below the line that was just added; and what is typed in above all.
  // biome-ignore lint/correctness/useExhaustiveDependencies: at first, for the next one, and when more is said
  useEffect(() => {
    form.current?.scrollIntoView({ block: "nearest" });
    document.activeElement?.scrollIntoView({ block: "nearest" });
  }, [added, wrong, isKindless]);

  function put(next: NewResource) {
    latest.current = next;
    setDraft(next);
  }
  function cancel() {
    forget(`${of.id} new-${word}`);
    onClose();
  }
  async function go() {
    if (!(await areKept())) return;
    const now = latest.current;
    const { kind } = now;
    const isEmpty = now.text.trim() === "";
    setKindless(kind === null && !isEmpty);
    if (kind === null && !isEmpty) return form.current?.querySelector<HTMLElement>(".choose button")?.focus();
    const problem =
      isEmpty || kind === null ? text("rule-text-empty") : await keep(edits[word].add({ ...now, kind }));
    setWrong(problem);
    field.current?.focus();
    if (problem !== undefined) return;
    say(text(`${word}-added`, { text: now.text.trim(), name: of.name }), { undo: true });
    put(nothing);
    setAdded((count) => count + 1);
  }
  return (
    <form
      ref={form}
      id={id}
      className="line-new"
      aria-label={text(`${word}-add`)}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        go();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.stopPropagation();
        cancel();
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
      <WordsOf id={`${of.id} new-${word}`} name={of.name}>
        <TypedFields value={fields}>
          <ResourceFields
            key={added}
            resource={draft}
            lists={lists}
            kindError={isKindless ? text("resource-kind-needed") : undefined}
            save={async ({ kind, domain, amount }) => {
              if (kind !== null) setKindless(false);
              put({ ...latest.current, kind, domain, amount });
              return undefined;
            }}
          />
        </TypedFields>
      </WordsOf>
      <div className="line-foot">
        <Button type="submit" look="main" small>
          {text(`${word}-add-go`)}
        </Button>
        <Button look="bare" small onPress={cancel}>
          {text("close")}
        </Button>
      </div>
    </form>
  );
}
