import { type LucideIcon, X } from "lucide-react";
import type { ReactNode } from "react";
import { Button, PopoverButton, useText } from "@/components";
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
  return (
    <section className="bulk" aria-label={text("list-bulk")}>
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
