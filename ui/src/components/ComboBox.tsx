import { type ReactNode, type RefObject, useContext, useEffect, useLayoutEffect, useRef } from "react";
import { ComboBox as AriaComboBox, type ComboBoxProps, ComboBoxStateContext } from "react-aria-components";
import { flushSync } from "react-dom";

/**
 * A field that offers lines: when it is pressed, when Tab leads to it, and while somebody types. React Aria's own
 * takes the rest of the window away from screen readers while its list is open, although Tab leads there; this one
 * leaves it as it is. And Enter takes the first line, unless arrows led to another: whoever has typed until it
 * stands there means it.
 */
export function ComboBox<T extends object>({
  children,
  opensByTab = true,
  ...rest
}: Omit<ComboBoxProps<T>, "children"> & {
  children: ReactNode;
  /** Not where many such fields follow one another: each would open on the way to the next. */
  opensByTab?: boolean;
}) {
  const frame = useRef<HTMLDivElement>(null);
  return (
    <AriaComboBox {...rest} ref={frame}>
      <KeepWindow />
      <Lines frame={frame} opensByTab={opensByTab} />
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

/**
 * Opens the list for whoever comes to the field by hand; a field that the program leads to, as after adding one,
 * keeps it shut. And chooses the first line just before Enter is heard, where something was typed: of a list that
 * only stands open, nobody has asked for its first line. Tab and Escape leave without choosing.
 */
function Lines({ frame, opensByTab }: { frame: RefObject<HTMLElement | null>; opensByTab: boolean }) {
  const state = useContext(ComboBoxStateContext);
  const now = useRef(state);
  now.current = state;
  const isTyped = useRef(false);
  // Which of its lines Enter would take is drawn.
  useEffect(() => {
    const list = frame.current?.querySelector("input")?.getAttribute("aria-controls");
    if (state?.isOpen && list)
      document.getElementById(list)?.toggleAttribute("data-browsed", !isTyped.current);
  });
  useEffect(() => {
    const field = frame.current;
    const open = () => {
      if (now.current?.isOpen) return;
      isTyped.current = false;
      now.current?.open(null, "manual");
    };
    const click = (event: MouseEvent) => event.target instanceof HTMLInputElement && open();
    const release = (event: KeyboardEvent) => event.key === "Tab" && opensByTab && open();
    const type = () => {
      isTyped.current = true;
    };
    const press = (event: KeyboardEvent) => {
      const { isOpen, inputValue, collection, selectionManager } = now.current ?? {};
      // A list that only stands open goes by itself, before whatever it stands in.
      if (event.key === "Escape" && isOpen && !isTyped.current) {
        event.preventDefault();
        event.stopPropagation();
        now.current?.close();
      }
      if (event.key !== "Enter" || event.isComposing || !isOpen || !inputValue?.trim()) return;
      const first = collection?.getFirstKey() ?? null;
      if (!isTyped.current || selectionManager?.focusedKey !== null || first === null) return;
      // A line that only tells something, such as who takes part already, is not gone past unseen.
      if (selectionManager.isDisabled(first)) return;
      flushSync(() => selectionManager.setFocusedKey(first));
    };
    field?.addEventListener("click", click);
    field?.addEventListener("keyup", release);
    field?.addEventListener("input", type, { capture: true });
    field?.addEventListener("keydown", press, { capture: true });
    return () => {
      field?.removeEventListener("click", click);
      field?.removeEventListener("keyup", release);
      field?.removeEventListener("input", type, { capture: true });
      field?.removeEventListener("keydown", press, { capture: true });
    };
  }, [frame, opensByTab]);
  return null;
}
