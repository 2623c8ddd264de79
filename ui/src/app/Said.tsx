import { Check, X } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Button } from "react-aria-components";
import { clearNotices, LinkButton, readingTime, Tip, useNotices, useText } from "@/components";
import type { Action } from "./actions";

/**
 * The line under the plan's name: that everything is saved, or what just happened, read out as it appears.
 * It stays while the pointer or the keyboard is on it; the header keeps Undo after it has gone.
 */
export function Said({ undo, path }: { undo: Action | undefined; path: string }) {
  const text = useText();
  const { said } = useNotices();
  const [held, setHeld] = useState(false);
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!said) setHeld(false);
    if (!said || held) return;
    const timer = setTimeout(clearNotices, readingTime(said.words));
    return () => clearTimeout(timer);
  }, [said, held]);
  const leave = () => {
    clearNotices();
    // The button that had the keyboard goes with the line.
    document.getElementById("page")?.focus({ preventScroll: true });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only holds the line while somebody reads it
    <div
      className="line"
      ref={line}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(line.current?.contains(document.activeElement) ?? false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <div role="status" className="said">
        {said && (
          <span className="words" title={said.words} key={said.id}>
            {said.words}
          </span>
        )}
      </div>
      {said ? (
        <>
          {said.undo && undo?.enabled && (
            <LinkButton onPress={undo.perform} className="act">
              {text("action-undo")}
            </LinkButton>
          )}
          <Button className="x" aria-label={text("close")} onPress={leave}>
            <X className="ic" aria-hidden />
          </Button>
        </>
      ) : (
        <Tip words={text("plan-saved-at", { path })}>
          <Button className="saved">
            <Check className="ic" aria-hidden />
            {text("plan-saved")}
          </Button>
        </Tip>
      )}
    </div>
  );
}
