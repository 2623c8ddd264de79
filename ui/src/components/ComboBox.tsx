import { type ReactNode, type RefObject, useContext, useEffect, useLayoutEffect, useRef } from "react";
import { ComboBox as AriaComboBox, type ComboBoxProps, ComboBoxStateContext } from "react-aria-components";
import { flushSync } from "react-dom";

/**
 * A field that offers lines while somebody types. React Aria's own takes the rest of the window away from
 * screen readers while its list is open, although Tab leads there; this one leaves it as it is. And Enter takes
 * the first line, unless arrows led to another: whoever has typed until it stands there means it.
 */
export function ComboBox<T extends object>({
  children,
  ...rest
}: Omit<ComboBoxProps<T>, "children"> & { children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  return (
    <AriaComboBox {...rest} ref={frame}>
      <KeepWindow />
      <FirstLine frame={frame} />
      {children}
    </AriaComboBox>
  );
}

/** What bears this mark is left alone when React Aria hides what lies around a list. */
const mark = "data-react-aria-top-layer";

function KeepWindow() {
  const isOpen = useContext(ComboBoxStateContext)?.isOpen ?? false;
  // Marked before the effect that hides, and free again right after it: a dialog must still be able to hide.
  useLayoutEffect(() => {
    if (isOpen) document.getElementById("root")?.setAttribute(mark, "");
  }, [isOpen]);
  useEffect(() => {
    if (!isOpen) return;
    const free = () => document.getElementById("root")?.removeAttribute(mark);
    const after = setTimeout(free);
    return () => {
      clearTimeout(after);
      free();
    };
  }, [isOpen]);
  return null;
}

/** Chooses the first line just before Enter is heard; Tab and Escape leave without choosing. */
function FirstLine({ frame }: { frame: RefObject<HTMLElement | null> }) {
  const state = useContext(ComboBoxStateContext);
  const now = useRef(state);
  now.current = state;
  useEffect(() => {
    const field = frame.current;
    const press = (event: KeyboardEvent) => {
      const { isOpen, inputValue, collection, selectionManager } = now.current ?? {};
      if (event.key !== "Enter" || event.isComposing || !isOpen || !inputValue?.trim()) return;
      const first = collection?.getFirstKey() ?? null;
      if (selectionManager?.focusedKey !== null || first === null) return;
      flushSync(() => selectionManager.setFocusedKey(first));
    };
    field?.addEventListener("keydown", press, { capture: true });
    return () => field?.removeEventListener("keydown", press, { capture: true });
  }, [frame]);
  return null;
}
