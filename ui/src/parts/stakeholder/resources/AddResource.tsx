import { type FormEvent, useEffect, useRef, useState } from "react";
import type { Id } from "@/api/generated";
import {
  Button,
  leftWords,
  NotHere,
  type Problem,
  say,
  sayLeft,
  TextField,
  TypedFields,
  useBegun,
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

/** Under what an offer or a need waits that was begun and is neither added nor cancelled yet. */
export const begunResource = (of: Id, word: Word) => `${of} new-${word}`;

/**
 * Type what it is, and Enter keeps it; then the field is free for the next. Whoever looks at somebody else meanwhile
 * finds it as they left it.
 */
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
  const thing = begunResource(of.id, word);
  const begun = useBegun<NewResource>(thing);
  const draft = begun.now ?? nothing;
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

  const waits = useRef<() => void>(undefined);
  waits.current = () => {
    const whole = text("resource-begun-waits", { word, name: of.name });
    if (begun.read()?.text.trim())
      sayLeft({ of: thing, label: text(`${word}-add`), where: of.name, why: "", whole }, leftWords(text));
  };
  useEffect(() => () => waits.current?.(), []);

  // Leaving a field and adding it may be one press: what was typed last belongs to it.
  const latest = () => begun.read() ?? nothing;
  const put = (next: NewResource) => begun.put(next);
  function cancel() {
    forget(thing);
    onClose();
  }
  async function go() {
    if (!(await areKept())) return;
    const now = latest();
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
    begun.put(undefined);
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
          put({ ...latest(), text: words });
        }}
        inputRef={field}
        isNote
        error={wrong}
        onKept={go}
      />
      <NotHere className="care" />
      <WordsOf id={thing} name={of.name}>
        <TypedFields value={fields}>
          <ResourceFields
            key={added}
            resource={draft}
            lists={lists}
            kindError={isKindless ? text("resource-kind-needed") : undefined}
            save={async ({ kind, domain, amount }) => {
              if (kind !== null) setKindless(false);
              put({ ...latest(), kind, domain, amount });
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
