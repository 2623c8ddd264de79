import { useCallback } from "react";
import { kept } from "@/api/call";
import type { Id, InitiativeEdit, PartnerEdit, Refusal } from "@/api/generated";
import { useCommand } from "@/api/queries";

/** Keeps changes as one step. Answers with why they were refused, or with nothing once they are kept. */
export type Keep<E> = (...edits: E[]) => Promise<Refusal | undefined>;

/** Gives `Keep` for one initiative; a refusal is shown beside its field instead of on top of the page. */
export function useKeep(id: Id): Keep<InitiativeEdit> {
  const { mutateAsync } = useCommand("edit_initiatives", { meta: { ownRefusal: true } });
  return useCallback((...edits) => kept(mutateAsync({ ids: [id], edits })), [id, mutateAsync]);
}

/** Gives `Keep` for one partner. */
export function useKeepPartner(id: Id): Keep<PartnerEdit> {
  const { mutateAsync } = useCommand("edit_partner", { meta: { ownRefusal: true } });
  return useCallback((...edits) => kept(mutateAsync({ id, edits })), [id, mutateAsync]);
}
