import { useCallback } from "react";
import { refusalOf } from "@/api/call";
import type { Id, StakeholderEdit } from "@/api/generated";
import { useCommand } from "@/api/queries";
import { useRefusalWords } from "@/components";

/** Keeps one change of one stakeholder. Answers with what is wrong, in words, or nothing once it is kept. */
export type Keep = (edit: StakeholderEdit) => Promise<string | undefined>;

/** Gives `Keep` for one stakeholder; a refusal is shown beside its field instead of on top of the page. */
export function useKeep(id: Id): Keep {
  const words = useRefusalWords();
  const { mutateAsync } = useCommand("edit_stakeholders", { meta: { ownRefusal: true } });
  return useCallback(
    async (edit) => {
      try {
        await mutateAsync({ ids: [id], edits: [edit] });
        return undefined;
      } catch (error) {
        const { what, do: advice } = words(refusalOf(error));
        return [what, advice].filter(Boolean).join(" ");
      }
    },
    [id, mutateAsync, words],
  );
}
