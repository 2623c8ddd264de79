import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { Concerns, KeepOrReword, namesAChild } from "./Guard";
import { type Problem, useProblemWords } from "./messages";
import { pointerUp } from "./pointerUp";
import "./saved-text.css";
import { useJoinTyped } from "./typed";
import { useUnkept } from "./unkept";

export interface SavedTextProps {
  label: string;
  /** The label is only for screen readers. */
  hideLabel?: boolean;
  /** The value as kept; null is not known yet. */
  value: string | null;
  /** Shown while there is nothing. */
  placeholder: string;
  /** Takes what was typed, null for nothing. Answers with what is wrong, or with nothing once it is kept. */
  onSave: (value: string | null) => Promise<Problem | undefined>;
  /** What a later step found wrong with what was saved: these words may be part of something not kept yet. */
  error?: Problem | undefined;
  /** The words of `error` may be kept now, for somebody has said why. */
  onKept?: () => void;
  /** Line breaks may be typed; Enter makes one instead of keeping. */
  isLong?: boolean;
  /** There must be something: said when the field was emptied and has what was kept again. */
  needed?: string;
  /** A further line, such as what is meant. */
  hint?: string;
  className?: string;
}

/**
 * Words that keep themselves: on leaving the field or with Enter. Escape brings back what was kept. What
 * can't be kept stays as it was typed, with what to do about it beside it until somebody changes it; words that
 * could tell who a child is are kept only with a reason. Whoever goes elsewhere meanwhile finds it again as they
 * left it, as long as the plan is open. While nothing has been typed, Ctrl+Z is the plan's: it
 * takes back the last step, as everywhere else. Once something is, it is the field's.
 */
export function SavedText(props: SavedTextProps) {
  const { label, value, placeholder, onSave, isLong, needed, hint, className = "" } = props;
  const id = useId();
  const unkept = useUnkept(label);
  const typed = unkept.now?.words ?? null;
  const problem = unkept.now?.problem;
  const [isBack, setBack] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const inWords = useProblemWords();
  // Enter keeps, and leaving the field right after must not keep the same words a second time.
  const saving = useRef<{ words: string; answer: Promise<Problem | undefined> }>(undefined);
  const kept = value ?? "";
  const shown = typed ?? kept;
  const later = typed === null ? props.error : undefined;
  const wrong = inWords(problem ?? later);
  const guarded = namesAChild(problem ?? later);
  const isThere = useRef(true);
  const left = useRef<() => void>(undefined);
  left.current = () => {
    const waiting = unkept.read();
    if (waiting?.problem !== undefined) unkept.leave(inWords(waiting.problem) ?? "");
    // A page that goes with the keyboard in its field takes away what was typed there, unless it is kept now.
    else if (waiting !== undefined) void save();
  };
  // Words that could not be written are tried again by whoever sees that there is room, also when the field is gone
  // or is about another thing by then.
  const last = useRef({ mark: unkept.mark, save });
  last.current = { mark: unkept.mark, save };
  const again = () => (last.current.mark === unkept.mark ? last.current.save() : save());
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for what has waited since the field was here before
  useEffect(() => {
    const waiting = unkept.read();
    if (waiting?.again) unkept.put({ ...waiting, again });
  }, []);
  useEffect(() => {
    isThere.current = true;
    return () => {
      isThere.current = false;
      left.current?.();
    };
  }, []);
  const more = wrong ?? (isBack ? needed : undefined) ?? hint;

  function forget() {
    unkept.put(undefined);
    unkept.settle();
  }

  async function save(): Promise<Problem | undefined> {
    const typed = unkept.read()?.words;
    if (typed === undefined) return undefined;
    const next = isLong ? typed.trimEnd() : typed.trim();
    if (next === kept || (next === "" && needed !== undefined)) {
      setBack(next !== kept);
      forget();
      return undefined;
    }
    if (saving.current?.words === next) return saving.current.answer;
    const asked = { words: next, answer: onSave(next === "" ? null : next) };
    saving.current = asked;
    const answer = await asked.answer;
    if (answer !== undefined) await pointerUp();
    if (saving.current === asked) saving.current = undefined;
    // An answer about words that were changed meanwhile is about nothing that stands here, and what the plan forgot
    // as it was closed stays forgotten.
    if (unkept.read()?.words !== typed) return answer;
    if (answer === undefined) forget();
    else {
      unkept.put({ words: typed, problem: answer, again });
      if (!isThere.current) unkept.leave(inWords(answer) ?? "");
    }
    return answer;
  }
  useJoinTyped(async () => ((await save()) === undefined ? undefined : field.current));

  function type(words: string) {
    setBack(false);
    // What was wrong was wrong with other words.
    unkept.put({ words: isLong ? words : words.replace(/[\r\n]+/g, " ") });
  }

  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" && (!isLong || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      save();
    } else if (event.key === "Escape" && (shown !== kept || wrong !== undefined)) {
      // Only the field steps back; the panel around it stays.
      event.stopPropagation();
      forget();
    }
  }

  return (
    <div className={`saved-text ${className}`} data-empty={shown === "" || undefined}>
      <label htmlFor={id} className={props.hideLabel ? "vh" : "lbl"}>
        {label}
      </label>
      {/* The hidden copy beside it gives the field the height of its words. */}
      <span className="grows" data-words={`${shown || placeholder} `}>
        <textarea
          ref={field}
          id={id}
          rows={1}
          className="words"
          data-words-of={unkept.mark}
          value={shown}
          placeholder={placeholder}
          aria-invalid={wrong !== undefined || undefined}
          aria-describedby={more ? `${id}-more` : undefined}
          data-untyped={shown === kept || undefined}
          autoComplete="off"
          spellCheck={isLong ?? false}
          onChange={(event) => type(event.target.value)}
          onKeyDown={press}
          onBlur={save}
        />
      </span>
      {wrong === undefined && <Concerns words={shown === kept ? null : shown} />}
      {more && (
        <span
          id={`${id}-more`}
          className={more === hint ? "hint" : "wrong"}
          role={more === hint ? undefined : "alert"}
        >
          {more}
        </span>
      )}
      {guarded && (
        <KeepOrReword
          refusal={guarded}
          words={shown}
          onReword={() => field.current?.focus()}
          onKept={problem === undefined ? () => props.onKept?.() : save}
        />
      )}
    </div>
  );
}
