import { Search, X } from "lucide-react";
import { type Ref, useEffect, useRef, useState } from "react";
import { Button as AriaButton } from "react-aria-components";
import { useText } from "@/components";

/** Filters by words. It keeps what is typed itself: the address follows a moment later, and must not move the caret. */
export function WordFilter({
  words,
  label,
  onChange,
  onLeave,
  ref,
}: {
  words: string;
  label: string;
  onChange: (words: string) => void;
  /** The down arrow was pressed, or Enter or Escape. */
  onLeave: () => void;
  ref: Ref<HTMLInputElement>;
}) {
  const text = useText();
  const [typed, setTyped] = useState(words);
  const sent = useRef(words);
  useEffect(() => {
    if (words === sent.current.trim()) return;
    sent.current = words;
    setTyped(words);
  }, [words]);
  const type = (next: string) => {
    sent.current = next;
    setTyped(next);
    onChange(next);
  };
  return (
    <div className="field find-name">
      <Search className="ic" aria-hidden />
      <input
        ref={ref}
        value={typed}
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        onChange={(event) => type(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape" && typed) type("");
          else if (event.key === "ArrowDown" || event.key === "Enter" || event.key === "Escape") onLeave();
          else return;
          event.preventDefault();
        }}
      />
      {typed && (
        <AriaButton className="lift" aria-label={text("list-filter-words-clear")} onPress={() => type("")}>
          <X className="ic" aria-hidden />
        </AriaButton>
      )}
    </div>
  );
}
