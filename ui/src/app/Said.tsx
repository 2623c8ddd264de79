import { X } from "lucide-react";
import { type CSSProperties, useEffect, useLayoutEffect, useRef, useState } from "react";
import { Button } from "react-aria-components";
import { clearNotices, LinkButton, readingTime, useNotices, useText } from "@/components";
import type { Action } from "@/parts/actions";
import { Saved } from "./Saved";

/**
 * The line under the plan's name: whether everything is saved, or what just happened, read out as it appears.
 * It stays while the pointer or the keyboard is on it; the header keeps Undo after it has gone.
 */
export function Said({ undo }: { undo: Action | undefined }) {
  const text = useText();
  const { said } = useNotices();
  const [held, setHeld] = useState(false);
  const line = useRef<HTMLDivElement>(null);
  const shown = useRef<HTMLSpanElement>(null);
  // Words that the header has no room for lie whole over the foot of the page, above what stands there itself: what the
  // page is called stays to be read, and what is under the mouse stays there.
  const [long, setLong] = useState<{ id: number; foot: number }>();
  useLayoutEffect(() => {
    const words = shown.current;
    if (!said || !words || words.scrollHeight <= words.clientHeight + 1) return;
    setLong({ id: said.id, foot: document.querySelector<HTMLElement>("[data-foot]")?.offsetHeight ?? 0 });
  }, [said]);
  const isLong = said !== undefined && said.id === long?.id;
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
    // biome-ignore lint/a11y/useKeyWithClickEvents: the cross does the same by keyboard
    <div
      className="line"
      data-long={isLong || undefined}
      style={isLong ? ({ "--foot": `${long.foot}px` } as CSSProperties) : undefined}
      ref={line}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(line.current?.contains(document.activeElement) ?? false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      onClick={(event) => {
        // What lies over the page goes at a press anywhere on it, not only on its cross.
        if (isLong && !(event.target as Element).closest("button")) leave();
      }}
    >
      <div role="status" className="said">
        {said && (
          <span className="words" ref={shown} key={said.id}>
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
          {said.look && (
            <LinkButton
              className="act"
              onPress={() => {
                clearNotices();
                said.look?.();
              }}
            >
              {text("notice-look")}
            </LinkButton>
          )}
          <Button className="x" aria-label={text("close")} onPress={leave}>
            <X className="ic" aria-hidden />
          </Button>
        </>
      ) : (
        <Saved />
      )}
    </div>
  );
}
