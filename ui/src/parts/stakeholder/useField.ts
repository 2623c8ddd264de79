import { useCallback } from "react";
import { refusalOf } from "@/api/call";
import type { Id, Refusal, StakeholderEdit } from "@/api/generated";
import { useCommand } from "@/api/queries";
import { useRefusalWords } from "@/components";

/** Keeps one change of one stakeholder. Answers with what is wrong, in words, or nothing once it is kept. */
export type Keep = (edit: StakeholderEdit) => Promise<string | undefined>;

/** As `Keep`, for words that somebody typed: answers with the refusal itself, which may ask for a reason. */
export type KeepWords = (edit: StakeholderEdit) => Promise<Refusal | undefined>;

/** Gives `KeepWords` for one stakeholder; a refusal is shown beside its field instead of on top of the page. */
export function useKeepWords(id: Id): KeepWords {
  const { mutateAsync } = useCommand("edit_stakeholders", { meta: { ownRefusal: true } });
  return useCallback(
    async (edit) => {
      try {
        await mutateAsync({ ids: [id], edits: [edit] });
        return undefined;
      } catch (error) {
        return refusalOf(error);
      }
    },
    [id, mutateAsync],
  );
}

/** Gives `Keep` for one stakeholder. */
export function useKeep(id: Id): Keep {
  const words = useRefusalWords();
  const keep = useKeepWords(id);
  return useCallback(
    async (edit) => {
      const refusal = await keep(edit);
      if (refusal === undefined) return undefined;
      const { what, do: advice } = words(refusal);
      return [what, advice].filter(Boolean).join(" ");
    },
    [keep, words],
  );
}
