import { useCallback } from "react";
import { kept } from "@/api/call";
import type { Id, Refusal, StakeholderEdit } from "@/api/generated";
import { useCommand } from "@/api/queries";
import { say } from "@/components";
import { isOfTag } from "@/parts/list";

/**
 * Changes one or many stakeholders: one call, and so one step that one undo takes back. Answers with why it was
 * refused; the page has shown that, but for what is wrong with a new tag, which is told beside its field.
 */
export type Edit = (ids: Id[], edits: StakeholderEdit[], words?: string) => Promise<Refusal | undefined>;

/** Gives `Edit`. With words it says them once the step is taken, with Undo beside them. */
export function useEdit(): Edit {
  const { mutateAsync } = useCommand("edit_stakeholders", { meta: { ownRefusal: isOfTag } });
  return useCallback(
    async (ids, edits, words) => {
      if (ids.length === 0) return undefined;
      const refusal = await kept(mutateAsync({ ids, edits }));
      if (refusal === undefined && words) say(words, { undo: true });
      return refusal;
    },
    [mutateAsync],
  );
}
