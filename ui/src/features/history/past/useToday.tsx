import { useState } from "react";
import type { Id, ThingChange } from "@/api/generated";
import { useText } from "@/components";
import { ThingDialog } from "./ThingDialog";

/** What became of things since, by identity, and the dialog that opens one of them. */
export function useToday(noun: string, at: number, since: ThingChange[]) {
  const text = useText();
  const [open, setOpen] = useState<Id>();
  const changed = new Map(
    since.filter((change) => change.noun === noun).map((change) => [change.id, change.what]),
  );
  return {
    open: setOpen,
    /** "the same", "changed" or "gone". */
    today: (id: Id) => text(`past-today-${changed.get(id) ?? "same"}`),
    isAnother: (id: Id) => changed.has(id),
    dialog: open && <ThingDialog thing={{ at, noun, id: open }} onClose={() => setOpen(undefined)} />,
  };
}
