import { Plus } from "lucide-react";
import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useRef, useState } from "react";
import { refusalOf } from "@/api/call";
import { Button, Concerns, isOfWords, NotAdded, type Refused, refuse, useText } from "@/components";
import "./quick-line.css";

/** Adds lines: type, Enter or the button, type the next. The field keeps the keyboard. */
export function QuickLine({
  label,
  hint,
  onAdd,
  hasKeyboard,
  ref,
}: {
  /** What it adds; also what stands in it while it is empty. */
  label: string;
  hint?: string;
  /** Adds what was typed; rejects with why it was refused. */
  onAdd: (words: string) => Promise<unknown>;
  /** It has the keyboard as soon as it is there. */
  hasKeyboard?: boolean;
  ref?: Ref<HTMLInputElement>;
}) {
  const text = useText();
  const [typed, setTyped] = useState("");
  const [refused, setRefused] = useState<Refused>();
  const field = useRef<HTMLInputElement>(null);
  // One step each, in the order typed, however fast.
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  useImperativeHandle(ref, () => field.current as HTMLInputElement);
  useEffect(() => {
    if (hasKeyboard) field.current?.focus();
  }, [hasKeyboard]);

  function add(wanted = typed.trim()) {
    field.current?.focus();
    if (!wanted) return;
    setTyped((now) => (now.trim() === wanted ? "" : now));
    setRefused(undefined);
    queue.current = queue.current
      .then(() => onAdd(wanted))
      .catch((error) => {
        const refusal = refusalOf(error);
        if (isOfWords(refusal)) setRefused({ words: wanted, refusal });
        else refuse(refusal);
        // It comes back, so that nothing typed is lost.
        setTyped((now) => now || wanted);
      });
  }
  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") add();
    else if (event.key === "Escape" && (typed || refused)) {
      // Whoever empties the field has given up the words that were refused there.
      setTyped("");
      setRefused(undefined);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }
  return (
    <div className="quick-line">
      <div className="field">
        <Plus className="ic" aria-hidden />
        <input
          ref={field}
          value={typed}
          maxLength={2000}
          autoComplete="off"
          aria-label={label}
          placeholder={hint ?? label}
          onChange={(event) => {
            // The message is about words that are just being changed.
            if (refused?.words === typed.trim()) setRefused(undefined);
            setTyped(event.target.value);
          }}
          onKeyDown={press}
        />
        {typed.trim() && (
          <Button small look="bare" onPress={() => add()}>
            {text("list-add-go")}
          </Button>
        )}
      </div>
      {refused === undefined && <Concerns words={typed || null} />}
      {refused && (
        <NotAdded
          refused={refused}
          onReword={() => {
            setTyped(refused.words);
            setRefused(undefined);
            field.current?.focus();
          }}
          onKept={() => add(refused.words)}
        />
      )}
    </div>
  );
}
