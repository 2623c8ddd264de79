import { type ReactNode, useContext, useEffect, useLayoutEffect } from "react";
import { ComboBox as AriaComboBox, type ComboBoxProps, ComboBoxStateContext } from "react-aria-components";

/**
 * A field that offers lines while somebody types. React Aria's own takes the rest of the window away from
 * screen readers while its list is open, although Tab leads there; this one leaves it as it is.
 */
export function ComboBox<T extends object>({
  children,
  ...rest
}: Omit<ComboBoxProps<T>, "children"> & { children: ReactNode }) {
  return (
    <AriaComboBox {...rest}>
      <KeepWindow />
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
