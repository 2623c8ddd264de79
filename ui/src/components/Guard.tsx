import { type KeyboardEvent, useId, useRef, useState } from "react";
import { refusalOf } from "@/api/call";
import type { Refusal } from "@/api/generated";
import { useConcerns } from "@/api/guard";
import { useCommand } from "@/api/queries";
import { Button } from "./Button";
import "./guard.css";
import { type Problem, useRefusalWords } from "./messages";
import { dateLanguage } from "./moments";
import { useText } from "./text";

/** A refusal of the guard on free text. */
export type NamesAChild = Extract<Refusal, { code: "names_a_child" }>;

/** The refusal of the guard, if that is what the problem is. */
export function namesAChild(problem: Problem | undefined): NamesAChild | undefined {
  return typeof problem === "object" && problem.code === "names_a_child" ? problem : undefined;
}

/** Beside a field, while somebody types: what of these words could tell who a child is. */
export function Concerns({ words }: { words: string | null }) {
  const text = useText();
  const found = useConcerns(words);
  const list = new Intl.ListFormat(dateLanguage()).format(found.map((part) => `“${part}”`));
  return (
    <span className="concerns" role="status">
      {found.length > 0 && text("guard-looks-like", { words: list })}
    </span>
  );
}

/** Where words were refused: back to them, or a reason why they have to stay. */
export function KeepOrReword({
  refusal,
  words,
  onReword,
  onKept,
}: {
  refusal: NamesAChild;
  /** As they were refused. */
  words: string;
  /** Back to the field. */
  onReword: () => void;
  /** The reason is written down; the same words pass now. */
  onKept: () => void;
}) {
  const text = useText();
  const said = useRefusalWords();
  const id = useId();
  const [reason, setReason] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const { mutateAsync } = useCommand("keep_text", { meta: { ownRefusal: true } });

  async function keep() {
    try {
      await mutateAsync({ field: refusal.field, text: words, reason: reason ?? "" });
      onKept();
    } catch (error) {
      setWrong(said(refusalOf(error)).what);
      field.current?.focus();
    }
  }

  // The field around it must not take these keys for its own.
  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") {
      event.preventDefault();
      keep();
    } else if (event.key === "Escape") {
      event.stopPropagation();
      setReason(null);
      onReword();
    }
  }

  return (
    <div className="keep-or-reword">
      <span className="row">
        <Button small onPress={onReword}>
          {text("guard-reword")}
        </Button>
        {refusal.may_keep && reason === null && (
          <Button small onPress={() => setReason("")}>
            {text("guard-keep")}
          </Button>
        )}
      </span>
      {reason !== null && (
        <div className="why">
          <label htmlFor={id} className="lbl">
            {text("guard-reason")}
          </label>
          <span id={`${id}-hint`} className="hint">
            {text("guard-reason.hint")}
          </span>
          <input
            ref={field}
            id={id}
            className="field"
            value={reason}
            // biome-ignore lint/a11y/noAutofocus: a person has just asked to say why.
            autoFocus
            autoComplete="off"
            aria-describedby={`${id}-hint`}
            aria-invalid={wrong !== undefined || undefined}
            onChange={(event) => {
              setReason(event.target.value);
              setWrong(undefined);
            }}
            onKeyDown={press}
          />
          <Concerns words={reason} />
          {wrong && (
            <span className="wrong" role="alert">
              {wrong}
            </span>
          )}
          <Button small look="main" onPress={keep}>
            {text("guard-keep-now")}
          </Button>
        </div>
      )}
    </div>
  );
}
