import { type KeyboardEvent, useId, useRef, useState } from "react";

export interface SavedTextProps {
  label: string;
  /** The label is only for screen readers. */
  hideLabel?: boolean;
  /** The value as kept; null is not known yet. */
  value: string | null;
  /** Shown while there is nothing. */
  placeholder: string;
  /** Takes what was typed, null for nothing. Answers with what is wrong, in words, or nothing once it is kept. */
  onSave: (value: string | null) => Promise<string | undefined>;
  /** Line breaks may be typed; Enter makes one instead of keeping. */
  isLong?: boolean;
  /** A further line, such as what is meant. */
  hint?: string;
  type?: "text" | "date" | "url";
  className?: string;
}

/**
 * Words that keep themselves: on leaving the field or with Enter. Escape brings back what was kept. What
 * can't be kept stays as it was typed, with what to do about it beside it.
 */
export function SavedText(props: SavedTextProps) {
  const { label, value, placeholder, onSave, isLong, hint, type = "text", className = "" } = props;
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string | undefined>(undefined);
  // Enter keeps, and leaving the field right after must not keep the same words a second time.
  const saving = useRef<string | null>(null);
  const shown = typed ?? value ?? "";

  async function save() {
    if (typed === null) return;
    const next = isLong ? typed.trimEnd() : typed.trim();
    if (next === (value ?? "")) {
      setTyped(null);
      setWrong(undefined);
      return;
    }
    if (saving.current === next) return;
    saving.current = next;
    const problem = await onSave(next === "" ? null : next);
    saving.current = null;
    setWrong(problem);
    if (problem === undefined) setTyped((now) => (now === typed ? null : now));
  }

  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" && (!isLong || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      save();
    } else if (event.key === "Escape" && typed !== null) {
      // Only the field steps back; the panel around it stays.
      event.stopPropagation();
      setTyped(null);
      setWrong(undefined);
    }
  }

  const field = {
    id,
    value: shown,
    placeholder,
    className: "words",
    "aria-invalid": wrong !== undefined || undefined,
    "aria-describedby": wrong || hint ? `${id}-more` : undefined,
    autoComplete: "off",
    spellCheck: isLong ?? false,
    onChange: (event: { target: { value: string } }) => setTyped(event.target.value),
    onKeyDown: press,
    onBlur: save,
  };
  return (
    <div className={`saved-text ${className}`} data-empty={shown === "" || undefined}>
      <label htmlFor={id} className={props.hideLabel ? "vh" : "lbl"}>
        {label}
      </label>
      {type === "text" ? (
        // The hidden copy beside it gives the field the height of its words.
        <span className="grows" data-words={`${shown || placeholder} `}>
          <textarea
            rows={1}
            {...field}
            onChange={(event) => setTyped(isLong ? event.target.value : oneLine(event.target.value))}
          />
        </span>
      ) : (
        <input type={type} {...field} />
      )}
      {(wrong || hint) && (
        <span id={`${id}-more`} className={wrong ? "wrong" : "hint"} role={wrong ? "alert" : undefined}>
          {wrong ?? hint}
        </span>
      )}
    </div>
  );
}

const oneLine = (words: string) => words.replace(/[\r\n]+/g, " ");
