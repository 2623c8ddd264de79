import { useCallback } from "react";
import type { Id, InitiativeEdit } from "@/api/generated";
import { useCommand } from "@/api/queries";
import { say } from "@/components";

/** Changes one or many initiatives: one call, and so one step that one undo takes back. */
export type Edit = (ids: Id[], edits: InitiativeEdit[], words: string) => Promise<void>;

/** Gives `Edit`; once the step is taken, it says the words, with Undo beside them. */
export function useEdit(): Edit {
  const { mutateAsync } = useCommand("edit_initiatives");
  return useCallback(
    async (ids, edits, words) => {
      if (ids.length === 0) return;
      try {
        await mutateAsync({ ids, edits });
      } catch {
        return; // The page has shown why.
      }
      say(words, { undo: true });
    },
    [mutateAsync],
  );
}
