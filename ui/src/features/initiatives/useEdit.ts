import { useCallback } from "react";
import { kept } from "@/api/call";
import type { Id, InitiativeEdit, Refusal } from "@/api/generated";
import { useCommand } from "@/api/queries";
import { say } from "@/components";
import { isOfTag } from "@/parts/list";

/**
 * Changes one or many initiatives: one call, and so one step that one undo takes back. Answers with why it was
 * refused; the page has shown that, but for what is wrong with a new tag, which is told beside its field.
 */
export type Edit = (ids: Id[], edits: InitiativeEdit[], words: string) => Promise<Refusal | undefined>;

/** Gives `Edit`; once the step is taken, it says the words, with Undo beside them. */
export function useEdit(): Edit {
  const { mutateAsync } = useCommand("edit_initiatives", { meta: { ownRefusal: isOfTag } });
  return useCallback(
    async (ids, edits, words) => {
      if (ids.length === 0) return undefined;
      const refusal = await kept(mutateAsync({ ids, edits }));
      if (refusal === undefined) say(words, { undo: true });
      return refusal;
    },
    [mutateAsync],
  );
}
