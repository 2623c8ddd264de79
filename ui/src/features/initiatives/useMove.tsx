import { type ReactNode, useState } from "react";
import type { Initiative, InitiativeStatus } from "@/api/generated";
import { useCommand } from "@/api/queries";
import { say, useText } from "@/components";
import { CheckDialog } from "./CheckDialog";
import { isChecked } from "./check";

/**
 * Moves an initiative to another status. One that would turn active before its do-no-harm check is filled in
 * opens the check instead: that is `dialog`, which the page shows.
 */
export function useMove(): [(initiative: Initiative, status: InitiativeStatus) => void, ReactNode] {
  const text = useText();
  const edit = useCommand("edit_initiative");
  const [asked, setAsked] = useState<Initiative>();
  function move(initiative: Initiative, status: InitiativeStatus) {
    if (initiative.status === status) return;
    if (status === "active" && !isChecked(initiative)) {
      setAsked(initiative);
      return;
    }
    edit.mutate(
      { id: initiative.id, edits: [{ field: "status", value: status }] },
      {
        onSuccess: () =>
          say(text("initiatives-moved", { title: initiative.title, status: text(`status-${status}`) }), {
            undo: true,
          }),
      },
    );
  }
  const dialog = asked && (
    <CheckDialog key={asked.id} initiative={asked} onClose={() => setAsked(undefined)} />
  );
  return [move, dialog];
}
