import { useCallback } from "react";
import type { Id, StakeholderEdit } from "@/api/generated";
import { useCommand } from "@/api/queries";
import { say } from "@/components";

/** Changes one or many stakeholders: one call, and so one step that one undo takes back. */
export type Edit = (ids: Id[], edits: StakeholderEdit[], words?: string) => Promise<void>;

/** Gives `Edit`. With words it says them once the step is taken, with Undo beside them. */
export function useEdit(): Edit {
  const { mutateAsync } = useCommand("edit_stakeholders");
  return useCallback(
    async (ids, edits, words) => {
      if (ids.length === 0) return;
      try {
        await mutateAsync({ ids, edits });
      } catch {
        return; // The page has shown why.
      }
      if (words) say(words, { undo: true });
    },
    [mutateAsync],
  );
}
