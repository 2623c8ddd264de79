import { Check, Minus } from "lucide-react";
import type { MouseEvent } from "react";
import type { Share } from "./share";

/** The box that chooses a row, or all of them: drawn by us, and a checkbox to whoever cannot see it. */
export function Tick({
  state,
  label,
  inHead,
  onTick,
}: {
  state: Share["state"];
  label: string;
  /** Tab goes to that of the headings; rows have one key for it. */
  inHead?: boolean;
  onTick: (range: boolean) => void;
}) {
  function press(event: MouseEvent) {
    event.stopPropagation();
    onTick(event.shiftKey);
  }
  return (
    <>
      <input
        type="checkbox"
        tabIndex={inHead ? undefined : -1}
        data-stop={inHead}
        checked={state === "all"}
        ref={(box) => {
          if (box) box.indeterminate = state === "some";
        }}
        aria-label={label}
        // The row keeps the keyboard, and Shift chooses rows instead of words.
        onMouseDown={inHead ? undefined : (event) => event.preventDefault()}
        onClick={press}
        onChange={noop}
      />
      <span className="ck" data-on={state !== "none" || undefined} aria-hidden>
        {state === "all" && <Check className="ic" />}
        {state === "some" && <Minus className="ic" />}
      </span>
    </>
  );
}

function noop() {}
