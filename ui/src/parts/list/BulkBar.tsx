import { type LucideIcon, PencilLine, X } from "lucide-react";
import { type ReactNode, useLayoutEffect, useRef } from "react";
import { Button, PopoverButton, useText } from "@/components";
import { useDeeds } from "@/parts/actions";
import "./bulk.css";

/** What can be done with the chosen rows at once; every choice is one step. */
export function BulkBar({
  count,
  onClear,
  children,
}: {
  /** How many are chosen. */
  count: number;
  onClear: () => void;
  children: ReactNode;
}) {
  const text = useText();
  const bar = useRef<HTMLElement>(null);
  useDeeds("here", [
    {
      id: "change-selected",
      icon: PencilLine,
      perform: () => bar.current?.querySelector<HTMLElement>("button")?.focus(),
    },
    { id: "select-none", icon: X, perform: onClear },
  ]);

  // However many lines it has, nothing that has the keyboard lies under it.
  useLayoutEffect(() => {
    const page = bar.current?.parentElement;
    if (!bar.current || !page) return;
    const makeRoom = () => {
      page.style.scrollPaddingBottom = `${bar.current?.offsetHeight ?? 0}px`;
      const line = document.activeElement?.closest("[data-id]");
      if (line && page.contains(line)) line.scrollIntoView({ block: "nearest", inline: "nearest" });
    };
    makeRoom();
    const observer = new ResizeObserver(makeRoom);
    observer.observe(bar.current);
    return () => {
      observer.disconnect();
      page.style.scrollPaddingBottom = "";
    };
  }, []);
  return (
    <section ref={bar} className="bulk" data-foot aria-label={text("list-bulk")}>
      <b className="count" role="status">
        {text("list-selected", { count })}
      </b>
      {children}
      <Button look="bare" icon={X} className="clear" aria-label={text("list-bulk-clear")} onPress={onClear} />
    </section>
  );
}

/** A button of the bar that opens something to choose from, above it. */
export function BulkButton({
  icon,
  label,
  children,
}: {
  icon: LucideIcon;
  label: string;
  children: ReactNode;
}) {
  return (
    <PopoverButton label={label} placement="top start" button={<Button icon={icon}>{label}</Button>}>
      {children}
    </PopoverButton>
  );
}
