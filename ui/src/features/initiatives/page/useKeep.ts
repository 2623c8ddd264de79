import { useCallback } from "react";
import { refusalOf } from "@/api/call";
import type { Id, InitiativeEdit, PartnerEdit } from "@/api/generated";
import { useCommand } from "@/api/queries";
import { useRefusalWords } from "@/components";

/** Keeps changes as one step. Answers with what is wrong, in words, or nothing once it is kept. */
export type Keep<E> = (...edits: E[]) => Promise<string | undefined>;

function useKept<E>(send: (edits: E[]) => Promise<unknown>): Keep<E> {
  const words = useRefusalWords();
  return useCallback(
    async (...edits) => {
      try {
        await send(edits);
        return undefined;
      } catch (error) {
        const { what, do: advice } = words(refusalOf(error));
        return [what, advice].filter(Boolean).join(" ");
      }
    },
    [send, words],
  );
}

/** Gives `Keep` for one initiative; a refusal is shown beside its field instead of on top of the page. */
export function useKeep(id: Id): Keep<InitiativeEdit> {
  const { mutateAsync } = useCommand("edit_initiative", { meta: { ownRefusal: true } });
  return useKept(useCallback((edits: InitiativeEdit[]) => mutateAsync({ id, edits }), [id, mutateAsync]));
}

/** Gives `Keep` for one partner. */
export function useKeepPartner(id: Id): Keep<PartnerEdit> {
  const { mutateAsync } = useCommand("edit_partner", { meta: { ownRefusal: true } });
  return useKept(useCallback((edits: PartnerEdit[]) => mutateAsync({ id, edits }), [id, mutateAsync]));
}
